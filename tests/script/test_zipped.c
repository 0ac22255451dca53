// A scenario in a zip: the same as in its folder, and what is no scenario is refused.
#include "script/source/source.h"
#include "script/source/zipped.h"
#include "script/written.h"

#include "base/file.h"

#include <zip.h>

#define STORY TINY "local words = require('words')\n" ENDING
#define WORDS "return { hello = 'Hello' }\n"
#define DUTCH "return { ['Done'] = 'Klaar' }\n"

// An entry: its bytes, or `zeros` bytes where that is given.
typedef struct Packed {
    const char *name, *text;
    size_t zeros;
    bool link, locked;
} Packed;

typedef struct Zip {
    Written w;
    char path[96];
} Zip;

static void add(zip_t *archive, const Packed *entry) {
    size_t size = entry->zeros ? entry->zeros : strlen(entry->text);
    char *bytes = calloc(1, size + 1);
    assert_non_null(bytes);
    if (!entry->zeros) memcpy(bytes, entry->text, size);
    zip_source_t *source = zip_source_buffer(archive, bytes, size, 1);
    zip_int64_t at = zip_file_add(archive, entry->name, source, 0);
    assert_true(at >= 0);
    if (entry->link) {
        zip_file_set_external_attributes(archive, (zip_uint64_t)at, 0, ZIP_OPSYS_UNIX,
                                         (zip_uint32_t)0120777 << 16);
    }
    if (entry->locked) {
        zip_file_set_encryption(archive, (zip_uint64_t)at, ZIP_EM_AES_256, "secret");
    }
}

static Zip zip_of(const Packed *entries, int count) {
    Zip z;
    int code;
    written_begin(&z.w);
    snprintf(z.path, sizeof z.path, "%s/mine.zip", z.w.folder);
    zip_t *archive = zip_open(z.path, ZIP_CREATE, &code);
    assert_non_null(archive);
    for (int i = 0; i < count; i++) add(archive, &entries[i]);
    assert_int_equal(zip_close(archive), 0);
    return z;
}

static void zip_end(Zip *z) {
    unlink(z->path);
    written_end(&z->w);
}

static char *bytes_of(const Zip *z, size_t *size) {
    Err err;
    char *bytes = file_read(z->path, ZIPPED_FILE_MAX, size, &err);
    assert_non_null(bytes);
    return bytes;
}

static void write_bytes(const Zip *z, const char *bytes, size_t size) {
    FILE *file = fopen(z->path, "wb");
    assert_non_null(file);
    assert_int_equal(fwrite(bytes, 1, size, file), size);
    assert_int_equal(fclose(file), 0);
}

// Writes other bytes in the place of all that read like `from`, which is as long.
static void patch(const Zip *z, const char *from, const char *to) {
    size_t size, length = strlen(from);
    char *bytes = bytes_of(z, &size);
    for (size_t i = 0; i + length <= size; i++) {
        if (memcmp(bytes + i, from, length) == 0) memcpy(bytes + i, to, length);
    }
    write_bytes(z, bytes, size);
    free(bytes);
}

static Story *open_zip(Zip *z) {
    return story_open(z->path, z->w.words, &z->w.report);
}

static bool says(const Zip *z, const char *part) {
    for (int i = 0; i < z->w.report.count; i++) {
        const Finding *finding = &z->w.report.findings[i];
        bool here = strstr(finding->text, part) != NULL;
        if (here && strcmp(finding->file, z->path) == 0) return true;
    }
    return false;
}

static void refused(const Packed *entry, const char *words) {
    Packed entries[] = {
        {.name = "scenario.lua", .text = TINY ENDING},
        *entry
    };
    Zip z = zip_of(entries, 2);
    assert_null(open_zip(&z));
    if (!says(&z, words)) print_message("%s: not %s\n", entry->name, words);
    assert_true(says(&z, words));
    zip_end(&z);
}

// ---- what is sound

