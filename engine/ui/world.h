// world.h -- what the interface is shown, and what it wishes for.
#ifndef UI_WORLD_H
#define UI_WORLD_H

#include "game/game.h"

// A scenario on the shelf, in the spoken language.
typedef struct UiScenario {
    const char *title, *summary;
    int minutes, level, weeks, members;
    const char *trouble;       // why it cannot be played, or NULL
    const StoryMember *people; // `members` of them, for its picture, or NULL
    const Setup *setup;        // how they begin; NULL where people is
} UiScenario;

// What is, lent for one frame.
typedef struct UiWorld {
    const Words *words;
    const Game *game; // NULL on the shelf
    const UiScenario *scenarios;
    int scenario_count;
    const char *last;    // the game that can be resumed, as a person knows it, or NULL
    const char *ended;   // the last game, where it is over, or NULL
    const char *trouble; // what went wrong, to be said once, or NULL
    bool well;           // nothing went wrong: it is only to be said
    bool full_screen;
} UiWorld;

typedef enum UiWish {
    UI_NOTHING,
    UI_ANSWER,   // command.answer
    UI_OPEN,     // scenario number command.scenario
    UI_RESUME,   // the last game
    UI_LANGUAGE, // the other one
    UI_LEAVE,    // back to the shelf; the journal has it all
    UI_QUIT,
    UI_FULL_SCREEN,
    UI_RELOAD,    // the author's F5
    UI_TAKE_BACK, // the last answer does not count
    UI_DEBRIEF,   // looks back on the game, or on the shelf on the last one
    UI_TIMED_OUT, // a time-out of command.seconds was begun
} UiWish;

typedef struct UiCommand {
    UiWish wish;
    int scenario;
    int seconds;
    Answer answer; // or a facilitator's knob
} UiCommand;

#endif
