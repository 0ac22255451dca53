// merge.c -- undercurrent merge: the shards of a study put together.
#include "base/file.h"
#include "command/command.h"
#include "command/study_print.h"
#include "insight/study_json.h"

#include <stdlib.h>

enum { SHARD_BYTES_MAX = 16 * 1024 * 1024, NAMED_MAX = 10 };

static bool read_shard(const char *path, Study *out, Err *err) {
    size_t size;
    json_error_t where;
    char *text = file_read(path, SHARD_BYTES_MAX, &size, err);
    if (!text) return false;
    json_t *json = json_loadb(text, size, JSON_REJECT_DUPLICATES, &where);
    bool ok = json || err_set(err, "line %d: %s", where.line, where.text);
    ok = ok && study_from_json(out, json, err);
    json_decref(json);
    free(text);
    return ok;
}

static bool add_shard(const char *path, Study *all, bool first, Err *err) {
    Study shard = {0};
    if (first) return read_shard(path, all, err);
    bool ok = read_shard(path, &shard, err) && study_join(all, &shard, err);
    study_close(&shard);
    return ok;
}

// The first few by their number, so that they can be played again.
static void warn_of_missing(const Study *all) {
    int missing = 0;
    for (int i = 0; i < all->shards; i++) missing += !all->parts[i];
    if (missing == 0) return;
    fprintf(stderr, "undercurrent: %d of %d shards are not here yet:", missing,
            all->shards);
    int named = 0;
    for (int i = 0; i < all->shards && named < NAMED_MAX; i++) {
        if (all->parts[i]) continue;
        fprintf(stderr, "%s %d", named++ > 0 ? "," : "", i + 1);
    }
    fputs(named < missing ? " and more\n" : "\n", stderr);
}

ExitCode merge_run(const Options *options) {
    Study all = {0};
    Err err;
    bool ok = true;
    int at = 0;
    for (; ok && at < options->name_count; at++) {
        ok = add_shard(options->names[at], &all, at == 0, &err);
    }
    if (ok) {
        warn_of_missing(&all);
        if (options->text)
            study_print(&all, stdout);
        else
            study_print_json(&all, stdout);
    }
    study_close(&all);
    if (ok) return EXIT_DONE;
    Err named;
    err_set(&named, "%.200s: %.300s", options->names[at - 1], err.text);
    return command_fail(EXIT_FAULTY, named.text);
}
