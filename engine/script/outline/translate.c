#include "script/outline/translate.h"

#include "base/array.h"
#include "script/outline/doubts.h"
#include "script/outline/pairs.h"
#include "script/outline/remarks.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// ---- a text that grows

typedef struct Paper {
    char *text;
    int used, room;
    bool full; // memory is out
} Paper;

static void put(Paper *paper, const char *bytes, size_t size) {
    int need = paper->used + (int)size + 1;
    if (!array_fit(&paper->text, &paper->room, need, 1)) {
        paper->full = true;
        return;
    }
    memcpy(paper->text + paper->used, bytes, size);
    paper->used += (int)size;
    paper->text[paper->used] = '\0';
}

static void put_text(Paper *paper, const char *text) {
    put(paper, text, strlen(text));
}

// As a text of Lua's.
static void put_quoted(Paper *paper, const char *text) {
    put_text(paper, "\"");
    for (; *text; text++) {
        if (*text == '\n')
            put_text(paper, "\\n\\n");
        else if (*text == '"' || *text == '\\') {
            put_text(paper, "\\");
            put(paper, text, 1);
        } else
            put(paper, text, 1);
    }
    put_text(paper, "\"");
}

// ---- the file without the remarks of an earlier run

static bool line_begins(const char *line, const char *with) {
    line += strspn(line, " \t");
    return strncmp(line, with, strlen(with)) == 0;
}

static const char *next_line(const char *line) {
    const char *end = strchr(line, '\n');
    return end ? end + 1 : line + strlen(line);
}

// What stands behind the dashes of a remark.
static const char *behind_dashes(const char *line) {
    return line + strspn(line, " \t-");
}

// That, where somebody wrote a translation and left the dashes; NULL where there is
// none yet.
static const char *filled_in(const char *line) {
    const char *end = next_line(line);
    line = behind_dashes(line);
    while (end > line && strchr(" \t\r\n,", end[-1])) end--;
    bool empty = end - line > 4 && memcmp(end - 4, "= \"\"", 4) == 0;
    return empty ? NULL : line;
}

// Returns the line behind a missing text. What was filled in is no remark any more.
static const char *put_filled(Paper *paper, const char *line) {
    const char *next = next_line(line), *filled = filled_in(line);
    if (!filled) return next;
    put_text(paper, "  ");
    put(paper, filled, (size_t)(next - filled));
    return next;
}

static void put_cleaned(Paper *paper, const char *source) {
    while (*source) {
        const char *next = next_line(source);
        if (remark_is_missing(source)) {
            bool its_text = line_begins(next, "--") && *behind_dashes(next) == '[';
            if (its_text) next = put_filled(paper, next);
        } else if (!remark_is_stale(source)) {
            put(paper, source, (size_t)(next - source));
        }
        source = next;
    }
}

// ---- what is added

typedef struct Remarks {
    const Pairs *pairs;
    const Words *words; // that the remarks are written in
    Outline *outline;
    Coverage *coverage;
    Paper *out;
} Remarks;

static void put_missing(Remarks *remarks, const OutlineText *text) {
    char mark[REMARK_BYTES];
    remark_missing(remarks->words, text->origin, mark);
    put_text(remarks->out, "  ");
    put_text(remarks->out, mark);
    put_text(remarks->out, "\n  -- [");
    put_quoted(remarks->out, text->text);
    put_text(remarks->out, "] = \"\",\n");
    remarks->coverage->missing++;
}

// The missing texts that follow text number `from` in the scenario, up to the next
// that has a translation.
static void put_missing_after(Remarks *remarks, int from) {
    for (int i = from; i < remarks->outline->text_count; i++) {
        const OutlineText *text = &remarks->outline->texts[i];
        if (pairs_find(remarks->pairs, text->text)) return;
        if (pairs_needs(text) && pairs_is_first(remarks->outline, i))
            put_missing(remarks, text);
    }
}

// All that is missing behind each place where this pair's original stands.
static void put_behind(Remarks *remarks, const Pair *pair) {
    for (int i = 0; i < remarks->outline->text_count; i++) {
        bool here = strcmp(remarks->outline->texts[i].text, pair->original) == 0;
        if (here) put_missing_after(remarks, i + 1);
    }
}

// Whatever is added stands on a line of its own.
static void begin_line(Paper *paper) {
    while (paper->used > 0 && strchr(" \t", paper->text[paper->used - 1])) {
        paper->used--;
    }
    if (paper->used > 0 && paper->text[paper->used - 1] != '\n') put_text(paper, "\n");
}

static void put_stale(Remarks *remarks, const Pair *pair) {
    const OutlineText *now =
        pairs_changed(remarks->pairs, remarks->outline, pair->original);
    remarks->coverage->stale++;
    begin_line(remarks->out);
    char mark[REMARK_BYTES];
    remark_stale(remarks->words, now ? &now->origin : NULL, mark);
    put_text(remarks->out, "  ");
    put_text(remarks->out, mark);
    put_text(remarks->out, "\n  ");
}

