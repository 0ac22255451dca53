#include "command/paper.h"

#include "base/file.h"
#include "base/system.h"
#include "base/utf8.h"

#include <string.h>

enum { NARROWEST = 40, USUAL = 80, WIDEST = 100 };

static int terminal_width(FILE *out) {
    int columns = system_columns(out);
    return columns > 0 ? columns : USUAL;
}

Paper paper_open(FILE *out) {
    int width = terminal_width(out);
    if (width < NARROWEST) width = NARROWEST;
    if (width > WIDEST) width = WIDEST;
    return (Paper){.out = out, .width = width};
}

static int columns(const char *text, size_t size) {
    int count = 0;
    while (size > 0) {
        uint32_t point;
        size_t step = utf8_read(text, size, &point);
        text += step;
        size -= step;
        count++;
    }
    return count;
}

// A word as it may stand on a terminal, whoever wrote it.
static void put(FILE *out, const char *text, size_t size) {
    while (size > 0) {
        uint32_t point;
        char bytes[4];
        size_t step = utf8_read(text, size, &point);
        text += step;
        size -= step;
        if (!utf8_showable(point)) point = UTF8_UNKNOWN;
        size_t length = utf8_write(point, bytes);
        fwrite(bytes, 1, length, out);
    }
}

// One paragraph; `at` is the column that the mark has reached.
static void paragraph(const Paper *paper, int indent, int at, const char *text,
                      size_t size) {
    const char *end = text + size;
    bool first = true; // of its line
    while (text < end) {
        size_t length = 0;
        while (text + length < end && text[length] != ' ') length++;
        int wide = columns(text, length);
        if (!first && at + 1 + wide > paper->width) {
            fprintf(paper->out, "\n%*s", indent, "");
            at = indent;
            first = true;
        }
        if (length > 0) {
            if (!first) fputc(' ', paper->out);
            put(paper->out, text, length);
            at += wide + !first;
            first = false;
        }
        text += length + (text + length < end);
    }
    fputc('\n', paper->out);
}

void paper_text(const Paper *paper, int indent, const char *mark, const char *text) {
    for (;;) {
        int wide = columns(mark, strlen(mark));
        size_t length = strcspn(text, "\n");
        fprintf(paper->out, "%s%*s", mark, wide < indent ? indent - wide : 0, "");
        paragraph(paper, indent, wide < indent ? indent : wide, text, length);
        if (!text[length]) return;
        text += length + 1;
        mark = "";
    }
}

void paper_gap(const Paper *paper) {
    fputc('\n', paper->out);
}

void paper_title(const Paper *paper, const char *text) {
    int wide = columns(text, strlen(text));
    paper_text(paper, 0, "", text);
    for (int i = 0; i < wide && i < paper->width; i++) fputc('-', paper->out);
    fputc('\n', paper->out);
}

static bool is_plain(const char *text) {
    for (size_t left = strlen(text); left > 0;) {
        uint32_t point;
        size_t step = utf8_read(text, left, &point);
        if (point == UTF8_UNKNOWN || point < ' ' || !utf8_showable(point)) return false;
        text += step;
        left -= step;
    }
    return true;
}

// Nothing in it says anything to a shell.
static bool is_bare(const char *text) {
    static const char bare[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
                               "0123456789_./-";
    return text[0] && text[strspn(text, bare)] == '\0';
}

// As a shell reads any text, and any bytes at all. (On Windows no name needs it.)
static void put_escaped(FILE *out, const char *text) {
    bool plain = is_plain(text);
    fputs(plain ? "'" : "$'", out);
    for (const unsigned char *at = (const unsigned char *)text; *at; at++) {
        if (plain && *at == '\'')
            fputs("'\\''", out);
        else if (plain || (*at >= ' ' && *at < 0x7F && *at != '\'' && *at != '\\'))
            fputc(*at, out);
        else
            fprintf(out, "\\%03o", *at);
    }
    fputc('\'', out);
}

void paper_argument(FILE *out, const char *text) {
    char here[FILE_PATH_SIZE]; // what begins with a dash would be an option
    if (text[0] == '-' && snprintf(here, sizeof here, "./%s", text) < FILE_PATH_SIZE)
        text = here;
    if (is_bare(text)) {
        fputs(text, out);
    } else if (is_plain(text) && !strchr(text, system_quote)) {
        fprintf(out, "%c%s%c", system_quote, text, system_quote);
    } else {
        put_escaped(out, text);
    }
}
