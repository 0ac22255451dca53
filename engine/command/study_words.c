#include "command/study_words.h"

#include "base/sentence.h"

const char *study_word_criterion(int criterion) {
    static const char *const words[STUDY_CRITERIA] = {
        SENTENCE("score"),        SENTENCE("trust"),  SENTENCE("stress"),
        SENTENCE("transparency"), SENTENCE("skills"), SENTENCE("adoption")};
    return words[criterion];
}

const char *study_word_kind(RowKind kind, int count) {
    static const char *const words[ROW_KIND_COUNT][2] = {
        [ROW_ENDING] = {SENTENCE("ending"), SENTENCE("endings")},
        [ROW_EVENT] = {SENTENCE("event"),  SENTENCE("events") },
        [ROW_ACTION] = {SENTENCE("action"), SENTENCE("actions")},
        [ROW_OPTION] = {SENTENCE("option"), SENTENCE("options")},
    };
    return words[kind][count != 1];
}

void study_word_missed(const Row *row, bool offered, char *out) {
    enum { SIZE = SENTENCE_BYTES };
    const char *id = row->id;
    switch (row->kind) {
    case ROW_EVENT: sentence_make(out, SIZE, "event '%s' never happened", id); return;
    case ROW_ACTION: sentence_make(out, SIZE, "action '%s' was never done", id); return;
    case ROW_OPTION:
        sentence_make(out, SIZE,
                      offered ? "option '%s.%s' was open and never chosen"
                              : "option '%s.%s' was never open",
                      row->event, id);
        return;
    default: sentence_make(out, SIZE, "ending '%s' was never reached", id);
    }
}
