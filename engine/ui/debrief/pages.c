#include "ui/debrief/pages.h"

#include <math.h>

static float height_of(Hall *h, const Pages *pages, int item, const Column *in,
                       float w) {
    DrawPlace place = draw_place(h->f->list);
    float high = pages->draw(h, item, in->x, in->y, w);
    draw_undo(h->f->list, &place);
    return high;
}

// Goes through all items; those of the page `shown` are drawn (-1: of none). Returns
// how many pages that makes.
static int lay_out(Hall *h, const Pages *pages, int shown, Column *in) {
    float w = fminf(in->w, pages->widest * h->f->em), used = 0;
    int page = 0;
    for (int i = 0; i < pages->count; i++) {
        float high = height_of(h, pages, i, in, w);
        if (used > 0 && used + high > in->room) {
            page++;
            used = 0;
        }
        used += high;
        if (page == shown) in->y += pages->draw(h, i, in->x, in->y, w);
    }
    return page + 1;
}

int pages_count(Hall *h, const Pages *pages) {
    Column in = hall_column(h, pages->question);
    return lay_out(h, pages, -1, &in);
}

void pages_draw(Hall *h, const Pages *pages, int page, Column *in) {
    lay_out(h, pages, page, in);
}
