// sea.h -- the picture: a cross-section of a sea with the team on its icebergs.
//
// Above the waterline is what a leader can see, below it what moves people. Stress
// is the sea's motion and the weather, trust the sun and its light that reaches down,
// transparency the water's clarity, rumours are currents from person to person. All
// of it is told by a few numbers, so that it can be tried without a game.
#ifndef UI_FIGURE_SEA_H
#define UI_FIGURE_SEA_H

#include "ui/draw.h"
#include "ui/figure/figure.h"
#include "ui/theme.h"

// The water, all from 0 to 1.
typedef struct Sea {
    float motion, light, clear;
    float rumours;         // 0 where nobody has told of any
    float phase;           // where the waves stand, in turns
    float swell_at, swell; // a single wave that runs through: where, as a share of
                           // the width, and how high, as a share of the height
} Sea;

// One member's part of it.
typedef struct Berg {
    const Look *look;
    Mood mood;
    float mass;    // 0..1: how much lies below
    float clarity; // 0..1: how well it can be seen
    float lift;    // pixels that the ice stands out higher than it must
    float half;    // half its width at the surface, pixels; 0: as the figure needs
    float room;    // the most it takes to either side below; 0: as it needs
    int kind;      // which way round it lies
    bool away;     // nobody stands there
} Berg;

// As the leader sees the team now.
Sea sea_of(const Game *game);
Berg berg_of(const Game *game, int member);

// Sky and water in an area; the surface lies `level` pixels from its top.
void sea_draw(DrawList *list, const Theme *theme, Rect area, float level, Sea sea);

// What is before everything else in the water: the single wave, and what drifts there,
// the more the less is told.
void sea_veil(DrawList *list, const Theme *theme, Rect area, float level, Sea sea);

// How much higher or lower the surface is at x, pixels.
float sea_wave(Rect area, Sea sea, float x);

// How much higher than its level the surface can be anywhere, pixels; without the
// single wave.
float sea_highest(Rect area, Sea sea);

// A current in the water from a to b, that hangs at most so far below them.
void sea_current(DrawList *list, const Theme *theme, Point a, Point b, float deep,
                 Sea sea);

// A member on an iceberg: `at` is where the surface meets it in the middle, `tall`
// the figure's height, `deep` how far the mass may reach down.
void berg_draw(DrawList *list, const Theme *theme, const Berg *berg, Point at,
               float tall, float deep);

// How far below the surface the ice ends, and where words can be read inside of it.
float berg_bottom(const Berg *berg, float deep);
Rect berg_inside(const Berg *berg, Point at, float tall, float deep);

// The height of the ice above the surface for a figure that tall.
float berg_tip(float tall);

// The same with the figure on it and its hair, in heights of the figure.
extern const float berg_whole;

#endif
