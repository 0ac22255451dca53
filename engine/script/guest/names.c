#include "script/guest/names.h"

#include "base/suggest.h"
#include "script/guest/budget.h"

#include <string.h>

enum { NAMES_MAX = 256 }; // that are looked through for a suggestion

typedef const char *NameOf(const Story *story, int index);

static const char *member_id(const Story *story, int index) {
    return story->members[index].id;
}

static const char *action_id(const Story *story, int index) {
    return story->actions[index].id;
}

static const char *event_id(const Story *story, int index) {
    return story->events[index].id;
}

static int unknown(lua_State *L, const char *what, const char *id, NameOf *name_of,
                   int count) {
    const char *names[NAMES_MAX];
    if (count > NAMES_MAX) count = NAMES_MAX;
    for (int i = 0; i < count; i++) names[i] = name_of(guest_of(L)->story, i);
    return guest_fail(L, "no %s '%s'%s", what, id, suggest_hint(id, names, count).said);
}

int names_member(lua_State *L, int arg) {
    const char *id = luaL_checkstring(L, arg);
    const Story *story = guest_of(L)->story;
    guest_work(L, (size_t)story->member_count);
    int member = story_member(story, id);
    if (member >= 0) return member;
    return unknown(L, SENTENCE("member"), id, member_id, story->member_count);
}

int names_action(lua_State *L, int arg) {
    const char *id = luaL_checkstring(L, arg);
    const Story *story = guest_of(L)->story;
    guest_work(L, (size_t)story->action_count);
    int action = story_action(story, id);
    if (action >= 0) return action;
    return unknown(L, SENTENCE("action"), id, action_id, story->action_count);
}

void names_event_of(lua_State *L, const char *prompt) {
    const Story *story = guest_of(L)->story;
    size_t length = strcspn(prompt, ".");
    guest_work(L, (size_t)story->event_count);
    for (int i = 0; i < story->event_count; i++) {
        const char *id = story->events[i].id;
        if (strlen(id) == length && memcmp(id, prompt, length) == 0) return;
    }
    unknown(L, SENTENCE("event"), prompt, event_id, story->event_count);
}
