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

static void PRINTF_LIKE(3, 0)
    print(FILE *out, const Words *words, const char *format, va_list values) {
    char said[SENTENCE_BYTES], text[1024];
    sentence_make_from(said, sizeof said, format, values);
    fputs(sentence_show(said, words, text, sizeof text), out);
}

void voice_print(FILE *out, const Words *words, const char *format, ...) {
    va_list values;
    va_start(values, format);
    print(out, words, format, values);
    va_end(values);
}

void voice_line(FILE *out, const Words *words, const char *format, ...) {
    va_list values;
    va_start(values, format);
    print(out, words, format, values);
    va_end(values);
    fputc('\n', out);
}

char *voice_number(const Words *words, double value, char out[VOICE_NUMBER_BYTES]) {
    bool comma = words && strcmp(words_lang(words), "nl") == 0;
    snprintf(out, VOICE_NUMBER_BYTES, "%.1f", value);
    char *point = strchr(out, '.');
    if (comma && point) *point = ',';
    return out;
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
