#include "ui/screen/setting.h"

#include "ui/frame/phrase.h"
#include "ui/frame/widget.h"
#include "ui/screen/cover.h"

#include <math.h>

typedef enum Row {
    ROW_LANGUAGE,
    ROW_TEXT_SIZE,
    ROW_CONTRAST,
    ROW_MOTION,
    ROW_PROJECTOR,
    ROW_FULL_SCREEN,
    ROW_COUNT
} Row;

static const char *const labels[ROW_COUNT] = {
    [ROW_LANGUAGE] = "ui.settings.language",
    [ROW_TEXT_SIZE] = "ui.settings.text_size",
    [ROW_CONTRAST] = "ui.settings.contrast",
    [ROW_MOTION] = "ui.settings.motion",
    [ROW_PROJECTOR] = "ui.settings.projector",
    [ROW_FULL_SCREEN] = "ui.settings.full_screen",
};

static const char *value_of(Frame *f, Row row) {
    const UiSettings *settings = &f->ui->settings;
    bool on = false;
    switch (row) {
    case ROW_LANGUAGE: return word(f, "ui.settings.language.name");
    case ROW_TEXT_SIZE: return frame_say(f, "%d %%", settings->text_size);
    case ROW_CONTRAST: on = settings->contrast; break;
    case ROW_MOTION: on = !settings->still; break;
    case ROW_PROJECTOR: on = settings->projector; break;
    default: on = f->world->full_screen; break;
    }
    return word(f, on ? "ui.on" : "ui.off");
}

// The text size goes up in larger steps and begins anew behind the largest.
static int next_size(int size) {
    return size >= UI_TEXT_MAX ? UI_TEXT_MIN
         : size >= 150         ? UI_TEXT_MAX
         : size >= 125         ? 150
                               : 125;
}

static void change(Frame *f, Row row) {
    UiSettings *settings = &f->ui->settings;
    switch (row) {
    case ROW_LANGUAGE: f->command.wish = UI_LANGUAGE; break;
    case ROW_TEXT_SIZE: settings->text_size = next_size(settings->text_size); break;
    case ROW_CONTRAST: settings->contrast = !settings->contrast; break;
    case ROW_MOTION: settings->still = !settings->still; break;
    case ROW_PROJECTOR: settings->projector = !settings->projector; break;
    default: f->command.wish = UI_FULL_SCREEN; break;
    }
    f->again = true;
}

static float row_draw(Frame *f, Row row, float x, float y, float w) {
    int id = SPOT_SETTING + (int)row;
    float pad = 0.45f * f->em, line = frame_line_height(f, TYPE_BODY);
    Rect rect = {x, y, w, line + 2 * pad};
    Style value = style_bold(f);
    value.color = f->theme->accent;
    value.align = ALIGN_RIGHT;
    if (card_choice(f, id, rect, true)) change(f, row);
    float right = fminf(frame_width(f, value, value_of(f, row)), w * 0.5f);
    frame_line(f, style_body(f), word(f, labels[row]), x + pad, y + pad,
               w - right - 3 * pad);
    frame_line(f, value, value_of(f, row), x + w - pad - right, y + pad, right + 1);
    return rect.h;
}

float settings_draw(Frame *f, float x, float y, float w) {
    bool two = w >= 28 * f->em;
    float gap = 0.5f * f->em, column = two ? (w - gap) / 2 : w, high = 0;
    for (int i = 0; i < ROW_COUNT; i++) {
        float at = two && i % 2 ? x + column + gap : x;
        float row = row_draw(f, (Row)i, at, y + high, column);
        if (!two || i % 2) high += row + gap;
    }
    return high;
}

// How wide a row must be for nothing in it to be cut.
static float row_width(Frame *f, Row row) {
    float label = frame_width(f, style_body(f), word(f, labels[row]));
    float value = frame_width(f, style_bold(f), value_of(f, row));
    return fmaxf(label + value + 1.5f * f->em, 2 * value);
}

float settings_short(Frame *f, float x, float y, float w) {
    float gap = 0.5f * f->em, more = button_width(f, word(f, "ui.settings"));
    float column = (w - more - 2 * gap) / 2, high;
    bool both =
        column >= row_width(f, ROW_LANGUAGE) && column >= row_width(f, ROW_TEXT_SIZE);
    if (both) {
        high = row_draw(f, ROW_LANGUAGE, x, y, column);
        row_draw(f, ROW_TEXT_SIZE, x + column + gap, y, column);
    } else {
        high = row_draw(f, ROW_LANGUAGE, x, y, w - more - gap);
    }
    Rect rect = {x + w - more, y, more, high};
    if (button(f, SPOT_MENU, rect, word(f, "ui.settings"), BUTTON_PLAIN)) {
        open_cover(f, UI_PAUSE);
    }
    return high;
}
