// What a guest may spend: the clock behind the count, and what it leaves.
#include "script/guest/guest.h"

#include "base/base.h"

// Hundreds of thousands of steps inside one instruction, which no count sees.
#define SLOW                                                                           \
    "local s = ('1'):rep(12000) for i = 1, 1e9 do for j = 2, s do break end end"

static int l_slow(lua_State *L) {
    if (luaL_loadstring(L, SLOW) != LUA_OK) return lua_error(L);
    lua_call(L, 0, 0);
    return 0;
}

static int l_quick(lua_State *L) {
    lua_pushinteger(L, 1);
    return 1;
}

static double seconds_left(const Guest *guest) {
    double most = 0;
    for (int i = 0; i < PURSE_OWN; i++) {
        if (guest->purses[i].seconds > most) most = guest->purses[i].seconds;
    }
    return most;
}

static void what_the_clock_ended_has_little_time_left(void **state) {
    (void)state;
    Err err;
    Report report = {0};
    Guest *guest = guest_open(NULL, &report, NULL);
    assert_non_null(guest);
    guest->purses[PURSE_QUESTION].seconds = GUEST_SHORT_SECONDS;
    assert_false(guest_protect(guest, l_slow, NULL, PURSE_QUESTION, &err));
    assert_non_null(strstr(err.text, "runs too long"));
    assert_true(seconds_left(guest) <= GUEST_HASTY_SECONDS);

    purse_new_game(guest->purses, guest->hasty);
    assert_true(seconds_left(guest) <= GUEST_HASTY_SECONDS);
    assert_true(guest_protect(guest, l_quick, NULL, PURSE_QUESTION, &err));
    guest_close(guest);
}

static void what_the_count_ended_keeps_its_time(void **state) {
    (void)state;
    Purse purses[PURSE_COUNT];
    purse_new_game(purses, false);
    double full = purses[PURSE_ANSWER].seconds;
    purse_pay(&purses[PURSE_ANSWER], PURSE_ANSWER, 1000, 0);
    assert_true(purses[PURSE_ANSWER].seconds >= full);
    purse_hasten(purses);
    assert_true(purses[PURSE_ANSWER].seconds < full);
    purse_new_game(purses, false);
    assert_true(purses[PURSE_ANSWER].seconds >= full);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_the_clock_ended_has_little_time_left),
        cmocka_unit_test(what_the_count_ended_keeps_its_time),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
