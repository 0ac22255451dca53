#include "insight/report/csv_row.h"

#include <string.h>

static bool looks_like_formula(const char *text) {
    return text[0] != '\0' && strchr("=+-@\t\r", text[0]);
}

static void put_byte(Html *out, char byte) {
    char text[2] = {byte, '\0'};
    html(out, text);
}

// In quotes always, so that nothing in a text can end its cell.
static void put_text(Html *out, const char *text) {
    if (!text || !text[0]) return;
    html(out, looks_like_formula(text) ? "\"'" : "\"");
    for (; *text; text++) {
        if (*text == '"') html(out, "\"");
        put_byte(out, *text);
    }
    html(out, "\"");
}

// Where members go by a colour, an id of theirs would give them away as well.
static void put_told(const Csv *csv, const char *text) {
    const Story *story = record_story(csv->game->record);
    int member = text ? story_member(story, text) : -1;
    if (!text || !story_is_disguised(story)) {
        put_text(csv->out, text);
    } else {
        put_text(csv->out,
                 story_text(story, member < 0 ? text : story->members[member].name));
    }
}

static void put_int(Html *out, int number, int none) {
    if (number != none) html_f(out, "%d", number);
}

void csv_row(const Csv *csv, const Row *row) {
    Html *out = csv->out;
    put_text(out, row->of_all ? NULL : csv->game->name);
    html(out, ",");
    put_text(out, record_head(csv->game->record)->scenario);
    html(out, ",");
    html(out, row->table);
    html(out, ",");
    put_int(out, row->week, -1);
    html(out, ",");
    put_int(out, row->turn, 0);
    const char *const texts[] = {row->member, row->variable, row->cause, row->prompt,
                                 row->option};
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        html(out, ",");
        put_told(csv, texts[i]);
    }
    html(out, ",");
    if (row->has_value) html_f(out, "%.10g", row->value);
    html(out, ",");
    put_told(csv, row->text);
    html(out, "\r\n");
}
