#include "base/base.h"
#include "base/words.h"

#include <dirent.h>
#include <jansson.h>
#include <sys/stat.h>

typedef struct Texts {
    char folder[64], lang[80];
} Texts;

static void put_part(const Texts *t, const char *name, const char *text) {
    char path[160];
    snprintf(path, sizeof path, "%s/%s.json", t->lang, name);
    put_file(path, text, strlen(text));
}

static Texts texts_open(void) {
    Texts t;
    folder_for_test(t.folder);
    snprintf(t.lang, sizeof t.lang, "%s/en", t.folder);
    assert_int_equal(mkdir(t.lang, 0777), 0);
    return t;
}

static void texts_close(const Texts *t) {
    static const char *const parts[] = {"model", "play"};
    for (int i = 0; i < 2; i++) {
        char path[160];
        snprintf(path, sizeof path, "%s/%s.json", t->lang, parts[i]);
        unlink(path);
    }
    rmdir(t->lang);
    rmdir(t->folder);
}

static void parts_are_one(void **state) {
    (void)state;
    Err err;
    Texts t = texts_open();
    put_part(&t, "model", "{\"a\": \"one\"}");
    put_part(&t, "play", "{\"b\": \"two\"}");
    Words *words = words_open(t.folder, "en", &err);
    assert_non_null(words);
    assert_string_equal(words_lang(words), "en");
    assert_string_equal(words_get(words, "a"), "one");
    assert_string_equal(words_get(words, "b"), "two");
    assert_string_equal(words_get(words, "c"), "c"); // a hole shows
    assert_true(words_has(words, "a") && !words_has(words, "c"));
    words_close(words);
    texts_close(&t);
}

static void refuses(const char *model, const char *play, const char *in_words) {
    Err err;
    Texts t = texts_open();
    if (model) put_part(&t, "model", model);
    if (play) put_part(&t, "play", play);
    assert_null(words_open(t.folder, "en", &err));
    if (!strstr(err.text, in_words)) fail_msg("%s", err.text);
    texts_close(&t);
}

static void mistakes_are_named(void **state) {
    (void)state;
    refuses(NULL, NULL, "no texts in");
    refuses("{\"a\": \"1\"}", "{\"a\": \"2\"}", "the key 'a' is there twice");
    refuses("{\"a\": \"1\", \"a\": \"2\"}", NULL, "duplicate");
    refuses("{\"a\": 7}", NULL, "'a' is no text");
    refuses("[]", NULL, "an object");
    refuses("{\"a\":\n,}", NULL, "model.json:2");
}

static void filled(const char *text, const char *expected) {
    char out[32];
    WordsValue values[] = {
        {"week", "3"     },
        {"who",  "Fatima"},
        {NULL,   NULL    }
    };
    assert_string_equal(words_fill(text, values, out, sizeof out), expected);
}

static void places_are_filled(void **state) {
    (void)state;
    filled("week {week}", "week 3");
    filled("{who}, {who}", "Fatima, Fatima");
    filled("{what} {week", "{what} {week");
    filled("}{", "}{");
    filled("{week}{week}{week}", "333");
    filled("0123456789012345678901234567{who}", "0123456789012345678901234567Fat");
    filled("012345678901234567890123456789é", "012345678901234567890123456789");
}

static void counted(const char *text, const char *number, const char *expected) {
    char out[40];
    WordsValue values[] = {
        {"n",  number},
        {NULL, NULL  }
    };
    assert_string_equal(words_fill(text, values, out, sizeof out), expected);
}

static void a_word_has_its_form_beside_a_number(void **state) {
    (void)state;
    counted("{n} {n:week|weken}", "1", "1 week");
    counted("{n} {n:week|weken}", "2", "2 weken");
    counted("{n} {n:week|weken}", "0", "0 weken");
    counted("{n} {n:week|weken}", "21", "21 weken");
    counted("Er {n:is|zijn} er {n}.", "1", "Er is er 1.");
    counted("{n} uur{n:|en}{n:!}", "1", "1 uur!");
    counted("{n} uur{n:|en}{n:!}", "2", "2 uuren!");
    counted("{m:week|weken} {n:week", "1", "{m:week|weken} {n:week");
    counted("01234567890123456789012345678901234{n:week|weken}", "2",
            "01234567890123456789012345678901234weke");
}

static void numbers_choose_their_form(void **state) {
    (void)state;
    Err err;
    char out[32];
    Words *words = words_open("assets/words", "en", &err);
    assert_non_null(words);
    assert_string_equal(words_count(words, "play.hours", 1, out, sizeof out), "1 hour");
    assert_string_equal(words_count(words, "play.hours", 0, out, sizeof out),
                        "0 hours");
    words_close(words);
}

// ---- the texts that ship

