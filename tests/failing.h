// failing.h -- an allocator that fails at the n-th call, for every n of something: each
// time it ends with a sentence or goes well, nothing crashes and nothing is left
// behind. The Makefile has the linker send our own calls here; jansson is told, Lua's
// go through ours. The libraries' own calls are not among them: what they do without
// memory is theirs.
#ifndef TESTS_FAILING_H
#define TESTS_FAILING_H

#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>

void *__real_malloc(size_t size);
void *__real_calloc(size_t count, size_t size);
void *__real_realloc(void *block, size_t size);
void __real_free(void *block);
void *__wrap_malloc(size_t size);
void *__wrap_calloc(size_t count, size_t size);
void *__wrap_realloc(void *block, size_t size);
void __wrap_free(void *block);
char *__real_realpath(const char *path, char *out);
char *__wrap_realpath(const char *path, char *out);

static struct {
    bool on;     // else nothing is counted
    bool lasts;  // from the n-th call on nothing is given any more
    long calls;  // so far
    long fails;  // which call fails; 0: none
    long blocks; // that are out
} memory;

static inline bool is_refused(void) {
    if (!memory.on) return false;
    memory.calls++;
    bool past = memory.lasts && memory.calls > memory.fails;
    return memory.fails > 0 && (memory.calls == memory.fails || past);
}

static inline void *given(void *block) {
    if (memory.on && block) memory.blocks++;
    return block;
}

void *__wrap_malloc(size_t size) {
    return is_refused() ? NULL : given(__real_malloc(size));
}

void *__wrap_calloc(size_t count, size_t size) {
    return is_refused() ? NULL : given(__real_calloc(count, size));
}

void *__wrap_realloc(void *block, size_t size) {
    if (is_refused()) return NULL;
    void *moved = __real_realloc(block, size);
    return block ? moved : given(moved);
}

void __wrap_free(void *block) {
    if (memory.on && block) memory.blocks--;
    __real_free(block);
}

// What the C library allocates, and we free.
char *__wrap_realpath(const char *path, char *out) {
    if (out) return __real_realpath(path, out);
    return is_refused() ? NULL : given(__real_realpath(path, NULL));
}

// jansson's reader overlooks it where its buffer cannot grow: it loses a byte, goes on,
// and may then trip over its own assertion. So it meets memory that is out and stays
// out, as it is in life, and no single call that fails.
static inline void *json_block(size_t size) {
    if (memory.lasts || !memory.on) return __wrap_malloc(size);
    memory.calls++;
    return given(__real_malloc(size));
}

// ---- every n

typedef void Subject(void);

static bool went_well; // all of the subject, to its end

// For the subject to say how it ended. Every end that is no success says something.
static inline void ended(bool ok, const char *text) {
    went_well = went_well && ok;
    if (!ok && !text[0]) printf("nothing is said where call %ld fails\n", memory.fails);
    if (!ok) assert_true(text[0] != '\0');
}

static inline long count_calls(Subject *subject) {
    memory.fails = memory.calls = memory.blocks = 0;
    memory.on = went_well = true;
    subject();
    memory.on = false;
    assert_true(went_well);
    assert_int_equal(memory.blocks, 0);
    return memory.calls;
}

static inline void fail_at(Subject *subject, long n, bool lasts) {
    memory.calls = memory.blocks = 0;
    memory.fails = n;
    memory.lasts = lasts;
    memory.on = true;
    subject();
    memory.on = false;
    memory.fails = 0;
    if (memory.blocks != 0) printf("at call %ld, %ld blocks\n", n, memory.blocks);
    assert_int_equal(memory.blocks, 0);
}

// Where all is many times slower, as under valgrind, fewer calls can be tried: every
// n-th of those that are tried else.
static inline long thinned(void) {
    const char *asked = getenv("UNDERCURRENT_TEST_EVERY");
    long every = asked ? strtol(asked, NULL, 10) : 1;
    return every > 0 ? every : 1;
}

static inline void fails_everywhere(Subject *subject, long stride) {
    long calls = count_calls(subject);
    stride *= thinned();
    assert_true(calls > 0);
    for (long n = 1; n <= calls; n += stride) {
        fail_at(subject, n, true);
        fail_at(subject, n, false);
    }
    // Nothing has changed by it. (Lua's tables grow a little sooner or later by the
    // seed of its hashes, which is another one for each state.)
    long slack = 1 + calls / 100;
    assert_in_range(count_calls(subject), calls - slack, calls + slack);
}

// Before all of it.
static inline void failing_begin(void) {
    json_set_alloc_funcs(json_block, __wrap_free);
}

#endif
