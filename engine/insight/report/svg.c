#include "insight/report/svg.h"

#include "base/utf8.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { STYLES = 6, LABEL_GAP = 13 };

static const double letter_wide = 5.6; // of a label, on the wide side

// Where things lie in the picture, in its own units.
typedef struct Plot {
    double left, right, top, bottom; // of the axes
    double width, height;            // of all
    int weeks;
} Plot;

typedef struct Label {
    double y; // of the text
    double end;
    int line;
} Label;

int svg_stroke(int style) {
    return style % STYLES;
}

static Plot plot_of(const SvgChart *chart) {
    double width = chart->single ? 680 : 330;
    double height = chart->small ? 120 : chart->single ? 230 : 175;
    return (Plot){
        .left = 26,
        .right = width
               - (chart->line_count == 1 ? 56
                  : chart->single        ? 170
                                         : 132),
        .top = 8,
        .bottom = height - 20,
        .width = width,
        .height = height,
        .weeks = chart->weeks > 0 ? chart->weeks : 1,
    };
}

static double x_of(const Plot *plot, int week) {
    return plot->left + (plot->right - plot->left) * week / plot->weeks;
}

static double y_of(const Plot *plot, double points) {
    double inside = points < 0 ? 0 : points > 100 ? 100 : points;
    return plot->bottom - (plot->bottom - plot->top) * inside / 100;
}

// ---- axes

static void draw_level(Html *out, const Plot *plot, int points) {
    double y = y_of(plot, points);
    html_f(out,
           "<line class=\"grid\" x1=\"%.1f\" x2=\"%.1f\" y1=\"%.1f\" y2=\"%.1f\"/>",
           plot->left, plot->right, y, y);
    html_f(out, "<text class=\"tick end\" x=\"%.1f\" y=\"%.1f\">%d</text>",
           plot->left - 5, y + 3.5, points);
}

// A label under every week, or every second, fourth ... where they would touch.
static int week_step(const Plot *plot) {
    double room = (plot->right - plot->left) / plot->weeks;
    int step = 1;
    while (room * step < 17) step *= 2;
    return step;
}

static void draw_axes(Html *out, const SvgChart *chart, const Plot *plot) {
    for (int points = 0; points <= 100; points += 50) draw_level(out, plot, points);
    int step = week_step(plot);
    for (int week = 0; week <= plot->weeks; week += step) {
        html_f(out, "<text class=\"tick mid\" x=\"%.1f\" y=\"%.1f\">%d</text>",
               x_of(plot, week), plot->bottom + 13, week);
    }
    html_f(out, "<text class=\"tick\" x=\"%.1f\" y=\"%.1f\">", plot->right + 7,
           plot->bottom + 13);
    html_text(out, chart->caption);
    html(out, "</text>");
}

// ---- lines

static void draw_line(Html *out, const Plot *plot, const SvgLine *line) {
    html_f(out, "<polyline class=\"line s%d\" points=\"", svg_stroke(line->style));
    for (int week = 0; week <= line->weeks; week++) {
        html_f(out, "%s%.1f,%.1f", week ? " " : "", x_of(plot, week),
               y_of(plot, line->at[week]));
    }
    html(out, "\"/>");
}

static int by_height(const void *a, const void *b) {
    const Label *one = a, *two = b;
    if (one->end != two->end) return one->end < two->end ? -1 : 1;
    return one->line - two->line;
}

// Pushes labels apart downward, then up again from the bottom.
static void spread(const Plot *plot, Label *labels, int count) {
    double floor = plot->bottom + 2;
    for (int i = 1; i < count; i++) {
        double least = labels[i - 1].y + LABEL_GAP;
        if (labels[i].y < least) labels[i].y = least;
    }
    for (int i = count - 1; i >= 0; i--) {
        if (labels[i].y > floor) labels[i].y = floor;
        floor = labels[i].y - LABEL_GAP;
    }
}

