// The side of the plan's screen: hours, pace, what was chosen, promises.
#include "ui/screen/plan.h"

#include "game/sight.h"
#include "ui/draft.h"
#include "ui/frame/phrase.h"
#include "ui/screen/cover.h"
#include "ui/shape.h"

#include <math.h>

// What the plan takes, with those who are being picked.
static int hours_spent(const Frame *f) {
    const Ui *ui = f->ui;
    return ui->picking < 0 ? game_plan_hours(f->game, &ui->draft)
                           : draft_hours(f->game, &ui->draft, &ui->picked);
}

const char *plan_hours_left(Frame *f) {
    int hours = game_hours(f->game), spent = hours_spent(f);
    return phrase_count(f, "ui.plan.left", hours > spent ? hours - spent : 0);
}

float plan_hours(Frame *f, float x, float y, float w) {
    int hours = game_hours(f->game), spent = hours_spent(f);
    float size = 1.1f * f->em, line = frame_line_height(f, TYPE_BODY);
    const char *left = plan_hours_left(f);
    float text = fminf(frame_width(f, style_bold(f), left) + f->em, w * 0.6f);
    frame_line(f, style_bold(f), left, x, y, text);
    hour_blocks(f, x + text, y + (line - size) / 2, size, hours, spent, w - text);
    return line + 0.5f * f->em;
}

// The dial: a track with five stops, the one that is set large and full.
static void dial(Frame *f, float x, float y, float w, float high) {
    Ui *ui = f->ui;
    float step = w / (PACE_MAX + 1), middle = y + high / 2;
    Rect track = {x + step / 2, middle - 0.12f * f->em, w - step, 0.24f * f->em};
    Rect set = {track.x, track.y, step * (float)ui->draft.pace, track.h};
    shape_round_rect(f->list, track, track.h / 2, f->theme->trough);
    shape_round_rect(f->list, set, track.h / 2, f->theme->accent);
    for (int i = 0; i <= PACE_MAX; i++) {
        Rect place = {x + step * (float)i, y, step, high};
        bool on = i == ui->draft.pace;
        float radius = (on ? 0.75f : 0.55f) * f->em, at = place.x + step / 2;
        if (spot(f, SPOT_PACE + i, place)) {
            ui->draft.pace = i;
            f->again = true;
        }
        shape_circle(f->list, at, middle, radius,
                     on ? f->theme->accent : f->theme->ink_soft);
        shape_circle(f->list, at, middle, radius - 2,
                     on ? f->theme->accent : f->theme->paper_raised);
        Style number = {TYPE_SMALL, true, on ? f->theme->accent_ink : f->theme->ink,
                        ALIGN_CENTER};
        float line = frame_line_height(f, TYPE_SMALL);
        frame_line(f, number, digits(f, i), place.x, middle - line / 2, step);
        spot_ring(f, SPOT_PACE + i, rect_inset(place, 2), 0.3f * f->em);
    }
}

float plan_pace(Frame *f, float x, float y, float w) {
    float top = y, high = 2.2f * f->em;
    int pace = f->ui->draft.pace;
    int looked = f->ui->focus.at - SPOT_PACE;
    if (looked >= 0 && looked <= PACE_MAX) pace = looked;
    const char *name = word(f, frame_say(f, "pace.%d", pace));
    y += heading(f, frame_say(f, "%s: %s", word(f, "ui.plan.pace"), name), x, y, w);
    dial(f, x, y, w, high);
    y += high + 0.2f * f->em;
    y += frame_text(f, style_small(f), word(f, frame_say(f, "pace.%d.about", pace)), x,
                    y, w);
    return y - top + 0.8f * f->em;
}

static float chosen_row(Frame *f, int place, float x, float y, float w) {
    const Act *act = &f->ui->draft.acts[place];
    float line = frame_line_height(f, TYPE_BODY), pad = 0.45f * f->em;
    float hours = 2.6f * f->em, sign = 0.8f * f->em;
    float room = w - hours - sign - 4 * pad;
    const char *text = phrase_act(f, act); // whom it is for comes last: to its end
    Rect rect = {x, y, w, frame_height(f, style_body(f), text, room) + 2 * pad};
    bool hit = card_choice(f, SPOT_ACT + place, rect, true);
    frame_text(f, style_body(f), text, x + pad, y + pad, room);
    float fine = frame_line_height(f, TYPE_SMALL);
    hour_tag(f, x + w - hours - sign - 2 * pad, y + pad + (line - fine) / 2,
             game_act_hours(f->game, act), f->theme->ink_soft);
    icon_draw(f->list, ICON_NO, x + w - sign - 1.5f * pad, y + pad + (line - sign) / 2,
              sign, f->theme->bad);
    if (hit) {
        draft_remove(&f->ui->draft, place);
        f->ui->notice[0] = '\0';
        f->again = true;
    }
    return rect.h + 0.3f * f->em;
}

