#include "platform/opened.h"

static void home_is_where_the_variable_says(void **u) {
    (void)u;
    char out[FILE_PATH_SIZE];
    Err err = {"", ""};
    setenv("UNDERCURRENT_HOME", ".", 1);
    assert_true(place_home(out, &err));
    assert_string_equal(out, ".");
    assert_true(place_part(out, "scenarios", &err));
    assert_string_equal(out, "./scenarios");
    setenv("UNDERCURRENT_HOME", "/nowhere", 1);
    assert_false(place_home(out, &err));
    assert_non_null(strstr(err.text, "/nowhere"));
    unsetenv("UNDERCURRENT_HOME");
}

static void fonts_are_found_without_a_home(void **u) {
    (void)u;
    char out[FILE_PATH_SIZE];
    Err err = {"", ""};
    setenv("UNDERCURRENT_HOME", "/nowhere", 1);
    assert_true(place_fonts(out, &err));
    unsetenv("UNDERCURRENT_HOME");
}

static void journals_get_a_folder_of_their_own(void **u) {
    (void)u;
    char folder[] = "/tmp/undercurrent-place-XXXXXX", out[FILE_PATH_SIZE];
    Err err = {"", ""};
    assert_non_null(mkdtemp(folder));
    setenv("XDG_DATA_HOME", folder, 1);
    assert_true(place_journals(out, &err));
    assert_true(folder_exists(out));
    assert_non_null(strstr(out, folder));
    for (int up = 0; up < 2; up++) {
        remove(out);
        *strrchr(out, '/') = '\0';
    }
    remove(folder);
    setenv("XDG_DATA_HOME", "/proc/nowhere", 1);
    assert_false(place_journals(out, &err));
    assert_non_null(strstr(err.text, "there is no folder for journals"));
    unsetenv("XDG_DATA_HOME");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(home_is_where_the_variable_says),
        cmocka_unit_test(fonts_are_found_without_a_home),
        cmocka_unit_test(journals_get_a_folder_of_their_own),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
