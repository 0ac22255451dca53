// base_scenario.h -- the team of eight of model.md section 2, for tests.
#ifndef TESTS_MODEL_BASE_SCENARIO_H
#define TESTS_MODEL_BASE_SCENARIO_H

#include "model/setup.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

enum { ANJA, BRAM, CARLA, DIRK, ELS, FARID, GERDA, HUGO, BASE_SIZE, BASE_HOURS = 12 };

typedef struct BaseMember {
    double exposure, openness, load, resilience;
    double start[VAR_MEMBER_COUNT]; // T S C K U F O P E B
} BaseMember;

static const BaseMember base_members[BASE_SIZE] = {
    [ANJA] = {0.5, 0.4, 58, 1.2, {56, 40, 36, 10, 0, 45, 52, 52, 74, 40}},
    [BRAM] = {0.3, 0.9, 55, 1.0, {58, 36, 42, 24, 0, 28, 52, 56, 80, 62}},
    [CARLA] = {0.8, 0.4, 58, 0.7, {52, 46, 30, 6, 0, 62, 42, 46, 70, 34} },
    [DIRK] = {0.5, 0.5, 66, 0.8, {54, 52, 34, 10, 0, 44, 46, 50, 62, 42}},
    [ELS] = {0.6, 0.5, 56, 0.9, {50, 42, 30, 8, 0, 54, 42, 38, 72, 40} },
    [FARID] = {0.6, 0.5, 60, 1.1, {54, 42, 36, 14, 0, 50, 54, 52, 72, 38}},
    [GERDA] = {0.5, 0.5, 56, 1.4, {64, 38, 40, 8, 0, 42, 48, 54, 74, 44} },
    [HUGO] = {0.4, 0.3, 58, 1.3, {42, 44, 32, 14, 0, 44, 46, 46, 72, 32}},
};

static const Tie base_ties[] = {
    {ANJA,  BRAM,  0.30},
    {ANJA,  FARID, 0.40},
    {ANJA,  GERDA, 0.30},
    {BRAM,  ANJA,  0.50},
    {BRAM,  DIRK,  0.25},
    {BRAM,  HUGO,  0.25},
    {CARLA, ANJA,  0.50},
    {CARLA, ELS,   0.30},
    {CARLA, GERDA, 0.20},
    {DIRK,  ANJA,  0.40},
    {DIRK,  BRAM,  0.20},
    {DIRK,  FARID, 0.40},
    {ELS,   ANJA,  0.40},
    {ELS,   CARLA, 0.40},
    {ELS,   GERDA, 0.20},
    {FARID, ANJA,  0.50},
    {FARID, DIRK,  0.30},
    {FARID, HUGO,  0.20},
    {GERDA, ANJA,  0.40},
    {GERDA, CARLA, 0.30},
    {GERDA, ELS,   0.30},
    {HUGO,  ANJA,  0.40},
    {HUGO,  BRAM,  0.20},
    {HUGO,  FARID, 0.40},
};

// Opens it for so many weeks, with the leak in week 9. Close with setup_close.
static inline Setup base_setup(int weeks) {
    Setup setup;
    Err err;
    assert_true(setup_open(&setup, BASE_SIZE, &err));
    setup.weeks = weeks;
    setup.leak_week = 9;
    setup.peak[8] = setup.peak[9] = 6;
    for (int i = 0; i < BASE_SIZE; i++) {
        const BaseMember *member = &base_members[i];
        setup.exposure[i] = member->exposure;
        setup.openness[i] = member->openness;
        setup.load[i] = member->load;
        setup.resilience[i] = member->resilience;
        for (int v = 0; v < VAR_MEMBER_COUNT; v++) setup.start[v][i] = member->start[v];
    }
    int ties = sizeof base_ties / sizeof base_ties[0];
    assert_true(setup_ties(&setup, base_ties, ties, &err));
    return setup;
}

#endif
