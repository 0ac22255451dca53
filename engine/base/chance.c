#include "base/chance.h"

uint64_t chance_mix(uint64_t z) {
    z += UINT64_C(0x9E3779B97F4A7C15);
    z = (z ^ (z >> 30)) * UINT64_C(0xBF58476D1CE4E5B9);
    z = (z ^ (z >> 27)) * UINT64_C(0x94D049BB133111EB);
    return z ^ (z >> 31);
}

// 53 random bits, as many as a double holds exactly.
static uint64_t draw(uint64_t seed, uint64_t week, uint64_t who, uint64_t purpose) {
    uint64_t h = chance_mix(seed);
    h = chance_mix(h ^ week);
    h = chance_mix(h ^ who);
    h = chance_mix(h ^ purpose);
    return h >> 11;
}

double chance_noise(uint64_t seed, uint64_t week, uint64_t who, uint64_t purpose) {
    return (double)draw(seed, week, who, purpose) * (2.0 / 9007199254740992.0) - 1.0;
}

double chance_share(uint64_t seed, uint64_t week, uint64_t who, uint64_t purpose) {
    return (double)draw(seed, week, who, purpose) * (1.0 / 9007199254740992.0);
}
