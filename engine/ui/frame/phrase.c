#include "ui/frame/phrase.h"

#include <stdarg.h>
#include <string.h>

enum {
    PLACES_MAX = 6, // in one text
    PHRASE_BYTES_MAX =
        4 * STORY_TEXT_MAX + 512, // a scenario's longest, and ours around it
};

const char *word(const Frame *f, const char *key) {
    return words_get(f->words, key);
}

const char *digits(Frame *f, int number) {
    return frame_say(f, "%d", number);
}

const char *phrase(Frame *f, const char *key, ...) {
    WordsValue values[PLACES_MAX + 1] = {
        {NULL, NULL}
    };
    char text[PHRASE_BYTES_MAX];
    va_list pairs;
    va_start(pairs, key);
    for (int i = 0; i < PLACES_MAX; i++) {
        const char *name = va_arg(pairs, const char *);
        if (!name) break;
        values[i].name = name;
        values[i].text = va_arg(pairs, const char *);
    }
    va_end(pairs);
    return frame_say(f, "%s", words_format(f->words, key, values, text, sizeof text));
}

const char *phrase_number(Frame *f, const char *key, const char *place, int number) {
    return phrase(f, key, place, digits(f, number), NULL);
}

const char *phrase_count(Frame *f, const char *key, int n) {
    char text[512];
    return frame_say(f, "%s", words_count(f->words, key, n, text, sizeof text));
}

const char *phrase_amount(Frame *f, int points) {
    if (points == 0) return "0";
    return frame_say(f, "%s%d", points > 0 ? "+" : "\xE2\x88\x92",
                     points > 0 ? points : -points);
}

const char *phrase_meter(Frame *f, Variable variable) {
    return word(f, frame_say(f, "meter.%s", variable_name(variable)));
}

const char *phrase_cause(Frame *f, int cause) {
    static const char *const keys[] = {
        [OWN_DECISION] = "ui.cause.decision", [OWN_SCENE] = "ui.cause.scene",
        [OWN_LATER] = "ui.cause.later",       [OWN_KEPT] = "ui.cause.kept",
        [OWN_BROKEN] = "ui.cause.broken",     [OWN_ACTION] = "ui.cause.action",
        [OWN_KNOB] = "ui.cause.knob",
    };
    const OwnCause *own = facts_cause_of(game_facts(f->game), cause);
    const char *name = why_name(f->game, cause);
    if (!own) return name;
    return phrase(f, keys[own->kind], "label", name, "week", digits(f, own->week),
                  NULL);
}

const char *phrase_member(const Frame *f, int member) {
    const Story *story = game_story(f->game);
    return story_text(story, story->members[member].name);
}

// Whether nobody else's name begins with these bytes as a word.
static bool only_name(const Frame *f, int member, const char *name, size_t length) {
    for (int i = 0; i < game_story(f->game)->member_count; i++) {
        const char *other = phrase_member(f, i);
        bool same = strncmp(other, name, length) == 0;
        if (i != member && same && strchr(" -", other[length])) return false;
    }
    return true;
}

const char *phrase_member_within(Frame *f, int member, Style style, float width) {
    static const char *const ends[] = {" ", " -"};
    const char *name = phrase_member(f, member);
    if (frame_width(f, style, name) <= width) return name;
    for (int i = 0; i < 2; i++) {
        size_t length = strcspn(name, ends[i]);
        if (length == 0 || !only_name(f, member, name, length)) continue;
        const char *part = frame_say(f, "%.*s", (int)length, name);
        if (frame_width(f, style, part) <= width) return part;
    }
    return name;
}

const char *phrase_role(const Frame *f, int member) {
    const Story *story = game_story(f->game);
    return story_text(story, story->members[member].role);
}

const char *phrase_members(Frame *f, const int *members, int count) {
    const char *text = count > 0 ? phrase_member(f, members[0]) : "";
    for (int i = 1; i < count; i++) {
        const char *join = i + 1 < count ? ", " : word(f, "ui.and");
        text = frame_say(f, "%s%s%s", text, join, phrase_member(f, members[i]));
    }
    return text;
}

const char *phrase_act(Frame *f, const Act *act) {
    const Story *story = game_story(f->game);
    const StoryAction *action = &story->actions[act->action];
    const char *name = story_action_name(story, act->action);
    if (action->reach == REACH_SWITCH) {
        const char *key =
            frame_say(f, "action.%s.%s", action->id, act->on ? "on" : "off");
        if (!words_has(f->words, key)) key = act->on ? "ui.on" : "ui.off";
        return frame_say(f, "%s: %s", name, word(f, key));
    }
    if (act->target_count == 0) return name;
    return frame_say(f, "%s: %s", name,
                     phrase_members(f, act->targets, act->target_count));
}
