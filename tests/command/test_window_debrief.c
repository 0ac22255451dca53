// The debrief in its window: led by keys, left in good order, and what it says where
// something cannot be done.
#include "command/debrief_window.h"

#include "command/hands.h"
#include "platform/opened.h"

#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

typedef struct Room {
    PlaySession session;
    Options options;
    Report report;
    DebriefRoom debrief;
    char folder[64], path[96], second[96], marks[96];
} Room;

static void play_to_the_end(Room *r, char *path, uint64_t seed) {
    Err err = {"", ""};
    Answer answer;
    r->options.journal = path;
    r->options.seed = seed;
    r->options.policy = POLICY_BALANCED;
    ExitCode code =
        session_start(&r->session, "first-week", &r->options, &r->report, &err);
    assert_int_equal(code, EXIT_DONE);
    while (session_by_policy(&r->session, &answer)) {
        assert_int_equal(session_answer(&r->session, &answer, &err), TAKEN);
    }
    session_leave(&r->session);
}

// A game that is over, opened to be looked back on.
static void room_open(Room *r) {
    *r = (Room){.folder = "/tmp/undercurrent-debrief-XXXXXX"};
    Err err = {"", ""};
    assert_non_null(mkdtemp(r->folder));
    snprintf(r->path, sizeof r->path, "%s/game.jsonl", r->folder);
    snprintf(r->second, sizeof r->second, "%s/other.jsonl", r->folder);
    snprintf(r->marks, sizeof r->marks, "%s/game.debrief.jsonl", r->folder);
    setenv("UNDERCURRENT_HOME", ".", 1);
    setenv("XDG_CONFIG_HOME", r->folder, 1);
    r->options = (Options){.seeded = true, .lang = "en"};
    assert_true(session_open(&r->session, &r->options, &err));
    play_to_the_end(r, r->path, 7);
    char *journals[] = {r->path};
    ExitCode code =
        debrief_room_open(&r->debrief, journals, 1, session_words(&r->session),
                          &r->options, &r->report, &err);
    assert_int_equal(code, EXIT_DONE);
    hands_begin();
}

static void room_close(Room *r) {
    debrief_room_close(&r->debrief);
    session_close(&r->session);
    report_free(&r->report);
    unlink(r->path);
    unlink(r->second);
    unlink(r->marks);
    rmdir(r->folder);
}

// Shows the debrief in a window that is open, so that one sees how it was left.
static DebriefEnd show_beside(Room *r, UiSettings *settings, DebriefTerminal terminal) {
    Err err = {"", ""};
    Window *window = window_open("test", 1280, 720, font_folder(), &err);
    assert_non_null(window);
    DebriefEnd end =
        debrief_show(&r->debrief, &r->session, settings, window, terminal, &err);
    window_close(window);
    return end;
}

static DebriefEnd show(Room *r, UiSettings *settings) {
    return show_beside(r, settings, (DebriefTerminal){NULL, false});
}

// Before the button that leads on, round the corner, comes the menu. Leaving is its
// fourth row; after it come the notes, as a page and in the terminal.
static void open_menu(void) {
    hands_key_with(SDLK_TAB, KMOD_LSHIFT);
    hands_key(SDLK_RETURN);
}

static void leave_by_the_menu(void) {
    open_menu();
    hands_keys(4, SDLK_TAB);
    hands_key(SDLK_RETURN);
}

// A clicker stays on the last page; the key that decides leads off it.
static void leave_by_the_last_page(void) {
    hands_keys(120, SDLK_PAGEDOWN);
    hands_key(SDLK_RETURN);
}

static void the_menu_leads_out(void **state) {
    (void)state;
    Room r;
    UiSettings settings = {.text_size = UI_TEXT_MIN};
    room_open(&r);
    leave_by_the_menu();
    assert_int_equal(show(&r, &settings), DEBRIEF_LEFT);
    room_close(&r);
}

static bool has_read(FILE *file, const char *text) {
    static char all[1 << 16];
    rewind(file);
    all[fread(all, 1, sizeof all - 1, file)] = '\0';
    return strstr(all, text) != NULL;
}

// From a game's end there was no way to them: --notes is a word of the command line.
static void the_menu_puts_the_notes_in_the_terminal(void **state) {
    (void)state;
    Room r;
    UiSettings settings = {.text_size = UI_TEXT_MIN};
    room_open(&r);
    FILE *terminal = tmpfile();
    open_menu();
    hands_keys(6, SDLK_TAB);
    hands_key(SDLK_RETURN); // from here on
    hands_key(SDLK_ESCAPE);
    hands_keys(2, SDLK_PAGEDOWN);
    show_beside(&r, &settings, (DebriefTerminal){terminal, false});
    assert_true(has_read(terminal, "You can read this aloud"));
    assert_true(has_read(terminal, "One word will do")); // of the step after it
    fclose(terminal);
    terminal = tmpfile();
    hands_begin();
    hands_keys(4, SDLK_PAGEDOWN); // unasked they stay away
    show_beside(&r, &settings, (DebriefTerminal){terminal, false});
    assert_false(has_read(terminal, "read this aloud"));
    fclose(terminal);
    room_close(&r);
}

static void a_closed_window_is_told_apart(void **state) {
    (void)state;
    Room r;
    UiSettings settings = {.text_size = UI_TEXT_MIN};
    room_open(&r); // nobody does anything, and closes it
    assert_int_equal(show(&r, &settings), DEBRIEF_CLOSED);
    room_close(&r);
}

