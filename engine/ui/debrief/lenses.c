#include "ui/debrief/lenses.h"

#include "ui/shape.h"

#include <math.h>

// Rows with a name at the left and a cell for each week.
typedef struct Grid {
    float x, names, cell, high;
    int weeks;
} Grid;

static Grid grid_of(Hall *h, float x, float w, float names) {
    Frame *f = h->f;
    Grid grid = {.x = x, .weeks = history_weeks(h->group->history)};
    grid.names = fminf(names, 0.45f * w);
    grid.cell = (w - grid.names) / fmaxf(1, (float)grid.weeks);
    grid.high = frame_line_height(f, TYPE_BODY) + 0.25f * f->em;
    return grid;
}

static Rect cell_of(const Grid *grid, int week, float y) {
    return (Rect){grid->x + grid->names + grid->cell * (float)(week - 1) + 1, y + 1,
                  grid->cell - 2, grid->high - 2};
}

static float week_numbers(Hall *h, const Grid *grid, float y) {
    Frame *f = h->f;
    Style style = style_small(f);
    style.align = ALIGN_CENTER;
    float wide = frame_width(f, style, "00") + 0.3f * f->em;
    int every = (int)ceilf(wide / fmaxf(1, grid->cell));
    for (int week = every; week <= grid->weeks; week += every) {
        Rect cell = cell_of(grid, week, y);
        frame_line(f, style, digits(f, week), cell.x + cell.w / 2 - wide / 2, y, wide);
    }
    return frame_line_height(f, TYPE_SMALL) + 0.1f * f->em;
}

// ---- steps and sides

const char *lens_place(Hall *h, int place) {
    Frame *f = h->f;
    LensKind lens = (LensKind)h->memory->lens;
    const char *name = lens == LENS_KOTTER
                         ? word(f, frame_say(f, "lens.kotter.step.%d", place + 1))
                         : lens_side_name(f->words, lens, place);
    return frame_say(f, "%d  %s", place + 1, name);
}

void lens_account(Hall *h, int place) {
    h->memory->place = place;
    h->memory->part = PART_COUNTED;
    h->f->again = true;
}

// A row that can be chosen to be accounted for.
static void place_spot(Hall *h, int place, Rect row) {
    if (spot(h->f, SPOT_PLACE + place, row)) lens_account(h, place);
    spot_ring(h->f, SPOT_PLACE + place, row, 0.2f * h->f->em);
}

// ---- ADKAR

// The number of a stage, or a stroke for none.
static const char *sign_of(Hall *h, Stage stage) {
    return stage == STAGE_NONE ? "\xE2\x80\x93" : digits(h->f, (int)stage);
}

static Color shade(Hall *h, Stage stage) {
    const Theme *theme = h->f->theme;
    float share = (float)stage / (float)(STAGE_COUNT - 1);
    return color_mix(theme->trough, theme->accent, share);
}

static void stage_cell(Hall *h, Rect cell, Stage stage) {
    Frame *f = h->f;
    Style style = style_bold(f);
    style.align = ALIGN_CENTER;
    Color fill = shade(h, stage);
    style.color = color_contrast(fill, f->theme->ink)
                        > color_contrast(fill, f->theme->paper_raised)
                    ? f->theme->ink
                    : f->theme->paper_raised;
    shape_rect(f->list, cell, fill);
    float line = frame_line_height(f, TYPE_BODY);
    frame_line(f, style, sign_of(h, stage), cell.x, cell.y + (cell.h - line) / 2,
               cell.w);
}

// Who has gone is at no stage any more: the row ends.
static void person_row(Hall *h, const Grid *grid, int member, float y) {
    const History *history = h->group->history;
    frame_line(h->f, style_body(h->f), phrase_member(h->f, member), grid->x, y,
               grid->names - 0.5f * h->f->em);
    for (int week = 1; week <= grid->weeks; week++) {
        if (history_state(history, week)->gone[member]) return;
        stage_cell(h, cell_of(grid, week, y), lens_stage(history, week, member));
    }
}

static float legend(Hall *h, float x, float y, float w) {
    Frame *f = h->f;
    const char *text = "";
    for (int stage = STAGE_NONE; stage < STAGE_COUNT; stage++) {
        text = frame_say(f, "%s%s%s %s", text, text[0] ? "   " : "",
                         sign_of(h, (Stage)stage),
                         lens_stage_name(f->words, (Stage)stage));
    }
    return frame_text(f, style_small(f), text, x, y, w) + 0.3f * f->em;
}

float lens_people(Hall *h, float x, float y, float w) {
    Frame *f = h->f;
    int count = record_story(h->group->record)->member_count;
    Grid grid = grid_of(h, x, w, 9 * f->em);
    float top = y;
    y += legend(h, x, y, w);
    y += week_numbers(h, &grid, y);
    for (int i = 0; i < count; i++) {
        person_row(h, &grid, i, y);
        y += grid.high;
    }
    return y - top;
}

// ---- Kotter

// A week in which something counted: done in a plan, or by nothing but a choice.
static void week_cell(Hall *h, const KotterStep *step, int week, Rect cell) {
    Frame *f = h->f;
    float sign = fminf(0.8f * cell.h, cell.w);
    bool there = step->in_week[week];
    shape_rect(f->list, cell, there ? f->theme->accent : f->theme->trough);
    if (!there) return;
    icon_draw(f->list, step->planned[week] ? ICON_YES : ICON_PERSON,
              cell.x + (cell.w - sign) / 2, cell.y + (cell.h - sign) / 2, sign,
              f->theme->accent_ink);
}

