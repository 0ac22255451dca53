// doubts.h -- what is wrong or doubtful in a scenario, found by reading its files.
//
// Names on roads that no game takes, flags that nobody sets, options that do the
// same, texts without a translation. What an author builds up at run time is passed
// over: nothing sound is reported.
#ifndef SCRIPT_OUTLINE_DOUBTS_H
#define SCRIPT_OUTLINE_DOUBTS_H

#include "script/outline/outline.h"

void doubts_find(const Story *story, Outline *outline, Report *report);

// The parts of it; doubts_options.c, _names.c, _words.c, _texts.c, _places.c
void doubts_of_options(const Outline *outline, Report *report);
void doubts_of_names(const Story *story, const Outline *outline, Report *report);
void doubts_of_words(const Story *story, const Outline *outline, Report *report);
void doubts_of_texts(const Story *story, Outline *outline, Report *report);
void doubts_of_places(const Story *story, Outline *outline, Report *report);

// Texts that are put together and so have no translation; for translate as well.
void doubts_of_built(const Outline *outline, Report *report);

#endif
