// What the model claims and what it does not; where a scenario's facts are from; how
// the numbers can be had again.
#include "insight/report/page.h"

#include <inttypes.h>
#include <stdio.h>

static void draw_claims(Page *page) {
    static const char *const claims[] = {"model.1", "model.2", "model.3",
                                         "model.4", "model.5", "model.6"};
    html(&page->html, "<ul class=\"plain\">\n");
    for (size_t i = 0; i < sizeof claims / sizeof claims[0]; i++) {
        html(&page->html, "<li>");
        page_word(page, claims[i]);
        html(&page->html, "</li>\n");
    }
    html(&page->html, "</ul>\n");
}

static void draw_sources(Page *page, const Story *story) {
    if (story->source_count == 0) return;
    page_heading(page, 3, "sources");
    html(&page->html, "<ul class=\"plain quiet\">\n");
    for (int i = 0; i < story->source_count; i++) {
        html(&page->html, "<li>");
        html_text(&page->html, story_text(story, story->sources[i]));
        html(&page->html, "</li>\n");
    }
    html(&page->html, "</ul>\n");
}

static void draw_game(Page *page, const ReportGame *game) {
    Html *out = &page->html;
    const JournalHead *head = record_head(game->record);
    html(out, "<tr><td>");
    html_text(out, game->name);
    html(out, "</td><td>");
    html_text(out, head->scenario);
    html_f(out, " (%016" PRIx64 ")</td><td class=\"n\">%" PRIu64 "</td>",
           head->scenario_hash, head->seed);
    html_f(out, "<td>%016" PRIx64 "</td><td>", game_hash(record_game(game->record)));
    html_text(out, head->engine);
    html(out, "</td></tr>\n");
}

static void draw_games(Page *page) {
    static const char *const columns[] = {"group", "scenario", "seed", "state",
                                          "engine"};
    Html *out = &page->html;
    page_heading(page, 3, "again");
    page_paragraph(page, "quiet", words_get(page->words, "report.again.about"));
    html(out, "<table class=\"tight\"><thead><tr>");
    for (int i = 0; i < 5; i++) {
        html(out, i == 2 ? "<th class=\"n\">" : "<th>");
        page_word(page, columns[i]);
        html(out, "</th>");
    }
    html(out, "</tr></thead><tbody>\n");
    for (int i = 0; i < page->report->game_count; i++) {
        draw_game(page, &page->report->games[i]);
    }
    html(out, "</tbody></table>\n");
}

void page_model(Page *page) {
    html(&page->html, "<section class=\"model\">\n");
    page_heading(page, 2, "model");
    draw_claims(page);
    draw_sources(page, record_story(page->report->games[0].record));
    draw_games(page);
    html(&page->html, "</section>\n");
}
