#include "base/base.h"
#include "base/file.h"

#include <sys/stat.h>

static void a_file_is_read_with_a_zero_behind_it(void **state) {
    (void)state;
    char folder[64], path[FILE_PATH_SIZE];
    Err err;
    size_t size;
    folder_for_test(folder);
    assert_true(path_join(path, folder, "naam één.txt", &err));
    put_file(path, "a\0b", 3);
    char *bytes = file_read(path, 100, &size, &err);
    assert_non_null(bytes);
    assert_int_equal(size, 3);
    assert_memory_equal(bytes, "a\0b", 4);
    free(bytes);
    unlink(path);
    rmdir(folder);
}

static void a_file_of_just_the_most_is_read_and_one_more_is_not(void **state) {
    (void)state;
    char folder[64], path[FILE_PATH_SIZE];
    static char many[70000];
    Err err;
    size_t size;
    folder_for_test(folder);
    path_join(path, folder, "f", &err);
    put_file(path, many, sizeof many);
    char *bytes = file_read(path, sizeof many, &size, &err);
    assert_non_null(bytes);
    free(bytes);
    assert_null(file_read(path, sizeof many - 1, &size, &err));
    assert_non_null(strstr(err.text, "larger than"));
    unlink(path);
    rmdir(folder);
}

static void what_cannot_be_read_is_named(void **state) {
    (void)state;
    Err err;
    size_t size;
    assert_null(file_read("/no/such/file", 10, &size, &err));
    assert_non_null(strstr(err.text, "/no/such/file"));
    assert_null(file_read("/tmp", 10, &size, &err));
    assert_non_null(strstr(err.text, "is a folder"));
}

// To open a pipe waits for who writes into it, and a device may have no end.
static void what_is_no_plain_file_is_not_read(void **state) {
    (void)state;
    char folder[64], path[FILE_PATH_SIZE];
    Err err;
    size_t size;
    folder_for_test(folder);
    path_join(path, folder, "pipe", &err);
    assert_int_equal(mkfifo(path, 0600), 0);
    assert_null(file_read(path, 10, &size, &err));
    assert_non_null(strstr(err.text, "is a pipe or a device"));
    assert_null(file_read("/dev/zero", 10, &size, &err));
    assert_non_null(strstr(err.text, "is a pipe or a device"));
    assert_true(file_exists(path) && !file_is_plain(path));
    unlink(path);
    rmdir(folder);
}

static void folders_and_files_are_told_apart(void **state) {
    (void)state;
    assert_true(folder_exists("/tmp") && !file_exists("/tmp"));
    assert_true(file_exists("Makefile") && !folder_exists("Makefile"));
    assert_false(file_exists("/no/such/file") || folder_exists("/no/such/file"));
}

static void folders_are_made_with_those_above_them(void **state) {
    (void)state;
    char folder[64], deep[FILE_PATH_SIZE], one[FILE_PATH_SIZE];
    Err err;
    folder_for_test(folder);
    path_join(one, folder, "one", &err);
    path_join(deep, one, "two/", &err);
    assert_true(folder_make(deep, &err));
    assert_true(folder_exists(deep));
    assert_true(folder_make(deep, &err)); // again
    rmdir(deep);
    rmdir(one);
    assert_false(folder_make("Makefile/inside", &err));
    assert_false(folder_make("Makefile", &err)); // a file is no folder
    assert_non_null(strstr(err.text, "Makefile: it is there already"));
    rmdir(folder);
}

static void paths_are_joined_and_named(void **state) {
    (void)state;
    char out[FILE_PATH_SIZE];
    static char large[FILE_PATH_SIZE];
    Err err;
    assert_true(path_join(out, "a", "b", &err));
    assert_string_equal(out, "a/b");
    assert_true(path_join(out, "a/", "b", &err));
    assert_string_equal(out, "a/b");
    memset(large, 'x', sizeof large - 1);
    assert_false(path_join(out, large, "b", &err));
    assert_string_equal(path_name("a/b/c.lua"), "c.lua");
    assert_string_equal(path_name("c.lua"), "c.lua");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_file_is_read_with_a_zero_behind_it),
        cmocka_unit_test(a_file_of_just_the_most_is_read_and_one_more_is_not),
        cmocka_unit_test(what_cannot_be_read_is_named),
        cmocka_unit_test(what_is_no_plain_file_is_not_read),
        cmocka_unit_test(folders_and_files_are_told_apart),
        cmocka_unit_test(folders_are_made_with_those_above_them),
        cmocka_unit_test(paths_are_joined_and_named),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
