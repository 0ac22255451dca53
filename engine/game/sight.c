#include "game/sight.h"

#include "game/game_private.h"
#include "model/measure.h"

static bool is_over(const Game *game) {
    return game->prompt.kind == PROMPT_END;
}

double sight_clarity(const Game *game, int member) {
    if (is_over(game)) return 1;
    int listened = game->facts.listened[member];
    if (listened == 0) return 0;
    int age = game->view.week - listened; // 1 in the week after the talk
    if (age > SIGHT_WEEKS) return 0;
    return age <= 1 ? 1 : (double)(SIGHT_WEEKS + 1 - age) / SIGHT_WEEKS;
}

bool sight_first_heard(const Game *game, int member, int week) {
    const Facts *facts = &game->facts;
    const Story *story = game->story;
    int listen = story_action_of_kind(story, KIND_LISTEN);
    if (listen < 0 || facts->listened[member] != week) return false;
    return facts->did_with[listen * story->member_count + member] == 1;
}

static bool is_masked(Variable variable) {
    return variable == VAR_TRUST || variable == VAR_STRESS;
}

// What everybody can see: transparency, skills and adoption are seen as they are.
static bool is_open(Variable variable) {
    return variable == VAR_TRANSPARENCY || variable == VAR_SKILLS
        || variable == VAR_ADOPTION;
}

static bool is_team_secret(Variable variable) {
    return variable == VAR_RUMOURS || variable == VAR_ERRORS;
}

bool sight_knows(const Game *game, int member, Variable variable) {
    return is_open(variable) || sight_clarity(game, member) > 0;
}

bool sight_shows(const Game *game, int member, Variable variable) {
    return is_masked(variable) || sight_knows(game, member, variable);
}

double sight_points(const Game *game, int member, Variable variable) {
    if (is_masked(variable) && !sight_knows(game, member, variable)) {
        return measure_surface(&game->state, member, variable);
    }
    return state_points(&game->state, member, variable);
}

double sight_meter(const Game *game, Variable variable) {
    if (!is_masked(variable) || is_over(game))
        return state_mean(&game->state, variable);
    double sum = 0;
    int staff = 0;
    for (int i = 0; i < game->story->member_count; i++) {
        if (game->state.gone[i]) continue;
        sum += sight_points(game, i, variable);
        staff++;
    }
    return staff > 0 ? sum / staff : 0;
}

bool sight_shows_meter(const Game *game, Variable variable) {
    if (is_over(game) || is_masked(variable) || is_open(variable)) return true;
    if (variable_is_of_member(variable) || is_team_secret(variable)) {
        return variable == VAR_RUMOURS && sight_listened(game);
    }
    return true;
}

bool sight_listened(const Game *game) {
    for (int i = 0; i < game->story->member_count; i++) {
        if (sight_clarity(game, i) > 0) return true;
    }
    return false;
}

double sight_meter_then(const Game *game, Variable variable, int week) {
    return game->shown[week][variable];
}

void sight_note(const Game *game, double shown[VAR_COUNT]) {
    if (game->transcript.silent) return;
    for (int i = 0; i < VAR_COUNT; i++) shown[i] = sight_meter(game, (Variable)i);
}
