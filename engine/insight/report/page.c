// The whole page: its head, a part after the other, its foot.
#include "insight/report/page.h"

#include <stdio.h>

static const Story *story_of(const Page *page) {
    return record_story(page->report->games[0].record);
}

static const char *title_of(const Page *page) {
    const Story *story = story_of(page);
    return story_text(story, story->title);
}

// 2026-03-04T10:00:00Z is 2026-03-04 here.
static void date(Html *out, const char *started) {
    char day[11];
    snprintf(day, sizeof day, "%.10s", started);
    html_text(out, day);
}

void page_begin(Page *page, const char *title, const char *kind) {
    Html *out = &page->html;
    html(out, "<!DOCTYPE html>\n<html lang=\"");
    html_text(out, words_lang(page->words));
    html(out,
         "\">\n<head>\n<meta charset=\"utf-8\">\n"
         "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
         "style-src 'unsafe-inline'\">\n"
         "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
         "<meta name=\"generator\" content=\"Undercurrent " UNDERCURRENT_VERSION
         "\">\n<title>");
    html_text(out, title);
    html(out, " \xE2\x80\x93 ");
    html_text(out, kind);
    html(out, "</title>\n");
    page_style(page);
    html(out, "</head>\n<body>\n");
}

static void draw_waves(Html *out) {
    html(out, "<svg class=\"waves\" viewBox=\"0 0 680 46\" aria-hidden=\"true\">"
              "<path d=\"M0 14 Q42.5 2 85 14 T170 14 T255 14 T340 14 T425 14 T510 14 "
              "T595 14 T680 14\"/>"
              "<path d=\"M0 27 Q42.5 15 85 27 T170 27 T255 27 T340 27 T425 27 T510 27 "
              "T595 27 T680 27\"/>"
              "<path d=\"M0 40 Q42.5 28 85 40 T170 40 T255 40 T340 40 T425 40 T510 40 "
              "T595 40 T680 40\"/></svg>\n");
}

static void draw_groups(Page *page) {
    Html *out = &page->html;
    html(out, "<p class=\"groups\">");
    for (int i = 0; i < page->report->game_count; i++) {
        const ReportGame *game = &page->report->games[i];
        if (i > 0) html(out, " \xC2\xB7 ");
        html_text(out, game->name);
    }
    html(out, "</p>\n<p class=\"quiet\">");
    date(out, record_head(page->report->games[0].record)->started);
    html(out, "</p>\n");
}

static void draw_cover(Page *page) {
    Html *out = &page->html;
    const Story *story = story_of(page);
    html(out, "<header class=\"cover\">\n<p class=\"kind\">");
    html_text(out, words_get(page->words, "ui.title"));
    html(out, " \xC2\xB7 ");
    page_word(page, "title");
    html(out, "</p>\n<h1>");
    html_text(out, title_of(page));
    html(out, "</h1>\n");
    draw_groups(page);
    draw_waves(out);
    page_paragraph(page, "lead", story_text(story, story->summary));
    page_paragraph(page, "quiet", words_get(page->words, "report.what_this_is"));
    html(out, "</header>\n");
}

static void draw_notices(Page *page, const ReportGame *game) {
    char week[16];
    snprintf(week, sizeof week, "%d", history_weeks(game->history));
    WordsValue values[] = {
        {"week", week},
        {NULL,   NULL}
    };
    if (!record_finished(game->record) && record_cut(game->record) == 0) {
        page_sentence(page, "notice", "unfinished", values);
    }
    char notice[RECORD_NOTICE_SIZE];
    record_notice(game->record, notice);
    if (notice[0]) page_paragraph(page, "notice", notice);
}

static void draw_game(Page *page, const ReportGame *game) {
    html(&page->html, "<article>\n");
    if (page->report->compare->group_count + page->report->compare->left_count > 1) {
        html(&page->html, "<h1 class=\"group\">");
        html_text(&page->html, game->name);
        html(&page->html, "</h1>\n");
    }
    draw_notices(page, game);
    page_short(page, game);
    page_said(page, game);
    if (page->report->game_count == 1) page_said_together(page);
    page_meters(page, game);
    html(&page->html, "<div class=\"onward\">\n");
    page_what_ifs(page, game);
    page_further(page, game);
    page_decisions(page, game);
    page_people(page, game);
    page_weeks(page, game);
    page_lenses(page, game);
    html(&page->html, "</div></article>\n");
}

bool report_html(const DebriefReport *report, Html *out) {
    Page page = {.report = report, .words = report->words};
    page_begin(&page, title_of(&page), words_get(report->words, "report.title"));
    draw_cover(&page);
    if (report->game_count > 1 || report->compare->left_count > 0) page_compare(&page);
    for (int i = 0; i < report->game_count; i++) draw_game(&page, &report->games[i]);
    page_model(&page);
    html(&page.html, "</body>\n</html>\n");
    *out = page.html;
    return html_whole(out);
}
