// simulate.c -- undercurrent simulate: a scenario played many times.
#include "insight/simulate.h"
#include "base/system.h"
#include "command/command.h"
#include "command/scenario_open.h"
#include "command/study_print.h"

#include <pthread.h>
#include <string.h>

enum {
    RUNS_OTHERWISE = 1000,
    PAUSE = 200, // milliseconds between two looks at the progress
};

static atomic_bool stopped; // by Ctrl-C; a signal has no other way to us

static void stop(int signal) {
    (void)signal;
    atomic_store(&stopped, true);
}

// ---- progress, in a thread of its own

typedef struct Progress {
    int64_t games;
    const Words *words; // its language
    atomic_llong done;
    atomic_bool over;
    pthread_t thread;
    bool shown;
} Progress;

static void *show(void *data) {
    Progress *progress = data;
    while (!atomic_load(&progress->over)) {
        fputc('\r', stderr);
        voice_print(stderr, progress->words, "%lld of %lld games ",
                    (long long)atomic_load(&progress->done),
                    (long long)progress->games);
        system_sleep(PAUSE);
    }
    fprintf(stderr, "\r%40s\r", "");
    return NULL;
}

static void progress_begin(Progress *progress, int64_t games) {
    progress->games = games;
    if (system_is_terminal(stderr)) {
        progress->shown = pthread_create(&progress->thread, NULL, show, progress) == 0;
    }
}

static void progress_end(Progress *progress) {
    atomic_store(&progress->over, true);
    if (progress->shown) pthread_join(progress->thread, NULL);
}

// ---- the order

static int processors(void) {
    int count = system_processors();
    return count > SIMULATE_JOBS_MAX ? SIMULATE_JOBS_MAX : count;
}

static SimulateOrder order_of(const Options *options, const OpenScenario *open) {
    SimulateOrder order = {
        .path = open->path,
        .words = open->words,
        .seed = options->seeded ? options->seed : 1,
        .runs = options->runs > 0 ? options->runs : RUNS_OTHERWISE,
        .policy_count = options->policy_count,
        .jobs = options->jobs > 0 ? options->jobs : processors(),
        .shard = options->shard,
        .shards = options->shards,
        .weighed = SIMULATE_WEIGHED,
    };
    memcpy(order.policies, options->policies, sizeof order.policies);
    if (order.policy_count > 0) return order;
    for (int i = 0; i < POLICY_COUNT; i++) order.policies[order.policy_count++] = i;
    return order;
}

static const char spent[] =
    SENTENCE("the scenario's functions take too long for a study of many games; "
             "undercurrent check says more");

// With the line where they became slow first.
static ExitCode fail_spent(const Words *spoken, const Study *study) {
    char said[SENTENCE_BYTES];
    snprintf(said, sizeof said, "%s%s", study->slow, spent);
    return command_fail(spoken, EXIT_FAULTY, said);
}

static ExitCode tell_json(const Study *study, const Words *spoken) {
    Err err;
    if (atomic_load(&stopped)) {
        return command_fail(spoken, EXIT_SURROUNDINGS,
                            SENTENCE("stopped: half a study is not written"));
    }
    if (study_print_json(study, stdout)) return EXIT_DONE;
    err_no_memory(&err);
    return command_fail(spoken, EXIT_SURROUNDINGS, err.said);
}

static ExitCode tell_text(const Study *study, const Words *spoken) {
    study_print(study, spoken, stdout);
    if (!atomic_load(&stopped)) return EXIT_DONE;
    return command_fail(spoken, EXIT_DONE,
                        SENTENCE("stopped; this is what was played until then"));
}

static ExitCode carry_out(const SimulateOrder *order, const Story *story,
                          Progress *progress, const Words *spoken, bool json) {
    Study study = {0};
    Err err;
    system_on_interrupt(stop);
    progress_begin(progress, simulate_games(order));
    bool ok = simulate(order, story, &study, &err);
    progress_end(progress);
    system_on_interrupt(NULL);
    ExitCode code = !ok         ? command_fail(spoken, EXIT_SURROUNDINGS, err.said)
                  : study.spent ? fail_spent(spoken, &study)
                  : json        ? tell_json(&study, spoken)
                                : tell_text(&study, spoken);
    study_close(&study);
    return code;
}

ExitCode simulate_run(const Options *options) {
    Words *spoken = voice_open(options->lang);
    OpenScenario open;
    ExitCode code = scenario_open(&open, options->names[0], spoken);
    if (code == EXIT_DONE) {
        Progress progress = {.words = spoken};
        SimulateOrder order = order_of(options, &open);
        order.stop = &stopped;
        order.done = &progress.done;
        code = carry_out(&order, open.story, &progress, spoken, options->json);
    }
    scenario_close(&open);
    words_close(spoken);
    return code;
}
