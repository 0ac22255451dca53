#include "command/scenario_open.h"

#include "command/scenario_place.h"
#include "platform/place.h"

static Words *english(Err *err) {
    char folder[FILE_PATH_SIZE];
    return place_part(folder, "assets/words", err) ? words_open(folder, "en", err)
                                                   : NULL;
}

// The report has told each mistake; this is their sum.
static ExitCode fail(const char *name, int errors, const Words *spoken) {
    Err err;
    err_set(&err, errors == 1 ? "%.200s has %d error" : "%.200s has %d errors", name,
            errors);
    return command_fail(spoken, EXIT_FAULTY, err.said);
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
    int errors = report.errors;
    report_print(&report, spoken, stderr);
    report_free(&report);
    return out->story ? EXIT_DONE : fail(name, errors, spoken);
}

void scenario_close(OpenScenario *open) {
    story_close(open->story);
    words_close(open->words);
    *open = (OpenScenario){.path = ""};
}
