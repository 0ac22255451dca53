#include "ui/paragraph.h"

#include "base/utf8.h"

#include <string.h>

enum {
    LINE_BYTES_MAX = 1024, // of a line that ends in an ellipsis
    WORD_BYTES_MAX = 256,  // a longer word can be broken there, or laying out a
                           // text that is one word takes the square of its length
};

static const char ellipsis[] = "\xE2\x80\xA6";

// A line of a text: its bytes, and where the next one starts.
typedef struct Line {
    const char *text;
    size_t length;
    const char *next;
} Line;

static float width_of(const Type *type, Font font, const char *text, size_t length) {
    return type->width(type->data, font.pixels, font.bold, text, length);
}

static size_t without_spaces(const char *text, size_t length) {
    while (length > 0 && text[length - 1] == ' ') length--;
    return length;
}

static bool ends_in(const char *text, size_t length, const char *end) {
    size_t size = strlen(end);
    return length >= size && memcmp(text + length - size, end, size) == 0;
}

// The dot that sets facts in a row apart ("3 weeks . 2 people"). Between two lines it
// is the line's end that does so: there it stands neither behind the one nor before the
// other.
static const char dot[] = "\xC2\xB7", hard_space[] = "\xC2\xA0";

static size_t without_dot(const char *text, size_t length) {
    length = without_spaces(text, length);
    if (!ends_in(text, length, dot)) return length;
    size_t before = length - strlen(dot);
    if (ends_in(text, before, hard_space)) return before - strlen(hard_space);
    return ends_in(text, before, " ") ? without_spaces(text, before) : length;
}

static const char *after_dot(const char *text) {
    size_t size = strlen(dot);
    bool begins = strncmp(text, dot, size) == 0 && text[size] == ' ';
    return begins ? text + size + 1 : text;
}

static bool is_hyphen(uint32_t point) {
    return point == '-' || point == 0x2010 || point == 0x2013 || point == 0x2014;
}

static bool is_apostrophe(uint32_t point) {
    return point == '\'' || point == 0x2019;
}

// The state of reading a word: whether it is an apostrophe with one letter so far, as
// in Dutch "'s nachts" and "'t is", which stays with the word behind it.
typedef enum Clitic { CLITIC_START, CLITIC_MARK, CLITIC_LETTER, CLITIC_NONE } Clitic;

static Clitic clitic_after(Clitic now, uint32_t point) {
    if (point == ' ') return now == CLITIC_LETTER ? now : CLITIC_START;
    if (now == CLITIC_START && is_apostrophe(point)) return CLITIC_MARK;
    bool letter = (point | 0x20) >= 'a' && (point | 0x20) <= 'z';
    return now == CLITIC_MARK && letter ? CLITIC_LETTER : CLITIC_NONE;
}

// How many bytes a line may have at most if it ends at the first place after
// `from` where it can: behind spaces or a hyphen, before a newline, at the end, in a
// word that is none.
static size_t next_break(const char *text, size_t from) {
    size_t at = from, left = strnlen(text + from, WORD_BYTES_MAX + 4);
    uint32_t before = 0;
    Clitic clitic = CLITIC_START;
    while (left > 0 && at < from + WORD_BYTES_MAX) {
        uint32_t point;
        size_t step = utf8_read(text + at, left, &point);
        bool after_space = before == ' ' && point != ' ' && clitic != CLITIC_LETTER;
        if (point == '\n' || after_space) break;
        clitic = clitic_after(clitic, point);
        at += step;
        left -= step;
        if (is_hyphen(point) && before != 0 && before != ' ') break;
        before = point;
    }
    return at;
}

// The largest number of whole characters, out of `most` bytes, that is not wider
// than `width` together with `tail`.
static size_t fitting(const Type *type, Font font, const char *text, size_t most,
                      const char *tail, float width) {
    char buffer[LINE_BYTES_MAX + sizeof ellipsis];
    if (most > LINE_BYTES_MAX) most = LINE_BYTES_MAX;
    size_t low = 0, high = most, extra = strlen(tail);
    while (low < high) {
        size_t middle = (low + high + 1) / 2;
        memcpy(buffer, text, middle);
        memcpy(buffer + middle, tail, extra);
        if (width_of(type, font, buffer, middle + extra) <= width) {
            low = middle;
        } else {
            high = middle - 1;
        }
    }
    while (low > 0 && ((unsigned char)text[low] & 0xC0) == 0x80) low--;
    return low;
}

