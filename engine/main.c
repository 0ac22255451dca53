// main.c -- picks the command.
#include "base/system.h"
#include "command/command.h"
#include "platform/display.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// The overview (NULL), or the help of one command.
static ExitCode help(const Command *command, const char *lang) {
    Words *words = voice_open(lang);
    if (command)
        command_help(command, words, stdout);
    else
        command_list(words, stdout);
    words_close(words);
    return EXIT_DONE;
}

// Whether a line has as many names as a command takes, and each is one.
static bool has_names(const Command *command, const Options *options, Err *err) {
    if (options->name_count < command->least) {
        return err_set(err, "something is missing: %s", command->usage);
    }
    if (options->name_count > command->most) {
        return err_set(err, "'%.80s' is too much here", options->names[command->most]);
    }
    for (int i = 0; i < options->name_count; i++) {
        if (!options->names[i][0]) return err_set(err, "one of the names is empty");
    }
    return true;
}

// Behind whatever is wrong with a line: who tells how it is written.
static void point_to_help(const Command *command, const char *lang) {
    Err err;
    err_set(&err, "undercurrent%s%s --help says more", command->name[0] ? " " : "",
            command->name);
    voice_add(lang, err.said);
}

static ExitCode run(const Command *command, int argc, char **argv) {
    Options options;
    Err err;
    bool ok = options_read(&options, command->options, argc, argv, &err);
    const char *lang = ok ? options.lang : options_lang(argc, argv);
    if (ok && options.help) return help(command->name[0] ? command : NULL, lang);
    ok = ok && has_names(command, &options, &err);
    ExitCode code =
        ok ? command->run(&options) : voice_fail(lang, EXIT_USAGE, err.said);
    if (code == EXIT_USAGE) point_to_help(command, lang);
    return code;
}

static ExitCode no_command(const char *lang, const Err *err) {
    voice_fail(lang, EXIT_USAGE, err->said);
    voice_add(lang, SENTENCE("undercurrent --help lists them all"));
    return EXIT_USAGE;
}

// undercurrent --help [COMMAND], where more options may follow.
static ExitCode help_of(int argc, char **argv, const char *lang) {
    bool all = argc < 3 || argv[2][0] == '-';
    Err err;
    const Command *command = all ? NULL : command_find(argv[2], &err);
    return all || command ? help(command, lang) : no_command(lang, &err);
}

static ExitCode pick(int argc, char **argv) {
    const char *first = argc > 1 ? argv[1] : "";
    const char *lang = options_lang(argc, argv);
    Err err;
    if (strcmp(first, "--version") == 0) {
        printf("undercurrent %s\n", UNDERCURRENT_VERSION);
        return EXIT_DONE;
    }
    bool asks = strcmp(first, "help") == 0 || strcmp(first, "--help") == 0
             || strcmp(first, "-h") == 0;
    if (asks) return help_of(argc, argv, lang);
    if (first[0] == '-') return run(command_find("", &err), argc, argv);
    const Command *command = command_find(first, &err);
    if (!command) return no_command(lang, &err);
    return run(command, argc > 1 ? argc - 1 : argc, argc > 1 ? argv + 1 : argv);
}

// Xlib ends a program whose display is gone, without a word that helps. Everything that
// was answered is on the disk by then.
static void at_the_end(void) {
    if (!display_is_open()) return;
    voice_fail(NULL, EXIT_SURROUNDINGS,
               SENTENCE("display lost: the screen of the window is gone. What was "
                        "answered is kept; undercurrent resume goes on from there"));
    _Exit(EXIT_SURROUNDINGS);
}

int main(int argc, char **argv) {
    system_begin();
    atexit(at_the_end);
    ExitCode code = pick(argc, argv);
    bool written = fflush(stdout) == 0 && !ferror(stdout);
    if (code == EXIT_DONE && !written) {
        code = voice_fail(NULL, EXIT_SURROUNDINGS,
                          SENTENCE("the output could not be written"));
    }
    return (int)code;
}
