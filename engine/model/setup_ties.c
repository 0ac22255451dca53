#include "model/setup.h"

#include <stdlib.h>
#include <string.h>

// By listener, then by colleague. Weights come last so that the sum of a tie that
// is given several times does not depend on how qsort treats equals.
static int by_place(const void *a, const void *b) {
    const Tie *one = a, *two = b;
    if (one->from != two->from) return one->from < two->from ? -1 : 1;
    if (one->to != two->to) return one->to < two->to ? -1 : 1;
    return (one->weight > two->weight) - (one->weight < two->weight);
}

static bool same_two(const Tie *a, const Tie *b) {
    return a->from == b->from && a->to == b->to;
}

// Makes one tie of those between the same two; returns how many are left.
static int join_doubles(Tie *ties, int count) {
    int kept = 0;
    for (int k = 0; k < count; k++) {
        if (kept > 0 && same_two(&ties[kept - 1], &ties[k])) {
            ties[kept - 1].weight += ties[k].weight;
        } else {
            ties[kept++] = ties[k];
        }
    }
    return kept;
}

// The weights of one member as shares of their sum.
static void scale(Setup *setup, int member) {
    int first = setup->tie_first[member], end = setup->tie_first[member + 1];
    double sum = 0;
    for (int k = first; k < end; k++) sum += setup->tie_weight[k];
    for (int k = first; k < end; k++) {
        setup->tie_weight[k] /= sum;
        setup->influence[setup->tie_to[k]] += setup->tie_weight[k];
    }
}

// Fills the setup's arrays from sorted ties, each of which is there once.
static void lay_down(Setup *setup, const Tie *ties, int count) {
    int k = 0;
    for (int i = 0; i < setup->size; i++) {
        setup->tie_first[i] = k;
        setup->influence[i] = 0;
        while (k < count && ties[k].from == i) k++;
    }
    setup->tie_first[setup->size] = k;
    for (k = 0; k < count; k++) {
        setup->tie_to[k] = ties[k].to;
        setup->tie_weight[k] = ties[k].weight;
    }
    for (int i = 0; i < setup->size; i++) scale(setup, i);
}

// Gives the setup arrays for `count` ties; leaves it alone when memory is out.
static bool make_room(Setup *setup, int count) {
    size_t room = (size_t)count + 1; // never none
    int *to = calloc(room, sizeof *to);
    double *weight = calloc(room, sizeof *weight);
    if (!to || !weight) {
        free(to);
        free(weight);
        return false;
    }
    free(setup->tie_to);
    free(setup->tie_weight);
    setup->tie_to = to;
    setup->tie_weight = weight;
    return true;
}

static Tie *sorted_copy(const Tie *ties, int count) {
    Tie *sorted = calloc((size_t)count + 1, sizeof *sorted);
    if (!sorted || count == 0) return sorted;
    memcpy(sorted, ties, (size_t)count * sizeof *sorted);
    qsort(sorted, (size_t)count, sizeof *sorted, by_place);
    return sorted;
}

bool setup_ties(Setup *setup, const Tie *ties, int count, Err *err) {
    Tie *sorted = sorted_copy(ties, count);
    bool ok = sorted && make_room(setup, count);
    if (ok) lay_down(setup, sorted, join_doubles(sorted, count));
    free(sorted);
    return ok || err_no_memory(err);
}
