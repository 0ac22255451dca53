#include "insight/study.h"

#include "base/array.h"

#include <stdlib.h>
#include <string.h>

static const char *keep(Study *study, const char *text) {
    return arena_text(&study->arena, text, strlen(text));
}

// ---- rows

static bool is_full(const Study *study, const Row *row, Err *err) {
    bool full = row->kind == ROW_OPTION && study->option_count == STUDY_OPTIONS_MAX;
    if (full) {
        err_set(err, "there are more than %d options; are their ids made up by chance?",
                STUDY_OPTIONS_MAX);
    }
    return full;
}

static Row *add_row(Study *study, const Row *row, Err *err) {
    if (is_full(study, row, err)) return NULL;
    err_no_memory(err);
    if (!array_fit(&study->rows, &study->row_room, study->row_count + 1, sizeof *row)) {
        return NULL;
    }
    Row *kept = &study->rows[study->row_count];
    *kept = *row;
    kept->id = keep(study, row->id);
    kept->event = keep(study, row->event);
    kept->file = keep(study, row->file);
    if (!kept->id || !kept->event || !kept->file) return NULL;
    study->row_count++;
    study->option_count += kept->kind == ROW_OPTION;
    return kept;
}

static bool add(Study *study, RowKind kind, const char *id, Origin origin, Err *err) {
    Row row = {
        .kind = kind, .id = id, .event = "", .file = origin.file, .line = origin.line};
    return add_row(study, &row, err) != NULL;
}

static bool is_same(const Row *row, const Row *other) {
    return row->asked == other->asked && row->kind == other->kind
        && strcmp(row->id, other->id) == 0 && strcmp(row->event, other->event) == 0
        && strcmp(row->file, other->file) == 0;
}

static Row *find_row(const Study *study, const Row *wanted) {
    for (int i = 0; i < study->row_count; i++) {
        if (is_same(&study->rows[i], wanted)) return &study->rows[i];
    }
    return NULL;
}

Row *study_option(Study *study, const char *event, const char *id, Origin asked,
                  Err *err) {
    Row row = {.kind = ROW_OPTION,
               .id = id,
               .event = event,
               .file = asked.file,
               .line = asked.line,
               .asked = asked.line};
    Row *found = find_row(study, &row);
    return found ? found : add_row(study, &row, err);
}

Row *study_row(Study *study, RowKind kind, int number) {
    return &study->rows[study->first[kind] + number];
}

static bool add_options(Study *study, const Outline *outline, Err *err) {
    for (int i = 0; i < outline->option_count; i++) {
        const OutlineOption *option = &outline->options[i];
        if (!option->event[0]) continue; // known once it was asked
        Origin asked = {option->origin.file, option->asked};
        Row *row = study_option(study, option->event, option->id, asked, err);
        if (!row) return false;
        row->line = option->origin.line;
    }
    return true;
}

static bool add_rows(Study *study, const Story *story, Err *err) {
    bool ok = true;
    study->first[ROW_EVENT] = story->ending_count;
    study->first[ROW_ACTION] = story->ending_count + story->event_count;
    for (int i = 0; ok && i < story->ending_count; i++) {
        ok =
            add(study, ROW_ENDING, story->endings[i].id, story->endings[i].origin, err);
    }
    for (int i = 0; ok && i < story->event_count; i++) {
        ok = add(study, ROW_EVENT, story->events[i].id, story->events[i].origin, err);
    }
    for (int i = 0; ok && i < story->action_count; i++) {
        ok =
            add(study, ROW_ACTION, story->actions[i].id, story->actions[i].origin, err);
    }
    return ok;
}

bool study_open(Study *study, const Story *story, Err *err) {
    *study = (Study){.hash = story->hash, .minutes = story->minutes};
    Outline *outline = outline_open(story);
    study->scenario = keep(study, story->name);
    bool room = outline && study->scenario;
    bool ok = room && add_rows(study, story, err) && add_options(study, outline, err);
    if (!room) err_no_memory(err);
    outline_close(outline);
    return ok;
}

void study_close(Study *study) {
    free(study->rows);
    free(study->faults);
    free(study->parts);
    arena_free(&study->arena);
    *study = (Study){0};
}

