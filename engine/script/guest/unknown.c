#include "script/guest/unknown.h"

#include "base/suggest.h"
#include "script/guest/known_words.h"

#include <stdlib.h>
#include <string.h>

enum { NAMES_MAX = 260 };

static int by_name(const void *a, const void *b) {
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

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

// The nearest, of equals the first by letter: Lua lists its names in no order.
static void suggest_name(const char *name, const char *const *names, int count,
                         char said[SENTENCE_BYTES]) {
    static const char *const own[] = {"true", "false", "nil"};
    const char *all[NAMES_MAX];
    int known = 0;
    if (count > NAMES_MAX - 3) count = NAMES_MAX - 3;
    for (int i = 0; i < count; i++) all[known++] = names[i];
    for (int i = 0; i < 3; i++) all[known++] = own[i];
    qsort(all, (size_t)known, sizeof *all, by_name);
    sentence_make(said, SENTENCE_BYTES, "'%.40s' is unknown%s", name,
                  suggest_hint(name, all, known).said);
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
