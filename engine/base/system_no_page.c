// A program that is no page in a browser.
#ifndef __EMSCRIPTEN__
#include "base/system_page.h"

bool system_is_page(void) {
    return false;
}

bool system_give_way(int milliseconds) {
    (void)milliseconds;
    return false;
}

bool system_fill_screen(bool fill) {
    (void)fill;
    return false;
}

bool system_fills_screen(void) {
    return false;
}
#endif
