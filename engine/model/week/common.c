// What several rooms of a week need: learning, luck, and marks on everybody.
#include "base/chance.h"
#include "model/week/private.h"

double week_learning(const Week *week, int member) {
    double P = week_at(week, VAR_SAFETY, member);
    double S = week_at(week, VAR_STRESS, member);
    double calm = 1 - 0.8 * max0(S - 50) / 50;
    return (0.2 + 1.2 * P / 100) * (calm > 0.2 ? calm : 0.2);
}

bool week_unheard(const Week *week, int member) {
    return week->number - week->state->heard[member] > week->p->unheard_weeks;
}

double week_luck(const Week *week, int member, Purpose purpose) {
    uint64_t who = member == ENTRY_TEAM ? CHANCE_TEAM : (uint64_t)member;
    return chance_noise_in(week->luck, who, purpose);
}

void week_on_all(Week *week, Variable variable, int cause, double points) {
    for (int k = 0; k < week->present; k++) {
        book_post_eased(&week->book, week->state->order[k], variable, cause, points);
    }
}

void week_news(Week *week, NewsKind kind, int member) {
    week->state->news[week->state->news_count++] = (News){kind, member};
}
