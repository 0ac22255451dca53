// head.h -- a head with its hair and face. For figure.h.
//
// The pen's space: (0, 0) the middle of the head, 1 from there to the chin.
#ifndef UI_FIGURE_HEAD_H
#define UI_FIGURE_HEAD_H

#include "ui/figure/figure.h"
#include "ui/figure/pen.h"

// What lies behind neck and shoulders, then what lies before them.
void head_back(const Pen *pen, const Look *look);
void head_front(const Pen *pen, const Look *look, Mood mood);

// Brows, eyes, nose and mouth on a face that is there already.
void face_draw(const Pen *pen, const Look *look, Mood mood);

#endif
