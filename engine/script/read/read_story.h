// read_story.h -- from declarations to a story. Private to script/; called in
// protected mode, in this order. Mistakes go into the guest's report.
#ifndef SCRIPT_READ_STORY_H
#define SCRIPT_READ_STORY_H

#include "script/guest/declare.h"
#include "script/read/field.h"

// The declared table of a declaration, pushed. `what` is filled with how messages
// call it: "member 'fatima'".
Table read_declared(lua_State *L, const Declared *declared, char what[96]);

// Reports an id that is declared twice among those of its kind.
bool read_is_new(lua_State *L, const Declared *declared);

// Space for as many items as there are declarations of a kind and `more`.
void *read_room(lua_State *L, DeclaredKind kind, int more, size_t size);

void read_scenario(lua_State *L); // title, weeks, hours ...: into guest->story
void read_members(lua_State *L);
void read_model(lua_State *L); // setup: needs the members
void read_ties(lua_State *L);
void read_actions(lua_State *L); // the deck and the scenario's own
void read_events(lua_State *L);
void read_endings(lua_State *L);

#endif
