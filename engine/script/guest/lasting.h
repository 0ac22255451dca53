// lasting.h -- nothing of one game lasts into the next, and no question into the game.
//
// A scenario is loaded once and played many times. What it must remember it keeps
// with set(); a local variable outside its functions, or a table, would carry one
// game's past into another. So after loading, its tables refuse new entries, and
// when a game begins its variables and what its tables held are put back. Private to
// script/.
#ifndef SCRIPT_LASTING_H
#define SCRIPT_LASTING_H

#include "script/guest/guest.h"
#include "script/guest/snapshot.h"

// Notes the variables that the scenario's functions share and what its tables hold,
// and closes these. In protected mode, after loading and library_seal.
void lasting_note(lua_State *L);

// Puts all of it back. In protected mode.
void lasting_restore(lua_State *L);

// Notes what the function at the top of the stack, which stays there, could change
// (snapshot_restore); two tables are pushed. In protected mode, at the expense of the
// call.
void lasting_hold(lua_State *L, Snapshot *snapshot);

#endif
