#include "model/week/private.h"

#include <assert.h>

// Whether the plan names the kind of deed number d before.
static bool named_before(const Plan *plan, int d) {
    for (int k = 0; k < d; k++) {
        if (plan->deeds[k].kind == plan->deeds[d].kind) return true;
    }
    return false;
}

void week_switches(Week *week, const Plan *plan) {
    State *state = week->state;
    for (int d = 0; d < plan->deed_count; d++) {
        const Deed *deed = &plan->deeds[d];
        if (named_before(plan, d)) continue;
        if (deed->kind == KIND_HITL) state->human_in_loop = deed->on;
        if (deed->kind == KIND_DASHBOARD) state->dashboard = deed->on;
        week->training = week->training || deed->kind == KIND_TRAINING;
        week->relief = week->relief || deed->kind == KIND_RELIEF;
    }
    double caught = state->human_in_loop ? week->p->hitl_catch * (100 - week->Q) : 0;
    week->Qe = week->Q + caught;
}

// What was done becomes less fresh, the rest more. model.md section 4.
static void remember(Week *week, const bool done[KIND_COUNT]) {
    State *state = week->state;
    double keep = week->p->mem_keep;
    for (int k = 0; k < KIND_COUNT; k++) {
        state->kind_memory[k] = keep * state->kind_memory[k] + (done[k] ? 1 : 0);
    }
    for (int i = 0; i < week->setup->size; i++) {
        double now = state->listened[i] ? 1 : 0;
        state->listen_memory[i] = keep * state->listen_memory[i] + now;
    }
}

// Several talks are one list; any other kind is done once. Switches were set
// before, and keep no memory. There is nothing to deliver that was not promised
// before this week.
static bool counts(const Plan *plan, int d, bool promised) {
    switch (plan->deeds[d].kind) {
    case KIND_LISTEN: return true;
    case KIND_HITL:
    case KIND_DASHBOARD: return false;
    case KIND_DELIVER: return promised && !named_before(plan, d);
    default: return !named_before(plan, d);
    }
}

void week_actions(Week *week, const Plan *plan) {
    bool done[KIND_COUNT] = {false};
    bool promised = week->state->promise_count > 0;
    for (int d = 0; d < plan->deed_count; d++) {
        const Deed *deed = &plan->deeds[d];
        assert(deed->kind < KIND_COUNT);
        if (!counts(plan, d, promised)) continue;
        week_deed(week, deed);
        done[deed->kind] = true;
    }
    for (int k = 0; k < plan->own_count; k++) {
        const OwnDeed *own = &plan->own[k];
        effect_post(&week->book, own->effects, own->effect_count, own->targets,
                    own->target_count, own->cause);
    }
    done[KIND_LISTEN] = false; // is remembered for each member
    remember(week, done);
}
