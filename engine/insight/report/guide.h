// guide.h -- the facilitator's notes as a page to print, or to have open on the laptop
// while the window is on the projector: each step of a debrief in its order, what can
// be read aloud, what to look out for, and what the scenario's author would ask.
//
// Like the report it needs no network and no script, and the words of strangers are
// escaped. It is written from top to bottom: begin, each step with its questions, end.
#ifndef INSIGHT_REPORT_GUIDE_H
#define INSIGHT_REPORT_GUIDE_H

#include "insight/report/html.h"

typedef struct Guide {
    Html html;          // the caller's, with html_close, once the guide has ended
    const Words *words; // lent
    bool asks;          // the list of a step's questions is open
} Guide;

void guide_begin(Guide *guide, const Words *words, const char *scenario);

// A step of so many minutes; 0: it lies before the debrief's time.
void guide_step(Guide *guide, const char *name, int minutes, const char *say,
                const char *watch);

// A question of the author's at that step; `about` says which part of it, or is "".
void guide_question(Guide *guide, const char *about, const char *question);

// False: memory was out.
bool guide_end(Guide *guide);

#endif
