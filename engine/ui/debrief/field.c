#include "ui/debrief/field.h"

#include "ui/frame/edit.h"
#include "ui/shape.h"

#include <limits.h>
#include <math.h>
#include <string.h>

void field_open(Hall *h, Field field) {
    h->memory->field = field;
    h->memory->caret = INT_MAX; // behind what stands there
    if (field != FIELD_NONE) h->f->ui->focus.at = SPOT_FIELD + (int)field;
    h->f->again = true;
}

bool field_handed(const Hall *h, Field field) {
    return h->handed == field;
}

const char *field_take(Hall *h, Field field) {
    char *typed = h->memory->typed[field];
    const char *text = frame_say(h->f, "%s", typed);
    typed[0] = '\0';
    h->f->again = true;
    return text;
}

void field_forget(Debrief *memory) {
    if (memory->editing == 0) return;
    for (int i = 0; i < FIELD_COUNT; i++) memory->typed[i][0] = '\0';
    memory->editing = 0;
}

// ---- keys

static bool is_blank(const char *text) {
    return text[strspn(text, " ")] == '\0';
}

static void use_up(Hall *h) {
    h->f->press = (Press){KEY_NONE, 0};
    h->f->again = true;
}

// Handed over, or as good as closed where there is nothing in it.
static void complete(Hall *h, const char *typed) {
    if (is_blank(typed)) return;
    h->handed = h->memory->field;
    use_up(h);
}

// Tab goes from field to field, over whatever lies between them, and the one that it
// comes to is open: who types goes on typing.
static void to_neighbour(Hall *h, int by) {
    const Focus *focus = &h->f->ui->focus;
    int from = SPOT_FIELD + (int)h->memory->field, at = 0;
    h->memory->field = FIELD_NONE;
    while (at < focus->count && focus->spots[at].id != from) at++;
    for (at += by; at >= 0 && at < focus->count; at += by) {
        int field = focus->spots[at].id - SPOT_FIELD;
        if (field <= FIELD_NONE || field >= FIELD_COUNT) continue;
        field_open(h, (Field)field);
        use_up(h);
        return;
    }
}

void field_keys(Hall *h) {
    Frame *f = h->f;
    if (h->memory->field == FIELD_NONE) return;
    char *typed = h->memory->typed[h->memory->field];
    bool black = !typed[0] && strcmp(f->input->text, ".") == 0;
    if (black) return;
    edit_insert(typed, FIELD_SIZE, &h->memory->caret, f->input->text);
    if (edit_key(typed, &h->memory->caret, f->press.key)) use_up(h);
    switch (f->press.key) {
    case KEY_CHARACTER:
    case KEY_SPACE: use_up(h); break;
    case KEY_ENTER:
        complete(h, typed);
        f->press = (Press){KEY_NONE, 0};
        break;
    case KEY_PAGE_DOWN:
        complete(h, typed); // turns the page if it was empty
    // fall through
    case KEY_PAGE_UP:
    case KEY_UP:
    case KEY_DOWN: h->memory->field = FIELD_NONE; break;
    case KEY_TAB: to_neighbour(h, 1); break;
    case KEY_BACKTAB: to_neighbour(h, -1); break;
    case KEY_ESCAPE:
        field_forget(h->memory);
        field_open(h, FIELD_NONE);
        use_up(h);
        break;
    default: break;
    }
}

// ---- picture

static void pointed_away(Hall *h, Field field, Rect rect) {
    const Input *input = h->f->input;
    bool away = input->pressed && !rect_contains(rect, input->x, input->y);
    if (h->memory->field == field && away) h->memory->field = FIELD_NONE;
}

float field_draw(Hall *h, Field field, const char *hint, float x, float y, float w) {
    Frame *f = h->f;
    int id = SPOT_FIELD + (int)field;
    float line = frame_line_height(f, TYPE_BODY), pad = 0.4f * f->em;
    Rect rect = {x, y, w, line + 2 * pad};
    pointed_away(h, field, rect);
    if (h->memory->field == field) f->ui->focus.at = id;
    if (spot(f, id, rect)) field_open(h, field);
    bool open = h->memory->field == field;
    if (open)
        f->ui->focus.keys = true; // stays in view, also as the list above it grows
    const char *typed = h->memory->typed[field];
    Style style = style_body(f);
    if (!typed[0]) style.color = f->theme->ink_soft;
    shape_round_rect(f->list, rect, 0.3f * f->em, f->theme->paper_raised);
    shape_round_frame(f->list, rect, 0.3f * f->em, open ? 3 : 2,
                      open ? f->theme->accent : f->theme->ink_soft);
    edit_draw(f, style, typed[0] || open ? typed : hint, open ? h->memory->caret : -1,
              x + pad, y + pad, w - 2 * pad - 4);
    spot_ring(f, id, rect, 0.3f * f->em);
    return rect.h;
}
