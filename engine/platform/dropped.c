#include "platform/dropped.h"

bool dropped_take(Dropped *dropped, const SDL_Event *event) {
    if (event->type == SDL_DROPFILE) {
        if (dropped->count < DROPPED_MAX) {
            dropped->paths[dropped->count++] = event->drop.file;
        } else {
            SDL_free(event->drop.file);
        }
    } else if (event->type == SDL_DROPTEXT) {
        SDL_free(event->drop.file); // a piece of text is nothing we know
    }
    return event->type == SDL_DROPCOMPLETE && dropped->count > 0;
}

void dropped_clear(Dropped *dropped) {
    for (int i = 0; i < dropped->count; i++) SDL_free(dropped->paths[i]);
    dropped->count = 0;
}
