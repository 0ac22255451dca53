// Step 7: what if? One decision is changed; the group foresees by show of hands, the
// counts stay hidden until the page is turned; then both roads, and the difference by
// cause.
#include "ui/debrief/cause_row.h"
#include "ui/debrief/hands.h"
#include "ui/debrief/roads.h"
#include "ui/debrief/steps.h"
#include "ui/debrief/what_if_choose.h"

#include <math.h>
#include <string.h>

enum { PART_CHOOSE, PART_HANDS, PART_ROADS, PART_CAUSES, PART_COUNT };

int parts_what_if(Hall *h) {
    (void)h;
    return PART_COUNT;
}

// ---- the other road

static bool is_road(const Hall *h, const WhatIf *road) {
    const HistoryTurn *turn = history_turn(h->group->history, h->memory->decision);
    return road && road->turn == h->memory->decision
        && strcmp(road->swap.option, turn->options[h->memory->option].id) == 0;
}

// The road that was chosen; where it is not there yet it is wished for.
static const WhatIf *road_of(Hall *h) {
    if (is_road(h, h->group->what_if)) return h->group->what_if;
    h->command = (DebriefCommand){
        .wish = DEBRIEF_WHAT_IF,
        .group = h->memory->group,
        .turn = h->memory->decision,
        .option = h->memory->option,
    };
    return NULL;
}

static const WhatIfDifference *difference(const WhatIf *road, Variable variable) {
    for (int i = 0; i < WHATIF_METERS; i++) {
        if (road->differences[i].variable == variable) return &road->differences[i];
    }
    return &road->differences[0];
}

// Two roads have one meter, so what tells them apart is their pattern and their name.
static void both_roads(Hall *h, const WhatIf *road, Rect area) {
    Frame *f = h->f;
    Variable variable = whatif_meters[h->memory->asked];
    const HistoryTurn *turn = history_turn(h->group->history, road->turn);
    ChartLine lines[] = {
        roads_truth(h, h->group->history, variable, CHART_SOLID,
                    word(f, "debrief.what_if.played")),
        roads_truth(h, road->other, variable, CHART_DASHED,
                    word(f, "debrief.what_if.else")),
    };
    lines[0].color = lines[0].text = f->theme->ink;
    if (lines[1].last > road->until) lines[1].last = road->until;
    Chart chart = chart_open(f, area, record_story(h->group->record)->weeks, lines, 2);
    chart_mark(f, &chart, turn->week, turn->week);
    chart_draw(f, &chart, lines, 2);
}

// "Trust  54 -> 61  (+7)": as it was played, as it would have been.
static float end_row(Hall *h, const WhatIfDifference *d, float x, float y, float w) {
    Frame *f = h->f;
    int meter = 0;
    while (meter + 1 < WHATIF_METERS && whatif_meters[meter] != d->variable) meter++;
    float line = frame_line_height(f, TYPE_BODY), pad = 0.35f * f->em;
    Rect rect = {x, y, w, line + 2 * pad};
    bool chosen = h->memory->asked == meter;
    if (card_choice(f, SPOT_ASKED + meter, rect, chosen)) {
        h->memory->asked = meter;
        f->again = true;
    }
    Style number = style_bold(f);
    number.align = ALIGN_RIGHT;
    const char *text = frame_say(f, "%d \xE2\x86\x92 %d  (%s)", hall_points(d->played),
                                 hall_points(d->other), phrase_amount(f, d->points));
    float wide = fminf(frame_width(f, number, text) + f->em, 0.6f * w);
    hall_meter(h, d->variable, x + pad, y + pad, w - wide - 2 * pad);
    frame_line(f, number, text, x + w - wide - pad, y + pad, wide);
    return rect.h + 0.3f * f->em;
}

// One below the other, or where it is broad enough in two columns.
static float end_rows(Hall *h, const WhatIf *road, float x, float y, float w) {
    int columns = w >= 34 * h->f->em ? 2 : 1;
    float gap = 0.5f * h->f->em, top = y, high = 0;
    float column = (w - gap * (float)(columns - 1)) / (float)columns;
    for (int i = 0; i < WHATIF_METERS; i++) {
        float at = x + (column + gap) * (float)(i % columns);
        high = end_row(h, &road->differences[i], at, y, column);
        if (i % columns == columns - 1 || i == WHATIF_METERS - 1) y += high;
    }
    return y - top;
}

