// window.h -- the window on the screen: opened, asked, painted, closed.
//
// The only folder that knows SDL. It decides nothing about the game.
#ifndef PLATFORM_WINDOW_H
#define PLATFORM_WINDOW_H

#include "base/err.h"
#include "ui/draw.h"
#include "ui/input.h"
#include "ui/type.h"

typedef struct Window Window;

// Opens a window of this size in pixels that can be resized. `font_folder` is
// where the fonts are, see fonts.h. NULL where there is no display, with a
// sentence that says so. Free with window_close; that takes NULL too.
Window *window_open(const char *title, int width, int height, const char *font_folder,
                    Err *err);
void window_close(Window *window);

// Waits until something happens or `patience` seconds have passed (0: does not
// wait, negative: for ever) and says what happened since the last call.
void window_poll(Window *window, double patience, Input *input);

// What was dropped on the window, by their paths, where input->dropped says so; lent
// until the next window_poll.
char *const *window_dropped(const Window *window, int *count);

// Paints a list and shows it.
bool window_paint(Window *window, const DrawList *list, Err *err);

// How wide texts are in this window. Lives as long as the window.
const Type *window_type(const Window *window);

// Shows a page of ours, a file, in the browser of this machine. False where there is
// none: whoever asked says where the page lies.
bool window_show_page(const char *path);

void window_full_screen(Window *window, bool full);
bool window_is_full_screen(const Window *window);

#endif
