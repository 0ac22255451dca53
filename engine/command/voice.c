#include "command/voice.h"

#include "base/file.h"
#include "base/system.h"
#include "platform/place.h"

#include <stdio.h>
#include <string.h>

ExitCode command_fail(const Words *words, ExitCode code, const char *said) {
    char text[1024];
    fprintf(stderr, "undercurrent: %s\n",
            sentence_show(said, words, text, sizeof text));
    return code;
}

const char *voice_lang(const char *asked) {
    char spoken[32];
    if (asked) return asked;
    system_language(spoken, sizeof spoken);
    return strncmp(spoken, "nl", 2) == 0 ? "nl" : "en";
}

Words *voice_open(const char *asked) {
    char folder[FILE_PATH_SIZE];
    Err ignored;
    if (!place_part(folder, "assets/words", &ignored)) return NULL;
    return words_open(folder, voice_lang(asked), &ignored);
}

void voice_add(const char *asked, const char *said) {
    Words *words = voice_open(asked);
    char text[1024];
    fprintf(stderr, "%s\n", sentence_show(said, words, text, sizeof text));
    words_close(words);
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
