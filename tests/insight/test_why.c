// Causes sum to what is shown, and what is not shown is not told.
#include "insight/why.h"
#include "script/written.h"

#include <math.h>

#define CORNER                                                                         \
    "event 'corner' { weeks = 1, scene = function(now)\n"                              \
    "  choose {\n"                                                                     \
    "    { id = 'a', 'Tell.', because = 'It helps.',\n"                                \
    "      effect = { team = { trust = 6, safety = 9 } } },\n"                         \
    "    { id = 'b', 'Wait.' },\n"                                                     \
    "  }\n"                                                                            \
    "end }\n"

static int sum_of(const Why *why) {
    int sum = 0;
    for (int i = 0; i < why->count; i++) sum += why->parts[i].points;
    return sum;
}

static void sums_up(const Why *why) {
    assert_false(why->hidden);
    assert_int_equal(why->points, lround(why->to) - lround(why->from));
    assert_int_equal(sum_of(why), why->points);
}

static const WhyPart *part_of(const Why *why, int cause) {
    for (int i = 0; i < why->count; i++) {
        if (why->parts[i].cause == cause) return &why->parts[i];
    }
    return NULL;
}

static Written played(int option, int weeks) {
    Written w = written(TINY CORNER ENDING);
    take(&w, option);
    for (int i = 0; i < weeks; i++) pass_week(&w);
    return w;
}

static void parts_sum_to_what_is_shown(void **state) {
    (void)state;
    for (int weeks = 0; weeks < 4; weeks++) {
        Written w = played(0, weeks);
        for (int week = 1; week <= at(&w)->week; week++) {
            Why why;
            why_meter(w.game, VAR_TRUST, week, &why);
            sums_up(&why);
            why_meter(w.game, VAR_STRESS, week, &why);
            sums_up(&why);
            why_member(w.game, 1, VAR_TRUST, week, &why);
            sums_up(&why);
            why_member(w.game, 0, VAR_SKILLS, week, &why);
            sums_up(&why);
        }
        written_end(&w);
    }
}

static void a_decision_is_called_by_its_words(void **state) {
    (void)state;
    Written w = played(0, 1);
    Why why;
    why_meter(w.game, VAR_TRUST, 1, &why);
    const WhyPart *part = part_of(&why, CAUSE_OWN);
    assert_non_null(part);
    assert_string_equal(part->name, "Tell.");
    assert_string_equal(part->because, "It helps.");
    assert_int_equal(part->week, 1);
    written_end(&w);
}

static void what_is_masked_is_a_part_until_somebody_listens(void **state) {
    (void)state;
    Written w = played(1, 0);
    Why why;
    int listen = story_action_of_kind(w.story, KIND_LISTEN);
    answer(&w,
           &(Answer){.acts = {{.action = listen, .target_count = 1}}, .act_count = 1});
    why_member(w.game, 0, VAR_TRUST, 1, &why); // Ada was listened to
    assert_null(part_of(&why, WHY_UNSPOKEN));
    why_member(w.game, 1, VAR_TRUST, 1, &why);
    assert_non_null(part_of(&why, WHY_UNSPOKEN));
    written_end(&w);
}

static void what_only_listening_shows_is_hidden(void **state) {
    (void)state;
    Written w = played(1, 1);
    Why why;
    why_member(w.game, 0, VAR_JOB_FEAR, 1, &why);
    assert_true(why.hidden);
    why_meter(w.game, VAR_JOB_FEAR, 1, &why);
    assert_true(why.hidden);
    for (int i = 0; i < 3; i++) pass_week(&w);
    assert_int_equal(at(&w)->kind, PROMPT_END);
    why_member(w.game, 0, VAR_JOB_FEAR, 1, &why);
    assert_false(why.hidden);
    why_meter(w.game, VAR_TRUST, 1, &why);
    sums_up(&why);
    written_end(&w);
}

static void a_choice_is_explained_by_itself(void **state) {
    (void)state;
    Written w = written(TINY CORNER ENDING);
    double before = sight_meter(w.game, VAR_TRUST);
    take(&w, 0);
    Why why;
    const Turn *turn = game_turn(w.game, 0);
    why_turn(w.game, turn, VAR_TRUST, turn->first_entry, before, &why);
    sums_up(&why);
    assert_non_null(part_of(&why, CAUSE_OWN));
    written_end(&w);
}

