// check_typed.h -- options that cannot be chosen by their name in the terminal.
#ifndef COMMAND_CHECK_TYPED_H
#define COMMAND_CHECK_TYPED_H

#include "script/story.h"

// Adds a warning for each option whose id means something else there, in either
// language. False when memory is out, or there are no words to look into.
bool check_typed(const Story *story, Report *report, Err *err);

#endif
