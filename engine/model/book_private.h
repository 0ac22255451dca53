// book_private.h -- posting without a call: the rules do it dozens of times for
// each member and week.
#ifndef MODEL_BOOK_PRIVATE_H
#define MODEL_BOOK_PRIVATE_H

#include "model/arith.h"
#include "model/book.h"

static inline uint32_t bit_of(Variable variable) {
    return UINT32_C(1) << variable;
}

static inline Entry book_entry(const Book *book, int member, Variable variable,
                               int cause, int32_t amount) {
    return (Entry){
        .amount = amount,
        .member = member,
        .cause = (uint16_t)cause,
        .week = (uint8_t)book->week,
        .variable = (uint8_t)variable,
    };
}

// Writes an entry. One of nothing is written over by the next: that is cheaper
// than to ask first.
static inline void book_enter(Book *book, int member, Variable variable, int cause,
                              int32_t amount) {
    Ledger *ledger = book->ledger;
    if (!ledger) return;
    if (ledger->count == ledger->capacity && !ledger_room(ledger, 1)) {
        book->overflow = true;
        return;
    }
    ledger->entries[ledger->count] = book_entry(book, member, variable, cause, amount);
    ledger->count += amount != 0;
}

// One variable of one member, while rules post to it: its entries are written one
// behind the other and its value's change is summed up, for line_close to hand over.
// Until then nothing else may be posted. A line has at most LINE_MOST entries.
typedef struct Line {
    Book *book;
    int member;
    Variable variable;
    int32_t sum;       // thousandths
    Entry *next, *end; // where the next entry goes; where the room ends
} Line;

enum { LINE_MOST = 16 };

static inline Line line_open(Book *book, int member, Variable variable) {
    Line line = {.book = book, .member = member, .variable = variable};
    Ledger *ledger = book->ledger;
    if (!ledger) return line;
    bool room = ledger->capacity - ledger->count >= LINE_MOST;
    if (!room && !ledger_room(ledger, LINE_MOST)) {
        book->overflow = true;
        return line;
    }
    line.next = ledger->entries + ledger->count;
    line.end = ledger->entries + ledger->capacity;
    return line;
}

// As book_post.
static inline void line_put(Line *line, int cause, double points) {
    int32_t amount = to_thousandths(points);
    line->sum += amount;
    if (line->next == line->end) return; // no ledger, or memory is out
    *line->next = book_entry(line->book, line->member, line->variable, cause, amount);
    line->next += amount != 0;
}

static inline void line_close(const Line *line) {
    Ledger *ledger = line->book->ledger;
    line->book->state->pending[line->variable][line->member] += line->sum;
    line->book->open |= bit_of(line->variable);
    if (line->next) ledger->count = (int)(line->next - ledger->entries);
}

#endif
