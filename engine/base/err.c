#include "base/err.h"

#include "base/utf8.h"

#include <stdarg.h>
#include <stdio.h>

// What a sentence quotes may come from anywhere: file names, keys, lines of files.
bool err_set(Err *err, const char *format, ...) {
    char text[sizeof err->text];
    va_list values;
    va_start(values, format);
    vsnprintf(text, sizeof text, format, values);
    va_end(values);
    utf8_clean(err->text, sizeof err->text, text);
    for (char *at = err->text; *at; at++) {
        if (*at == '\n' || *at == '\t') *at = ' ';
    }
    return false;
}

bool err_no_memory(Err *err) {
    return err_set(err, "there is not enough memory");
}