// Where the line ends that a pair stands in, as far as only a remark follows it.
static size_t after_remark(const char *source, size_t at) {
    size_t length = strcspn(source + at, "\n");
    size_t blank = strspn(source + at, " \t\r");
    bool remark = strncmp(source + at + blank, "--", 2) == 0;
    return blank >= length || remark ? at + length : at;
}

// What is missing behind a pair, on lines of its own; returns where the source
// goes on.
static size_t put_after_pair(Remarks *remarks, const Pair *pair) {
    const char *source = remarks->pairs->source;
    size_t at = after_remark(source, pair->end);
    put(remarks->out, source + pair->end, at - pair->end);
    int used = remarks->out->used;
    put_text(remarks->out, "\n");
    put_behind(remarks, pair);
    if (remarks->out->used == used + 1) { // nothing is
        remarks->out->text[remarks->out->used = used] = '\0';
        return at;
    }
    return source[at] == '\n' ? at + 1 : at;
}

static void put_pair(Remarks *remarks, const Pair *pair) {
    const char *source = remarks->pairs->source;
    char last = source[pair->end - 1];
    if (!pair->known) put_stale(remarks, pair);
    put(remarks->out, source + pair->start, pair->end - pair->start);
    if (last != ',' && last != ';') put_text(remarks->out, ",");
}

// What is missing before the first text that has a translation.
static void put_before_pairs(Remarks *remarks) {
    const OutlineText *texts = remarks->outline->texts;
    int count = remarks->outline->text_count, first = 0;
    while (first < count && !pairs_needs(&texts[first])) first++;
    if (first == count || pairs_find(remarks->pairs, texts[first].text)) return;
    begin_line(remarks->out);
    put_missing_after(remarks, 0);
    put_text(remarks->out, "  ");
}

// The pairs with remarks before and behind them; all else as it was.
static void put_pairs(Remarks *remarks) {
    const Pairs *pairs = remarks->pairs;
    size_t at = 0;
    for (int i = 0; i < pairs->count; i++) {
        const Pair *pair = &pairs->items[i];
        put(remarks->out, pairs->source + at, pair->start - at);
        if (i == 0) put_before_pairs(remarks);
        put_pair(remarks, pair);
        at = put_after_pair(remarks, pair);
    }
    put(remarks->out, pairs->source + at, pairs->size - at);
}

// All of it into a table without a pair.
static void put_all(Remarks *remarks) {
    const Pairs *pairs = remarks->pairs;
    put(remarks->out, pairs->source, pairs->close);
    begin_line(remarks->out);
    put_missing_after(remarks, 0);
    put(remarks->out, pairs->source + pairs->close, pairs->size - pairs->close);
}

static void put_new(Remarks *remarks, const Story *story, const char *lang) {
    char head[REMARK_BYTES];
    remark_head(remarks->words, head);
    const char *const parts[] = {"-- ", story->title, " (", lang, ")\n", head};
    for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) {
        put_text(remarks->out, parts[i]);
    }
    put_text(remarks->out, "\nreturn {\n");
    put_missing_after(remarks, 0);
    put_text(remarks->out, "}\n");
}

static void count_texts(Remarks *remarks) {
    for (int i = 0; i < remarks->outline->text_count; i++) {
        if (pairs_needs(&remarks->outline->texts[i])
            && pairs_is_first(remarks->outline, i)) {
            remarks->coverage->texts++;
        }
    }
}

static bool write_all(const Story *story, Outline *outline, const char *lang,
                      Coverage *coverage, Paper *out) {
    Pairs before, pairs = {0};
    Paper cleaned = {0};
    bool ok = pairs_open(&before, story, outline, lang);
    Remarks remarks = {&pairs, story_words(story), outline, coverage, out};
    if (before.source) put_cleaned(&cleaned, before.source);
    if (cleaned.text) {
        ok = ok && pairs_read(&pairs, cleaned.text, (size_t)cleaned.used, outline);
    }
    count_texts(&remarks);
    coverage->strange = ok && before.source && before.close == 0;
    if (ok && pairs.count > 0)
        put_pairs(&remarks);
    else if (ok && pairs.close > 0)
        put_all(&remarks);
    else if (ok)
        put_new(&remarks, story, lang);
    ok = ok && !cleaned.full && !out->full;
    pairs_close(&before);
    pairs_close(&pairs);
    free(cleaned.text);
    return ok;
}

static bool say_strange(const char *lang, Err *err) {
    return err_set(err,
                   "%s.lua is more than return { [\"original\"] = \"translation\", ... "
                   "}; it is not changed",
                   lang);
}

char *translate_file(const Story *story, const char *lang, Coverage *out,
                     Report *report, Err *err) {
    Paper paper = {0};
    Outline *outline = outline_open(story);
    *out = (Coverage){0};
    bool ok = outline && write_all(story, outline, lang, out, &paper);
    if (!ok) err_no_memory(err);
    if (ok && out->strange) ok = say_strange(lang, err);
    int warnings = report->warnings;
    if (ok) doubts_of_built(outline, report);
    out->built = report->warnings - warnings;
    outline_close(outline);
    if (ok) return paper.text;
    free(paper.text);
    return NULL;
}
