// Playing what a journal says.
#include "game/journal/private.h"

#include "base/utf8.h"

#include <inttypes.h>
#include <string.h>

static bool other_prompt(const Journal *journal, const JournalLine *line,
                         const Prompt *now, Err *err) {
    char shown[80], said[SENTENCE_BYTES];
    utf8_clean(shown, sizeof shown, line->prompt);
    sentence_make(said, sizeof said,
                  "this answers '%s' in week %d, but the game asks '%.80s' in week %d",
                  shown, line->week, now->id, now->week);
    return journal_err(journal, line->number, said, err);
}

bool journal_answer(const Journal *journal, int turn, const Game *game, Answer *out,
                    Err *err) {
    const JournalLine *line = &journal->turns[turn];
    const Prompt *now = game_prompt(game);
    if (now->kind == PROMPT_END) {
        return journal_err(journal, line->number,
                           SENTENCE("the game is over, and this is one more answer"),
                           err);
    }
    if (now->week != line->week || strcmp(now->id, line->prompt) != 0) {
        return other_prompt(journal, line, now, err);
    }
    if (line_answer(line->json, game, out, err)) return true;
    return journal_err(journal, line->number, err->said, err);
}

bool journal_agrees(const Journal *journal, int turn, const Game *game, Err *err) {
    const JournalLine *line = &journal->turns[turn];
    uint64_t state = game_hash(game), story = game_story(game)->hash;
    if (state == line->state) return true;
    bool changed = story != journal->head.scenario_hash;
    char here[24], there[24], said[SENTENCE_BYTES];
    snprintf(here, sizeof here, "%016" PRIx64, state);
    snprintf(there, sizeof there, "%016" PRIx64, line->state);
    sentence_make(said, sizeof said,
                  "from here on the game is another than the one written down (%s, not "
                  "%s); the scenario %s",
                  here, there,
                  changed ? SENTENCE("has changed since")
                          : SENTENCE("is the same as then"));
    return journal_err(journal, line->number, said, err);
}

int journal_agreed(const Journal *journal, const Game *game) {
    int most = game_turn_count(game), same = 0;
    if (most > journal->turn_count) most = journal->turn_count;
    while (same < most && game_turn(game, same)->state == journal->turns[same].state) {
        same++;
    }
    return same;
}

static bool play_turn(const Journal *journal, int turn, Game *game, Err *err) {
    Answer answer;
    if (!journal_answer(journal, turn, game, &answer, err)) return false;
    if (game_answer(game, &answer, err)) return true;
    return journal_err(journal, journal->turns[turn].number, err->said, err);
}

bool journal_replay(const Journal *journal, Game *game, int turns, Report *report,
                    Err *err) {
    bool agrees = true;
    if (turns < 0 || turns > journal->turn_count) turns = journal->turn_count;
    for (int i = 0; i < turns; i++) {
        if (!play_turn(journal, i, game, err)) return false;
        if (!agrees) continue;
        Err other;
        agrees = journal_agrees(journal, i, game, &other);
        if (!agrees) report_add(report, SEVERITY_WARNING, "", 0, "%s", other.said);
    }
    return true;
}
