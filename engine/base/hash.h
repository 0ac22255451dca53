// hash.h -- FNV-1a of 64 bits: equal states, equal numbers, on every machine.
//
// Not for secrets. Values go in byte by byte, least significant first, so the
// result does not depend on the machine's byte order.
// Source: Fowler, Noll, Vo, draft-eastlake-fnv.
#ifndef BASE_HASH_H
#define BASE_HASH_H

#include <stddef.h>
#include <stdint.h>

#define HASH_START UINT64_C(14695981039346656037)

uint64_t hash_bytes(uint64_t hash, const void *bytes, size_t size);
uint64_t hash_text(uint64_t hash, const char *text); // the final zero included
uint64_t hash_int(uint64_t hash, int64_t value);
uint64_t hash_real(uint64_t hash, double value); // by its IEEE bits; all NaN alike

#endif
