// pool.h -- small blocks of memory, handed out and taken back at little cost.
//
// A scene makes a handful of small tables and leaves them behind: hundreds of blocks a
// game, each of a few sizes. They are cut from large chunks and go back to a list of
// their size. The chunks go back to the system when the pool is closed. How much a
// guest may hold is not the pool's business (sandbox.c counts it), but what it holds in
// one size is not there for another: a guest that fills itself with blocks of every
// size, one after the other, gets no more than POOL_MOST.
//
// Zero-initialised, a Pool is empty and ready. Not for more than one thread.
#ifndef SCRIPT_POOL_H
#define SCRIPT_POOL_H

#include <stddef.h>

enum {
    POOL_STEP = 16,
    POOL_SIZES = 16,
    POOL_LARGEST = POOL_STEP * POOL_SIZES,
    POOL_MOST = 40 * 1024 * 1024, // bytes
};

typedef struct PoolChunk PoolChunk;
typedef struct PoolBlock PoolBlock;

typedef struct Pool {
    PoolBlock *free[POOL_SIZES]; // blocks that came back, by size
    PoolChunk *chunks;
    size_t left; // bytes of the newest chunk that were never handed out
    size_t made; // bytes of all chunks
} Pool;

// A block of `size` bytes, aligned for any type; NULL when memory is out,
// or the pool too large. Larger ones
// than POOL_LARGEST are the system's.
void *pool_take(Pool *pool, size_t size);

// Takes a block back; `size` is what it was asked for with.
void pool_give(Pool *pool, void *block, size_t size);

// A block of another size with the same beginning, as realloc. When memory is out,
// NULL, and the old block stays.
void *pool_resize(Pool *pool, void *block, size_t old, size_t size);

void pool_close(Pool *pool);

#endif
