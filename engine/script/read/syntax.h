// syntax.h -- what Lua says of a text that is no Lua, for somebody who writes none:
// what is missing, and where it began. Private to script/.
#ifndef SCRIPT_SYNTAX_H
#define SCRIPT_SYNTAX_H

#include "script/guest/guest.h"

// Reports an error for `message`, which Lua gave for that line of the file, without
// the place before it. False where it is none of the known ones: nothing is reported.
bool syntax_report(Guest *guest, const char *file, int line, const char *message);

#endif
