// base.h -- what cmocka wants included before it, and two helpers for files.
#ifndef TESTS_BASE_H
#define TESTS_BASE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

// A new empty folder for one test.
static inline void folder_for_test(char out[64]) {
    strcpy(out, "/tmp/undercurrent-base-XXXXXX");
    assert_non_null(mkdtemp(out));
}

static inline void put_file(const char *path, const char *bytes, size_t size) {
    FILE *file = fopen(path, "wb");
    assert_non_null(file);
    assert_int_equal(fwrite(bytes, 1, size, file), size);
    assert_int_equal(fclose(file), 0);
}

#endif
