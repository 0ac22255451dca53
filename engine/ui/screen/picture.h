// picture.h -- the sea with the people of the game on it. For the rooms of ui/.
#ifndef UI_SCREEN_PICTURE_H
#define UI_SCREEN_PICTURE_H

#include "ui/screen/page.h"

// Who is pictured can take the focus, and opens Why.

// One member, large, with name and role, and below the water what lies there as far
// as the leader knows.
void picture_person(Frame *f, Rect area, int member);

// All members side by side; without `spots` nobody can take the focus.
void picture_team(Frame *f, Rect area, bool spots);

// Only what lies in the picture is drawn from here on, and of that only what is
// scrolled into view; false, and nothing to end, where that is nothing.
bool picture_clip(Frame *f, Rect area);
void picture_clip_end(Frame *f);

// A dark ground that lets the sea through, for words on ice.
void picture_ground(Frame *f, Rect rect);

// Whether there is room for a picture beside what is read.
bool picture_has_place(const Frame *f);

// Where there is room, the speaker (UI_NOBODY: the team) at the left and the foot
// at the right of that; returns the view for what is read.
Rect picture_beside(Frame *f, Page *page, int who);

// The same; where there is no room beside it, but some above, a low strip of the sea
// with everybody's head and shoulders there, the speaker's largest.
Rect picture_near(Frame *f, Page *page, int who);
bool picture_has_strip(const Frame *f);

// Where people choose and read what that did: as picture_near, but without the strip
// where the frame is low (page.h).
Rect picture_unless_low(Frame *f, Page *page, int who);

// The team over the whole width, so much of the body's height, or where there is no
// width for that beside what is read; returns the view for what is read.
Rect picture_over(Frame *f, Page *page, float share);

// Where the words end so high (y) that they leave room: the team below them.
void picture_below(Frame *f, const Page *page, float y);

// Where there is none beside it: the team, among what is read. Returns the height.
float picture_above(Frame *f, float x, float y, float w);

#endif
