// answer.h -- what somebody answers to a prompt. A plain value.
#ifndef GAME_ANSWER_H
#define GAME_ANSWER_H

#include "script/story.h"

enum {
    ANSWER_ACTS_MAX = 32,    // actions in one plan
    ANSWER_TARGETS_MAX = 16, // members in one group
    ANSWER_WHY_SIZE = 400,
    PREDICTED_METERS = 4, // VAR_TRUST, _STRESS, _TRANSPARENCY, _SKILLS
};

// What a facilitator does to a game, at any prompt and instead of answering it. It
// stands in the list of answers, so that every replay does it again.
typedef enum Knob {
    KNOB_NONE,
    KNOB_PRESSURE, // answer.pressure: the leader's hours, the team's stress
    KNOB_EVENT,    // answer.event: a prepared one is put in
} Knob;

// One action of a plan.
typedef struct Act {
    int action; // of the story
    int targets[ANSWER_TARGETS_MAX];
    int target_count;
    bool on; // REACH_SWITCH: the position it is set to
} Act;

typedef struct Answer {
    int option; // PROMPT_CHOICE and PROMPT_PROMISE

    Act acts[ANSWER_ACTS_MAX]; // PROMPT_PLAN
    int act_count;
    int pace; // 0..PACE_MAX

    Knob knob;    // not KNOB_NONE: nothing of the above counts
    int pressure; // KNOB_PRESSURE: 1 up, -1 down
    int event;    // KNOB_EVENT: of the story

    // about the answer; they change nothing in the game
    char why[ANSWER_WHY_SIZE];    // in the group's own words, or ""
    int votes[STORY_OPTIONS_MAX]; // by show of hands
    bool voted;
    signed char predicted[PREDICTED_METERS]; // 1 up, -1 down, 0 nothing said
} Answer;

#endif
