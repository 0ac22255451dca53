// After an answer: what it did, what the week brought, what is told next.
#include "command/text/private.h"

#include "game/sight.h"
#include "model/cause.h"

#include <string.h>

enum { CAUSES_SHOWN = 4, CAUSES_MAX = 7, NO_CAUSE = -3 };

static const Variable meters[] = {VAR_TRUST, VAR_STRESS, VAR_TRANSPARENCY, VAR_SKILLS};
static const Variable others[] = {VAR_ADOPTION, VAR_QUALITY, VAR_SCOPE, VAR_CHANGE_DEBT,
                                  VAR_RUMOURS};
enum { METERS = 4, OTHERS = 5 };

static const Turn *last_turn(const TextPlay *play) {
    const Game *game = play->session->game;
    return game_turn(game, game_turn_count(game) - 1);
}

// "Trust 52 (-2): -3 rumours, +1 the town hall."
static void meter_line(const TextPlay *play, Variable variable, Why *why, int this) {
    char sentence[SENTENCE_SIZE] = "", causes[SENTENCE_SIZE] = "";
    why_fold(why, play->session->game, CAUSES_SHOWN, CAUSES_MAX);
    text_causes(play, why, why->count == 1 ? this : NO_CAUSE, causes);
    text_add(sentence, "%s %s (%s)", text_meter(play, variable),
             number_points(why->to).text, number_signed(why->points).text);
    text_add(sentence, causes[0] ? ": %s." : ".", causes);
    text_item(play, "  - ", sentence);
}

void text_remember(const TextPlay *play, Told *told) {
    const Game *game = play->session->game;
    for (int i = 0; i < VAR_COUNT; i++) {
        told->meters[i] = sight_meter(game, (Variable)i);
    }
    told->entry = game_ledger(game)->count;
    told->pledges = game_facts(game)->pledge_count;
    told->known = true;
}

// ---- a choice

// The cause under which a choice was booked; NO_CAUSE for a promise.
static int cause_of_choice(const TextPlay *play, const Turn *turn) {
    const Transcript *transcript = game_transcript(play->session->game);
    for (int i = turn->first_line; i < turn->last_line; i++) {
        const Line *line = &transcript->lines[i];
        bool own = line->kind == LINE_CHOICE || line->kind == LINE_KNOB;
        if (own) return line->cause;
    }
    return NO_CAUSE;
}

static bool meter_moved(const TextPlay *play, Variable variable, const Turn *turn,
                        Why *why) {
    why_turn(play->session->game, turn, variable, turn->first_entry,
             play->before.meters[variable], why);
    return !why->hidden && why->points != 0;
}

static void effects_of_choice(const TextPlay *play, const Turn *turn) {
    int cause = cause_of_choice(play, turn);
    bool any = false;
    Why why;
    paper_gap(&play->paper);
    text_say(play, "play.did", NULL);
    for (int i = 0; i < METERS + OTHERS; i++) {
        Variable variable = i < METERS ? meters[i] : others[i - METERS];
        if (!meter_moved(play, variable, turn, &why)) continue;
        meter_line(play, variable, &why, cause);
        any = true;
    }
    if (text_people(play, turn)) any = true;
    if (!any) text_say(play, "play.did_nothing", NULL);
    const char *because =
        cause >= CAUSE_OWN ? why_because(play->session->game, cause) : "";
    if (because[0]) text_say(play, "play.because", "text", because, NULL);
    text_promised(play, play->before.pledges);
}

// The first line that belongs to what comes after: another scene, another promise.
static int end_of_scene(const TextPlay *play, const Turn *turn) {
    const Transcript *transcript = game_transcript(play->session->game);
    int line = turn->first_line;
    while (line < turn->last_line && transcript->lines[line].kind != LINE_TITLE) line++;
    return line;
}

static void after_choice(const TextPlay *play, const Turn *turn) {
    int line = end_of_scene(play, turn);
    text_tell(play, turn->first_line, line);
    effects_of_choice(play, turn);
    text_tell(play, line, turn->last_line);
}

// ---- a week

// The first line of the week after.
static int end_of_week(const TextPlay *play, const Turn *turn) {
    const Transcript *transcript = game_transcript(play->session->game);
    int line = turn->first_line;
    while (line < turn->last_line && transcript->lines[line].week == turn->week) line++;
    return line;
}

// Since the last week was told, so that nothing is told twice; after resuming in the
// middle of one, since it began.
static void why_week(const TextPlay *play, Variable variable, const Turn *turn,
                     Why *why) {
    const Told *told = &play->told;
    if (told->known)
        why_turn(play->session->game, turn, variable, told->entry,
                 told->meters[variable], why);
    else
        why_meter(play->session->game, variable, turn->week, why);
}

static void other_meters(const TextPlay *play, const Turn *turn) {
    char sentence[SENTENCE_SIZE] = "";
    Why why;
    for (int i = 0; i < OTHERS; i++) {
        why_week(play, others[i], turn, &why);
        if (why.hidden) continue;
        text_add(sentence, "%s%s %s (%s)", sentence[0] ? ", " : "",
                 text_meter(play, others[i]), number_points(why.to).text,
                 number_signed(why.points).text);
    }
    text_add(sentence, ".");
    text_item(play, "  - ", sentence);
}

static void team_moved(const TextPlay *play, const Turn *turn) {
    Why why;
    text_say(play, "play.moved", NULL);
    for (int i = 0; i < METERS; i++) {
        why_week(play, meters[i], turn, &why);
        meter_line(play, meters[i], &why, NO_CAUSE);
    }
    other_meters(play, turn);
    text_people(play, turn);
    text_heard(play, turn->week);
}

// From here on the next week's account begins.
static void remember_week(TextPlay *play, const Turn *turn) {
    Told *told = &play->told;
    for (int i = 0; i < VAR_COUNT; i++) told->meters[i] = turn->shown[i];
    told->entry = turn->last_entry;
    told->known = true;
}

static void after_week(TextPlay *play, const Turn *turn) {
    int line = end_of_week(play, turn);
    char title[SENTENCE_SIZE] = "";
    text_fill(play, title, "play.week_over", "week", number(turn->week).text, NULL);
    paper_gap(&play->paper);
    paper_title(&play->paper, title);
    text_tell(play, turn->first_line, line);
    if (line > turn->first_line) paper_gap(&play->paper);
    team_moved(play, turn);
    remember_week(play, turn);
    if (game_prompt(play->session->game)->kind != PROMPT_END) text_week(play);
    text_tell(play, line, turn->last_line);
}

void text_after(TextPlay *play) {
    const Turn *turn = last_turn(play);
    if (turn->kind == PROMPT_PLAN)
        after_week(play, turn);
    else if (turn->answer.knob == KNOB_EVENT)
        text_tell(play, turn->first_line, turn->last_line);
    else
        after_choice(play, turn);
}
