// The team as the leader sees it: the picture of the game, in words.
#include "command/text/private.h"

#include "game/sight.h"

#include <stdio.h>
#include <string.h>

// "Trust 54, stress 44" of a member or of the team, from one variable to another.
static void list_member(const TextPlay *play, int member, int first, int last,
                        char *sentence) {
    for (int v = first; v <= last; v++) {
        double points = sight_points(play->session->game, member, (Variable)v);
        text_add(sentence, "%s%s %s", v > first ? ", " : "",
                 text_meter(play, (Variable)v), number_points(points).text);
    }
}

static void show_meters(const TextPlay *play) {
    const Game *game = play->session->game;
    char sentence[SENTENCE_SIZE] = "";
    for (int v = 0; v < VAR_COUNT; v++) {
        if (!sight_shows_meter(game, (Variable)v)) continue;
        text_add(sentence, "%s%s %s", sentence[0] ? ", " : "",
                 text_meter(play, (Variable)v),
                 number_points(sight_meter(game, (Variable)v)).text);
    }
    text_say(play, "play.team.meters", "meters", sentence, NULL);
}

// What lies below the surface, as far as it is known.
static void show_below(const TextPlay *play, int member) {
    const Game *game = play->session->game;
    const StoryMember *who = &play->session->story->members[member];
    char sentence[SENTENCE_SIZE] = "", line[SENTENCE_SIZE] = "";
    if (!sight_knows(game, member, VAR_SAFETY)) {
        text_fill(play, line, "play.member.unheard", NULL);
        paper_text(&play->paper, 4, "    ", line);
        return;
    }
    list_member(play, member, VAR_JOB_FEAR, VAR_MEMBER_COUNT - 1, sentence);
    text_fill(play, line, "play.member.below", "week",
              number(game_facts(game)->listened[member]).text, "meters", sentence,
              NULL);
    paper_text(&play->paper, 4, "    ", line);
    if (!who->worry[0]) return;
    line[0] = '\0';
    text_fill(play, line, "play.member.worry", "text",
              story_text(play->session->story, who->worry), NULL);
    paper_text(&play->paper, 4, "    ", line);
}

// False for one who is not there to be looked at.
static bool show_presence(const TextPlay *play, int member) {
    const State *state = game_state(play->session->game);
    char line[SENTENCE_SIZE] = "";
    if (state_is_present(state, member)) return true;
    const char *who = text_member(play, member);
    if (state->gone[member])
        text_fill(play, line, "play.member.gone", "who", who, NULL);
    else
        text_fill(play, line, "play.member.leave", "who", who, "weeks",
                  number(state->leave_left[member]).text, NULL);
    paper_text(&play->paper, 4, "    ", line);
    return !state->gone[member];
}

static bool is_ambassador(const State *state, int member) {
    for (int i = 0; i < state->ambassador_count; i++) {
        if (state->ambassadors[i] == member) return true;
    }
    return false;
}

static void show_member(const TextPlay *play, int member) {
    const Game *game = play->session->game;
    const StoryMember *who = &play->session->story->members[member];
    char sentence[SENTENCE_SIZE] = "", meters[SENTENCE_SIZE] = "";
    text_add(sentence, "%s [%s]", text_member(play, member), who->id);
    if (who->role[0]) {
        text_add(sentence, ", %s", story_text(play->session->story, who->role));
    }
    if (is_ambassador(game_state(game), member)) {
        text_add(sentence, ", %s", text_word(play, "play.member.ambassador"));
    }
    text_item(play, "  - ", sentence);
    if (!show_presence(play, member)) return;
    bool known = sight_knows(game, member, VAR_TRUST);
    list_member(play, member, VAR_TRUST, VAR_ADOPTION, meters);
    sentence[0] = '\0';
    text_fill(play, sentence, known ? "play.member.known" : "play.member.seen",
              "meters", meters, NULL);
    paper_text(&play->paper, 4, "    ", sentence);
    show_below(play, member);
}

void text_team(const TextPlay *play, const Typed *typed) {
    int member = typed->count > 1 ? text_find_member(play, typed, 1) : -1;
    if (member >= 0) {
        show_member(play, member);
        return;
    }
    if (typed->count > 1) {
        text_unknown_member(play, typed->words[1]);
        return;
    }
    show_meters(play);
    for (int i = 0; i < play->session->story->member_count; i++) show_member(play, i);
    text_say(play, "play.team.how", NULL);
}
