// What each option of each choice of a game is worth: the same game, the same luck,
// one answer changed.
#include "insight/patience.h"
#include "insight/simulate_private.h"

#include "base/array.h"

#include <string.h>

enum { TURNS_MOST = 128 }; // of one game; of a longer one every second, third, ...

static bool copy_steps(Worker *worker) {
    int count = game_turn_count(worker->game);
    if (!array_fit(&worker->steps, &worker->step_room, count + 1,
                   sizeof *worker->steps)) {
        return err_no_memory(&worker->err);
    }
    for (int i = 0; i < count; i++) {
        const Turn *turn = game_turn(worker->game, i);
        worker->steps[i] = (Step){turn->kind, turn->answer};
    }
    worker->step_count = count;
    return true;
}

// The game up to answer number `turn`.
static bool play_to(Worker *worker, uint64_t seed, int turn) {
    if (!game_restart(worker->game, seed, &worker->err)) return false;
    for (int i = 0; i < turn; i++) {
        if (!game_answer(worker->game, &worker->steps[i].answer, &worker->err))
            return false;
    }
    return true;
}

typedef struct Weighed {
    char ids[STORY_OPTIONS_MAX][64], event[64];
    Origin origin;
    int option[STORY_OPTIONS_MAX], count; // those that were open
    double close[STORY_OPTIONS_MAX][STUDY_CRITERIA];
} Weighed;

static void note_open(const Worker *worker, Weighed *out) {
    const Prompt *prompt = game_prompt(worker->game);
    const char *event = worker->story->events[prompt->event].id;
    *out = (Weighed){.origin = prompt->options[0].origin};
    strncpy(out->event, event, sizeof out->event - 1);
    for (int i = 0; i < prompt->option_count; i++) {
        if (prompt->options[i].refusal) continue;
        strncpy(out->ids[out->count], prompt->options[i].id, sizeof out->ids[0] - 1);
        out->option[out->count++] = i;
    }
}

// Whether option `which` is better than all others (sign 1) or worse (sign -1).
static bool stands_out(const Weighed *all, int which, int criterion, double sign) {
    double own = sign * all->close[which][criterion];
    for (int i = 0; i < all->count; i++) {
        if (i != which && sign * all->close[i][criterion] >= own) return false;
    }
    return true;
}

static bool count(Worker *worker, Policy policy, const Weighed *all) {
    for (int i = 0; i < all->count; i++) {
        Row *row = study_option(&worker->study, all->event, all->ids[i], all->origin,
                                &worker->err);
        if (!row) return false;
        row->n[policy][NUMBER_WEIGHED]++;
        for (int c = 0; c < STUDY_CRITERIA; c++) {
            row->n[policy][NUMBER_BEST + c] += stands_out(all, i, c, 1);
            row->n[policy][NUMBER_WORST + c] += stands_out(all, i, c, -1);
        }
    }
    return true;
}

static bool weigh_turn(Worker *worker, Policy policy, uint64_t seed, int turn) {
    Weighed all;
    if (worker->steps[turn].kind != PROMPT_CHOICE) return true;
    if (!play_to(worker, seed, turn)) return false;
    // the same answers lead to the same prompt, unless memory ran out on the way
    if (game_prompt(worker->game)->kind != PROMPT_CHOICE)
        return err_no_memory(&worker->err);
    note_open(worker, &all);
    if (all.count < 2) return true;
    for (int i = 0; i < all.count; i++) {
        Answer answer = {.option = all.option[i]};
        if (i > 0 && !play_to(worker, seed, turn)) return false;
        if (!game_answer(worker->game, &answer, &worker->err)) return false;
        if (!simulate_play_on(worker, policy)) return false;
        simulate_close(worker->game, all.close[i]);
        if (simulate_gives_up(worker)) return true;
    }
    return count(worker, policy, &all);
}

bool simulate_weigh(Worker *worker, Policy policy) {
    uint64_t seed = game_seed(worker->game);
    if (!copy_steps(worker)) return false;
    int stride = worker->step_count / TURNS_MOST + 1;
    for (int turn = 0; turn < worker->step_count; turn += stride) {
        if (atomic_load(worker->spent) >= PATIENCE_STEPS) break;
        if (!weigh_turn(worker, policy, seed, turn)) return false;
    }
    return true;
}
