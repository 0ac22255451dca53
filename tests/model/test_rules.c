// What a week does by itself; model.md section 7.
#include "base/chance.h"
#include "model/cause.h"
#include "model/desk.h"

static void put(Desk *desk, Variable variable, double points) {
    int32_t value = (int32_t)(1000 * points);
    if (variable_is_of_member(variable)) {
        desk->state.value[variable][0] = value;
    } else {
        desk->state.team_value[variable - VAR_MEMBER_COUNT] = value;
    }
}

// Member 0 in trouble, seven at the usual start, and a team in mid-change.
static void open_in_trouble(Desk *desk) {
    desk_open(desk, 8);
    put(desk, VAR_TRUST, 40);
    put(desk, VAR_STRESS, 60);
    put(desk, VAR_TRANSPARENCY, 70);
    put(desk, VAR_SKILLS, 60);
    put(desk, VAR_ADOPTION, 50);
    put(desk, VAR_JOB_FEAR, 60);
    put(desk, VAR_OWNERSHIP, 40);
    put(desk, VAR_SAFETY, 30);
    put(desk, VAR_ENERGY, 50);
    put(desk, VAR_BELIEF, 30);
    put(desk, VAR_RUMOURS, 40);
    put(desk, VAR_QUALITY, 70);
    put(desk, VAR_SCOPE, 60);
    put(desk, VAR_CHANGE_DEBT, 10);
    desk->state.candour = true;
    desk->setup.peak[1] = 6;
}

typedef struct Case {
    int member;
    Variable variable;
    int cause;
    double points;
} Case;

static void check(const Desk *desk, const Case *cases, size_t count) {
    for (size_t k = 0; k < count; k++) {
        const Case *want = &cases[k];
        check_booked(desk, want->member, want->variable, want->cause, want->points);
    }
}

#define CHECK(desk, cases) check((desk), (cases), sizeof(cases) / sizeof(cases)[0])

