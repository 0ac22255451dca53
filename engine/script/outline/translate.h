// translate.h -- a translation file made, or brought up to date.
//
// What stands in it stays as it was written, remarks included. Texts without a
// translation are added as remarks, each behind the text before it in the scenario;
// pairs that no text reads like any more get a remark. A second run takes its own
// remarks away, in either language, and writes them anew in the one that the story
// speaks; one that was filled in becomes a pair.
#ifndef SCRIPT_OUTLINE_TRANSLATE_H
#define SCRIPT_OUTLINE_TRANSLATE_H

#include "script/story.h"

typedef struct Coverage {
    int texts, missing, stale;
    int built;    // put together with ..: they cannot be translated
    bool strange; // the file is more than return { ... }: it is not changed
} Coverage;

// The new text of LANG.lua; free with free(). NULL, with the reason, where the file is
// strange or memory is out. What cannot be translated is a warning in the report, with
// its line.
char *translate_file(const Story *story, const char *lang, Coverage *out,
                     Report *report, Err *err);

#endif
