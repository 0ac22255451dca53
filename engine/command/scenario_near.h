// scenario_near.h -- which scenario somebody means who names one that is not there.
#ifndef COMMAND_SCENARIO_NEAR_H
#define COMMAND_SCENARIO_NEAR_H

#include "base/suggest.h"

// The end of a sentence: "; did you mean 'x'?", by what comes with the program and what
// lies in the folder that one stands in; or that this folder, or the one above, is the
// scenario. "" where none is near.
Hint scenario_near(const char *name);

#endif
