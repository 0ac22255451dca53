// What each kind of action does; model.md section 5. A team of 8 at the usual
// start: T 54 S 43 C 35 K 12 U 0 F 46 O 48 P 49 E 72 B 42, R 25 Q 58; x .5 J .6.
#include "model/cause.h"
#include "model/desk.h"

static const int group_of_two[] = {1, 2};

// A week with one deed; the targets of those kinds that need some.
static void do_once(Desk *desk, Kind kind) {
    Deed deed = {.kind = kind, .targets = group_of_two, .target_count = 2, .on = true};
    desk_week(desk, &deed, 1, 0);
}

// Safety 49 and a calm 43, times the room at skills 12.
#define LEARNING ((0.2 + 1.2 * 0.49) * 0.88)

static const struct {
    Kind kind;
    int member;
    Variable variable;
    double points;
} by_the_document[] = {
    {KIND_EMAIL,      0,          VAR_TRANSPARENCY, 4             },
    {KIND_EMAIL,      0,          VAR_TRUST,        -1.5 * 46 / 50},
    {KIND_EMAIL,      ENTRY_TEAM, VAR_RUMOURS,      2             },
    {KIND_TOWNHALL,   0,          VAR_TRANSPARENCY, 11            },
    {KIND_TOWNHALL,   0,          VAR_TRUST,        0.92 * 14 / 15},
    {KIND_TOWNHALL,   0,          VAR_JOB_FEAR,     -0.92         },
    {KIND_TOWNHALL,   0,          VAR_OWNERSHIP,    1             },
    {KIND_TOWNHALL,   0,          VAR_SAFETY,       0.5           },
    {KIND_TOWNHALL,   0,          VAR_BELIEF,       1             },
    {KIND_TOWNHALL,   ENTRY_TEAM, VAR_RUMOURS,      -8            },
    {KIND_HONEST,     0,          VAR_TRANSPARENCY, 18            },
    {KIND_HONEST,     0,          VAR_SAFETY,       1.5           },
    {KIND_HONEST,     0,          VAR_TRUST,        -3.5 * 0.6    },
    {KIND_HONEST,     0,          VAR_JOB_FEAR,     16 * 0.6 * 0.5},
    {KIND_HONEST,     0,          VAR_STRESS,       8 * 0.6 * 0.5 },
    {KIND_HONEST,     ENTRY_TEAM, VAR_RUMOURS,      -14           },
    {KIND_LISTEN,     1,          VAR_TRUST,        4.5 * 0.92    },
    {KIND_LISTEN,     1,          VAR_STRESS,       -2 * 0.86     },
    {KIND_LISTEN,     1,          VAR_TRANSPARENCY, 4             },
    {KIND_LISTEN,     1,          VAR_JOB_FEAR,     -4.5 * 0.92   },
    {KIND_LISTEN,     1,          VAR_OWNERSHIP,    1.5           },
    {KIND_LISTEN,     1,          VAR_SAFETY,       4.5           },
    {KIND_LISTEN,     0,          VAR_TRUST,        0             },
    {KIND_LISTEN,     ENTRY_TEAM, VAR_RUMOURS,      -1.4          },
    {KIND_TRAINING,   0,          VAR_SKILLS,       8 * LEARNING  },
    {KIND_TRAINING,   0,          VAR_TRANSPARENCY, 2             },
    {KIND_TRAINING,   0,          VAR_JOB_FEAR,     -0.92         },
    {KIND_TRAINING,   0,          VAR_BELIEF,       1.5           },
    {KIND_TRAINING,   0,          VAR_STRESS,       0.12 * 6      },
    {KIND_PILOT,      1,          VAR_SKILLS,       5 * LEARNING  },
    {KIND_PILOT,      1,          VAR_BELIEF,       5 * 0.8       },
    {KIND_PILOT,      1,          VAR_OWNERSHIP,    4             },
    {KIND_PILOT,      1,          VAR_TRANSPARENCY, 3             },
    {KIND_PILOT,      0,          VAR_TRANSPARENCY, 0             },
    {KIND_PILOT,      ENTRY_TEAM, VAR_QUALITY,      3 * 42 / 50.0 },
    {KIND_DEMO,       0,          VAR_BELIEF,       4 * 0.8       },
    {KIND_DEMO,       0,          VAR_SKILLS,       2 * LEARNING  },
    {KIND_DEMO,       0,          VAR_TRANSPARENCY, 4             },
    {KIND_DEMO,       0,          VAR_JOB_FEAR,     -0.92         },
    {KIND_AMBASSADOR, 1,          VAR_OWNERSHIP,    4             },
    {KIND_AMBASSADOR, 1,          VAR_STRESS,       0.8           },
    {KIND_HITL,       0,          VAR_OWNERSHIP,    0.8           },
    {KIND_PROMISE,    0,          VAR_TRUST,        3.5 * 0.92    },
    {KIND_PROMISE,    0,          VAR_JOB_FEAR,     -5 * 0.92     },
    {KIND_PROMISE,    0,          VAR_BELIEF,       2             },
    {KIND_PROMISE,    0,          VAR_STRESS,       -0.86         },
    {KIND_DASHBOARD,  0,          VAR_TRANSPARENCY, 2             },
    {KIND_DASHBOARD,  0,          VAR_TRUST,        -0.5          },
    {KIND_DASHBOARD,  0,          VAR_STRESS,       0.8           },
    {KIND_DASHBOARD,  0,          VAR_OWNERSHIP,    -1.2 * 0.96   },
    {KIND_DASHBOARD,  0,          VAR_SAFETY,       -1.5 * 0.98   },
    {KIND_DASHBOARD,  0,          VAR_ADOPTION,     0.18 * 7      },
    {KIND_REWARD,     0,          VAR_BELIEF,       3             },
    {KIND_REWARD,     0,          VAR_OWNERSHIP,    2             },
    {KIND_REWARD,     0,          VAR_ADOPTION,     0.18 * 5      },
    {KIND_WORKGROUP,  1,          VAR_OWNERSHIP,    6             },
    {KIND_WORKGROUP,  1,          VAR_TRANSPARENCY, 6             },
    {KIND_WORKGROUP,  1,          VAR_JOB_FEAR,     -3 * 0.92     },
    {KIND_WORKGROUP,  1,          VAR_TRUST,        0.92          },
    {KIND_WORKGROUP,  1,          VAR_SAFETY,       1.5           },
    {KIND_WORKGROUP,  0,          VAR_TRANSPARENCY, 2             },
    {KIND_WORKGROUP,  0,          VAR_OWNERSHIP,    1.5           },
    {KIND_WORKGROUP,  0,          VAR_JOB_FEAR,     -0.92         },
    {KIND_WORKGROUP,  ENTRY_TEAM, VAR_QUALITY,      2 * 42 / 50.0 },
    {KIND_WORKGROUP,  ENTRY_TEAM, VAR_RUMOURS,      -3            },
    {KIND_APOLOGY,    0,          VAR_TRUST,        -1            },
    {KIND_TUNE,       ENTRY_TEAM, VAR_QUALITY,      5.5 * 42 / 50 },
    {KIND_RELIEF,     0,          VAR_STRESS,       -0.12 * 12    },
    {KIND_DELIVER,    0,          VAR_TRUST,        0             },
};

