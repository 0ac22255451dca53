#include "base/suggest.h"

#include "base/sentence.h"
#include "base/utf8.h"

#include <limits.h>
#include <stdbool.h>
#include <stddef.h>
#include <string.h>

enum { LETTERS_MAX = 48 }; // bytes; nobody types a longer name by mistake

static int least(int a, int b) {
    return a < b ? a : b;
}

static int size_of(const char *text) {
    size_t size = strlen(text);
    return size < LETTERS_MAX ? (int)size : -1;
}

// The distance of the first i letters of a and the first j of b, from those of
// shorter beginnings. Source: optimal string alignment.
static int cell(const char *a, int i, const char *b, int j,
                int far[LETTERS_MAX + 1][LETTERS_MAX + 1]) {
    int other = far[i - 1][j - 1] + (a[i - 1] != b[j - 1]);
    int best = least(other, 1 + least(far[i - 1][j], far[i][j - 1]));
    bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
    return swapped ? least(best, 1 + far[i - 2][j - 2]) : best;
}

static int slips(const char *a, int a_size, const char *b, int b_size) {
    int far[LETTERS_MAX + 1][LETTERS_MAX + 1];
    for (int i = 0; i <= a_size; i++) far[i][0] = i;
    for (int j = 0; j <= b_size; j++) far[0][j] = j;
    for (int i = 1; i <= a_size; i++) {
        for (int j = 1; j <= b_size; j++) far[i][j] = cell(a, i, b, j, far);
    }
    return far[a_size][b_size];
}

static int distance(const char *word, const char *name) {
    char a[LETTERS_MAX + 1], b[LETTERS_MAX + 1];
    int a_size = size_of(word), b_size = size_of(name);
    if (a_size < 0 || b_size < 0) return INT_MAX;
    utf8_lower(a, sizeof a, word);
    utf8_lower(b, sizeof b, name);
    return slips(a, a_size, b, b_size);
}

static int slips_allowed(const char *word) {
    int size = size_of(word);
    return size <= 2 ? 1 : 1 + size / 4;
}

// What a Dutch author writes before they know that the language is English.
static const char *const dutch[][2] = {
    {"vertrouwen",     "trust"       },
    {"transparantie",  "transparency"},
    {"vaardigheid",    "skills"      },
    {"gebruik",        "adoption"    },
    {"baanangst",      "job_fear"    },
    {"eigenaarschap",  "ownership"   },
    {"veiligheid",     "safety"      },
    {"energie",        "energy"      },
    {"geloof",         "belief"      },
    {"geruchten",      "rumours"     },
    {"kwaliteit",      "quality"     },
    {"reikwijdte",     "scope"       },
    {"fouten",         "errors"      },
    {"veranderschuld", "change_debt" },
    {"vertel",         "narrate"     },
    {"zeg",            "say"         },
    {"kies",           "choose"      },
    {"keuze",          "choose"      },
    {"gevolg",         "effect"      },
    {"gebeurtenis",    "event"       },
    {"einde",          "ending"      },
    {"lid",            "member"      },
    {"persoon",        "member"      },
    {"actie",          "action"      },
    {"belofte",        "promise"     },
    {"omdat",          "because"     },
    {"want",           "because"     },
    {"wanneer",        "when"        },
    {"kans",           "chance"      },
    {"uren",           "hours"       },
    {"weken",          "weeks"       },
    {"naam",           "name"        },
    {"rol",            "role"        },
    {"zorg",           "worry"       },
    {"uiterlijk",      "look"        },
    {"inleiding",      "brief"       },
    {"doel",           "goal"        },
    {"titel",          "title"       },
    {"tekst",          "text"        },
};

static const char *meant_in_dutch(const char *word, const char *const *names,
                                  int count) {
    char lower[LETTERS_MAX + 1];
    if (size_of(word) < 0) return NULL;
    utf8_lower(lower, sizeof lower, word);
    for (size_t d = 0; d < sizeof dutch / sizeof dutch[0]; d++) {
        if (strcmp(dutch[d][0], lower) != 0) continue;
        for (int i = 0; i < count; i++) {
            if (names[i] && strcmp(names[i], dutch[d][1]) == 0) return names[i];
        }
    }
    return NULL;
}

// Whether a name at that distance is nearer than the best so far, or as near and first
// by letter.
static bool is_better(const char *name, int far, const char *best, int fewest) {
    return far < fewest || (far == fewest && best && strcmp(name, best) < 0);
}

const char *suggest(const char *word, const char *const *names, int count) {
    const char *best = meant_in_dutch(word, names, count);
    if (best) return best;
    int fewest = slips_allowed(word) + 1;
    for (int i = 0; i < count; i++) {
        if (!names[i] || !names[i][0]) continue;
        int far = distance(word, names[i]);
        // as many slips as letters would make any short name near
        if (far >= (int)strlen(names[i])) continue;
        if (!is_better(names[i], far, best, fewest)) continue;
        fewest = far;
        best = names[i];
    }
    return best;
}

Hint suggest_hint(const char *word, const char *const *names, int count) {
    Hint hint = {""};
    const char *near = suggest(word, names, count);
    if (near) sentence_make(hint.said, sizeof hint.said, "; did you mean '%s'?", near);
    return hint;
}
