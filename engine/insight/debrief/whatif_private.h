// whatif_private.h -- the difference between two roads by cause; see whatif.h.
#ifndef INSIGHT_DEBRIEF_WHATIF_PRIVATE_H
#define INSIGHT_DEBRIEF_WHATIF_PRIVATE_H

#include "insight/debrief/whatif.h"

// Takes the difference of out->variable at the end of a week apart. Only memory can
// fail.
bool whatif_differ(const History *played, const History *other, int week,
                   WhatIfDifference *out);

#endif
