// game_private.h -- what the rooms of a game share; see game.h for what it is.
#ifndef GAME_GAME_PRIVATE_H
#define GAME_GAME_PRIVATE_H

#include "base/arena.h"
#include "game/game.h"
#include "game/telling.h"

// Where in a week the game stands; the order of play.
typedef enum Phase {
    PHASE_OPENING, // what comes back, what falls due
    PHASE_PLEDGES, // promises of the scenario, one after the other
    PHASE_EVENTS,  // scenes, one after the other
    PHASE_PLAN,
    PHASE_NEWS, // what the week brought by itself
    PHASE_END,
} Phase;

// Whether an action is open this week; found out once, when the plan is asked for: so
// a screen can look as often as it likes, and a replay goes as the game went.
typedef struct Openness {
    bool open;
    const char *why; // not, in the spoken language; NULL where it is open
} Openness;

// A mistake of the scenario that was met; texts of the facts' arena.
typedef struct GameFault {
    const char *text, *said;
} GameFault;

struct Game {
    Story *story;
    uint64_t seed;
    State state;
    Ledger ledger;
    Facts facts;
    Transcript transcript;
    Report flaws; // mistakes of the scenario that changed nothing
    int flaw;     // the first of them that was not told yet
    View view;
    Scene scene;

    Phase phase;
    int cursor; // the promise, event or news that is next
    int spent;  // hours of this week that are gone already
    Prompt prompt;
    Option promise_options[2];

    Turn *turns;
    int turn_count, turn_room;

    // as the leader saw the team: by week (0: the start), by variable, in points
    double (*shown)[VAR_COUNT];

    Openness *openness; // by action
    bool *prepared;     // by event: a facilitator could put it in
    Arena scratch;      // the words of the last refusal

    int ending; // or -1
    const char **epilogues;
    GameFault *faults;
    int fault_count, fault_room;
    int first_fault; // of the answer under way
};

// Goes on to the next prompt. Mistakes of the scenario become faults; only when
// memory runs out is the answer false.
bool flow_advance(Game *game, Err *err);

// Begins the scene of an event at the plan; the plan comes after it.
void flow_put_in(Game *game, int event);

// Begins week 1.
bool flow_start(Game *game, Err *err);

// Lets the week pass as planned. plan.c
bool plan_carry_out(Game *game, const Answer *plan, Err *err);

// Whether a plan fits the week; the refusal is in the spoken language. plan.c
bool plan_fits(const Game *game, const Answer *plan, Err *err);

// What a facilitator does; the refusal is in the spoken language. knob.c
bool knob_fits(const Game *game, const Answer *answer, Err *err);
bool knob_turn(Game *game, const Answer *answer, Err *err);

// Finds out what is open at the prompt: the actions of a plan, prepared events. False
// when memory is out. openings.c
bool openings_find(Game *game, Err *err);

// Settles a promise of the scenario that fell due. pledge.c
void pledge_settle(Game *game, int index, bool kept);

// Notes what the leader sees of the team now, by variable, in points. sight.c
void sight_note(const Game *game, double shown[VAR_COUNT]);

// Composes what is told of each member at the end. epilogue.c
bool epilogue_compose(Game *game, Err *err);

#endif
