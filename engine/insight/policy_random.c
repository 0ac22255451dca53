// Anything that is allowed: options with equal luck, and up to eight actions drawn
// one after the other, each kept if the plan still fits. In one week of four the
// pace is drawn as well.
#include "insight/policy_private.h"

#include "base/chance.h"
#include "base/hash.h"

enum { DRAWS_MAX = 8 };

// What a draw is for: its key, so that no two draws of a prompt share their luck.
// The first numbers are the model's own (model.md section 1).
enum {
    LUCK_OPTION = 2000,
    LUCK_COUNT,
    LUCK_NEW_PACE,
    LUCK_PACE,
    LUCK_EVENT,
    LUCK_ACTION = 2100, // + number of the draw
    LUCK_POSITION = 2200,
    LUCK_CROWD = 2300,
    LUCK_TARGET = 2400, // + number of the draw * ANSWER_TARGETS_MAX + of the target
};

// The dice of one prompt: they fall the same for the same prompt of the same game.
typedef struct Dice {
    uint64_t week, who; // keys of chance.h
} Dice;

static Dice dice_of(const Game *game) {
    const Prompt *prompt = game_prompt(game);
    return (Dice){
        .week = chance_week(game_seed(game), (uint64_t)prompt->week),
        .who = hash_text(HASH_START, prompt->id),
    };
}

// 0..count-1.
static int draw(Dice dice, int luck, int count) {
    return (int)(chance_share_in(dice.week, dice.who, (uint64_t)luck) * count);
}

int policy_random_option(const Game *game) {
    const Prompt *prompt = game_prompt(game);
    int open[STORY_OPTIONS_MAX], count = 0;
    for (int i = 0; i < prompt->option_count; i++) {
        if (!prompt->options[i].refusal) open[count++] = i;
    }
    return count > 0 ? open[draw(dice_of(game), LUCK_OPTION, count)] : 0;
}

static bool is_named(const Act *act, int member) {
    for (int i = 0; i < act->target_count; i++) {
        if (act->targets[i] == member) return true;
    }
    return false;
}

static void draw_targets(const Game *game, Dice dice, int number, Act *act) {
    int most = game_targets_max(game, act->action);
    if (most == 0) return;
    int wanted = 1 + draw(dice, LUCK_CROWD + number, most);
    if (game_story(game)->actions[act->action].reach == REACH_TWO) wanted = most;
    for (int i = 0; i < wanted; i++) {
        int luck = LUCK_TARGET + number * ANSWER_TARGETS_MAX + i;
        int member = draw(dice, luck, game_story(game)->member_count);
        bool there = state_is_present(game_state(game), member);
        if (there && !is_named(act, member)) act->targets[act->target_count++] = member;
    }
}

static void draw_act(const Game *game, Dice dice, int number, Answer *plan) {
    int count = game_story(game)->action_count;
    if (count == 0) return;
    Act act = {.action = draw(dice, LUCK_ACTION + number, count)};
    act.on = draw(dice, LUCK_POSITION + number, 2) == 1;
    draw_targets(game, dice, number, &act);
    policy_add(game, plan, &act);
}

void policy_random_plan(const Game *game, Answer *plan) {
    Dice dice = dice_of(game);
    bool new_pace = draw(dice, LUCK_NEW_PACE, 4) == 0;
    if (new_pace) plan->pace = draw(dice, LUCK_PACE, PACE_MAX + 1);
    int count = draw(dice, LUCK_COUNT, DRAWS_MAX + 1);
    for (int i = 0; i < count; i++) draw_act(game, dice, i, plan);
}

// One in four weeks, so that a prepared event is met in most games.
bool policy_random_event(const Game *game, Answer *knob) {
    if (draw(dice_of(game), LUCK_EVENT, 4) != 0) return false;
    for (int i = 0; i < game_story(game)->event_count; i++) {
        if (!game_prepared(game, i)) continue;
        *knob = (Answer){.knob = KNOB_EVENT, .event = i};
        return true;
    }
    return false;
}
