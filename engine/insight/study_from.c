// A study as JSON, read: whoever wrote it.
#include "insight/study_json.h"

#include "base/utf8.h"
#include "model/setup.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

enum { ROWS_MAX = 100000 };

// No study counts further; up to here the shards of one can be added up, and shares of
// them taken, without an overflow. What is beyond comes from no study and stops there.
#define COUNT_MOST (INT64_C(1) << 40)
#define SCORE_MOST (INT64_C(1) << 50)
#define SQUARES_MOST (INT64_C(1) << 58) // study_add stops there as well

static int64_t within(int64_t count, int64_t most) {
    return count > most ? most : count < -most ? -most : count;
}

static int64_t number(const json_t *json, const char *key) {
    return within(json_integer_value(json_object_get(json, key)), COUNT_MOST);
}

static int64_t score(const json_t *json, const char *key) {
    return within(json_integer_value(json_object_get(json, key)), SCORE_MOST);
}

// Fit to be shown, whoever wrote the file.
static const char *text(Study *study, const json_t *json, const char *key) {
    const char *found = json_string_value(json_object_get(json, key));
    if (!found) found = "";
    size_t size = 3 * strlen(found) + 1;
    char *kept = arena_alloc(&study->arena, size);
    if (kept) utf8_clean(kept, size, found);
    return kept;
}

static bool read_played(Study *study, const json_t *json, Err *err) {
    const char *name = json_string_value(json_object_get(json, "policy"));
    Policy policy;
    if (!name || !policy_find(name, &policy) || study->policy_count == POLICY_COUNT) {
        return err_set(err, "a policy in it is unknown");
    }
    study->policies[study->policy_count++] = (int)policy;
    study->played[policy] = (Played){
        .games = number(json, "games"),
        .decisions = number(json, "decisions"),
        .choices = number(json, "choices"),
        .fewest = number(json, "fewest"),
        .most = number(json, "most"),
        .score = score(json, "score"),
        .score_squares = within(
            json_integer_value(json_object_get(json, "score_squares")), SQUARES_MOST),
    };
    for (int i = 0; i < STUDY_METERS; i++) {
        const json_t *meters = json_object_get(json, "meters");
        const json_t *meter = json_object_get(meters, study_criterion(i + 1));
        const json_t *counts = json_object_get(meter, "counts");
        for (size_t bin = 0; bin < STUDY_BINS; bin++) {
            study->played[policy].meter[i][bin] =
                within(json_integer_value(json_array_get(counts, bin)), COUNT_MOST);
        }
    }
    return true;
}

static void read_numbers(const Study *study, const json_t *json, Row *row) {
    char name[STUDY_NUMBER_BYTES];
    for (int i = 0; i < study->policy_count; i++) {
        int policy = study->policies[i];
        const json_t *numbers = json_object_get(json, policy_name((Policy)policy));
        for (int n = 0; n < NUMBER_COUNT; n++) {
            study_number(n, name);
            bool sum = n == NUMBER_FIRST_SCORE;
            row->n[policy][n] = sum ? score(numbers, name) : number(numbers, name);
        }
    }
}

static bool read_row(Study *study, const json_t *json, Err *err) {
    const char *kind = json_string_value(json_object_get(json, "kind"));
    Row row = {
        .id = text(study, json, "id"),
        .event = text(study, json, "event"),
        .file = text(study, json, "file"),
        .line = (int)within(number(json, "line"), INT_MAX),
        .asked = (int)within(number(json, "asked"), INT_MAX),
    };
    while (row.kind < ROW_KIND_COUNT
           && (!kind || strcmp(kind, study_kind(row.kind)) != 0)) {
        row.kind++;
    }
    if (row.kind == ROW_KIND_COUNT) return err_set(err, "a row in it is of no kind");
    if (!row.id || !row.event || !row.file) return err_no_memory(err);
    read_numbers(study, json, &row);
    study->rows[study->row_count++] = row;
    return true;
}

static bool read_fault(Study *study, const json_t *json, Err *err) {
    const char *name = json_string_value(json_object_get(json, "policy"));
    Policy policy = POLICY_RANDOM;
    if (!name || !policy_find(name, &policy)) {
        return err_set(err, "a policy in it is unknown");
    }
    const char *told = text(study, json, "text");
    StudyFault fault = {told, number(json, "games"), (int)policy,
                        (uint64_t)json_integer_value(json_object_get(json, "seed")),
                        told};
    return (fault.text && study_fault(study, &fault)) || err_no_memory(err);
}

typedef bool Read(Study *study, const json_t *json, Err *err);

static bool read_list(Study *study, const json_t *json, const char *key, Read *read,
                      Err *err) {
    const json_t *list = json_object_get(json, key);
    bool ok = json_is_array(list) || err_set(err, "it has no list '%s'", key);
    for (size_t i = 0; ok && i < json_array_size(list); i++) {
        ok = read(study, json_array_get(list, i), err);
    }
    return ok;
}

static bool read_parts(Study *study, const json_t *json, Err *err) {
    const json_t *parts = json_object_get(json, "parts");
    int64_t shards = number(json, "shards");
    if (shards == 0) return true;
    if (shards < 1 || shards > STUDY_SHARDS_MAX) {
        return err_set(err, "it has no sensible number of shards");
    }
    study->shards = (int)shards;
    study->parts = calloc((size_t)shards, sizeof *study->parts);
    if (!study->parts) return err_no_memory(err);
    for (size_t i = 0; i < json_array_size(parts); i++) {
        int64_t part = json_integer_value(json_array_get(parts, i));
        if (part < 1 || part > shards)
            return err_set(err, "it has no shard %d", (int)part);
        study->parts[part - 1] = true;
    }
    return true;
}

bool study_from_json(Study *study, const json_t *json, Err *err) {
    *study = (Study){0};
    if (number(json, "study") != 1) {
        return err_set(err, "this is no result of simulate --json");
    }
    const char *hash = json_string_value(json_object_get(json, "scenario_hash"));
    size_t rows = json_array_size(json_object_get(json, "rows"));
    study->scenario = text(study, json, "scenario");
    study->hash = hash ? strtoull(hash, NULL, 16) : 0;
    study->minutes = (int)within(number(json, "minutes"), INT_MAX);
    study->seed = (uint64_t)json_integer_value(json_object_get(json, "seed"));
    study->runs = number(json, "runs");
    if (rows > ROWS_MAX) return err_set(err, "it has more than %d rows", ROWS_MAX);
    study->rows = calloc(rows + 1, sizeof(Row));
    study->row_room = (int)rows + 1;
    if (!study->scenario || !study->rows) return err_no_memory(err);
    return read_parts(study, json, err)
        && read_list(study, json, "policies", read_played, err)
        && read_list(study, json, "rows", read_row, err)
        && read_list(study, json, "faults", read_fault, err);
}
