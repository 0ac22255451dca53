// The bytes of a zip: refused, or its files are read, loaded and played.
#include "fuzz/fuzz.h"

#include "script/source/zipped.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void read_entries(const Zipped *zipped) {
    static const char *const names[] = {"scenario.lua", "nl.lua", "people.lua", "../x"};
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        Err err = {"", ""};
        size_t length = 0;
        bool there = zipped_has(zipped, names[i]);
        char *bytes = zipped_read(zipped, names[i], 256 * 1024, &length, &err);
        if (bytes && (!there || strlen(bytes) > length)) abort();
        if (!bytes && !err.text[0]) abort();
        free(bytes);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    char path[128];
    Report report = {0};
    fuzz_file("scenario.zip", data, size, path);
    clock_t began = clock();
    Zipped *zipped = zipped_open(path, "scenario.lua", &report);
    if (!zipped && report.errors == 0) abort();
    if (zipped) read_entries(zipped);
    fuzz_in_time(began, "the zip");
    zipped_close(zipped);
    report_free(&report);

    Story *story = fuzz_load(path, &report);
    if (story) fuzz_play(story, POLICY_FIRST, true);
    story_close(story);
    report_free(&report);
    return 0;
}
