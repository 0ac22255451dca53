// memory.h -- the few things that the interface remembers from frame to frame.
//
// Plain values; main or command/ owns the one Ui there is. No pointer into a game is
// among them, so that a game may be replayed or told anew under it.
#ifndef UI_MEMORY_H
#define UI_MEMORY_H

#include "game/game.h"
#include "ui/figure/figure.h"
#include "ui/frame/focus.h"
#include "ui/frame/scrolled.h"

enum { UI_TEXT_MIN = 100, UI_TEXT_MAX = 200, UI_TEXT_STEP = 10, UI_GROUP_SIZE = 48 };
enum { UI_NOTICE_SIZE = 512 };
enum { UI_METERS = 4, UI_PRESSES_MAX = 64, UI_NOBODY = -1, UI_PEOPLE_MAX = 14 };

typedef struct UiSettings {
    int text_size; // percent, UI_TEXT_MIN..UI_TEXT_MAX
    bool contrast; // the theme with high contrast
    bool still;    // nothing moves
    bool projector;
    bool silent; // at the projector: nobody is asked what a choice will do
} UiSettings;

typedef enum UiPage {
    UI_SHELF,
    UI_BRIEF,
    UI_TEAM,
    UI_PLAY,
} UiPage;

// What lies over the page.
typedef enum UiCover {
    UI_BARE,
    UI_PAUSE, // settings, and the ways out
    UI_HELP,  // the keys
    UI_WHY,
    UI_LEAD,    // the facilitator's knobs
    UI_DECIDE,  // before a choice counts: what will it do, and why this one
    UI_HANDS,   // votes by show of hands
    UI_TIMEOUT, // a clock, and three questions
    UI_NOTES,   // the facilitator's own, in the debrief
    UI_STEPS,   // its steps, to go to one
} UiCover;

// What a group says and its facilitator counts before an answer is given.
typedef struct UiRoom {
    Answer answer; // chosen and not given yet: option, why, what is predicted
    int hands[STORY_OPTIONS_MAX];
    bool counted, shown; // hands are up; and the numbers may be seen
    int typed;           // the option whose number was typed last, + 1; 0: none
    int turn;            // the number of the answer that all of this is for
    bool sure;           // "take it back" was pressed once
    double until;        // the time-out ends, seconds of Ui.now
} UiRoom;

typedef struct Ui {
    UiSettings settings;
    UiPage page;
    UiCover cover;
    bool black; // the presenter's black screen

    Focus focus;
    int focus_below; // where it was before the cover came
    UiScroll scroll[UI_SCROLL_COUNT];
    UiDrag drag;
    Press presses[UI_PRESSES_MAX]; // not handled yet
    int press_count;
    int armed;  // the spot that a clicker asked for and must confirm, or FOCUS_NONE
    bool paged; // the last key was one of a presenter's clicker
    int screen; // that the last frame showed; see ui.c

    int turns_seen;           // answers whose consequences were seen
    int lines_seen;           // lines of the transcript that were told
    int parted;               // how far the end was told, see farewell.h
    Mood felt[UI_PEOPLE_MAX]; // how the people looked when the last answer was given
    bool felt_known;          // somebody saw it given: it can be shown at work

    Answer draft;                // the plan under way
    int draft_week;              // for which week it is
    int picking;                 // the action whose targets are being picked, or -1
    Act picked;                  // who was picked so far
    char notice[UI_NOTICE_SIZE]; // why the last thing could not be done, or ""
    int member;                  // the person looked at; UI_NOBODY: the team

    Variable why; // what Why is about
    bool why_whole;
    char group[UI_GROUP_SIZE]; // of the players, typed on the shelf
    UiRoom room;

    float x, y;        // where the pointer was
    bool down;         // and whether it was held
    double now, since; // seconds; since when this screen is shown
    double moving;     // until when something moves
    double due;        // a frame is due then, moving or not; 0: none
    float tide;        // where the waves stood when the sea was stirred, turns
    double stirred;    // when that was
} Ui;

#endif
