#include "ui/account.h"

#include "game/sight.h"
#include "model/measure.h"

#include <math.h>

static int whole(double points) {
    return (int)floor(points + 0.5);
}

int account_lately(const Game *game) {
    int week = game_state(game)->week;
    return week > 1 ? week : 1;
}

// Adds the part that was felt and not shown, or shown and not felt, in its place
// by size; then rounds all parts so that they sum to the total.
static void close_account(Account *out, double before, double now) {
    Explanation *why = &out->why;
    double unspoken = (now - before) - why->exact;
    if (fabs(unspoken) >= 0.0005 && why->count < EXPLAIN_PARTS_MAX) {
        int at = why->count++;
        while (at > 0 && fabs(why->parts[at - 1].exact) < fabs(unspoken)) {
            why->parts[at] = why->parts[at - 1];
            at--;
        }
        why->parts[at] = (Part){.cause = CAUSE_UNSPOKEN, .exact = unspoken};
    }
    why->exact = now - before;
    explain_round(why);
    out->now = whole(now);
    out->before = out->now - why->points;
}

void account_team(const Game *game, Variable variable, int week, Account *out) {
    const Ledger *ledger = game_ledger(game);
    int from = week > 1 ? ledger_week(ledger, week) : 0;
    explain_team(game_state(game), ledger, from, ledger->count, variable, &out->why);
    close_account(out, sight_meter_then(game, variable, week - 1),
                  sight_meter(game, variable));
}

// Whether the leader had listened to a member not long before a week began.
static bool had_listened(const Game *game, int member, int week) {
    const Story *story = game_story(game);
    for (int i = game_turn_count(game) - 1; i >= 0; i--) {
        const Turn *turn = game_turn(game, i);
        if (turn->week >= week || turn->week < week - SIGHT_WEEKS) continue;
        for (int k = 0; k < turn->answer.act_count && turn->kind == PROMPT_PLAN; k++) {
            const Act *act = &turn->answer.acts[k];
            bool talk = story->actions[act->action].kind == KIND_LISTEN;
            if (talk && act->targets[0] == member) return true;
        }
    }
    return false;
}

// What a member showed when a week began: the values of then, read like a state.
static double shown_then(const Game *game, int member, Variable variable, int week,
                         int from) {
    const Ledger *ledger = game_ledger(game);
    State then = *game_state(game);
    int32_t values[VAR_MEMBER_COUNT];
    for (int i = 0; i < VAR_MEMBER_COUNT; i++) {
        int64_t since = ledger_sum(ledger, from, ledger->count, member, (Variable)i);
        values[i] = (int32_t)(then.value[i][member] - since);
        then.value[i] = &values[i];
    }
    if (had_listened(game, member, week)) return state_points(&then, 0, variable);
    return measure_surface(&then, 0, variable);
}

void account_member(const Game *game, int member, Variable variable, int week,
                    Account *out) {
    const Ledger *ledger = game_ledger(game);
    int from = week > 1 ? ledger_week(ledger, week) : 0;
    explain_member(ledger, from, ledger->count, member, variable, &out->why);
    close_account(out, shown_then(game, member, variable, week, from),
                  sight_points(game, member, variable));
}

static void add_part(Explanation *out, const Entry *entry, double share) {
    double points = entry->amount * share / 1000;
    out->exact += points;
    for (int i = 0; i < out->count; i++) {
        if (out->parts[i].cause != entry->cause) continue;
        out->parts[i].exact += points;
        return;
    }
    if (out->count == EXPLAIN_PARTS_MAX) return;
    out->parts[out->count++] = (Part){.cause = entry->cause, .exact = points};
}

static void sort_by_size(Explanation *out) {
    for (int i = 1; i < out->count; i++) {
        Part part = out->parts[i];
        int at = i;
        while (at > 0 && fabs(out->parts[at - 1].exact) < fabs(part.exact)) {
            out->parts[at] = out->parts[at - 1];
            at--;
        }
        out->parts[at] = part;
    }
}

void account_turn(const Game *game, const Turn *turn, int member, Variable variable,
                  Explanation *out) {
    const Ledger *ledger = game_ledger(game);
    const State *state = game_state(game);
    bool mean = member == ENTRY_TEAM && variable_is_of_member(variable);
    int staff = state_staff(state);
    out->count = 0;
    out->exact = 0;
    for (int i = turn->first_entry; i < turn->last_entry; i++) {
        const Entry *entry = &ledger->entries[i];
        bool fits = mean ? entry->member != ENTRY_TEAM && !state->gone[entry->member]
                         : entry->member == member;
        if (!fits || entry->variable != (uint8_t)variable) continue;
        add_part(out, entry, mean && staff > 0 ? 1.0 / staff : 1);
    }
    sort_by_size(out);
    explain_round(out);
}

void account_turn_shown(const Game *game, const Turn *turn, Variable variable,
                        double before, Account *out) {
    account_turn(game, turn, ENTRY_TEAM, variable, &out->why);
    close_account(out, before, turn->shown[variable]);
}
