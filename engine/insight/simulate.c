#include "insight/simulate.h"

#include "insight/patience.h"
#include "insight/simulate_private.h"
#include "model/measure.h"

#include <assert.h>
#include <math.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const Variable meters[STUDY_METERS] = {VAR_TRUST, VAR_STRESS, VAR_TRANSPARENCY,
                                              VAR_SKILLS, VAR_ADOPTION};

// ---- one game

bool simulate_gives_up(Worker *worker) {
    Origin at;
    int64_t taken = patience_taken(worker->story, &at);
    if (taken == 0) return false;
    if (worker->slow[0] == '\0' && at.line > 0)
        snprintf(worker->slow, sizeof worker->slow, "%s:%d: ", at.file, at.line);
    return atomic_fetch_add(worker->spent, taken) + taken >= PATIENCE_STEPS;
}

void simulate_close(const Game *game, double out[STUDY_CRITERIA]) {
    const State *state = game_state(game);
    out[0] = measure_score(state);
    for (int i = 0; i < STUDY_METERS; i++) {
        double points = state_mean(state, meters[i]);
        out[i + 1] = meters[i] == VAR_STRESS ? -points : points;
    }
}

// What the game at its prompt offers, before the answer.
static bool count_choice(Worker *worker, Policy policy, int taken, bool first) {
    const Prompt *prompt = game_prompt(worker->game);
    const char *event = worker->story->events[prompt->event].id;
    for (int i = 0; i < prompt->option_count; i++) {
        const Option *option = &prompt->options[i];
        Row *row = study_option(&worker->study, event, option->id, option->origin,
                                &worker->err);
        if (!row) return false;
        if (!option->refusal) row->n[policy][NUMBER_OFFERED]++;
        if (i != taken) continue;
        row->n[policy][NUMBER_TAKEN]++;
        if (first) row->n[policy][NUMBER_FIRST]++;
    }
    worker->study.played[policy].choices++;
    return true;
}

static void count_acts(Worker *worker, Policy policy, const Answer *plan) {
    for (int i = 0; i < plan->act_count; i++) {
        Row *row = study_row(&worker->study, ROW_ACTION, plan->acts[i].action);
        row->n[policy][NUMBER_TAKEN]++;
    }
}

bool simulate_play_on(Worker *worker, Policy policy) {
    while (game_prompt(worker->game)->kind != PROMPT_END) {
        Answer answer;
        policy_answer(policy, worker->game, &answer);
        if (!game_answer(worker->game, &answer, &worker->err)) return false;
    }
    return true;
}

// Plays a game from its start and counts on the way. The row of the first choice
// comes out as event and option, for the score is known only at the end.
static bool play(Worker *worker, Policy policy, Option *first, int *event) {
    bool choices = false;
    for (;;) {
        const Prompt *prompt = game_prompt(worker->game);
        Answer answer;
        if (prompt->kind == PROMPT_END) return true;
        policy_answer(policy, worker->game, &answer);
        if (prompt->kind == PROMPT_PLAN) count_acts(worker, policy, &answer);
        if (prompt->kind == PROMPT_CHOICE) {
            if (!count_choice(worker, policy, answer.option, !choices)) return false;
            if (!choices) {
                *first = prompt->options[answer.option];
                *event = prompt->event;
            }
            choices = true;
        }
        if (!game_answer(worker->game, &answer, &worker->err)) return false;
    }
}

static void count_end(Worker *worker, Policy policy) {
    const Game *game = worker->game;
    Played *played = &worker->study.played[policy];
    double close[STUDY_CRITERIA];
    int64_t decisions = game_turn_count(game);
    simulate_close(game, close);
    int64_t score = llround(1000 * close[0]);
    if (played->games == 0 || decisions < played->fewest) played->fewest = decisions;
    if (decisions > played->most) played->most = decisions;
    played->games++;
    played->decisions += decisions;
    played->score += score;
    played->score_squares += score * score;
    for (int i = 0; i < STUDY_METERS; i++) {
        played->meter[i][(int)lround(state_mean(game_state(game), meters[i]))]++;
    }
    study_row(&worker->study, ROW_ENDING, game_ending(game))->n[policy][NUMBER_TAKEN]++;
    for (int i = 0; i < worker->story->event_count; i++) {
        if (!game_facts(game)->happened[i]) continue;
        study_row(&worker->study, ROW_EVENT, i)->n[policy][NUMBER_TAKEN]++;
    }
}

static bool count_faults(Worker *worker, Policy policy, uint64_t seed) {
    for (int i = 0; i < game_fault_count(worker->game); i++) {
        StudyFault fault = {game_fault(worker->game, i), 1, (int)policy, seed,
                            game_fault_said(worker->game, i)};
        if (!study_fault(&worker->study, &fault)) return err_no_memory(&worker->err);
    }
    return true;
}

