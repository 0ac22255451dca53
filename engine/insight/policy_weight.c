#include "insight/policy_weight.h"

// The table of the header, a row for each style.
static const double push[VAR_COUNT] = {
    [VAR_TRUST] = 0.3,  [VAR_STRESS] = -0.1, [VAR_SKILLS] = 0.5,
    [VAR_ADOPTION] = 3, [VAR_BELIEF] = 1.5,  [VAR_SCOPE] = 1,
};

static const double please[VAR_COUNT] = {
    [VAR_TRUST] = 2,    [VAR_STRESS] = -2, [VAR_JOB_FEAR] = -1.5,
    [VAR_SAFETY] = 0.5, [VAR_BELIEF] = 1,
};

static const double train[VAR_COUNT] = {
    [VAR_TRUST] = 0.5, [VAR_STRESS] = -0.5, [VAR_SKILLS] = 3,    [VAR_ADOPTION] = 0.5,
    [VAR_SAFETY] = 1,  [VAR_BELIEF] = 1,    [VAR_QUALITY] = 0.5,
};

static const double listen[VAR_COUNT] = {
    [VAR_TRUST] = 2,       [VAR_STRESS] = -1,     [VAR_TRANSPARENCY] = 1,
    [VAR_JOB_FEAR] = -1.5, [VAR_OWNERSHIP] = 1.5, [VAR_SAFETY] = 2,
    [VAR_ENERGY] = 1,      [VAR_RUMOURS] = -0.5,
};

static const double balanced[VAR_COUNT] = {
    [VAR_TRUST] = 1,          [VAR_STRESS] = -1,    [VAR_TRANSPARENCY] = 1,
    [VAR_SKILLS] = 1,         [VAR_ADOPTION] = 0.7, [VAR_JOB_FEAR] = -0.5,
    [VAR_OWNERSHIP] = 0.5,    [VAR_SAFETY] = 0.7,   [VAR_ENERGY] = 0.7,
    [VAR_BELIEF] = 0.5,       [VAR_RUMOURS] = -0.5, [VAR_QUALITY] = 0.3,
    [VAR_CHANGE_DEBT] = -0.3,
};

static const double *const weights[POLICY_COUNT] = {
    [POLICY_PUSH] = push,     [POLICY_PLEASE] = please,     [POLICY_TRAIN] = train,
    [POLICY_LISTEN] = listen, [POLICY_BALANCED] = balanced,
};

static const double hour_weights[POLICY_COUNT] = {
    [POLICY_PUSH] = -2,     [POLICY_PLEASE] = -0.3,   [POLICY_TRAIN] = -0.5,
    [POLICY_LISTEN] = -0.2, [POLICY_BALANCED] = -0.5, [POLICY_NOTHING] = -1,
};

double policy_weight(Policy policy, Variable variable) {
    return weights[policy] ? weights[policy][variable] : 0;
}

double policy_weight_hour(Policy policy) {
    return hour_weights[policy];
}

bool policy_keeps_word(Policy policy) {
    return policy != POLICY_PUSH && policy != POLICY_PLEASE && policy != POLICY_NOTHING;
}
