// The end: how it ended, what became of each, one by one (farewell.h), and all of it
// together with the way the meters went.
#include "ui/screen/screens.h"

#include "game/sight.h"
#include "ui/frame/phrase.h"
#include "ui/screen/board.h"
#include "ui/screen/cover.h"
#include "ui/screen/farewell.h"
#include "ui/screen/page.h"
#include "ui/screen/picture.h"
#include "ui/shape.h"

#include <math.h>

static float ending(Frame *f, float x, float y, float w) {
    const Story *story = game_story(f->game);
    int number = game_ending(f->game);
    float top = y;
    Style small = style_bold(f);
    small.color = f->theme->accent;
    if (number < 0 || number >= story->ending_count) return 0;
    const StoryEnding *ending = &story->endings[number];
    y += frame_text(f, small, word(f, "ui.end.title"), x, y, w);
    y += frame_text(f, style_title(f), story_text(story, ending->title), x, y, w)
       + 0.5f * f->em;
    y +=
        frame_text(f, style_large(f), story_text(story, ending->text), x, y, w) + f->em;
    return y - top;
}

static float meter(Frame *f, int index, float x, float y, float w) {
    Variable variable = board_meters[index];
    int id = SPOT_VARIABLE + (int)variable, weeks = game_state(f->game)->week;
    int before = (int)floor(sight_meter_then(f->game, variable, 0) + 0.5);
    int now = (int)floor(sight_meter(f->game, variable) + 0.5);
    float line = frame_line_height(f, TYPE_BODY), sign = f->em, chart = 4 * f->em,
          pad = 0.6f * f->em;
    Rect rect = {x, y, w, line + chart + 2.6f * pad};
    Style name = style_bold(f);
    name.color = f->theme->meter_text[variable];
    if (card_choice(f, id, rect, true)) {
        f->ui->why_whole = true;
        open_why(f, variable, UI_NOBODY);
    }
    icon_draw(f->list, icon_of(variable), x + pad, y + pad, sign,
              f->theme->meter[variable]);
    const char *text =
        frame_say(f, "%s  %d \xE2\x86\x92 %d", phrase_meter(f, variable), before, now);
    frame_line(f, name, text, x + pad + sign + 0.4f * f->em, y + pad,
               w - 2 * pad - sign);
    Rect at = {x + pad, y + line + 1.6f * pad, w - 2 * pad, chart};
    if (weeks > 0) meter_line(f, at, variable);
    return rect.h;
}

static float meters(Frame *f, float x, float y, float w) {
    int columns = w >= 50 * f->em ? 4 : w >= 24 * f->em ? 2 : 1;
    float gap = 0.7f * f->em, top = y, high = 0;
    float column = (w - gap * (float)(columns - 1)) / (float)columns;
    y += heading(f, word(f, "ui.end.meters"), x, y, w);
    for (int i = 0; i < UI_METERS; i++) {
        int place = i % columns;
        high = meter(f, i, x + (column + gap) * (float)place, y, column);
        if (place == columns - 1) y += high + gap;
    }
    return y - top + 0.4f * f->em;
}

static float person(Frame *f, int member, float x, float y, float w) {
    const StoryMember *who = &game_story(f->game)->members[member];
    bool away = !state_is_present(game_state(f->game), member);
    float picture = 4.2f * f->em, left = picture + f->em, top = y;
    portrait(f, (Rect){x, y, picture, picture}, &who->look,
             figure_mood(f->game, member), away);
    y += frame_text(f, style_bold(f), phrase_member(f, member), x + left, y, w - left);
    y += frame_text(f, style_body(f), game_epilogue(f->game, member), x + left, y,
                    w - left);
    return fmaxf(y - top, picture) + 0.8f * f->em;
}

static float people(Frame *f, float x, float y, float w) {
    int count = game_story(f->game)->member_count, columns = w >= 50 * f->em ? 2 : 1;
    float gap = 2 * f->em, top = y,
          column = (w - gap * (float)(columns - 1)) / (float)columns;
    y += heading(f, word(f, "ui.end.people"), x, y, w) + 0.2f * f->em;
    for (int i = 0; i < count; i += columns) {
        float high = 0;
        for (int k = i; k < i + columns && k < count; k++) {
            high = fmaxf(high,
                         person(f, k, x + (column + gap) * (float)(k - i), y, column));
        }
        y += high;
    }
    return y - top;
}

// No key of a clicker leads away from the end: the group may want to look at it.
static void to_shelf(Frame *f, Page page) {
    float pad = 0.8f * f->em;
    const char *label = word(f, page_is_wide(f) ? "ui.to_shelf" : "ui.to_shelf.short");
    float w = fminf(button_width(f, label), 0.36f * page.foot.w - 1.5f * pad);
    Rect rect = {page.foot.x + pad, page.foot.y + 0.5f * f->em, w, button_height(f)};
    if (button(f, SPOT_BACK, rect, label, BUTTON_PLAIN)) f->command.wish = UI_LEAVE;
}

// How it ended, alone, the team beside it; the members come after it, one by one.
static void first(Frame *f, Page page) {
    float edge = 0.3f * f->em;
    Rect in = scroll_begin(f, UI_SCROLL_MAIN, picture_beside(f, &page, UI_NOBODY));
    float w = fminf(in.w - 2 * edge, 48 * f->em), high = edge;
    bool low = page_is_low(f); // the words come first
    if (!low) high += picture_above(f, in.x + edge, in.y + high, w);
    high += ending(f, in.x + edge, in.y + high, w);
    if (low) high += picture_above(f, in.x + edge, in.y + high, w);
    scroll_end(f, high + edge);
    to_shelf(f, page);
    if (page_next(f, page, word(f, "ui.next"))) farewell_step(f, 1);
}

static void together(Frame *f, Page page) {
    float edge = 0.3f * f->em;
    Rect in = scroll_begin(f, UI_SCROLL_MAIN, picture_over(f, &page, 0.42f));
    float x = in.x + edge, w = in.w - 2 * edge, high = edge;
    high += people(f, x, in.y + high, w);
    high += meters(f, x, in.y + high, w);
    scroll_end(f, high + edge);
    if (frame_key(f, KEY_PAGE_UP)) farewell_step(f, -1);
    to_shelf(f, page);
    if (page_next(f, page, word(f, "ui.to_debrief"))) f->command.wish = UI_DEBRIEF;
}

void screen_end(Frame *f) {
    Page page = page_open(f);
    int member;
    spot_first(f, SPOT_NEXT);
    if (farewell_is_of(f, &member)) {
        farewell_draw(f, page, member);
    } else if (f->ui->parted == 0) {
        first(f, page);
    } else {
        together(f, page);
    }
}
