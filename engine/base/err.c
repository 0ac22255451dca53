#include "base/err.h"

#include <string.h>

bool err_set(Err *err, const char *format, ...) {
    char said[sizeof err->said]; // the values may be err's own
    va_list values;
    va_start(values, format);
    sentence_make_from(said, sizeof said, format, values);
    va_end(values);
    memcpy(err->said, said, strlen(said) + 1);
    sentence_say(said, NULL, NULL, err->text, sizeof err->text);
    return false;
}

bool err_no_memory(Err *err) {
    return err_set(err, "there is not enough memory");
}
