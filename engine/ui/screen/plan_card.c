// One action of the plan's screen, as a card.
#include "ui/screen/plan_card.h"

#include "ui/draft.h"
#include "ui/frame/phrase.h"
#include "ui/screen/plan.h"
#include "ui/shape.h"

#include <math.h>

static const StoryAction *action_of(const Frame *f, int action) {
    return &game_story(f->game)->actions[action];
}

static const char *reach_of(Frame *f, int action) {
    static const char *const keys[] = {
        [REACH_TEAM] = "ui.reach.team",     [REACH_MEMBER] = "ui.reach.member",
        [REACH_TWO] = "ui.reach.two",       [REACH_GROUP] = "ui.reach.group",
        [REACH_SWITCH] = "ui.reach.switch",
    };
    int most = game_targets_max(f->game, action);
    return phrase_number(f, keys[action_of(f, action)->reach], "n", most);
}

static const char *name_of(const Frame *f, int action) {
    return story_action_name(game_story(f->game), action);
}

static bool taken(const Frame *f, int action) {
    return draft_find(&f->ui->draft, action) >= 0;
}

// Why it is closed now, or NULL.
static const char *closed(const Frame *f, int action) {
    const char *why = NULL;
    return game_available(f->game, action, &why) ? NULL : why;
}

// Whether it takes more than the hours that the plan leaves.
static bool too_dear(const Frame *f, int action) {
    int left = game_hours(f->game) - game_plan_hours(f->game, &f->ui->draft);
    return !taken(f, action) && action_of(f, action)->hours > left;
}

// What the hours take of a card's width, or the sign that stands in their place.
static float hours_room(const Frame *f, bool about) {
    return (about ? 2.7f : 1.75f) * f->em;
}

// Under a card's name: whom it was chosen for, why it is closed, whom it is for.
static const char *below(Frame *f, int action) {
    const Act all = draft_picked(&f->ui->draft, action);
    const char *why = closed(f, action);
    if (all.target_count > 0) return phrase_members(f, all.targets, all.target_count);
    if (taken(f, action)) return word(f, "ui.plan.taken");
    if (why) return why;
    const char *reach = reach_of(f, action);
    if (!too_dear(f, action)) return reach;
    return frame_say(f, "%s \xC2\xB7 %s", reach, word(f, "ui.plan.too_dear"));
}

// Whether that stands on a card with all about it: what is for everyone says so by the
// want of it, and that it is chosen by its frame and sign.
static bool says_below(const Frame *f, int action) {
    return closed(f, action) || action_of(f, action)->reach != REACH_TEAM;
}

static Style name_style(const Frame *f, bool about) {
    return about ? style_bold(f) : style_body(f);
}

// How much of a card's width its last line has, beside the sign.
static float last_width(const Frame *f, float w) {
    return w - 1.9f * f->em;
}

float plan_card_height(Frame *f, int action, float w, bool about) {
    float name = w - 0.8f * f->em - hours_room(f, about);
    float high = frame_height(f, name_style(f, about), name_of(f, action), name);
    if (!about) return high;
    const char *text = story_action_about(game_story(f->game), action);
    high += frame_height(f, style_small(f), text, w - 0.8f * f->em);
    if (!says_below(f, action)) return high;
    return high + frame_height(f, style_small(f), below(f, action), last_width(f, w));
}

static void sign(Frame *f, int action, float x, float y) {
    float size = 0.9f * f->em;
    if (taken(f, action)) {
        icon_draw(f->list, ICON_YES, x - size, y, size, f->theme->accent);
    } else if (closed(f, action)) {
        icon_draw(f->list, ICON_LOCK, x - size, y, size, f->theme->ink_soft);
    }
}

// Alone at the right of a short card: its hours; where it is chosen or closed, that.
static void price(Frame *f, int action, float x, float y) {
    Style hours = style_small(f);
    float line = frame_line_height(f, TYPE_BODY);
    if (taken(f, action) || closed(f, action)) {
        sign(f, action, x, y + (line - 0.9f * f->em) / 2);
        return;
    }
    const char *text =
        phrase_number(f, "ui.hours.short", "n", action_of(f, action)->hours);
    if (too_dear(f, action)) hours.color = f->theme->bad;
    hours.bold = too_dear(f, action);
    float wide = frame_width(f, hours, text);
    frame_line(f, hours, text, x - wide,
               y + (line - frame_line_height(f, TYPE_SMALL)) / 2, wide + 1);
}

static Style quiet_where_shut(const Frame *f, int action, Style style) {
    bool shut = closed(f, action) || too_dear(f, action);
    if (shut && !taken(f, action)) style.color = f->theme->ink_soft;
    return style;
}

