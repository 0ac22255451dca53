// sheet.h -- one picture with every shape and every size of text, to be looked at.
#ifndef TESTS_SHEET_H
#define TESTS_SHEET_H

#include "platform/sheet_scene.h"
#include "platform/sheet_shapes.h"
#include "ui/paragraph.h"

static inline void sheet_text(DrawList *list, const Theme *theme, const Type *type) {
    static const char *const words[TYPE_SIZE_COUNT] = {
        "Small: week 3 of 8, 12 hours left, “trust” 57 → 61",
        "Body: Zoë zegt: ‘Ik weet niet of mijn werk blijft.’", "Large: what lies below",
        "Title: Onderstroom", "Ég 0123"};
    float y = 535;
    for (int i = 0; i < TYPE_SIZE_COUNT; i++) {
        Font font = {type_pixels((TypeSize)i, 640, 100, false), i % 2 == 1, theme->ink};
        line_draw(list, type, words[i], font, ALIGN_LEFT, 20, y, 520);
        y += type->line(type->data, font.pixels);
    }
    Font soft = {18, false, theme->ink_soft};
    shape_round_rect(list, (Rect){560, 550, 380, 120}, 10, theme->paper_raised);
    paragraph_draw(list, type,
                   "Listening takes an hour of the week, and it is the only way to see "
                   "the undercurrent of a person: job fear, beliefs, unspoken worries. "
                   "What does not fit here ends in a sign that there is more of it.",
                   soft, ALIGN_LEFT, (Rect){576, 560, 350, 105});
    for (int i = 0; i < THEME_METERS; i++) {
        Font font = {16, true, theme->meter_text[i]};
        float x = 830 + 26 * (float)(i % 5);
        line_draw(list, type, "62", font, ALIGN_CENTER, x - 20, 490, 40);
    }
    Font foam = {20, false, theme->foam};
    draw_clip(list, (Rect){20, 330, 300, 20});
    line_draw(list, type, "Cut by a clip area that is no line high", foam, ALIGN_LEFT,
              20, 334, 900);
    draw_clip_end(list);
    line_draw(list, type, "…and on water", foam, ALIGN_RIGHT, 20, 334, 900);
}

static inline void sheet_draw(DrawList *list, const Theme *theme, const Type *type) {
    draw_reset(list);
    sheet_sky(list, theme);
    sheet_above(list, theme);
    sheet_lines(list, theme);
    sheet_boxes(list, theme);
    sheet_text(list, theme, type);
}

#endif
