// The text of a translation beside a small scenario: loaded, and the game told in it.
#include "fuzz/fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const char translated_scenario[] =
    "scenario { title = 'Tiny', brief = 'Two people.', weeks = 2, hours = 8 }\n"
    "member 'ada' { name = 'Ada', role = 'planner', worry = 'What if?' }\n"
    "member 'bo' { name = 'Bo' }\n"
    "use 'standard'\n"
    "event 'corner' { title = 'Corner', weeks = 1, scene = function(now)\n"
    "  narrate '{ada} looks up in week {now.week}.'\n"
    "  say('bo', 'Hello, {who}.')\n"
    "  choose { { id = 'a', 'Tell.', because = 'It helps.' }, { id = 'b', 'Wait.' } }\n"
    "end }\n"
    "ending 'done' { title = 'Done', text = 'It is over, {bo}.' }\n";

static void open_translated(Report *report) {
    Err err;
    static Words *dutch;
    if (!dutch) dutch = words_open("assets/words", "nl", &err);
    if (!dutch) abort();
    clock_t began = clock();
    Story *story = story_open(fuzz_folder, dutch, report);
    fuzz_in_time(began, "loading");
    if (story) {
        fuzz_play(story, POLICY_FIRST, false);
        for (int i = 0; i < story->action_count; i++) story_action_name(story, i);
    }
    story_close(story);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    char path[128];
    Report report = {0};
    fuzz_file("scenario.lua", translated_scenario, sizeof translated_scenario - 1,
              path);
    fuzz_file("nl.lua", data, size, path);
    open_translated(&report);
    unlink(path);
    report_free(&report);
    return 0;
}
