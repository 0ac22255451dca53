// lasting.h -- nothing of one game lasts into the next.
//
// A scenario is loaded once and played many times. What it must remember it keeps
// with set(); a local variable outside its functions would carry one game's past
// into another. So after loading, its tables refuse new entries, and its plain
// variables are put back when a game begins. Private to script/.
#ifndef SCRIPT_LASTING_H
#define SCRIPT_LASTING_H

#include "script/guest/guest.h"

// Notes the variables that the scenario's functions share, and closes its tables.
// In protected mode, after loading.
void lasting_note(lua_State *L);

// Puts the variables back. Cannot fail.
void lasting_restore(Guest *guest);

#endif