static json_t *part(const char *lang, const char *name) {
    char path[300];
    snprintf(path, sizeof path, "assets/words/%s/%s", lang, name);
    return json_load_file(path, 0, NULL);
}

// The places of a text: "{who", "{week".
static int places(const char *text, char out[8][32]) {
    int count = 0;
    for (const char *at = strchr(text, '{'); at && count < 8;
         at = strchr(at + 1, '{')) {
        size_t length = strcspn(at, "}");
        if (length > strcspn(at, ":")) continue; // a form of a word: one language's own
        if (length >= 32) continue;
        memcpy(out[count], at, length);
        out[count++][length] = '\0';
    }
    return count;
}

static void same_places(const char *key, const char *one, const char *two) {
    char a[8][32], b[8][32];
    int count = places(one, a);
    // a text may name a place more than once, and in one language only that often
    for (int i = 0; i < count; i++) {
        if (!strstr(two, a[i])) fail_msg("%s: %s is only in one language", key, a[i]);
    }
    count = places(two, b);
    for (int i = 0; i < count; i++) {
        if (!strstr(one, b[i])) fail_msg("%s: %s is only in one language", key, b[i]);
    }
}

// Each form of a word stands beside its number, and there are two of them.
static void forms_are_whole(const char *key, const char *text) {
    for (const char *at = text; (at = strchr(at, '{'));) {
        const char *end = strchr(at, '}');
        const char *colon = end ? memchr(at, ':', (size_t)(end - at)) : NULL;
        char number[32];
        at++;
        if (!colon) continue;
        if (!memchr(colon, '|', (size_t)(end - colon))) fail_msg("%s: one form", key);
        snprintf(number, sizeof number, "{%.*s}", (int)(colon - at), at);
        if (!strstr(text, number)) fail_msg("%s: no %s in it", key, number);
    }
}

// The numbers of which there may be one, as the texts call them.
static bool is_counted(const char *place) {
    static const char *const names[] = {"{weeks}",  "{minutes}", "{hours}", "{members}",
                                        "{people}", "{seconds}", "{most}",  "{more}"};
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        if (strncmp(place, names[i], strlen(names[i])) == 0) return true;
    }
    return false;
}

// Whether a word that is many follows a number: "{weeks} weeks", "{hours} uren".
static void nothing_counts_one_as_many(const char *key, const char *text) {
    static const char *const many[] = {"weeks", "minutes", "hours",    "people",
                                       "weken", "minuten", "mensen",   "members",
                                       "leden", "seconds", "seconden", "more people"};
    for (const char *at = text; (at = strchr(at, '{')); at++) {
        const char *end = strchr(at, '}');
        if (!end || !is_counted(at) || end[1] != ' ') continue;
        for (size_t i = 0; i < sizeof many / sizeof many[0]; i++) {
            bool bare = strncmp(end + 2, many[i], strlen(many[i])) == 0;
            if (bare) fail_msg("%s: one of them is not '%s'", key, many[i]);
        }
    }
}

static void forms_hold(const char *key, const char *text) {
    forms_are_whole(key, text);
    nothing_counts_one_as_many(key, text);
}

static void compare(const char *name) {
    json_t *en = part("en", name), *nl = part("nl", name), *text;
    const char *key;
    if (!en || !nl) fail_msg("%s is not there in both languages", name);
    json_object_foreach(en, key, text) {
        const char *other = json_string_value(json_object_get(nl, key));
        if (!other) fail_msg("%s: %s has no Dutch", name, key);
        same_places(key, json_string_value(text), other);
        forms_hold(key, json_string_value(text));
        forms_hold(key, other);
    }
    json_object_foreach(nl, key, text) {
        if (!json_object_get(en, key)) fail_msg("%s: %s has no English", name, key);
    }
    json_decref(en);
    json_decref(nl);
}

static void both_languages_say_the_same(void **state) {
    (void)state;
    DIR *folder = opendir("assets/words/en");
    assert_non_null(folder);
    for (struct dirent *entry; (entry = readdir(folder));) {
        if (strstr(entry->d_name, ".json")) compare(entry->d_name);
    }
    closedir(folder);
}

static void both_languages_open(void **state) {
    (void)state;
    static const char *const langs[] = {"en", "nl"};
    for (int i = 0; i < 2; i++) {
        Err err;
        Words *words = words_open("assets/words", langs[i], &err);
        if (!words) fail_msg("%s", err.text);
        words_close(words);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(parts_are_one),
        cmocka_unit_test(mistakes_are_named),
        cmocka_unit_test(places_are_filled),
        cmocka_unit_test(a_word_has_its_form_beside_a_number),
        cmocka_unit_test(numbers_choose_their_form),
        cmocka_unit_test(both_languages_say_the_same),
        cmocka_unit_test(both_languages_open),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
