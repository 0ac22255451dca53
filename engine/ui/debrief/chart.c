#include "ui/debrief/chart.h"

#include "ui/frame/phrase.h"
#include "ui/frame/widget.h"
#include "ui/point.h"
#include "ui/shape.h"

#include <math.h>

float chart_x(const Chart *chart, float week) {
    return chart->plot.x + chart->plot.w * week / fmaxf(1, (float)chart->weeks);
}

float chart_y(const Chart *chart, float value) {
    float share = (value - chart->low) / (chart->high - chart->low);
    return chart->plot.y + chart->plot.h * (1 - share);
}

Rect chart_week(const Chart *chart, int week) {
    float from = chart_x(chart, (float)week - 1), to = chart_x(chart, (float)week);
    return (Rect){from, chart->area.y, to - from, chart->area.h};
}

// ---- axes

static void levels(Frame *f, const Chart *chart) {
    Style style = style_small(f);
    style.align = ALIGN_RIGHT;
    float line = frame_line_height(f, TYPE_SMALL);
    float left = chart->plot.x - chart->area.x - 0.3f * f->em;
    for (int i = 0; i <= 2; i++) {
        float value = chart->low + (chart->high - chart->low) * (float)i / 2;
        float y = chart_y(chart, value);
        shape_rect(f->list, (Rect){chart->plot.x, floorf(y), chart->plot.w, 1},
                   f->theme->rule);
        frame_line(f, style, digits(f, (int)value), chart->area.x, y - line / 2, left);
    }
}

// The number of each week under it, or of every second, third, ... where there is no
// room for all.
static void weeks(Frame *f, const Chart *chart) {
    Style style = style_small(f);
    style.align = ALIGN_CENTER;
    float wide = frame_width(f, style, "00") + 0.5f * f->em;
    float step = chart->plot.w / fmaxf(1, (float)chart->weeks);
    int every = (int)ceilf(wide / fmaxf(1, step));
    float y = chart->plot.y + chart->plot.h + 0.1f * f->em;
    for (int week = every; week <= chart->weeks; week += every) {
        float x = chart_x(chart, (float)week - 0.5f);
        frame_line(f, style, digits(f, week), x - wide / 2, y, wide);
    }
}

static const char *label_of(Frame *f, const ChartLine *line, int value) {
    return frame_say(f, "%s %d", line->label, value);
}

static float labels_width(Frame *f, const ChartLine *lines, int count) {
    Style style = style_bold(f);
    float wide = 0;
    for (int i = 0; i < count; i++) {
        wide = fmaxf(wide, frame_width(f, style, label_of(f, &lines[i], 100)));
    }
    return wide;
}

static Chart open_between(Frame *f, Rect area, int week_count, const ChartLine *lines,
                          int count, float low, float high) {
    float line = frame_line_height(f, TYPE_SMALL);
    float left = frame_width(f, style_small(f), "100") + 0.4f * f->em;
    float right = fminf(labels_width(f, lines, count) + f->em, 0.4f * area.w);
    Chart chart = {.area = area, .low = low, .high = high};
    chart.weeks = week_count > CHART_WEEKS_MAX ? CHART_WEEKS_MAX : week_count;
    chart.plot =
        (Rect){area.x + left, area.y + 0.5f * line, fmaxf(f->em, area.w - left - right),
               fmaxf(f->em, area.h - 1.8f * line)};
    levels(f, &chart);
    weeks(f, &chart);
    return chart;
}

Chart chart_open(Frame *f, Rect area, int week_count, const ChartLine *lines,
                 int count) {
    return open_between(f, area, week_count, lines, count, 0, 100);
}

Chart chart_open_close(Frame *f, Rect area, int week_count, const ChartLine *line) {
    enum { LEAST = 40 }; // points
    float low = 100, high = 0;
    for (int week = line->first; week <= line->last; week++) {
        low = fminf(low, line->value[week]);
        high = fmaxf(high, line->value[week]);
    }
    low = 10 * floorf(low / 10);
    high = 10 * ceilf(high / 10);
    while (high - low < LEAST || (int)(high - low) % 20 != 0) { // a middle in tens
        if (low > 0 && (high - low < LEAST || high >= 100)) low -= 10;
        if (high < 100) high += 10;
    }
    return open_between(f, area, week_count, line, 1, low, high);
}

// ---- lines

// Strokes and gaps by turns, in widths of the line, by ChartPattern; up to the first 0,
// then anew.
static const float patterns[CHART_PATTERN_COUNT][4] = {
    {0,    0,    0,    0   },
    {4.5f, 2.5f, 0,    0   },
    {0.1f, 2.2f, 0,    0   },
    {4.5f, 2.2f, 0.1f, 2.2f},
};

// Where one is on the way along a line while its strokes are set.
typedef struct Walk {
    const float *pattern;
    float wide;
    int turn;   // of the pattern
    float left; // of that turn, pixels
    Point stroke[CHART_WEEKS_MAX + 3];
    int count;
} Walk;

static void lift(Frame *f, Walk *walk, Color color) {
    if (walk->count > 1) {
        shape_line(f->list, walk->stroke, walk->count, walk->wide, color);
    }
    walk->count = 0;
}

