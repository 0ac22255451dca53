// remarks.h -- what translate writes into a translation file beside the texts: marks by
// which it knows its own lines again, whatever language they were written in.
#ifndef SCRIPT_OUTLINE_REMARKS_H
#define SCRIPT_OUTLINE_REMARKS_H

#include "base/words.h"
#include "script/parts.h"

enum { REMARK_BYTES = 1024 };

// Whether a line is the mark over a text without a translation, or over a translation
// of what no text says any more.
bool remark_is_missing(const char *line);
bool remark_is_stale(const char *line);

// Such a mark without blanks before it or a newline behind, in the language of `words`
// (NULL: English). now: what the text may have become; NULL: that is not known.
void remark_missing(const Words *words, Origin origin, char out[REMARK_BYTES]);
void remark_stale(const Words *words, const Origin *now, char out[REMARK_BYTES]);

// The lines on top of a new file, each a remark.
void remark_head(const Words *words, char out[REMARK_BYTES]);

#endif
