#include "script/guest/lua_says.h"

#include "base/sentence.h"

#include <stdbool.h>
#include <stdio.h>
#include <string.h>

enum { VALUES_MAX = 4, VALUE_BYTES = 240, DEPTH_MAX = 3 };

// What Lua 5.4 says (ldebug.c, lauxlib.c, lapi.c and the libraries), with %s for every
// value, and the same for somebody who writes no Lua. A value without quotation marks
// around it may be one of them again.
#define LUA_SAYS(english) english
#define IS(lua, english)                                                               \
    { lua, english }
typedef struct Wording {
    const char *lua, *english;
} Wording;

static const Wording wordings[] = {
    IS("attempt to call a %s value%s",
       LUA_SAYS("%s cannot be called like a function%s")),
    IS("attempt to index a %s value%s",
       LUA_SAYS("nothing can be looked up in %s with a point or [ ]%s")),
    IS("attempt to perform arithmetic on a %s value%s",
       LUA_SAYS("one cannot calculate with %s%s")),
    IS("attempt to concatenate a %s value%s",
       LUA_SAYS("%s cannot be joined to a text with ..%s")),
    IS("attempt to get length of a %s value%s", LUA_SAYS("%s has no length (#)%s")),
    IS("attempt to perform bitwise operation on a %s value%s",
       LUA_SAYS("one cannot calculate with %s%s")),
    IS("attempt to compare two %s values",
       LUA_SAYS("two of this kind cannot be compared with < or >: %s")),
    IS("attempt to compare %s with %s",
       LUA_SAYS("%s cannot be compared with %s (with < or >)")),
    IS(" (global '%s')", LUA_SAYS(" ('%s')")),
    IS(" (local '%s')", LUA_SAYS(" ('%s')")),
    IS(" (field '%s')", LUA_SAYS(" (the field '%s')")),
    IS(" (method '%s')", LUA_SAYS(" (the function '%s')")),
    IS(" (upvalue '%s')", LUA_SAYS(" ('%s')")),
    IS(" (constant '%s')", LUA_SAYS(" (the text '%s')")),
    IS(" (for iterator '%s')", LUA_SAYS(" (for iterator '%s')")),
    IS("bad 'for' initial value (number expected, got %s)",
       LUA_SAYS("for: where the first number belongs, there is %s")),
    IS("bad 'for' limit (number expected, got %s)",
       LUA_SAYS("for: where the last number belongs, there is %s")),
    IS("bad 'for' step (number expected, got %s)",
       LUA_SAYS("for: where the step belongs, there is %s")),
    IS("bad argument #%s to '%s' (%s)",
       LUA_SAYS("value %s between the brackets of %s is wrong: %s")),
    IS("calling '%s' on bad self (%s)",
       LUA_SAYS("write a point instead of a colon before %s (%s)")),
    IS("%s expected, got %s", LUA_SAYS("%s belongs here, and there is %s")),
    IS("value expected", LUA_SAYS("a value is missing")),
    IS("1 to 104 weeks expected",
       LUA_SAYS("a number of weeks from 1 to 104 belongs here")),
    IS("a number from 0 to 1 expected", LUA_SAYS("a number from 0 to 1 belongs here")),
    IS("the range is empty or too large", LUA_SAYS("the range is empty or too large")),
    IS("number has no integer representation", LUA_SAYS("a whole number belongs here")),
    IS("number%s has no integer representation",
       LUA_SAYS("a whole number belongs here%s")),
    IS("string slice too long", LUA_SAYS("the piece of text is too long")),
    IS("value out of range", LUA_SAYS("the number is too large or too small")),
    IS("invalid option", LUA_SAYS("there is no such choice")),
    IS("out of range", LUA_SAYS("the number is too large or too small")),
    IS("position out of bounds", LUA_SAYS("there is no such place")),
    IS("wrong number of arguments to '%s'",
       LUA_SAYS("too much or too little stands between the brackets of %s")),
    IS("invalid value (at index %s) in table for 'concat'",
       LUA_SAYS("table.concat: number %s of the list is no text and no number")),
    IS("invalid value (%s) at index %s in table for 'concat'",
       LUA_SAYS("invalid value (%s) at index %s in table for 'concat'")),
    IS("index out of range", LUA_SAYS("there is no such place")),
    IS("invalid conversion '%s' to 'format'",
       LUA_SAYS("string.format does not know '%s'")),
    IS("invalid conversion specification: '%s'",
       LUA_SAYS("string.format does not know '%s'")),
    IS("invalid order function for sorting",
       LUA_SAYS("the function that orders contradicts itself")),
    IS("too many results to unpack", LUA_SAYS("table.unpack: the list is too long")),
    IS("assertion failed!", LUA_SAYS("what assert expects does not hold")),
    IS("table index is nil",
       LUA_SAYS("between [ ] stands something without a value (nil)")),
    IS("table index is NaN",
       LUA_SAYS("between [ ] stands a number that is none (0/0)")),
    IS("'for' step is zero", LUA_SAYS("for: the step is 0, so there is no end to it")),
    IS("attempt to divide by zero",
       LUA_SAYS("one cannot divide by 0")), // so or so, by the version
    IS("attempt to perform 'n//0'", LUA_SAYS("one cannot divide by 0")),
    IS("attempt to perform 'n%%0'", LUA_SAYS("one cannot divide by 0 (%%)")),
    IS("attempt to yield across a C-call boundary",
       LUA_SAYS("choose cannot stand here: it belongs into the scene itself")),
    IS("attempt to assign to const variable '%s'", LUA_SAYS("'%s' cannot change")),
    IS("stack overflow",
       LUA_SAYS("a function calls itself again and again, without an end")),
    IS("stack overflow (%s)",
       LUA_SAYS("a function calls itself again and again, without an end (%s)")),
    IS("C stack overflow",
       LUA_SAYS("too many brackets or functions lie in one another here")),
    IS("the scenario's tables lie too deep",
       LUA_SAYS("the scenario's tables lie too deep")),
    IS("too many captures", LUA_SAYS("too many captures")),
    IS("an error without words", LUA_SAYS("an error without words")),
    // what a value may be
    IS("nil", LUA_SAYS("nil")),
    IS("no value", LUA_SAYS("nothing")),
    IS("boolean", LUA_SAYS("true or false")),
    IS("number", LUA_SAYS("a number")),
    IS("string", LUA_SAYS("a text")),
    IS("table", LUA_SAYS("a table")),
    IS("function", LUA_SAYS("a function")),
    IS("userdata", LUA_SAYS("a part of the game")),
    IS("a table", LUA_SAYS("a table")),
    IS("string/function/table", LUA_SAYS("a text, a function or a table")),
    // what the parser says and syntax.c does not explain
    IS("malformed number near '%s'", LUA_SAYS("'%s' is no number")),
    IS("invalid escape sequence near '%s'",
       LUA_SAYS(
           "'%s' cannot stand in a text: a \\ has a meaning of its own there; write \\\\ for one")),
    IS("invalid escape sequence '%s'",
       LUA_SAYS(
           "'%s' cannot stand in a text: a \\ has a meaning of its own there; write \\\\ for one")),
    IS("function arguments expected near %s",
       LUA_SAYS("brackets are missing before %s: a function is called with ( and )")),
    IS("break outside loop at line %s",
       LUA_SAYS("break can only stand in a loop (line %s)")),
    IS("break outside a loop at line %s near %s",
       LUA_SAYS("break can only stand in a loop (line %s, near %s)")),
    IS("no visible label '%s' for <goto> at line %s",
       LUA_SAYS("goto does not find '%s' (line %s)")),
    IS("no visible label '%s' for goto at line %s",
       LUA_SAYS("goto does not find '%s' (line %s)")),
    IS("cannot use '...' outside a vararg function near '...'",
       LUA_SAYS("'...' cannot stand here")),
    IS("too many local variables (limit is %s) in %s near %s",
       LUA_SAYS("there are too many names with local (at most %s) in %s, near %s")),
    IS("chunk has too many syntax levels",
       LUA_SAYS("too many brackets lie in one another here")),
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
    for (size_t i = 0; i < sizeof wordings / sizeof wordings[0]; i++) {
        if (!read(wordings[i].lua, message, &values)) continue;
        say_read(wordings[i].english, &values, out, size, depth);
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
