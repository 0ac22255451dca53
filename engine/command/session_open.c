#include "base/chance.h"
#include "base/system.h"
#include "base/utf8.h"
#include "command/mistakes.h"
#include "command/scenario_place.h"
#include "command/session.h"
#include "command/session_private.h"
#include "command/voice.h"
#include "platform/place.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { CLOCK_SEEDS = 1000000, SAME_SECOND_MAX = 100 };

// ---- texts and language

static bool open_words(PlaySession *session, Err *err) {
    char folder[FILE_PATH_SIZE];
    if (!place_part(folder, "assets/words", err)) return false;
    for (int i = 0; i < LANGUAGE_COUNT; i++) {
        session->words[i] = words_open(folder, language_code((Language)i), err);
        if (!session->words[i]) return false;
    }
    return true;
}

bool session_open(PlaySession *session, const Options *options, Err *err) {
    *session = (PlaySession){.projector = options->projector, .policy = NO_POLICY};
    language_find(voice_lang(options->lang), &session->language);
    session->language_asked = options->lang != NULL;
    if (open_words(session, err)) return true;
    session_close(session);
    return false;
}

// ---- story and game

static bool open_story(PlaySession *session, Report *report, Err *err) {
    Report found = {0};
    session->story = story_open(session->scenario, session_words(session), &found);
    for (int i = 0; i < found.count; i++) {
        const Finding *finding = &found.findings[i];
        if (session->story) break; // doubts are for check, not for the players
        report_add(report, finding->severity, finding->file, finding->line, "%s",
                   finding->said);
    }
    if (!session->story) mistakes_sum(session->scenario, &found, err);
    report_free(&found);
    return session->story != NULL;
}

ExitCode session_game(PlaySession *session, Report *report, Err *err) {
    if (!open_story(session, report, err)) return EXIT_FAULTY;
    const char *expected = session->head.scenario;
    if (expected[0] && strcmp(session->story->name, expected) != 0) {
        report_add(report, SEVERITY_WARNING, "", 0,
                   "the journal is of '%s', and this is '%s'", expected,
                   session->story->name);
    }
    session->game = game_open(session->story, session->head.seed, false, err);
    return session->game ? EXIT_DONE : EXIT_SURROUNDINGS;
}

// ---- a new game

// Numbers that a person can read out and type.

static uint64_t clock_seed(void) {
    return chance_mix(system_nanoseconds()) % CLOCK_SEEDS;
}

// One for all groups of a day, so that their games can be laid side by side: with
// another seed a team also begins otherwise.
static uint64_t day_seed(time_t now) {
    const struct tm *here = localtime(&now);
    uint64_t day = here ? (uint64_t)here->tm_year * 366 + (uint64_t)here->tm_yday : 0;
    return chance_mix(day) % CLOCK_SEEDS;
}

static uint64_t luck_of(const Options *options, time_t now) {
    bool named = options->group && options->group[0];
    if (options->seeded) return options->seed;
    return named ? day_seed(now) : clock_seed();
}

static void fill_head(PlaySession *session, const Options *options) {
    JournalHead *head = &session->head;
    time_t now = time(NULL);
    *head = (JournalHead){0};
    session->seed_from_clock = !options->seeded;
    head->seed = luck_of(options, now);
    strcpy(head->lang, language_code(session->language));
    utf8_clean(head->group, sizeof head->group, options->group ? options->group : "");
    strftime(head->started, sizeof head->started, "%Y-%m-%dT%H:%M:%SZ", gmtime(&now));
}

// Where the scenario is, what it is called and in which state, for the journal's head.
void session_tell_story(PlaySession *session) {
    JournalHead *head = &session->head;
    // a place that JSON cannot tell as it is would be another one
    bool told = session->own
             && utf8_clean(head->place, sizeof head->place, session->scenario)
             && strcmp(head->place, session->scenario) == 0;
    if (!told) head->place[0] = '\0';
    utf8_clean(head->scenario, sizeof head->scenario, session->story->name);
    snprintf(head->engine, sizeof head->engine, "%s", UNDERCURRENT_VERSION);
    head->scenario_hash = session->story->hash;
}

static bool create_at(PlaySession *session, const char *path, Err *err) {
    session->journal = journal_create(path, &session->head, err);
    return session->journal != NULL;
}

// SCENARIO-YYYYMMDD-HHMMSS.jsonl, with a number where two groups start at once.
static bool create_by_clock(PlaySession *session, Err *err) {
    char folder[FILE_PATH_SIZE], path[FILE_PATH_SIZE], name[200], when[32];
    time_t now = time(NULL);
    if (!place_journals(folder, err)) return false;
    strftime(when, sizeof when, "%Y%m%d-%H%M%S", localtime(&now));
    for (int i = 1; i <= SAME_SECOND_MAX; i++) {
        int length =
            snprintf(name, sizeof name, "%.100s-%s", session->story->name, when);
        size_t left = sizeof name - (size_t)length;
        if (i > 1) length += snprintf(name + length, left, "-%d", i);
        snprintf(name + length, sizeof name - (size_t)length, ".jsonl");
        if (!path_join(path, folder, name, err)) return false;
        if (create_at(session, path, err)) return true;
        if (!file_exists(path)) return false;
    }
    return false;
}

static ExitCode start(PlaySession *session, const char *scenario,
                      const Options *options, Report *report, Err *err) {
    if (!scenario_place(scenario, session->scenario, &session->own, err)) {
        return EXIT_FAULTY;
    }
    fill_head(session, options);
    ExitCode code = session_game(session, report, err);
    if (code != EXIT_DONE) return code;
    if (options->from > session->story->weeks) {
        int weeks = session->story->weeks;
        err_set(err,
                weeks == 1 ? "--from %d: this scenario has %d week"
                           : "--from %d: this scenario has %d weeks",
                options->from, weeks);
        return EXIT_USAGE;
    }
    session_tell_story(session);
    bool ok = options->journal ? create_at(session, options->journal, err)
                               : create_by_clock(session, err);
    return ok ? EXIT_DONE : EXIT_SURROUNDINGS;
}

ExitCode session_start(PlaySession *session, const char *scenario,
                       const Options *options, Report *report, Err *err) {
    session->resumed = false;
    ExitCode code = start(session, scenario, options, report, err);
    if (code != EXIT_DONE) {
        session_leave(session);
        return code;
    }
    session->policy = options->policy;
    session->policy_until = options->from;
    return code;
}
