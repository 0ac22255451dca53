#include "ui/edge.h"

#include "ui/point.h"

float edge_half(Point along) {
    return 0.5f * (fabsf(along.x) + fabsf(along.y)) / point_length(along);
}

static void quad(DrawList *list, int a, int b, int c, int d) {
    draw_triangle(list, a, b, c);
    draw_triangle(list, a, c, d);
}

void ring_corner(DrawList *list, Point at, Point inward, Point outward, Color color) {
    draw_vertex(list, at.x - inward.x, at.y - inward.y, color);
    color.a = 0;
    draw_vertex(list, at.x + outward.x, at.y + outward.y, color);
}

int ring_inner(int first, int corner) {
    return first + 2 * corner;
}

void ring_fringe(DrawList *list, int first, int count) {
    if (list->cut) return;
    for (int i = 0; i < count; i++) {
        int here = ring_inner(first, i);
        int next = ring_inner(first, i + 1 < count ? i + 1 : 0);
        quad(list, here, next, next + 1, here + 1);
    }
}

// From both ends in turn, so that the triangles are as broad as they can be.
void ring_fill(DrawList *list, int first, int count) {
    if (list->cut) return;
    int low = 0, high = count - 1;
    while (high - low >= 2) {
        int a = ring_inner(first, low), b = ring_inner(first, high);
        bool from_low = (low + high) % 2 == (count - 1) % 2;
        int middle = from_low ? low + 1 : high - 1;
        draw_triangle(list, a, ring_inner(first, middle), b);
        if (from_low) {
            low++;
        } else {
            high--;
        }
    }
}

// What is thinner than its fringe has no inside left: it keeps its amount of
// colour by being fainter.
void band_section(DrawList *list, Section section, float half, Color color) {
    float left = edge_half(section.left), right = edge_half(section.right);
    float widest = left > right ? left : right;
    if (half < widest) color = color_fade(color, 2 * half / (half + widest));
    Color gone = color_fade(color, 0);
    Point corners[4] = {
        point_along(section.at, section.left, half + left),
        point_along(section.at, section.left, half > left ? half - left : 0),
        point_along(section.at, section.right, half > right ? half - right : 0),
        point_along(section.at, section.right, half + right),
    };
    for (int i = 0; i < 4; i++) {
        draw_vertex(list, corners[i].x, corners[i].y, i == 1 || i == 2 ? color : gone);
    }
}

void band_join(DrawList *list, int first, int count, bool closed) {
    if (list->cut) return;
    for (int i = 0; i < count - !closed; i++) {
        int here = first + 4 * i;
        int next = first + 4 * (i + 1 < count ? i + 1 : 0);
        for (int side = 0; side < 3; side++) {
            quad(list, here + side, next + side, next + side + 1, here + side + 1);
        }
    }
}

// So many that no chord lies more than about an eighth of a pixel inside.
int round_steps(float radius) {
    float steps = 6.3f * sqrtf(radius > 0 ? radius : 0);
    int quarter = (int)(steps / 4) + 1;
    if (quarter < 3) quarter = 3;
    if (quarter > 48) quarter = 48;
    return 4 * quarter;
}
