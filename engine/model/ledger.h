// ledger.h -- every change of every value, with its cause.
//
// The model changes nothing but through entries (see book.h), so the entries of
// a variable sum to its change exactly, over any span of weeks.
// Zero-initialised, a Ledger is empty. It grows; ledger_close gives it back.
#ifndef MODEL_LEDGER_H
#define MODEL_LEDGER_H

#include "model/variable.h"

#include <stdint.h>

enum { ENTRY_TEAM = -1 }; // the member of an entry for a variable of the team

typedef struct Entry {
    int32_t amount; // thousandths of a point
    int32_t member; // index, or ENTRY_TEAM
    uint16_t cause; // see cause.h
    uint8_t week;   // in which it was booked, from 1
    uint8_t variable;
} Entry;

typedef struct Ledger {
    Entry *entries; // in order of booking, so in order of weeks
    int count, capacity;
} Ledger;

// Makes room for `more` entries. False when memory is out; nothing is lost.
bool ledger_room(Ledger *ledger, int more);

// Empties it and keeps the memory.
void ledger_reset(Ledger *ledger);
void ledger_close(Ledger *ledger);

// The sum of a variable's entries for a member (or ENTRY_TEAM) from entry number
// `from` up to `to`, in thousandths.
int64_t ledger_sum(const Ledger *ledger, int from, int to, int member,
                   Variable variable);

// The number of the first entry of a week (or of the first later one).
int ledger_week(const Ledger *ledger, int week);

#endif
