#include "model/week/private.h"

static double strain(const Params *p, double resilience, double S) {
    return -p->E_out / resilience * max0(S - p->S0e);
}

static double rest(const Params *p, double E, double S) {
    return p->E_in * (p->E_top - E) * max0(p->S1e - S) / p->S1e;
}

static void member(Week *week, int i) {
    const Params *p = week->p;
    double E = week_at(week, VAR_ENERGY, i);
    double S = week_at(week, VAR_STRESS, i);
    Line line = week_line(week, i, VAR_ENERGY);

    line_put(&line, CAUSE_STRAIN, strain(p, week->setup->resilience[i], S));
    line_put(&line, CAUSE_REST, rest(p, E, S));
    line_close(&line);
}

void rules_energy(Week *week) {
    for (int k = 0; k < week->present; k++) member(week, week->state->order[k]);
}

// Who is on long leave rests, and forgets.
static void away(Week *week, int i) {
    double S = week_at(week, VAR_STRESS, i);
    double K = week_at(week, VAR_SKILLS, i);
    double U = week_at(week, VAR_ADOPTION, i);
    Book *book = &week->book;

    book_post(book, i, VAR_STRESS, CAUSE_LEAVE, -0.25 * (S - 30));
    book_post(book, i, VAR_ENERGY, CAUSE_LEAVE, 1.5);
    book_post(book, i, VAR_SKILLS, CAUSE_FORGETTING, -week->p->K_forget * K);
    book_post(book, i, VAR_ADOPTION, CAUSE_LEAVE, -0.3 * U);
}

void rules_leave(Week *week) {
    const State *state = week->state;
    for (int i = 0; i < week->setup->size; i++) {
        if (!state->gone[i] && !state->present[i]) away(week, i);
    }
}
