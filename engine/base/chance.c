#include "base/chance.h"

uint64_t chance_mix(uint64_t z) {
    z += UINT64_C(0x9E3779B97F4A7C15);
    z = (z ^ (z >> 30)) * UINT64_C(0xBF58476D1CE4E5B9);
    z = (z ^ (z >> 27)) * UINT64_C(0x94D049BB133111EB);
    return z ^ (z >> 31);
}

uint64_t chance_week(uint64_t seed, uint64_t week) {
    return chance_mix(chance_mix(seed) ^ week);
}

// 53 random bits, as many as a double holds exactly.
static uint64_t draw(uint64_t week_key, uint64_t who, uint64_t purpose) {
    return chance_mix(chance_mix(week_key ^ who) ^ purpose) >> 11;
}

double chance_noise_in(uint64_t week_key, uint64_t who, uint64_t purpose) {
    return (double)draw(week_key, who, purpose) * (2.0 / 9007199254740992.0) - 1.0;
}

double chance_noise(uint64_t seed, uint64_t week, uint64_t who, uint64_t purpose) {
    return chance_noise_in(chance_week(seed, week), who, purpose);
}

double chance_share_in(uint64_t week_key, uint64_t who, uint64_t purpose) {
    return (double)draw(week_key, who, purpose) * (1.0 / 9007199254740992.0);
}

double chance_share(uint64_t seed, uint64_t week, uint64_t who, uint64_t purpose) {
    return chance_share_in(chance_week(seed, week), who, purpose);
}
