// The weeks of a history: how each was left, and the values by going forward through
// the ledger from the start.
#include "insight/debrief/history_private.h"

#include "game/sight.h"

#include <assert.h>
#include <string.h>

// ---- while the game is played

static void *copy(Arena *arena, const void *from, size_t size) {
    void *to = arena_alloc(arena, size);
    if (to && size > 0) memcpy(to, from, size);
    return to;
}

#define COPY(arena, from, count) copy(arena, from, (size_t)(count) * sizeof *(from))

// What a week leaves behind beside the values.
static bool copy_state(Arena *arena, const State *now, State *out) {
    int size = now->setup->size;
    *out = (State){
        .setup = now->setup,
        .seed = now->seed,
        .week = now->week,
        .pace = now->pace,
        .leave_left = COPY(arena, now->leave_left, size),
        .gone = COPY(arena, now->gone, size),
        .left_week = COPY(arena, now->left_week, size),
        .quit_weeks = COPY(arena, now->quit_weeks, size),
        .steady_weeks = COPY(arena, now->steady_weeks, size),
        .heard = COPY(arena, now->heard, size),
        .output = COPY(arena, now->output, size),
        .absence = COPY(arena, now->absence, size),
        .news = COPY(arena, now->news, now->news_count),
        .news_count = now->news_count,
    };
    return out->leave_left && out->gone && out->left_week && out->quit_weeks
        && out->steady_weeks && out->heard && out->output && out->absence && out->news;
}

static bool note_known(History *history, int week) {
    const Game *game = history->game;
    int members = game_story(game)->member_count;
    bool *known = arena_alloc(&history->arena, (size_t)members * sizeof *known);
    if (!known) return false;
    for (int i = 0; i < members; i++) {
        int listened = game_facts(game)->listened[i];
        known[i] = listened > 0 && week - listened <= SIGHT_WEEKS;
    }
    history->known[week] = known;
    return true;
}

bool history_note_week(History *history, int week) {
    const State *now = game_state(history->game);
    history->weeks = week;
    return copy_state(&history->arena, now, &history->states[week])
        && note_known(history, week);
}

// ---- the values, week by week

static bool give_values(History *history, State *state) {
    size_t size = (size_t)state->setup->size * sizeof(int32_t);
    for (int v = 0; v < VAR_MEMBER_COUNT; v++) {
        state->value[v] = arena_alloc(&history->arena, size);
        if (!state->value[v]) return false;
    }
    return true;
}

static void copy_values(const State *from, State *to) {
    size_t size = (size_t)to->setup->size * sizeof(int32_t);
    for (int v = 0; v < VAR_MEMBER_COUNT; v++) {
        memcpy(to->value[v], from->value[v], size);
    }
    memcpy(to->team_value, from->team_value, sizeof to->team_value);
}

static void book(State *state, const Entry *entry, int sign) {
    int32_t amount = sign * entry->amount;
    if (entry->member == ENTRY_TEAM)
        state->team_value[entry->variable - VAR_MEMBER_COUNT] += amount;
    else
        state->value[entry->variable][entry->member] += amount;
}

// How it was before anything was booked.
static void go_back(const Game *game, State *start) {
    const Ledger *ledger = game_ledger(game);
    copy_values(game_state(game), start);
    for (int k = 0; k < ledger->count; k++) book(start, &ledger->entries[k], -1);
}

static bool fill_states(History *history) {
    const Ledger *ledger = game_ledger(history->game);
    int entry = 0;
    for (int week = 0; week <= history->weeks; week++) {
        State *state = &history->states[week];
        if (!give_values(history, state)) return false;
        if (week == 0) {
            go_back(history->game, state);
            continue;
        }
        copy_values(state - 1, state);
        while (entry < ledger->count && ledger->entries[entry].week <= week) {
            book(state, &ledger->entries[entry++], 1);
        }
    }
    return true;
}

// ---- what is read off them

static bool is_masked(Variable variable) {
    return variable == VAR_TRUST || variable == VAR_STRESS;
}

