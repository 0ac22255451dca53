#include "script/read/wording.h"

#include "base/array.h"
#include "base/utf8.h"
#include "script/guest/guest.h"

#include <stdio.h>
#include <string.h>

// Texts that a story remembers with their names; a scenario that makes up more at run
// time shows the others as they are written.
enum { NAMED_MAX = 4000 };

// Nearly all there is, and nothing to look up for it.
static bool is_plain(char letter) {
    return letter > ' ' && letter < 0x7F;
}

static bool is_blank(uint32_t point) {
    return point == ' ' || point == '\t' || point == '\n' || point == '\r';
}

// Joins what `text` holds into out, which has room for three times its length.
static size_t join(char *out, const char *text, size_t length) {
    size_t used = 0;
    int newlines = 0;
    bool space = false;
    while (length > 0) {
        uint32_t point = (unsigned char)*text;
        bool plain = is_plain(*text);
        size_t step = plain ? 1 : utf8_read(text, length, &point);
        text += step;
        length -= step;
        if (!plain && is_blank(point)) {
            space = true;
            newlines += point == '\n';
            continue;
        }
        if (space && used > 0) out[used++] = newlines > 1 ? '\n' : ' ';
        space = false;
        newlines = 0;
        if (plain) {
            out[used++] = (char)point;
            continue;
        }
        if (!utf8_showable(point)) point = UTF8_UNKNOWN;
        used += utf8_write(point, out + used);
    }
    return used;
}

char *wording_plain(Arena *arena, const char *text, size_t length) {
    char *plain = arena_alloc(arena, 3 * length + 4);
    if (plain) join(plain, text, length);
    return plain;
}

static const char *number_of(const View *view, const char *name, char out[64]) {
    Variable variable;
    if (strcmp(name, "week") == 0)
        snprintf(out, 64, "%d", view->week);
    else if (strcmp(name, "weeks") == 0)
        snprintf(out, 64, "%d", view->story->weeks);
    else if (strcmp(name, "hours") == 0)
        snprintf(out, 64, "%d", view->hours_left);
    else if (strcmp(name, "pace") == 0)
        snprintf(out, 64, "%d", view->state->pace);
    else if (variable_find(name, &variable)) {
        snprintf(out, 64, "%.0f", state_mean(view->state, variable));
    } else
        return NULL;
    return out;
}

// The text of the file in the spoken language.
static const char *spoken_text(const Guest *guest, const char *original) {
    const char *text = guest->spoken ? translation_of(guest->spoken, original) : NULL;
    return text ? text : original;
}

// Whom or what a name stands for, or NULL.
static const char *bearer_of(const Guest *guest, const char *name) {
    const Story *story = guest->story;
    int member = story_member(story, name);
    if (member >= 0) return spoken_text(guest, story->members[member].name);
    for (int i = 0; i < story->name_count; i++) {
        if (strcmp(story->names[i].id, name) == 0)
            return spoken_text(guest, story->names[i].text);
    }
    return NULL;
}

// What a place stands for, or NULL: then it stays as it is. Without a view there is
// no game to ask.
static const char *value_of(const Guest *guest, const View *view, const char *name,
                            char out[64]) {
    if (view && strncmp(name, "now.", 4) == 0) return number_of(view, name + 4, out);
    if (strcmp(name, "who") != 0) return bearer_of(guest, name);
    bool told = view && view->who >= 0;
    return told ? spoken_text(guest, guest->story->members[view->who].name) : NULL;
}

// Reads "{name}" at text into name and gives its length, 0 if it is none.
static size_t place_at(const char *text, char name[64]) {
    const char *end = strchr(text, '}');
    if (!end || end - text < 2 || end - text > 63) return 0;
    size_t length = (size_t)(end - text) - 1;
    memcpy(name, text + 1, length);
    name[length] = '\0';
    return length + 2;
}

static const char *value_at(const Guest *guest, const View *view, const char *text,
                            size_t *skip, char buffer[64]) {
    char name[64];
    *skip = *text == '{' ? place_at(text, name) : 0;
    return *skip ? value_of(guest, view, name, buffer) : NULL;
}

static const char *fill(const Guest *guest, const View *view, const char *text,
                        Arena *arena) {
    char filled[4 * STORY_TEXT_MAX + 256];
    size_t used = 0;
    while (*text && used < sizeof filled - 256) {
        char buffer[64];
        size_t skip;
        const char *value = value_at(guest, view, text, &skip, buffer);
        if (!value) {
            filled[used++] = *text++;
            continue;
        }
        utf8_clean(filled + used, 200, value); // a name may be as long as a text
        used += strlen(filled + used);
        text += skip;
    }
    return arena_text(arena, filled, used);
}

const char *wording_fill(const View *view, const char *text, Arena *arena) {
    Guest *guest = view->story->guest;
    text = spoken_text(guest, text);
    const char *filled = strchr(text, '{') ? fill(guest, view, text, arena)
                                           : arena_text(arena, text, strlen(text));
    if (!filled || !guest->disguise.names) return filled;
    const char *told = disguise_text(&guest->disguise, filled);
    return arena_text(arena, told, strlen(told));
}

static const char *remembered(const Guest *guest, const char *text) {
    for (int i = 0; i < guest->named.count; i++) {
        const Named *named = &guest->named.items[i];
        bool same = named->spoken == guest->spoken && strcmp(named->written, text) == 0;
        if (same) return named->filled;
    }
    return NULL;
}

const char *wording_named(Guest *guest, const char *original) {
    const char *text = spoken_text(guest, original);
    const char *filled = strchr(text, '{') ? remembered(guest, text) : text;
    if (filled || guest->named.count == NAMED_MAX) return filled ? filled : text;
    Named named = {guest->spoken, arena_text(&guest->arena, text, strlen(text)),
                   fill(guest, NULL, text, &guest->arena)};
    bool kept = named.written && named.filled
             && array_fit(&guest->named.items, &guest->named.room,
                          guest->named.count + 1, sizeof named);
    if (!kept) return text;
    guest->named.items[guest->named.count++] = named;
    return named.filled;
}
