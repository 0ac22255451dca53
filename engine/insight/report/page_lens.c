// The same weeks through five frames; the one that the group chose stands first.
#include "insight/debrief/lens.h"
#include "insight/report/page.h"

#include <stdio.h>

enum { PEOPLE_SHOWN = 40 };

static void draw_head(Page *page, LensKind lens, bool chosen) {
    Html *out = &page->html;
    html(out, "<h3>");
    html_text(out, lens_name(page->words, lens));
    if (chosen) {
        html(out, " (");
        page_word(page, "chosen_lens");
        html(out, ")");
    }
    html(out, "</h3>\n");
    page_paragraph(page, "quiet", lens_about(page->words, lens));
}

static void draw_weeks_head(Page *page, int weeks) {
    html(&page->html, "<thead><tr><th></th>");
    for (int w = 1; w <= weeks; w++) {
        html_f(&page->html, "<th class=\"c\">%d</th>", w);
    }
    html(&page->html, "</tr></thead><tbody>\n");
}

// ---- ADKAR

static void draw_legend(Page *page) {
    Html *out = &page->html;
    html(out, "<p class=\"quiet\">");
    for (int s = 0; s < STAGE_COUNT; s++) {
        html_f(out, "%s%d\xC2\xA0", s ? " \xC2\xB7 " : "", s);
        html_text(out, lens_stage_name(page->words, (Stage)s));
    }
    html(out, "</p>\n");
}

static void draw_adkar(Page *page, const ReportGame *game) {
    Html *out = &page->html;
    const Story *story = record_story(game->record);
    int weeks = history_weeks(game->history);
    html(out, "<table class=\"tight\">");
    draw_weeks_head(page, weeks);
    for (int i = 0; i < story->member_count && i < PEOPLE_SHOWN; i++) {
        html(out, "<tr><th scope=\"row\">");
        html_text(out, story_text(story, story->members[i].name));
        html(out, "</th>");
        for (int w = 1; w <= weeks; w++) {
            bool gone = history_state(game->history, w)->gone[i];
            html(out, "<td class=\"c\">");
            if (!gone) html_f(out, "%d", (int)lens_stage(game->history, w, i));
            html(out, "</td>");
        }
        html(out, "</tr>\n");
    }
    html(out, "</tbody></table>\n");
    draw_legend(page);
}

// ---- Kotter

// So many of something, "12 hours": a text of the report's with {n} in it.
static const char *count_text(Page *page, const char *key, int n, char *out,
                              size_t size) {
    char number[16], whole[48];
    snprintf(number, sizeof number, "%d", n);
    snprintf(whole, sizeof whole, "report.%s", key);
    WordsValue values[] = {
        {"n",  number},
        {NULL, NULL  }
    };
    return words_format(page->words, whole, values, out, size);
}

static void put_count(Page *page, const char *key, int n) {
    char text[96];
    html_text(&page->html, count_text(page, key, n, text, sizeof text));
}

static void draw_evidence(Page *page, const ReportGame *game, const KotterStep *step) {
    Html *out = &page->html;
    for (int i = 0; i < step->count; i++) {
        const KotterEvidence *evidence = &step->evidence[i];
        if (i > 0) html(out, "<br>");
        html_text(out, lens_kind_name(record_story(game->record), evidence->kind));
        html(out, " (");
        if (evidence->times > 0) html_f(out, "%d\xC3\x97", evidence->times);
        if (evidence->times > 0 && evidence->chosen > 0) html(out, ", ");
        if (evidence->chosen > 0) put_count(page, "chosen", evidence->chosen);
        html(out, "): ");
        html_text(out, evidence->reason);
    }
    if (step->count == 0) page_word(page, "no_deed");
}

static void draw_kotter(Page *page, const ReportGame *game) {
    Html *out = &page->html;
    KotterStep steps[KOTTER_STEPS];
    lens_kotter(game->history, page->words, steps);
    html(out, "<table class=\"tight\"><thead><tr><th>");
    page_word(page, "step");
    html(out, "</th><th class=\"whole\">");
    page_word(page, "weeks_of");
    html(out, "</th><th>");
    page_word(page, "done");
    html(out, "</th></tr></thead><tbody>\n");
    for (int i = 0; i < KOTTER_STEPS; i++) {
        html_f(out, "<tr><th scope=\"row\">%d ", i + 1);
        html_text(out, steps[i].name);
        html(out, "</th><td class=\"n\">");
        if (steps[i].first == steps[i].last && steps[i].first > 0)
            html_f(out, "%d", steps[i].first);
        else if (steps[i].first > 0)
            html_f(out, "%d\xE2\x80\x93%d", steps[i].first, steps[i].last);
        html(out, "</td><td>");
        draw_evidence(page, game, &steps[i]);
        html(out, "</td></tr>\n");
    }
    html(out, "</tbody></table>\n");
    int unsorted = lens_kotter_unsorted(game->history);
    if (unsorted == 0) return;
    char what[96];
    WordsValue values[] = {
        {"what",    count_text(page, "chosen", unsorted, what, sizeof what)},
        {NULL, NULL           }
    };
    page_sentence(page, "quiet", "unsorted_steps", values);
}

