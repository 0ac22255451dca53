// Several groups side by side: what each came to, and where the roads parted.
#include "insight/report/page.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

static const Compare *compare_of(const Page *page) {
    return page->report->compare;
}

static void draw_names(Page *page) {
    Html *out = &page->html;
    const Compare *compare = compare_of(page);
    for (int g = 0; g < compare->group_count; g++) {
        html(out, "<th>");
        html_text(out, compare->groups[g].name);
        html(out, "</th>");
    }
}

// ---- what each came to

static void draw_row(Page *page, const char *key, bool in_report) {
    html(&page->html, "<tr><th scope=\"row\">");
    if (in_report)
        page_word(page, key);
    else
        html_text(&page->html, words_get(page->words, key));
    html(&page->html, "</th>");
}

static void draw_endings(Page *page) {
    const Compare *compare = compare_of(page);
    draw_row(page, "ending", true);
    for (int g = 0; g < compare->group_count; g++) {
        const CompareGroup *group = &compare->groups[g];
        const Story *story = record_story(group->record);
        html(&page->html, "<td>");
        if (group->ending >= 0) {
            html_text(&page->html,
                      story_text(story, story->endings[group->ending].title));
        } else {
            page_word(page, "not_ended");
        }
        html(&page->html, "</td>");
    }
    html(&page->html, "</tr>\n");
}

static void draw_closings(Page *page, ClosingKind kind) {
    char key[64];
    const Compare *compare = compare_of(page);
    snprintf(key, sizeof key, "closing.%s", closing_name(kind));
    draw_row(page, key, false);
    for (int g = 0; g < compare->group_count; g++) {
        const Closing *closing = &compare->groups[g].closing;
        html_f(&page->html, "<td>%ld \xE2\x86\x92 <b>%ld</b></td>",
               lround(closing->start[kind]), lround(closing->at[kind]));
    }
    html(&page->html, "</tr>\n");
}

static void draw_staff(Page *page) {
    const Compare *compare = compare_of(page);
    draw_row(page, "staff.short", true);
    for (int g = 0; g < compare->group_count; g++) {
        const Closing *closing = &compare->groups[g].closing;
        html_f(&page->html, "<td>%d / %d / %d</td>", closing->staff, closing->left,
               closing->away);
    }
    html(&page->html, "</tr>\n");
}

static void draw_understanding(Page *page) {
    const Compare *compare = compare_of(page);
    int predicted = 0;
    for (int g = 0; g < compare->group_count; g++) {
        predicted += compare->groups[g].closing.predicted;
    }
    if (predicted == 0) return;
    draw_row(page, "predicted.short", true);
    for (int g = 0; g < compare->group_count; g++) {
        const Closing *closing = &compare->groups[g].closing;
        html_f(&page->html, "<td>%d / %d</td>", closing->right, closing->predicted);
    }
    html(&page->html, "</tr>\n");
}

static void draw_results(Page *page) {
    html(&page->html, "<table class=\"even\"><thead><tr><th></th>");
    draw_names(page);
    html(&page->html, "</tr></thead><tbody>\n");
    for (int k = 0; k < CLOSING_COUNT; k++) draw_closings(page, (ClosingKind)k);
    draw_staff(page);
    draw_understanding(page);
    draw_endings(page);
    html(&page->html, "</tbody></table>\n");
}

// ---- meters

static void draw_meter(Page *page, Variable variable) {
    static const SvgChart empty;
    double series[COMPARE_GROUPS_MAX][SETUP_WEEKS_MAX + 1];
    const Compare *compare = compare_of(page);
    SvgChart chart = empty;
    chart.title = page_meter(page, variable);
    chart.caption = words_get(page->words, "report.week");
    for (int g = 0; g < compare->group_count; g++) {
        const CompareGroup *group = &compare->groups[g];
        page_series(group->history, variable, false, series[g]);
        if (group->weeks > chart.weeks) chart.weeks = group->weeks;
        chart.lines[chart.line_count++] =
            (SvgLine){group->name, series[g], group->weeks, g};
    }
    svg_chart(&page->html, &chart);
}

// ---- where the roads parted

static void draw_who(Page *page, const CompareDecision *decision, int option) {
    const Compare *compare = compare_of(page);
    const char *between = "";
    html(&page->html, "<td>");
    for (int g = 0; g < compare->group_count; g++) {
        if (decision->chosen[g] != option) continue;
        html(&page->html, between);
        html(&page->html, "<b class=\"whole\">");
        html_text(&page->html, compare->groups[g].name);
        html(&page->html, "</b>");
        between = ", ";
    }
    html(&page->html, "</td></tr>\n");
}

// What was asked, in front of its first row only.
static void draw_asked(Page *page, const CompareDecision *decision, int rows) {
    Html *out = &page->html;
    html_f(out, "<th scope=\"rowgroup\" rowspan=\"%d\">", rows);
    page_week(page, decision->week);
    html(out, " \xC2\xB7 ");
    html_text(out, decision->title[0] ? decision->title : decision->prompt);
    html(out, "</th>");
}

// A decision: each option that was taken, and by whom. So ten groups need no more
// room than two.
static void draw_decision(Page *page, const CompareDecision *decision) {
    int rows = 0, drawn = 0;
    for (int o = 0; o < decision->option_count; o++) rows += decision->groups_at[o] > 0;
    html(&page->html, "<tbody>\n");
    for (int o = 0; o < decision->option_count; o++) {
        if (decision->groups_at[o] == 0) continue;
        html(&page->html, "<tr>");
        if (drawn++ == 0) draw_asked(page, decision, rows);
        html(&page->html, "<td>");
        html_text(&page->html, decision->options[o]->text);
        html(&page->html, "</td>");
        draw_who(page, decision, o);
    }
    html(&page->html, "</tbody>\n");
}

