// shelf.c -- undercurrent without a command: the shelf of scenarios.
#include "command/command.h"

#include "base/suggest.h"
#include "command/paper.h"
#include "command/play_window.h"
#include "command/scenario_place.h"
#include "command/session.h"
#include "command/text_play.h"
#include "platform/place.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

static void show(const Paper *paper, const Words *words, int number,
                 const ShelfItem *item) {
    char path[FILE_PATH_SIZE], text[1000];
    bool own;
    Err err;
    Report report = {0};
    if (!scenario_place(item->name, path, &own, &err)) return;
    Story *story = story_open(path, words, &report);
    report_free(&report);
    if (!story) {
        fprintf(paper->out, "  %d. %s: %s\n", number, item->name,
                words_get(words, "command.shelf.broken"));
        return;
    }
    char minutes[16], weeks[16];
    snprintf(minutes, sizeof minutes, "%d", story->minutes);
    snprintf(weeks, sizeof weeks, "%d", story->weeks);
    const char *title = story_text(story, story->title);
    const char *summary = story_text(story, story->summary);
    WordsValue values[] = {
        {"title",   title  },
        {"summary", summary},
        {"minutes", minutes},
        {"weeks",   weeks  },
        {NULL,      NULL   }
    };
    words_format(words, "command.shelf.item", values, text, sizeof text);
    fprintf(paper->out, "  %d. %s\n", number, item->name);
    paper_text(paper, 5, "     ", text);
    story_close(story);
}

static void list(const Words *words, const Shelf *shelf) {
    Paper paper = paper_open(stdout);
    paper_text(&paper, 0, "", words_get(words, "command.shelf"));
    for (int i = 0; i < shelf->count; i++) show(&paper, words, i + 1, &shelf->items[i]);
}

// The scenario that a line of input means, by number or by name; NULL: none.
static const char *meant(const Shelf *shelf, const char *word) {
    assert(shelf->items || shelf->count == 0);
    char *end;
    long number = strtol(word, &end, 10);
    if (*end == '\0' && number >= 1 && number <= shelf->count) {
        return shelf->items[number - 1].name;
    }
    for (int i = 0; i < shelf->count; i++) {
        if (strcmp(shelf->items[i].name, word) == 0) return shelf->items[i].name;
    }
    return NULL;
}

static void say_unknown(const Paper *paper, const Words *words, const Shelf *shelf,
                        const char *word) {
    enum { NAMES_MAX = 256 };
    const char *names[NAMES_MAX];
    char text[512];
    Err err;
    int count = 0;
    for (; count < shelf->count && count < NAMES_MAX; count++) {
        names[count] = shelf->items[count].name;
    }
    err_set(&err, "there is no scenario '%.150s'%s", word,
            suggest_hint(word, names, count).said);
    paper_text(paper, 0, "", sentence_show(err.said, words, text, sizeof text));
}

// Asks until a scenario is named; NULL at an empty line or the end of the input.
static const char *ask(const Words *words, const Shelf *shelf) {
    static const char blanks[] = " \t\r\n";
    char line[256];
    Paper paper = paper_open(stdout);
    for (;;) {
        paper_text(&paper, 0, "", words_get(words, "command.shelf.ask"));
        fputs("> ", stdout);
        fflush(stdout);
        if (!fgets(line, sizeof line, stdin)) return NULL;
        char *word = line + strspn(line, blanks);
        word[strcspn(word, blanks)] = '\0';
        if (!*word) return NULL;
        const char *name = meant(shelf, word);
        if (name) return name;
        say_unknown(&paper, words, shelf, word);
    }
}

static ExitCode play_here(PlaySession *session, const char *name,
                          const Options *options) {
    Report report = {0};
    Err err;
    ExitCode code = session_start(session, name, options, &report, &err);
    const Words *words = session_words(session);
    report_print(&report, words, stderr);
    report_free(&report);
    if (code == EXIT_DONE) code = text_play(session, stdin, stdout, &err);
    return code == EXIT_DONE ? code : command_fail(words, code, err.said);
}

// Where there is no display: the shelf in the terminal, and the game as well.
static ExitCode in_terminal(PlaySession *session, const Options *options) {
    Shelf shelf;
    Err err;
    if (!shelf_open(&shelf, &err)) {
        return command_fail(session_words(session), EXIT_SURROUNDINGS, err.said);
    }
    list(session_words(session), &shelf);
    const char *name = ask(session_words(session), &shelf);
    ExitCode code = name ? play_here(session, name, options) : EXIT_DONE;
    shelf_close(&shelf);
    return code;
}

ExitCode shelf_run(const Options *options) {
    PlaySession session;
    Err err;
    if (!session_open(&session, options, &err)) {
        return voice_fail(options->lang, EXIT_SURROUNDINGS, err.said);
    }
    ExitCode code = EXIT_DONE;
    if (!play_window(&session, &err)) {
        const Words *words = session_words(&session);
        command_fail(words, EXIT_SURROUNDINGS, err.said);
        fprintf(stderr, "%s\n", words_get(words, "command.as_text"));
        code = in_terminal(&session, options);
    }
    session_close(&session);
    return code;
}
