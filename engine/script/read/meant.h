// meant.h -- what an author meant who wrote a sign or a word of another language:
// != for ~=, "en" for and, 90 %, a quotation mark inside a text. Private to script/.
#ifndef SCRIPT_MEANT_H
#define SCRIPT_MEANT_H

#include "script/guest/guest.h"

// Reports an error for `message`, which Lua gave for that line of the file, without the
// place before it. False where nothing is known to be meant: nothing is reported.
bool meant_report(Guest *guest, const char *file, int line, const char *message);

#endif
