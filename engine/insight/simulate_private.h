// simulate_private.h -- what the files of simulate.h share: one thread at work.
#ifndef INSIGHT_SIMULATE_PRIVATE_H
#define INSIGHT_SIMULATE_PRIVATE_H

#include "insight/simulate.h"

typedef struct Step {
    PromptKind kind;
    Answer answer;
} Step;

typedef struct Worker {
    const SimulateOrder *order;
    atomic_llong *next;  // game to play
    atomic_llong *spent; // of PATIENCE_STEPS, by all threads
    char slow[160];      // where the functions became slow first: "scenario.lua:3: "
    Story *story;
    Game *game;
    Study study;
    Step *steps; // of the game that is weighed
    int step_count, step_room;
    bool failed;
    Err err;
} Worker;

// How well a game closed: the score, then the meters, each so that more is better.
void simulate_close(const Game *game, double out[STUDY_CRITERIA]);

// Whether patience is at its end; counts the game of `worker` in.
bool simulate_gives_up(Worker *worker);

// Plays on to the end as a policy does.
bool simulate_play_on(Worker *worker, Policy policy);

// Plays a game that has ended again with each other option of each choice, all
// later answers given by the same policy. simulate_weigh.c
bool simulate_weigh(Worker *worker, Policy policy);

#endif
