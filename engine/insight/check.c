#include "insight/check.h"

#include "insight/patience.h"
#include "insight/study.h"
#include "script/outline/doubts.h"

#include <stdio.h>
#include <string.h>

enum {
    GAMES_MOST = 480,
    GAMES_LEAST = 12,
    WORK_MOST = 60000, // members and every tenth part, times weeks, times games
    RARE = 10,         // an event of less than 1 in so many games' luck may stay away
};

typedef struct Check {
    Story *story;
    Game *game;
    Study study;
    Report *report;
    int games;
    int faults;
    bool faulty;   // the tables hold mistakes: what stands in is not the author's
    int64_t taken; // of PATIENCE_STEPS
    bool endless;  // so much was met that further games cost too much time
} Check;

// ---- playing

static int games_for(const Story *story) {
    int parts = (story->event_count + story->action_count + story->ending_count) / 10;
    int games = WORK_MOST / (story->weeks * (story->member_count + parts));
    if (games > GAMES_MOST) games = GAMES_MOST;
    return games < GAMES_LEAST ? GAMES_LEAST : games;
}

// The open option that was taken least.
static int newest_option(Check *check) {
    const Prompt *prompt = game_prompt(check->game);
    const char *event = check->story->events[prompt->event].id;
    int64_t least = -1;
    int found = 0;
    for (int i = 0; i < prompt->option_count; i++) {
        const Option *option = &prompt->options[i];
        if (option->refusal) continue;
        Err ignored; // count_choice reports it
        Row *row =
            study_option(&check->study, event, option->id, option->origin, &ignored);
        int64_t taken = row ? row->n[0][NUMBER_TAKEN] : 0;
        if (least >= 0 && taken >= least) continue;
        least = taken;
        found = i;
    }
    return found;
}

static void count_choice(Check *check, int taken) {
    const Prompt *prompt = game_prompt(check->game);
    const char *event = check->story->events[prompt->event].id;
    for (int i = 0; i < prompt->option_count; i++) {
        const Option *option = &prompt->options[i];
        Err err;
        Row *row = study_option(&check->study, event, option->id, option->origin, &err);
        if (!row) {
            report_add(check->report, SEVERITY_ERROR, option->origin.file,
                       option->origin.line, "%s", err.said);
            check->endless = true;
            return;
        }
        row->n[0][NUMBER_OFFERED] += !option->refusal;
        row->n[0][NUMBER_TAKEN] += i == taken;
    }
}

// Every second game looks for what was not seen yet.
static bool play(Check *check, int number, Err *err) {
    bool explores = number % 2 == 0;
    Policy policy = explores ? POLICY_RANDOM : (Policy)(number / 2 % POLICY_COUNT);
    while (game_prompt(check->game)->kind != PROMPT_END) {
        Answer answer;
        policy_answer(policy, check->game, &answer);
        if (game_prompt(check->game)->kind == PROMPT_CHOICE) {
            if (explores) answer.option = newest_option(check);
            count_choice(check, answer.option);
        }
        if (!game_answer(check->game, &answer, err)) return false;
    }
    return true;
}

static void count_end(Check *check) {
    const Game *game = check->game;
    study_row(&check->study, ROW_ENDING, game_ending(game))->n[0][NUMBER_TAKEN]++;
    for (int i = 0; i < check->story->event_count; i++) {
        bool happened = game_facts(game)->happened[i];
        study_row(&check->study, ROW_EVENT, i)->n[0][NUMBER_TAKEN] += happened;
    }
}

// Whether the reader of the files has said so of this line: about the same name.
static bool is_told(const Report *report, const char *file, int line,
                    const char *fault) {
    for (int i = 0; i < report->count; i++) {
        const Finding *known = &report->findings[i];
        char name[64];
        bool here = known->severity == SEVERITY_ERROR && known->line == line
                 && strcmp(known->file, file) == 0;
        bool named = here
                  && (sscanf(known->text, "%*[^']'%63[^']'", name) == 1
                      || sscanf(known->text, "%63s", name) == 1);
        if (named && strstr(fault, name)) return true;
    }
    return false;
}

// Lua's word for what an author did not think of.
static const char *hint_of(const char *fault) {
    return strstr(fault, "nil")
             ? SENTENCE("; nil is what has no value: a flag that was not set, "
                        "a choice that was not made")
             : "";
}

// A mistake as a game names it: "scenario.lua:12: no member 'x'".
static void report_fault(Check *check, const char *fault) {
    char file[128] = "";
    int line = 0, used = 0;
    bool placed = sscanf(fault, "%127[^:]:%d: %n", file, &line, &used) == 2 && used > 0;
    if (!placed) file[0] = '\0';
    check->faults++;
    if (placed) fault += used;
    if (placed && is_told(check->report, file, line, fault)) return;
    report_add(check->report, SEVERITY_ERROR, file, placed ? line : 0, "%s%s", fault,
               hint_of(fault));
    if (strstr(fault, "without an end")) check->endless = true;
}

