// study_print.h -- a study, for a trainer to read or for a program.
#ifndef COMMAND_STUDY_PRINT_H
#define COMMAND_STUDY_PRINT_H

#include "insight/study.h"

#include <stdio.h>

void study_print(const Study *study, FILE *out);
void study_print_json(const Study *study, FILE *out);

#endif
