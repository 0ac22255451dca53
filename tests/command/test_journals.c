// What a person points at: files as they are, and folders as the journals in them.
#include "command/journals.h"

#include "folder.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static char folder[] = "/tmp/undercurrent-journals-XXXXXX";

static void make_file(const char *path) {
    FILE *file = fopen(path, "w");
    assert_non_null(file);
    assert_int_equal(fclose(file), 0);
}

static int open_folder(void **u) {
    static const char *const names[] = {
        "table 10.jsonl",  "table 2.jsonl", "table 1.jsonl",
        "table 02b.jsonl", "a.jsonl",       "table 2.debrief.jsonl",
        "report.html",     ".jsonl",        "table 9999999999999999999999.jsonl"};
    (void)u;
    if (!mkdtemp(folder) || chdir(folder) != 0) return -1;
    if (mkdir("stick", 0700) != 0 || mkdir("empty", 0700) != 0) return -1;
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        char path[128];
        snprintf(path, sizeof path, "stick/%s", names[i]);
        make_file(path);
    }
    return 0;
}

static int remove_folder(void **u) {
    (void)u;
    folder_remove(folder);
    return 0;
}

static void a_folder_is_its_journals_as_people_count(void **u) {
    (void)u;
    static const char *const expected[] = {
        "first.jsonl",
        "stick/a.jsonl",
        "stick/table 1.jsonl",
        "stick/table 2.jsonl",
        "stick/table 02b.jsonl",
        "stick/table 10.jsonl",
        "stick/table 9999999999999999999999.jsonl",
        "last.jsonl",
    };
    char first[] = "first.jsonl", stick[] = "stick", last[] = "last.jsonl";
    char *names[] = {first, stick, last}; // a file need not be there yet
    Journals journals;
    Err err;
    assert_true(journals_find(&journals, names, 3, &err));
    assert_int_equal(journals.count, 8);
    for (int i = 0; i < 8; i++) assert_string_equal(journals.paths[i], expected[i]);
    journals_free(&journals);
}

static void a_folder_without_journals_is_named(void **u) {
    (void)u;
    char empty[] = "empty", *names[] = {empty};
    Journals journals;
    Err err;
    assert_false(journals_find(&journals, names, 1, &err));
    assert_string_equal(err.text, "there is no journal in empty");
    journals_free(&journals);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_folder_is_its_journals_as_people_count),
        cmocka_unit_test(a_folder_without_journals_is_named),
    };
    return cmocka_run_group_tests(tests, open_folder, remove_folder);
}
