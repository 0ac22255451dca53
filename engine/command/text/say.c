#include "command/text/private.h"

#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

Number number(int n) {
    Number out;
    snprintf(out.text, sizeof out.text, "%d", n);
    return out;
}

Number number_points(double points) {
    return number((int)lround(points));
}

Number number_signed(int n) {
    Number out;
    snprintf(out.text, sizeof out.text, n == 0 ? "%d" : "%+d", n);
    return out;
}

const char *text_word(const TextPlay *play, const char *key) {
    return words_get(session_words(play->session), key);
}

enum { VALUES_MAX = 8 };

static void gather(WordsValue out[VALUES_MAX + 1], va_list values) {
    int count = 0;
    const char *name;
    while (count < VALUES_MAX && (name = va_arg(values, const char *))) {
        out[count++] = (WordsValue){name, va_arg(values, const char *)};
    }
    out[count] = (WordsValue){NULL, NULL};
}

void text_say(const TextPlay *play, const char *key, ...) {
    char text[SENTENCE_SIZE * 2];
    WordsValue filled[VALUES_MAX + 1];
    va_list values;
    va_start(values, key);
    gather(filled, values);
    va_end(values);
    words_format(session_words(play->session), key, filled, text, sizeof text);
    paper_text(&play->paper, 0, "", text);
}

void text_fill(const TextPlay *play, char *sentence, const char *key, ...) {
    size_t used = strlen(sentence);
    WordsValue filled[VALUES_MAX + 1];
    va_list values;
    va_start(values, key);
    gather(filled, values);
    va_end(values);
    words_format(session_words(play->session), key, filled, sentence + used,
                 SENTENCE_SIZE - used);
}

void text_item(const TextPlay *play, const char *mark, const char *text) {
    paper_text(&play->paper, (int)strlen(mark), mark, text);
}

void text_err(const TextPlay *play, const Err *err) {
    char text[sizeof err->text];
    const Words *words = session_words(play->session);
    paper_text(&play->paper, 0, "", sentence_show(err->said, words, text, sizeof text));
}

void text_say_err(const TextPlay *play, const char *key, const char *said) {
    char text[SENTENCE_SIZE];
    sentence_show(said, session_words(play->session), text, sizeof text);
    text_say(play, key, "text", text, NULL);
}

void text_more(const TextPlay *play, int people) {
    if (people > 0) text_say(play, "play.more", "n", number(people).text, NULL);
}

char *text_hours(const TextPlay *play, int hours, char *out, size_t size) {
    return words_count(session_words(play->session), "play.hours", hours, out, size);
}

const char *text_meter(const TextPlay *play, Variable variable) {
    char key[48];
    snprintf(key, sizeof key, "meter.%s", variable_name(variable));
    return text_word(play, key);
}

const char *text_member(const TextPlay *play, int member) {
    const Story *story = play->session->story;
    return story_text(story, story->members[member].name);
}

void text_add(char *sentence, const char *format, ...) {
    size_t used = strlen(sentence);
    va_list values;
    va_start(values, format);
    vsnprintf(sentence + used, SENTENCE_SIZE - used, format, values);
    va_end(values);
}
