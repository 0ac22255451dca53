#include "ui/debrief/mark_list.h"

#include "ui/debrief/field.h"
#include "ui/shape.h"

#include <math.h>
#include <stdio.h>

void mark_write(Hall *h, const Mark *mark) {
    Mark written = *mark;
    written.id = h->memory->editing;
    h->memory->editing = 0;
    hall_mark(h, &written);
}

void mark_typed(Hall *h, Field field, MarkKind kind) {
    Mark mark = {.kind = kind};
    if (!field_handed(h, field)) return;
    snprintf(mark.text, sizeof mark.text, "%s", field_take(h, field));
    mark_write(h, &mark);
}

// ---- in other words

static Field field_of(MarkKind kind) {
    switch (kind) {
    case MARK_AGREE: return FIELD_AGREE;
    case MARK_WORD: return FIELD_WORD;
    case MARK_KEEP: return FIELD_KEEP;
    case MARK_CHANGE: return FIELD_CHANGE;
    default: return FIELD_WHAT;
    }
}

static void put_in(Hall *h, Field field, const char *text) {
    snprintf(h->memory->typed[field], FIELD_SIZE, "%s", text);
}

// What is being typed is not lost for it: that comes first.
static void edit(Hall *h, const Mark *mark) {
    Field field = field_of(mark->kind);
    if (h->memory->editing == 0 && h->memory->typed[field][0]) {
        field_open(h, field);
        return;
    }
    put_in(h, field, mark->text);
    if (mark->kind == MARK_MONDAY) {
        put_in(h, FIELD_WITH, mark->whom);
        put_in(h, FIELD_WHEN, mark->when);
    }
    h->memory->editing = mark->id;
    field_open(h, field);
}

static void take_back(Hall *h, const Mark *mark) {
    if (h->memory->editing == mark->id) field_forget(h->memory);
    hall_unmark(h, mark);
}

// In the group's own words, but for the members' names where they go by a colour.
static const char *said(Hall *h, const char *text) {
    return story_text(record_story(h->group->record), text);
}

// The cross at the end of what has the focus, and the keys that do the same; a frame
// around what stands in the field again.
static void changeable(Hall *h, int id, Rect rect, const Mark *mark) {
    Frame *f = h->f;
    float size = 0.8f * f->em, corner = 0.3f * f->em;
    Rect cross = {rect.x + rect.w - size - 0.3f * f->em, rect.y + (rect.h - size) / 2,
                  size, size};
    bool hit = spot(f, id, rect);
    if (h->memory->editing == mark->id) {
        shape_round_frame(f->list, rect, corner, 3, f->theme->accent);
    }
    if (!spot_has_focus(f, id)) return;
    icon_draw(f->list, ICON_NO, cross.x, cross.y, size, f->theme->ink_soft);
    spot_ring(f, id, rect, corner);
    bool keys = frame_key(f, KEY_DELETE) || frame_key(f, KEY_BACKSPACE);
    bool pointed =
        hit && f->input->released && rect_contains(cross, f->input->x, f->input->y);
    if (keys || pointed) {
        take_back(h, mark);
    } else if (hit) {
        edit(h, mark);
    }
}

static float row(Hall *h, const Mark *mark, const char *text, int id, float x, float y,
                 float w) {
    Frame *f = h->f;
    float pad = 0.35f * f->em, cross = 1.4f * f->em;
    float inner = w - 2 * pad - cross;
    float high = frame_height(f, style_body(f), text, inner) + 2 * pad;
    Rect rect = {x, y, w, high};
    shape_round_rect(f->list, rect, 0.3f * f->em, f->theme->paper_raised);
    frame_text(f, style_body(f), text, x + pad, y + pad, inner);
    changeable(h, id, rect, mark);
    return high;
}

float mark_list(Hall *h, MarkKind kind, MarkTold *told, float x, float y, float w) {
    float top = y;
    for (int i = 0; i < marks_count(hall_said(h)); i++) {
        const Mark *mark = marks_at(hall_said(h), i);
        if (mark->kind != kind || !hall_is_said(h, mark)) continue;
        const char *text = said(h, told ? told(h, mark) : mark->text);
        y += row(h, mark, text, SPOT_MARK + i, x, y, w) + 0.35f * h->f->em;
    }
    return y - top;
}

// ---- the cloud

typedef struct Cloud {
    Style style;
    float x, w, gap, high;
} Cloud;

static float chip_width(Hall *h, const Cloud *cloud, const Mark *mark) {
    return fminf(cloud->w, frame_width(h->f, cloud->style, said(h, mark->text))
                               + 2.6f * h->f->em);
}

// How many words from `from` on stand in one row, and how wide that is.
static int row_of(Hall *h, const Cloud *cloud, const int *words, int count,
                  float *wide) {
    int fits = 0;
    *wide = 0;
    for (int i = 0; i < count; i++) {
        float more = chip_width(h, cloud, marks_at(hall_said(h), words[i]));
        if (fits > 0 && *wide + cloud->gap + more > cloud->w) break;
        *wide += more + (fits > 0 ? cloud->gap : 0);
        fits++;
    }
    return fits;
}

static void chip(Hall *h, const Cloud *cloud, int place, float x, float y) {
    Frame *f = h->f;
    const Mark *mark = marks_at(hall_said(h), place);
    float wide = chip_width(h, cloud, mark), pad = 1.3f * f->em;
    Rect rect = {x, y, wide, cloud->high};
    float line = frame_line_height(f, cloud->style.size);
    card(f, rect);
    frame_line(f, cloud->style, said(h, mark->text), x + pad,
               y + (cloud->high - line) / 2, wide - 2 * pad + 1);
    changeable(h, SPOT_MARK + place, rect, mark);
}

float mark_cloud(Hall *h, MarkKind kind, float x, float y, float w) {
    enum { WORDS = 300 };
    Frame *f = h->f;
    int words[WORDS], count = 0, from = 0;
    Cloud cloud = {.style = style_large(f), .x = x, .w = w, .gap = 0.6f * f->em};
    cloud.high = frame_line_height(f, TYPE_LARGE) + 0.6f * f->em;
    for (int i = 0; i < marks_count(hall_said(h)) && count < WORDS; i++) {
        const Mark *mark = marks_at(hall_said(h), i);
        if (mark->kind == kind && hall_is_said(h, mark)) words[count++] = i;
    }
    float top = y, wide;
    while (from < count) {
        int fits = row_of(h, &cloud, words + from, count - from, &wide);
        float at = x + (w - wide) / 2;
        for (int i = from; i < from + fits; i++) {
            chip(h, &cloud, words[i], at, y);
            at += chip_width(h, &cloud, marks_at(hall_said(h), words[i])) + cloud.gap;
        }
        y += cloud.high + cloud.gap;
        from += fits;
    }
    return y - top;
}
