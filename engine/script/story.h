// story.h -- a scenario, loaded: its people, actions, events and endings as data,
// and behind them the functions that the author wrote.
//
// All texts are in the language of the file; story_text gives them in the one that
// is spoken. A Story is one Lua state: one thread, one game at a time.
#ifndef SCRIPT_STORY_H
#define SCRIPT_STORY_H

#include "base/report.h"
#include "base/words.h"
#include "model/effect.h"
#include "model/kind.h"
#include "model/setup.h"

typedef struct Guest Guest; // the Lua side, known to script/ alone

enum {
    STORY_MEMBERS_MAX = 5000,
    STORY_OPTIONS_MAX = 6,
    STORY_TEXT_MAX = 2000, // characters
    STORY_HOURS_MAX = 80,
    NO_FUNCTION = 0, // where an author may write a function and did not
    NO_KIND = -1,    // an action of the scenario's own
    NO_NEWS = -1,
};

typedef struct Origin {
    const char *file; // "scenario.lua"
    int line;
} Origin;

// What a decision does: a fixed list, or a function that gives one.
typedef struct Outcome {
    const Effect *effects;
    int effect_count;
    int function; // or NO_FUNCTION
} Outcome;

typedef struct Look {
    int skin;          // 1 light .. 6 dark
    int age;           // years
    const char *hair;  // a name of look.h
    const char *dress; // a name of theme.h
    bool glasses, beard, wheelchair;
} Look;

typedef struct StoryMember {
    const char *id, *name, *role, *about, *worry; // "" where left out
    double influence;                             // 0..100, how much colleagues listen
    Look look;
    int epilogue; // function
    Origin origin;
} StoryMember;

typedef struct StoryAction {
    const char *id;
    const char *name, *about, *because; // NULL: the standard deck's own words
    int kind;                           // of the standard deck, or NO_KIND
    int hours, every;                   // every: at most once in so many weeks
    Reach reach;
    int available;   // function
    Outcome outcome; // of the scenario's own; replaces a standard one's effects
    Origin origin;
} StoryAction;

typedef struct StoryEvent {
    const char *id, *title, *debrief; // title and debrief "" where left out
    int from, to;                     // weeks in which it can happen
    double chance;                    // in each of them, 0..1
    const int *needs;                 // members who must be present
    int need_count;
    int news;  // the NewsKind it tells instead of the engine, or NO_NEWS
    int when;  // function
    int scene; // function
    Origin origin;
} StoryEvent;

typedef struct StoryEnding {
    const char *id, *title, *text;
    int when; // function
    Origin origin;
} StoryEnding;

typedef struct Story {
    const char *name;     // of its folder or file: "first-rollout"
    const char *language; // of its texts
    const char *title, *summary, *brief, *goal;
    int weeks, hours, minutes, level;
    const char **debrief, **sources; // questions for the group; where facts are from
    int debrief_count, source_count;

    StoryMember *members;
    StoryAction *actions;
    StoryEvent *events;
    StoryEnding *endings;
    int member_count, action_count, event_count, ending_count;
    Setup setup;

    uint64_t hash; // of all its files
    Guest *guest;
} Story;

// Loads a scenario: a folder with a scenario.lua, or a single .lua file. Every
// mistake goes into the report; with an error in it, or when the file cannot be
// read at all (that too is in the report), NULL comes back. `words` is the
// engine's language, lent until story_close or story_speak.
Story *story_open(const char *path, const Words *words, Report *report);
void story_close(Story *story);

// The language from now on is that of `words` (lent), as far as the scenario has
// it; a text without translation stays as it was written.
void story_speak(Story *story, const Words *words);
const Words *story_words(const Story *story);
const char *story_text(const Story *story, const char *original);

// Whether the scenario can be told in a language.
bool story_speaks(const Story *story, const char *lang);

// What an action is called in the spoken language, what it is good for, why.
const char *story_action_name(const Story *story, int action);
const char *story_action_about(const Story *story, int action);
const char *story_action_because(const Story *story, int action);

// Numbers by id; -1 if there is none.
int story_member(const Story *story, const char *id);
int story_action(const Story *story, const char *id);
int story_event(const Story *story, const char *id);
int story_action_of_kind(const Story *story, Kind kind);
int story_event_of_news(const Story *story, NewsKind kind);

#endif
