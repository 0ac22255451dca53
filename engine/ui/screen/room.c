#include "ui/screen/room.h"

#include "ui/screen/cover.h"
#include "ui/stage.h"

#include <string.h>

UiRoom *room_now(Frame *f) {
    UiRoom *room = &f->ui->room;
    int turn = game_turn_count(f->game);
    if (room->turn != turn) *room = (UiRoom){.turn = turn, .until = room->until};
    return room;
}

bool room_can_vote(const Frame *f) {
    return f->game && f->ui->page == UI_PLAY && ui_stage(f->ui, f->game) == UI_CHOICE
        && game_prompt(f->game)->kind == PROMPT_CHOICE;
}

int room_hands(Frame *f, int option) {
    const UiRoom *room = room_now(f);
    return room->counted && room->shown ? room->hands[option] : -1;
}

void room_decide(Frame *f) {
    const UiRoom *room = room_now(f);
    f->command.wish = UI_ANSWER;
    f->command.answer = room->answer;
    f->command.answer.voted = room->counted;
    if (room->counted) {
        memcpy(f->command.answer.votes, room->hands, sizeof room->hands);
    }
}

void room_choose(Frame *f, int option) {
    const UiSettings *settings = &f->ui->settings;
    UiRoom *room = room_now(f);
    bool again = room->answer.option == option;
    if (!again) memset(room->answer.predicted, 0, sizeof room->answer.predicted);
    room->answer.option = option;
    bool asks = settings->projector && !settings->silent && room_can_vote(f);
    if (asks)
        open_cover(f, UI_DECIDE);
    else
        room_decide(f);
}
