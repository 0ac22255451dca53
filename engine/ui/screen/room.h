// room.h -- a group that plays together: what it says before an answer counts.
//
// At the projector a choice is first held back: the group predicts, and gives its
// reason (cover_decide). Hands can be counted before (cover_hands); their number stays
// hidden until it is shown. All of it goes with the answer into the journal.
#ifndef UI_SCREEN_ROOM_H
#define UI_SCREEN_ROOM_H

#include "ui/frame/frame.h"

// The option is chosen: asks the group first where that is wanted, else wishes for the
// answer.
void room_choose(Frame *f, int option);

// The answer that was held back counts now.
void room_decide(Frame *f);

// Whether hands can be raised: a scene's choice is asked.
bool room_can_vote(const Frame *f);

// The hands for what is asked now; of an earlier question they are put down.
UiRoom *room_now(Frame *f);

// How many hands an option has, as far as it may be seen; -1: nothing to be seen.
int room_hands(Frame *f, int option);

#endif
