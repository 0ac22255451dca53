#include "ui/debrief/lens_told.h"

#include "insight/debrief/lens_deeds.h"
#include "ui/debrief/lenses.h"

// Deed number `index` of the place that is accounted for.
static bool deed_of(Hall *h, int index, LensDeed *out) {
    LensKind lens = (LensKind)h->memory->lens;
    for (int i = 0; lens_deed(h->group->history, h->f->words, lens, i, out); i++) {
        if (out->place == h->memory->place && index-- == 0) return true;
    }
    return false;
}

static const char *action_text(Hall *h, const LensDeed *deed) {
    Frame *f = h->f;
    const Story *story = record_story(h->group->record);
    bool weeks = h->memory->lens == LENS_KOTTER;
    const char *amount = weeks ? phrase_count(f, "debrief.lens.weeks", deed->weeks)
                               : phrase_count(f, "ui.hours", deed->hours);
    return frame_say(f, "%s: %s", story_action_name(story, deed->action), amount);
}

static const char *turn_text(Hall *h, const HistoryTurn *turn) {
    Frame *f = h->f;
    const HistoryOption *option = &turn->options[turn->chosen];
    const char *text = turn->kind == PROMPT_PROMISE
                         ? frame_say(f, "%s: %s", word(f, "ui.told.kept"), turn->title)
                         : option->text;
    text = frame_say(f, "%s: %s", hall_week(h, turn->week), text);
    if (h->memory->lens == LENS_KOTTER || option->hours == 0) return text;
    return frame_say(f, "%s (%s)", text, phrase_count(f, "ui.hours", option->hours));
}

// What is not the deck's own counts as something, and that is said before the reason.
static const char *reason_text(Hall *h, const LensDeed *deed) {
    const Story *story = record_story(h->group->record);
    if (deed->action >= 0 && story->actions[deed->action].kind != NO_KIND)
        return deed->reason;
    return phrase(h->f, "debrief.lens.as", "action", lens_kind_name(story, deed->kind),
                  "reason", deed->reason, NULL);
}

static float told(Hall *h, const LensDeed *deed, float x, float y, float w) {
    Frame *f = h->f;
    bool choice = deed->turn >= 0;
    float left = 1.3f * f->em, size = 0.85f * f->em, top = y;
    float line = frame_line_height(f, TYPE_BODY);
    icon_draw(f->list, choice ? ICON_PERSON : ICON_YES, x, y + (line - size) / 2, size,
              f->theme->accent);
    const char *text = choice
                         ? turn_text(h, history_turn(h->group->history, deed->turn))
                         : action_text(h, deed);
    y += frame_text(f, style_body(f), text, x + left, y, w - left);
    y += frame_text(f, style_small(f), reason_text(h, deed), x + left, y, w - left);
    return y + 0.3f * f->em - top;
}

static float item(Hall *h, int index, float x, float y, float w) {
    Frame *f = h->f;
    LensDeed deed;
    float top = y;
    if (index == 0) y += heading(f, word(f, "debrief.lens.counted"), x, y, w);
    if (deed_of(h, index, &deed)) {
        y += told(h, &deed, x, y, w);
    } else {
        y += frame_text(f, style_body(f), word(f, "debrief.lens.nothing"), x, y, w);
    }
    return y - top;
}

Pages lens_told(Hall *h) {
    LensDeed deed;
    int count = 0;
    while (deed_of(h, count, &deed)) count++;
    return (Pages){
        .question = lens_place(h, h->memory->place),
        .draw = item,
        .count = count > 0 ? count : 1,
        .widest = 56,
    };
}
