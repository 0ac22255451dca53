#include "model/setup.h"

#include <stdlib.h>
#include <string.h>

// The means of the base scenario's eight members, in whole points.
static const double usual_start[VAR_MEMBER_COUNT] = {
    [VAR_TRUST] = 54,   [VAR_STRESS] = 43,   [VAR_TRANSPARENCY] = 35, [VAR_SKILLS] = 12,
    [VAR_ADOPTION] = 0, [VAR_JOB_FEAR] = 46, [VAR_OWNERSHIP] = 48,    [VAR_SAFETY] = 49,
    [VAR_ENERGY] = 72,  [VAR_BELIEF] = 42,
};

static const double usual_team_start[VAR_TEAM_COUNT] = {
    [VAR_RUMOURS - VAR_MEMBER_COUNT] = 25,
    [VAR_QUALITY - VAR_MEMBER_COUNT] = 58,
    [VAR_SCOPE - VAR_MEMBER_COUNT] = 5,
};

// `size` numbers that all have one value. NULL when memory is out.
static double *numbers(int size, double value) {
    double *all = calloc((size_t)size, sizeof *all);
    for (int i = 0; all && i < size; i++) all[i] = value;
    return all;
}

static bool open_members(Setup *setup, int size) {
    setup->exposure = numbers(size, 0.5);
    setup->openness = numbers(size, 0.5);
    setup->load = numbers(size, 58);
    setup->resilience = numbers(size, 1);
    setup->influence = numbers(size, 0);
    setup->tie_first = calloc((size_t)size + 1, sizeof *setup->tie_first);
    bool ok = setup->exposure && setup->openness && setup->load && setup->resilience
           && setup->influence && setup->tie_first;
    for (int v = 0; v < VAR_MEMBER_COUNT; v++) {
        setup->start[v] = numbers(size, usual_start[v]);
        ok = ok && setup->start[v];
    }
    return ok;
}

bool setup_open(Setup *setup, int size, Err *err) {
    if (size < 1 || size > SETUP_SIZE_MAX) {
        return err_set(err, "a team has 1 to %d members, not %d", SETUP_SIZE_MAX, size);
    }
    *setup = (Setup){
        .size = size,
        .weeks = 20,
        .start_noise = 8,
        .pace = 2,
        .impact = 0.6,
        .params = params_default,
    };
    memcpy(setup->team_start, usual_team_start, sizeof usual_team_start);
    if (open_members(setup, size)) return true;
    setup_close(setup);
    return err_no_memory(err);
}

void setup_close(Setup *setup) {
    free(setup->exposure);
    free(setup->openness);
    free(setup->load);
    free(setup->resilience);
    free(setup->influence);
    for (int v = 0; v < VAR_MEMBER_COUNT; v++) free(setup->start[v]);
    free(setup->tie_first);
    free(setup->tie_to);
    free(setup->tie_weight);
    *setup = (Setup){0};
}
