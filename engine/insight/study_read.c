// What can be read off a study's counts.
#include "insight/study_json.h"

#include <stdio.h>

const char *study_criterion(int criterion) {
    static const char *const names[STUDY_CRITERIA] = {
        "score", "trust", "stress", "transparency", "skills", "adoption"};
    return names[criterion];
}

const char *study_kind(RowKind kind) {
    static const char *const names[ROW_KIND_COUNT] = {"ending", "event", "action",
                                                      "option"};
    return names[kind];
}

void study_number(int number, char out[STUDY_NUMBER_BYTES]) {
    static const char *const names[NUMBER_BEST] = {"taken", "offered", "first",
                                                   "first_score", "weighed"};
    bool worst = number >= NUMBER_WORST;
    if (number < NUMBER_BEST)
        snprintf(out, STUDY_NUMBER_BYTES, "%s", names[number]);
    else
        snprintf(out, STUDY_NUMBER_BYTES, "%s_%s", worst ? "worst" : "best",
                 study_criterion(number - (worst ? NUMBER_WORST : NUMBER_BEST)));
}

// The points that so large a part of the games does not go beyond.
static int quantile(const Played *played, int meter, int percent) {
    int64_t wanted = (played->games * percent + 99) / 100, seen = 0;
    for (int bin = 0; bin < STUDY_BINS; bin++) {
        seen += played->meter[meter][bin];
        if (seen >= wanted && seen > 0) return bin;
    }
    return 0;
}

Spread study_spread(const Played *played, int meter) {
    return (Spread){quantile(played, meter, 10), quantile(played, meter, 50),
                    quantile(played, meter, 90)};
}

double study_minutes(const Played *played) {
    if (played->games == 0) return 0;
    double games = (double)played->games;
    double choices = (double)played->choices / games;
    return 3 + choices + 0.8 * ((double)played->decisions / games - choices);
}

double study_first_share(const Study *study, int policy) {
    const Played *played = &study->played[policy];
    if (played->games < 2) return 0;
    double games = (double)played->games, mean = (double)played->score / games;
    double all = (double)played->score_squares - games * mean * mean, between = 0;
    for (int i = 0; i < study->row_count; i++) {
        const int64_t *n = study->rows[i].n[policy];
        if (n[NUMBER_FIRST] == 0) continue;
        double first = (double)n[NUMBER_FIRST];
        double apart = (double)n[NUMBER_FIRST_SCORE] / first - mean;
        between += first * apart * apart;
    }
    return all > 0 ? between / all : 0;
}
