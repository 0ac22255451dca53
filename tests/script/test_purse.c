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

enum { ALL = 1000 * 1000 * 1000 };

static int64_t left_in(const Purse *purse) {
    Err err;
    return purse_open(purse, PURSE_QUESTION, &err) / GUEST_WORK; // in steps
}

// A call gets what it may, or what is left of the answer or of the game; from less than
// a step on it gets nothing.
static void a_call_gets_what_is_left(void **state) {
    (void)state;
    const Purse full = {ALL, ALL, 1};
    Purse purse = full;
    assert_int_equal(left_in(&purse), GUEST_CALL_STEPS);
    purse.answer = 7 * GUEST_WORK;
    assert_int_equal(left_in(&purse), 7);
    purse.game = 5 * GUEST_WORK;
    assert_int_equal(left_in(&purse), 5);
    for (int which = 0; which < 2; which++) {
        purse = full;
        int64_t *least = which ? &purse.game : &purse.answer;
        *least = GUEST_WORK;
        assert_int_equal(left_in(&purse), 1);
        *least = GUEST_WORK - 1;
        assert_int_equal(left_in(&purse), 0);
    }
    purse = full;
    purse.seconds = 0;
    assert_int_equal(left_in(&purse), 0);
}

// What is spent comes back with the next answer, up to what the game has; the engine's
// own never ends.
static void every_answer_fills_what_it_spends(void **state) {
    (void)state;
    Err err;
    Purse purses[PURSE_COUNT];
    purse_new_game(purses, false);
    for (int i = PURSE_ANSWER; i <= PURSE_QUESTION; i++) {
        Purse *purse = &purses[i];
        assert_int_equal(purse->game, (int64_t)GUEST_GAME_STEPS * GUEST_WORK);
        for (int answer = 0; answer < 3; answer++) {
            purse_new_answer(purses);
            int64_t left = purse->game < (int64_t)GUEST_ANSWER_STEPS * GUEST_WORK
                             ? purse->game
                             : (int64_t)GUEST_ANSWER_STEPS * GUEST_WORK;
            purse_pay(purse, (PurseKind)i, left - GUEST_CALL_WORK, 0);
            assert_int_equal(purse_open(purse, (PurseKind)i, &err), 0);
            const char *rest = answer < 2 ? "The rest of this step" : "of this game";
            assert_non_null(strstr(err.text, rest));
        }
        assert_int_equal(purse_took(purse), GUEST_GAME_STEPS);
    }
    Purse paid = {ALL, ALL, 1};
    purse_pay(&paid, PURSE_ANSWER, 5, 0.25); // the call itself has a price
    assert_int_equal(paid.answer, ALL - 5 - GUEST_CALL_WORK);
    assert_int_equal(paid.game, ALL - 5 - GUEST_CALL_WORK);
    purse_pay(&purses[PURSE_OWN], PURSE_OWN, ALL, 100);
    assert_int_equal(purse_open(&purses[PURSE_OWN], PURSE_OWN, &err),
                     GUEST_CALL_STEPS * GUEST_WORK);
}

static int l_slow_at_last(lua_State *L) {
    static const char text[] = "for i = 1, 200000 do end\nfor i = 1, 1e9 do end";
    if (luaL_loadbuffer(L, text, sizeof text - 1, "@slow.lua")) return lua_error(L);
    lua_call(L, 0, 0);
    return 0;
}

// What is spent is told with the line where it became slow, once there is one.
static void what_is_spent_names_who_was_slow(void **state) {
    (void)state;
    Err err;
    Report report = {0};
    Guest *guest = guest_open(NULL, &report, NULL);
    assert_non_null(guest);
    guest->purses[PURSE_ANSWER].game = 0;
    assert_false(guest_protect(guest, l_quick, NULL, PURSE_ANSWER, &err));
    assert_memory_equal(err.text, "the scenario's", 14);
    assert_false(guest_protect(guest, l_slow_at_last, NULL, PURSE_QUESTION, &err));
    assert_non_null(strstr(err.text, "slow.lua:2: this runs too long"));
    assert_int_equal(guest->seen.slow.line, 2);
    assert_false(guest_protect(guest, l_quick, NULL, PURSE_ANSWER, &err));
    assert_memory_equal(err.text, "slow.lua:2: the scenario's", 26);
    guest_close(guest);
}

// ---- memory

static int l_block(lua_State *L) {
    const size_t *size = lua_touserdata(L, 1);
    lua_newuserdatauv(L, *size, 0);
    return 0;
}

static int l_collect(lua_State *L) {
    lua_gc(L, LUA_GCCOLLECT);
    return 0;
}

