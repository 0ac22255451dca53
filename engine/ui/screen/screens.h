// screens.h -- every screen, one file each. For ui.c alone.
//
// Each draws itself, sets f->command where something is wished for, and changes
// nothing but f->ui.
#ifndef UI_SCREEN_SCREENS_H
#define UI_SCREEN_SCREENS_H

#include "ui/frame/frame.h"

void screen_shelf(Frame *f);
void screen_brief(Frame *f);
void screen_team(Frame *f);
void screen_scene(Frame *f); // what is told, then the options under it
void screen_after(Frame *f);
void screen_plan(Frame *f);
void screen_week(Frame *f);
void screen_end(Frame *f);

void cover_pause(Frame *f);
void cover_help(Frame *f);
void cover_why(Frame *f);
void cover_lead(Frame *f);
void cover_decide(Frame *f);
void cover_hands(Frame *f);
void cover_timeout(Frame *f);

#endif
