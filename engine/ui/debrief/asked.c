#include "ui/debrief/asked.h"

static int add(const char *text, int count, const char *out[ASKED_MAX]) {
    if (!text[0] || count == ASKED_MAX) return count;
    out[count] = text;
    return count + 1;
}

static int of_week(const History *history, int week, const char *out[ASKED_MAX]) {
    int count = 0;
    if (week > history_weeks(history)) return 0;
    const HistoryWeek *then = history_week(history, week);
    for (int i = then->first_turn; i < then->last_turn; i++) {
        count = add(history_turn(history, i)->debrief, count, out);
    }
    return count;
}

int asked_of(const DebriefGroup *group, Step step, int part,
             const char *out[ASKED_MAX]) {
    const Story *story = record_story(group->record);
    int count = 0;
    if (step == STEP_HAPPENED && part > 0) return of_week(group->history, part, out);
    if (step != STEP_HAPPENED && step != STEP_WHY) return 0;
    for (int i = 0; i < story->debrief_count; i++) {
        count = add(story_text(story, story->debrief[i]), count, out);
    }
    return count;
}
