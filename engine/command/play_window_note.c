// What is told over the page until somebody does something.
#include "command/play_window_private.h"

#include "command/mistakes.h"

#include <stdio.h>
#include <string.h>

void window_tell(WindowStage *stage, const char *key) {
    const Words *words = session_words(stage->session);
    words_format(words, key, NULL, stage->trouble, sizeof stage->trouble);
    stage->well = true;
}

void window_note(WindowStage *stage, const Err *err) {
    sentence_show(err->said, session_words(stage->session), stage->trouble,
                  sizeof stage->trouble);
    stage->well = false;
}

void window_note_report(WindowStage *stage, Report *report, const Err *err) {
    mistakes_first(session_words(stage->session), report, err, stage->trouble,
                   sizeof stage->trouble);
    stage->well = false;
}

// The game is no longer the one that its journal tells: from where, and what now.
void window_note_parted(WindowStage *stage) {
    const PlaySession *session = stage->session;
    const Words *words = session_words(session);
    bool over = game_prompt(session->game)->kind == PROMPT_END;
    char text[sizeof session->parted.text];
    if (!session->parted.text[0]) return;
    WordsValue values[] = {
        {"text", mistakes_sentence(words, session->parted.said, text, sizeof text)},
        {"path",  session->branch            },
        {NULL, NULL       }
    };
    // only where an answer was lost somebody should look up
    int played = game_turn_count(session->game);
    stage->well = played == journal_turn_count(session->journal);
    words_format(words, "command.parted", values, stage->trouble, WINDOW_TOLD_SIZE);
    size_t used = strlen(stage->trouble);
    if (over || used + 2 > WINDOW_TOLD_SIZE) return;
    stage->trouble[used++] = ' ';
    words_format(words, "command.branch", values, stage->trouble + used,
                 WINDOW_TOLD_SIZE - used);
}
