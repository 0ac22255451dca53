// parts.h -- what a scenario is made of, as data. All is owned by its Story.
//
// Functions of the author's are numbers, see scene.h.
#ifndef SCRIPT_PARTS_H
#define SCRIPT_PARTS_H

#include "model/effect.h"
#include "model/kind.h"

enum {
    STORY_MEMBERS_MAX = 5000,
    STORY_MEMBER_WEEKS_MAX = 130 * 1000, // members times weeks
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

// A name of the author's own: {company} in a text stands for it.
typedef struct StoryName {
    const char *id, *text;
} StoryName;

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
    int like;         // the kind it counts as where deeds are counted: its own, that of
                      // which it is a version, or as its author says; or NO_KIND
    int hours, every; // every: at most once in so many weeks
    Reach reach;
    int available;   // function
    Outcome outcome; // of the scenario's own; replaces a standard one's effects
    Origin origin;
} StoryAction;

typedef struct StoryEvent {
    const char *id, *title, *debrief; // title and debrief "" where left out
    int from, to;                     // weeks in which it can happen
    double chance;                    // in each of them, 0..1
    bool prepared;                    // happens only when a facilitator puts it in
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

#endif
