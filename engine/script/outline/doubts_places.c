// Places in texts, {ada} and {now.week}, that stand for nothing: players would read
// the braces.
#include "base/suggest.h"
#include "model/variable.h"
#include "script/guest/guest.h"
#include "script/outline/doubts.h"
#include "script/outline/pairs.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct Places {
    const char **names; // all that may stand between braces
    int count, own;     // the first `own` are members and the author's names
    Report *report;
} Places;

static void add_numbers(Places *places, Arena *arena) {
    static const char *const others[] = {"who", "now.week", "now.weeks", "now.hours",
                                         "now.pace"};
    for (size_t i = 0; i < sizeof others / sizeof others[0]; i++) {
        places->names[places->count++] = others[i];
    }
    for (int v = 0; v < VAR_COUNT; v++) {
        char name[64];
        int length = snprintf(name, sizeof name, "now.%s", variable_name((Variable)v));
        places->names[places->count++] = arena_text(arena, name, (size_t)length);
    }
}

static bool gather(Places *places, const Story *story, Arena *arena) {
    size_t most = (size_t)(story->member_count + story->name_count + VAR_COUNT + 5);
    places->names = calloc(most, sizeof *places->names);
    if (!places->names) return false;
    for (int i = 0; i < story->member_count; i++) {
        places->names[places->count++] = story->members[i].id;
    }
    for (int i = 0; i < story->name_count; i++) {
        places->names[places->count++] = story->names[i].id;
    }
    places->own = places->count;
    add_numbers(places, arena);
    return true;
}

static bool is_known(const Places *places, const char *name, int count) {
    for (int i = 0; i < count; i++) {
        if (places->names[i] && strcmp(places->names[i], name) == 0) return true;
    }
    return false;
}

// The word between braces at text; false where something else stands in them.
static bool word_at(const char *text, char out[64]) {
    static const char sign[] =
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.";
    size_t length = strspn(text + 1, sign);
    if (length == 0 || length > 63 || text[1 + length] != '}') return false;
    memcpy(out, text + 1, length);
    out[length] = '\0';
    return true;
}

static void check_text(const Places *places, const char *text, bool still,
                       const char *file, int line) {
    char name[64];
    for (text = strchr(text, '{'); text; text = strchr(text + 1, '{')) {
        if (!word_at(text, name) || is_known(places, name, places->own)) continue;
        bool of_games = is_known(places, name, places->count);
        if (of_games && still) {
            report_add(places->report, SEVERITY_WARNING, file, line,
                       "{%s} is filled in in scenes only; here it is shown as it is",
                       name);
        }
        if (of_games) continue;
        Hint hint = suggest_hint(name, places->names, places->count);
        report_add(places->report, SEVERITY_WARNING, file, line,
                   "{%s} stands for nothing and is shown as it is%s", name, hint.said);
    }
}

// Whether a text is told outside of scenes, and there alone.
static bool is_still(const Outline *outline, const char *original) {
    bool still = false;
    for (int i = 0; i < outline->text_count; i++) {
        const OutlineText *text = &outline->texts[i];
        if (!text->told || strcmp(text->text, original) != 0) continue;
        if (!text->still) return false;
        still = true;
    }
    return still;
}

static void check_translation(const Places *places, const Story *story,
                              Outline *outline, const Translation *translation) {
    Pairs pairs;
    char file[32];
    snprintf(file, sizeof file, "%s.lua", translation->lang);
    bool read = pairs_open(&pairs, story, outline, translation->lang);
    for (int i = 0; read && i < pairs.count; i++) {
        const Pair *pair = &pairs.items[i];
        const char *text = translation_of(translation, pair->original);
        if (text)
            check_text(places, text, is_still(outline, pair->original), file,
                       pair->line);
    }
    pairs_close(&pairs);
}

void doubts_of_places(const Story *story, Outline *outline, Report *report) {
    const Translations *all = &story->guest->translations;
    Places places = {.report = report};
    if (!gather(&places, story, &outline->arena)) return;
    for (int i = 0; i < outline->text_count; i++) {
        const OutlineText *text = &outline->texts[i];
        if (!text->told) continue;
        check_text(&places, text->text, text->still, text->origin.file,
                   text->origin.line);
    }
    for (int i = 0; i < all->count; i++) {
        check_translation(&places, story, outline, &all->items[i]);
    }
    free(places.names);
}
