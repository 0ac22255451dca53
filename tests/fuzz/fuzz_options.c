// A command line, a word a line; the first line names the options that are allowed.
#include "fuzz/fuzz.h"

#include "command/options.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { LINE_WORDS_MAX = 100 };

static const char options_of_all[] =
    "text json projector seed from until lang group journal scenario policy runs jobs "
    "shard output swap screen theme week size text-size";

// What was read must lie in its range.
static void look_at(const Options *options, char **words, int count) {
    bool ok = options->swap_count >= 0 && options->swap_count <= OPTIONS_SWAPS_MAX
           && options->policy >= NO_POLICY && options->policy < POLICY_COUNT
           && options->policy_count <= POLICY_COUNT && options->shard <= options->shards
           && options->name_count >= 0
           && options->names + options->name_count == words + count
           && options->seed <= INT64_MAX;
    if (!ok) abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    char *text = malloc(size + 1), *words[LINE_WORDS_MAX + 1];
    int count = 0;
    if (!text) abort();
    memcpy(text, data, size);
    text[size] = '\0';
    for (char *at = text; at && count < LINE_WORDS_MAX; count++) {
        words[count] = at;
        at = strchr(at, '\n');
        if (at) *at++ = '\0';
    }
    words[count] = NULL;
    const char *allowed[] = {options_of_all, words[0], "text seed"};
    for (size_t i = 0; i < sizeof allowed / sizeof allowed[0]; i++) {
        char own[400], *line[LINE_WORDS_MAX + 1];
        Options options;
        Err err = {"", ""};
        snprintf(own, sizeof own, "%s", allowed[i]);
        memcpy(line, words, sizeof line);
        bool ok = options_read(&options, own, count, line, &err);
        if (!ok && !err.text[0]) abort();
        const char *lang = options_lang(count, line);
        if (lang && strcmp(lang, "nl") != 0 && strcmp(lang, "en") != 0) abort();
        if (ok) look_at(&options, line, count);
    }
    free(text);
    return 0;
}
