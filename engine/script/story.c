#include "script/story.h"

#include "base/file.h"
#include "base/utf8.h"
#include "script/bind_scene.h"
#include "script/guest/lasting.h"
#include "script/read/load.h"
#include "script/read/wording.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// "scenarios/first-rollout/", "x/first.lua" or "first.zip" as a name, fit to be shown:
// "first-rollout", "first".
static const char *name_of(Arena *arena, const char *path) {
    char shown[FILE_PATH_SIZE];
    utf8_clean(shown, sizeof shown, path);
    size_t length = strlen(shown);
    while (length > 1 && path_separates(shown[length - 1])) length--;
    char *kept = arena_text(arena, shown, length);
    if (!kept) return "";
    const char *name = path_name(kept);
    bool file = path_ends_in(name, ".lua") || path_ends_in(name, ".zip");
    const char *stem = file ? arena_text(arena, name, strlen(name) - 4) : name;
    return stem ? stem : "";
}

// ---- whether it has been edited since

static bool reads_the_same(const Bundle *bundle, const Source *source) {
    Sources now = {0};
    Err ignored;
    const Source *read = sources_read(&now, bundle, source->name, &ignored);
    bool same = read && read->size == source->size
             && memcmp(read->text, source->text, source->size) == 0;
    sources_close(&now);
    return same;
}

// A translation that was not there.
static bool has_come(const Story *story, const Bundle *bundle, const char *lang) {
    char name[16];
    snprintf(name, sizeof name, "%s.lua", lang);
    return bundle_has_room(bundle) && strcmp(lang, story->language) != 0
        && bundle_has(bundle, name) && !sources_find(&story->guest->sources, name);
}

static bool is_current(const Story *story, const Bundle *bundle) {
    const Sources *sources = &story->guest->sources;
    for (int i = 0; i < sources->count; i++) {
        if (!reads_the_same(bundle, &sources->items[i])) return false;
    }
    return !has_come(story, bundle, "en") && !has_come(story, bundle, "nl");
}

bool story_is_current(const Story *story) {
    Report ignored = {0};
    if (!story->guest->path) return true; // memory was out
    Bundle *bundle = bundle_open(story->guest->path, &ignored);
    bool current = bundle && is_current(story, bundle);
    bundle_close(bundle);
    report_free(&ignored);
    return current;
}

// ---- loading

static bool load(Story *story, const char *path, Report *report) {
    Bundle *bundle = bundle_open(path, report);
    if (!bundle) return false;
    story->guest->bundle = bundle;
    bool read = load_scenario(story->guest);
    story->guest->bundle = NULL;
    bundle_close(bundle);
    return read;
}

// Whether a scenario with mistakes has all that a game cannot do without.
static bool is_whole(const Story *story) {
    for (int i = 0; i < story->event_count; i++) {
        if (story->events[i].scene == NO_FUNCTION) return false;
    }
    return story->member_count > 0 && story->ending_count > 0
        && story->endings[story->ending_count - 1].when == NO_FUNCTION;
}

static int l_seal(lua_State *L) {
    library_seal(L);
    lasting_note(L);
    return 0;
}

// After loading the report is no longer the place for mistakes.
static bool finish(Story *story, Report *report) {
    Err err;
    story->guest->report = NULL;
    story->guest->lasting = story->guest->functions;
    if (guest_protect(story->guest, l_seal, NULL, PURSE_OWN, &err)) return true;
    report_add(report, SEVERITY_ERROR, story->guest->sources.items[0].name, 0, "%s",
               err.said);
    return false;
}

// What a scenario sees beside the library: it can require files and play scenes.
static int open_more(lua_State *L) {
    load_open(L);
    bind_scene_open(L);
    return 0;
}

static Story *open_any(const char *path, const Words *words, bool faulty,
                       Report *report) {
    Story *story = calloc(1, sizeof *story);
    if (story) story->guest = guest_open(story, report, open_more);
    if (!story || !story->guest) {
        report_add(report, SEVERITY_ERROR, path, 0, "there is not enough memory");
        free(story);
        return NULL;
    }
    story->name = name_of(&story->guest->arena, path);
    story->guest->path = arena_text(&story->guest->arena, path, strlen(path));
    story->language = "en";
    bool sound = load(story, path, report)
              && (report->errors == 0 || (faulty && is_whole(story)));
    if (sound && finish(story, report)) {
        story_speak(story, words);
        return story;
    }
    story_close(story);
    return NULL;
}

Story *story_open(const char *path, const Words *words, Report *report) {
    return open_any(path, words, false, report);
}

Story *story_open_faulty(const char *path, const Words *words, Report *report) {
    return open_any(path, words, true, report);
}

void story_close(Story *story) {
    if (!story) return;
    setup_close(&story->setup);
    guest_close(story->guest);
    free(story);
}

// In another language colours have other names.
void story_speak(Story *story, const Words *words) {
    bool disguised = story_is_disguised(story);
    story->guest->words = words;
    story->guest->spoken =
        translations_find(&story->guest->translations, words_lang(words));
    story_disguise(story, disguised);
}

bool story_disguise(Story *story, bool disguised) {
    Disguise *disguise = &story->guest->disguise;
    disguise_close(disguise);
    return !disguised
        || disguise_open(disguise, story->members, story->member_count,
                         story->guest->words);
}

bool story_is_disguised(const Story *story) {
    return story->guest->disguise.names != NULL;
}

const Words *story_words(const Story *story) {
    return story->guest->words;
}

const char *story_text(const Story *story, const char *original) {
    const char *text = wording_named(story->guest, original);
    return story_is_disguised(story) ? disguise_text(&story->guest->disguise, text)
                                     : text;
}

bool story_speaks(const Story *story, const char *lang) {
    return strcmp(story->language, lang) == 0
        || translations_find(&story->guest->translations, lang);
}

// The author's text, or the engine's own of that key.
static const char *own_or_deck(const Story *story, int action, const char *own,
                               const char *part) {
    if (own) return story_text(story, own);
    char key[64];
    snprintf(key, sizeof key, "action.%s.%s", story->actions[action].id, part);
    return words_get(story->guest->words, key);
}

const char *story_action_name(const Story *story, int action) {
    return own_or_deck(story, action, story->actions[action].name, "name");
}

const char *story_action_about(const Story *story, int action) {
    return own_or_deck(story, action, story->actions[action].about, "about");
}

const char *story_action_because(const Story *story, int action) {
    return own_or_deck(story, action, story->actions[action].because, "because");
}

int story_member(const Story *story, const char *id) {
    for (int i = 0; i < story->member_count; i++) {
        const char *own = story->members[i].id;
        if (own[0] == id[0] && strcmp(own, id) == 0) return i;
    }
    return -1;
}

int story_action(const Story *story, const char *id) {
    for (int i = 0; i < story->action_count; i++) {
        if (strcmp(story->actions[i].id, id) == 0) return i;
    }
    return -1;
}

int story_event(const Story *story, const char *id) {
    for (int i = 0; i < story->event_count; i++) {
        if (strcmp(story->events[i].id, id) == 0) return i;
    }
    return -1;
}

int story_action_of_kind(const Story *story, Kind kind) {
    for (int i = 0; i < story->action_count; i++) {
        if (story->actions[i].kind == (int)kind) return i;
    }
    return -1;
}

int story_event_of_news(const Story *story, NewsKind kind) {
    for (int i = 0; i < story->event_count; i++) {
        if (story->events[i].news == (int)kind) return i;
    }
    return -1;
}
