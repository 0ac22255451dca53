// The game in its window: the shelf, a game, its end, the debrief and back, and what is
// said where something cannot be done.
#include "command/play_window.h"

#include "command/hands.h"
#include "folder.h"
#include "insight/debrief/marks.h"

#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

// A house of its own: the program's texts, one scenario, and the player's folders.
typedef struct House {
    char folder[64], scenario[128], journal[128];
    PlaySession session;
    Options options;
    Report report;
} House;

static const char story[] =
    "scenario { title = 'Short', brief = 'Short.', weeks = 1, hours = 8 }\n"
    "member 'ada' { name = 'Ada' }\n"
    "member 'bo' { name = 'Bo' }\n"
    "use 'standard'\n"
    "event 'x' { weeks = 1, scene = function(now)\n"
    "  choose { { id = 'a', 'A', because = 'so' }, { id = 'b', 'B', because = 'so' } }\n"
    "end }\n"
    "event 'guests' { title = 'Guests', prepared = true,\n"
    "  scene = function() narrate 'They come.' end }\n"
    "ending 'done' { title = 'Done', text = 'It is over.' }\n";

static void write_text(const char *path, const char *text) {
    FILE *file = fopen(path, "w");
    assert_non_null(file);
    fputs(text, file);
    assert_int_equal(fclose(file), 0);
}

static void in(House *h, const char *name, char out[128]) {
    snprintf(out, 128, "%s/%s", h->folder, name);
}

static void make_folder(House *h, const char *name) {
    char path[128];
    in(h, name, path);
    assert_int_equal(mkdir(path, 0700), 0);
}

static void house_open(House *h) {
    char assets[128], here[FILE_PATH_SIZE];
    Err err = {"", ""};
    *h = (House){.folder = "/tmp/undercurrent-house-XXXXXX"};
    assert_non_null(mkdtemp(h->folder));
    assert_non_null(getcwd(here, sizeof here - 8));
    strcat(here, "/assets");
    in(h, "assets", assets);
    assert_int_equal(symlink(here, assets), 0);
    make_folder(h, "scenarios");
    make_folder(h, "scenarios/short");
    make_folder(h, "data");
    make_folder(h, "config");
    in(h, "scenarios/short/scenario.lua", h->scenario);
    write_text(h->scenario, story);
    setenv("UNDERCURRENT_HOME", h->folder, 1);
    in(h, "data", here);
    setenv("XDG_DATA_HOME", here, 1);
    in(h, "config", here);
    setenv("XDG_CONFIG_HOME", here, 1);
    h->options = (Options){.seeded = true, .seed = 7, .policy = NO_POLICY};
    assert_true(session_open(&h->session, &h->options, &err));
    hands_begin();
}

static void house_close(House *h) {
    session_close(&h->session);
    report_free(&h->report);
    folder_remove(h->folder);
}

static void start(House *h) {
    Err err = {"", ""};
    ExitCode code = session_start(&h->session, "short", &h->options, &h->report, &err);
    if (code != EXIT_DONE) fail_msg("%s", err.text);
    snprintf(h->journal, sizeof h->journal, "%s", journal_path(h->session.journal));
}

// The window, and that it was left by what was done in it.
static void play(House *h) {
    Err err = {"", ""};
    if (!play_window(&h->session, &err)) fail_msg("%s", err.text);
    assert_true(hands.left);
}

// Pause, and its last row.
static void quit(void) {
    hands_key(SDLK_ESCAPE);
    hands_keys(3, SDLK_TAB);
    hands_key(SDLK_RETURN);
}

static void quit_the_shelf(void) {
    hands_key(SDLK_ESCAPE);
    hands_keys(2, SDLK_TAB);
    hands_key(SDLK_RETURN);
}

static void to_the_shelf(void) {
    hands_key(SDLK_ESCAPE);
    hands_keys(2, SDLK_TAB);
    hands_key(SDLK_RETURN);
}

// ---- the shelf

static void the_shelf_is_left_at_once(void **state) {
    (void)state;
    House h;
    house_open(&h);
    quit_the_shelf();
    play(&h);
    assert_null(h.session.game);
    house_close(&h);
}

