// The debrief, led with a clicker, a keyboard and a mouse, read from its draw lists.
#include "ui/test_debrief.h"

#include "command/debrief_guide.h"
#include "ui/debrief/swings.h"

#include <math.h>

enum { PAGES_MAX = 400 };

// ---- four keys

static int page_number(const Lead *lead) {
    return (int)lead->debrief.step * 1000 + lead->debrief.part;
}

// Presses until the pages do not change any more, scrolling included; returns how many
// pages there were.
static int walk(Lead *lead, Key key, int pages[PAGES_MAX]) {
    int count = 0, still = 0;
    pages[count++] = page_number(lead);
    for (int i = 0; i < 5 * PAGES_MAX && still < 40; i++) {
        push(lead, key);
        assert_int_equal(lead->debrief.ui.cover, UI_BARE); // no notes by themselves
        assert_false(lead->debrief.ui.black);
        still++;
        if (page_number(lead) == pages[count - 1]) continue;
        assert_true(count < PAGES_MAX);
        pages[count++] = page_number(lead);
        still = 0;
    }
    return count;
}

static void a_clicker_leads_from_the_first_page_to_the_last_and_back(void **u) {
    (void)u;
    int on[PAGES_MAX], back[PAGES_MAX];
    Lead lead;
    lead_in(&lead, 1, 1);
    int count = walk(&lead, KEY_PAGE_DOWN, on);
    assert_int_equal(on[0], 0);
    assert_int_equal(on[count - 1], STEP_MONDAY * 1000);
    for (int step = 0; step <= STEP_MONDAY; step++) {
        bool met = false;
        for (int i = 0; i < count; i++) met = met || on[i] / 1000 == step;
        assert_true(met);
    }
    assert_int_equal(lead.command.wish, DEBRIEF_NOTHING); // it stays on the last page
    assert_int_equal(walk(&lead, KEY_PAGE_UP, back), count);
    for (int i = 0; i < count; i++) assert_int_equal(back[i], on[count - 1 - i]);
    lead_out(&lead);
}

static void what_else_a_clicker_sends_is_black_or_nothing(void **u) {
    (void)u;
    Lead lead;
    lead_in(&lead, 1, 0);
    for (int step = 0; step <= STEP_MONDAY; step++) {
        turn_to(&lead, (Step)step, 0);
        push(&lead, KEY_ESCAPE);
        push(&lead, KEY_F5);
        assert_int_equal(page_number(&lead), step * 1000);
        assert_int_equal(lead.command.wish, DEBRIEF_NOTHING);
        assert_int_equal(lead.debrief.ui.cover, UI_BARE);
        for (int black = 0; black < 2; black++) {
            letter(&lead, black ? 'b' : '.');
            assert_true(lead.debrief.ui.black);
            assert_int_equal(lead.list.text_count, 0);
            push(&lead, KEY_PAGE_DOWN); // brings the picture back, and does no more
            assert_false(lead.debrief.ui.black);
            assert_int_equal(page_number(&lead), step * 1000);
        }
    }
    lead_out(&lead);
}

// ---- the order

static void a_preset_is_chosen_changed_and_remembered(void **u) {
    (void)u;
    Lead lead;
    lead_in(&lead, 1, 0);
    turn_to(&lead, STEP_BEFORE, 1);
    letter(&lead, '1');
    assert_int_equal(order_minutes(&lead.debrief.order), 30);
    assert_false(lead.debrief.order.kept[STEP_LENS]);
    tab_to(&lead, SPOT_STEP + STEP_LENS);
    push(&lead, KEY_ENTER);
    assert_true(lead.debrief.order.kept[STEP_LENS]);
    assert_int_equal(order_minutes(&lead.debrief.order), 33);
    assert_true(reads(&lead, "33 minutes in all"));
    open_again(&lead);
    assert_int_equal(order_minutes(&lead.debrief.order), 33);
    assert_false(lead.debrief.order.kept[STEP_INTENDED]);
    lead_out(&lead);
}

static void a_dropped_step_is_passed_over(void **u) {
    (void)u;
    Lead lead;
    lead_in(&lead, 1, 0);
    turn_to(&lead, STEP_BEFORE, 1);
    point_at(&lead, SPOT_STEP + STEP_FEEL);
    push(&lead, KEY_PAGE_DOWN);
    assert_int_equal(lead.debrief.step, STEP_HAPPENED);
    push(&lead, KEY_PAGE_UP);
    assert_int_equal(lead.debrief.step, STEP_BEFORE);
    lead_out(&lead);
}

// ---- typing

// Opens the field and types a word; it is not handed over yet.
static void type_in(Lead *lead, Field field, const char *text) {
    tab_to(lead, SPOT_FIELD + (int)field);
    push(lead, KEY_ENTER);
    assert_int_equal(lead->debrief.field, field);
    type_text(lead, text);
}

static void a_word_is_wished_for_as_a_mark_and_is_there_again(void **u) {
    (void)u;
    Lead lead;
    lead_in(&lead, 1, 0);
    turn_to(&lead, STEP_FEEL, 0);
    type_in(&lead, FIELD_WORD, "opgelucht, écht");
    push(&lead, KEY_ENTER);
    assert_int_equal(lead.command.wish, DEBRIEF_MARK);
    assert_int_equal(lead.command.mark.kind, MARK_WORD);
    assert_string_equal(lead.command.mark.text, "opgelucht, écht");
    assert_int_equal(lead.debrief.field, FIELD_WORD); // for the next one
    open_again(&lead);
    turn_to(&lead, STEP_FEEL, 0);
    assert_true(reads(&lead, "opgelucht, écht"));
    lead_out(&lead);
}

// From the way on, which has the focus, into the page at once.
static void tab_leads_into_the_page_first(void **u) {
    (void)u;
    Lead lead;
    lead_in(&lead, 1, 0);
    turn_to(&lead, STEP_FEEL, 0);
    assert_int_equal(lead.debrief.ui.focus.at, SPOT_NEXT);
    push(&lead, KEY_TAB);
    assert_int_equal(lead.debrief.ui.focus.at, SPOT_FIELD + FIELD_WORD);
    bool back = false, menu = false;
    for (int i = 0; i < 5 && lead.debrief.ui.focus.at != SPOT_NEXT; i++) {
        push(&lead, KEY_TAB);
        back = back || lead.debrief.ui.focus.at == SPOT_BACK;
        menu = menu || lead.debrief.ui.focus.at == SPOT_MENU;
    }
    assert_int_equal(lead.debrief.ui.focus.at, SPOT_NEXT); // all round
    assert_true(back && menu);
    lead_out(&lead);
}

