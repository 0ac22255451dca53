// new.c -- undercurrent new: a small complete scenario to start from.
#include "base/utf8.h"
#include "command/command.h"
#include "command/paper.h"
#include "command/write_file.h"
#include "platform/place.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { TEMPLATE_BYTES_MAX = 64 * 1024 };

// Copies a file of assets/lua into a folder under another name. What lies there already
// is somebody's own and stays.
static bool copy(const char *from, const char *folder, const char *to, Err *err) {
    char assets[FILE_PATH_SIZE], source[FILE_PATH_SIZE], target[FILE_PATH_SIZE];
    size_t size;
    bool ok = place_part(assets, "assets/lua", err)
           && path_join(source, assets, from, err)
           && path_join(target, folder, to, err);
    if (ok && file_exists(target)) return true;
    char *text = ok ? file_read(source, TEMPLATE_BYTES_MAX, &size, err) : NULL;
    ok = text && write_file(target, text, err);
    free(text);
    return ok;
}

// The scenario comes last: where anything fails there is none yet, and one can try
// again.
static bool make(const char *folder, const char *lang, Err *err) {
    char template[32], names[32], editor[FILE_PATH_SIZE];
    snprintf(template, sizeof template, "new.%s.lua", lang);
    snprintf(names, sizeof names, "undercurrent.%s.lua", lang);
    return path_join(editor, folder, ".editor", err) && folder_make(editor, err)
        && copy(names, editor, "undercurrent.lua", err)
        && copy("luarc.json", folder, ".luarc.json", err)
        && copy(template, folder, "scenario.lua", err);
}

// A word in a column of its own, and a command or a path behind it.
static void say_step(const Words *spoken, const char *said, const char *command,
                     const char *argument) {
    enum { COLUMNS = 9 };
    char text[32];
    sentence_show(said, spoken, text, sizeof text);
    printf("  %s%*s%s", text, COLUMNS - utf8_length(text), "", command);
    paper_argument(stdout, argument);
    putchar('\n');
}

// What to do next, to be copied from the screen.
static void say_ready(const Words *spoken, const char *folder, const char *scenario) {
    paper_argument(stdout, folder);
    putchar(' ');
    voice_line(stdout, spoken, "is ready.");
    say_step(spoken, SENTENCE("edit"), "", scenario);
    say_step(spoken, SENTENCE("check"), "undercurrent check ", folder);
    say_step(spoken, SENTENCE("play"), "undercurrent play ", folder);
}

ExitCode new_run(const Options *options) {
    const char *folder = options->names[0];
    char scenario[FILE_PATH_SIZE];
    Err err;
    if (!path_join(scenario, folder, "scenario.lua", &err)) {
        return voice_fail(options->lang, EXIT_USAGE, err.said);
    }
    if (file_exists(scenario) || file_exists(folder)) {
        err_set(&err, "%.300s is there already; name a new folder", folder);
        return voice_fail(options->lang, EXIT_USAGE, err.said);
    }
    if (!make(folder, voice_lang(options->lang), &err)) {
        return voice_fail(options->lang, EXIT_SURROUNDINGS, err.said);
    }
    Words *spoken = voice_open(options->lang);
    say_ready(spoken, folder, scenario);
    words_close(spoken);
    return EXIT_DONE;
}
