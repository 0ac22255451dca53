// list_fits.h -- whether all that is drawn lies in the frame and is in words.
#ifndef TESTS_LIST_FITS_H
#define TESTS_LIST_FITS_H

#include "ui/draw.h"
#include "ui/frame/focus.h"
#include "ui/frame/widget.h"
#include "ui/input.h"
#include "ui/seat_type.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

// The keys of texts begin so; one that is seen is a hole in the words.
static inline bool is_key(const char *text) {
    static const char *const starts[] = {"ui.",   "meter.",   "cause.", "action.",
                                         "pace.", "debrief.", "lens.",  "compare."};
    for (size_t i = 0; i < sizeof starts / sizeof starts[0]; i++) {
        bool starts_so = strncmp(text, starts[i], strlen(starts[i])) == 0;
        if (starts_so && !strchr(text, ' ')) return true;
    }
    return strchr(text, '{') != NULL;
}

static inline void text_fits(const Input *input, const char *where,
                             const DrawnText *text, bool clipped) {
    float wide =
        seat_width(NULL, text->pixels, text->bold, text->text, strlen(text->text));
    float low = text->at.y + 0.9f * (float)text->pixels;
    bool in = text->at.x >= -1 && text->at.x + wide <= (float)input->width + 1;
    bool level = clipped || (text->at.y >= -1 && low <= (float)input->height);
    if (in && level && !is_key(text->text)) return;
    fail_msg("%s at %dx%d: '%s' lies outside or has no words", where, input->width,
             input->height, text->text);
}

// Where something is clipped it can be scrolled, so that its height is free.
static inline void list_fits(const DrawList *list, const Input *input,
                             const char *where) {
    bool clipped = false;
    for (int i = 0; i < list->command_count; i++) {
        const DrawCommand *command = &list->commands[i];
        if (command->kind == DRAW_CLIP) clipped = command->area.w > 0;
        if (command->kind != DRAW_TEXT) continue;
        text_fits(input, where, &list->texts[command->first], clipped);
    }
    assert_false(clipped);
    assert_false(list->cut);
}

static inline bool rects_meet(Rect a, Rect b) {
    return a.x + 1 < b.x + b.w && b.x + 1 < a.x + a.w && a.y + 1 < b.y + b.h
        && b.y + 1 < a.y + a.h;
}

// What stands still and can be chosen has a place of its own; but for a figure, on
// whose picture a button may lie.
static inline void spots_keep_apart(const Focus *focus, const Input *input,
                                    const char *where) {
    for (int i = 0; i < focus->count; i++) {
        for (int k = i + 1; k < focus->count; k++) {
            const Spot *a = &focus->spots[i], *b = &focus->spots[k];
            if (a->id >= SPOT_PERSON || b->id >= SPOT_PERSON) continue;
            if (a->group != 0 || b->group != 0 || !rects_meet(a->rect, b->rect))
                continue;
            fail_msg("%s at %dx%d: spots %d and %d meet", where, input->width,
                     input->height, a->id, b->id);
        }
    }
}

// What does not scroll must lie in the frame, and something has the focus.
static inline void spots_fit(const Focus *focus, const Input *input,
                             const char *where) {
    assert_non_null(focus_spot(focus, focus->at));
    spots_keep_apart(focus, input, where);
    for (int i = 0; i < focus->count; i++) {
        Rect rect = focus->spots[i].rect;
        bool in = rect.x >= -1 && rect.x + rect.w <= (float)input->width + 1;
        bool level = focus->spots[i].group != 0
                  || (rect.y >= -1 && rect.y + rect.h <= (float)input->height + 1);
        if (in && level) continue;
        fail_msg("%s at %dx%d: spot %d lies outside", where, input->width,
                 input->height, focus->spots[i].id);
    }
}

#endif
