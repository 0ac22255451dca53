// The facilitator's knobs: what somebody does to a game who leads a group through it.
#include "game/game_private.h"

#include <string.h>

// A nudge that is felt and can be slept off: an hour of a leader's week, and as much
// stress as recovers in about three weeks (model.md, S_rec).
enum { PRESSURE_HOURS = 1 };
static const double pressure_stress = 4;

static bool refuse(const Game *game, const char *key, Err *err) {
    return err_set(err, "%s", words_get(story_words(game->story), key));
}

// ---- pressure

static int pressure_cause(Game *game, int way) {
    const Words *words = story_words(game->story);
    bool up = way > 0;
    OwnCause cause = {
        .kind = OWN_KNOB,
        .week = game->view.week,
        .event = -1,
        .action = -1,
        .label = words_get(words, up ? "knob.pressure.up" : "knob.pressure.down"),
        .because = words_get(words, up ? "knob.pressure.up.because"
                                       : "knob.pressure.down.because"),
        .debrief = words_get(words, "knob.pressure.debrief"),
    };
    return facts_cause(&game->facts, &cause);
}

static bool press(Game *game, int way, Err *err) {
    Effect stress = {
        .scope = EFFECT_ON_TEAM,
        .variable = VAR_STRESS,
        .points = way * pressure_stress,
    };
    int cause = pressure_cause(game, way);
    if (cause < 0) return err_no_memory(err);
    game->spent += way * PRESSURE_HOURS;
    game->view.hours_left = game_hours(game);
    if (!effect_apply(&game->state, game->view.ledger, game->view.week, &stress, 1,
                      cause, err)) {
        return false;
    }
    game_tell(game, LINE_KNOB, cause, facts_cause_of(&game->facts, cause)->label);
    return true;
}

// ---- prepared events

bool game_prepared(const Game *game, int event) {
    if (event < 0 || event >= game->story->event_count) return false;
    return game->prompt.kind != PROMPT_END && game->prepared[event];
}

bool knob_fits(const Game *game, const Answer *answer, Err *err) {
    if (game->prompt.kind == PROMPT_END) return refuse(game, "knob.over", err);
    if (answer->knob == KNOB_PRESSURE) {
        bool known = answer->pressure == 1 || answer->pressure == -1;
        return known || err_set(err, "pressure goes 1 up or 1 down");
    }
    if (game->prompt.kind != PROMPT_PLAN) return refuse(game, "knob.event.later", err);
    return game_prepared(game, answer->event) || refuse(game, "knob.event.not", err);
}

bool knob_turn(Game *game, const Answer *answer, Err *err) {
    if (answer->knob == KNOB_PRESSURE) return press(game, answer->pressure, err);
    flow_put_in(game, answer->event);
    return true;
}
