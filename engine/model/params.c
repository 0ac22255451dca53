#include "model/params.h"

#include <assert.h>
#include <stddef.h>
#include <string.h>

// In which unit a parameter is, and so between which values its rule makes sense.
typedef enum Unit {
    SHARE,     // of a gap, of a value, of the time
    PART,      // a share of which more than half would make no sense
    PER_POINT, // a share for each point
    FACTOR,    // times as much
    CHANGE,    // points a week
    POINTS,    // a place on the scale
    SOME,      // points, and not none: a rule divides by it
    WEEKS,     // whole ones
    UNIT_COUNT
} Unit;

typedef struct Range {
    double low, high;
} Range;

static Range range_of(Unit unit) {
    switch (unit) {
    case PART: return (Range){0, 0.5};
    case PER_POINT: return (Range){0, 0.02};
    case FACTOR: return (Range){0, 10};
    case CHANGE: return (Range){0, 20};
    case POINTS: return (Range){0, 100};
    case SOME: return (Range){1, 100};
    case WEEKS: return (Range){1, 104};
    default: return (Range){0, 1}; // of SHARE
    }
}

static const struct {
    const char *name;
    size_t offset;
    Unit unit;
} table[] = {
#define PARAM(name, value, unit) {#name, offsetof(Params, name), unit},
#include "model/params.inc"
#undef PARAM
};

enum { COUNT = sizeof table / sizeof table[0] };
_Static_assert(COUNT * sizeof(double) == sizeof(Params), "every parameter once");

const Params params_default = {
#define PARAM(name, value, unit) .name = value,
#include "model/params.inc"
#undef PARAM
};

int params_count(void) {
    return COUNT;
}

const char *params_name(int index) {
    assert(index >= 0 && index < COUNT);
    return table[index].name;
}

static bool makes_sense(double value, Unit unit) {
    Range range = range_of(unit);
    bool inside = value >= range.low && value <= range.high; // no NaN is
    return inside && (unit != WEEKS || value == (int)value);
}

static bool refuse(const char *name, double value, Unit unit, Err *err) {
    Range range = range_of(unit);
    return err_set(err,
                   unit == WEEKS ? "'%s' must be a whole number from %g to %g, not %g"
                                 : "'%s' must be a number from %g to %g, not %g",
                   name, range.low, range.high, value);
}

bool params_set(Params *params, const char *name, double value, Err *err) {
    for (int k = 0; k < COUNT; k++) {
        if (strcmp(table[k].name, name) != 0) continue;
        Unit unit = table[k].unit;
        if (!makes_sense(value, unit)) return refuse(name, value, unit, err);
        memcpy((char *)params + table[k].offset, &value, sizeof value);
        return true;
    }
    return err_set(err, "no parameter is called '%s'", name);
}