// ---- hours

// A column for every week, as high as its hours.
static void draw_strip(Html *out, const LensHours *hours, int side, int most) {
    double step = 420.0 / (hours->weeks > 0 ? hours->weeks : 1);
    html(out, "<svg class=\"strip\" viewBox=\"0 0 420 34\" aria-hidden=\"true\">"
              "<line class=\"base\" x1=\"0\" x2=\"420\" y1=\"31.5\" y2=\"31.5\"/>");
    for (int w = 1; w <= hours->weeks; w++) {
        double high = most > 0 ? 28.0 * hours->by_week[w][side] / most : 0;
        if (high <= 0) continue;
        html_f(out,
               "<rect class=\"side%d\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" "
               "height=\"%.1f\"/>",
               side, (w - 1) * step + step * 0.18, 31 - high, step * 0.64, high);
    }
    html(out, "</svg>");
}

static int most_hours(const LensHours *hours, int sides) {
    int most = 0;
    for (int w = 1; w <= hours->weeks; w++) {
        for (int s = 0; s < sides; s++) {
            if (hours->by_week[w][s] > most) most = hours->by_week[w][s];
        }
    }
    return most;
}

// "12 hours, 3 choices in scenes".
static void draw_sum(Page *page, int hours, int chosen) {
    put_count(page, "hours", hours);
    if (chosen == 0) return;
    html(&page->html, "<br>");
    put_count(page, "chosen", chosen);
}

static void draw_side(Page *page, LensKind lens, const LensHours *hours, int side) {
    Html *out = &page->html;
    html(out, "<tr><th scope=\"row\">");
    html_text(out, lens_side_name(page->words, lens, side));
    html(out, "</th><td class=\"weeks\">");
    draw_strip(out, hours, side, most_hours(hours, lens_sides(lens)));
    html(out, "</td><td class=\"n\">");
    draw_sum(page, hours->total[side], hours->chosen[side]);
    html(out, "</td></tr>\n");
}

static void draw_hours(Page *page, const ReportGame *game, LensKind lens) {
    Html *out = &page->html;
    LensHours hours;
    lens_hours(game->history, lens, &hours);
    html(out, "<table class=\"tight\"><tbody>\n");
    for (int side = 0; side < lens_sides(lens); side++) {
        draw_side(page, lens, &hours, side);
    }
    html(out, "<tr><td>");
    page_word(page, "unsorted");
    html(out, "</td><td></td><td class=\"n\">");
    draw_sum(page, hours.unsorted, hours.unsorted_chosen);
    html(out, "</td></tr></tbody></table>\n");
}

// ---- all

static void draw_lens(Page *page, const ReportGame *game, LensKind lens, bool chosen) {
    html(&page->html, "<div class=\"block lens\">");
    draw_head(page, lens, chosen);
    switch (lens) {
    case LENS_ADKAR: draw_adkar(page, game); break;
    case LENS_KOTTER: draw_kotter(page, game); break;
    default: draw_hours(page, game, lens); break;
    }
    html(&page->html, "<p class=\"quiet\"><b>");
    page_word(page, "leaves_out");
    html(&page->html, "</b> ");
    html_text(&page->html, lens_leaves_out(page->words, lens));
    html(&page->html, "</p></div>\n");
}

void page_lenses(Page *page, const ReportGame *game) {
    const Marks *marks = page->report->games[0].marks; // the facilitator's for all
    const Mark *mark = marks ? marks_note(marks, "lens") : NULL;
    LensKind chosen = LENS_COUNT;
    page_heading(page, 2, "lenses");
    page_paragraph(page, "quiet", words_get(page->words, "report.lenses.about"));
    if (mark && lens_find(mark->text, &chosen)) draw_lens(page, game, chosen, true);
    for (int lens = 0; lens < LENS_PILLARS; lens++) {
        if (lens != (int)chosen) draw_lens(page, game, (LensKind)lens, false);
    }
    html(&page->html, "<div class=\"pair\">\n"); // those of hours are narrow
    for (int lens = LENS_PILLARS; lens < LENS_COUNT; lens++) {
        if (lens != (int)chosen) draw_lens(page, game, (LensKind)lens, false);
    }
    html(&page->html, "</div>\n");
}
