// page.h -- the parts of the report's page, a file for each; see report.h.
#ifndef INSIGHT_REPORT_PAGE_H
#define INSIGHT_REPORT_PAGE_H

#include "insight/report/report.h"
#include "insight/report/svg.h"

typedef struct Page {
    Html html;
    const DebriefReport *report;
    const Words *words;
} Page;

// ---- pieces (page_pieces.c)

void page_word(Page *page, const char *key); // "report.KEY", escaped
void page_heading(Page *page, int level, const char *key);
void page_paragraph(Page *page, const char *class, const char *text); // if not ""
// A paragraph of the program's words ("report.KEY") with its places filled.
void page_sentence(Page *page, const char *class, const char *key,
                   const WordsValue *values);

const char *page_meter(const Page *page, Variable variable); // its name
void page_week(Page *page, int week);                        // "week 3"

// A row of bars: a number of points from -most to most, with its name.
void page_bar(Page *page, const char *name, int points, int most);

// Numbers by week, true or as shown, for charts; at most SETUP_WEEKS_MAX + 1.
void page_series(const History *history, Variable variable, bool shown, double *out);

// All before the body, of this and of every other page of ours (page.c).
void page_begin(Page *page, const char *title, const char *kind);

// ---- parts of the page

void page_style(Page *page);
void page_compare(Page *page);

// What a group takes home: on paper two pages, where it did not say more than that.
void page_short(Page *page, const ReportGame *game);
void page_said(Page *page, const ReportGame *game);
void page_meters(Page *page, const ReportGame *game);

// What is there to look things up in.
void page_what_ifs(Page *page, const ReportGame *game);
void page_further(Page *page, const ReportGame *game);
void page_decisions(Page *page, const ReportGame *game);
void page_weeks(Page *page, const ReportGame *game);
void page_people(Page *page, const ReportGame *game);
void page_lenses(Page *page, const ReportGame *game);
void page_model(Page *page);

// What everybody said, over several games; nothing where there was no such debrief.
void page_said_together(Page *page);

// The turning points that a debrief kept: those proposed less those dropped, and those
// chosen instead, by week. At most `most`.
int page_swings(const ReportGame *game, Swing *out, int most);

#endif
