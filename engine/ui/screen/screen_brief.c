// The brief: what it is about, and what is to be reached.
#include "ui/screen/screens.h"

#include "ui/frame/phrase.h"
#include "ui/screen/page.h"
#include "ui/screen/picture.h"

#include <math.h>

static const char *own(const Frame *f, const char *text) {
    return story_text(game_story(f->game), text);
}

static const char *frame_of_game(Frame *f) {
    const Story *story = game_story(f->game);
    return phrase(f, "ui.brief.frame", "weeks", digits(f, story->weeks), "hours",
                  digits(f, story->hours), "members", digits(f, story->member_count),
                  NULL);
}

static float goal(Frame *f, float x, float y, float w) {
    const char *text = own(f, game_story(f->game)->goal), *frame = frame_of_game(f);
    float pad = f->em, inner = w - 2 * pad;
    float title = frame_line_height(f, TYPE_BODY) + 0.3f * f->em;
    float high = 2 * pad + title + frame_height(f, style_large(f), text, inner)
               + 0.8f * f->em + frame_height(f, style_small(f), frame, inner);
    card(f, (Rect){x, y, w, high});
    float at = y + pad;
    at += heading(f, word(f, "ui.brief.goal"), x + pad, at, inner);
    at += frame_text(f, style_large(f), text, x + pad, at, inner) + 0.8f * f->em;
    frame_text(f, style_small(f), frame, x + pad, at, inner);
    return high;
}

static float words_of_brief(Frame *f, float x, float y, float w) {
    const Story *story = game_story(f->game);
    float at = y;
    at += frame_text(f, style_title(f), own(f, story->title), x, at, w) + 0.8f * f->em;
    at += frame_text(f, style_body(f), own(f, story->brief), x, at, w) + f->em;
    return at - y;
}

void screen_brief(Frame *f) {
    Page page = page_open(f);
    float pad = 2 * f->em, gap = 2.5f * f->em;
    bool wide = page_is_wide(f);
    float top = page.body.y + 0.5f * f->em;
    Rect view = {pad, top, f->area.w - 1.5f * pad, page.foot.y - top};
    Rect in = scroll_begin(f, UI_SCROLL_MAIN, view);
    float text = wide ? fminf(38 * f->em, (in.w - gap) * 0.62f) : in.w - 0.3f * f->em;
    float high = f->em + words_of_brief(f, in.x, in.y + f->em, text);
    if (wide) {
        float x = in.x + text + gap;
        float under = f->em + frame_line_height(f, TYPE_TITLE) + 0.8f * f->em;
        float side = fminf(22 * f->em, in.x + in.w - x - 0.3f * f->em);
        high = fmaxf(high, under + goal(f, x, in.y + under, side));
    } else {
        high += goal(f, in.x, in.y + high, text) + 0.5f * f->em;
    }
    scroll_end(f, high);
    picture_below(f, &page, view.y + high);

    if (page_back(f, page, word(f, page_is_wide(f) ? "ui.to_shelf" : "ui.back")))
        f->command.wish = UI_LEAVE;
    if (page_next(f, page, word(f, "ui.brief.next"))) f->ui->page = UI_TEAM;
    if (f->ui->page == UI_TEAM) f->again = true;
    spot_first(f, SPOT_NEXT);
}
