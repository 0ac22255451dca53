// budget.h -- counting what one call does, and ending it in time.
//
// Private to script/. See limits.h for what is counted and purse.h for who pays.
#ifndef SCRIPT_BUDGET_H
#define SCRIPT_BUDGET_H

#include "script/guest/guest.h"

extern const char budget_too_large[]; // the sentence where memory is used up

// Has a thread counted from now on; anew at every call, so that a call is counted
// alike whatever ran before it.
void budget_watch(lua_State *L);

typedef struct Budget {
    PurseKind kind;
    int64_t units; // that the call may take
} Budget;

// Opens the budget of one call on `L`. False, with the sentence, when its purse is
// empty. Afterwards budget_end must follow.
bool budget_begin(Guest *guest, lua_State *L, PurseKind kind, Budget *out, Err *err);
void budget_end(Guest *guest, const Budget *budget);

// What is done in a pause is not counted; for what is short, and must change nothing
// in how a game goes. No Lua may run in it.
typedef struct Pause {
    int steps_left;
    size_t work;
} Pause;

Pause budget_pause(Guest *guest);
void budget_go_on(Guest *guest, const Pause *pause);

// Ends the call at its next instruction if its budget is used up by now; for the
// allocator, which cannot raise. Between calls it does nothing.
void budget_hurry(Guest *guest);

// The line of the author's that runs; no file where none does. Allocates nothing.
Spot budget_spot(const Guest *guest);

// The same, or where none runs any more that of the function that was asked and whose
// answer is read. Not for the allocator: it needs the stack.
Spot budget_spot_of_asked(lua_State *L);

// Charges for what a function in C walks through; raises when the budget is used up.
// What a scenario asks for may be more than a size_t holds, where that has 32 bits.
void guest_work(lua_State *L, uint64_t units);

#endif
