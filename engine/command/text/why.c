// "why trust", "why fatima", "why fatima stress": causes of what is seen.
#include "command/text/private.h"

#include "game/sight.h"

#include <stdio.h>
#include <string.h>

enum {
    PARTS_SHOWN = 8,
    PARTS_MAX = 12,
    MEMBER_SHOWN = 4,
    MEMBER_MAX = 7,
    NONE_LEFT_OUT = -3
};

// The causes, a line each, with the reason of what the leader decided.
static void list_parts(const TextPlay *play, const Why *why) {
    for (int i = 0; i < why->count; i++) {
        const WhyPart *part = &why->parts[i];
        char sentence[SENTENCE_SIZE] = "";
        text_add(sentence, "%s ", number_signed(part->points).text);
        if (part->week > 0)
            text_fill(play, sentence, "play.why.decision", "name", part->name, "week",
                      number(part->week).text, NULL);
        else
            text_add(sentence, "%s", part->name);
        text_add(sentence, ".");
        if (part->because[0]) text_add(sentence, " %s", part->because);
        text_item(play, "  ", sentence);
    }
}

static void span(const TextPlay *play, const char *key, Variable variable, Why *why) {
    text_say(play, key, "meter", text_meter(play, variable), "from",
             number_points(why->from).text, "to", number_points(why->to).text, "change",
             number_signed(why->points).text, NULL);
    why_fold(why, play->session->game, PARTS_SHOWN, PARTS_MAX);
    list_parts(play, why);
}

static int last_week(const TextPlay *play) {
    return game_prompt(play->session->game)->week - 1;
}

static void about_meter(const TextPlay *play, Variable variable) {
    const Game *game = play->session->game;
    char key[48];
    Why why;
    snprintf(key, sizeof key, "meter.%s.about", variable_name(variable));
    paper_text(&play->paper, 0, "", text_word(play, key));
    why_meter(game, variable, 1, &why);
    if (why.hidden) {
        text_say(play, "play.why.hidden", "meter", text_meter(play, variable), NULL);
        return;
    }
    span(play, "play.why.whole", variable, &why);
    if (last_week(play) < 2) return;
    why_meter(game, variable, last_week(play), &why);
    span(play, "play.why.lately", variable, &why);
}

static void about_member_meter(const TextPlay *play, int member, Variable variable) {
    Why why;
    if (!variable_is_of_member(variable)) {
        about_meter(play, variable);
        return;
    }
    why_member(play->session->game, member, variable, 1, &why);
    if (why.hidden)
        text_say(play, "play.why.unheard", "who", text_member(play, member), NULL);
    else
        span(play, "play.why.whole", variable, &why);
}

// One meter of a member in one line.
static void brief(const TextPlay *play, int member, Variable variable) {
    Why why;
    char sentence[SENTENCE_SIZE] = "";
    why_member(play->session->game, member, variable, 1, &why);
    if (why.hidden) return;
    why_fold(&why, play->session->game, MEMBER_SHOWN, MEMBER_MAX);
    text_add(sentence, "%s %s (%s)", text_meter(play, variable),
             number_points(why.to).text, number_signed(why.points).text);
    if (why.count > 0) text_add(sentence, ": ");
    text_causes(play, &why, NONE_LEFT_OUT, sentence);
    text_add(sentence, ".");
    text_item(play, "  - ", sentence);
}

static void about_member(const TextPlay *play, int member) {
    const Game *game = play->session->game;
    const char *who = text_member(play, member);
    if (game_state(game)->gone[member]) {
        text_say(play, "play.member.gone", "who", who, NULL);
        return;
    }
    text_say(play, "play.why.member", "who", who, NULL);
    for (int v = 0; v < VAR_MEMBER_COUNT; v++) brief(play, member, (Variable)v);
    if (!sight_knows(game, member, VAR_SAFETY)) {
        text_say(play, "play.why.unheard", "who", who, NULL);
    }
}

// "fatima stress": both, in this order.
static bool about_both(const TextPlay *play, const Typed *typed) {
    Typed first = *typed;
    for (int i = 2; i < typed->count; i++) {
        first.count = i;
        int member = text_find_member(play, &first, 1);
        int meter = text_find_meter(play, typed, i);
        if (member < 0 || meter < 0) continue;
        about_member_meter(play, member, (Variable)meter);
        return true;
    }
    return false;
}

static void not_found(const TextPlay *play, const Typed *typed) {
    enum { MEMBERS_MAX = 64 };
    const char *names[2 * VAR_COUNT + MEMBERS_MAX];
    const Story *story = play->session->story;
    int count = 0;
    for (int v = 0; v < VAR_COUNT; v++) {
        names[count++] = variable_name((Variable)v);
        names[count++] = text_meter(play, (Variable)v);
    }
    for (int i = 0; i < story->member_count && i < MEMBERS_MAX; i++) {
        names[count++] = story->members[i].id;
    }
    text_unknown(play, typed->words[1], names, count, VERB_NONE);
}

void text_why(const TextPlay *play, const Typed *typed) {
    if (typed->count < 2) {
        text_say(play, "play.why.how", NULL);
        return;
    }
    int member = text_find_member(play, typed, 1);
    int meter = text_find_meter(play, typed, 1);
    if (meter >= 0)
        about_meter(play, (Variable)meter);
    else if (member >= 0)
        about_member(play, member);
    else if (!about_both(play, typed))
        not_found(play, typed);
}
