// The author has edited the scenario: the same prompt, as it reads now.
#include "command/mistakes.h"
#include "command/text/private.h"

static void say_mistakes(const TextPlay *play, Report *report, const Err *err) {
    char sentence[SENTENCE_SIZE];
    mistakes_say(session_words(play->session), "command.reload.faulty.text", report,
                 err, sentence, sizeof sentence);
    paper_text(&play->paper, 0, "", sentence);
}

// What was told and planned of the old story means nothing in the new one.
static void meet_again(TextPlay *play) {
    const Game *game = play->session->game;
    play->moved = true;
    play->told = play->before = (Told){0};
    text_parted(play);
    if (game_prompt(game)->kind == PROMPT_END) return;
    text_week(play);
    text_tell(play, game_prompt(game)->first_line, game_transcript(game)->count);
}

void text_reload(TextPlay *play) {
    Report report = {0};
    Err err;
    switch (session_reload(play->session, &report, &err)) {
    case RELOAD_SAME: text_say(play, "command.reload.same", NULL); break;
    case RELOAD_FAULTY: say_mistakes(play, &report, &err); break;
    case RELOAD_DONE:
        if (!play->session->parted.text[0]) text_say(play, "command.reload.done", NULL);
        meet_again(play);
        break;
    }
    report_free(&report);
}
