#include "command/study_advice.h"

#include "command/paper.h"
#include "command/study_words.h"
#include "command/voice.h"
#include "insight/study_json.h"

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
static const char *print_side(const Row *row, bool best, const char *before,
                              const Words *words, FILE *out) {
    int side = best ? NUMBER_BEST : NUMBER_WORST;
    bool first = true;
    for (int c = 0; c < STUDY_CRITERIA; c++) {
        int share = share_of(row, side + c);
        if (share <= MUCH) continue;
        if (first) {
            fputs(before, out);
            voice_print(out, words, best ? "best for" : "worst for");
        }
        fputs(first ? " " : ", ", out);
        voice_print(out, words, "%s", study_word_criterion(c));
        fprintf(out, " (%d %%)", share);
        first = false;
    }
    return first ? before : "; ";
}

static void print_rows(const Study *study, bool score, const Words *words, FILE *out) {
    int named = 0;
    for (int i = 0; i < study->row_count; i++) {
        const Row *row = &study->rows[i];
        bool enough = row->n[POLICY_RANDOM][NUMBER_WEIGHED] >= CHOICES_LEAST;
        if (!enough || count_sides(row) == 0 || by_score(row) != score) continue;
        fprintf(out, "  %s:%d: '%s.%s': ", row->file, row->line, row->event, row->id);
        const char *next = print_side(row, true, "", words, out);
        print_side(row, false, next, words, out);
        fputc('\n', out);
        named++;
    }
    if (named > 0) return;
    fputs("  ", out);
    voice_line(out, words, "%s", SENTENCE("none"));
}

// A paragraph after an empty line.
static void put_text(const char *said, const Words *words, FILE *out) {
    Paper paper = paper_open(out);
    char text[SENTENCE_BYTES];
    paper_gap(&paper);
    paper_text(&paper, 0, "", sentence_show(said, words, text, sizeof text));
}

static void print_pay(const Study *study, const Words *words, FILE *out) {
    put_text(SENTENCE("options that nearly always or nearly never pay, by the model's "
                      "score (each choice of a sample of the random games, played "
                      "again with each other option and the same luck):"),
             words, out);
    print_rows(study, true, words, out);
    put_text(SENTENCE("options that do so for one meter only; in a dilemma each has "
                      "something to itself:"),
             words, out);
    print_rows(study, false, words, out);
}

static bool is_weighed(const Study *study) {
    for (int i = 0; i < study->row_count; i++) {
        if (study->rows[i].n[POLICY_RANDOM][NUMBER_WEIGHED] >= CHOICES_LEAST)
            return true;
    }
    return false;
}

static void print_first(const Study *study, const Words *words, FILE *out) {
    char said[SENTENCE_BYTES];
    double share = study_first_share(study, POLICY_RANDOM);
    const char *much = share > 0.5 ? SENTENCE(": it decides too much") : "";
    sentence_make(said, sizeof said,
                  "the first choice explains %.0f %% of how differently games close%s",
                  100 * share, much);
    put_text(said, words, out);
}

void study_advice(const Study *study, const Words *words, FILE *out) {
    if (is_weighed(study))
        print_pay(study, words, out);
    else
        put_text(SENTENCE("which options pay is not known: too few games of the policy "
                          "random"),
                 words, out);
    if (study->played[POLICY_RANDOM].games >= CHOICES_LEAST) {
        print_first(study, words, out);
    }
}
