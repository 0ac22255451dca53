#include "insight/report/html.h"

#include "base/array.h"
#include "base/utf8.h"

#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { WORDS_MAX = 8 * 1024 };

void html_close(Html *out) {
    free(out->text);
    *out = (Html){0};
}

bool html_whole(const Html *out) {
    return !out->failed && out->text;
}

static void put(Html *out, const char *text, size_t length) {
    bool fits = !out->failed && length < (size_t)(INT_MAX - 1 - out->size)
             && array_fit(&out->text, &out->room, out->size + (int)length + 1, 1);
    if (!fits) {
        out->failed = true;
        return;
    }
    memcpy(out->text + out->size, text, length);
    out->size += (int)length;
    out->text[out->size] = '\0';
}

void html(Html *out, const char *markup) {
    put(out, markup, strlen(markup));
}

void html_f(Html *out, const char *format, ...) {
    char text[512];
    va_list values;
    va_start(values, format);
    int length = vsnprintf(text, sizeof text, format, values);
    va_end(values);
    if (length < 0 || (size_t)length >= sizeof text) out->failed = true;
    put(out, text, strlen(text));
}

static const char *escape(uint32_t point) {
    switch (point) {
    case '&': return "&amp;";
    case '<': return "&lt;";
    case '>': return "&gt;";
    case '"': return "&quot;";
    case '\'': return "&#39;";
    default: return NULL;
    }
}

void html_text(Html *out, const char *text) {
    size_t left = strlen(text);
    while (left > 0) {
        uint32_t point;
        char bytes[4] = {0};
        size_t used = utf8_read(text, left, &point);
        const char *safe = escape(point);
        if (!utf8_showable(point)) point = UTF8_UNKNOWN;
        if (safe)
            html(out, safe);
        else
            put(out, bytes, utf8_write(point, bytes));
        text += used;
        left -= used;
    }
}

void html_words(Html *out, const Words *words, const char *key,
                const WordsValue *values) {
    char text[WORDS_MAX];
    html_text(out, words_format(words, key, values, text, sizeof text));
}

void html_signed(Html *out, int points) {
    if (points < 0)
        html_f(out, "\xE2\x88\x92%d", -points);
    else
        html_f(out, points > 0 ? "+%d" : "%d", points);
}
