// The options of simulate: how many games, by whom, which part of them.
#include "command/options_private.h"

#include <stdio.h>
#include <string.h>

enum { RUNS_MAX = 10000000, JOBS_MAX = 64, SHARDS_MAX = 4096 };

static bool add_policy(Options *out, const char *name, Err *err) {
    if (!take_policy(out, name, err)) return false;
    for (int i = 0; i < out->policy_count; i++) {
        if (out->policies[i] == out->policy) return true;
    }
    out->policies[out->policy_count++] = out->policy;
    return true;
}

// Names with commas between them.
bool take_policies(Options *out, const char *value, Err *err) {
    while (out->several) {
        char name[48];
        size_t length = strcspn(value, ",");
        snprintf(name, sizeof name, "%.*s", length > 47 ? 47 : (int)length, value);
        if (!add_policy(out, name, err)) return false;
        if (!value[length]) return true;
        value += length + 1;
    }
    return take_policy(out, value, err);
}

bool take_runs(Options *out, const char *value, Err *err) {
    if (!read_number(value, RUNS_MAX, &out->runs) || out->runs == 0) {
        return err_set(err, "--runs takes a whole number from 1 to %d, not '%.40s'",
                       RUNS_MAX, value);
    }
    return true;
}

bool take_jobs(Options *out, const char *value, Err *err) {
    int64_t jobs;
    if (!read_number(value, JOBS_MAX, &jobs) || jobs == 0) {
        return err_set(err, "--jobs takes a whole number from 1 to %d, not '%.40s'",
                       JOBS_MAX, value);
    }
    out->jobs = (int)jobs;
    return true;
}

// I/N: part I of N.
bool take_shard(Options *out, const char *value, Err *err) {
    char first[16];
    const char *slash = strchr(value, '/');
    int64_t shard = 0, shards = 0;
    size_t length = slash ? (size_t)(slash - value) : 0;
    if (length < sizeof first) {
        memcpy(first, value, length);
        first[length] = '\0';
        bool ok = slash && read_number(first, SHARDS_MAX, &shard)
               && read_number(slash + 1, SHARDS_MAX, &shards);
        if (ok && shard >= 1 && shard <= shards) {
            out->shard = (int)shard;
            out->shards = (int)shards;
            return true;
        }
    }
    return err_set(err, "--shard takes I/N, part I of N (N up to %d), not '%.40s'",
                   SHARDS_MAX, value);
}
