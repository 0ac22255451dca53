#include "insight/debrief/compare.h"

#include "base/file.h"
#include "base/utf8.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { OPTIONS_MAX = STORY_OPTIONS_MAX * 2 };

// ---- groups

static void name_hidden(const Words *words, int index, char *out, size_t size) {
    char letter[8];
    snprintf(letter, sizeof letter, "%c", 'A' + index);
    WordsValue values[] = {
        {"letter", letter},
        {NULL,     NULL  }
    };
    words_format(words, "compare.group", values, out, size);
}

static void name_of(const Record *record, bool hidden, int index, char *out,
                    size_t size) {
    const JournalHead *head = record_head(record);
    if (hidden)
        name_hidden(record_words(record), index, out, size);
    else if (head->group[0])
        utf8_clean(out, size, head->group);
    else
        utf8_clean(out, size, path_name(journal_path(record_journal(record))));
}

static void add_group(Compare *compare, const Record *record, const History *history) {
    CompareGroup *group = &compare->groups[compare->group_count];
    const Record *first = compare->group_count > 0 ? compare->groups[0].record : record;
    if (record_head(first)->seed != record_head(record)->seed) {
        compare->same_luck = false;
    }
    *group = (CompareGroup){
        .record = record,
        .history = history,
        .finished = record_finished(record),
        .weeks = history_weeks(history),
        .ending = game_ending(record_game(record)),
    };
    name_of(record, compare->hidden, compare->group_count + compare->left_count,
            group->name, sizeof group->name);
    closing_read(history, &group->closing);
    compare->group_count++;
}

// ---- who cannot stand beside the others

static bool same_game(const Record *a, const Record *b) {
    const JournalHead *x = record_head(a), *y = record_head(b);
    const Game *one = record_game(a), *two = record_game(b);
    return x->seed == y->seed && strcmp(x->started, y->started) == 0
        && strcmp(x->group, y->group) == 0
        && game_turn_count(one) == game_turn_count(two)
        && game_hash(one) == game_hash(two);
}

static const char *twin_of(const Compare *compare, const Record *record) {
    for (int i = 0; i < compare->group_count; i++) {
        const CompareGroup *group = &compare->groups[i];
        if (same_game(group->record, record)) return group->name;
    }
    return NULL;
}

// The key of the reason why a record is left out, or NULL.
static const char *reason_of(const Compare *compare, const Record *record,
                             const char **name) {
    if (compare->group_count == 0) return NULL;
    const JournalHead *first = record_head(compare->groups[0].record);
    const JournalHead *head = record_head(record);
    if (strcmp(first->scenario, head->scenario) != 0) {
        return compare->hidden ? "compare.left.scenario.hidden"
                               : "compare.left.scenario";
    }
    if (first->scenario_hash != head->scenario_hash) return "compare.left.version";
    *name = twin_of(compare, record);
    return *name ? "compare.left.twice" : NULL;
}

static void add_left(Compare *compare, const Record *record, const char *reason,
                     const char *name, int index) {
    CompareLeft *left = &compare->left[compare->left_count++];
    left->record = record;
    name_of(record, compare->hidden, index, left->name, sizeof left->name);
    WordsValue values[] = {
        {"scenario", record_head(record)->scenario},
        {"name",     name ? name : ""             },
        {NULL,       NULL                         }
    };
    words_format(record_words(record), reason, values, left->reason,
                 sizeof left->reason);
}

// ---- decisions

// The how-manieth time a prompt was asked in a game, from 0: news can come twice.
static int time_of(const History *history, int turn) {
    const char *prompt = history_turn(history, turn)->prompt;
    int times = 0;
    for (int i = 0; i < turn; i++) {
        const HistoryTurn *other = history_turn(history, i);
        times += other->option_count > 0 && strcmp(other->prompt, prompt) == 0;
    }
    return times;
}

static CompareDecision *decision_for(Compare *compare, const HistoryTurn *turn,
                                     int time) {
    int seen = 0;
    for (int i = 0; i < compare->decision_count; i++) {
        CompareDecision *decision = &compare->decisions[i];
        bool same = decision->prompt && strcmp(decision->prompt, turn->prompt) == 0;
        if (same && seen++ == time) return decision;
    }
    CompareDecision *fresh = &compare->decisions[compare->decision_count++];
    *fresh = (CompareDecision){
        .week = turn->week, .prompt = turn->prompt, .title = turn->title};
    for (int i = 0; i < COMPARE_GROUPS_MAX; i++) fresh->turn[i] = fresh->chosen[i] = -1;
    return fresh;
}

