// What was decided, with the group's reasons, votes and predictions.
#include "insight/report/page.h"

#include "insight/debrief/lens.h"

static void draw_options(Page *page, const HistoryTurn *turn) {
    Html *out = &page->html;
    html(out, "<ul class=\"options\">\n");
    for (int i = 0; i < turn->option_count; i++) {
        const HistoryOption *option = &turn->options[i];
        bool taken = i == turn->chosen;
        html(out, taken ? "<li class=\"taken\">\xE2\x97\x8F " : "<li>\xE2\x97\x8B ");
        html_text(out, option->text);
        if (turn->voted) {
            html_f(out, " \xC2\xB7 %d ", option->votes);
            page_word(page, option->votes == 1 ? "hand" : "hands");
        }
        if (option->refusal) {
            html(out, " (");
            html_text(out, option->refusal);
            html(out, ")");
        }
        html(out, "</li>\n");
    }
    html(out, "</ul>\n");
}

static const char *arrow(int way) {
    return way > 0 ? "\xE2\x86\x91" : way < 0 ? "\xE2\x86\x93" : "\xE2\x86\x92";
}

static void draw_prediction(Page *page, const HistoryTurn *turn, Variable variable) {
    Html *out = &page->html;
    html(out, "<li>");
    html_text(out, page_meter(page, variable));
    html(out, ": ");
    page_word(page, "expected");
    html(out, " ");
    html(out, arrow(turn->prediction[variable]));
    html(out, ", ");
    page_word(page, "became");
    html(out, " ");
    html(out, arrow(closing_came(turn, variable)));
    html(out, " (");
    html_signed(out, closing_points(turn, variable));
    html(out, ")</li>\n");
}

static void draw_predictions(Page *page, const HistoryTurn *turn) {
    if (!turn->predicted) return;
    html(&page->html, "<ul class=\"plain quiet\">\n");
    for (int v = 0; v < VAR_COUNT; v++) {
        if (turn->prediction[v] != 0) draw_prediction(page, turn, (Variable)v);
    }
    html(&page->html, "</ul>\n");
}

// What it counts as in the lenses, by its author's word.
static void draw_like(Page *page, const ReportGame *game, const HistoryTurn *turn) {
    int like = turn->chosen >= 0 ? turn->options[turn->chosen].like : NO_KIND;
    if (like == NO_KIND) return;
    WordsValue values[] = {
        {"action", lens_kind_name(record_story(game->record), (Kind)like)},
        {NULL,        NULL                                             }
    };
    page_sentence(page, "quiet", "counts_as", values);
}

static void draw_decision(Page *page, const ReportGame *game, const HistoryTurn *turn) {
    Html *out = &page->html;
    html(out, "<div class=\"block\"><h3>");
    page_week(page, turn->week);
    html(out, " \xC2\xB7 ");
    if (turn->kind == PROMPT_PROMISE) {
        page_word(page, "promise");
        html(out, ": ");
    }
    html_text(out, turn->title[0] ? turn->title : turn->prompt);
    html(out, "</h3>\n");
    draw_options(page, turn);
    if (turn->why[0]) {
        html(out, "<p class=\"say\">\xE2\x80\x9C");
        html_text(out, turn->why);
        html(out, "\xE2\x80\x9D</p>\n");
    }
    draw_predictions(page, turn);
    draw_like(page, game, turn);
    html(out, "</div>\n");
}

void page_decisions(Page *page, const ReportGame *game) {
    page_heading(page, 2, "decisions");
    page_paragraph(page, "quiet", words_get(page->words, "report.decisions.about"));
    html(&page->html, "<div class=\"pair\">\n");
    for (int i = 0; i < history_turn_count(game->history); i++) {
        const HistoryTurn *turn = history_turn(game->history, i);
        if (turn->option_count > 0) draw_decision(page, game, turn);
    }
    html(&page->html, "</div>\n");
}
