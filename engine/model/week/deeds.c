#include "model/week/private.h"

// What a kind does at its freshest to each member it is for, in points; model.md
// section 5. What is not here works in a way of its own, in week_special.c.
static const struct {
    Kind kind;
    Variable variable;
    double points;
} effects[] = {
    {KIND_EMAIL,     VAR_TRANSPARENCY, 4   },
    {KIND_EMAIL,     VAR_TRUST,        -1.5},
    {KIND_TOWNHALL,  VAR_TRANSPARENCY, 11  },
    {KIND_TOWNHALL,  VAR_TRUST,        1   },
    {KIND_TOWNHALL,  VAR_JOB_FEAR,     -1  },
    {KIND_TOWNHALL,  VAR_OWNERSHIP,    1   },
    {KIND_TOWNHALL,  VAR_SAFETY,       0.5 },
    {KIND_TOWNHALL,  VAR_BELIEF,       1   },
    {KIND_LISTEN,    VAR_TRUST,        4.5 },
    {KIND_LISTEN,    VAR_STRESS,       -2  },
    {KIND_LISTEN,    VAR_TRANSPARENCY, 4   },
    {KIND_LISTEN,    VAR_JOB_FEAR,     -4.5},
    {KIND_LISTEN,    VAR_OWNERSHIP,    1.5 },
    {KIND_LISTEN,    VAR_SAFETY,       4.5 },
    {KIND_TRAINING,  VAR_SKILLS,       8   },
    {KIND_TRAINING,  VAR_TRANSPARENCY, 2   },
    {KIND_TRAINING,  VAR_JOB_FEAR,     -1  },
    {KIND_TRAINING,  VAR_BELIEF,       1.5 },
    {KIND_PILOT,     VAR_SKILLS,       5   },
    {KIND_PILOT,     VAR_BELIEF,       5   },
    {KIND_PILOT,     VAR_OWNERSHIP,    4   },
    {KIND_PILOT,     VAR_TRANSPARENCY, 3   },
    {KIND_DEMO,      VAR_BELIEF,       4   },
    {KIND_DEMO,      VAR_SKILLS,       2   },
    {KIND_DEMO,      VAR_TRANSPARENCY, 4   },
    {KIND_DEMO,      VAR_JOB_FEAR,     -1  },
    {KIND_PROMISE,   VAR_TRUST,        3.5 },
    {KIND_PROMISE,   VAR_JOB_FEAR,     -5  },
    {KIND_PROMISE,   VAR_BELIEF,       2   },
    {KIND_PROMISE,   VAR_STRESS,       -1  },
    {KIND_DELIVER,   VAR_TRUST,        4   },
    {KIND_DELIVER,   VAR_SAFETY,       1   },
    {KIND_DELIVER,   VAR_OWNERSHIP,    1   },
    {KIND_WORKGROUP, VAR_OWNERSHIP,    6   },
    {KIND_WORKGROUP, VAR_TRANSPARENCY, 6   },
    {KIND_WORKGROUP, VAR_JOB_FEAR,     -3  },
    {KIND_WORKGROUP, VAR_TRUST,        1   },
    {KIND_WORKGROUP, VAR_SAFETY,       1.5 },
};

enum { EFFECTS = sizeof effects / sizeof effects[0] };

// A bad system makes no friends, whoever shows it.
static double convinces(double quality) {
    return (quality - 30) / 35;
}

// A cold medium for a hot topic; worse when the pace goes up in the same week.
static double email_chills(const Week *week, int member) {
    double F = week_at(week, VAR_JOB_FEAR, member);
    return F / 50 * (1 + max0(week->state->pace - week->old_pace));
}

// Who does not feel safe hears a town hall as a show.
static double townhall_wins(const Week *week, int member) {
    return (week_at(week, VAR_SAFETY, member) - 35) / 15;
}

// Who knows little has most to gain.
static double teaches(const Week *week, int member) {
    double K = week_at(week, VAR_SKILLS, member);
    return (1 - K / 100) * week_learning(week, member);
}

// A promise is worth less the more stand open or were broken.
static double credit(const Week *week) {
    const State *state = week->state;
    return 1 + state->breach + state->promise_count + state->pledges;
}

// What of an effect reaches a member. model.md section 5, column "special".
static double scale(const Week *week, Kind kind, Variable variable, int member,
                    double fresh) {
    if (variable == VAR_SKILLS) return fresh * teaches(week, member);
    if (kind == KIND_PROMISE) return fresh / credit(week);
    if (variable == VAR_BELIEF && kind == KIND_PILOT)
        return fresh * convinces(week->Qe);
    if (variable == VAR_BELIEF && kind == KIND_DEMO) return fresh * convinces(week->Q);
    if (variable != VAR_TRUST) return fresh;
    if (kind == KIND_EMAIL) return email_chills(week, member);
    if (kind == KIND_TOWNHALL) return fresh * townhall_wins(week, member);
    return fresh;
}

void week_touch(Week *week, Kind kind, const int *members, int count, double fresh) {
    for (int e = 0; e < EFFECTS; e++) {
        if (effects[e].kind != kind) continue;
        Variable variable = effects[e].variable;
        for (int k = 0; k < count; k++) {
            double share = scale(week, kind, variable, members[k], fresh);
            book_post_eased(&week->book, members[k], variable, (int)kind,
                            effects[e].points * share);
        }
    }
}

static void improve(Week *week, Kind kind, double points) {
    book_post_team(&week->book, VAR_QUALITY, (int)kind, points * (100 - week->Q) / 50);
}

static void ease(Week *week, Variable variable, Kind kind, double points) {
    book_post_team_eased(&week->book, variable, (int)kind, points);
}

void week_touch_team(Week *week, Kind kind, double fresh) {
    switch (kind) {
    case KIND_EMAIL: ease(week, VAR_RUMOURS, kind, 2); break;
    case KIND_TOWNHALL: ease(week, VAR_RUMOURS, kind, -8 * fresh); break;
    case KIND_LISTEN: ease(week, VAR_RUMOURS, kind, -0.7); break;
    case KIND_PILOT: improve(week, kind, 3 * fresh); break;
    case KIND_TUNE: improve(week, kind, 5.5 * fresh); break;
    case KIND_RELIEF: ease(week, VAR_CHANGE_DEBT, kind, -3 * fresh); break;
    case KIND_WORKGROUP:
        improve(week, kind, 2 * fresh);
        ease(week, VAR_RUMOURS, kind, -3 * fresh);
        ease(week, VAR_CHANGE_DEBT, kind, -2 * fresh);
        break;
    default: break;
    }
}
