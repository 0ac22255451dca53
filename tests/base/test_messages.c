// The sources themselves, read for the sentences in them: each has its Dutch.
#include "base/base.h"

#include "base/words.h"

#include <ctype.h>
#include <dirent.h>
#include <jansson.h>

enum { SENTENCES_MAX = 2000, LITERAL_MAX = 500 };

// What a sentence is given to; of the last two every literal is one.
static const char *const makers[] = {"err_set",     "report_add",    "field_mistake",
                                     "field_doubt", "guest_fail",    "luaL_error",
                                     "SENTENCE",    "sentence_make", "LUA_SAYS",
                                     "voice_print", "voice_line"};

typedef struct Source {
    const char *path, *at;
    json_t *dutch, *met;
    int found, missing;
} Source;

// ---- one literal

// "week %d" without its conversions.
static bool has_words(const char *text) {
    for (; *text; text++) {
        if (*text == '%' && text[1]) {
            text += 1 + strspn(text + 1, ".*0123456789lzj");
            continue;
        }
        if (isalpha((unsigned char)*text)) return true;
    }
    return false;
}

static void note(Source *source, const char *literal, bool marked) {
    static const char place[] = "%s:%d: ";
    if (strncmp(literal, place, strlen(place)) == 0) literal += strlen(place);
    if (!has_words(literal)) return;
    if (!marked && !strchr(literal, ' ')) return; // the name of a field
    source->found++;
    json_object_set_new(source->met, literal, json_true());
    if (json_object_get(source->dutch, literal)) return;
    printf("%s: no Dutch in messages.json for: %s\n", source->path, literal);
    source->missing++;
}

// Appends the literal at *at, which begins with a quotation mark, and passes over it.
static void read_literal(const char **at, char out[LITERAL_MAX]) {
    size_t used = strlen(out);
    const char *c = *at + 1;
    for (; *c && *c != '"'; c++) {
        if (*c == '\\') c++;
        assert_true(used + 2 < LITERAL_MAX);
        out[used++] = *c;
    }
    out[used] = '\0';
    *at = c + 1;
}

// ---- one call

static void read_call(Source *source, bool marked) {
    char literal[LITERAL_MAX] = "";
    int depth = 1;
    while (depth > 0 && *source->at) {
        if (*source->at == '"') {
            char inner[LITERAL_MAX] = "";
            read_literal(&source->at, depth == 1 ? literal : inner);
            continue;
        }
        if (!isspace((unsigned char)*source->at) && literal[0]) {
            note(source, literal, marked);
            literal[0] = '\0';
        }
        depth += (*source->at == '(') - (*source->at == ')');
        source->at++;
    }
    if (literal[0]) note(source, literal, marked);
}

static bool is_maker(const char *at, const char *begin, const char *name) {
    size_t length = strlen(name);
    bool whole = at == begin || !(isalnum((unsigned char)at[-1]) || at[-1] == '_');
    return whole && strncmp(at, name, length) == 0 && at[length] == '(';
}

static void read_text(Source *source, const char *text) {
    for (const char *at = text; *at; at++) {
        for (size_t i = 0; i < sizeof makers / sizeof makers[0]; i++) {
            if (!is_maker(at, text, makers[i])) continue;
            bool marked = strcmp(makers[i], "SENTENCE") == 0
                       || strcmp(makers[i], "LUA_SAYS") == 0;
            source->at = at + strlen(makers[i]) + 1;
            read_call(source, marked);
        }
    }
}

// ---- all of them

static void read_file(Source *source, const char *path) {
    FILE *file = fopen(path, "rb");
    static char text[200000];
    assert_non_null(file);
    size_t size = fread(text, 1, sizeof text - 1, file);
    assert_true(size < sizeof text - 1);
    text[size] = '\0';
    fclose(file);
    source->path = path;
    read_text(source, text);
}

static void read_folder(Source *source, const char *path) {
    DIR *folder = opendir(path);
    assert_non_null(folder);
    for (struct dirent *entry; (entry = readdir(folder));) {
        char inner[500];
        if (entry->d_name[0] == '.') continue;
        snprintf(inner, sizeof inner, "%s/%s", path, entry->d_name);
        const char *ending = strrchr(entry->d_name, '.');
        if (!ending)
            read_folder(source, inner);
        else if (strcmp(ending, ".c") == 0)
            read_file(source, inner);
    }
    closedir(folder);
}

static json_t *dutch(void) {
    json_t *json = json_load_file("assets/words/nl/messages.json", 0, NULL);
    assert_non_null(json);
    return json;
}

static void every_sentence_has_its_dutch(void **state) {
    (void)state;
    Source source = {.dutch = dutch(), .met = json_object()};
    const char *key;
    json_t *text;
    read_folder(&source, "engine");
    assert_in_range(source.found, 300, SENTENCES_MAX); // it does read them
    json_object_foreach(source.dutch, key, text) {
        if (json_object_get(source.met, key)) continue;
        printf("messages.json: no source says: %s\n", key);
        source.missing++;
    }
    assert_int_equal(source.missing, 0);
    json_decref(source.met);
    json_decref(source.dutch);
}

// A source of one sentence: whether it is missed.
static void misses(const char *text, int found, int missing) {
    Source source = {.path = "made up", .dutch = dutch(), .met = json_object()};
    read_text(&source, text);
    assert_int_equal(source.found, found);
    assert_int_equal(source.missing, missing);
    json_decref(source.met);
    json_decref(source.dutch);
}

static void a_sentence_without_dutch_is_found(void **state) {
    (void)state;
    misses("err_set(err, \"the game is over\");", 1, 0);
    misses("err_set(err, \"the game \"\n \"is over\");", 1, 0);
    misses("err_set(err, \"nobody has said %s\", name);", 1, 1);
    misses("err_set(err, x ? \"the game is over\" : \"not said\", y(\"a b\"));", 2, 1);
    misses("field_mistake(t, \"weeks\", \"%s is missing\", \"an own word\");", 2, 1);
    misses("say(SENTENCE(\"unsaid\"));", 1, 1);
    misses("voice_line(out, words, \"unsaid as well\", \"of no language\");", 2, 2);
    misses("err_set(err, \"%s:%d: %s\", a, b, c); my_err_set(\"not a call\");", 0, 0);
}

// ---- places

static int values_of(const char *format) {
    int count = 0;
    for (const char *at = format; (at = strchr(at, '%')); at++) {
        if (at[1] == '%')
            at++;
        else
            count++;
    }
    return count;
}

static bool is_named(const char *text, int number) {
    char place[16];
    snprintf(place, sizeof place, "{%d}", number);
    return strstr(text, place) != NULL;
}

// What Dutch says in other words altogether.
static bool leaves_out(const char *format) {
    return strcmp(format, " (for iterator '%s')") == 0;
}

static void both_languages_have_the_same_places(void **state) {
    (void)state;
    json_t *all = dutch(), *value;
    const char *key;
    json_object_foreach(all, key, value) {
        const char *text = json_string_value(value);
        int count = values_of(key);
        assert_true(strlen(key) < SENTENCE_FORMAT_BYTES
                    && count <= SENTENCE_VALUES_MAX);
        if (leaves_out(key)) continue;
        for (int i = 1; i <= 9; i++) {
            if (is_named(text, i) == (i <= count)) continue;
            fail_msg("{%d} is only in one language: %s => %s", i, key, text);
        }
    }
    json_decref(all);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_sentence_has_its_dutch),
        cmocka_unit_test(a_sentence_without_dutch_is_found),
        cmocka_unit_test(both_languages_have_the_same_places),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
