// What fuzzing has found once: each input stands here, or in the corpus of its target
// in tests/fuzz/corpus/, which is run through the target again.
#include "script/written.h"

#include <dirent.h>

#define FUZZ_AS_TEST
#define LLVMFuzzerTestOneInput scenario_input
#include "fuzz/fuzz_scenario.c"
#undef LLVMFuzzerTestOneInput
#define LLVMFuzzerTestOneInput translation_input
#include "fuzz/fuzz_translation.c"
#undef LLVMFuzzerTestOneInput
#define LLVMFuzzerTestOneInput journal_input
#include "fuzz/fuzz_journal.c"
#undef LLVMFuzzerTestOneInput
#define LLVMFuzzerTestOneInput words_input
#include "fuzz/fuzz_words.c"
#undef LLVMFuzzerTestOneInput
#define LLVMFuzzerTestOneInput required_input
#include "fuzz/fuzz_required.c"
#undef LLVMFuzzerTestOneInput
#define LLVMFuzzerTestOneInput zip_input
#include "fuzz/fuzz_zip.c"
#undef LLVMFuzzerTestOneInput
#define LLVMFuzzerTestOneInput study_input
#include "fuzz/fuzz_study.c"
#undef LLVMFuzzerTestOneInput
#define LLVMFuzzerTestOneInput marks_input
#include "fuzz/fuzz_marks.c"
#undef LLVMFuzzerTestOneInput
#define LLVMFuzzerTestOneInput options_input
#include "fuzz/fuzz_options.c"
#undef LLVMFuzzerTestOneInput
#define LLVMFuzzerTestOneInput patterns_input
#include "fuzz/fuzz_patterns.c"

typedef int Target(const uint8_t *data, size_t size);

// Every file of a corpus; there must be some.
static void run_corpus(const char *name, Target *target) {
    char folder[64], path[FILE_PATH_SIZE];
    int count = 0;
    snprintf(folder, sizeof folder, "tests/fuzz/corpus/%s", name);
    DIR *open = opendir(folder);
    assert_non_null(open);
    for (struct dirent *file = readdir(open); file; file = readdir(open)) {
        Err err;
        size_t size;
        assert_true(path_join(path, folder, file->d_name, &err));
        if (folder_exists(path)) continue;
        char *bytes = file_read(path, 1 << 20, &size, &err);
        assert_non_null(bytes);
        target((const uint8_t *)bytes, size);
        free(bytes);
        count++;
    }
    closedir(open);
    assert_true(count > 1);
}

static void every_corpus_passes(void **state) {
    (void)state;
    run_corpus("scenario", scenario_input);
    run_corpus("required", required_input);
    run_corpus("translation", translation_input);
    run_corpus("zip", zip_input);
    run_corpus("study", study_input);
    run_corpus("journal", journal_input);
    run_corpus("marks", marks_input);
    run_corpus("words", words_input);
    run_corpus("options", options_input);
    run_corpus("patterns", patterns_input);
}

// A place in a text took more room than it was given.
static void a_long_name_fits_where_it_is_called(void **state) {
    (void)state;
    Written w =
        written(TINY "member 'long' { name = ('x'):rep(2000) }\n"
                     "event 'e' { weeks = 1, scene = function(now)\n"
                     "  narrate('{long}{long}{long}{long}{long}{long} is here.')\n"
                     "end }\n" ENDING);
    assert_true(told(&w, "x is here."));
    written_end(&w);
}

// A beginning, a piece many times, then the rest: refused (it used to take minutes).
static void is_refused(const char *first, const char *piece, int times,
                       const char *rest) {
    size_t start = strlen(first), length = strlen(piece);
    size_t size = start + length * (size_t)times + strlen(rest) + 1;
    char *text = malloc(size);
    assert_non_null(text);
    memcpy(text, first, start);
    for (int i = 0; i < times; i++) {
        memcpy(text + start + (size_t)i * length, piece, length);
    }
    strcpy(text + size - strlen(rest) - 1, rest);
    Written w;
    written_begin(&w);
    write_part(w.folder, "scenario.lua", text);
    written_open(&w);
    assert_null(w.story);
    assert_true(w.report.errors > 0);
    written_end(&w);
    free(text);
}

// Lua's parser takes a time that is the square of such a line.
static void a_long_condition_is_given_up(void **state) {
    (void)state;
    is_refused("local x = 1 local y = x", " and x", 40000, "");
}

// For each mistake its line was searched in the whole file.
static void many_mistakes_in_a_long_file_are_told(void **state) {
    (void)state;
    is_refused("", "\n", 60000,
               "for i = 1, 19900 do event('e' .. i) { weeks = -1 } end");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_corpus_passes),
        cmocka_unit_test(a_long_name_fits_where_it_is_called),
        cmocka_unit_test(a_long_condition_is_given_up),
        cmocka_unit_test(many_mistakes_in_a_long_file_are_told),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
