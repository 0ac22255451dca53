#include "model/cause.h"

#include <assert.h>
#include <string.h>

// Those of the kinds of action stand in kind.c.
static const char *const names[CAUSE_COUNT] = {
    [CAUSE_AI_ERRORS] = "ai_errors",
    [CAUSE_AI_SAVES_WORK] = "ai_saves_work",
    [CAUSE_CANDOUR] = "candour",
    [CAUSE_CHANGE_DEBT] = "change_debt",
    [CAUSE_CHECKING_AI] = "checking_ai",
    [CAUSE_CLARITY] = "clarity",
    [CAUSE_COLLEAGUES] = "colleagues",
    [CAUSE_CRITICAL_MASS] = "critical_mass",
    [CAUSE_DIGESTED] = "digested",
    [CAUSE_DOING] = "doing",
    [CAUSE_EASE] = "ease",
    [CAUSE_EXPERIENCE] = "experience",
    [CAUSE_EXTRA_MEETINGS] = "extra_meetings",
    [CAUSE_FADE] = "fade",
    [CAUSE_FEAR] = "fear",
    [CAUSE_FEEDBACK] = "feedback",
    [CAUSE_FORGETTING] = "forgetting",
    [CAUSE_HABIT] = "habit",
    [CAUSE_HABITUATION] = "habituation",
    [CAUSE_IMPOSED] = "imposed",
    [CAUSE_INFO_AGES] = "info_ages",
    [CAUSE_LEAVE] = "leave",
    [CAUSE_MASTERY] = "mastery",
    [CAUSE_NEW_TASKS] = "new_tasks",
    [CAUSE_NOISE] = "noise",
    [CAUSE_NORM] = "norm",
    [CAUSE_NOT_KNOWING] = "not_knowing",
    [CAUSE_NOT_ROLLED_OUT_YET] = "not_rolled_out_yet",
    [CAUSE_OWN_EXPERIENCE] = "own_experience",
    [CAUSE_OWNERSHIP] = "ownership",
    [CAUSE_PACE] = "pace",
    [CAUSE_PRESSURE] = "pressure",
    [CAUSE_RECOVERY] = "recovery",
    [CAUSE_REST] = "rest",
    [CAUSE_ROLLOUT] = "rollout",
    [CAUSE_ROLLOUT_WORK] = "rollout_work",
    [CAUSE_RUMOURS] = "rumours",
    [CAUSE_SILENCE] = "silence",
    [CAUSE_SKILL] = "skill",
    [CAUSE_SKILL_GAP] = "skill_gap",
    [CAUSE_SMALL_TALK] = "small_talk",
    [CAUSE_STRAIN] = "strain",
    [CAUSE_STRESS] = "stress",
    [CAUSE_SUPPORT] = "support",
    [CAUSE_TRUST] = "trust",
    [CAUSE_UNCERTAINTY] = "uncertainty",
    [CAUSE_UNHEARD] = "unheard",
    [CAUSE_USEFULNESS] = "usefulness",
    [CAUSE_WORKLOAD] = "workload",
    [CAUSE_BROKEN_PROMISE] = "broken_promise",
    [CAUSE_INCIDENT] = "incident",
    [CAUSE_LEAK] = "leak",
    [CAUSE_COMPOSITION] = "composition",
    [CAUSE_LIMIT] = "limit",
};

const char *cause_name(int cause) {
    assert(cause >= 0 && cause < CAUSE_COUNT);
    return cause < KIND_COUNT ? kind_name((Kind)cause) : names[cause];
}

bool cause_find(const char *name, int *out) {
    for (int cause = 0; cause < CAUSE_COUNT; cause++) {
        if (strcmp(cause_name(cause), name) != 0) continue;
        *out = cause;
        return true;
    }
    return false;
}
