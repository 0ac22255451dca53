#include "insight/report/page.h"

#include <stdio.h>
#include <stdlib.h>

void page_word(Page *page, const char *key) {
    char whole[96];
    snprintf(whole, sizeof whole, "report.%s", key);
    html_text(&page->html, words_get(page->words, whole));
}

void page_heading(Page *page, int level, const char *key) {
    html_f(&page->html, "<h%d>", level);
    page_word(page, key);
    html_f(&page->html, "</h%d>\n", level);
}

void page_paragraph(Page *page, const char *class, const char *text) {
    if (!text[0]) return;
    html(&page->html, "<p class=\"");
    html(&page->html, class);
    html(&page->html, "\">");
    html_text(&page->html, text);
    html(&page->html, "</p>\n");
}

void page_sentence(Page *page, const char *class, const char *key,
                   const WordsValue *values) {
    char whole[96];
    snprintf(whole, sizeof whole, "report.%s", key);
    html(&page->html, "<p class=\"");
    html(&page->html, class);
    html(&page->html, "\">");
    html_words(&page->html, page->words, whole, values);
    html(&page->html, "</p>\n");
}

const char *page_meter(const Page *page, Variable variable) {
    char key[64];
    snprintf(key, sizeof key, "meter.%s", variable_name(variable));
    return words_get(page->words, key);
}

void page_week(Page *page, int week) {
    char number[16];
    snprintf(number, sizeof number, "%d", week);
    WordsValue values[] = {
        {"week", number},
        {NULL,   NULL  }
    };
    html_words(&page->html, page->words, "report.week_n", values);
}

// The bar is a drawing, so that it prints where backgrounds do not.
static void draw_bar(Html *out, int points, int most) {
    double width = most > 0 ? 50.0 * abs(points) / most : 0;
    html(out, "<svg class=\"bar\" viewBox=\"0 0 100 10\" preserveAspectRatio=\"none\" "
              "aria-hidden=\"true\">");
    html_f(out, "<rect class=\"%s\" x=\"%.1f\" y=\"1\" width=\"%.1f\" height=\"8\"/>",
           points < 0 ? "down" : "up", points < 0 ? 50 - width : 50, width);
    html(out, "<line x1=\"50\" x2=\"50\" y1=\"0\" y2=\"10\"/></svg>");
}

void page_bar(Page *page, const char *name, int points, int most) {
    Html *out = &page->html;
    html(out, "<tr><td>");
    html_text(out, name);
    html(out, "</td><td class=\"drawn\">");
    draw_bar(out, points, most);
    html(out, "</td><td class=\"n\">");
    html_signed(out, points);
    html(out, "</td></tr>\n");
}

void page_series(const History *history, Variable variable, bool shown, double *out) {
    for (int week = 0; week <= history_weeks(history); week++) {
        const HistoryWeek *at = history_week(history, week);
        out[week] = (shown ? at->shown : at->truth)[variable];
    }
}
