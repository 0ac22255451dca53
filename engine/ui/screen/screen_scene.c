// A scene: who speaks, what is told line by line, and under the last line the
// options. A promise that falls due is asked in the same way.
#include "ui/screen/screens.h"

#include "ui/frame/passes.h"
#include "ui/frame/phrase.h"
#include "ui/screen/clicker.h"
#include "ui/screen/page.h"
#include "ui/screen/picture.h"
#include "ui/screen/room.h"
#include "ui/screen/told.h"
#include "ui/shape.h"

#include <math.h>

static void choose(Frame *f, int option) {
    const Prompt *prompt = game_prompt(f->game);
    bool meant = frame_is_settled(f) && option < prompt->option_count;
    if (meant && !prompt->options[option].refusal) room_choose(f, option);
}

static float option_height(const Frame *f, const Option *option, float w) {
    float pad = 0.6f * f->em,
          high = frame_height(f, style_body(f), option->text, w) + 2 * pad;
    bool below = option->hours > 0 || f->ui->room.shown;
    if (below) high += frame_line_height(f, TYPE_SMALL) + 0.1f * f->em;
    if (option->refusal) high += frame_height(f, style_small(f), option->refusal, w);
    return high;
}

// How many were for it, at the card's lower right.
static void hands(Frame *f, int index, Rect card) {
    int count = room_hands(f, index);
    if (count < 0) return;
    Style style = style_small(f);
    style.bold = true;
    style.color = f->theme->accent;
    const char *text = phrase_count(f, "ui.scene.hands", count);
    float wide = frame_width(f, style, text), high = frame_line_height(f, TYPE_SMALL);
    frame_line(f, style, text, card.x + card.w - wide - 0.6f * f->em,
               card.y + card.h - high - 0.1f * f->em, wide + 1);
}

static float option_card(Frame *f, int index, float x, float y, float w) {
    const Option *option = &game_prompt(f->game)->options[index];
    const Theme *theme = f->theme;
    bool open = !option->refusal;
    float pad = 0.6f * f->em, left = x + 2.8f * f->em, inner = x + w - left - pad;
    float high = option_height(f, option, inner), at = y + pad;
    Style text = style_body(f), refusal = style_small(f);
    if (!open) text.color = theme->ink_soft;
    refusal.color = theme->bad;
    if (card_choice(f, SPOT_OPTION + index, (Rect){x, y, w, high}, open))
        choose(f, index);
    key_badge(f, x + pad, at, digits(f, index + 1), open);
    at += frame_text(f, text, option->text, left, at, inner);
    if (option->hours > 0) {
        hour_tag(f, left, at + 0.1f * f->em, option->hours, theme->ink_soft);
        at += frame_line_height(f, TYPE_SMALL) + 0.1f * f->em;
    }
    if (option->refusal) frame_text(f, refusal, option->refusal, left, at, inner);
    hands(f, index, (Rect){x, y, w, high});
    return high;
}

static float options(Frame *f, float x, float y, float w) {
    const Prompt *prompt = game_prompt(f->game);
    float top = y, gap = 0.7f * f->em;
    if (game_turn_count(f->game) == 0) y += tip(f, word(f, "ui.tip.scene"), x, y, w);
    y += heading(f, word(f, "ui.scene.choose"), x, y, w);
    for (int i = 0; i < prompt->option_count; i++) {
        y += option_card(f, i, x, y, w) + gap;
        if (frame_letter(f, (char)('1' + i))) choose(f, i);
    }
    const char *hours = phrase_count(f, "ui.hours", game_hours(f->game));
    const char *left = phrase(f, "ui.scene.hours_left", "hours", hours, NULL);
    y += frame_text(f, style_small(f), left, x, y, w);
    const char *hint = f->ui->paged              ? "ui.hint.clicker"
                     : f->ui->settings.projector ? "ui.hint.room"
                                                 : "ui.hint.options";
    y += frame_text(f, style_small(f), word(f, hint), x, y, w);
    spot_first(f, SPOT_OPTION);
    return y - top;
}

// With the last line the options come: the reading is over.
static bool reads_on(Frame *f, int shown) {
    PromptKind kind = game_prompt(f->game)->kind;
    bool asks = kind == PROMPT_CHOICE || kind == PROMPT_PROMISE;
    if (!asks || shown < game_transcript(f->game)->count) return true;
    if (f->ui->lines_seen != shown) {
        f->ui->scroll[UI_SCROLL_MAIN].to_end = true;
        f->again = true;
    }
    f->ui->lines_seen = shown;
    return false;
}

