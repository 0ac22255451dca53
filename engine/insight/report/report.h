// report.h -- what a facilitator takes home: one HTML file and a CSV of all of it.
//
// The HTML needs no network and no script, its charts are inline SVG, and it prints on
// A4. The words of strangers (names, reasons, marks, a scenario's texts) are escaped.
// Texts are in the language that the records speak.
#ifndef INSIGHT_REPORT_REPORT_H
#define INSIGHT_REPORT_REPORT_H

#include "insight/debrief/compare.h"
#include "insight/debrief/marks.h"
#include "insight/debrief/turning.h"
#include "insight/report/html.h"

typedef struct ReportGame {
    const Record *record;
    const History *history;
    const Turning *turning;
    const Marks *marks; // NULL: none were made
    char name[80];      // of the group, as Compare gives it
} ReportGame;

typedef struct DebriefReport {
    const Words *words;
    const Compare *compare;  // of all the games, those that were left out too
    const ReportGame *games; // those that stand side by side, in the order given
    int game_count;
} DebriefReport;

// Writes the page. What-ifs that were talked about are replayed in the records' second
// games. False: memory was out.
bool report_html(const DebriefReport *report, Html *out);

// The same games as a table in the long format, RFC 4180 with a byte order mark, so
// that a spreadsheet reads its letters. Its first row names the columns:
//
//   group    the group's name; empty: said by all, over several games
//   scenario its id
//   table    what kind of row: team, team_shown, member, member_shown, stage, entry,
//            answer, vote, prediction, action, pace, knob, ending, mark (of what
//            was counted or chosen again only what holds)
//   week     0: the start; empty where there is none
//   turn     number of the answer, from 1
//   member   id, or "team"
//   variable trust, stress, ...; of a mark its kind
//   cause    of an entry: the engine's name of it, or decision, later, kept, broken,
//            action, scene, facilitator; of a mark its meter or key
//   prompt   as in the journal
//   option   id of an option, an action, an ending
//   value    a number with a point; points, hands, hours, -1 0 1
//   text     in words: the cause, the reason of the group, the mark
//
// A text that a spreadsheet would take for a formula (= + - @ tab) gets an apostrophe
// before it. False: memory was out.
bool report_csv(const DebriefReport *report, Html *out);

#endif
