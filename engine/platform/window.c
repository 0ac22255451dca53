#include "platform/window.h"

#include "base/system_page.h"
#include "platform/clock.h"
#include "platform/display.h"
#include "platform/dropped.h"
#include "platform/input.h"
#include "platform/paint.h"

#include <SDL.h>
#include <locale.h>
#include <stdlib.h>

enum { WIDTH_MIN = 640, HEIGHT_MIN = 480, FRAMES_MAX = 75 }; // frames a second

struct Window {
    bool started; // SDL
    SDL_Window *window;
    SDL_Renderer *renderer; // NULL: we paint ourselves, into `surface`
    SDL_Surface *surface;
    Fonts *fonts;
    Hands hands;
    Dropped dropped;
    bool dropped_told; // and may be forgotten
    bool redraw;       // must be reported at the next poll
    double start, shown;
};

// A window that the whole screen has no room for is made smaller.
static bool make_window(Window *window, const char *title, int width, int height,
                        Err *err) {
    SDL_Rect room;
    bool known = SDL_GetDisplayUsableBounds(0, &room) == 0 && room.w > 0 && room.h > 0;
    if (known && width > room.w) width = room.w;
    if (known && height > room.h) height = room.h;
    Uint32 flags = SDL_WINDOW_RESIZABLE | SDL_WINDOW_ALLOW_HIGHDPI;
    int where = SDL_WINDOWPOS_CENTERED;
    window->window = SDL_CreateWindow(title, where, where, width, height, flags);
    if (!window->window) return err_set(err, "no display: %s", SDL_GetError());
    SDL_SetWindowMinimumSize(window->window, WIDTH_MIN, HEIGHT_MIN);
    return true;
}

// SDL's own software renderer is no gain over ours (see raster.h).
static void make_renderer(Window *window) {
    Uint32 flags = SDL_RENDERER_ACCELERATED | SDL_RENDERER_PRESENTVSYNC;
    SDL_RendererInfo info;
    window->renderer = SDL_CreateRenderer(window->window, -1, flags);
    if (!window->renderer) return;
    bool told = SDL_GetRendererInfo(window->renderer, &info) == 0;
    if (told && !(info.flags & SDL_RENDERER_SOFTWARE)) return;
    SDL_DestroyRenderer(window->renderer);
    window->renderer = NULL;
}

static void drop_renderer(Window *window) {
    if (!window->renderer) return;
    fonts_drop_textures(window->fonts);
    SDL_DestroyRenderer(window->renderer);
    window->renderer = NULL;
}

static bool open_parts(Window *window, const char *title, int width, int height,
                       const char *font_folder, Err *err) {
    window->started = display_start(err);
    if (!window->started) return false;
    window->fonts = fonts_open(font_folder, err);
    if (!window->fonts || !make_window(window, title, width, height, err)) return false;
    make_renderer(window);
    setlocale(LC_ALL, "C"); // the desktop's libraries may have set the user's: commas
                            // in numbers and another order of texts would be ours then
    SDL_InitSubSystem(SDL_INIT_GAMECONTROLLER); // without one the keyboard will do
    window->hands = hands_open();
    window->start = clock_seconds();
    window->redraw = true;
    return true;
}

Window *window_open(const char *title, int width, int height, const char *font_folder,
                    Err *err) {
    Window *window = calloc(1, sizeof *window);
    if (!window) {
        err_no_memory(err);
        return NULL;
    }
    if (open_parts(window, title, width, height, font_folder, err)) return window;
    window_close(window);
    return NULL;
}

void window_close(Window *window) {
    if (!window) return;
    hands_close(&window->hands);
    dropped_clear(&window->dropped);
    drop_renderer(window);
    SDL_FreeSurface(window->surface);
    fonts_close(window->fonts);
    if (window->window) SDL_DestroyWindow(window->window);
    if (window->started) display_stop();
    free(window);
}

static void frame_size(const Window *window, int *width, int *height) {
    bool known = window->renderer
              && SDL_GetRendererOutputSize(window->renderer, width, height) == 0;
    if (!known) SDL_GetWindowSizeInPixels(window->window, width, height);
}

static void measure(Window *window, Input *input) {
    int wide, high;
    frame_size(window, &input->width, &input->height);
    SDL_GetWindowSize(window->window, &wide, &high);
    window->hands.scale_x = wide > 0 ? (float)input->width / (float)wide : 1;
    window->hands.scale_y = high > 0 ? (float)input->height / (float)high : 1;
}