static void draw_parted(Page *page) {
    static const char *const columns[] = {"decision", "choice", "groups"};
    Html *out = &page->html;
    const Compare *compare = compare_of(page);
    html(out, "<table class=\"tight parted\"><thead><tr>");
    for (int i = 0; i < 3; i++) {
        html(out, "<th>");
        page_word(page, columns[i]);
        html(out, "</th>");
    }
    html(out, "</tr></thead>\n");
    for (int d = 0; d < compare->decision_count; d++) {
        if (compare->decisions[d].parted) draw_decision(page, &compare->decisions[d]);
    }
    html(out, "</table>\n");
}

enum { MATTERS = 2 }; // points of one measure, at least

static bool matters(const WhatIfEnd *end) {
    for (int k = 0; k < CLOSING_COUNT; k++) {
        if (labs(lround(end->closing[k])) >= MATTERS) return true;
    }
    return false;
}

// What a group's own choice made of its three measures, against what another took.
static void draw_road(Page *page, int decision, int group, int option) {
    WhatIfEnd end;
    Html *out = &page->html;
    const Compare *compare = compare_of(page);
    const CompareDecision *at = &compare->decisions[decision];
    if (!compare_road(compare, decision, group, option, &end) || !matters(&end)) return;
    html(out, "<tr><td>");
    page_week(page, at->week);
    html(out, " \xC2\xB7 ");
    html_text(out, at->title[0] ? at->title : at->prompt);
    html(out, "</td><td class=\"whole\">");
    html_text(out, compare->groups[group].name);
    html(out, "</td><td>");
    html_text(out, at->options[option]->text);
    html(out, "</td>");
    for (int k = 0; k < CLOSING_COUNT; k++) {
        html(out, "<td class=\"n\">");
        html_signed(out, (int)lround(end.closing[k]));
        html(out, "</td>");
    }
    html(out, "</tr>\n");
}

static void draw_roads_head(Page *page) {
    static const char *const columns[] = {"decision", "group", "like_others"};
    Html *out = &page->html;
    html(out, "<table class=\"tight\"><thead><tr>");
    for (int i = 0; i < 3; i++) {
        html(out, "<th>");
        page_word(page, columns[i]);
        html(out, "</th>");
    }
    for (int k = 0; k < CLOSING_COUNT; k++) {
        char key[64];
        snprintf(key, sizeof key, "closing.short.%s", closing_name((ClosingKind)k));
        html(out, "<th class=\"n\">");
        page_word(page, key);
        html(out, "</th>");
    }
    html(out, "</tr></thead><tbody>\n");
}

static void draw_roads(Page *page) {
    const Compare *compare = compare_of(page);
    page_heading(page, 3, "compare.roads");
    page_paragraph(page, "quiet", words_get(page->words, "report.compare.roads.about"));
    draw_roads_head(page);
    for (int d = 0; d < compare->decision_count; d++) {
        const CompareDecision *decision = &compare->decisions[d];
        for (int g = 0; decision->parted && g < compare->group_count; g++) {
            for (int o = 0; o < decision->option_count; o++) {
                if (decision->groups_at[o] > 0) draw_road(page, d, g, o);
            }
        }
    }
    html(&page->html, "</tbody></table>\n");
}

static void draw_left(Page *page) {
    Html *out = &page->html;
    const Compare *compare = compare_of(page);
    if (compare->left_count == 0) return;
    page_heading(page, 3, "compare.left");
    html(out, "<ul class=\"plain\">\n");
    for (int i = 0; i < compare->left_count; i++) {
        html(out, "<li><b>");
        html_text(out, compare->left[i].name);
        html(out, "</b>: ");
        html_text(out, compare->left[i].reason);
        html(out, "</li>\n");
    }
    html(out, "</ul>\n");
}

static void draw_meters(Page *page, const Variable *drawn, int count) {
    html(&page->html, "<div class=\"two\">\n");
    for (int i = 0; i < count; i++) draw_meter(page, drawn[i]);
    html(&page->html, "</div>\n");
}

// On paper two pages to hand out: what each came to, and where the roads parted; what
// follows begins a page of its own.
static void draw_groups(Page *page) {
    static const Variable first[] = {VAR_TRUST, VAR_STRESS, VAR_SKILLS, VAR_ADOPTION};
    static const Variable further[] = {VAR_TRANSPARENCY, VAR_JOB_FEAR};
    page_paragraph(page, "quiet", words_get(page->words, "report.compare.about"));
    if (!compare_of(page)->same_luck) {
        page_paragraph(page, "quiet", words_get(page->words, "report.compare.luck"));
    }
    draw_results(page);
    draw_meters(page, first, 4);
    page_said_together(page);
    page_heading(page, 3, "compare.parted");
    page_paragraph(page, "quiet",
                   words_get(page->words, "report.compare.parted.about"));
    draw_parted(page);
    html(&page->html, "<div class=\"onward\">\n");
    draw_meters(page, further, 2);
    draw_roads(page);
    html(&page->html, "</div>\n");
}

void page_compare(Page *page) {
    html(&page->html, "<section class=\"compare\">\n");
    page_heading(page, 2, "compare");
    if (compare_of(page)->group_count > 1) draw_groups(page);
    draw_left(page);
    html(&page->html, "</section>\n");
}
