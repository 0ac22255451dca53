#include "ui/debrief/why_parts.h"

#include "ui/debrief/cause_row.h"
#include "ui/debrief/drained.h"
#include "ui/shape.h"

#include <math.h>

static const char *name_of(Hall *h, const WhyPart *part) {
    if (part->week <= 0) return part->name;
    return phrase(h->f, "debrief.why.own", "cause", part->name, "week",
                  digits(h->f, part->week), NULL);
}

static float parts_told(Hall *h, const Swing *swing, const WhyPart *parts, int count,
                        bool reasons, Column in) {
    double most = 0;
    float top = in.y;
    for (int i = 0; i < count; i++) most = fmax(most, fabs(parts[i].exact));
    for (int i = 0; i < count; i++) {
        const WhyPart *part = &parts[i];
        CauseRow row = {
            swing->variable, part->exact,      most,
            part->points,    name_of(h, part), reasons ? part->because : ""};
        in.y += cause_row(h, &row, in.x, in.y, in.w);
    }
    return in.y - top;
}

float why_parts(Hall *h, const Swing *swing, bool whole, float x, float y, float w) {
    Why why = {0};
    float top = y;
    const WhyPart *parts = swing->parts;
    int count = swing->count;
    if (whole) {
        history_why(h->group->history, swing->week - 1, swing->week, ENTRY_TEAM,
                    swing->variable, false, &why);
        why_fold(&why, history_game(h->group->history), WHY_PARTS_MAX, WHY_PARTS_MAX);
        parts = why.parts;
        count = why.count;
    }
    y += parts_told(h, swing, parts, count, whole, (Column){x, y, w, 0});
    return y + cause_sum(h, swing->points, x, y, w) - top;
}

// ---- what one person carried

typedef struct Load {
    Variable variable;
    bool masked; // it seemed otherwise from outside
} Load;

static const Load loads[] = {
    {VAR_JOB_FEAR, false},
    {VAR_SAFETY,   false},
    {VAR_TRUST,    true },
    {VAR_STRESS,   true },
    {VAR_ENERGY,   false},
};

static int rounded(double points) {
    return (int)floor(points + 0.5);
}

// A bar of 0 to 100 with its number; a mark on it where it seemed to stand.
static float load_told(Hall *h, const Load *load, int member, int week, float x,
                       float y, float w) {
    Frame *f = h->f;
    const History *history = h->group->history;
    double is = state_points(history_state(history, week), member, load->variable);
    double seemed = history_shown(history, week, member, load->variable);
    float line = frame_line_height(f, TYPE_BODY), high = 0.4f * f->em;
    bool meter = (int)load->variable < THEME_METERS;
    Color color = meter ? f->theme->meter[load->variable] : f->theme->accent;
    Style number = style_bold(f);
    number.align = ALIGN_RIGHT;
    bool differs = load->masked && rounded(seemed) != rounded(is);
    const char *value =
        differs ? phrase(f, "debrief.sea.seemed", "is", digits(f, rounded(is)),
                         "seemed", digits(f, rounded(seemed)), NULL)
                : digits(f, rounded(is));
    float wide = frame_width(f, number, value) + 0.5f * f->em;
    frame_line(f, style_body(f), phrase_meter(f, load->variable), x, y, w - wide);
    frame_line(f, number, value, x + w - wide, y, wide);
    Rect track = {x, y + line, w, high};
    shape_round_rect(f->list, track, high / 2, f->theme->trough);
    Rect full = {x, y + line, fmaxf(high, w * (float)is / 100), high};
    shape_round_rect(f->list, full, high / 2, color);
    if (differs) {
        Rect mark = {x + w * (float)seemed / 100 - 2, y + line - 0.2f * f->em, 4,
                     high + 0.4f * f->em};
        shape_rect(f->list, mark, f->theme->ink);
    }
    return line + high + 0.25f * f->em;
}

// ---- what that person said

