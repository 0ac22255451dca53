// opened.h -- what the tests of the platform have in common.
#ifndef TESTS_OPENED_H
#define TESTS_OPENED_H

#include "platform/place.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdlib.h>
#include <string.h>

// The folder of the fonts, wherever they are here.
static inline const char *font_folder(void) {
    static char folder[FILE_PATH_SIZE];
    Err err = {"", ""};
    if (!place_fonts(folder, &err)) fail_msg("%s", err.text);
    return folder;
}

#endif
