#include "base/words.h"

#include "base/file.h"
#include "base/json_says.h"
#include "base/utf8.h"

#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct Words {
    char lang[8];
    json_t *texts;
};

enum { WORDS_BYTES_MAX = 1024 * 1024 };

static const char *const parts[] = {"model",   "deck",    "game",    "play",
                                    "screens", "command", "debrief", "lookback",
                                    "report",  "page",    "messages"};

static json_t *parse(const char *path, Err *err) {
    size_t size;
    char *bytes = file_read(path, WORDS_BYTES_MAX, &size, err);
    if (!bytes) return NULL;
    json_error_t wrong;
    json_t *texts = json_loadb(bytes, size, JSON_REJECT_DUPLICATES, &wrong);
    free(bytes);
    if (!texts) {
        char said[SENTENCE_BYTES];
        json_says(&wrong, said);
        err_set(err, "%s:%d: %s", path, wrong.line, said);
    } else if (!json_is_object(texts)) {
        err_set(err, "%s:%d: an object of keys and texts is expected", path, 1);
        json_decref(texts);
        texts = NULL;
    }
    return texts;
}

static bool merge(Words *words, json_t *part, const char *path, Err *err) {
    const char *key;
    json_t *text;
    json_object_foreach(part, key, text) {
        if (!json_is_string(text))
            return err_set(err, "%s: '%s' is no text", path, key);
        if (words_has(words, key)) {
            return err_set(err, "%s: the key '%s' is there twice", path, key);
        }
        if (json_object_set(words->texts, key, text) != 0) return err_no_memory(err);
    }
    return true;
}

static bool read_part(Words *words, const char *folder, const char *name, Err *err) {
    char file[32], path[FILE_PATH_SIZE];
    snprintf(file, sizeof file, "%s.json", name);
    if (!path_join(path, folder, file, err)) return false;
    if (!file_exists(path)) return true;
    json_t *part = parse(path, err);
    bool ok = part && merge(words, part, path, err);
    json_decref(part);
    return ok;
}

static bool read_parts(Words *words, const char *folder, Err *err) {
    char path[FILE_PATH_SIZE];
    if (!path_join(path, folder, words->lang, err)) return false;
    for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) {
        if (!read_part(words, path, parts[i], err)) return false;
    }
    if (json_object_size(words->texts) > 0) return true;
    return err_set(err, "there are no texts in %s", path);
}

Words *words_open(const char *folder, const char *lang, Err *err) {
    Words *words = calloc(1, sizeof *words);
    if (words) words->texts = json_object();
    if (!words || !words->texts) {
        words_close(words);
        err_no_memory(err);
        return NULL;
    }
    snprintf(words->lang, sizeof words->lang, "%.5s", lang);
    if (read_parts(words, folder, err)) return words;
    words_close(words);
    return NULL;
}

void words_close(Words *words) {
    if (!words) return;
    json_decref(words->texts);
    free(words);
}

const char *words_lang(const Words *words) {
    return words->lang;
}

const char *words_get(const Words *words, const char *key) {
    const char *text = json_string_value(json_object_get(words->texts, key));
    return text ? text : key;
}

bool words_has(const Words *words, const char *key) {
    return json_object_get(words->texts, key) != NULL;
}

// A part of a text.
typedef struct Piece {
    const char *at;
    size_t length;
} Piece;

static const WordsValue *find_value(const WordsValue *values, Piece name) {
    for (; values && values->name; values++) {
        bool same = strlen(values->name) == name.length
                 && memcmp(values->name, name.at, name.length) == 0;
        if (same) return values;
    }
    return NULL;
}

// "week|weeks" by a number.
static Piece form_of(Piece forms, const char *number) {
    const char *bar = memchr(forms.at, '|', forms.length);
    size_t one = bar ? (size_t)(bar - forms.at) : forms.length;
    if (!bar || strcmp(number, "1") == 0) return (Piece){forms.at, one};
    return (Piece){bar + 1, forms.length - one - 1};
}

// What belongs in the place whose brace stands at `at`, or that brace itself where
// nothing does; *end is where the text goes on.
static Piece place_at(const char *at, const WordsValue *values, const char **end) {
    size_t name = strcspn(at + 1, "{}:"), all = strcspn(at + 1, "{}");
    const WordsValue *value =
        at[1 + all] == '}' ? find_value(values, (Piece){at + 1, name}) : NULL;
    *end = at + 1;
    if (!value) return (Piece){at, 1};
    *end = at + 1 + all + 1;
    if (name == all) return (Piece){value->text, strlen(value->text)};
    return form_of((Piece){at + 1 + name + 1, all - name - 1}, value->text);
}

typedef struct Filled {
    char *out;
    size_t size, used;
    bool full;
} Filled;

// Whole characters, as many as there is room for.
static void put(Filled *f, Piece piece) {
    while (piece.length > 0 && !f->full) {
        uint32_t point;
        size_t step = utf8_read(piece.at, piece.length, &point);
        f->full = f->used + step >= f->size;
        if (f->full) return;
        memcpy(f->out + f->used, piece.at, step);
        f->used += step;
        piece = (Piece){piece.at + step, piece.length - step};
    }
}

char *words_fill(const char *text, const WordsValue *values, char *out, size_t size) {
    Filled filled = {.out = out, .size = size};
    while (*text && !filled.full) {
        const char *end = text + 1 + strcspn(text + 1, "{");
        Piece piece = {text, (size_t)(end - text)};
        if (*text == '{') piece = place_at(text, values, &end);
        put(&filled, piece);
        text = end;
    }
    out[filled.used] = '\0';
    return out;
}

char *words_format(const Words *words, const char *key, const WordsValue *values,
                   char *out, size_t size) {
    return words_fill(words_get(words, key), values, out, size);
}

char *words_count(const Words *words, const char *key, int n, char *out, size_t size) {
    char form[96], number[16];
    snprintf(form, sizeof form, "%s.%s", key, n == 1 ? "one" : "other");
    snprintf(number, sizeof number, "%d", n);
    WordsValue values[] = {
        {"n",  number},
        {NULL, NULL  }
    };
    return words_format(words, form, values, out, size);
}

static const char *text_of(const void *words, const char *format) {
    const Words *known = words;
    return json_string_value(json_object_get(known->texts, format));
}

char *sentence_show(const char *text, const Words *words, char *out, size_t size) {
    return sentence_say(text, words ? text_of : NULL, words, out, size);
}
