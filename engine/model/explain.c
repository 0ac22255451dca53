#include "model/explain.h"

#include "model/cause.h"

#include <stdlib.h>

// The part of a cause, made if it is new. Where there are more causes than parts
// the last part takes in the rest, so that nothing is lost from the sum.
static Part *part_of(Explanation *out, int cause) {
    for (int k = 0; k < out->count; k++) {
        if (out->parts[k].cause == cause) return &out->parts[k];
    }
    if (out->count == EXPLAIN_PARTS_MAX) return &out->parts[out->count - 1];
    out->parts[out->count] = (Part){.cause = cause};
    return &out->parts[out->count++];
}

// Adds an entry in thousandths; whole numbers, so exactly.
static void add(Explanation *out, const Entry *entry) {
    part_of(out, entry->cause)->exact += entry->amount;
    out->exact += entry->amount;
}

static void divide(Explanation *out, double by) {
    for (int k = 0; k < out->count; k++) out->parts[k].exact /= by;
    out->exact /= by;
}

static double size_of(double x) {
    return x < 0 ? -x : x;
}

static int largest_first(const void *a, const void *b) {
    const Part *one = a, *two = b;
    double x = size_of(one->exact), y = size_of(two->exact);
    if (x != y) return x > y ? -1 : 1;
    return one->cause - two->cause;
}

static void finish(Explanation *out) {
    qsort(out->parts, (size_t)out->count, sizeof out->parts[0], largest_first);
    explain_round(out);
}

void explain_member(const Ledger *ledger, int from, int to, int member,
                    Variable variable, Explanation *out) {
    out->count = 0;
    out->exact = 0;
    for (int k = from; k < to; k++) {
        const Entry *entry = &ledger->entries[k];
        if (entry->member == member && entry->variable == variable) add(out, entry);
    }
    divide(out, 1000);
    finish(out);
}

// Sums over those who were there when a span began, in thousandths.
typedef struct Then {
    double sum;
    int count;
} Then;

// Whether somebody who has left had left before entry number `from`. Of the week of
// the leaving there can be entries on both sides: a scene on hearing of it changes
// those who stayed, and none is booked for who is gone.
static bool had_left(const State *state, const Ledger *ledger, int from, int member) {
    int week = from < ledger->count ? ledger->entries[from].week : SETUP_WEEKS_MAX + 1;
    if (state->left_week[member] != week) return state->left_week[member] < week;
    for (int k = from; k < ledger->count; k++) {
        if (ledger->entries[k].member == member) return false;
    }
    return true;
}

static Then look_back(const State *state, const Ledger *ledger, Variable variable,
                      int from) {
    Then then = {0, 0};
    for (int i = 0; i < state->setup->size; i++) {
        if (state->gone[i] && had_left(state, ledger, from, i)) continue;
        then.sum += state->value[variable][i];
        then.count++;
    }
    return then;
}

// What leaving did: the mean of those who stayed, as it was, less that of all.
static void add_composition(Explanation *out, double stayed, double all) {
    if (stayed == all) return;
    part_of(out, CAUSE_COMPOSITION)->exact += stayed - all;
    out->exact += stayed - all;
}

static void explain_mean(const State *state, const Ledger *ledger, int from, int to,
                         Variable variable, Explanation *out) {
    int staff = state_staff(state);
    double since = 0; // what moved those who stayed, up to now
    Then then = look_back(state, ledger, variable, from);
    for (int k = from; k < ledger->count; k++) {
        const Entry *entry = &ledger->entries[k];
        if (entry->variable != variable) continue;
        then.sum -= entry->amount; // back to its value as the span began
        if (state->gone[entry->member]) continue;
        since += entry->amount;
        if (k < to) add(out, entry);
    }
    double heads = 1000.0 * (staff > 0 ? staff : 1);
    double stayed = (staff > 0 ? state_mean(state, variable) : 0) - since / heads;
    divide(out, heads);
    if (then.count == staff) return;
    add_composition(out, stayed, then.sum / (1000.0 * then.count));
}

void explain_team(const State *state, const Ledger *ledger, int from, int to,
                  Variable variable, Explanation *out) {
    if (!variable_is_of_member(variable)) {
        explain_member(ledger, from, to, ENTRY_TEAM, variable, out);
        return;
    }
    out->count = 0;
    out->exact = 0;
    explain_mean(state, ledger, from, to, variable, out);
    finish(out);
}
