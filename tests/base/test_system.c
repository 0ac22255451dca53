#include "base/base.h"
#include "base/file.h"
#include "base/system.h"

#include <signal.h>

static void a_file_takes_the_name_of_another(void **state) {
    (void)state;
    char folder[64], one[FILE_PATH_SIZE], other[FILE_PATH_SIZE];
    Err err;
    size_t size;
    folder_for_test(folder);
    path_join(one, folder, "één", &err);
    path_join(other, folder, "ander", &err);
    put_file(one, "new", 3);
    put_file(other, "older", 5);
    assert_true(system_replace(one, other));
    char *bytes = file_read(other, 100, &size, &err);
    assert_string_equal(bytes, "new");
    free(bytes);
    assert_false(file_exists(one));
    assert_false(system_replace(one, other));
    assert_true(system_remove(other));
    assert_false(system_remove(other));
    rmdir(folder);
}

static void a_folder_tells_all_its_names(void **state) {
    (void)state;
    char folder[64], path[FILE_PATH_SIZE];
    Err err;
    int found = 0;
    folder_for_test(folder);
    path_join(path, folder, "naam één", &err);
    put_file(path, "", 0);
    SystemFolder *list = system_folder_open(folder);
    assert_non_null(list);
    for (const char *name; (name = system_folder_next(list));) {
        if (strcmp(name, "naam één") == 0) found++;
    }
    system_folder_close(list);
    assert_int_equal(found, 1);
    assert_null(system_folder_open(path));
    system_folder_close(NULL);
    unlink(path);
    rmdir(folder);
}

static void a_path_is_told_from_the_root(void **state) {
    (void)state;
    char folder[64], path[FILE_PATH_SIZE], whole[FILE_PATH_SIZE];
    Err err;
    folder_for_test(folder);
    path_join(path, folder, "../.", &err);
    assert_true(system_whole_path(path, whole, sizeof whole));
    assert_null(strstr(whole, ".."));
    assert_false(system_whole_path(path, whole, 2));
    path_join(path, folder, "nothing", &err);
    assert_false(system_whole_path(path, whole, sizeof whole));
    rmdir(folder);
}

static void one_program_at_a_time_has_a_file(void **state) {
    (void)state;
    char folder[64], path[FILE_PATH_SIZE];
    Err err;
    folder_for_test(folder);
    path_join(path, folder, "f", &err);
    FILE *one = system_open(path, "ab"), *two = system_open(path, "ab");
    assert_true(system_lock(one));
    assert_false(system_lock(two));
    fclose(one);
    assert_true(system_lock(two));
    assert_true(system_has_name(two));
    unlink(path);
    assert_false(system_has_name(two));
    fclose(two);
    rmdir(folder);
}

static void a_cut_file_goes_on_at_its_new_end(void **state) {
    (void)state;
    char folder[64], path[FILE_PATH_SIZE];
    Err err;
    size_t size;
    folder_for_test(folder);
    path_join(path, folder, "f", &err);
    FILE *file = system_open(path, "wb");
    fputs("one two", file);
    assert_true(system_flush(file));
    assert_int_equal(system_size(file), 7);
    assert_true(system_cut(file, 4));
    fputs("three", file);
    fclose(file);
    char *bytes = file_read(path, 100, &size, &err);
    assert_string_equal(bytes, "one three");
    free(bytes);
    unlink(path);
    rmdir(folder);
}

static volatile sig_atomic_t called;

static void call(int signal) {
    (void)signal;
    called++;
}

static void an_interrupt_calls_who_asked_for_it(void **state) {
    (void)state;
    system_on_interrupt(call);
    raise(SIGINT);
    raise(SIGINT);
    system_on_interrupt(NULL);
    assert_int_equal(called, 2);
}

static void clocks_go_forward(void **state) {
    (void)state;
    double wall = system_seconds(), thread = system_thread_seconds();
    uint64_t now = system_nanoseconds();
    system_sleep(2);
    assert_true(system_seconds() > wall);
    assert_true(system_thread_seconds() >= thread);
    assert_true(now > UINT64_C(1700000000) * 1000000000); // after 2023
    assert_true(system_processors() >= 1);
}

static void what_is_no_terminal_has_no_width(void **state) {
    (void)state;
    FILE *file = tmpfile();
    assert_false(system_is_terminal(file));
    assert_int_equal(system_columns(file), 0);
    fclose(file);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_file_takes_the_name_of_another),
        cmocka_unit_test(a_folder_tells_all_its_names),
        cmocka_unit_test(a_path_is_told_from_the_root),
        cmocka_unit_test(one_program_at_a_time_has_a_file),
        cmocka_unit_test(a_cut_file_goes_on_at_its_new_end),
        cmocka_unit_test(an_interrupt_calls_who_asked_for_it),
        cmocka_unit_test(clocks_go_forward),
        cmocka_unit_test(what_is_no_terminal_has_no_width),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
