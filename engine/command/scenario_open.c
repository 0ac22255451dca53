#include "command/scenario_open.h"

#include "command/mistakes.h"
#include "command/scenario_place.h"
#include "platform/place.h"

static Words *english(Err *err) {
    char folder[FILE_PATH_SIZE];
    return place_part(folder, "assets/words", err) ? words_open(folder, "en", err)
                                                   : NULL;
}

ExitCode scenario_open(OpenScenario *out, const char *name, const Words *spoken) {
    Report report = {0};
    Err err;
    bool own;
    *out = (OpenScenario){.words = english(&err)};
    if (!out->words) return command_fail(spoken, EXIT_SURROUNDINGS, err.said);
    if (!scenario_place(name, out->path, &own, &err)) {
        return command_fail(spoken, EXIT_FAULTY, err.said);
    }
    out->story = story_open(out->path, out->words, &report);
    if (!out->story) mistakes_sum(name, &report, &err);
    report_print(&report, spoken, stderr);
    report_free(&report);
    return out->story ? EXIT_DONE : command_fail(spoken, EXIT_FAULTY, err.said);
}

void scenario_close(OpenScenario *open) {
    story_close(open->story);
    words_close(open->words);
    *open = (OpenScenario){.path = ""};
}
