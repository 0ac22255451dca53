#include "script/known.h"

#include <stddef.h>

const char *const known_scenario[] = {
    "api",     "language", "title",   "summary", "brief", "goal",  "weeks", "hours",
    "minutes", "level",    "debrief", "sources", "names", "model", NULL};
const char *const known_words[] = {"name",  "role",      "about",    "look",
                                   "worry", "influence", "epilogue", NULL};
const char *const known_traits[] = {"exposure", "openness", "load", "resilience", NULL};
const char *const known_look[] = {"skin",    "hair",  "hair_color", "dress", "age",
                                  "glasses", "beard", "wheelchair", NULL};
const char *const known_use[] = {"except", NULL};
const char *const known_action[] = {"name",   "about",     "because", "hours", "every",
                                    "target", "available", "effect",  "like",  NULL};
const char *const known_event[] = {"title",    "weeks",   "when",  "chance", "needs",
                                   "prepared", "debrief", "scene", NULL};
const char *const known_ending[] = {"when", "title", "text", NULL};
const char *const known_option[] = {"id",    "hours",   "available", "effect",
                                    "later", "promise", "because",   "debrief",
                                    "like",  NULL};
const char *const known_later[] = {"weeks", "effect", "because", NULL};
const char *const known_promise[] = {"weeks",     "hours",   "kept", "if_kept",
                                     "if_broken", "because", NULL};
