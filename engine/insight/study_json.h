// study_json.h -- a study as one JSON value, and back.
#ifndef INSIGHT_STUDY_JSON_H
#define INSIGHT_STUDY_JSON_H

#include "insight/study.h"

#include <jansson.h>

// What the games of a policy came to, read off its counts.
typedef struct Spread {
    int low, middle, high; // 10 %, median, 90 %, in points
} Spread;

Spread study_spread(const Played *played, int meter);
const char *study_criterion(int criterion); // "score", "trust", ...
const char *study_kind(RowKind kind);       // "ending", "event", ...

// What a Number is called: "taken", "best_trust".
enum { STUDY_NUMBER_BYTES = 32 };
void study_number(int number, char out[STUDY_NUMBER_BYTES]);

// Minutes that a group needs for a game of so many choices and other decisions:
// three for the brief, one for a choice, 0.8 for a week's plan or a promise. By
// hand; the time of a real group is in its journal.
double study_minutes(const Played *played);

// How much of the spread of scores the first choice of a game explains, 0..1.
double study_first_share(const Study *study, int policy);

// NULL when memory is out. Free with json_decref.
json_t *study_to_json(const Study *study);

// Reads what study_to_json wrote; a stranger's file ends in an error. Free with
// study_close, after a failure too.
bool study_from_json(Study *study, const json_t *json, Err *err);

// Puts the shards of a study together. False, with the reason, where they are not
// of one study or one is there twice.
bool study_join(Study *study, const Study *shard, Err *err);

#endif
