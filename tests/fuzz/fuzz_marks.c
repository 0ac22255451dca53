// The bytes of a file of marks: read, added to, and read again.
#include "fuzz/fuzz.h"

#include "insight/debrief/marks.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const JournalHead marks_head = {
    .scenario = "tiny",
    .engine = "0.1.0",
    .seed = 7,
    .lang = "en",
    .started = "2026-03-04T10:00:00Z",
};

// What was read can be added to and taken back from, and is there the next time.
static void go_on_marking(Marks *marks, const char *journal) {
    Err err;
    Report report = {0};
    int before = marks_count(marks);
    Mark word = {.kind = MARK_WORD, .text = "one more"};
    if (!marks_add(marks, &word, &err)) return; // there are so many already
    if (before > 0 && !marks_remove(marks, marks_at(marks, 0)->id, &err)) abort();
    int count = marks_count(marks);
    Marks *again = marks_open(journal, &marks_head, &report);
    if (!again || marks_count(again) != count || report.warnings > 0) abort();
    marks_close(again);
    report_free(&report);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    char path[128], journal[FILE_PATH_SIZE];
    Report report = {0};
    fuzz_file("game.debrief.jsonl", data, size, path);
    snprintf(journal, sizeof journal, "%s/game.jsonl", fuzz_folder);
    clock_t began = clock();
    Marks *marks = marks_open(journal, &marks_head, &report);
    fuzz_in_time(began, "reading");
    if (!marks && report.errors == 0) abort(); // refused without a word
    if (marks) go_on_marking(marks, journal);
    marks_close(marks);
    report_free(&report);
    return 0;
}
