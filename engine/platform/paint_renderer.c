#include "platform/paint.h"

#include <SDL.h>
#include <stdlib.h>

static bool triangles(SDL_Renderer *renderer, const DrawList *list,
                      DrawCommand command) {
    if (list->vertex_count < 3) return true; // SDL takes no fewer
    const Vertex *first = list->vertices;
    const SDL_Color *colors = (const SDL_Color *)(const void *)&first->color;
    return SDL_RenderGeometryRaw(renderer, NULL, &first->at.x, sizeof *first, colors,
                                 sizeof *first, NULL, 0, list->vertex_count,
                                 list->indices + command.first, command.count,
                                 sizeof(int))
        == 0;
}

static void fill_pixels(SDL_Surface *surface, const TextPicture *picture) {
    for (int y = 0; y < picture->height; y++) {
        const uint8_t *in = picture->mask + (size_t)y * (size_t)picture->width;
        void *row = (char *)surface->pixels + y * surface->pitch;
        uint32_t *out = row;
        for (int x = 0; x < picture->width; x++) {
            out[x] = (uint32_t)in[x] << 24 | 0xFFFFFF;
        }
    }
}

// White, to be tinted when it is painted.
static SDL_Texture *texture_of(SDL_Renderer *renderer, TextPicture *picture) {
    if (picture->texture) return picture->texture;
    SDL_Surface *surface = SDL_CreateRGBSurfaceWithFormat(
        0, picture->width, picture->height, 32, SDL_PIXELFORMAT_ARGB8888);
    if (!surface) return NULL;
    fill_pixels(surface, picture);
    picture->texture = SDL_CreateTextureFromSurface(renderer, surface);
    SDL_FreeSurface(surface);
    if (picture->texture)
        SDL_SetTextureBlendMode(picture->texture, SDL_BLENDMODE_BLEND);
    return picture->texture;
}

// A text that the renderer cannot hold (it is wider than any screen) is left out.
static bool text(SDL_Renderer *renderer, Fonts *fonts, const DrawnText *text) {
    TextPicture *picture = fonts_picture(fonts, text->text, text->pixels, text->bold);
    SDL_Texture *texture = picture ? texture_of(renderer, picture) : NULL;
    if (!texture) return true;
    Bounds place = paint_place(text, picture);
    SDL_Rect area = {place.left, place.top, picture->width, picture->height};
    SDL_SetTextureColorMod(texture, text->color.r, text->color.g, text->color.b);
    SDL_SetTextureAlphaMod(texture, text->color.a);
    return SDL_RenderCopy(renderer, texture, NULL, &area) == 0;
}

static bool clip(SDL_Renderer *renderer, Rect area, int width, int height) {
    if (!(area.w > 0) || !(area.h > 0))
        return SDL_RenderSetClipRect(renderer, NULL) == 0;
    Bounds bounds = raster_bounds(area, width, height);
    int w = bounds.right - bounds.left, h = bounds.bottom - bounds.top;
    SDL_Rect rect = {bounds.left, bounds.top, w, h};
    if (w <= 0 || h <= 0) rect = (SDL_Rect){-9, -9, 1, 1}; // nowhere
    return SDL_RenderSetClipRect(renderer, &rect) == 0;
}

static bool paint(SDL_Renderer *renderer, Fonts *fonts, const DrawList *list) {
    int width, height;
    bool ok = SDL_GetRendererOutputSize(renderer, &width, &height) == 0
           && SDL_SetRenderDrawBlendMode(renderer, SDL_BLENDMODE_BLEND) == 0
           && SDL_RenderSetClipRect(renderer, NULL) == 0
           && SDL_SetRenderDrawColor(renderer, 0, 0, 0, 255) == 0
           && SDL_RenderClear(renderer) == 0;
    for (int i = 0; ok && i < list->command_count; i++) {
        DrawCommand command = list->commands[i];
        switch (command.kind) {
        case DRAW_TRIANGLES: ok = triangles(renderer, list, command); break;
        case DRAW_TEXT: ok = text(renderer, fonts, &list->texts[command.first]); break;
        case DRAW_CLIP: ok = clip(renderer, command.area, width, height); break;
        }
    }
    return ok;
}

bool paint_renderer(SDL_Renderer *renderer, Fonts *fonts, const DrawList *list,
                    Err *err) {
    fonts_frame(fonts);
    if (paint(renderer, fonts, list)) return true;
    return err_set(err, "cannot paint: %s", SDL_GetError());
}