static float ends(Hall *h, const WhatIf *road, float x, float y, float w) {
    Frame *f = h->f;
    float top = y;
    y += hands_counted(h, x, y, w);
    y += heading(f, phrase_number(f, "debrief.what_if.end", "n", road->until), x, y, w);
    y += end_rows(h, road, x, y, w);
    if (road->stopped) {
        const char *text =
            phrase(f, "debrief.what_if.stopped", "why", road->stopped, NULL);
        y += frame_text(f, style_small(f), text, x, y, w);
    }
    y += roads_changes(h, road, x, y, w);
    return y - top;
}

static void part_roads(Hall *h, const WhatIf *road) {
    Frame *f = h->f;
    const HistoryTurn *turn = history_turn(h->group->history, road->turn);
    const char *option = turn->options[h->memory->option].text;
    Column in =
        hall_begin(h, phrase(f, "debrief.what_if.instead", "option", option, NULL));
    bool sides = hall_has_sides(h);
    float gap = f->em, w = sides ? floorf(0.54f * in.w) : in.w;
    float high = fmaxf(8 * f->em, sides ? in.room : 0.48f * in.room);
    both_roads(h, road, (Rect){in.x, in.y, w, high});
    float x = sides ? in.x + w + gap : in.x,
          y = sides ? in.y : in.y + high + 0.5f * gap;
    float told = ends(h, road, x, y, in.x + in.w - x);
    hall_end(h, &in, fmaxf(in.y + high, y + told));
}

// ---- the difference by cause

// Why it works as it does, where the cause is one of the two options; else "".
static const char *because_of(const Hall *h, const WhatIf *road, const char *cause) {
    const HistoryTurn *turn = history_turn(h->group->history, road->turn);
    const int weighed[] = {turn->chosen, h->memory->option};
    for (int i = 0; i < 2; i++) {
        const HistoryOption *option = &turn->options[weighed[i]];
        if (strcmp(option->text, cause) == 0) return option->because;
    }
    return "";
}

static void part_causes(Hall *h, const WhatIf *road) {
    Frame *f = h->f;
    const WhatIfDifference *d = difference(road, whatif_meters[h->memory->asked]);
    Column in = hall_begin(h, word(f, "debrief.what_if.causes"));
    double most = 0.001;
    in.y += end_row(h, d, in.x, in.y, fminf(in.w, 32 * f->em));
    for (int i = 0; i < d->count; i++) most = fmax(most, fabs(d->parts[i].exact));
    for (int i = 0; i < d->count; i++) {
        const WhatIfPart *part = &d->parts[i];
        if (part->points == 0) continue; // the others sum to the whole
        CauseRow row = {d->variable,  part->exact, most,
                        part->points, part->name,  because_of(h, road, part->name)};
        in.y += cause_row(h, &row, in.x, in.y, in.w);
    }
    in.y += cause_sum(h, d->points, in.x, in.y, in.w);
    hall_end(h, &in, in.y);
}

// ---- the whole

static void nothing(Hall *h, const char *key) {
    Column in = hall_begin(h, word(h->f, "debrief.what_if.question"));
    hall_text(h, &in, style_large(h->f), word(h->f, key));
    hall_end(h, &in, in.y);
}

void step_what_if(Hall *h) {
    int part = h->memory->part;
    if (!what_if_chosen(h)) {
        nothing(h, "debrief.what_if.none");
        return;
    }
    if (part == PART_CHOOSE) {
        what_if_choose(h);
        return;
    }
    const WhatIf *road = road_of(h);
    if (part == PART_HANDS) {
        hands_asked(h);
    } else if (!road) {
        nothing(h, "debrief.what_if.wait");
    } else if (part == PART_ROADS) {
        part_roads(h, road);
    } else {
        part_causes(h, road);
    }
}
