// stops.h -- how often a game stood still: time-outs, and answers that were taken back.
#ifndef INSIGHT_DEBRIEF_STOPS_H
#define INSIGHT_DEBRIEF_STOPS_H

#include "insight/debrief/record.h"

enum { STOPS_TEXT_SIZE = 200 };

// One neutral sentence about them in the record's language; "" where there were none.
// Returns out.
const char *stops_tell(const Record *record, char out[STOPS_TEXT_SIZE]);

#endif
