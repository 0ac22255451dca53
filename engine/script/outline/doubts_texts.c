// Translations that are missing, stale or for nothing; texts that do not fit.
#include "base/utf8.h"
#include "script/guest/guest.h"
#include "script/outline/doubts.h"
#include "script/outline/pairs.h"

#include <stdio.h>
#include <string.h>

enum { MISSING_NAMED_MAX = 12 }; // missing translations that are named one by one

// The beginning of a text, for a message.
static const char *brief(const char *text, char out[64]) {
    utf8_clean(out, 48, text);
    if (strlen(text) > strlen(out)) strcat(out, "\u2026");
    return out;
}

static bool is_missing(const Outline *outline, const Pairs *pairs, int number) {
    const OutlineText *text = &outline->texts[number];
    return pairs_needs(text) && !pairs_find(pairs, text->text)
        && pairs_is_first(outline, number);
}

// More than a few are a translation that has not been written yet: said once, so that
// other findings can be seen.
static bool check_unwritten(const Outline *outline, const Pairs *pairs,
                            const char *lang, Report *report) {
    char file[32];
    int missing = 0;
    for (int i = 0; i < outline->text_count; i++) {
        missing += is_missing(outline, pairs, i);
    }
    if (missing <= MISSING_NAMED_MAX) return false;
    snprintf(file, sizeof file, "%s.lua", lang);
    report_add(report, SEVERITY_WARNING, file, 1,
               "%d texts have no translation yet; undercurrent translate puts them "
               "here",
               missing);
    return true;
}

static void check_missing(const Outline *outline, const Pairs *pairs, const char *lang,
                          Report *report) {
    if (check_unwritten(outline, pairs, lang, report)) return;
    for (int i = 0; i < outline->text_count; i++) {
        const OutlineText *text = &outline->texts[i];
        char shown[64];
        if (!is_missing(outline, pairs, i)) continue;
        report_add(report, SEVERITY_WARNING, text->origin.file, text->origin.line,
                   "%s.lua has no translation of \"%s\"", lang,
                   brief(text->text, shown));
    }
}

static void check_stale(const Outline *outline, const Pairs *pairs, const char *lang,
                        Report *report) {
    char file[32], shown[64];
    snprintf(file, sizeof file, "%s.lua", lang);
    for (int i = 0; i < pairs->count; i++) {
        const Pair *pair = &pairs->items[i];
        if (pair->known) continue;
        const OutlineText *now = pairs_changed(pairs, outline, pair->original);
        if (now) {
            report_add(report, SEVERITY_WARNING, file, pair->line,
                       "the original was changed: %s:%d reads \"%s\" now",
                       now->origin.file, now->origin.line, brief(now->text, shown));
        } else {
            report_add(report, SEVERITY_WARNING, file, pair->line,
                       "no text of the scenario reads \"%s\"",
                       brief(pair->original, shown));
        }
    }
}

// No translation is looked up for the parts of a text, only for the whole.
void doubts_of_built(const Outline *outline, Report *report) {
    for (int i = 0; i < outline->text_count; i++) {
        const OutlineText *text = &outline->texts[i];
        if (!text->built) continue;
        report_add(report, SEVERITY_WARNING, text->origin.file, text->origin.line,
                   "a text put together with .. cannot be translated; write it in one "
                   "piece, with {ada} or {now.week} where something changes");
    }
}

// ---- texts that the screens have no room for

static void check_fit(const Outline *outline, Report *report) {
    for (int i = 0; i < outline->text_count; i++) {
        const OutlineText *text = &outline->texts[i];
        int length = text->fit ? utf8_length(text->text) : 0;
        if (!text->fit || length <= text->fit->most) continue;
        report_add(report, SEVERITY_WARNING, text->origin.file, text->origin.line,
                   "this %s has %d characters; the screens have room for %d",
                   text->fit->what, length, text->fit->most);
    }
}

static void check_translated_fit(const Outline *outline, const Pairs *pairs,
                                 const Translation *translation, Report *report) {
    char file[32];
    snprintf(file, sizeof file, "%s.lua", translation->lang);
    for (int i = 0; i < outline->text_count; i++) {
        const OutlineText *text = &outline->texts[i];
        const Pair *pair = text->fit ? pairs_find(pairs, text->text) : NULL;
        const char *other = pair ? translation_of(translation, text->text) : NULL;
        int length = other ? utf8_length(other) : 0;
        if (!other || length <= text->fit->most) continue;
        report_add(report, SEVERITY_WARNING, file, pair->line,
                   "this %s has %d characters; the screens have room for %d",
                   text->fit->what, length, text->fit->most);
    }
}

// A file with a mistake in it was not read to its end: who knows what it lacks?
static bool is_read(const Report *report, const char *lang) {
    char file[32];
    snprintf(file, sizeof file, "%s.lua", lang);
    for (int i = 0; i < report->count; i++) {
        const Finding *known = &report->findings[i];
        if (known->severity == SEVERITY_ERROR && strcmp(known->file, file) == 0)
            return false;
    }
    return true;
}

void doubts_of_texts(const Story *story, Outline *outline, Report *report) {
    const Translations *all = &story->guest->translations;
    check_fit(outline, report);
    if (all->count > 0) doubts_of_built(outline, report);
    for (int i = 0; i < all->count; i++) {
        Pairs pairs;
        const char *lang = all->items[i].lang;
        bool read = pairs_open(&pairs, story, outline, lang) && pairs.close > 0;
        if (read && is_read(report, lang)) {
            check_missing(outline, &pairs, lang, report);
            check_stale(outline, &pairs, lang, report);
            check_translated_fit(outline, &pairs, &all->items[i], report);
        }
        pairs_close(&pairs);
    }
}
