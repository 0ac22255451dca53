// The week passes: the meters on their way from what they were to what they are,
// with the largest causes beside them.
#include "ui/screen/screens.h"

#include "game/sight.h"
#include "ui/frame/phrase.h"
#include "ui/screen/board.h"
#include "ui/screen/change.h"
#include "ui/screen/page.h"
#include "ui/screen/picture.h"
#include "ui/screen/told.h"

#include <math.h>

enum { CAUSES = 3 };
static const double passing_seconds = 2.8; // any key skips it

// "52 → 47", on its way.
static const char *way(Frame *f, const Why *why, float share) {
    long before = lround(why->from);
    float now = (float)before + (float)why->points * share;
    return frame_say(f, "%ld \xE2\x86\x92 %ld", before, lroundf(now));
}

// What it did, largest cause first; comes up when the numbers are nearly there.
static float causes(Frame *f, const Why *why, float x, float y, float w) {
    TypeSize size = w >= 14 * f->em && !page_is_low(f) ? TYPE_BODY : TYPE_SMALL;
    return change_causes(f, why, CAUSES, size, x, y, w);
}

// Where it goes is told beside the name where a frame is low, else below it.
static float meter(Frame *f, int index, float x, float y, float w) {
    Variable variable = board_meters[index];
    bool low = page_is_low(f);
    Style name = style_bold(f), number = low ? style_bold(f) : style_large(f);
    float sign = 1.2f * f->em, left = sign + 0.4f * f->em, top = y,
          share = frame_motion(f, 0.3, passing_seconds - 0.4);
    Why why;
    change_of_team(f, variable, &why);
    name.color = number.color = f->theme->meter_text[variable];
    number.bold = true;
    icon_draw(f->list, icon_of(variable), x, y, sign, f->theme->meter[variable]);
    frame_line(f, name, phrase_meter(f, variable), x + left, y, w - sign);
    if (!low) y += frame_line_height(f, TYPE_BODY) + 0.1f * f->em;
    float at = low ? x + left + 8.4f * f->em : x;
    at += frame_line(f, number, way(f, &why, share), at, y, w) + 0.7f * f->em;
    float small = frame_line_height(f, TYPE_SMALL),
          large = frame_line_height(f, number.size);
    float middle = y + (large - small) / 2;
    y += large + (low ? 0.1f : 0.3f) * f->em;
    if (share < 0.6f) return y - top;
    meter_change(f, at, middle, variable, why.points, true);
    return y - top + causes(f, &why, low ? x + left : x, y, low ? w - left : w);
}

static float meters(Frame *f, float x, float y, float w) {
    bool wide = page_is_wide(f), low = page_is_low(f);
    int columns = wide ? UI_METERS : w > 22 * f->em && !low ? 2 : 1;
    float gap = 1.2f * f->em, between = (low ? 0.3f : 0.8f) * f->em, top = y, high = 0;
    float column = (w - gap * (float)(columns - 1)) / (float)columns;
    for (int i = 0; i < UI_METERS; i++) {
        int place = i % columns;
        if (place == 0) high = 0;
        high = fmaxf(high, meter(f, i, x + (column + gap) * (float)place, y, column));
        if (place == columns - 1) y += high + between;
    }
    return y - top - between;
}

// ---- what was heard

static const char *news_of(const Frame *f, int member) {
    const Story *story = game_story(f->game);
    bool first = sight_first_heard(f->game, member, change_turn(f)->week);
    return first ? story_text(story, story->members[member].worry) : "";
}

static int count_news(const Frame *f) {
    int count = 0;
    for (int i = 0; i < game_story(f->game)->member_count; i++) {
        count += news_of(f, i)[0] != '\0';
    }
    return count;
}

// A worry, in the week in which it is told for the first time: that is what the hours
// went to. A single one stands there large.
static float heard(Frame *f, float x, float y, float w) {
    const Story *story = game_story(f->game);
    float size = 2.6f * f->em, left = size + 0.6f * f->em, top = y;
    bool many = count_news(f) > 1 || page_is_low(f);
    Style style = many ? style_body(f) : style_large(f);
    for (int i = 0; i < story->member_count; i++) {
        const char *text = news_of(f, i);
        if (!text[0]) continue;
        const char *who = phrase_member(f, i);
        text = phrase(f, "play.heard", "who", who, "text", text, NULL);
        float high = frame_height(f, style, text, w - left);
        portrait(f, (Rect){x, y, size, size}, &story->members[i].look,
                 figure_mood(f->game, i), !state_is_present(game_state(f->game), i));
        frame_text(f, style, text, x + left, y + fmaxf(0, (size - high) / 2), w - left);
        y += fmaxf(size, high) + 0.6f * f->em;
    }
    return y - top;
}

static void skip(Frame *f, float share) {
    bool any = f->press.key != KEY_NONE || f->activated != FOCUS_NONE;
    if (share >= 1 || !any || f->press.key == KEY_ESCAPE) return;
    f->press = (Press){KEY_NONE, 0};
    f->activated = FOCUS_NONE;
    f->ui->since -= passing_seconds;
    f->again = true;
}

// Half-way a group that is led is offered a pause.
static float offer(Frame *f, float x, float y, float w) {
    int half = game_story(f->game)->weeks / 2;
    if (!f->ui->settings.projector || change_turn(f)->week != half) return 0;
    return tip(f, word(f, "ui.lead.half"), x, y, w);
}

void screen_week(Frame *f) {
    Page page = page_open(f);
    const Turn *turn = change_turn(f);
    int last = told_reaction_end(f, turn->first_line);
    skip(f, frame_motion(f, 0, passing_seconds));
    Rect in = scroll_begin(f, UI_SCROLL_MAIN,
                           picture_over(f, &page, count_news(f) > 0 ? 0.44f : 0.52f));
    float high = 0.2f * f->em, w = in.w - 0.3f * f->em;
    high += frame_text(f, style_title(f),
                       phrase_number(f, "ui.week.title", "week", turn->week), in.x,
                       in.y + high, w)
          + 0.5f * f->em;
    high += offer(f, in.x, in.y + high, w);
    bool low = page_is_low(f); // the words come first
    if (!low) high += picture_above(f, in.x, in.y + high, w);
    high += heard(f, in.x, in.y + high, w);
    high += meters(f, in.x, in.y + high, w);
    if (low || last > turn->first_line) high += 0.8f * f->em; // more follows
    high +=
        told_draw(f, turn->first_line, last, in.x, in.y + high, fminf(w, 44 * f->em));
    if (low) high += picture_above(f, in.x, in.y + high, w);
    scroll_end(f, high);

    page_seen(f, page, last);
}
