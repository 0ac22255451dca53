// book.h -- the only door to the state: amounts are posted, then settled.
//
// Posting rounds an amount to thousandths, writes the entry and waits; settling
// moves all values at once. So rules that read the state between the two see it
// as it was, and their order cannot matter. A value that would leave its range
// stops there and the difference is booked under CAUSE_LIMIT. A book without a
// ledger (NULL) moves the same values and writes no entries: for who plays thousands
// of games and asks for no cause.
#ifndef MODEL_BOOK_H
#define MODEL_BOOK_H

#include "model/ledger.h"
#include "model/state.h"

typedef struct Book {
    State *state;
    Ledger *ledger;
    int week;      // under which the entries are booked
    uint32_t open; // the variables for which something is pending, a bit each
    bool overflow; // memory ran out: some entry is missing
} Book;

// Opens the book for entries of a week. Nothing may be pending.
Book book_open(State *state, Ledger *ledger, int week);

// Posts points (of either sign, finite) for a variable of a member.
void book_post(Book *book, int member, Variable variable, int cause, double points);

// The same for a variable of the team.
void book_post_team(Book *book, Variable variable, int cause, double points);

// The same with head-room, as actions, events and scenarios do: the last points
// are the hardest, a broken word damps what would win trust. model.md section 4;
// adoption is eased like skills, quality on its way up, rumours and change debt
// on their way down.
void book_post_eased(Book *book, int member, Variable variable, int cause,
                     double points);
void book_post_team_eased(Book *book, Variable variable, int cause, double points);

// Moves every value by what is pending. False if memory ran out on the way: the
// values are right then, but the ledger lacks entries.
bool book_settle(Book *book, Err *err);

#endif
