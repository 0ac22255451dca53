// translation.h -- a scenario's texts in another language.
//
// A file LANG.lua beside scenario.lua returns a table of original and translation;
// both are normalised (wording.h) before they are compared.
#ifndef SCRIPT_TRANSLATION_H
#define SCRIPT_TRANSLATION_H

#include "base/arena.h"

#include <stdbool.h>

typedef struct TranslationPair {
    const char *original, *text;
} TranslationPair;

typedef struct Translation {
    char lang[8];
    TranslationPair *pairs; // in order of the original
    int count, room;
} Translation;

enum { TRANSLATIONS_MAX = 2 }; // the languages of the engine but the original

// Zero-initialised, it is empty.
typedef struct Translations {
    Translation items[TRANSLATIONS_MAX];
    int count;
    Arena arena;
} Translations;

// A text as it is written in a language, and with its {names} filled in; wording.c.
typedef struct Named {
    const Translation *spoken; // NULL: as the author wrote it
    const char *written, *filled;
} Named;

typedef struct NamedTexts {
    Named *items;
    int count, room;
} NamedTexts;

void translations_close(Translations *translations);

const Translation *translations_find(const Translations *translations,
                                     const char *lang);

// The translation of a text, or NULL.
const char *translation_of(const Translation *translation, const char *original);

// Adds a pair; translation_sort must follow before anything is looked up.
bool translation_add(Translation *translation, const char *original, const char *text);
void translation_sort(Translation *translation);

#endif
