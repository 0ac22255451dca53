#include "script/disguise.h"

#include "base/array.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// Bytes; shorter ones are part of any word.
enum { NAME_MIN = 2, FIRST_NAME_MIN = 3, FAMILY_NAME_MIN = 4 };

// ---- names

// How many members before this one wear the same.
static int worn_before(const Disguise *disguise, int member) {
    const char *dress = disguise->members[member].look.dress;
    int count = 0;
    for (int i = 0; i < member; i++) {
        count += strcmp(disguise->members[i].look.dress, dress) == 0;
    }
    return count;
}

static const char *name_for(Disguise *disguise, int member, const Words *words) {
    char key[64], name[128];
    snprintf(key, sizeof key, "dress.%s", disguise->members[member].look.dress);
    int before = worn_before(disguise, member);
    if (before == 0) return words_get(words, key);
    int length =
        snprintf(name, sizeof name, "%.100s %d", words_get(words, key), before + 1);
    return arena_text(&disguise->arena, name, (size_t)length);
}

bool disguise_open(Disguise *disguise, const StoryMember *members, int count,
                   const Words *words) {
    *disguise = (Disguise){.members = members, .member_count = count};
    disguise->names =
        arena_alloc(&disguise->arena, (size_t)count * sizeof *disguise->names);
    bool ok = disguise->names != NULL;
    for (int i = 0; ok && i < count; i++) {
        disguise->names[i] = name_for(disguise, i, words);
        ok = disguise->names[i] != NULL;
    }
    if (!ok) disguise_close(disguise);
    return ok;
}

void disguise_close(Disguise *disguise) {
    free(disguise->texts);
    arena_free(&disguise->arena);
    *disguise = (Disguise){0};
}

// ---- a name in a text

// Letters of any script; of what is beyond ASCII only the signs (U+2000 .. U+206F:
// dashes, quotation marks, the apostrophe) end a word.
static bool in_word(const char *at) {
    unsigned char byte = (unsigned char)at[0];
    if (byte < 0x80) return isalnum(byte) || byte == '_';
    return !(byte == 0xE2 && ((unsigned char)at[1] & 0xFE) == 0x80);
}

// Whether a word ends there, or would but for the s of a genitive ("Piets").
static bool ends(const char *at) {
    if (!in_word(at)) return true;
    return at[0] == 's' && !in_word(at + 1);
}

// A name in capitals, as one shouts it or an e-mail has it.
static bool is_shouted(const char *at, const char *name, size_t length) {
    for (size_t i = 0; i < length; i++) {
        unsigned char letter = (unsigned char)name[i];
        int large = letter < 0x80 ? toupper(letter) : letter;
        if ((unsigned char)at[i] != large) return false;
    }
    return length >= FIRST_NAME_MIN;
}

// The ending of a Dutch diminutive ("Pietje", "Annetje") where a word ends behind it.
static size_t diminutive_at(const char *at) {
    static const char *const endings[] = {"je", "tje", "pje", "etje", "netje"};
    for (size_t i = 0; i < sizeof endings / sizeof endings[0]; i++) {
        size_t length = strlen(endings[i]);
        if (strncmp(at, endings[i], length) == 0 && ends(at + length)) return length;
    }
    return 0;
}

static size_t matches(const char *at, const char *name, size_t length, size_t least) {
    if (length < least) return 0;
    if (strncmp(at, name, length) != 0 && !is_shouted(at, name, length)) return 0;
    if (ends(at + length)) return length;
    size_t more = length >= FIRST_NAME_MIN ? diminutive_at(at + length) : 0;
    return more ? length + more : 0;
}

// The family name, with a capital; "" where there is none.
static const char *last_of(const char *name) {
    const char *last = strrchr(name, ' ');
    bool capital = last && (isupper((unsigned char)last[1]) || (last[1] & 0x80));
    return capital ? last + 1 : "";
}

// How much of the text is this member's name; 0: none.
static size_t name_at(const char *at, const char *name) {
    size_t whole = matches(at, name, strlen(name), NAME_MIN);
    if (whole) return whole;
    size_t first = matches(at, name, strcspn(name, " "), FIRST_NAME_MIN);
    const char *last = last_of(name);
    return first ? first : matches(at, last, strlen(last), FAMILY_NAME_MIN);
}

// Whose name stands there, the longest; -1: nobody's.
static int member_at(const Disguise *disguise, const char *at, size_t *length) {
    int found = -1;
    *length = 0;
    for (int i = 0; i < disguise->member_count; i++) {
        size_t match = name_at(at, disguise->members[i].name);
        if (match <= *length) continue;
        *length = match;
        found = i;
    }
    return found;
}

// ---- a text

// Writes the text without names to `out`, unless that is NULL; returns its length.
static size_t write_out(const Disguise *disguise, const char *text, char *out) {
    size_t used = 0;
    bool inside = false; // a word, before text
    while (*text) {
        size_t length = 1;
        int member = inside ? -1 : member_at(disguise, text, &length);
        const char *from = member < 0 ? text : disguise->names[member];
        size_t more = member < 0 ? 1 : strlen(from);
        bool goes_on = ((unsigned char)*text & 0xC0) == 0x80; // the same letter
        if (!goes_on) inside = in_word(text);
        if (out) memcpy(out + used, from, more);
        used += more;
        text += member < 0 ? 1 : length;
    }
    return used;
}

static const char *without_names(Disguise *disguise, const char *text) {
    size_t length = write_out(disguise, text, NULL);
    char *out = arena_alloc(&disguise->arena, length + 1);
    if (out) write_out(disguise, text, out);
    return out;
}

// ---- those asked for before

static int place_of(const Disguise *disguise, const char *text) {
    int low = 0, high = disguise->count;
    while (low < high) {
        int middle = low + (high - low) / 2;
        if (strcmp(disguise->texts[middle].from, text) < 0) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

static bool stands_at(const Disguise *disguise, int place, const char *text) {
    return place < disguise->count && strcmp(disguise->texts[place].from, text) == 0;
}

static bool keep(Disguise *disguise, int place, DisguisedText told) {
    if (!told.from || !told.to) return false;
    if (!array_fit(&disguise->texts, &disguise->room, disguise->count + 1,
                   sizeof *disguise->texts)) {
        return false;
    }
    DisguisedText *at = disguise->texts + place;
    memmove(at + 1, at, (size_t)(disguise->count - place) * sizeof *at);
    *at = told;
    disguise->count++;
    return true;
}

const char *disguise_text(Disguise *disguise, const char *text) {
    int place = place_of(disguise, text);
    if (!stands_at(disguise, place, text)) {
        DisguisedText told = {
            .from = arena_text(&disguise->arena, text, strlen(text)),
            .to = without_names(disguise, text),
        };
        if (!keep(disguise, place, told)) return "\xE2\x80\xA6";
    }
    return disguise->texts[place].to;
}
