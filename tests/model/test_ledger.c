#include "model/base_scenario.h"
#include "model/ledger.h"

#include <limits.h>

static void write_entry(Ledger *ledger, int week, int member, Variable variable,
                        int amount) {
    assert_true(ledger_room(ledger, 1));
    ledger->entries[ledger->count++] = (Entry){
        .amount = amount,
        .member = member,
        .week = (uint8_t)week,
        .variable = (uint8_t)variable,
    };
}

static Ledger three_weeks(void) {
    Ledger ledger = {0};
    write_entry(&ledger, 1, 0, VAR_TRUST, 100);
    write_entry(&ledger, 1, 1, VAR_TRUST, 10);
    write_entry(&ledger, 3, 0, VAR_TRUST, -30);
    write_entry(&ledger, 3, 0, VAR_STRESS, 7);
    write_entry(&ledger, 3, ENTRY_TEAM, VAR_RUMOURS, 5);
    return ledger;
}

static void sums_are_of_one_variable_of_one_member(void **u) {
    (void)u;
    Ledger ledger = three_weeks();
    assert_int_equal(ledger_sum(&ledger, 0, 5, 0, VAR_TRUST), 70);
    assert_int_equal(ledger_sum(&ledger, 1, 5, 0, VAR_TRUST), -30);
    assert_int_equal(ledger_sum(&ledger, 0, 2, 0, VAR_TRUST), 100);
    assert_int_equal(ledger_sum(&ledger, 0, 5, ENTRY_TEAM, VAR_RUMOURS), 5);
    assert_int_equal(ledger_sum(&ledger, 0, 5, 1, VAR_STRESS), 0);
    ledger_close(&ledger);
}

static void a_week_is_found_by_its_first_entry(void **u) {
    (void)u;
    Ledger ledger = three_weeks();
    assert_int_equal(ledger_week(&ledger, 1), 0);
    assert_int_equal(ledger_week(&ledger, 2), 2);
    assert_int_equal(ledger_week(&ledger, 3), 2);
    assert_int_equal(ledger_week(&ledger, 4), 5);
    ledger_close(&ledger);
    assert_int_equal(ledger_week(&ledger, 1), 0);
}

static void an_empty_ledger_keeps_its_memory(void **u) {
    (void)u;
    Ledger ledger = three_weeks();
    int capacity = ledger.capacity;
    ledger_reset(&ledger);
    assert_int_equal(ledger.count, 0);
    assert_int_equal(ledger.capacity, capacity);
    ledger_close(&ledger);
    assert_null(ledger.entries);
}

static void more_entries_than_can_be_counted_are_refused(void **u) {
    (void)u;
    Ledger ledger = three_weeks();
    assert_false(ledger_room(&ledger, INT_MAX));
    assert_int_equal(ledger.count, 5);
    ledger_close(&ledger);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(sums_are_of_one_variable_of_one_member),
        cmocka_unit_test(a_week_is_found_by_its_first_entry),
        cmocka_unit_test(an_empty_ledger_keeps_its_memory),
        cmocka_unit_test(more_entries_than_can_be_counted_are_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
