#include "insight/debrief/stops.h"

static const char *counted(const Words *words, const char *key, int n, char out[64]) {
    return words_count(words, key, n, out, 64);
}

const char *stops_tell(const Record *record, char out[STOPS_TEXT_SIZE]) {
    char pauses[64], undone[64];
    const Words *words = record_words(record);
    int pause_count = journal_pauses(record_journal(record));
    int undone_count = journal_undone(record_journal(record));
    const char *key = pause_count == 0  ? "stops.undone"
                    : undone_count == 0 ? "stops.pauses"
                                        : "stops.both";
    WordsValue values[] = {
        {"pauses",     counted(words, "stops.pauses.count", pause_count, pauses)},
        {"undone", counted(words,       "stops.undone.count", undone_count, undone)},
        {NULL,     NULL    }
    };
    out[0] = '\0';
    if (pause_count + undone_count == 0) return out;
    return words_format(words, key, values, out, STOPS_TEXT_SIZE);
}
