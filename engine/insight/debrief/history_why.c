// Taking a change apart that lies further back than the present.
#include "insight/debrief/history_private.h"

#include "model/cause.h"

#include <assert.h>
#include <string.h>

Ledger history_ledger(const History *history, int week) {
    Ledger all = *game_ledger(history->game);
    all.count = ledger_week(&all, week + 1);
    return all;
}

static double seen(const History *history, int week, int member, Variable variable,
                   bool shown) {
    const HistoryWeek *team = history_week(history, week);
    if (member == ENTRY_TEAM) return (shown ? team->shown : team->truth)[variable];
    return shown ? history_shown(history, week, member, variable)
                 : state_points(history_state(history, week), member, variable);
}

void history_why(const History *history, int from_week, int to_week, int member,
                 Variable variable, bool shown, Why *out) {
    assert(from_week <= to_week);
    Ledger ledger = history_ledger(history, to_week);
    int from = ledger_week(&ledger, from_week + 1);
    Explanation all;
    if (member == ENTRY_TEAM)
        explain_team(history_state(history, to_week), &ledger, from, ledger.count,
                     variable, &all);
    else
        explain_member(&ledger, from, ledger.count, member, variable, &all);
    why_fill(history->game, &all, seen(history, from_week, member, variable, shown),
             seen(history, to_week, member, variable, shown), out);
}

// The team right after an answer, as far as one variable goes: that of the week's end
// before it (a plan lets the week pass, and what follows it is in the week), with its
// values taken up to there.
static State state_after(const History *history, const HistoryTurn *turn,
                         Variable variable) {
    const HistoryWeek *week = history_week(history, turn->week);
    const HistoryTurn *from = history_turn(history, week->first_turn);
    bool passed = false;
    for (; from <= turn; from++) passed = passed || from->kind == PROMPT_PLAN;
    State state = *history_state(history, passed ? turn->week : turn->week - 1);
    const State *before = history_state(history, turn->week - 1);
    size_t size = (size_t)state.setup->size * sizeof(int32_t);
    state.value[variable] = memcpy(history->scratch, before->value[variable], size);
    const Ledger *ledger = game_ledger(history->game);
    for (int k = ledger_week(ledger, turn->week); k < turn->last_entry; k++) {
        const Entry *entry = &ledger->entries[k];
        if (entry->variable == variable)
            history->scratch[entry->member] += entry->amount;
    }
    return state;
}

void history_why_turn(const History *history, int index, Variable variable, Why *out) {
    const HistoryTurn *turn = history_turn(history, index);
    Ledger ledger = *game_ledger(history->game);
    ledger.count = turn->last_entry;
    Explanation all;
    if (variable_is_of_member(variable)) {
        State state = state_after(history, turn, variable);
        explain_team(&state, &ledger, turn->first_entry, turn->last_entry, variable,
                     &all);
    } else {
        explain_member(&ledger, turn->first_entry, turn->last_entry, ENTRY_TEAM,
                       variable, &all);
    }
    why_fill(history->game, &all, turn->before[variable], turn->after[variable], out);
}

// ---- the decision behind a cause

static bool chose(const HistoryTurn *turn, const OwnCause *own) {
    return turn->kind == PROMPT_CHOICE && turn->week == own->week
        && turn->event == own->event
        && strcmp(turn->options[turn->chosen].text, own->label) == 0;
}

static bool settled(const HistoryTurn *turn, const OwnCause *own) {
    return turn->kind == PROMPT_PROMISE && strcmp(turn->title, own->label) == 0;
}

static bool is_behind(const HistoryTurn *turn, const OwnCause *own) {
    switch (own->kind) {
    case OWN_DECISION:
    case OWN_LATER: return chose(turn, own);
    case OWN_KEPT:
    case OWN_BROKEN: return settled(turn, own);
    case OWN_KNOB:
    case OWN_SCENE:
    case OWN_ACTION: break;
    }
    return false;
}

int history_turn_of(const History *history, int cause) {
    const OwnCause *own = facts_cause_of(game_facts(history->game), cause);
    for (int i = 0; own && i < history->turn_count; i++) {
        if (is_behind(&history->turns[i], own)) return i;
    }
    return -1;
}
