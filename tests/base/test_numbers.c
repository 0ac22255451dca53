// Luck and hashes: the same bits on every machine.
#include "base/base.h"
#include "base/chance.h"
#include "base/hash.h"

// The two values of model.md section 1.
static void noise_is_that_of_the_model(void **state) {
    (void)state;
    assert_true(chance_noise(7, 3, 2, 1) == 0.29297235975221891);
    assert_true(chance_noise(1, 20, CHANCE_TEAM, 6) == -0.52123888337054813);
    assert_true(chance_noise_in(chance_week(7, 3), 2, 1) == 0.29297235975221891);
}

static void luck_stays_in_its_range_and_is_even(void **state) {
    (void)state;
    double sum = 0, square = 0;
    for (uint64_t i = 0; i < 20000; i++) {
        double noise = chance_noise(i, 1, 2, 3), share = chance_share(i, 1, 2, 3);
        assert_true(noise >= -1 && noise < 1 && share >= 0 && share < 1);
        sum += noise;
        square += noise * noise;
    }
    assert_true(sum / 20000 > -0.02 && sum / 20000 < 0.02);
    assert_true(square / 20000 > 0.32 && square / 20000 < 0.35);
}

static void luck_depends_on_each_part_of_its_key(void **state) {
    (void)state;
    double one = chance_share(1, 2, 3, 4);
    assert_true(one == chance_share(1, 2, 3, 4));
    assert_true(one != chance_share(2, 2, 3, 4) && one != chance_share(1, 3, 3, 4));
    assert_true(one != chance_share(1, 2, 4, 4) && one != chance_share(1, 2, 3, 5));
}

// Source: the test vectors of Fowler, Noll and Vo for FNV-1a of 64 bits.
static void hashes_are_those_of_the_source(void **state) {
    (void)state;
    assert_true(hash_bytes(HASH_START, "", 0) == UINT64_C(0xcbf29ce484222325));
    assert_true(hash_bytes(HASH_START, "a", 1) == UINT64_C(0xaf63dc4c8601ec8c));
    assert_true(hash_bytes(HASH_START, "foobar", 6) == UINT64_C(0x85944171f73967e8));
}

static void a_text_is_hashed_with_its_end(void **state) {
    (void)state;
    uint64_t ab_c = hash_text(hash_text(HASH_START, "ab"), "c");
    uint64_t a_bc = hash_text(hash_text(HASH_START, "a"), "bc");
    assert_true(ab_c != a_bc);
    assert_true(hash_text(HASH_START, "foo") == hash_bytes(HASH_START, "foo", 4));
}

static void numbers_are_hashed_least_byte_first(void **state) {
    (void)state;
    assert_true(hash_int(HASH_START, 0x0201)
                == hash_bytes(HASH_START, "\x01\x02\0\0\0\0\0\0", 8));
    assert_true(hash_int(HASH_START, 0)
                == hash_bytes(HASH_START, "\0\0\0\0\0\0\0\0", 8));
    assert_true(hash_int(HASH_START, INT64_C(0x0100000000000000))
                == hash_bytes(HASH_START, "\0\0\0\0\0\0\0\x01", 8));
    assert_true(hash_int(HASH_START, INT64_C(0x0000007F00000003))
                == hash_bytes(HASH_START, "\x03\0\0\0\x7F\0\0\0", 8));
    assert_true(hash_int(HASH_START, -1)
                == hash_bytes(HASH_START, "\xff\xff\xff\xff\xff\xff\xff\xff", 8));
    assert_true(hash_real(HASH_START, 1.0)
                == hash_int(HASH_START, INT64_C(0x3FF0000000000000)));
    assert_true(hash_real(HASH_START, -0.0)
                == hash_int(HASH_START, INT64_MIN)); // the sign of zero counts
}

// Which of its signs 0/0 has depends on the processor.
static void what_is_no_number_is_hashed_alike(void **state) {
    (void)state;
    uint64_t one = UINT64_C(0x7FF8000000000000), other = UINT64_C(0xFFF8000000000001);
    double first, second;
    memcpy(&first, &one, sizeof first);
    memcpy(&second, &other, sizeof second);
    assert_true(hash_real(HASH_START, first) == hash_real(HASH_START, second));
    assert_true(hash_real(HASH_START, first) != hash_real(HASH_START, 0));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(noise_is_that_of_the_model),
        cmocka_unit_test(luck_stays_in_its_range_and_is_even),
        cmocka_unit_test(luck_depends_on_each_part_of_its_key),
        cmocka_unit_test(hashes_are_those_of_the_source),
        cmocka_unit_test(a_text_is_hashed_with_its_end),
        cmocka_unit_test(numbers_are_hashed_least_byte_first),
        cmocka_unit_test(what_is_no_number_is_hashed_alike),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
