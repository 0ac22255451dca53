// Shards become a study.
#include "insight/study_json.h"

#include <stdlib.h>
#include <string.h>

static bool is_same_study(const Study *a, const Study *b) {
    return a->hash == b->hash && a->seed == b->seed && a->runs == b->runs
        && a->shards == b->shards && a->policy_count == b->policy_count
        && memcmp(a->policies, b->policies, sizeof a->policies) == 0;
}

static bool is_whole(const Study *study) {
    for (int i = 0; i < study->shards; i++) {
        if (!study->parts[i]) return false;
    }
    return true;
}

// A study of which all shards are there is as if it had been one run.
static void close_up(Study *study) {
    if (study->shards == 0 || !is_whole(study)) return;
    free(study->parts);
    study->parts = NULL;
    study->shards = 0;
}

bool study_join(Study *study, const Study *shard, Err *err) {
    if (!is_same_study(study, shard)) {
        return err_set(err, "this is of another study: scenario, seed, runs, policies "
                            "and number of shards must be the same");
    }
    for (int i = 0; i < shard->shards; i++) {
        if (!shard->parts[i]) continue;
        if (study->parts[i]) return err_set(err, "shard %d is there twice", i + 1);
        study->parts[i] = true;
    }
    if (shard->shards == 0) return err_set(err, "this is whole already");
    if (!study_add(study, shard, err)) return false;
    study_sort(study);
    close_up(study);
    return true;
}
