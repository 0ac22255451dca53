// compare.h -- several games of one scenario side by side: where the roads parted, and
// what each came to. Described, never ranked: groups stand in the order given.
#ifndef INSIGHT_DEBRIEF_COMPARE_H
#define INSIGHT_DEBRIEF_COMPARE_H

#include "insight/debrief/whatif.h"

enum { COMPARE_GROUPS_MAX = 24 };

typedef struct CompareGroup {
    const Record *record;
    const History *history;
    char name[80]; // as its journal says, else the journal's file; "Group B" if hidden
    bool finished;
    int weeks;  // played
    int ending; // of the story, or -1
    Closing closing;
} CompareGroup;

// A journal that cannot stand beside the others.
typedef struct CompareLeft {
    const Record *record;
    char name[80];
    char reason[200]; // a sentence, in the spoken language
} CompareLeft;

// A decision that was asked in at least one of the games.
typedef struct CompareDecision {
    int week;           // in which it was asked first
    const char *prompt; // id
    const char *title;
    int option_count; // options that at least one group could see, by id
    const HistoryOption *options[STORY_OPTIONS_MAX * 2];
    int turn[COMPARE_GROUPS_MAX];         // of the group's history; -1: not asked there
    int chosen[COMPARE_GROUPS_MAX];       // index into options; -1: not asked there
    int groups_at[STORY_OPTIONS_MAX * 2]; // how many chose it
    int asked;                            // groups
    bool parted; // not all who were asked chose alike, or not all were asked
} CompareDecision;

typedef struct Compare {
    bool hidden;    // names are
    bool same_luck; // one seed: they began alike and only their answers differ. With
                    // another seed a team also begins some points otherwise
    CompareGroup groups[COMPARE_GROUPS_MAX];
    int group_count;
    CompareLeft left[COMPARE_GROUPS_MAX];
    int left_count;
    CompareDecision *decisions; // by week, then as the first group met them
    int decision_count;
} Compare;

// Lays games (at most COMPARE_GROUPS_MAX) beside the first one; another scenario,
// another version of it, or the same game twice is named and left out. Records and
// their histories are lent until compare_close. `hidden`: no name of a group or a file
// comes out. NULL when memory is out.
Compare *compare_open(const Record *const *records, const History *const *histories,
                      int count, bool hidden, Err *err);
void compare_close(Compare *compare); // takes NULL too

// What a group's decision did to its closing measures, measured: its own game again
// with the option that other groups took (an index into options), same luck. False
// where that option was not open in that group's game, or is its own.
bool compare_road(const Compare *compare, int decision, int group, int option,
                  WhatIfEnd *out);

#endif
