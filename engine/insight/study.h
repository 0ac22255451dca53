// study.h -- what many games of a scenario showed, as counts that can be added up.
//
// Everything in it is a whole number or a name, so the sum of its parts is the study,
// whoever played them and in whatever order. It outlives the story.
#ifndef INSIGHT_STUDY_H
#define INSIGHT_STUDY_H

#include "insight/policy.h"
#include "script/outline/outline.h"

enum {
    STUDY_METERS = 5,   // trust, stress, transparency, skills, adoption
    STUDY_BINS = 101,   // 0..100 points
    STUDY_CRITERIA = 6, // the model's score, and each of those five
    STUDY_SHARDS_MAX = 4096,
    STUDY_OPTIONS_MAX = 4000, // more than one can write: they are made up in play
};

typedef enum RowKind {
    ROW_ENDING,
    ROW_EVENT,
    ROW_ACTION,
    ROW_OPTION,
    ROW_KIND_COUNT
} RowKind;

// What is counted of a row, for each policy.
typedef enum Number {
    NUMBER_TAKEN,       // times: ended so, happened, done, chosen
    NUMBER_OFFERED,     // an option: times it was open
    NUMBER_FIRST,       // an option: times it was the first choice of a game
    NUMBER_FIRST_SCORE, // and the sum of those games' scores, in thousandths
    NUMBER_WEIGHED,     // an option: choices that were played with each option
    NUMBER_BEST,        // + criterion: times no other was as good
    NUMBER_WORST = NUMBER_BEST + STUDY_CRITERIA,
    NUMBER_COUNT = NUMBER_WORST + STUDY_CRITERIA
} Number;

// An ending, event, action or option.
typedef struct Row {
    RowKind kind;
    const char *id, *event, *file; // event: of an option, else ""
    int line;                      // where it stands
    int asked;                     // ROW_OPTION: line of its choose, else 0
    int64_t n[POLICY_COUNT][NUMBER_COUNT];
} Row;

typedef struct Played { // by one policy
    int64_t games, decisions, choices;
    int64_t fewest, most;         // decisions of a game
    int64_t score, score_squares; // sums, in thousandths
    int64_t meter[STUDY_METERS][STUDY_BINS];
} Played;

// A mistake of the scenario that was met in a game, in English and for sentence_show.
typedef struct StudyFault {
    const char *text;
    int64_t games;
    int policy; // where it was met first
    uint64_t seed;
    const char *said;
} StudyFault;

typedef struct Study {
    const char *scenario;
    uint64_t hash, seed;
    int64_t runs;
    int minutes; // as the scenario says
    int policies[POLICY_COUNT], policy_count;
    bool spent;     // the scenario's functions took too long (simulate.h), and where:
    char slow[160]; // "scenario.lua:3: ", or ""
    int shards;     // 0: it is whole
    bool *parts;    // which of the shards are in it
    Row *rows;      // endings, events, actions, options
    StudyFault *faults;
    Played played[POLICY_COUNT];
    int first[ROW_OPTION]; // row of each kind, as long as the study is not sorted
    int row_count, row_room, fault_count, fault_room, option_count;
    Arena arena;
} Study;

// An empty study of a story: a row for all that its files name. False: no memory.
bool study_open(Study *study, const Story *story, Err *err);
void study_close(Study *study);

// The row of an option, made where it is new; NULL, with the reason, if it cannot be.
Row *study_option(Study *, const char *event, const char *id, Origin asked, Err *);

// The row of an ending, event or action, by number in the story; before study_sort.
Row *study_row(Study *study, RowKind kind, int number);
bool study_fault(Study *study, const StudyFault *fault);

// Adds what another study of the same scenario counted.
bool study_add(Study *study, const Study *other, Err *err);

// Gives options of its story that no choose lists the line in which they are made.
void study_place(Study *study, const Outline *outline);
void study_sort(Study *study); // rows and faults, into the order of the files

#endif
