#include "command/study_advice.h"

#include "insight/study_json.h"

#include <inttypes.h>

enum { CHOICES_LEAST = 20, MUCH = 80 }; // of 100

static int percent(int64_t part, int64_t of) {
    return of > 0 ? (int)(100 * part / of) : 0;
}

static int share_of(const Row *row, int number) {
    const int64_t *n = row->n[POLICY_RANDOM];
    return percent(n[number], n[NUMBER_WEIGHED]);
}

// Whether the score alone says that the option always or never pays.
static bool by_score(const Row *row) {
    return share_of(row, NUMBER_BEST) > MUCH || share_of(row, NUMBER_WORST) > MUCH;
}

static int count_sides(const Row *row) {
    int count = 0;
    for (int i = NUMBER_BEST; i < NUMBER_COUNT; i++) count += share_of(row, i) > MUCH;
    return count;
}

// "best for trust (93 %), skills (85 %)"; returns what comes before the next side.
static const char *print_side(const Row *row, int side, const char *word,
                              const char *before, FILE *out) {
    bool first = true;
    for (int c = 0; c < STUDY_CRITERIA; c++) {
        int share = share_of(row, side + c);
        if (share <= MUCH) continue;
        if (first) fprintf(out, "%s%s for", before, word);
        fprintf(out, "%s %s (%d %%)", first ? "" : ",", study_criterion(c), share);
        first = false;
    }
    return first ? before : "; ";
}

static int print_rows(const Study *study, bool score, FILE *out) {
    int named = 0;
    for (int i = 0; i < study->row_count; i++) {
        const Row *row = &study->rows[i];
        bool enough = row->n[POLICY_RANDOM][NUMBER_WEIGHED] >= CHOICES_LEAST;
        if (!enough || count_sides(row) == 0 || by_score(row) != score) continue;
        fprintf(out, "  %s:%d: '%s.%s': ", row->file, row->line, row->event, row->id);
        const char *next = print_side(row, NUMBER_BEST, "best", "", out);
        print_side(row, NUMBER_WORST, "worst", next, out);
        fputc('\n', out);
        named++;
    }
    return named;
}

static void print_pay(const Study *study, FILE *out) {
    fputs(
        "\noptions that nearly always or nearly never pay, by the model's score (each "
        "choice of\na sample of the random games, played again with each other option "
        "and the same luck):\n",
        out);
    if (print_rows(study, true, out) == 0) fputs("  none\n", out);
    fputs("\noptions that do so for one meter only; in a dilemma each has something to "
          "itself:\n",
          out);
    if (print_rows(study, false, out) == 0) fputs("  none\n", out);
}

static bool is_weighed(const Study *study) {
    for (int i = 0; i < study->row_count; i++) {
        if (study->rows[i].n[POLICY_RANDOM][NUMBER_WEIGHED] >= CHOICES_LEAST)
            return true;
    }
    return false;
}

void study_advice(const Study *study, FILE *out) {
    if (is_weighed(study))
        print_pay(study, out);
    else
        fputs("\nwhich options pay is not known: too few games of the policy random\n",
              out);
    if (study->played[POLICY_RANDOM].games < CHOICES_LEAST) return;
    double share = study_first_share(study, POLICY_RANDOM);
    fprintf(out,
            "\nthe first choice explains %.0f %% of how differently games close%s\n",
            100 * share, share > 0.5 ? ": it decides too much" : "");
}
