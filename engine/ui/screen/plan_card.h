// plan_card.h -- one action as a card, for the deck that lays them out.
#ifndef UI_SCREEN_PLAN_CARD_H
#define UI_SCREEN_PLAN_CARD_H

#include "ui/frame/widget.h"

// With `about` a card tells all of its action; else its name and its hours, and the
// rest stands in plan_about. `pad` is what is left above and below the texts, pixels.
void plan_card(Frame *f, int action, Rect rect, bool about, float pad);

// How high its texts are in a card of width w.
float plan_card_height(Frame *f, int action, float w, bool about);

#endif
