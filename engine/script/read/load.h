// load.h -- running a scenario's files. Private to script/.
#ifndef SCRIPT_LOAD_H
#define SCRIPT_LOAD_H

#include "script/guest/guest.h"

// Reads and runs the scenario's main file and reads what it declared; then its
// translations. Mistakes go into guest->report. `path` is the file, `name` what
// messages call it.
void load_scenario(Guest *guest, const char *path, const char *name);

// Sets `require` for the scenario's own folder in the globals at the top.
void load_open(lua_State *L);

#endif
