// A scenario that is edited while it is played, and between two sittings.
#include "command/session.h"
#include "script/written.h"

#define CHOICE(option, points)                                                         \
    "event 'corner' { title = 'Corner', weeks = 1, scene = function(now)\n"            \
    "  choose { { id = 'stay', 'Stay.' },\n"                                           \
    "    { id = '" option "', 'Go.', effect = { team = { trust = " points " } } } }\n" \
    "end }\n" ENDING

typedef struct Room {
    PlaySession session;
    char folder[64], path[96], second[96];
    Options options;
    Report report;
} Room;

static void edit(const Room *r, const char *text) {
    write_part(r->folder, "scenario.lua", text);
}

static Room room_open(void) {
    Room r = {.folder = "/tmp/undercurrent-edit-XXXXXX"};
    Err err;
    assert_non_null(mkdtemp(r.folder));
    setenv("UNDERCURRENT_HOME", ".", 1);
    snprintf(r.path, sizeof r.path, "%s/game.jsonl", r.folder);
    snprintf(r.second, sizeof r.second, "%s/game-2.jsonl", r.folder);
    r.options = (Options){.policy = NO_POLICY, .seeded = true, .lang = "en"};
    r.options.journal = r.path;
    edit(&r, TINY CHOICE("go", "4"));
    assert_true(session_open(&r.session, &r.options, &err));
    assert_int_equal(session_start(&r.session, r.folder, &r.options, &r.report, &err),
                     EXIT_DONE);
    assert_int_equal(session_answer(&r.session, &(Answer){.option = 1}, &err), TAKEN);
    return r;
}

static void room_close(Room *r) {
    static const char *const names[] = {"scenario.lua", "nl.lua", "game.jsonl",
                                        "game-2.jsonl", "game-3.jsonl"};
    session_close(&r->session);
    report_free(&r->report);
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        char path[128];
        snprintf(path, sizeof path, "%s/%s", r->folder, names[i]);
        unlink(path);
    }
    rmdir(r->folder);
}

static Reloaded reload(Room *r) {
    Err err = {"", ""};
    report_free(&r->report);
    Reloaded done = session_reload(&r->session, &r->report, &err);
    if (done == RELOAD_FAULTY) assert_true(err.text[0]);
    return done;
}

static Taken answer_plan(Room *r) {
    Err err;
    assert_int_equal(game_prompt(r->session.game)->kind, PROMPT_PLAN);
    return session_answer(&r->session, &(Answer){.pace = 1}, &err);
}

static int turns_of(const char *path) {
    Report report = {0};
    Journal *journal = journal_read(path, &report);
    int turns = journal ? journal_turn_count(journal) : -1;
    journal_close(journal);
    report_free(&report);
    return turns;
}

static void what_was_not_edited_is_not_read_again(void **state) {
    (void)state;
    Room r = room_open();
    const Story *story = r.session.story;
    assert_int_equal(reload(&r), RELOAD_SAME);
    assert_ptr_equal(r.session.story, story);
    room_close(&r);
}

static void another_text_leads_to_the_same_place_in_the_same_journal(void **state) {
    (void)state;
    Room r = room_open();
    uint64_t hash = game_hash(r.session.game);
    edit(&r, TINY "-- a remark\n" CHOICE("go", "4"));
    assert_int_equal(reload(&r), RELOAD_DONE);
    assert_true(game_hash(r.session.game) == hash);
    assert_string_equal(r.session.branch, "");
    assert_int_equal(answer_plan(&r), TAKEN);
    assert_int_equal(turns_of(r.path), 2);
    assert_int_equal(turns_of(r.second), -1);
    room_close(&r);
}

static void a_translation_that_came_is_read(void **state) {
    (void)state;
    Room r = room_open();
    write_part(r.folder, "nl.lua", "return { ['Done'] = 'Klaar' }\n");
    assert_int_equal(reload(&r), RELOAD_DONE);
    assert_true(story_speaks(r.session.story, "nl"));
    assert_int_equal(reload(&r), RELOAD_SAME);
    room_close(&r);
}

