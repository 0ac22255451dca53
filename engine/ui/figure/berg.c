// The icebergs of sea.h.
#include "ui/figure/sea.h"

#include "game/sight.h"
#include "ui/figure/pen.h"
#include "ui/shape.h"

#include <math.h>

#define COUNT(points) ((int)(sizeof(points) / sizeof(points)[0]))

// Shares of the figure's height: how far the ice stands out, how wide it is.
static const float tip_high = 0.16f, tip_wide = 0.36f;

// What lies below is fear and what is not safe to say; unheard, it is only guessed.
static float mass_of(const Game *game, int member) {
    if (!sight_shows(game, member, VAR_JOB_FEAR)) return 0.55f;
    float fear = (float)sight_points(game, member, VAR_JOB_FEAR) / 100;
    float safe = (float)sight_points(game, member, VAR_SAFETY) / 100;
    float true_mass = 0.65f * fear + 0.35f * (1 - safe);
    float clarity = (float)sight_clarity(game, member);
    return 0.55f + (true_mass - 0.55f) * clarity;
}

Berg berg_of(const Game *game, int member) {
    return (Berg){
        .look = &game_story(game)->members[member].look,
        .mood = figure_mood(game, member),
        .mass = mass_of(game, member),
        .clarity = (float)sight_clarity(game, member),
        .away = !state_is_present(game_state(game), member),
    };
}

float berg_tip(float tall) {
    return tall * tip_high;
}

// The mass in units of the tip's half width across, and of the depth down.
static const Point mass_outline[] = {
    {1.05f,  -0.22f},
    {0.86f,  -0.50f},
    {0.52f,  -0.66f},
    {0.28f,  -0.92f},
    {0.02f,  -1    },
    {-0.30f, -0.78f},
    {-0.72f, -0.62f},
    {-0.92f, -0.30f}
};

// Murk in the dark, clear ice where the leader has listened.
static void mass_colors(const Theme *theme, float clarity, Color *top, Color *low) {
    Color clear = color_mix(theme->ice_shade, theme->sea_light, 0.30f);
    Color murk = color_mix(theme->sea_murky, theme->sea_deep, 0.35f);
    *top = color_fade(color_mix(murk, clear, clarity), 0.55f + 0.35f * clarity);
    *low = color_fade(color_mix(murk, theme->sea_light, 0.6f * clarity),
                      0.35f + 0.45f * clarity);
}

static void mass_draw(const Theme *theme, const Berg *berg, const Pen *pen,
                      float down) {
    enum { CORNERS = COUNT(mass_outline) + 2 };
    Point at[CORNERS];
    Color top, low;
    float bulge = 0.85f + 0.75f * berg->mass;
    at[0] = pen_at(pen, -1, 0);
    at[1] = pen_at(pen, 1, 0);
    for (int i = 2; i < CORNERS; i++) {
        Point corner = mass_outline[i - 2];
        at[i] = pen_at(pen, corner.x * bulge, corner.y * down);
    }
    mass_colors(theme, berg->clarity, &top, &low);
    shape_shaded(pen->list, at, CORNERS, top, low);
    Color edge = color_fade(theme->foam, 0.14f + 0.30f * berg->clarity);
    shape_line(pen->list, at + 1, CORNERS - 1, 1.5f, edge);
}

// A plane of the ice that catches the light.
static void facet_draw(const Theme *theme, const Berg *berg, const Pen *pen,
                       float down) {
    float bulge = 0.85f + 0.75f * berg->mass;
    Point facet[] = {
        {-0.35f,         0            },
        {0.30f,          0            },
        {0.05f * bulge,  -0.42f * down},
        {-0.25f * bulge, -0.60f * down}
    };
    Color light = color_fade(theme->foam, 0.05f + 0.16f * berg->clarity);
    pen_polygon(pen, facet, COUNT(facet), light);
}

static void tip_draw(const Theme *theme, const Pen *pen, float high) {
    Point ice[] = {
        {-1.04f, -0.06f      },
        {-0.86f, 0.45f * high},
        {-0.62f, high        },
        {0.58f,  high        },
        {0.90f,  0.55f * high},
        {1.04f,  -0.06f      }
    };
    Point dark[] = {
        {1.04f, -0.06f      },
        {0.90f, 0.55f * high},
        {0.58f, high        },
        {0.30f, 0.62f * high},
        {0.42f, -0.06f      }
    };
    pen_polygon(pen, ice, COUNT(ice), theme->ice_light);
    pen_polygon(pen, dark, COUNT(dark), theme->ice_shade);
}

void berg_draw(DrawList *list, const Theme *theme, const Berg *berg, Point at,
               float tall, float deep) {
    float half = tall * tip_wide, high = berg_tip(tall);
    Pen pen = {list, at, half, 0};
    float down = deep * (0.45f + 0.55f * berg->mass) / half;
    mass_draw(theme, berg, &pen, down);
    facet_draw(theme, berg, &pen, down);
    tip_draw(theme, &pen, high / half);
    if (berg->away) return;
    figure_draw(list, berg->look, berg->mood, (Point){at.x, at.y - high * 0.93f}, tall);
}
