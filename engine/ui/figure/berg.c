// The icebergs of sea.h.
#include "ui/figure/sea.h"

#include "game/sight.h"
#include "ui/figure/pen.h"
#include "ui/mix.h"
#include "ui/shape.h"

#include <math.h>

#define COUNT(points) ((int)(sizeof(points) / sizeof(points)[0]))

// Shares of the figure's height: how far the ice stands out, how wide it is.
static const float tip_high = 0.16f, tip_wide = 0.36f;
const float berg_whole = 1.2f;          // hair in a knot stands 1.04 high
static const float unheard_mass = 0.5f; // what is taken where nobody has listened

// What lies below is fear and what is not safe to say; unheard, it is only guessed.
static float mass_of(const Game *game, int member) {
    if (!sight_shows(game, member, VAR_JOB_FEAR)) return unheard_mass;
    float fear = (float)sight_points(game, member, VAR_JOB_FEAR) / 100;
    float safe = (float)sight_points(game, member, VAR_SAFETY) / 100;
    float true_mass =
        fminf(1, fmaxf(0, 1.25f * (0.65f * fear + 0.35f * (1 - safe)) - 0.1f));
    return mix(unheard_mass, true_mass, (float)sight_clarity(game, member));
}

Berg berg_of(const Game *game, int member) {
    return (Berg){
        .look = &game_story(game)->members[member].look,
        .mood = figure_mood(game, member),
        .mass = mass_of(game, member),
        .clarity = (float)sight_clarity(game, member),
        .kind = member,
        .away = !state_is_present(game_state(game), member),
    };
}

float berg_tip(float tall) {
    return tall * tip_high;
}

// ---- below

// The mass in units of the tip's half width across, and of the depth down.
static const Point mass_outline[] = {
    {-1,     0     },
    {1,      0     },
    {1.08f,  -0.26f},
    {0.90f,  -0.46f},
    {0.56f,  -0.64f},
    {0.30f,  -0.92f},
    {0.02f,  -1    },
    {-0.32f, -0.78f},
    {-0.74f, -0.60f},
    {-0.94f, -0.34f}
};

enum { CORNERS = COUNT(mass_outline) };

static const float mass_middle = -0.40f; // from which all its corners can be seen

typedef struct Mass {
    Pen pen;
    float wide, down; // in units of the pen
    float side;       // -1: the other way round
} Mass;

// The outline, `size` of it about a middle that lies well under water.
static void outline(const Mass *mass, float size, Point out[CORNERS]) {
    for (int i = 0; i < CORNERS; i++) {
        Point corner = mass_outline[i];
        bool surface = corner.y == 0;
        float x =
            corner.x * (surface ? fminf(1, size) : mass->wide * size) * mass->side;
        float y = mass_middle + (corner.y - mass_middle) * size;
        out[i] =
            pen_at(&mass->pen, x, fminf(0, size >= 1 && surface ? 0 : y) * mass->down);
    }
}

// A shape without an edge: nothing at `outer` of the outline's size, whole from
// `inner` on. What floats reaches up to the surface.
static void cloudy(const Mass *mass, float outer, float inner, bool floats,
                   Color color) {
    DrawList *list = mass->pen.list;
    Point far[CORNERS], near[CORNERS];
    outline(mass, outer, far);
    outline(mass, inner, near);
    for (int i = 0; floats && i < 2; i++) near[i].y = mass->pen.origin.y;
    Point core = pen_at(&mass->pen, 0, mass_middle * mass->down);
    int middle = draw_vertex(list, core.x, core.y, color), last[2] = {-1, -1};
    for (int i = 0; i <= CORNERS; i++) {
        int k = i % CORNERS;
        int now[2] = {draw_vertex(list, far[k].x, far[k].y, color_fade(color, 0)),
                      draw_vertex(list, near[k].x, near[k].y, color)};
        if (i > 0) {
            draw_triangle(list, last[0], now[0], now[1]);
            draw_triangle(list, last[0], now[1], last[1]);
            draw_triangle(list, middle, last[1], now[1]);
        }
        last[0] = now[0];
        last[1] = now[1];
    }
}

