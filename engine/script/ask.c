// The author's functions that answer a question: does it happen, is it open, was
// it kept, how does it end.
#include "base/chance.h"
#include "base/hash.h"
#include "script/guest/budget.h"
#include "script/read/read_effect.h"
#include "script/read/wording.h"

#include <string.h>

enum { PURPOSE_EVENT = 200 };

typedef struct Question {
    View *view;
    int function;
    int member;       // passed as second argument, as its id; -1: none
    bool yes;         // the first result
    const char *text; // the result that is a text, or NULL
} Question;

// Calls the function; its two results are at the top of the stack.
static void call(lua_State *L, const Question *question) {
    const Story *story = question->view->story;
    guest_push(L, question->function);
    bind_now_push(L);
    int args = 1;
    if (question->member >= 0) {
        lua_pushstring(L, story->members[question->member].id);
        args = 2;
    }
    lua_call(L, args, 2);
}

static int l_ask(lua_State *L) {
    Question *question = lua_touserdata(L, 1);
    call(L, question);
    question->yes = lua_toboolean(L, -2);
    int index = lua_type(L, -2) == LUA_TSTRING ? -2 : -1;
    if (lua_type(L, index) != LUA_TSTRING) return 0;
    size_t length;
    const char *text = lua_tolstring(L, index, &length);
    guest_work(L, length); // a silent game pays for what it does not keep
    if (question->view->transcript->silent) return 0;
    Arena *arena = question->view->texts;
    const char *plain = wording_plain(arena, text, length);
    question->text = plain ? wording_fill(question->view, plain, arena) : NULL;
    if (!question->text) guest_fail(L, "not enough memory");
    return 0;
}

// A question has luck of its own, whatever was drawn before it, and takes none from the
// scene that is under way: one decision more or less changes neither.
static bool run(Question *question, lua_CFunction function, Err *err) {
    View *view = question->view;
    Guest *guest = view->story->guest;
    int drawn = view->facts->chances;
    view->facts->chances = 0;
    view->asked = question->function;
    guest->view = view;
    bool ok = guest_protect(guest, function, question, PURSE_ANSWER, err);
    guest->view = NULL;
    view->asked = NO_FUNCTION;
    view->facts->chances = drawn;
    return ok;
}

static bool ask(Question *question, Err *err) {
    return run(question, l_ask, err);
}

static bool can_happen(const View *view, const StoryEvent *event) {
    bool in_time = view->week >= event->from && view->week <= event->to;
    if (event->news != NO_NEWS || !in_time) return false;
    for (int i = 0; i < event->need_count; i++) {
        if (!state_is_present(view->state, event->needs[i])) return false;
    }
    return true;
}

static bool is_drawn(const View *view, const StoryEvent *event) {
    if (event->chance >= 1) return true;
    uint64_t who = hash_text(HASH_START, event->id);
    return chance_share(view->seed, (uint64_t)view->week, who, PURPOSE_EVENT)
         < event->chance;
}

bool ask_event(View *view, int event, bool *happens, Err *err) {
    const StoryEvent *asked = &view->story->events[event];
    *happens = !view->facts->happened[event] && can_happen(view, asked)
            && is_drawn(view, asked);
    if (!*happens || asked->when == NO_FUNCTION) return true;
    Question question = {.view = view, .function = asked->when, .member = -1};
    bool ok = ask(&question, err);
    *happens = ok && question.yes;
    return ok;
}

bool ask_action(View *view, int action, bool *available, const char **why, Err *err) {
    Question question = {
        .view = view,
        .function = view->story->actions[action].available,
        .member = -1,
    };
    *available = true;
    *why = NULL;
    if (question.function == NO_FUNCTION) return true;
    bool ok = ask(&question, err);
    *available = ok && question.yes;
    *why = question.text;
    return ok;
}

bool ask_kept(View *view, int pledge, bool *kept, Err *err) {
    Question question = {
        .view = view,
        .function = view->facts->pledges[pledge].kept,
        .member = -1,
    };
    bool ok = ask(&question, err);
    *kept = ok && question.yes;
    return ok;
}

bool ask_ending(View *view, int *ending, Err *err) {
    const Story *story = view->story;
    for (int i = 0; i < story->ending_count; i++) {
        Question question = {.view = view, .function = story->endings[i].when};
        question.member = -1;
        *ending = i;
        if (question.function == NO_FUNCTION) return true;
        if (!ask(&question, err)) return false;
        if (question.yes) return true;
    }
    *ending = story->ending_count - 1; // the last one takes what is left
    return true;
}

bool ask_epilogue(View *view, int member, const char **text, Err *err) {
    Question question = {
        .view = view,
        .function = view->story->members[member].epilogue,
        .member = member,
    };
    *text = NULL;
    if (question.function == NO_FUNCTION) return true;
    view->who = member;
    bool ok = ask(&question, err);
    view->who = NOBODY;
    *text = question.text;
    return ok;
}

static int l_outcome(lua_State *L) {
    const Question *question = lua_touserdata(L, 1);
    call(L, question);
    lua_pop(L, 1);
    Guest *guest = guest_of(L);
    guest->effect_count = 0;
    if (lua_isnil(L, -1)) return 0;
    Table table = {.lua = L, .index = lua_gettop(L), .what = "effect"};
    table.origin = spot_of_function(L, question->function);
    if (!lua_istable(L, -1))
        field_mistake(&table, NULL, "an effect's function must return a table");
    read_effects(&table);
    return 0;
}

bool ask_outcome(View *view, const Outcome *outcome, int target, const Effect **effects,
                 int *count, Err *err) {
    *effects = outcome->effects;
    *count = outcome->effect_count;
    if (outcome->function == NO_FUNCTION) return true;
    const Guest *guest = view->story->guest;
    Question question = {
        .view = view,
        .function = outcome->function,
        .member = target,
    };
    bool ok = run(&question, l_outcome, err);
    *effects = guest->effects;
    *count = ok ? guest->effect_count : 0;
    return ok;
}