float plan_chosen(Frame *f, float x, float y, float w) {
    float top = y;
    y += heading(f, word(f, "ui.plan.chosen"), x, y, w);
    for (int i = 0; i < f->ui->draft.act_count; i++) y += chosen_row(f, i, x, y, w);
    if (f->ui->draft.act_count == 0) {
        y += frame_text(f, style_small(f), word(f, "ui.plan.nothing"), x, y, w);
    }
    return y - top + 0.8f * f->em;
}

static float promise_row(Frame *f, const char *text, int due, float x, float y,
                         float w) {
    bool now = due <= game_prompt(f->game)->week;
    float size = 0.9f * f->em, left = size + 0.4f * f->em;
    icon_draw(f->list, ICON_PROMISE, x, y + 0.1f * f->em, size,
              now ? f->theme->bad : f->theme->accent);
    const char *key = now ? "ui.plan.promise_now" : "ui.plan.promise";
    return frame_text(f, style_body(f),
                      phrase(f, key, "promise", text, "week", digits(f, due), NULL),
                      x + left, y, w - left)
         + 0.3f * f->em;
}

float plan_promises(Frame *f, float x, float y, float w) {
    const Facts *facts = game_facts(f->game);
    const State *state = game_state(f->game);
    float top = y;
    int open = state->promise_count;
    y += heading(f, word(f, "ui.plan.promises"), x, y, w);
    for (int i = 0; i < facts->pledge_count; i++) {
        const Pledge *pledge = &facts->pledges[i];
        if (pledge->status != PLEDGE_OPEN) continue;
        const char *text = story_text(game_story(f->game), pledge->text);
        y += promise_row(f, text, pledge->due, x, y, w);
        open++;
    }
    for (int i = 0; i < state->promise_count; i++) {
        const char *text = word(f, "ui.plan.own_promise");
        y += promise_row(f, text, state->promise_due[i], x, y, w);
    }
    if (open == 0) {
        y += frame_text(f, style_small(f), word(f, "ui.plan.no_promises"), x, y, w);
    }
    return y - top + 0.8f * f->em;
}

float plan_rollout(Frame *f, float x, float y, float w) {
    static const Variable told[] = {VAR_ADOPTION, VAR_QUALITY, VAR_SCOPE,
                                    VAR_CHANGE_DEBT};
    float top = y, line = frame_line_height(f, TYPE_BODY) + 0.9f * f->em;
    y += heading(f, word(f, "ui.plan.rollout"), x, y, w);
    for (size_t i = 0; i < sizeof told / sizeof told[0]; i++) {
        Variable variable = told[i];
        if (!sight_shows_meter(f->game, variable)) continue;
        int id = SPOT_METER + (int)variable;
        Rect row = {x, y, w, line};
        float value = (float)sight_meter(f->game, variable);
        Rect bar = {x + w * 0.58f, y + line * 0.3f, w * 0.27f, line * 0.4f};
        Rect full = {bar.x, bar.y, bar.w * value / 100, bar.h};
        Style number = style_bold(f);
        number.align = ALIGN_RIGHT;
        if (spot(f, id, row)) open_why(f, variable, UI_NOBODY);
        frame_line(f, style_body(f), phrase_meter(f, variable), x, y + 0.45f * f->em,
                   w * 0.57f);
        shape_round_rect(f->list, bar, bar.h / 2, f->theme->trough);
        shape_round_rect(f->list, full, bar.h / 2, f->theme->accent);
        frame_line(f, number, digits(f, (int)floorf(value + 0.5f)), x + w * 0.87f,
                   y + 0.45f * f->em, w * 0.13f);
        spot_ring(f, id, row, 0.2f * f->em);
        y += line;
    }
    return y - top + 0.6f * f->em;
}
