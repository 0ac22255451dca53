// What a text is for the screens, and how much of it they have room for.
//
// Measured at 1024x768 with letters at 200 percent, the least that the program is made
// for: there a line of a page has about 32 letters and a page six lines. A title may
// take half of that, an option may not be higher than the page; a name stands below
// its figure in one line and is cut beyond it. Everything else scrolls.
#include "script/outline/private.h"

#include <string.h>

static const OutlineFit fits[] = {
    {"scenario", "title",   "title",   48 },
    {"scenario", "summary", "summary", 160},
    {"scenario", "goal",    "goal",    180},
    {"member",   "name",    "name",    14 },
    {"member",   "role",    "role",    60 },
    {"member",   "worry",   "worry",   200},
    {"action",   "name",    "name",    50 },
    {"event",    "title",   "title",   48 },
    {"ending",   "title",   "title",   48 },
    {"option",   "",        "option",  180},
    {"promise",  "",        "promise", 100},
};

static const OutlineFit *find(const char *declared, const char *key) {
    for (size_t i = 0; i < sizeof fits / sizeof fits[0]; i++) {
        bool same =
            strcmp(fits[i].declared, declared) == 0 && strcmp(fits[i].key, key) == 0;
        if (same) return &fits[i];
    }
    return NULL;
}

// title = "...", directly in the table of a declaration.
static const OutlineFit *by_field(const Walk *walk) {
    const Token *token = &walk->tokens[walk->at];
    bool field = walk->at > 1 && token_is(token - 1, "=")
              && token[-2].kind == TOKEN_NAME && walk_inside(walk)->kind == '{';
    return field ? find(walk_inside(walk)->name, token[-2].text) : NULL;
}

// { id = "x", "..." } in a choose, promise = { "..." }
static const OutlineFit *by_place(const Walk *walk) {
    const Frame *frame = walk_inside(walk);
    const Token *last = &walk->tokens[walk->at > 0 ? walk->at - 1 : 0];
    bool place = frame->kind == '{' && (token_is(last, "{") || token_is(last, ","));
    if (!place) return NULL;
    if (strcmp(frame->name, "promise") == 0) return find("promise", "");
    bool option = walk->depth > 1 && !frame->name[0]
               && strcmp(walk->frames[walk->depth - 2].name, "choose") == 0;
    return option ? find("option", "") : NULL;
}

const OutlineFit *note_fit(const Walk *walk) {
    const Token *next = &walk->tokens[walk->at + 1]; // there is always a TOKEN_END
    if (token_is(next, "..")) return NULL;
    const OutlineFit *fit = by_field(walk);
    return fit ? fit : by_place(walk);
}
