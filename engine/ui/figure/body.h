// body.h -- posture, limbs and clothes. For figure.h.
//
// The pen's space: the feet stand at (0, 0), 1 is the height of a standing figure.
#ifndef UI_FIGURE_BODY_H
#define UI_FIGURE_BODY_H

#include "ui/figure/figure.h"
#include "ui/figure/pen.h"

typedef struct Body {
    float hip, shoulder, head; // heights; the head's is that of its middle
    float half;                // of the shoulders' width
    float hem;                 // where the clothes end
    Point elbow, hand;         // of the right arm
} Body;

extern const float body_head_size; // half of the head's height

// Folded arms open with trust; stress draws the shoulders up, tiredness down.
Body body_of(const Look *look, Mood mood);

// Legs, or the wheelchair with them.
void body_base(const Pen *pen, const Look *look);

void body_torso(const Pen *pen, const Body *body, const Look *look);
void body_arms(const Pen *pen, const Body *body, const Look *look);

// Shoulders alone, cut straight at the hip.
void body_shoulders(const Pen *pen, const Body *body, const Look *look);

// Neck, and the cut of the clothes at it and down the front. clothes.c
void body_front(const Pen *pen, const Body *body, const Look *look);

#endif
