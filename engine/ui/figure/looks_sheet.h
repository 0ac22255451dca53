// looks_sheet.h -- all looks and moods of people on one sheet, to be looked at.
#ifndef UI_FIGURE_LOOKS_SHEET_H
#define UI_FIGURE_LOOKS_SHEET_H

#include "ui/draw.h"
#include "ui/theme.h"

void looks_sheet_draw(DrawList *list, const Theme *theme, Rect area);

#endif
