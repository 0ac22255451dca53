// Step 8: a lens. The same game through one frame, and what that frame leaves out; on
// request what it counted for one of its steps or sides, deed by deed.
#include "ui/debrief/lens_told.h"
#include "ui/debrief/lenses.h"
#include "ui/debrief/recall.h"
#include "ui/debrief/steps.h"

#include <math.h>

int parts_lens(Hall *h) {
    if (h->memory->place < 0) return PART_COUNTED;
    Pages pages = lens_told(h);
    return PART_COUNTED + pages_count(h, &pages);
}

static void choose(Hall *h, int lens) {
    h->memory->lens = lens;
    h->memory->place = -1;
    hall_note(h, RECALL_LENS, lens_id((LensKind)lens));
}

// How high a lens is, with `about` what it looks at.
static float lens_height(Hall *h, int lens, bool about, float inner) {
    Frame *f = h->f;
    float high = frame_line_height(f, TYPE_BODY) + 0.9f * f->em;
    if (!about) return high;
    return high
         + frame_height(f, style_body(f), lens_about(f->words, (LensKind)lens), inner);
}

static float lens_row(Hall *h, int lens, bool about, float x, float y, float w) {
    Frame *f = h->f;
    LensKind kind = (LensKind)lens;
    bool chosen = h->memory->lens == lens;
    float pad = 0.45f * f->em, left = 2.4f * f->em, inner = w - left - 2 * pad;
    float high = lens_height(h, lens, about, inner);
    Rect rect = {x, y, w, high};
    bool hit = card_choice(f, SPOT_LENS + lens, rect, chosen);
    if (hit || frame_letter(f, (char)('1' + lens))) choose(h, lens);
    key_badge(f, x + pad, y + pad, digits(f, lens + 1), chosen);
    float at = x + pad + left, below = y + pad + frame_line_height(f, TYPE_BODY);
    frame_line(f, style_bold(f), lens_name(f->words, kind), at, y + pad, inner);
    if (about) {
        frame_text(f, style_body(f), lens_about(f->words, kind), at, below, inner);
    }
    return high + 0.4f * f->em;
}

// What each looks at is told where there is room; else that of the chosen one.
static void part_choose(Hall *h) {
    Frame *f = h->f;
    Column in = hall_begin(h, word(f, "debrief.lens.question"));
    float w = fminf(in.w, 46 * f->em), all = 0;
    for (int i = 0; i < LENS_COUNT; i++) {
        all += lens_height(h, i, true, w - 3.3f * f->em) + 0.4f * f->em;
    }
    for (int i = 0; i < LENS_COUNT; i++) {
        bool about = all <= in.room || i == h->memory->lens;
        in.y += lens_row(h, i, about, in.x, in.y, w);
    }
    hall_end(h, &in, in.y);
}

static float picture(Hall *h, LensKind lens, float x, float y, float w) {
    switch (lens) {
    case LENS_ADKAR: return lens_people(h, x, y, w);
    case LENS_KOTTER: return lens_steps(h, x, y, w);
    default: return lens_balance(h, lens, x, y, w);
    }
}

// How many steps or sides can be accounted for.
static int places(LensKind lens) {
    return lens == LENS_KOTTER ? KOTTER_STEPS : lens_sides(lens);
}

// A number leads to what counts there, from the picture and from any other number.
static void place_keys(Hall *h) {
    for (int i = 0; i < places((LensKind)h->memory->lens); i++) {
        if (frame_letter(h->f, (char)('1' + i))) lens_account(h, i);
    }
}

static void part_lens(Hall *h) {
    Frame *f = h->f;
    LensKind lens = (LensKind)h->memory->lens;
    Column in = hall_begin(h, lens_name(f->words, lens));
    if (hall_has_sides(h)
        && lens != LENS_KOTTER) { // else it was read on the page before
        hall_text(h, &in, style_body(f), lens_about(f->words, lens));
        hall_gap(h, &in, 0.5f);
    }
    in.y += picture(h, lens, in.x, in.y, in.w);
    if (places(lens) > 0) {
        hall_text(h, &in, style_small(f), word(f, "debrief.lens.hint"));
    }
    hall_gap(h, &in, 0.4f);
    hall_heading(h, &in, word(f, "debrief.lens.leaves_out"));
    hall_text(h, &in, style_body(f), lens_leaves_out(f->words, lens));
    hall_end(h, &in, in.y);
}

static void part_counted(Hall *h) {
    Pages pages = lens_told(h);
    Column in = hall_begin(h, pages.question);
    pages_draw(h, &pages, h->memory->part - PART_COUNTED, &in);
    hall_end(h, &in, in.y);
}

// Back from there nothing is accounted for any more: a clicker goes on to Monday.
static void forget_place(Hall *h) {
    if (h->memory->place < 0) return;
    h->memory->place = -1;
    h->f->again = true;
}

void step_lens(Hall *h) {
    int part = h->memory->part;
    if (part < PART_COUNTED) forget_place(h);
    if (part == PART_CHOOSE) {
        part_choose(h);
        return;
    }
    if (part == PART_LENS) {
        part_lens(h);
    } else {
        part_counted(h);
    }
    place_keys(h);
}