static void short_texts(Frame *f, int action, Rect rect) {
    float side = 0.4f * f->em, w = rect.w - 2 * side - hours_room(f, false);
    Style name = quiet_where_shut(f, action, name_style(f, false));
    float high = frame_height(f, name, name_of(f, action), w);
    float y = rect.y + (rect.h - high) / 2;
    frame_text(f, name, name_of(f, action), rect.x + side, y, w);
    price(f, action, rect.x + rect.w - side, y);
}

static void all_texts(Frame *f, int action, Rect rect, float pad) {
    float side = 0.4f * f->em, x = rect.x + side, y = rect.y + pad;
    float w = rect.w - 2 * side, hours = hours_room(f, true);
    float line = frame_line_height(f, TYPE_BODY);
    float fine = frame_line_height(f, TYPE_SMALL);
    Style name = quiet_where_shut(f, action, name_style(f, true));
    Style last = style_small(f);
    if (closed(f, action)) last.color = f->theme->bad;
    if (taken(f, action)) last.color = f->theme->accent;
    sign(f, action, rect.x + rect.w - 0.35f * f->em, rect.y + rect.h - 1.25f * f->em);
    hour_tag(f, x + w - hours + 0.3f * f->em, y + (line - fine) / 2,
             action_of(f, action)->hours,
             too_dear(f, action) ? f->theme->bad : f->theme->ink_soft);
    y += frame_text(f, name, name_of(f, action), x, y, w - hours);
    y += frame_text(f, style_small(f), story_action_about(game_story(f->game), action),
                    x, y, w);
    if (says_below(f, action))
        frame_text(f, last, below(f, action), x, y, last_width(f, rect.w));
}

static void activate(Frame *f, int action) {
    Ui *ui = f->ui;
    Err err;
    Reach reach = action_of(f, action)->reach;
    bool alone = reach == REACH_TEAM || reach == REACH_SWITCH;
    if (!frame_is_settled(f)) return;
    f->again = true;
    ui->notice[0] = '\0';
    if (closed(f, action) && !taken(f, action)) return;
    if (!alone) {
        ui->picking = action;
        ui->picked = draft_picked(&ui->draft, action);
        ui->focus.at = FOCUS_NONE;
        ui->scroll[UI_SCROLL_MAIN] = (UiScroll){0};
    } else if (!draft_toggle(f->game, &ui->draft, action, &err)) {
        sentence_show(err.said, f->words, ui->notice, sizeof ui->notice);
    }
}

void plan_card(Frame *f, int action, Rect rect, bool about, float pad) {
    bool chosen = taken(f, action);
    int id = SPOT_ACTION + action;
    bool open = !closed(f, action) || chosen;
    if (card_choice_around(f, id, rect, 0.15f * f->em, open)) activate(f, action);
    if (chosen) card_chosen(f, id, rect);
    if (about) {
        all_texts(f, action, rect, pad);
    } else {
        short_texts(f, action, rect);
    }
}

// The line over it: whom the action is for, or why it is closed.
static Style head(Frame *f, int action, const char **text) {
    Style style = style_small(f);
    *text = below(f, action);
    style.bold = true;
    if (taken(f, action)) {
        style.color = f->theme->accent;
    } else if (closed(f, action) || too_dear(f, action)) {
        style.color = f->theme->bad;
    }
    return style;
}

float plan_about_height(const Frame *f, float w) {
    const float card_lines = 4.4f; // in em: one over two of body text
    bool picking = f->ui->picking >= 0;
    const char *text = f->ui->notice[0] ? f->ui->notice : word(f, "ui.plan.whom");
    if (!picking) return card_lines * f->em;
    return frame_height(f, style_body(f), text, w - 0.8f * f->em) + 0.8f * f->em;
}

void plan_about(Frame *f, Rect rect) {
    const Story *story = game_story(f->game);
    int action = f->ui->focus.at - SPOT_ACTION;
    bool on_card = action >= 0 && action < story->action_count;
    Style style = style_body(f);
    float pad = 0.4f * f->em, x = rect.x + pad, y = rect.y + pad, w = rect.w - 2 * pad;
    const char *text = word(f, f->ui->picking >= 0 ? "ui.plan.whom" : "ui.plan.help");
    shape_rect(f->list, (Rect){rect.x, rect.y, rect.w, 1}, f->theme->rule);
    if (f->ui->notice[0]) {
        text = f->ui->notice;
        style.color = f->theme->bad;
    } else if (on_card) {
        const char *over;
        Style above = head(f, action, &over);
        y += frame_text(f, above, over, x, y, w);
        text = story_action_about(story, action);
    }
    Rect area = {x, y, w, rect.y + rect.h - y};
    paragraph_draw(f->list, f->type, text, frame_font(f, style), ALIGN_LEFT, area);
}
