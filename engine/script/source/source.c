#include "script/source/source.h"

#include "base/utf8.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LINES_SEARCHED = 120 };

// Whether what follows a \ stands for the sign 0: 0, 00, 000, x00, u{0}.
static bool is_zero(const char *at) {
    if (*at == 'x') return at[1] == '0' && at[2] == '0';
    bool point = *at == 'u' && at[1] == '{';
    size_t zeros = strspn(point ? at + 2 : at, "0");
    if (zeros == 0) return false;
    return point ? at[2 + zeros] == '}'
                 : zeros > 2 || !isdigit((unsigned char)at[zeros]);
}

// The line in which a text holds the sign 0, 0 if none does.
static int line_of_zero(const char *text) {
    int line = 1;
    for (const char *at = text; *at; at++) {
        line += *at == '\n';
        if (*at != '\\') continue;
        if (is_zero(at + 1)) return line;
        if (at[1] == '\\') at++;
    }
    return 0;
}

static bool begins(const char *bytes, size_t size, const char *with) {
    size_t length = strlen(with);
    return size >= length && memcmp(bytes, with, length) == 0;
}

// A file of an office program, or plain text in sixteen bits: how an author saved it.
static bool is_plain(const char *bytes, size_t size, Err *err, const char *name) {
    if (begins(bytes, size, "PK\x03\x04") || begins(bytes, size, "{\\rtf")) {
        return err_set(
            err, "%s:%d: this is a file of a word processor; save it as plain text",
            name, 1);
    }
    if (begins(bytes, size, "\xFF\xFE") || begins(bytes, size, "\xFE\xFF")) {
        return err_set(err, "%s:%d: this is saved as UTF-16; save it as UTF-8", name,
                       1);
    }
    if (memchr(bytes, '\0', size) || memchr(bytes, '\x1b', size)) {
        return err_set(err, "%s:%d: this is no text (compiled Lua is not taken)", name,
                       1);
    }
    return true;
}

static bool has_no_zero(const char *bytes, Err *err, const char *name) {
    int line = line_of_zero(bytes);
    if (line == 0) return true;
    return err_set(err, "%s:%d: a text cannot hold the sign 0", name, line);
}

// Letters of another encoding would be read without a word, and shown as boxes.
static bool is_utf8(const char *bytes, size_t size, Err *err, const char *name) {
    int line = 1;
    for (size_t at = 0, step; at < size; at += step) {
        uint32_t point;
        step = utf8_read(bytes + at, size - at, &point);
        if (step == 1 && point == UTF8_UNKNOWN) {
            return err_set(
                err,
                "%s:%d: a letter here is not saved as UTF-8; save the file as UTF-8",
                name, line);
        }
        line += point == '\n';
    }
    return true;
}

static bool is_text(const char *bytes, size_t size, Err *err, const char *name) {
    return is_plain(bytes, size, err, name) && is_utf8(bytes, size, err, name)
        && has_no_zero(bytes, err, name);
}

const Source *sources_find(const Sources *sources, const char *name) {
    for (int i = 0; i < sources->count; i++) {
        if (strcmp(sources->items[i].name, name) == 0) return &sources->items[i];
    }
    return NULL;
}

const Source *sources_read(Sources *sources, const Bundle *bundle, const char *name,
                           Err *err) {
    if (sources->count == SOURCES_MAX) {
        err_set(err, "a scenario has at most %d files", SOURCES_MAX);
        return NULL;
    }
    Source source = {0};
    source.text = bundle_read(bundle, name, SOURCE_BYTES_MAX, &source.size, err);
    if (!source.text) return NULL;
    if (!is_text(source.text, source.size, err, name)) {
        free(source.text);
        return NULL;
    }
    if (source.size >= 3 && memcmp(source.text, "\xEF\xBB\xBF", 3) == 0) {
        memset(source.text, ' ', 3); // a byte order mark
    }
    snprintf(source.name, sizeof source.name, "%s", name);
    sources->items[sources->count] = source;
    return &sources->items[sources->count++];
}

void sources_close(Sources *sources) {
    for (int i = 0; i < sources->count; i++) free(sources->items[i].text);
    sources->count = 0;
}

static const char *line_start(const char *text, int line) {
    while (line > 1 && text) {
        text = strchr(text, '\n');
        if (text) text++;
        line--;
    }
    return text;
}

static bool is_letter(char c) {
    return isalnum((unsigned char)c) || c == '_';
}

static bool stands_alone(const char *start, const char *at, size_t length) {
    bool before = at > start && is_letter(at[-1]);
    return !before && !is_letter(at[length]);
}

static int line_of(const char *text, int line, const char *word) {
    size_t length = strlen(word);
    const char *start = line_start(text, line);
    if (!start || length == 0) return line;
    int here = line;
    for (const char *at = start; *at && here < line + LINES_SEARCHED; at++) {
        if (*at == '\n') here++;
        if (strncmp(at, word, length) == 0 && stands_alone(text, at, length))
            return here;
    }
    return line;
}

int sources_line_of(const Sources *sources, const char *name, int line,
                    const char *word) {
    const Source *source = sources_find(sources, name);
    return source ? line_of(source->text, line, word) : line;
}
