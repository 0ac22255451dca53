// array.h -- one way to let an array grow, and to refuse when memory is out.
#ifndef BASE_ARRAY_H
#define BASE_ARRAY_H

#include <stdbool.h>
#include <stddef.h>

// Makes room for `need` items of `size` bytes. `items` is the address of the
// array's pointer (which may be NULL), `capacity` counts items. The array at
// least doubles, so that appending one by one is cheap. Returns false, and
// leaves both as they were, when there is no memory. Free with free().
bool array_fit(void *items, int *capacity, int need, size_t size);

#endif