static void a_zip_is_the_same_scenario_as_its_folder(void **state) {
    (void)state;
    const char *const tops[] = {"", "mine/", "Mijn scenario é/"};
    for (size_t i = 0; i < sizeof tops / sizeof tops[0]; i++) {
        char names[3][64];
        const char *const files[] = {"scenario.lua", "words.lua", "nl.lua"};
        const char *const texts[] = {STORY, WORDS, DUTCH};
        Packed entries[5] = {
            {.name = "__MACOSX/._scenario.lua", .text = "x"},
            {.name = ".DS_Store",               .text = "x"},
        };
        for (int k = 0; k < 3; k++) {
            snprintf(names[k], sizeof names[k], "%s%s", tops[i], files[k]);
            entries[2 + k] = (Packed){.name = names[k], .text = texts[k]};
        }
        Zip z = zip_of(entries, 5);
        for (int k = 0; k < 3; k++) write_part(z.w.folder, files[k], texts[k]);
        written_open(&z.w);
        Story *zipped = open_zip(&z);
        assert_non_null(z.w.story);
        assert_non_null(zipped);
        assert_int_equal(z.w.report.count, 0);
        assert_true(zipped->hash == z.w.story->hash);
        assert_string_equal(zipped->name, "mine");
        assert_true(story_speaks(zipped, "nl"));
        story_close(zipped);
        for (int k = 1; k < 3; k++) {
            char path[128];
            snprintf(path, sizeof path, "%s/%s", z.w.folder, files[k]);
            unlink(path);
        }
        zip_end(&z);
    }
}

static void mistakes_are_told_with_the_line_as_in_a_folder(void **state) {
    (void)state;
    Packed entry = {.name = "scenario.lua", .text = "scenario {\n  weeks = 'two' }\n"};
    Zip z = zip_of(&entry, 1);
    assert_null(open_zip(&z));
    bool found = false;
    for (int i = 0; i < z.w.report.count; i++) {
        const Finding *finding = &z.w.report.findings[i];
        found |= finding->line == 2 && strcmp(finding->file, "scenario.lua") == 0;
    }
    assert_true(found);
    zip_end(&z);
}

// ---- what is not

static void names_that_lead_elsewhere_are_refused(void **state) {
    (void)state;
    const struct {
        const char *name, *words;
    } wrong[] = {
        {"../evil.lua",         "'../evil.lua' leads out"    },
        {"a/../../b.lua",       "leads out"                  },
        {"a/./b.lua",           "leads out"                  },
        {"a//b.lua",            "leads out"                  },
        {"/etc/evil.lua",       "'/etc/evil.lua' has a place"},
        {"C:evil.lua",          "has a place outside"        },
        {"a\\b.lua",            "has a backslash"            },
        {"\xc3\xa9\x1b[2J.lua", "has a name that is no text" },
    };
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        refused(&(Packed){.name = wrong[i].name, .text = "x"}, wrong[i].words);
    }
    char name[ZIPPED_NAME_MAX + 2];
    memset(name, 'x', sizeof name);
    name[sizeof name - 1] = '\0';
    refused(&(Packed){.name = name, .text = "x"}, "too long a name");
}

static void links_locks_and_traps_are_refused(void **state) {
    (void)state;
    refused(&(Packed){.name = "link.lua", .text = "/etc/passwd", .link = true},
            "'link.lua' is a link");
    refused(&(Packed){.name = "locked.lua", .text = "x", .locked = true},
            "'locked.lua' is locked");
    refused(&(Packed){.name = "zeros.lua", .zeros = 8 << 20}, "far more tightly");
    refused(&(Packed){.name = "zeros.lua", .zeros = ZIPPED_BYTES_MAX + 1}, "too large");
}

static void a_name_is_there_once(void **state) {
    (void)state;
    const char *const others[] = {"scenario.lua", "Scenario.lua"};
    for (size_t i = 0; i < 2; i++) {
        Packed entries[] = {
            {.name = "scenario.lua", .text = TINY ENDING},
            {.name = "Zcenario.lua", .text = TINY ENDING},
        };
        Zip z = zip_of(entries, 2);
        patch(&z, "Zcenario.lua", others[i]);
        assert_null(open_zip(&z));
        assert_true(says(&z, "is there twice"));
        zip_end(&z);
    }
}

