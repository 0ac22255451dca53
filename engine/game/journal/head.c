// The parts of a journal's lines that mean the same in every story.
#include "game/journal/line.h"

#include "base/json_says.h"
#include "base/utf8.h"

#include <inttypes.h>
#include <string.h>

enum { HEX_DIGITS = 16, JOURNAL_FORMAT = 1 };

json_t *line_parse(const char *bytes, size_t size, Err *err) {
    json_error_t wrong;
    json_t *json = json_loadb(bytes, size, JSON_REJECT_DUPLICATES, &wrong);
    if (json_is_object(json)) return json;
    if (json) {
        err_set(err, "an object in braces is expected here");
    } else {
        char said[SENTENCE_BYTES];
        json_says(&wrong, said);
        err_set(err, "no JSON: %s", said);
    }
    json_decref(json);
    return NULL;
}

json_t *line_hex(uint64_t number) {
    char digits[HEX_DIGITS + 1];
    snprintf(digits, sizeof digits, "%016" PRIx64, number);
    return json_string(digits);
}

static bool read_hex(const json_t *json, const char *key, uint64_t *out, Err *err) {
    const char *digits = json_string_value(json_object_get(json, key));
    size_t length = digits ? strspn(digits, "0123456789abcdef") : 0;
    if (length != HEX_DIGITS || digits[length]) {
        return err_set(err, "'%s' must be %d hex digits", key, HEX_DIGITS);
    }
    *out = strtoull(digits, NULL, 16);
    return true;
}

// A text that must be there and fit, made fit to be shown.
static bool read_text(const json_t *json, const char *key, char *out, size_t size,
                      Err *err) {
    const char *text = json_string_value(json_object_get(json, key));
    if (!text) return err_set(err, "'%s' must be a text", key);
    if (utf8_clean(out, size, text)) return true;
    return err_set(err, "'%s' has more than %zu bytes", key, size - 1);
}

static bool read_optional(const json_t *json, const char *key, char *out, size_t size,
                          Err *err) {
    out[0] = '\0';
    return !json_object_get(json, key) || read_text(json, key, out, size, err);
}

static bool read_int(const json_t *json, const char *key, json_int_t least,
                     json_int_t most, json_int_t *out, Err *err) {
    const json_t *value = json_object_get(json, key);
    *out = json_integer_value(value);
    if (json_is_integer(value) && *out >= least && *out <= most) return true;
    return err_set(err, "'%s' must be a whole number from %lld to %lld", key,
                   (long long)least, (long long)most);
}

json_t *line_of_head(const JournalHead *head) {
    json_t *json = json_pack("{s:i, s:s, s:o, s:s, s:I, s:s, s:s}",          //
                             "journal", JOURNAL_FORMAT,                      //
                             "scenario", head->scenario,                     //
                             "scenario_hash", line_hex(head->scenario_hash), //
                             "engine", head->engine,                         //
                             "seed", (json_int_t)head->seed,                 //
                             "lang", head->lang,                             //
                             "started", head->started);
    if (json && head->group[0]) {
        json_object_set_new(json, "group", json_string(head->group));
    }
    if (json && head->place[0]) {
        json_object_set_new(json, "place", json_string(head->place));
    }
    return json;
}

bool line_read_head(const json_t *json, JournalHead *head, Err *err) {
    json_int_t format = json_integer_value(json_object_get(json, "journal")), seed;
    if (format > JOURNAL_FORMAT) return err_set(err, "a newer program wrote this");
    if (format != JOURNAL_FORMAT) return err_set(err, "this is no journal of a game");
    bool ok = read_text(json, "scenario", head->scenario, sizeof head->scenario, err)
           && read_hex(json, "scenario_hash", &head->scenario_hash, err)
           && read_text(json, "engine", head->engine, sizeof head->engine, err)
           && read_int(json, "seed", 0, INT64_MAX, &seed, err)
           && read_text(json, "lang", head->lang, sizeof head->lang, err)
           && read_optional(json, "group", head->group, sizeof head->group, err)
           && read_optional(json, "place", head->place, sizeof head->place, err)
           && read_optional(json, "started", head->started, sizeof head->started, err);
    if (ok) head->seed = (uint64_t)seed;
    return ok;
}

