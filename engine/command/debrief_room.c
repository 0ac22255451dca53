#include "command/debrief_room.h"

#include "command/journals.h"
#include "ui/debrief/recall.h"

#include <assert.h>
#include <stdio.h>

// ---- reading a game

static void forget(DebriefGame *game) {
    whatif_close(game->what_if);
    turning_close(game->turning);
    history_close(game->history);
    game->what_if = NULL;
    game->turning = NULL;
    game->history = NULL;
}

static bool read_game(DebriefGame *game, Err *err) {
    const Record *record = game->record;
    forget(game);
    game->history =
        history_open(record_journal(record), NULL, 0, record_game(record), err);
    if (!game->history) return false;
    game->turning = turning_open(record, game->history, err);
    if (!game->turning) return false;
    closing_read(game->history, &game->closing);
    return true;
}

static void compare_close_of(DebriefRoom *room) {
    compare_close(room->compare);
    room->compare = NULL;
    room->group_count = 0; // what was lent to the groups is gone
}

static DebriefGame *game_of_record(DebriefRoom *room, const Record *record) {
    int i = 0;
    while (i < room->game_count && room->games[i].record != record) i++;
    assert(i < room->game_count); // nothing else was laid beside each other
    return &room->games[i];
}

// Who stands beside whom: all who play the scenario of the first.
static void line_up(DebriefRoom *room) {
    const Compare *compare = room->compare;
    room->group_count = compare->group_count;
    for (int i = 0; i < compare->group_count; i++) {
        const DebriefGame *game = game_of_record(room, compare->groups[i].record);
        room->groups[i] = (DebriefGroup){
            .name = compare->groups[i].name,
            .record = game->record,
            .history = game->history,
            .turning = game->turning,
            .closing = &game->closing,
            .marks = game->marks,
            .what_if = game->what_if,
        };
    }
}

// Where it fails the groups stand as they stood.
static bool compare(DebriefRoom *room, Err *err) {
    const Record *records[COMPARE_GROUPS_MAX];
    const History *histories[COMPARE_GROUPS_MAX];
    for (int i = 0; i < room->game_count; i++) {
        records[i] = room->games[i].record;
        histories[i] = room->games[i].history;
    }
    Compare *fresh =
        compare_open(records, histories, room->game_count, room->hidden, err);
    if (!fresh) return false;
    compare_close_of(room);
    room->compare = fresh;
    line_up(room);
    return true;
}

// ---- telling it all anew

// Before a record tells its game in other words: nothing read off it is valid then.
static void forget_all(DebriefRoom *room) {
    compare_close_of(room);
    for (int i = 0; i < room->game_count; i++) forget(&room->games[i]);
}

static bool read_all(DebriefRoom *room, Err *err) {
    for (int i = 0; i < room->game_count; i++) {
        if (!read_game(&room->games[i], err)) return false;
    }
    return compare(room, err);
}

bool debrief_room_speak(DebriefRoom *room, const Words *words, Err *err) {
    forget_all(room);
    for (int i = 0; i < room->game_count; i++) {
        if (!record_speak(room->games[i].record, words, err)) return false;
    }
    room->words = words;
    return read_all(room, err);
}

static bool disguise(DebriefRoom *room, bool disguised, Err *err) {
    forget_all(room);
    for (int i = 0; i < room->game_count; i++) {
        if (!record_disguise(room->games[i].record, disguised, err)) return false;
    }
    room->disguised = disguised;
    return read_all(room, err);
}

// ---- opening

static ExitCode open_record(DebriefRoom *room, DebriefGame *game, const char *path,
                            const Options *options, Report *report, Err *err) {
    PlaySession finder = {0};
    Journal *journal = journal_read(path, report);
    if (!journal) {
        err_set(err, "%.200s cannot be looked back on", path);
        return EXIT_FAULTY;
    }
    finder.head = *journal_head(journal);
    if (!session_find(&finder, options, err)) {
        journal_close(journal);
        return EXIT_FAULTY;
    }
    game->record = record_open(journal, finder.scenario, room->words, report, err);
    return game->record ? EXIT_DONE : EXIT_FAULTY;
}

static ExitCode open_game(DebriefRoom *room, const char *path, const Options *options,
                          Report *report, Err *err) {
    DebriefGame *game = &room->games[room->game_count++];
    *game = (DebriefGame){0};
    ExitCode code = open_record(room, game, path, options, report, err);
    if (code != EXIT_DONE) return code;
    if (journal_turn_count(record_journal(game->record)) == 0) {
        err_set(err, "in %.200s nothing was played yet", path);
        return EXIT_FAULTY;
    }
    game->marks = marks_open(path, record_head(game->record), report);
    if (!game->marks) {
        err_set(err,
                "the marks of %.200s cannot be read; put their file aside to begin "
                "anew",
                path);
        return EXIT_FAULTY;
    }
    return read_game(game, err) ? EXIT_DONE : EXIT_SURROUNDINGS;
}

