// How a game ended: the ending, the three measures, and how well the group knew its
// people.
#include "insight/debrief/stops.h"
#include "insight/report/page.h"

#include <math.h>
#include <stdio.h>

static void draw_ending(Page *page, const ReportGame *game) {
    const Story *story = record_story(game->record);
    int ending = game_ending(record_game(game->record));
    if (ending < 0) return;
    html(&page->html, "<h2>");
    html_text(&page->html, story_text(story, story->endings[ending].title));
    html(&page->html, "</h2>\n");
    page_paragraph(page, "lead", story_text(story, story->endings[ending].text));
}

static void closing_word(Page *page, ClosingKind kind, const char *part) {
    char key[64];
    snprintf(key, sizeof key, "closing.%s%s", closing_name(kind), part);
    html_text(&page->html, words_get(page->words, key));
}

static void draw_measure(Page *page, const Closing *closing, ClosingKind kind) {
    Html *out = &page->html;
    html(out, "<tr><th scope=\"row\">");
    closing_word(page, kind, "");
    html(out, "<br><span class=\"quiet\">");
    closing_word(page, kind, ".about");
    html(out,
         "</span></th><td class=\"drawn\"><svg class=\"measure\" "
         "viewBox=\"0 0 200 24\" preserveAspectRatio=\"none\" aria-hidden=\"true\">");
    html(out, "<rect class=\"track\" x=\".5\" y=\"6.5\" width=\"199\" height=\"11\"/>");
    html_f(out, "<rect class=\"fill\" x=\"0\" y=\"6\" width=\"%.1f\" height=\"12\"/>",
           2 * closing->at[kind]);
    html_f(out,
           "<line class=\"was\" x1=\"%.1f\" x2=\"%.1f\" y1=\"1\" y2=\"23\"/></svg>",
           2 * closing->start[kind], 2 * closing->start[kind]);
    html_f(out, "</td><td class=\"n\">%ld</td><td class=\"n\">%ld</td></tr>\n",
           lround(closing->start[kind]), lround(closing->at[kind]));
}

static void draw_people(Page *page, const Closing *closing) {
    char here[16], left[16], away[16];
    snprintf(here, sizeof here, "%d", closing->staff);
    snprintf(left, sizeof left, "%d", closing->left);
    snprintf(away, sizeof away, "%d", closing->away);
    WordsValue values[] = {
        {"here", here},
        {"left", left},
        {"away", away},
        {NULL,   NULL}
    };
    page_sentence(page, "", "staff", values);
}

static void draw_understanding(Page *page, const Closing *closing) {
    char right[16], all[16];
    if (closing->predicted == 0) return;
    snprintf(right, sizeof right, "%d", closing->right);
    snprintf(all, sizeof all, "%d", closing->predicted);
    WordsValue values[] = {
        {"right", right},
        {"all",   all  },
        {NULL,    NULL }
    };
    page_sentence(page, "", "predicted", values);
}

static void draw_stops(Page *page, const ReportGame *game) {
    char text[STOPS_TEXT_SIZE];
    page_paragraph(page, "", stops_tell(game->record, text));
}

void page_short(Page *page, const ReportGame *game) {
    Closing closing;
    closing_read(game->history, &closing);
    draw_ending(page, game);
    page_heading(page, 2, "closing");
    page_paragraph(page, "quiet", words_get(page->words, "report.closing.about"));
    html(&page->html, "<table><thead><tr><th></th><th></th><th class=\"n\">");
    page_word(page, "start");
    html(&page->html, "</th><th class=\"n\">");
    page_word(page, "end");
    html(&page->html, "</th></tr></thead><tbody>\n");
    for (int k = 0; k < CLOSING_COUNT; k++) {
        draw_measure(page, &closing, (ClosingKind)k);
    }
    html(&page->html, "</tbody></table>\n");
    draw_people(page, &closing);
    draw_understanding(page, &closing);
    draw_stops(page, game);
}