// A name as far as the picture goes; all of it is in the picture's own description.
static void draw_name(Html *out, const char *name, int room) {
    char shown[256];
    size_t kept = 0, left = strlen(name);
    if (utf8_length(name) <= room) {
        html_text(out, name);
        return;
    }
    for (int i = 1; i < room && left > kept; i++) {
        uint32_t letter;
        kept += utf8_read(name + kept, left - kept, &letter);
    }
    while (kept > 0 && name[kept - 1] == ' ') kept--;
    snprintf(shown, sizeof shown, "%.*s\xE2\x80\xA6", (int)kept, name);
    html_text(out, shown);
}

static void draw_label(Html *out, const Plot *plot, const SvgChart *chart,
                       const Label *label) {
    const SvgLine *line = &chart->lines[label->line];
    double x = x_of(plot, line->weeks);
    html_f(out, "<polyline class=\"lead\" points=\"%.1f,%.1f %.1f,%.1f\"/>", x + 1,
           label->end, plot->right + 10, label->y - 3.5);
    html_f(out,
           "<line class=\"line s%d\" x1=\"%.1f\" x2=\"%.1f\" y1=\"%.1f\" y2=\"%.1f\"/>",
           svg_stroke(line->style), plot->right + 10, plot->right + 28, label->y - 3.5,
           label->y - 3.5);
    double left = plot->right + 32;
    html_f(out, "<text class=\"name\" x=\"%.1f\" y=\"%.1f\">%ld ", left, label->y,
           lround(line->at[line->weeks]));
    draw_name(out, line->label, (int)((plot->width - left) / letter_wide) - 3);
    html(out, "</text>");
}

static void draw_labels(Html *out, const Plot *plot, const SvgChart *chart) {
    Label labels[SVG_LINES_MAX];
    for (int i = 0; i < chart->line_count; i++) {
        const SvgLine *line = &chart->lines[i];
        double end = y_of(plot, line->at[line->weeks]);
        labels[i] = (Label){.y = end + 3.5, .end = end, .line = i};
    }
    if (chart->line_count == 0) return;
    qsort(labels, (size_t)chart->line_count, sizeof labels[0], by_height);
    spread(plot, labels, chart->line_count);
    for (int i = 0; i < chart->line_count; i++) {
        draw_label(out, plot, chart, &labels[i]);
    }
}

static void draw_mark(Html *out, const Plot *plot, const SvgMark *mark) {
    double x = x_of(plot, mark->week), y = y_of(plot, mark->at);
    html_f(out, "<circle class=\"mark\" cx=\"%.1f\" cy=\"%.1f\" r=\"7.5\"/>", x, y);
    html_f(out, "<text class=\"number\" x=\"%.1f\" y=\"%.1f\">%d</text>", x, y + 3.6,
           mark->number);
}

void svg_chart(Html *out, const SvgChart *chart) {
    Plot plot = plot_of(chart);
    html_f(out, "<figure class=\"chart%s\">", chart->single ? " wide" : "");
    if (chart->title[0]) {
        html(out, "<figcaption>");
        html_text(out, chart->title);
        html(out, "</figcaption>");
    }
    html_f(out, "<svg viewBox=\"0 0 %.0f %.0f\" role=\"img\" aria-label=\"", plot.width,
           plot.height);
    html_text(out, chart->title);
    for (int i = 0; i < chart->line_count; i++) {
        const SvgLine *line = &chart->lines[i];
        html(out, "; ");
        html_text(out, line->label);
        html_f(out, " %ld \xE2\x86\x92 %ld", lround(line->at[0]),
               lround(line->at[line->weeks]));
    }
    html(out, "\">");
    draw_axes(out, chart, &plot);
    for (int i = 0; i < chart->line_count; i++) draw_line(out, &plot, &chart->lines[i]);
    draw_labels(out, &plot, chart);
    for (int i = 0; i < chart->mark_count; i++) draw_mark(out, &plot, &chart->marks[i]);
    html(out, "</svg></figure>\n");
}
