// csv_row.h -- one row of the table of report.h: its cells, quoted and guarded.
#ifndef INSIGHT_REPORT_CSV_ROW_H
#define INSIGHT_REPORT_CSV_ROW_H

#include "insight/report/report.h"

// One row; what is left out is an empty cell.
typedef struct Row {
    const char *table;
    int week, turn; // -1 and 0: none
    const char *member, *variable, *cause, *prompt, *option, *text;
    bool has_value;
    double value;
    bool of_all; // of no group: its cell is empty
} Row;

typedef struct Csv {
    Html *out;
    const ReportGame *game;
} Csv;

void csv_row(const Csv *csv, const Row *row);

#endif
