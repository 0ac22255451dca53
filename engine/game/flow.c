// The order of play: what happens in a week, up to each prompt.
#include "game/game_private.h"

#include "game/sight.h"

#include <stdio.h>
#include <string.h>

static void set_prompt(Game *game, PromptKind kind, const char *id) {
    int first_line = game->prompt.first_line;
    game->prompt = (Prompt){
        .kind = kind,
        .week = game->view.week,
        .id = id,
        .event = -1,
        .pledge = -1,
        .first_line = first_line,
    };
}

static void begin_phase(Game *game, Phase phase) {
    game->phase = phase;
    game->cursor = 0;
}

static void begin_week(Game *game, int week) {
    game->view.week = week;
    game->view.event = -1;
    game->view.who = NOBODY;
    game->spent = 0;
    game->view.hours_left = game_hours(game);
    begin_phase(game, PHASE_OPENING);
}

// Text of the engine with one value, into the transcript.
static void tell_words(Game *game, LineKind kind, const char *key, const char *name,
                       const char *value) {
    if (game->transcript.silent) return;
    char text[STORY_TEXT_MAX * 2];
    WordsValue values[] = {
        {name, value},
        {NULL, NULL }
    };
    words_format(story_words(game->story), key, values, text, sizeof text);
    game_tell(game, kind, -1, text);
}

// ---- what comes back

static void carry_later(Game *game, const Later *later) {
    const Effect *effects;
    int count;
    Err fault;
    bool ok =
        ask_outcome(&game->view, &later->outcome, NOBODY, &effects, &count, &fault);
    ok = ok
      && effect_apply(&game->state, game->view.ledger, game->view.week, effects, count,
                      later->cause, &fault);
    if (!ok) game_note_fault(game, &fault);
    const OwnCause *cause = facts_cause_of(&game->facts, later->cause);
    const char *text = cause->because[0] ? cause->because : cause->label;
    game_tell(game, LINE_RETURN, later->cause, text);
}

// Effects that were announced for this week, each once.
static void carry_laters(Game *game) {
    Facts *facts = &game->facts;
    int kept = 0;
    for (int i = 0; i < facts->later_count; i++) {
        Later later = facts->laters[i];
        if (later.week == game->view.week)
            carry_later(game, &later);
        else
            facts->laters[kept++] = later;
    }
    facts->later_count = kept;
}

// A promise of the deck's falls due at the end of this week.
static void remind(Game *game) {
    const State *state = &game->state;
    for (int i = 0; i < state->promise_count; i++) {
        if (state->promise_due[i] != game->view.week) continue;
        const Words *words = story_words(game->story);
        game_tell(game, LINE_TITLE, -1, words_get(words, "news.promise_due.title"));
        game_tell(game, LINE_NARRATION, -1, words_get(words, "news.promise_due.text"));
        return;
    }
}

// ---- promises of the scenario

static void ask_promise(Game *game, int index) {
    const Pledge *pledge = &game->facts.pledges[index];
    const Words *words = story_words(game->story);
    bool dear = pledge->hours > game_hours(game);
    game->promise_options[PROMISE_KEEP] = (Option){
        .id = "keep",
        .text = words_get(words, "promise.keep"),
        .because = "",
        .debrief = "",
        .hours = pledge->hours,
        .like = KIND_DELIVER, // what was promised is done
        .refusal = dear ? words_get(words, "promise.no_hours") : NULL,
    };
    game->promise_options[PROMISE_BREAK] = (Option){
        .id = "break",
        .text = words_get(words, "promise.break"),
        .because = "",
        .debrief = "",
        .like = NO_KIND,
    };
    tell_words(game, LINE_TITLE, "promise.due.title", "week", "");
    tell_words(game, LINE_NARRATION, "promise.due", "promise", pledge->text);
    set_prompt(game, PROMPT_PROMISE, pledge->prompt);
    game->prompt.pledge = index;
    game->prompt.options = game->promise_options;
    game->prompt.option_count = 2;
}

// Lets the scenario judge whether a promise was kept. False where it does not, or where
// its judgement has a mistake: then nobody but the leader can say.
static bool judged(Game *game, int index) {
    bool kept;
    Err fault;
    if (game->facts.pledges[index].kept == NO_FUNCTION) return false;
    if (!ask_kept(&game->view, index, &kept, &fault)) {
        game_note_fault(game, &fault);
        return false;
    }
    pledge_settle(game, index, kept);
    return true;
}

// Whether the promise at the cursor stands as a prompt now.
static bool promise_asks(Game *game, int index) {
    const Pledge *pledge = &game->facts.pledges[index];
    if (pledge->status != PLEDGE_OPEN || pledge->due != game->view.week) return false;
    if (judged(game, index)) return false;
    ask_promise(game, index);
    return true;
}

