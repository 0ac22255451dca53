// The debrief of several groups in one room: what is said there, whose it is, and that
// what stands side by side can be read.
#include "ui/test_debrief.h"

#include "ui/list_fits.h"

// ---- side by side

static const DrawnText *text_of(const Lead *lead, const char *text) {
    for (int i = 0; i < lead->list.text_count; i++) {
        if (strcmp(lead->list.texts[i].text, text) == 0) return &lead->list.texts[i];
    }
    return NULL;
}

static Rect rect_of(const Lead *lead, const char *text) {
    const DrawnText *drawn = text_of(lead, text);
    if (!drawn) fail_msg("'%s' is not there", text);
    float w = seat_width(NULL, drawn->pixels, drawn->bold, text, strlen(text));
    return (Rect){drawn->at.x, drawn->at.y, w, (float)drawn->pixels};
}

static void lie_apart(const Lead *lead, const char *const texts[3]) {
    for (int i = 0; i < 3; i++) {
        for (int k = i + 1; k < 3; k++) {
            if (!rects_meet(rect_of(lead, texts[i]), rect_of(lead, texts[k]))) continue;
            fail_msg("'%s' lies on '%s'", texts[i], texts[k]);
        }
    }
}

// Whichever come near one another, and in whichever order the groups were opened.
static void numbers_near_one_another_can_all_be_read(void **u) {
    (void)u;
    static const double points[][3] = {
        {34, 21,  15 },
        {21, 34,  27 },
        {50, 50,  50 },
        {0,  100, 97 },
        {96, 99,  100}
    };
    Lead lead;
    lead_in(&lead, 3, 0);
    turn_to(&lead, STEP_COMPARE, 0);
    for (size_t i = 0; i < sizeof points / sizeof points[0]; i++) {
        char said[3][16];
        for (int g = 0; g < 3; g++) {
            Closing *closing = &lead.room.compare->groups[g].closing;
            for (int k = 0; k < CLOSING_COUNT; k++)
                closing->at[k] = 3; // out of the way
            closing->at[CLOSING_USE] = points[i][g];
            snprintf(said[g], sizeof said[g], "%c %.0f", 'A' + g, points[i][g]);
        }
        lead.input.width = i % 2 ? 1024 : 1280;
        lead.input.height = i % 2 ? 768 : 720;
        show(&lead);
        lie_apart(&lead, (const char *const[]){said[0], said[1], said[2]});
    }
    lead_out(&lead);
}

static void another_luck_is_owned_up_to(void **u) {
    (void)u;
    Lead lead;
    lead_in(&lead, 2, 0);
    turn_to(&lead, STEP_COMPARE, 0);
    assert_true(lead.room.compare->same_luck);
    assert_true(reads(&lead, "everyone"));
    assert_false(reads(&lead, "luck"));
    lead.room.compare->same_luck = false;
    show(&lead);
    assert_true(reads(&lead, "luck"));
    assert_false(reads(&lead, "everyone"));
    lead_out(&lead);
}

// Where the corners of all shapes lie, as one number.
static double corners(const Lead *lead) {
    double sum = 0;
    for (int i = 0; i < lead->list.vertex_count; i++) {
        sum += lead->list.vertices[i].at.x * (float)(1 + i % 7);
    }
    return sum;
}

static void each_group_has_a_stroke_where_it_began(void **u) {
    (void)u;
    Lead lead;
    lead_in(&lead, 3, 0);
    turn_to(&lead, STEP_COMPARE, 0);
    for (int g = 0; g < 3; g++) {
        show(&lead);
        double before = corners(&lead);
        show(&lead);
        assert_true(corners(&lead) == before);
        lead.room.compare->groups[g].closing.start[CLOSING_LEARNING] += 9;
        show(&lead);
        assert_false(corners(&lead) == before);
    }
    lead_out(&lead);
}

// Whether any of the pages after the first tells it.
static bool parting_told(Lead *lead, const char *text) {
    turn_to(lead, STEP_COMPARE, 0);
    int parts = lead->debrief.parts;
    for (int part = 1; part < parts; part++) {
        turn_to(lead, STEP_COMPARE, part);
        if (reads(lead, text)) return true;
    }
    return false;
}

static void what_one_group_alone_was_asked_is_no_parting(void **u) {
    (void)u;
    Lead lead;
    lead_in(&lead, 3, 0);
    CompareDecision *decision = NULL;
    for (int d = 0; d < lead.room.compare->decision_count; d++) {
        decision = &lead.room.compare->decisions[d];
        if (decision->parted && decision->asked == 3) break;
    }
    assert_true(decision && decision->asked == 3);
    assert_true(parting_told(&lead, decision->title));
    decision->title = "The one that only some were asked";
    decision->groups_at[decision->chosen[2]]--;
    decision->chosen[2] = -1;
    decision->asked = 2;
    assert_true(parting_told(&lead, decision->title));
    assert_true(reads(&lead, "was not asked this"));
    decision->groups_at[decision->chosen[1]]--;
    decision->chosen[1] = -1;
    decision->asked = 1;
    assert_false(parting_told(&lead, decision->title));
    lead_out(&lead);
}

