// One function for each option of most commands: what its value may be.
#include "command/options_private.h"

#include "base/suggest.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

enum { SIZE_MIN_PIXELS = 320, SIZE_MAX_PIXELS = 7680, TEXT_MIN = 100, TEXT_MAX = 200 };

bool read_number(const char *value, int64_t most, int64_t *out) {
    size_t length = strspn(value, "0123456789");
    errno = 0;
    long long number = strtoll(value, NULL, 10);
    *out = number;
    return length > 0 && value[length] == '\0' && errno == 0 && number <= most;
}

bool take_seed(Options *out, const char *value, Err *err) {
    int64_t seed;
    if (!read_number(value, INT64_MAX, &seed)) {
        return err_set(err, "--seed takes a whole number from 0 on, not '%.40s'",
                       value);
    }
    out->seed = (uint64_t)seed;
    return out->seeded = true;
}

static bool take_week(const char *name, int *out, const char *value, Err *err) {
    int64_t week;
    if (!read_number(value, SETUP_WEEKS_MAX, &week) || week == 0) {
        return err_set(err, "--%s takes a week from 1 to %d, not '%.40s'", name,
                       SETUP_WEEKS_MAX, value);
    }
    *out = (int)week;
    return true;
}

bool take_from(Options *out, const char *value, Err *err) {
    return take_week("from", &out->from, value, err);
}

bool take_until(Options *out, const char *value, Err *err) {
    return take_week("until", &out->until, value, err);
}

bool take_shot_week(Options *out, const char *value, Err *err) {
    return take_week("week", &out->week, value, err);
}

bool take_part(Options *out, const char *value, Err *err) {
    enum { PARTS_MAX = 1000 };
    int64_t part;
    if (!read_number(value, PARTS_MAX, &part) || part == 0) {
        return err_set(err, "--part takes a number from 1, not '%.40s'", value);
    }
    out->part = (int)part;
    return true;
}

bool take_csv(Options *out, const char *value, Err *err) {
    if (!*value) return err_set(err, "--csv takes the name of a file");
    out->csv = value;
    return true;
}

bool take_guide(Options *out, const char *value, Err *err) {
    if (!*value) return err_set(err, "--guide takes the name of a file");
    out->guide = value;
    return true;
}

bool take_output(Options *out, const char *value, Err *err) {
    if (!*value) return err_set(err, "-o takes the name of a file");
    out->output = value;
    return true;
}

bool take_screen(Options *out, const char *value, Err *err) {
    (void)err;
    out->screen = value;
    return true;
}

bool take_theme(Options *out, const char *value, Err *err) {
    (void)err;
    out->theme = value;
    return true;
}

bool take_size(Options *out, const char *value, Err *err) {
    char wide[12] = "";
    int64_t width, height;
    size_t length = strcspn(value, "x");
    if (length < sizeof wide) memcpy(wide, value, length);
    bool ok = value[length] == 'x' && read_number(wide, SIZE_MAX_PIXELS, &width)
           && read_number(value + length + 1, SIZE_MAX_PIXELS, &height)
           && width >= SIZE_MIN_PIXELS && height >= SIZE_MIN_PIXELS;
    if (!ok) {
        return err_set(err, "--size takes WIDTHxHEIGHT, %d to %d each, not '%.40s'",
                       SIZE_MIN_PIXELS, SIZE_MAX_PIXELS, value);
    }
    out->width = (int)width;
    out->height = (int)height;
    return true;
}

bool take_text_size(Options *out, const char *value, Err *err) {
    int64_t size;
    if (!read_number(value, TEXT_MAX, &size) || size < TEXT_MIN) {
        return err_set(err, "--text-size takes %d to %d percent, not '%.40s'", TEXT_MIN,
                       TEXT_MAX, value);
    }
    out->text_size = (int)size;
    return true;
}

bool take_lang(Options *out, const char *value, Err *err) {
    bool known = strcmp(value, "nl") == 0 || strcmp(value, "en") == 0;
    if (!known) return err_set(err, "--lang takes nl or en, not '%.40s'", value);
    out->lang = value;
    return true;
}

bool take_group(Options *out, const char *value, Err *err) {
    (void)err;
    out->group = value;
    return true;
}

bool take_journal(Options *out, const char *value, Err *err) {
    if (!*value) return err_set(err, "--journal takes the name of a file");
    out->journal = value;
    return true;
}

bool take_scenario(Options *out, const char *value, Err *err) {
    (void)err;
    out->scenario = value;
    return true;
}

bool take_policy(Options *out, const char *value, Err *err) {
    const char *names[POLICY_COUNT];
    Policy policy;
    if (policy_find(value, &policy)) {
        out->policy = (int)policy;
        return true;
    }
    for (int i = 0; i < POLICY_COUNT; i++) names[i] = policy_name((Policy)i);
    return err_set(err,
                   "no policy '%.40s'%s; there are random, first, push, please, "
                   "train, listen, balanced and nothing",
                   value, suggest_hint(value, names, POLICY_COUNT).said);
}

bool take_swap(Options *out, const char *value, Err *err) {
    if (out->swap_count == OPTIONS_SWAPS_MAX) {
        return err_set(err, "at most %d swaps", OPTIONS_SWAPS_MAX);
    }
    out->swaps[out->swap_count++] = value;
    return true;
}
