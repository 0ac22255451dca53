// hands.h -- parts of step 7: hands that are raised before the other road is shown.
#ifndef UI_DEBRIEF_HANDS_H
#define UI_DEBRIEF_HANDS_H

#include "ui/debrief/hall.h"

// A page: which meter it is about, and the counts for higher, the same, lower: they can
// be typed and are not to be seen.
void hands_asked(Hall *h);

// What was counted, once it may be seen; returns the height.
float hands_counted(Hall *h, float x, float y, float w);

#endif