// The last week up to `week` in which the member spoke; 0: never.
static int spoke_in(const Hall *h, int member, int week) {
    const Transcript *told = game_transcript(history_game(h->group->history));
    int found = 0;
    for (int i = 0; i < told->count && told->lines[i].week <= week; i++) {
        const Line *line = &told->lines[i];
        if (line->kind == LINE_SPEECH && line->member == member) found = line->week;
    }
    return found;
}

// All that the member said in the week in which they spoke last.
static float quotes(Hall *h, Style style, int member, int spoke, float x, float y,
                    float w) {
    Frame *f = h->f;
    const Transcript *told = game_transcript(history_game(h->group->history));
    float top = y;
    for (int i = 0; i < told->count; i++) {
        const Line *line = &told->lines[i];
        bool theirs = line->kind == LINE_SPEECH && line->member == member;
        if (!theirs || line->week != spoke) continue;
        const char *text = frame_say(f, "\xE2\x80\x9C%s\xE2\x80\x9D", line->text);
        y += frame_text(f, style, text, x, y, w) + 0.4f * f->em;
    }
    return y - top;
}

// Large where that leaves it on the page.
static float said(Hall *h, int member, int week, const Column *in) {
    Frame *f = h->f;
    int spoke = spoke_in(h, member, week);
    float y = in->y;
    const char *key = spoke == 0    ? "debrief.sea.silent"
                    : spoke == week ? "debrief.sea.said"
                                    : "debrief.sea.said_before";
    y += heading(f,
                 phrase(f, key, "name", phrase_member(f, member), "week",
                        digits(f, spoke), NULL),
                 in->x, y, in->w);
    if (spoke == 0) return y - in->y;
    DrawPlace place = draw_place(f->list);
    float high = quotes(h, style_large(f), member, spoke, in->x, y, in->w);
    float room = h->body.y + h->body.h - y;
    if (high > room) {
        draw_undo(f->list, &place);
        high = quotes(h, style_body(f), member, spoke, in->x, y, in->w);
    }
    return y + high - in->y;
}

// What was never said, where the words of before stood.
static float worry(Hall *h, int member, float x, float y, float w) {
    Frame *f = h->f;
    const Story *story = record_story(h->group->record);
    const char *words = story_text(story, story->members[member].worry);
    Style style = style_large(f);
    style.bold = true;
    if (!words[0]) return 0;
    const char *text = frame_say(f, "\xE2\x80\x9C%s\xE2\x80\x9D", words);
    return frame_text(f, style, text, x, y, w) + 0.6f * f->em;
}

static float numbers(Hall *h, int member, int week, float x, float y, float w) {
    Frame *f = h->f;
    float top = y;
    bool there = state_is_present(history_state(h->group->history, week), member);
    y += heading(f, phrase_number(f, "debrief.sea.carried", "week", week), x, y, w);
    y += worry(h, member, x, y, w);
    if (!there) {
        y += frame_text(f, style_body(f), word(f, "ui.person.away"), x, y, w);
        return y - top;
    }
    for (size_t i = 0; i < sizeof loads / sizeof loads[0]; i++) {
        y += load_told(h, &loads[i], member, week, x, y, w);
    }
    return y - top;
}

void person_page(Hall *h, int member, int week, bool below, float drained) {
    Frame *f = h->f;
    Rect body = h->body;
    bool wide = hall_is_wide(h);
    float left = wide ? floorf(0.42f * body.w) : 0;
    if (wide) {
        float low = f->area.h - body.y - body.h; // of the foot
        h->bleeds = true;
        drained_person(h, (Rect){0, body.y, left, body.h + low}, low, member, week,
                       drained);
        h->body = (Rect){left, body.y, body.w - left, body.h};
    }
    Column in = hall_begin(h, phrase_member(f, member));
    hall_text(h, &in, style_body(f), phrase_role(f, member));
    hall_gap(h, &in, 0.5f);
    if (!wide) {
        drained_person(h, (Rect){in.x, in.y, in.w, 16 * f->em}, 0, member, week,
                       drained);
        in.y += 16.5f * f->em;
    }
    in.y +=
        below ? numbers(h, member, week, in.x, in.y, in.w) : said(h, member, week, &in);
    hall_end(h, &in, in.y);
    h->body = body;
}