static const Case by_the_document[] = {
    {0,          VAR_TRUST,        CAUSE_HABIT,          0.02 * 15              },
    {0,          VAR_TRUST,        CAUSE_CANDOUR,        0.02 * 8               },
    {0,          VAR_TRUST,        CAUSE_CLARITY,        0.016 * 20             },
    {0,          VAR_TRUST,        CAUSE_RUMOURS,        -0.03 * 20             },
    {0,          VAR_TRUST,        CAUSE_PRESSURE,       -0.7 * 0.6             },
    {0,          VAR_TRUST,        CAUSE_COLLEAGUES,     0.06 * 14              },
    {0,          VAR_TRUST,        CAUSE_UNHEARD,        0                      },
    {0,          VAR_STRESS,       CAUSE_WORKLOAD,       0.12 * 6               },
    {0,          VAR_STRESS,       CAUSE_ROLLOUT_WORK,   0.12 * 1.2 * 7 * 0.4   },
    {0,          VAR_STRESS,       CAUSE_AI_ERRORS,      0.12 * 0.12 * 50 * 0.3 },
    {0,          VAR_STRESS,       CAUSE_AI_SAVES_WORK,  -0.12 * 5.25           },
    {0,          VAR_STRESS,       CAUSE_FEAR,           0.035 * 25             },
    {0,          VAR_STRESS,       CAUSE_SKILL_GAP,      0                      },
    {1,          VAR_STRESS,       CAUSE_SKILL_GAP,      0.07 * (60 - 12 - 15)  },
    {0,          VAR_STRESS,       CAUSE_UNCERTAINTY,    -0.03 * 20             },
    {0,          VAR_STRESS,       CAUSE_PACE,           0.8                    },
    {0,          VAR_STRESS,       CAUSE_CHANGE_DEBT,    0.04 * 10              },
    {0,          VAR_STRESS,       CAUSE_SUPPORT,        0.035 * 40 / 3         },
    {0,          VAR_STRESS,       CAUSE_RECOVERY,       -0.25 * 23             },
    {0,          VAR_STRESS,       CAUSE_COLLEAGUES,     -0.06 * 17             },
    {0,          VAR_TRANSPARENCY, CAUSE_INFO_AGES,      -0.075 * 55            },
    {0,          VAR_TRANSPARENCY, CAUSE_RUMOURS,        -0.03 * 40             },
    {0,          VAR_TRANSPARENCY, CAUSE_OWN_EXPERIENCE, 0.03 * 50 * 0.3        },
    {0,          VAR_TRANSPARENCY, CAUSE_COLLEAGUES,     -0.08 * 35             },
    {0,          VAR_SKILLS,       CAUSE_DOING,          2.8 * 0.2 * 0.56 * 0.84},
    {0,          VAR_SKILLS,       CAUSE_FORGETTING,     -0.025 * 60 * 0.5      },
    {0,          VAR_SKILLS,       CAUSE_COLLEAGUES,     0                      },
    {1,          VAR_SKILLS,       CAUSE_COLLEAGUES,     0.05 * 24 * 0.49       },
    {0,          VAR_ADOPTION,     CAUSE_USEFULNESS,     0.18 * 0.36 * 30       },
    {0,          VAR_ADOPTION,     CAUSE_EASE,           0.18 * 0.2 * 60        },
    {1,          VAR_ADOPTION,     CAUSE_NORM,           0.18 * 0.17 * 25       },
    {1,          VAR_ADOPTION,     CAUSE_CRITICAL_MASS,  0.18 * 6               },
    {2,          VAR_ADOPTION,     CAUSE_CRITICAL_MASS,  0                      },
    {0,          VAR_ADOPTION,     CAUSE_TRUST,          0.18 * 0.12 * 40       },
    {0,          VAR_ADOPTION,     CAUSE_OWNERSHIP,      0.18 * 0.12 * 40       },
    {0,          VAR_ADOPTION,     CAUSE_FEAR,           -0.18 * 0.3 * 35       },
    {0,          VAR_ADOPTION,     CAUSE_STRESS,         -0.18 * 0.25 * 5       },
    {0,          VAR_ADOPTION,     CAUSE_CHANGE_DEBT,    -0.18 * 0.15 * 10      },
    {0,          VAR_ADOPTION,     CAUSE_HABIT,          -0.18 * 50             },
    {0,          VAR_JOB_FEAR,     CAUSE_RUMOURS,        0.05 * 40 * 0.5        },
    {0,          VAR_JOB_FEAR,     CAUSE_NOT_KNOWING,    1.5 * 0.5 * 0.3        },
    {0,          VAR_JOB_FEAR,     CAUSE_ROLLOUT,        0.25 * 7 * 0.5 * 0.4   },
    {0,          VAR_JOB_FEAR,     CAUSE_SKILL,          -0.04 * 40             },
    {0,          VAR_JOB_FEAR,     CAUSE_OWNERSHIP,      0.04 * 10              },
    {0,          VAR_JOB_FEAR,     CAUSE_TRUST,          0.03 * 10              },
    {0,          VAR_JOB_FEAR,     CAUSE_COLLEAGUES,     -0.1 * 14              },
    {0,          VAR_JOB_FEAR,     CAUSE_HABITUATION,    -0.05 * 35             },
    {0,          VAR_OWNERSHIP,    CAUSE_IMPOSED,        -0.8 * 2               },
    {0,          VAR_OWNERSHIP,    CAUSE_HABIT,          0.05 * 5               },
    {0,          VAR_OWNERSHIP,    CAUSE_MASTERY,        0.03 * 30 * 0.5        },
    {0,          VAR_SAFETY,       CAUSE_HABIT,          0.05 * 20              },
    {0,          VAR_SAFETY,       CAUSE_TRUST,          0.04 * 10              },
    {0,          VAR_SAFETY,       CAUSE_STRESS,         -0.04 * 5              },
    {0,          VAR_SAFETY,       CAUSE_COLLEAGUES,     0.05 * 19              },
    {0,          VAR_ENERGY,       CAUSE_STRAIN,         -0.068 * 13            },
    {0,          VAR_ENERGY,       CAUSE_REST,           0                      },
    {1,          VAR_ENERGY,       CAUSE_REST,           0.05 * 13 * 17 / 60    },
    {0,          VAR_BELIEF,       CAUSE_EXPERIENCE,     0.11 * 0.5 * 8 * 0.8   },
    {0,          VAR_BELIEF,       CAUSE_COLLEAGUES,     0.1 * 12               },
    {0,          VAR_BELIEF,       CAUSE_FEAR,           -0.03 * 20             },
    {0,          VAR_BELIEF,       CAUSE_HABIT,          0.03 * 10              },
    {ENTRY_TEAM, VAR_RUMOURS,      CAUSE_SMALL_TALK,     1                      },
    {ENTRY_TEAM, VAR_RUMOURS,      CAUSE_UNCERTAINTY,    0.12 * (65 - 39.375)   },
    {ENTRY_TEAM, VAR_RUMOURS,      CAUSE_FEAR,           0.06 * 17.75           },
    {ENTRY_TEAM, VAR_RUMOURS,      CAUSE_SILENCE,        0                      },
    {ENTRY_TEAM, VAR_RUMOURS,      CAUSE_PACE,           3                      },
    {ENTRY_TEAM, VAR_RUMOURS,      CAUSE_FADE,           -0.25 * 40             },
    {ENTRY_TEAM, VAR_QUALITY,      CAUSE_FEEDBACK,       1.5 * 0.0625 * 0.46625 },
    {ENTRY_TEAM, VAR_QUALITY,      CAUSE_NEW_TASKS,      -0.28 * 7 * 0.7        },
    {ENTRY_TEAM, VAR_SCOPE,        CAUSE_PACE,           7                      },
    {ENTRY_TEAM, VAR_CHANGE_DEBT,  CAUSE_PACE,           7 - 3 - 0.04 * 18      },
    {ENTRY_TEAM, VAR_CHANGE_DEBT,  CAUSE_DIGESTED,       -0.06 * 10             },
};

