// sight.h -- what the leader can see of a member now, and how clearly.
//
// Listening shows the undercurrent of a member for SIGHT_WEEKS weeks, clearest
// right after. At the end of the game everything is open.
#ifndef GAME_SIGHT_H
#define GAME_SIGHT_H

#include "game/game.h"

enum { SIGHT_WEEKS = 4 };

// 1 right after listening, falling to 0 when it has clouded over.
double sight_clarity(const Game *game, int member);

// Whether the member was listened to in that week, and in no week before it: then the
// worry is news.
bool sight_first_heard(const Game *game, int member, int week);

// Whether the leader knows this variable of a member as it is.
bool sight_knows(const Game *game, int member, Variable variable);

// What the leader sees: the value itself, or for trust and stress what the member
// shows. Points. Only for what sight_shows.
double sight_points(const Game *game, int member, Variable variable);
bool sight_shows(const Game *game, int member, Variable variable);

// The team's meter as the leader sees it, points: the mean of that, or a variable
// of the team.
double sight_meter(const Game *game, Variable variable);

// Whether the leader can see it at all: rumours only while somebody is listened to,
// the undercurrent and the pile of errors not before the end.
bool sight_shows_meter(const Game *game, Variable variable);

// Whether anybody's undercurrent is clear now.
bool sight_listened(const Game *game);

// The same at the end of an earlier week (0: the start); for the small lines.
double sight_meter_then(const Game *game, Variable variable, int week);

#endif