// What the press of a digit means while there is more to read: show all of it.
static void skip(Frame *f) {
    bool digit = f->press.key == KEY_CHARACTER && f->press.character >= '1'
              && f->press.character <= '9';
    if (!digit && f->press.key != KEY_END) return;
    f->press = (Press){KEY_NONE, 0};
    f->ui->lines_seen = game_transcript(f->game)->count;
    f->ui->scroll[UI_SCROLL_MAIN].to_end = true;
    f->again = true;
}

// What a clicker asked for is done only when it is confirmed with the next press; all
// other presses take it back, and the same key once more is the black screen.
static void confirm(Frame *f) {
    int option = f->ui->armed - SPOT_OPTION;
    bool asked = f->ui->armed != FOCUS_NONE, moved = !spot_has_focus(f, f->ui->armed);
    if (!asked || (f->press.key == KEY_NONE && !moved)) return;
    bool yes = !moved && f->press.key == KEY_PAGE_DOWN;
    f->ui->armed = FOCUS_NONE;
    f->again = true;
    if (!moved && clicker_asks(f)) pass_black(f);
    if (!moved) f->press = (Press){KEY_NONE, 0};
    if (yes) choose(f, option);
}

static void arm(Frame *f) {
    int at = f->ui->focus.at - SPOT_OPTION;
    const Prompt *prompt = game_prompt(f->game);
    bool can = at >= 0 && at < prompt->option_count && !prompt->options[at].refusal;
    if (!can || !clicker_asks(f)) return;
    f->press = (Press){KEY_NONE, 0};
    f->ui->armed = f->ui->focus.at;
    f->again = true;
}

// The question that a clicker has to answer, over the foot.
static void asked(Frame *f, Page page) {
    if (f->ui->armed == FOCUS_NONE) return;
    const char *text =
        phrase_number(f, "ui.scene.confirm", "option", f->ui->armed - SPOT_OPTION + 1);
    float pad = 0.6f * f->em, w = page.foot.w - 2 * pad;
    Style style = style_bold(f);
    style.color = f->theme->accent_ink;
    style.align = ALIGN_CENTER;
    float high = frame_height(f, style, text, w - 2 * pad) + 2 * pad;
    Rect rect = {page.foot.x + pad, f->area.h - high - pad, w, high};
    shape_shadow(f->list, rect, pad, pad, f->theme->shadow);
    shape_round_rect(f->list, rect, pad, f->theme->accent);
    shape_round_frame(f->list, rect, pad, 3, f->theme->focus);
    frame_text(f, style, text, rect.x + pad, rect.y + pad, w - 2 * pad);
}

// The clicker goes from option to option.
static void turn_option(Frame *f) {
    int count = game_prompt(f->game)->option_count, at = f->ui->focus.at - SPOT_OPTION;
    int by = frame_key(f, KEY_PAGE_DOWN) ? 1 : frame_key(f, KEY_PAGE_UP) ? -1 : 0;
    if (by == 0) return;
    bool on_one = at >= 0 && at < count;
    f->ui->focus.at = SPOT_OPTION + (on_one ? (at + by + count) % count : 0);
    f->ui->focus.keys = true;
    f->again = true;
}

static void foot(Frame *f, Page page, int shown) {
    const char *next = word(f, "ui.next");
    page_hint(f, page, word(f, "ui.hint.next"), next);
    spot_first(f, SPOT_NEXT);
    skip(f);
    if (!page_next(f, page, next)) return;
    f->ui->lines_seen = shown;
    f->ui->scroll[UI_SCROLL_MAIN].to_end = true;
    f->again = true;
}

void screen_scene(Frame *f) {
    Page page = page_open(f);
    int first = told_first(f);
    int shown = told_next(f, f->ui->lines_seen);
    bool more = reads_on(f, shown);
    int who = told_speaker(f, first, shown);
    Rect view = more ? picture_near(f, &page, who) : picture_unless_low(f, &page, who);
    if (!more) view.h += page.foot.h - 0.4f * f->em; // nothing stands in the foot
    Rect in = scroll_begin(f, UI_SCROLL_MAIN, view);
    float edge = 0.3f * f->em, w = fminf(in.w - 2 * edge, 44 * f->em), x = in.x + edge;
    float high = 0.4f * f->em;
    high += told_draw(f, first, shown, x, in.y + high, w);
    if (!more) high += options(f, x, in.y + high, w) + 0.5f * f->em;
    scroll_end(f, high);
    if (more) {
        foot(f, page, shown);
    } else {
        confirm(f);
        arm(f);
        turn_option(f);
        asked(f, page);
    }
}
