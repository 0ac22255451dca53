// ui.h -- all that a person sees and does: one frame of the interface.
//
// A screen is a function from what is (UiWorld) and the few things that it may
// remember (Ui) to a picture (DrawList) and a wish (UiCommand). Nothing here
// changes a game or reads a file; whoever owns the Ui carries the wish out. A Ui
// holds no pointer into the world: the same game told in another language, or
// replayed from its journal, is met at the same place.
//
// Which screen of a game is shown follows from the game: what the last answer did
// until it was seen, then what was told until it was read, then the prompt.
#ifndef UI_UI_H
#define UI_UI_H

#include "game/game.h"
#include "ui/focus.h"
#include "ui/type.h"

enum { UI_TEXT_MIN = 100, UI_TEXT_MAX = 200, UI_TEXT_STEP = 10, UI_GROUP_SIZE = 48 };
enum { UI_NOTICE_SIZE = 512 };
enum { UI_METERS = 4, UI_PRESSES_MAX = 64, UI_NOBODY = -1 };

typedef struct UiSettings {
    int text_size; // percent, UI_TEXT_MIN..UI_TEXT_MAX
    bool contrast; // the theme with high contrast
    bool still;    // nothing moves
    bool projector;
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
} UiCover;

// The screens of a game that is being played.
typedef enum UiStage {
    UI_AFTER, // what a choice did
    UI_WEEK,  // the week passes
    UI_TOLD,  // lines that were not read yet
    UI_CHOICE,
    UI_PLAN,
    UI_END,
} UiStage;

// Areas that scroll, each with its own place.
typedef enum UiScrolled {
    UI_SCROLL_NONE,
    UI_SCROLL_MAIN,
    UI_SCROLL_SIDE,
    UI_SCROLL_COVER,
    UI_SCROLL_COUNT
} UiScrolled;

typedef struct UiScroll {
    float offset, content, view; // pixels; as the last frame measured them
    bool to_end;                 // go to the end as soon as it is known
} UiScroll;

typedef struct Ui {
    UiSettings settings;
    UiPage page;
    UiCover cover;
    bool black; // the presenter's black screen

    Focus focus;
    int focus_below; // where it was before the cover came
    UiScroll scroll[UI_SCROLL_COUNT];
    Press presses[UI_PRESSES_MAX]; // not handled yet
    int press_count;
    int screen; // that the last frame showed; see ui.c

    int turns_seen;          // answers whose consequences were seen
    int lines_seen;          // lines of the transcript that were told
    float before[UI_METERS]; // the meters shown when the last answer was given
    bool before_known;

    Answer draft;                // the plan under way
    int draft_week;              // for which week it is
    int picking;                 // the action whose targets are being picked, or -1
    Act picked;                  // who was picked so far
    char notice[UI_NOTICE_SIZE]; // why the last thing could not be done, or ""
    int member;                  // the person looked at; UI_NOBODY: the team

    Variable why; // what Why is about
    bool why_whole;
    char group[UI_GROUP_SIZE]; // of the players, typed on the shelf

    float x, y;        // where the pointer was
    bool down;         // and whether it was held
    double now, since; // seconds; since when this screen is shown
    double moving;     // until when something moves
} Ui;

// A scenario on the shelf, in the spoken language.
typedef struct UiScenario {
    const char *title, *summary;
    int minutes, level, weeks, members;
    const char *trouble; // why it cannot be played, or NULL
} UiScenario;

// What is, lent for one frame.
typedef struct UiWorld {
    const Words *words;
    const Game *game; // NULL on the shelf
    const UiScenario *scenarios;
    int scenario_count;
    const char *last;    // the game that can be resumed, as a person knows it, or NULL
    const char *trouble; // what went wrong, to be said once, or NULL
    bool full_screen;
} UiWorld;

typedef enum UiWish {
    UI_NOTHING,
    UI_ANSWER,   // command.answer
    UI_OPEN,     // scenario number command.scenario
    UI_RESUME,   // the last game
    UI_LANGUAGE, // the other one
    UI_LEAVE,    // back to the shelf; the journal has it all
    UI_QUIT,
    UI_FULL_SCREEN,
    UI_RELOAD, // the author's F5
} UiWish;

typedef struct UiCommand {
    UiWish wish;
    int scenario;
    Answer answer;
} UiCommand;

Ui ui_open(void);

// Goes to the shelf; to the brief of a game that begins; to the place where a
// game stands that was resumed or rewound.
void ui_to_shelf(Ui *ui);
void ui_begin(Ui *ui, const Game *game);
void ui_resume(Ui *ui, const Game *game);

UiStage ui_stage(const Ui *ui, const Game *game);

// Remembers what the meters show, so that the next frames can say what an answer
// did. For whoever answers past the interface; ui_frame does it by itself.
void ui_remember(Ui *ui, const Game *game);

// One frame: handles what a person did, draws, and says what is wished for. The
// list is reset first.
UiCommand ui_frame(Ui *ui, const UiWorld *world, const Input *input, const Type *type,
                   DrawList *list);

// Whether something moves, so that a frame is due without any input.
bool ui_wants_frame(const Ui *ui);

#endif
