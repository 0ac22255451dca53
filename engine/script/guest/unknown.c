#include "script/guest/unknown.h"

#include "base/suggest.h"
#include "script/guest/known_words.h"

#include <assert.h>
#include <string.h>

// A member, an event: what the author made is written as a text.
static bool is_made(const Guest *guest, const char *name) {
    const Declarations *all = &guest->declarations;
    for (int i = 0; i < all->count; i++) {
        if (strcmp(all->items[i].id, name) == 0) return true;
    }
    return false;
}

static bool is_of_now(const char *name) {
    Variable variable;
    for (int i = 0; bind_now_words[i]; i++) {
        if (strcmp(bind_now_words[i], name) == 0) return true;
    }
    return variable_find(name, &variable);
}

// What nothing here is called like: a function of plain Lua, or a text.
static const char *instead_of(const char *name) {
    return strcmp(name, "print") == 0
             ? SENTENCE("; narrate shows a text to the players")
             : SENTENCE("; if it is meant as a text, it stands in quotation marks");
}

// The nearest of all, with those of Lua's own that are no globals.
static void suggest_name(const char *name, const char *const *names, int count,
                         char said[SENTENCE_BYTES]) {
    static const char *const own[] = {"true", "false", "nil"};
    const char *all[UNKNOWN_NAMES_MAX + 3];
    int known = 0;
    assert(count <= UNKNOWN_NAMES_MAX);
    for (int i = 0; i < count; i++) all[known++] = names[i];
    for (int i = 0; i < 3; i++) all[known++] = own[i];
    Hint hint = suggest_hint(name, all, known);
    sentence_make(said, SENTENCE_BYTES, "'%.40s' is unknown%s", name,
                  hint.said[0] ? hint.said : instead_of(name));
}

void unknown_name(const Guest *guest, const char *name, const char *const *names,
                  int count, char said[SENTENCE_BYTES]) {
    if (strcmp(name, "now") == 0) {
        sentence_make(said, SENTENCE_BYTES,
                      "'now' is unknown; begin with function(now)");
    } else if (is_of_now(name)) {
        sentence_make(said, SENTENCE_BYTES, "'%s' is unknown; did you mean 'now.%s'?",
                      name, name);
    } else if (is_made(guest, name)) {
        sentence_make(said, SENTENCE_BYTES,
                      "'%.40s' is unknown; a name that you made stands in quotation "
                      "marks: \"%.40s\"",
                      name, name);
    } else {
        suggest_name(name, names, count, said);
    }
}
