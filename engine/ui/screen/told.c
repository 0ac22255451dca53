#include "ui/screen/told.h"

#include "ui/figure/look.h"
#include "ui/frame/phrase.h"
#include "ui/screen/board.h"
#include "ui/screen/change.h"
#include "ui/screen/picture.h"
#include "ui/shape.h"
#include "ui/stage.h"

#include <math.h>
#include <string.h>

static const Transcript *lines_of(const Frame *f) {
    return game_transcript(f->game);
}

static bool is_of(const Transcript *told, int line, LineKind kind) {
    return line < told->count && told->lines[line].kind == kind;
}

int told_next(const Frame *f, int seen) {
    const Transcript *told = lines_of(f);
    while (is_of(told, seen, LINE_TITLE)) seen++;
    if (seen >= told->count) return told->count;
    while (is_of(told, seen, LINE_RETURN) && is_of(told, seen + 1, LINE_RETURN)) seen++;
    return seen + 1;
}

int told_reaction_end(const Frame *f, int first) {
    const Transcript *told = lines_of(f);
    while (first < told->count && !is_of(told, first, LINE_TITLE)
           && !is_of(told, first, LINE_RETURN)) {
        first++;
    }
    return first;
}

int told_first(const Frame *f) {
    int first = game_prompt(f->game)->first_line;
    int end = told_reaction_end(f, first);
    bool told = f->ui->lines_seen >= end && end < lines_of(f)->count;
    return told && game_turn_count(f->game) > 0 ? end : first;
}

bool told_return(const Frame *f) {
    if (!f->game || f->ui->page != UI_PLAY || game_turn_count(f->game) == 0)
        return false;
    if (ui_stage(f->ui, f->game) != UI_TOLD) return false;
    return is_of(lines_of(f), told_next(f, f->ui->lines_seen) - 1, LINE_RETURN);
}

int told_speaker(const Frame *f, int first, int last) {
    const Transcript *told = lines_of(f);
    if (last <= first) return UI_NOBODY;
    const Line *line = &told->lines[last - 1];
    return line->kind == LINE_SPEECH ? line->member : UI_NOBODY;
}

static float speech(Frame *f, const Line *line, float x, float y, float w) {
    const StoryMember *who = &game_story(f->game)->members[line->member];
    float bar = 0.25f * f->em, left = 0.9f * f->em, top = y;
    if (!picture_has_place(f) && !picture_has_strip(f)) {
        float picture = 3.2f * f->em;
        portrait(f, (Rect){x, y, picture, picture}, &who->look,
                 figure_mood(f->game, line->member), false);
        x += picture + 0.6f * f->em;
        w -= picture + 0.6f * f->em;
    }
    y += frame_text(f, style_bold(f), phrase_member(f, line->member), x + left, y,
                    w - left);
    y += frame_text(f, style_large(f), line->text, x + left, y, w - left);
    shape_round_rect(f->list, (Rect){x, top, bar, y - top}, bar / 2,
                     look_dress(&who->look));
    return y - top;
}

// A line with a sign in front of it, and a word that says what the sign means.
static float marked(Frame *f, Icon icon, Color color, const char *what,
                    const char *text, float x, float y, float w) {
    Style head = style_bold(f);
    float size = 1.1f * f->em, left = size + 0.5f * f->em, top = y;
    head.color = color;
    icon_draw(f->list, icon, x, y + 0.1f * f->em, size, color);
    y += frame_text(f, head, what, x + left, y, w - left);
    if (text[0]) y += frame_text(f, style_body(f), text, x + left, y, w - left);
    return y - top;
}

// What came back, the calendar with a line to the week it came from, and what that
// did to the team.
static float returns(Frame *f, const Line *line, float x, float y, float w) {
    const OwnCause *own = facts_cause_of(game_facts(f->game), line->cause);
    const char *what = own ? phrase_number(f, "ui.told.returns", "week", own->week)
                           : word(f, "ui.told.comes_back");
    const char *did = change_by_return(f, line->cause);
    float left = 1.6f * f->em, top = y;
    const char *cause = why_name(f->game, line->cause);
    y += marked(f, ICON_BACK, f->theme->accent, what, line->text, x, y, w);
    if (strcmp(cause, line->text) != 0) {
        cause = frame_say(f, "\xE2\x80\x9C%s\xE2\x80\x9D", cause);
        y += frame_text(f, style_small(f), cause, x + left, y, w - left);
    }
    if (did[0]) y += frame_text(f, style_bold(f), did, x + left, y, w - left);
    if (own && own->week > 0) {
        Rect row = {x + left, y + 0.6f * f->em, fminf(w - left, 30 * f->em), 0};
        y += 0.6f * f->em + board_return(f, row, own->week);
    }
    return y - top;
}

static float line_draw_one(Frame *f, const Line *line, float x, float y, float w) {
    const Theme *theme = f->theme;
    Style narration = style_body(f), fault = style_small(f);
    fault.color = theme->bad;
    switch (line->kind) {
    case LINE_TITLE: return frame_text(f, style_title(f), line->text, x, y, w);
    case LINE_SPEECH: return speech(f, line, x, y, w);
    case LINE_CHOICE:
        return marked(f, ICON_PERSON, theme->accent, word(f, "ui.told.you"), line->text,
                      x, y, w);
    case LINE_KNOB:
        return marked(f, ICON_PERSON, theme->accent, word(f, "ui.told.facilitator"),
                      line->text, x, y, w);
    case LINE_RETURN: return returns(f, line, x, y, w);
    case LINE_KEPT:
        return marked(f, ICON_YES, theme->good, word(f, "ui.told.kept"), line->text, x,
                      y, w);
    case LINE_BROKEN:
        return marked(f, ICON_NO, theme->bad, word(f, "ui.told.broken"), line->text, x,
                      y, w);
    case LINE_FAULT: return frame_text(f, fault, line->text, x, y, w);
    default: return frame_text(f, narration, line->text, x, y, w);
    }
}

float told_draw(Frame *f, int first, int last, float x, float y, float w) {
    const Transcript *told = lines_of(f);
    float top = y;
    for (int i = first; i < last && i < told->count; i++) {
        if (i == last - 1) f->keep = y + f->ui->scroll[f->group].offset - f->view.y;
        y += line_draw_one(f, &told->lines[i], x, y, w) + 0.8f * f->em;
    }
    return y - top;
}
