#include "script/carry_out.h"
#include "script/known.h"

#include "base/array.h"
#include "model/cause.h"
#include "script/guest/budget.h"
#include "script/read/read_effect.h"
#include "script/read/read_option.h"

#include <stdio.h>

bool carry_effects(View *view, const Effect *effects, int count, int cause, Err *err) {
    return effect_apply(view->state, view->ledger, view->week, effects, count, cause,
                        err);
}

void carry_later(lua_State *L, View *view, Later later) {
    Facts *facts = view->facts;
    if (facts->later_count == FACTS_LATERS_MAX) {
        guest_fail(L, "at most %d effects can wait for later weeks", FACTS_LATERS_MAX);
    }
    if (!array_fit(&facts->laters, &facts->later_room, facts->later_count + 1,
                   sizeof *facts->laters)) {
        guest_fail(L, "not enough memory");
    }
    facts->laters[facts->later_count++] = later;
}

static int new_cause(lua_State *L, View *view, OwnKind kind, const Option *option,
                     const char *because) {
    OwnCause cause = {
        .kind = kind,
        .week = view->week,
        .event = view->event,
        .action = -1,
        .label = option->text,
        .because = because,
        .debrief = option->debrief,
    };
    int number = facts_cause(view->facts, &cause);
    if (number < 0) guest_fail(L, "not enough memory");
    return number;
}

static void schedule_one(const Table *table, View *view, const Option *option) {
    Arena *arena = &view->facts->arena;
    field_known(table, known_later, 0);
    Later later = {.week =
                       view->week + field_int(table, "weeks", 1, SETUP_WEEKS_MAX, 1)};
    later.outcome = read_outcome(table, "effect", arena);
    const char *because =
        read_filled(table->lua, view, field_text(table, "because", "", arena));
    later.cause = new_cause(table->lua, view, OWN_LATER, option, because);
    carry_later(table->lua, view, later);
}

// later = { weeks = 2, ... } or a list of such tables.
static void schedule(const Table *table, View *view, const Option *option) {
    lua_State *L = table->lua;
    Table later;
    if (!field_table(table, "later", &later)) return;
    int count = (int)lua_rawlen(L, later.index);
    if (count == 0) schedule_one(&later, view, option);
    for (int i = 1; i <= count; i++) {
        lua_rawgeti(L, later.index, i);
        Table one = field_inside(&later, -1, "later");
        if (lua_istable(L, -1))
            schedule_one(&one, view, option);
        else
            field_mistake(table, "later", "later must be a table or a list of tables");
        lua_pop(L, 1);
    }
    lua_pop(L, 1);
}

static const char *promise_prompt(View *view, const Scene *scene) {
    char name[160];
    int length = snprintf(name, sizeof name, "promise:%s", scene->prompt);
    return arena_text(&view->facts->arena, name, (size_t)length);
}

static void promise(const Table *table, View *view, const Scene *scene) {
    lua_State *L = table->lua;
    Table inside;
    if (!field_table(table, "promise", &inside)) return;
    Facts *facts = view->facts;
    if (facts->pledge_count == FACTS_PLEDGES_MAX) {
        guest_fail(L, "at most %d promises can be made", FACTS_PLEDGES_MAX);
    }
    field_known(&inside, known_promise, 1);
    const char *text =
        field_text_at(&inside, 1, SENTENCE("the text of a promise"), &facts->arena);
    Pledge pledge = {
        .text = read_filled(L, view, text),
        .because =
            read_filled(L, view, field_text(&inside, "because", "", &facts->arena)),
        .prompt = promise_prompt(view, scene),
        .made = view->week,
        .due = view->week + field_int(&inside, "weeks", 1, SETUP_WEEKS_MAX, 4),
        .hours = field_int(&inside, "hours", 0, STORY_HOURS_MAX, 0),
        .event = view->event,
        .kept = field_function(&inside, "kept"),
        .if_kept = read_outcome(&inside, "if_kept", &facts->arena),
        .if_broken = read_outcome(&inside, "if_broken", &facts->arena),
    };
    lua_pop(L, 1);
    if (!pledge.prompt
        || !array_fit(&facts->pledges, &facts->pledge_room, facts->pledge_count + 1,
                      sizeof *facts->pledges)) {
        guest_fail(L, "not enough memory");
    }
    facts->pledges[facts->pledge_count++] = pledge;
    view->state->pledges++;
}

static void remember_choice(lua_State *L, View *view, const Scene *scene, int option) {
    Facts *facts = view->facts;
    if (!array_fit(&facts->choices, &facts->choice_room, facts->choice_count + 1,
                   sizeof *facts->choices)) {
        guest_fail(L, "not enough memory");
    }
    facts->choices[facts->choice_count++] = (Choice){
        .prompt = scene->prompt,
        .option = scene->options[option].id,
        .week = view->week,
    };
}

void carry_out(lua_State *L, View *view, const Scene *scene, int option) {
    const Option *chosen = &scene->options[option];
    Table table = read_push_option(L, option);
    int cause = new_cause(L, view, OWN_DECISION, chosen, chosen->because);
    int count = read_option_effects(L, option);
    Err err;
    if (!carry_effects(view, guest_of(L)->effects, count, cause, &err)) {
        guest_fail(L, "%s", err.said);
    }
    schedule(&table, view, chosen);
    promise(&table, view, scene);
    remember_choice(L, view, scene, option);
    lua_pop(L, 1);
    Line line = {.kind = LINE_CHOICE, .week = view->week, .member = -1, .cause = cause};
    line.text = chosen->text;
    if (!transcript_add(view->transcript, line)) guest_fail(L, "not enough memory");
}
