#include "base/json_says.h"

#include <string.h>

// Jansson's own, as of 2.14.
static const char *const known[] = {
    SENTENCE("'[' or '{' expected"),    SENTENCE("unexpected token"),
    SENTENCE("invalid token"),          SENTENCE("maximum parsing depth reached"),
    SENTENCE("string or '}' expected"), SENTENCE("duplicate object key"),
    SENTENCE("':' expected"),           SENTENCE("'}' expected"),
    SENTENCE("']' expected"),           SENTENCE("end of file expected"),
    SENTENCE("premature end of input"), SENTENCE("unexpected newline"),
    SENTENCE("invalid escape"),         SENTENCE("too big integer"),
    SENTENCE("real number overflow"),
};

// The sentence that a text begins with; NULL: none. *length: how far it goes.
static const char *find(const char *text, size_t *length) {
    for (size_t i = 0; i < sizeof known / sizeof known[0]; i++) {
        *length = strlen(known[i]) - 2; // but the two signs around it
        if (strncmp(known[i] + 1, text, *length) == 0) return known[i];
    }
    return NULL;
}

// What is quoted at the end, " near 'x'": its first sign; NULL: nothing is.
static const char *quoted(const char *rest, int *length) {
    static const char before[] = " near '";
    size_t begin = sizeof before - 1, size = strlen(rest);
    if (strncmp(rest, before, begin) != 0 || size <= begin) return NULL;
    *length = (int)(size - begin) - 1;
    return rest + begin;
}

void json_says(const json_error_t *error, char out[SENTENCE_BYTES]) {
    size_t known_part = 0;
    int length = 0;
    const char *said = find(error->text, &known_part);
    const char *rest = error->text + (said ? known_part : 0);
    const char *what = quoted(rest, &length);
    if (said && what)
        sentence_make(out, SENTENCE_BYTES, "%s near '%.*s'", said, length, what);
    else if (said)
        sentence_make(out, SENTENCE_BYTES, *rest ? "%s near the end" : "%s", said);
    else
        sentence_make(out, SENTENCE_BYTES, "%s", error->text);
}
