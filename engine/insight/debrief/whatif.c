#include "insight/debrief/whatif.h"

#include "insight/debrief/whatif_private.h"

#include <assert.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

const Variable whatif_meters[WHATIF_METERS] = {VAR_TRUST, VAR_STRESS, VAR_TRANSPARENCY,
                                               VAR_SKILLS, VAR_ADOPTION};

bool whatif_is_open(const History *history, int turn, int option) {
    const HistoryTurn *at = history_turn(history, turn);
    return option >= 0 && option < at->option_count && option != at->chosen
        && !at->options[option].refusal;
}

// The option that was chosen is a road too: the same one again.
static bool can_take(const HistoryTurn *turn, int option, Err *err) {
    if (option < 0 || option >= turn->option_count) {
        return err_set(err, "'%.80s' in week %d has no option %d", turn->prompt,
                       turn->week, option + 1);
    }
    const char *refusal = turn->options[option].refusal;
    return refusal ? err_set(err, "%s", refusal) : true;
}

static bool swap_of(const HistoryTurn *turn, int option, Swap *out, Err *err) {
    *out = (Swap){.week = turn->week};
    int prompt = snprintf(out->prompt, sizeof out->prompt, "%s", turn->prompt);
    int name =
        snprintf(out->option, sizeof out->option, "%s", turn->options[option].id);
    if (prompt < (int)sizeof out->prompt && name < (int)sizeof out->option) return true;
    return err_set(err, "the name of this decision is too long");
}

static History *play_other(const Record *record, const History *history, int turn,
                           int option, Swap *swap, Err *err) {
    const HistoryTurn *at = history_turn(history, turn);
    if (!can_take(at, option, err) || !swap_of(at, option, swap, err)) return NULL;
    return history_open(record_journal(record), swap, 1, record_other(record), err);
}

// The last week that both roads passed; where neither did, the one that was begun.
static int last_common(const History *a, const History *b) {
    int week =
        history_weeks(a) < history_weeks(b) ? history_weeks(a) : history_weeks(b);
    bool cut = history_stopped(b) && week > 0 && !history_week(b, week)->passed;
    return cut ? week - 1 : week;
}

static double apart(const History *a, const History *b, int week, int meter) {
    Variable variable = whatif_meters[meter];
    return history_week(b, week)->truth[variable]
         - history_week(a, week)->truth[variable];
}

static double measure(const History *a, const History *b, int week) {
    double sum = 0;
    for (int i = 0; i < WHATIF_METERS; i++) sum += fabs(apart(a, b, week, i));
    return sum;
}

bool whatif_end(const Record *record, const History *history, int turn, int option,
                WhatIfEnd *out, Err *err) {
    Swap swap;
    History *other = play_other(record, history, turn, option, &swap, err);
    if (!other) return false;
    int until = last_common(history, other);
    const State *here = history_state(history, until);
    const State *there = history_state(other, until);
    *out = (WhatIfEnd){
        .measure = measure(history, other, until),
        .until = until,
        .ending = game_ending(history_game(other)),
        .staff = state_staff(there),
        .stopped = history_stopped(other) != NULL,
    };
    for (int i = 0; i < WHATIF_METERS; i++)
        out->by[i] = apart(history, other, until, i);
    for (int k = 0; k < CLOSING_COUNT; k++) {
        out->closing[k] = closing_measure(there, (ClosingKind)k)
                        - closing_measure(here, (ClosingKind)k);
    }
    history_close(other);
    return true;
}

WhatIf *whatif_open(const Record *record, const History *history, int turn, int option,
                    Err *err) {
    WhatIf *whatif = calloc(1, sizeof *whatif);
    if (!whatif) {
        err_no_memory(err);
        return NULL;
    }
    whatif->turn = turn;
    whatif->other = play_other(record, history, turn, option, &whatif->swap, err);
    if (!whatif->other) {
        free(whatif);
        return NULL;
    }
    whatif->until = last_common(history, whatif->other);
    whatif->stopped = history_stopped(whatif->other);
    whatif->played_ending = game_ending(history_game(history));
    whatif->other_ending = game_ending(history_game(whatif->other));
    whatif->measure = measure(history, whatif->other, whatif->until);
    for (int i = 0; i < WHATIF_METERS; i++) {
        whatif->differences[i].variable = whatif_meters[i];
        if (whatif_differ(history, whatif->other, whatif->until,
                          &whatif->differences[i])) {
            continue;
        }
        whatif_close(whatif);
        err_no_memory(err);
        return NULL;
    }
    closing_read(history, &whatif->played);
    closing_read(whatif->other, &whatif->closing);
    return whatif;
}

void whatif_close(WhatIf *whatif) {
    if (!whatif) return;
    history_close(whatif->other);
    free(whatif);
}
