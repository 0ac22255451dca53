// study_words.h -- what the report of a study calls what it counts, for sentence_show.
#ifndef COMMAND_STUDY_WORDS_H
#define COMMAND_STUDY_WORDS_H

#include "insight/study.h"

// What games are measured by: 0 the score, then the meters (STUDY_CRITERIA).
const char *study_word_criterion(int criterion);

// "ending" or "endings", by number.
const char *study_word_kind(RowKind kind, int count);

// Writes to out (SENTENCE_BYTES) what did not come about: "event 'x' never happened".
// offered: of an option, whether it was ever open.
void study_word_missed(const Row *row, bool offered, char *out);

#endif