static void a_game_is_taken_from_it_left_and_gone_on_with(void **state) {
    (void)state;
    House h;
    house_open(&h);
    hands_key(SDLK_RETURN);       // the one scenario there is
    hands_keys(6, SDLK_PAGEDOWN); // brief, team and scene are read
    hands_type("2");
    to_the_shelf();
    hands_key(SDLK_RETURN); // the last game
    quit();
    play(&h);
    assert_non_null(h.session.game);
    assert_true(h.session.resumed);
    assert_int_equal(game_turn_count(h.session.game), 1);
    assert_int_equal(game_turn(h.session.game, 0)->answer.option, 1);
    house_close(&h);
}

static void both_speak_another_language(void **state) {
    (void)state;
    House h;
    house_open(&h);
    hands_type("l");
    hands_key(SDLK_RETURN);
    hands_type("ll");
    hands_keys(2, SDLK_F11);
    quit();
    play(&h);
    assert_non_null(h.session.game);
    assert_int_equal(h.session.language, LANGUAGE_NL);
    char path[128], text[512] = "";
    in(&h, "config/undercurrent/settings.json", path);
    FILE *file = fopen(path, "r");
    assert_non_null(file);
    assert_true(fread(text, 1, sizeof text - 1, file) > 0);
    fclose(file);
    assert_non_null(strstr(text, "\"language\": \"nl\""));
    house_close(&h);
}

// What lies on the shelf has gone since it was opened: told, and the shelf stays.
static void remove_scenario(void *house) {
    unlink(((House *)house)->scenario);
}

static void break_scenario(void *house) {
    write_text(((House *)house)->scenario, "scenario {\n");
}

static void what_has_gone_is_not_opened(void **state) {
    (void)state;
    static Deed *const deeds[] = {remove_scenario, break_scenario};
    for (int i = 0; i < 2; i++) {
        House h;
        house_open(&h);
        hands_do(deeds[i], &h);
        hands_key(SDLK_RETURN);
        quit_the_shelf();
        play(&h);
        assert_null(h.session.game);
        house_close(&h);
    }
}

static void forge_journal(void *house) {
    House *h = house;
    FILE *file = fopen(h->journal, "a");
    assert_non_null(file);
    fputs("{\"week\":1,\"prompt\":\"nonsense\",\"answer\":\"x\"}\n", file);
    fclose(file);
}

static void a_journal_that_is_broken_is_not_gone_on_with(void **state) {
    (void)state;
    House h;
    house_open(&h);
    start(&h);
    Err err;
    assert_int_equal(session_answer(&h.session, &(Answer){.option = 1}, &err), TAKEN);
    to_the_shelf();
    hands_do(forge_journal, &h);
    hands_key(SDLK_RETURN);
    quit_the_shelf();
    play(&h);
    assert_null(h.session.game);
    house_close(&h);
}

// ---- the author edits under the running game

static void edit(void *house) {
    static char edited[sizeof story];
    strcpy(edited, story);
    memcpy(strstr(edited, "id = 'b'"), "id = 'c'", 8);
    write_text(((House *)house)->scenario, edited);
}

static void an_edited_scenario_is_read_again(void **state) {
    (void)state;
    House h;
    house_open(&h);
    start(&h);
    Err err;
    assert_int_equal(session_answer(&h.session, &(Answer){.option = 1}, &err), TAKEN);
    hands_key(SDLK_F5); // nothing was edited
    hands_do(break_scenario, &h);
    hands_key(SDLK_F5); // a mistake: the old story goes on
    hands_do(edit, &h);
    hands_key(SDLK_F5); // an answer no longer fits
    hands_key(SDLK_F5); // the author hears that nothing has changed
    quit();
    play(&h);
    assert_non_null(h.session.game);
    assert_int_equal(game_turn_count(h.session.game), 0);
    assert_true(h.session.branch[0]);
    house_close(&h);
}

// ---- a facilitator

static void lead(int row) {
    hands_type("f");
    hands_keys(row, SDLK_TAB);
    hands_key(SDLK_RETURN);
}

