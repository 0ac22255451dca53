// What is told: lines of the transcript, and the question at the end of them.
#include "command/text/private.h"

#include <stdio.h>
#include <string.h>

static void say_with(const TextPlay *play, const char *key, const char *text) {
    text_say(play, key, "text", text, NULL);
}

// "Jonas: Look. Tuesday: done."
static void tell_speech(const TextPlay *play, const Line *line) {
    char mark[300];
    snprintf(mark, sizeof mark, "  %.200s: ", text_member(play, line->member));
    paper_text(&play->paper, 4, mark, line->text);
}

static void tell_line(const TextPlay *play, const Line *line) {
    switch (line->kind) {
    case LINE_TITLE:
        paper_gap(&play->paper);
        paper_title(&play->paper, line->text);
        return;
    case LINE_NARRATION: paper_text(&play->paper, 0, "", line->text); return;
    case LINE_SPEECH: tell_speech(play, line); return;
    case LINE_CHOICE: say_with(play, "play.line.choice", line->text); return;
    case LINE_KNOB: say_with(play, "play.knob", line->text); return;
    case LINE_RETURN: say_with(play, "play.line.return", line->text); return;
    case LINE_KEPT: say_with(play, "play.line.kept", line->text); return;
    case LINE_BROKEN: say_with(play, "play.line.broken", line->text); return;
    case LINE_FAULT: say_with(play, "play.line.fault", line->text); return;
    }
}

void text_tell(const TextPlay *play, int first, int last) {
    const Transcript *transcript = game_transcript(play->session->game);
    for (int i = first; i < last && i < transcript->count; i++) {
        tell_line(play, &transcript->lines[i]);
    }
}

// ---- options

static void option_text(const TextPlay *play, const Option *option, char *sentence) {
    char hours[48];
    // what means something else at every prompt can be chosen by its number only
    Verb verb = verb_find(session_words(play->session), option->id);
    sentence[0] = '\0';
    if (!verb_is_anywhere(verb)) text_add(sentence, "[%s] ", option->id);
    text_add(sentence, "%s", option->text);
    if (option->hours > 0) {
        text_add(sentence, " (%s)",
                 text_hours(play, option->hours, hours, sizeof hours));
    }
    if (!option->refusal) return;
    text_add(sentence, " ");
    text_fill(play, sentence, "play.not_now", "why", option->refusal, NULL);
}

static void show_options(const TextPlay *play) {
    const Prompt *prompt = game_prompt(play->session->game);
    paper_gap(&play->paper);
    text_say(play, "play.choose", NULL);
    for (int i = 0; i < prompt->option_count; i++) {
        char sentence[SENTENCE_SIZE], mark[16];
        option_text(play, &prompt->options[i], sentence);
        snprintf(mark, sizeof mark, "  %d. ", i + 1);
        text_item(play, mark, sentence);
    }
}

void text_prompt(TextPlay *play) {
    switch (game_prompt(play->session->game)->kind) {
    case PROMPT_CHOICE:
    case PROMPT_PROMISE: show_options(play); return;
    case PROMPT_PLAN: text_plan_prompt(play); return;
    case PROMPT_END:
    case PROMPT_NONE: return;
    }
}
