// change.h -- what a span did, as rows with signs, bars and amounts. For ui/ alone.
#ifndef UI_SCREEN_CHANGE_H
#define UI_SCREEN_CHANGE_H

#include "insight/why.h"
#include "ui/frame/frame.h"

// The variables that such a list may tell of, in the order in which it does; the
// four meters (board_meters) come first.
enum { CHANGE_VARIABLES = 8 };
extern const Variable change_variables[CHANGE_VARIABLES];

// The week from which "lately" counts: the last one that has passed.
int change_lately(const Game *game);

// The last answer, which these changes are about; one must have been given.
const Turn *change_turn(const Frame *f);

// What the last answer did to the team's meter as it is shown; to a member, the
// entries themselves.
void change_of_team(const Frame *f, Variable variable, Why *out);
void change_of_member(const Frame *f, int member, Variable variable, Explanation *out);

// A meter as it was seen before that, and after it; while what comes back is told
// (told_return), before and after that, and change_of_member is about it too.
float change_from(const Frame *f, int meter);
float change_to(const Frame *f, int meter);

// What came back by this cause did to the team, "Stress +3, trust −2"; "" where it is
// less than whole points. To be asked before the next answer.
const char *change_by_return(Frame *f, int cause);

// The same in points that are not whole.
double change_exact(const Why *why);

// Whether a change is one for the better.
bool change_is_good(Variable variable, double points);

// How far what a choice did has come up, 0..1: bars grow and meters move by it.
float change_motion(Frame *f);

// One variable: sign, name, bar and amount. Returns the height.
float change_row(Frame *f, Variable variable, const Why *why, double most, float x,
                 float y, float w);

// The largest causes of it, at most `count`, each with its amount; the rest is told
// as one line. Returns the height.
float change_causes(Frame *f, const Why *why, int count, TypeSize size, float x,
                    float y, float w);

// Whole points as a text: "+3", or that it was little.
const char *change_amount(Frame *f, const Why *why);

// The same in one line: "+2 this choice · −1 what people keep to themselves".
const char *change_causes_said(Frame *f, const Why *why, int count);

#endif