static void mistakes_leave_the_old_story_playable(void **state) {
    (void)state;
    Room r = room_open();
    edit(&r, TINY "event 'corner' {\n");
    assert_int_equal(reload(&r), RELOAD_FAULTY);
    const Finding *first = report_first(&r.report, SEVERITY_ERROR);
    assert_non_null(first);
    assert_true(first->line > 0);
    assert_int_equal(answer_plan(&r), TAKEN);
    assert_int_equal(turns_of(r.path), 2);
    edit(&r, TINY CHOICE("go", "4"));
    assert_int_equal(reload(&r), RELOAD_SAME); // as it is played
    room_close(&r);
}

static void
an_answer_that_fits_no_longer_is_told_and_the_journal_is_whole(void **state) {
    (void)state;
    Room r = room_open();
    Err err;
    assert_int_equal(answer_plan(&r), TAKEN);
    edit(&r, TINY CHOICE("leave", "4"));
    assert_int_equal(reload(&r), RELOAD_DONE);
    assert_non_null(strstr(r.session.parted.text, "game.jsonl:2: no option 'go' here"));
    assert_string_equal(r.session.branch, r.second);
    assert_int_equal(game_turn_count(r.session.game), 0);
    assert_int_equal(turns_of(r.second), -1);

    // mended: all answers are there again, in the same journal
    edit(&r, TINY CHOICE("go", "4"));
    assert_int_equal(reload(&r), RELOAD_DONE);
    assert_int_equal(game_turn_count(r.session.game), 2);
    assert_string_equal(r.session.branch, "");

    // not mended: the next answer goes into a new one
    edit(&r, TINY CHOICE("leave", "4"));
    assert_int_equal(reload(&r), RELOAD_DONE);
    assert_int_equal(session_answer(&r.session, &(Answer){.option = 1}, &err), TAKEN);
    assert_int_equal(turns_of(r.path), 2);
    assert_int_equal(turns_of(r.second), 1);
    assert_string_equal(r.session.parted.text, "");
    assert_int_equal(answer_plan(&r), TAKEN);
    assert_int_equal(turns_of(r.second), 2);
    room_close(&r);
}

static void another_effect_is_another_game_and_another_journal(void **state) {
    (void)state;
    Room r = room_open();
    edit(&r, TINY CHOICE("go", "9"));
    assert_int_equal(reload(&r), RELOAD_DONE);
    assert_non_null(strstr(r.session.parted.text, ":2: from this answer on"));
    assert_int_equal(game_turn_count(r.session.game), 1);
    assert_int_equal(answer_plan(&r), TAKEN);
    assert_int_equal(turns_of(r.path), 1);
    assert_int_equal(turns_of(r.second), 2);
    room_close(&r);
}

// Resumed with a scenario that no longer fits, which is then mended by its author.
static void a_resumed_game_that_fits_again_goes_on_in_its_journal(void **state) {
    (void)state;
    Room r = room_open();
    Err err;
    session_leave(&r.session);
    edit(&r, TINY CHOICE("leave", "4"));
    assert_int_equal(session_resume(&r.session, r.path, &r.options, &r.report, &err),
                     EXIT_DONE);
    assert_string_equal(r.session.branch, r.second);
    edit(&r, TINY CHOICE("go", "4"));
    assert_int_equal(reload(&r), RELOAD_DONE);
    assert_int_equal(answer_plan(&r), TAKEN);
    assert_int_equal(turns_of(r.path), 2);
    assert_int_equal(turns_of(r.second), -1);
    room_close(&r);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_was_not_edited_is_not_read_again),
        cmocka_unit_test(another_text_leads_to_the_same_place_in_the_same_journal),
        cmocka_unit_test(a_translation_that_came_is_read),
        cmocka_unit_test(mistakes_leave_the_old_story_playable),
        cmocka_unit_test(
            an_answer_that_fits_no_longer_is_told_and_the_journal_is_whole),
        cmocka_unit_test(another_effect_is_another_game_and_another_journal),
        cmocka_unit_test(a_resumed_game_that_fits_again_goes_on_in_its_journal),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
