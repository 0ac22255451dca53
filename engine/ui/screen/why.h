// why.h -- the parts of the Why cover. For cover_why.c and its room.
#ifndef UI_SCREEN_WHY_H
#define UI_SCREEN_WHY_H

#include "ui/frame/frame.h"

// Whether it is about a member, else about the team.
bool why_of_person(const Frame *f);

// The rows in which one chooses whom, what and since when it is about; returns
// their height.
float why_asked(Frame *f, float x, float y, float w);

#endif
