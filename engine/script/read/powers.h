// powers.h -- the one sign of Lua's that a scenario cannot use. Private to script/.
//
// x ^ y is pow() of the C library, whose last digit differs from machine to machine,
// and with it a comparison, and with that a game. x ^ 2 Lua multiplies itself.
#ifndef SCRIPT_POWERS_H
#define SCRIPT_POWERS_H

#include "base/report.h"
#include "script/source/source.h"

// Reports every ^ of a source that is no ^ 2, as a mistake.
void powers_report(const Source *source, Report *report);

#endif
