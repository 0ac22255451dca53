// A promise of the scenario falls due: kept or broken, it weighs.
#include "game/game_private.h"

#include "base/words.h"
#include "model/cause.h"
#include "model/word.h"

static int cause_of(Game *game, const Pledge *pledge, bool kept, const char *label) {
    OwnCause cause = {
        .kind = kept ? OWN_KEPT : OWN_BROKEN,
        .week = pledge->made,
        .event = pledge->event,
        .action = -1,
        .label = label,
        .because = pledge->because,
        .debrief = "",
    };
    return facts_cause(&game->facts, &cause);
}

static void apply(Game *game, const Outcome *outcome, int cause) {
    const Effect *effects;
    int count;
    Err fault;
    bool ok = ask_outcome(&game->view, outcome, NOBODY, &effects, &count, &fault);
    ok = ok
      && effect_apply(&game->state, game->view.ledger, game->view.week, effects, count,
                      cause, &fault);
    if (!ok) game_note_fault(game, &fault);
}

void pledge_settle(Game *game, int index, bool kept) {
    Pledge *pledge = &game->facts.pledges[index];
    pledge->status = kept ? PLEDGE_KEPT : PLEDGE_BROKEN;
    word_settle(&game->state, game->view.week, kept);
    if (kept) game->spent += pledge->hours;
    game->view.hours_left = game_hours(game);

    int cause = cause_of(game, pledge, kept, pledge->text);
    if (cause < 0) return;
    apply(game, kept ? &pledge->if_kept : &pledge->if_broken, cause);
    game_tell(game, kept ? LINE_KEPT : LINE_BROKEN, cause, pledge->text);
}
