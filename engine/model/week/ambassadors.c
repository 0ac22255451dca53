#include "model/week/private.h"

// The role ends where somebody goes away.
static void keep_those_present(State *state) {
    int kept = 0;
    for (int a = 0; a < state->ambassador_count; a++) {
        int i = state->ambassadors[a];
        if (state->present[i]) state->ambassadors[kept++] = i;
    }
    state->ambassador_count = kept;
}

// How well an ambassador comes across; below 0 he does harm.
static double credibility(const Week *week, int i) {
    double B = week_at(week, VAR_BELIEF, i), K = week_at(week, VAR_SKILLS, i);
    return (B + K + week_at(week, VAR_TRUST, i)) / 150 - 0.5;
}

// Skills pass on where the ambassador's are at least near.
static double passes_on(double K_ambassador, double K) {
    return (1 - K / 100) * max0(K_ambassador - K + 20) / 40;
}

// On one who listens, by the weight of that tie and the ambassador's credibility.
static void reach(Week *week, int ambassador, int i, double weight, double cred) {
    Book *book = &week->book;
    int cause = KIND_AMBASSADOR;
    book_post_eased(book, i, VAR_BELIEF, cause, 9 * weight * cred);
    if (cred <= 0) return;
    double K = week_at(week, VAR_SKILLS, i);
    double taught = passes_on(week_at(week, VAR_SKILLS, ambassador), K);
    book_post_eased(book, i, VAR_SKILLS, cause, 6 * weight * cred * taught);
    book_post_eased(book, i, VAR_TRANSPARENCY, cause, 3 * weight * cred);
    book_post_eased(book, i, VAR_JOB_FEAR, cause, -3 * weight * cred);
}

static void work(Week *week, int ambassador) {
    const Setup *setup = week->setup;
    double cred = credibility(week, ambassador);
    for (int n = 0; n < week->present; n++) {
        int i = week->state->order[n];
        for (int k = setup->tie_first[i]; k < setup->tie_first[i + 1]; k++) {
            if (setup->tie_to[k] != ambassador) continue;
            reach(week, ambassador, i, setup->tie_weight[k], cred);
        }
    }
    book_post(&week->book, ambassador, VAR_STRESS, KIND_AMBASSADOR, 0.8);
    book_post_team_eased(&week->book, VAR_RUMOURS, KIND_AMBASSADOR, -1.5 * max0(cred));
}

void week_ambassadors(Week *week) {
    State *state = week->state;
    keep_those_present(state);
    for (int a = 0; a < state->ambassador_count; a++) work(week, state->ambassadors[a]);
}
