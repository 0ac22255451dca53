// arena.h -- many small things that live equally long, freed in one go.
//
// Zero-initialised, an Arena is empty and ready. It owns all it hands out;
// nothing of it may be passed to free().
#ifndef BASE_ARENA_H
#define BASE_ARENA_H

#include <stddef.h>

typedef struct ArenaBlock ArenaBlock;

typedef struct Arena {
    ArenaBlock *first; // all blocks, in order of use
    ArenaBlock *now;   // the one being filled
} Arena;

// `size` bytes, zeroed and aligned for any type. NULL when memory is out.
void *arena_alloc(Arena *arena, size_t size);

// A copy of the first `length` bytes of text, with a zero after it. NULL when
// memory is out.
char *arena_text(Arena *arena, const char *text, size_t length);

// Forgets all that was handed out and keeps the blocks for the next time.
void arena_reset(Arena *arena);

// Gives everything back; the arena is empty and ready again.
void arena_free(Arena *arena);

#endif
