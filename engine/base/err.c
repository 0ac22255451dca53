#include "base/err.h"

#include <stdarg.h>
#include <stdio.h>

bool err_set(Err *err, const char *format, ...) {
    va_list values;
    va_start(values, format);
    vsnprintf(err->text, sizeof err->text, format, values);
    va_end(values);
    return false;
}

bool err_no_memory(Err *err) {
    return err_set(err, "there is not enough memory");
}
