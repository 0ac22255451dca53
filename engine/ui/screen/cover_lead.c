// The facilitator's knobs. What is turned here is written down, so that a replay is
// honest about it.
#include "ui/screen/screens.h"

#include "ui/frame/phrase.h"
#include "ui/frame/widget.h"
#include "ui/screen/cover.h"
#include "ui/screen/room.h"

#include <math.h>

static const int timeout_seconds = 120;

typedef enum Row {
    ROW_TIMEOUT,
    ROW_UP,
    ROW_DOWN,
    ROW_BACK,
    ROW_HANDS,
    ROW_PREDICT,
    ROW_COUNT
} Row;

static const char *const titles[ROW_COUNT] = {
    [ROW_TIMEOUT] = "ui.lead.timeout", [ROW_UP] = "ui.lead.up",
    [ROW_DOWN] = "ui.lead.down",       [ROW_BACK] = "ui.lead.back",
    [ROW_HANDS] = "ui.lead.hands",     [ROW_PREDICT] = "ui.lead.predict",
};

static const char *const abouts[ROW_COUNT] = {
    [ROW_TIMEOUT] = "ui.lead.timeout.about", [ROW_UP] = "ui.lead.up.about",
    [ROW_DOWN] = "ui.lead.down.about",       [ROW_BACK] = "ui.lead.back.about",
    [ROW_HANDS] = "ui.lead.hands.about",     [ROW_PREDICT] = "ui.lead.predict.about",
};

// ---- what they do

static void wish_answer(Frame *f, Answer knob) {
    f->command.wish = UI_ANSWER;
    f->command.answer = knob;
    close_cover(f);
}

static void time_out(Frame *f) {
    f->command.wish = UI_TIMED_OUT;
    f->command.seconds = timeout_seconds;
    f->ui->room.until = f->ui->now + timeout_seconds;
    open_cover(f, UI_TIMEOUT);
}

// Twice, so that a slip of the finger takes nothing back.
static void take_back(Frame *f) {
    UiRoom *room = room_now(f);
    f->again = true;
    if (!room->sure) {
        room->sure = true;
        return;
    }
    f->command.wish = UI_TAKE_BACK;
    close_cover(f);
}

static void turn(Frame *f, Row row) {
    switch (row) {
    case ROW_TIMEOUT: time_out(f); break;
    case ROW_UP: wish_answer(f, (Answer){.knob = KNOB_PRESSURE, .pressure = 1}); break;
    case ROW_DOWN:
        wish_answer(f, (Answer){.knob = KNOB_PRESSURE, .pressure = -1});
        break;
    case ROW_BACK: take_back(f); break;
    case ROW_HANDS: open_cover(f, UI_HANDS); break;
    default:
        f->ui->settings.silent = !f->ui->settings.silent;
        f->again = true;
        break;
    }
}

static bool is_open(const Frame *f, Row row) {
    bool over = game_prompt(f->game)->kind == PROMPT_END;
    switch (row) {
    case ROW_UP:
    case ROW_DOWN: return !over;
    case ROW_BACK: return game_turn_count(f->game) > 0;
    case ROW_HANDS: return room_can_vote(f);
    default: return true;
    }
}

// ---- the picture

static const char *title_of(Frame *f, Row row) {
    if (row == ROW_BACK && room_now(f)->sure) return word(f, "ui.lead.back.sure");
    if (row != ROW_PREDICT) return word(f, titles[row]);
    return frame_say(f, "%s: %s", word(f, titles[row]),
                     word(f, f->ui->settings.silent ? "ui.off" : "ui.on"));
}

// A card with a name and what it is for; true when it was pressed.
static bool row_card(Frame *f, int id, const char *title, const char *about, float x,
                     float y, float w, float *high) {
    float pad = 0.5f * f->em, inner = w - 2 * pad;
    *high = frame_height(f, style_bold(f), title, inner)
          + frame_height(f, style_small(f), about, inner) + 2 * pad;
    bool hit = card_choice(f, id, (Rect){x, y, w, *high}, true);
    y += pad + frame_text(f, style_bold(f), title, x + pad, y + pad, inner);
    frame_text(f, style_small(f), about, x + pad, y, inner);
    return hit;
}

static float knobs(Frame *f, float x, float y, float w) {
    float top = y, high;
    for (int i = 0; i < ROW_COUNT; i++) {
        Row row = (Row)i;
        if (!is_open(f, row)) continue;
        const char *about = word(f, abouts[row]);
        if (row_card(f, SPOT_KNOB + i, title_of(f, row), about, x, y, w, &high)) {
            turn(f, row);
        }
        y += high + 0.5f * f->em;
    }
    return y - top;
}

static float prepared(Frame *f, float x, float y, float w) {
    const Story *story = game_story(f->game);
    float top = y, high;
    int found = 0;
    for (int i = 0; i < story->event_count; i++) {
        if (!game_prepared(f->game, i)) continue;
        if (found == 0) y += heading(f, word(f, "ui.lead.events"), x, y, w);
        const char *title = story_text(story, story->events[i].title);
        const char *about = word(f, "ui.lead.event.about");
        if (row_card(f, SPOT_PREPARED + found, title, about, x, y, w, &high)) {
            wish_answer(f, (Answer){.knob = KNOB_EVENT, .event = i});
        }
        y += high + 0.5f * f->em;
        found++;
    }
    return y - top;
}

void cover_lead(Frame *f) {
    Rect in = cover_sheet(f, word(f, "ui.lead"));
    Rect view = scroll_begin(f, UI_SCROLL_COVER, in);
    float edge = 0.3f * f->em, y = view.y + edge, w = view.w - 2 * edge;
    y += knobs(f, view.x + edge, y, w) + 0.3f * f->em;
    y += prepared(f, view.x + edge, y, w);
    scroll_end(f, y - view.y + edge);
    spot_first(f, SPOT_KNOB);
}
