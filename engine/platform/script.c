#include "platform/script.h"

#include "base/utf8.h"

#include <stdbool.h>

static const char arabic[] = "Arab", hebrew[] = "Hebr";

const char *script_of(uint32_t point) {
    bool is_hebrew =
        (point >= 0x0590 && point <= 0x05FF) || (point >= 0xFB1D && point <= 0xFB4F);
    bool is_arabic = (point >= 0x0600 && point <= 0x08FF)
                  || (point >= 0xFB50 && point <= 0xFDFF)
                  || (point >= 0xFE70 && point <= 0xFEFE);
    return is_hebrew ? hebrew : is_arabic ? arabic : NULL;
}

static bool is_between(uint32_t point) {
    return point == ' ' || point == 0xA0 || point == '-' || point == '.' || point == ','
        || point == '\'' || point == 0x2019;
}

size_t script_between(const char *script, const char *text, size_t length) {
    size_t at = 0;
    while (at < length) {
        uint32_t point;
        size_t step = utf8_read(text + at, length - at, &point);
        if (!is_between(point)) return script_of(point) == script ? at : 0;
        at += step;
    }
    return 0;
}
