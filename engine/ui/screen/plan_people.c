// Picking whom an action is for.
#include "ui/screen/plan.h"

#include "game/sight.h"
#include "ui/draft.h"
#include "ui/frame/phrase.h"
#include "ui/shape.h"

#include <math.h>

static bool is_picked(const Frame *f, int member) {
    const Act *picked = &f->ui->picked;
    for (int i = 0; i < picked->target_count; i++) {
        if (picked->targets[i] == member) return true;
    }
    return false;
}

static void notice(Frame *f, const Err *err) {
    sentence_show(err->said, f->words, f->ui->notice, sizeof f->ui->notice);
}

static void stop_picking(Frame *f) {
    f->ui->focus.at = SPOT_ACTION + f->ui->picking;
    f->ui->focus.keys = true;
    f->ui->picking = -1;
    f->again = true;
}

static void commit(Frame *f) {
    Err err;
    if (draft_commit(f->game, &f->ui->draft, &f->ui->picked, &err)) {
        f->ui->notice[0] = '\0';
        stop_picking(f);
    } else {
        notice(f, &err);
    }
}

// Whoever can only be one, or two, is chosen as soon as that many are.
static bool is_full(const Frame *f) {
    Reach reach = game_story(f->game)->actions[f->ui->picking].reach;
    return reach == REACH_TWO && f->ui->picked.target_count == 2;
}

static void pick(Frame *f, int member) {
    Err err;
    f->again = true;
    f->ui->notice[0] = '\0';
    if (!state_is_present(game_state(f->game), member)) return;
    if (!draft_pick(f->game, &f->ui->picked, member, &err)) {
        notice(f, &err);
    } else if (is_full(f)) {
        commit(f);
    }
}

// What the leader knows of the member: when they last spoke.
static const char *heard(Frame *f, int member) {
    if (!state_is_present(game_state(f->game), member))
        return word(f, "ui.person.away");
    int week = game_facts(f->game)->listened[member];
    int ago = game_prompt(f->game)->week - week;
    if (week == 0) return word(f, "ui.person.never");
    return phrase_count(f, "ui.person.ago", ago);
}

static float pad_of(const Frame *f) {
    return 0.4f * f->em;
}

// A name over two lines of small print.
static float person_height(const Frame *f) {
    return frame_line_height(f, TYPE_BODY) + 2 * frame_line_height(f, TYPE_SMALL)
         + 2 * pad_of(f);
}

static void person(Frame *f, int member, Rect rect) {
    const Story *story = game_story(f->game);
    bool present = state_is_present(game_state(f->game), member),
         picked = is_picked(f, member);
    float pad = pad_of(f), picture = rect.h - 2 * pad, x = rect.x + picture + 2 * pad;
    float inner = rect.x + rect.w - x - pad, y = rect.y + pad;
    Style name = style_bold(f);
    if (!present) name.color = f->theme->ink_soft;
    if (card_choice(f, SPOT_PERSON + member, rect, present)) pick(f, member);
    if (picked) card_chosen(f, SPOT_PERSON + member, rect);
    Rect square = {rect.x + pad, rect.y + pad, picture, picture};
    portrait(f, square, &story->members[member].look, figure_mood(f->game, member),
             !present);
    if (picked)
        icon_draw(f->list, ICON_YES, x + inner - f->em, y, f->em, f->theme->accent);
    frame_line(f, name, phrase_member(f, member), x, y, inner - 1.3f * f->em);
    y += frame_line_height(f, TYPE_BODY);
    frame_line(f, style_small(f), phrase_role(f, member), x, y, inner);
    y += frame_line_height(f, TYPE_SMALL);
    frame_line(f, style_small(f), heard(f, member), x, y, inner);
}

float plan_people(Frame *f, float x, float y, float w) {
    const Story *story = game_story(f->game);
    int columns = w >= 34 * f->em ? 2 : 1;
    float gap = 0.45f * f->em, top = y, high = person_height(f);
    float column = (w - gap * (float)(columns - 1)) / (float)columns;
    y += heading(f, story_action_name(story, f->ui->picking), x, y, w);
    y +=
        frame_text(f, style_body(f), story_action_about(story, f->ui->picking), x, y, w)
        + gap;
    for (int i = 0; i < story->member_count; i++) {
        int place = i % columns;
        person(f, i, (Rect){x + (column + gap) * (float)place, y, column, high});
        if (place == columns - 1 || i == story->member_count - 1) y += high + gap;
    }
    spot_first(f, SPOT_PERSON);
    return y - gap - top;
}

void plan_people_foot(Frame *f, Page page) {
    if (page_next(f, page, word(f, "ui.plan.done"))) commit(f);
    if (page_back(f, page, word(f, "ui.plan.cancel"))) stop_picking(f);
}
