#include "model/week/private.h"

enum { SILENCE_FROM = 3 }; // the week without a word in which it begins to speak

static void rumours(Week *week) {
    const Params *p = week->p;
    State *state = week->state;
    Book *book = &week->book;
    double C = week->mean[VAR_TRANSPARENCY], F = week->mean[VAR_JOB_FEAR];
    double rise = max0(week->v - week->old_pace);
    double luck = week_luck(week, ENTRY_TEAM, PURPOSE_RUMOURS);

    state->silent_weeks = week->talk ? 0 : state->silent_weeks + 1;
    bool silence = state->silent_weeks >= SILENCE_FROM;
    book_post_team(book, VAR_RUMOURS, CAUSE_SMALL_TALK, p->R_talk);
    book_post_team(book, VAR_RUMOURS, CAUSE_UNCERTAINTY, p->R_unc * max0(p->C0r - C));
    book_post_team(book, VAR_RUMOURS, CAUSE_FEAR, p->R_fear * max0(F - p->F0r));
    if (silence) book_post_team(book, VAR_RUMOURS, CAUSE_SILENCE, p->R_sil);
    book_post_team(book, VAR_RUMOURS, CAUSE_PACE, p->R_pace * rise);
    book_post_team(book, VAR_RUMOURS, CAUSE_FADE, -p->R_fade * week->R);
    book_post_team(book, VAR_RUMOURS, CAUSE_NOISE, p->R_noise * luck);
}

// Those who use it and dare to speak make it better.
static double feedback(const Week *week) {
    double U = week->mean[VAR_ADOPTION], P = week->mean[VAR_SAFETY];
    return week->p->Q_fb * (100 - week->Q) * U / 100 * P / 100;
}

static double new_tasks(const Week *week) {
    return -week->p->Q_grow * week->dG * week->Q / 100;
}

static double corrections(const Week *week) {
    double U = week->mean[VAR_ADOPTION];
    return week->p->Q_hitl * U / 100 * (100 - week->Q) / 50;
}

static void quality(Week *week) {
    Book *book = &week->book;
    book_post_team(book, VAR_QUALITY, CAUSE_FEEDBACK, feedback(week));
    book_post_team(book, VAR_QUALITY, CAUSE_NEW_TASKS, new_tasks(week));
    if (!week->state->human_in_loop) return;
    book_post_team(book, VAR_QUALITY, KIND_HITL, corrections(week));
}

// What is rolled out faster than a team can take in.
static double undigested(const Week *week) {
    const Params *p = week->p;
    return max0(week->dG - p->X_abs - p->X_absK * week->mean[VAR_SKILLS]);
}

static void change_debt(Week *week) {
    double digested = -week->p->X_digest * week->X;
    book_post_team(&week->book, VAR_CHANGE_DEBT, CAUSE_PACE, undigested(week));
    book_post_team(&week->book, VAR_CHANGE_DEBT, CAUSE_DIGESTED, digested);
}

void rules_team(Week *week) {
    rumours(week);
    quality(week);
    change_debt(week);
}
