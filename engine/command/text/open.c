// The beginning: what the game is about, who is there, what can be typed.
#include "command/mistakes.h"
#include "command/text/private.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

enum { PEOPLE_SHOWN = 30 };

static const char *told(const TextPlay *play, const char *text) {
    return story_text(play->session->story, text);
}

static void show_brief(const TextPlay *play) {
    const Story *story = play->session->story;
    paper_title(&play->paper, told(play, story->title));
    if (story->summary[0]) paper_text(&play->paper, 0, "", told(play, story->summary));
    if (story->brief[0]) {
        paper_gap(&play->paper);
        paper_text(&play->paper, 0, "", told(play, story->brief));
    }
    paper_gap(&play->paper);
    if (story->goal[0])
        text_say(play, "play.goal", "goal", told(play, story->goal), NULL);
    text_say(play, "play.length", "weeks", number(story->weeks).text, "hours",
             number(story->hours).text, NULL);
}

static void show_people(const TextPlay *play) {
    const Story *story = play->session->story;
    paper_gap(&play->paper);
    text_say(play, "play.people", NULL);
    for (int i = 0; i < story->member_count && i < PEOPLE_SHOWN; i++) {
        const StoryMember *member = &story->members[i];
        char sentence[SENTENCE_SIZE] = "";
        text_add(sentence, "%s", text_member(play, i));
        if (member->role[0]) text_add(sentence, ", %s", told(play, member->role));
        text_add(sentence, ". ");
        if (member->about[0]) text_add(sentence, "%s", told(play, member->about));
        text_item(play, "  - ", sentence);
    }
    text_more(play, story->member_count - PEOPLE_SHOWN);
}

static void show_where(const TextPlay *play) {
    const PlaySession *session = play->session;
    char seed[24];
    snprintf(seed, sizeof seed, "%" PRIu64, session->head.seed);
    paper_gap(&play->paper);
    const char *key = !session->seed_from_clock ? "play.seed"
                    : session->head.group[0]    ? "play.seed.day"
                                                : "play.seed.clock";
    text_say(play, key, "seed", seed, NULL);
    if (!session->branch[0]) {
        text_say(play, "play.journal", "path", journal_path(session->journal), NULL);
    }
    text_say(play, "play.type_help", NULL);
}

void text_week(const TextPlay *play) {
    const PlaySession *session = play->session;
    char sentence[SENTENCE_SIZE] = "";
    text_fill(play, sentence, "play.week", "week",
              number(game_prompt(session->game)->week).text, "weeks",
              number(session->story->weeks).text, NULL);
    paper_gap(&play->paper);
    paper_title(&play->paper, sentence);
}

void text_parted(const TextPlay *play) {
    const PlaySession *session = play->session;
    bool over = game_prompt(session->game)->kind == PROMPT_END;
    char why[SENTENCE_SIZE];
    if (!session->parted.text[0]) return;
    paper_gap(&play->paper);
    text_say(play, "command.parted", "text",
             mistakes_sentence(session_words(session), session->parted.said, why,
                               sizeof why),
             NULL);
    if (!over) text_say(play, "command.branch", "path", session->branch, NULL);
    paper_gap(&play->paper);
}

void text_open(const TextPlay *play) {
    const PlaySession *session = play->session;
    const Prompt *prompt = game_prompt(session->game);
    if (session->resumed && game_turn_count(session->game) > 0) {
        paper_title(&play->paper, told(play, session->story->title));
        text_parted(play);
        if (prompt->kind == PROMPT_END) return;
        if (!session->parted.text[0]) text_say(play, "play.resumed", NULL);
    } else {
        show_brief(play);
        show_people(play);
        text_parted(play);
    }
    show_where(play);
    if (prompt->kind == PROMPT_END) return;
    text_week(play);
    text_tell(play, prompt->first_line, game_transcript(session->game)->count);
}

void text_help(const TextPlay *play) {
    bool plan = game_prompt(play->session->game)->kind == PROMPT_PLAN;
    text_say(play, plan ? "play.help.plan" : "play.help.choice", NULL);
    text_say(play, "play.help.anywhere", NULL);
    if (play->session->projector) text_say(play, "play.help.facilitator", NULL);
}