// Who types goes on typing: no letter of a name is taken for a key.
static void tab_opens_the_next_field_for_typing(void **u) {
    (void)u;
    Lead lead;
    lead_in(&lead, 1, 0);
    turn_to(&lead, STEP_MONDAY, 0);
    type_in(&lead, FIELD_WHAT, "ask Halina");
    push(&lead, KEY_TAB);
    assert_int_equal(lead.debrief.field, FIELD_WITH);
    letter(&lead, 'l');
    letter(&lead, 's');
    assert_int_equal(lead.command.wish, DEBRIEF_NOTHING);
    assert_int_equal(lead.debrief.ui.cover, UI_BARE);
    push(&lead, KEY_TAB);
    type_text(&lead, "Tuesday");
    push(&lead, KEY_BACKTAB);
    assert_int_equal(lead.debrief.field, FIELD_WITH);
    push(&lead, KEY_TAB);
    push(&lead, KEY_ENTER);
    assert_string_equal(lead.command.mark.text, "ask Halina");
    assert_string_equal(lead.command.mark.whom, "ls");
    assert_string_equal(lead.command.mark.when, "Tuesday");
    tab_to(&lead, SPOT_NEXT);
    assert_int_equal(lead.debrief.field, FIELD_NONE); // behind the last it is closed
    lead_out(&lead);
}

// Over what already stands in the column beside it.
static void tab_goes_from_column_to_column(void **u) {
    (void)u;
    Lead lead;
    lead_in(&lead, 1, 0);
    turn_to(&lead, STEP_KEEP, 0);
    type_in(&lead, FIELD_CHANGE, "sooner");
    push(&lead, KEY_ENTER);
    push(&lead, KEY_BACKTAB);
    assert_int_equal(lead.debrief.field, FIELD_KEEP);
    push(&lead, KEY_TAB);
    assert_int_equal(lead.debrief.field, FIELD_CHANGE);
    lead_out(&lead);
}

// Who and when without what is nothing yet.
static void monday_begins_with_what(void **u) {
    (void)u;
    Lead lead;
    lead_in(&lead, 1, 0);
    turn_to(&lead, STEP_MONDAY, 0);
    type_in(&lead, FIELD_WHEN, "Tuesday");
    push(&lead, KEY_ENTER);
    assert_int_equal(lead.command.wish, DEBRIEF_NOTHING);
    assert_string_equal(lead.debrief.typed[FIELD_WHEN], "Tuesday");
    lead_out(&lead);
}

// Half a sentence in the field goes before another one that is to be changed.
static void what_is_being_typed_is_not_lost_for_what_stands(void **u) {
    (void)u;
    Lead lead;
    lead_in(&lead, 1, 0);
    turn_to(&lead, STEP_KEEP, 0);
    type_in(&lead, FIELD_KEEP, "listen first");
    push(&lead, KEY_ENTER);
    type_text(&lead, "half a sen");
    push(&lead, KEY_ESCAPE);
    point_at(&lead, SPOT_MARK);
    assert_string_equal(lead.debrief.typed[FIELD_KEEP], "half a sen");
    assert_int_equal(lead.debrief.editing, 0);
    assert_int_equal(lead.debrief.field, FIELD_KEEP);
    lead_out(&lead);
}

// Taken back while it stands in the field: what is typed next is a mark of its own.
static void what_is_taken_back_is_not_changed_any_more(void **u) {
    (void)u;
    Lead lead;
    lead_in(&lead, 1, 0);
    turn_to(&lead, STEP_KEEP, 0);
    type_in(&lead, FIELD_KEEP, "listen first");
    push(&lead, KEY_ENTER);
    point_at(&lead, SPOT_MARK);
    assert_true(lead.debrief.editing > 0);
    push(&lead, KEY_UP); // closes the field, on to what stands above it
    tab_to(&lead, SPOT_MARK);
    push(&lead, KEY_DELETE);
    assert_int_equal(lead.debrief.editing, 0);
    assert_string_equal(lead.debrief.typed[FIELD_KEEP], "");
    assert_false(reads(&lead, "listen first"));
    lead_out(&lead);
}

static void an_agreement_of_their_own_stands_below_the_others(void **u) {
    (void)u;
    Lead lead;
    lead_in(&lead, 1, 0);
    type_in(&lead, FIELD_AGREE, "Telephones stay away");
    push(&lead, KEY_ENTER);
    assert_int_equal(lead.command.mark.kind, MARK_AGREE);
    open_again(&lead);
    assert_int_equal(lead.debrief.step, STEP_BEFORE);
    assert_true(reads(&lead, "Telephones stay away"));
    lead_out(&lead);
}

static void backspace_takes_a_whole_letter_and_letters_are_no_keys(void **u) {
    (void)u;
    Lead lead;
    lead_in(&lead, 1, 0);
    turn_to(&lead, STEP_FEEL, 0);
    type_in(&lead, FIELD_WORD, "zé");
    push(&lead, KEY_BACKSPACE);
    assert_string_equal(lead.debrief.typed[FIELD_WORD], "z");
    letter(&lead, 'b');
    letter(&lead, 'n');
    letter(&lead, '.');
    assert_string_equal(lead.debrief.typed[FIELD_WORD], "zbn.");
    assert_false(lead.debrief.ui.black);
    assert_int_equal(lead.debrief.ui.cover, UI_BARE);
    push(&lead, KEY_ESCAPE); // closes the field and keeps what stands in it
    assert_int_equal(lead.debrief.field, FIELD_NONE);
    assert_string_equal(lead.debrief.typed[FIELD_WORD], "zbn.");
    lead_out(&lead);
}

