// limits.h -- how much a scenario may ask of the machine.
//
// Everything is counted in units: a thousand instructions of Lua (a step) are
// GUEST_WORK units, and what a function walks through in C is a unit a byte or
// element. So a scenario is stopped at the same place on every machine. The shipped
// scenarios use less than 200 steps to load and 3 in a whole game.
#ifndef SCRIPT_LIMITS_H
#define SCRIPT_LIMITS_H

enum {
    GUEST_MEMORY = 16 * 1024 * 1024,      // bytes; no block is given beyond it
    GUEST_MEMORY_SOFT = 12 * 1024 * 1024, // beyond it the call ends at the next look
    GUEST_STEP = 1000, // instructions between two looks at the limits
    GUEST_WORK = 512,  // bytes or elements walked in C that cost a step

    GUEST_LOAD_STEPS = 8 * 1000,  // to load a scenario with all its files
    GUEST_CALL_STEPS = 1000,      // one call of a scenario's function
    GUEST_ANSWER_STEPS = 4000,    // all calls of one answer
    GUEST_GAME_STEPS = 10 * 1000, // all calls of one game
    GUEST_SLOW_STEPS = 500,       // of a game, from which on it is called slow
    GUEST_FULL_STEPS = 3000,      // what filling the memory is worth beside its steps
    GUEST_CALL_WORK = 64,         // units that every call costs
    GUEST_HELD_A_STEP = 60, // places of a table put back before a game (lasting.h)

    GUEST_TEXT_MAX = 12 * 1024,      // bytes of one text
    GUEST_TEXT_CHARGED = 512,        // bytes; what makes a longer one pays for it
    GUEST_BLOCK_CHARGED = 16 * 1024, // bytes of a table or stack made anew; the same
    GUEST_BLOCK_WORK = 64,           // bytes of it for a unit
    GUEST_LOOP_MAX = 200 * 1000,     // elements that one library call walks
    GUEST_VALUES_MAX = 250,          // values that one call takes or gives
    GUEST_CHOICES_MAX = 100,         // that one scene asks for
    GUEST_CHOICE_WORK = 4 * 512,     // units that asking costs, so that a game ends
    GUEST_KEY_WORK = 32,             // units that comparing a field's name costs
    GUEST_MISTAKES_MAX = 200,        // that are told of one scenario
    GUEST_MISTAKE_WORK = 4 * 512,    // units that a mistake found while loading costs
};

// Processor time is only the backstop behind the units, for the one kind of instruction
// that stays slow by itself (a text of thousands of digits as the limit of a for): what
// is not built to be slow never meets it. A build that runs many times slower,
// for valgrind, gives a larger GUEST_SLOWER (make memcheck); nothing can change it
// while the program runs.
#ifndef GUEST_SLOWER
#define GUEST_SLOWER 1
#endif
#define GUEST_CALL_SECONDS (0.5 * GUEST_SLOWER)
#define GUEST_GAME_SECONDS (1.2 * GUEST_SLOWER)    // of one game, or of loading
#define GUEST_HASTY_SECONDS (0.05 * GUEST_SLOWER)  // once it decided, see budget.c
#define GUEST_SHORT_SECONDS (0.002 * GUEST_SLOWER) // see watch.h

#endif
