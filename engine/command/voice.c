#include "command/voice.h"

#include "base/file.h"
#include "platform/place.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

ExitCode command_fail(const Words *words, ExitCode code, const char *said) {
    char text[1024];
    fprintf(stderr, "undercurrent: %s\n",
            sentence_show(said, words, text, sizeof text));
    return code;
}

const char *voice_lang(const char *asked) {
    static const char *const places[] = {"LC_ALL", "LC_MESSAGES", "LANG"};
    if (asked) return asked;
    for (size_t i = 0; i < sizeof places / sizeof places[0]; i++) {
        const char *value = getenv(places[i]);
        if (value && *value) return strncmp(value, "nl", 2) == 0 ? "nl" : "en";
    }
    return "en";
}

Words *voice_open(const char *asked) {
    char folder[FILE_PATH_SIZE];
    Err ignored;
    if (!place_part(folder, "assets/words", &ignored)) return NULL;
    return words_open(folder, voice_lang(asked), &ignored);
}

ExitCode voice_no_memory(const char *asked) {
    Err err;
    err_no_memory(&err);
    return voice_fail(asked, EXIT_SURROUNDINGS, err.said);
}

ExitCode voice_fail(const char *asked, ExitCode code, const char *said) {
    Words *words = voice_open(asked);
    command_fail(words, code, said);
    words_close(words);
    return code;
}
