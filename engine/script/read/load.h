// load.h -- running a scenario's files. Private to script/.
#ifndef SCRIPT_LOAD_H
#define SCRIPT_LOAD_H

#include "script/guest/guest.h"

// Reads and runs the main file of guest->bundle and reads what it declared; then its
// translations. Mistakes go into guest->report. Whether all was read to its end.
bool load_scenario(Guest *guest);

// Sets `require` for the scenario's own folder in the globals at the top.
void load_open(lua_State *L);

#endif
