// Step 5: why? One swing taken apart into its causes, to the last point; then the sea
// is drained.
#include "ui/debrief/drained.h"
#include "ui/debrief/steps.h"
#include "ui/debrief/swings.h"
#include "ui/debrief/why_parts.h"
#include "ui/shape.h"

#include <math.h>

enum { PART_SWING, PART_CAUSES, PART_REASONS, PART_SEEN, PART_DRAINED, PART_PEOPLE };
enum { VIEWS = 2 }; // of each person: what was said, then what lay below

static const double drain_seconds = 2.2, person_seconds = 1.2;

int parts_why(Hall *h) {
    return PART_PEOPLE + VIEWS * drained_count(h);
}

// The week that is looked at: the one that was asked for, else the swing's.
static int week_of(const Hall *h) {
    const Swing *swing = swing_chosen(h);
    int weeks = history_weeks(h->group->history);
    int week = h->memory->week > 0 ? h->memory->week : swing ? swing->week : weeks;
    return week > weeks ? weeks : week;
}

// ---- the swing

static void choose(Hall *h, int swing) {
    h->memory->swing = swing;
    h->memory->week = 0;
    h->f->again = true;
}

static float swing_row(Hall *h, const Swing *swing, int place, float x, float y,
                       float w) {
    Frame *f = h->f;
    float pad = 0.5f * f->em, sign = f->em;
    Swing bare = *swing;
    bare.count = 0; // its causes are what the group is asked for
    float high = 2 * pad + swing_height(h, &bare, w - 3 * pad - sign);
    Rect rect = {x, y, w, high};
    bool chosen = h->memory->swing == place;
    if (card_choice(f, SPOT_SWING + place, rect, chosen)) choose(h, place);
    swing_told(h, &bare, x + pad, y + pad, w - 3 * pad - sign);
    if (chosen) {
        icon_draw(f->list, ICON_YES, x + w - pad - sign, y + pad, sign,
                  f->theme->accent);
    }
    return high + 0.5f * f->em;
}

static void swing_asked(Hall *h) {
    Frame *f = h->f;
    const Swing *kept[SWINGS_MAX];
    int count = swings_kept(h->group, kept);
    Column in = hall_begin(h, word(f, "debrief.why.question"));
    float w = fminf(in.w, 32 * f->em);
    if (h->memory->swing >= count) h->memory->swing = 0;
    for (int i = 0; i < count; i++) in.y += swing_row(h, kept[i], i, in.x, in.y, w);
    if (count == 0) hall_text(h, &in, style_large(f), word(f, "debrief.why.none"));
    hall_gap(h, &in, 0.5f);
    hall_text(h, &in, style_large(f), word(f, "debrief.why.guess"));
    hall_end(h, &in, in.y);
}

// ---- the causes

static void causes(Hall *h, bool reasons) {
    Frame *f = h->f;
    const Swing *swing = swing_chosen(h);
    Column in =
        hall_begin(h, word(f, reasons ? "debrief.why.reasons" : "debrief.why.causes"));
    if (!swing) {
        hall_text(h, &in, style_large(f), word(f, "debrief.why.none"));
    } else {
        Swing bare = *swing;
        bare.count = 0;
        in.y += swing_told(h, &bare, in.x, in.y, fminf(in.w, 32 * f->em));
        hall_gap(h, &in, 0.4f);
        in.y += why_parts(h, swing, reasons, in.x, in.y, in.w);
    }
    hall_end(h, &in, in.y);
}

// ---- the sea

// Another week, by the arrows at the week's name or by the keys.
static void week_turn(Hall *h, int by) {
    int week = week_of(h) + by, weeks = history_weeks(h->group->history);
    if (week < 1 || week > weeks) return;
    h->memory->week = week;
    h->f->again = true;
}

static void week_buttons(Hall *h, float y) {
    Frame *f = h->f;
    float high = button_height(f), side = high, gap = 0.4f * f->em;
    const char *label = hall_week(h, week_of(h));
    float wide = frame_width(f, style_bold(f), label) + f->em;
    float x = f->area.w - f->em - wide - 2 * side - 2 * gap;
    Rect less = {x, y, side, high}, more = {x + side + wide + 2 * gap, y, side, high};
    Rect middle = {x + side + gap, y, wide, high};
    Style style = style_bold(f);
    style.align = ALIGN_CENTER;
    shape_round_rect(f->list, middle, 0.4f * f->em, f->theme->paper_raised);
    frame_line(f, style, label, middle.x,
               y + (high - frame_line_height(f, TYPE_BODY)) / 2, wide);
    if (button(f, SPOT_WEEK, less, "\xE2\x80\xB9", BUTTON_PLAIN)) week_turn(h, -1);
    if (button(f, SPOT_WEEK + 1, more, "\xE2\x80\xBA", BUTTON_PLAIN)) week_turn(h, 1);
}

// What is to be seen, on a sheet in the sky; in a narrow frame the sky is for people.
static void sea_title(Hall *h, bool drained, float y) {
    Frame *f = h->f;
    Style style = style_large(f);
    style.bold = true;
    float pad = f->em, high = frame_line_height(f, TYPE_LARGE);
    const char *text = word(f, drained ? "debrief.sea.drained" : "debrief.sea.seen");
    float wide = frame_width(f, style, text);
    if (!hall_is_wide(h)) return;
    Rect ground = {pad / 2, y - 0.1f * pad, wide + pad, high + 0.2f * pad};
    shape_round_rect(f->list, ground, 0.4f * f->em,
                     color_fade(f->theme->paper_raised, 0.86f));
    frame_line(f, style, text, pad, y, wide + 1);
}

static void sea(Hall *h, bool drained) {
    Frame *f = h->f;
    float gone = drained ? frame_motion(f, 0.3, drain_seconds) : 0;
    float low = f->area.h - h->body.y - h->body.h; // of the foot
    float y = h->body.y + 0.4f * f->em;
    Rect area = {0, h->body.y, h->body.w, h->body.h + low};
    h->bleeds = true;
    int member = drained_team(h, area, low, week_of(h), gone);
    sea_title(h, drained, y);
    week_buttons(h, y);
    if (member == UI_NOBODY) return;
    h->memory->part = PART_PEOPLE + VIEWS * member;
    f->again = true;
}

// First what could be heard, with the water where it stood; then it falls here too.
static void person(Hall *h, int view) {
    bool below = view % VIEWS == 1;
    float gone = below ? frame_motion(h->f, 0.2, person_seconds) : 0;
    person_page(h, view / VIEWS, week_of(h), below, gone);
}

void step_why(Hall *h) {
    int part = h->memory->part;
    switch (part) {
    case PART_SWING: swing_asked(h); break;
    case PART_CAUSES: causes(h, false); break;
    case PART_REASONS: causes(h, true); break;
    case PART_SEEN: sea(h, false); break;
    case PART_DRAINED: sea(h, true); break;
    default: person(h, part - PART_PEOPLE); break;
    }
}
