// Step 1: how do you feel? Single words, and a quiet sea.
#include "ui/debrief/field.h"
#include "ui/debrief/mark_list.h"
#include "ui/debrief/steps.h"
#include "ui/figure/sea.h"
#include "ui/screen/picture.h"

#include <math.h>

// What is left of the page is water at rest.
static float quiet_sea(Hall *h, const Column *in, float y, float bottom) {
    Frame *f = h->f;
    float high = fmaxf(5 * f->em, bottom - y);
    Rect area = {in->x, y, in->w, high};
    Sea sea = {.motion = 0.12f, .light = 0.75f, .clear = 0.8f, .phase = 0.2f};
    if (!picture_clip(f, area)) return high;
    sea_draw(f->list, f->theme, area, 0.42f * high, sea);
    picture_clip_end(f);
    return high;
}

void step_feel(Hall *h) {
    Frame *f = h->f;
    Column in = hall_begin(h, word(f, "debrief.feel.question"));
    float bottom = in.y + in.room, wide = fminf(in.w, 24 * f->em);
    mark_typed(h, FIELD_WORD, MARK_WORD);
    in.y += mark_cloud(h, MARK_WORD, in.x, in.y, in.w);
    in.y += field_draw(h, FIELD_WORD, word(f, "debrief.feel.hint"),
                       in.x + (in.w - wide) / 2, in.y, wide);
    hall_gap(h, &in, 0.8f);
    in.y += quiet_sea(h, &in, in.y, bottom);
    hall_end(h, &in, in.y);
}