static bool one_game(Worker *worker, Policy policy, int64_t number) {
    uint64_t seed = worker->order->seed + (uint64_t)number;
    Option first;
    int event = -1;
    if (!game_restart(worker->game, seed, &worker->err)) return false;
    if (!play(worker, policy, &first, &event)) return false;
    count_end(worker, policy);
    if (event >= 0) {
        const char *name = worker->story->events[event].id;
        Row *row =
            study_option(&worker->study, name, first.id, first.origin, &worker->err);
        if (!row) return false;
        double close[STUDY_CRITERIA];
        simulate_close(worker->game, close);
        row->n[policy][NUMBER_FIRST_SCORE] += llround(1000 * close[0]);
    }
    if (!count_faults(worker, policy, seed)) return false;
    if (simulate_gives_up(worker)) return true;
    bool weigh = policy == POLICY_RANDOM && number < worker->order->weighed;
    return !weigh || simulate_weigh(worker, policy);
}

// ---- one thread

int64_t simulate_games(const SimulateOrder *order) {
    int64_t all = order->runs * order->policy_count;
    if (order->shards == 0) return all;
    return (all - order->shard + order->shards) / order->shards;
}

static void *work(void *data) {
    Worker *worker = data;
    const SimulateOrder *order = worker->order;
    int64_t games = simulate_games(order);
    while (!worker->failed && !atomic_load(order->stop)
           && atomic_load(worker->spent) < PATIENCE_STEPS) {
        int64_t number = atomic_fetch_add(worker->next, 1);
        if (number >= games) break;
        if (order->shards > 0) number = number * order->shards + order->shard - 1;
        Policy policy = (Policy)order->policies[number / order->runs];
        worker->failed = !one_game(worker, policy, number % order->runs);
        atomic_fetch_add(order->done, 1);
    }
    return NULL;
}

static bool open_worker(Worker *worker, const SimulateOrder *order) {
    Report report = {0};
    worker->order = order;
    worker->story = story_open(order->path, order->words, &report);
    report_free(&report);
    if (!worker->story) return err_set(&worker->err, "the scenario has changed");
    worker->game = game_open(worker->story, order->seed, true, &worker->err);
    return worker->game && study_open(&worker->study, worker->story, &worker->err);
}

static void close_worker(Worker *worker) {
    study_close(&worker->study);
    game_close(worker->game);
    story_close(worker->story);
    free(worker->steps);
}

// ---- all of them

static bool put_in_order(const Story *story, Study *out, Err *err) {
    Outline *outline = outline_open(story);
    if (!outline) return err_no_memory(err);
    study_place(out, outline);
    outline_close(outline);
    study_sort(out);
    return true;
}

static bool gather(Worker *workers, int count, Study *out, Err *err) {
    for (int i = 0; i < count; i++) {
        if (workers[i].failed) {
            *err = workers[i].err;
            return false;
        }
        if (!study_add(out, &workers[i].study, err)) return false;
    }
    return true;
}

static void name_slow(const Worker *workers, int count, Study *out) {
    for (int i = 0; i < count && !out->slow[0]; i++) {
        memcpy(out->slow, workers[i].slow, sizeof out->slow);
    }
}

static void run(Worker *workers, int count) {
    pthread_t threads[SIMULATE_JOBS_MAX];
    bool running[SIMULATE_JOBS_MAX] = {false};
    for (int i = 1; i < count; i++) {
        running[i] = pthread_create(&threads[i], NULL, work, &workers[i]) == 0;
    }
    work(&workers[0]);
    for (int i = 1; i < count; i++) {
        if (running[i]) pthread_join(threads[i], NULL);
    }
}

static bool describe(const SimulateOrder *order, Study *out, Err *err) {
    out->seed = order->seed;
    out->runs = order->runs;
    out->policy_count = order->policy_count;
    memcpy(out->policies, order->policies, sizeof out->policies);
    if (order->shards == 0) return true;
    out->shards = order->shards;
    out->parts = calloc((size_t)order->shards, sizeof *out->parts);
    if (!out->parts) return err_no_memory(err);
    out->parts[order->shard - 1] = true;
    return true;
}

bool simulate(const SimulateOrder *order, const Story *story, Study *out, Err *err) {
    assert(order->jobs > 0);
    Worker *workers = calloc((size_t)order->jobs, sizeof *workers);
    atomic_llong next = 0, spent = 0;
    bool ok = workers && study_open(out, story, err) && describe(order, out, err);
    if (!workers) err_no_memory(err);
    for (int i = 0; ok && i < order->jobs; i++) {
        workers[i].next = &next;
        workers[i].spent = &spent;
        ok = open_worker(&workers[i], order);
        if (!ok) *err = workers[i].err;
    }
    if (ok) run(workers, order->jobs);
    ok = ok && gather(workers, order->jobs, out, err) && put_in_order(story, out, err);
    out->spent = atomic_load(&spent) >= PATIENCE_STEPS;
    name_slow(workers, ok ? order->jobs : 0, out);
    for (int i = 0; workers && i < order->jobs; i++) close_worker(&workers[i]);
    free(workers);
    return ok;
}
