#include "insight/debrief/record.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct Record {
    Journal *journal;
    const Words *words;
    Story *story, *other_story;
    Game *game, *other;
    char differs[2 * SENTENCE_BYTES]; // where it came to other states, or ""
    int cut;                          // week
};

static Story *open_story(const char *scenario, const Words *words, Report *report,
                         Err *err) {
    Report found = {0};
    Story *story = story_open(scenario, words, &found);
    for (int i = 0; !story && i < found.count; i++) {
        const Finding *finding = &found.findings[i];
        report_add(report, finding->severity, finding->file, finding->line, "%s",
                   finding->said);
    }
    if (!story) {
        err_set(err, found.errors == 1 ? "%.200s has %d error" : "%.200s has %d errors",
                scenario, found.errors);
    }
    report_free(&found);
    return story;
}

static bool open_games(Record *record, const char *scenario, Report *report, Err *err) {
    uint64_t seed = record_head(record)->seed;
    record->story = open_story(scenario, record->words, report, err);
    if (!record->story) return false;
    record->other_story = open_story(scenario, record->words, report, err);
    if (!record->other_story) return false;
    record->game = game_open(record->story, seed, false, err);
    record->other =
        record->game ? game_open(record->other_story, seed, false, err) : NULL;
    return record->other != NULL;
}

// As `replay` takes it: the answers may still fit, under another folder's name.
static void note_other_name(const Record *record, Report *report) {
    const char *expected = record_head(record)->scenario;
    if (!expected[0] || strcmp(record->story->name, expected) == 0) return;
    report_add(report, SEVERITY_WARNING, "", 0,
               "the journal is of '%s', and this is '%s'", expected,
               record->story->name);
}

// Ends the journal before the answer that did not fit, if it is the scenario that is
// another: nothing is made up in its place.
static bool cut(Record *record, Report *report, const Err *err) {
    int fits = game_turn_count(record->game);
    bool edited = record->story->hash != record_head(record)->scenario_hash;
    if (!edited || fits == 0) return false;
    record->cut = journal_week(record->journal, fits);
    journal_cut(record->journal, fits);
    report_add(report, SEVERITY_WARNING, "", 0,
               "%s; the scenario has changed since: the game is looked back on up to "
               "there",
               err->said);
    return true;
}

static bool replay(Record *record, Report *report, Err *err) {
    Report found = {0};
    bool ok = journal_replay(record->journal, record->game, -1, &found, err)
           || cut(record, report, err);
    if (ok && found.count > 0) {
        snprintf(record->differs, sizeof record->differs, "%s", found.findings[0].said);
        report_add(report, SEVERITY_WARNING, "", 0, "%s", record->differs);
    }
    report_free(&found);
    return ok;
}

Record *record_open(Journal *journal, const char *scenario, const Words *words,
                    Report *report, Err *err) {
    Record *record = calloc(1, sizeof *record);
    if (!record) {
        journal_close(journal);
        err_no_memory(err);
        return NULL;
    }
    record->journal = journal;
    record->words = words;
    bool ok = open_games(record, scenario, report, err);
    if (ok) note_other_name(record, report);
    if (ok && replay(record, report, err)) return record;
    record_close(record);
    return NULL;
}

void record_close(Record *record) {
    if (!record) return;
    game_close(record->game);
    game_close(record->other);
    story_close(record->story);
    story_close(record->other_story);
    journal_close(record->journal);
    free(record);
}

bool record_disguise(Record *record, bool disguised, Err *err) {
    bool ok = story_disguise(record->story, disguised)
           && story_disguise(record->other_story, disguised);
    return ok ? record_speak(record, record->words, err) : err_no_memory(err);
}

bool record_speak(Record *record, const Words *words, Err *err) {
    record->words = words;
    story_speak(record->other_story, words);
    return game_speak(record->game, words, err)
        && game_restart(record->other, record_head(record)->seed, err);
}

const Journal *record_journal(const Record *record) {
    return record->journal;
}

const JournalHead *record_head(const Record *record) {
    return journal_head(record->journal);
}

const Story *record_story(const Record *record) {
    return record->story;
}

const Words *record_words(const Record *record) {
    return record->words;
}

Game *record_game(const Record *record) {
    return record->game;
}

Game *record_other(const Record *record) {
    return record->other;
}

bool record_finished(const Record *record) {
    return game_prompt(record->game)->kind == PROMPT_END;
}

bool record_differs(const Record *record, const char **where) {
    if (where) *where = record->differs;
    return record->differs[0] != '\0';
}

int record_cut(const Record *record) {
    return record->cut;
}

const char *record_notice(const Record *record, char out[RECORD_NOTICE_SIZE]) {
    char week[16];
    WordsValue values[] = {
        {"week", week},
        {NULL,   NULL}
    };
    snprintf(week, sizeof week, "%d", record->cut);
    out[0] = '\0';
    if (record->cut == 0 && !record->differs[0]) return out;
    return words_format(record->words, record->cut ? "report.cut" : "report.differs",
                        values, out, RECORD_NOTICE_SIZE);
}
