// The text of a scenario: it loads or says why not; if it loads it is played to its
// end, silent and told.
#include "fuzz/fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    char path[128];
    Report report = {0};
    fuzz_file("scenario.lua", data, size, path);
    Story *story = fuzz_load(path, &report);
    if (story) {
        fuzz_play(story, POLICY_BALANCED, true);
        fuzz_play(story, POLICY_RANDOM, false);
    }
    story_close(story);
    report_free(&report);
    return 0;
}
