#include "ui/stage.h"

UiStage ui_stage(const Ui *ui, const Game *game) {
    const Prompt *prompt = game_prompt(game);
    int turns = game_turn_count(game);
    if (ui->turns_seen < turns) {
        const Turn *last = game_turn(game, turns - 1);
        if (last->kind == PROMPT_PLAN) return UI_WEEK;
        if (last->answer.knob != KNOB_EVENT) return UI_AFTER; // its scene is told
    }
    if (ui->lines_seen < game_transcript(game)->count) return UI_TOLD;
    switch (prompt->kind) {
    case PROMPT_PLAN: return UI_PLAN;
    case PROMPT_END: return UI_END;
    default: return UI_CHOICE;
    }
}
