#include "script/scene.h"

#include "script/carry_out.h"
#include "script/guest/lasting.h"
#include "script/read/read_option.h"

#include <stdio.h>
#include <string.h>

// What the protected halves of this room work on.
typedef struct Work {
    View *view;
    Scene *scene;
    int option;
} Work;

static bool protect(View *view, lua_CFunction function, Work *work, PurseKind purse,
                    Err *err) {
    Guest *guest = view->story->guest;
    guest->view = view;
    bool ok = guest_protect(guest, function, work, purse, err);
    guest->view = NULL;
    guest->report = NULL; // where it ended while a text was read
    return ok;
}

static const char *prompt_name(View *view) {
    const char *id = view->story->events[view->event].id;
    if (view->choices == 1) return id;
    char name[96];
    int length = snprintf(name, sizeof name, "%s.%d", id, view->choices);
    return arena_text(&view->facts->arena, name, (size_t)length);
}

static int l_read(lua_State *L) {
    Work *work = lua_touserdata(L, 1);
    work->scene->prompt = prompt_name(work->view);
    if (!work->scene->prompt) guest_fail(L, "not enough memory");
    read_choice(L, work->view, work->scene);
    return 0;
}

// Lets the scene's thread run on to its next choice or its end.
static bool run(View *view, Scene *scene, int args, Err *err) {
    Guest *guest = view->story->guest;
    guest->view = view;
    guest->in_scene = true;
    scene->asks = false;
    bool ok = guest_resume(guest, args, &scene->asks, err);
    guest->in_scene = false;
    guest->view = NULL;
    if (!ok || !scene->asks) {
        scene->asks = false;
        return ok;
    }
    view->choices++;
    Work work = {view, scene, 0};
    if (protect(view, l_read, &work, PURSE_ANSWER, err)) return true;
    scene->asks = false;
    return false;
}

void scene_drop(Story *story) {
    lua_State *thread = story->guest->thread;
    if (story->guest->lost) return;
    lua_resetthread(thread);
    lua_settop(thread, 0);
}

// A text may need memory, so it is made on the protected side and handed over.
static void hand_over(lua_State *L, const View *view, const char *text) {
    lua_pushstring(L, text);
    lua_xmove(L, view->story->guest->thread, 1);
}

static int l_name_who(lua_State *L) {
    const View *view = ((const Work *)lua_touserdata(L, 1))->view;
    hand_over(L, view, view->story->members[view->who].id);
    return 0;
}

bool scene_begin(View *view, Scene *scene, Err *err) {
    Work work = {view, scene, 0};
    Guest *guest = view->story->guest;
    bool of_somebody = view->who >= 0;
    scene->asks = false;
    if (!guest_ready(guest, err)) return false;
    scene_drop(view->story);
    view->choices = 0;
    view->facts->chances = 0;
    guest_push(guest->thread, view->story->events[view->event].scene);
    bind_now_push(guest->thread);
    if (of_somebody && !protect(view, l_name_who, &work, PURSE_ANSWER, err)) {
        return false;
    }
    return run(view, scene, of_somebody ? 2 : 1, err);
}

// Carries the option out; the scene goes on with its id.
static int l_carry(lua_State *L) {
    Work *work = lua_touserdata(L, 1);
    carry_out(L, work->view, work->scene, work->option);
    hand_over(L, work->view, work->scene->options[work->option].id);
    return 0;
}

bool scene_choose(View *view, Scene *scene, int option, Err *err) {
    Work work = {view, scene, option};
    if (!protect(view, l_carry, &work, PURSE_ANSWER, err)) return false;
    return run(view, scene, 1, err);
}

static int l_effects(lua_State *L) {
    read_option_effects(L, ((const Work *)lua_touserdata(L, 1))->option);
    return 0;
}

// A function that says what an option does is asked without a trace, also where it has
// a mistake: whoever weighs options must not change the game for it.
static int l_weigh(lua_State *L) {
    Work *work = lua_touserdata(L, 1);
    Table option = read_push_option(L, work->option);
    lua_pushliteral(L, "effect");
    if (lua_rawget(L, option.index) != LUA_TFUNCTION) return l_effects(L);
    Snapshot before;
    lasting_hold(L, &before);
    lua_pushcfunction(L, l_effects);
    lua_pushlightuserdata(L, work);
    int status = lua_pcall(L, 1, 0, 0);
    snapshot_restore(L, before.list, before.count);
    return status == LUA_OK ? 0 : lua_error(L);
}

bool scene_weigh(View *view, int option, const Effect **effects, int *count, Err *err) {
    Work work = {view, NULL, option};
    int chances = view->facts->chances; // a question draws no luck of the game's
    bool ok = protect(view, l_weigh, &work, PURSE_QUESTION, err);
    view->facts->chances = chances;
    if (!ok) return false;
    *effects = view->story->guest->effects;
    *count = view->story->guest->effect_count;
    return true;
}

// The functions that options of the last game brought along are let go.
static int l_new_game(lua_State *L) {
    Guest *guest = guest_of(L);
    lasting_restore(L);
    guest_table(L, GUEST_FUNCTIONS);
    while (guest->functions > guest->lasting) {
        lua_pushnil(L);
        lua_rawseti(L, -2, guest->functions--);
    }
    return 0;
}

bool scene_new_game(Story *story, Err *err) {
    Guest *guest = story->guest;
    scene_drop(story);
    purse_new_game(guest->purses, guest->hasty);
    guest->told = 0;
    guest->seen.slow.line = 0;
    guest->seen.filled = 0;
    return guest_protect(guest, l_new_game, NULL, PURSE_OWN, err);
}

void scene_new_answer(Story *story) {
    purse_new_answer(story->guest->purses);
}

// A step is some millionths of a second; where it is far more, time counts.
static int64_t took(const Purse *purse) {
    int64_t steps = purse_took(purse);
    int64_t waited = (int64_t)(purse_waited(purse) * 10 * GUEST_GAME_STEPS);
    return steps > waited ? steps : waited;
}

int64_t scene_took(const Story *story, Origin *at) {
    const Guest *guest = story->guest;
    *at = (Origin){guest->seen.slow.file, guest->seen.slow.line};
    return took(&guest->purses[PURSE_ANSWER]) + took(&guest->purses[PURSE_QUESTION])
         + (int64_t)guest->seen.filled * GUEST_FULL_STEPS
         + guest->held / GUEST_HELD_A_STEP;
}

bool scene_spent(const Story *story) {
    Err ignored;
    const Purse *purse = &story->guest->purses[PURSE_ANSWER];
    return purse_open(purse, PURSE_ANSWER, &ignored) == 0;
}
