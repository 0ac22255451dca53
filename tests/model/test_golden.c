// Holds the engine to the prototype: explicit plans, and the states they gave.
#include "base/chance.h"
#include "model/base_scenario.h"
#include "model/measure.h"
#include "model/week.h"

#include <jansson.h>

#include <stdio.h>
#include <string.h>

enum { DEEDS_MAX = KIND_COUNT, TARGETS_MAX = 64 };

static json_t *golden;

static int open_golden(void **unused) {
    (void)unused;
    json_error_t error;
    // as reals, for one whole number in it has 64 bits
    size_t how = JSON_DECODE_INT_AS_REAL;
    golden = json_load_file("tests/data/golden.json", how, &error);
    if (!golden) fprintf(stderr, "golden.json: %s\n", error.text);
    return golden ? 0 : -1;
}

static int close_golden(void **unused) {
    (void)unused;
    json_decref(golden);
    return 0;
}

static int int_at(const json_t *list, size_t index) {
    return (int)json_number_value(json_array_get(list, index));
}

static int int_of(const json_t *object, const char *key) {
    return (int)json_number_value(json_object_get(object, key));
}

// A plan as golden.json writes it: [kind, null, "on", a member or a list].
typedef struct Script {
    Deed deeds[DEEDS_MAX];
    int targets[TARGETS_MAX];
    int target_count;
    Plan plan;
} Script;

static void read_targets(Script *script, Deed *deed, const json_t *whom) {
    const int *first = &script->targets[script->target_count];
    if (json_is_number(whom)) {
        script->targets[script->target_count++] = (int)json_number_value(whom);
    }
    for (size_t k = 0; k < json_array_size(whom); k++) {
        assert_true(script->target_count < TARGETS_MAX);
        script->targets[script->target_count++] = int_at(whom, k);
    }
    deed->targets = first;
    deed->target_count = (int)(&script->targets[script->target_count] - first);
}

static void read_plan(Script *script, const json_t *week) {
    const json_t *actions = json_object_get(week, "actions");
    const json_t *pace = json_object_get(week, "pace");
    script->target_count = 0;
    script->plan = (Plan){
        .deeds = script->deeds,
        .deed_count = (int)json_array_size(actions),
        .pace = json_is_null(pace) ? PACE_AS_IT_IS : (int)json_number_value(pace),
    };
    for (int d = 0; d < script->plan.deed_count; d++) {
        const json_t *action = json_array_get(actions, (size_t)d);
        const json_t *whom = json_array_get(action, 1);
        Deed *deed = &script->deeds[d];
        *deed = (Deed){0};
        assert_true(
            kind_find(json_string_value(json_array_get(action, 0)), &deed->kind));
        deed->on = json_is_string(whom) && strcmp(json_string_value(whom), "on") == 0;
        read_targets(script, deed, whom);
    }
}

// Compares the values of all members; the rows of a state are T S C ... B.
static int differences(const State *state, const json_t *rows) {
    int count = 0;
    for (int i = 0; i < state->setup->size; i++) {
        const json_t *row = json_array_get(rows, (size_t)i);
        for (int v = 0; v < VAR_MEMBER_COUNT; v++) {
            count += int_at(row, (size_t)v) != state->value[v][i];
        }
    }
    return count;
}

static int team_differences(const State *state, const json_t *team) {
    int count = 0;
    for (int v = 0; v < VAR_TEAM_COUNT; v++) {
        count += int_at(team, (size_t)v) != state->team_value[v];
    }
    return count;
}

static void check_week(const State *state, const json_t *week) {
    const json_t *rows = json_object_get(week, "state");
    if (!rows) return; // only some weeks are written down
    assert_int_equal(differences(state, rows), 0);
    assert_int_equal(team_differences(state, json_object_get(week, "team")), 0);
    double score = json_real_value(json_object_get(week, "score"));
    assert_true(measure_score(state) - score < 1e-6);
    assert_true(measure_score(state) - score > -1e-6);
    for (int i = 0; i < state->setup->size; i++) {
        assert_int_equal(state->leave_left[i],
                         int_at(json_object_get(week, "sick"), (size_t)i));
        assert_int_equal(state->gone[i],
                         int_at(json_object_get(week, "gone"), (size_t)i));
    }
}

static const char *prototype_name(NewsKind kind) {
    switch (kind) {
    case NEWS_BROKEN_PROMISE: return "broken";
    case NEWS_LONG_LEAVE: return "sick";
    case NEWS_RESIGNATION: return "left";
    default: return news_name(kind);
    }
}

// Compares this week's news with the events from number *next on.
static void check_news(const State *state, const json_t *events, size_t *next) {
    for (int k = 0; k < state->news_count; k++) {
        const json_t *event = json_array_get(events, (*next)++);
        assert_non_null(event);
        assert_int_equal(int_at(event, 0), state->week);
        assert_string_equal(json_string_value(json_array_get(event, 1)),
                            prototype_name(state->news[k].kind));
        if (json_array_size(event) < 3) continue;
        assert_int_equal(int_at(event, 2), state->news[k].member);
    }
}

static void check_run(const json_t *run) {
    const json_t *weeks = json_object_get(run, "weeks");
    const json_t *events = json_object_get(run, "events");
    Setup setup = base_setup((int)json_array_size(weeks));
    State state;
    Ledger ledger = {0};
    Script script;
    Err err;
    size_t event = 0;
    double last_four = 0;
    assert_true(state_open(&state, &setup, (uint64_t)int_of(run, "seed"), &err));
    assert_int_equal(differences(&state, json_object_get(run, "start")), 0);
    for (size_t w = 0; w < json_array_size(weeks); w++) {
        const json_t *week = json_array_get(weeks, w);
        read_plan(&script, week);
        assert_true(week_run(&state, &script.plan, &ledger, &err));
        check_week(&state, week);
        check_news(&state, events, &event);
        if (w + 4 >= json_array_size(weeks)) last_four += measure_score(&state);
    }
    assert_int_equal(event, json_array_size(events));
    double final = json_real_value(json_object_get(run, "final"));
    assert_true(last_four / 4 - final < 1e-6 && last_four / 4 - final > -1e-6);
    ledger_close(&ledger);
    state_close(&state);
    setup_close(&setup);
}

static void every_run_of_the_prototype_is_met_to_the_thousandth(void **unused) {
    (void)unused;
    const json_t *runs = json_object_get(golden, "runs");
    assert_int_equal(json_array_size(runs), 10);
    for (size_t r = 0; r < json_array_size(runs); r++) {
        check_run(json_array_get(runs, r));
    }
}

static void luck_is_the_prototypes(void **unused) {
    (void)unused;
    assert_true(chance_noise(7, 3, 2, 1) == 0.29297235975221891);
    assert_true(chance_noise(1, 20, CHANCE_TEAM, 6) == -0.52123888337054813);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(luck_is_the_prototypes),
        cmocka_unit_test(every_run_of_the_prototype_is_met_to_the_thousandth),
    };
    return cmocka_run_group_tests(tests, open_golden, close_golden);
}
