#include "command/study_print.h"

#include "command/study_advice.h"
#include "insight/study_json.h"

#include <inttypes.h>
#include <string.h>

enum { BAR = 20 };

static void bar(double share, char out[3 * BAR + 1]) {
    int full = (int)(share * BAR + 0.5);
    out[0] = '\0';
    for (int i = 0; i < BAR; i++) strcat(out, i < full ? "\u2588" : "\u00b7");
}

// ---- what came of the games

static void print_endings(const Study *study, int policy, FILE *out) {
    const Played *played = &study->played[policy];
    for (int i = 0; i < study->row_count; i++) {
        const Row *row = &study->rows[i];
        int64_t taken = row->n[policy][NUMBER_TAKEN];
        char shape[3 * BAR + 1];
        if (row->kind != ROW_ENDING) continue;
        double share = (double)taken / (double)played->games;
        bar(share, shape);
        fprintf(out, "  %-24s %s %5.1f %%\n", row->id, shape, 100 * share);
    }
}

// 0 to 100 in BAR places: the middle eight tenths as a line, the median as a mark.
static void print_meter(const Played *played, int meter, FILE *out) {
    Spread spread = study_spread(played, meter);
    fprintf(out, "  %-13s", study_criterion(meter + 1));
    for (int i = 0; i < BAR; i++) {
        int at = i * 100 / BAR, next = (i + 1) * 100 / BAR;
        bool middle = spread.middle >= at && (spread.middle < next || i == BAR - 1);
        bool inside = spread.high >= at && spread.low < next;
        fputs(middle ? "\u2588" : inside ? "\u2500" : "\u00b7", out);
    }
    fprintf(out, "  median %3d   10 %%: %3d   90 %%: %3d\n", spread.middle, spread.low,
            spread.high);
}

static void print_policy(const Study *study, int policy, FILE *out) {
    const Played *played = &study->played[policy];
    fprintf(out, "\n%s: %" PRId64 " games\n", policy_name((Policy)policy),
            played->games);
    if (played->games == 0) return;
    print_endings(study, policy, out);
    for (int i = 0; i < STUDY_METERS; i++) print_meter(played, i, out);
    fprintf(out,
            "  decisions     %.1f a game (%" PRId64 " to %" PRId64
            "), about %.0f minutes",
            (double)played->decisions / (double)played->games, played->fewest,
            played->most, study_minutes(played));
    if (study->minutes > 0) fprintf(out, "; the scenario says %d", study->minutes);
    fputc('\n', out);
}

// ---- what was reached

static int64_t all_of(const Study *study, const Row *row, Number number) {
    int64_t sum = 0;
    for (int i = 0; i < study->policy_count; i++) {
        sum += row->n[study->policies[i]][number];
    }
    return sum;
}

static void print_missed(const Study *study, const Row *row, FILE *out) {
    const char *why = "was never reached";
    if (row->kind == ROW_EVENT) why = "never happened";
    if (row->kind == ROW_ACTION) why = "was never done";
    if (row->kind == ROW_OPTION) {
        bool offered = all_of(study, row, NUMBER_OFFERED) > 0;
        why = offered ? "was open and never chosen" : "was never open";
    }
    fprintf(out, "  %s:%d: %s '%s%s%s' %s\n", row->file, row->line,
            study_kind(row->kind), row->event, row->event[0] ? "." : "", row->id, why);
}

static void print_coverage(const Study *study, FILE *out) {
    int all[ROW_KIND_COUNT] = {0}, reached[ROW_KIND_COUNT] = {0};
    for (int i = 0; i < study->row_count; i++) {
        const Row *row = &study->rows[i];
        all[row->kind]++;
        reached[row->kind] += all_of(study, row, NUMBER_TAKEN) > 0;
    }
    fputs("\nreached by at least one game:", out);
    for (int i = 0; i < ROW_KIND_COUNT; i++) {
        fprintf(out, "%s %d of %d %ss", i ? "," : "", reached[i], all[i],
                study_kind((RowKind)i));
    }
    fputc('\n', out);
    for (int i = 0; i < study->row_count; i++) {
        if (all_of(study, &study->rows[i], NUMBER_TAKEN) > 0) continue;
        print_missed(study, &study->rows[i], out);
    }
}

static void print_faults(const Study *study, const Words *words, FILE *out) {
    if (study->fault_count == 0) {
        fputs("\nno game met a mistake in the scenario\n", out);
        return;
    }
    fputs("\nmistakes that games met:\n", out);
    for (int i = 0; i < study->fault_count; i++) {
        const StudyFault *fault = &study->faults[i];
        const char *policy = policy_name((Policy)fault->policy);
        char text[1024];
        sentence_show(fault->said, words, text, sizeof text);
        fprintf(out, "  %s\n    in %" PRId64 " games; again with: ", text,
                fault->games);
        fprintf(out, "play %s --text --policy %s --seed %" PRIu64 "\n", study->scenario,
                policy, fault->seed);
    }
}

void study_print(const Study *study, const Words *words, FILE *out) {
    fprintf(out, "%s: seeds from %" PRIu64 ", %" PRId64 " games for each policy\n",
            study->scenario, study->seed, study->runs);
    for (int i = 0; i < study->policy_count; i++) {
        print_policy(study, study->policies[i], out);
    }
    print_coverage(study, out);
    study_advice(study, out);
    print_faults(study, words, out);
}

void study_print_json(const Study *study, FILE *out) {
    json_t *json = study_to_json(study);
    json_dumpf(json, out, JSON_INDENT(1));
    fputc('\n', out);
    json_decref(json);
}
