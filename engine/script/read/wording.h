// wording.h -- an author's text made ready: lines joined, places filled in.
#ifndef SCRIPT_WORDING_H
#define SCRIPT_WORDING_H

#include "base/arena.h"
#include "script/scene.h"

// A text as it is kept, translated and compared: a line break inside a paragraph
// becomes a space, an empty line separates paragraphs (a newline), space at the
// ends goes, what cannot be shown becomes U+FFFD. NULL when memory is out.
char *wording_plain(Arena *arena, const char *text, size_t length);

// A text of the story's own in the spoken language, with {names} of members and of the
// author filled in; remembered, as the screens ask for the same ones over and over.
const char *wording_named(Guest *guest, const char *original);

// The text in the spoken language with its places filled: {now.week} and the like,
// a member's id for the member's name, {who} for whom the news is about. Kept by
// the arena; NULL when memory is out.
const char *wording_fill(const View *view, const char *text, Arena *arena);

#endif
