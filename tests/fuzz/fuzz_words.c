// The JSON of the program's own texts: opened, and a few of them filled in.
#include "fuzz/fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void fill_words(const Words *words) {
    static const char *const keys[] = {"a", "hours", "week.of", "{n}"};
    static const WordsValue values[] = {
        {"a",    "{n}"      },
        {"n",    "\xc3\xa9" },
        {"week", "{week} 12"},
        {NULL,   NULL       },
    };
    for (size_t i = 0; i < sizeof keys / sizeof keys[0]; i++) {
        for (size_t size = 1; size < 40; size += 6) {
            char *out = malloc(size); // of this size, so that one too many is seen
            if (!out) abort();
            words_format(words, keys[i], values, out, size);
            if (strlen(out) >= size) abort();
            words_count(words, keys[i], (int)size - 1, out, size);
            free(out);
        }
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    char path[128];
    Err err = {"", ""};
    fuzz_file("en/model.json", data, size, path);
    clock_t began = clock();
    Words *words = words_open(fuzz_folder, "en", &err);
    if (!words && !err.text[0]) abort();
    if (words) fill_words(words);
    fuzz_in_time(began, "the texts");
    words_close(words);
    return 0;
}
