// guest.h -- the Lua side of a story: one state, its limits, what it may call. Private
// to script/. Everything that Lua runs goes through guest_protect or
// guest_resume, which set the limits and turn an error into an Err; outside them
// only calls that cannot allocate are used.
#ifndef SCRIPT_GUEST_H
#define SCRIPT_GUEST_H

#include "script/disguise.h"
#include "script/guest/declare.h"
#include "script/guest/fail.h"
#include "script/guest/limits.h"
#include "script/guest/pool.h"
#include "script/guest/purse.h"
#include "script/guest/spot.h"
#include "script/guest/tables.h"
#include "script/guest/watch.h"
#include "script/scene.h"
#include "script/source/source.h"
#include "script/translation.h"

#include <lauxlib.h>
#include <lua.h>

struct Guest {
    lua_State *lua;
    lua_State *thread;  // of the scene under way
    lua_State *running; // whose call is under way; NULL between calls
    bool lost;          // that thread cannot be used any more, see budget.c
    size_t memory;      // bytes in use
    Pool pool;          // where they come from
    Purse purses[PURSE_COUNT];
    int steps_left; // of the call under way, of GUEST_STEP
    size_t work;    // of GUEST_WORK, not yet charged as a step
    Traces seen;
    Watch watch; // that times it
    bool hasty;  // the clock had to end a call, see budget.c

    Story *story;
    Report *report;       // takes mistakes while loading, and those in what is only for
                          // show; NULL: they are raised
    int told;             // mistakes it took, of the loading or of the game
    const char *path;     // of the scenario
    const Bundle *bundle; // while loading: where its files are
    Sources sources;
    Declarations declarations;
    Translations translations;
    const Words *words;
    const Translation *spoken; // NULL: as it was written
    NamedTexts named;
    Disguise disguise; // of the members, where they go by a colour

    View *view;           // lent while a function of the author's runs
    bool in_scene;        // narrate and choose have a meaning now
    Origin choice_origin; // of the choice that is open
    int functions;        // how many there are; numbers from 1
    int lasting;          // those of the scenario itself; later ones end with the game
    int noted, held;      // what lasting.c puts back, and entries of tables in it
    Effect *effects;      // read last, see read_effect.h
    int effect_count, effect_room;
    Arena arena; // texts and lists of the story
};

// Opens the state with its limits and the white list. `more` (or NULL) adds what the
// rooms above offer, the globals at the top. NULL when memory is out.
Guest *guest_open(Story *story, Report *report, lua_CFunction more);
void guest_close(Guest *guest);
void *guest_allocate(void *guest, void *block, size_t old, size_t new); // for Lua

// The guest of a state. Cannot fail.
Guest *guest_of(lua_State *L);

// Runs one of our own C functions in protected mode, with `data` as a light
// pointer at index 1, at the expense of a purse.
bool guest_protect(Guest *guest, lua_CFunction function, void *data, PurseKind purse,
                   Err *err);

// Resumes the scene's thread with `args` values on its stack, at the expense of the
// answer. *yielded tells whether it stands at a choice.
bool guest_resume(Guest *guest, int args, bool *yielded, Err *err);

// Whether the thread can play a scene; one that failed was replaced. False, with the
// sentence, when there is no memory for it.
bool guest_ready(Guest *guest, Err *err);

// Fills the globals that a scenario sees (library.c, declare.c, bind_now.c). Called
// once, in protected mode, the environment at the top.
void library_open(lua_State *L);
void declare_open(lua_State *L);
void bind_now_open(lua_State *L);

// Reading an unknown global is an error from here on (the globals are at the top); then
// writing any.
void library_strict(lua_State *L);
void library_seal(lua_State *L);

// Pushes `now`. Cannot fail.
void bind_now_push(lua_State *L);

#endif
