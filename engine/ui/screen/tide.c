#include "ui/screen/tide.h"

#include "ui/mix.h"
#include "ui/screen/told.h"
#include "ui/stage.h"

#include <math.h>

// The sea moves for so long, slower and slower; its first speed in turns a second.
static const double stir_seconds = 6;
static const float stir_speed = 0.22f, at_rest = 0.13f;

// The wave of a choice: when it starts, how long it runs through the picture, how
// long a person needs to be moved by it; seconds. So slow that an eye which was on
// the words still finds it under way.
static const double wave_from = 0.15, wave_seconds = 1.3, moved_seconds = 0.35;
static const double week_from = 0.3, week_seconds = 2.0;
static const float swell_high = 0.07f;
// It comes in from beyond the edge and leaves the same way.
static const float beyond = 0.2f;

float tide_phase(Frame *f) {
    Ui *ui = f->ui;
    if (ui->settings.still) return at_rest;
    double end = ui->stirred + stir_seconds;
    float share = (float)fmin(1, fmax(0, (ui->now - ui->stirred) / stir_seconds));
    if (share < 1 && ui->moving < end) ui->moving = end;
    return ui->tide + stir_speed * (float)stir_seconds * (share - share * share / 2);
}

void tide_stir(Frame *f) {
    float phase = tide_phase(f);
    f->ui->tide = phase - 60 * floorf(phase / 60); // small, and every wave whole
    f->ui->stirred = f->ui->now;
}

static bool at_stage(const Frame *f, UiStage stage) {
    return f->game && f->ui->page == UI_PLAY && f->ui->felt_known
        && ui_stage(f->ui, f->game) == stage;
}

// The share of its way at which the wave is at this share of the width. The picture
// stands at the left of the words, so it runs from the decision, from right to left;
// what comes back comes from where the weeks are, and runs the other way.
static float way_to(const Frame *f, float along) {
    float from = told_return(f) ? along : 1 - along;
    return (from + beyond) / (1 + 2 * beyond);
}

static bool is_waved(const Frame *f) {
    return at_stage(f, UI_AFTER) || told_return(f);
}

Sea tide_sea(Frame *f) {
    Sea sea = sea_of(f->game);
    sea.phase = tide_phase(f);
    if (!is_waved(f)) return sea;
    double begin = f->ui->since + wave_from;
    float way = (float)((f->ui->now - begin) / wave_seconds);
    if (frame_motion(f, wave_from, wave_seconds) >= 1) return sea;
    float at = (1 + 2 * beyond) * way - beyond;
    sea.swell_at = told_return(f) ? at : 1 - at;
    sea.swell = swell_high;
    return sea;
}

float tide_reached(Frame *f, float along) {
    if (at_stage(f, UI_WEEK)) return frame_motion(f, week_from, week_seconds);
    if (!is_waved(f)) return 1;
    double when = wave_from + wave_seconds * (double)way_to(f, along);
    return frame_motion(f, when, moved_seconds);
}

Mood tide_mood(Frame *f, int member, float along) {
    Mood now = figure_mood(f->game, member);
    float share = tide_reached(f, along);
    if (share >= 1 || member >= UI_PEOPLE_MAX || told_return(f)) return now;
    Mood was = f->ui->felt[member];
    return (Mood){mix(was.trust, now.trust, share), mix(was.stress, now.stress, share),
                  mix(was.energy, now.energy, share)};
}