// What the two signs mean; returns how wide it is.
static float sign_told(Hall *h, Icon icon, const char *key, float x, float y) {
    Frame *f = h->f;
    float line = frame_line_height(f, TYPE_SMALL), size = 0.85f * f->em;
    float left = 1.1f * f->em, wide = frame_width(f, style_small(f), word(f, key));
    icon_draw(f->list, icon, x, y + (line - size) / 2, size, f->theme->accent);
    frame_line(f, style_small(f), word(f, key), x + left, y, wide + 1);
    return left + wide + 1.5f * f->em;
}

static const char *unsorted_steps(Hall *h) {
    Frame *f = h->f;
    int choices = lens_kotter_unsorted(h->group->history);
    if (choices == 0) return "";
    return phrase(f, "debrief.lens.unsorted", "what",
                  phrase_count(f, "debrief.lens.choices", choices), NULL);
}

// What the signs mean, and behind them or below what counts for no step.
static float steps_legend(Hall *h, float x, float y, float w) {
    Frame *f = h->f;
    const char *unsorted = unsorted_steps(h);
    float at = x, top = y, wide = frame_width(f, style_small(f), unsorted) + 1;
    at += sign_told(h, ICON_YES, "debrief.lens.by_plan", at, y);
    at += sign_told(h, ICON_PERSON, "debrief.lens.by_choice", at, y);
    if (at + wide > x + w) {
        at = x;
        y += frame_line_height(f, TYPE_SMALL);
    }
    y += frame_text(f, style_small(f), unsorted[0] ? unsorted : " ", at, y, x + w - at);
    return y - top;
}

float lens_steps(Hall *h, float x, float y, float w) {
    Frame *f = h->f;
    KotterStep steps[KOTTER_STEPS];
    Grid grid = grid_of(h, x, w, 20 * f->em);
    float top = y;
    lens_kotter(h->group->history, f->words, steps);
    y += week_numbers(h, &grid, y);
    for (int i = 0; i < KOTTER_STEPS; i++) {
        frame_line(f, style_body(f), lens_place(h, i), x, y, grid.names - 0.5f * f->em);
        for (int week = 1; week <= grid.weeks; week++) {
            week_cell(h, &steps[i], week, cell_of(&grid, week, y));
        }
        place_spot(h, i, (Rect){x, y, w, grid.high});
        y += grid.high;
    }
    y += 0.3f * f->em;
    y += steps_legend(h, x, y, w);
    return y - top;
}

// ---- hours

static int most_of(const LensHours *hours, int sides) {
    int most = 1;
    for (int week = 1; week <= hours->weeks; week++) {
        for (int side = 0; side < sides; side++) {
            if (hours->by_week[week][side] > most) most = hours->by_week[week][side];
        }
    }
    return most;
}

// "12 hours, 3 choices in scenes"; a count of 0 choices is not said.
static const char *sum_told(Frame *f, int hours, int choices) {
    const char *text = phrase_count(f, "ui.hours", hours);
    if (choices == 0) return text;
    return frame_say(f, "%s, %s", text,
                     phrase_count(f, "debrief.lens.choices", choices));
}

// A week's hours as a column; a choice has its sign on top of it.
static void week_column(Hall *h, Rect cell, float tall, float up, bool chosen) {
    Frame *f = h->f;
    float sign = fminf(0.8f * f->em, cell.w), foot = cell.y + tall;
    shape_rect(f->list, (Rect){cell.x, foot, cell.w, 2}, f->theme->rule);
    shape_rect(f->list, (Rect){cell.x + 0.15f * cell.w, foot - up, 0.7f * cell.w, up},
               f->theme->accent);
    if (!chosen) return;
    float y = fmaxf(cell.y - 0.5f * sign, foot - up - sign);
    icon_draw(f->list, ICON_PERSON, cell.x + (cell.w - sign) / 2, y, sign,
              f->theme->ink);
}

// A side: its name and all its hours, and under that a column for each week.
static float side_told(Hall *h, const LensHours *hours, int side, int most, Grid grid,
                       float y) {
    Frame *f = h->f;
    float tall = 2.2f * f->em;
    const char *name = lens_place(h, side);
    const char *sum = sum_told(f, hours->total[side], hours->chosen[side]);
    float high =
        frame_text(f, style_bold(f), name, grid.x, y, grid.names - 0.5f * f->em);
    high +=
        frame_text(f, style_body(f), sum, grid.x, y + high, grid.names - 0.5f * f->em);
    for (int week = 1; week <= hours->weeks && week <= grid.weeks; week++) {
        float up = tall * (float)hours->by_week[week][side] / (float)most;
        week_column(h, cell_of(&grid, week, y), tall, up,
                    hours->chosen_by_week[week][side] > 0);
    }
    high = fmaxf(tall, high);
    float wide = grid.names + grid.cell * (float)grid.weeks;
    place_spot(h, side, (Rect){grid.x, y, wide, high + 0.2f * f->em});
    return high + 0.5f * f->em;
}

float lens_balance(Hall *h, LensKind lens, float x, float y, float w) {
    Frame *f = h->f;
    LensHours hours = {0};
    float top = y;
    lens_hours(h->group->history, lens, &hours);
    int sides = lens_sides(lens), most = most_of(&hours, sides);
    Grid grid = grid_of(h, x, w, 14 * f->em);
    for (int side = 0; side < sides; side++) {
        y += side_told(h, &hours, side, most, grid, y);
    }
    y += week_numbers(h, &grid, y);
    if (hours.unsorted > 0 || hours.unsorted_chosen > 0) {
        const char *what = sum_told(f, hours.unsorted, hours.unsorted_chosen);
        y +=
            frame_text(f, style_small(f),
                       phrase(f, "debrief.lens.unsorted", "what", what, NULL), x, y, w);
    }
    return y - top;
}