// ---- what all say, and what one group did

static void say(Lead *lead, Step step, Field field, const char *text) {
    turn_to(lead, step, 0);
    tab_to(lead, SPOT_FIELD + (int)field);
    push(lead, KEY_ENTER);
    type_text(lead, text);
    push(lead, KEY_ENTER);
}

static const Mark *last_mark(const Lead *lead, int game) {
    const Marks *marks = lead->room.games[game].marks;
    int count = marks_count(marks);
    return count > 0 ? marks_at(marks, count - 1) : NULL;
}

static void what_all_say_is_not_the_group_s_that_is_looked_at(void **u) {
    (void)u;
    Lead lead;
    lead_in(&lead, 3, 0);
    turn_to(&lead, STEP_COMPARE, 0);
    point_at(&lead, SPOT_LOOK + 2);
    assert_int_equal(lead.debrief.group, 2);
    say(&lead, STEP_FEEL, FIELD_WORD, "relieved");
    assert_true(reads(&lead, "relieved"));
    say(&lead, STEP_KEEP, FIELD_CHANGE, "ask sooner");
    assert_null(last_mark(&lead, 2));
    assert_string_equal(last_mark(&lead, 0)->text, "ask sooner");
    assert_true(last_mark(&lead, 0)->shared);
    turn_to(&lead, STEP_COMPARE, 0);
    point_at(&lead, SPOT_LOOK + 1);
    turn_to(&lead, STEP_KEEP, 0);
    assert_true(reads(&lead, "ask sooner")); // whichever game is looked at
    tab_to(&lead, SPOT_MARK + 1);
    push(&lead, KEY_DELETE);
    assert_string_equal(last_mark(&lead, 0)->text, "relieved");
    lead_out(&lead);
}

static void what_a_group_said_by_itself_stays_its_own(void **u) {
    (void)u;
    Lead lead;
    Err err;
    Mark mark = {.kind = MARK_WORD, .text = "at our own table"};
    lead_in(&lead, 2, 0);
    assert_true(marks_add(lead.room.games[0].marks, &mark, &err));
    turn_to(&lead, STEP_FEEL, 0);
    assert_false(reads(&lead, "at our own table"));
    lead_out(&lead);
    lead_in(&lead, 1, 0);
    say(&lead, STEP_FEEL, FIELD_WORD, "at our own table");
    assert_false(last_mark(&lead, 0)->shared);
    assert_true(reads(&lead, "at our own table"));
    lead_out(&lead);
}

static void a_turning_point_is_dropped_in_the_game_that_is_looked_at(void **u) {
    (void)u;
    Lead lead;
    lead_in(&lead, 2, 0);
    turn_to(&lead, STEP_COMPARE, 0);
    point_at(&lead, SPOT_LOOK + 1);
    turn_to(&lead, STEP_TURNING, 1);
    for (int i = 0; i < lead.debrief.ui.focus.count; i++) {
        int id = lead.debrief.ui.focus.spots[i].id;
        if (id < SPOT_SWING || id >= SPOT_DECISION) continue;
        point_at(&lead, id);
        break;
    }
    assert_null(last_mark(&lead, 0));
    assert_int_equal(last_mark(&lead, 1)->kind, MARK_SWING);
    assert_false(last_mark(&lead, 1)->shared);
    lead_out(&lead);
}

// A decision of one game is another one in the next, or none at all.
static void what_was_chosen_of_a_game_stays_with_it(void **u) {
    (void)u;
    Lead lead;
    lead_in(&lead, 2, 0);
    const Turning *turning = lead.room.groups[0].turning;
    turn_to(&lead, STEP_WHAT_IF, 0);
    point_at(&lead, SPOT_DECISION + turning->decisions[1].turn);
    lead.debrief.swing = 2;
    lead.debrief.week = 5;
    lead.debrief.place = 1;
    turn_to(&lead, STEP_COMPARE, 0);
    point_at(&lead, SPOT_LOOK + 1);
    assert_int_equal(lead.debrief.swing, 0);
    assert_int_equal(lead.debrief.week, 0);
    assert_int_equal(lead.debrief.place, -1);
    turn_to(&lead, STEP_WHAT_IF, 0);
    const TurningDecision *first = &lead.room.groups[1].turning->decisions[0];
    assert_int_equal(lead.debrief.decision, first->turn);
    assert_int_equal(lead.debrief.option, first->roads[first->widest].option);
    lead_out(&lead);
}

