// Causes in one sentence: "-7 the e-mail, +2 being listened to".
#include "command/text/private.h"

#include <string.h>

enum { LABEL_SHOWN = 44 };

// What a decision is called among others: its beginning, up to a whole word.
static void add_label(char *sentence, const char *label) {
    size_t length = strlen(label);
    if (length > LABEL_SHOWN) {
        length = LABEL_SHOWN;
        while (length > 0 && label[length] != ' ') length--;
    }
    bool whole = !label[length];
    text_add(sentence, "%.*s%s", (int)length, label, whole ? "" : "…");
}

static void add_cause(const TextPlay *play, const WhyPart *part, char *sentence) {
    char label[SENTENCE_SIZE] = "";
    if (part->week == 0) {
        text_add(sentence, "%s", part->name);
        return;
    }
    add_label(label, part->name);
    text_fill(play, sentence, "play.why.decision", "name", label, "week",
              number(part->week).text, NULL);
}

// "-7 the e-mail, +2 listening"; without the cause `leave_out`.
void text_causes(const TextPlay *play, const Why *why, int leave_out, char *sentence) {
    bool first = true;
    for (int i = 0; i < why->count; i++) {
        const WhyPart *part = &why->parts[i];
        if (part->cause == leave_out) continue;
        text_add(sentence, "%s%s ", first ? "" : ", ",
                 number_signed(part->points).text);
        add_cause(play, part, sentence);
        first = false;
    }
}
