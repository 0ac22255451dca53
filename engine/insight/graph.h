// graph.h -- a scenario as a picture for Graphviz: its events by week, their
// options and endings, and how often each was taken.
//
// A dashed line goes from an event to one that looks back at it: by now.chose or by
// a flag. Endings that do so have such lines as well.
#ifndef INSIGHT_GRAPH_H
#define INSIGHT_GRAPH_H

#include "insight/study.h"

#include <stdio.h>

// In the language that the story speaks. `study` holds games of `random` and is not
// sorted away from the story.
void graph_write(const Story *story, const Outline *outline, const Study *study,
                 FILE *out);

#endif
