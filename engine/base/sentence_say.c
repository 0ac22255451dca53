// The other half of sentence.h: saying what a sentence remembers.
#include "base/sentence_private.h"
#include "base/utf8.h"

#include <stdio.h>
#include <string.h>

typedef struct Piece {
    const char *at, *end;
} Piece;

typedef struct Shown {
    SentenceFind *find; // NULL: everything in English
    const void *texts;  // where it looks
    char *out;
    size_t size, used;
    bool full;
    int depth;
} Shown;

static void show(Shown *s, Piece text);

static void show_point(Shown *s, uint32_t point) {
    char bytes[4];
    size_t length = utf8_write(utf8_showable(point) ? point : UTF8_UNKNOWN, bytes);
    if (s->used + length >= s->size) s->full = true;
    if (s->full) return;
    memcpy(s->out + s->used, bytes, length);
    s->used += length;
}

static void show_bytes(Shown *s, Piece text) {
    while (text.at < text.end && !s->full) {
        uint32_t point;
        text.at += utf8_read(text.at, (size_t)(text.end - text.at), &point);
        if (point < OPEN || point > CLOSE) show_point(s, point);
    }
}

// The end of what goes on from `at` at one depth: the next value or the close.
static const char *part_end(const char *at, const char *end) {
    int depth = 0;
    for (; at < end; at++) {
        if (depth == 0 && (*at == VALUE || *at == CLOSE)) break;
        depth += (*at == OPEN) - (*at == CLOSE);
    }
    return at;
}

// As the format says it, which is English.
static void show_format(Shown *s, const char *format, const Piece *values, int count) {
    int next = 0;
    while (*format) {
        size_t plain = strcspn(format, "%");
        show_bytes(s, (Piece){format, format + plain});
        format += plain;
        if (!*format) return;
        if (format[1] == '%')
            show_point(s, '%');
        else if (next < count)
            show(s, values[next++]);
        else // a sentence of ours has them all; this one only looks like it
            show_bytes(s, (Piece){format, sentence_spec_end(format)});
        format = sentence_spec_end(format);
    }
}

// As another language says it: {1} is the first value.
static void show_text(Shown *s, const char *text, const Piece *values, int count) {
    while (*text) {
        bool place =
            text[0] == '{' && text[1] >= '1' && text[1] <= '9' && text[2] == '}';
        if (place) {
            int number = text[1] - '1';
            if (number < count) show(s, values[number]);
            text += 3;
            continue;
        }
        size_t plain = 1 + strcspn(text + 1, "{");
        show_bytes(s, (Piece){text, text + plain});
        text += plain;
    }
}

// A sentence from its format on; returns its end.
static const char *show_sentence(Shown *s, const char *at, const char *end) {
    char format[SENTENCE_FORMAT_BYTES];
    Piece values[SENTENCE_VALUES_MAX];
    int count = 0;
    const char *stop = part_end(at, end);
    snprintf(format, sizeof format, "%.*s", (int)(stop - at), at);
    while (stop < end && *stop == VALUE) {
        const char *begin = stop + 1;
        stop = part_end(begin, end);
        if (count < SENTENCE_VALUES_MAX) values[count++] = (Piece){begin, stop};
    }
    const char *text = s->find ? s->find(s->texts, format) : NULL;
    if (text)
        show_text(s, text, values, count);
    else
        show_format(s, format, values, count);
    return stop < end ? stop + 1 : end;
}

static void show(Shown *s, Piece text) {
    if (++s->depth > DEPTH_MAX + 2) text.at = text.end;
    while (text.at < text.end && !s->full) {
        const char *at = text.at;
        while (at < text.end && *at != OPEN) at++;
        show_bytes(s, (Piece){text.at, at});
        text.at = at < text.end ? show_sentence(s, at + 1, text.end) : at;
    }
    s->depth--;
}

char *sentence_say(const char *text, SentenceFind *find, const void *texts, char *out,
                   size_t size) {
    Shown shown = {.find = find, .texts = texts, .out = out, .size = size};
    show(&shown, (Piece){text, text + strlen(text)});
    out[shown.used] = '\0';
    return out;
}
