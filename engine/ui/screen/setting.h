// setting.h -- the settings as rows that can stand on any screen.
#ifndef UI_SCREEN_SETTING_H
#define UI_SCREEN_SETTING_H

#include "ui/frame/frame.h"

// Language, text size, contrast, motion, projector, full screen. Returns the
// height.
float settings_draw(Frame *f, float x, float y, float w);

// The two that are wanted first, and the way to the others, in one row.
float settings_short(Frame *f, float x, float y, float w);

#endif
