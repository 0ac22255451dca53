#include "command/debrief_guide.h"

#include "command/write_file.h"
#include "insight/report/guide.h"
#include "ui/debrief/asked.h"

#include <stdio.h>
#include <string.h>

bool debrief_guide_place(const DebriefRoom *room, char out[FILE_PATH_SIZE], Err *err) {
    static const char journal_end[] = ".jsonl", end[] = ".notes.html";
    const char *journal = journal_path(record_journal(room->games[0].record));
    size_t length = strlen(journal), tail = strlen(journal_end);
    if (length > tail && strcmp(journal + length - tail, journal_end) == 0) {
        length -= tail;
    }
    if (length + sizeof end > FILE_PATH_SIZE) {
        return err_set(err, "the path is too long: %.200s", journal);
    }
    memcpy(out, journal, length);
    memcpy(out + length, end, sizeof end);
    return true;
}

static const char *step_word(const DebriefRoom *room, Step step, const char *part) {
    char key[64];
    snprintf(key, sizeof key, "debrief.%s.%s", step_name(step), part);
    return words_get(room->words, key);
}

static void ask(Guide *guide, const DebriefGroup *group, Step step, int part) {
    const char *asked[ASKED_MAX];
    char number[16], about[64] = "";
    int count = asked_of(group, step, part, asked);
    WordsValue values[] = {
        {"n",  number},
        {NULL, NULL  }
    };
    snprintf(number, sizeof number, "%d", part);
    if (part > 0) {
        words_format(guide->words, "debrief.week", values, about, sizeof about);
    }
    for (int i = 0; i < count; i++) guide_question(guide, about, asked[i]);
}

static void tell_step(Guide *guide, const DebriefRoom *room, int group, Step step,
                      int minutes) {
    const DebriefGroup *whose = &room->groups[group];
    int weeks = step == STEP_HAPPENED ? history_weeks(whose->history) : 0;
    guide_step(guide, step_word(room, step, "name"), minutes,
               step_word(room, step, "say"), step_word(room, step, "watch"));
    for (int week = 0; week <= weeks; week++) ask(guide, whose, step, week);
}

bool debrief_guide_write(const DebriefRoom *room, const Order *order, int group,
                         const char *path, Err *err) {
    Guide guide;
    const Story *story = record_story(room->games[0].record);
    guide_begin(&guide, room->words, story_text(story, story->title));
    for (int i = 0; i < order_all(order); i++) {
        Step step = order_at(order, i);
        if (!order->kept[step]) continue;
        tell_step(&guide, room, group, step, order->minutes[step]);
    }
    bool ok = guide_end(&guide) || err_no_memory(err);
    ok = ok && write_file(path, guide.html.text, err);
    html_close(&guide.html);
    return ok;
}
