// session.h -- a game that somebody plays: the story, the run, its journal and the
// language, for the terminal and the window alike.
#ifndef COMMAND_SESSION_H
#define COMMAND_SESSION_H

#include "base/file.h"
#include "command/exit_code.h"
#include "command/options.h"
#include "game/game.h"
#include "game/journal.h"
#include "insight/policy.h"

typedef enum Language { LANGUAGE_EN, LANGUAGE_NL, LANGUAGE_COUNT } Language;

typedef struct PlaySession {
    Words *words[LANGUAGE_COUNT];
    Language language; // that is spoken now
    bool projector;
    bool language_asked; // on the command line

    // the game; all NULL on the shelf
    Story *story;
    Game *game;
    Journal *journal;
    char scenario[FILE_PATH_SIZE]; // its path
    bool own;                      // none of those that come with the program
    JournalHead head;              // seed, group and where it all began
    Err parted; // from where the game is another than the journal tells, or ""
    char branch[FILE_PATH_SIZE]; // then: the new journal that the next answer begins
    bool seed_from_clock;
    bool resumed;     // the game did not begin in this session
    int policy;       // a Policy that answers, or NO_POLICY
    int policy_until; // the first week in which it does so no longer; 0: to the end
} PlaySession;

// Opens a session without a game: texts and language. On failure nothing is left to
// close.
bool session_open(PlaySession *session, const Options *options, Err *err);
void session_close(PlaySession *session);

// Begins a game as `options` ask for, in a new journal of its own. On failure there
// is no game, and the code says whose fault that is; mistakes of the scenario are in
// the report, and err sums them up.
ExitCode session_start(PlaySession *session, const char *scenario,
                       const Options *options, Report *report, Err *err);

// Goes on with the game of a journal, where it stops, and writes on there. Warnings
// go into the report as well. A journal of an older version of its scenario is played
// as far as its answers fit: see `parted` and `branch`. It stays as it is.
ExitCode session_resume(PlaySession *session, const char *journal,
                        const Options *options, Report *report, Err *err);

// Back to the shelf; the journal has it all.
void session_leave(PlaySession *session);

// Opens the story and the game of session->head at its start, without a journal.
// For those two and for replay.
ExitCode session_game(PlaySession *session, Report *report, Err *err);

// Finds the scenario of session->head: where --scenario says, where it was, or on
// the shelf.
bool session_find(PlaySession *session, const Options *options, Err *err);

typedef enum Taken {
    TAKEN,
    TAKEN_REFUSED,   // does not fit; the game stands where it stood
    TAKEN_UNWRITTEN, // could not be written down, and the game stands where it stood
} Taken;

// Gives an answer to the game and writes it down. The one door for both fronts.
Taken session_answer(PlaySession *session, const Answer *answer, Err *err);

// Takes the last answer back, in the game and in its journal. False, with the reason,
// where there is none or it could not be written down; nothing has changed then.
bool session_take_back(PlaySession *session, Err *err);

// Notes a time-out.
bool session_pause(PlaySession *session, int seconds, Err *err);

// Whether the policy answers the prompt at which the game stands, and what.
bool session_by_policy(const PlaySession *session, Answer *answer);

// RELOAD_SAME: nothing was edited, nothing done. _FAULTY: the old story goes on.
typedef enum Reloaded { RELOAD_SAME, RELOAD_DONE, RELOAD_FAULTY } Reloaded;

// Reads the scenario again and plays the journal in it, as session_resume does.
Reloaded session_reload(PlaySession *session, Report *report, Err *err);

// Speaks another language from now on.
bool session_speak(PlaySession *session, Language language, Err *err);

// The texts in the language that is spoken.
const Words *session_words(const PlaySession *session);

// "en", "nl"; and back, false for any other.
const char *language_code(Language language);
bool language_find(const char *code, Language *out);

#endif
