#include "ui/screen/change.h"

#include "game/sight.h"
#include "ui/frame/phrase.h"
#include "ui/screen/board.h"
#include "ui/screen/told.h"
#include "ui/shape.h"

#include <math.h>

enum { MORE_CAUSES = 3 };        // where the rest would outweigh what is named
static const double felt = 0.05; // points; less is not spoken of

const Variable change_variables[CHANGE_VARIABLES] = {
    VAR_TRUST,    VAR_STRESS,  VAR_TRANSPARENCY, VAR_SKILLS,
    VAR_ADOPTION, VAR_QUALITY, VAR_SCOPE,        VAR_CHANGE_DEBT,
};

int change_lately(const Game *game) {
    int week = game_state(game)->week;
    return week > 1 ? week : 1;
}

const Turn *change_turn(const Frame *f) {
    return game_turn(f->game, game_turn_count(f->game) - 1);
}

void change_of_team(const Frame *f, Variable variable, Why *out) {
    const Turn *turn = change_turn(f);
    why_turn(f->game, turn, variable, turn->first_entry, turn->before[variable], out);
}

void change_of_member(const Frame *f, int member, Variable variable, Explanation *out) {
    const Ledger *ledger = game_ledger(f->game);
    const Turn *turn = change_turn(f);
    bool back = told_return(f);
    explain_member(ledger, back ? turn->last_entry : turn->first_entry,
                   back ? ledger->count : turn->last_entry, member, variable, out);
}

float change_from(const Frame *f, int meter) {
    return told_return(f) ? (float)change_turn(f)->shown[board_meters[meter]]
                          : (float)change_turn(f)->before[board_meters[meter]];
}

float change_to(const Frame *f, int meter) {
    bool answered = game_turn_count(f->game) > 0 && !told_return(f);
    return answered ? (float)change_turn(f)->shown[board_meters[meter]]
                    : (float)sight_meter(f->game, board_meters[meter]);
}

const char *change_by_return(Frame *f, int cause) {
    const Ledger *ledger = game_ledger(f->game);
    const char *text = "";
    for (int i = 0; i < UI_METERS; i++) {
        Explanation why;
        explain_team(game_state(f->game), ledger, change_turn(f)->last_entry,
                     ledger->count, board_meters[i], &why);
        for (int k = 0; k < why.count; k++) {
            if (why.parts[k].cause != cause || why.parts[k].points == 0) continue;
            text = frame_say(f, "%s%s%s %s", text, text[0] ? ", " : "",
                             phrase_meter(f, board_meters[i]),
                             phrase_amount(f, why.parts[k].points));
        }
    }
    return text;
}

double change_exact(const Why *why) {
    return why->hidden ? 0 : why->to - why->from;
}

const char *change_amount(Frame *f, const Why *why) {
    double exact = change_exact(why);
    if (why->points != 0) return phrase_amount(f, why->points);
    if (fabs(exact) < felt) return "0";
    return word(f, exact > 0 ? "ui.change.little_up" : "ui.change.little_down");
}

// What is good when it rises, and what when it falls.
static bool is_better_low(Variable variable) {
    return variable == VAR_STRESS || variable == VAR_CHANGE_DEBT
        || variable == VAR_JOB_FEAR || variable == VAR_RUMOURS;
}

bool change_is_good(Variable variable, double points) {
    return (points > 0) != is_better_low(variable);
}

static Color color_of(const Frame *f, Variable variable, double points) {
    if (fabs(points) < felt) return f->theme->ink_soft;
    return change_is_good(variable, points) ? f->theme->good : f->theme->bad;
}

float change_motion(Frame *f) {
    return frame_motion(f, 0.15, 1.3); // with the wave that runs through the team
}

// What the amounts at the right take: as much as the longest that is no number.
static float amount_room(const Frame *f, float w) {
    float up = frame_width(f, style_bold(f), word(f, "ui.change.little_up"));
    float down = frame_width(f, style_bold(f), word(f, "ui.change.little_down"));
    return fminf(fmaxf(up, down) + 0.2f * f->em, 0.45f * w);
}

float change_row(Frame *f, Variable variable, const Why *why, double most, float x,
                 float y, float w) {
    float line = frame_line_height(f, TYPE_BODY), sign = 1.05f * f->em;
    bool meter = (int)variable < (int)THEME_METERS;
    float name = fminf(9.5f * f->em, w * 0.42f), right = amount_room(f, w);
    Style label = style_body(f), amount = style_bold(f);
    amount.color = color_of(f, variable, change_exact(why));
    amount.align = ALIGN_RIGHT;
    if (meter) {
        label.color = f->theme->meter_text[variable];
        icon_draw(f->list, icon_of(variable), x, y + (line - sign) / 2, sign,
                  f->theme->meter[variable]);
    }
    frame_line(f, label, phrase_meter(f, variable), x + sign + 0.4f * f->em, y,
               name - sign);
    float bar_x = x + name + 0.8f * f->em, bar_w = w - name - right - 1.2f * f->em;
    if (bar_w > 3 * f->em) {
        Rect bar = {bar_x, y + 0.25f * line, bar_w, 0.5f * line};
        double points = change_exact(why);
        amount_bar(f, bar, points * (double)change_motion(f), most,
                   change_is_good(variable, points));
    }
    frame_line(f, amount, change_amount(f, why), x + w - right, y, right);
    return line + 0.3f * f->em;
}

// The cause's name; the choice that was just made stands above in its own words.
static const char *name_of(Frame *f, int cause) {
    const Transcript *told = game_transcript(f->game);
    int first = change_turn(f)->first_line;
    bool just_made = change_turn(f)->kind != PROMPT_PLAN && cause >= 0
                  && first < told->count && told->lines[first].kind == LINE_CHOICE
                  && told->lines[first].cause == cause;
    return just_made ? word(f, "ui.cause.now") : phrase_cause(f, cause);
}

float change_causes(Frame *f, const Why *why, int count, TypeSize size, float x,
                    float y, float w) {
    Style text = style_small(f), amount = style_bold(f);
    float right = (size == TYPE_SMALL ? 2.2f : 2.4f) * f->em, top = y;
    Why folded = *why;
    text.size = amount.size = size;
    why_fold(&folded, f->game, count, count + MORE_CAUSES);
    for (int i = 0; i < folded.count; i++) {
        const WhyPart *part = &folded.parts[i];
        frame_line(f, amount, phrase_amount(f, part->points), x, y, right);
        y += frame_text(f, text, name_of(f, part->cause), x + right, y, w - right);
    }
    return y - top;
}

const char *change_causes_said(Frame *f, const Why *why, int count) {
    const char *text = "";
    Why folded = *why;
    why_fold(&folded, f->game, count, count + MORE_CAUSES);
    for (int i = 0; i < folded.count; i++) {
        const WhyPart *part = &folded.parts[i];
        text = frame_say(f, "%s%s%s %s", text, i > 0 ? " \xC2\xB7 " : "",
                         phrase_amount(f, part->points), name_of(f, part->cause));
    }
    return text;
}
