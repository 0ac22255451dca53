// What a facilitator can do while a group plays, and what a group says beforehand.
#include "command/text/private.h"

#include <string.h>

enum { PAUSE_SECONDS = 120, PAUSE_SECONDS_MAX = 3600 };

// ---- what a choice will do, by show of hands

static bool read_way(const TextPlay *play, const char *word, signed char *out) {
    bool up = strcmp(word, "up") == 0 || strcmp(word, text_word(play, "play.up")) == 0;
    bool down =
        strcmp(word, "down") == 0 || strcmp(word, text_word(play, "play.down")) == 0;
    *out = (signed char)(up - down);
    return up || down;
}

static bool read_prediction(const TextPlay *play, const Typed *typed,
                            signed char out[PREDICTED_METERS]) {
    if (typed->count < 3 || typed->count % 2 == 0) return false;
    for (int i = 1; i + 1 < typed->count; i += 2) {
        Typed word = {.words = {typed->words[i]}, .count = 1};
        int meter = text_find_meter(play, &word, 0);
        if (meter < 0 || meter >= PREDICTED_METERS) return false;
        if (!read_way(play, typed->words[i + 1], &out[meter])) return false;
    }
    return true;
}

void text_predict(TextPlay *play, const Typed *typed) {
    signed char predicted[PREDICTED_METERS];
    memcpy(predicted, play->draft.predicted,
           sizeof predicted); // a meter a line will do
    bool ok = read_prediction(play, typed, predicted);
    if (ok) memcpy(play->draft.predicted, predicted, sizeof predicted);
    text_say(play, ok ? "play.predict" : "play.predict.how", NULL);
}

// ---- the knobs

// They are there for who leads a group, and says so when the game is started.
static bool is_led(const TextPlay *play) {
    if (play->session->projector) return true;
    text_say(play, "play.facilitator.only", NULL);
    return false;
}

static bool turn(TextPlay *play, const Answer *knob) {
    Err err;
    text_remember(play, &play->before);
    if (session_answer(play->session, knob, &err) == TAKEN) {
        text_after(play);
        return true;
    }
    text_err(play, &err);
    return false;
}

void text_pressure(TextPlay *play, const Typed *typed) {
    Answer knob = {.knob = KNOB_PRESSURE};
    signed char way = 0;
    if (!is_led(play)) return;
    if (typed->count != 2 || !read_way(play, typed->words[1], &way)) {
        text_say(play, "play.pressure.how", NULL);
        return;
    }
    knob.pressure = way;
    turn(play, &knob);
}

static void show_prepared(const TextPlay *play) {
    const Story *story = play->session->story;
    bool any = false;
    for (int i = 0; i < story->event_count; i++) {
        if (!game_prepared(play->session->game, i)) continue;
        char sentence[SENTENCE_SIZE] = "";
        const StoryEvent *event = &story->events[i];
        text_add(sentence, "[%s] %s", event->id, story_text(story, event->title));
        if (!any) text_say(play, "play.event.how", NULL);
        text_item(play, "  - ", sentence);
        any = true;
    }
    if (!any) text_say(play, "play.event.none", NULL);
}

static int find_event(const TextPlay *play, const char *word) {
    const Story *story = play->session->story;
    for (int i = 0; i < story->event_count; i++) {
        if (text_is(story->events[i].id, word)) return i;
    }
    return -1;
}

void text_event(TextPlay *play, const Typed *typed) {
    if (!is_led(play)) return;
    int event = typed->count == 2 ? find_event(play, typed->words[1]) : -1;
    if (event < 0) {
        show_prepared(play);
        return;
    }
    Answer knob = {.knob = KNOB_EVENT, .event = event};
    play->moved = turn(play, &knob);
}

void text_take_back(TextPlay *play) {
    Err err;
    if (!is_led(play)) return;
    if (session_take_back(play->session, &err)) {
        play->moved = true;
        play->told.known = false; // it told of weeks that have not passed now
        text_say(play, "play.taken_back", NULL);
    } else {
        text_err(play, &err);
    }
}

void text_timeout(TextPlay *play, const Typed *typed) {
    Err err;
    int seconds = PAUSE_SECONDS;
    bool fits = typed->count < 2
             || (typed->count == 2
                 && text_number(typed->words[1], PAUSE_SECONDS_MAX, &seconds));
    if (!is_led(play)) return;
    if (!fits || seconds == 0) {
        text_say(play, "play.timeout.how", NULL);
    } else if (session_pause(play->session, seconds, &err)) {
        text_say(play, "play.timeout", "seconds", number(seconds).text, NULL);
    } else {
        text_err(play, &err);
    }
}
