// Arrays that grow and arenas.
#include "base/arena.h"
#include "base/array.h"
#include "base/base.h"

static void an_array_grows_and_keeps_what_it_holds(void **state) {
    (void)state;
    int *items = NULL, room = 0;
    for (int i = 0; i < 1000; i++) {
        assert_true(array_fit(&items, &room, i + 1, sizeof *items));
        items[i] = i;
    }
    for (int i = 0; i < 1000; i++) assert_int_equal(items[i], i);
    assert_true(room >= 1000 && room < 3000);
    free(items);
}

static void an_array_that_is_large_enough_stays(void **state) {
    (void)state;
    int *items = NULL, room = 0;
    assert_true(array_fit(&items, &room, 5, sizeof *items));
    int *before = items, was = room;
    assert_true(array_fit(&items, &room, 3, sizeof *items));
    assert_ptr_equal(items, before);
    assert_int_equal(room, was);
    free(items);
}

static void an_array_beyond_all_bounds_is_refused(void **state) {
    (void)state;
    int *items = NULL, room = 1 << 30;
    assert_false(array_fit(&items, &room, INT32_MAX, sizeof *items));
    assert_null(items);
    assert_int_equal(room, 1 << 30);
}

static void an_arena_gives_zeroed_and_aligned_memory(void **state) {
    (void)state;
    Arena arena = {0};
    for (size_t size = 0; size < 300; size += 7) {
        unsigned char *place = arena_alloc(&arena, size);
        assert_non_null(place);
        assert_int_equal((uintptr_t)place % _Alignof(max_align_t), 0);
        for (size_t i = 0; i < size; i++) assert_int_equal(place[i], 0);
        memset(place, 0xAA, size);
    }
    arena_free(&arena);
}

static void an_arena_takes_what_is_larger_than_a_block(void **state) {
    (void)state;
    Arena arena = {0};
    char *small = arena_text(&arena, "hello", 5);
    char *large = arena_alloc(&arena, 1 << 20);
    assert_non_null(large);
    memset(large, 'x', 1 << 20);
    assert_string_equal(small, "hello");
    assert_null(arena_alloc(&arena, SIZE_MAX - 1));
    arena_free(&arena);
}

static void a_reset_arena_uses_its_blocks_again(void **state) {
    (void)state;
    Arena arena = {0};
    void *first = arena_alloc(&arena, 64);
    for (int i = 0; i < 2000; i++) assert_non_null(arena_alloc(&arena, 64));
    arena_reset(&arena);
    assert_ptr_equal(arena_alloc(&arena, 64), first);
    for (int i = 0; i < 2000; i++) assert_non_null(arena_alloc(&arena, 64));
    arena_free(&arena);
    arena_free(&arena); // an empty one is fine
}

// The blocks of the first round serve the second one, each from its beginning.
static void an_arena_that_is_reset_uses_all_its_blocks_again(void **state) {
    (void)state;
    Arena arena = {0};
    enum { PIECE = 5000, PIECES = 12 };
    char *first[PIECES];
    for (int i = 0; i < PIECES; i++) first[i] = arena_alloc(&arena, PIECE);
    arena_reset(&arena);
    for (int i = 0; i < PIECES; i++)
        assert_ptr_equal(arena_alloc(&arena, PIECE), first[i]);
    arena_free(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_array_grows_and_keeps_what_it_holds),
        cmocka_unit_test(an_array_that_is_large_enough_stays),
        cmocka_unit_test(an_array_beyond_all_bounds_is_refused),
        cmocka_unit_test(an_arena_gives_zeroed_and_aligned_memory),
        cmocka_unit_test(an_arena_takes_what_is_larger_than_a_block),
        cmocka_unit_test(a_reset_arena_uses_its_blocks_again),
        cmocka_unit_test(an_arena_that_is_reset_uses_all_its_blocks_again),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
