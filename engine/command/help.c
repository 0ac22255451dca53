// help.c -- what commands and options are for, in the terminal.
#include "command/command.h"
#include "command/paper.h"

#include <string.h>

enum { NAME_COLUMNS = 25, OPTION_COLUMNS = 19 };

static const char *shown(const Words *words, const char *said, char *out, size_t size) {
    return sentence_show(said, words, out, size);
}

// What the command says of an option before what the table says.
static OptionHelp help_of(const Command *command, const char *name) {
    OptionHelp help = options_help(name);
    for (const OptionHelp *note = command->notes; note && note->name; note++) {
        if (strcmp(note->name, name) != 0) continue;
        if (note->value) help.value = note->value;
        if (note->about) help.about = note->about;
    }
    return help;
}

// "  --seed N" and behind it, in a column of its own, what that does.
static void put_option(const Paper *paper, const Words *words, OptionHelp help) {
    char mark[80], value[64], about[SENTENCE_BYTES];
    bool short_one = strcmp(help.name, "output") == 0;
    snprintf(mark, sizeof mark, "  %s%s%s", short_one ? "-o" : "--",
             short_one ? "" : help.name, help.value ? " " : "");
    if (help.value) {
        size_t used = strlen(mark);
        shown(words, help.value, value, sizeof value);
        snprintf(mark + used, sizeof mark - used, "%s", value);
    }
    if (strlen(mark) >= OPTION_COLUMNS) {
        fprintf(paper->out, "%s\n", mark);
        mark[0] = '\0';
    }
    paper_text(paper, OPTION_COLUMNS, mark,
               shown(words, help.about, about, sizeof about));
}

static void put_options(const Paper *paper, const Words *words,
                        const Command *command) {
    const char *at = command->options;
    while (*at) {
        char name[24];
        size_t length = strcspn(at, " ");
        snprintf(name, sizeof name, "%.*s", (int)length, at);
        put_option(paper, words, help_of(command, name));
        at += length + (at[length] == ' ');
    }
}

void command_help(const Command *command, const Words *words, FILE *out) {
    Paper paper = paper_open(out);
    char text[SENTENCE_BYTES];
    fprintf(out, "undercurrent%s%s %s\n", command->name[0] ? " " : "", command->name,
            shown(words, command->usage, text, sizeof text));
    paper_text(&paper, 0, "", shown(words, command->about, text, sizeof text));
    paper_gap(&paper);
    if (command->intro) {
        paper_text(&paper, 0, "", shown(words, command->intro, text, sizeof text));
        paper_gap(&paper);
    }
    put_options(&paper, words, command);
}

void command_list(const Words *words, FILE *out) {
    Paper paper = paper_open(out);
    char text[SENTENCE_BYTES];
    voice_line(out, words,
               "Undercurrent: lead a team through a change, and see what lies below.");
    paper_gap(&paper);
    const Command *command;
    for (int i = 0; (command = command_row(i)); i++) {
        char mark[48];
        snprintf(mark, sizeof mark, "  undercurrent %s", command->name);
        paper_text(&paper, NAME_COLUMNS, mark,
                   shown(words, command->about, text, sizeof text));
    }
    paper_gap(&paper);
    sentence_make(text, sizeof text,
                  "undercurrent COMMAND --help says more; undercurrent --version, "
                  "which one this is.");
    char line[SENTENCE_BYTES];
    paper_text(&paper, 0, "", shown(words, text, line, sizeof line));
}