static void a_facilitator_turns_the_knobs(void **state) {
    (void)state;
    House h;
    house_open(&h);
    h.session.projector = true;
    start(&h);
    hands_keys(6, SDLK_PAGEDOWN);
    lead(0); // a time-out
    hands_key(SDLK_RETURN);
    lead(4); // nobody is asked what it will do
    hands_key(SDLK_ESCAPE);
    hands_type("2");
    lead(3); // taking back asks twice
    hands_key(SDLK_RETURN);
    lead(1); // pressure
    hands_key(SDLK_ESCAPE);
    hands_keys(4, SDLK_TAB);
    hands_key(SDLK_RETURN);
    play(&h);
    char text[4096] = "";
    FILE *file = fopen(h.journal, "r");
    assert_non_null(file);
    assert_true(fread(text, 1, sizeof text - 1, file) > 0);
    fclose(file);
    assert_non_null(strstr(text, "\"facilitator\":\"timeout\",\"seconds\":120"));
    assert_non_null(strstr(text, "\"answer\":\"b\""));
    assert_non_null(strstr(text, "\"facilitator\":\"undo\""));
    assert_non_null(strstr(text, "\"facilitator\":\"pressure\",\"change\":1"));
    house_close(&h);
}

// The disk is full: each answer, knob and setting says so, and nothing has changed.
static void what_cannot_be_written_down_is_not_done(void **state) {
    (void)state;
    House h;
    struct rlimit before, none = {0};
    house_open(&h);
    h.session.projector = true;
    start(&h);
    Err err;
    assert_int_equal(session_answer(&h.session, &(Answer){.option = 1}, &err), TAKEN);
    uint64_t hash = game_hash(h.session.game);
    hands_keys(4, SDLK_PAGEDOWN);
    lead(0);
    hands_key(SDLK_RETURN);
    lead(3);
    hands_key(SDLK_RETURN);
    hands_key(SDLK_ESCAPE);
    lead(1);
    hands_key_with(SDLK_PLUS, KMOD_LCTRL);
    hands_key(SDLK_ESCAPE);
    hands_keys(4, SDLK_TAB);
    hands_key(SDLK_RETURN);
    getrlimit(RLIMIT_FSIZE, &before);
    none.rlim_max = before.rlim_max;
    setrlimit(RLIMIT_FSIZE, &none);
    bool ok = play_window(&h.session, &err);
    setrlimit(RLIMIT_FSIZE, &before);
    assert_true(ok && hands.left);
    assert_true(game_hash(h.session.game) == hash);
    house_close(&h);
}

// ---- from the end into the debrief, and back

static void play_to_the_end(House *h) {
    Answer answer;
    Err err = {"", ""};
    h->options.policy = POLICY_BALANCED;
    start(h);
    while (session_by_policy(&h->session, &answer)) {
        assert_int_equal(session_answer(&h->session, &answer, &err), TAKEN);
    }
}

static void leave_the_debrief(void) {
    hands_key_with(SDLK_TAB, KMOD_LSHIFT);
    hands_key(SDLK_RETURN);
    hands_keys(4, SDLK_TAB);
    hands_key(SDLK_RETURN);
}

static void the_end_leads_into_the_debrief_and_back(void **state) {
    (void)state;
    House h;
    house_open(&h);
    play_to_the_end(&h);
    hands_keys(6, SDLK_RETURN); // the last week, the end, both members, the two, on
    hands_type("l");
    leave_the_debrief();
    quit();
    play(&h);
    assert_non_null(h.session.game);
    assert_int_equal(game_prompt(h.session.game)->kind, PROMPT_END);
    assert_int_equal(h.session.language, LANGUAGE_NL);
    house_close(&h);
}

static void so_does_the_shelf(void **state) {
    (void)state;
    House h;
    house_open(&h);
    play_to_the_end(&h);
    to_the_shelf();
    hands_key_with(SDLK_TAB, KMOD_LSHIFT); // looking back stands above the scenarios
    hands_key(SDLK_RETURN);
    hands_type("l");
    leave_the_debrief();
    quit_the_shelf();
    play(&h);
    assert_null(h.session.game);
    assert_int_equal(h.session.language, LANGUAGE_NL);
    house_close(&h);
}

