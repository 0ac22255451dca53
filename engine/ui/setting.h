// setting.h -- the settings as rows that can stand on any screen.
#ifndef UI_SETTING_H
#define UI_SETTING_H

#include "ui/frame.h"

// Language, text size, contrast, motion, projector, full screen. Returns the
// height.
float settings_draw(Frame *f, float x, float y, float w);

#endif
