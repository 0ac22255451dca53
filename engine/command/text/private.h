// private.h -- what the files of text play do for each other; see text_play.h.
#ifndef COMMAND_TEXT_PRIVATE_H
#define COMMAND_TEXT_PRIVATE_H

#include "command/text/say.h"
#include "insight/why.h"

// ---- telling and explaining, each in the file of its name

void text_open(const TextPlay *play);
void text_help(const TextPlay *play);   // open.c
void text_parted(const TextPlay *play); // open.c; from the journal, where it has
void text_week(const TextPlay *play);   // open.c; "Week 3 of 12"
void text_tell(const TextPlay *play, int first, int last);
void text_prompt(TextPlay *play); // tell.c; what is asked
void text_after(TextPlay *play);
// Whom it moved more than the others; false if there is nobody to name.
bool text_people(const TextPlay *play, const Turn *turn);
void text_heard(const TextPlay *play, int week); // people.c; worries told in that week
void text_remember(const TextPlay *play, Told *told); // after.c
void text_why(const TextPlay *play, const Typed *typed);
void text_causes(const TextPlay *play, const Why *why, int leave_out, char *sentence);
// The action of a word, by its id; -1 for none. plan.c
int text_find_action(const TextPlay *play, const char *word);
void text_team(const TextPlay *play, const Typed *typed);
void text_promises(const TextPlay *play);
void text_promised(const TextPlay *play, int first); // those made since; promises.c
void text_end(const TextPlay *play);
void text_reload(TextPlay *play); // reload.c; the scenario was edited

// The facilitator's part. facilitate.c
void text_predict(TextPlay *play, const Typed *typed);
void text_pressure(TextPlay *play, const Typed *typed);
void text_timeout(TextPlay *play, const Typed *typed);
void text_take_back(TextPlay *play);
void text_event(TextPlay *play, const Typed *typed);

// Does what can be asked for at every prompt; false for any other verb.
bool text_anywhere(TextPlay *play, Verb verb, const Typed *typed);

// ---- the plan, in play->draft

void text_plan_prompt(const TextPlay *play); // plan_show.c
void text_plan_show(const TextPlay *play);
void text_plan_actions(const TextPlay *play);
void text_pace(const TextPlay *play, int pace, char *sentence);

// Takes a line that changes it; true when it is done. plan.c
bool text_plan_take(TextPlay *play, Verb verb, const Typed *typed);

#endif
