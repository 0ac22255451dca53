#include "command/play_window_shelf.h"

#include "base/system.h"
#include "command/journal_name.h"
#include "platform/place.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// ---- the last game

// The journal in a folder that was written to last; false where there is none.
static bool newest(const char *folder, char out[FILE_PATH_SIZE]) {
    char path[FILE_PATH_SIZE];
    SystemFolder *list = system_folder_open(folder);
    const char *name;
    int64_t latest = 0;
    bool found = false;
    Err ignored;
    while (list && (name = system_folder_next(list))) {
        SystemStatus about;
        if (!journal_name_fits(name)) continue;
        if (!path_join(path, folder, name, &ignored)) continue;
        if (!system_status(path, &about) || (found && about.changed < latest)) continue;
        latest = about.changed;
        strcpy(out, path);
        found = true;
    }
    system_folder_close(list);
    return found;
}

static const Story *story_of(const WindowShelf *shelf, const char *name) {
    for (int i = 0; i < shelf->shelf.count; i++) {
        if (strcmp(shelf->shelf.items[i].name, name) == 0) return shelf->stories[i];
    }
    return NULL;
}

// A game whose last week was planned is over; so is one that nobody began.
static bool goes_on(const WindowShelf *shelf, const Journal *journal) {
    int turns = journal_turn_count(journal);
    const Story *story = story_of(shelf, journal_head(journal)->scenario);
    if (turns == 0 || !story) return turns > 0;
    bool planned = strcmp(journal_prompt(journal, turns - 1), "plan") == 0;
    return !planned || journal_week(journal, turns - 1) < story->weeks;
}

// "The first rollout, Table 3, week 7"; nothing where there is no such journal.
static void tell_journal(const WindowShelf *shelf, const Words *words,
                         const char *journal, char *out, size_t size) {
    const Story *story = story_of(shelf, shelf->last.scenario);
    char week[16];
    out[0] = '\0';
    if (!journal[0]) return;
    snprintf(week, sizeof week, "%d", shelf->last_week);
    const char *title = story ? story_text(story, story->title) : shelf->last.scenario;
    WordsValue values[] = {
        {"title", title            },
        {"group", shelf->last.group},
        {"week",  week             },
        {NULL,    NULL             }
    };
    const char *key = shelf->last.group[0] ? "ui.shelf.last_group" : "ui.shelf.last";
    words_format(words, key, values, out, size);
}

static void tell_last(WindowShelf *shelf, const Words *words) {
    tell_journal(shelf, words, shelf->journal, shelf->last_told,
                 sizeof shelf->last_told);
    tell_journal(shelf, words, shelf->ended, shelf->ended_told,
                 sizeof shelf->ended_told);
}

// The newest journal is the one to go on with, or where it is over to look back on.
static void take_last(WindowShelf *shelf, const char *path, const Journal *journal) {
    int turns = journal_turn_count(journal);
    if (turns == 0) return;
    shelf->last = *journal_head(journal);
    shelf->last_week = journal_week(journal, turns - 1);
    strcpy(goes_on(shelf, journal) ? shelf->journal : shelf->ended, path);
}

void window_shelf_last(WindowShelf *shelf, const Words *words) {
    char folder[FILE_PATH_SIZE], path[FILE_PATH_SIZE];
    Report report = {0};
    Err ignored;
    Journal *journal = NULL;
    shelf->journal[0] = shelf->ended[0] = '\0';
    bool found = place_journals(folder, &ignored) && newest(folder, path);
    if (found) journal = journal_read(path, &report);
    if (journal) take_last(shelf, path, journal);
    journal_close(journal);
    report_free(&report);
    tell_last(shelf, words);
}

// ---- the scenarios

static Story *open_item(const ShelfItem *item, const Words *words) {
    char path[FILE_PATH_SIZE];
    bool own;
    Err ignored;
    Report report = {0};
    if (!scenario_place(item->name, path, &own, &ignored)) return NULL;
    Story *story = story_open(path, words, &report);
    report_free(&report);
    return story;
}

static void tell_item(WindowShelf *shelf, int index, const Words *words) {
    const Story *story = shelf->stories[index];
    UiScenario *scenario = &shelf->scenarios[index];
    if (!story) {
        *scenario = (UiScenario){
            .title = shelf->shelf.items[index].name,
            .summary = "",
            .trouble = words_get(words, "ui.shelf.broken"),
        };
        return;
    }
    *scenario = (UiScenario){
        .title = story_text(story, story->title),
        .summary = story_text(story, story->summary),
        .minutes = story->minutes,
        .level = story->level,
        .weeks = story->weeks,
        .members = story->member_count,
        .people = story->members,
        .setup = &story->setup,
    };
}

void window_shelf_speak(WindowShelf *shelf, const Words *words) {
    for (int i = 0; i < shelf->shelf.count; i++) {
        if (shelf->stories[i]) story_speak(shelf->stories[i], words);
        tell_item(shelf, i, words);
    }
    tell_last(shelf, words);
}

// The easy ones lie in front, and of those the short ones; what cannot be played
// comes last.
static int rank(const Story *story) {
    return story ? story->level * 1000 + story->minutes : 1000000;
}

static void swap(WindowShelf *shelf, int a, int b) {
    ShelfItem item = shelf->shelf.items[a];
    Story *story = shelf->stories[a];
    shelf->shelf.items[a] = shelf->shelf.items[b];
    shelf->stories[a] = shelf->stories[b];
    shelf->shelf.items[b] = item;
    shelf->stories[b] = story;
}

static void sort(WindowShelf *shelf) {
    for (int i = 1; i < shelf->shelf.count; i++) {
        for (int k = i; k > 0; k--) {
            if (rank(shelf->stories[k - 1]) <= rank(shelf->stories[k])) break;
            swap(shelf, k - 1, k);
        }
    }
}

bool window_shelf_open(WindowShelf *shelf, const Words *words, Err *err) {
    *shelf = (WindowShelf){0};
    if (!shelf_open(&shelf->shelf, err)) return false;
    size_t count = (size_t)shelf->shelf.count + 1;
    shelf->stories = calloc(count, sizeof(Story *));
    shelf->scenarios = calloc(count, sizeof *shelf->scenarios);
    if (!shelf->stories || !shelf->scenarios) {
        window_shelf_close(shelf);
        return err_no_memory(err);
    }
    for (int i = 0; i < shelf->shelf.count; i++) {
        shelf->stories[i] = open_item(&shelf->shelf.items[i], words);
    }
    sort(shelf);
    window_shelf_speak(shelf, words);
    window_shelf_last(shelf, words);
    return true;
}

void window_shelf_close(WindowShelf *shelf) {
    for (int i = 0; shelf->stories && i < shelf->shelf.count; i++) {
        story_close(shelf->stories[i]);
    }
    free(shelf->stories);
    free(shelf->scenarios);
    shelf_close(&shelf->shelf);
    *shelf = (WindowShelf){0};
}
