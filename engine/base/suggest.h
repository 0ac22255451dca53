// suggest.h -- "did you mean ...?": the known name that is nearest to a word.
#ifndef BASE_SUGGEST_H
#define BASE_SUGGEST_H

// The name that takes the fewest slips to type `word` instead: a letter too many,
// one too few, another one, or two that changed places (Damerau 1964); capitals
// do not count. Of equals the first by letter: Lua lists names in no order. NULL where
// none is near enough, about one slip in four letters, and one more. Names that are
// NULL are passed over. A Dutch word ("vertrouwen", "vertel") leads to the name it
// means, if that is among them.
const char *suggest(const char *word, const char *const *names, int count);

// The same as the end of a sentence: "; did you mean 'name'?", or "" where none is
// near enough; a part of another sentence (sentence.h).
typedef struct Hint {
    char said[112];
} Hint;

Hint suggest_hint(const char *word, const char *const *names, int count);

#endif
