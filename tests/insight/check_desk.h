// check_desk.h -- a scenario written on the spot, and what check says of it.
#ifndef TESTS_CHECK_DESK_H
#define TESTS_CHECK_DESK_H

#include "insight/check.h"
#include "script/written.h"

#define SCENE(body) "event 'x' { weeks = 1, scene = function(now)\n" body "end }\n"
#define TWO                                                                            \
    "choose { { id = 'a', 'A', because = 'a', effect = { ada = { trust = 1 } } },\n"   \
    "  { id = 'b', 'B', because = 'b', effect = { ada = { trust = 2 } } } }\n"

static inline Written checked(const char *text, const char *nl) {
    Written w;
    Err err;
    written_begin(&w);
    write_part(w.folder, "scenario.lua", text);
    if (nl) write_part(w.folder, "nl.lua", nl);
    written_open(&w);
    if (w.story) assert_true(check_story(w.story, &w.report, &err));
    return w;
}

static inline bool has(const Report *report, Severity severity, const char *file,
                       int line, const char *words) {
    for (int i = 0; i < report->count; i++) {
        const Finding *finding = &report->findings[i];
        bool here = finding->severity == severity && finding->line == line
                 && strcmp(finding->file, file) == 0;
        if (here && strstr(finding->text, words)) return true;
    }
    printf("expected %s:%d: %s\n", file, line, words);
    report_print((Report *)report, NULL, stdout);
    return false;
}

// Exactly one finding, of this kind.
static inline void finds(const char *text, Severity severity, int line,
                         const char *words) {
    Written w = checked(text, NULL);
    assert_true(has(&w.report, severity, "scenario.lua", line, words));
    if (w.report.count != 1) report_print(&w.report, NULL, stdout);
    assert_int_equal(w.report.count, 1);
    written_end(&w);
}

static inline void sound(const char *text, const char *nl) {
    Written w = checked(text, nl);
    report_print(&w.report, NULL, stdout);
    assert_non_null(w.story);
    assert_int_equal(w.report.errors + w.report.warnings, 0);
    written_end(&w);
}

#endif
