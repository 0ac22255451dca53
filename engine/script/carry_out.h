// carry_out.h -- what a chosen option brings about: at once, later, as a promise.
//
// Private to script/; call in protected mode.
#ifndef SCRIPT_CARRY_OUT_H
#define SCRIPT_CARRY_OUT_H

#include "script/scene.h"

#include <lua.h>

// Carries out an option of the open choice: effects, later effects, promise.
void carry_out(lua_State *L, View *view, const Scene *scene, int option);

// Applies effects at once, in the week that is being played.
bool carry_effects(View *view, const Effect *effects, int count, int cause, Err *err);

// Notes an effect for a later week.
void carry_later(lua_State *L, View *view, Later later);

#endif
