// report.c -- undercurrent report: what a facilitator takes home of a debrief.
#include "command/command.h"

#include "command/debrief_room.h"
#include "command/write_file.h"
#include "insight/report/report.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

// All that a report is made of.
typedef struct Desk {
    PlaySession session;
    DebriefRoom room;
    Compare *compare;
    ReportGame games[COMPARE_GROUPS_MAX];
    DebriefReport report;
} Desk;

// ---- laying out

// There is one: nothing else was laid beside each other.
static const DebriefGame *game_of(const Desk *desk, const Record *record) {
    int i = 0;
    while (i < desk->room.game_count && desk->room.games[i].record != record) i++;
    assert(i < desk->room.game_count);
    return &desk->room.games[i];
}

static void lay_out(Desk *desk) {
    const Compare *compare = desk->compare;
    for (int i = 0; i < compare->group_count; i++) {
        const CompareGroup *group = &compare->groups[i];
        const DebriefGame *game = game_of(desk, group->record);
        ReportGame *out = &desk->games[i];
        *out = (ReportGame){
            .record = game->record,
            .history = game->history,
            .turning = game->turning,
            .marks = game->marks,
        };
        memcpy(out->name, group->name, sizeof out->name);
    }
    desk->report = (DebriefReport){
        .words = desk->room.words,
        .compare = compare,
        .games = desk->games,
        .game_count = compare->group_count,
    };
}

static bool lay_beside(Desk *desk, bool hidden, Err *err) {
    const Record *records[COMPARE_GROUPS_MAX];
    const History *histories[COMPARE_GROUPS_MAX];
    int count = desk->room.game_count;
    for (int i = 0; i < count; i++) {
        records[i] = desk->room.games[i].record;
        histories[i] = desk->room.games[i].history;
    }
    desk->compare = compare_open(records, histories, count, hidden, err);
    if (desk->compare) lay_out(desk);
    return desk->compare != NULL;
}

// ---- writing

typedef bool Write(const DebriefReport *report, Html *out);

static bool write(const Desk *desk, Write *make, const char *path, Err *err) {
    Html out = {0};
    bool ok = make(&desk->report, &out) || err_no_memory(err);
    ok = ok && write_file(path, out.text, err);
    html_close(&out);
    return ok;
}

static void tell_left(const Desk *desk) {
    for (int i = 0; i < desk->compare->left_count; i++) {
        const CompareLeft *left = &desk->compare->left[i];
        fprintf(stderr, "%s: %s\n", left->name, left->reason);
    }
}

static ExitCode write_all(Desk *desk, const Options *options) {
    Err err;
    bool hidden = options->anonymous || desk->room.hidden;
    bool ok = lay_beside(desk, hidden, &err)
           && write(desk, report_html, options->output, &err)
           && (!options->csv || write(desk, report_csv, options->csv, &err));
    if (!ok) return command_fail(desk->room.words, EXIT_SURROUNDINGS, err.said);
    tell_left(desk);
    printf("%s\n", options->output);
    if (options->csv) printf("%s\n", options->csv);
    return EXIT_DONE;
}

static ExitCode make(Desk *desk, const Options *options) {
    Report found = {0};
    Err err;
    debrief_language(&desk->session, options);
    ExitCode code =
        debrief_room_open(&desk->room, options->names, options->name_count,
                          session_words(&desk->session), options, &found, &err);
    const Words *words = session_words(&desk->session);
    report_print(&found, words, stderr);
    report_free(&found);
    if (code != EXIT_DONE) return command_fail(words, code, err.said);
    code = write_all(desk, options);
    compare_close(desk->compare);
    debrief_room_close(&desk->room);
    return code;
}

ExitCode report_run(const Options *options) {
    Err err;
    if (!options->output) {
        return voice_fail(options->lang, EXIT_USAGE,
                          SENTENCE("a report needs a file: -o FILE.html"));
    }
    if (options->csv && strcmp(options->csv, options->output) == 0) {
        return voice_fail(options->lang, EXIT_USAGE,
                          SENTENCE("the page and the table need a file each"));
    }
    Desk *desk = calloc(1, sizeof *desk); // large for a stack
    if (!desk) return voice_no_memory(options->lang);
    ExitCode code = EXIT_SURROUNDINGS;
    if (session_open(&desk->session, options, &err)) {
        code = make(desk, options);
        session_close(&desk->session);
    } else {
        voice_fail(options->lang, code, err.said);
    }
    free(desk);
    return code;
}
