#include "command/text_play.h"

#include "base/utf8.h"
#include "command/text/private.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>

// ---- what can be typed anywhere

static void speak_other(TextPlay *play) {
    PlaySession *session = play->session;
    Language other = session->language == LANGUAGE_EN ? LANGUAGE_NL : LANGUAGE_EN;
    Err err;
    if (!session_speak(session, other, &err)) {
        text_say(play, "play.fault", "text", err.text, NULL);
        return;
    }
    text_say(play, "play.language", NULL);
    bool told = story_speaks(session->story, language_code(other));
    if (!told) text_say(play, "play.untranslated", NULL);
    text_prompt(play);
}

// The words after the first, as they were typed.
static void take_reason(TextPlay *play, const Typed *typed) {
    const char *text = typed->line + strspn(typed->line, " \t");
    text += strcspn(text, " \t");
    text += strspn(text, " \t");
    if (!*text) {
        text_say(play, "play.reason.how", NULL);
        return;
    }
    utf8_clean(play->draft.why, sizeof play->draft.why, text);
    text_say(play, "play.reason", NULL);
}

static bool read_votes(const TextPlay *play, const Typed *typed, int *votes) {
    int count = game_prompt(play->session->game)->option_count;
    if (count == 0 || typed->count != count + 1) return false;
    for (int i = 0; i < count; i++) {
        const char *word = typed->words[i + 1];
        if (word[strspn(word, "0123456789")] || strlen(word) > 4) return false;
        votes[i] = atoi(word);
    }
    return true;
}

static void take_votes(TextPlay *play, const Typed *typed) {
    int votes[STORY_OPTIONS_MAX] = {0};
    if (!read_votes(play, typed, votes)) {
        text_say(play, "play.votes.how", NULL);
        return;
    }
    memcpy(play->draft.votes, votes, sizeof votes);
    play->draft.voted = true;
    text_say(play, "play.votes", NULL);
}

// False for a verb that means something in its place only.
static bool take_anywhere(TextPlay *play, Verb verb, const Typed *typed) {
    switch (verb) {
    case VERB_WHY: text_why(play, typed); return true;
    case VERB_TEAM: text_team(play, typed); return true;
    case VERB_PROMISES: text_promises(play); return true;
    case VERB_HELP: text_help(play); return true;
    case VERB_QUIT: play->stopped = true; return true;
    case VERB_LANGUAGE: speak_other(play); return true;
    case VERB_AGAIN: text_prompt(play); return true;
    case VERB_REASON: take_reason(play, typed); return true;
    case VERB_VOTES: take_votes(play, typed); return true;
    default: return false;
    }
}

// ---- a choice

static int find_option(const Prompt *prompt, const char *word) {
    if (word[0] >= '1' && word[0] <= '9' && !word[1]) {
        int option = word[0] - '1';
        return option < prompt->option_count ? option : -1;
    }
    for (int i = 0; i < prompt->option_count; i++) {
        char id[128];
        utf8_lower(id, sizeof id, prompt->options[i].id);
        if (strcmp(id, word) == 0) return i;
    }
    return -1;
}

static bool take_choice(TextPlay *play, Verb verb, const Typed *typed) {
    const Prompt *prompt = game_prompt(play->session->game);
    int option = find_option(prompt, typed->words[0]);
    if (option >= 0) {
        play->draft.option = option;
        return true;
    }
    if (verb != VERB_NONE) {
        text_say(play, "play.only_in_plan", NULL);
        return false;
    }
    const char *names[STORY_OPTIONS_MAX + VERB_COUNT];
    int count = 0;
    for (; count < prompt->option_count; count++) {
        names[count] = prompt->options[count].id;
    }
    for (int i = VERB_NONE + 1; i < VERB_ACTIONS; i++) {
        names[count++] = verb_name((Verb)i);
    }
    text_unknown(play, typed->words[0], names, count);
    return false;
}

// ---- one prompt

// Asks until there is an answer in play->draft; false when the player stops.
static bool ask(TextPlay *play) {
    bool plan = game_prompt(play->session->game)->kind == PROMPT_PLAN;
    bool answered = false;
    while (!answered && !play->stopped) {
        Typed typed;
        if (!text_hear(play, &typed)) {
            fputc('\n', play->paper.out);
            play->stopped = true;
            break;
        }
        Verb verb = verb_find(session_words(play->session), typed.words[0]);
        bool option =
            !plan && find_option(game_prompt(play->session->game), typed.words[0]) >= 0;
        if (!option && take_anywhere(play, verb, &typed)) continue;
        answered =
            plan ? text_plan_take(play, verb, &typed) : take_choice(play, verb, &typed);
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

static ExitCode turn(TextPlay *play, Err *err) {
    if (!answer_prompt(play)) return EXIT_DONE;
    text_remember(play, &play->before);
    switch (session_answer(play->session, &play->draft, err)) {
    case TAKEN: text_after(play); break;
    case TAKEN_REFUSED: paper_text(&play->paper, 0, "", err->text); break;
    case TAKEN_UNWRITTEN: return EXIT_SURROUNDINGS;
    }
    return EXIT_DONE;
}

// ---- the whole game

static void say_resume(const TextPlay *play) {
    const char *path = journal_path(play->session->journal);
    paper_gap(&play->paper);
    text_say(play, "play.stopped", NULL);
    // in one piece, however long, so that it can be copied
    fprintf(play->paper.out, "undercurrent resume --text '%s'\n", path);
}

#ifdef _WIN32
static void catch_interrupt(void) {
}
#else
static void wake(int signal) {
    (void)signal; // reading a line ends, and that is all that is wanted
}

// Ctrl-C ends the input, so that the game stops in good order.
static void catch_interrupt(void) {
    struct sigaction action = {.sa_handler = wake};
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, NULL);
}
#endif

ExitCode text_play(PlaySession *session, FILE *in, FILE *out, Err *err) {
    TextPlay play = {.session = session, .in = in, .paper = paper_open(out)};
    ExitCode code = EXIT_DONE;
    catch_interrupt();
    text_open(&play);
    if (game_turn_count(session->game) == 0) text_remember(&play, &play.told);
    while (code == EXIT_DONE && !play.stopped
           && game_prompt(session->game)->kind != PROMPT_END) {
        code = turn(&play, err);
    }
    if (game_prompt(session->game)->kind == PROMPT_END)
        text_end(&play);
    else
        say_resume(&play);
    return code;
}
