// graph.c -- undercurrent graph: a scenario as a picture for Graphviz.
#include "insight/graph.h"

#include "command/command.h"
#include "command/scenario_open.h"
#include "command/write_file.h"
#include "insight/simulate.h"

enum { GRAPH_GAMES = 200 };

static bool play(const OpenScenario *open, Study *study, Err *err) {
    atomic_bool stop = false;
    atomic_llong done = 0;
    SimulateOrder order = {
        .path = open->path,
        .words = open->words,
        .seed = 1,
        .runs = GRAPH_GAMES,
        .policies = {POLICY_RANDOM},
        .policy_count = 1,
        .jobs = 1,
        .stop = &stop,
        .done = &done,
    };
    return simulate(&order, open->story, study, err);
}

// To standard output main sees whether all of it was written.
static bool write_graph(const Story *story, const Outline *outline, const Study *study,
                        const char *path, Err *err) {
    WriteFile file = {.out = stdout};
    if (path && !write_file_begin(&file, path, err)) return false;
    graph_write(story, outline, study, file.out);
    return !path || write_file_end(&file, err);
}

static ExitCode draw(const OpenScenario *open, const Words *spoken,
                     const char *output) {
    Study study = {0};
    Err err;
    if (spoken) story_speak(open->story, spoken);
    Outline *outline = outline_open(open->story);
    bool ok = outline || err_no_memory(&err);
    ok = ok && play(open, &study, &err)
      && write_graph(open->story, outline, &study, output, &err);
    ExitCode code = ok ? EXIT_DONE : command_fail(spoken, EXIT_SURROUNDINGS, err.said);
    study_close(&study);
    outline_close(outline);
    return code;
}

ExitCode graph_run(const Options *options) {
    Words *spoken = voice_open(options->lang);
    OpenScenario open;
    ExitCode code = scenario_open(&open, options->names[0], spoken);
    if (code == EXIT_DONE) code = draw(&open, spoken, options->output);
    scenario_close(&open);
    words_close(spoken);
    return code;
}
