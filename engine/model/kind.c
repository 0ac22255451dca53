#include "model/kind.h"

#include <assert.h>
#include <string.h>

const char *const kind_names[KIND_COUNT + 1] = {
    [KIND_EMAIL] = "email",       [KIND_TOWNHALL] = "townhall",
    [KIND_HONEST] = "honest",     [KIND_LISTEN] = "listen",
    [KIND_TRAINING] = "training", [KIND_PILOT] = "pilot",
    [KIND_DEMO] = "demo",         [KIND_AMBASSADOR] = "ambassador",
    [KIND_HITL] = "hitl",         [KIND_PROMISE] = "promise",
    [KIND_DELIVER] = "deliver",   [KIND_DASHBOARD] = "dashboard",
    [KIND_REWARD] = "reward",     [KIND_WORKGROUP] = "workgroup",
    [KIND_APOLOGY] = "apology",   [KIND_TUNE] = "tune",
    [KIND_RELIEF] = "relief",
};

static const struct {
    int hours;
    Reach reach;
} kinds[KIND_COUNT] = {
    [KIND_EMAIL] = {1, REACH_TEAM  },
      [KIND_TOWNHALL] = {4, REACH_TEAM  },
    [KIND_HONEST] = {3, REACH_TEAM  },
      [KIND_LISTEN] = {1, REACH_MEMBER},
    [KIND_TRAINING] = {3, REACH_TEAM  },
      [KIND_PILOT] = {4, REACH_GROUP },
    [KIND_DEMO] = {3, REACH_TEAM  },
      [KIND_AMBASSADOR] = {2, REACH_MEMBER},
    [KIND_HITL] = {1, REACH_SWITCH},
      [KIND_PROMISE] = {1, REACH_TEAM  },
    [KIND_DELIVER] = {5, REACH_TEAM  },
      [KIND_DASHBOARD] = {1, REACH_SWITCH},
    [KIND_REWARD] = {1, REACH_TEAM  },
      [KIND_WORKGROUP] = {4, REACH_GROUP },
    [KIND_APOLOGY] = {1, REACH_TEAM  },
      [KIND_TUNE] = {3, REACH_TEAM  },
    [KIND_RELIEF] = {2, REACH_TEAM  },
};

const char *kind_name(Kind kind) {
    assert(kind < KIND_COUNT);
    return kind_names[kind];
}

bool kind_find(const char *name, Kind *out) {
    for (int k = 0; k < KIND_COUNT; k++) {
        if (strcmp(kind_names[k], name) != 0) continue;
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
