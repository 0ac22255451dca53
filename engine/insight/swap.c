#include "insight/swap.h"

#include "base/suggest.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static bool copy(char *out, size_t size, const char *text, size_t length) {
    if (length == 0 || length >= size) return false;
    memcpy(out, text, length);
    out[length] = '\0';
    return true;
}

bool swap_read(const char *text, Swap *out, Err *err) {
    size_t digits = strspn(text, "0123456789");
    const char *prompt = text + digits + 1;
    const char *equals = text[digits] == ':' ? strrchr(prompt, '=') : NULL;
    bool ok = digits > 0 && digits < 4 && equals
           && copy(out->prompt, sizeof out->prompt, prompt, (size_t)(equals - prompt))
           && copy(out->option, sizeof out->option, equals + 1, strlen(equals + 1));
    if (!ok) {
        return err_set(err, "a swap is WEEK:PROMPT=OPTION, not '%.80s'", text);
    }
    out->week = atoi(text);
    return true;
}

static bool is_at(const Swap *swap, const Journal *journal, int turn) {
    return !journal_is_knob(journal, turn) && journal_week(journal, turn) == swap->week
        && strcmp(journal_prompt(journal, turn), swap->prompt) == 0;
}

bool swap_is_in(const Swap *swap, const Journal *journal, Err *err) {
    enum { NAMES_MAX = 256 };
    const char *names[NAMES_MAX];
    int count = 0;
    if (strcmp(swap->prompt, "plan") == 0) {
        return err_set(err, "a plan has no options to swap");
    }
    for (int i = 0; i < journal_turn_count(journal); i++) {
        if (is_at(swap, journal, i)) return true;
        bool plan = strcmp(journal_prompt(journal, i), "plan") == 0;
        bool then =
            journal_week(journal, i) == swap->week && !journal_is_knob(journal, i);
        if (then && !plan && count < NAMES_MAX)
            names[count++] = journal_prompt(journal, i);
    }
    return err_set(err, "nothing was decided at '%.80s' in week %d%s", swap->prompt,
                   swap->week, suggest_hint(swap->prompt, names, count).said);
}

// ---- one answer

static const Swap *swap_at(const Swap *swaps, int count, const Prompt *prompt) {
    for (int i = 0; i < count; i++) {
        bool here =
            swaps[i].week == prompt->week && strcmp(swaps[i].prompt, prompt->id) == 0;
        if (here) return &swaps[i];
    }
    return NULL;
}

static bool choose_other(const Swap *swap, const Prompt *prompt, Answer *answer,
                         Err *err) {
    const char *names[STORY_OPTIONS_MAX];
    for (int i = 0; i < prompt->option_count; i++) {
        names[i] = prompt->options[i].id;
        if (strcmp(names[i], swap->option) != 0) continue;
        *answer = (Answer){.option = i};
        return true;
    }
    return err_set(err, "'%s' in week %d has no option '%.80s'%s", prompt->id,
                   prompt->week, swap->option,
                   suggest_hint(swap->option, names, prompt->option_count).said);
}

static void note_line(const Journal *journal, int turn, Err *err) {
    err_set(err, "line %d: %s", journal_line(journal, turn), err->said);
}

static bool play(const Journal *journal, int turn, const Swap *swap, Game *game,
                 Err *err) {
    Answer answer;
    if (swap) {
        return choose_other(swap, game_prompt(game), &answer, err)
            && game_answer(game, &answer, err);
    }
    if (!journal_answer(journal, turn, game, &answer, err)) return false;
    if (game_answer(game, &answer, err)) return true;
    note_line(journal, turn, err);
    return false;
}

bool swap_turn(const Journal *journal, const Swap *swaps, int count, int turn,
               Game *game, Swapped *out) {
    if (game_prompt(game)->kind == PROMPT_END) return false;
    const Swap *swap = swap_at(swaps, count, game_prompt(game));
    // a swapped choice stands for the line at the same prompt, and for no other
    if (swap && !is_at(swap, journal, turn)) swap = NULL;
    out->stopped = !play(journal, turn, swap, game, &out->why);
    out->mistaken = out->stopped && swap;
    if (!out->stopped) out->turns++;
    return !out->stopped;
}

void swap_replay(const Journal *journal, const Swap *swaps, int count, int turns,
                 Game *game, Swapped *out) {
    *out = (Swapped){0};
    if (turns < 0 || turns > journal_turn_count(journal)) {
        turns = journal_turn_count(journal);
    }
    while (out->turns < turns
           && swap_turn(journal, swaps, count, out->turns, game, out)) {
    }
}
