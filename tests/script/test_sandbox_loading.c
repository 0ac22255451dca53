// A scenario is a guest: what is taken as one, and where its code may live.
#include "script/guest_desk.h"

#include <sys/stat.h>

#include "base/file.h"

static void only_text_is_loaded(void **state) {
    (void)state;
    static const char *const files[] = {"people.lua", "nl.lua"};
    refused_text("\x1bLua", "no text");
    refused_text("# a comment\n\x1bLua", "no text");
    refused_text("\xEF\xBB\xBF\x1bLua", "no text");
    refused_text("-- \x1b[2J\n" TINY ENDING, "no text");
    for (size_t i = 0; i < sizeof files / sizeof files[0]; i++) {
        refused_in(files[i], "\x1bLua", "no text");
        refused_in(files[i], "-- \x1b[2J\nreturn {}", "no text");
    }
}

static void what_an_author_saved_otherwise_is_named(void **state) {
    (void)state;
    refused_text("PK\x03\x04 \x14", "a file of a word processor");
    refused_text("{\\rtf1\\ansi " TINY, "a file of a word processor");
    refused_text("\xFF\xFEs", "save it as UTF-8");
    refused_text("-- een\n-- \xe9\xe9n\n" TINY ENDING, "not saved as UTF-8");
    refused_in("nl.lua", "return { ['One.'] = '\xc9\xe9n.' }", "not saved as UTF-8");
    Written w;
    written_begin(&w);
    write_part(w.folder, "scenario.lua", "-- een\n-- \xe9\xe9n\n" TINY ENDING);
    written_open(&w);
    assert_int_equal(w.report.findings[0].line, 2);
    written_end(&w);
}

static void a_zero_byte_is_no_text(void **state) {
    (void)state;
    Written w;
    char path[128];
    written_begin(&w);
    snprintf(path, sizeof path, "%s/scenario.lua", w.folder);
    FILE *file = fopen(path, "wb");
    assert_non_null(file);
    fwrite("-- a\0b\n" TINY ENDING, 1, sizeof "-- a\0b\n" TINY ENDING - 1, file);
    fclose(file);
    written_open(&w);
    assert_null(w.story);
    assert_true(found(&w.report, "no text"));
    written_end(&w);
}

static void a_byte_order_mark_is_passed_over(void **state) {
    (void)state;
    Written w = written("\xEF\xBB\xBF" TINY ENDING);
    no_faults(&w);
    written_end(&w);
}

static void a_large_file_is_not_read(void **state) {
    (void)state;
    char *text = many(TINY, "-- a line of words that says nothing\n", 8000, ENDING);
    refused_text(text, "larger than 256 KiB");
    refused_in("people.lua", text, "larger than 256 KiB");
    refused_in("nl.lua", text, "larger than 256 KiB");
    free(text);
}

// Lua's parser takes a time that is the square of such lines.
static void slow_to_compile_is_refused(void **state) {
    (void)state;
    char *brackets = many("local x = ", "(", 100000, "");
    char *tables = many("local x = ", "{", 100000, "");
    char *blocks = many("", "do ", 60000, "");
    refused_text(brackets, "too deep");
    refused_text(tables, "too deep");
    refused_text(blocks, "too deep");
    refused_in("people.lua", brackets, "too deep");
    refused_in("nl.lua", brackets, "too deep");
    free(brackets);
    free(tables);
    free(blocks);
}

static void a_message_names_the_file_and_no_path(void **state) {
    (void)state;
    Written w;
    written_begin(&w);
    write_part(w.folder, "scenario.lua", TINY "require 'people'\n" ENDING);
    write_part(w.folder, "people.lua", "local x = 1\nerror('here')\n");
    written_open(&w);
    assert_null(w.story);
    assert_string_equal(w.report.findings[0].file, "people.lua");
    assert_int_equal(w.report.findings[0].line, 2);
    for (int i = 0; i < w.report.count; i++) {
        assert_null(strstr(w.report.findings[i].text, "/tmp"));
    }
    written_end(&w);
}

// Zeros in texts make comparing them dear (library.c): no way leads to one.
static void no_text_holds_a_zero(void **state) {
    (void)state;
    static const char *const ways[] = {
        "'\\0'",          "'a\\00a'",        "'\\\\\\000'",
        "'\\x00'",        "'\\u{0}'",        "'\\u{000}'",
        "string.char(0)", "utf8.char(1, 0)", "('%c'):format(0)"};
    for (size_t i = 0; i < sizeof ways / sizeof ways[0]; i++) {
        char lua[64];
        snprintf(lua, sizeof lua, "local x = %s", ways[i]);
        refused(lua, "cannot hold the sign 0");
    }
    fine("narrate('a\\\\0 \\065\\u{41}\\x41')", "a\\0 AAA");
}

// Each mistake is said with its line, also where C calls what errs, where the author
// left it out, and where memory ends.
static void every_mistake_has_its_line(void **state) {
    (void)state;
    static const char *const mistakes[] = {
        "table.sort({ 1, 2 }, function() error('x', 0) end)",
        "table.sort { 1, 'a' }",
        "('%d'):format('x')",
        "('a'):gsub('a', function() error({}) end)",
        "error('x', 0)",
        "local s = 'x' while true do s = s .. s end",
        "local t = {} while true do t[#t + 1] = {} end",
        "local function f() table.sort({ 1, 2 }, f) end f()",
    };
    for (size_t i = 0; i < sizeof mistakes / sizeof mistakes[0]; i++) {
        stopped(mistakes[i], "scenario.lua:7: ");
    }
}