static void each_rule_does_what_the_document_says(void **u) {
    (void)u;
    Desk desk;
    open_in_trouble(&desk);
    desk_week(&desk, NULL, 0, 3);
    CHECK(&desk, by_the_document);
    desk_close(&desk);
}

static void a_breach_slows_what_wins_trust(void **u) {
    (void)u;
    static const Case cases[] = {
        {0, VAR_TRUST, CAUSE_HABIT,      0.02 * 15 / 1.6 },
        {0, VAR_TRUST, CAUSE_CLARITY,    0.016 * 20 / 1.6},
        {1, VAR_TRUST, CAUSE_CLARITY,    -0.016 * 15 * 2 },
        {0, VAR_TRUST, CAUSE_COLLEAGUES, 0.06 * 14       },
    };
    Desk desk;
    open_in_trouble(&desk);
    desk.state.lie = 1;
    desk_week(&desk, NULL, 0, 3);
    CHECK(&desk, cases);
    desk_close(&desk);
}

static void standing_switches_show_in_their_causes(void **u) {
    (void)u;
    const double Qe = 70 + 0.45 * 30;
    const Case cases[] = {
        {0,          VAR_STRESS,    CAUSE_CHECKING_AI, 0.12 * 4 * 0.5                },
        {0,          VAR_STRESS,    CAUSE_AI_ERRORS,   0.12 * 0.12 * 0.5 * (100 - Qe)},
        {0,          VAR_OWNERSHIP, KIND_HITL,         0.8                           },
        {0,          VAR_BELIEF,    CAUSE_EXPERIENCE,  0.11 * 0.5 * (Qe - 62) * 0.8  },
        {ENTRY_TEAM, VAR_QUALITY,   KIND_HITL,         0.8 * 0.0625 * 30 / 50        },
        {0,          VAR_OWNERSHIP, KIND_DASHBOARD,    -1.2 * 0.8                    },
        {0,          VAR_SAFETY,    KIND_DASHBOARD,    -1.5 * 0.6                    },
    };
    Desk desk;
    open_in_trouble(&desk);
    desk.state.human_in_loop = desk.state.dashboard = true;
    desk_week(&desk, NULL, 0, 3);
    CHECK(&desk, cases);
    desk_close(&desk);
}

static void luck_is_the_hash_of_its_key(void **u) {
    (void)u;
    Desk desk;
    open_in_trouble(&desk);
    desk.setup.params.S_noise = desk.setup.params.R_noise = 1;
    desk.setup.params.U_noise = 1;
    put(&desk, VAR_SCOPE, 10);
    desk_week(&desk, NULL, 0, 0);
    assert_near(booked(&desk, 3, VAR_STRESS, CAUSE_NOISE), chance_noise(1, 1, 3, 1));
    assert_near(booked(&desk, 3, VAR_ADOPTION, CAUSE_NOISE),
                chance_noise(1, 1, 3, 3) / 2);
    assert_near(booked(&desk, ENTRY_TEAM, VAR_RUMOURS, CAUSE_NOISE),
                chance_noise(1, 1, CHANCE_TEAM, 5));
    desk_close(&desk);
}

