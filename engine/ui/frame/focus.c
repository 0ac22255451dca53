#include "ui/frame/focus.h"

#include <math.h>
#include <stddef.h>

// How much worse a place is that lies aside than one that lies straight on.
static const float aside_weight = 2.5f;

void focus_clear(Focus *focus) {
    focus->count = 0;
}

void focus_add(Focus *focus, Spot spot) {
    if (focus->count == FOCUS_SPOTS_MAX) return;
    focus->spots[focus->count++] = spot;
}

static void reverse(Focus *focus, int first, int last) {
    while (first < --last) {
        Spot held = focus->spots[first];
        focus->spots[first++] = focus->spots[last];
        focus->spots[last] = held;
    }
}

void focus_rotate(Focus *focus, int first, int middle, int last) {
    if (last > focus->count) return; // some found no place: the order stays as drawn
    reverse(focus, first, middle);
    reverse(focus, middle, last);
    reverse(focus, first, last);
}

const Spot *focus_spot(const Focus *focus, int id) {
    for (int i = 0; i < focus->count; i++) {
        if (focus->spots[i].id == id) return &focus->spots[i];
    }
    return NULL;
}

// The empty room between two stretches; 0 where they overlap.
static float apart(float a, float a_size, float b, float b_size) {
    return fmaxf(0, fmaxf(b - (a + a_size), a - (b + b_size)));
}

static bool is_level(Key key) {
    return key == KEY_LEFT || key == KEY_RIGHT;
}

// Whether `to` lies beyond `from`: its middle is further on than the edge of
// `from`, less a little for rows that overlap.
static bool lies(Rect from, Rect to, Key key) {
    float x = to.x + to.w / 2, y = to.y + to.h / 2;
    switch (key) {
    case KEY_LEFT: return x < from.x + fminf(4, from.w / 2);
    case KEY_RIGHT: return x > from.x + from.w - fminf(4, from.w / 2);
    case KEY_UP: return y < from.y + fminf(4, from.h / 2);
    default: return y > from.y + from.h - fminf(4, from.h / 2);
    }
}

static float distance(Rect from, Rect to, Key key) {
    float x = apart(from.x, from.w, to.x, to.w);
    float y = apart(from.y, from.h, to.y, to.h);
    float off = is_level(key) ? fabsf(from.y + from.h / 2 - to.y - to.h / 2)
                              : fabsf(from.x - to.x);
    float straight = is_level(key) ? x : y, aside = is_level(key) ? y : x;
    return straight + aside_weight * aside + 0.05f * off;
}

// The nearest spot in a direction, only in the group of `from` or only outside.
static const Spot *nearest(const Focus *focus, const Spot *from, Key key, bool same) {
    const Spot *best = NULL;
    float least = 0;
    for (int i = 0; i < focus->count; i++) {
        const Spot *spot = &focus->spots[i];
        bool fits = spot != from && (spot->group == from->group) == same;
        if (!fits || !lies(from->rect, spot->rect, key)) continue;
        float far = distance(from->rect, spot->rect, key);
        if (best && far >= least) continue;
        best = spot;
        least = far;
    }
    return best;
}

static bool step(Focus *focus, int by) {
    if (focus->count == 0) return false;
    const Spot *from = focus_spot(focus, focus->at);
    int place = from ? (int)(from - focus->spots) + by : 0;
    focus->at = focus->spots[(place + focus->count) % focus->count].id;
    focus->keys = true;
    return true;
}

static bool go(Focus *focus, Key key) {
    const Spot *from = focus_spot(focus, focus->at);
    if (!from) return step(focus, 1);
    const Spot *to = nearest(focus, from, key, true);
    if (!to || (from->group != 0 && is_level(key))) {
        const Spot *outside = nearest(focus, from, key, false);
        bool nearer = !to
                   || (outside
                       && distance(from->rect, outside->rect, key)
                              < distance(from->rect, to->rect, key));
        if (nearer) to = outside;
    }
    if (!to) return false;
    focus->at = to->id;
    focus->keys = true;
    return true;
}

bool focus_move(Focus *focus, Key key) {
    switch (key) {
    case KEY_TAB: return step(focus, 1);
    case KEY_BACKTAB: return step(focus, -1);
    case KEY_LEFT:
    case KEY_RIGHT:
    case KEY_UP:
    case KEY_DOWN: return go(focus, key);
    default: return false;
    }
}
