#include "base/hash.h"

#include <string.h>

uint64_t hash_bytes(uint64_t hash, const void *bytes, size_t size) {
    const unsigned char *at = bytes;
    for (size_t i = 0; i < size; i++) {
        hash = (hash ^ at[i]) * UINT64_C(1099511628211);
    }
    return hash;
}

uint64_t hash_text(uint64_t hash, const char *text) {
    return hash_bytes(hash, text, strlen(text) + 1);
}

static uint64_t hash_bits(uint64_t hash, uint64_t bits) {
    for (int i = 0; i < 8; i++) {
        hash = (hash ^ (bits & 0xff)) * UINT64_C(1099511628211);
        bits >>= 8;
    }
    return hash;
}

uint64_t hash_int(uint64_t hash, int64_t value) {
    return hash_bits(hash, (uint64_t)value);
}

uint64_t hash_real(uint64_t hash, double value) {
    uint64_t bits;
    memcpy(&bits, &value, sizeof bits);
    return hash_bits(hash, bits);
}
