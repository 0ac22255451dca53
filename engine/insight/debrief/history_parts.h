// history_parts.h -- what a history is made of: prompts with their answers, and weeks.
#ifndef INSIGHT_DEBRIEF_HISTORY_PARTS_H
#define INSIGHT_DEBRIEF_HISTORY_PARTS_H

#include "game/turn.h"

typedef struct HistoryOption {
    const char *id, *text, *because, *debrief; // "" where left out
    const char *refusal;                       // why it was not open then, or NULL
    int hours;
    int like;  // the kind that it counts as (lens.h), or NO_KIND
    int votes; // by show of hands; see HistoryTurn.voted
} HistoryOption;

// One prompt and its answer.
typedef struct HistoryTurn {
    int week;
    PromptKind kind;     // PROMPT_NONE: the facilitator turned a knob (answer->knob)
    const char *prompt;  // id, as the journal names it
    const char *title;   // of the event, the promise as it was made, the knob; "" for a
                         // plan
    const char *debrief; // the author's question to the group about it, or ""
    int event;           // of the story, or -1
    HistoryOption options[STORY_OPTIONS_MAX];
    int option_count; // 0 for a plan
    int chosen;       // option; -1 for a plan
    bool voted;
    bool predicted;              // the group said beforehand what it would do:
    int prediction[VAR_COUNT];   // -1 down, 0 none given, +1 up; four meters only
    const char *why;             // in the group's own words, or ""
    const Answer *answer;        // a plan's actions and pace stand here
    int first_entry, last_entry; // of the ledger: what the answer did, [first, last)
    int told_first, told_last;   // of the transcript: what led up to it, [first, last)
    int after_first, after_last; // what was told after it
    double before[VAR_COUNT], after[VAR_COUNT]; // the team as the leader saw it, points
} HistoryTurn;

typedef struct HistoryWeek {
    int first_turn, last_turn;  // [first, last)
    int first_line, last_line;  // of the transcript, [first, last)
    bool passed;                // its plan was given; false: only begun
    int pace;                   // of the plan, 0..PACE_MAX
    int hours[KIND_COUNT];      // the leader's, by kind, standing ones included
    bool did[KIND_COUNT];       // was done, or stood (a switch, an ambassador)
    int own_hours;              // on actions of the scenario's own
    int choice_hours;           // that choices in scenes and kept promises took
    bool own[KIND_COUNT];       // an action of the scenario's own that is like the kind
    int chosen[KIND_COUNT];     // choices and kept promises that are like it
    int like_hours[KIND_COUNT]; // of own_hours and choice_hours, what these took
    double truth[VAR_COUNT];    // the team at its end, points
    double shown[VAR_COUNT];    // as the leader saw it; masked: trust and stress
    int staff, present;         // who have not left; who are there
    const News *news;           // what the model brought by itself
    int news_count;
} HistoryWeek;

#endif