static void turn_over(Frame *f, Walk *walk, Point at, Color color) {
    bool drawn = walk->turn % 2 == 0;
    if (drawn) {
        walk->stroke[walk->count++] = at;
        lift(f, walk, color);
    }
    walk->turn = (walk->turn + 1) % 4;
    if (walk->pattern[walk->turn] <= 0) walk->turn = 0;
    walk->left = walk->pattern[walk->turn] * walk->wide;
    if (!drawn) walk->stroke[walk->count++] = at;
}

static void along(Frame *f, Walk *walk, Point from, Point to, Color color) {
    float length = point_length(point_minus(to, from)), done = 0;
    if (length <= 0) return;
    while (length - done > walk->left) {
        done += walk->left;
        turn_over(f, walk, point_between(from, to, done / length), color);
    }
    walk->left -= length - done;
    if (walk->turn % 2 == 0) walk->stroke[walk->count++] = to;
}

static void line_of(Frame *f, const Chart *chart, const ChartLine *line) {
    Walk walk = {.pattern = patterns[line->pattern]};
    walk.wide = fmaxf(2.5f, (line->thick ? 0.22f : 0.15f) * f->em);
    if (line->pattern == CHART_DOTTED) walk.wide *= 1.25f;
    Point last = {0, 0};
    walk.left = line->pattern == CHART_SOLID ? INFINITY : walk.pattern[0] * walk.wide;
    for (int week = line->first; week <= line->last; week++) {
        Point at = {chart_x(chart, (float)week), chart_y(chart, line->value[week])};
        if (week > line->first) {
            along(f, &walk, last, at, line->color);
        } else {
            walk.stroke[walk.count++] = at;
        }
        last = at;
    }
    lift(f, &walk, line->color);
    if (line->last < line->first) return;
    shape_circle(f->list, last.x, last.y, 1.1f * walk.wide, line->color);
}

// ---- labels

// Moves labels apart that stand nearer than `least` to each other, and into the chart.
static void spread(float *y, const int *order, int count, float least, float low) {
    for (int i = 1; i < count; i++) {
        float above = y[order[i - 1]] + least;
        if (y[order[i]] < above) y[order[i]] = above;
    }
    for (int i = count - 1; i >= 0; i--) {
        if (y[order[i]] > low) y[order[i]] = low;
        low = y[order[i]] - least;
    }
}

static void sort(const float *y, int *order, int count) {
    for (int i = 0; i < count; i++) {
        int k = i;
        for (; k > 0 && y[order[k - 1]] > y[i]; k--) order[k] = order[k - 1];
        order[k] = i;
    }
}

static int points_of(float value) {
    return (int)floorf(value + 0.5f);
}

// Where each label stands, from above.
static void label_places(Frame *f, const Chart *chart, const ChartLine *lines,
                         int count, float y[CHART_LINES_MAX]) {
    float line = frame_line_height(f, TYPE_BODY);
    int order[CHART_LINES_MAX] = {0};
    for (int i = 0; i < count; i++) {
        y[i] = chart_y(chart, lines[i].value[lines[i].last]) - line / 2;
    }
    sort(y, order, count);
    spread(y, order, count, line, chart->plot.y + chart->plot.h - line);
}

// Returns whether it was activated.
static bool label(Frame *f, const Chart *chart, const ChartLine *line, float y) {
    float x = chart_x(chart, (float)line->last) + 0.5f * f->em;
    Style style = style_bold(f);
    style.color = line->text;
    const char *text = label_of(f, line, points_of(line->value[line->last]));
    float wide = frame_line(f, style, text, x, y, chart->area.x + chart->area.w - x);
    Rect rect = {x - 0.2f * f->em, y, wide + 0.4f * f->em,
                 frame_line_height(f, TYPE_BODY)};
    if (line->spot == 0) return false;
    bool hit = spot(f, line->spot, rect);
    spot_ring(f, line->spot, rect_inset(rect, 2), 0.2f * f->em);
    return hit;
}

int chart_draw(Frame *f, const Chart *chart, const ChartLine *lines, int count) {
    float y[CHART_LINES_MAX] = {0};
    int hit = -1;
    for (int i = 0; i < count; i++) line_of(f, chart, &lines[i]);
    label_places(f, chart, lines, count, y);
    for (int i = 0; i < count; i++) {
        if (lines[i].last < lines[i].first) continue;
        if (label(f, chart, &lines[i], y[i])) hit = i;
    }
    return hit;
}

// ---- marks

static Rect stretch(const Chart *chart, int from, int to) {
    float left = chart_x(chart, (float)from - 1), right = chart_x(chart, (float)to);
    return (Rect){left, chart->plot.y, right - left, chart->plot.h};
}

void chart_mark(Frame *f, const Chart *chart, int from, int to) {
    Rect band = stretch(chart, from, to);
    shape_rect(f->list, band, color_fade(f->theme->focus, 0.22f));
    shape_rect(f->list, (Rect){band.x, band.y, 2, band.h}, f->theme->focus);
    shape_rect(f->list, (Rect){band.x + band.w - 2, band.y, 2, band.h},
               f->theme->focus);
}

void chart_cover(Frame *f, const Chart *chart, int week) {
    if (week > chart->weeks) return;
    Rect band = stretch(chart, week, chart->weeks);
    Color color = color_mix(f->theme->paper, f->theme->sea_light, 0.18f);
    shape_rect(f->list, band, color);
    shape_round_frame(f->list, band, 0.3f * f->em, 2, f->theme->rule);
}
