// Options without a reason, options that do the same.
#include "script/outline/doubts.h"

#include <string.h>

void doubts_find(const Story *story, Outline *outline, Report *report) {
    doubts_of_names(story, outline, report);
    doubts_of_words(story, outline, report);
    doubts_of_options(outline, report);
    doubts_of_texts(story, outline, report);
    doubts_of_places(story, outline, report);
}

static bool is_same_choice(const OutlineOption *a, const OutlineOption *b) {
    return a->asked == b->asked && strcmp(a->origin.file, b->origin.file) == 0;
}

// The first option of the same choice that does the same, or NULL. Two that do
// nothing by themselves may differ in what the scene does next.
static const OutlineOption *twin(const Outline *outline, int number) {
    const OutlineOption *option = &outline->options[number];
    if (!option->deeds[0]) return NULL;
    for (int i = 0; i < number; i++) {
        const OutlineOption *other = &outline->options[i];
        bool same =
            is_same_choice(option, other) && strcmp(option->deeds, other->deeds) == 0;
        if (same) return other;
    }
    return NULL;
}

void doubts_of_options(const Outline *outline, Report *report) {
    for (int i = 0; i < outline->option_count; i++) {
        const OutlineOption *option = &outline->options[i];
        const OutlineOption *same = twin(outline, i);
        if (!option->because) {
            report_add(report, SEVERITY_WARNING, option->origin.file,
                       option->origin.line,
                       "option '%s' has no because: the debrief cannot say what it was "
                       "about",
                       option->id);
        }
        if (same) {
            report_add(report, SEVERITY_WARNING, option->origin.file,
                       option->origin.line,
                       "option '%s' does the same as '%s' in line %d", option->id,
                       same->id, same->origin.line);
        }
    }
}
