#include "base/sentence_private.h"
#include "base/utf8.h"

#include <assert.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

// ---- conversions of a format

typedef struct Spec {
    int precision; // -1: none
    char length;   // 'l', 'L' for ll, 'z', 'j' or 0
    char letter;
} Spec;

const char *sentence_spec_end(const char *at) {
    at++;
    at += strspn(at, ".*0123456789lzj");
    return *at ? at + 1 : at;
}

static Spec read_spec(const char *at, va_list *values) {
    Spec spec = {.precision = -1};
    at++;
    if (*at == '.') {
        spec.precision = 0;
        at++;
        if (*at == '*') spec.precision = va_arg(*values, int);
        for (; *at == '*' || (*at >= '0' && *at <= '9'); at++) {
            if (*at != '*') spec.precision = spec.precision * 10 + (*at - '0');
        }
    }
    for (; *at == 'l' || *at == 'z' || *at == 'j'; at++) {
        spec.length = *at == 'l' && spec.length == 'l' ? 'L' : *at;
    }
    spec.letter = *at;
    return spec;
}

// ---- making

typedef struct Maker {
    char *out;
    size_t size, used;
    bool full;
} Maker;

static void put_sign(Maker *m, char sign) {
    m->out[m->used++] = sign;
}

// Whether more bytes fit, and after them all that is open can be closed.
static bool has_room(Maker *m, size_t size) {
    if (m->used + size + DEPTH_MAX + 3 > m->size) m->full = true;
    return !m->full;
}

static void put(Maker *m, const char *bytes, size_t size) {
    if (!has_room(m, size)) return;
    memcpy(m->out + m->used, bytes, size);
    m->used += size;
}

// Where a text from outside stands in sentences of its own: those that are kept, and
// those that lie too deep.
typedef struct Nest {
    int depth, deeper;
} Nest;

// Whether a sign of the text keeps what is open and closed in order.
static bool fits(Nest *nest, char sign) {
    bool opens = sign == OPEN;
    if (nest->deeper > 0 || (opens && nest->depth == DEPTH_MAX)) {
        nest->deeper += opens - (sign == CLOSE);
        return false;
    }
    bool ok = opens || nest->depth > 0;
    if (ok) nest->depth += opens - (sign == CLOSE);
    return ok;
}

static void put_point(Maker *m, uint32_t point) {
    char bytes[4];
    if (point == '\n' || point == '\t') point = ' ';
    if (!utf8_showable(point)) point = UTF8_UNKNOWN;
    size_t length = utf8_write(point, bytes);
    put(m, bytes, length);
}

static void put_text(Maker *m, const char *text, size_t left) {
    Nest nest = {0, 0};
    while (left > 0 && has_room(m, 4)) {
        uint32_t point;
        size_t step = utf8_read(text, left, &point);
        if (point < OPEN || point > CLOSE)
            put_point(m, point);
        else if (fits(&nest, *text))
            put(m, text, 1);
        text += step;
        left -= step;
    }
    while (nest.depth-- > 0) put_sign(m, CLOSE);
}

static size_t length_of(const char *text, int most) {
    if (most < 0) return strlen(text);
    const char *end = memchr(text, '\0', (size_t)most);
    return end ? (size_t)(end - text) : (size_t)most;
}

static intmax_t take_signed(char length, va_list *values) {
    switch (length) {
    case 'l': return va_arg(*values, long);
    case 'L': return va_arg(*values, long long);
    case 'j': return va_arg(*values, intmax_t);
    default: return va_arg(*values, int);
    }
}

static uintmax_t take_unsigned(char length, va_list *values) {
    switch (length) {
    case 'l': return va_arg(*values, unsigned long);
    case 'L': return va_arg(*values, unsigned long long);
    case 'j': return va_arg(*values, uintmax_t);
    case 'z': return va_arg(*values, size_t);
    default: return va_arg(*values, unsigned);
    }
}

static void put_value(Maker *m, Spec spec, va_list *values) {
    char text[400] = "";
    const char *bytes = text;
    switch (spec.letter) {
    case 's': bytes = va_arg(*values, const char *); break;
    case 'c': text[0] = (char)va_arg(*values, int); break;
    case 'd':
        snprintf(text, sizeof text, "%" PRIdMAX, take_signed(spec.length, values));
        break;
    case 'u':
        snprintf(text, sizeof text, "%" PRIuMAX, take_unsigned(spec.length, values));
        break;
    case 'x':
        snprintf(text, sizeof text, "%" PRIxMAX, take_unsigned(spec.length, values));
        break;
    case 'f':
        snprintf(text, sizeof text, "%.*f", spec.precision, va_arg(*values, double));
        break;
    case 'g':
        snprintf(text, sizeof text, "%.*g", spec.precision, va_arg(*values, double));
        break;
    default: assert(false && "a conversion that sentence.h does not know");
    }
    put_text(m, bytes, length_of(bytes, spec.letter == 's' ? spec.precision : -1));
}

// "%s:%d: " in front is a place and belongs to no language; the rest of the format.
static const char *put_place(Maker *m, const char *format, va_list *values) {
    static const char place[] = "%s:%d: ";
    if (strncmp(format, place, sizeof place - 1) != 0) return format;
    put_value(m, (Spec){-1, 0, 's'}, values);
    put(m, ":", 1);
    put_value(m, (Spec){-1, 0, 'd'}, values);
    put(m, ": ", 2);
    return format + sizeof place - 1;
}

static void put_sentence(Maker *m, const char *format, va_list *values) {
    put_sign(m, OPEN);
    put(m, format, strlen(format));
    for (const char *at = format; (at = strchr(at, '%')); at = sentence_spec_end(at)) {
        if (at[1] == '%') continue;
        put(m, SENTENCE_VALUE, 1);
        put_value(m, read_spec(at, values), values);
    }
    put_sign(m, CLOSE);
}

void sentence_make_from(char *out, size_t size, const char *format, va_list values) {
    Maker maker = {.out = out, .size = size};
    va_list own; // whose address can be taken wherever va_list is an array
    va_copy(own, values);
    assert(size > 32 && strlen(format) < SENTENCE_FORMAT_BYTES);
    format = put_place(&maker, format, &own);
    if (strcmp(format, "%s") == 0)
        put_value(&maker, (Spec){-1, 0, 's'}, &own);
    else
        put_sentence(&maker, format, &own);
    va_end(own);
    out[maker.used] = '\0';
}

void sentence_make(char *out, size_t size, const char *format, ...) {
    va_list values;
    va_start(values, format);
    sentence_make_from(out, size, format, values);
    va_end(values);
}

void sentence_join(char *out, size_t size, const char *format,
                   const char *const *values, int count) {
    Maker maker = {.out = out, .size = size};
    put_sign(&maker, OPEN);
    put(&maker, format, strlen(format));
    for (int i = 0; i < count; i++) {
        put(&maker, SENTENCE_VALUE, 1);
        put_text(&maker, values[i], strlen(values[i]));
    }
    put_sign(&maker, CLOSE);
    out[maker.used] = '\0';
}
