#include "script/translation.h"

#include "base/array.h"

#include <stdlib.h>
#include <string.h>

void translations_close(Translations *translations) {
    for (int i = 0; i < translations->count; i++) free(translations->items[i].pairs);
    arena_free(&translations->arena);
    *translations = (Translations){0};
}

const Translation *translations_find(const Translations *translations,
                                     const char *lang) {
    for (int i = 0; i < translations->count; i++) {
        const Translation *translation = &translations->items[i];
        if (strcmp(translation->lang, lang) == 0) return translation;
    }
    return NULL;
}

static int by_original(const void *a, const void *b) {
    const TranslationPair *first = a, *second = b;
    return strcmp(first->original, second->original);
}

const char *translation_of(const Translation *translation, const char *original) {
    if (translation->count == 0) return NULL;
    TranslationPair wanted = {.original = original};
    const TranslationPair *pair =
        bsearch(&wanted, translation->pairs, (size_t)translation->count, sizeof wanted,
                by_original);
    return pair ? pair->text : NULL;
}

bool translation_add(Translation *translation, const char *original, const char *text) {
    if (!array_fit(&translation->pairs, &translation->room, translation->count + 1,
                   sizeof *translation->pairs)) {
        return false;
    }
    translation->pairs[translation->count++] = (TranslationPair){original, text};
    return true;
}

void translation_sort(Translation *translation) {
    if (translation->count == 0) return;
    qsort(translation->pairs, (size_t)translation->count, sizeof(TranslationPair),
          by_original);
}
