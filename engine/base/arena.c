#include "base/arena.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

enum { BLOCK_SIZE = 16 * 1024 };

struct ArenaBlock {
    ArenaBlock *next;
    size_t size; // bytes in data
    size_t used;
    max_align_t data[];
};

static size_t aligned(size_t size) {
    size_t step = sizeof(max_align_t);
    return (size + step - 1) / step * step;
}

static ArenaBlock *block_new(size_t size) {
    if (size < BLOCK_SIZE) size = BLOCK_SIZE;
    ArenaBlock *block = malloc(sizeof *block + size);
    if (block) *block = (ArenaBlock){.size = size};
    return block;
}

// The first block from the present one on that has room, or a new one.
static ArenaBlock *block_for(Arena *arena, size_t size) {
    ArenaBlock **link = arena->now ? &arena->now : &arena->first;
    ArenaBlock *block = *link;
    while (block && block->size - block->used < size) {
        link = &block->next;
        block = *link;
    }
    if (block) return block;
    block = block_new(size);
    if (!block) return NULL;
    *link = block;
    return block;
}

void *arena_alloc(Arena *arena, size_t size) {
    if (size > SIZE_MAX / 2) return NULL;
    size = aligned(size ? size : 1);
    ArenaBlock *block = block_for(arena, size);
    if (!block) return NULL;
    arena->now = block;
    void *place = (char *)block->data + block->used;
    block->used += size;
    return memset(place, 0, size);
}

char *arena_text(Arena *arena, const char *text, size_t length) {
    char *copy = arena_alloc(arena, length + 1);
    if (copy) memcpy(copy, text, length);
    return copy;
}

void arena_reset(Arena *arena) {
    for (ArenaBlock *block = arena->first; block; block = block->next) block->used = 0;
    arena->now = arena->first;
}

void arena_free(Arena *arena) {
    ArenaBlock *block = arena->first;
    while (block) {
        ArenaBlock *next = block->next;
        free(block);
        block = next;
    }
    *arena = (Arena){0};
}