double history_shown(const History *history, int week, int member, Variable variable) {
    const State *state = history_state(history, week);
    bool masked = is_masked(variable) && !history->known[week][member];
    return masked ? measure_surface(state, member, variable)
                  : state_points(state, member, variable);
}

bool history_known(const History *history, int week, int member) {
    assert(week >= 0 && week <= history->weeks);
    return history->known[week][member];
}

static double shown_mean(const History *history, int week, Variable variable) {
    const State *state = history_state(history, week);
    if (!is_masked(variable)) return state_mean(state, variable);
    double sum = 0;
    int staff = 0;
    for (int i = 0; i < state->setup->size; i++) {
        if (state->gone[i]) continue;
        sum += history_shown(history, week, i, variable);
        staff++;
    }
    return staff > 0 ? sum / staff : 0;
}

static void fill_values(History *history, int week) {
    HistoryWeek *out = &history->week[week];
    const State *state = &history->states[week];
    for (int v = 0; v < VAR_COUNT; v++) {
        out->truth[v] = state_mean(state, (Variable)v);
        out->shown[v] = shown_mean(history, week, (Variable)v);
    }
    out->staff = state_staff(state);
    out->present = state_present(state);
    out->pace = state->pace;
    out->news = state->news;
}

// ---- hours and turns

static void add_own(const StoryAction *action, int hours, HistoryWeek *out) {
    out->own_hours += hours;
    if (action->like == NO_KIND) return;
    out->own[action->like] = true;
    out->like_hours[action->like] += hours;
}

static void add_hours(const Game *game, const Answer *plan, HistoryWeek *out) {
    const Story *story = game_story(game);
    for (int i = 0; i < plan->act_count; i++) {
        const Act *act = &plan->acts[i];
        const StoryAction *action = &story->actions[act->action];
        int hours = game_act_hours(game, act);
        if (action->kind == NO_KIND) {
            add_own(action, hours, out);
            continue;
        }
        out->hours[action->kind] += hours;
        if (action->reach != REACH_SWITCH || act->on) out->did[action->kind] = true;
    }
}

static void add_choice(const HistoryTurn *asked, const Turn *played, HistoryWeek *out) {
    if (played->kind != PROMPT_CHOICE && played->kind != PROMPT_PROMISE) return;
    const HistoryOption *option = &asked->options[played->answer.option];
    out->choice_hours += option->hours;
    if (option->like == NO_KIND) return;
    out->chosen[option->like]++;
    out->like_hours[option->like] += option->hours;
}

// The span of turns and lines that belongs to a week.
static void fill_turns(History *history, int week, int *next) {
    HistoryWeek *out = &history->week[week];
    out->first_turn = *next;
    for (; *next < history->turn_count; (*next)++) {
        const Turn *turn = game_turn(history->game, *next);
        if (turn->week > week) break;
        add_choice(&history->turns[*next], turn, out);
        if (turn->kind != PROMPT_PLAN) continue;
        out->passed = true;
        out->news_count = history->states[week].news_count;
        add_hours(history->game, &turn->answer, out);
    }
    out->last_turn = *next;
}

static void fill_lines(History *history, int week, int *next) {
    const Transcript *transcript = game_transcript(history->game);
    HistoryWeek *out = &history->week[week];
    out->first_line = *next;
    while (*next < transcript->count && transcript->lines[*next].week <= week) {
        (*next)++;
    }
    out->last_line = *next;
}

// A week that was begun and not finished counts, with what there is of it; the state
// of one that was only looked at does not.
static bool note_begun(History *history) {
    if (history->turn_count == 0) return true;
    int week = history->turns[history->turn_count - 1].week;
    return week <= history->weeks || history_note_week(history, week);
}

bool history_fill(History *history) {
    int turn = 0, line = 0;
    size_t members = (size_t)game_story(history->game)->member_count;
    history->scratch = arena_alloc(&history->arena, members * sizeof(int32_t));
    if (!history->scratch || !note_begun(history) || !fill_states(history))
        return false;
    for (int week = 0; week <= history->weeks; week++) {
        fill_values(history, week);
        fill_turns(history, week, &turn);
        fill_lines(history, week, &line);
    }
    return true;
}
