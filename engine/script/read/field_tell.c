// Where a mistake in a table is told: into the report, or by raising it.
#include "script/read/field.h"

#include "script/guest/budget.h"
#include "script/source/option_line.h"

static Origin origin_of(const Table *table) {
    Origin at = table->origin;
    const Source *source = sources_find(&guest_of(table->lua)->sources, at.file);
    if (table->option == 0 || !source) return at;
    guest_work(table->lua, OPTION_LINE_BYTES + source->size);
    at.line = option_line(source->text, source->size, at.line, table->option,
                          table->id ? table->id : "");
    return at;
}

static void tell(const Table *table, Severity severity, const char *key,
                 const char *said) {
    Guest *guest = guest_of(table->lua);
    Origin at = origin_of(table);
    guest_work(table->lua, GUEST_MISTAKE_WORK);
    if (guest->report && guest->told++ >= GUEST_MISTAKES_MAX) {
        guest->report->cut = true;
        if (guest->view) return; // a game goes on
        guest_fail(table->lua, "there are more than %d mistakes; mend these first",
                   GUEST_MISTAKES_MAX);
    }
    int line = key ? sources_line_of(&guest->sources, at.file, at.line, key) : at.line;
    const char *what = table->what ? table->what : "";
    char whole[SENTENCE_BYTES];
    sentence_make(whole, sizeof whole, "%s%s%s", what, *what ? ": " : "", said);
    if (guest->report) {
        report_add(guest->report, severity, at.file, line, "%s", whole);
    } else if (severity == SEVERITY_ERROR) {
        guest_fail_at(table->lua, at.file, line, whole);
    }
}

void field_mistake(const Table *table, const char *key, const char *format, ...) {
    char said[SENTENCE_BYTES];
    va_list values;
    va_start(values, format);
    sentence_make_from(said, sizeof said, format, values);
    va_end(values);
    tell(table, SEVERITY_ERROR, key, said);
}

void field_doubt(const Table *table, const char *key, const char *format, ...) {
    char said[SENTENCE_BYTES];
    va_list values;
    va_start(values, format);
    sentence_make_from(said, sizeof said, format, values);
    va_end(values);
    tell(table, SEVERITY_WARNING, key, said);
}