static void page_down_hands_over_what_was_typed_and_then_turns(void **u) {
    (void)u;
    Lead lead;
    lead_in(&lead, 1, 0);
    turn_to(&lead, STEP_FEEL, 0);
    type_in(&lead, FIELD_WORD, "moe");
    push(&lead, KEY_PAGE_DOWN);
    assert_int_equal(lead.command.wish, DEBRIEF_MARK);
    assert_int_equal(lead.debrief.step, STEP_FEEL);
    push(&lead, KEY_PAGE_DOWN);
    assert_int_equal(lead.debrief.step, STEP_HAPPENED);
    lead_out(&lead);
}

static void a_full_stop_in_an_empty_field_is_still_the_black_screen(void **u) {
    (void)u;
    Lead lead;
    lead_in(&lead, 1, 0);
    turn_to(&lead, STEP_FEEL, 0);
    tab_to(&lead, SPOT_FIELD + FIELD_WORD);
    push(&lead, KEY_ENTER);
    letter(&lead, '.');
    assert_true(lead.debrief.ui.black);
    lead_out(&lead);
}

static void a_mark_can_be_taken_back(void **u) {
    (void)u;
    Lead lead;
    lead_in(&lead, 1, 0);
    turn_to(&lead, STEP_KEEP, 0);
    type_in(&lead, FIELD_CHANGE, "sooner");
    push(&lead, KEY_ENTER);
    assert_int_equal(lead.command.mark.kind, MARK_CHANGE);
    push(&lead, KEY_ESCAPE);
    tab_to(&lead, SPOT_MARK);
    push(&lead, KEY_DELETE);
    assert_int_equal(lead.command.wish, DEBRIEF_UNMARK);
    assert_false(reads(&lead, "sooner"));
    assert_int_equal(marks_count(lead.room.games[0].marks), 0);
    lead_out(&lead);
}

static void what_was_typed_is_put_in_other_words(void **u) {
    (void)u;
    Lead lead;
    lead_in(&lead, 1, 0);
    turn_to(&lead, STEP_KEEP, 0);
    type_in(&lead, FIELD_CHANGE, "soner, and moré");
    push(&lead, KEY_ENTER);
    type_text(&lead, "less");
    push(&lead, KEY_ENTER);
    push(&lead, KEY_ESCAPE);
    tab_to(&lead, SPOT_MARK);
    push(&lead, KEY_ENTER);
    assert_int_equal(lead.debrief.field, FIELD_CHANGE);
    push(&lead, KEY_BACKSPACE);
    push(&lead, KEY_HOME);
    push(&lead, KEY_RIGHT);
    push(&lead, KEY_RIGHT);
    type_text(&lead, "o");
    push(&lead, KEY_ENTER);
    assert_int_equal(marks_count(lead.room.games[0].marks), 2);
    assert_string_equal(marks_at(lead.room.games[0].marks, 0)->text, "sooner, and mor");
    push(&lead, KEY_ESCAPE);
    point_at(&lead, SPOT_MARK + 1); // by a click, and not after all
    assert_string_equal(lead.debrief.typed[FIELD_CHANGE], "less");
    push(&lead, KEY_BACKSPACE);
    push(&lead, KEY_ESCAPE);
    assert_string_equal(lead.debrief.typed[FIELD_CHANGE], "");
    assert_string_equal(marks_at(lead.room.games[0].marks, 1)->text, "less");
    tab_to(&lead, SPOT_MARK + 1);
    push(&lead, KEY_ENTER);
    push(&lead, KEY_PAGE_UP); // the step is left: it stays as it was
    turn_to(&lead, STEP_KEEP, 0);
    assert_string_equal(lead.debrief.typed[FIELD_CHANGE], "");
    lead_out(&lead);
}

static void monday_is_what_with_whom_and_when(void **u) {
    (void)u;
    Lead lead;
    lead_in(&lead, 1, 0);
    turn_to(&lead, STEP_MONDAY, 0);
    type_in(&lead, FIELD_WHAT, "listen");
    push(&lead, KEY_ENTER);
    type_text(&lead, "Omar");
    push(&lead, KEY_ENTER);
    type_text(&lead, "at nine");
    push(&lead, KEY_ENTER);
    assert_int_equal(lead.command.mark.kind, MARK_MONDAY);
    assert_string_equal(lead.command.mark.text, "listen");
    assert_string_equal(lead.command.mark.whom, "Omar");
    assert_string_equal(lead.command.mark.when, "at nine");
    assert_true(reads(&lead, "listen, with Omar (at nine)"));
    assert_int_equal(lead.debrief.field, FIELD_WHAT);
    push(&lead, KEY_ESCAPE);
    tab_to(&lead, SPOT_MARK);
    push(&lead, KEY_ENTER); // all three of it can be changed
    push(&lead, KEY_ENTER);
    type_text(&lead, " and Els");
    push(&lead, KEY_ENTER);
    push(&lead, KEY_ENTER);
    assert_true(reads(&lead, "listen, with Omar and Els (at nine)"));
    assert_int_equal(marks_count(lead.room.games[0].marks), 1);
    lead_out(&lead);
}

// ---- what stopped the game

static void pause_twice(const char *path) {
    Err err;
    Report report = {0};
    Journal *journal = journal_read(path, &report);
    assert_non_null(journal);
    assert_true(journal_continue(journal, &err));
    assert_true(journal_pause(journal, 12, 60, &err));
    assert_true(journal_pause(journal, 12, 90, &err));
    journal_close(journal);
    report_free(&report);
}

static void the_last_week_tells_how_often_the_game_stood_still(void **u) {
    (void)u;
    Lead lead;
    lead_in(&lead, 1, 0);
    int last = history_weeks(lead.room.games[0].history);
    turn_to(&lead, STEP_HAPPENED, last);
    assert_false(reads(&lead, "During play:"));
    debrief_room_close(&lead.room);
    pause_twice(lead.path[0]);
    open_room(&lead, 0);
    turn_to(&lead, STEP_HAPPENED, last - 1);
    assert_false(reads(&lead, "During play: 2 time-outs."));
    turn_to(&lead, STEP_HAPPENED, last);
    assert_true(reads(&lead, "During play: 2 time-outs."));
    lead_out(&lead);
}

// ---- what was intended

// The first choice that was foreseen.
static const HistoryTurn *foreseen(const Lead *lead) {
    const History *history = lead->room.games[0].history;
    for (int i = 0; i < history_turn_count(history); i++) {
        if (history_turn(history, i)->predicted) return history_turn(history, i);
    }
    fail();
    return NULL;
}

