// A study as JSON, written; study_from.c reads it.
#include "insight/study_json.h"

#include "base/json_whole.h"

#include <inttypes.h>
#include <stdio.h>

static json_t *hash_json(uint64_t hash) {
    char digits[17];
    snprintf(digits, sizeof digits, "%016" PRIx64, hash);
    return json_string(digits);
}

static json_t *meter_json(const Played *played, int meter) {
    Spread spread = study_spread(played, meter);
    json_t *counts = json_array();
    bool ok = counts != NULL;
    for (int bin = 0; ok && bin < STUDY_BINS; bin++) {
        ok =
            json_array_append_new(counts, json_integer(played->meter[meter][bin])) == 0;
    }
    return json_pack("{s:i, s:i, s:i, s:o}", "p10", spread.low, "median", spread.middle,
                     "p90", spread.high, "counts", json_whole(counts, ok));
}

static json_t *meters_json(const Played *played) {
    json_t *json = json_object();
    bool ok = json != NULL;
    for (int i = 0; ok && i < STUDY_METERS; i++) {
        ok = json_object_set_new(json, study_criterion(i + 1), meter_json(played, i))
          == 0;
    }
    return json_whole(json, ok);
}

static json_t *played_json(const Study *study, int policy) {
    const Played *played = &study->played[policy];
    return json_pack("{s:s, s:I, s:I, s:I, s:I, s:I, s:I, s:I, s:f, s:f, s:o}",
                     "policy", policy_name((Policy)policy), "games", played->games,
                     "decisions", played->decisions, "choices", played->choices,
                     "fewest", played->fewest, "most", played->most, "score",
                     played->score, "score_squares", played->score_squares, "minutes",
                     study_minutes(played), "first_choice_share",
                     study_first_share(study, policy), "meters", meters_json(played));
}

static json_t *numbers_json(const Row *row, int policy) {
    json_t *json = json_object();
    bool ok = json != NULL;
    char name[STUDY_NUMBER_BYTES];
    for (int i = 0; ok && i < NUMBER_COUNT; i++) {
        if (i > 0 && row->n[policy][i] == 0) continue;
        study_number(i, name);
        ok = json_object_set_new(json, name, json_integer(row->n[policy][i])) == 0;
    }
    return json_whole(json, ok);
}

static json_t *row_json(const Study *study, const Row *row) {
    json_t *json = json_pack("{s:s, s:s, s:s, s:i}", "kind", study_kind(row->kind),
                             "id", row->id, "file", row->file, "line", row->line);
    bool ok = json != NULL;
    if (ok && row->kind == ROW_OPTION) {
        ok = json_object_set_new(json, "event", json_string(row->event)) == 0
          && json_object_set_new(json, "asked", json_integer(row->asked)) == 0;
    }
    for (int i = 0; ok && i < study->policy_count; i++) {
        int policy = study->policies[i];
        ok = json_object_set_new(json, policy_name((Policy)policy),
                                 numbers_json(row, policy))
          == 0;
    }
    return json_whole(json, ok);
}

static json_t *fault_json(const StudyFault *fault) {
    return json_pack("{s:s, s:I, s:s, s:I}", "text", fault->text, "games", fault->games,
                     "policy", policy_name((Policy)fault->policy), "seed",
                     (json_int_t)fault->seed);
}

static json_t *parts_json(const Study *study) {
    json_t *parts = json_array();
    bool ok = parts != NULL;
    for (int i = 0; ok && i < study->shards; i++) {
        if (study->parts[i])
            ok = json_array_append_new(parts, json_integer(i + 1)) == 0;
    }
    return json_whole(parts, ok);
}

static json_t *head_json(const Study *study) {
    json_t *json =
        json_pack("{s:i, s:s, s:s, s:o, s:i, s:I, s:I}", "study", 1, "engine",
                  UNDERCURRENT_VERSION, "scenario", study->scenario, "scenario_hash",
                  hash_json(study->hash), "minutes", study->minutes, "seed",
                  (json_int_t)study->seed, "runs", study->runs);
    bool ok = json != NULL;
    if (ok && study->shards > 0) {
        ok = json_object_set_new(json, "shards", json_integer(study->shards)) == 0
          && json_object_set_new(json, "parts", parts_json(study)) == 0;
    }
    return json_whole(json, ok);
}

static json_t *policies_json(const Study *study) {
    json_t *json = json_array();
    bool ok = json != NULL;
    for (int i = 0; ok && i < study->policy_count; i++) {
        ok = json_array_append_new(json, played_json(study, study->policies[i])) == 0;
    }
    return json_whole(json, ok);
}

static json_t *rows_json(const Study *study) {
    json_t *json = json_array();
    bool ok = json != NULL;
    for (int i = 0; ok && i < study->row_count; i++) {
        ok = json_array_append_new(json, row_json(study, &study->rows[i])) == 0;
    }
    return json_whole(json, ok);
}

static json_t *faults_json(const Study *study) {
    json_t *json = json_array();
    bool ok = json != NULL;
    for (int i = 0; ok && i < study->fault_count; i++) {
        ok = json_array_append_new(json, fault_json(&study->faults[i])) == 0;
    }
    return json_whole(json, ok);
}

json_t *study_to_json(const Study *study) {
    json_t *json = head_json(study);
    bool ok = json && json_object_set_new(json, "policies", policies_json(study)) == 0
           && json_object_set_new(json, "rows", rows_json(study)) == 0
           && json_object_set_new(json, "faults", faults_json(study)) == 0;
    return json_whole(json, ok);
}