static void first_use_of_each_kind_does_what_the_document_says(void **u) {
    (void)u;
    for (size_t k = 0; k < sizeof by_the_document / sizeof by_the_document[0]; k++) {
        Desk desk;
        desk_open(&desk, 8);
        do_once(&desk, by_the_document[k].kind);
        check_booked(&desk, by_the_document[k].member, by_the_document[k].variable,
                     (int)by_the_document[k].kind, by_the_document[k].points);
        desk_close(&desk);
    }
}

static void a_group_meets_more_and_an_email_at_rising_pace_chills(void **u) {
    (void)u;
    Desk desk;
    Deed deeds[] = {
        {.kind = KIND_WORKGROUP, .targets = group_of_two, .target_count = 2},
        {.kind = KIND_EMAIL    },
    };
    desk_open(&desk, 8);
    desk_week(&desk, deeds, 2, 4); // from 2
    assert_near(booked(&desk, 1, VAR_STRESS, CAUSE_EXTRA_MEETINGS), 0.24);
    assert_near(booked(&desk, 0, VAR_STRESS, CAUSE_EXTRA_MEETINGS), 0);
    assert_near(booked(&desk, 0, VAR_TRUST, KIND_EMAIL), -1.5 * 0.92 * 3);
    assert_near(booked(&desk, ENTRY_TEAM, VAR_RUMOURS, CAUSE_PACE), 6);
    desk_close(&desk);
}

static void a_group_holds_half_the_team_and_the_rest_look_on(void **u) {
    (void)u;
    const int all[] = {7, 7, 6, 5, 4, 3, 2};
    Deed deed = {.kind = KIND_WORKGROUP, .targets = all, .target_count = 7};
    Desk desk;
    desk_open(&desk, 8);
    desk_week(&desk, &deed, 1, 0);
    assert_near(booked(&desk, 4, VAR_OWNERSHIP, KIND_WORKGROUP), 6);
    assert_near(booked(&desk, 3, VAR_OWNERSHIP, KIND_WORKGROUP), 1.5);
    assert_int_equal(desk.state.heard[4], 1);
    assert_int_equal(desk.state.heard[3], 0);
    desk_close(&desk);
}

static void a_second_use_is_less_fresh(void **u) {
    (void)u;
    Desk desk;
    desk_open(&desk, 8);
    do_once(&desk, KIND_TUNE);
    double quality = state_mean(&desk.state, VAR_QUALITY);
    do_once(&desk, KIND_TUNE);
    assert_near(booked(&desk, ENTRY_TEAM, VAR_QUALITY, KIND_TUNE),
                5.5 / 1.5 * (100 - quality) / 50);
    desk_close(&desk);
}

