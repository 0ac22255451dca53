// Why: the ledger of a meter or a person, by cause, with whole amounts that add up.
#include "ui/screen/screens.h"

#include "game/sight.h"
#include "ui/frame/phrase.h"
#include "ui/frame/widget.h"
#include "ui/screen/board.h"
#include "ui/screen/change.h"
#include "ui/screen/cover.h"
#include "ui/screen/page.h"
#include "ui/screen/why.h"

#include <math.h>

// ---- the account

static float total(Frame *f, const Why *why, float x, float y, float w) {
    const char *key = f->ui->why_whole ? "ui.why.total.whole" : "ui.why.total.lately";
    return frame_text(f, style_large(f),
                      phrase(f, key, "before", digits(f, (int)lround(why->from)), "now",
                             digits(f, (int)lround(why->to)), "change",
                             phrase_amount(f, why->points), NULL),
                      x, y, w)
         + 0.6f * f->em;
}

// Where there is little width the words have it: the amounts say the same.
static float bar_width(const Frame *f, float w) {
    return w < 24 * f->em ? 0 : fminf(11 * f->em, w * 0.30f);
}

static float part(Frame *f, const WhyPart *part, double most, float x, float y,
                  float w) {
    float line = frame_line_height(f, TYPE_BODY), top = y;
    float bar = bar_width(f, w), left = bar + 3.4f * f->em;
    bool good = change_is_good(f->ui->why, part->exact);
    Style amount = style_bold(f);
    amount.align = ALIGN_RIGHT;
    amount.color = good ? f->theme->good : f->theme->bad;
    Rect place = {x, y + 0.28f * line, bar, 0.44f * line};
    if (bar > 0) amount_bar(f, place, part->exact, most, good);
    frame_line(f, amount, phrase_amount(f, part->points), x + bar, y, 2.6f * f->em);
    y += frame_text(f, style_bold(f), phrase_cause(f, part->cause), x + left, y,
                    w - left);
    if (part->because[0])
        y += frame_text(f, style_small(f), part->because, x + left, y, w - left);
    return y - top + 0.5f * f->em;
}

static float parts(Frame *f, const Why *why, float x, float y, float w) {
    float top = y;
    double most = 1;
    int small = 0;
    for (int i = 0; i < why->count; i++) most = fmax(most, fabs(why->parts[i].exact));
    for (int i = 0; i < why->count; i++) {
        if (why->parts[i].points == 0) {
            small++;
        } else {
            y += part(f, &why->parts[i], most, x, y, w);
        }
    }
    if (small > 0)
        y += frame_text(f, style_small(f), phrase_count(f, "ui.why.small", small), x, y,
                        w);
    if (why->count == 0)
        y += frame_text(f, style_body(f), word(f, "ui.why.nothing"), x, y, w);
    return y - top;
}

static float closed(Frame *f, float x, float y, float w) {
    float size = 1.3f * f->em, left = size + 0.6f * f->em;
    icon_draw(f->list, ICON_LOCK, x, y, size, f->theme->ink_soft);
    return frame_text(
        f, style_body(f),
        phrase(f, "ui.why.closed", "who", phrase_member(f, f->ui->member), NULL),
        x + left, y, w - left);
}

// Who it is about, and while the water is clear what lies below in their own words.
static float who(Frame *f, float x, float y, float w) {
    const Story *story = game_story(f->game);
    const StoryMember *member = &story->members[f->ui->member];
    const char *text = story_text(story, member->worry);
    bool clear = text[0] && sight_clarity(f->game, f->ui->member) > 0;
    float size = 3.6f * f->em, left = size + 0.8f * f->em;
    portrait(f, (Rect){x, y, size, size}, &member->look,
             figure_mood(f->game, f->ui->member),
             !state_is_present(game_state(f->game), f->ui->member));
    const char *told = clear ? frame_say(f, "\xE2\x80\x9C%s\xE2\x80\x9D", text)
                             : word(f, "ui.person.unheard");
    Style style = clear ? style_body(f) : style_small(f);
    float high = frame_height(f, style, told, w - left);
    frame_text(f, style, told, x + left, y + fmaxf(0, (size - high) / 2), w - left);
    return fmaxf(size, high) + 0.6f * f->em;
}

static float account(Frame *f, float x, float y, float w) {
    const Ui *ui = f->ui;
    int week = ui->why_whole ? 1 : change_lately(f->game);
    float top = y;
    const char *about = frame_say(f, "meter.%s.about", variable_name(ui->why));
    y += frame_text(f, style_small(f), word(f, about), x, y, w) + 0.5f * f->em;
    if (why_of_person(f)) y += who(f, x, y, w);
    Why why;
    if (why_of_person(f)) {
        why_member(f->game, ui->member, ui->why, week, &why);
    } else {
        why_meter(f->game, ui->why, week, &why);
    }
    if (why.hidden) return y - top + closed(f, x, y, w);
    y += total(f, &why, x, y, w);
    y += parts(f, &why, x, y, w);
    return y - top;
}

// ---- the whole

static const char *title(Frame *f) {
    const char *who =
        why_of_person(f) ? phrase_member(f, f->ui->member) : word(f, "ui.why.team");
    return phrase(f, "ui.why.title", "what", phrase_meter(f, f->ui->why), "who", who,
                  NULL);
}

void cover_why(Frame *f) {
    if (!f->game) {
        close_cover(f);
        return;
    }
    Rect in = cover_sheet(f, title(f));
    Rect view = scroll_begin(f, UI_SCROLL_COVER, in);
    float edge = 0.3f * f->em, x = view.x + edge, w = view.w - 2 * edge, high = edge;
    bool low = page_is_low(f); // the answer first, then what else can be asked
    if (!low) high += why_asked(f, x, view.y + high, w) + 0.3f * f->em;
    high += account(f, x, view.y + high, w);
    if (low) high += f->em + why_asked(f, x, view.y + high + f->em, w);
    scroll_end(f, high + edge);
    spot_first(f, low ? SPOT_CLOSE : SPOT_VARIABLE + (int)f->ui->why);
}
