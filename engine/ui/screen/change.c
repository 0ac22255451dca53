#include "ui/screen/change.h"

#include "ui/frame/phrase.h"
#include "ui/screen/board.h"
#include "ui/shape.h"

#include <math.h>

static const double felt = 0.05; // points; less is not spoken of

const Variable change_variables[CHANGE_VARIABLES] = {
    VAR_TRUST,    VAR_STRESS,  VAR_TRANSPARENCY, VAR_SKILLS,
    VAR_ADOPTION, VAR_QUALITY, VAR_SCOPE,        VAR_CHANGE_DEBT,
};

const char *change_amount(Frame *f, const Explanation *why) {
    if (why->points != 0) return phrase_amount(f, why->points);
    if (fabs(why->exact) < felt) return "0";
    return word(f, why->exact > 0 ? "ui.change.little_up" : "ui.change.little_down");
}

// What is good when it rises, and what when it falls.
static bool is_better_low(Variable variable) {
    return variable == VAR_STRESS || variable == VAR_CHANGE_DEBT
        || variable == VAR_JOB_FEAR || variable == VAR_RUMOURS;
}

static Color color_of(const Frame *f, Variable variable, double points) {
    if (fabs(points) < felt) return f->theme->ink_soft;
    return (points > 0) != is_better_low(variable) ? f->theme->good : f->theme->bad;
}

float change_motion(Frame *f) {
    return frame_motion(f, 0.15, 0.4);
}

float change_row(Frame *f, Variable variable, const Explanation *why, double most,
                 float x, float y, float w) {
    float line = frame_line_height(f, TYPE_BODY), sign = 1.05f * f->em;
    bool meter = (int)variable < (int)THEME_METERS;
    float name = fminf(9.5f * f->em, w * 0.42f), right = 5.2f * f->em;
    Style label = style_body(f), amount = style_bold(f);
    amount.color = color_of(f, variable, why->exact);
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
        amount_bar(f, bar, why->exact * (double)change_motion(f), most, amount.color);
    }
    frame_line(f, amount, change_amount(f, why), x + w - right, y, right);
    return line + 0.3f * f->em;
}

float change_causes(Frame *f, const Explanation *why, int count, float x, float y,
                    float w) {
    Style text = style_small(f), amount = style_small(f);
    float right = 2.2f * f->em, top = y;
    int rest = why->points, shown = 0;
    amount.bold = true;
    amount.color = f->theme->ink;
    for (int i = 0; i < why->count && shown < count; i++) {
        const Part *part = &why->parts[i];
        if (part->points == 0) continue;
        frame_line(f, amount, phrase_amount(f, part->points), x, y, right);
        y += frame_text(f, text, phrase_cause(f, part->cause), x + right, y, w - right);
        rest -= part->points;
        shown++;
    }
    if (rest == 0) return y - top;
    frame_line(f, amount, phrase_amount(f, rest), x, y, right);
    y += frame_text(f, text, word(f, "ui.change.rest"), x + right, y, w - right);
    return y - top;
}
