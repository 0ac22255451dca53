// The text of a file that a scenario requires, and of its outline: loaded with it and
// played, or refused; read as words and brackets whatever it is.
#include "fuzz/fuzz.h"

#include "script/outline/doubts.h"
#include "script/outline/translate.h"
#include "script/source/brackets.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const char requiring[] =
    "scenario { title = 'T', brief = 'B', weeks = 3 }\n"
    "member 'ada' { name = 'Ada' }\n"
    "use 'standard'\n"
    "local f = require 'people'\n"
    "event 'e' { weeks = 1, scene = function(now)\n"
    "  if f ~= true then f(now) end narrate 'After.' end }\n"
    "ending 'done' { title = 'Done', text = 'Over.' }\n";

static void read_outline(const Story *story) {
    Report report = {0};
    Coverage coverage;
    Err err;
    Outline *outline = outline_open(story);
    if (!outline) return;
    doubts_find(story, outline, &report);
    outline_close(outline);
    free(translate_file(story, "nl", &coverage, &report, &err));
    report_free(&report);
}

// What the messages about open brackets read, of any text.
static void read_tokens(const uint8_t *data, size_t size) {
    Tokens tokens = {0};
    Arena arena = {0};
    OpenBracket open;
    char *text = malloc(size + 1);
    if (!text) abort();
    if (size > 0) memcpy(text, data, size);
    text[size] = '\0';
    if (tokens_read(&tokens, text, size, &arena)) {
        for (int i = 0; i < tokens.count; i++) {
            if (tokens.items[i].end > size) abort();
            if (tokens.items[i].start > tokens.items[i].end) abort();
        }
    }
    brackets_find(text, size, &open);
    tokens_close(&tokens);
    arena_free(&arena);
    free(text);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    char path[128];
    Report report = {0};
    fuzz_file("scenario.lua", requiring, sizeof requiring - 1, path);
    fuzz_file("people.lua", data, size, path);
    clock_t began = clock();
    read_tokens(data, size);
    fuzz_in_time(began, "the words");
    Story *story = fuzz_load(fuzz_folder, &report);
    if (story) {
        began = clock();
        read_outline(story);
        fuzz_in_time(began, "the outline");
        fuzz_play(story, POLICY_FIRST, false);
    }
    story_close(story);
    unlink(path);
    report_free(&report);
    return 0;
}
