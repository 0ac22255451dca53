#include "insight/debrief/lens_deeds.h"

#include "insight/debrief/lens_private.h"

// Counts deeds until the wanted one is met.
typedef struct Search {
    const History *history;
    const Words *words;
    LensKind lens;
    LensRow row;
    int left; // deeds before the wanted one
    LensDeed *out;
} Search;

// ---- the rows of any lens

// A lens of hours has a row for each of its sides and each kind; most hold nothing.
static bool row_of(LensKind lens, int index, LensRow *out) {
    if (lens == LENS_KOTTER) return kotter_row(index, out);
    *out = (LensRow){index / KIND_COUNT, (Kind)(index % KIND_COUNT), 1};
    return out->place < lens_sides(lens);
}

static bool is_filled(const Search *s) {
    return s->lens == LENS_KOTTER || lens_side(s->lens, s->row.kind) == s->row.place;
}

static const char *reason_of(const Search *s) {
    return s->lens == LENS_KOTTER ? kotter_reason(s->words, &s->row)
                                  : lens_reason(s->words, s->lens, s->row.kind);
}

// A lens of hours counts whatever took some; Kotter's steps ask for a habit too.
static bool counts(const Search *s, int week) {
    return s->lens != LENS_KOTTER || kotter_counts(s->history, &s->row, week);
}

static bool found(Search *s, LensDeed deed) {
    if (s->left-- > 0) return false;
    deed.place = s->row.place;
    deed.kind = s->row.kind;
    deed.reason = reason_of(s);
    *s->out = deed;
    return true;
}

// ---- actions

// One of the scenario's own in the plan of a week: whether it is there, and its hours.
static bool own_done(const History *history, int action, int week, int *hours) {
    const HistoryWeek *then = history_week(history, week);
    bool done = false;
    for (int i = then->first_turn; i < then->last_turn; i++) {
        const HistoryTurn *turn = history_turn(history, i);
        if (turn->kind != PROMPT_PLAN) continue;
        for (int a = 0; a < turn->answer->act_count; a++) {
            const Act *act = &turn->answer->acts[a];
            if (act->action != action) continue;
            *hours += game_act_hours(history_game(history), act);
            done = true;
        }
    }
    return done;
}

static bool done_in(const History *history, int action, int week, int *hours) {
    const Story *story = game_story(history_game(history));
    int kind = story->actions[action].kind;
    if (kind == NO_KIND) return own_done(history, action, week, hours);
    *hours += history_week(history, week)->hours[kind];
    return history_week(history, week)->did[kind]
        || history_week(history, week)->hours[kind] > 0;
}

static bool look_at_action(Search *s, int action) {
    LensDeed deed = {.action = action, .turn = -1};
    for (int week = 1; week <= history_weeks(s->history); week++) {
        int hours = 0;
        if (!done_in(s->history, action, week, &hours)) continue;
        if (!counts(s, week)) continue;
        deed.weeks++;
        deed.hours += hours;
    }
    return deed.weeks > 0 && found(s, deed);
}

static bool look_at_actions(Search *s) {
    const Story *story = game_story(history_game(s->history));
    for (int a = 0; a < story->action_count; a++) {
        if (story->actions[a].like != (int)s->row.kind) continue;
        if (look_at_action(s, a)) return true;
    }
    return false;
}

// ---- choices

static bool look_at_turns(Search *s) {
    for (int i = 0; i < history_turn_count(s->history); i++) {
        const HistoryTurn *turn = history_turn(s->history, i);
        if (turn->chosen < 0) continue;
        if (turn->options[turn->chosen].like != (int)s->row.kind) continue;
        if (!counts(s, turn->week)) continue;
        if (found(s, (LensDeed){.action = -1, .turn = i})) return true;
    }
    return false;
}

bool lens_deed(const History *history, const Words *words, LensKind lens, int index,
               LensDeed *out) {
    Search s = {history, words, lens, .left = index, .out = out};
    if (lens == LENS_ADKAR) return false;
    for (int r = 0; row_of(lens, r, &s.row); r++) {
        if (!is_filled(&s)) continue;
        if (look_at_actions(&s) || look_at_turns(&s)) return true;
    }
    return false;
}
