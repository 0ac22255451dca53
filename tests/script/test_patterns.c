// Patterns: the same as plain Lua's, on patterns made by chance; and never for ever.
#include "script/written.h"

#include "base/chance.h"

#include <ctype.h>

enum { ROUNDS = 20, CASES = 60, CODE_SIZE = 64 * 1024 };

// ---- patterns and texts by chance, but the same in every run

typedef struct Luck {
    uint64_t seed, drawn;
} Luck;

static int draw(Luck *luck, int below) {
    return (int)(chance_mix(luck->seed * 1000003 + luck->drawn++) % (uint64_t)below);
}

static void add_text(char *out, const char *text) {
    strcat(out, text);
}

static void random_text(Luck *luck, char *out) {
    static const char letters[] = "aabb1 .-()x";
    int length = draw(luck, 14);
    for (int i = 0; i < length; i++) {
        char one[2] = {letters[draw(luck, (int)sizeof letters - 1)], '\0'};
        add_text(out, one);
    }
}

// One item; *closed counts the captures that a %1 may name.
static void random_item(Luck *luck, char *out, int *closed) {
    static const char *const items[] = {
        "a",     "b",    "1",     " ",     ".",    "%.",   "%a",   "%d",
        "%w",    "%s",   "%S",    "%A",    "%p",   "[ab]", "[^a]", "[a-b1]",
        "[%d.]", "[]a]", "[^]x]", "[a%-]", "[-a]", "x"};
    static const char *const how[] = {"", "", "", "*", "+", "-", "?"};
    switch (draw(luck, 14)) {
    case 0: add_text(out, "%b()"); return;
    case 1: add_text(out, "%f[%a]"); return;
    case 2:
        add_text(out, "()");
        ++*closed;
        return;
    case 3:
        if (*closed > 0) add_text(out, "%1");
        return;
    default: break;
    }
    add_text(out, items[draw(luck, (int)(sizeof items / sizeof items[0]))]);
    add_text(out, how[draw(luck, (int)(sizeof how / sizeof how[0]))]);
}

static void random_pattern(Luck *luck, char *out) {
    int closed = 0, items = 1 + draw(luck, 5);
    if (draw(luck, 6) == 0) add_text(out, "^");
    for (int i = 0; i < items; i++) {
        bool group = draw(luck, 4) == 0;
        if (group) add_text(out, "(");
        random_item(luck, out, &(int){0});
        if (group) {
            add_text(out, ")");
            closed++;
        }
        random_item(luck, out, &closed);
    }
    if (draw(luck, 6) == 0) add_text(out, "$");
}

// ---- one piece of Lua, run by both

static const char before[] =
    "local sum = 7\n"
    "local function take(...)\n"
    "  for i = 1, select('#', ...) do\n"
    "    local text = tostring((select(i, ...))) .. '|'\n"
    "    for k = 1, #text do sum = (sum * 31 + text:byte(k)) % 1000000007 end\n"
    "  end\n"
    "end\n"
    "local function try(text, pattern, from)\n"
    "  take(string.find(text, pattern, from)) take(text:match(pattern, from))\n"
    "  take(text:find(pattern, from, true))\n"
    "  for a, b, c in text:gmatch(pattern) do take(a, b, c) end\n"
    "  take(text:gsub(pattern, '<%0>')) take(text:gsub(pattern, '%%', 2))\n"
    "  take(text:gsub(pattern, function(a, b) return b end))\n"
    "  take(text:gsub(pattern, { a = 'A', b = false, [1] = 'place' }))\n"
    "end\n";

static void write_cases(Luck *luck, char *code) {
    strcpy(code, before);
    for (int i = 0; i < CASES; i++) {
        char text[64] = "", pattern[256] = "", line[400];
        random_text(luck, text);
        random_pattern(luck, pattern);
        int from = draw(luck, 3) == 0 ? draw(luck, 9) - 4 : 1;
        snprintf(line, sizeof line, "try([[%s]], [=[%s]=], %d)\n", text, pattern, from);
        strcat(code, line);
    }
}

