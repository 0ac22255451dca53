#include "base/hash.h"

#include <string.h>

#define PRIME UINT64_C(1099511628211)

// 0/0 has another sign on another processor.
#define NOT_A_NUMBER UINT64_C(0x7FF8000000000000)

uint64_t hash_bytes(uint64_t hash, const void *bytes, size_t size) {
    const unsigned char *at = bytes;
    for (size_t i = 0; i < size; i++) hash = (hash ^ at[i]) * PRIME;
    return hash;
}

uint64_t hash_text(uint64_t hash, const char *text) {
    return hash_bytes(hash, text, strlen(text) + 1);
}

// Eight bytes, the least first. Most numbers are small: what is left of one are zeros,
// and a zero does nothing but multiply.
static uint64_t hash_bits(uint64_t hash, uint64_t bits) {
    static const uint64_t powers[] = {
        UINT64_C(0x0000000000000001), // PRIME to the power of 0
        UINT64_C(0x00000100000001B3), // PRIME to the power of 1
        UINT64_C(0x000366000002E329), // PRIME to the power of 2
        UINT64_C(0x08A97B0004E7FEAB), // PRIME to the power of 3
        UINT64_C(0x9FFAAC085635BC91), // PRIME to the power of 4
        UINT64_C(0x0CAEE32A7D4F6A63), // PRIME to the power of 5
        UINT64_C(0xDC966432EDF1C639), // PRIME to the power of 6
        UINT64_C(0xC5527B8A51D3D2DB), // PRIME to the power of 7
        UINT64_C(0x1EFAC7090AEF4A21), // PRIME to the power of 8
    };
    int left = 8;
    for (; bits > 0; left--) {
        hash = (hash ^ (bits & 0xff)) * PRIME;
        bits >>= 8;
    }
    return hash * powers[left];
}

uint64_t hash_int(uint64_t hash, int64_t value) {
    return hash_bits(hash, (uint64_t)value);
}

uint64_t hash_real(uint64_t hash, double value) {
    uint64_t bits = NOT_A_NUMBER;
    if (value == value) memcpy(&bits, &value, sizeof bits);
    return hash_bits(hash, bits);
}
