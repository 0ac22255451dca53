// No action of any scenario's deck is enough by itself: whoever does only that, in
// every week and as often as the hours allow, closes below a balanced leader.
//
// Scenes are answered by luck for the one, so that the action is what is measured;
// the pace stays as it is.
#include "insight/policy.h"
#include "model/measure.h"
#include "script/written.h"

#include <glob.h>

enum { SEEDS = 40 };

// How well the leaders of one scenario close, and which single action comes nearest.
typedef struct Close {
    double balanced, nearest;
    const char *action;
} Close;

// The members that an act is for: `wanted` who are there, from `first` on.
static void aim(const Game *game, int first, int wanted, Act *act) {
    int members = game_story(game)->member_count;
    for (int i = 0; i < members && act->target_count < wanted; i++) {
        int member = (first + i) % members;
        if (!state_is_present(game_state(game), member)) continue;
        act->targets[act->target_count++] = member;
    }
}

static bool add(const Game *game, const Act *act, Answer *plan) {
    Err err;
    plan->acts[plan->act_count++] = *act;
    if (game_fits(game, plan, &err)) return true;
    plan->act_count--;
    return false;
}

// One action as often as it fits; each week and each time it begins with the next.
static Answer only(const Game *game, int action) {
    Answer plan = {.pace = game_state(game)->pace};
    int members = game_story(game)->member_count;
    int wanted = game_targets_max(game, action);
    for (int i = 0; i < members && plan.act_count < ANSWER_ACTS_MAX; i++) {
        Act act = {.action = action, .on = true};
        aim(game, game_prompt(game)->week + i, wanted, &act);
        add(game, &act, &plan);
    }
    return plan;
}

// The score of one game; `action` -1: of a balanced leader.
static double played(const Written *w, int action, uint64_t seed) {
    Err err;
    assert_true(game_restart(w->game, seed, &err));
    while (at(w)->kind != PROMPT_END) {
        Answer given;
        if (action >= 0 && at(w)->kind == PROMPT_PLAN)
            given = only(w->game, action);
        else
            policy_answer(action < 0 ? POLICY_BALANCED : POLICY_RANDOM, w->game,
                          &given);
        answer(w, &given);
    }
    return measure_score(game_state(w->game));
}

static double mean_score(const Written *w, int action) {
    double sum = 0;
    for (uint64_t seed = 1; seed <= SEEDS; seed++) sum += played(w, action, seed);
    return sum / SEEDS;
}

static Close close_of(const Written *w) {
    Close close = {.balanced = mean_score(w, -1)};
    for (int i = 0; i < w->story->action_count; i++) {
        double score = mean_score(w, i);
        if (close.action && score <= close.nearest) continue;
        close.nearest = score;
        close.action = w->story->actions[i].id;
    }
    return close;
}

static void open_silent(Written *w) {
    Err err;
    if (!w->story) report_print(&w->report, NULL, stdout);
    assert_non_null(w->story);
    w->game = game_open(w->story, 1, true, &err);
    assert_non_null(w->game);
}

static void measure_folder(const char *folder) {
    Err err;
    Written w = {.folder = "/nowhere"};
    w.words = words_open("assets/words", "en", &err);
    w.story = story_open(folder, w.words, &w.report);
    open_silent(&w);
    Close close = close_of(&w);
    print_message("%s: balanced %.1f, only %s %.1f\n", folder, close.balanced,
                  close.action, close.nearest);
    assert_true(close.nearest < close.balanced);
    written_end(&w);
}

static void nothing_dominates_on_the_shelf(void **state) {
    (void)state;
    glob_t shelf;
    assert_int_equal(glob("scenarios/*/", 0, NULL, &shelf), 0);
    assert_true(shelf.gl_pathc >= 9);
    for (size_t i = 0; i < shelf.gl_pathc; i++) measure_folder(shelf.gl_pathv[i]);
    globfree(&shelf);
}

// It would be seen.
static void a_miracle_is_noticed(void **state) {
    (void)state;
    Written w;
    written_begin(&w);
    write_part(w.folder, "scenario.lua",
               TINY "action 'miracle' { name = 'Miracle', hours = 1, target = 'team',\n"
                    "  effect = { team = { trust = 40, skills = 40, adoption = 40,\n"
                    "    stress = -40, transparency = 40, ownership = 40,\n"
                    "    safety = 40, energy = 40, job_fear = -40 } } }\n" ENDING);
    written_open(&w);
    open_silent(&w);
    Close close = close_of(&w);
    assert_string_equal(close.action, "miracle");
    assert_true(close.nearest > close.balanced);
    written_end(&w);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(nothing_dominates_on_the_shelf),
        cmocka_unit_test(a_miracle_is_noticed),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
