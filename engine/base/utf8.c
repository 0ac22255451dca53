#include "base/utf8.h"

#include <string.h>

// The length that a first byte announces, 0 if it cannot be first.
static size_t announced(unsigned char first) {
    if (first < 0x80) return 1;
    if (first >= 0xC2 && first <= 0xDF) return 2;
    if (first >= 0xE0 && first <= 0xEF) return 3;
    if (first >= 0xF0 && first <= 0xF4) return 4;
    return 0;
}

static bool is_scalar(uint32_t point, size_t length) {
    static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    bool surrogate = point >= 0xD800 && point <= 0xDFFF;
    return point >= least[length] && point <= 0x10FFFF && !surrogate;
}

size_t utf8_read(const char *text, size_t size, uint32_t *point) {
    static const unsigned char bits[] = {0, 0x7F, 0x1F, 0x0F, 0x07};
    const unsigned char *at = (const unsigned char *)text;
    size_t length = announced(at[0]);
    *point = UTF8_UNKNOWN;
    if (length == 0 || length > size) return 1;
    uint32_t value = at[0] & bits[length];
    for (size_t i = 1; i < length; i++) {
        if ((at[i] & 0xC0) != 0x80) return 1;
        value = value << 6 | (at[i] & 0x3F);
    }
    if (!is_scalar(value, length)) return 1;
    *point = value;
    return length;
}

size_t utf8_write(uint32_t point, char out[4]) {
    size_t length = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    static const unsigned char mark[] = {0, 0, 0xC0, 0xE0, 0xF0};
    for (size_t i = length - 1; i > 0; i--) {
        out[i] = (char)(0x80 | (point & 0x3F));
        point >>= 6;
    }
    out[0] = (char)(mark[length] | point);
    return length;
}

int utf8_length(const char *text) {
    int count = 0;
    size_t left = strlen(text);
    while (left > 0) {
        uint32_t point;
        size_t step = utf8_read(text, left, &point);
        text += step;
        left -= step;
        count++;
    }
    return count;
}

bool utf8_showable(uint32_t point) {
    if (point == '\n' || point == '\t') return true;
    if (point < 0x20 || (point >= 0x7F && point <= 0x9F)) return false;
    if (point >= 0x200E && point <= 0x200F) return false;   // direction marks
    if (point >= 0x2028 && point <= 0x202E) return false;   // separators, embeddings
    if (point >= 0x2066 && point <= 0x2069) return false;   // isolates
    if (point >= 0xFFF9 && point <= 0xFFFB) return false;   // annotations
    if (point >= 0xE0000 && point <= 0xE0FFF) return false; // tags, never seen
    return point != 0x061C && point != 0xFEFF;
}

bool utf8_clean(char *out, size_t size, const char *text) {
    size_t left = strlen(text);
    size_t used = 0;
    while (left > 0) {
        if (*text >= ' ' && *text < 0x7F && used + 1 < size) { // nearly all there is
            out[used++] = *text++;
            left--;
            continue;
        }
        uint32_t point;
        size_t step = utf8_read(text, left, &point);
        if (!utf8_showable(point)) point = UTF8_UNKNOWN;
        char bytes[4];
        size_t length = utf8_write(point, bytes);
        if (used + length >= size) break;
        memcpy(out + used, bytes, length);
        used += length;
        text += step;
        left -= step;
    }
    out[used] = '\0';
    return left == 0;
}

void utf8_lower(char *out, size_t size, const char *text) {
    size_t used = 0;
    for (; *text && used + 1 < size; text++, used++) {
        bool upper = *text >= 'A' && *text <= 'Z';
        out[used] = (char)(upper ? *text - 'A' + 'a' : *text);
    }
    out[used] = '\0';
}