// Nobody knows: something large and dark whose edges cannot be made out.
static void murk_draw(const Theme *theme, const Berg *berg, const Mass *mass) {
    float hidden = 1 - berg->clarity;
    if (hidden <= 0) return;
    Color dark = color_mix(theme->sea_murky, theme->silt, 0.4f);
    cloudy(mass, 1.18f, 0.74f, true, color_fade(dark, 0.85f * hidden));
}

// Listened to: clear ice, and in it as much darkness as there is fear.
static void clear_draw(const Theme *theme, const Berg *berg, const Mass *mass) {
    Point at[CORNERS];
    if (berg->clarity <= 0) return;
    float clarity = 0.25f + 0.75f * berg->clarity;
    Color top =
        color_mix(theme->ice_shade, theme->sea_light, 0.10f + 0.35f * berg->mass);
    Color low =
        color_mix(theme->ice_shade, theme->sea_light, 0.55f + 0.35f * berg->mass);
    outline(mass, 1, at);
    shape_shaded(mass->pen.list, at, CORNERS, color_fade(top, 0.92f * clarity),
                 color_fade(low, 0.85f * clarity));
    float core = mix(0.16f, 0.86f, berg->mass);
    cloudy(mass, 1.08f * core, 0.55f * core, false,
           color_fade(theme->fear, (0.55f + 0.40f * berg->mass) * clarity));
    Color edge = color_fade(theme->foam, 0.85f * clarity);
    float wide = fmaxf(1.5f, 0.03f * mass->pen.scale);
    shape_line(mass->pen.list, at + 1, CORNERS - 1, wide, edge);
    shape_line(mass->pen.list, (Point[]){at[CORNERS - 1], at[0]}, 2, wide, edge);
}

// A plane of the ice that catches the light.
static void facet_draw(const Theme *theme, const Berg *berg, const Mass *mass) {
    float wide = mass->wide * mass->side, down = mass->down;
    Point facet[] = {
        {-0.80f * mass->side, 0            },
        {-0.20f * mass->side, 0            },
        {-0.42f * wide,       -0.30f * down},
        {-0.70f * wide,       -0.44f * down}
    };
    Color light = color_fade(theme->foam, 0.03f + 0.30f * berg->clarity);
    pen_polygon(&mass->pen, facet, COUNT(facet), light);
}

// ---- above

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

static float half_of(const Berg *berg, float tall) {
    return berg->half > 0 ? berg->half : tall * tip_wide;
}

float berg_bottom(const Berg *berg, float deep) {
    return deep * mix(0.38f, 1, berg->mass);
}

static Mass mass_body(const Berg *berg, Pen pen, float deep) {
    Mass mass = {
        .pen = pen,
        .wide = mix(0.80f, 1.55f, berg->mass),
        .down = berg_bottom(berg, deep) / pen.scale,
        .side = berg->kind % 2 ? -1 : 1,
    };
    float most = berg->room / pen.scale;
    if (most > 0 && mass.wide > most) mass.wide = most;
    return mass;
}

Rect berg_inside(const Berg *berg, Point at, float tall, float deep) {
    Mass mass = mass_body(berg, (Pen){NULL, at, half_of(berg, tall), 0}, deep);
    float half = 0.86f * mass.wide * mass.pen.scale, down = mass.down * mass.pen.scale;
    return (Rect){at.x - half, at.y + 0.05f * down, 2 * half, 0.60f * down};
}

void berg_draw(DrawList *list, const Theme *theme, const Berg *berg, Point at,
               float tall, float deep) {
    float half = half_of(berg, tall), high = berg_tip(tall) + berg->lift;
    Pen pen = {list, at, half, 0};
    Mass mass = mass_body(berg, pen, deep);
    murk_draw(theme, berg, &mass);
    clear_draw(theme, berg, &mass);
    facet_draw(theme, berg, &mass);
    tip_draw(theme, &pen, high / half);
    if (berg->away) return;
    Point feet = {at.x, at.y - high + 0.07f * berg_tip(tall)};
    figure_draw(list, berg->look, berg->mood, feet, tall);
}
