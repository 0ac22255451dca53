// translate.c -- undercurrent translate: a translation file, made or brought up to
// date.
#include "script/outline/translate.h"
#include "command/command.h"
#include "command/scenario_open.h"
#include "command/session.h"
#include "command/write_file.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void tell(const char *path, const Coverage *coverage, const Words *spoken) {
    voice_line(stdout, spoken, "%s: %d of %d texts translated, %d missing, %d stale",
               path, coverage->texts - coverage->missing, coverage->texts,
               coverage->missing, coverage->stale);
    if (coverage->built == 0) return;
    voice_line(stdout, spoken,
               coverage->built == 1 ? "%d cannot be translated as it is written"
                                    : "%d cannot be translated as they are written",
               coverage->built);
}

static ExitCode write_translation(Story *story, const char *folder, const char *lang,
                                  const Words *spoken) {
    char path[FILE_PATH_SIZE], name[32];
    Coverage coverage;
    Err err;
    snprintf(name, sizeof name, "%s.lua", lang);
    Report report = {0};
    if (spoken) story_speak(story, spoken);
    char *text = translate_file(story, lang, &coverage, &report, &err);
    report_print(&report, spoken, stderr);
    report_free(&report);
    bool ok =
        text && path_join(path, folder, name, &err) && write_file(path, text, &err);
    free(text);
    ExitCode code = coverage.strange ? EXIT_FAULTY : EXIT_SURROUNDINGS;
    if (!ok) return command_fail(spoken, code, err.said);
    tell(path, &coverage, spoken);
    return EXIT_DONE;
}

static ExitCode translate(const OpenScenario *open, const char *lang,
                          const Words *spoken) {
    Err err;
    if (!folder_exists(open->path)) {
        return command_fail(
            spoken, EXIT_FAULTY,
            SENTENCE("a scenario of one file has no place for a translation, and a "
                     "zip is not changed: put it into a folder as scenario.lua"));
    }
    if (strcmp(open->story->language, lang) == 0) {
        err_set(&err, "the scenario is written in '%s' already; translate it to '%s'",
                lang, strcmp(lang, "en") == 0 ? "nl" : "en");
        return command_fail(spoken, EXIT_USAGE, err.said);
    }
    return write_translation(open->story, open->path, lang, spoken);
}

static ExitCode translate_named(const char *name, const char *lang,
                                const Words *spoken) {
    OpenScenario open;
    Language known;
    if (!language_find(lang, &known)) {
        return command_fail(spoken, EXIT_USAGE, SENTENCE("the language is nl or en"));
    }
    ExitCode code = scenario_open(&open, name, spoken);
    if (code == EXIT_DONE) code = translate(&open, lang, spoken);
    scenario_close(&open);
    return code;
}

ExitCode translate_run(const Options *options) {
    Words *spoken = voice_open(options->lang);
    ExitCode code = translate_named(options->names[0], options->names[1], spoken);
    words_close(spoken);
    return code;
}
