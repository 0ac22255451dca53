// bind_scene.h -- what a scene can do: narrate, say, choose, effect, set, later,
// chance.
//
// Private to script/.
#ifndef SCRIPT_BIND_SCENE_H
#define SCRIPT_BIND_SCENE_H

#include <lua.h>

// Adds these functions to the globals at the top. Call in protected mode.
void bind_scene_open(lua_State *L);

#endif
