// order.h -- which steps a debrief takes, in which order, and the minutes of each.
//
// A plain value. Three presets to begin with; every step but the first can be dropped
// or taken up again. Source of the ten steps and their minutes: the practice of
// debriefing (feelings first, then facts, reasons, meaning, and what one will do).
#ifndef UI_DEBRIEF_ORDER_H
#define UI_DEBRIEF_ORDER_H

#include <stdbool.h>
#include <stddef.h>

typedef enum Step {
    STEP_BEFORE,
    STEP_FEEL,
    STEP_HAPPENED,
    STEP_INTENDED,
    STEP_TURNING,
    STEP_WHY,
    STEP_KEEP,
    STEP_WHAT_IF,
    STEP_LENS,
    STEP_MONDAY,
    STEP_COMPARE, // groups side by side: comes after STEP_HAPPENED
    STEP_COUNT
} Step;

// The one name of a step, in texts: "before", "feel", ...
const char *step_name(Step step);

typedef enum Preset { PRESET_30, PRESET_45, PRESET_60, PRESET_COUNT } Preset;

int preset_minutes(Preset preset); // 30, 45, 60

typedef struct Order {
    bool kept[STEP_COUNT];
    int minutes[STEP_COUNT]; // 0: before play
    bool groups;             // there are several to compare
} Order;

// The order of a preset. `groups`: several journals lie open; the comparison takes
// its minutes on top.
Order order_of(Preset preset, bool groups);

// Drops a step or takes it up again; STEP_BEFORE stays.
void order_toggle(Order *order, Step step);

// The steps in the order in which they stand on the page, dropped ones too: 0 ..
// order_all(order) - 1.
int order_all(const Order *order);
Step order_at(const Order *order, int place);

// How many steps are kept, the place of a kept one among them (from 0), and the sum of
// their minutes.
int order_count(const Order *order);
int order_place(const Order *order, Step step);
int order_minutes(const Order *order);

// The next kept step (by: 1) or the one before (-1); `step` itself where there is none.
Step order_next(const Order *order, Step step, int by);

// In words for a file, "feel 4 happened 6 ...": the kept steps and their minutes; and
// back: false, with *order left alone, where it cannot be read.
void order_write(const Order *order, char *out, size_t size);
bool order_read(const char *text, Order *order);

#endif