static void each_member_is_heard_once_a_week(void **u) {
    (void)u;
    const int first[] = {3, 3}, second[] = {3, 4};
    Deed deeds[] = {
        {.kind = KIND_LISTEN, .targets = first,  .target_count = 2},
        {.kind = KIND_LISTEN, .targets = second, .target_count = 2},
    };
    Desk desk;
    desk_open(&desk, 8);
    desk_week(&desk, deeds, 2, 0);
    assert_near(booked(&desk, 3, VAR_TRUST, KIND_LISTEN), 4.5 * 0.92);
    assert_near(booked(&desk, 4, VAR_TRUST, KIND_LISTEN), 4.5 * 0.92);
    assert_near(booked(&desk, ENTRY_TEAM, VAR_RUMOURS, KIND_LISTEN), -1.4);
    desk_close(&desk);
}

static void any_other_kind_counts_once_a_week(void **u) {
    (void)u;
    Deed deeds[] = {
        {.kind = KIND_TUNE},
        {                 .kind = KIND_HITL,       .on = true},
        {                 .kind = KIND_TUNE                },
        { .kind = KIND_HITL,                 .on = false},
    };
    Desk desk;
    desk_open(&desk, 8);
    desk_week(&desk, deeds, 4, 0);
    assert_near(booked(&desk, ENTRY_TEAM, VAR_QUALITY, KIND_TUNE), 5.5 * 42 / 50);
    assert_true(desk.state.human_in_loop);
    assert_near(state_freshness(&desk.state, KIND_HITL, 0), 1);
    desk_close(&desk);
}

static void who_is_away_is_not_reached(void **u) {
    (void)u;
    const Kind kinds[] = {KIND_LISTEN, KIND_PILOT, KIND_WORKGROUP, KIND_AMBASSADOR,
                          KIND_TRAINING};
    Desk desk;
    desk_open(&desk, 8);
    desk.state.leave_left[1] = 10;
    for (int k = 0; k < 5; k++) {
        do_once(&desk, kinds[k]);
        for (int v = 0; v < VAR_MEMBER_COUNT; v++) {
            assert_near(booked(&desk, 1, (Variable)v, (int)kinds[k]), 0);
        }
    }
    assert_int_equal(desk.state.ambassador_count, 0);
    assert_int_equal(desk.state.heard[1], 0);
    desk_close(&desk);
}

static void a_reward_slights_those_who_use_less_than_the_median(void **u) {
    (void)u;
    Desk desk;
    desk_open(&desk, 5);
    for (int i = 0; i < 5; i++) desk.state.value[VAR_ADOPTION][i] = 1000 * i;
    do_once(&desk, KIND_REWARD);
    for (int i = 0; i < 5; i++) {
        assert_near(booked(&desk, i, VAR_BELIEF, KIND_REWARD), i < 2 ? 0 : 3);
        assert_near(booked(&desk, i, VAR_TRUST, KIND_REWARD),
                    i < 2 ? -1.5 * (1.3 - 0.49) : 0);
    }
    desk_close(&desk);
}

static void the_news_hurts_less_after_a_leak_and_once_only(void **u) {
    (void)u;
    Desk desk;
    desk_open(&desk, 8);
    desk.state.known = true;
    do_once(&desk, KIND_HONEST);
    assert_near(booked(&desk, 0, VAR_TRUST, KIND_HONEST), 2 * 0.92);
    assert_near(booked(&desk, 0, VAR_JOB_FEAR, KIND_HONEST), 3 * 0.3);
    assert_near(booked(&desk, 0, VAR_TRANSPARENCY, KIND_HONEST), 10);
    assert_false(desk.state.candour);
    double C = state_points(&desk.state, 0, VAR_TRANSPARENCY);
    do_once(&desk, KIND_HONEST);
    double room = C > 50 ? (100 - C) / 50 : 1;
    assert_near(booked(&desk, 0, VAR_TRANSPARENCY, KIND_HONEST), 2.5 / 1.5 * room);
    assert_near(booked(&desk, 0, VAR_TRUST, KIND_HONEST), 0);
    desk_close(&desk);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(first_use_of_each_kind_does_what_the_document_says),
        cmocka_unit_test(a_group_meets_more_and_an_email_at_rising_pace_chills),
        cmocka_unit_test(a_group_holds_half_the_team_and_the_rest_look_on),
        cmocka_unit_test(a_second_use_is_less_fresh),
        cmocka_unit_test(each_member_is_heard_once_a_week),
        cmocka_unit_test(any_other_kind_counts_once_a_week),
        cmocka_unit_test(who_is_away_is_not_reached),
        cmocka_unit_test(a_reward_slights_those_who_use_less_than_the_median),
        cmocka_unit_test(the_news_hurts_less_after_a_leak_and_once_only),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