static int option_for(CompareDecision *decision, const HistoryOption *option) {
    for (int i = 0; i < decision->option_count; i++) {
        if (strcmp(decision->options[i]->id, option->id) == 0) return i;
    }
    if (decision->option_count == OPTIONS_MAX) return -1;
    decision->options[decision->option_count] = option;
    return decision->option_count++;
}

static void add_decision(Compare *compare, int group, int index) {
    const History *history = compare->groups[group].history;
    const HistoryTurn *turn = history_turn(history, index);
    CompareDecision *decision = decision_for(compare, turn, time_of(history, index));
    if (turn->week < decision->week) decision->week = turn->week;
    decision->turn[group] = index;
    decision->asked++;
    for (int i = 0; i < turn->option_count; i++) {
        int option = option_for(decision, &turn->options[i]);
        if (i != turn->chosen || option < 0) continue;
        decision->chosen[group] = option;
        decision->groups_at[option]++;
    }
}

static bool has_parted(const Compare *compare, const CompareDecision *decision) {
    for (int i = 1; i < compare->group_count; i++) {
        if (decision->chosen[i] != decision->chosen[0]) return true;
    }
    return false;
}

static int by_week(const void *a, const void *b) {
    const CompareDecision *one = a, *two = b;
    if (one->week != two->week) return one->week - two->week;
    return strcmp(one->prompt, two->prompt);
}

static int count_turns(const Compare *compare) {
    int turns = 0;
    for (int i = 0; i < compare->group_count; i++) {
        turns += history_turn_count(compare->groups[i].history);
    }
    return turns;
}

static bool find_decisions(Compare *compare) {
    compare->decisions =
        calloc((size_t)count_turns(compare) + 1, sizeof *compare->decisions);
    if (!compare->decisions) return false;
    for (int g = 0; g < compare->group_count; g++) {
        const History *history = compare->groups[g].history;
        for (int t = 0; t < history_turn_count(history); t++) {
            if (history_turn(history, t)->option_count > 0) add_decision(compare, g, t);
        }
    }
    for (int i = 0; i < compare->decision_count; i++) {
        compare->decisions[i].parted = has_parted(compare, &compare->decisions[i]);
    }
    if (compare->decision_count > 0) {
        qsort(compare->decisions, (size_t)compare->decision_count,
              sizeof *compare->decisions, by_week);
    }
    return true;
}

// ---- all

Compare *compare_open(const Record *const *records, const History *const *histories,
                      int count, bool hidden, Err *err) {
    assert(count <= COMPARE_GROUPS_MAX);
    Compare *compare = calloc(1, sizeof *compare);
    if (!compare) {
        err_no_memory(err);
        return NULL;
    }
    compare->hidden = hidden;
    compare->same_luck = true;
    for (int i = 0; i < count; i++) {
        const char *name = NULL;
        const char *reason = reason_of(compare, records[i], &name);
        if (reason)
            add_left(compare, records[i], reason, name, i);
        else
            add_group(compare, records[i], histories[i]);
    }
    if (find_decisions(compare)) return compare;
    compare_close(compare);
    err_no_memory(err);
    return NULL;
}

void compare_close(Compare *compare) {
    if (!compare) return;
    free(compare->decisions);
    free(compare);
}

bool compare_road(const Compare *compare, int decision, int group, int option,
                  WhatIfEnd *out) {
    Err err;
    const CompareDecision *at = &compare->decisions[decision];
    const CompareGroup *whose = &compare->groups[group];
    if (at->turn[group] < 0) return false;
    const HistoryTurn *turn = history_turn(whose->history, at->turn[group]);
    for (int i = 0; i < turn->option_count; i++) {
        if (strcmp(turn->options[i].id, at->options[option]->id) != 0) continue;
        return whatif_is_open(whose->history, at->turn[group], i)
            && whatif_end(whose->record, whose->history, at->turn[group], i, out, &err);
    }
    return false;
}
