// Names that stand for nothing.
#include "base/suggest.h"
#include "script/outline/doubts.h"

#include <string.h>

enum { NAMES_MAX = 256 }; // that are looked through for a suggestion

typedef struct Names {
    const char *list[NAMES_MAX];
    int count;
} Names;

static void add(Names *names, const char *name) {
    if (names->count < NAMES_MAX) names->list[names->count++] = name;
}

static void say(Report *report, Severity severity, const OutlineName *name,
                const char *what, const Names *names) {
    report_add(report, severity, name->origin.file, name->origin.line, "%s '%s'%s",
               what, name->name,
               suggest_hint(name->name, names->list, names->count).said);
}

static void check_member(const Story *story, const OutlineName *name, Report *report) {
    Names names = {.count = 0};
    bool speaks = name->use == USE_SAY; // else nobody does, or the text comes first
    if (speaks && (name->event[0] || strchr(name->name, ' '))) {
        report_add(report, SEVERITY_ERROR, name->origin.file, name->origin.line,
                   "say needs two things, who speaks and what: say(\"ada\", \"...\")");
        return;
    }
    if (story_member(story, name->name) >= 0) return;
    for (int i = 0; i < story->member_count; i++) add(&names, story->members[i].id);
    say(report, SEVERITY_ERROR, name, SENTENCE("no member"), &names);
}

static void check_action(const Story *story, const OutlineName *name, Report *report) {
    Names names = {.count = 0};
    if (story_action(story, name->name) >= 0) return;
    for (int i = 0; i < story->action_count; i++) add(&names, story->actions[i].id);
    say(report, SEVERITY_ERROR, name, SENTENCE("no action"), &names);
}

// "corner", or "corner.2" for its second choice.
static int event_of(const Story *story, const char *prompt) {
    char id[64];
    size_t length = strcspn(prompt, ".");
    if (length >= sizeof id) return -1;
    memcpy(id, prompt, length);
    id[length] = '\0';
    return story_event(story, id);
}

static void check_event(const Story *story, const OutlineName *name, Report *report) {
    Names names = {.count = 0};
    if (event_of(story, name->name) >= 0) return;
    for (int i = 0; i < story->event_count; i++) add(&names, story->events[i].id);
    say(report, SEVERITY_ERROR, name, SENTENCE("no event"), &names);
}

// Whether a name may stand for an option; one outside of any event may be of each.
static bool can_be(const OutlineName *name, const OutlineOption *option,
                   const char *event) {
    if (name->asked > 0) {
        return option->asked == name->asked
            && strcmp(option->origin.file, name->origin.file) == 0;
    }
    return strcmp(option->event, event) == 0 || !option->event[0];
}

static void check_option(const Story *story, const Outline *outline,
                         const OutlineName *name, Report *report) {
    Names names = {.count = 0};
    int event = event_of(story, name->event);
    if (event < 0) return; // reported already
    const char *id = story->events[event].id;
    if (!outline_lists(outline, id)) return;
    for (int i = 0; i < outline->option_count; i++) {
        const OutlineOption *option = &outline->options[i];
        if (!can_be(name, option, id)) continue;
        if (strcmp(option->id, name->name) == 0) return;
        add(&names, option->id);
    }
    say(report, SEVERITY_ERROR, name,
        name->asked > 0 ? SENTENCE("this never holds: the choice has no option")
                        : SENTENCE("this never holds: the event has no option"),
        &names);
}

// ---- flags

static bool is_used(const Outline *outline, OutlineUse use, const char *flag) {
    if (outline->built[use] > 0) return true; // by a name that nobody can read here
    for (int i = 0; i < outline->name_count; i++) {
        const OutlineName *name = &outline->names[i];
        if (name->use == use && strcmp(name->name, flag) == 0) return true;
    }
    return false;
}

static bool is_first(const Outline *outline, int number) {
    const OutlineName *name = &outline->names[number];
    for (int i = 0; i < number; i++) {
        const OutlineName *other = &outline->names[i];
        if (other->use == name->use && strcmp(other->name, name->name) == 0)
            return false;
    }
    return true;
}

static void check_flag(const Outline *outline, int number, Report *report) {
    const OutlineName *name = &outline->names[number];
    OutlineUse other = name->use == USE_SET ? USE_FLAG : USE_SET;
    Names names = {.count = 0};
    if (is_used(outline, other, name->name) || !is_first(outline, number)) return;
    for (int i = 0; i < outline->name_count; i++) {
        if (outline->names[i].use == other) add(&names, outline->names[i].name);
    }
    say(report, SEVERITY_WARNING, name,
        other == USE_FLAG ? SENTENCE("nobody reads the flag")
                          : SENTENCE("nobody sets the flag"),
        &names);
}

void doubts_of_names(const Story *story, const Outline *outline, Report *report) {
    for (int i = 0; i < outline->name_count; i++) {
        const OutlineName *name = &outline->names[i];
        switch (name->use) {
        case USE_SET:
        case USE_FLAG: check_flag(outline, i, report); break;
        case USE_SAY:
        case USE_MEMBER:
        case USE_DID_WITH: check_member(story, name, report); break;
        case USE_DID: check_action(story, name, report); break;
        case USE_CHOSE: check_event(story, name, report); break;
        case USE_COMPARED: check_option(story, outline, name, report); break;
        default: break; // doubts_words.c
        }
    }
}
