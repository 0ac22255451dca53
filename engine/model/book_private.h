// book_private.h -- posting without a call: the rules do it dozens of times for
// each member and week.
#ifndef MODEL_BOOK_PRIVATE_H
#define MODEL_BOOK_PRIVATE_H

#include "model/arith.h"
#include "model/book.h"

// Writes an entry. One of nothing is written over by the next: that is cheaper
// than to ask first.
static inline void book_enter(Book *book, int member, Variable variable, int cause,
                              int32_t amount) {
    Ledger *ledger = book->ledger;
    if (ledger->count == ledger->capacity && !ledger_room(ledger, 1)) {
        book->overflow = true;
        return;
    }
    ledger->entries[ledger->count] = (Entry){
        .amount = amount,
        .member = member,
        .cause = (uint16_t)cause,
        .week = (uint8_t)book->week,
        .variable = (uint8_t)variable,
    };
    ledger->count += amount != 0;
}

// As book_post.
static inline void book_put(Book *book, int member, Variable variable, int cause,
                            double points) {
    int32_t amount = to_thousandths(points);
    book->state->pending[variable][member] += amount;
    book_enter(book, member, variable, cause, amount);
}

// One variable of one member, while rules post to it.
typedef struct Line {
    Book *book;
    int member;
    Variable variable;
} Line;

static inline void line_put(Line line, int cause, double points) {
    book_put(line.book, line.member, line.variable, cause, points);
}

#endif