static void what_was_foreseen_stands_beside_what_came(void **u) {
    (void)u;
    char points[16];
    Lead lead;
    lead_in(&lead, 1, 0);
    turn_to(&lead, STEP_INTENDED, 0);
    const HistoryTurn *turn = foreseen(&lead);
    int came = closing_points(turn, VAR_TRUST);
    double moved = turn->after[VAR_TRUST] - turn->before[VAR_TRUST];
    assert_true(fabs(moved - came) <= 1);
    snprintf(points, sizeof points, came > 0 ? "+%d" : "\xE2\x88\x92%d", abs(came));
    assert_true(reads(&lead, came == 0 ? "0" : points));
    assert_true(reads(&lead, "because we wanted to"));
    assert_true(reads(&lead, "Hands for this: 3; for something else: 2"));
    assert_true(reads(&lead, turn->title));
    lead_out(&lead);
}

static void what_was_not_foreseen_is_asked_now(void **u) {
    (void)u;
    Lead lead;
    lead_in(&lead, 1, 0);
    HistoryTurn *turn;
    for (int i = 0; i < history_turn_count(lead.room.games[0].history); i++) {
        turn = (HistoryTurn *)history_turn(lead.room.games[0].history, i);
        turn->predicted = turn->voted = false;
        turn->why = "";
    }
    lead.room.games[0].closing.predicted = 0;
    turn_to(&lead, STEP_INTENDED, 0);
    assert_true(reads(&lead, "During the game nothing"));
    lead_out(&lead);
}

// ---- what is covered and uncovered

static void the_weeks_are_covered_until_they_are_uncovered(void **u) {
    (void)u;
    Lead lead;
    lead_in(&lead, 1, 0);
    turn_to(&lead, STEP_HAPPENED, 0);
    assert_true(reads(&lead, "From memory first"));
    assert_false(reads(&lead, "Monday, half past eight"));
    push(&lead, KEY_PAGE_DOWN);
    assert_true(reads(&lead, "Monday, half past eight"));
    point_at(&lead, SPOT_WEEK + 5);
    assert_int_equal(lead.debrief.part, 5);
    assert_true(reads(&lead, "Six chairs"));
    lead_out(&lead);
}

// Three talks are one line, and all three are named.
static void the_same_for_several_people_is_said_once(void **u) {
    (void)u;
    Lead lead;
    lead_in(&lead, 1, 0);
    const History *history = lead.room.games[0].history;
    const Story *story = record_story(lead.room.games[0].record);
    const HistoryTurn *turn = history_turn(history, 0);
    for (int i = 0; turn->kind != PROMPT_PLAN; i++) turn = history_turn(history, i);
    Answer *plan = (Answer *)turn->answer; // as if they had planned something else
    int listen = story_action_of_kind(story, KIND_LISTEN);
    int training = story_action_of_kind(story, KIND_TRAINING);
    plan->act_count = 4;
    for (int i = 0; i < 4; i++) {
        plan->acts[i] = (Act){.action = listen, .targets = {i}, .target_count = 1};
    }
    plan->acts[2] = (Act){.action = training};
    turn_to(&lead, STEP_HAPPENED, 1);
    char *shown = strdup("");
    for (int i = 0; i < lead.list.text_count; i++) {
        char *more = malloc(strlen(shown) + strlen(lead.list.texts[i].text) + 2);
        sprintf(more, "%s%s ", shown, lead.list.texts[i].text);
        free(shown);
        shown = more;
    }
    assert_non_null(strstr(shown, "Listen to someone: Fatima and Jonas;"));
    assert_non_null(strstr(shown, "Listen to someone: Sanne"));
    free(shown);
    lead_out(&lead);
}

static void no_stage_is_told_of_who_has_gone(void **u) {
    (void)u;
    Lead lead;
    lead_in(&lead, 1, 0);
    turn_to(&lead, STEP_LENS, 1);
    assert_true(reads(&lead, "\xE2\x80\x93 does not see why yet"));
    int before = lead.list.text_count;
    const History *history = lead.room.games[0].history;
    int weeks = history_weeks(history);
    for (int week = weeks - 1; week <= weeks; week++) {
        ((State *)history_state(history, week))->gone[1] = true;
    }
    show(&lead);
    assert_int_equal(lead.list.text_count, before - 2);
    lead_out(&lead);
}

static void the_facilitators_hand_is_told_in_its_week(void **u) {
    (void)u;
    Lead lead;
    lead_in(&lead, 1, 0);
    debrief_room_close(&lead.room);
    unlink(lead.path[0]);
    write_pressed(lead.path[0], "scenarios/first-rollout", POLICY_BALANCED, 7, 4, 2,
                  "Table", lead.words[0]);
    open_room(&lead, 0);
    turn_to(&lead, STEP_HAPPENED, 1);
    assert_false(reads(&lead, "Pressure from above"));
    turn_to(&lead, STEP_HAPPENED, 2);
    assert_true(reads(&lead, "The facilitator: Pressure"));
    letter(&lead, 'n'); // and what may be asked about it
    assert_true(reads(&lead, "What did the pressure"));
    lead_out(&lead);
}

static void one_meter_can_be_seen_large(void **u) {
    (void)u;
    Lead lead;
    lead_in(&lead, 1, 0);
    turn_to(&lead, STEP_HAPPENED, 12);
    const HistoryWeek *last = history_week(lead.room.games[0].history, 12);
    char skills[32];
    snprintf(skills, sizeof skills, "Skills %d", (int)(last->shown[VAR_SKILLS] + 0.5));
    assert_true(reads(&lead, skills));
    letter(&lead, '1');
    assert_false(reads(&lead, skills));
    letter(&lead, '0');
    assert_true(reads(&lead, skills));
    assert_true(reads(&lead, "100"));
    point_at(&lead, SPOT_ONE_METER + 3); // by its name in the chart
    assert_int_equal(lead.debrief.meter, 3);
    assert_true(reads(&lead, skills));
    assert_false(reads(&lead, "100")); // of the axis: it shows tens around the values
    point_at(&lead, SPOT_ONE_METER + 3);
    assert_int_equal(lead.debrief.meter, -1);
    lead_out(&lead);
}

