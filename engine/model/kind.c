#include "model/kind.h"

#include <assert.h>
#include <string.h>

static const struct {
    const char *name;
    int hours;
    Reach reach;
} kinds[KIND_COUNT] = {
    [KIND_EMAIL] = {"email",      1, REACH_TEAM  },
    [KIND_TOWNHALL] = {"townhall",   4, REACH_TEAM  },
    [KIND_HONEST] = {"honest",     3, REACH_TEAM  },
    [KIND_LISTEN] = {"listen",     1, REACH_MEMBER},
    [KIND_TRAINING] = {"training",   3, REACH_TEAM  },
    [KIND_PILOT] = {"pilot",      4, REACH_GROUP },
    [KIND_DEMO] = {"demo",       3, REACH_TEAM  },
    [KIND_AMBASSADOR] = {"ambassador", 2, REACH_MEMBER},
    [KIND_HITL] = {"hitl",       1, REACH_SWITCH},
    [KIND_PROMISE] = {"promise",    1, REACH_TEAM  },
    [KIND_DELIVER] = {"deliver",    5, REACH_TEAM  },
    [KIND_DASHBOARD] = {"dashboard",  1, REACH_SWITCH},
    [KIND_REWARD] = {"reward",     1, REACH_TEAM  },
    [KIND_WORKGROUP] = {"workgroup",  4, REACH_GROUP },
    [KIND_APOLOGY] = {"apology",    1, REACH_TEAM  },
    [KIND_TUNE] = {"tune",       3, REACH_TEAM  },
    [KIND_RELIEF] = {"relief",     2, REACH_TEAM  },
};

const char *kind_name(Kind kind) {
    assert(kind < KIND_COUNT);
    return kinds[kind].name;
}

bool kind_find(const char *name, Kind *out) {
    for (int k = 0; k < KIND_COUNT; k++) {
        if (strcmp(kinds[k].name, name) != 0) continue;
        *out = (Kind)k;
        return true;
    }
    return false;
}

int kind_hours(Kind kind) {
    assert(kind < KIND_COUNT);
    return kinds[kind].hours;
}

Reach kind_reach(Kind kind) {
    assert(kind < KIND_COUNT);
    return kinds[kind].reach;
}

int kind_group_max(int size) {
    return size / 2 > 3 ? size / 2 : 3;
}
