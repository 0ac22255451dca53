#include "insight/graph_card.h"

#include "base/utf8.h"

#include <string.h>

enum { LINE_LENGTH = 30, LINES_MAX = 3, BAR_POINTS = 60 };

static const char dark[] = "#1f3a4d", never[] = "#8a8a8a";

// What happened in no game is grey.
static const char *color(int share) {
    return share > 0 ? dark : never;
}

static void put(FILE *out, uint32_t point) {
    char bytes[4];
    if (!utf8_showable(point)) point = UTF8_UNKNOWN;
    size_t size = utf8_write(point, bytes);
    fwrite(bytes, 1, size, out);
}

static size_t read_point(const char *text, uint32_t *point) {
    size_t size = utf8_read(text, strlen(text), point);
    if (*point == '\n' || *point == '\t') *point = ' ';
    return size;
}

void graph_quoted(FILE *out, const char *text) {
    uint32_t point;
    fputc('"', out);
    while (*text) {
        text += read_point(text, &point);
        if (point == '"' || point == '\\') fputc('\\', out);
        put(out, point);
        if (point == '&') fputs("amp;", out); // else it begins the name of a character
    }
    fputc('"', out);
}

void graph_node(FILE *out, const char *kind, const char *id) {
    char name[256];
    snprintf(name, sizeof name, "%s %.200s", kind, id);
    graph_quoted(out, name);
}

static void put_escaped(FILE *out, uint32_t point) {
    switch (point) {
    case '&': fputs("&amp;", out); break;
    case '<': fputs("&lt;", out); break;
    case '>': fputs("&gt;", out); break;
    case '"': fputs("&quot;", out); break;
    case '\\': fputs("&#92;", out); break;
    default: put(out, point);
    }
}

// A text of a few lines, broken at its spaces; what is longer ends in three points.
static void put_text(FILE *out, const char *text) {
    int length = 0, lines = 1;
    while (*text) {
        uint32_t point;
        text += read_point(text, &point);
        bool full = length > LINE_LENGTH && (point == ' ' || length > 2 * LINE_LENGTH);
        if (full && lines == LINES_MAX) {
            fputs("…", out);
            return;
        }
        if (full) {
            fputs("<BR/>", out);
            lines++;
            length = 0;
        }
        if (!full || point != ' ') put_escaped(out, point);
        length++;
    }
}

void graph_card_begin(FILE *out, const char *kind, const char *id, const char *title,
                      const char *below, int share) {
    fputs("    ", out);
    graph_node(out, kind, id);
    fprintf(out,
            " [shape=plain, label=<<TABLE BORDER=\"%d\" COLOR=\"%s\" "
            "CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"4\" "
            "STYLE=\"ROUNDED\">\n"
            "      <TR><TD COLSPAN=\"2\" ALIGN=\"LEFT\"><FONT COLOR=\"%s\"><B>",
            strcmp(kind, "ending") == 0 ? 3 : 1, color(share), color(share));
    put_text(out, title[0] ? title : id);
    fprintf(out, "</B></FONT></TD><TD ALIGN=\"RIGHT\">%d %%</TD></TR>\n", share);
    if (!below[0]) return;
    fputs("      <TR><TD COLSPAN=\"3\" ALIGN=\"LEFT\"><FONT POINT-SIZE=\"10\">", out);
    put_text(out, below);
    fputs("</FONT></TD></TR>\n", out);
}

static void put_part(FILE *out, const char *fill, int width) {
    if (width == 0) return;
    fprintf(out,
            "<TD BGCOLOR=\"%s\" WIDTH=\"%d\" HEIGHT=\"8\" FIXEDSIZE=\"TRUE\"></TD>",
            fill, width);
}

static void put_bar(FILE *out, int share) {
    int width = share * BAR_POINTS / 100;
    if (width == 0 && share > 0) width = 1;
    fputs("<TD><TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" "
          "CELLPADDING=\"0\"><TR>",
          out);
    put_part(out, dark, width);
    put_part(out, "#e4e4e0", BAR_POINTS - width);
    fputs("</TR></TABLE></TD>", out);
}

void graph_card_road(FILE *out, const char *name, int share) {
    fprintf(
        out,
        "      <TR><TD ALIGN=\"LEFT\" WIDTH=\"110\"><FONT POINT-SIZE=\"11\" COLOR=\"%s\">",
        color(share));
    put_text(out, name);
    fputs("</FONT></TD>", out);
    put_bar(out, share);
    fprintf(out, "<TD ALIGN=\"RIGHT\"><FONT POINT-SIZE=\"11\">%d %%</FONT></TD></TR>\n",
            share);
}

void graph_card_end(FILE *out) {
    fputs("    </TABLE>>]\n", out);
}
