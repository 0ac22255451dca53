#include "command/text_play.h"

#include "base/system.h"
#include "command/text/private.h"

// ---- a choice

static int find_option(const TextPlay *play, const char *word) {
    const Prompt *prompt = game_prompt(play->session->game);
    int option;
    if (text_number(word, prompt->option_count, &option)) return option - 1;
    for (int i = 0; i < prompt->option_count; i++) {
        if (text_is(prompt->options[i].id, word)) return i;
    }
    return -1;
}

static void unknown_option(const TextPlay *play, const char *word) {
    const Prompt *prompt = game_prompt(play->session->game);
    const char *names[STORY_OPTIONS_MAX];
    for (int i = 0; i < prompt->option_count; i++) names[i] = prompt->options[i].id;
    text_unknown(play, word, names, prompt->option_count, VERB_ACTIONS);
}

static bool take_choice(TextPlay *play, Verb verb, const Typed *typed) {
    const char *word = typed->words[0];
    int option = find_option(play, word);
    if (option >= 0 && typed->count == 1) {
        play->draft.option = option;
        return true;
    }
    if (option >= 0)
        text_say(play, "play.choose", NULL);
    else if (verb != VERB_NONE || text_find_action(play, word) >= 0)
        text_say(play, "play.only_in_plan", NULL);
    else
        unknown_option(play, word);
    return false;
}

// ---- one prompt

static bool take(TextPlay *play, Verb verb, const Typed *typed) {
    PromptKind kind = game_prompt(play->session->game)->kind;
    return kind == PROMPT_PLAN ? text_plan_take(play, verb, typed)
                               : take_choice(play, verb, typed);
}

static bool is_over(const TextPlay *play) {
    return game_prompt(play->session->game)->kind == PROMPT_END;
}

// Asks until there is an answer in play->draft; false when the player stops, or the
// game was led to another prompt.
static bool ask(TextPlay *play) {
    bool answered = false;
    play->moved = false;
    while (!answered && !play->stopped && !play->moved) {
        Typed typed;
        if (!text_hear(play, &typed)) {
            fputc('\n', play->paper.out);
            play->stopped = true;
            break;
        }
        Verb verb = verb_find(session_words(play->session), typed.words[0]);
        if (text_anywhere(play, verb, &typed)) continue;
        answered = take(play, verb, &typed);
    }
    return answered;
}

// What a policy answers is shown as if somebody had typed it.
static void show_answer(TextPlay *play) {
    const Prompt *prompt = game_prompt(play->session->game);
    const char *name = policy_name((Policy)play->session->policy);
    if (prompt->kind != PROMPT_PLAN) text_prompt(play);
    paper_gap(&play->paper);
    text_say(play, "play.policy", "policy", name, NULL);
    if (prompt->kind == PROMPT_PLAN)
        text_plan_show(play);
    else
        fprintf(play->paper.out, "> %s\n", prompt->options[play->draft.option].id);
}

// A new prompt: no plan, no reason, no votes yet.
static void begin_prompt(TextPlay *play) {
    play->draft = (Answer){.pace = game_state(play->session->game)->pace};
    if (session_by_policy(play->session, &play->draft)) {
        show_answer(play);
        return;
    }
    text_prompt(play);
}

static bool answer_prompt(TextPlay *play) {
    Answer unused;
    begin_prompt(play);
    return session_by_policy(play->session, &unused) || ask(play);
}

// A refusal is said, and the same prompt comes again; of a policy that would be for
// ever.
static ExitCode refused(const TextPlay *play, const Err *err) {
    Answer unused;
    if (session_by_policy(play->session, &unused)) return EXIT_FAULTY;
    text_err(play, err);
    return EXIT_DONE;
}

static ExitCode turn(TextPlay *play, Err *err) {
    if (!answer_prompt(play)) return EXIT_DONE;
    text_remember(play, &play->before);
    switch (session_answer(play->session, &play->draft, err)) {
    case TAKEN: text_after(play); return EXIT_DONE;
    case TAKEN_REFUSED: return refused(play, err);
    case TAKEN_UNWRITTEN: break;
    }
    return EXIT_SURROUNDINGS;
}

// ---- the whole game

// The line to type, in one piece, however long, and fit for a shell and a terminal.
static void say_resume(const TextPlay *play) {
    FILE *out = play->paper.out;
    paper_gap(&play->paper);
    text_say(play, "play.stopped", NULL);
    fputs("undercurrent resume --text ", out);
    paper_argument(out, journal_path(play->session->journal));
    fputc('\n', out);
}

static void wake(int signal) {
    (void)signal; // reading a line ends, and that is all that is wanted
}

ExitCode text_play(PlaySession *session, FILE *in, FILE *out, Err *err) {
    TextPlay play = {.session = session, .in = in, .paper = paper_open(out)};
    ExitCode code = EXIT_DONE;
    system_on_interrupt(
        wake); // Ctrl-C ends the input, so that the game stops in good order
    text_open(&play);
    if (game_turn_count(session->game) == 0) text_remember(&play, &play.told);
    while (code == EXIT_DONE && !play.stopped && !is_over(&play)) {
        code = turn(&play, err);
    }
    if (is_over(&play))
        text_end(&play);
    else
        say_resume(&play);
    system_on_interrupt(NULL);
    return code;
}