// ---- faults

// Whether `a` was met before `b`: by policy, then by seed.
static bool is_earlier(const StudyFault *a, const StudyFault *b) {
    return a->policy != b->policy ? a->policy < b->policy : a->seed < b->seed;
}

static bool new_fault(Study *study, const StudyFault *fault) {
    if (!array_fit(&study->faults, &study->fault_room, study->fault_count + 1,
                   sizeof *fault)) {
        return false;
    }
    StudyFault *kept = &study->faults[study->fault_count];
    *kept = *fault;
    kept->text = keep(study, fault->text);
    kept->said = keep(study, fault->said);
    bool ok = kept->text && kept->said;
    if (ok) study->fault_count++;
    return ok;
}

bool study_fault(Study *study, const StudyFault *fault) {
    for (int i = 0; i < study->fault_count; i++) {
        StudyFault *known = &study->faults[i];
        if (strcmp(known->text, fault->text) != 0) continue;
        known->games += fault->games;
        if (is_earlier(fault, known)) {
            known->policy = fault->policy;
            known->seed = fault->seed;
        }
        return true;
    }
    return new_fault(study, fault);
}

// ---- sums

// Of a hundred million games; only a file that was made up goes beyond.
#define SQUARES_MOST (INT64_C(1) << 58)

static void add_played(Played *to, const Played *from) {
    if (from->games == 0) return;
    if (to->games == 0 || from->fewest < to->fewest) to->fewest = from->fewest;
    if (from->most > to->most) to->most = from->most;
    to->games += from->games;
    to->decisions += from->decisions;
    to->choices += from->choices;
    to->score += from->score;
    to->score_squares += from->score_squares;
    if (to->score_squares > SQUARES_MOST) to->score_squares = SQUARES_MOST;
    for (int i = 0; i < STUDY_METERS; i++) {
        for (int bin = 0; bin < STUDY_BINS; bin++) {
            to->meter[i][bin] += from->meter[i][bin];
        }
    }
}

static bool add_numbers(Study *study, const Row *from, Err *err) {
    Row *to = find_row(study, from);
    if (!to) return add_row(study, from, err) != NULL;
    for (int policy = 0; policy < POLICY_COUNT; policy++) {
        for (int i = 0; i < NUMBER_COUNT; i++) to->n[policy][i] += from->n[policy][i];
    }
    return true;
}

bool study_add(Study *study, const Study *other, Err *err) {
    bool ok = true;
    for (int i = 0; i < POLICY_COUNT; i++) {
        add_played(&study->played[i], &other->played[i]);
    }
    for (int i = 0; ok && i < other->row_count; i++) {
        ok = add_numbers(study, &other->rows[i], err);
    }
    for (int i = 0; ok && i < other->fault_count; i++) {
        ok = study_fault(study, &other->faults[i]) || err_no_memory(err);
    }
    return ok;
}

// ---- order

void study_place(Study *study, const Outline *outline) {
    for (int i = 0; i < study->row_count; i++) {
        Row *row = &study->rows[i];
        bool listed = row->kind != ROW_OPTION || row->line != row->asked;
        const OutlineText *made =
            listed ? NULL : outline_made(outline, row->file, row->id);
        if (made) row->line = made->origin.line;
    }
}

static int by_place(const void *a, const void *b) {
    const Row *first = a, *second = b;
    if (first->kind != second->kind) return first->kind < second->kind ? -1 : 1;
    int order = strcmp(first->file, second->file);
    if (order == 0) order = (first->line > second->line) - (first->line < second->line);
    if (order == 0) order = strcmp(first->event, second->event);
    return order ? order : strcmp(first->id, second->id);
}

static int by_text(const void *a, const void *b) {
    const StudyFault *first = a, *second = b;
    return strcmp(first->text, second->text);
}

void study_sort(Study *study) {
    if (study->row_count > 0) {
        qsort(study->rows, (size_t)study->row_count, sizeof(Row), by_place);
    }
    if (study->fault_count > 0) {
        qsort(study->faults, (size_t)study->fault_count, sizeof(StudyFault), by_text);
    }
}