// The debrief is large for the room from its first page on; the game behind it stays as
// it was.
static void what_was_changed_comes_back(void **state) {
    (void)state;
    Room r;
    UiSettings settings = {.text_size = UI_TEXT_MIN};
    room_open(&r);
    hands_key_with(SDLK_PLUS, KMOD_LCTRL);
    hands_type("l");
    hands_keys(2, SDLK_F11); // the whole screen, and back
    leave_by_the_last_page();
    assert_int_equal(show(&r, &settings), DEBRIEF_LEFT);
    assert_true(settings.text_size > UI_TEXT_MIN);
    assert_false(settings.projector);
    assert_int_equal(r.session.language, LANGUAGE_NL);
    assert_string_equal(words_lang(r.debrief.words), "nl");
    room_close(&r);
}

// A clicker's keys to the first step, and a word of the group in its field.
static void say_a_word(void) {
    hands_keys(2, SDLK_PAGEDOWN);
    hands_key(SDLK_TAB);
    hands_key(SDLK_RETURN);
    hands_type("relieved");
    hands_key(SDLK_RETURN);
    hands_key(SDLK_ESCAPE);
}

static void a_word_is_written_down(void **state) {
    (void)state;
    Room r;
    UiSettings settings = {.text_size = UI_TEXT_MIN};
    room_open(&r);
    say_a_word();
    show(&r, &settings);
    const Marks *marks = r.debrief.games[0].marks;
    assert_int_equal(marks_count(marks), 1);
    assert_int_equal(marks_at(marks, 0)->kind, MARK_WORD);
    assert_string_equal(marks_at(marks, 0)->text, "relieved");
    room_close(&r);
}

// The disk is full: the screen says so, and one can try again.
static void a_word_that_cannot_be_written_is_none(void **state) {
    (void)state;
    Room r;
    UiSettings settings = {.text_size = UI_TEXT_MIN};
    struct rlimit before, none = {0};
    room_open(&r);
    say_a_word();
    getrlimit(RLIMIT_FSIZE, &before);
    none.rlim_max = before.rlim_max;
    setrlimit(RLIMIT_FSIZE, &none);
    DebriefEnd end = show(&r, &settings);
    setrlimit(RLIMIT_FSIZE, &before);
    assert_int_equal(end, DEBRIEF_CLOSED);
    assert_int_equal(marks_count(r.debrief.games[0].marks), 0);
    room_close(&r);
}

static void the_last_page_leads_out(void **state) {
    (void)state;
    Room r;
    UiSettings settings = {.text_size = UI_TEXT_MIN};
    room_open(&r);
    leave_by_the_last_page();
    assert_int_equal(show(&r, &settings), DEBRIEF_LEFT);
    room_close(&r);
}

static void it_has_a_window_of_its_own(void **state) {
    (void)state;
    Room r;
    Err err = {"", ""};
    room_open(&r);
    leave_by_the_menu();
    assert_true(
        debrief_window(&r.debrief, &r.session, (DebriefTerminal){NULL, false}, &err));
    assert_true(hands.left);
    setenv("SDL_VIDEODRIVER", "no-such-driver", 1);
    assert_false(
        debrief_window(&r.debrief, &r.session, (DebriefTerminal){NULL, false}, &err));
    assert_non_null(strstr(err.text, "no display"));
    room_close(&r);
}

// Two groups; names hidden and shown again; each wish that concerns the games.
static void groups_stand_side_by_side(void **state) {
    (void)state;
    Room r;
    Err err = {"", ""};
    room_open(&r);
    debrief_room_close(&r.debrief);
    play_to_the_end(&r, r.second, 8);
    char *journals[] = {r.path, r.second};
    ExitCode code =
        debrief_room_open(&r.debrief, journals, 2, session_words(&r.session),
                          &r.options, &r.report, &err);
    assert_int_equal(code, EXIT_DONE);
    assert_int_equal(r.debrief.group_count, 2);
    DebriefCommand names = {.wish = DEBRIEF_NAMES};
    assert_true(debrief_room_do(&r.debrief, &names, &err));
    assert_true(r.debrief.hidden);
    assert_string_equal(r.debrief.groups[1].name, "Group B");
    assert_true(debrief_room_do(&r.debrief, &names, &err));
    assert_string_not_equal(r.debrief.groups[1].name, "Group B");
    assert_true(debrief_room_speak(&r.debrief, r.session.words[LANGUAGE_NL], &err));
    assert_int_equal(debrief_room_world(&r.debrief).group_count, 2);
    room_close(&r);
}

static void more_groups_than_fit_are_refused(void **state) {
    (void)state;
    Room r;
    Err err = {"", ""};
    room_open(&r);
    debrief_room_close(&r.debrief);
    char *journals[COMPARE_GROUPS_MAX + 1];
    for (int i = 0; i <= COMPARE_GROUPS_MAX; i++) journals[i] = r.path;
    ExitCode code =
        debrief_room_open(&r.debrief, journals, COMPARE_GROUPS_MAX + 1,
                          session_words(&r.session), &r.options, &r.report, &err);
    assert_int_equal(code, EXIT_USAGE);
    assert_non_null(strstr(err.text, "at most"));
    room_close(&r);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_menu_leads_out),
        cmocka_unit_test(the_menu_puts_the_notes_in_the_terminal),
        cmocka_unit_test(a_closed_window_is_told_apart),
        cmocka_unit_test(what_was_changed_comes_back),
        cmocka_unit_test(a_word_is_written_down),
        cmocka_unit_test(a_word_that_cannot_be_written_is_none),
        cmocka_unit_test(the_last_page_leads_out),
        cmocka_unit_test(it_has_a_window_of_its_own),
        cmocka_unit_test(groups_stand_side_by_side),
        cmocka_unit_test(more_groups_than_fit_are_refused),
    };
    signal(SIGXFSZ, SIG_IGN);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
