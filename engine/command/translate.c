// translate.c -- undercurrent translate: a translation file, made or brought up to
// date.
#include "script/outline/translate.h"
#include "command/command.h"
#include "command/scenario_place.h"
#include "command/write_file.h"
#include "platform/place.h"

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
    if (!ok) return command_fail(spoken, EXIT_SURROUNDINGS, err.said);
    tell(path, &coverage, spoken);
    return EXIT_DONE;
}

static ExitCode translate(const char *folder, const char *lang, const Words *words,
                          const Words *spoken) {
    Report report = {0};
    Story *story = story_open(folder, words, &report);
    report_print(&report, spoken, stderr);
    report_free(&report);
    if (!story) {
        return command_fail(spoken, EXIT_FAULTY,
                            SENTENCE("the scenario has mistakes; mend them first"));
    }
    ExitCode code = EXIT_USAGE;
    if (strcmp(story->language, lang) == 0) {
        Err err;
        err_set(&err, "the scenario is written in '%s' already; translate it to '%s'",
                lang, strcmp(lang, "en") == 0 ? "nl" : "en");
        command_fail(spoken, code, err.said);
    } else {
        code = write_translation(story, folder, lang, spoken);
    }
    story_close(story);
    return code;
}

static ExitCode translate_all(const Options *options, const Words *spoken) {
    const char *lang = options->names[1];
    char folder[FILE_PATH_SIZE], path[FILE_PATH_SIZE];
    bool own;
    Err err;
    if (strcmp(lang, "nl") != 0 && strcmp(lang, "en") != 0) {
        return command_fail(spoken, EXIT_USAGE, SENTENCE("the language is nl or en"));
    }
    if (!place_part(folder, "assets/words", &err)) {
        return command_fail(spoken, EXIT_SURROUNDINGS, err.said);
    }
    if (!scenario_place(options->names[0], path, &own, &err)) {
        return command_fail(spoken, EXIT_FAULTY, err.said);
    }
    if (!folder_exists(path)) {
        return command_fail(
            spoken, EXIT_FAULTY,
            SENTENCE("a scenario of one file has no place for a translation, and a "
                     "zip is not changed: put it into a folder as scenario.lua"));
    }
    Words *words = words_open(folder, "en", &err);
    if (!words) return command_fail(spoken, EXIT_SURROUNDINGS, err.said);
    ExitCode code = translate(path, lang, words, spoken);
    words_close(words);
    return code;
}

ExitCode translate_run(const Options *options) {
    Words *spoken = voice_open(options->lang);
    ExitCode code = translate_all(options, spoken);
    words_close(spoken);
    return code;
}
