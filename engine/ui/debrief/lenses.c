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

static float legend(Hall *h, float x, float y, float w) {
    Frame *f = h->f;
    const char *text = "";
    for (int stage = STAGE_AWARENESS; stage < STAGE_COUNT; stage++) {
        text = frame_say(f, "%s%s%s %s", text, text[0] ? "   " : "",
                         sign_of(h, (Stage)stage),
                         lens_stage_name(f->words, (Stage)stage));
    }
    return frame_text(f, style_small(f), text, x, y, w) + 0.3f * f->em;
}

float lens_people(Hall *h, float x, float y, float w) {
    Frame *f = h->f;
    const History *history = h->group->history;
    int count = record_story(h->group->record)->member_count;
    Grid grid = grid_of(h, x, w, 9 * f->em);
    float top = y;
    y += legend(h, x, y, w);
    y += week_numbers(h, &grid, y);
    for (int i = 0; i < count; i++) {
        frame_line(f, style_body(f), phrase_member(f, i), x, y,
                   grid.names - 0.5f * f->em);
        for (int week = 1; week <= grid.weeks; week++) {
            stage_cell(h, cell_of(&grid, week, y), lens_stage(history, week, i));
        }
        y += grid.high;
    }
    return y - top;
}

// ---- Kotter

float lens_steps(Hall *h, float x, float y, float w) {
    Frame *f = h->f;
    KotterStep steps[KOTTER_STEPS];
    Grid grid = grid_of(h, x, w, 20 * f->em);
    float top = y;
    lens_kotter(h->group->history, f->words, steps);
    y += week_numbers(h, &grid, y);
    for (int i = 0; i < KOTTER_STEPS; i++) {
        const char *name = frame_say(f, "%d  %s", i + 1, steps[i].name);
        frame_line(f, style_body(f), name, x, y, grid.names - 0.5f * f->em);
        for (int week = 1; week <= grid.weeks; week++) {
            Rect cell = cell_of(&grid, week, y);
            float sign = fminf(0.8f * cell.h, cell.w);
            shape_rect(f->list, cell, f->theme->trough);
            if (!steps[i].in_week[week]) continue;
            shape_rect(f->list, cell, f->theme->accent);
            icon_draw(f->list, ICON_YES, cell.x + (cell.w - sign) / 2,
                      cell.y + (cell.h - sign) / 2, sign, f->theme->accent_ink);
        }
        y += grid.high;
    }
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

// A side: its name and all its hours, and under that a column for each week.
static float side_told(Hall *h, LensKind lens, const LensHours *hours, int side,
                       int most, Grid grid, float y) {
    Frame *f = h->f;
    float tall = 2.2f * f->em, line = frame_line_height(f, TYPE_BODY);
    const char *name = lens_side_name(f->words, lens, side);
    const char *sum = phrase_count(f, "ui.hours", hours->total[side]);
    float high =
        frame_text(f, style_bold(f), name, grid.x, y, grid.names - 0.5f * f->em);
    frame_text(f, style_body(f), sum, grid.x, y + high, grid.names - 0.5f * f->em);
    for (int week = 1; week <= hours->weeks && week <= grid.weeks; week++) {
        int spent = hours->by_week[week][side];
        Rect cell = cell_of(&grid, week, y);
        float up = tall * (float)spent / (float)most;
        shape_rect(f->list, (Rect){cell.x, y + tall, cell.w, 2}, f->theme->rule);
        shape_rect(f->list,
                   (Rect){cell.x + 0.15f * cell.w, y + tall - up, 0.7f * cell.w, up},
                   f->theme->accent);
    }
    return fmaxf(tall, high + line) + 0.5f * f->em;
}

float lens_balance(Hall *h, LensKind lens, float x, float y, float w) {
    Frame *f = h->f;
    LensHours hours = {0};
    float top = y;
    lens_hours(h->group->history, lens, &hours);
    int sides = lens_sides(lens), most = most_of(&hours, sides);
    Grid grid = grid_of(h, x, w, 14 * f->em);
    for (int side = 0; side < sides; side++) {
        y += side_told(h, lens, &hours, side, most, grid, y);
    }
    y += week_numbers(h, &grid, y);
    if (hours.unsorted > 0) {
        y += frame_text(f, style_small(f),
                        phrase_count(f, "debrief.lens.unsorted", hours.unsorted), x, y,
                        w);
    }
    return y - top;
}
