#include "model/week/private.h"

static void be_sorry(Week *week, Sorry sorry, int weeks) {
    week->state->sorry = sorry;
    week->state->sorry_until = week->number + weeks;
}

// What was kept back comes out: worse for who is exposed, and after promises.
static void leak(Week *week) {
    State *state = week->state;
    double J = week->setup->impact;
    double lied = state->promised_before_leak ? 6 : 0;
    for (int k = 0; k < week->present; k++) {
        int i = state->order[k];
        double x = week->setup->exposure[i];
        double trust = -(9 + 12 * x + lied) * J;
        book_post_eased(&week->book, i, VAR_TRUST, CAUSE_LEAK, trust);
        book_post_eased(&week->book, i, VAR_JOB_FEAR, CAUSE_LEAK, 18 * x * J);
        book_post_eased(&week->book, i, VAR_STRESS, CAUSE_LEAK, 8 * x * J);
    }
    week_on_all(week, VAR_TRANSPARENCY, CAUSE_LEAK, -8 * J);
    week_on_all(week, VAR_SAFETY, CAUSE_LEAK, -4 * J);
    book_post_team_eased(&week->book, VAR_RUMOURS, CAUSE_LEAK, 18 * J);
    state->known = true;
    state->lie += state->promised_before_leak ? 1 : 0.6;
    be_sorry(week, SORRY_BREACH, SORRY_BREACH_WEEKS);
    week_news(week, NEWS_LEAK, NOBODY);
}

static void broken_promise(Week *week) {
    int cause = CAUSE_BROKEN_PROMISE;
    week_drop_promise(week);
    week_on_all(week, VAR_TRUST, cause, -11);
    week_on_all(week, VAR_JOB_FEAR, cause, 6);
    week_on_all(week, VAR_SAFETY, cause, -4);
    week_on_all(week, VAR_STRESS, cause, 2);
    week_on_all(week, VAR_BELIEF, cause, -2);
    book_post_team_eased(&week->book, VAR_RUMOURS, cause, 8);
    week->state->word += week->p->word;
    be_sorry(week, SORRY_BREACH, SORRY_BREACH_WEEKS);
    week_news(week, NEWS_BROKEN_PROMISE, NOBODY);
}

// Errors of the AI that add to the pile this week.
static double slips(const Week *week) {
    double luck = 1 + 0.2 * week_luck(week, ENTRY_TEAM, PURPOSE_ERRORS);
    double use = week->mean[VAR_ADOPTION];
    return week->p->A_rate * use * (100 - week->Qe) / 100 * luck;
}

// The pile has grown into harm; a human in the loop halves it. It does not make
// anybody forget a breach that still waits for an apology.
static void incident(Week *week) {
    State *state = week->state;
    double share = state->human_in_loop ? 0.5 : 1;
    int cause = CAUSE_INCIDENT;
    book_post_team(&week->book, VAR_ERRORS, cause, -week->p->A_max);
    week_on_all(week, VAR_TRUST, cause, -3.5 * share);
    week_on_all(week, VAR_BELIEF, cause, -6 * share);
    week_on_all(week, VAR_SAFETY, cause, -2 * share);
    week_on_all(week, VAR_STRESS, cause, 3 * share);
    book_post_team_eased(&week->book, VAR_RUMOURS, cause, 4 * share);
    if (state->sorry != SORRY_BREACH) be_sorry(week, SORRY_ERROR, SORRY_ERROR_WEEKS);
    week_news(week, NEWS_INCIDENT, NOBODY);
}

void week_events(Week *week) {
    State *state = week->state;
    if (week->number == week->setup->leak_week && !state->known) leak(week);
    while (state->promise_count > 0 && state->promise_due[0] < week->number) {
        broken_promise(week);
    }
    double more = slips(week);
    book_post_team(&week->book, VAR_ERRORS, CAUSE_AI_ERRORS, more);
    if (week->A + more >= week->p->A_max) incident(week);
}
