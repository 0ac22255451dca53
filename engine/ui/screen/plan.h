// plan.h -- the parts of the plan's screen. For screen_plan.c and its rooms.
#ifndef UI_SCREEN_PLAN_H
#define UI_SCREEN_PLAN_H

#include "ui/screen/page.h"

// What a leader can do, as cards; many lie in groups by what they are for. With `about`
// each says what it is good for; else that stands in plan_about. They make themselves
// small to fit in `room`, as far as they can. Returns the height.
float plan_cards(Frame *f, float x, float y, float w, bool about, float room);
float plan_cards_height(Frame *f, float w, bool about);

// What the card that has the focus is good for, or why the last thing did not fit.
void plan_about(Frame *f, Rect rect);
float plan_about_height(const Frame *f, float w);

// The members, to be picked for ui->picking. Returns the height.
float plan_people(Frame *f, float x, float y, float w);
void plan_people_foot(Frame *f, Page page);

// The pace, what was chosen, the promises, how the rollout stands.
float plan_pace(Frame *f, float x, float y, float w);
float plan_chosen(Frame *f, float x, float y, float w);
float plan_promises(Frame *f, float x, float y, float w);
float plan_rollout(Frame *f, float x, float y, float w);

// The hours of the week as blocks.
float plan_hours(Frame *f, float x, float y, float w);
const char *plan_hours_left(Frame *f); // the same in words

#endif
