#include "command/options.h"
#include "script/written.h"

enum { WORDS_MAX = 24 };

typedef struct Arguments {
    char text[200];
    char *words[WORDS_MAX];
    int count;
} Arguments;

// "play x --seed 7" as a program gets it.
static void split(const char *text, Arguments *line) {
    line->count = 0;
    snprintf(line->text, sizeof line->text, "%s", text);
    for (char *word = strtok(line->text, " "); word; word = strtok(NULL, " ")) {
        line->words[line->count++] = word;
    }
    line->words[line->count] = NULL;
}

static Options reads(const char *allowed, const char *text, Arguments *line) {
    Options out;
    Err err = {"", ""};
    split(text, line);
    bool ok = options_read(&out, allowed, line->count, line->words, &err);
    if (!ok) fail_msg("%s: %s", text, err.text);
    return out;
}

static void refuses(const char *allowed, const char *text, const char *in_words) {
    Options out;
    Err err = {"", ""};
    Arguments line;
    split(text, &line);
    bool ok = options_read(&out, allowed, line.count, line.words, &err);
    if (ok || !strstr(err.text, in_words)) fail_msg("%s: %s", text, err.text);
}

static void what_is_asked_for_is_read(void **state) {
    (void)state;
    Arguments line;
    Options all = reads("text seed lang group policy from",
                        "play first --seed 7 --text --lang nl --group=Table --policy "
                        "listen --from 3",
                        &line);
    assert_true(all.text && all.seeded && all.seed == 7);
    assert_string_equal(all.lang, "nl");
    assert_string_equal(all.group, "Table");
    assert_int_equal(all.policy, POLICY_LISTEN);
    assert_int_equal(all.from, 3);
    assert_int_equal(all.name_count, 1);
    assert_string_equal(all.names[0], "first");
}

static void what_is_not_asked_for_is_empty(void **state) {
    (void)state;
    Arguments line;
    Options none = reads("text", "play", &line);
    assert_false(none.text || none.seeded || none.help || none.json);
    assert_int_equal(none.policy, NO_POLICY);
    assert_int_equal(none.name_count, 0);
    assert_null(none.lang);
}

static void help_is_known_everywhere(void **state) {
    (void)state;
    Arguments line;
    assert_true(reads("", "check --help", &line).help);
    assert_true(reads("", "check -h", &line).help);
}

static void swaps_are_collected(void **state) {
    (void)state;
    Arguments line;
    Options two = reads("swap", "replay j --swap 1:a=b --swap 2:c=d", &line);
    assert_int_equal(two.swap_count, 2);
    assert_string_equal(two.swaps[1], "2:c=d");
}

static void each_policy_plays_once(void **state) {
    (void)state;
    Arguments line;
    Options all = reads("runs policy",
                        "simulate --policy push,push,listen,push,push,push,push,push,"
                        "push,push,push --policy listen,random",
                        &line);
    assert_int_equal(all.policy_count, 3);
    assert_int_equal(all.policies[0], POLICY_PUSH);
    assert_int_equal(all.policies[1], POLICY_LISTEN);
    assert_int_equal(all.policies[2], POLICY_RANDOM);
}

// The name of one option may begin another's.
static void an_option_is_allowed_by_its_whole_name(void **state) {
    (void)state;
    Arguments line;
    assert_false(reads("text-size", "shot --text 150", &line).text);
    assert_true(reads("text text-size", "shot --text", &line).text);
}

static void two_dashes_end_the_options(void **state) {
    (void)state;
    Arguments line;
    Options all = reads("text", "play -- --text", &line);
    assert_false(all.text);
    assert_string_equal(all.names[0], "--text");
}

static void mistakes_are_explained(void **state) {
    (void)state;
    refuses("seed", "play --seed", "--seed needs a value");
    refuses("seed", "play --seed x", "whole number");
    refuses("seed", "play --seed -1", "whole number");
    refuses("seed", "play --seed 9223372036854775808", "whole number");
    refuses("seed", "play --seed 1e3", "whole number");
    refuses("from", "play --from 0", "week from 1");
    refuses("until", "replay --until 105", "week from 1");
    refuses("lang", "play --lang de", "nl or en");
    refuses("policy", "play --policy lisen", "did you mean 'listen'?");
    refuses("text seed", "play --sed 7", "did you mean '--seed'?");
    refuses("text", "play --json", "no option '--json'");
    refuses("text", "play -x", "no option '-x'");
    refuses("text", "play --text=yes", "no option");
    refuses("shard", "simulate --shard 0/3", "part I of N");
    refuses("shard", "simulate --shard 4/3", "part I of N");
    refuses("shard", "simulate --shard /3", "part I of N");
    refuses("shard", "simulate --shard 3", "part I of N");
    refuses("shard", "simulate --shard 1/9999", "part I of N");
    refuses("size", "shot --size 1280x", "WIDTHxHEIGHT");
    refuses("text-size", "shot --json", "no option '--json'");
}

static const char *lang_of(const char *text, Arguments *line) {
    split(text, line);
    return options_lang(line->count, line->words);
}

// Whatever else is wrong with the line, before it or after it.
static void the_language_is_known_of_a_wrong_line(void **state) {
    (void)state;
    Arguments line;
    assert_string_equal(lang_of("play --seed x --lang nl", &line), "nl");
    assert_string_equal(lang_of("play --nonsense --lang=nl x", &line), "nl");
    assert_string_equal(lang_of("play --lang nl --lang en", &line), "en");
    assert_null(lang_of("play --seed x", &line));
    assert_null(lang_of("play --lang", &line));
    assert_null(lang_of("play --lang fr", &line));
    assert_null(lang_of("play --language nl", &line));
    assert_null(lang_of("play -- --lang nl", &line));
}

// A word of several letters may be left in the middle.
static void the_next_line_begins_anew(void **state) {
    (void)state;
    Arguments line;
    refuses("text", "play -xyz", "no option");
    Options next = reads("text", "play", &line);
    assert_false(next.text || next.help);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_asked_for_is_read),
        cmocka_unit_test(what_is_not_asked_for_is_empty),
        cmocka_unit_test(help_is_known_everywhere),
        cmocka_unit_test(swaps_are_collected),
        cmocka_unit_test(each_policy_plays_once),
        cmocka_unit_test(an_option_is_allowed_by_its_whole_name),
        cmocka_unit_test(two_dashes_end_the_options),
        cmocka_unit_test(mistakes_are_explained),
        cmocka_unit_test(the_language_is_known_of_a_wrong_line),
        cmocka_unit_test(the_next_line_begins_anew),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
