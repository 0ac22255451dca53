// What is said and offered, and what is not: small things that somebody relies on.
#include "ui/test_screens.h"

#include "game/sight.h"
#include "insight/why.h"
#include "ui/frame/widget.h"
#include "ui/screen/change.h"
#include "ui/screen/react.h"

static void sit_at(Seat *seat, UiStage wanted) {
    sit_down(seat, "en");
    begin_play(seat);
    play_until(seat, wanted);
}

static bool is_offered(const Seat *seat, int id) {
    return focus_spot(&seat->ui.focus, id) != NULL;
}

static void click_on(Seat *seat, int id) {
    const Spot *spot = focus_spot(&seat->ui.focus, id);
    assert_non_null(spot);
    Rect rect = spot->rect;
    click(seat, rect.x + rect.w / 2, rect.y + rect.h / 2);
}

// The week passes with nothing but this.
static void plan_only(Seat *seat, Act act) {
    seat->ui.draft.acts[0] = act;
    seat->ui.draft.act_count = 1;
    seat->ui.focus.at = SPOT_NEXT;
    press(seat, KEY_ENTER);
    assert_int_equal(seat->command.wish, UI_ANSWER);
    obey(seat);
}

// ---- the pointer

static void a_click_ends_the_black_screen_and_does_no_more(void **u) {
    (void)u;
    Seat seat;
    sit_at(&seat, UI_CHOICE);
    Rect option = focus_spot(&seat.ui.focus, SPOT_OPTION)->rect;
    strike(&seat, 'b');
    assert_true(seat.ui.black);
    click(&seat, option.x + 20, option.y + 20);
    assert_false(seat.ui.black);
    assert_int_equal(seat.command.wish, UI_NOTHING);
    look(&seat);
    assert_int_equal(stage(&seat), UI_CHOICE);
    stand_up(&seat);
}

static void a_tap_whose_both_ends_come_at_once_counts(void **u) {
    (void)u;
    Seat seat;
    sit_at(&seat, UI_CHOICE);
    Rect option = focus_spot(&seat.ui.focus, SPOT_OPTION + 1)->rect;
    seat.input.x = option.x + 20;
    seat.input.y = option.y + 20;
    seat.input.moved = seat.input.released = true;
    look(&seat);
    assert_int_equal(seat.command.wish, UI_ANSWER);
    assert_int_equal(seat.command.answer.option, 1);
    stand_up(&seat);
}

static void the_menu_opens_the_pause_and_the_pause_its_covers(void **u) {
    (void)u;
    Seat seat;
    sit_at(&seat, UI_PLAN);
    click_on(&seat, SPOT_MENU);
    assert_int_equal(seat.ui.cover, UI_PAUSE);
    assert_false(is_offered(&seat, SPOT_LEAD)); // there is no group to lead
    click_on(&seat, SPOT_KEYS);
    assert_int_equal(seat.ui.cover, UI_HELP);
    click_on(&seat, SPOT_CLOSE);
    assert_int_equal(seat.ui.cover, UI_BARE);
    seat.ui.settings.projector = true;
    press(&seat, KEY_ESCAPE);
    click_on(&seat, SPOT_LEAD);
    assert_int_equal(seat.ui.cover, UI_LEAD);
    press(&seat, KEY_ESCAPE);
    press(&seat, KEY_ESCAPE);
    click_on(&seat, SPOT_BACK);
    assert_int_equal(seat.command.wish, UI_LEAVE);
    stand_up(&seat);
}

// ---- the group

static void a_name_is_typed_and_means_nothing_else(void **u) {
    (void)u;
    Seat seat;
    sit_down(&seat, "en");
    seat.ui.focus.at = SPOT_GROUP;
    look(&seat);
    static const char name[] = "lwb?.";
    for (int i = 0; name[i]; i++) {
        snprintf(seat.input.text, sizeof seat.input.text, "%c", name[i]);
        strike(&seat, name[i]);
        seat.input.text[0] = '\0';
        assert_int_equal(seat.command.wish, UI_NOTHING);
    }
    assert_string_equal(seat.ui.group, name);
    assert_int_equal(seat.ui.cover, UI_BARE);
    assert_false(seat.ui.black);
    stand_up(&seat);
}

static void hands_that_were_miscounted_are_put_right(void **u) {
    (void)u;
    Seat seat;
    sit_at(&seat, UI_CHOICE);
    seat.ui.settings.projector = true;
    strike(&seat, 'h');
    const int *hands = seat.ui.room.hands;
    strike(&seat, '1');
    strike(&seat, '7');
    assert_int_equal(hands[0], 17);
    press(&seat, KEY_BACKSPACE);
    assert_int_equal(hands[0], 1);
    strike(&seat, '+');
    strike(&seat, '+');
    strike(&seat, '-');
    assert_int_equal(hands[0], 2);
    click_on(&seat, SPOT_FEWER);
    click_on(&seat, SPOT_FEWER);
    click_on(&seat, SPOT_FEWER);
    assert_int_equal(hands[0], 0);
    click_on(&seat, SPOT_HANDS);
    assert_int_equal(hands[0], 1);
    stand_up(&seat);
}

