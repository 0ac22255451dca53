// The team: who they are and how they look.
#include "ui/screen/screens.h"

#include "ui/frame/phrase.h"
#include "ui/screen/page.h"
#include "ui/screen/picture.h"

#include <math.h>

static float person_height(Frame *f, int member, float w, float picture) {
    const StoryMember *who = &game_story(f->game)->members[member];
    float pad = 0.8f * f->em, inner = w - picture - 3 * pad;
    float text = frame_line_height(f, TYPE_LARGE)
               + frame_height(f, style_small(f), phrase_role(f, member), inner)
               + frame_height(f, style_body(f),
                              story_text(game_story(f->game), who->about), inner);
    return fmaxf(picture, text + 0.4f * f->em) + 2 * pad;
}

static void person(Frame *f, int member, Rect rect, float picture) {
    const Story *story = game_story(f->game);
    const StoryMember *who = &story->members[member];
    float pad = 0.8f * f->em, x = rect.x + picture + 2 * pad, y = rect.y + pad;
    float inner = rect.w - picture - 3 * pad;
    Style name = style_large(f);
    name.bold = true;
    card(f, rect);
    Rect square = {rect.x + pad, rect.y + pad, picture, picture};
    portrait(f, square, &who->look, figure_mood(f->game, member), false);
    frame_line(f, name, phrase_member(f, member), x, y, inner);
    y += frame_line_height(f, TYPE_LARGE);
    y += frame_text(f, style_small(f), phrase_role(f, member), x, y, inner)
       + 0.4f * f->em;
    frame_text(f, style_body(f), story_text(story, who->about), x, y, inner);
}

// The members in rows of equal height; returns how high it all is.
static float people(Frame *f, float x, float y, float w) {
    const Story *story = game_story(f->game);
    float gap = 0.8f * f->em, picture = page_is_wide(f) ? 6 * f->em : 4 * f->em;
    int columns = w >= 42 * f->em ? 2 : 1;
    float column = (w - gap * (float)(columns - 1)) / (float)columns, at = y;
    for (int i = 0; i < story->member_count; i += columns) {
        float high = 0;
        for (int k = i; k < i + columns && k < story->member_count; k++) {
            high = fmaxf(high, person_height(f, k, column, picture));
        }
        for (int k = i; k < i + columns && k < story->member_count; k++) {
            Rect rect = {x + (column + gap) * (float)(k - i), at, column, high};
            if (rect.y < f->area.h && rect.y + high > 0) person(f, k, rect, picture);
        }
        at += high + gap;
    }
    return at - y - gap + 0.3f * f->em; // for the shadow of the last
}

void screen_team(Frame *f) {
    Page page = page_open(f);
    float pad = 2 * f->em;
    float top = page.body.y + 0.5f * f->em;
    Rect view = {pad, top, f->area.w - 1.5f * pad, page.foot.y - top};
    Rect in = scroll_begin(f, UI_SCROLL_MAIN, view);
    float edge = 0.3f * f->em, x = in.x + edge, w = in.w - 2 * edge,
          high = 0.6f * f->em;
    high += frame_text(f, style_title(f), word(f, "ui.team.title"), x, in.y + high, w)
          + 0.5f * f->em;
    high += people(f, x, in.y + high, w);
    scroll_end(f, high);
    picture_below(f, &page, view.y + high);

    if (page_back(f, page, word(f, page_is_wide(f) ? "ui.team.back" : "ui.back")))
        f->ui->page = UI_BRIEF;
    if (page_next(f, page, word(f, "ui.team.next"))) f->ui->page = UI_PLAY;
    if (f->ui->page != UI_TEAM) f->again = true;
    spot_first(f, SPOT_NEXT);
}
