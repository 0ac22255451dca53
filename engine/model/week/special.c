#include "model/week/private.h"

#include <assert.h>
#include <string.h>

static void on_all_present(Week *week, Kind kind, double fresh) {
    week_touch(week, kind, week->state->order, week->present, fresh);
    week_touch_team(week, kind, fresh);
}

// Each member once a week, however often the plan names him.
static void listen(Week *week, const Deed *deed) {
    State *state = week->state;
    for (int t = 0; t < deed->target_count; t++) {
        int i = deed->targets[t];
        if (!state->present[i] || state->listened[i]) continue;
        week_touch(week, KIND_LISTEN, &i, 1, state_freshness(state, KIND_LISTEN, i));
        week_touch_team(week, KIND_LISTEN, 1);
        state->listened[i] = true;
        state->heard[i] = week->number;
        week->talk = true;
    }
}

// Marks those of a group, as far as there is room; who is away keeps his place.
static void choose(Week *week, const Deed *deed) {
    bool *chosen = week->state->chosen;
    int room = kind_group_max(week->setup->size);
    for (int t = 0; t < deed->target_count && room > 0; t++) {
        if (chosen[deed->targets[t]]) continue;
        chosen[deed->targets[t]] = true;
        room--;
    }
}

static void unchoose(Week *week, const Deed *deed) {
    for (int t = 0; t < deed->target_count; t++) {
        week->state->chosen[deed->targets[t]] = false;
    }
}

// Those outside a working group see it happen.
static void look_on(Week *week, int member, double fresh) {
    book_post_eased(&week->book, member, VAR_TRANSPARENCY, KIND_WORKGROUP, 2 * fresh);
    book_post_eased(&week->book, member, VAR_OWNERSHIP, KIND_WORKGROUP, 1.5 * fresh);
    book_post_eased(&week->book, member, VAR_JOB_FEAR, KIND_WORKGROUP, -fresh);
}

// A pilot or a working group; the members of the latter count as heard.
static void group(Week *week, const Deed *deed, double fresh) {
    State *state = week->state;
    bool workgroup = deed->kind == KIND_WORKGROUP;
    choose(week, deed);
    for (int k = 0; k < week->present; k++) {
        int i = state->order[k];
        if (state->chosen[i]) {
            week_touch(week, deed->kind, &i, 1, fresh);
            state->in_group[i] = true;
            if (workgroup) state->heard[i] = week->number;
        } else if (workgroup) {
            look_on(week, i, fresh);
        }
    }
    unchoose(week, deed);
    week_touch_team(week, deed->kind, fresh);
}

// The first time the news hurts, and more so whose job is exposed; after a leak
// it hurts less, for they know.
static void first_honesty(Week *week, bool late) {
    double J = week->setup->impact;
    week_on_all(week, VAR_TRUST, KIND_HONEST, late ? 2 : -3.5 * J);
    for (int k = 0; k < week->present; k++) {
        int i = week->state->order[k];
        double x = week->setup->exposure[i];
        double fear = (late ? 3 : 16) * J * x, stress = (late ? 1 : 8) * J * x;
        book_post_eased(&week->book, i, VAR_JOB_FEAR, KIND_HONEST, fear);
        book_post_eased(&week->book, i, VAR_STRESS, KIND_HONEST, stress);
    }
}

static void honest(Week *week, double fresh) {
    State *state = week->state;
    bool late = state->known, first = !state->honest_done;
    double share = first ? 1 : fresh * 0.25;
    if (first) first_honesty(week, late);
    week_on_all(week, VAR_TRANSPARENCY, KIND_HONEST, (late ? 10 : 18) * share);
    week_on_all(week, VAR_SAFETY, KIND_HONEST, 1.5 * share);
    book_post_team_eased(&week->book, VAR_RUMOURS, KIND_HONEST, -14 * share);
    state->candour = state->candour || !late;
    state->honest_done = true;
    state->known = true;
}

static void promise(Week *week, double fresh) {
    State *state = week->state;
    assert(state->promise_count < SETUP_WEEKS_MAX);
    on_all_present(week, KIND_PROMISE, fresh);
    int due = week->number + (int)week->p->promise_weeks;
    state->promise_due[state->promise_count++] = due;
    if (!state->known) state->promised_before_leak = true;
}

