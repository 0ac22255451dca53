// Step 2: what happened? The weeks, covered first, and uncovered one by one.
#include "insight/debrief/stops.h"
#include "ui/debrief/roads.h"
#include "ui/debrief/steps.h"
#include "ui/debrief/week_told.h"
#include "ui/screen/board.h"

#include <math.h>

int parts_happened(Hall *h) {
    return history_weeks(h->group->history) + 1; // all covered, then week by week
}

// One meter large, or all four again: by its name in the chart, by its number, 0 for
// all.
static void choose_meter(Hall *h, int meter) {
    h->memory->meter = h->memory->meter == meter ? -1 : meter;
    h->f->again = true;
}

static void meter_keys(Hall *h) {
    Frame *f = h->f;
    for (int i = 0; i < UI_METERS; i++) {
        if (frame_letter(f, (char)('1' + i))) choose_meter(h, i);
    }
    if (frame_letter(f, '0')) choose_meter(h, -1);
}

// A click on a week uncovers everything up to it.
static void jump(Hall *h, const Chart *chart) {
    Frame *f = h->f;
    for (int week = 1; week <= history_weeks(h->group->history); week++) {
        Rect rect = chart_week(chart, week);
        if (spot(f, SPOT_WEEK + week, rect)) {
            h->memory->part = week;
            f->again = true;
        }
        spot_ring(f, SPOT_WEEK + week, rect, 0.2f * f->em);
    }
}

static void chart(Hall *h, Rect area) {
    Frame *f = h->f;
    ChartLine lines[CHART_LINES_MAX];
    const Story *story = record_story(h->group->record);
    int week = h->memory->part, meter = h->memory->meter;
    int count = roads_meters(h, h->group->history, meter, week, lines);
    Chart chart = meter < 0 ? chart_open(f, area, story->weeks, lines, count)
                            : chart_open_close(f, area, story->weeks, lines);
    if (week > 0) chart_mark(f, &chart, week, week);
    chart_cover(f, &chart, week + 1);
    jump(h, &chart);
    for (int i = 0; i < count; i++) {
        lines[i].spot = SPOT_ONE_METER + (meter < 0 ? i : meter);
    }
    int hit = chart_draw(f, &chart, lines, count);
    if (hit >= 0) choose_meter(h, meter < 0 ? hit : meter);
}

// On the last week: how often the game stood still.
static float stops(Hall *h, float x, float y, float w) {
    char text[STOPS_TEXT_SIZE];
    Frame *f = h->f;
    if (h->memory->part < history_weeks(h->group->history)) return 0;
    const char *told = frame_say(f, "%s", stops_tell(h->group->record, text));
    float gap = told[0] ? 0.5f * f->em : 0;
    return gap + frame_text(f, style_small(f), told, x, y + gap, w);
}

// Where the scenario is another by now, the room knows before it looks at numbers.
static float notice(Hall *h, float x, float y, float w) {
    char text[RECORD_NOTICE_SIZE];
    Frame *f = h->f;
    const char *told = frame_say(f, "%s", record_notice(h->group->record, text));
    float gap = told[0] ? 0.5f * f->em : 0;
    return gap + frame_text(f, style_small(f), told, x, y + gap, w);
}

// What is asked while all is covered, then the week that was uncovered last.
static float beside(Hall *h, float x, float y, float w) {
    Frame *f = h->f;
    int week = h->memory->part;
    float top = y;
    if (week == 0) {
        y += frame_text(f, style_large(f), word(f, "debrief.happened.recall"), x, y, w);
        return y + notice(h, x, y, w) - top;
    }
    y += heading(f, hall_week(h, week), x, y, w);
    y += week_told(h, week, x, y, w);
    y += stops(h, x, y, w);
    return y - top;
}

// How high the chart is: beside what is told all there is; above it what is left, but
// no less than a third.
static float chart_height(Hall *h, const Column *in, float w) {
    float em = h->f->em;
    if (hall_has_sides(h)) return fmaxf(9 * em, in->room);
    DrawPlace place = draw_place(h->f->list);
    float told = beside(h, in->x, in->y, w);
    draw_undo(h->f->list, &place);
    return fmaxf(7.6f * em, fmaxf(in->room / 3, in->room - told - 0.6f * em));
}

void step_happened(Hall *h) {
    Frame *f = h->f;
    Column in = hall_begin(h, word(f, "debrief.happened.question"));
    bool sides = hall_has_sides(h);
    float gap = f->em, w = sides ? floorf(in.w * 0.6f) : in.w;
    float high = chart_height(h, &in, w);
    meter_keys(h);
    chart(h, (Rect){in.x, in.y, w, high});
    float end = in.y + high;
    float x = sides ? in.x + w + gap : in.x, y = sides ? in.y : end + 0.3f * gap;
    float told = beside(h, x, y, in.x + in.w - x);
    hall_end(h, &in, fmaxf(end, y + told));
}
