#include "ui/draw.h"

#include "base/array.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

bool rect_contains(Rect rect, float x, float y) {
    return x >= rect.x && x < rect.x + rect.w && y >= rect.y && y < rect.y + rect.h;
}

Rect rect_inset(Rect rect, float by) {
    float w = rect.w - 2 * by, h = rect.h - 2 * by;
    return (Rect){rect.x + by, rect.y + by, w > 0 ? w : 0, h > 0 ? h : 0};
}

void draw_reset(DrawList *list) {
    list->vertex_count = list->index_count = 0;
    list->text_count = list->command_count = 0;
    list->cut = false;
    arena_reset(&list->arena);
}

void draw_close(DrawList *list) {
    free(list->vertices);
    free(list->indices);
    free(list->texts);
    free(list->commands);
    arena_free(&list->arena);
    *list = (DrawList){0};
}

// Once something was left out, nothing more is taken: a shape's corners are
// numbered in a row, and a hole would join the wrong ones.
static bool room(DrawList *list, void *items, int *capacity, int need, size_t size) {
    if (!list->cut) list->cut = !array_fit(items, capacity, need, size);
    return !list->cut;
}

static void command(DrawList *list, DrawCommand added) {
    int need = list->command_count + 1;
    if (!room(list, &list->commands, &list->command_room, need, sizeof added)) return;
    list->commands[list->command_count++] = added;
}

int draw_vertex(DrawList *list, float x, float y, Color color) {
    if (!isfinite(x) || !isfinite(y)) x = y = 0;
    int need = list->vertex_count + 1;
    if (!room(list, &list->vertices, &list->vertex_room, need, sizeof(Vertex))) {
        return -1;
    }
    list->vertices[list->vertex_count] = (Vertex){
        {x, y},
        color
    };
    return list->vertex_count++;
}

static bool corner(const DrawList *list, int number) {
    return number >= 0 && number < list->vertex_count;
}

void draw_triangle(DrawList *list, int a, int b, int c) {
    if (!corner(list, a) || !corner(list, b) || !corner(list, c)) return;
    int need = list->index_count + 3;
    if (!room(list, &list->indices, &list->index_room, need, sizeof(int))) return;

    int last = list->command_count - 1;
    if (last < 0 || list->commands[last].kind != DRAW_TRIANGLES) {
        command(list, (DrawCommand){.kind = DRAW_TRIANGLES, .first = need - 3});
        if (list->cut) return;
        last++;
    }
    list->indices[need - 3] = a;
    list->indices[need - 2] = b;
    list->indices[need - 1] = c;
    list->index_count = need;
    list->commands[last].count += 3;
}

void draw_text(DrawList *list, float x, float y, int pixels, bool bold, Color color,
               const char *text, size_t length) {
    if (length == 0) return;
    int need = list->text_count + 1;
    if (!room(list, &list->texts, &list->text_room, need, sizeof(DrawnText))) return;
    char *copy = arena_text(&list->arena, text, length);
    list->cut = !copy;
    command(list, (DrawCommand){.kind = DRAW_TEXT, .first = need - 1, .count = 1});
    if (list->cut) return;
    list->texts[list->text_count++] = (DrawnText){
        {x, y},
        pixels, bold, color, copy
    };
}

// In the list an empty area means everywhere; asked for, it means nowhere.
void draw_clip(DrawList *list, Rect area) {
    bool empty = !(area.w > 0) || !(area.h > 0);
    if (empty) area = (Rect){-9, -9, 1, 1};
    command(list, (DrawCommand){.kind = DRAW_CLIP, .area = area});
}

void draw_clip_end(DrawList *list) {
    command(list, (DrawCommand){.kind = DRAW_CLIP});
}

DrawPlace draw_place(const DrawList *list) {
    DrawPlace place = {.vertices = list->vertex_count,
                       .indices = list->index_count,
                       .texts = list->text_count,
                       .commands = list->command_count};
    if (place.commands > 0) place.last = list->commands[place.commands - 1];
    return place;
}

void draw_undo(DrawList *list, const DrawPlace *place) {
    list->vertex_count = place->vertices;
    list->index_count = place->indices;
    list->text_count = place->texts;
    list->command_count = place->commands;
    if (place->commands > 0) list->commands[place->commands - 1] = place->last;
}

bool draw_says(const DrawList *list, const char *text) {
    for (int i = 0; i < list->text_count; i++) {
        if (strstr(list->texts[i].text, text)) return true;
    }
    return false;
}
