// Each command as it is typed, and the game and its debrief in a window, with an
// allocator that fails (failing.h): a sentence and an exit code, or a smaller picture.
// A game in a window makes a hundred thousand calls, so not every one of them is tried
// here; every one of a game without a window is, in tests/game/test_out_of_memory.c.
#include "command/command.h"

#include "command/hands.h"
#include "failing.h"
#include "folder.h"
#include "script/written.h"

#include <fcntl.h>
#include <sys/stat.h>

static const char scenario[] =
    "scenario { title = 'Short', brief = 'Short.', weeks = 2, hours = 8 }\n"
    "member 'ada' { name = 'Ada', worry = 'my work' }\n"
    "member 'bo' { name = 'Bo' }\n"
    "use 'standard'\n"
    "event 'x' { weeks = 1, scene = function(now)\n"
    "  narrate 'It is {now.week}.' say('ada', 'So it is, {bo}.')\n"
    "  choose { { id = 'a', 'A', because = 'so',\n"
    "    effect = { team = { trust = 2 } }, promise = { 'P', weeks = 1 } },\n"
    "    { id = 'b', 'B', because = 'so', effect = { team = { trust = -2 } } } }\n"
    "end }\n" ENDING;

enum { TRANSLATION_SIZE = 65536 };

static struct {
    char folder[64];
    char story[96], game[96], made[96], fresh[96], settings[96], page[96], typed[96],
        said[96], study[96];
    int out, err; // where they led before
    int told;     // where they lead meanwhile
} house;

// ---- running a command

static void turn_streams(bool away) {
    fflush(stdout);
    fflush(stderr);
    dup2(away ? house.told : house.out, STDOUT_FILENO);
    dup2(away ? house.told : house.err, STDERR_FILENO);
}

static bool something_was_said(void) {
    struct stat about;
    return fstat(house.told, &about) == 0 && about.st_size > 0;
}

static ExitCode run_words(int count, char **words) {
    Err err;
    Options options;
    const Command *command = command_find(words[0], &err);
    assert_non_null(command);
    if (!options_read(&options, command->options, count, words, &err)) {
        fail_msg("%s", err.text);
    }
    rewind(stdin);
    return command->run(&options);
}

// As on a command line, NULL at its end. True where it went well.
static bool run(const char *first, ...) {
    char *words[24];
    int count = 0;
    va_list rest;
    va_start(rest, first);
    for (const char *word = first; word; word = va_arg(rest, const char *)) {
        words[count++] = (char *)word;
    }
    va_end(rest);
    assert_int_equal(ftruncate(house.told, 0), 0);
    turn_streams(true);
    ExitCode code = run_words(count, words);
    turn_streams(false);
    bool ok = code == EXIT_DONE, said = something_was_said();
    if (!ok && (!said || !memory.fails))
        printf("undercurrent %s: code %d\n", first, code);
    ended(ok, said ? "so it says" : "");
    return ok;
}

// ---- the subjects

static void play(void) {
    unlink(house.made);
    run("play", house.story, "--text", "--seed", "7", "--lang", "nl", "--journal",
        house.made, NULL);
}

static void resume(void) {
    run("resume", house.game, "--text", NULL);
}

static void replay(void) {
    run("replay", house.game, "--swap", "1:x=b", "--json", NULL);
}

static void report(void) {
    run("report", house.game, house.made, "-o", house.page, "--csv", house.study, NULL);
}

static void check(void) {
    run("check", house.story, "--json", NULL);
}

static void simulate(void) {
    run("simulate", house.story, "--runs", "2", "--policy", "random", "--jobs", "1",
        "--json", NULL);
}

static void graph(void) {
    run("graph", house.story, "-o", house.page, NULL);
}

static void read_translation(char out[TRANSLATION_SIZE]) {
    char path[128];
    snprintf(path, sizeof path, "%s/nl.lua", house.story);
    FILE *file = fopen(path, "r");
    assert_non_null(file);
    out[fread(out, 1, TRANSLATION_SIZE - 1, file)] = '\0';
    fclose(file);
}

// What a translator has written stays, whatever becomes of the rest.
static void translate(void) {
    char before[TRANSLATION_SIZE], after[TRANSLATION_SIZE];
    read_translation(before);
    bool ok = run("translate", house.story, "nl", NULL);
    read_translation(after);
    if (!ok) assert_string_equal(after, before);
    assert_non_null(strstr(after, "Bob"));
}

