#include "insight/report/guide.h"

#include "insight/report/page.h"

#include <stdio.h>

static void put_word(Guide *guide, const char *key) {
    html_text(&guide->html, words_get(guide->words, key));
}

static void heading(Guide *guide, const char *key) {
    html(&guide->html, "<h3>");
    put_word(guide, key);
    html(&guide->html, "</h3>\n");
}

static void paragraph(Guide *guide, const char *class, const char *text) {
    html_f(&guide->html, "<p class=\"%s\">", class);
    html_text(&guide->html, text);
    html(&guide->html, "</p>\n");
}

void guide_begin(Guide *guide, const Words *words, const char *scenario) {
    Page page = {.words = words};
    page_begin(&page, scenario, words_get(words, "debrief.notes"));
    *guide = (Guide){.html = page.html, .words = words};
    html(&guide->html, "<header class=\"cover\"><p class=\"kind\">");
    put_word(guide, "debrief.notes");
    html(&guide->html, "</p>\n<h1>");
    html_text(&guide->html, scenario);
    html(&guide->html, "</h1></header>\n");
}

static void end_questions(Guide *guide) {
    if (guide->asks) html(&guide->html, "</ul>\n");
    guide->asks = false;
}

static void put_minutes(Guide *guide, int minutes) {
    char number[16];
    if (minutes == 0) return;
    snprintf(number, sizeof number, "%d", minutes);
    WordsValue values[] = {
        {"n",  number},
        {NULL, NULL  }
    };
    html(&guide->html, " <span class=\"quiet\">");
    html_words(&guide->html, guide->words, "debrief.minutes.short", values);
    html(&guide->html, "</span>");
}

void guide_step(Guide *guide, const char *name, int minutes, const char *say,
                const char *watch) {
    end_questions(guide);
    html(&guide->html, "<h2>");
    html_text(&guide->html, name);
    put_minutes(guide, minutes);
    html(&guide->html, "</h2>\n");
    heading(guide, "debrief.notes.say");
    paragraph(guide, "say", say);
    heading(guide, "debrief.notes.watch");
    paragraph(guide, "watch", watch);
}

void guide_question(Guide *guide, const char *about, const char *question) {
    if (!guide->asks) {
        heading(guide, "debrief.notes.author");
        html(&guide->html, "<ul class=\"plain\">\n");
    }
    guide->asks = true;
    html(&guide->html, "<li>");
    if (about[0]) {
        html(&guide->html, "<b>");
        html_text(&guide->html, about);
        html(&guide->html, "</b> ");
    }
    html_text(&guide->html, question);
    html(&guide->html, "</li>\n");
}

bool guide_end(Guide *guide) {
    end_questions(guide);
    html(&guide->html, "</body>\n</html>\n");
    return html_whole(&guide->html);
}
