#include "command/replay_print.h"

#include "base/json_whole.h"
#include "command/print_json.h"
#include "command/study_words.h"
#include "command/voice.h"
#include "model/measure.h"

#include <inttypes.h>

static const Variable meters[] = {VAR_TRUST, VAR_STRESS, VAR_TRANSPARENCY, VAR_SKILLS,
                                  VAR_ADOPTION};
enum { METERS = 5 };

static const StoryEnding *ending_of(const Replay *replay) {
    int ending = game_ending(replay->session.game);
    return ending < 0 ? NULL : &replay->session.story->endings[ending];
}

static const char *say_why(const Replay *replay, char *out, size_t size) {
    return sentence_show(replay->swapped.why.said, session_words(&replay->session), out,
                         size);
}

static void print_where(const Replay *replay, FILE *out) {
    const PlaySession *session = &replay->session;
    const Words *words = session_words(session);
    const StoryEnding *ending = ending_of(replay);
    const Prompt *prompt = game_prompt(session->game);
    int turns = replay->swapped.turns;
    if (ending) {
        voice_line(out, words, "ending: %s (%s)", ending->id,
                   story_text(session->story, ending->title));
    } else {
        voice_line(out, words, "stands in week %d at '%s'", prompt->week, prompt->id);
    }
    if (!replay->swapped.stopped) return;
    voice_line(out, words,
               turns == 1 ? "cannot go on after %d answer: %s"
                          : "cannot go on after %d answers: %s",
               turns, replay->swapped.why.said);
}

static void print_meters(const Replay *replay, const Words *words, FILE *out) {
    const State *state = game_state(replay->session.game);
    for (int i = 0; i < METERS; i++) {
        char points[VOICE_NUMBER_BYTES];
        voice_print(out, words, "%s", study_word_criterion(i + 1));
        fprintf(out, ": %s\n",
                voice_number(words, state_mean(state, meters[i]), points));
    }
}

void replay_print(const Replay *replay, FILE *out) {
    const PlaySession *session = &replay->session;
    const Words *words = session_words(session);
    const State *state = game_state(session->game);
    int turns = replay->swapped.turns;
    voice_line(out, words,
               turns == 1 ? "%s, seed %llu, %d answer" : "%s, seed %llu, %d answers",
               session->story->name, (unsigned long long)session->head.seed, turns);
    for (int i = 0; i < replay->swap_count; i++) {
        voice_line(out, words, "with week %d, %s: %s", replay->swaps[i].week,
                   replay->swaps[i].prompt, replay->swaps[i].option);
    }
    print_where(replay, out);
    print_meters(replay, words, out);
    voice_line(out, words, "people: %d of %d", state_staff(state), state->setup->size);
    fprintf(out, "state: %016" PRIx64 "\n", game_hash(session->game));
}

// ---- the same as JSON

static json_t *hash_json(uint64_t hash) {
    char digits[17];
    snprintf(digits, sizeof digits, "%016" PRIx64, hash);
    return json_string(digits);
}

static json_t *meters_json(const State *state) {
    json_t *json = json_object();
    bool ok = json != NULL;
    for (int i = 0; ok && i < METERS; i++) {
        json_t *mean = json_real(state_mean(state, meters[i]));
        ok = json_object_set_new(json, variable_name(meters[i]), mean) == 0;
    }
    return json_whole(json, ok);
}

static json_t *swaps_json(const Replay *replay) {
    json_t *json = json_array();
    bool ok = json != NULL;
    for (int i = 0; ok && i < replay->swap_count; i++) {
        const Swap *swap = &replay->swaps[i];
        json_t *one = json_pack("{s:i, s:s, s:s}", "week", swap->week, "prompt",
                                swap->prompt, "option", swap->option);
        ok = json_array_append_new(json, one) == 0;
    }
    return json_whole(json, ok);
}

static json_t *stopped_json(const Replay *replay) {
    char why[sizeof replay->swapped.why.text];
    return replay->swapped.stopped ? json_string(say_why(replay, why, sizeof why))
                                   : json_null();
}

static json_t *differs_json(const Replay *replay) {
    const PlaySession *session = &replay->session;
    bool changed = session->story->hash != session->head.scenario_hash;
    if (replay->differs_at == 0) return json_null();
    return json_pack("{s:i, s:b}", "line", replay->differs_at, "scenario_changed",
                     changed);
}

bool replay_print_json(const Replay *replay, FILE *out) {
    const PlaySession *session = &replay->session;
    const State *state = game_state(session->game);
    const StoryEnding *ending = ending_of(replay);
    const Prompt *prompt = game_prompt(session->game);
    json_t *json = json_pack(
        "{s:s, s:I, s:i, s:i, s:s, s:s?, s:o, s:i, s:o, s:o, s:o, s:o}", "scenario",
        session->story->name, "seed", (json_int_t)session->head.seed, "answers",
        replay->swapped.turns, "week", prompt->week, "prompt", prompt->id, "ending",
        ending ? ending->id : NULL, "meters", meters_json(state), "people",
        state_staff(state), "state", hash_json(game_hash(session->game)), "swaps",
        swaps_json(replay), "stopped", stopped_json(replay), "differs",
        differs_json(replay));
    return print_json(json, JSON_INDENT(2) | JSON_REAL_PRECISION(7), out);
}
