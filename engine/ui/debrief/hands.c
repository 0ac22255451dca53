#include "ui/debrief/hands.h"

#include <math.h>
#include <stdio.h>

static const Icon icons[HANDS_COUNT] = {
    [HANDS_UP] = ICON_UP, [HANDS_SAME] = ICON_LEVEL, [HANDS_DOWN] = ICON_DOWN};

// ---- the marks

// What the hands are raised for; its counts are those that stand.
static Mark question(const Hall *h) {
    const HistoryTurn *turn = history_turn(h->group->history, h->memory->decision);
    Mark mark = {.kind = MARK_WHATIF, .week = turn->week};
    mark.meter = (int)whatif_meters[h->memory->asked];
    snprintf(mark.prompt, sizeof mark.prompt, "%s", turn->prompt);
    snprintf(mark.option, sizeof mark.option, "%s",
             turn->options[h->memory->option].id);
    const Mark *stands = marks_whatif(h->group->marks, &mark);
    for (int i = 0; stands && i < HANDS_COUNT; i++) mark.hands[i] = stands->hands[i];
    return mark;
}

static void count(Hall *h, Mark *mark, int place, int hands) {
    if (hands < 0) hands = 0;
    if (hands > MARK_HANDS_MAX) hands = MARK_HANDS_MAX;
    mark->hands[place] = hands;
    hall_mark(h, mark);
}

// ---- counting

// With the focus on it: digits, Backspace, and the arrows at its sides.
static void typed(Hall *h, Mark *mark, int place) {
    Frame *f = h->f;
    for (int digit = 0; digit <= 9; digit++) {
        if (!frame_letter(f, (char)('0' + digit))) continue;
        int hands = mark->hands[place] * 10 + digit;
        count(h, mark, place, hands > MARK_HANDS_MAX ? digit : hands);
    }
    if (frame_key(f, KEY_BACKSPACE)) count(h, mark, place, mark->hands[place] / 10);
    if (frame_key(f, KEY_DELETE)) count(h, mark, place, 0);
}

// By keys from one line to the next, and from the last one on.
static void focus_at(Frame *f, int id) {
    f->ui->focus.at = id;
    f->ui->focus.keys = true;
    f->again = true;
}

// A figure typed anywhere else is meant for the first line.
static void find_line(Frame *f) {
    int at = f->ui->focus.at;
    bool figure = f->press.key == KEY_CHARACTER && f->press.character >= '0'
               && f->press.character <= '9';
    bool there = at >= SPOT_COUNT && at < SPOT_COUNT + HANDS_COUNT;
    if (figure && !there) focus_at(f, SPOT_COUNT + HANDS_UP);
}

// For a hand at the mouse or a pad: less, more, many more.
static void steppers(Hall *h, Mark *mark, int place, float x, float y, float high) {
    static const int steps[] = {-1, 1, 5};
    Frame *f = h->f;
    float wide = 3.2f * f->em, gap = 0.3f * f->em;
    for (int i = 0; i < 3; i++) {
        Rect rect = {x + (wide + gap) * (float)i, y, wide, high};
        int id = SPOT_STEPPER + 3 * place + i;
        if (button(f, id, rect, phrase_amount(f, steps[i]), BUTTON_PLAIN)) {
            count(h, mark, place, mark->hands[place] + steps[i]);
        }
    }
}

// A click counts one more; Enter has counted, and goes on.
static float counter(Hall *h, Mark *mark, int place, float x, float y, float w) {
    Frame *f = h->f;
    int id = SPOT_COUNT + place;
    float pad = 0.4f * f->em, line = frame_line_height(f, TYPE_LARGE),
          sign = 1.2f * f->em;
    Rect rect = {x, y, w, line + 2 * pad};
    if (card_choice(f, id, rect, true)) {
        if (f->input->released)
            count(h, mark, place, mark->hands[place] + 1);
        else
            focus_at(f, place + 1 < HANDS_COUNT ? id + 1 : SPOT_NEXT);
    }
    if (spot_has_focus(f, id)) typed(h, mark, place);
    icon_draw(f->list, icons[place], x + pad, y + pad + (line - sign) / 2, sign,
              f->theme->accent);
    Style style = style_large(f), right = style_large(f);
    right.align = ALIGN_RIGHT;
    right.bold = true;
    // that something was counted is to be seen, how much is not
    const char *hidden =
        mark->hands[place] > 0 ? "\xE2\x80\xA2\xE2\x80\xA2" : "\xE2\x80\x93";
    float left = sign + 2 * pad, wide = 3 * f->em;
    frame_line(f, style,
               word(f, frame_say(f, "debrief.hands.%s", mark_hands_name(place))),
               x + left, y + pad, w - left - wide - pad);
    frame_line(f, right, hidden, x + w - wide - pad, y + pad, wide);
    steppers(h, mark, place, x + w + pad, y, rect.h);
    return rect.h + 0.4f * f->em;
}

static void meters(Hall *h, Column *in) {
    Frame *f = h->f;
    float x = in->x, gap = 0.4f * f->em, high = button_height(f);
    for (int i = 0; i < WHATIF_METERS; i++) {
        const char *label = phrase_meter(f, whatif_meters[i]);
        float wide = fminf(in->w, button_width(f, label));
        if (x + wide > in->x + in->w) {
            x = in->x;
            in->y += high + gap;
        }
        bool chosen = h->memory->asked == i;
        Rect rect = {x, in->y, wide, high};
        if (button(f, SPOT_ASKED + i, rect, label,
                   chosen ? BUTTON_MAIN : BUTTON_PLAIN)) {
            h->memory->asked = i;
            f->again = true;
        }
        x += wide + gap;
    }
    in->y += high + 0.6f * f->em;
}

void hands_asked(Hall *h) {
    Frame *f = h->f;
    const HistoryTurn *turn = history_turn(h->group->history, h->memory->decision);
    const char *option = turn->options[h->memory->option].text;
    Column in =
        hall_begin(h, phrase(f, "debrief.what_if.instead", "option", option, NULL));
    Variable variable = whatif_meters[h->memory->asked];
    Mark mark = question(h);
    find_line(f);
    meters(h, &in);
    hall_text(
        h, &in, style_large(f),
        phrase(f, "debrief.hands.question", "meter", phrase_meter(f, variable), NULL));
    hall_gap(h, &in, 0.5f);
    float w = fminf(in.w - 11 * f->em, 26 * f->em);
    for (int i = 0; i < HANDS_COUNT; i++) in.y += counter(h, &mark, i, in.x, in.y, w);
    hall_text(h, &in, style_small(f), word(f, "debrief.hands.hint"));
    hall_end(h, &in, in.y);
}

float hands_counted(Hall *h, float x, float y, float w) {
    Frame *f = h->f;
    Mark mark = question(h);
    float top = y, third = w / HANDS_COUNT, line = frame_line_height(f, TYPE_BODY);
    if (mark.hands[0] + mark.hands[1] + mark.hands[2] == 0) return 0;
    const char *about = phrase(f, "debrief.hands.counted", "meter",
                               phrase_meter(f, (Variable)mark.meter), NULL);
    y += heading(f, about, x, y, w);
    for (int i = 0; i < HANDS_COUNT; i++) {
        float at = x + third * (float)i, sign = 0.9f * f->em;
        icon_draw(f->list, icons[i], at, y + (line - sign) / 2, sign, f->theme->accent);
        frame_line(f, style_bold(f), digits(f, mark.hands[i]), at + 1.3f * f->em, y,
                   third - 1.3f * f->em);
    }
    return y + line + 0.6f * f->em - top;
}