// What the group saw then is told where it was something else.
static void what_was_seen_is_told_where_it_differs(void **u) {
    (void)u;
    Lead lead;
    lead_in(&lead, 1, 0);
    Turning *turning = lead.room.games[0].turning;
    for (int i = 0; i < turning->swing_count; i++) {
        turning->swings[i].shown_from = turning->swings[i].from;
        turning->swings[i].shown_to = turning->swings[i].to;
    }
    turn_to(&lead, STEP_TURNING, 3);
    assert_false(reads(&lead, "Seen"));
    turning->swings[0].shown_to += 7;
    show(&lead);
    assert_true(reads(&lead, "Seen"));
    lead_out(&lead);
}

static void a_turning_point_is_dropped_and_another_one_chosen(void **u) {
    (void)u;
    const Swing *kept[SWINGS_MAX];
    Lead lead;
    lead_in(&lead, 1, 0);
    turn_to(&lead, STEP_TURNING, 3);
    assert_int_equal(swings_kept(lead.room.groups, kept), TURNING_PROPOSED);
    const Turning *turning = lead.room.games[0].turning;
    int first = (int)(kept[0] - turning->swings);
    tab_to(&lead, SPOT_SWING + first);
    push(&lead, KEY_ENTER);
    assert_int_equal(lead.command.wish, DEBRIEF_MARK);
    assert_int_equal(lead.command.mark.kind, MARK_SWING);
    assert_false(lead.command.mark.kept);
    assert_int_equal(swings_kept(lead.room.groups, kept), TURNING_PROPOSED - 1);
    int other = 0;
    while (turning->swings[other].proposed) other++;
    turn_to(&lead, STEP_TURNING, 4); // the last page now
    tab_to(&lead, SPOT_SWING + other);
    push(&lead, KEY_ENTER);
    open_again(&lead);
    assert_int_equal(swings_kept(lead.room.groups, kept), TURNING_PROPOSED);
    assert_true(
        swing_is_kept(lead.room.groups, &lead.room.games[0].turning->swings[other]));
    lead_out(&lead);
}

static void a_swing_is_taken_apart_to_the_last_point(void **u) {
    (void)u;
    const Swing *kept[SWINGS_MAX];
    Lead lead;
    lead_in(&lead, 1, 0);
    swings_kept(lead.room.groups, kept);
    turn_to(&lead, STEP_WHY, 0);
    assert_false(reads(&lead, kept[0]->parts[0].name)); // the group says it first
    push(&lead, KEY_PAGE_DOWN);
    int sum = 0;
    for (int i = 0; i < kept[0]->count; i++) {
        assert_true(reads(&lead, kept[0]->parts[i].name));
        sum += kept[0]->parts[i].points;
    }
    assert_int_equal(sum, kept[0]->points);
    lead_out(&lead);
}

// ---- the drained sea

// As it begins.
static bool reads_worry(const Lead *lead, const StoryMember *member) {
    char first[64];
    snprintf(first, sizeof first, "\xE2\x80\x9C%.14s", member->worry);
    return reads(lead, first);
}

static void the_drained_sea_tells_what_each_person_carried(void **u) {
    (void)u;
    Lead lead;
    lead_in(&lead, 1, 0);
    const Story *story = record_story(lead.room.games[0].record);
    lead.debrief.week = 5;
    turn_to(&lead, STEP_WHY, 4);
    const State *state = history_state(lead.room.games[0].history, 5);
    for (int i = 0; i < story->member_count; i++) {
        char fear[32];
        snprintf(fear, sizeof fear, "fear %d",
                 (int)(state_points(state, i, VAR_JOB_FEAR) + 0.5));
        assert_true(reads(&lead, story->members[i].name));
        if (state_is_present(state, i)) assert_true(reads(&lead, fear));
    }
    for (int i = 0; i < story->member_count; i++) {
        turn_to(&lead, STEP_WHY, 5 + 2 * i); // what was said comes first
        assert_true(reads(&lead, story->members[i].role));
        assert_false(reads(&lead, "This lay below in week 5"));
        assert_false(reads_worry(&lead, &story->members[i]));
        push(&lead, KEY_PAGE_DOWN);
        assert_true(reads(&lead, "This lay below in week 5"));
        assert_true(reads_worry(&lead, &story->members[i]));
    }
    lead_out(&lead);
}

static void the_sea_can_be_drained_in_any_week(void **u) {
    (void)u;
    Lead lead;
    lead_in(&lead, 1, 0);
    lead.debrief.week = 5;
    turn_to(&lead, STEP_WHY, 4);
    assert_true(reads(&lead, "Week 5"));
    point_at(&lead, SPOT_WEEK + 1);
    assert_true(reads(&lead, "Week 6"));
    point_at(&lead, SPOT_WEEK);
    point_at(&lead, SPOT_WEEK);
    assert_true(reads(&lead, "Week 4"));
    lead_out(&lead);
}

// ---- what if

static void counts_stay_hidden_until_the_page_is_turned(void **u) {
    (void)u;
    Lead lead;
    lead_in(&lead, 1, 0);
    turn_to(&lead, STEP_WHAT_IF, 1);
    tab_to(&lead, SPOT_COUNT + HANDS_DOWN);
    letter(&lead, '2');
    letter(&lead, '7');
    assert_int_equal(lead.command.mark.kind, MARK_WHATIF);
    assert_int_equal(lead.command.mark.hands[HANDS_DOWN], 27);
    assert_false(reads(&lead, "27"));
    open_again(&lead); // a crash
    turn_to(&lead, STEP_WHAT_IF, 1);
    assert_false(reads(&lead, "27"));
    push(&lead, KEY_PAGE_DOWN);
    assert_true(reads(&lead, "27"));
    lead_out(&lead);
}

static int hands_of(const Lead *lead, int place) {
    return lead->command.mark.kind == MARK_WHATIF ? lead->command.mark.hands[place]
                                                  : -1;
}

// A decision among the first nine with two other roads: its turn, and its row.
static int with_two_roads(const Lead *lead, int *row) {
    const Turning *turning = lead->room.games[0].turning;
    for (int i = 0; i < turning->decision_count && *row < 9; i++) {
        const TurningDecision *decision = &turning->decisions[i];
        if (decision->widest < 0) continue;
        if (decision->road_count > 1) return decision->turn;
        (*row)++;
    }
    fail_msg("no decision of that game has two other roads");
    return -1;
}

