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

#include "ui/draw.h"
#include "ui/memory.h"
#include "ui/stage.h"
#include "ui/type.h"
#include "ui/world.h"

Ui ui_open(void);

// Goes to the shelf; to the brief of a game that begins; to the place where a
// game stands that was rewound or read again; to what the last answer did, in a game
// that somebody comes back to.
void ui_to_shelf(Ui *ui);
void ui_begin(Ui *ui, const Game *game);
void ui_resume(Ui *ui, const Game *game);
void ui_return(Ui *ui, const Game *game);

// Remembers how people look, so that the next frames can show an answer at work. For
// whoever answers past the interface; ui_frame does it by itself.
void ui_remember(Ui *ui, const Game *game);

// One frame: handles what a person did, draws, and says what is wished for. The
// list is reset first.
UiCommand ui_frame(Ui *ui, const UiWorld *world, const Input *input, const Type *type,
                   DrawList *list);

// Whether something moves, so that a frame is due without any input.
bool ui_wants_frame(const Ui *ui);

// How long the next frame can wait where nothing moves: seconds, or -1 for ever.
double ui_patience(const Ui *ui);

#endif
