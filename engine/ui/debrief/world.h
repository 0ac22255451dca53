// world.h -- what the debrief is shown, and what it wishes for.
#ifndef UI_DEBRIEF_WORLD_H
#define UI_DEBRIEF_WORLD_H

#include "insight/debrief/compare.h"
#include "insight/debrief/lens.h"
#include "insight/debrief/marks.h"
#include "insight/debrief/turning.h"

// One group's game, read.
typedef struct DebriefGroup {
    const char *name; // the group's, or the journal's file where it has none
    const Record *record;
    const History *history;
    const Turning *turning;
    const Closing *closing;
    const Marks *marks;
    const WhatIf *what_if; // the road that was asked for last, or NULL
} DebriefGroup;

// Whether the notes can stand in a terminal on the laptop, and do.
typedef enum DebriefTerminalState {
    DEBRIEF_NO_TERMINAL,
    DEBRIEF_NOT_NOTED,
    DEBRIEF_NOTED,
} DebriefTerminalState;

// What is, lent for one frame. There is at least one group.
typedef struct DebriefWorld {
    const Words *words;
    const DebriefGroup *groups;
    int group_count;
    const Compare *compare; // NULL where there is one group only
    const char *trouble;    // what went wrong, to be said once, or NULL
    bool full_screen;
    DebriefTerminalState terminal;
    bool can_guide;    // the notes can be written as a page
    const char *guide; // where they were, or NULL
} DebriefWorld;

typedef enum DebriefWish {
    DEBRIEF_NOTHING,
    DEBRIEF_MARK,    // command.mark is to be written down, for that group; with an id:
                     // in the place of the mark with that id
    DEBRIEF_UNMARK,  // that of command.mark's id is to be taken back
    DEBRIEF_WHAT_IF, // of that group: the road with command.option at command.turn
    DEBRIEF_NAMES,   // the groups by name again, or by a letter
    DEBRIEF_MEMBERS, // the members by name again, or by a colour
    DEBRIEF_LANGUAGE,
    DEBRIEF_FULL_SCREEN,
    DEBRIEF_NOTES, // in the terminal, or no longer there
    DEBRIEF_GUIDE, // the notes as a page, to print or for another screen
    DEBRIEF_LEAVE, // all is written down
} DebriefWish;

typedef struct DebriefCommand {
    DebriefWish wish;
    int group;
    Mark mark;
    int turn, option;
} DebriefCommand;

#endif
