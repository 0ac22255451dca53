// shelf.c -- undercurrent without a command: the shelf of scenarios.
#include "command/command.h"

#include "command/paper.h"
#include "command/play_window.h"
#include "command/scenario_place.h"
#include "command/session.h"
#include "platform/place.h"

static void show(const Paper *paper, const Words *words, const ShelfItem *item) {
    char path[FILE_PATH_SIZE], text[1000];
    bool own;
    Err err;
    Report report = {0};
    if (!scenario_place(item->name, path, &own, &err)) return;
    Story *story = story_open(path, words, &report);
    report_free(&report);
    if (!story) {
        fprintf(paper->out, "  %s: %s\n", item->name,
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
    fprintf(paper->out, "  %s\n", item->name);
    paper_text(paper, 4, "    ", text);
    story_close(story);
}

static ExitCode list(const Words *words) {
    Paper paper = paper_open(stdout);
    Shelf shelf;
    Err err;
    if (!shelf_open(&shelf, &err)) return command_fail(EXIT_SURROUNDINGS, err.text);
    paper_text(&paper, 0, "", words_get(words, "command.shelf"));
    for (int i = 0; i < shelf.count; i++) show(&paper, words, &shelf.items[i]);
    paper_text(&paper, 0, "", words_get(words, "command.shelf.how"));
    shelf_close(&shelf);
    return EXIT_DONE;
}

ExitCode shelf_run(const Options *options) {
    PlaySession session;
    Err err;
    if (!session_open(&session, options, &err)) {
        return command_fail(EXIT_SURROUNDINGS, err.text);
    }
    ExitCode code = EXIT_DONE;
    if (!play_window(&session, &err)) {
        fprintf(stderr, "undercurrent: %s\n", err.text);
        code = list(session_words(&session));
    }
    session_close(&session);
    return code;
}
