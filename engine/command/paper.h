// paper.h -- text on a terminal: lines broken between words, nothing else.
//
// No colours and no moving about, so that a screen reader reads it top to bottom.
#ifndef COMMAND_PAPER_H
#define COMMAND_PAPER_H

#include <stdio.h>

typedef struct Paper {
    FILE *out;
    int width; // columns
} Paper;

// As wide as the terminal that `out` is, 40 to 100 columns; 80 if it is none.
Paper paper_open(FILE *out);

// A text, a paragraph for each of its lines. All lines start after `indent` columns,
// but the first after `mark` ("1. "), which stands where the indent would be.
void paper_text(const Paper *paper, int indent, const char *mark, const char *text);

void paper_gap(const Paper *paper); // an empty line

// A line with a stroke of its length under it.
void paper_title(const Paper *paper, const char *text);

// A path as one argument of a shell's command, to be copied from the screen, in
// quotes where it needs them, and with ./ before a dash; bytes that a terminal must not
// get are written as
// $'\033'.
void paper_argument(FILE *out, const char *text);

#endif
