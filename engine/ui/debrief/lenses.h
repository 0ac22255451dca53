// lenses.h -- the pictures of step 8: people by stage, steps by what was done, hours by
// side. Each returns its height.
#ifndef UI_DEBRIEF_LENSES_H
#define UI_DEBRIEF_LENSES_H

#include "insight/debrief/lens.h"
#include "ui/debrief/hall.h"

// The parts of step 8.
enum { PART_CHOOSE, PART_LENS, PART_COUNTED };

// A step or side by its number and name: "5  Clear the way".
const char *lens_place(Hall *h, int place);

// Leads to what was counted there.
void lens_account(Hall *h, int place);

// ADKAR: a row for each member, a mark for each week: the number of the stage.
float lens_people(Hall *h, float x, float y, float w);

// Kotter: a row for each step, and the weeks in which something counted for it.
float lens_steps(Hall *h, float x, float y, float w);

// Hours on either side, week by week, and in all.
float lens_balance(Hall *h, LensKind lens, float x, float y, float w);

#endif
