// What the group itself said in the debrief, and what its what-ifs came to.
#include "insight/report/page.h"

#include <math.h>
#include <string.h>

// The words of a game's marks that are told here: its group's, or those of all.
typedef struct Said {
    const ReportGame *game;
    bool shared;
} Said;

static bool is_said(const Said *said, const Mark *mark, MarkKind kind) {
    return mark->kind == kind && mark->shared == said->shared;
}

static bool has(const Said *said, MarkKind kind) {
    const Marks *marks = said->game->marks;
    for (int i = 0; marks && i < marks_count(marks); i++) {
        if (is_said(said, marks_at(marks, i), kind)) return true;
    }
    return false;
}

// In the group's own words, but for the members' names where they go by a colour.
static void draw_said(Page *page, const ReportGame *game, const char *text) {
    html_text(&page->html, story_text(record_story(game->record), text));
}

static void draw_list(Page *page, const Said *said, MarkKind kind, const char *class) {
    Html *out = &page->html;
    const Marks *marks = said->game->marks;
    html(out, "<ul class=\"");
    html(out, class);
    html(out, "\">\n");
    for (int i = 0; i < marks_count(marks); i++) {
        if (!is_said(said, marks_at(marks, i), kind)) continue;
        html(out, "<li>");
        draw_said(page, said->game, marks_at(marks, i)->text);
        html(out, "</li>\n");
    }
    html(out, "</ul>\n");
}

static void draw_agreed(Page *page, const Said *said) {
    if (!has(said, MARK_AGREE)) return;
    page_heading(page, 3, "agreed");
    draw_list(page, said, MARK_AGREE, "plain");
}

static void draw_words(Page *page, const Said *said) {
    if (!has(said, MARK_WORD)) return;
    page_heading(page, 3, "feel");
    draw_list(page, said, MARK_WORD, "tags");
}

static void draw_keep(Page *page, const Said *said) {
    if (!has(said, MARK_KEEP) && !has(said, MARK_CHANGE)) return;
    html(&page->html, "<div class=\"two block\"><div>");
    page_heading(page, 3, "keep");
    draw_list(page, said, MARK_KEEP, "plain");
    html(&page->html, "</div><div>");
    page_heading(page, 3, "change");
    draw_list(page, said, MARK_CHANGE, "plain");
    html(&page->html, "</div></div>\n");
}

static void draw_cell(Page *page, const ReportGame *game, const char *text) {
    html(&page->html, "<td>");
    draw_said(page, game, text);
    html(&page->html, "</td>");
}

static void draw_monday(Page *page, const Said *said) {
    static const char *const columns[] = {"what", "whom", "when"};
    Html *out = &page->html;
    const Marks *marks = said->game->marks;
    if (!has(said, MARK_MONDAY)) return;
    page_heading(page, 3, "monday");
    html(out, "<table><thead><tr>");
    for (int i = 0; i < 3; i++) {
        html(out, "<th>");
        page_word(page, columns[i]);
        html(out, "</th>");
    }
    html(out, "</tr></thead><tbody>\n");
    for (int i = 0; i < marks_count(marks); i++) {
        const Mark *mark = marks_at(marks, i);
        if (!is_said(said, mark, MARK_MONDAY)) continue;
        html(out, "<tr>");
        draw_cell(page, said->game, mark->text);
        draw_cell(page, said->game, mark->whom);
        draw_cell(page, said->game, mark->when);
        html(out, "</tr>\n");
    }
    html(out, "</tbody></table>\n");
}

static void draw_all_said(Page *page, const Said *said, const char *heading) {
    static const MarkKind kinds[] = {MARK_AGREE, MARK_WORD, MARK_KEEP, MARK_CHANGE,
                                     MARK_MONDAY};
    bool any = false;
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
        any = any || has(said, kinds[i]);
    }
    if (!any) return;
    page_heading(page, 2, heading);
    draw_agreed(page, said);
    draw_words(page, said);
    draw_keep(page, said);
    draw_monday(page, said);
}

void page_said(Page *page, const ReportGame *game) {
    draw_all_said(page, &(Said){game, false}, "said");
}

// They stand beside the journal that was named first then.
void page_said_together(Page *page) {
    for (int i = 0; i < page->report->game_count; i++) {
        draw_all_said(page, &(Said){&page->report->games[i], true}, "said.together");
    }
}

// ---- what if

