// The actions of the plan's screen, as cards.
#include "ui/screen/plan.h"

#include "ui/draft.h"
#include "ui/frame/phrase.h"
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

static const char *name_of(const Frame *f, int action) {
    return story_action_name(game_story(f->game), action);
}

// What the hours take of a card's width.
static float hours_room(const Frame *f) {
    return 2.7f * f->em;
}

// Under a card's name: whom it was chosen for, why it is closed, whom it is for.
static const char *below(Frame *f, int action, const char *why) {
    const Act all = draft_picked(&f->ui->draft, action);
    if (all.target_count > 0) return phrase_members(f, all.targets, all.target_count);
    if (draft_find(&f->ui->draft, action) >= 0) return word(f, "ui.plan.taken");
    return why ? why : reach_of(f, action);
}

// Whether that stands on a card with all about it: what is for everyone says so by the
// want of it, and that it is chosen by its frame and sign.
static bool says_below(const Frame *f, int action, const char *why) {
    return why || game_story(f->game)->actions[action].reach != REACH_TEAM;
}

static Style name_style(const Frame *f, bool about) {
    return about ? style_bold(f) : style_body(f);
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
        sentence_show(err.said, f->words, ui->notice, sizeof ui->notice);
    }
}

// How much of a card's width its last line has, beside the sign.
static float last_width(const Frame *f, float w) {
    return w - 1.9f * f->em;
}

// A card has room for a name of two lines; with `about` it tells all of it.
static float card_height(Frame *f, int action, float w, const char *why, bool about) {
    float pad = 0.25f * f->em, name = w - 0.8f * f->em - hours_room(f);
    float high =
        frame_height(f, name_style(f, about), name_of(f, action), name) + 2 * pad;
    if (!about) return fmaxf(high, 2 * frame_line_height(f, TYPE_BODY) + 2 * pad);
    const char *text = story_action_about(game_story(f->game), action);
    high += frame_height(f, style_small(f), text, w - 0.8f * f->em);
    if (!says_below(f, action, why)) return high;
    return high
         + frame_height(f, style_small(f), below(f, action, why), last_width(f, w));
}

// In front of the hours: chosen, or closed.
static void sign(Frame *f, Rect rect, bool taken, bool open) {
    float size = 0.9f * f->em, pad = 0.35f * f->em;
    float x = rect.x + rect.w - pad - size, y = rect.y + rect.h - pad - size;
    if (taken) {
        icon_draw(f->list, ICON_YES, x, y, size, f->theme->accent);
    } else if (!open) {
        icon_draw(f->list, ICON_LOCK, x, y, size, f->theme->ink_soft);
    }
}

static void texts(Frame *f, int action, Rect rect, const char *why, bool about) {
    const Story *story = game_story(f->game);
    bool taken = draft_find(&f->ui->draft, action) >= 0;
    float pad = 0.25f * f->em, side = 0.4f * f->em;
    float x = rect.x + side, y = rect.y + pad, w = rect.w - 2 * side;
    float hours = hours_room(f), line = frame_line_height(f, TYPE_BODY);
    float fine = frame_line_height(f, TYPE_SMALL);
    Style name = name_style(f, about), small = style_small(f), last = style_small(f);
    if (why && !taken) name.color = f->theme->ink_soft;
    if (why && !taken) last.color = f->theme->bad;
    if (taken) last.color = f->theme->accent;
    sign(f, rect, taken, !why);
    hour_tag(f, x + w - hours + 0.3f * f->em, y + (line - fine) / 2,
             story->actions[action].hours, f->theme->ink_soft);
    float high = frame_height(f, name, name_of(f, action), w - hours);
    if (!about && high < 1.5f * line) y += (rect.h - 2 * pad - high) / 2;
    y += frame_text(f, name, name_of(f, action), x, y, w - hours);
    if (!about) return;
    y += frame_text(f, small, story_action_about(story, action), x, y, w);
    if (says_below(f, action, why))
        frame_text(f, last, below(f, action, why), x, y, last_width(f, rect.w));
}

static void card_draw(Frame *f, int action, Rect rect, const char *why, bool about) {
    bool taken = draft_find(&f->ui->draft, action) >= 0;
    if (card_choice(f, SPOT_ACTION + action, rect, !why || taken))
        activate(f, action, !why);
    if (taken) shape_round_frame(f->list, rect, 0.4f * f->em, 2.5f, f->theme->accent);
    spot_ring(f, SPOT_ACTION + action, rect, 0.4f * f->em);
    texts(f, action, rect, why, about);
}

// ---- the deck

typedef struct Deck {
    int columns;
    float column, gap; // widths
} Deck;

static Deck deck_of(const Frame *f, float w, bool about) {
    int most = w >= 36 * f->em ? 3 : 2;
    if (about) most = w >= 36 * f->em ? 2 : 1;
    float gap = 0.3f * f->em;
    return (Deck){most, (w - gap * (float)(most - 1)) / (float)most, gap};
}

// Why it is closed now, or NULL.
static const char *closed(const Frame *f, int action) {
    const char *why = NULL;
    return game_available(f->game, action, &why) ? NULL : why;
}

// The height of the row that begins with this action.
static float row_height(Frame *f, const Deck *deck, int first, bool about) {
    int count = game_story(f->game)->action_count;
    float high = 0;
    for (int i = first; i < first + deck->columns && i < count; i++) {
        high = fmaxf(high, card_height(f, i, deck->column, closed(f, i), about));
    }
    return high;
}

float plan_cards_height(Frame *f, float w, bool about) {
    Deck deck = deck_of(f, w, about);
    float high = 0;
    for (int i = 0; i < game_story(f->game)->action_count; i += deck.columns) {
        high += row_height(f, &deck, i, about) + deck.gap;
    }
    return high;
}

float plan_cards(Frame *f, float x, float y, float w, bool about) {
    int count = game_story(f->game)->action_count;
    Deck deck = deck_of(f, w, about);
    float top = y, high = 0;
    for (int i = 0; i < count; i++) {
        int place = i % deck.columns;
        if (place == 0) high = row_height(f, &deck, i, about);
        Rect rect = {x + (deck.column + deck.gap) * (float)place, y, deck.column, high};
        card_draw(f, i, rect, closed(f, i), about);
        if (place == deck.columns - 1 || i == count - 1) y += high + deck.gap;
    }
    if (count > 0) spot_first(f, SPOT_ACTION);
    return y - top;
}

// The line over it: whom the action is for, or why it is closed.
static Style head(Frame *f, int action, const char **text) {
    Style style = style_small(f);
    const char *why = closed(f, action);
    *text = below(f, action, why);
    style.bold = true;
    if (draft_find(&f->ui->draft, action) >= 0) {
        style.color = f->theme->accent;
    } else if (why) {
        style.color = f->theme->bad;
    }
    return style;
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