// Functions that stay within their limits, and take hundreds of times what others do.
static bool has_error(const Report *report, const Origin *at) {
    for (int i = 0; i < report->count; i++) {
        const Finding *known = &report->findings[i];
        if (known->severity == SEVERITY_ERROR && known->line == at->line
            && strcmp(known->file, at->file) == 0) {
            return true;
        }
    }
    return false;
}

static void count_patience(Check *check, int played) {
    Origin at;
    check->taken += patience_taken(check->story, &at);
    if (check->endless || check->taken < PATIENCE_STEPS) return;
    check->endless = true;
    if (at.line > 0 ? has_error(check->report, &at) : check->faults > 0) return;
    report_add(check->report, SEVERITY_ERROR, at.line > 0 ? at.file : "", at.line,
               "the scenario's functions take very long, here too: only %d of %d games "
               "were tried; is there a loop without an end?",
               played, check->games);
}

static bool play_all(Check *check, Err *err) {
    for (int i = 0; i < check->games && !check->endless; i++) {
        if (!game_restart(check->game, (uint64_t)i + 1, err)) return false;
        if (!play(check, i, err)) return false;
        count_end(check);
        for (int j = 0; j < game_fault_count(check->game); j++) {
            report_fault(check, game_fault_said(check->game, j));
        }
        count_patience(check, i + 1);
    }
    return true;
}

// ---- what was not reached

static const Row *find_event(const Check *check, const char *id) {
    for (int i = 0; i < check->story->event_count; i++) {
        const Row *row = &check->study.rows[check->study.first[ROW_EVENT] + i];
        if (strcmp(row->id, id) == 0) return row;
    }
    return NULL;
}

// News come from the model, and what has little luck may stay away; a week that
// never comes is reported by the one who reads.
static bool must_happen(const Story *story, const StoryEvent *event) {
    return event->news == NO_NEWS && event->chance * RARE >= 1
        && event->from <= story->weeks;
}

static void report_events(const Check *check) {
    const Story *story = check->story;
    for (int i = 0; i < story->event_count; i++) {
        const StoryEvent *event = &story->events[i];
        const Row *row = &check->study.rows[check->study.first[ROW_EVENT] + i];
        if (row->n[0][NUMBER_TAKEN] > 0 || !must_happen(story, event)) continue;
        report_add(check->report, SEVERITY_WARNING, event->origin.file,
                   event->origin.line, "event '%s' did not happen in any of %d games%s",
                   event->id, check->games,
                   event->when ? SENTENCE("; its when never held") : "");
    }
}

static void report_endings(const Check *check) {
    for (int i = 0; i < check->story->ending_count; i++) {
        const StoryEnding *ending = &check->story->endings[i];
        if (check->study.rows[i].n[0][NUMBER_TAKEN] > 0) continue;
        report_add(
            check->report, SEVERITY_WARNING, ending->origin.file, ending->origin.line,
            "ending '%s' was not reached in any of %d games", ending->id, check->games);
    }
}

static bool report_options(Check *check, Err *err) {
    Outline *outline = outline_open(check->story);
    if (!outline) return err_no_memory(err);
    study_place(&check->study, outline);
    outline_close(outline);
    for (int i = 0; i < check->study.row_count; i++) {
        const Row *row = &check->study.rows[i];
        if (row->kind != ROW_OPTION || row->n[0][NUMBER_OFFERED] > 0) continue;
        const Row *event = find_event(check, row->event);
        if (!event || event->n[0][NUMBER_TAKEN] == 0) continue;
        report_add(check->report, SEVERITY_WARNING, row->file, row->line,
                   "option '%s' of event '%s' was not open in any of %d games", row->id,
                   row->event, check->games);
    }
    return true;
}

// ---- all of it

static bool read_and_play(Check *check, Err *err) {
    Outline *outline = outline_open(check->story);
    if (!outline) return err_no_memory(err);
    doubts_find(check->story, outline, check->report);
    outline_close(outline);
    check->game = game_open(check->story, 1, false, err);
    if (!check->game || !study_open(&check->study, check->story, err)) return false;
    if (!play_all(check, err)) return false;
    if (check->endless) return true; // too few games for what follows
    if (check->faulty) return true;
    report_events(check);
    report_endings(check);
    return check->faults > 0 || report_options(check, err);
}

bool check_story(Story *story, Report *report, Err *err) {
    Check check = {
        .story = story,
        .report = report,
        .games = games_for(story),
        .faulty = report->errors > 0,
    };
    bool ok = read_and_play(&check, err);
    study_close(&check.study);
    game_close(check.game);
    return ok;
}
