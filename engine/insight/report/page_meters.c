// The meters by week, as they were and as they seemed, and the turning points in them.
#include "insight/report/page.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { SWINGS_MAX = 6, DECISIONS_SHOWN = 5 };

// ---- which turning points

static bool add_swing(Swing *out, int *count, int most, const Swing *swing) {
    if (*count == most) return false;
    for (int i = 0; i < *count; i++) {
        if (out[i].week == swing->week && out[i].variable == swing->variable) {
            return true;
        }
    }
    out[(*count)++] = *swing;
    return true;
}

static void add_proposed(const ReportGame *game, Swing *out, int *count, int most) {
    for (int i = 0; i < game->turning->swing_count; i++) {
        const Swing *swing = &game->turning->swings[i];
        const Mark *mark =
            game->marks ? marks_swing(game->marks, swing->week, (int)swing->variable)
                        : NULL;
        if (mark ? mark->kept : swing->proposed) add_swing(out, count, most, swing);
    }
}

// Those that a facilitator took up beyond the list.
static void add_chosen(const ReportGame *game, Swing *out, int *count, int most) {
    for (int i = 0; game->marks && i < marks_count(game->marks); i++) {
        const Mark *mark = marks_at(game->marks, i);
        Swing swing;
        bool one = mark->kind == MARK_SWING
                && mark->week <= history_weeks(game->history)
                && marks_holds(game->marks, mark) && mark->kept;
        if (!one) continue;
        if (turning_swing(game->history, (Variable)mark->meter, mark->week, &swing)) {
            add_swing(out, count, most, &swing);
        }
    }
}

static int by_week(const void *a, const void *b) {
    const Swing *one = a, *two = b;
    if (one->week != two->week) return one->week - two->week;
    return (int)one->variable - (int)two->variable;
}

int page_swings(const ReportGame *game, Swing *out, int most) {
    int count = 0;
    add_proposed(game, out, &count, most);
    add_chosen(game, out, &count, most);
    if (count > 0) qsort(out, (size_t)count, sizeof *out, by_week);
    return count;
}

// ---- charts

static bool is_masked(Variable variable) {
    return variable == VAR_TRUST || variable == VAR_STRESS;
}

static const char *report_word(const Page *page, const char *key) {
    return words_get(page->words, key);
}

static void draw_meter(Page *page, const ReportGame *game, Variable variable,
                       const Swing *swings, int swing_count) {
    double truth[SETUP_WEEKS_MAX + 1], shown[SETUP_WEEKS_MAX + 1];
    int weeks = history_weeks(game->history);
    page_series(game->history, variable, false, truth);
    page_series(game->history, variable, true, shown);
    SvgChart chart = {
        .title = page_meter(page, variable),
        .caption = report_word(page, "report.week"),
        .weeks = weeks,
        .line_count = is_masked(variable) ? 2 : 1,
        .lines = {{is_masked(variable) ? report_word(page, "report.was") : "", truth,
                   weeks, 0},
                  {report_word(page, "report.seemed"), shown, weeks, 1}},
    };
    for (int i = 0; i < swing_count; i++) {
        if (swings[i].variable != variable) continue;
        chart.marks[chart.mark_count++] =
            (SvgMark){i + 1, swings[i].week, swings[i].to};
    }
    svg_chart(&page->html, &chart);
}

// ---- the turning points in words

static void draw_behind(Page *page, const ReportGame *game, int turn) {
    if (turn < 0) return;
    const HistoryTurn *decision = history_turn(game->history, turn);
    html(&page->html, "<p class=\"quiet\">");
    page_word(page, "behind");
    html(&page->html, " ");
    page_week(page, decision->week);
    html(&page->html, ", ");
    html_text(&page->html, decision->title);
    html(&page->html, ": ");
    html_text(&page->html, decision->options[decision->chosen].text);
    html(&page->html, "</p>\n");
}

static int largest_part(const Swing *swing) {
    int most = 1;
    for (int i = 0; i < swing->count; i++) {
        if (abs(swing->parts[i].points) > most) most = abs(swing->parts[i].points);
    }
    return most;
}

static bool seemed_otherwise(const Swing *swing) {
    return is_masked(swing->variable)
        && (lround(swing->shown_from) != lround(swing->from)
            || lround(swing->shown_to) != lround(swing->to));
}

