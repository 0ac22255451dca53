// check.h -- what is wrong or doubtful in a scenario that loads: found by reading it
// (doubts.h) and by playing it.
//
// A part of the games takes the option that was taken least so far, the rest are
// the policies'. The number of games falls with the size of the scenario, so that
// a check of one of normal size takes well under a second.
#ifndef INSIGHT_CHECK_H
#define INSIGHT_CHECK_H

#include "script/story.h"

// Adds what it finds. Mistakes that a game meets are errors; what no game reached is
// a warning, told only where the report holds no errors yet (of the tables: with other
// numbers it might be reached). False when memory is out.
bool check_story(Story *story, Report *report, Err *err);

#endif
