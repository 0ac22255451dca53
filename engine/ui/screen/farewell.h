// farewell.h -- the end, told member by member. For screen_end.c.
#ifndef UI_SCREEN_FAREWELL_H
#define UI_SCREEN_FAREWELL_H

#include "ui/screen/page.h"

// Whether the end stands at a member now, and at which: after how it ended, and before
// all of it together. Ui.parted counts from 0: how it ended, 1: the first member.
bool farewell_is_of(const Frame *f, int *member);

// The page of that member: the figure on its ice, what became of them, how the four
// meters went for them. The foot leads on and back.
void farewell_draw(Frame *f, Page page, int member);

// One step on, or back; the last is all of it together, which has no next.
void farewell_step(Frame *f, int by);

#endif
