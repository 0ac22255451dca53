// What each kind of mark holds, in one table; checking, writing and reading go by it.
#include "insight/debrief/marks_private.h"

#include "base/suggest.h"
#include "base/utf8.h"

#include <assert.h>
#include <string.h>

enum {
    DEBRIEF_FORMAT = 1,
    TEXT = 1,   // must not be empty
    MAYBE = 2,  // a text that may be
    MONDAY = 4, // whom, when
    KEY = 8,
    WEEK = 16,
    METER = 32,
    KEPT = 64,
    CHOICE = 128, // prompt, option, hands
    SHARED = 256  // whether all said it
};

static const struct {
    const char *name;
    int holds;
} kinds[MARK_KIND_COUNT] = {
    [MARK_WORD] = {"word",   TEXT | SHARED         },
    [MARK_KEEP] = {"keep",   TEXT | SHARED         },
    [MARK_CHANGE] = {"change", TEXT | SHARED         },
    [MARK_MONDAY] = {"monday", TEXT | MONDAY | SHARED},
    [MARK_SWING] = {"swing",  WEEK | METER | KEPT   },
    [MARK_WHATIF] = {"whatif", WEEK | METER | CHOICE },
    [MARK_NOTE] = {"note",   MAYBE | KEY           },
    [MARK_AGREE] = {"agree",  TEXT | SHARED         },
};

static const char *const hands[HANDS_COUNT] = {
    [HANDS_UP] = "up",
    [HANDS_SAME] = "same",
    [HANDS_DOWN] = "down",
};

const char *mark_kind_name(MarkKind kind) {
    assert(kind < MARK_KIND_COUNT);
    return kinds[kind].name;
}

const char *mark_hands_name(int way) {
    assert(way >= 0 && way < HANDS_COUNT);
    return hands[way];
}

static bool holds(const Mark *mark, int what) {
    return (kinds[mark->kind].holds & what) != 0;
}

// ---- checking

static bool check_text(const char *given, char *out, size_t size, bool needed,
                       const char *what, Err *err) {
    if (!utf8_clean(out, size, given)) {
        return err_set(err, "'%s' has more than %zu bytes", what, size - 1);
    }
    bool empty = out[strspn(out, " \t\n")] == '\0';
    return !needed || !empty || err_set(err, "'%s' is empty", what);
}

static bool check_number(const char *what, int number, int least, int most, Err *err) {
    if (number >= least && number <= most) return true;
    return err_set(err, "'%s' must be a whole number from %d to %d", what, least, most);
}

static bool check_texts(const Mark *given, Mark *out, Err *err) {
    bool text = holds(given, TEXT | MAYBE);
    bool ok = !text
           || check_text(given->text, out->text, sizeof out->text, holds(given, TEXT),
                         "text", err);
    if (ok && holds(given, MONDAY)) {
        ok = check_text(given->whom, out->whom, sizeof out->whom, false, "whom", err)
          && check_text(given->when, out->when, sizeof out->when, false, "when", err);
    }
    if (ok && holds(given, KEY)) {
        ok = check_text(given->key, out->key, sizeof out->key, true, "key", err);
    }
    return ok;
}

static bool check_choice(const Mark *given, Mark *out, Err *err) {
    for (int i = 0; i < HANDS_COUNT; i++) {
        if (!check_number(hands[i], given->hands[i], 0, MARK_HANDS_MAX, err)) {
            return false;
        }
        out->hands[i] = given->hands[i];
    }
    return check_text(given->prompt, out->prompt, sizeof out->prompt, true, "prompt",
                      err)
        && check_text(given->option, out->option, sizeof out->option, true, "option",
                      err);
}

bool marks_check(const Mark *given, Mark *out, Err *err) {
    if (given->kind >= MARK_KIND_COUNT) return err_set(err, "there is no such mark");
    *out = (Mark){.kind = given->kind, .id = given->id};
    if (!check_texts(given, out, err)) return false;
    if (holds(given, WEEK)) {
        if (!check_number("week", given->week, 1, SETUP_WEEKS_MAX, err)) return false;
        out->week = given->week;
    }
    if (holds(given, METER)) {
        if (!check_number("meter", given->meter, 0, VAR_COUNT - 1, err)) return false;
        out->meter = given->meter;
    }
    out->kept = holds(given, KEPT) && given->kept;
    out->shared = holds(given, SHARED) && given->shared;
    return !holds(given, CHOICE) || check_choice(given, out, err);
}

// ---- out

static void put_text(json_t *json, const char *key, const char *text) {
    if (text[0]) json_object_set_new(json, key, json_string(text));
}

json_t *marks_line_of(const Mark *mark, int instead) {
    json_t *json =
        json_pack("{s:i, s:s}", "id", mark->id, "mark", kinds[mark->kind].name);
    if (instead) json_object_set_new(json, "instead", json_integer(instead));
    put_text(json, "key", mark->key);
    put_text(json, "text", mark->text);
    put_text(json, "whom", mark->whom);
    put_text(json, "when", mark->when);
    if (holds(mark, WEEK)) {
        json_object_set_new(json, "week", json_integer(mark->week));
    }
    if (holds(mark, METER))
        put_text(json, "meter", variable_name((Variable)mark->meter));
    if (holds(mark, KEPT)) json_object_set_new(json, "kept", json_boolean(mark->kept));
    if (mark->shared) json_object_set_new(json, "shared", json_true());
    put_text(json, "prompt", mark->prompt);
    put_text(json, "option", mark->option);
    for (int i = 0; holds(mark, CHOICE) && i < HANDS_COUNT; i++) {
        json_object_set_new(json, hands[i], json_integer(mark->hands[i]));
    }
    return json;
}

