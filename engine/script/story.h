// story.h -- a scenario, loaded: its people, actions, events and endings as data,
// and behind them the functions that the author wrote.
//
// All texts are in the language of the file; story_text gives them in the one that
// is spoken. A Story is one Lua state: one thread, one game at a time.
#ifndef SCRIPT_STORY_H
#define SCRIPT_STORY_H

#include "base/report.h"
#include "base/words.h"
#include "model/setup.h"
#include "script/parts.h"

typedef struct Guest Guest; // the Lua side, known to script/ alone

typedef struct Story {
    const char *name;     // of its folder or file: "first-rollout"
    const char *language; // of its texts
    const char *title, *summary, *brief, *goal;
    int weeks, hours, minutes, level;
    const char **debrief, **sources; // questions for the group; where facts are from
    int debrief_count, source_count;
    StoryName *names;
    int name_count;

    StoryMember *members;
    StoryAction *actions;
    StoryEvent *events;
    StoryEnding *endings;
    int member_count, action_count, event_count, ending_count;
    Setup setup;

    uint64_t hash; // of all its files
    Guest *guest;
} Story;

// Loads a scenario: a folder with a scenario.lua, a zip of one, or a .lua file. Every
// mistake goes into the report; with an error in it, or when the file cannot be
// read at all (that too is in the report), NULL comes back. `words` is the
// engine's language, lent until story_close or story_speak.
Story *story_open(const char *path, const Words *words, Report *report);

// The same for those who look for mistakes: a scenario that was read to its end comes
// back with errors in it too; what is wrong was left out or has its usual value.
Story *story_open_faulty(const char *path, const Words *words, Report *report);
void story_close(Story *story);

// Whether its files read as they did when it was loaded, and none has come besides that
// it would read.
bool story_is_current(const Story *story);

// The language from now on is that of `words` (lent), as far as the scenario has
// it; a text without translation stays as it was written.
void story_speak(Story *story, const Words *words);

// From now on members go by the colour that they wear (disguise.h), or by their names
// again; story_speak leaves it so. What was told before is void. False when memory is
// out.
bool story_disguise(Story *story, bool disguised);
bool story_is_disguised(const Story *story);

const Words *story_words(const Story *story);

// A text of the scenario's in the spoken language, {names} in it filled in; what only a
// game can fill ({now.week}) stays as it is. Lives as long as the story.
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