// No block is ever given that would go beyond the limit, and the guest lives on.
static void no_block_goes_beyond_the_limit(void **state) {
    (void)state;
    enum { HEAD = 64 }; // what Lua keeps of a block for itself, at most
    Err err;
    Report report = {0};
    Guest *guest = guest_open(NULL, &report, NULL);
    assert_non_null(guest);
    assert_true(guest_protect(guest, l_collect, NULL, PURSE_OWN, &err));
    size_t before = guest->memory, most = GUEST_MEMORY - before;
    size_t sizes[] = {most - HEAD, most + 1, (size_t)1 << 30, most - HEAD};
    static const bool fits[] = {true, false, false, true};
    int filled = 0;
    for (int i = 0; i < 4; i++) {
        assert_int_equal(guest_protect(guest, l_block, &sizes[i], PURSE_OWN, &err),
                         fits[i]);
        if (!fits[i]) assert_non_null(strstr(err.text, "too much memory"));
        assert_int_equal(guest->seen.filled > filled, !fits[i]); // for a study
        filled = guest->seen.filled;
        assert_true(guest->memory <= GUEST_MEMORY);
        assert_true(guest_protect(guest, l_collect, NULL, PURSE_OWN, &err));
        assert_true(guest->memory <= before + 1024); // all of it came back
    }
    guest_close(guest);
}

static int l_many(lua_State *L) {
    for (int i = 0; i < 5000; i++) lua_newtable(L), lua_pop(L, 1);
    return 0;
}

static int l_grow(lua_State *L) {
    lua_newtable(L);
    for (int i = 1; i <= 20000; i++) {
        lua_pushinteger(L, i);
        lua_rawseti(L, -2, i);
    }
    return 0;
}

// A block that grows counts as what it is then.
static void what_was_given_back_does_not_count(void **state) {
    (void)state;
    Err err;
    Report report = {0};
    Guest *guest = guest_open(NULL, &report, NULL);
    assert_non_null(guest);
    assert_true(guest_protect(guest, l_collect, NULL, PURSE_OWN, &err));
    size_t before = guest->memory;
    for (int i = 0; i < 5; i++) {
        assert_true(guest_protect(guest, l_grow, NULL, PURSE_OWN, &err));
        assert_true(guest->memory > before + 20000 * sizeof(lua_Integer));
        assert_true(guest_protect(guest, l_many, NULL, PURSE_OWN, &err));
        assert_true(guest_protect(guest, l_collect, NULL, PURSE_OWN, &err));
        assert_in_range(guest->memory, before - 1024, before + 1024);
    }
    guest_close(guest);
}

// ---- what blocks cost

static int l_text(lua_State *L) {
    static char text[GUEST_TEXT_MAX];
    lua_pushlstring(L, text, sizeof text);
    return 0;
}

enum { PLACES = 20000 };

static int l_table(lua_State *L) {
    lua_createtable(L, 0, PLACES);
    return 0;
}

static int l_small(lua_State *L) {
    lua_createtable(L, 0, 128);
    return 0;
}

static int64_t cost(Guest *guest, lua_CFunction function) {
    Err err;
    int64_t before = guest->purses[PURSE_QUESTION].game;
    assert_true(guest_protect(guest, function, NULL, PURSE_QUESTION, &err));
    assert_int_equal(lua_gettop(guest->lua), 0); // nothing is left behind
    return before - guest->purses[PURSE_QUESTION].game;
}

// What is made anew is filled anew, which no count of instructions sees.
static void large_blocks_are_paid(void **state) {
    (void)state;
    enum { LEAST = PLACES * 16, MOST = 4 * LEAST }; // bytes
    Report report = {0};
    Guest *guest = guest_open(NULL, &report, NULL);
    assert_non_null(guest);
    int64_t least = cost(guest, l_quick);
    assert_int_equal(least, GUEST_CALL_WORK);
    assert_int_equal(cost(guest, l_many), least); // small ones are free
    assert_int_equal(cost(guest, l_small), least);
    assert_true(cost(guest, l_text) >= least + GUEST_TEXT_MAX);
    assert_in_range(cost(guest, l_table), least + LEAST / GUEST_BLOCK_WORK,
                    least + MOST / GUEST_BLOCK_WORK);
    guest_close(guest);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_the_clock_ended_has_little_time_left),
        cmocka_unit_test(what_the_count_ended_keeps_its_time),
        cmocka_unit_test(a_call_gets_what_is_left),
        cmocka_unit_test(every_answer_fills_what_it_spends),
        cmocka_unit_test(what_is_spent_names_who_was_slow),
        cmocka_unit_test(no_block_goes_beyond_the_limit),
        cmocka_unit_test(what_was_given_back_does_not_count),
        cmocka_unit_test(large_blocks_are_paid),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