static void no_answer_is_taken_back_before_there_is_one(void **u) {
    (void)u;
    static const int back = 3; // its row among the knobs
    Seat seat;
    sit_at(&seat, UI_CHOICE);
    seat.ui.settings.projector = true;
    strike(&seat, 'f');
    assert_false(is_offered(&seat, SPOT_KNOB + back));
    press(&seat, KEY_ESCAPE);
    answer_by(&seat, POLICY_FIRST);
    strike(&seat, 'f');
    assert_true(is_offered(&seat, SPOT_KNOB + back));
    assert_true(says(&seat, "Take back the last answer"));
    stand_up(&seat);
}

static void the_end_has_no_pressure_left_to_turn(void **u) {
    (void)u;
    Seat seat;
    sit_at(&seat, UI_CHOICE);
    while (stage(&seat) != UI_END) {
        read_on(&seat);
        if (stage(&seat) != UI_END) answer_by(&seat, POLICY_FIRST);
    }
    seat.ui.settings.projector = true;
    strike(&seat, 'f');
    assert_int_equal(seat.ui.cover, UI_LEAD);
    assert_true(is_offered(&seat, SPOT_KNOB));
    assert_false(says(&seat, "Raise the pressure")
                 || says(&seat, "Lower the pressure"));
    assert_false(says(&seat, "Count hands"));
    stand_up(&seat);
}

// ---- words

static void a_switch_says_which_way_it_goes(void **u) {
    (void)u;
    Seat seat;
    sit_at(&seat, UI_PLAN);
    int check = story_action(seat.story, "hitl");
    assert_true(check >= 0);
    for (int on = 1; on >= 0; on--) {
        click_on(&seat, SPOT_ACTION + check);
        assert_int_equal(seat.ui.draft.act_count, 1);
        assert_int_equal(seat.ui.draft.acts[0].on, on);
        assert_true(says(&seat, "Nobody checks") == !on);
        if (on == 0) break;
        press(&seat, KEY_PAGE_UP);
        press(&seat, KEY_PAGE_DOWN);
        press(&seat, KEY_PAGE_DOWN);
        seat.ui.focus.at = SPOT_NEXT;
        press(&seat, KEY_ENTER);
        obey(&seat);
        play_until(&seat, UI_PLAN);
    }
    stand_up(&seat);
}

static void what_is_less_than_a_point_is_said_in_words(void **u) {
    (void)u;
    Seat seat;
    sit_down(&seat, "en");
    Frame f = {.words = seat.words[0], .list = &seat.list};
    static const struct {
        double to;
        int points;
        const char *said;
    } cases[] = {
        {50.3, 0,  "a little more"},
        {49.7, 0,  "a little less"},
        {50,   0,  "0"            },
        {52,   2,  "+2"           },
        {48,   -2,
         "\xE2\x88\x92"
         "2"                      },
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        Why why = {.from = 50, .to = cases[i].to, .points = cases[i].points};
        assert_string_equal(change_amount(&f, &why), cases[i].said);
    }
    stand_up(&seat);
}

// ---- Why

static void ask_why(Seat *seat, Variable variable, int member) {
    seat->ui.why = variable;
    seat->ui.member = member;
    seat->ui.why_whole = true;
    strike(seat, 'w');
    assert_int_equal(seat->ui.cover, UI_WHY);
}

// The causes that are too small for a row are counted, so that nothing seems left out.
static void causes_too_small_for_a_row_are_counted(void **u) {
    (void)u;
    Seat seat;
    sit_at(&seat, UI_PLAN);
    for (int week = 0; week < 3; week++) {
        answer_by(&seat, POLICY_BALANCED);
        play_until(&seat, UI_PLAN);
    }
    int seen = 0;
    for (int variable = VAR_TRUST; variable <= VAR_SKILLS; variable++) {
        Why why;
        int small = 0;
        char told[64];
        why_meter(seat.game, (Variable)variable, 1, &why);
        for (int i = 0; i < why.count; i++) small += why.parts[i].points == 0;
        if (small < 2) continue;
        snprintf(told, sizeof told, "And %d causes of less", small);
        ask_why(&seat, (Variable)variable, UI_NOBODY);
        assert_true(says(&seat, told));
        press(&seat, KEY_ESCAPE);
        seen++;
    }
    assert_true(seen > 0);
    stand_up(&seat);
}