// A word that is wider than a whole line is broken where the line is full; one
// character always goes on it.
static size_t broken_word(const Type *type, Font font, const char *text, size_t most,
                          float width) {
    uint32_t point;
    size_t one = utf8_read(text, most, &point);
    size_t length = fitting(type, font, text, most, "", width);
    return length > one ? length : one;
}

static const char *after_line(const char *end) {
    while (*end == ' ') end++;
    return *end == '\n' ? end + 1 : end;
}

// Where a line ends earlier than it must: a short word that would be left alone on the
// last line takes the one before it along. `last` is where that one begins, `length`
// where the line is full.
static size_t with_company(const Type *type, Font font, const char *text, size_t last,
                           size_t length, float width) {
    const float alone = 0.25f, least = 0.6f; // of the width: too little, enough
    size_t end = next_break(text, length);
    bool only = end > length && (text[end] == '\0' || text[end] == '\n');
    if (!only || last == 0) return length;
    if (width_of(type, font, text + length, end - length) > alone * width)
        return length;
    size_t shown = without_spaces(text, last);
    bool full = width_of(type, font, text, shown) >= least * width;
    bool fits = width_of(type, font, text + last, end - last) <= width;
    return full && fits ? last : length;
}

// The line that starts at text, which is not empty.
static Line take_line(const Type *type, Font font, const char *text, float width) {
    if (width < 0) width = 0;
    size_t length = 0, last = 0;
    while (text[length] && text[length] != '\n') {
        size_t next = next_break(text, length);
        size_t shown = without_spaces(text, next);
        if (width_of(type, font, text, shown) > width) {
            length = length == 0 ? broken_word(type, font, text, shown, width)
                                 : with_company(type, font, text, last, length, width);
            break;
        }
        last = length;
        length = next;
    }
    const char *next = after_line(text + length);
    bool broken = *next && next[-1] != '\n';
    if (!broken) return (Line){text, without_spaces(text, length), next};
    return (Line){text, without_dot(text, length), after_dot(next)};
}

float paragraph_height(const Type *type, const char *text, Font font, float width) {
    float height = 0;
    while (*text) {
        text = take_line(type, font, text, width).next;
        height += type->line(type->data, font.pixels);
    }
    return height;
}

static float aligned(Align align, float width, float used) {
    switch (align) {
    case ALIGN_CENTER: return (width - used) / 2;
    case ALIGN_RIGHT: return width - used;
    default: return 0;
    }
}

static float draw_line(DrawList *list, const Type *type, const char *text,
                       size_t length, Font font, Align align, Rect area) {
    float used = width_of(type, font, text, length);
    float x = area.x + aligned(align, area.w, used);
    draw_text(list, x, area.y, font.pixels, font.bold, font.color, text, length);
    return used;
}

// As much of a text as fits with an ellipsis after it.
static float draw_cut(DrawList *list, const Type *type, const char *text, size_t length,
                      Font font, Align align, Rect area) {
    char buffer[LINE_BYTES_MAX + sizeof ellipsis];
    size_t fits = fitting(type, font, text, length, ellipsis, area.w);
    fits = without_spaces(text, fits);
    memcpy(buffer, text, fits);
    memcpy(buffer + fits, ellipsis, sizeof ellipsis);
    return draw_line(list, type, buffer, strlen(buffer), font, align, area);
}

float paragraph_draw(DrawList *list, const Type *type, const char *text, Font font,
                     Align align, Rect area) {
    const float rounding = 0.01f;
    float step = type->line(type->data, font.pixels);
    Rect place = area;
    while (*text) {
        Line line = take_line(type, font, text, area.w);
        float bottom = place.y + step - area.y;
        bool last = *line.next && bottom + step > area.h + rounding;
        if (last) {
            draw_cut(list, type, line.text, line.length, font, align, place);
            return bottom;
        }
        draw_line(list, type, line.text, line.length, font, align, place);
        place.y += step;
        text = line.next;
    }
    return place.y - area.y;
}

float line_draw(DrawList *list, const Type *type, const char *text, Font font,
                Align align, float x, float y, float width) {
    const float rounding = 0.01f;
    Rect area = {x, y, width, 0};
    size_t length = strcspn(text, "\n");
    bool fits = !text[length] && width_of(type, font, text, length) <= width + rounding;
    if (!fits) return draw_cut(list, type, text, length, font, align, area);
    return draw_line(list, type, text, length, font, align, area);
}

float text_width(const Type *type, const char *text, Font font) {
    return width_of(type, font, text, strlen(text));
}
