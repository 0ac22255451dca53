#include "insight/debrief/turning.h"

#include "model/setup.h"

#include <math.h>
#include <stdlib.h>

static const Variable meters[] = {VAR_TRUST, VAR_STRESS, VAR_TRANSPARENCY, VAR_SKILLS};
enum { METERS = 4 };

// ---- swings

// The decision that did most of it: among the causes that are told, and in the
// direction of the swing (one that worked against it is not behind it).
static int decision_in(const History *history, const Why *why) {
    for (int i = 0; i < why->count && i < TURNING_PARTS_MAX - 1; i++) {
        int turn = history_turn_of(history, why->parts[i].cause);
        if (turn >= 0 && why->parts[i].points * why->points > 0) return turn;
    }
    return -1;
}

static void read_swing(const History *history, Variable variable, int week, Why *why,
                       Swing *out) {
    const HistoryWeek *before = history_week(history, week - 1);
    const HistoryWeek *after = history_week(history, week);
    history_why(history, week - 1, week, ENTRY_TEAM, variable, false, why);
    *out = (Swing){
        .variable = variable,
        .week = week,
        .from = before->truth[variable],
        .to = after->truth[variable],
        .shown_from = before->shown[variable],
        .shown_to = after->shown[variable],
        .points = why->points,
        .turn = decision_in(history, why),
    };
    why_fold(why, history_game(history), TURNING_PARTS_MAX - 1, TURNING_PARTS_MAX - 1);
    out->count = why->count;
    for (int i = 0; i < why->count; i++) out->parts[i] = why->parts[i];
}

bool turning_swing(const History *history, Variable variable, int week, Swing *out) {
    Why *why = malloc(sizeof *why); // large for a stack
    if (why) read_swing(history, variable, week, why, out);
    free(why);
    return why != NULL;
}

typedef struct Change {
    Variable variable;
    int week;
    double size;
} Change;

static int widest_first(const void *a, const void *b) {
    const Change *one = a, *two = b;
    if (one->size != two->size) return one->size > two->size ? -1 : 1;
    if (one->week != two->week) return one->week - two->week;
    return (int)one->variable - (int)two->variable;
}

static int list_changes(const History *history, Change *out) {
    int count = 0;
    for (int week = 1; week <= history_weeks(history); week++) {
        for (int i = 0; i < METERS; i++) {
            double from = history_week(history, week - 1)->truth[meters[i]];
            double to = history_week(history, week)->truth[meters[i]];
            if (lround(from) == lround(to)) continue;
            out[count++] = (Change){meters[i], week, fabs(to - from)};
        }
    }
    if (count > 0) qsort(out, (size_t)count, sizeof *out, widest_first);
    return count;
}

static void propose(Turning *turning) {
    bool seen[VAR_COUNT] = {false};
    int proposed = 0;
    for (int i = 0; i < turning->swing_count && proposed < TURNING_PROPOSED; i++) {
        Swing *swing = &turning->swings[i];
        if (seen[swing->variable]) continue;
        seen[swing->variable] = swing->proposed = true;
        proposed++;
    }
}

static bool find_swings(const History *history, Turning *turning) {
    Change changes[SETUP_WEEKS_MAX * METERS];
    int count = list_changes(history, changes);
    if (count > TURNING_SWINGS_MAX) count = TURNING_SWINGS_MAX;
    for (; turning->swing_count < count; turning->swing_count++) {
        const Change *change = &changes[turning->swing_count];
        Swing *swing = &turning->swings[turning->swing_count];
        if (!turning_swing(history, change->variable, change->week, swing))
            return false;
    }
    propose(turning);
    return true;
}

// ---- decisions

static bool try_roads(const Record *record, const History *history,
                      TurningDecision *out, Err *err) {
    out->road_count = history_turn(history, out->turn)->option_count;
    out->widest = -1;
    for (int i = 0; i < out->road_count; i++) {
        TurningRoad *road = &out->roads[i];
        *road =
            (TurningRoad){.option = i, .open = whatif_is_open(history, out->turn, i)};
        if (!road->open) continue;
        if (!whatif_end(record, history, out->turn, i, &road->end, err)) return false;
        if (out->widest >= 0 && road->end.measure <= out->measure) continue;
        out->widest = i;
        out->measure = road->end.measure;
    }
    return true;
}

static int weightiest_first(const void *a, const void *b) {
    const TurningDecision *one = a, *two = b;
    if (one->measure != two->measure) return one->measure > two->measure ? -1 : 1;
    return one->turn - two->turn;
}

static bool find_decisions(const Record *record, const History *history,
                           Turning *turning, Err *err) {
    int turns = history_turn_count(history);
    turning->decisions = calloc((size_t)turns + 1, sizeof *turning->decisions);
    if (!turning->decisions) return err_no_memory(err);
    for (int i = 0; i < turns; i++) {
        if (history_turn(history, i)->option_count == 0) continue; // a plan or a knob
        TurningDecision *decision = &turning->decisions[turning->decision_count++];
        decision->turn = i;
        if (!try_roads(record, history, decision, err)) return false;
    }
    if (turning->decision_count == 0) return true;
    qsort(turning->decisions, (size_t)turning->decision_count,
          sizeof *turning->decisions, weightiest_first);
    return true;
}

Turning *turning_open(const Record *record, const History *history, Err *err) {
    Turning *turning = calloc(1, sizeof *turning);
    bool ok = turning && find_swings(history, turning);
    if (!ok) err_no_memory(err);
    if (ok && find_decisions(record, history, turning, err)) return turning;
    turning_close(turning);
    return NULL;
}

void turning_close(Turning *turning) {
    if (!turning) return;
    free(turning->decisions);
    free(turning);
}
