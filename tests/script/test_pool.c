// Small blocks: none lies over another, and each keeps what was written into it.
#include "base/base.h"
#include "base/chance.h"
#include "script/guest/pool.h"

#include <stdbool.h>

enum { BLOCKS = 200, ROUNDS = 20000, LARGE = POOL_LARGEST + 100 };

typedef struct Block {
    unsigned char *at;
    size_t size;
} Block;

// Every block is filled with the low byte of its number.
static void fill(const Block *block, int number) {
    memset(block->at, number, block->size);
}

static void is_whole(const Block *block, int number, size_t size) {
    for (size_t i = 0; i < size; i++) assert_int_equal(block->at[i], number);
}

static void resize(Pool *pool, Block *block, int number, size_t size) {
    size_t kept = size < block->size ? size : block->size;
    block->at = pool_resize(pool, block->at, block->size, size);
    assert_non_null(block->at);
    assert_int_equal((uintptr_t)block->at % _Alignof(max_align_t), 0);
    is_whole(block, number, kept);
    block->size = size;
    fill(block, number);
}

static void blocks_keep_what_is_in_them(void **state) {
    (void)state;
    Pool pool = {0};
    Block blocks[BLOCKS] = {0};
    for (uint64_t round = 0; round < ROUNDS; round++) {
        int number = (int)(chance_mix(round) % BLOCKS);
        Block *block = &blocks[number];
        size_t size = chance_mix(round + ROUNDS) % LARGE;
        is_whole(block, number, block->size);
        if (size > 0) {
            resize(&pool, block, number, size);
        } else {
            pool_give(&pool, block->at, block->size);
            *block = (Block){0};
        }
    }
    for (int i = 0; i < BLOCKS; i++) pool_give(&pool, blocks[i].at, blocks[i].size);
    pool_close(&pool);
}

static void a_closed_pool_can_be_used_anew(void **state) {
    (void)state;
    Pool pool = {0};
    pool_close(&pool);
    void *block = pool_take(&pool, 40);
    assert_non_null(block);
    pool_give(&pool, block, 40);
    pool_close(&pool);
    assert_null(pool.chunks);
}

// Filled with blocks of every size, one after the other, each given back: what it holds
// has an end all the same.
static void a_pool_of_every_size_has_a_largest_size(void **state) {
    (void)state;
    Pool pool = {0};
    enum { MANY = 1000 * 1000 };
    void **blocks = calloc(MANY, sizeof *blocks);
    bool refused = false;
    for (size_t size = POOL_STEP; size <= POOL_LARGEST; size += POOL_STEP) {
        size_t count = POOL_MOST / 4 / size;
        for (size_t i = 0; i < count; i++) {
            blocks[i] = pool_take(&pool, size);
            refused |= !blocks[i];
        }
        for (size_t i = 0; i < count; i++) pool_give(&pool, blocks[i], size);
        assert_true(pool.made <= POOL_MOST);
    }
    assert_int_equal(refused, pool.made > 0); // under a sanitizer there are no chunks
    free(blocks);
    pool_close(&pool);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(blocks_keep_what_is_in_them),
        cmocka_unit_test(a_pool_of_every_size_has_a_largest_size),
        cmocka_unit_test(a_closed_pool_can_be_used_anew),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
