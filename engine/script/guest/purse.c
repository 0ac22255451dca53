#include "script/guest/purse.h"

#include "script/guest/limits.h"

static int64_t units_of(int steps) {
    return (int64_t)steps * GUEST_WORK;
}

static int64_t least(int64_t a, int64_t b) {
    return a < b ? a : b;
}

void purse_new_game(Purse purses[PURSE_COUNT], bool hasty) {
    for (int i = 0; i < PURSE_COUNT; i++) {
        bool load = i == PURSE_LOAD;
        int64_t game = units_of(load ? GUEST_LOAD_STEPS : GUEST_GAME_STEPS);
        purses[i] = (Purse){game, game, GUEST_GAME_SECONDS};
    }
    purse_new_answer(purses);
    if (hasty) purse_hasten(purses);
}

void purse_hasten(Purse purses[PURSE_COUNT]) {
    for (int i = 0; i < PURSE_COUNT; i++) {
        Purse *purse = &purses[i];
        if (purse->seconds > GUEST_HASTY_SECONDS) purse->seconds = GUEST_HASTY_SECONDS;
    }
}

void purse_new_answer(Purse purses[PURSE_COUNT]) {
    purses[PURSE_ANSWER].answer = units_of(GUEST_ANSWER_STEPS);
    purses[PURSE_QUESTION].answer = units_of(GUEST_ANSWER_STEPS);
}

int64_t purse_open(const Purse *purse, PurseKind kind, Err *err) {
    bool load = kind == PURSE_LOAD;
    int64_t most = units_of(load ? GUEST_LOAD_STEPS : GUEST_CALL_STEPS);
    bool spent = purse->game < GUEST_WORK || purse->seconds <= 0;
    if (!spent && purse->answer >= GUEST_WORK) {
        return least(most, least(purse->answer, purse->game));
    }
    if (load) {
        err_set(err, "the scenario takes too long to load; is there a loop without "
                     "an end?");
    } else {
        err_set(err,
                "the scenario's functions together take too long; is there a loop "
                "without an end? The rest of this %s goes on without them",
                spent ? SENTENCE("game") : SENTENCE("step"));
    }
    return 0;
}

int64_t purse_took(const Purse *purse) {
    return (units_of(GUEST_GAME_STEPS) - purse->game) / GUEST_WORK;
}

double purse_waited(const Purse *purse) {
    return (GUEST_GAME_SECONDS - purse->seconds) / GUEST_GAME_SECONDS;
}

void purse_pay(Purse *purse, PurseKind kind, int64_t units, double seconds) {
    if (kind == PURSE_OWN) return;
    purse->answer -= units + GUEST_CALL_WORK;
    purse->game -= units + GUEST_CALL_WORK;
    purse->seconds -= seconds;
}