static void more_files_than_a_scenario_has_are_refused(void **state) {
    (void)state;
    enum { MANY = ZIPPED_ENTRIES_MAX + 1 };
    static Packed entries[MANY];
    static char names[MANY][16];
    for (int i = 0; i < MANY; i++) {
        snprintf(names[i], sizeof names[i], "f%d.lua", i);
        entries[i] = (Packed){.name = names[i], .text = "return 1"};
    }
    Zip z = zip_of(entries, MANY);
    assert_null(open_zip(&z));
    assert_true(says(&z, "too many files"));
    zip_end(&z);
}

static void where_the_scenario_lies_must_be_plain(void **state) {
    (void)state;
    Packed none[] = {
        {.name = "notes.txt", .text = "x"}
    };
    Packed deep[] = {
        {.name = "a/b/scenario.lua", .text = TINY ENDING}
    };
    Packed two[] = {
        {.name = "a/scenario.lua", .text = TINY ENDING},
        {.name = "b/scenario.lua", .text = TINY ENDING},
    };
    const struct {
        const Packed *entries;
        int count;
        const char *words;
    } cases[] = {
        {none, 1, "there is no scenario.lua in this zip"},
        {deep, 1, "there is no scenario.lua in this zip"},
        {two,  2, "more than one folder"                },
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        Zip z = zip_of(cases[i].entries, cases[i].count);
        assert_null(open_zip(&z));
        assert_true(says(&z, cases[i].words));
        zip_end(&z);
    }
}

// An entry that unpacks to another size than its header says, or is damaged.
static void what_is_damaged_is_refused(void **state) {
    (void)state;
    Packed entry = {.name = "scenario.lua", .text = TINY ENDING};
    Zip z = zip_of(&entry, 1);
    size_t size;
    char *bytes = bytes_of(&z, &size);
    for (size_t cut = 0; cut < size; cut += 7) {
        write_bytes(&z, bytes, cut);
        assert_null(open_zip(&z));
    }
    free(bytes);
    zip_end(&z);
}

// Whatever bytes are changed: a story or a message, never a crash; and what is opened
// is the scenario that was packed.
static void a_changed_byte_harms_nothing(void **state) {
    (void)state;
    Packed entry = {.name = "scenario.lua", .text = TINY ENDING};
    Zip z = zip_of(&entry, 1);
    Story *whole = open_zip(&z);
    assert_non_null(whole);
    size_t size;
    char *bytes = bytes_of(&z, &size);
    for (size_t i = 0; i < size; i++) {
        bytes[i] = (char)(bytes[i] ^ 0x55);
        write_bytes(&z, bytes, size);
        bytes[i] = (char)(bytes[i] ^ 0x55);
        Report report = {0};
        Story *story = story_open(z.path, z.w.words, &report);
        assert_true(story ? story->hash == whole->hash : report.errors > 0);
        story_close(story);
        report_free(&report);
    }
    story_close(whole);
    free(bytes);
    zip_end(&z);
}

static void a_file_larger_than_a_scenario_is_refused(void **state) {
    (void)state;
    char *text = malloc(SOURCE_BYTES_MAX + 2);
    assert_non_null(text);
    for (int i = 0; i <= SOURCE_BYTES_MAX; i++) text[i] = (char)('a' + i * 7 % 26);
    text[SOURCE_BYTES_MAX + 1] = '\0';
    Packed entry = {.name = "scenario.lua", .text = text};
    Zip z = zip_of(&entry, 1);
    assert_null(open_zip(&z));
    assert_int_equal(z.w.report.errors, 1);
    free(text);
    zip_end(&z);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_zip_is_the_same_scenario_as_its_folder),
        cmocka_unit_test(mistakes_are_told_with_the_line_as_in_a_folder),
        cmocka_unit_test(names_that_lead_elsewhere_are_refused),
        cmocka_unit_test(links_locks_and_traps_are_refused),
        cmocka_unit_test(a_name_is_there_once),
        cmocka_unit_test(more_files_than_a_scenario_has_are_refused),
        cmocka_unit_test(where_the_scenario_lies_must_be_plain),
        cmocka_unit_test(what_is_damaged_is_refused),
        cmocka_unit_test(a_changed_byte_harms_nothing),
        cmocka_unit_test(a_file_larger_than_a_scenario_is_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
