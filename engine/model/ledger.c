#include "model/ledger.h"

#include "base/array.h"

#include <limits.h>
#include <stdlib.h>

bool ledger_room(Ledger *ledger, int more) {
    if (more > INT_MAX - ledger->count) return false;
    int need = ledger->count + more;
    return array_fit(&ledger->entries, &ledger->capacity, need, sizeof(Entry));
}

void ledger_reset(Ledger *ledger) {
    ledger->count = 0;
}

void ledger_close(Ledger *ledger) {
    free(ledger->entries);
    *ledger = (Ledger){0};
}

int64_t ledger_sum(const Ledger *ledger, int from, int to, int member,
                   Variable variable) {
    int64_t sum = 0;
    for (int k = from; k < to; k++) {
        const Entry *entry = &ledger->entries[k];
        bool ours = entry->member == member && entry->variable == variable;
        if (ours) sum += entry->amount;
    }
    return sum;
}

int ledger_week(const Ledger *ledger, int week) {
    int low = 0, high = ledger->count; // the answer lies in low..high
    while (low < high) {
        int middle = low + (high - low) / 2;
        if (ledger->entries[middle].week < week) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}
