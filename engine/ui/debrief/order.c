#include "ui/debrief/order.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

static const char *const names[STEP_COUNT] = {
    [STEP_BEFORE] = "before",     [STEP_FEEL] = "feel",
    [STEP_HAPPENED] = "happened", [STEP_INTENDED] = "intended",
    [STEP_TURNING] = "turning",   [STEP_WHY] = "why",
    [STEP_KEEP] = "keep",         [STEP_WHAT_IF] = "what_if",
    [STEP_LENS] = "lens",         [STEP_MONDAY] = "monday",
    [STEP_COMPARE] = "compare",
};

// As they stand on the page.
static const Step row[STEP_COUNT] = {
    STEP_BEFORE, STEP_FEEL, STEP_HAPPENED, STEP_COMPARE, STEP_INTENDED, STEP_TURNING,
    STEP_WHY,    STEP_KEEP, STEP_WHAT_IF,  STEP_LENS,    STEP_MONDAY,
};

// Minutes of a preset; 0: dropped (but STEP_BEFORE, which lies before its time).
// Design choices: at least half of the time goes to what happened, why, and what if.
static const int minutes[PRESET_COUNT][STEP_COUNT] = {
    [PRESET_30] = {[STEP_FEEL] = 3,
                   [STEP_HAPPENED] = 5,
                   [STEP_TURNING] = 3,
                   [STEP_WHY] = 7,
                   [STEP_KEEP] = 3,
                   [STEP_WHAT_IF] = 6,
                   [STEP_MONDAY] = 3,
                   [STEP_COMPARE] = 5},
    [PRESET_45] = { [STEP_FEEL] = 4,
                   [STEP_HAPPENED] = 6,
                   [STEP_INTENDED] = 3,
                   [STEP_TURNING] = 4,
                   [STEP_WHY] = 10,
                   [STEP_KEEP] = 4,
                   [STEP_WHAT_IF] = 8,
                   [STEP_LENS] = 3,
                   [STEP_MONDAY] = 3,
                   [STEP_COMPARE] = 6},
    [PRESET_60] = { [STEP_FEEL] = 5,
                   [STEP_HAPPENED] = 8,
                   [STEP_INTENDED] = 5,
                   [STEP_TURNING] = 5,
                   [STEP_WHY] = 13,
                   [STEP_KEEP] = 5,
                   [STEP_WHAT_IF] = 10,
                   [STEP_LENS] = 4,
                   [STEP_MONDAY] = 5,
                   [STEP_COMPARE] = 8},
};

static const int totals[PRESET_COUNT] = {30, 45, 60};

const char *step_name(Step step) {
    assert(step < STEP_COUNT);
    return names[step];
}

int preset_minutes(Preset preset) {
    return totals[preset];
}

Order order_of(Preset preset, bool groups) {
    Order order = {.groups = groups};
    for (int i = 0; i < STEP_COUNT; i++) {
        order.minutes[i] = minutes[preset][i];
        order.kept[i] = i == STEP_BEFORE || minutes[preset][i] > 0;
    }
    if (!groups) order.kept[STEP_COMPARE] = false;
    return order;
}

// What a preset drops has the minutes of the middle one when it is taken up again.
void order_toggle(Order *order, Step step) {
    if (step == STEP_BEFORE) return;
    order->kept[step] = !order->kept[step];
    if (order->minutes[step] == 0) order->minutes[step] = minutes[PRESET_45][step];
}

int order_all(const Order *order) {
    return order->groups ? STEP_COUNT : STEP_COUNT - 1;
}

Step order_at(const Order *order, int place) {
    assert(place >= 0 && place < order_all(order));
    for (int i = 0; i < STEP_COUNT; i++) {
        if (row[i] == STEP_COMPARE && !order->groups) continue;
        if (place-- == 0) return row[i];
    }
    return STEP_BEFORE;
}

int order_count(const Order *order) {
    int count = 0;
    for (int i = 0; i < STEP_COUNT; i++) count += order->kept[i];
    return count;
}

int order_place(const Order *order, Step step) {
    int place = 0;
    for (int i = 0; i < STEP_COUNT && row[i] != step; i++) place += order->kept[row[i]];
    return place;
}

int order_minutes(const Order *order) {
    int sum = 0;
    for (int i = 0; i < STEP_COUNT; i++) sum += order->kept[i] ? order->minutes[i] : 0;
    return sum;
}

Step order_next(const Order *order, Step step, int by) {
    int at = 0;
    while (row[at] != step) at++;
    for (int i = at + by; i >= 0 && i < STEP_COUNT; i += by) {
        if (order->kept[row[i]]) return row[i];
    }
    return step;
}

void order_write(const Order *order, char *out, size_t size) {
    size_t used = 0;
    out[0] = '\0';
    for (int i = 0; i < STEP_COUNT && used < size; i++) {
        bool dropped = i == STEP_COMPARE && order->groups && !order->kept[i];
        if ((!order->kept[i] && !dropped) || i == STEP_BEFORE) continue;
        int more = snprintf(out + used, size - used, "%s%s %d", used > 0 ? " " : "",
                            names[i], dropped ? 0 : order->minutes[i]);
        used += (size_t)more;
    }
}

static bool step_find(const char *name, Step *out) {
    for (int i = 0; i < STEP_COUNT; i++) {
        if (strcmp(names[i], name) != 0) continue;
        *out = (Step)i;
        return true;
    }
    return false;
}

// A file comes from anywhere: minutes are those of a session.
bool order_read(const char *text, Order *order) {
    enum { MINUTES_MAX = 240 };
    Order read = {.groups = order->groups};
    read.kept[STEP_BEFORE] = true;
    read.kept[STEP_COMPARE] = order->groups; // unless it says otherwise
    read.minutes[STEP_COMPARE] = minutes[PRESET_45][STEP_COMPARE];
    char name[16];
    int time, used;
    Step step;
    while (sscanf(text, " %15s %3d%n", name, &time, &used) == 2) {
        if (!step_find(name, &step) || time < 0 || time > MINUTES_MAX) return false;
        read.kept[step] = time > 0 && (step != STEP_COMPARE || order->groups);
        if (time > 0) read.minutes[step] = time;
        text += used;
    }
    *order = read;
    return true;
}
