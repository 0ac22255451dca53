// study_advice.h -- what in a study asks for a second look: options that always or
// never pay, a first choice that decides everything.
#ifndef COMMAND_STUDY_ADVICE_H
#define COMMAND_STUDY_ADVICE_H

#include "base/words.h"
#include "insight/study.h"

#include <stdio.h>

// An option stands out if it was the only best (or the only worst) in more than
// 80 of 100 choices, of at least 20 that were played with each of their options. In the
// language of `words` (NULL: English).
void study_advice(const Study *study, const Words *words, FILE *out);

#endif
