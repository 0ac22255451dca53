// study_print.h -- a study, for a trainer to read or for a program.
#ifndef COMMAND_STUDY_PRINT_H
#define COMMAND_STUDY_PRINT_H

#include "base/words.h"
#include "insight/study.h"

#include <stdio.h>

// In the language of `words` (NULL: English).
void study_print(const Study *study, const Words *words, FILE *out);

// False where memory is out; nothing is printed then.
bool study_print_json(const Study *study, FILE *out);

#endif
