// The end: how it ended, what became of each, and the way of the meters.
#include "command/text/private.h"

#include "game/sight.h"

#include <stdio.h>
#include <string.h>

static const Variable meters[] = {VAR_TRUST, VAR_STRESS, VAR_TRANSPARENCY, VAR_SKILLS,
                                  VAR_ADOPTION};
enum { METERS = 5 };

static void show_ending(const TextPlay *play) {
    const Story *story = play->session->story;
    int ending = game_ending(play->session->game);
    if (ending < 0) return;
    const StoryEnding *end = &story->endings[ending];
    paper_gap(&play->paper);
    paper_title(&play->paper, story_text(story, end->title));
    paper_text(&play->paper, 0, "", story_text(story, end->text));
}

static void show_people(const TextPlay *play) {
    const Game *game = play->session->game;
    paper_gap(&play->paper);
    for (int i = 0; i < play->session->story->member_count; i++) {
        char mark[300];
        const char *text = game_epilogue(game, i);
        if (!text[0]) continue;
        snprintf(mark, sizeof mark, "%.200s: ", text_member(play, i));
        paper_text(&play->paper, 2, mark, text);
    }
}

// "Trust: 54 at the start, then 52, 50, 61; in truth 48 at the end."
static void show_way(const TextPlay *play, Variable variable) {
    const Game *game = play->session->game;
    char sentence[SENTENCE_SIZE] = "", way[SENTENCE_SIZE] = "";
    int weeks = game_state(game)->week;
    for (int week = 1; week <= weeks; week++) {
        text_add(way, "%s%s", week > 1 ? ", " : "",
                 number_points(sight_meter_then(game, variable, week)).text);
    }
    Number start = number_points(sight_meter_then(game, variable, 0));
    Number seen = number_points(sight_meter_then(game, variable, weeks));
    Number end = number_points(sight_meter(game, variable));
    bool masked = strcmp(seen.text, end.text) != 0;
    text_fill(play, sentence, masked ? "play.end.way_masked" : "play.end.way", "meter",
              text_meter(play, variable), "start", start.text, "way", way, "end",
              end.text, NULL);
    text_item(play, "  - ", sentence);
}

static void show_faults(const TextPlay *play) {
    const Game *game = play->session->game;
    for (int i = 0; i < game_fault_count(game); i++) {
        text_say_err(play, "play.line.fault", game_fault_said(game, i));
    }
}

void text_end(const TextPlay *play) {
    show_ending(play);
    show_people(play);
    paper_gap(&play->paper);
    text_say(play, "play.end.meters", NULL);
    for (int i = 0; i < METERS; i++) show_way(play, meters[i]);
    show_faults(play);
    paper_gap(&play->paper);
    text_say(play, "play.end.journal", "path", journal_path(play->session->journal),
             NULL);
}