// The sum as the sandbox comes to it, through the title of a scenario.
static void ours(const char *code, char out[32]) {
    static char scenario[CODE_SIZE + 1024];
    Written w;
    snprintf(
        scenario, sizeof scenario,
        "%s scenario { title = 'sum ' .. string.format('%%d', sum), brief = 'x' }\n"
        "member 'ada' { name = 'Ada' }\n" ENDING,
        code);
    written_begin(&w);
    write_part(w.folder, "scenario.lua", scenario);
    written_open(&w);
    if (!w.story) report_print(&w.report, NULL, stdout);
    assert_non_null(w.story);
    snprintf(out, 32, "%s", w.story->title);
    written_end(&w);
}

static void lua_s_own(const char *code, char out[32]) {
    char path[] = "/tmp/undercurrent-patterns-XXXXXX", command[128];
    int number = mkstemp(path);
    FILE *file = fdopen(number, "w");
    assert_non_null(file);
    fprintf(file, "%sprint('sum ' .. string.format('%%d', sum))\n", code);
    assert_int_equal(fclose(file), 0);
    snprintf(command, sizeof command, "lua5.4 %s", path);
    FILE *answer = popen(command, "r");
    assert_non_null(answer);
    assert_non_null(fgets(out, 32, answer));
    assert_int_equal(pclose(answer), 0);
    out[strcspn(out, "\n")] = '\0';
    unlink(path);
}

static void the_answers_are_those_of_plain_lua(void **state) {
    (void)state;
    static char code[CODE_SIZE];
    if (system("command -v lua5.4 > /dev/null 2>&1") != 0) skip();
    for (int i = 0; i < ROUNDS; i++) {
        char mine[32], theirs[32];
        Luck luck = {.seed = (uint64_t)i + 1};
        write_cases(&luck, code);
        ours(code, mine);
        lua_s_own(code, theirs);
        if (strcmp(mine, theirs) != 0) print_message("%s\n", code);
        assert_string_equal(mine, theirs);
    }
}

// ---- mistakes and limits

static void refused(const char *expression, const char *words) {
    char text[512];
    Written w;
    bool found = false;
    snprintf(text, sizeof text, "local x = %s\n" TINY ENDING, expression);
    written_begin(&w);
    write_part(w.folder, "scenario.lua", text);
    written_open(&w);
    assert_null(w.story);
    for (int i = 0; i < w.report.count; i++) {
        const Finding *finding = &w.report.findings[i];
        found |= finding->line == 1 && strstr(finding->text, words) != NULL;
    }
    if (!found) report_print(&w.report, NULL, stdout);
    assert_true(found);
    written_end(&w);
}

static void a_malformed_pattern_is_named(void **state) {
    (void)state;
    refused("('a'):find('[a')", "missing ']'");
    refused("('a'):find('a%')", "ends with '%'");
    refused("('a'):find('(a')", "unfinished capture");
    refused("('a'):match('a)')", "invalid pattern capture");
    refused("('a'):find('%1')", "invalid capture index %1");
    refused("('a'):find('%b')", "arguments to '%b'");
    refused("('a'):find('%fa')", "missing '['");
    refused("('a'):gsub('a', '%x')", "invalid use of '%'");
    refused("('a'):gsub('a', function() return {} end)", "invalid replacement value");
    refused("('a'):find(string.rep('()', 33))", "too many captures");
    refused("('a'):find(string.rep('a?', 300))", "too complex");
}

// Each of these takes plain Lua minutes, or all memory.
static void what_would_run_for_ever_is_stopped(void **state) {
    (void)state;
    static const char *const slow[] = {
        "string.rep('a', 12000):find('.-.-.-.-x')",
        "string.rep('a', 12000):find(string.rep('a*', 30) .. 'x')",
        "string.rep('a', 12000):match('(.*)(.*)(.*)(.*)x')",
        "string.rep('(', 12000):gsub('%b()', '')",
        "string.rep('a', 12000):find('[' .. string.rep('%d', 5000) .. ']')",
        "string.rep('a', 12000):gsub('%f[%d]', '')",
    };
    for (size_t i = 0; i < sizeof slow / sizeof slow[0]; i++) {
        char text[256];
        snprintf(text, sizeof text,
                 "(function() for i = 1, 1000 do local x = %s end end)()", slow[i]);
        refused(text, "without an end");
    }
    refused("string.rep('a', 1000):gsub('a', string.rep('b', 100))", "too long");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_answers_are_those_of_plain_lua),
        cmocka_unit_test(a_malformed_pattern_is_named),
        cmocka_unit_test(what_would_run_for_ever_is_stopped),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