// From the choice to both roads: nothing is looked for with Tab.
static void a_group_gets_to_its_answer_in_a_few_keys(void **u) {
    (void)u;
    Lead lead;
    lead_in(&lead, 1, 0);
    turn_to(&lead, STEP_WHAT_IF, 0);
    int row = 0;
    const int turn = with_two_roads(&lead, &row);
    letter(&lead, (char)('1' + row));
    assert_int_equal(lead.debrief.decision, turn);
    int option = lead.debrief.option;
    letter(&lead, (char)('1' + row)); // again: another road
    assert_int_equal(lead.debrief.decision, turn);
    assert_int_not_equal(lead.debrief.option, option);
    push(&lead, KEY_PAGE_DOWN); // the list need not be read to its end
    assert_int_equal(lead.debrief.part, 1);
    letter(&lead, '1');
    letter(&lead, '7');
    assert_int_equal(hands_of(&lead, HANDS_UP), 17);
    push(&lead, KEY_ENTER); // counts none more
    letter(&lead, '5');
    assert_int_equal(hands_of(&lead, HANDS_UP), 17);
    assert_int_equal(hands_of(&lead, HANDS_SAME), 5);
    push(&lead, KEY_ENTER);
    letter(&lead, '8');
    assert_int_equal(hands_of(&lead, HANDS_DOWN), 8);
    push(&lead, KEY_ENTER);
    push(&lead, KEY_ENTER);
    assert_int_equal(lead.debrief.part, 2);
    assert_true(reads(&lead, "17") && reads(&lead, "played"));
    lead_out(&lead);
}

static void hands_are_counted_with_the_mouse(void **u) {
    (void)u;
    Lead lead;
    lead_in(&lead, 1, 0);
    turn_to(&lead, STEP_WHAT_IF, 1);
    point_at(&lead, SPOT_STEPPER + 3 * HANDS_SAME + 2); // five more
    point_at(&lead, SPOT_STEPPER + 3 * HANDS_SAME + 2);
    point_at(&lead, SPOT_COUNT + HANDS_SAME);       // one more
    point_at(&lead, SPOT_STEPPER + 3 * HANDS_SAME); // one less
    point_at(&lead, SPOT_STEPPER + 3 * HANDS_UP);   // never less than none
    push(&lead, KEY_PAGE_DOWN);
    const Marks *marks = lead.room.games[0].marks;
    const Mark *mark = marks_at(marks, marks_count(marks) - 1);
    assert_int_equal(mark->hands[HANDS_SAME], 10);
    assert_int_equal(mark->hands[HANDS_UP], 0);
    lead_out(&lead);
}

static void both_roads_are_told_with_their_difference_by_cause(void **u) {
    (void)u;
    Lead lead;
    lead_in(&lead, 1, 0);
    turn_to(&lead, STEP_WHAT_IF, 2);
    assert_int_equal(lead.command.wish, DEBRIEF_WHAT_IF);
    const WhatIf *road = lead.room.games[0].what_if;
    assert_non_null(road);
    assert_true(reads(&lead, "played") && reads(&lead, "other"));
    push(&lead, KEY_PAGE_DOWN);
    const WhatIfDifference *trust = &road->differences[0];
    int sum = 0;
    for (int i = 0; i < trust->count; i++) sum += trust->parts[i].points;
    assert_int_equal(sum, trust->points);
    assert_true(trust->count > 0 && reads(&lead, trust->parts[0].name));
    lead_out(&lead);
}

// A road that ends early is drawn as far as it goes, and what came to nothing is not
// told.
static void the_other_road_is_told_as_far_as_it_goes(void **u) {
    (void)u;
    Lead lead;
    char text[32];
    lead_in(&lead, 1, 0);
    turn_to(&lead, STEP_WHAT_IF, 2);
    WhatIf *road = lead.room.games[0].what_if;
    assert_non_null(road);
    int week = 6;
    double then = history_week(road->other, week)->truth[VAR_TRUST];
    assert_true(lround(then)
                != lround(history_week(road->other, 12)->truth[VAR_TRUST]));
    road->until = week;
    show(&lead);
    snprintf(text, sizeof text, "other %ld", lround(then));
    assert_true(reads(&lead, text));
    WhatIfPart *part = &road->differences[0].parts[0];
    part->name = "a cause of no weight";
    turn_to(&lead, STEP_WHAT_IF, 3);
    assert_true(reads(&lead, part->name));
    part->points = 0;
    show(&lead);
    assert_false(reads(&lead, part->name));
    lead_out(&lead);
}

static void more_hands_than_there_can_be_begin_anew(void **u) {
    (void)u;
    Lead lead;
    lead_in(&lead, 1, 0);
    turn_to(&lead, STEP_WHAT_IF, 1);
    for (int i = 0; i < 4; i++) letter(&lead, '9');
    assert_int_equal(hands_of(&lead, HANDS_UP), 9999);
    letter(&lead, '4');
    assert_int_equal(hands_of(&lead, HANDS_UP), 4);
    lead_out(&lead);
}

static void another_decision_and_option_can_be_chosen(void **u) {
    (void)u;
    Lead lead;
    lead_in(&lead, 1, 0);
    turn_to(&lead, STEP_WHAT_IF, 0);
    const Turning *turning = lead.room.games[0].turning;
    int turn = turning->decisions[1].turn;
    tab_to(&lead, SPOT_DECISION + turn);
    push(&lead, KEY_ENTER);
    assert_int_equal(lead.debrief.decision, turn);
    const History *history = lead.room.games[0].history;
    int option = history_turn(history, turn)->option_count;
    while (!whatif_is_open(history, turn, --option)) assert_true(option > 0);
    tab_to(&lead, SPOT_ROAD + option);
    push(&lead, KEY_ENTER);
    assert_int_equal(lead.debrief.option, option);
    turn_to(&lead, STEP_WHAT_IF, 2);
    assert_int_equal(lead.room.games[0].what_if->turn, turn);
    lead_out(&lead);
}

// ---- notes, timer, lens

