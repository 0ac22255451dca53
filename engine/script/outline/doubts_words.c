// Words of the program text that mean nothing, and conditions that never hold; on roads
// that no game takes as well.
#include "base/suggest.h"
#include "script/guest/known_words.h"
#include "script/guest/unknown.h"
#include "script/outline/doubts.h"

#include <stdio.h>
#include <string.h>

enum { WORDS_MAX = 256 }; // that are looked through for a suggestion

typedef struct Names {
    const char *list[WORDS_MAX];
    int count;
} Names;

static void add(Names *names, const char *name) {
    if (names->count < WORDS_MAX) names->list[names->count++] = name;
}

static void add_all(Names *names, const char *const *words) {
    for (; *words; words++) add(names, *words);
}

static void add_variables(Names *names, int count) {
    for (int i = 0; i < count; i++) add(names, variable_name((Variable)i));
}

static bool holds(const Names *names, const char *name) {
    for (int i = 0; i < names->count; i++) {
        if (strcmp(names->list[i], name) == 0) return true;
    }
    return false;
}

// "now.trsut does not exist; did you mean 'trust'?", as the game itself would say
static void check(const OutlineName *name, const Names *names, const char *of,
                  Report *report) {
    if (holds(names, name->name)) return;
    report_add(report, SEVERITY_ERROR, name->origin.file, name->origin.line,
               "%s.%.40s does not exist%s", of, name->name,
               suggest_hint(name->name, names->list, names->count).said);
}

static void check_is(const OutlineName *name, const Names *names, const char *what,
                     Report *report) {
    if (holds(names, name->name)) return;
    report_add(report, SEVERITY_ERROR, name->origin.file, name->origin.line,
               "no %s '%.40s'%s", what, name->name,
               suggest_hint(name->name, names->list, names->count).said);
}

static void check_now(const Story *story, const OutlineName *name, Report *report) {
    Names names = {.count = 0};
    if (story_member(story, name->name) >= 0) {
        report_add(report, SEVERITY_ERROR, name->origin.file, name->origin.line,
                   "now.%.40s does not exist; a member is now.member(\"%.40s\")",
                   name->name, name->name);
        return;
    }
    add_variables(&names, VAR_COUNT);
    add_all(&names, bind_now_words);
    check(name, &names, "now", report);
}

static void check_person(const OutlineName *name, Report *report) {
    Names names = {.count = 0};
    add_variables(&names, VAR_MEMBER_COUNT);
    add_all(&names, bind_now_member_words);
    check(name, &names, "member", report);
}

static void check_change(const OutlineName *name, Report *report) {
    Names names = {.count = 0};
    add_variables(&names, VAR_COUNT);
    check_is(name, &names, SENTENCE("variable"), report);
}

static void check_scope(const Story *story, const OutlineName *name, Report *report) {
    static const char *const words[] = {"team", "target", "others", "exactly", NULL};
    Names names = {.count = 0};
    if (story_member(story, name->name) >= 0) return;
    Variable variable;
    if (variable_find(name->name, &variable)) {
        report_add(report, SEVERITY_ERROR, name->origin.file, name->origin.line,
                   "whose %s? write effect = { team = { %s = ... } }", name->name,
                   name->name);
        return;
    }
    add_all(&names, words);
    for (int i = 0; i < story->member_count; i++) add(&names, story->members[i].id);
    check_is(name, &names, SENTENCE("member"), report);
}

// ---- the author's own words, and the engine's

static bool is_bound(const Outline *outline, const char *name) {
    for (int i = 0; i < outline->name_count; i++) {
        const OutlineName *other = &outline->names[i];
        if (other->use == USE_BOUND && strcmp(other->name, name) == 0) return true;
    }
    return strcmp(name, "self") == 0;
}

static void check_word(const Story *story, const Outline *outline,
                       const OutlineName *name, Report *report) {
    Names names = {.count = 0};
    bool library = name->use == USE_LIBRARY;
    if (is_bound(outline, library ? name->event : name->name)) return;
    if (library_has(story->guest, library ? name->event : "", name->name, names.list,
                    WORDS_MAX, &names.count)) {
        return;
    }
    char said[SENTENCE_BYTES];
    if (library)
        sentence_make(said, sizeof said, "%.20s.%.40s is unknown%s", name->event,
                      name->name,
                      suggest_hint(name->name, names.list, names.count).said);
    else
        unknown_name(story->guest, name->name, names.list, names.count, said);
    report_add(report, SEVERITY_ERROR, name->origin.file, name->origin.line, "%s",
               said);
}

// ---- conditions

// The least and the most that something can be; false where that is not fixed.
static bool range_of(const Story *story, const char *name, double *least,
                     double *most) {
    static const char *const meters[] = {"trust",  "stress",   "transparency",
                                         "skills", "adoption", NULL};
    *least = 0;
    *most = 100;
    for (int i = 0; meters[i]; i++) {
        if (strcmp(meters[i], name) == 0) return true;
    }
    *least = 1;
    *most = story->weeks;
    return strcmp(name, "week") == 0;
}

static bool can_hold(const char *sign, double number, double least, double most) {
    if (strcmp(sign, ">") == 0) return most > number;
    if (strcmp(sign, ">=") == 0) return most >= number;
    if (strcmp(sign, "<") == 0) return least < number;
    if (strcmp(sign, "<=") == 0) return least <= number;
    return number >= least && number <= most;
}

static void check_limit(const Story *story, const OutlineName *name, Report *report) {
    char sign[4];
    double number, least, most;
    if (sscanf(name->event, "%3s %lf", sign, &number) != 2) return;
    if (!range_of(story, name->name, &least, &most)) return;
    if (can_hold(sign, number, least, most)) return;
    report_add(report, SEVERITY_WARNING, name->origin.file, name->origin.line,
               "this never holds: now.%s goes from %.0f to %.0f", name->name, least,
               most);
}

void doubts_of_words(const Story *story, const Outline *outline, Report *report) {
    for (int i = 0; i < outline->name_count; i++) {
        const OutlineName *name = &outline->names[i];
        switch (name->use) {
        case USE_NOW: check_now(story, name, report); break;
        case USE_PERSON: check_person(name, report); break;
        case USE_SCOPE: check_scope(story, name, report); break;
        case USE_CHANGE: check_change(name, report); break;
        case USE_LIBRARY:
        case USE_WORD: check_word(story, outline, name, report); break;
        case USE_LIMIT: check_limit(story, name, report); break;
        default: break; // doubts_names.c
        }
    }
}
