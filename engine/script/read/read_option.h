// read_option.h -- the options of a choice, and what one of them brings about.
//
// The table given to choose() is kept until the next one; the text of the options
// is read when it is given, an option's effects when it is weighed or chosen. A mistake
// in what is only for show (a text, `like`, a field that means nothing) goes to
// view->flaws, and the choice stands.
// Private to script/; call in protected mode.
#ifndef SCRIPT_READ_OPTION_H
#define SCRIPT_READ_OPTION_H

#include "script/read/field.h"
#include "script/scene.h"

// Keeps the table at index 1 as the choice that is open, after a look at its shape.
void read_options(lua_State *L);

// Fills the scene's options from the open choice.
void read_choice(lua_State *L, View *view, Scene *scene);

// An option's table, pushed.
Table read_push_option(lua_State *L, int option);

// A normalised text in the spoken language with its places filled; itself where
// nobody listens. Raises where there is no memory for it, or was none for the text
// (NULL).
const char *read_filled(lua_State *L, const View *view, const char *plain);

// The immediate effects of an option of the open choice, in guest->effects;
// returns how many there are.
int read_option_effects(lua_State *L, int option);

#endif
