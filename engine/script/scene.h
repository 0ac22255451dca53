// scene.h -- asking the author's functions, and playing a scene up to its choice.
//
// A failure is the scenario's mistake and its sentence names file and line. What
// a scene did before it stands; nothing is half-booked.
#ifndef SCRIPT_SCENE_H
#define SCRIPT_SCENE_H

#include "script/facts.h"
#include "script/story.h"
#include "script/transcript.h"

#include "base/report.h"

// What the author's functions look at and may change; all lent for one call.
typedef struct View {
    Story *story;
    State *state;
    Ledger *ledger; // NULL: nobody asks for causes
    Facts *facts;
    Transcript *transcript;
    Arena *texts;  // where what the author's functions say is kept
    Report *flaws; // takes mistakes that change nothing; told by the game
    uint64_t seed;
    int week;       // that is being played, from 1
    int hours_left; // of the leader's, this week
    int event;      // whose scene is playing, -1: none
    int who;        // the member the news is about, -1: nobody
    int choices;    // made in this scene so far
    int asked;      // the function that answers a question now, else NO_FUNCTION
} View;

typedef struct Option {
    const char *id, *text, *because, *debrief; // "" where left out
    const char *refusal;                       // why it cannot be chosen now, or NULL
    int hours;
    int like; // the kind of the deck that it is like, as its author says, or NO_KIND
    Origin origin; // of the choose that it stands in; none for a promise
} Option;

// Where a scene stands: it asks, or it is over.
typedef struct Scene {
    bool asks;
    const char *prompt; // as the journal names it; "coffee_corner.2" the second time
    Option options[STORY_OPTIONS_MAX];
    int option_count;
} Scene;

// Begins the scene of view->event and plays it up to its first choice.
bool scene_begin(View *view, Scene *scene, Err *err);

// Carries out option number `option`: effects, later effects, promise; then plays
// on to the next choice or the end. The option must not be refused.
bool scene_choose(View *view, Scene *scene, int option, Err *err);

// What an option does at once, for styles of leader that weigh options. It changes
// nothing in the game. The list lives until the next call of this room.
bool scene_weigh(View *view, int option, const Effect **effects, int *count, Err *err);

// Forgets a scene that is under way.
void scene_drop(Story *story);

// Forgets all that the last game left in the scenario's functions. What they may do
// has an end for each call, each answer and each game (guest/limits.h): from here on
// they can spend it anew, all of it or that of one answer. False when memory is out.
bool scene_new_game(Story *story, Err *err);
void scene_new_answer(Story *story);

// Whether they have spent it: then every further call fails at once.
bool scene_spent(const Story *story);

// How many steps (guest/limits.h) they took in this game, with those that putting back
// what they can change is worth (guest/lasting.h). Where it became slow
// (GUEST_SLOW_STEPS) is *at, line 0 if it did not; lent until the next game.
int64_t scene_took(const Story *story, Origin *at);

// The author's functions.
bool ask_event(View *view, int event, bool *happens, Err *err);
bool ask_action(View *view, int action, bool *available, const char **why, Err *err);
bool ask_kept(View *view, int pledge, bool *kept, Err *err);
bool ask_ending(View *view, int *ending, Err *err);
bool ask_epilogue(View *view, int member, const char **text, Err *err); // NULL: none
bool ask_outcome(View *view, const Outcome *outcome, int target, const Effect **effects,
                 int *count, Err *err);

#endif
