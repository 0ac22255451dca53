// turn.h -- what a game asks, and an answer that was given with what came of it.
#ifndef GAME_TURN_H
#define GAME_TURN_H

#include "game/answer.h"
#include "script/scene.h"

typedef enum PromptKind {
    PROMPT_CHOICE,  // a scene asks: answer.option
    PROMPT_PROMISE, // a promise falls due: option PROMISE_KEEP or PROMISE_BREAK
    PROMPT_PLAN,    // the week's actions and pace
    PROMPT_END,     // takes no answer
    PROMPT_NONE,    // of a turn only: a facilitator's knob, whatever was asked
} PromptKind;

enum { PROMISE_KEEP, PROMISE_BREAK };

typedef struct Prompt {
    PromptKind kind;
    int week;       // being played, 1..weeks
    const char *id; // as the journal names it: an event's id, "plan", "end"
    int event;      // of the scene, or -1
    int pledge;     // PROMPT_PROMISE: index into the facts, else -1
    const Option *options;
    int option_count;
    int first_line; // of the transcript: what was told since the last answer
} Prompt;

// An answer that was given, or a knob that was turned, and what came of it.
typedef struct Turn {
    int week;
    PromptKind kind;
    const char *prompt; // id
    Answer answer;
    int first_entry,
        last_entry; // of the ledger: what the answer itself did, [first, last)
    int first_line, last_line; // of the transcript: all that was told after it
    double before[VAR_COUNT]; // the team as the leader saw it when it was given, points
    double shown[VAR_COUNT];  // and when the answer had done its own
    uint64_t state;           // hash after it
} Turn;

#endif
