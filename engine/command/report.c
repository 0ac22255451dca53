// report.c -- undercurrent report: what a facilitator takes home of a debrief.
#include "command/command.h"

#include "command/debrief_guide.h"
#include "command/debrief_room.h"
#include "command/write_file.h"
#include "insight/report/report.h"
#include "ui/debrief/recall.h"

#include <stdlib.h>
#include <string.h>

// All that a report is made of.
typedef struct Desk {
    PlaySession session;
    DebriefRoom room;
    ReportGame games[COMPARE_GROUPS_MAX];
    DebriefReport report;
} Desk;

// ---- laying out

static void lay_out(Desk *desk) {
    const DebriefRoom *room = &desk->room;
    for (int i = 0; i < room->group_count; i++) {
        const DebriefGroup *group = &room->groups[i];
        ReportGame *out = &desk->games[i];
        *out = (ReportGame){
            .record = group->record,
            .history = group->history,
            .turning = group->turning,
            .marks = group->marks,
        };
        snprintf(out->name, sizeof out->name, "%s", group->name);
    }
    desk->report = (DebriefReport){
        .words = room->words,
        .compare = room->compare,
        .games = desk->games,
        .game_count = room->group_count,
    };
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
    char left[300];
    for (int i = 0; i < desk->room.compare->left_count; i++) {
        fprintf(stderr, "%s\n", debrief_room_left(&desk->room, i, left, sizeof left));
    }
}

// In the order that the debrief was given, or will begin with.
static bool write_guide(const Desk *desk, const char *path, Err *err) {
    const DebriefRoom *room = &desk->room;
    Debrief debrief = debrief_new(room->group_count > 1);
    recall(&debrief, room->games[0].marks);
    return debrief_guide_write(room, &debrief.order, 0, path, err);
}

static ExitCode write_all(Desk *desk, const Options *options) {
    Err err;
    lay_out(desk);
    bool ok = write(desk, report_html, options->output, &err)
           && (!options->csv || write(desk, report_csv, options->csv, &err))
           && (!options->guide || write_guide(desk, options->guide, &err));
    if (!ok) return command_fail(desk->room.words, EXIT_SURROUNDINGS, err.said);
    tell_left(desk);
    printf("%s\n", options->output);
    if (options->csv) printf("%s\n", options->csv);
    if (options->guide) printf("%s\n", options->guide);
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
    debrief_room_close(&desk->room);
    return code;
}

static bool files_differ(const Options *options) {
    const char *files[] = {options->output, options->csv, options->guide};
    for (int i = 0; i < 3; i++) {
        for (int k = 0; k < i; k++) {
            if (files[i] && files[k] && strcmp(files[i], files[k]) == 0) return false;
        }
    }
    return true;
}

ExitCode report_run(const Options *options) {
    Err err;
    if (!options->output) {
        return voice_fail(options->lang, EXIT_USAGE,
                          SENTENCE("a report needs a file: -o FILE.html"));
    }
    if (!files_differ(options)) {
        return voice_fail(
            options->lang, EXIT_USAGE,
            SENTENCE("the page, the table and the notes need a file each"));
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