static void deliver(Week *week, double fresh) {
    on_all_present(week, KIND_DELIVER, fresh);
    week_drop_promise(week);
}

void week_drop_promise(Week *week) {
    State *state = week->state;
    if (state->promise_count == 0) return;
    state->promise_count--;
    memmove(&state->promise_due[0], &state->promise_due[1],
            (size_t)state->promise_count * sizeof state->promise_due[0]);
}

static void appoint(Week *week, const Deed *deed) {
    State *state = week->state;
    if (deed->target_count == 0 || state->ambassador_count == AMBASSADORS_MAX) return;
    int i = deed->targets[0];
    bool already = state->ambassador_count > 0 && state->ambassadors[0] == i;
    if (already || !state->present[i]) return;
    state->ambassadors[state->ambassador_count++] = i;
    book_post_eased(&week->book, i, VAR_OWNERSHIP, KIND_AMBASSADOR, 4);
}

static int count_up_to(const Week *week, int32_t use) {
    int count = 0;
    for (int k = 0; k < week->present; k++) {
        count += week->state->value[VAR_ADOPTION][week->state->order[k]] <= use;
    }
    return count;
}

// The upper median of use, in thousandths, by halving the scale.
static int32_t median_use(const Week *week) {
    int32_t low = 0, high = 100000; // the answer lies in low..high
    while (low < high) {
        int32_t middle = (low + high) / 2;
        if (count_up_to(week, middle) > week->present / 2) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    return low;
}

// Praise for those who use most is a slight to the rest, most where it is unsafe.
static void reward(Week *week, double fresh) {
    int32_t median = median_use(week);
    for (int k = 0; k < week->present; k++) {
        int i = week->state->order[k];
        double slight = 1.3 - week_at(week, VAR_SAFETY, i) / 100;
        bool pioneer = week->state->value[VAR_ADOPTION][i] >= median;
        Book *book = &week->book;
        if (pioneer) {
            book_post_eased(book, i, VAR_BELIEF, KIND_REWARD, 3 * fresh);
            book_post_eased(book, i, VAR_OWNERSHIP, KIND_REWARD, 2 * fresh);
        } else {
            book_post_eased(book, i, VAR_TRUST, KIND_REWARD, -1.5 * slight);
            book_post_eased(book, i, VAR_STRESS, KIND_REWARD, 1.5 * slight);
        }
    }
    week->reward = fresh;
}

// Once for each thing to be sorry for; without one it only sounds weak.
static void apology(Week *week) {
    State *state = week->state;
    if (state->sorry == SORRY_NOTHING) {
        week_on_all(week, VAR_TRUST, KIND_APOLOGY, -1);
        return;
    }
    week_on_all(week, VAR_TRUST, KIND_APOLOGY, state->sorry == SORRY_ERROR ? 4 : 5);
    week_on_all(week, VAR_SAFETY, KIND_APOLOGY, 2);
    state->sorry = SORRY_NOTHING;
}

void week_deed(Week *week, const Deed *deed) {
    for (int t = 0; t < deed->target_count; t++) {
        assert(deed->targets[t] >= 0 && deed->targets[t] < week->setup->size);
    }
    bool talk = deed->kind == KIND_LISTEN; // is as fresh as with each member
    double fresh = talk ? 1 : state_freshness(week->state, deed->kind, 0);
    switch (deed->kind) {
    case KIND_LISTEN: listen(week, deed); break;
    case KIND_PILOT:
    case KIND_WORKGROUP: group(week, deed, fresh); break;
    case KIND_HONEST: honest(week, fresh); break;
    case KIND_PROMISE: promise(week, fresh); break;
    case KIND_DELIVER: deliver(week, fresh); break;
    case KIND_AMBASSADOR: appoint(week, deed); break;
    case KIND_REWARD: reward(week, fresh); break;
    case KIND_APOLOGY: apology(week); break;
    default: on_all_present(week, deed->kind, fresh); break;
    }
    bool word = deed->kind == KIND_EMAIL || deed->kind == KIND_TOWNHALL
             || deed->kind == KIND_HONEST || deed->kind == KIND_WORKGROUP;
    if (word) week->talk = true;
}
