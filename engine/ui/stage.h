// stage.h -- which screen of a game is due.
//
// It follows from the game: what the last answer did until it was seen, then what
// was told until it was read, then the prompt.
#ifndef UI_STAGE_H
#define UI_STAGE_H

#include "ui/memory.h"

typedef enum UiStage {
    UI_AFTER, // what a choice did
    UI_WEEK,  // the week passes
    UI_TOLD,  // lines that were not read yet
    UI_CHOICE,
    UI_PLAN,
    UI_END,
} UiStage;

UiStage ui_stage(const Ui *ui, const Game *game);

#endif
