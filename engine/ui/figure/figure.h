// figure.h -- a person, drawn from shapes.
//
// Look says who it is; Mood how that person is: posture, brows, eyes and mouth
// follow it without steps. Nothing here is drawn for effect: a face shows a little
// of what is felt, as faces do.
#ifndef UI_FIGURE_FIGURE_H
#define UI_FIGURE_FIGURE_H

#include "game/game.h"
#include "ui/draw.h"

// All from 0 to 1. Trust opens the posture and the mouth, stress raises shoulders
// and brows, want of energy lets lids and head sink.
typedef struct Mood {
    float trust, stress, energy;
} Mood;

// How a member looks to the leader now; what is not known is taken as middling.
Mood figure_mood(const Game *game, int member);

// The whole figure on `feet`; standing it is about `height` pixels high, in a
// wheelchair at the same measure four fifths of that.
void figure_draw(DrawList *list, const Look *look, Mood mood, Point feet, float height);

// Head and shoulders, as high as the rect, in its middle; its lower edge cuts.
void figure_bust(DrawList *list, const Look *look, Mood mood, Rect area);

#endif