static void draw_swing(Page *page, const ReportGame *game, const Swing *swing,
                       int number) {
    Html *out = &page->html;
    html_f(out, "<div class=\"block\"><h3>%d \xC2\xB7 ", number);
    page_week(page, swing->week);
    html(out, " \xC2\xB7 ");
    html_text(out, page_meter(page, swing->variable));
    html_f(out, " %ld \xE2\x86\x92 %ld (", lround(swing->from), lround(swing->to));
    html_signed(out, swing->points);
    html(out, ")</h3>\n");
    if (seemed_otherwise(swing)) {
        html(out, "<p class=\"quiet\">");
        page_word(page, "seemed_then");
        html_f(out, " %ld \xE2\x86\x92 %ld</p>\n", lround(swing->shown_from),
               lround(swing->shown_to));
    }
    html(out, "<table class=\"parts\"><tbody>\n");
    for (int i = 0; i < swing->count; i++) {
        page_bar(page, swing->parts[i].name, swing->parts[i].points,
                 largest_part(swing));
    }
    html(out, "</tbody></table>\n");
    draw_behind(page, game, swing->turn);
    html(out, "</div>\n");
}

// ---- the decisions that changed the end most

static void draw_road(Page *page, const ReportGame *game,
                      const TurningDecision *decision) {
    Html *out = &page->html;
    const HistoryTurn *turn = history_turn(game->history, decision->turn);
    const WhatIfEnd *end = &decision->roads[decision->widest].end;
    html_f(out, "<tr><td class=\"n\">%d</td><td>", turn->week);
    html_text(out, turn->title);
    html(out, "<br><b>");
    html_text(out, turn->options[turn->chosen].text);
    html(out, "</b></td><td>");
    html_text(out, turn->options[decision->widest].text);
    if (end->stopped) {
        html(out, " <span class=\"quiet\">");
        page_word(page, "road_ends");
        html(out, " ");
        page_week(page, end->until);
        html(out, "</span>");
    }
    html(out, "</td>");
    for (int i = 0; i < WHATIF_METERS; i++) {
        html(out, "<td class=\"n\">");
        html_signed(out, (int)lround(end->by[i]));
        html(out, "</td>");
    }
    html(out, "</tr>\n");
}

static void draw_roads(Page *page, const ReportGame *game) {
    Html *out = &page->html;
    int shown = 0;
    const Turning *turning = game->turning;
    if (turning->decision_count == 0 || turning->decisions[0].measure < 0.5) return;
    page_heading(page, 3, "weighed");
    page_paragraph(page, "quiet", report_word(page, "report.weighed.about"));
    html(out, "<table class=\"tight\"><thead><tr><th class=\"n\">");
    page_word(page, "week");
    html(out, "</th><th>");
    page_word(page, "taken");
    html(out, "</th><th>");
    page_word(page, "instead");
    html(out, "</th>");
    for (int i = 0; i < WHATIF_METERS; i++) {
        html(out, "<th class=\"n\">");
        html_text(out, page_meter(page, whatif_meters[i]));
        html(out, "</th>");
    }
    html(out, "</tr></thead><tbody>\n");
    for (int i = 0; i < turning->decision_count && shown < DECISIONS_SHOWN; i++) {
        if (turning->decisions[i].widest < 0) continue;
        draw_road(page, game, &turning->decisions[i]);
        shown++;
    }
    html(out, "</tbody></table>\n");
}

static void draw_charts(Page *page, const ReportGame *game, const Variable *drawn,
                        int count) {
    Swing swings[SWINGS_MAX];
    int swing_count = page_swings(game, swings, SWINGS_MAX);
    html(&page->html, "<div class=\"two\">\n");
    for (int i = 0; i < count; i++) {
        draw_meter(page, game, drawn[i], swings, swing_count);
    }
    html(&page->html, "</div>\n");
}

void page_meters(Page *page, const ReportGame *game) {
    static const Variable drawn[] = {VAR_TRUST, VAR_STRESS, VAR_TRANSPARENCY,
                                     VAR_SKILLS};
    Swing swings[SWINGS_MAX];
    int count = page_swings(game, swings, SWINGS_MAX);
    page_heading(page, 2, "meters");
    page_paragraph(page, "quiet", report_word(page, "report.meters.about"));
    draw_charts(page, game, drawn, 4);
    page_heading(page, 2, "turning");
    page_paragraph(page, "quiet", report_word(page, "report.turning.about"));
    for (int i = 0; i < count; i++) draw_swing(page, game, &swings[i], i + 1);
}

void page_further(Page *page, const ReportGame *game) {
    static const Variable drawn[] = {VAR_ADOPTION, VAR_JOB_FEAR};
    draw_roads(page, game);
    draw_charts(page, game, drawn, 2);
}