static void why_is_asked_only_of_what_can_be_seen_there(void **u) {
    (void)u;
    Seat seat;
    sit_at(&seat, UI_PLAN);
    assert_false(sight_shows_meter(seat.game, VAR_RUMOURS)); // nobody has told of any
    ask_why(&seat, VAR_TRUST, UI_NOBODY);
    assert_true(is_offered(&seat, SPOT_VARIABLE + VAR_ADOPTION));
    assert_false(is_offered(&seat, SPOT_VARIABLE + VAR_RUMOURS));
    assert_false(is_offered(&seat, SPOT_VARIABLE + VAR_JOB_FEAR));
    click_on(&seat, SPOT_PERSON);
    assert_true(is_offered(&seat, SPOT_VARIABLE + VAR_JOB_FEAR));
    assert_false(is_offered(&seat, SPOT_VARIABLE + VAR_QUALITY)); // is nobody's own
    stand_up(&seat);
}

// A worry stands in the ice once it was heard, and at no time before.
static void a_worry_is_read_only_after_listening(void **u) {
    (void)u;
    Seat seat;
    sit_at(&seat, UI_PLAN);
    const char *worry = seat.story->members[0].worry;
    char begin[16];
    snprintf(begin, sizeof begin, "%.12s", story_text(seat.story, worry));
    ask_why(&seat, VAR_TRUST, 0);
    assert_false(says(&seat, begin));
    press(&seat, KEY_ESCAPE);
    int listen = story_action(seat.story, "listen");
    plan_only(&seat, (Act){.action = listen, .targets = {0}, .target_count = 1});
    assert_int_equal(stage(&seat), UI_WEEK);
    assert_true(says(&seat, begin));
    play_until(&seat, UI_PLAN);
    ask_why(&seat, VAR_TRUST, 0);
    assert_true(says(&seat, begin));
    ask_why(&seat, VAR_TRUST, 1);
    assert_false(says(&seat, begin));
    stand_up(&seat);
}

// ---- people and cards in the plan

static void what_is_closed_is_not_taken(void **u) {
    (void)u;
    Seat seat;
    sit_at(&seat, UI_PLAN);
    int closed = 0;
    for (int i = 0; i < seat.story->action_count; i++) {
        const char *why;
        if (game_available(seat.game, i, &why)) continue;
        click_on(&seat, SPOT_ACTION + i);
        assert_int_equal(seat.ui.draft.act_count, 0);
        assert_int_equal(seat.ui.picking, -1);
        assert_true(seat.ui.notice[0] == '\0'); // the card itself says why
        closed++;
    }
    assert_true(closed > 0);
    stand_up(&seat);
}

static void whoever_picks_people_reads_when_they_last_spoke(void **u) {
    (void)u;
    Seat seat;
    sit_at(&seat, UI_PLAN);
    int listen = story_action(seat.story, "listen");
    plan_only(&seat, (Act){.action = listen, .targets = {0}, .target_count = 1});
    for (int week = 2; week < 4; week++) {
        play_until(&seat, UI_PLAN);
        click_on(&seat, SPOT_ACTION + listen);
        assert_int_equal(seat.ui.picking, listen);
        assert_true(says(&seat, week == 2 ? "Listened to last week"
                                          : "Listened to 2 weeks ago"));
        assert_true(says(&seat, "Not listened to yet"));
        press(&seat, KEY_ESCAPE);
        answer_by(&seat, POLICY_NOTHING);
    }
    stand_up(&seat);
}

static void a_pace_that_is_looked_at_says_what_it_means(void **u) {
    (void)u;
    Seat seat;
    sit_at(&seat, UI_PLAN);
    for (int pace = 0; pace <= PACE_MAX; pace++) {
        char key[16];
        snprintf(key, sizeof key, "pace.%d", pace);
        seat.ui.focus.at = SPOT_PACE + pace;
        look(&seat);
        assert_true(says(&seat, words_get(seat.words[0], key)));
    }
    assert_int_equal(seat.ui.draft.pace, game_state(seat.game)->pace); // only looked
    stand_up(&seat);
}

static void a_promise_says_when_it_is_due_and_that_it_is_now(void **u) {
    (void)u;
    Seat seat;
    sit_at(&seat, UI_PLAN);
    plan_only(&seat, (Act){.action = story_action(seat.story, "promise")});
    play_until(&seat, UI_PLAN);
    const State *state = game_state(seat.game);
    assert_int_equal(state->promise_count, 1);
    assert_true(says(&seat, "The promise you made"));
    assert_false(says(&seat, "due this"));
    for (int due = state->promise_due[0]; game_prompt(seat.game)->week < due;) {
        answer_by(&seat, POLICY_NOTHING);
        play_until(&seat, UI_PLAN);
    }
    assert_true(says(&seat, "due this"));
    stand_up(&seat);
}