#define OTHER_NAME "another_with_a_name_longer_than_what_lua_shows_of_it_in_lines"
#define LONG_NAME "a_part_with_a_name_longer_than_what_lua_shows_of_it_in_messages"

// Lua shows but the end of a long name; an editor finds no file of that.
static void a_long_name_is_told_in_full(void **state) {
    (void)state;
    static const struct {
        const char *lua, *fault; // NULL: it does not load
    } mistakes[] = {
        {"local x = nil\nlocal y = x.z",                                        NULL},
        {"local x = = 1",                                                       NULL},
        {"event 'x' { weeks = 1, scene = function()\n local x = nil + 1 end }",
         LONG_NAME ".lua:2: "                                                       },
        {"event 'x' { weeks = 1, scene = function()\n while true do end end }",
         LONG_NAME ".lua:2: "                                                       },
        {"event 'x' { weeks = 1, scene = function()\n error('z', 0) end }",
         LONG_NAME ".lua:2: "                                                       },
    };
    for (size_t i = 0; i < sizeof mistakes / sizeof mistakes[0]; i++) {
        Written w;
        char path[256];
        written_begin(&w);
        write_part(w.folder, "scenario.lua",
                   TINY "require '" OTHER_NAME "' require '" LONG_NAME "'\n" ENDING);
        write_part(w.folder, OTHER_NAME ".lua", "");
        write_part(w.folder, LONG_NAME ".lua", mistakes[i].lua);
        written_open(&w);
        if (mistakes[i].fault) {
            written_play(&w);
            assert_memory_equal(game_fault(w.game, 0), mistakes[i].fault,
                                strlen(mistakes[i].fault));
        } else {
            assert_null(w.story);
            assert_string_equal(w.report.findings[0].file, LONG_NAME ".lua");
        }
        snprintf(path, sizeof path, "%s/" LONG_NAME ".lua", w.folder);
        unlink(path);
        snprintf(path, sizeof path, "%s/" OTHER_NAME ".lua", w.folder);
        unlink(path);
        written_end(&w);
    }
}

// A pipe in a scenario's folder would be waited for.
static void a_pipe_is_no_part_of_a_scenario(void **state) {
    (void)state;
    Written w;
    char path[FILE_PATH_SIZE];
    Err err;
    written_begin(&w);
    write_part(w.folder, "scenario.lua", TINY "require 'people'\n" ENDING);
    path_join(path, w.folder, "people.lua", &err);
    assert_int_equal(mkfifo(path, 0600), 0);
    written_open(&w);
    assert_true(!w.story && found(&w.report, "there is no people.lua"));
    written_end(&w);
    unlink(path);
}

static void only_the_scenarios_own_folder_is_read(void **state) {
    (void)state;
    static const char *const names[] = {"../people",  "/etc/passwd", "a/b", "a\\\\b",
                                        "C:people",   ".",           "..",  "",
                                        "people.lua", "p\\neople"};
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        char lua[64];
        snprintf(lua, sizeof lua, "require '%s'", names[i]);
        refused(lua, "require takes the name");
    }
    refused("require 'absent'", "there is no");
    refused("require(('x'):rep(70))", "require takes the name");
    refused("for i = 1, 100 do require('people') end", "there is no");
}

// A file is run once, and what requires itself comes to an end.
static void a_file_that_requires_itself_ends(void **state) {
    (void)state;
    refused_in("people.lua", "require 'people'", "at most 64 files");
    refused_in("people.lua", "require 'scenario'", "at most 64 files");
}

static void what_was_declared_cannot_grow_in_play(void **state) {
    (void)state;
    stopped("member 'z' { name = 'Z' }", "at the top of the file");
    stopped("ending 'z' { title = 'Z', text = 'z' }", "at the top of the file");
    stopped("require 'people'", "at the top of the file");
    stopped("x = 3", "remember it with set(\"x\"");
    stopped("string.shout = string.upper", "cannot grow");
    stopped("now.week = 3", "can only be read");
    stopped("now.member('ada').trust = 3", "can only be read");
}

static void a_translation_is_a_table_of_texts(void **state) {
    (void)state;
    refused_in("nl.lua", "return 7", "begins with return {");
    refused_in("nl.lua", "", "begins with return {");
    refused_in("nl.lua", "return { 'a' }", "every line is like");
    refused_in("nl.lua", "return { a = function() end }", "every line is like");
    refused_in("nl.lua", "return { [{}] = 'a' }", "every line is like");
    refused_in("nl.lua", "error('x')", "x");
    refused_in("nl.lua", "error({})", "without words");
    refused_in("nl.lua", "return {", "the file ends too early");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(only_text_is_loaded),
        cmocka_unit_test(what_an_author_saved_otherwise_is_named),
        cmocka_unit_test(a_zero_byte_is_no_text),
        cmocka_unit_test(a_byte_order_mark_is_passed_over),
        cmocka_unit_test(a_large_file_is_not_read),
        cmocka_unit_test(slow_to_compile_is_refused),
        cmocka_unit_test(a_message_names_the_file_and_no_path),
        cmocka_unit_test(no_text_holds_a_zero),
        cmocka_unit_test(every_mistake_has_its_line),
        cmocka_unit_test(a_long_name_is_told_in_full),
        cmocka_unit_test(a_pipe_is_no_part_of_a_scenario),
        cmocka_unit_test(only_the_scenarios_own_folder_is_read),
        cmocka_unit_test(a_file_that_requires_itself_ends),
        cmocka_unit_test(what_was_declared_cannot_grow_in_play),
        cmocka_unit_test(a_translation_is_a_table_of_texts),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
