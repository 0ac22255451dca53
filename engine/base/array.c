#include "base/array.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

bool array_fit(void *items, int *capacity, int need, size_t size) {
    if (need <= *capacity) return true;
    size_t larger = (size_t)*capacity * 2;
    if (larger < (size_t)need) larger = (size_t)need;
    if (larger < 8) larger = 8;
    if (larger > INT32_MAX || larger > SIZE_MAX / size) return false;

    void *old;
    memcpy(&old, items, sizeof old); // the caller's T *, whatever T is
    void *grown = realloc(old, larger * size);
    if (!grown) return false;
    memcpy(items, &grown, sizeof grown);
    *capacity = (int)larger;
    return true;
}
