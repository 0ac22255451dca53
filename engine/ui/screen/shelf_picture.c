#include "ui/screen/shelf_picture.h"

#include "ui/figure/sea.h"
#include "ui/frame/phrase.h"
#include "ui/screen/picture.h"
#include "ui/screen/tide.h"

#include <math.h>

enum { PEOPLE_MOST = 8, LEVELS = 3 };

static const float guessed = 0.55f, known = 0.6f; // of a mood, and how far it is told

// The picture and the name: an iceberg, most of which lies below.
void shelf_title(Frame *f, Rect area) {
    Sea sea = {.motion = 0.35f, .light = 0.6f, .clear = 0.55f};
    static const Look look = {.skin = 3, .age = 34, .hair = "bun", .dress = "rust"};
    Berg berg = {
        .look = &look,
        .mood = {0.7f, 0.3f, 0.8f},
        .mass = 0.8f,
        .clarity = 0.6f,
    };
    Style name = {TYPE_DISPLAY, true, f->theme->ink, ALIGN_CENTER};
    Style line = {TYPE_BODY, false, f->theme->ink, ALIGN_CENTER};
    float pad = f->em, w = area.w - 2 * pad, y = area.y + 1.2f * f->em;
    float below = y + frame_height(f, name, word(f, "ui.title"), w)
                + frame_height(f, line, word(f, "ui.subtitle"), w) + f->em;
    float level = area.h * 0.52f;
    float high = fminf(area.h * 0.26f, 0.8f * (area.y + level - below)); // and the ice
    high = fmaxf(high, 2 * f->em);
    Point at = {area.x + area.w * 0.5f, area.y + level};
    sea.phase = tide_phase(f);
    at.y += sea_wave(area, sea, at.x);
    sea_draw(f->list, f->theme, area, level, sea);
    berg_draw(f->list, f->theme, &berg, at, high, area.h * 0.44f);

    y += frame_text(f, name, word(f, "ui.title"), area.x + pad, y, w) + 0.2f * f->em;
    frame_text(f, line, word(f, "ui.subtitle"), area.x + pad, y, w);
}

float shelf_people_width(const Frame *f, int scenario, float card) {
    const UiScenario *about = &f->world->scenarios[scenario];
    if (!about->people || about->members == 0 || card < 24 * f->em) return 0;
    return fminf(0.34f * card, 12 * f->em);
}

// Each story has its own time of day, in every language the same.
static Hour hour_of(const UiScenario *about) {
    int sum = 3;
    for (int i = 0; i < about->members; i++) {
        sum += about->people[i].look.age + 3 * about->people[i].look.skin;
    }
    return (Hour)((sum % HOUR_COUNT + HOUR_COUNT) % HOUR_COUNT);
}

static float starts(const UiScenario *about, Variable variable, int member) {
    return (float)about->setup->start[variable][member] / 100;
}

static float mean(const UiScenario *about, Variable variable) {
    float sum = 0;
    for (int i = 0; i < about->members; i++) sum += starts(about, variable, i);
    return sum / (float)about->members;
}

// As the team begins, and the rougher the harder it is.
static Sea sea_of_start(Frame *f, const UiScenario *about) {
    float hard = fminf(1, fmaxf(0, (float)(about->level - 1) / (LEVELS - 1))) - 0.5f;
    return (Sea){
        .motion = fmaxf(0.2f, mean(about, VAR_STRESS) + 0.4f * hard),
        .light = mean(about, VAR_TRUST),
        .clear = fminf(0.8f, mean(about, VAR_TRANSPARENCY) + 0.2f),
        .phase = tide_phase(f),
    };
}

// Roughly how somebody comes to it; the rest is what the game is for.
static Mood mood_of(const UiScenario *about, int member) {
    float trust = starts(about, VAR_TRUST, member);
    float stress = starts(about, VAR_STRESS, member);
    return (Mood){guessed + known * (trust - guessed),
                  1 - guessed + known * (stress - 1 + guessed), guessed};
}

void shelf_people(Frame *f, int scenario, Rect area) {
    const UiScenario *about = &f->world->scenarios[scenario];
    Rect in = rect_inset(area, 0.4f * f->em);
    int count = about->members < PEOPLE_MOST ? about->members : PEOPLE_MOST;
    if (area.w <= 0 || !picture_clip(f, in)) return;
    Theme theme = theme_at(f->theme, hour_of(about));
    Sea sea = sea_of_start(f, about);
    sea.phase += 0.31f * (float)scenario;
    float level = 0.66f * in.h, step = in.w / ((float)count + 0.4f);
    float tall = fminf(0.76f * level, 2.4f * step);
    sea_draw(f->list, &theme, in, level, sea);
    for (int i = 0; i < count; i++) {
        Berg berg = {
            .look = &about->people[i].look,
            .mood = mood_of(about, i),
            .mass = 0.45f + 0.25f * (float)((i + scenario) % 3),
            .half = fminf(0.36f * tall, 0.44f * step),
            .room = 0.48f * step,
            .kind = i,
        };
        float x = in.x + step * ((float)i + 0.7f);
        Point at = {x, in.y + level + sea_wave(in, sea, x)};
        berg_draw(f->list, &theme, &berg, at, tall, 0.9f * (in.h - level));
    }
    sea_veil(f->list, &theme, in, level, sea);
    picture_clip_end(f);
}
