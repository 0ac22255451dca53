// lens_told.h -- what the chosen lens counted for one of its steps or sides, deed by
// deed, with the reason of each.
#ifndef UI_DEBRIEF_LENS_TOLD_H
#define UI_DEBRIEF_LENS_TOLD_H

#include "ui/debrief/pages.h"

// The pages of the place that is accounted for (memory->place).
Pages lens_told(Hall *h);

#endif
