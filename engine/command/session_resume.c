#include "base/utf8.h"
#include "command/scenario_place.h"
#include "command/session.h"
#include "command/session_private.h"

#include <string.h>

enum { BRANCHES_MAX = 1000 }; // of one journal, in one folder

// ---- where the scenario is

// A journal comes from anywhere: what it names must at least look like a scenario.
static bool is_likely(const char *place) {
    size_t length = strlen(place);
    const char *ending = length > 4 ? place + length - 4 : "";
    bool file = strcmp(ending, ".lua") == 0 || strcmp(ending, ".zip") == 0;
    return file ? file_exists(place) : length > 0 && folder_exists(place);
}

bool session_find(PlaySession *session, const Options *options, Err *err) {
    const JournalHead *head = &session->head;
    const char *name = head->scenario;
    if (options->scenario) {
        name = options->scenario;
    } else if (is_likely(head->place)) {
        name = head->place;
    } else if (strpbrk(name, "/\\")) {
        return err_set(err, "'%s' is no name of a scenario", name);
    }
    return scenario_place(name, session->scenario, &session->own, err);
}

// ---- a journal of an older version of its scenario

// "table-3.jsonl" goes on in "table-3-2.jsonl" beside it, or the next number.
static bool choose_branch(PlaySession *session, Err *err) {
    const char *path = journal_path(session->journal);
    size_t length = strlen(path);
    const char *ending = ".jsonl";
    bool ends = length > 6 && strcmp(path + length - 6, ending) == 0;
    if (ends) length -= 6;
    for (int i = 2; i <= BRANCHES_MAX; i++) {
        int size = snprintf(session->branch, FILE_PATH_SIZE, "%.*s-%d%s", (int)length,
                            path, i, ends ? ending : "");
        if (size >= FILE_PATH_SIZE) break;
        if (!file_exists(session->branch)) return true;
    }
    session->branch[0] = '\0';
    return err_set(err, "there is no room beside %.200s for a new journal", path);
}

bool session_own_journal(PlaySession *session, Err *err) {
    if (!session->branch[0]) return true;
    session_tell_story(session);
    Journal *fresh = journal_branch(session->journal, session->branch, &session->head,
                                    session->game, err);
    if (!fresh) return false;
    journal_close(session->journal);
    session->journal = fresh;
    session->branch[0] = session->parted.text[0] = '\0';
    return true;
}

static bool has_changed(const PlaySession *session) {
    const JournalHead *head = journal_head(session->journal);
    return session->story->hash != head->scenario_hash
        || strcmp(head->engine, UNDERCURRENT_VERSION) != 0;
}

// The same answers, another game: from the first state that differs.
static void note_states(PlaySession *session) {
    const Journal *journal = session->journal;
    int agreed = journal_agreed(journal, session->game);
    if (agreed == journal_turn_count(journal)) return;
    journal_err(journal, journal_line(journal, agreed),
                SENTENCE("from this answer on the game goes another way than the one "
                         "written down"),
                &session->parted);
}

bool session_play_journal(PlaySession *session, Game *game, Err *err) {
    Report unused = {0}; // states that differ are told in other words
    Err misfit;
    session->parted.text[0] = session->branch[0] = '\0';
    bool fits = journal_replay(session->journal, game, -1, &unused, &misfit);
    report_free(&unused);
    if (!fits && !has_changed(session)) {
        *err = misfit;
        return false;
    }
    if (fits)
        note_states(session);
    else
        session->parted = misfit;
    return !session->parted.text[0] || choose_branch(session, err);
}

// ---- going on with it

static void choose_language_again(PlaySession *session, const Options *options) {
    Language known;
    if (options->lang || !language_find(session->head.lang, &known)) return;
    session->language = known;
}

static ExitCode resume(PlaySession *session, const char *path, const Options *options,
                       Report *report, Err *err) {
    session->journal = journal_read(path, report);
    if (!session->journal) {
        err_set(err, "this journal cannot be played");
        return EXIT_FAULTY;
    }
    session->head = *journal_head(session->journal);
    choose_language_again(session, options);
    if (!session_find(session, options, err)) return EXIT_FAULTY;
    ExitCode code = session_game(session, report, err);
    if (code != EXIT_DONE) return code;
    if (!session_play_journal(session, session->game, err)) return EXIT_FAULTY;
    if (session->branch[0]) return EXIT_DONE;
    return journal_continue(session->journal, err) ? EXIT_DONE : EXIT_SURROUNDINGS;
}

ExitCode session_resume(PlaySession *session, const char *journal,
                        const Options *options, Report *report, Err *err) {
    session->resumed = true;
    session->seed_from_clock = false;
    ExitCode code = resume(session, journal, options, report, err);
    if (code != EXIT_DONE) session_leave(session);
    return code;
}

// ---- reading the scenario again

// Plays the journal in the new game; the session is as it was where that fails.
static bool exchange(PlaySession *session, Story *story, Game *game, Err *err) {
    PlaySession before = *session;
    session->story = story;
    session->game = game;
    bool ok = session_play_journal(session, game, err)
           && (session->branch[0] || journal_continue(session->journal, err));
    if (!ok) *session = before;
    return ok;
}

Reloaded session_reload(PlaySession *session, Report *report, Err *err) {
    Story *old_story = session->story;
    Game *old_game = session->game;
    if (story_is_current(old_story)) return RELOAD_SAME;
    Story *story = story_open(session->scenario, session_words(session), report);
    Game *game = story ? game_open(story, session->head.seed, false, err) : NULL;
    bool ok = game && exchange(session, story, game, err);
    if (!story) err_set(err, "%.200s has mistakes", session->scenario);
    game_close(ok ? old_game : game);
    story_close(ok ? old_story : story);
    return ok ? RELOAD_DONE : RELOAD_FAULTY;
}