static void the_running_order_is_kept_whichever_game_is_looked_at(void **u) {
    (void)u;
    Lead lead;
    lead_in(&lead, 2, 0);
    turn_to(&lead, STEP_COMPARE, 0);
    point_at(&lead, SPOT_LOOK + 1);
    turn_to(&lead, STEP_BEFORE, 1);
    letter(&lead, '1');
    open_again(&lead);
    assert_false(lead.debrief.order.kept[STEP_LENS]);
    lead_out(&lead);
}

// The tenth step has the 0, and what comes before all steps has no number.
static void every_step_has_a_key_of_its_own(void **u) {
    (void)u;
    Lead lead;
    lead_in(&lead, 2, 0);
    letter(&lead, 's');
    assert_false(reads(&lead, "0  Before we begin"));
    assert_non_null(text_of(&lead, "0  Monday"));
    letter(&lead, '0');
    assert_int_equal(lead.debrief.step, STEP_MONDAY);
    assert_int_equal(lead.debrief.ui.cover, UI_BARE);
    letter(&lead, 's');
    letter(&lead, '3');
    assert_int_equal(lead.debrief.step, STEP_COMPARE);
    lead_out(&lead);
}

// Of several groups the comparison is there unless it was dropped.
static void that_groups_are_not_compared_is_remembered(void **u) {
    (void)u;
    Lead lead;
    lead_in(&lead, 2, 0);
    turn_to(&lead, STEP_BEFORE, 1);
    assert_true(lead.debrief.order.kept[STEP_COMPARE]);
    point_at(&lead, SPOT_STEP + STEP_COMPARE);
    open_again(&lead);
    assert_false(lead.debrief.order.kept[STEP_COMPARE]);
    turn_to(&lead, STEP_BEFORE, 1);
    point_at(&lead, SPOT_STEP + STEP_COMPARE);
    open_again(&lead);
    assert_true(lead.debrief.order.kept[STEP_COMPARE]);
    lead_out(&lead);
}

static void that_names_are_hidden_is_remembered(void **u) {
    (void)u;
    Lead lead;
    lead_in(&lead, 2, 0);
    turn_to(&lead, STEP_COMPARE, 0);
    assert_true(reads(&lead, "Table East"));
    point_at(&lead, SPOT_NAMES);
    open_again(&lead);
    turn_to(&lead, STEP_COMPARE, 0);
    assert_false(reads(&lead, "Table East"));
    assert_true(reads(&lead, "Group B"));
    lead_out(&lead);
}

static void the_head_names_a_group_only_where_it_is_about_one(void **u) {
    (void)u;
    Lead lead;
    lead_in(&lead, 2, 0);
    for (int step = 0; step < STEP_COUNT; step++) {
        bool all = step == STEP_BEFORE || step == STEP_FEEL || step == STEP_COMPARE
                || step == STEP_KEEP || step == STEP_MONDAY;
        turn_to(&lead, (Step)step, 0);
        assert_int_equal(reads(&lead, "\xC2\xB7  Table North"), !all);
    }
    lead_out(&lead);
    lead_in(&lead, 1, 0);
    turn_to(&lead, STEP_HAPPENED, 0);
    assert_false(reads(&lead, "\xC2\xB7")); // there is but one
    lead_out(&lead);
}

// The name of the step goes before everything that surrounds it.
static void the_head_says_as_much_as_there_is_room_for(void **u) {
    (void)u;
    Lead lead;
    lead_in(&lead, 2, 0);
    lead.input.width = 1024;
    lead.input.height = 768;
    turn_to(&lead, STEP_HAPPENED, 0);
    assert_true(reads(&lead, "of 10: What happened?  \xC2\xB7  Table North"));
    lead.debrief.ui.settings.text_size = 200;
    show(&lead);
    assert_false(reads(&lead, "of 10"));
    assert_non_null(text_of(&lead, "What happened?"));
    lead_out(&lead);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(numbers_near_one_another_can_all_be_read),
        cmocka_unit_test(another_luck_is_owned_up_to),
        cmocka_unit_test(each_group_has_a_stroke_where_it_began),
        cmocka_unit_test(what_one_group_alone_was_asked_is_no_parting),
        cmocka_unit_test(what_all_say_is_not_the_group_s_that_is_looked_at),
        cmocka_unit_test(what_a_group_said_by_itself_stays_its_own),
        cmocka_unit_test(a_turning_point_is_dropped_in_the_game_that_is_looked_at),
        cmocka_unit_test(what_was_chosen_of_a_game_stays_with_it),
        cmocka_unit_test(the_running_order_is_kept_whichever_game_is_looked_at),
        cmocka_unit_test(every_step_has_a_key_of_its_own),
        cmocka_unit_test(that_groups_are_not_compared_is_remembered),
        cmocka_unit_test(that_names_are_hidden_is_remembered),
        cmocka_unit_test(the_head_names_a_group_only_where_it_is_about_one),
        cmocka_unit_test(the_head_says_as_much_as_there_is_room_for),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