static bool wait_for(double patience, SDL_Event *event) {
    const double most = 3600; // whole milliseconds of it are an int
    int milliseconds =
        patience < 0 ? -1 : (int)((patience < most ? patience : most) * 1000);
    if (milliseconds == 0 || system_give_way(milliseconds)) {
        return SDL_PollEvent(event) == 1;
    }
    if (milliseconds < 0) return SDL_WaitEvent(event) == 1;
    return SDL_WaitEventTimeout(event, milliseconds) == 1;
}

static bool next_must_wait(const Input *input) {
    SDL_Event next;
    return SDL_PeepEvents(&next, 1, SDL_PEEKEVENT, SDL_FIRSTEVENT, SDL_LASTEVENT) == 1
        && hands_must_wait(input, &next);
}

void window_poll(Window *window, double patience, Input *input) {
    SDL_Event event;
    *input = (Input){.redraw = window->redraw};
    if (window->dropped_told) dropped_clear(&window->dropped);
    if (window->redraw) patience = 0;
    window->redraw = false;
    measure(window, input);
    bool more = wait_for(patience, &event);
    while (more) {
        bool lost = event.type == SDL_RENDER_DEVICE_RESET;
        if (lost) fonts_drop_textures(window->fonts);
        if (dropped_take(&window->dropped, &event)) input->dropped = true;
        more = hands_take(&window->hands, &event, input) && !next_must_wait(input)
            && SDL_PollEvent(&event) == 1;
    }
    window->dropped_told = input->dropped;
    measure(window, input); // it may have been resized meanwhile
    input->x = window->hands.x;
    input->y = window->hands.y;
    input->down = window->hands.down;
    input->now = clock_seconds() - window->start;
}

char *const *window_dropped(const Window *window, int *count) {
    *count = window->dropped.count;
    return window->dropped.paths;
}

// Where nothing holds us to the screen's own pace.
static void keep_pace(Window *window) {
    double wait = window->shown + 1.0 / FRAMES_MAX - clock_seconds();
    int milliseconds = (int)(wait * 1000);
    if (milliseconds > 0 && !system_give_way(milliseconds)) {
        SDL_Delay((Uint32)milliseconds);
    }
    window->shown = clock_seconds();
}

static bool fit_surface(Window *window, Err *err) {
    int width, height;
    frame_size(window, &width, &height);
    SDL_Surface *surface = window->surface;
    if (surface && surface->w == width && surface->h == height) return true;
    SDL_FreeSurface(surface);
    window->surface =
        SDL_CreateRGBSurfaceWithFormat(0, width, height, 32, SDL_PIXELFORMAT_ARGB8888);
    if (!window->surface) return err_set(err, "no picture: %s", SDL_GetError());
    SDL_SetSurfaceBlendMode(window->surface, SDL_BLENDMODE_NONE);
    return true;
}

static bool paint_ourselves(Window *window, const DrawList *list, Err *err) {
    if (!fit_surface(window, err)) return false;
    SDL_Surface *surface = window->surface;
    Canvas canvas = {
        surface->pixels, surface->w, surface->h, {0, 0, 0, 0}
    };
    paint_canvas(&canvas, window->fonts, list);
    SDL_Surface *screen = SDL_GetWindowSurface(window->window);
    bool shown = screen && SDL_BlitSurface(surface, NULL, screen, NULL) == 0
              && SDL_UpdateWindowSurface(window->window) == 0;
    return shown || err_set(err, "cannot show the picture: %s", SDL_GetError());
}

// A renderer that fails once is not asked again: its place is taken by ours.
bool window_paint(Window *window, const DrawList *list, Err *err) {
    if (window->renderer) {
        Err ignored;
        if (paint_renderer(window->renderer, window->fonts, list, &ignored)) {
            SDL_RenderPresent(window->renderer);
            keep_pace(window);
            return true;
        }
        drop_renderer(window);
    }
    bool ok = paint_ourselves(window, list, err);
    keep_pace(window);
    return ok;
}

const Type *window_type(const Window *window) {
    return fonts_type(window->fonts);
}

void window_full_screen(Window *window, bool full) {
    Uint32 flags = full ? SDL_WINDOW_FULLSCREEN_DESKTOP : 0;
    if (!system_fill_screen(full)) SDL_SetWindowFullscreen(window->window, flags);
    window->redraw = true;
}

bool window_is_full_screen(const Window *window) {
    Uint32 flags = SDL_GetWindowFlags(window->window);
    return (flags & SDL_WINDOW_FULLSCREEN_DESKTOP) != 0 || system_fills_screen();
}

// A path serves as well as an address, and needs no escapes.
bool window_show_page(const char *path) {
    return SDL_OpenURL(path) == 0;
}
