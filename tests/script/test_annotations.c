// The annotation files for editors say what the engine knows, no more and no less.
#include "script/known.h"
#include "script/written.h"

static char *annotations(const char *lang) {
    char path[64];
    snprintf(path, sizeof path, "assets/lua/undercurrent.%s.lua", lang);
    FILE *file = fopen(path, "rb");
    assert_non_null(file);
    char *text = calloc(1, 65536);
    assert_true(fread(text, 1, 65535, file) > 0);
    fclose(file);
    return text;
}

// The part of the file about one class, up to the next empty line.
static void class_of(const char *text, const char *name, char out[8192]) {
    char wanted[64];
    snprintf(wanted, sizeof wanted, "---@class %s\n", name);
    const char *begin = strstr(text, wanted);
    if (!begin) fail_msg("no class %s", name);
    const char *end = strstr(begin, "\n\n");
    size_t length = end ? (size_t)(end - begin) + 1 : strlen(begin);
    assert_true(length < 8192);
    memcpy(out, begin, length);
    out[length] = '\0';
}

static bool has_field(const char *part, const char *name) {
    char optional[64], required[64];
    snprintf(optional, sizeof optional, "---@field %s? ", name);
    snprintf(required, sizeof required, "---@field %s ", name);
    return strstr(part, optional) || strstr(part, required);
}

static int count_fields(const char *part) {
    int count = 0;
    for (const char *at = part; (at = strstr(at, "---@field ")); at++) {
        count += strncmp(at, "---@field [", 11) != 0;
    }
    return count;
}

static int all_are_there(const char *class, const char *part,
                         const char *const *names) {
    int count = 0;
    for (; names[count]; count++) {
        if (!has_field(part, names[count])) fail_msg("%s.%s", class, names[count]);
    }
    return count;
}

static int variables_are_there(const char *class, const char *part, int count) {
    for (int i = 0; i < count; i++) {
        const char *name = variable_name((Variable)i);
        if (!has_field(part, name)) fail_msg("%s.%s", class, name);
    }
    return count;
}

static void every_table_is_annotated(void **state) {
    const struct {
        const char *class;
        const char *const *known;
    } tables[] = {
        {"Scenario", known_scenario},
        {"Look",     known_look    },
        {"Use",      known_use     },
        {"Action",   known_action  },
        {"Event",    known_event   },
        {"Ending",   known_ending  },
        {"Option",   known_option  },
        {"Later",    known_later   },
        {"Promise",  known_promise },
    };
    char *text = annotations(*state), part[8192];
    for (size_t i = 0; i < sizeof tables / sizeof tables[0]; i++) {
        class_of(text, tables[i].class, part);
        int count = all_are_there(tables[i].class, part, tables[i].known);
        assert_int_equal(count_fields(part), count);
    }
    free(text);
}

static void members_have_words_traits_and_variables(void **state) {
    char *text = annotations(*state), part[8192];
    class_of(text, "Member", part);
    int count = all_are_there("Member", part, known_words)
              + all_are_there("Member", part, known_traits)
              + variables_are_there("Member", part, VAR_MEMBER_COUNT);
    assert_int_equal(count_fields(part), count);
    free(text);
}

// Writes a read of every field of a class as Lua, "local x = now.week" and so on.
static int write_reads(const char *part, const char *of, char *out, size_t size) {
    int count = 0;
    for (const char *at = part; (at = strstr(at, "---@field ")); count++) {
        at += strlen("---@field ");
        size_t used = strlen(out);
        snprintf(out + used, size - used, "do local x = %s.%.*s end\n", of,
                 (int)strcspn(at, " ?"), at);
    }
    return count;
}

static void now_has_what_is_annotated(void **state) {
    char *text = annotations(*state), part[8192],
         story[16384] = TINY "event 'x' { weeks = 1, scene = function(now)\n";
    class_of(text, "Now", part);
    variables_are_there("Now", part, VAR_COUNT);
    int count = write_reads(part, "now", story, sizeof story);
    assert_int_equal(count, VAR_COUNT + 8);
    class_of(text, "NowMember", part);
    variables_are_there("NowMember", part, VAR_MEMBER_COUNT);
    count = write_reads(part, "now.member('ada')", story, sizeof story);
    assert_int_equal(count, VAR_MEMBER_COUNT + 3);
    strcat(story, "end }\n" ENDING);
    Written w = written(story);
    no_faults(&w);
    written_end(&w);
    free(text);
}

static void every_function_is_annotated(void **state) {
    static const char *const names[] = {
        "scenario", "member", "tie",    "use",    "action", "event", "ending",
        "narrate",  "say",    "choose", "effect", "later",  "set",   "chance"};
    char *text = annotations(*state), wanted[64];
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        snprintf(wanted, sizeof wanted, "\nfunction %s(", names[i]);
        if (!strstr(text, wanted)) fail_msg("%s", names[i]);
    }
    free(text);
}

static int in_english(void **state) {
    *state = "en";
    return 0;
}

static int in_dutch(void **state) {
    *state = "nl";
    return 0;
}

#define IN_BOTH(test)                                                                  \
    cmocka_unit_test_setup(test, in_english), cmocka_unit_test_setup(test, in_dutch)

int main(void) {
    const struct CMUnitTest tests[] = {
        IN_BOTH(every_table_is_annotated),
        IN_BOTH(members_have_words_traits_and_variables),
        IN_BOTH(now_has_what_is_annotated),
        IN_BOTH(every_function_is_annotated),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
