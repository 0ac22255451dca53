#include "command/debrief_guide.h"

#include "command/write_file.h"
#include "insight/report/guide.h"
#include "ui/debrief/asked.h"

#include <stdio.h>

bool debrief_guide_place(const DebriefRoom *room, char out[FILE_PATH_SIZE], Err *err) {
    const char *journal = journal_path(record_journal(room->games[0].record));
    return path_with_end(journal, ".jsonl", ".notes.html", out, err);
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
    guide_step(guide, debrief_room_word(room, step, "name"), minutes,
               debrief_room_word(room, step, "say"),
               debrief_room_word(room, step, "watch"));
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
