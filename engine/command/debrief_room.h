// debrief_room.h -- the games of a debrief, opened and read, with what was marked about
// them; and how the wishes of its screens are carried out.
#ifndef COMMAND_DEBRIEF_ROOM_H
#define COMMAND_DEBRIEF_ROOM_H

#include "command/session.h"
#include "ui/debrief/debrief.h"

typedef struct DebriefGame {
    Record *record;
    History *history;
    Turning *turning;
    Marks *marks;
    WhatIf *what_if; // that was asked for last, or NULL
    Closing closing;
} DebriefGame;

typedef struct DebriefRoom {
    const Words *words; // lent
    DebriefGame games[COMPARE_GROUPS_MAX];
    int game_count;
    Compare *compare;                        // of all games, also where there is one
    bool hidden;                             // groups go by a letter
    bool disguised;                          // members go by a colour
    DebriefGroup groups[COMPARE_GROUPS_MAX]; // that stand side by side
    int group_count; // 0: it failed to tell the games anew, and can only be closed
} DebriefRoom;

// Speaks the language of the first journal, unless another was asked for.
void debrief_language(PlaySession *session, const Options *options);

// Opens journals, or folders of them (journals.h), and finds their scenarios as resume
// does: options->scenario, the place that is written down, or the shelf. Warnings go
// into the report; a journal or marks that cannot be read are in it as well, and then
// the room is closed again. The words are lent until debrief_room_close or
// debrief_room_speak.
ExitCode debrief_room_open(DebriefRoom *room, char *const *names, int count,
                           const Words *words, const Options *options, Report *report,
                           Err *err);
void debrief_room_close(DebriefRoom *room);

// In another language. Where it fails there is nothing left to show (group_count 0).
bool debrief_room_speak(DebriefRoom *room, const Words *words, Err *err);

// Does what concerns the games: marks, what if, names. Other wishes are left to the
// window. Where it fails the room is as it was, unless its group_count is 0.
bool debrief_room_do(DebriefRoom *room, const DebriefCommand *command, Err *err);

// A journal that was left out, with the reason: "Elders: This is a game of ...".
const char *debrief_room_left(const DebriefRoom *room, int index, char *out,
                              size_t size);

// What a step is called ("name"), what can be read aloud at it ("say"), and what to
// look out for ("watch").
const char *debrief_room_word(const DebriefRoom *room, Step step, const char *part);

// What is, for one frame.
DebriefWorld debrief_room_world(const DebriefRoom *room);

#endif
