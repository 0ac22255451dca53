// merge.c -- undercurrent merge: the shards of a study put together.
#include "base/file.h"
#include "base/json_says.h"
#include "command/command.h"
#include "command/study_print.h"
#include "insight/study_json.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { SHARD_BYTES_MAX = 16 * 1024 * 1024, NAMED_MAX = 10 };

static bool in_file(const char *path, Err *err) {
    return err_set(err, "%.200s: %s", path, err->said);
}

static bool no_json(const json_error_t *where, Err *err) {
    char said[SENTENCE_BYTES];
    json_says(where, said);
    return err_set(err, "this is no result of simulate --json; in line %d: %s",
                   where->line, said);
}

static bool read_shard(const char *path, Study *out, Err *err) {
    size_t size;
    json_error_t where;
    char *text = file_read(path, SHARD_BYTES_MAX, &size, err);
    if (!text) return false;
    json_t *json = json_loadb(text, size, JSON_REJECT_DUPLICATES, &where);
    bool ok = json ? study_from_json(out, json, err) : no_json(&where, err);
    json_decref(json);
    free(text);
    return ok || in_file(path, err);
}

static bool add_shard(const char *path, Study *all, bool first, Err *err) {
    Study shard = {0};
    if (first) return read_shard(path, all, err);
    bool ok = read_shard(path, &shard, err)
           && (study_join(all, &shard, err) || in_file(path, err));
    study_close(&shard);
    return ok;
}

// The first few by their number, so that they can be played again.
static void warn_of_missing(const Study *all, const Words *spoken) {
    char list[NAMED_MAX * 8] = "";
    int missing = 0;
    for (int i = 0; i < all->shards; i++) {
        if (all->parts[i] || missing++ >= NAMED_MAX) continue;
        size_t used = strlen(list);
        snprintf(list + used, sizeof list - used, "%s%d", used ? ", " : "", i + 1);
    }
    if (missing == 0) return;
    Err err;
    err_set(&err,
            missing == 1 ? "%d of %d shards is not here yet: %s%s"
                         : "%d of %d shards are not here yet: %s%s",
            missing, all->shards, list,
            missing > NAMED_MAX ? SENTENCE(" and more") : "");
    command_fail(spoken, EXIT_DONE, err.said);
}

static bool tell(const Study *all, const Options *options, const Words *spoken,
                 Err *err) {
    warn_of_missing(all, spoken);
    if (!options->text) return study_print_json(all, stdout) || err_no_memory(err);
    study_print(all, spoken, stdout);
    return true;
}

static ExitCode merge(const Options *options, const Words *spoken) {
    Study all = {0};
    Err err;
    bool ok = true;
    for (int at = 0; ok && at < options->name_count; at++) {
        ok = add_shard(options->names[at], &all, at == 0, &err);
    }
    ExitCode code = EXIT_DONE;
    if (!ok)
        code = command_fail(spoken, EXIT_FAULTY, err.said);
    else if (!tell(&all, options, spoken, &err))
        code = command_fail(spoken, EXIT_SURROUNDINGS, err.said);
    study_close(&all);
    return code;
}

ExitCode merge_run(const Options *options) {
    Words *spoken = voice_open(options->lang);
    ExitCode code = merge(options, spoken);
    words_close(spoken);
    return code;
}