static void notes_are_shown_on_request_and_by_n_only(void **u) {
    (void)u;
    Lead lead;
    lead_in(&lead, 1, 0);
    turn_to(&lead, STEP_WHY, 0);
    assert_false(reads(&lead, "You can read this aloud"));
    letter(&lead, 'n');
    assert_true(reads(&lead, "You can read this aloud"));
    push(&lead, KEY_ESCAPE);
    assert_int_equal(lead.debrief.ui.cover, UI_BARE);
    letter(&lead, 'n');
    for (int i = 0; i < 20 && lead.debrief.ui.cover != UI_BARE; i++) {
        push(&lead, KEY_PAGE_DOWN); // reads it to its end, and it is gone
    }
    assert_int_equal(lead.debrief.ui.cover, UI_BARE);
    assert_int_equal(lead.debrief.step, STEP_WHY);
    lead_out(&lead);
}

static bool file_says(const char *path, const char *text) {
    Err err;
    size_t size;
    char *bytes = file_read(path, 1 << 20, &size, &err);
    assert_non_null(bytes);
    bool says = strstr(bytes, text) != NULL;
    free(bytes);
    return says;
}

// The steps that are kept, in the order of this debrief.
static void the_notes_are_written_as_a_page(void **u) {
    (void)u;
    Lead lead;
    Err err;
    char path[FILE_PATH_SIZE];
    lead_in(&lead, 1, 0);
    turn_to(&lead, STEP_FEEL, 0);
    letter(&lead, 'n');
    point_at(&lead, SPOT_GUIDE);
    assert_int_equal(lead.command.wish, DEBRIEF_GUIDE);
    assert_true(debrief_guide_place(&lead.room, path, &err));
    const char *name = strrchr(path, '/');
    assert_true(name && strcmp(name, "/0.notes.html") == 0);
    order_toggle(&lead.debrief.order, STEP_LENS);
    assert_true(debrief_guide_write(&lead.room, &lead.debrief.order, 0, path, &err));
    assert_true(file_says(path, "<h2>Monday <span class=\"quiet\">3 min</span></h2>"));
    assert_true(file_says(path, "<h2>Before we begin</h2>"));
    assert_false(file_says(path, "<h2>A lens"));
    const HistoryTurn *first = history_turn(lead.room.games[0].history, 0);
    assert_true(first->debrief[0] && file_says(path, first->debrief));
    lead.guide = path;
    show(&lead);
    assert_true(reads(&lead, "0.notes.html"));
    unlink(path);
    lead_out(&lead);
}

static void the_timer_starts_stops_and_wakes_the_window(void **u) {
    (void)u;
    Lead lead;
    lead_in(&lead, 1, 0);
    turn_to(&lead, STEP_FEEL, 0);
    assert_true(reads(&lead, "3 min"));
    assert_true(debrief_due(&lead.debrief) < 0); // the window sleeps
    letter(&lead, 't');
    double due = debrief_due(&lead.debrief);
    assert_true(due > 0 && due < 1.1);
    lead.input.now += 59;
    show(&lead);
    assert_true(reads(&lead, "2:00"));
    letter(&lead, 't');
    assert_true(debrief_due(&lead.debrief) < 0);
    letter(&lead, 't');
    lead.input.now += 300;
    show(&lead);
    assert_true(reads(&lead, "+3:02")); // quietly over its time
    lead_out(&lead);
}

static void a_lens_is_chosen_and_says_what_it_leaves_out(void **u) {
    (void)u;
    Lead lead;
    lead_in(&lead, 1, 0);
    for (int lens = 0; lens < LENS_COUNT; lens++) {
        turn_to(&lead, STEP_LENS, 0);
        letter(&lead, (char)('1' + lens));
        turn_to(&lead, STEP_LENS, 1);
        assert_true(reads(&lead, lens_name(lead.words[0], (LensKind)lens)));
        assert_true(reads(&lead, "What it does not show"));
    }
    open_again(&lead);
    assert_int_equal(lead.debrief.lens, LENS_COUNT - 1);
    lead_out(&lead);
}

static void a_lens_accounts_for_each_of_its_places(void **u) {
    (void)u;
    Lead lead;
    lead_in(&lead, 1, 0);
    turn_to(&lead, STEP_LENS, 0);
    letter(&lead, '2'); // Kotter
    push(&lead, KEY_PAGE_DOWN);
    assert_int_equal(lead.debrief.parts, 2); // nothing stands in a clicker's way
    assert_true(reads(&lead, "by a choice in a scene"));
    letter(&lead, '5');
    assert_true(reads(&lead, "What counts here, and why"));
    assert_true(reads(&lead, "5  Clear the way"));
    letter(&lead, '6'); // and from one to another
    assert_true(reads(&lead, "6  Win small and soon"));
    push(&lead, KEY_PAGE_UP);
    assert_int_equal(lead.debrief.part, 1);
    assert_int_equal(lead.debrief.parts, 2);
    point_at(&lead, SPOT_PLACE + 6);
    assert_true(reads(&lead, "7  Press on"));
    lead_out(&lead);
}

static void any_step_is_two_keys_away(void **u) {
    (void)u;
    Lead lead;
    lead_in(&lead, 1, 0);
    turn_to(&lead, STEP_WHY, 3);
    letter(&lead, 's');
    assert_true(reads(&lead, "Which step?"));
    letter(&lead, '9');
    assert_int_equal(lead.debrief.step, STEP_MONDAY);
    assert_int_equal(lead.debrief.ui.cover, UI_BARE);
    click(&lead, 60, 20); // on the step's name
    assert_int_equal(lead.debrief.ui.cover, UI_STEPS);
    point_at(&lead, SPOT_STEP + STEP_KEEP);
    assert_int_equal(lead.debrief.step, STEP_KEEP);
    order_toggle(&lead.debrief.order, STEP_FEEL); // what is dropped cannot be gone to
    letter(&lead, 's');
    letter(&lead, '1');
    assert_int_equal(lead.debrief.step, STEP_HAPPENED);
    letter(&lead, 's');
    push(&lead, KEY_ESCAPE);
    assert_int_equal(lead.debrief.step, STEP_HAPPENED);
    lead_out(&lead);
}