static void nobody_uses_more_than_is_rolled_out(void **u) {
    (void)u;
    Desk desk;
    open_in_trouble(&desk);
    put(&desk, VAR_SCOPE, 10);
    desk_week(&desk, NULL, 0, 0);
    double intention = 10.8 + 12 + 4.8 + 4.8 - 10.5 - 1.25 - 1.5;
    assert_near(booked(&desk, 0, VAR_ADOPTION, CAUSE_NOT_ROLLED_OUT_YET),
                0.18 * (10 - intention));
    desk_close(&desk);
}

static void nobody_wants_less_than_nothing(void **u) {
    (void)u;
    Desk desk;
    open_in_trouble(&desk);
    put(&desk, VAR_JOB_FEAR, 100);
    put(&desk, VAR_STRESS, 100);
    put(&desk, VAR_SKILLS, 0);
    desk_week(&desk, NULL, 0, 0);
    double intention = 10.8 + 4.8 + 4.8 - 22.5 - 11.25 - 1.5;
    assert_near(booked(&desk, 0, VAR_ADOPTION, CAUSE_NOT_ROLLED_OUT_YET),
                -0.18 * intention);
    desk_close(&desk);
}

static void what_is_rolled_out_presses_no_more(void **u) {
    (void)u;
    Desk desk;
    open_in_trouble(&desk);
    put(&desk, VAR_SCOPE, 95);
    desk_week(&desk, NULL, 0, 4);
    assert_near(booked(&desk, ENTRY_TEAM, VAR_SCOPE, CAUSE_PACE), 5);
    assert_near(booked(&desk, 0, VAR_STRESS, CAUSE_PACE), 1.8);
    desk_week(&desk, NULL, 0, 4);
    assert_near(booked(&desk, ENTRY_TEAM, VAR_SCOPE, CAUSE_PACE), 0);
    assert_near(booked(&desk, 0, VAR_STRESS, CAUSE_PACE), 0);
    assert_int_equal(desk.state.pace, 4);
    desk_close(&desk);
}

static void silence_speaks_from_the_third_week(void **u) {
    (void)u;
    Desk desk;
    desk_open(&desk, 8);
    desk_wait(&desk, 2);
    assert_near(booked(&desk, ENTRY_TEAM, VAR_RUMOURS, CAUSE_SILENCE), 0);
    desk_wait(&desk, 1);
    assert_near(booked(&desk, ENTRY_TEAM, VAR_RUMOURS, CAUSE_SILENCE), 2);
    desk_do(&desk, KIND_EMAIL);
    assert_near(booked(&desk, ENTRY_TEAM, VAR_RUMOURS, CAUSE_SILENCE), 0);
    desk_close(&desk);
}

static void who_is_not_heard_for_five_weeks_feels_it(void **u) {
    (void)u;
    Desk desk;
    desk_open(&desk, 8);
    desk_wait(&desk, 4);
    assert_near(booked(&desk, 0, VAR_JOB_FEAR, CAUSE_UNHEARD), 0);
    double T = state_points(&desk.state, 0, VAR_TRUST);
    double P = state_points(&desk.state, 0, VAR_SAFETY);
    desk_wait(&desk, 1);
    assert_near(booked(&desk, 0, VAR_JOB_FEAR, CAUSE_UNHEARD), 0.5);
    assert_near(booked(&desk, 0, VAR_TRUST, CAUSE_UNHEARD), -0.5 * T / 50);
    assert_near(booked(&desk, 0, VAR_SAFETY, CAUSE_UNHEARD), -0.9 * P / 50);
    desk_close(&desk);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_rule_does_what_the_document_says),
        cmocka_unit_test(a_breach_slows_what_wins_trust),
        cmocka_unit_test(standing_switches_show_in_their_causes),
        cmocka_unit_test(luck_is_the_hash_of_its_key),
        cmocka_unit_test(nobody_uses_more_than_is_rolled_out),
        cmocka_unit_test(nobody_wants_less_than_nothing),
        cmocka_unit_test(what_is_rolled_out_presses_no_more),
        cmocka_unit_test(silence_speaks_from_the_third_week),
        cmocka_unit_test(who_is_not_heard_for_five_weeks_feels_it),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
