#include "insight/debrief/road.h"

#include "base/utf8.h"

#include <stdio.h>
#include <string.h>

void road_begin(Road *road, const Journal *journal, const Swap *swaps, int count,
                Game *game) {
    *road =
        (Road){.journal = journal, .swaps = swaps, .swap_count = count, .game = game};
}

static void note(Road *road, RoadRule rule, int week, const char *name) {
    int index = road->change_count++;
    if (index >= ROAD_CHANGES_MAX) return;
    RoadChange *change = &road->changes[index];
    change->rule = rule;
    change->week = week;
    utf8_clean(change->name, sizeof change->name, name);
}

// ---- the line that answers a prompt

static bool answers(const Road *road, int line, const Prompt *prompt) {
    return journal_week(road->journal, line) == prompt->week
        && strcmp(journal_prompt(road->journal, line), prompt->id) == 0;
}

// The next line for the prompt at which the game stands; -1: there is none.
static int line_for(const Road *road) {
    const Prompt *prompt = game_prompt(road->game);
    for (int i = road->line; i < journal_turn_count(road->journal); i++) {
        if (journal_week(road->journal, i) > prompt->week) return -1;
        if (answers(road, i, prompt)) return i;
    }
    return -1;
}

static void pass_over(Road *road, int until) {
    for (; road->line < until; road->line++) {
        if (journal_is_knob(road->journal, road->line)) continue;
        note(road, ROAD_NOT_ASKED, journal_week(road->journal, road->line),
             journal_prompt(road->journal, road->line));
    }
}

// ---- answers

// What of a plan still fits, in the order in which it was written.
static void fit(Road *road, Answer *plan) {
    Answer whole = *plan;
    Err unused;
    plan->act_count = 0;
    for (int i = 0; i < whole.act_count; i++) {
        plan->acts[plan->act_count++] = whole.acts[i];
        if (game_fits(road->game, plan, &unused)) continue;
        plan->act_count--;
        note(road, ROAD_ACT_OUT, game_prompt(road->game)->week,
             story_action_name(game_story(road->game), whole.acts[i].action));
    }
}

static bool play_plan(Road *road) {
    Answer plan;
    Err unused;
    if (!journal_answer(road->journal, road->line, road->game, &plan, &road->why)) {
        return false;
    }
    if (!game_fits(road->game, &plan, &unused)) fit(road, &plan);
    return game_answer(road->game, &plan, &road->why);
}

static bool play_line(Road *road) {
    bool plan = game_prompt(road->game)->kind == PROMPT_PLAN;
    if (plan && !journal_is_knob(road->journal, road->line)) return play_plan(road);
    Swapped at = {0};
    bool played = swap_turn(road->journal, road->swaps, road->swap_count, road->line,
                            road->game, &at);
    road->mistaken = at.mistaken;
    if (!played) road->why = at.why;
    return played;
}

// A promise that only this road has.
static bool keep_promise(Road *road) {
    const Prompt *prompt = game_prompt(road->game);
    bool keep = !prompt->options[PROMISE_KEEP].refusal;
    const char *text = game_facts(road->game)->pledges[prompt->pledge].text;
    note(road, keep ? ROAD_PROMISE_KEPT : ROAD_PROMISE_BROKEN, prompt->week, text);
    Answer answer = {.option = keep ? PROMISE_KEEP : PROMISE_BREAK};
    return game_answer(road->game, &answer, &road->why);
}

// A scene asks what nobody was asked: whatever was answered would be made up.
static bool end_here(Road *road) {
    const Prompt *prompt = game_prompt(road->game);
    const Story *story = game_story(road->game);
    char week[16], text[sizeof road->why.text];
    snprintf(week, sizeof week, "%d", prompt->week);
    WordsValue values[] = {
        {"week",  week                                   },
        {"title", prompt->event < 0
                      ? prompt->id
                      : story_text(story, story->events[prompt->event].title)},
        {NULL,       NULL                                          }
    };
    words_format(story_words(story), "road.unasked", values, text, sizeof text);
    return err_set(&road->why, "%s", text);
}

// Whether the journal ends before the game's week does: one more scene of the week's
// news. (A game that was broken off ends at its own last prompt, and is no road.)
static bool is_cut_off(const Road *road) {
    int last = journal_turn_count(road->journal) - 1;
    const Prompt *prompt = game_prompt(road->game);
    return road->swap_count > 0 && last >= 0 && prompt->kind != PROMPT_PLAN
        && prompt->week == journal_week(road->journal, last)
        && strcmp(journal_prompt(road->journal, last), "plan") == 0;
}

bool road_step(Road *road) {
    bool played;
    const Prompt *prompt = game_prompt(road->game);
    if (prompt->kind == PROMPT_END || road->stopped) return false;
    bool over = road->line == journal_turn_count(road->journal);
    if (over && !is_cut_off(road)) return false;
    int line = line_for(road);
    if (line >= 0) {
        pass_over(road, line);
        played = play_line(road);
        if (played) road->line++;
    } else {
        played = prompt->kind == PROMPT_PROMISE ? keep_promise(road) : end_here(road);
    }
    road->stopped = !played;
    return played;
}
