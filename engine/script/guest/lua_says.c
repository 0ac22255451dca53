#include "script/guest/lua_says.h"

#include "base/sentence.h"

#include <stdbool.h>
#include <stdio.h>
#include <string.h>

enum { VALUES_MAX = 4, VALUE_BYTES = 240, DEPTH_MAX = 3 };

// The formats of Lua 5.4 (ldebug.c, lauxlib.c, lapi.c and the libraries), with %s for
// every value. A value without quotation marks around it may be one of them again.
#define LUA_SAYS(english) english
static const char *const formats[] = {
    LUA_SAYS("attempt to call a %s value%s"),
    LUA_SAYS("attempt to index a %s value%s"),
    LUA_SAYS("attempt to perform arithmetic on a %s value%s"),
    LUA_SAYS("attempt to concatenate a %s value%s"),
    LUA_SAYS("attempt to get length of a %s value%s"),
    LUA_SAYS("attempt to perform bitwise operation on a %s value%s"),
    LUA_SAYS("attempt to compare two %s values"),
    LUA_SAYS("attempt to compare %s with %s"),
    LUA_SAYS(" (global '%s')"),
    LUA_SAYS(" (local '%s')"),
    LUA_SAYS(" (field '%s')"),
    LUA_SAYS(" (method '%s')"),
    LUA_SAYS(" (upvalue '%s')"),
    LUA_SAYS(" (constant '%s')"),
    LUA_SAYS(" (for iterator '%s')"),
    LUA_SAYS("bad 'for' initial value (number expected, got %s)"),
    LUA_SAYS("bad 'for' limit (number expected, got %s)"),
    LUA_SAYS("bad 'for' step (number expected, got %s)"),
    LUA_SAYS("bad argument #%s to '%s' (%s)"),
    LUA_SAYS("calling '%s' on bad self (%s)"),
    LUA_SAYS("%s expected, got %s"),
    LUA_SAYS("value expected"),
    LUA_SAYS("1 to 104 weeks expected"),
    LUA_SAYS("a number from 0 to 1 expected"),
    LUA_SAYS("the range is empty or too large"),
    LUA_SAYS("number has no integer representation"),
    LUA_SAYS("number%s has no integer representation"),
    LUA_SAYS("string slice too long"),
    LUA_SAYS("value out of range"),
    LUA_SAYS("invalid option"),
    LUA_SAYS("out of range"),
    LUA_SAYS("position out of bounds"),
    LUA_SAYS("wrong number of arguments to '%s'"),
    LUA_SAYS("invalid value (at index %s) in table for 'concat'"),
    LUA_SAYS("invalid value (%s) at index %s in table for 'concat'"),
    LUA_SAYS("index out of range"),
    LUA_SAYS("invalid conversion '%s' to 'format'"),
    LUA_SAYS("invalid order function for sorting"),
    LUA_SAYS("too many results to unpack"),
    LUA_SAYS("assertion failed!"),
    LUA_SAYS("table index is nil"),
    LUA_SAYS("table index is NaN"),
    LUA_SAYS("'for' step is zero"),
    LUA_SAYS("attempt to divide by zero"), // so or so, by the version
    LUA_SAYS("attempt to perform 'n//0'"),
    LUA_SAYS("attempt to perform 'n%%0'"),
    LUA_SAYS("attempt to yield across a C-call boundary"),
    LUA_SAYS("attempt to assign to const variable '%s'"),
    LUA_SAYS("stack overflow"),
    LUA_SAYS("stack overflow (%s)"),
    LUA_SAYS("C stack overflow"),
    LUA_SAYS("the scenario's tables lie too deep"),
    LUA_SAYS("too many captures"),
    LUA_SAYS("an error without words"),
    // what a value may be
    LUA_SAYS("nil"),
    LUA_SAYS("no value"),
    LUA_SAYS("boolean"),
    LUA_SAYS("number"),
    LUA_SAYS("string"),
    LUA_SAYS("table"),
    LUA_SAYS("function"),
    LUA_SAYS("userdata"),
    LUA_SAYS("a table"),
    LUA_SAYS("string/function/table"),
    // what the parser says and syntax.c does not explain
    LUA_SAYS("malformed number near '%s'"),
    LUA_SAYS("invalid escape sequence near '%s'"),
    LUA_SAYS("invalid escape sequence '%s'"),
    LUA_SAYS("function arguments expected near %s"),
    LUA_SAYS("break outside loop at line %s"),
    LUA_SAYS("break outside a loop at line %s near %s"),
    LUA_SAYS("no visible label '%s' for <goto> at line %s"),
    LUA_SAYS("no visible label '%s' for goto at line %s"),
    LUA_SAYS("cannot use '...' outside a vararg function near '...'"),
    LUA_SAYS("too many local variables (limit is %s) in %s near %s"),
    LUA_SAYS("chunk has too many syntax levels"),
};

typedef struct Values {
    char text[VALUES_MAX][VALUE_BYTES];
    bool quoted[VALUES_MAX];
    int count;
} Values;

static const char *find(const char *text, const char *piece, size_t length) {
    for (; *text; text++) {
        if (strncmp(text, piece, length) == 0) return text;
    }
    return length == 0 ? text : NULL;
}

// Where the value ends that begins at `at`: before the rest of the format, up to its
// next value. NULL where that does not follow.
static const char *value_end(const char *at, const char *rest) {
    size_t length = strcspn(rest, "%");
    if (rest[length]) return find(at, rest, length);
    size_t left = strlen(at);
    bool ends = left >= length && strcmp(at + left - length, rest) == 0;
    return ends ? at + left - length : NULL;
}

// Reads a message by a format. A doubled %% stands for itself.
static bool read(const char *format, const char *message, Values *out) {
    out->count = 0;
    const char *begin = format;
    while (*format) {
        bool value = format[0] == '%' && format[1] == 's';
        if (!value) {
            if (*format != *message++) return false;
            format += format[0] == '%' ? 2 : 1;
            continue;
        }
        const char *end = value_end(message, format + 2);
        if (!end || out->count == VALUES_MAX) return false;
        out->quoted[out->count] = format > begin && format[-1] == '\'';
        snprintf(out->text[out->count++], VALUE_BYTES, "%.*s", (int)(end - message),
                 message);
        message = end;
        format += 2;
    }
    return !*message;
}

static bool say(const char *message, char *out, size_t size, int depth);

static void say_read(const char *format, Values *values, char *out, size_t size,
                     int depth) {
    char said[VALUES_MAX][VALUE_BYTES];
    const char *list[VALUES_MAX];
    for (int i = 0; i < values->count; i++) {
        bool known = !values->quoted[i] && depth < DEPTH_MAX
                  && say(values->text[i], said[i], VALUE_BYTES, depth + 1);
        list[i] = known ? said[i] : values->text[i];
    }
    sentence_join(out, size, format, list, values->count);
}

static bool say(const char *message, char *out, size_t size, int depth) {
    Values values;
    for (size_t i = 0; i < sizeof formats / sizeof formats[0]; i++) {
        if (!read(formats[i], message, &values)) continue;
        say_read(formats[i], &values, out, size, depth);
        return true;
    }
    return false;
}

void lua_says(const char *message, char *out, size_t size) {
    int line, place = 0;
    if (sscanf(message, "%*127[^:]:%d: %n", &line, &place) != 1) place = 0;
    char said[SENTENCE_BYTES];
    bool known = say(message + place, said, sizeof said, 0);
    snprintf(out, size, "%.*s%s", place, message, known ? said : message + place);
}
