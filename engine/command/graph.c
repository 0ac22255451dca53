// graph.c -- undercurrent graph: a scenario as a picture for Graphviz.
#include "insight/graph.h"

#include "base/file.h"
#include "command/command.h"
#include "command/scenario_place.h"
#include "insight/simulate.h"
#include "platform/place.h"

#include <errno.h>
#include <string.h>

enum { GRAPH_GAMES = 200 };

static bool play(const char *path, const Words *words, const Story *story, Study *study,
                 Err *err) {
    atomic_bool stop = false;
    atomic_llong done = 0;
    SimulateOrder order = {
        .path = path,
        .words = words,
        .seed = 1,
        .runs = GRAPH_GAMES,
        .policies = {POLICY_RANDOM},
        .policy_count = 1,
        .jobs = 1,
        .stop = &stop,
        .done = &done,
    };
    return simulate(&order, story, study, err);
}

static ExitCode write_graph(const Story *story, const Outline *outline,
                            const Study *study, const char *path, const Words *spoken) {
    FILE *out = path ? file_open(path, "wb") : stdout;
    Err err;
    if (out) {
        graph_write(story, outline, study, out);
        bool ok = !ferror(out);
        if (path) ok = fclose(out) == 0 && ok;
        if (ok) return EXIT_DONE;
    }
    err_set(&err, "cannot write %.300s: %s", path ? path : SENTENCE("the graph"),
            file_reason(errno));
    return command_fail(spoken, EXIT_SURROUNDINGS, err.said);
}

static ExitCode draw(const char *path, const Words *words, const Words *spoken,
                     const char *output) {
    Report report = {0};
    Study study = {0};
    Err err;
    Story *story = story_open(path, words, &report);
    report_print(&report, spoken, stderr);
    report_free(&report);
    if (!story) {
        return command_fail(spoken, EXIT_FAULTY,
                            SENTENCE("the scenario has mistakes; see check"));
    }
    if (spoken) story_speak(story, spoken);
    Outline *outline = outline_open(story);
    bool ok = outline || err_no_memory(&err);
    ok = ok && play(path, words, story, &study, &err);
    ExitCode code = ok ? write_graph(story, outline, &study, output, spoken)
                       : command_fail(spoken, EXIT_SURROUNDINGS, err.said);
    study_close(&study);
    outline_close(outline);
    story_close(story);
    return code;
}

static ExitCode graph(const Options *options, const Words *spoken) {
    char folder[FILE_PATH_SIZE], path[FILE_PATH_SIZE];
    bool own;
    Err err;
    if (!place_part(folder, "assets/words", &err)) {
        return command_fail(spoken, EXIT_SURROUNDINGS, err.said);
    }
    if (!scenario_place(options->names[0], path, &own, &err)) {
        return command_fail(spoken, EXIT_FAULTY, err.said);
    }
    Words *words = words_open(folder, "en", &err);
    if (!words) return command_fail(spoken, EXIT_SURROUNDINGS, err.said);
    ExitCode code = draw(path, words, spoken, options->output);
    words_close(words);
    return code;
}

ExitCode graph_run(const Options *options) {
    Words *spoken = voice_open(options->lang);
    ExitCode code = graph(options, spoken);
    words_close(spoken);
    return code;
}
