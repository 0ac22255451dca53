// disguise.h -- members under another name: the colour that they wear.
//
// For a group that plays with a team too close to home, and for a report that leaves
// the room. Names are replaced in whatever a story tells, also where an author wrote
// one out instead of {name}: the whole name, and of a longer one its first word and the
// family name; with the s of a genitive, in capitals, as a Dutch diminutive. Ids,
// flags, the state and what the author's own functions read stay as they are, so a game
// is the same game with it and without.
//
// It knows words, not people: a nickname, a role and a look are told as ever.
#ifndef SCRIPT_DISGUISE_H
#define SCRIPT_DISGUISE_H

#include "base/arena.h"
#include "base/words.h"
#include "script/parts.h"

// A text as it was written, and as it is told.
typedef struct DisguisedText {
    const char *from, *to;
} DisguisedText;

// Zero-initialised, nobody is disguised.
typedef struct Disguise {
    const StoryMember *members; // lent
    int member_count;
    const char **names;   // by member: "Teal"; a second one in teal: "Teal 2"
    DisguisedText *texts; // all that were asked for, in order of `from`
    int count, room;
    Arena arena;
} Disguise;

// Disguises members in the language of `words`. False when memory is out; then nobody
// is.
bool disguise_open(Disguise *disguise, const StoryMember *members, int count,
                   const Words *words);
void disguise_close(Disguise *disguise); // and all texts that it gave

// The text without the members' names; lives until disguise_close. Rather an ellipsis
// than a name where memory is out.
const char *disguise_text(Disguise *disguise, const char *text);

#endif