static void make_new(void) {
    folder_remove(house.fresh);
    run("new", house.fresh, NULL);
}

static void picture(void) {
    run("shot", house.story, "--screen", "plan", "--size", "640x480", "-o", house.page,
        NULL);
}

static void picture_of_debrief(void) {
    run("shot", house.game, "--screen", "debrief-5", "--size", "640x480", "-o",
        house.page, NULL);
}

// Reads, chooses, asks why, looks at the keys, speaks Dutch, and is closed.
static void window(void) {
    unlink(house.made);
    folder_remove(house.settings); // the language of the run before
    hands_begin();
    hands_keys(5, SDLK_PAGEDOWN);
    hands_type("1");
    hands_key(SDLK_PAGEDOWN);
    hands_type("w");
    hands_keys(2, SDLK_ESCAPE);
    hands_type("l");
    hands_key(SDLK_F1);
    run("play", house.story, "--seed", "7", "--journal", house.made, NULL);
}

static void debrief(void) {
    folder_remove(house.settings);
    hands_begin();
    hands_keys(40, SDLK_PAGEDOWN);
    hands_type("l");
    run("debrief", house.game, NULL);
}

// ---- the tests

static long every(Subject *subject, long tries) {
    long calls = count_calls(subject);
    return calls < tries ? 1 : calls / tries;
}

// Sometimes a window's first frames find something that was made before: warmed up,
// each run makes the same calls.
static void survives(Subject *subject, long tries) {
    subject();
    fails_everywhere(subject, every(subject, tries));
}

static void text_play_survives(void **state) {
    (void)state;
    survives(play, 80);
    survives(resume, 80);
    survives(replay, 80);
}

static void reports_survive(void **state) {
    (void)state;
    play();
    survives(report, 80);
}

static void a_trainers_commands_survive(void **state) {
    (void)state;
    survives(check, 30);
    survives(simulate, 60);
    survives(graph, 20);
    survives(translate, 60);
    survives(make_new, 40);
}

static void pictures_survive(void **state) {
    (void)state;
    survives(picture, 30);
    survives(picture_of_debrief, 30);
}

static void a_game_in_a_window_survives(void **state) {
    (void)state;
    survives(window, 25);
}

static void a_debrief_in_a_window_survives(void **state) {
    (void)state;
    survives(debrief, 25);
}

// ---- before and behind them

static void place(const char *name, char out[96]) {
    snprintf(out, 96, "%s/%s", house.folder, name);
}

static void lay_out(void) {
    place("short", house.story);
    place("game.jsonl", house.game);
    place("made", house.made);
    place("fresh", house.fresh);
    place("undercurrent", house.settings);
    place("page", house.page);
    place("typed", house.typed);
    place("said", house.said);
    place("table.csv", house.study);
    assert_int_equal(mkdir(house.story, 0700), 0);
    write_part(house.story, "scenario.lua", scenario);
    write_part(house.story, "nl.lua", "return { Bo = 'Bob', A = 'Aa' }\n");
    write_part(house.folder, "typed",
               "1\nwhy trust\nteam\nlisten ada\ndone\nkeep\n1\ndone\ndone\n");
    setenv("XDG_DATA_HOME", house.folder, 1);
    setenv("XDG_CONFIG_HOME", house.folder, 1);
    setenv("UNDERCURRENT_HOME", ".", 1);
}

static int open_house(void **state) {
    (void)state;
    failing_begin();
    const char *room = access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp";
    snprintf(house.folder, sizeof house.folder, "%s/undercurrent-house-XXXXXX", room);
    if (!mkdtemp(house.folder)) return -1;
    lay_out();
    house.out = dup(STDOUT_FILENO);
    house.err = dup(STDERR_FILENO);
    house.told = open(house.said, O_RDWR | O_CREAT | O_APPEND, 0600);
    if (!freopen(house.typed, "r", stdin)) return -1;
    play();
    return rename(house.made, house.game);
}

static int close_house(void **state) {
    (void)state;
    close(house.told);
    folder_remove(house.folder);
    return 0;
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(text_play_survives),
        cmocka_unit_test(reports_survive),
        cmocka_unit_test(a_trainers_commands_survive),
        cmocka_unit_test(pictures_survive),
        cmocka_unit_test(a_game_in_a_window_survives),
        cmocka_unit_test(a_debrief_in_a_window_survives),
    };
    return cmocka_run_group_tests(tests, open_house, close_house);
}
