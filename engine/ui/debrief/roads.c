#include "ui/debrief/roads.h"

#include "ui/screen/board.h"

static const ChartPattern patterns[UI_METERS] = {CHART_SOLID, CHART_DASHED,
                                                 CHART_DASH_DOT, CHART_DOTTED};

static ChartLine line_of(const Hall *h, const History *history, Variable variable,
                         bool shown) {
    const Theme *theme = h->f->theme;
    ChartLine line = {
        .label = phrase_meter(h->f, variable),
        .color = theme->meter[variable],
        .text = theme->meter_text[variable],
        .last = history_weeks(history),
    };
    for (int week = 0; week <= line.last; week++) {
        const HistoryWeek *then = history_week(history, week);
        line.value[week] =
            (float)(shown ? then->shown[variable] : then->truth[variable]);
    }
    return line;
}

int roads_meters(Hall *h, const History *history, int meter, int until,
                 ChartLine lines[CHART_LINES_MAX]) {
    int count = 0;
    for (int i = 0; i < UI_METERS; i++) {
        if (meter >= 0 && meter != i) continue;
        ChartLine line = line_of(h, history, board_meters[i], true);
        line.pattern = patterns[i];
        line.thick = meter == i;
        if (line.last > until) line.last = until;
        lines[count++] = line;
    }
    return count;
}

ChartLine roads_truth(const Hall *h, const History *history, Variable variable,
                      ChartPattern pattern, const char *label) {
    ChartLine line = line_of(h, history, variable, false);
    line.pattern = pattern;
    line.label = label;
    line.thick = true;
    return line;
}

float roads_changes(Hall *h, const WhatIf *road, float x, float y, float w) {
    enum { TOLD = 2 };
    Frame *f = h->f;
    int count = history_change_count(road->other);
    float top = y;
    for (int i = 0; i < count && i < TOLD; i++) {
        char text[400];
        whatif_tell_change(road, h->group->history, i, text, sizeof text);
        y += frame_text(f, style_small(f), frame_say(f, "%s", text), x, y, w);
    }
    if (count <= TOLD) return y - top;
    const char *more = phrase_count(f, "road.more", count - TOLD);
    return y + frame_text(f, style_small(f), more, x, y, w) - top;
}