// ---- scenes

static void scene_prompt(Game *game) {
    set_prompt(game, PROMPT_CHOICE, game->scene.prompt);
    game->prompt.event = game->view.event;
    game->prompt.options = game->scene.options;
    game->prompt.option_count = game->scene.option_count;
    game_tell_flaws(game);
}

static void begin_scene(Game *game, int event, int who) {
    const char *title = game->story->events[event].title;
    game->facts.happened[event] = true;
    game->view.event = event;
    game->view.who = who;
    game->view.hours_left = game_hours(game);
    if (title[0]) game_tell(game, LINE_TITLE, -1, story_text(game->story, title));
    Err fault;
    if (!scene_begin(&game->view, &game->scene, &fault)) game_note_fault(game, &fault);
}

void flow_put_in(Game *game, int event) {
    begin_phase(game, PHASE_EVENTS);
    game->cursor = game->story->event_count; // after it the plan comes again
    begin_scene(game, event, NOBODY);
}

static void try_event(Game *game, int event) {
    bool happens;
    Err fault;
    if (game->story->events[event].prepared) return;
    if (!ask_event(&game->view, event, &happens, &fault)) {
        // once is enough for the same mistake; for what others spent it is not to blame
        game->facts.happened[event] = !scene_spent(game->story);
        game_note_fault(game, &fault);
    } else if (happens) {
        begin_scene(game, event, NOBODY);
    }
}

// ---- what the week brought

static void tell_news(Game *game, const News *news) {
    char key[64];
    const char *who = "";
    if (news->member != NOBODY) {
        who = story_text(game->story, game->story->members[news->member].name);
    }
    snprintf(key, sizeof key, "news.%s.title", news_name(news->kind));
    tell_words(game, LINE_TITLE, key, "who", who);
    snprintf(key, sizeof key, "news.%s.text", news_name(news->kind));
    tell_words(game, LINE_NARRATION, key, "who", who);
}

static void bring_news(Game *game, const News *news) {
    int event = story_event_of_news(game->story, news->kind);
    if (event >= 0)
        begin_scene(game, event, news->member);
    else
        tell_news(game, news);
}

// ---- the end

static bool end(Game *game, Err *err) {
    Err fault;
    game->view.event = -1;
    if (!ask_ending(&game->view, &game->ending, &fault)) {
        game_note_fault(game, &fault);
        game->ending = game->story->ending_count - 1;
    }
    set_prompt(game, PROMPT_END, "end");
    return epilogue_compose(game, err);
}

// ---- from one prompt to the next

static void opening(Game *game) {
    carry_laters(game);
    remind(game);
    begin_phase(game, PHASE_PLEDGES);
}

// Each step returns whether a prompt stands now.
static bool pledges(Game *game) {
    while (game->cursor < game->facts.pledge_count) {
        if (promise_asks(game, game->cursor++)) return true;
    }
    begin_phase(game, PHASE_EVENTS);
    return false;
}

static bool events(Game *game) {
    while (game->cursor < game->story->event_count) {
        try_event(game, game->cursor++);
        if (game->scene.asks) return true;
    }
    begin_phase(game, PHASE_PLAN);
    set_prompt(game, PROMPT_PLAN, "plan");
    game->view.event = -1;
    return true;
}

static bool news(Game *game) {
    while (game->cursor < game->state.news_count) {
        News item = game->state.news[game->cursor++];
        bring_news(game, &item);
        if (game->scene.asks) return true;
    }
    if (game->view.week < game->story->weeks)
        begin_week(game, game->view.week + 1);
    else
        game->phase = PHASE_END;
    return false;
}

static bool step(Game *game) {
    switch (game->phase) {
    case PHASE_OPENING: opening(game); return false;
    case PHASE_PLEDGES: return pledges(game);
    case PHASE_EVENTS: return events(game);
    case PHASE_PLAN: // the plan was carried out
        begin_phase(game, PHASE_NEWS);
        return false;
    case PHASE_NEWS: return news(game);
    case PHASE_END: break;
    }
    return false;
}

bool flow_advance(Game *game, Err *err) {
    bool stands = game->scene.asks;
    while (!stands && game->phase != PHASE_END) stands = step(game);
    if (!stands) return end(game, err);
    if (game->scene.asks) scene_prompt(game);
    return openings_find(game, err);
}

bool flow_start(Game *game, Err *err) {
    game->scene.asks = false;
    game->prompt = (Prompt){0};
    begin_week(game, 1);
    sight_note(game, game->shown[0]);
    return flow_advance(game, err);
}
