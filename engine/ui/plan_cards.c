// The actions of the plan's screen, as cards.
#include "ui/plan.h"

#include "ui/draft.h"
#include "ui/phrase.h"
#include "ui/shape.h"

#include <math.h>
#include <stdio.h>

static const char *reach_of(Frame *f, int action) {
    static const char *const keys[] = {
        [REACH_TEAM] = "ui.reach.team",     [REACH_MEMBER] = "ui.reach.member",
        [REACH_TWO] = "ui.reach.two",       [REACH_GROUP] = "ui.reach.group",
        [REACH_SWITCH] = "ui.reach.switch",
    };
    int most = game_targets_max(f->game, action);
    return phrase_number(f, keys[game_story(f->game)->actions[action].reach], "n",
                         most);
}

// The second line of a card: whom it was chosen for, why it is closed, whom it is
// for.
static const char *below(Frame *f, int action, const char *why) {
    const Act all = draft_picked(&f->ui->draft, action);
    if (all.target_count > 0) return phrase_members(f, all.targets, all.target_count);
    if (draft_find(&f->ui->draft, action) >= 0) return word(f, "ui.plan.taken");
    return why ? why : reach_of(f, action);
}

static void activate(Frame *f, int action, bool open) {
    Ui *ui = f->ui;
    Err err;
    Reach reach = game_story(f->game)->actions[action].reach;
    bool alone = reach == REACH_TEAM || reach == REACH_SWITCH;
    f->again = true;
    ui->notice[0] = '\0';
    if (!open && draft_find(&ui->draft, action) < 0) return;
    if (!alone) {
        ui->picking = action;
        ui->picked = draft_picked(&ui->draft, action);
        ui->focus.at = FOCUS_NONE;
        ui->scroll[UI_SCROLL_MAIN] = (UiScroll){0};
    } else if (!draft_toggle(f->game, &ui->draft, action, &err)) {
        snprintf(ui->notice, sizeof ui->notice, "%s", err.text);
    }
}

static float card_height(Frame *f, int action, float inner, const char *why,
                         bool about) {
    float high = frame_line_height(f, TYPE_BODY) + frame_line_height(f, TYPE_SMALL)
               + 0.7f * f->em;
    if (!about) return high;
    const char *text = story_action_about(game_story(f->game), action);
    high +=
        frame_height(f, style_small(f), text, inner) - frame_line_height(f, TYPE_SMALL);
    return high + frame_height(f, style_small(f), below(f, action, why), inner)
         + 0.1f * f->em;
}

static void texts(Frame *f, int action, Rect rect, const char *why, bool about) {
    const Story *story = game_story(f->game);
    bool taken = draft_find(&f->ui->draft, action) >= 0, open = !why;
    float pad = 0.55f * f->em, inner = rect.w - 2 * pad, y = rect.y + 0.35f * f->em;
    float hours = 2.7f * f->em, sign = taken ? 1.2f * f->em : 0;
    Style name = style_bold(f), small = style_small(f);
    if (!open && !taken) name.color = f->theme->ink_soft;
    if (taken) small.color = f->theme->accent;
    if (taken)
        icon_draw(f->list, ICON_YES, rect.x + pad, y + 0.1f * f->em, f->em,
                  f->theme->accent);
    frame_line(f, name, story_action_name(story, action), rect.x + pad + sign, y,
               inner - hours - sign);
    float line = frame_line_height(f, TYPE_BODY),
          fine = frame_line_height(f, TYPE_SMALL);
    hour_tag(f, rect.x + rect.w - hours, y + (line - fine) / 2,
             story->actions[action].hours, f->theme->ink_soft);
    y += line;
    if (!about) {
        frame_line(f, small, below(f, action, why), rect.x + pad, y, inner);
        return;
    }
    y += frame_text(f, small, story_action_about(story, action), rect.x + pad, y, inner)
       + 0.1f * f->em;
    frame_text(f, small, below(f, action, why), rect.x + pad, y, inner);
}

static void card_draw(Frame *f, int action, Rect rect, const char *why, bool about) {
    bool taken = draft_find(&f->ui->draft, action) >= 0;
    if (card_choice(f, SPOT_ACTION + action, rect, !why || taken))
        activate(f, action, !why);
    if (taken) shape_round_frame(f->list, rect, 0.4f * f->em, 2.5f, f->theme->accent);
    texts(f, action, rect, why, about);
}

float plan_cards(Frame *f, float x, float y, float w, bool about) {
    int count = game_story(f->game)->action_count;
    int columns = about ? 1 : w >= 36 * f->em ? 3 : 2;
    float gap = 0.45f * f->em, top = y, high = 0;
    float column = (w - gap * (float)(columns - 1)) / (float)columns;
    for (int i = 0; i < count; i++) {
        int place = i % columns;
        const char *why = NULL;
        if (game_available(f->game, i, &why)) why = NULL;
        if (place == 0) high = 0;
        float inner = column - 1.1f * f->em;
        high = fmaxf(high, card_height(f, i, inner, why, about));
        Rect rect = {x + (column + gap) * (float)place, y, column, high};
        card_draw(f, i, rect, why, about);
        if (place == columns - 1 || i == count - 1) y += high + gap;
    }
    if (count > 0) spot_first(f, SPOT_ACTION);
    return y - top;
}

void plan_about(Frame *f, Rect rect) {
    const Story *story = game_story(f->game);
    int action = f->ui->focus.at - SPOT_ACTION;
    Style style = style_body(f);
    float pad = 0.5f * f->em;
    const char *text = word(f, "ui.plan.help");
    if (action >= 0 && action < story->action_count)
        text = story_action_about(story, action);
    if (f->ui->notice[0]) {
        text = f->ui->notice;
        style.color = f->theme->bad;
    }
    Rect area = {rect.x + pad, rect.y + pad, rect.w - 2 * pad, rect.h - pad};
    shape_rect(f->list, (Rect){rect.x, rect.y, rect.w, 1}, f->theme->rule);
    paragraph_draw(f->list, f->type, text, frame_font(f, style), ALIGN_LEFT, area);
}
