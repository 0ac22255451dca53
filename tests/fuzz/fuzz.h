// fuzz.h -- what the targets share: a folder of their own, and a clock.
//
// A target is a function that takes any bytes as the contents of one file (or one
// command line), does with them what the program would do, and gives everything
// back. It answers in time whatever the bytes are.
#ifndef TESTS_FUZZ_H
#define TESTS_FUZZ_H

#include "base/file.h"
#include "game/game.h"
#include "insight/policy.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

enum { FUZZ_TURNS_MAX = 400 };

// Loading and one call answer within two seconds; a sanitizer costs time as well.
#define FUZZ_SECONDS_MAX 4.0
// A long game is no finding: after so much time a target leaves it.
#define FUZZ_SECONDS_GAME 1.0

static char fuzz_folder[64];

static inline void fuzz_leave(void) {
    static const char *const names[] = {
        "scenario.lua", "nl.lua",       "game.jsonl",        "en/model.json",
        "people.lua",   "scenario.zip", "game.debrief.jsonl"};
    char path[128];
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        snprintf(path, sizeof path, "%s/%s", fuzz_folder, names[i]);
        unlink(path);
    }
    snprintf(path, sizeof path, "%s/en", fuzz_folder);
    rmdir(path);
    rmdir(fuzz_folder);
}

// Writes a file of the target's own folder, which goes when the program ends.
static inline void fuzz_file(const char *name, const void *bytes, size_t size,
                             char path[128]) {
    if (!fuzz_folder[0]) {
        const char *room = access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp";
        snprintf(fuzz_folder, sizeof fuzz_folder, "%s/undercurrent-fuzz-XXXXXX", room);
        if (!mkdtemp(fuzz_folder)) abort();
        Err err;
        snprintf(path, 128, "%s/en", fuzz_folder);
        if (!folder_make(path, &err)) abort();
        atexit(fuzz_leave);
    }
    snprintf(path, 128, "%s/%s", fuzz_folder, name);
    FILE *file = fopen(path, "wb");
    if (!file || (size > 0 && fwrite(bytes, 1, size, file) != size)) abort();
    if (fclose(file) != 0) abort();
}

// The English of the program, opened once.
static inline const Words *fuzz_words(void) {
    static Words *words;
    Err err;
    if (!words) words = words_open("assets/words", "en", &err);
    if (!words) abort();
    return words;
}

// Seconds of processor time since `began`; a busy machine is no finding.
static inline double fuzz_since(clock_t began) {
    return (double)(clock() - began) / CLOCKS_PER_SEC;
}

// Slowness is a finding of a fuzzer's run; a test never depends on time.
static inline void fuzz_in_time(clock_t began, const char *what) {
#ifdef FUZZ_AS_TEST
    return;
#endif
    if (fuzz_since(began) < FUZZ_SECONDS_MAX) return;
    fprintf(stderr, "%s took %.1f seconds\n", what, fuzz_since(began));
    abort();
}

static inline Story *fuzz_load(const char *path, Report *report) {
    clock_t began = clock();
    Story *story = story_open(path, fuzz_words(), report);
    fuzz_in_time(began, "loading");
    if (!story && report->errors == 0) abort(); // refused without a word
    return story;
}

// Plays to the end, as far as time allows. What a policy says must always fit.
static inline void fuzz_play(Story *story, Policy policy, bool silent) {
    Err err;
    clock_t began = clock();
    Game *game = game_open(story, 7, silent, &err);
    if (!game) return; // memory is out
    for (int i = 0; i < FUZZ_TURNS_MAX; i++) {
        clock_t turn = clock();
        Answer answer;
        if (game_prompt(game)->kind == PROMPT_END) break;
        if (fuzz_since(began) > FUZZ_SECONDS_GAME) break;
        policy_answer(policy, game, &answer);
        if (!game_answer(game, &answer, &err)) {
            fprintf(stderr, "%s was refused: %s\n", policy_name(policy), err.text);
            abort();
        }
        fuzz_in_time(turn, "an answer");
    }
    game_close(game);
}

#endif