json_t *marks_line_of_head(const JournalHead *head) {
    return json_pack("{s:i, s:s, s:I, s:s}", "debrief", DEBRIEF_FORMAT, "scenario",
                     head->scenario, "seed", (json_int_t)head->seed, "started",
                     head->started);
}

// ---- in

// The number of a key; -1 where there is none that fits an int.
static int number_of(const json_t *json, const char *key) {
    const json_t *value = json_object_get(json, key);
    json_int_t number = json_integer_value(value);
    return json_is_integer(value) && number >= 0 && number <= 1000000 ? (int)number
                                                                      : -1;
}

// A text of a line, "" where it is left out.
static bool read_text(const json_t *json, const char *key, char *out, size_t size,
                      Err *err) {
    const json_t *value = json_object_get(json, key);
    out[0] = '\0';
    if (!value) return true;
    if (!json_is_string(value)) return err_set(err, "'%s' must be a text", key);
    return check_text(json_string_value(value), out, size, false, key, err);
}

static bool same_text(const json_t *json, const char *key, const char *text) {
    const char *found = json_string_value(json_object_get(json, key));
    return found && strcmp(found, text) == 0;
}

bool marks_line_is_head(const json_t *json, const JournalHead *head, Err *err) {
    const json_t *seed = json_object_get(json, "seed");
    int format = number_of(json, "debrief");
    if (format > DEBRIEF_FORMAT) return err_set(err, "a newer program wrote this");
    if (format != DEBRIEF_FORMAT)
        return err_set(err, "these are no marks of a debrief");
    bool same = same_text(json, "scenario", head->scenario)
             && same_text(json, "started", head->started) && json_is_integer(seed)
             && json_integer_value(seed) == (json_int_t)head->seed;
    return same || err_set(err, "these are the marks of another game");
}

static bool read_kind(const json_t *json, MarkKind *out, Err *err) {
    const char *name = json_string_value(json_object_get(json, "mark"));
    const char *names[MARK_KIND_COUNT];
    char shown[64];
    if (!name) return err_set(err, "'mark' must be a text");
    for (int i = 0; i < MARK_KIND_COUNT; i++) {
        names[i] = kinds[i].name;
        if (strcmp(name, names[i]) != 0) continue;
        *out = (MarkKind)i;
        return true;
    }
    utf8_clean(shown, sizeof shown, name);
    return err_set(err, "no mark is called '%s'%s", shown,
                   suggest_hint(shown, names, MARK_KIND_COUNT).said);
}

static bool read_meter(const json_t *json, Mark *out, Err *err) {
    const char *name = json_string_value(json_object_get(json, "meter"));
    Variable meter;
    if (!name || !variable_find(name, &meter)) {
        return err_set(err, "'meter' must be the name of a meter");
    }
    out->meter = (int)meter;
    return true;
}

static bool read_mark(const json_t *json, Mark *out, Err *err) {
    Mark read = {0};
    bool ok = read_kind(json, &read.kind, err)
           && read_text(json, "text", read.text, sizeof read.text, err)
           && read_text(json, "whom", read.whom, sizeof read.whom, err)
           && read_text(json, "when", read.when, sizeof read.when, err)
           && read_text(json, "key", read.key, sizeof read.key, err)
           && read_text(json, "prompt", read.prompt, sizeof read.prompt, err)
           && read_text(json, "option", read.option, sizeof read.option, err)
           && (!holds(&read, METER) || read_meter(json, &read, err));
    if (!ok) return false;
    read.id = number_of(json, "id");
    read.week = number_of(json, "week");
    for (int i = 0; i < HANDS_COUNT; i++) read.hands[i] = number_of(json, hands[i]);
    if (holds(&read, KEPT) && !json_is_boolean(json_object_get(json, "kept"))) {
        return err_set(err, "'kept' must be true or false");
    }
    read.kept = json_is_true(json_object_get(json, "kept"));
    read.shared = json_is_true(json_object_get(json, "shared"));
    return check_number("id", read.id, 1, MARKS_MAX, err)
        && marks_check(&read, out, err);
}

bool marks_line_read(const json_t *json, MarkLine *out, Err *err) {
    *out = (MarkLine){0};
    bool instead = json_object_get(json, "instead") != NULL;
    if (!json_object_get(json, "remove")) {
        out->instead = instead ? number_of(json, "instead") : 0;
        return (!instead || check_number("instead", out->instead, 1, MARKS_MAX, err))
            && read_mark(json, &out->mark, err);
    }
    out->removes = number_of(json, "remove");
    return check_number("remove", out->removes, 1, MARKS_MAX, err);
}
