#include "ui/screen/told.h"

#include "ui/figure/look.h"
#include "ui/frame/phrase.h"
#include "ui/screen/picture.h"
#include "ui/shape.h"

static const Transcript *lines_of(const Frame *f) {
    return game_transcript(f->game);
}

int told_next(const Frame *f, int seen) {
    const Transcript *told = lines_of(f);
    while (seen < told->count && told->lines[seen].kind == LINE_TITLE) seen++;
    return seen < told->count ? seen + 1 : told->count;
}

int told_reaction_end(const Frame *f, int first) {
    const Transcript *told = lines_of(f);
    while (first < told->count && told->lines[first].kind != LINE_TITLE) first++;
    return first;
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

static float returns(Frame *f, const Line *line, float x, float y, float w) {
    const OwnCause *own = facts_cause_of(game_facts(f->game), line->cause);
    const char *what = own ? phrase_number(f, "ui.told.returns", "week", own->week)
                           : word(f, "ui.told.comes_back");
    return marked(f, ICON_BACK, f->theme->accent, what, line->text, x, y, w);
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