// Seven people, of whom somebody leaves when they are pushed.
static void sit_at_seven(Seat *seat) {
    Err err;
    sit_down(seat, "en");
    game_close(seat->game);
    story_close(seat->story);
    seat->story =
        story_open("scenarios/too-far-too-fast", seat->words[0], &seat->report);
    assert_non_null(seat->story);
    seat->game = game_open(seat->story, 3, false, &err);
    assert_non_null(seat->game);
    begin_play(seat);
}

static bool all_are_there(const Seat *seat) {
    return state_staff(game_state(seat->game)) == seat->story->member_count;
}

static void push_until_somebody_leaves(Seat *seat) {
    while (all_are_there(seat)) {
        assert_int_not_equal(stage(seat), UI_END);
        assert_false(says(seat, "not there"));
        read_on(seat);
        answer_by(seat, POLICY_PUSH);
    }
}

static int who_left(const Seat *seat) {
    int gone = 0;
    while (state_is_present(game_state(seat->game), gone)) gone++;
    return gone;
}

static void whoever_left_is_said_not_to_be_there(void **u) {
    (void)u;
    Seat seat;
    sit_at_seven(&seat);
    push_until_somebody_leaves(&seat);
    play_until(&seat, UI_PLAN);
    assert_true(says(&seat, "not there"));
    click_on(&seat, SPOT_ACTION + story_action(seat.story, "listen"));
    click_on(&seat, SPOT_PERSON + who_left(&seat));
    assert_int_equal(seat.ui.picked.target_count, 0);
    stand_up(&seat);
}

static bool has_sign(Seat *seat, int member) {
    DrawList list = {0};
    Frame f = {
        .ui = &seat->ui,
        .game = seat->game,
        .words = seat->world.words,
        .input = &seat->input,
        .type = &seat->type,
        .theme = theme_get(THEME_CALM),
        .list = &list,
        .em = 20,
    };
    react_draw(&f, member, (Point){200, 200}, 90, (Rect){0, 0, 400, 400}, 1);
    bool drawn = list.command_count > 0;
    draw_close(&list);
    return drawn;
}

static void no_sign_stands_over_empty_ice(void **u) {
    (void)u;
    Seat seat;
    int signs = 0;
    sit_at_seven(&seat);
    push_until_somebody_leaves(&seat);
    assert_int_equal(stage(&seat), UI_WEEK);
    for (int i = 0; i < seat.story->member_count; i++) signs += has_sign(&seat, i);
    assert_true(signs > 0);
    assert_false(has_sign(&seat, who_left(&seat)));
    stand_up(&seat);
}

// At a projector three rows of names would leave people as tall as a letter.
static void where_names_have_no_room_the_one_looked_at_is_named(void **u) {
    (void)u;
    Seat seat;
    sit_at_seven(&seat);
    play_until(&seat, UI_PLAN);
    assert_true(says(&seat, "Desmond") && says(&seat, "Loubna"));
    seat.input.width = 1680;
    seat.input.height = 1080;
    seat.ui.settings.projector = true;
    look(&seat);
    assert_false(says(&seat, "Desmond") || says(&seat, "Loubna"));
    seat.ui.focus.at = SPOT_PERSON + story_member(seat.story, "desmond");
    look(&seat);
    assert_true(says(&seat, "Desmond"));
    assert_false(says(&seat, "Loubna"));
    stand_up(&seat);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_click_ends_the_black_screen_and_does_no_more),
        cmocka_unit_test(a_tap_whose_both_ends_come_at_once_counts),
        cmocka_unit_test(the_menu_opens_the_pause_and_the_pause_its_covers),
        cmocka_unit_test(a_name_is_typed_and_means_nothing_else),
        cmocka_unit_test(hands_that_were_miscounted_are_put_right),
        cmocka_unit_test(no_answer_is_taken_back_before_there_is_one),
        cmocka_unit_test(the_end_has_no_pressure_left_to_turn),
        cmocka_unit_test(a_switch_says_which_way_it_goes),
        cmocka_unit_test(what_is_less_than_a_point_is_said_in_words),
        cmocka_unit_test(causes_too_small_for_a_row_are_counted),
        cmocka_unit_test(why_is_asked_only_of_what_can_be_seen_there),
        cmocka_unit_test(a_worry_is_read_only_after_listening),
        cmocka_unit_test(what_is_closed_is_not_taken),
        cmocka_unit_test(whoever_picks_people_reads_when_they_last_spoke),
        cmocka_unit_test(a_pace_that_is_looked_at_says_what_it_means),
        cmocka_unit_test(a_promise_says_when_it_is_due_and_that_it_is_now),
        cmocka_unit_test(whoever_left_is_said_not_to_be_there),
        cmocka_unit_test(no_sign_stands_over_empty_ice),
        cmocka_unit_test(where_names_have_no_room_the_one_looked_at_is_named),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
