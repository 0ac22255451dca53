#include "model/variable.h"

#include <assert.h>
#include <string.h>

static const char *const names[VAR_COUNT] = {
    [VAR_TRUST] = "trust",
    [VAR_STRESS] = "stress",
    [VAR_TRANSPARENCY] = "transparency",
    [VAR_SKILLS] = "skills",
    [VAR_ADOPTION] = "adoption",
    [VAR_JOB_FEAR] = "job_fear",
    [VAR_OWNERSHIP] = "ownership",
    [VAR_SAFETY] = "safety",
    [VAR_ENERGY] = "energy",
    [VAR_BELIEF] = "belief",
    [VAR_RUMOURS] = "rumours",
    [VAR_QUALITY] = "quality",
    [VAR_SCOPE] = "scope",
    [VAR_ERRORS] = "errors",
    [VAR_CHANGE_DEBT] = "change_debt",
};

const char *variable_name(Variable variable) {
    assert(variable < VAR_COUNT);
    return names[variable];
}

bool variable_find(const char *name, Variable *out) {
    for (int v = 0; v < VAR_COUNT; v++) {
        if (names[v][0] != name[0] || strcmp(names[v], name) != 0) continue;
        *out = (Variable)v;
        return true;
    }
    return false;
}
