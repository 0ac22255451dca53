// mistakes.h -- why a scenario could not be read again, in a sentence for its author.
#ifndef COMMAND_MISTAKES_H
#define COMMAND_MISTAKES_H

#include "base/report.h"
#include "base/words.h"

// The first mistake of a report by its place, with that, else err. Returns out.
char *mistakes_first(const Words *words, Report *report, const Err *err, char *out,
                     size_t size);

// The text of a key with the first mistake of a report by its place (else err), and how
// many there are besides. Cut short where it does not fit. Returns out.
char *mistakes_say(const Words *words, const char *key, Report *report, const Err *err,
                   char *out, size_t size);

// "first-rollout has 3 errors", or at least so many.
void mistakes_sum(const char *name, const Report *report, Err *err);

// What a sentence says, with a full stop where it does not end in a stop of its own.
// size > 1. Returns out.
char *mistakes_sentence(const Words *words, const char *said, char *out, size_t size);

#endif
