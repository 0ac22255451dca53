#include "script/guest/pool.h"

#include <stdalign.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

enum { CHUNK_SIZE = 32 * 1024 };

struct PoolBlock {
    PoolBlock *next;
};

struct PoolChunk {
    PoolChunk *next;
    alignas(max_align_t) char bytes[CHUNK_SIZE];
};

_Static_assert(POOL_STEP % alignof(max_align_t) == 0, "blocks fit any type");

// Without a pool every block is one of the system's, and a tool that looks for mistakes
// in memory sees who reads beyond its end or after it was given back.
#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define GUEST_POOLED 0
#endif
#elif defined(__SANITIZE_ADDRESS__)
#define GUEST_POOLED 0
#endif
#ifndef GUEST_POOLED
#define GUEST_POOLED 1 // make memcheck says 0
#endif

static bool is_pooled(size_t size) {
    return GUEST_POOLED && size <= POOL_LARGEST;
}

// The list of a size, 1..POOL_LARGEST bytes.
static size_t list_of(size_t size) {
    return (size - 1) / POOL_STEP;
}

static void *cut(Pool *pool, size_t size) {
    if (pool->left < size) {
        if (pool->made > POOL_MOST - sizeof(PoolChunk)) return NULL;
        PoolChunk *chunk = malloc(sizeof *chunk);
        if (!chunk) return NULL;
        pool->made += sizeof *chunk;
        chunk->next = pool->chunks;
        pool->chunks = chunk;
        pool->left = CHUNK_SIZE;
    }
    pool->left -= size;
    return pool->chunks->bytes + pool->left;
}

void *pool_take(Pool *pool, size_t size) {
    if (!is_pooled(size)) return malloc(size);
    size_t list = list_of(size);
    PoolBlock *block = pool->free[list];
    if (!block) return cut(pool, (list + 1) * POOL_STEP);
    pool->free[list] = block->next;
    return block;
}

void pool_give(Pool *pool, void *block, size_t size) {
    if (!block) return;
    if (!is_pooled(size)) {
        free(block);
        return;
    }
    PoolBlock *back = block;
    back->next = pool->free[list_of(size)];
    pool->free[list_of(size)] = back;
}

void *pool_resize(Pool *pool, void *block, size_t old, size_t size) {
    if (!block) return pool_take(pool, size);
    if (!is_pooled(old) && !is_pooled(size)) return realloc(block, size);
    if (is_pooled(old) && is_pooled(size) && list_of(old) == list_of(size))
        return block;
    void *moved = pool_take(pool, size);
    if (!moved) return NULL;
    memcpy(moved, block, old < size ? old : size);
    pool_give(pool, block, old);
    return moved;
}

void pool_close(Pool *pool) {
    while (pool->chunks) {
        PoolChunk *next = pool->chunks->next;
        free(pool->chunks);
        pool->chunks = next;
    }
    *pool = (Pool){0};
}
