#include "command/study_print.h"

#include "base/utf8.h"
#include "command/paper.h"
#include "command/print_json.h"
#include "command/study_advice.h"
#include "command/study_words.h"
#include "command/voice.h"
#include "insight/study_json.h"

#include <inttypes.h>
#include <string.h>

enum { BAR = 20, LABEL = 14 };

static void bar(double share, char out[3 * BAR + 1]) {
    int full = (int)(share * BAR + 0.5);
    out[0] = '\0';
    for (int i = 0; i < BAR; i++) strcat(out, i < full ? "\u2588" : "\u00b7");
}

// ---- what came of the games

static void print_endings(const Study *study, int policy, const Words *words,
                          FILE *out) {
    const Played *played = &study->played[policy];
    for (int i = 0; i < study->row_count; i++) {
        const Row *row = &study->rows[i];
        int64_t taken = row->n[policy][NUMBER_TAKEN];
        char shape[3 * BAR + 1], percent[VOICE_NUMBER_BYTES];
        if (row->kind != ROW_ENDING) continue;
        double share = (double)taken / (double)played->games;
        bar(share, shape);
        fprintf(out, "  %-24s %s %5s %%\n", row->id, shape,
                voice_number(words, 100 * share, percent));
    }
}

// A word in a column of its own.
static void put_label(const char *said, const Words *words, FILE *out) {
    char text[64];
    sentence_show(said, words, text, sizeof text);
    fprintf(out, "  %s%*s", text, LABEL - utf8_length(text), "");
}

// 0 to 100 in BAR places: the middle eight tenths as a line, the median as a mark.
static void print_meter(const Played *played, int meter, const Words *words,
                        FILE *out) {
    Spread spread = study_spread(played, meter);
    put_label(study_word_criterion(meter + 1), words, out);
    for (int i = 0; i < BAR; i++) {
        int at = i * 100 / BAR, next = (i + 1) * 100 / BAR;
        bool middle = spread.middle >= at && (spread.middle < next || i == BAR - 1);
        bool inside = spread.high >= at && spread.low < next;
        fputs(middle ? "\u2588" : inside ? "\u2500" : "\u00b7", out);
    }
    fputs("  ", out);
    voice_print(out, words, "%s", SENTENCE("median"));
    fprintf(out, " %3d   10 %%: %3d   90 %%: %3d\n", spread.middle, spread.low,
            spread.high);
}

static void print_length(const Study *study, const Played *played, const Words *words,
                         FILE *out) {
    char mean[VOICE_NUMBER_BYTES];
    int minutes = (int)(study_minutes(played) + 0.5);
    voice_number(words, (double)played->decisions / (double)played->games, mean);
    put_label(SENTENCE("decisions"), words, out);
    voice_print(out, words, "%s a game (%lld to %lld)", mean, (long long)played->fewest,
                (long long)played->most);
    fputs(", ", out);
    voice_print(out, words, minutes == 1 ? "about %d minute" : "about %d minutes",
                minutes);
    if (study->minutes > 0) {
        fputs("; ", out);
        voice_print(out, words, "the scenario says %d", study->minutes);
    }
    fputc('\n', out);
}

static void print_policy(const Study *study, int policy, const Words *words,
                         FILE *out) {
    const Played *played = &study->played[policy];
    fputc('\n', out);
    voice_line(out, words, played->games == 1 ? "%s: %lld game" : "%s: %lld games",
               policy_name((Policy)policy), (long long)played->games);
    if (played->games == 0) return;
    print_endings(study, policy, words, out);
    for (int i = 0; i < STUDY_METERS; i++) print_meter(played, i, words, out);
    print_length(study, played, words, out);
}

// ---- what was reached

static int64_t all_of(const Study *study, const Row *row, Number number) {
    int64_t sum = 0;
    for (int i = 0; i < study->policy_count; i++) {
        sum += row->n[study->policies[i]][number];
    }
    return sum;
}

static void print_missed(const Study *study, const Row *row, const Words *words,
                         FILE *out) {
    char said[SENTENCE_BYTES];
    study_word_missed(row, all_of(study, row, NUMBER_OFFERED) > 0, said);
    fprintf(out, "  %s:%d: ", row->file, row->line);
    voice_line(out, words, "%s", said);
}

static void print_coverage(const Study *study, const Words *words, FILE *out) {
    int all[ROW_KIND_COUNT] = {0}, reached[ROW_KIND_COUNT] = {0};
    for (int i = 0; i < study->row_count; i++) {
        const Row *row = &study->rows[i];
        all[row->kind]++;
        reached[row->kind] += all_of(study, row, NUMBER_TAKEN) > 0;
    }
    fputc('\n', out);
    voice_print(out, words, "reached by at least one game:");
    for (int i = 0; i < ROW_KIND_COUNT; i++) {
        fputs(i ? ", " : " ", out);
        voice_print(out, words, "%d of %d %s", reached[i], all[i],
                    study_word_kind((RowKind)i, all[i]));
    }
    fputc('\n', out);
    for (int i = 0; i < study->row_count; i++) {
        if (all_of(study, &study->rows[i], NUMBER_TAKEN) > 0) continue;
        print_missed(study, &study->rows[i], words, out);
    }
}

// What went wrong in games, and how to see one of them again.
static void print_faults(const Study *study, const Words *words, FILE *out) {
    fputc('\n', out);
    if (study->fault_count == 0) {
        voice_line(out, words, "no game met a mistake in the scenario");
        return;
    }
    voice_line(out, words, "mistakes that games met:");
    for (int i = 0; i < study->fault_count; i++) {
        const StudyFault *fault = &study->faults[i];
        fputs("  ", out);
        voice_line(out, words, "%s", fault->said);
        fputs("    ", out);
        voice_print(out, words,
                    fault->games == 1 ? "in %lld game; again with:"
                                      : "in %lld games; again with:",
                    (long long)fault->games);
        fputs(" undercurrent play ", out);
        paper_argument(out, study->scenario);
        fprintf(out, " --text --policy %s --seed %" PRIu64 "\n",
                policy_name((Policy)fault->policy), fault->seed);
    }
}

void study_print(const Study *study, const Words *words, FILE *out) {
    voice_line(out, words,
               study->runs == 1 ? "%s: seeds from %llu, %lld game for each policy"
                                : "%s: seeds from %llu, %lld games for each policy",
               study->scenario, (unsigned long long)study->seed,
               (long long)study->runs);
    for (int i = 0; i < study->policy_count; i++) {
        print_policy(study, study->policies[i], words, out);
    }
    print_coverage(study, words, out);
    study_advice(study, words, out);
    print_faults(study, words, out);
}

bool study_print_json(const Study *study, FILE *out) {
    return print_json(study_to_json(study), JSON_INDENT(1), out);
}
