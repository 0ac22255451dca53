// Week by week: what was done with the hours, and what happened.
#include "insight/report/page.h"

#include <stdio.h>

static void draw_act(Page *page, const Story *story, const Act *act) {
    Html *out = &page->html;
    html_text(out, story_action_name(story, act->action));
    if (story->actions[act->action].reach == REACH_SWITCH) {
        html(out, " (");
        page_word(page, act->on ? "on" : "off");
        html(out, ")");
    }
    for (int i = 0; i < act->target_count; i++) {
        html(out, i ? ", " : ": ");
        html_text(out, story_text(story, story->members[act->targets[i]].name));
    }
}

// The same action for one person after another reads as one.
static bool goes_on(const Story *story, const Act *before, const Act *act) {
    return before->action == act->action
        && story->actions[act->action].reach == REACH_MEMBER;
}

static void draw_acts(Page *page, const Story *story, const Answer *plan) {
    Html *out = &page->html;
    if (plan->act_count == 0) page_word(page, "nothing_done");
    for (int i = 0; i < plan->act_count; i++) {
        const Act *act = &plan->acts[i];
        if (i > 0 && goes_on(story, act - 1, act)) {
            html(out, ", ");
            html_text(out, story_text(story, story->members[act->targets[0]].name));
            continue;
        }
        if (i > 0) html(out, "; ");
        draw_act(page, story, act);
    }
}

static bool is_told(const Line *line) {
    return line->kind == LINE_TITLE || line->kind == LINE_KEPT
        || line->kind == LINE_BROKEN || line->kind == LINE_KNOB;
}

// Who or what brought it, before what it was; a scene is told by its title alone.
static const char *told_as(const Page *page, LineKind kind) {
    return words_get(page->words, kind == LINE_KEPT     ? "report.kept"
                                  : kind == LINE_BROKEN ? "report.broken"
                                                        : "ui.told.facilitator");
}

static void draw_events(Page *page, const ReportGame *game, const HistoryWeek *week) {
    Html *out = &page->html;
    const Transcript *told = game_transcript(record_game(game->record));
    bool first = true;
    for (int i = week->first_line; i < week->last_line; i++) {
        const Line *line = &told->lines[i];
        if (!is_told(line)) continue;
        if (!first) html(out, "<br>");
        first = false;
        if (line->kind != LINE_TITLE) {
            html_text(out, told_as(page, line->kind));
            html(out, ": ");
        }
        html_text(out, line->text);
    }
}

static void draw_pace(Page *page, int pace) {
    char key[32];
    snprintf(key, sizeof key, "pace.%d", pace);
    html_text(&page->html, words_get(page->words, key));
}

static void draw_week(Page *page, const ReportGame *game, int number) {
    Html *out = &page->html;
    const HistoryWeek *week = history_week(game->history, number);
    html_f(out, "<tr><td class=\"n\">%d</td><td class=\"whole\">", number);
    if (week->passed) draw_pace(page, week->pace);
    html(out, "</td><td>");
    for (int i = week->first_turn; i < week->last_turn; i++) {
        const HistoryTurn *turn = history_turn(game->history, i);
        if (turn->kind == PROMPT_PLAN) {
            draw_acts(page, record_story(game->record), turn->answer);
        }
    }
    html(out, "</td><td>");
    draw_events(page, game, week);
    html(out, "</td></tr>\n");
}

void page_weeks(Page *page, const ReportGame *game) {
    static const char *const columns[] = {"pace", "done", "happened"};
    Html *out = &page->html;
    page_heading(page, 2, "weeks");
    html(out, "<table class=\"tight\"><thead><tr><th class=\"n\">");
    page_word(page, "week");
    html(out, "</th>");
    for (int i = 0; i < 3; i++) {
        html(out, "<th>");
        page_word(page, columns[i]);
        html(out, "</th>");
    }
    html(out, "</tr></thead><tbody>\n");
    for (int week = 1; week <= history_weeks(game->history); week++) {
        draw_week(page, game, week);
    }
    html(out, "</tbody></table>\n");
}