// The decision and the option that hands were counted for; false where the game has
// them not.
static bool find_question(const ReportGame *game, const Mark *mark, int *turn,
                          int *option) {
    for (int t = 0; t < history_turn_count(game->history); t++) {
        const HistoryTurn *at = history_turn(game->history, t);
        if (at->week != mark->week || strcmp(at->prompt, mark->prompt) != 0) continue;
        for (int i = 0; i < at->option_count; i++) {
            if (strcmp(at->options[i].id, mark->option) != 0) continue;
            *turn = t;
            *option = i;
            return true;
        }
    }
    return false;
}

static void draw_hands(Page *page, const Mark *mark, const WhatIf *whatif) {
    Html *out = &page->html;
    Variable meter = (Variable)mark->meter;
    const int *hands = mark->hands;
    int all = hands[HANDS_UP] + hands[HANDS_SAME] + hands[HANDS_DOWN];
    html(out, "<p>");
    html_text(out, page_meter(page, meter));
    html_f(out, ": \xE2\x86\x91 %d \xC2\xB7 = %d \xC2\xB7 \xE2\x86\x93 %d ",
           hands[HANDS_UP], hands[HANDS_SAME], hands[HANDS_DOWN]);
    page_word(page, all == 1 ? "hand" : "hands");
    for (int i = 0; i < WHATIF_METERS; i++) {
        const WhatIfDifference *difference = &whatif->differences[i];
        if (difference->variable != meter) continue;
        html_f(out, "; %ld \xE2\x86\x92 %ld (", lround(difference->played),
               lround(difference->other));
        html_signed(out, difference->points);
        html(out, ")");
    }
    html(out, "</p>\n");
}

static void draw_two_roads(Page *page, const ReportGame *game, const WhatIf *whatif,
                           Variable meter) {
    double played[SETUP_WEEKS_MAX + 1], other[SETUP_WEEKS_MAX + 1];
    page_series(game->history, meter, false, played);
    page_series(whatif->other, meter, false, other);
    SvgChart chart = {
        .title = page_meter(page, meter),
        .caption = words_get(page->words, "report.week"),
        .weeks = history_weeks(game->history),
        .single = true,
        .small = true,
        .line_count = 2,
        .lines = {{words_get(page->words, "report.road.played"), played,
                   history_weeks(game->history), 0},
                  {words_get(page->words, "report.road.other"), other, whatif->until,
                   1}},
    };
    svg_chart(&page->html, &chart);
}

// What could not stay as it was on the other road.
static void draw_changes(Page *page, const ReportGame *game, const WhatIf *whatif) {
    Html *out = &page->html;
    int count = history_change_count(whatif->other);
    if (count == 0 && !whatif->stopped) return;
    html(out, "<ul class=\"plain quiet\">\n");
    for (int i = 0; i < count; i++) {
        char text[400];
        html(out, "<li>");
        html_text(out, whatif_tell_change(whatif, game->history, i, text, sizeof text));
        html(out, "</li>\n");
    }
    if (whatif->stopped) {
        html(out, "<li>");
        html_text(out, whatif->stopped);
        html(out, "</li>\n");
    }
    html(out, "</ul>\n");
}

static void draw_question(Page *page, const ReportGame *game, const Mark *mark,
                          int turn, int option, const WhatIf *whatif) {
    Html *out = &page->html;
    const HistoryTurn *at = history_turn(game->history, turn);
    html(out, "<div class=\"block\"><h3>");
    page_word(page, "whatif");
    html(out, " ");
    page_week(page, at->week);
    html(out, ", ");
    html_text(out, at->title);
    html(out, ": ");
    html_text(out, at->options[option].text);
    html(out, "</h3>\n<p class=\"quiet\">");
    page_word(page, "whatif.was");
    html(out, " ");
    html_text(out, at->options[at->chosen].text);
    html(out, "</p>\n");
    draw_hands(page, mark, whatif);
    draw_two_roads(page, game, whatif, (Variable)mark->meter);
    draw_changes(page, game, whatif);
    html(out, "</div>\n");
}

// Whether it stands for its question, with a decision and an option of this game.
static bool is_question(const ReportGame *game, const Mark *mark, int *turn,
                        int *option) {
    return mark->kind == MARK_WHATIF && marks_holds(game->marks, mark)
        && find_question(game, mark, turn, option);
}

void page_what_ifs(Page *page, const ReportGame *game) {
    for (int i = 0; game->marks && i < marks_count(game->marks); i++) {
        const Mark *mark = marks_at(game->marks, i);
        int turn, option;
        Err err;
        if (!is_question(game, mark, &turn, &option)) continue;
        WhatIf *whatif = whatif_open(game->record, game->history, turn, option, &err);
        if (!whatif) continue; // not open then: a mark of a hand-made file
        draw_question(page, game, mark, turn, option, whatif);
        whatif_close(whatif);
    }
}