static bool check_act(const json_t *act, Err *err) {
    size_t count = json_array_size(act);
    if (count == 0 || count > ANSWER_TARGETS_MAX + 1) {
        return err_set(err, "an action must be a list of 1 to %d texts",
                       ANSWER_TARGETS_MAX + 1);
    }
    for (size_t i = 0; i < count; i++) {
        if (json_is_string(json_array_get(act, i))) continue;
        return err_set(err, "an action must be a list of texts");
    }
    return true;
}

static bool check_plan(const json_t *json, const json_t *acts, Err *err) {
    json_int_t pace;
    if (json_array_size(acts) > ANSWER_ACTS_MAX) {
        return err_set(err, "a plan has at most %d actions", ANSWER_ACTS_MAX);
    }
    for (size_t i = 0; i < json_array_size(acts); i++) {
        if (!check_act(json_array_get(acts, i), err)) return false;
    }
    return read_int(json, "pace", 0, PACE_MAX, &pace, err);
}

static bool check_answer(const json_t *json, Err *err) {
    const json_t *answer = json_object_get(json, "answer");
    if (json_is_string(answer)) return true;
    if (json_is_array(answer)) return check_plan(json, answer, err);
    return err_set(err, "'answer' must be an option or a plan");
}

// ---- what a facilitator did

enum { PAUSE_SECONDS_MAX = 3600 };

static bool line_of(const json_t *json, LineOf *out, Err *err) {
    static const struct {
        const char *name;
        LineOf of;
    } known[] = {
        {"pressure", LINE_OF_KNOB },
        {"event",    LINE_OF_KNOB },
        {"undo",     LINE_OF_UNDO },
        {"timeout",  LINE_OF_PAUSE},
    };
    const json_t *said = json_object_get(json, "facilitator");
    const char *name = json_string_value(said);
    *out = LINE_OF_ANSWER;
    if (!said) return true;
    for (size_t i = 0; name && i < sizeof known / sizeof known[0]; i++) {
        if (strcmp(known[i].name, name) != 0) continue;
        *out = known[i].of;
        return true;
    }
    return err_set(err, "'facilitator' must be pressure, event, undo or timeout");
}

static bool check_knob(const json_t *json, Err *err) {
    json_int_t change;
    const char *name = json_string_value(json_object_get(json, "facilitator"));
    if (strcmp(name, "pressure") == 0) {
        bool whole = read_int(json, "change", -1, 1, &change, err);
        return whole && (change != 0 || err_set(err, "'change' must be 1 or -1"));
    }
    if (json_is_string(json_object_get(json, "event"))) return true;
    return err_set(err, "'event' must be a text");
}

static bool check_pause(const json_t *json, Err *err) {
    json_int_t seconds;
    return read_int(json, "seconds", 1, PAUSE_SECONDS_MAX, &seconds, err);
}

// ---- any line but the first

// What leads to a state: where it was said, and the state it led to.
static bool read_said(const json_t *json, JournalLine *line, Err *err) {
    line->prompt = json_string_value(json_object_get(json, "prompt"));
    if (!line->prompt) return err_set(err, "'prompt' must be a text");
    bool knob = line->of == LINE_OF_KNOB;
    return (knob ? check_knob(json, err) : check_answer(json, err))
        && read_hex(json, "state", &line->state, err);
}

bool line_read(const json_t *json, JournalLine *line, Err *err) {
    json_int_t week;
    if (!line_of(json, &line->of, err)) return false;
    if (!read_int(json, "week", 1, SETUP_WEEKS_MAX, &week, err)) return false;
    line->week = (int)week;
    switch (line->of) {
    case LINE_OF_UNDO: return true;
    case LINE_OF_PAUSE: return check_pause(json, err);
    default: return read_said(json, line, err);
    }
}
