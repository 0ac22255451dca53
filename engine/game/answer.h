// answer.h -- what somebody answers to a prompt. A plain value.
#ifndef GAME_ANSWER_H
#define GAME_ANSWER_H

#include "script/story.h"

enum {
    ANSWER_ACTS_MAX = 32,    // actions in one plan
    ANSWER_TARGETS_MAX = 16, // members in one group
    ANSWER_WHY_SIZE = 400,
};

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

    // about the answer; they change nothing in the game
    char why[ANSWER_WHY_SIZE];    // in the group's own words, or ""
    int votes[STORY_OPTIONS_MAX]; // by show of hands
    bool voted;
} Answer;

#endif
