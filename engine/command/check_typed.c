#include "command/check_typed.h"

#include "base/file.h"
#include "base/utf8.h"
#include "command/text/verb.h"
#include "platform/place.h"
#include "script/outline/outline.h"

#include <string.h>

// Whether the player would get something else for the word at a choice.
static bool is_taken(const Words *words, const char *id) {
    char lower[128];
    utf8_lower(lower, sizeof lower, id);
    return verb_is_anywhere(verb_find(words, lower));
}

static void check_id(const OutlineOption *option, const Words *words, Report *report) {
    const char *id = option->id;
    bool number = id[0] >= '1' && id[0] <= '9' && !id[1];
    const char *file = option->origin.file;
    int line = option->origin.line;
    if (is_taken(words, id)) {
        report_add(report, SEVERITY_WARNING, file, line,
                   "option '%s' cannot be typed in the terminal: there '%s' is a "
                   "command; give it another id",
                   id, id);
    } else if (number || strpbrk(id, " \t,")) {
        report_add(report, SEVERITY_WARNING, file, line,
                   "option '%s' cannot be typed in the terminal; an id is one word",
                   id);
    }
}

static bool check_in(const char *lang, const Outline *outline, Report *report,
                     Err *err) {
    char folder[FILE_PATH_SIZE];
    if (!place_part(folder, "assets/words", err)) return false;
    Words *words = words_open(folder, lang, err);
    if (!words) return false;
    for (int i = 0; i < outline->option_count; i++) {
        check_id(&outline->options[i], words, report);
    }
    words_close(words);
    return true;
}

bool check_typed(const Story *story, Report *report, Err *err) {
    Outline *outline = outline_open(story);
    if (!outline) return err_no_memory(err);
    bool ok =
        check_in("en", outline, report, err) && check_in("nl", outline, report, err);
    outline_close(outline);
    return ok;
}
