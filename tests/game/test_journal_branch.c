// A journal whose scenario has been edited since, and the new one that goes on from it.
#include "game/journal_desk.h"

#define OTHER_CORNER                                                                   \
    "event 'corner' { title = 'Corner', weeks = 1, scene = function(now)\n"            \
    "  choose {\n"                                                                     \
    "    { id = 'honest', 'Tell.', effect = { team = { trust = 4 } } },\n"             \
    "    { id = 'pledge', 'Promise.', promise = { 'No one goes', weeks = 2 } },\n"     \
    "  }\n"                                                                            \
    "end }\n"

// Opens the same journal with a scenario that reads `text` by now.
static bool replay_edited(Desk *d, const char *text, Err *err) {
    lay_down(d);
    game_close(d->w.game);
    story_close(d->w.story);
    write_part(d->w.folder, "scenario.lua", text);
    written_open(&d->w);
    written_play(&d->w);
    d->journal = journal_read(d->path, &d->w.report);
    assert_non_null(d->journal);
    return journal_replay(d->journal, d->w.game, -1, &d->w.report, err);
}

// The new journal beside the old one; read again, as a stranger would.
static Journal *branch(const Desk *d, char path[120]) {
    JournalHead now = head;
    Err err;
    now.scenario_hash = d->w.story->hash;
    snprintf(path, 120, "%s-2", d->path);
    Journal *fresh = journal_branch(d->journal, path, &now, d->w.game, &err);
    assert_non_null(fresh);
    journal_close(fresh);
    Report report = {0};
    fresh = journal_read(path, &report);
    assert_non_null(fresh);
    assert_int_equal(report.warnings, 0);
    report_free(&report);
    return fresh;
}

static void a_misfit_is_named_and_the_game_stands_before_it(void **state) {
    (void)state;
    Desk d = desk_open();
    Err err;
    play_two(&d);
    assert_false(replay_edited(&d, TINY OTHER_CORNER ENDING, &err));
    assert_non_null(strstr(err.text, "game.jsonl:2: no option 'promise' here"));
    assert_non_null(strstr(err.text, "there is honest, pledge"));
    assert_int_equal(game_turn_count(d.w.game), 0);
    assert_string_equal(game_prompt(d.w.game)->id, "corner");
    desk_close(&d);
}

static void another_question_is_named(void **state) {
    (void)state;
    Desk d = desk_open();
    Err err;
    play_two(&d);
    assert_false(replay_edited(&d, TINY ENDING, &err));
    assert_non_null(strstr(
        err.text, ":2: this answers 'corner' in week 1, but the game asks 'plan' in"));
    desk_close(&d);
}

static void the_new_one_holds_what_fits_and_nothing_else(void **state) {
    (void)state;
    char path[120];
    Desk d = desk_open();
    Err err;
    play_two(&d);
    char *before = text_of(d.path);
    assert_true(replay_edited(&d, TINY CORNER "-- a remark\n" ENDING, &err));
    assert_int_equal(journal_agreed(d.journal, d.w.game), 2);
    Journal *fresh = branch(&d, path);
    assert_int_equal(journal_turn_count(fresh), 2);
    assert_int_equal(journal_agreed(fresh, d.w.game), 2);
    char *after = text_of(d.path), *copy = text_of(path);
    assert_string_equal(after, before);
    assert_non_null(strstr(copy, "\"why\":\"we want no \\\"rumours\\\"\""));
    assert_non_null(strstr(copy, "\"votes\":{\"honest\":3,\"promise\":1}"));
    free(before);
    free(after);
    free(copy);
    journal_close(fresh);
    unlink(path);
    desk_close(&d);
}

// The same answers lead elsewhere: the new journal has the states of today.
static void the_states_are_those_of_the_new_scenario(void **state) {
    (void)state;
    char path[120];
    Desk d = desk_open();
    Err err;
    play_two(&d);
    assert_true(replay_edited(
        &d, TINY "member 'cy' { name = 'Cy', trust = 90 }\n" CORNER ENDING, &err));
    assert_int_equal(journal_agreed(d.journal, d.w.game), 0);
    Journal *fresh = branch(&d, path);
    assert_int_equal(journal_agreed(fresh, d.w.game), 2);
    assert_true(journal_head(fresh)->scenario_hash == d.w.story->hash);
    journal_close(fresh);
    unlink(path);
    desk_close(&d);
}

static void nothing_is_written_over_and_nothing_left_behind(void **state) {
    (void)state;
    Desk d = desk_open();
    Err err;
    play_two(&d);
    assert_null(journal_branch(d.journal, d.path, &head, d.w.game, &err));
    assert_non_null(strstr(err.text, "exists already"));
    assert_null(
        journal_branch(d.journal, "/no/such/folder.jsonl", &head, d.w.game, &err));
    desk_close(&d);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_misfit_is_named_and_the_game_stands_before_it),
        cmocka_unit_test(another_question_is_named),
        cmocka_unit_test(the_new_one_holds_what_fits_and_nothing_else),
        cmocka_unit_test(the_states_are_those_of_the_new_scenario),
        cmocka_unit_test(nothing_is_written_over_and_nothing_left_behind),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
