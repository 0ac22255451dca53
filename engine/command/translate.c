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

static ExitCode write_translation(const Story *story, const char *folder,
                                  const char *lang) {
    char path[FILE_PATH_SIZE], name[32];
    Coverage coverage;
    Err err;
    snprintf(name, sizeof name, "%s.lua", lang);
    Report report = {0};
    char *text = translate_file(story, lang, &coverage, &report, &err);
    report_print(&report, stderr);
    report_free(&report);
    bool ok =
        text && path_join(path, folder, name, &err) && write_file(path, text, &err);
    free(text);
    if (!ok) return command_fail(EXIT_SURROUNDINGS, err.text);
    printf("%s: %d of %d texts are translated, %d missing, %d stale\n", path,
           coverage.texts - coverage.missing, coverage.texts, coverage.missing,
           coverage.stale);
    if (coverage.built > 0) {
        printf("%d cannot be translated as they are written\n", coverage.built);
    }
    return EXIT_DONE;
}

static ExitCode translate(const char *folder, const char *lang, const Words *words) {
    Report report = {0};
    Story *story = story_open(folder, words, &report);
    report_print(&report, stderr);
    report_free(&report);
    if (!story) {
        return command_fail(EXIT_FAULTY, "the scenario has mistakes; mend them first");
    }
    ExitCode code = EXIT_USAGE;
    if (strcmp(story->language, lang) == 0) {
        fprintf(
            stderr,
            "undercurrent: the scenario is written in '%s' already; translate it to "
            "'%s'\n",
            lang, strcmp(lang, "en") == 0 ? "nl" : "en");
    } else {
        code = write_translation(story, folder, lang);
    }
    story_close(story);
    return code;
}

ExitCode translate_run(const Options *options) {
    const char *lang = options->names[1];
    char folder[FILE_PATH_SIZE], path[FILE_PATH_SIZE];
    bool own;
    Err err;
    if (strcmp(lang, "nl") != 0 && strcmp(lang, "en") != 0) {
        return command_fail(EXIT_USAGE, "the language is nl or en");
    }
    if (!place_part(folder, "assets/words", &err)) {
        return command_fail(EXIT_SURROUNDINGS, err.text);
    }
    if (!scenario_place(options->names[0], path, &own, &err)) {
        return command_fail(EXIT_FAULTY, err.text);
    }
    if (!folder_exists(path)) {
        return command_fail(
            EXIT_FAULTY, "a scenario of one file has no place for a translation, and a "
                         "zip is not changed: put it into a folder as scenario.lua");
    }
    Words *words = words_open(folder, "en", &err);
    if (!words) return command_fail(EXIT_SURROUNDINGS, err.text);
    ExitCode code = translate(path, lang, words);
    words_close(words);
    return code;
}
