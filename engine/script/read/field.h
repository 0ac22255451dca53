// field.h -- reading an author's table: types, ranges, unknown keys, near misses.
//
// While a scenario loads, a mistake is reported and a sensible value stands in for
// the wrong one, so that all mistakes are found in one run. In the middle of a
// game it is raised as an error, but for what is only for show (read_option.h).
// Private to script/; call in protected mode.
#ifndef SCRIPT_FIELD_H
#define SCRIPT_FIELD_H

#include "script/story.h"

#include <lua.h>

// A table being read: where it was declared and how messages call it.
typedef struct Table {
    lua_State *lua;
    int index; // on the stack, absolute
    Origin origin;
    const char *what; // "member 'fatima'"
    int option;       // of the choose at `origin`, from 1: its line is its own; 0: none
    const char *id;   // of that option, or NULL
} Table;

// A mistake in a table; `key` (or NULL) is looked for in the source, so that the
// message names its line.
void field_mistake(const Table *table, const char *key, const char *format, ...)
    PRINTF_LIKE(3, 4);
void field_doubt(const Table *table, const char *key, const char *format, ...)
    PRINTF_LIKE(3, 4);

// Texts are normalised (wording.h) and kept by the arena. `otherwise` stands in
// for one that is left out; NULL: it is required.
const char *field_text(const Table *table, const char *key, const char *otherwise,
                       Arena *arena);

// The text at place 1, 2, ...; required.
const char *field_text_at(const Table *table, int place, const char *name,
                          Arena *arena);

// Numbers in a range, both ends included; left out: `otherwise`.
double field_number(const Table *table, const char *key, double least, double most,
                    double otherwise);
int field_int(const Table *table, const char *key, int least, int most, int otherwise);
bool field_bool(const Table *table, const char *key, bool otherwise);

// Pushes a field that must be a function, or returns false (nothing pushed) where it
// is left out or wrong.
bool field_push_function(const Table *table, const char *key);

// The number of a function (guest_keep), NO_FUNCTION where left out.
int field_function(const Table *table, const char *key);

// One of a list of names (NULL at its end), by index; left out: `otherwise`.
int field_choice(const Table *table, const char *key, const char *const *names,
                 int otherwise);

// A list of texts; its length in *count.
const char **field_texts(const Table *table, const char *key, int *count, Arena *arena);

// Whether a field is there at all, right or wrong.
bool field_has(const Table *table, const char *key);

// Pushes a field that must be a table, or returns false (nothing pushed) where it
// is left out or wrong.
bool field_table(const Table *table, const char *key, Table *out);

// Reports every key of the table that is not in the list (NULL at its end), with
// the nearest that is. Places 1 .. `places` are allowed as well.
void field_known(const Table *table, const char *const *known, int places);

// The same of no more than `most` keys, where the walk is not paid for.
void field_known_first(const Table *table, const char *const *known, int places,
                       int most);

// A table of the stack as it is read inside another.
Table field_inside(const Table *table, int index, const char *what);

#endif
