// lens.h -- the same game through one frame at a time. A lens shows some things and
// leaves others out; which ones, it says itself (lens_leaves_out).
//
// What counts for what is a small table here, by the kinds of the deck, with a reason
// in words for each row. An option of a scene and an action of the scenario's own count
// as the kind that their author says they are like (`like`), a promise that was kept as
// KIND_DELIVER. All else is sorted nowhere, because nobody but its author could say
// where it belongs: it is told apart, and the group is asked where it would put it.
// What was counted can be read deed by deed (lens_deeds.h).
#ifndef INSIGHT_DEBRIEF_LENS_H
#define INSIGHT_DEBRIEF_LENS_H

#include "insight/debrief/history.h"

typedef enum LensKind {
    LENS_ADKAR,   // Hiatt: five stages of a person; seed article S1
    LENS_KOTTER,  // eight steps; S1
    LENS_PILLARS, // inspire, train, connect; S4
    LENS_CONTROL, // control versus facilitate; S3, S0
    LENS_TOUCH,   // tech versus touch; S1
    LENS_COUNT
} LensKind;

// "adkar", "kotter", ...; and back, false for any other.
const char *lens_id(LensKind lens);
bool lens_find(const char *id, LensKind *out);

// In words: its name, what it looks at, and the one sentence on what it leaves out.
const char *lens_name(const Words *words, LensKind lens);
const char *lens_about(const Words *words, LensKind lens);
const char *lens_leaves_out(const Words *words, LensKind lens);

// What a kind is called: by the scenario's own action of that kind, or the deck's word.
const char *lens_kind_name(const Story *story, Kind kind);

// ---- ADKAR: each member and week

// The stage at a week's end (0: the start), as the model reads it (measure_stage).
Stage lens_stage(const History *history, int week, int member);
const char *lens_stage_name(const Words *words, Stage stage);

// ---- the lenses of hours: PILLARS, CONTROL, TOUCH

enum { LENS_SIDES_MAX = 3 };

int lens_sides(LensKind lens); // 3 or 2; 0 for the others
const char *lens_side_name(const Words *words, LensKind lens, int side);

// The side that a kind of action counts for, or -1; and why (there too).
int lens_side(LensKind lens, Kind kind);
const char *lens_reason(const Words *words, LensKind lens, Kind kind);

typedef struct LensHours {
    int weeks; // 1..weeks of by_week are filled in
    int by_week[SETUP_WEEKS_MAX + 1][LENS_SIDES_MAX];
    int total[LENS_SIDES_MAX];
    int chosen_by_week[SETUP_WEEKS_MAX + 1][LENS_SIDES_MAX];
    int chosen[LENS_SIDES_MAX]; // choices in scenes and kept promises, with or without
                                // hours; their hours are in by_week and total
    int unsorted;               // hours on neither side,
    int unsorted_chosen;        // and choices that count for none
} LensHours;

void lens_hours(const History *history, LensKind lens, LensHours *out);

// ---- Kotter: what was done for each step

enum { KOTTER_STEPS = 8, KOTTER_EVIDENCE_MAX = 8 };

typedef struct KotterEvidence {
    Kind kind;
    int times;          // weeks in which it was done, or stood (a switch)
    int chosen;         // choices in scenes and kept promises that are like it
    const char *reason; // why it counts for this step, in words
} KotterEvidence;

typedef struct KotterStep {
    const char *name;                             // in words
    KotterEvidence evidence[KOTTER_EVIDENCE_MAX]; // what counts and was done
    int count;
    bool in_week[SETUP_WEEKS_MAX + 1];
    bool planned[SETUP_WEEKS_MAX + 1]; // of these: by an action, not by a choice alone
    int first, last;                   // weeks; 0: nothing counts for this step
} KotterStep;

void lens_kotter(const History *history, const Words *words,
                 KotterStep out[KOTTER_STEPS]);

// Choices and broken promises that count for no step.
int lens_kotter_unsorted(const History *history);

#endif
