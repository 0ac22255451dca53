#include "ui/screen/tide.h"

#include "ui/stage.h"

#include <math.h>

// The sea moves for so long, slower and slower; its first speed in turns a second.
static const double stir_seconds = 6;
static const float stir_speed = 0.22f, at_rest = 0.13f;

// The wave of a choice: when it starts, how long it runs through the picture, how
// long a person needs to be moved by it; seconds.
static const double wave_from = 0.1, wave_seconds = 0.4, moved_seconds = 0.25;
static const double week_from = 0.3, week_seconds = 2.0;
static const float swell_high = 0.045f;

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
    return f->game && f->ui->page == UI_PLAY && f->ui->before_known
        && ui_stage(f->ui, f->game) == stage;
}

Sea tide_sea(Frame *f) {
    Sea sea = sea_of(f->game);
    sea.phase = tide_phase(f);
    if (!at_stage(f, UI_AFTER)) return sea;
    double begin = f->ui->since + wave_from;
    float way = (float)((f->ui->now - begin) / wave_seconds);
    if (frame_motion(f, wave_from, wave_seconds + moved_seconds) >= 1) return sea;
    sea.swell_at = way;
    sea.swell = swell_high;
    return sea;
}

float tide_reached(Frame *f, float along) {
    if (at_stage(f, UI_WEEK)) return frame_motion(f, week_from, week_seconds);
    if (!at_stage(f, UI_AFTER)) return 1;
    return frame_motion(f, wave_from + wave_seconds * (double)along, moved_seconds);
}

static float mix(float low, float high, float share) {
    return low + (high - low) * share;
}

Mood tide_mood(Frame *f, int member, float along) {
    Mood now = figure_mood(f->game, member);
    float share = tide_reached(f, along);
    if (share >= 1 || member >= UI_PEOPLE_MAX) return now;
    Mood was = f->ui->felt[member];
    return (Mood){mix(was.trust, now.trust, share), mix(was.stress, now.stress, share),
                  mix(was.energy, now.energy, share)};
}
