// What somebody likes is found again next time.
#include "command/settings.h"
#include "platform/place.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdlib.h>

static char folder[] = "/tmp/undercurrent-settings-XXXXXX";

static int open_folder(void **u) {
    (void)u;
    if (!mkdtemp(folder)) return -1;
    return setenv("XDG_CONFIG_HOME", folder, 1);
}

static void write_text(const char *text) {
    char path[FILE_PATH_SIZE];
    Err err;
    assert_true(place_settings(path, &err));
    FILE *file = file_open(path, "wb");
    assert_non_null(file);
    fputs(text, file);
    assert_int_equal(fclose(file), 0);
}

static UiSettings read_back(Language *language) {
    UiSettings settings = {.text_size = UI_TEXT_MIN};
    *language = LANGUAGE_EN;
    settings_load(&settings, language);
    return settings;
}

static void nothing_was_kept_at_first(void **u) {
    (void)u;
    Language language;
    UiSettings settings = read_back(&language);
    assert_int_equal(settings.text_size, UI_TEXT_MIN);
    assert_false(settings.still);
    assert_int_equal(language, LANGUAGE_EN);
}

static void what_was_kept_is_found_again(void **u) {
    (void)u;
    UiSettings kept = {.text_size = 150, .contrast = true, .still = true};
    Language language;
    Err err;
    assert_true(settings_save(&kept, LANGUAGE_NL, &err));
    UiSettings found = read_back(&language);
    assert_int_equal(found.text_size, 150);
    assert_true(found.contrast);
    assert_true(found.still);
    assert_false(found.projector);
    assert_int_equal(language, LANGUAGE_NL);
}

static void what_makes_no_sense_stays_as_it_is(void **u) {
    static const char *const texts[] = {
        "",       "{",
        "[1, 2]", "{\"text_size\": 9000, \"language\": \"xx\"}",
        "7",      "{\"text_size\": \"large\", \"contrast\": 3, \"language\": 4}",
    };
    (void)u;
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        Language language;
        write_text(texts[i]);
        UiSettings found = read_back(&language);
        assert_int_equal(found.text_size, UI_TEXT_MIN);
        assert_false(found.contrast);
        assert_int_equal(language, LANGUAGE_EN);
    }
}

static void a_folder_that_cannot_be_written_is_told(void **u) {
    (void)u;
    UiSettings settings = {.text_size = 100};
    Err err = {"", ""};
    setenv("XDG_CONFIG_HOME", "/proc/nowhere", 1);
    assert_false(settings_save(&settings, LANGUAGE_EN, &err));
    assert_string_not_equal(err.text, "");
    setenv("XDG_CONFIG_HOME", folder, 1);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(nothing_was_kept_at_first),
        cmocka_unit_test(what_was_kept_is_found_again),
        cmocka_unit_test(what_makes_no_sense_stays_as_it_is),
        cmocka_unit_test(a_folder_that_cannot_be_written_is_told),
    };
    return cmocka_run_group_tests(tests, open_folder, NULL);
}
