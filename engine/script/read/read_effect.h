// read_effect.h -- an effect table as data: { team = { trust = 4 }, jonas = { ... } }.
#ifndef SCRIPT_READ_EFFECT_H
#define SCRIPT_READ_EFFECT_H

#include "script/read/field.h"

// Reads the effect table `table` into guest->effects, which the next reading
// overwrites; returns how many there are. They come in a fixed order, whatever
// the order in the table.
int read_effects(const Table *table);

// The same, copied into the arena.
Outcome read_list_of_effects(lua_State *L, const Table *table, Arena *arena);

// Reads a field that is an effect table or a function that gives one. The list is
// copied into the arena.
Outcome read_outcome(const Table *table, const char *key, Arena *arena);

#endif
