// icon.h -- signs drawn from shapes, so that nothing is told by colour alone.
#ifndef UI_FRAME_ICON_H
#define UI_FRAME_ICON_H

#include "model/variable.h"
#include "ui/draw.h"

typedef enum Icon {
    ICON_TRUST,        // the light
    ICON_STRESS,       // the waves
    ICON_TRANSPARENCY, // a drop
    ICON_SKILLS,       // a mortarboard
    ICON_ADOPTION,     // a cog
    ICON_PERSON,
    ICON_HOUR,
    ICON_PROMISE, // a flag
    ICON_LOCK,
    ICON_UP,
    ICON_DOWN,
    ICON_LEVEL,
    ICON_YES,
    ICON_NO,
    ICON_BACK, // what comes back
    ICON_MENU,
    ICON_COUNT
} Icon;

// Draws a sign within a square of `size` pixels from (x, y).
void icon_draw(DrawList *list, Icon icon, float x, float y, float size, Color color);

Icon icon_of(Variable variable); // the five that have one, else a person

#endif
