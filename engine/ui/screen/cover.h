// cover.h -- what lies over a page: pause, help, why. For the rooms of ui/ alone.
#ifndef UI_SCREEN_COVER_H
#define UI_SCREEN_COVER_H

#include "ui/frame/frame.h"

void open_cover(Frame *f, UiCover cover);

// Why, about a variable of the team (UI_NOBODY) or of a member.
void open_why(Frame *f, Variable variable, int member);

// Back to where the focus was.
void close_cover(Frame *f);

// The sheet that a cover is written on, with its title; returns the room inside.
Rect cover_sheet(Frame *f, const char *title);

#endif