static void with_groups_the_last_step_has_the_nought(void **u) {
    (void)u;
    Lead lead;
    lead_in(&lead, 2, 0);
    letter(&lead, 's');
    letter(&lead, '3');
    assert_int_equal(lead.debrief.step, STEP_COMPARE);
    letter(&lead, 's');
    letter(&lead, '0');
    assert_int_equal(lead.debrief.step, STEP_MONDAY);
    lead_out(&lead);
}

// ---- names

// Every page of every step, and whether a name stands on one of them.
static bool some_page_reads(Lead *lead, const char *name) {
    bool read = false;
    for (int step = 0; step <= STEP_MONDAY; step++) {
        turn_to(lead, (Step)step, 0);
        for (int part = 0; part < 30; part++) {
            turn_to(lead, (Step)step, part);
            read = read || reads(lead, name);
        }
    }
    return read;
}

static void members_go_by_a_colour_on_every_page(void **u) {
    (void)u;
    static const char *const names[] = {"Fatima", "Jonas", "Piet",
                                        "Sanne",  "Theo",  "Halina"};
    Lead lead;
    lead_in(&lead, 1, 0);
    assert_true(some_page_reads(&lead, names[0]));
    turn_to(&lead, STEP_BEFORE, 1);
    point_at(&lead, SPOT_MEMBERS);
    assert_true(lead.room.disguised);
    turn_to(&lead, STEP_KEEP, 0);
    type_in(&lead, FIELD_CHANGE, "Listen to Fatima");
    push(&lead, KEY_ENTER);
    assert_true(reads(&lead, "Listen to Teal"));
    open_again(&lead);
    assert_true(some_page_reads(&lead, "Teal"));
    for (int i = 0; i < 6; i++) assert_false(some_page_reads(&lead, names[i]));
    turn_to(&lead, STEP_BEFORE, 1);
    point_at(&lead, SPOT_MEMBERS);
    assert_true(some_page_reads(&lead, names[0]));
    lead_out(&lead);
}

// ---- several groups

static void groups_stand_side_by_side_and_their_names_can_be_hidden(void **u) {
    (void)u;
    Lead lead;
    lead_in(&lead, 3, 0);
    turn_to(&lead, STEP_COMPARE, 0);
    assert_true(reads(&lead, "Table North") && reads(&lead, "Table South"));
    point_at(&lead, SPOT_NAMES);
    assert_false(reads(&lead, "Table North") || reads(&lead, "Table South"));
    open_again(&lead);
    turn_to(&lead, STEP_COMPARE, 1);
    assert_false(reads(&lead, "Table North"));
    turn_to(&lead, STEP_COMPARE, 0);
    point_at(&lead, SPOT_LOOK + 2);
    assert_int_equal(lead.debrief.group, 2);
    lead_out(&lead);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_clicker_leads_from_the_first_page_to_the_last_and_back),
        cmocka_unit_test(what_else_a_clicker_sends_is_black_or_nothing),
        cmocka_unit_test(a_preset_is_chosen_changed_and_remembered),
        cmocka_unit_test(a_dropped_step_is_passed_over),
        cmocka_unit_test(a_word_is_wished_for_as_a_mark_and_is_there_again),
        cmocka_unit_test(tab_leads_into_the_page_first),
        cmocka_unit_test(tab_opens_the_next_field_for_typing),
        cmocka_unit_test(tab_goes_from_column_to_column),
        cmocka_unit_test(monday_begins_with_what),
        cmocka_unit_test(what_is_being_typed_is_not_lost_for_what_stands),
        cmocka_unit_test(what_is_taken_back_is_not_changed_any_more),
        cmocka_unit_test(an_agreement_of_their_own_stands_below_the_others),
        cmocka_unit_test(the_last_week_tells_how_often_the_game_stood_still),
        cmocka_unit_test(what_was_foreseen_stands_beside_what_came),
        cmocka_unit_test(what_was_not_foreseen_is_asked_now),
        cmocka_unit_test(backspace_takes_a_whole_letter_and_letters_are_no_keys),
        cmocka_unit_test(page_down_hands_over_what_was_typed_and_then_turns),
        cmocka_unit_test(a_full_stop_in_an_empty_field_is_still_the_black_screen),
        cmocka_unit_test(a_mark_can_be_taken_back),
        cmocka_unit_test(what_was_typed_is_put_in_other_words),
        cmocka_unit_test(monday_is_what_with_whom_and_when),
        cmocka_unit_test(the_weeks_are_covered_until_they_are_uncovered),
        cmocka_unit_test(the_same_for_several_people_is_said_once),
        cmocka_unit_test(no_stage_is_told_of_who_has_gone),
        cmocka_unit_test(the_facilitators_hand_is_told_in_its_week),
        cmocka_unit_test(one_meter_can_be_seen_large),
        cmocka_unit_test(what_was_seen_is_told_where_it_differs),
        cmocka_unit_test(a_turning_point_is_dropped_and_another_one_chosen),
        cmocka_unit_test(a_swing_is_taken_apart_to_the_last_point),
        cmocka_unit_test(the_drained_sea_tells_what_each_person_carried),
        cmocka_unit_test(the_sea_can_be_drained_in_any_week),
        cmocka_unit_test(counts_stay_hidden_until_the_page_is_turned),
        cmocka_unit_test(a_group_gets_to_its_answer_in_a_few_keys),
        cmocka_unit_test(hands_are_counted_with_the_mouse),
        cmocka_unit_test(both_roads_are_told_with_their_difference_by_cause),
        cmocka_unit_test(the_other_road_is_told_as_far_as_it_goes),
        cmocka_unit_test(more_hands_than_there_can_be_begin_anew),
        cmocka_unit_test(another_decision_and_option_can_be_chosen),
        cmocka_unit_test(notes_are_shown_on_request_and_by_n_only),
        cmocka_unit_test(the_notes_are_written_as_a_page),
        cmocka_unit_test(the_timer_starts_stops_and_wakes_the_window),
        cmocka_unit_test(a_lens_is_chosen_and_says_what_it_leaves_out),
        cmocka_unit_test(a_lens_accounts_for_each_of_its_places),
        cmocka_unit_test(any_step_is_two_keys_away),
        cmocka_unit_test(with_groups_the_last_step_has_the_nought),
        cmocka_unit_test(members_go_by_a_colour_on_every_page),
        cmocka_unit_test(groups_stand_side_by_side_and_their_names_can_be_hidden),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
