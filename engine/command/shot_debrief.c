#include "command/shot_debrief.h"

#include "command/journal_name.h"
#include "ui/debrief/recall.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { GROUPS = 3, WISHES_MAX = 8 };

// Who leads the games for a comparison; alone, the first.
static const Policy leaders[GROUPS] = {POLICY_BALANCED, POLICY_PUSH, POLICY_LISTEN};

bool shot_debrief_find(const char *name, Step *out) {
    int number, end = 0;
    if (strcmp(name, "compare") == 0) {
        *out = STEP_COMPARE;
        return true;
    }
    bool fits = sscanf(name, "debrief-%1d%n", &number, &end) == 1 && !name[end];
    if (fits && end > 0) *out = (Step)number;
    return fits && end > 0;
}

// ---- games to look back on

// A game by a policy, in a journal at `path`.
static ExitCode play(PlaySession *session, const Options *options, Policy leader,
                     char *path, Report *report, Err *err) {
    char group[JOURNAL_GROUP_SIZE];
    Answer answer;
    snprintf(group, sizeof group, "%s", policy_name(leader));
    Options game = {
        .seeded = true,
        .seed = options->seeded ? options->seed : 1,
        .lang = language_code(session->language),
        .group = group,
        .journal = path,
        .policy = (int)leader,
    };
    ExitCode code = session_start(session, options->names[0], &game, report, err);
    if (code != EXIT_DONE) return code;
    while (code == EXIT_DONE && session_by_policy(session, &answer)) {
        if (session_answer(session, &answer, err) != TAKEN) code = EXIT_SURROUNDINGS;
    }
    session_leave(session);
    return code;
}

// The journals lie beside the picture, for as long as it takes to read them.
typedef struct Played {
    char path[GROUPS][FILE_PATH_SIZE];
    char *paths[GROUPS];
    int count;
} Played;

static void clear_away(const Played *played) {
    for (int i = 0; i < played->count; i++) file_remove(played->path[i]);
}

static ExitCode play_all(Played *played, PlaySession *session, const Options *options,
                         int count, Report *report, Err *err) {
    ExitCode code = EXIT_DONE;
    for (int i = 0; i < count && code == EXIT_DONE; i++) {
        Policy leader = leaders[i];
        bool asked = options->policy != NO_POLICY && count == 1;
        char *path = played->paths[i] = played->path[i];
        int size =
            snprintf(path, FILE_PATH_SIZE, "%s.%d.jsonl", options->output, i + 1);
        if (size >= FILE_PATH_SIZE) {
            err_set(err, "the name of the picture is too long");
            return EXIT_SURROUNDINGS;
        }
        if (file_exists(path)) {
            err_set(err, "%.200s is in the way", path);
            return EXIT_SURROUNDINGS;
        }
        played->count++;
        if (asked) leader = (Policy)options->policy;
        code = play(session, options, leader, path, report, err);
    }
    return code;
}

static ExitCode open_played(ShotDebrief *shot, PlaySession *session,
                            const Options *options, int count, Report *report,
                            Err *err) {
    Played *played = calloc(1, sizeof *played);
    if (!played) {
        err_no_memory(err);
        return EXIT_SURROUNDINGS;
    }
    ExitCode code = play_all(played, session, options, count, report, err);
    if (code == EXIT_DONE) {
        code = debrief_room_open(&shot->room, played->paths, count,
                                 session_words(session), options, report, err);
    }
    clear_away(played);
    free(played);
    return code;
}

// ---- the page

// Where the picture tells most, of `parts`.
static int best_part(const ShotDebrief *shot, int parts) {
    switch (shot->debrief.step) {
    case STEP_HAPPENED: return shot->week > 0 ? shot->week : parts - 1;
    case STEP_TURNING: return parts - 3; // all swings are there
    case STEP_WHY: return 4;             // the drained sea
    case STEP_WHAT_IF: return 2;
    case STEP_LENS: return 1;
    default: return 0;
    }
}

static void turn_to(ShotDebrief *shot, const Options *options, Step step) {
    Debrief *debrief = &shot->debrief;
    shot->part = options->part;
    shot->week = options->week;
    *debrief = debrief_new(shot->room.group_count > 1);
    recall(debrief, shot->room.games[0].marks);
    debrief_turn_to(debrief, step);
    if (step == STEP_WHY) debrief->week = options->week;
}

ExitCode shot_debrief_open(ShotDebrief *shot, PlaySession *session,
                           const Options *options, Step step, Report *report,
                           Err *err) {
    char *const *names = options->names;
    ExitCode code;
    if (journal_name_fits(names[0])) {
        code = debrief_room_open(&shot->room, names, options->name_count,
                                 session_words(session), options, report, err);
    } else {
        int count = step == STEP_COMPARE ? GROUPS : 1;
        code = open_played(shot, session, options, count, report, err);
    }
    if (code != EXIT_DONE) return code;
    if (step == STEP_COMPARE && shot->room.group_count < 2) {
        err_set(err, "to compare takes two journals or more");
        return EXIT_USAGE;
    }
    turn_to(shot, options, step);
    return EXIT_DONE;
}

void shot_debrief_close(ShotDebrief *shot) {
    debrief_room_close(&shot->room);
}

// What the screen wishes for is done first, as in the window.
void shot_debrief_draw(ShotDebrief *shot, const Input *input, const Type *type,
                       DrawList *list) {
    DebriefWorld world = debrief_room_world(&shot->room);
    debrief_frame(&shot->debrief, &world, input, type, list); // how many parts it has
    int parts = shot->debrief.parts;
    int part = shot->part > 0 ? shot->part - 1 : best_part(shot, parts);
    shot->debrief.part = part < parts ? part : parts - 1;
    for (int i = 0; i < WISHES_MAX; i++) {
        world = debrief_room_world(&shot->room);
        DebriefCommand command =
            debrief_frame(&shot->debrief, &world, input, type, list);
        Err err;
        if (command.wish != DEBRIEF_WHAT_IF) return;
        if (!debrief_room_do(&shot->room, &command, &err)) return;
    }
}
