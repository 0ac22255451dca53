// widget.h -- the few things all screens are made of: cards, buttons, bars, icons.
//
// For the rooms of ui/ alone. Where a function returns bool, it is true in the pass
// in which the thing was activated.
#ifndef UI_FRAME_WIDGET_H
#define UI_FRAME_WIDGET_H

#include "ui/figure/figure.h"
#include "ui/frame/frame.h"
#include "ui/frame/icon.h"

// The places that can take the focus; those with many count on from their number.
enum {
    SPOT_MENU = 1,
    SPOT_NEXT,
    SPOT_BACK,
    SPOT_CLOSE,
    SPOT_LATELY, // since when Why tells
    SPOT_WHOLE,
    SPOT_GROUP, // the name of those who play
    SPOT_KEYS,  // from the pause to the keys, and to the facilitator's knobs
    SPOT_LEAD,
    SPOT_PACE = 20,     // + pace
    SPOT_SETTING = 30,  // + UiSettingRow
    SPOT_METER = 50,    // + Variable
    SPOT_VARIABLE = 80, // + Variable
    SPOT_ACT = 110,     // + place in the plan
    SPOT_OPTION = 150,  // + option
    SPOT_PART = 200,    // + place in an explanation
    SPOT_REASON = 800,  // why we chose this
    SPOT_KNOB = 810,    // + row of the facilitator's
    SPOT_PREDICT = 830, // + meter
    SPOT_HANDS = 840,   // + option
    SPOT_FEWER = 850,   // + option
    SPOT_SHOW = 860,
    SPOT_LOOK_BACK = 861, // the debrief of the last game
    SPOT_PREPARED = 900,  // + place among the events that lie ready
    SPOT_ACTION = 1000,   // + action
    SPOT_SCENARIO = 5000, // + scenario
    SPOT_PERSON = 10000,  // + member
};

typedef enum ButtonKind {
    BUTTON_PLAIN,
    BUTTON_MAIN, // what one does here
    BUTTON_OFF,  // cannot be chosen now
} ButtonKind;

// A sheet of paper that lies on the screen.
void card(Frame *f, Rect rect);

// A card that can be chosen: lies higher when it has the focus.
bool card_choice(Frame *f, int id, Rect rect, bool open);

// The same, and what lies so far around it belongs to it for a finger.
bool card_choice_around(Frame *f, int id, Rect rect, float around, bool open);

// Over a card_choice: it was chosen.
void card_chosen(Frame *f, int id, Rect rect);

bool button(Frame *f, int id, Rect rect, const char *label, ButtonKind kind);
float button_width(const Frame *f, const char *label);
float button_height(const Frame *f);

// A round number to press: the key that does the same. Returns its width.
float key_badge(Frame *f, float x, float y, const char *key, bool strong);

// Hours as blocks in a row: `spent` full, the others open. Returns the width.
float hour_blocks(Frame *f, float x, float y, float size, int hours, int spent,
                  float width);

// "2 h" with a clock. Returns the width.
float hour_tag(Frame *f, float x, float y, int hours, Color color);

// A bar from a middle line: to the right what adds, to the left what takes away. What
// is bad is striped, for eyes that do not tell the two colours apart.
void amount_bar(Frame *f, Rect rect, double points, double most, bool good);

// A ring with head and shoulders. `dim`: somebody who is away.
void portrait(Frame *f, Rect square, const Look *look, Mood mood, bool dim);

// A heading over a part of a screen; returns its height.
float heading(Frame *f, const char *text, float x, float y, float width);

// One of the three hints of the first week; returns its height.
float tip(Frame *f, const char *text, float x, float y, float width);

Style style_small(const Frame *f);
Style style_body(const Frame *f);
Style style_bold(const Frame *f);
Style style_large(const Frame *f);
Style style_title(const Frame *f);

#endif
