#include "command/debrief_notes.h"

#include "ui/debrief/asked.h"

#include <stdio.h>

DebriefNotes debrief_notes_open(FILE *out) {
    return (DebriefNotes){.paper = paper_open(out), .page = -1};
}

static void tell_step(const DebriefNotes *notes, const DebriefRoom *room, Step step) {
    static const char *const parts[] = {"say", "watch"};
    const Paper *paper = &notes->paper;
    paper_gap(paper);
    paper_title(paper, debrief_room_word(room, step, "name"));
    for (int i = 0; i < 2; i++) {
        char key[64];
        snprintf(key, sizeof key, "debrief.notes.%s", parts[i]);
        paper_text(paper, 0, "", words_get(room->words, key));
        paper_text(paper, 2, "", debrief_room_word(room, step, parts[i]));
        paper_gap(paper);
    }
}

static void tell_week(const DebriefNotes *notes, const DebriefRoom *room, int week) {
    char number[16], text[64];
    WordsValue values[] = {
        {"n",  number},
        {NULL, NULL  }
    };
    snprintf(number, sizeof number, "%d", week);
    paper_title(&notes->paper,
                words_format(room->words, "debrief.week", values, text, sizeof text));
}

static void tell_asked(const DebriefNotes *notes, const DebriefRoom *room,
                       const Debrief *debrief) {
    const char *asked[ASKED_MAX];
    const DebriefGroup *group = &room->groups[debrief->group];
    int count = asked_of(group, debrief->step, debrief->part, asked);
    if (count == 0) return;
    paper_text(&notes->paper, 0, "", words_get(room->words, "debrief.notes.author"));
    for (int i = 0; i < count; i++) paper_text(&notes->paper, 4, "  - ", asked[i]);
    paper_gap(&notes->paper);
}

void debrief_notes_tell(DebriefNotes *notes, const DebriefRoom *room,
                        const Debrief *debrief) {
    int week = debrief->step == STEP_HAPPENED ? debrief->part : 0;
    int page = (int)debrief->step * (SETUP_WEEKS_MAX + 1) + week;
    if (page == notes->page) return;
    notes->page = page;
    if (week == 0) {
        tell_step(notes, room, debrief->step);
    } else {
        tell_week(notes, room, week);
    }
    tell_asked(notes, room, debrief);
    fflush(notes->paper.out);
}