// ---- what falls on the window

static void a_scenario_that_is_dropped_is_played(void **state) {
    (void)state;
    char folder[128];
    for (int i = 0; i < 2; i++) {
        House h;
        house_open(&h);
        in(&h, "scenarios/short", folder);
        hands_drop(i == 0 ? folder : h.scenario);
        hands_keys(6, SDLK_PAGEDOWN);
        hands_drop(h.scenario); // a game under way is not left for it
        hands_type("2");
        quit();
        play(&h);
        assert_non_null(h.session.game);
        assert_int_equal(game_turn_count(h.session.game), 1);
        house_close(&h);
    }
}

static void journals_that_are_dropped_are_looked_back_on(void **state) {
    (void)state;
    House h;
    char folder[128];
    house_open(&h);
    play_to_the_end(&h);
    session_leave(&h.session);
    in(&h, "data/undercurrent/journals", folder);
    hands_drop(folder);
    hands_type("l");
    leave_the_debrief();
    hands_drop(h.journal);
    hands_type("ll");
    leave_the_debrief();
    quit_the_shelf();
    play(&h);
    assert_null(h.session.game);
    assert_int_equal(h.session.language, LANGUAGE_NL);
    house_close(&h);
}

// Told on the shelf, which stays as it is.
static void what_is_neither_is_told(void **state) {
    (void)state;
    House h;
    char words[128];
    house_open(&h);
    in(&h, "assets/words/en/screens.json", words);
    hands_drop(words);
    in(&h, "config", words); // a folder without journals
    hands_drop(words);
    in(&h, "nothing.zip", words);
    hands_drop(words);
    quit_the_shelf();
    play(&h);
    assert_null(h.session.game);
    house_close(&h);
}

static void a_window_closed_in_the_debrief_is_closed(void **state) {
    (void)state;
    House h;
    Err err;
    house_open(&h);
    h.options.policy = POLICY_BALANCED; // a demonstration: what is answered is read
    start(&h);
    hands_keys(40, SDLK_PAGEDOWN); // and on from the end into the debrief
    assert_true(play_window(&h.session, &err));
    assert_false(hands.left);
    assert_int_equal(game_prompt(h.session.game)->kind, PROMPT_END);
    house_close(&h);
}

static void break_marks(void *house) {
    House *h = house;
    char path[FILE_PATH_SIZE];
    Err err;
    assert_true(marks_place(h->journal, path, &err));
    write_text(path, "no mark\n");
}

static void marks_that_are_broken_are_told(void **state) {
    (void)state;
    House h;
    house_open(&h);
    play_to_the_end(&h);
    hands_do(break_marks, &h);
    hands_keys(4, SDLK_RETURN);
    quit();
    play(&h);
    assert_non_null(h.session.game);
    house_close(&h);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_shelf_is_left_at_once),
        cmocka_unit_test(a_game_is_taken_from_it_left_and_gone_on_with),
        cmocka_unit_test(both_speak_another_language),
        cmocka_unit_test(what_has_gone_is_not_opened),
        cmocka_unit_test(a_journal_that_is_broken_is_not_gone_on_with),
        cmocka_unit_test(an_edited_scenario_is_read_again),
        cmocka_unit_test(a_facilitator_turns_the_knobs),
        cmocka_unit_test(what_cannot_be_written_down_is_not_done),
        cmocka_unit_test(the_end_leads_into_the_debrief_and_back),
        cmocka_unit_test(so_does_the_shelf),
        cmocka_unit_test(a_scenario_that_is_dropped_is_played),
        cmocka_unit_test(journals_that_are_dropped_are_looked_back_on),
        cmocka_unit_test(what_is_neither_is_told),
        cmocka_unit_test(a_window_closed_in_the_debrief_is_closed),
        cmocka_unit_test(marks_that_are_broken_are_told),
    };
    signal(SIGXFSZ, SIG_IGN); // a file that may not grow is an error like another
    return cmocka_run_group_tests(tests, NULL, NULL);
}