static ExitCode open_games(DebriefRoom *room, const Journals *journals,
                           const Options *options, Report *report, Err *err) {
    if (journals->count > COMPARE_GROUPS_MAX) {
        err_set(err, "a debrief takes at most %d journals", COMPARE_GROUPS_MAX);
        return EXIT_USAGE;
    }
    for (int i = 0; i < journals->count; i++) {
        ExitCode code = open_game(room, journals->paths[i], options, report, err);
        if (code != EXIT_DONE) return code;
    }
    return EXIT_DONE;
}

// Names are hidden as they were when the first was looked back on last.
static ExitCode lay_out(DebriefRoom *room, const Options *options, Err *err) {
    const Marks *marks = room->games[0].marks;
    room->hidden = recall_hidden(marks, RECALL_NAMES) || options->anonymous;
    bool disguised = recall_hidden(marks, RECALL_MEMBERS) || options->colours;
    bool ok = disguised ? disguise(room, true, err) : compare(room, err);
    return ok ? EXIT_DONE : EXIT_SURROUNDINGS;
}

ExitCode debrief_room_open(DebriefRoom *room, char *const *names, int count,
                           const Words *words, const Options *options, Report *report,
                           Err *err) {
    Journals journals;
    *room = (DebriefRoom){.words = words};
    ExitCode code = EXIT_FAULTY;
    if (journals_find(&journals, names, count, err))
        code = open_games(room, &journals, options, report, err);
    if (code == EXIT_DONE) code = lay_out(room, options, err);
    journals_free(&journals);
    if (code != EXIT_DONE) debrief_room_close(room);
    return code;
}

void debrief_room_close(DebriefRoom *room) {
    compare_close_of(room);
    for (int i = 0; i < room->game_count; i++) {
        DebriefGame *game = &room->games[i];
        forget(game);
        marks_close(game->marks);
        record_close(game->record);
    }
    *room = (DebriefRoom){0};
}

void debrief_language(PlaySession *session, const Options *options) {
    Journals journals;
    Report unused = {0};
    Language known;
    Err ignored;
    if (options->lang) return;
    bool found = journals_find(&journals, options->names, 1, &ignored);
    Journal *journal = found ? journal_read(journals.paths[0], &unused) : NULL;
    if (journal && language_find(journal_head(journal)->lang, &known)) {
        session->language = known;
    }
    journal_close(journal);
    journals_free(&journals);
    report_free(&unused);
}

// ---- wishes

static bool play_road(DebriefRoom *room, DebriefGame *game, int turn, int option,
                      Err *err) {
    whatif_close(game->what_if);
    game->what_if = whatif_open(game->record, game->history, turn, option, err);
    line_up(room);
    return game->what_if != NULL;
}

static bool change_names(DebriefRoom *room, Err *err) {
    room->hidden = !room->hidden;
    if (!compare(room, err)) {
        room->hidden = !room->hidden;
        return false;
    }
    Mark mark = recall_note_hidden(RECALL_NAMES, room->hidden);
    return marks_add(room->games[0].marks, &mark, err);
}

static bool change_members(DebriefRoom *room, Err *err) {
    if (!disguise(room, !room->disguised, err)) return false;
    Mark mark = recall_note_hidden(RECALL_MEMBERS, room->disguised);
    return marks_add(room->games[0].marks, &mark, err);
}

static bool write_down(Marks *marks, const Mark *mark, Err *err) {
    return mark->id ? marks_change(marks, mark->id, mark, err)
                    : marks_add(marks, mark, err);
}

bool debrief_room_do(DebriefRoom *room, const DebriefCommand *command, Err *err) {
    DebriefGame *game = game_of_record(room, room->groups[command->group].record);
    switch (command->wish) {
    case DEBRIEF_MARK: return write_down(game->marks, &command->mark, err);
    case DEBRIEF_UNMARK: return marks_remove(game->marks, command->mark.id, err);
    case DEBRIEF_WHAT_IF:
        return play_road(room, game, command->turn, command->option, err);
    case DEBRIEF_NAMES: return change_names(room, err);
    case DEBRIEF_MEMBERS: return change_members(room, err);
    default: return true;
    }
}

const char *debrief_room_left(const DebriefRoom *room, int index, char *out,
                              size_t size) {
    const CompareLeft *left = &room->compare->left[index];
    snprintf(out, size, "%s: %s", left->name, left->reason);
    return out;
}

const char *debrief_room_word(const DebriefRoom *room, Step step, const char *part) {
    char key[64];
    snprintf(key, sizeof key, "debrief.%s.%s", step_name(step), part);
    return words_get(room->words, key);
}

DebriefWorld debrief_room_world(const DebriefRoom *room) {
    return (DebriefWorld){
        .words = room->words,
        .groups = room->groups,
        .group_count = room->group_count,
        .compare = room->game_count > 1 ? room->compare : NULL,
    };
}
