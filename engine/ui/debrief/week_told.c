#include "ui/debrief/week_told.h"

#include <math.h>

// A sign and a text beside it.
static float marked(Hall *h, Icon icon, Color color, Style style, const char *text,
                    float x, float y, float w) {
    Frame *f = h->f;
    float size = 0.85f * f->em, line = frame_line_height(f, style.size),
          left = 1.2f * f->em;
    if (!text[0]) return 0;
    icon_draw(f->list, icon, x, y + (line - size) / 2, size, color);
    return frame_text(f, style, text, x + left, y, w - left) + 0.15f * f->em;
}

static const char *due(Hall *h, const char *key, const char *text) {
    return text[0] ? frame_say(h->f, "%s: %s", word(h->f, key), text) : word(h->f, key);
}

// One line of the transcript, as far as it is an event of the week and no talk.
static float line_told(Hall *h, const Line *line, float x, float y, float w) {
    Frame *f = h->f;
    const Theme *theme = f->theme;
    Style body = style_body(f), bold = style_bold(f);
    switch (line->kind) {
    case LINE_TITLE: return frame_text(f, bold, line->text, x, y, w);
    case LINE_CHOICE:
        return marked(h, ICON_PERSON, theme->accent, body, line->text, x, y, w)
             + 0.35f * f->em;
    case LINE_RETURN:
        return marked(h, ICON_BACK, theme->accent, body, line->text, x, y, w);
    case LINE_KEPT:
        return marked(h, ICON_YES, theme->good, body,
                      due(h, "ui.told.kept", line->text), x, y, w);
    case LINE_BROKEN:
        return marked(h, ICON_NO, theme->bad, body,
                      due(h, "ui.told.broken", line->text), x, y, w);
    case LINE_KNOB:
        return marked(h, ICON_PERSON, theme->accent, body,
                      due(h, "ui.told.facilitator", line->text), x, y, w);
    default: return 0;
    }
}

// The acts from one on that are the same for one person after another, as one act; how
// many they are.
static int joined(const Hall *h, const Answer *plan, int from, Act *out) {
    const StoryAction *actions = record_story(h->group->record)->actions;
    int count = 1;
    *out = plan->acts[from];
    if (actions[out->action].reach != REACH_MEMBER) return count;
    for (int i = from + 1;
         i < plan->act_count && out->target_count < ANSWER_TARGETS_MAX; i++) {
        const Act *next = &plan->acts[i];
        if (next->action != out->action || next->target_count != 1) break;
        out->targets[out->target_count++] = next->targets[0];
        count++;
    }
    return count;
}

const char *week_plan(Hall *h, const Answer *plan) {
    const char *text = "";
    Act act;
    for (int i = 0, count; i < plan->act_count; i += count) {
        count = joined(h, plan, i, &act);
        text =
            frame_say(h->f, "%s%s%s", text, i > 0 ? "; " : "", phrase_act(h->f, &act));
    }
    return text[0] ? text : word(h->f, "debrief.happened.no_plan");
}

static float plan_told(Hall *h, const HistoryTurn *turn, float x, float y, float w) {
    Frame *f = h->f;
    float top = y;
    y += 0.25f * f->em;
    y += frame_text(f, style_bold(f), word(f, "debrief.happened.plan"), x, y, w);
    y += marked(h, ICON_HOUR, f->theme->accent, style_body(f),
                week_plan(h, turn->answer), x, y, w);
    return y - top;
}

// Whether the scene that begins there came because the facilitator put it in.
static bool is_put_in(const Hall *h, const HistoryWeek *then, int line) {
    for (int i = then->first_turn; i < then->last_turn; i++) {
        const HistoryTurn *turn = history_turn(h->group->history, i);
        bool event = turn->kind == PROMPT_NONE && turn->answer->knob == KNOB_EVENT;
        if (event && turn->after_first == line) return true;
    }
    return false;
}

float week_told(Hall *h, int week, float x, float y, float w) {
    const History *history = h->group->history;
    const Transcript *told = game_transcript(history_game(history));
    const HistoryWeek *then = history_week(history, week);
    float top = y;
    for (int i = then->first_line; i < then->last_line; i++) {
        y += line_told(h, &told->lines[i], x, y, w);
        if (!is_put_in(h, then, i)) continue;
        y += frame_text(h->f, style_small(h->f), word(h->f, "debrief.happened.put_in"),
                        x, y, w);
    }
    for (int i = then->first_turn; i < then->last_turn; i++) {
        const HistoryTurn *turn = history_turn(history, i);
        if (turn->kind == PROMPT_PLAN) y += plan_told(h, turn, x, y, w);
    }
    return y - top;
}
