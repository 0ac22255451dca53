// html.h -- a text that grows, and the one door through which strangers' words get into
// a page: escaped.
//
// Zero-initialised, an Html is empty. When memory runs out it stops growing and says so
// at the end (html_whole), so that no call in between has to be checked.
#ifndef INSIGHT_REPORT_HTML_H
#define INSIGHT_REPORT_HTML_H

#include "base/attr.h"
#include "base/words.h"

#include <stdbool.h>

typedef struct Html {
    char *text; // zero-ended; NULL while empty
    int size, room;
    bool failed;
} Html;

void html_close(Html *html);
bool html_whole(const Html *html); // false: memory was out

// Markup of ours, as it is.
void html(Html *out, const char *markup);

// Markup of ours with numbers in it. Never a text: that is what html_text is for.
void html_f(Html *out, const char *format, ...) PRINTF_LIKE(2, 3);

// Anybody's text: & < > " ' are escaped, what cannot be shown becomes U+FFFD. Good
// between tags and inside quoted attributes.
void html_text(Html *out, const char *text);

// A text of the program's with its places filled; escaped as a whole.
void html_words(Html *out, const Words *words, const char *key,
                const WordsValue *values);

// "+3", "−3" (with a true minus), "0".
void html_signed(Html *out, int points);

#endif
