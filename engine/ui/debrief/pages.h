// pages.h -- a list that is too long for one page, as several: each holds as many items
// as fit under the question, and none is cut in two. So a clicker goes through.
#ifndef UI_DEBRIEF_PAGES_H
#define UI_DEBRIEF_PAGES_H

#include "ui/debrief/hall.h"

// Draws an item and returns its height; 0: it is passed over. No item takes the focus.
typedef float PagesItem(Hall *h, int item, float x, float y, float w);

typedef struct Pages {
    const char *question; // over every page
    PagesItem *draw;
    int count;
    float widest; // in em
} Pages;

// How many pages there are, at least 1; when the body of the page is known.
int pages_count(Hall *h, const Pages *pages);

// Draws one of them, from 0, and no question; moves in->y on.
void pages_draw(Hall *h, const Pages *pages, int page, Column *in);

#endif