static void a_week_is_not_charged_with_what_opens_the_next(void **state) {
    (void)state;
    Written w = written(TINY "event 'x' { weeks = 2, scene = function()\n"
                             "  effect { team = { trust = -9 } } end }\n" ENDING);
    double before = sight_meter(w.game, VAR_TRUST);
    pass_week(&w);
    const Turn *turn = game_turn(w.game, 0);
    Why why, all;
    why_turn(w.game, turn, VAR_TRUST, turn->first_entry, before, &why);
    why_meter(w.game, VAR_TRUST, 1, &all);
    assert_null(part_of(&why, CAUSE_OWN));
    assert_non_null(part_of(&all, CAUSE_OWN));
    sums_up(&why);
    sums_up(&all);
    written_end(&w);
}

static void small_causes_are_put_together(void **state) {
    (void)state;
    Written w = played(0, 3);
    Why why, folded;
    why_meter(w.game, VAR_STRESS, 1, &why);
    folded = why;
    why_fold(&folded, w.game, 2, 2);
    assert_true(folded.count <= 3);
    assert_int_equal(sum_of(&folded), why.points);
    for (int i = 0; i < folded.count; i++) {
        assert_int_not_equal(folded.parts[i].points, 0);
    }
    const WhyPart *others = part_of(&folded, WHY_OTHERS);
    if (others) assert_string_equal(others->name, "smaller causes");
    written_end(&w);
}

static Why of_points(const int *points, int count) {
    Why why = {.count = count};
    for (int i = 0; i < count; i++) {
        why.parts[i] = (WhyPart){.cause = i, .exact = points[i], .points = points[i]};
        why.points += points[i];
    }
    return why;
}

static void what_is_put_together_never_outweighs_what_is_named(void **state) {
    (void)state;
    static const int points[] = {6, -3, -3, -2, -2, 1};
    Written w = played(0, 1);
    Why folded = of_points(points, 6);
    why_fold(&folded, w.game, 1, WHY_PARTS_MAX);
    assert_int_equal(folded.count, 4); // with two of them the rest were -6
    assert_int_equal(folded.parts[3].cause, WHY_OTHERS);
    assert_int_equal(folded.parts[3].points, -3);
    folded = of_points(points, 6);
    why_fold(&folded, w.game, 1, 1); // no room: by its size, then
    assert_int_equal(folded.count, 2);
    assert_int_equal(folded.parts[0].cause, WHY_OTHERS);
    assert_int_equal(folded.parts[1].points, 6);
    assert_int_equal(sum_of(&folded), folded.points);
    written_end(&w);
}

static void every_cause_has_a_name(void **state) {
    (void)state;
    Written w = played(0, 1);
    for (int cause = 0; cause < CAUSE_COUNT; cause++) {
        if (!why_name(w.game, cause)[0]) fail_msg("cause %s", cause_name(cause));
    }
    assert_true(why_name(w.game, WHY_UNSPOKEN)[0] && why_name(w.game, WHY_OTHERS)[0]);
    assert_true(why_because(w.game, KIND_LISTEN)[0]);
    assert_true(why_because(w.game, CAUSE_RUMOURS)[0]);
    assert_string_equal(why_because(w.game, WHY_OTHERS), "");
    written_end(&w);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(parts_sum_to_what_is_shown),
        cmocka_unit_test(a_decision_is_called_by_its_words),
        cmocka_unit_test(what_is_masked_is_a_part_until_somebody_listens),
        cmocka_unit_test(what_only_listening_shows_is_hidden),
        cmocka_unit_test(a_choice_is_explained_by_itself),
        cmocka_unit_test(a_week_is_not_charged_with_what_opens_the_next),
        cmocka_unit_test(small_causes_are_put_together),
        cmocka_unit_test(what_is_put_together_never_outweighs_what_is_named),
        cmocka_unit_test(every_cause_has_a_name),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
