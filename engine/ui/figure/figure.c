#include "ui/figure/figure.h"

#include "game/sight.h"
#include "ui/figure/body.h"
#include "ui/figure/head.h"

static const float usual_energy = 0.6f; // taken where it is not known

Mood figure_mood(const Game *game, int member) {
    Mood mood = {
        .trust = (float)sight_points(game, member, VAR_TRUST) / 100,
        .stress = (float)sight_points(game, member, VAR_STRESS) / 100,
        .energy = usual_energy,
    };
    if (sight_shows(game, member, VAR_ENERGY)) {
        mood.energy = (float)sight_points(game, member, VAR_ENERGY) / 100;
    }
    return mood;
}

static Pen head_pen(const Pen *pen, const Body *body, Mood mood) {
    Pen head = pen_within(pen, 0, body->head, body_head_size);
    head.turn = 0.05f * (1 - mood.energy);
    return head;
}

void figure_draw(DrawList *list, const Look *look, Mood mood, Point feet,
                 float height) {
    Pen pen = {list, feet, height, 0};
    Body body = body_of(look, mood);
    Pen head = head_pen(&pen, &body, mood);
    body_base(&pen, look);
    head_back(&head, look);
    body_torso(&pen, &body, look);
    body_front(&pen, &body, look);
    body_arms(&pen, &body, look);
    head_front(&head, look, mood);
}

void figure_bust(DrawList *list, const Look *look, Mood mood, Rect area) {
    static const float low = 0.58f; // where the rect cuts, of a standing figure
    Look standing = *look;
    standing.wheelchair = false;
    float size = area.h / (1 - low);
    Pen pen = {
        list, {area.x + area.w / 2, area.y + size},
         size, 0
    };
    Body body = body_of(&standing, mood);
    body.hip = body.hem = low;
    Pen head = head_pen(&pen, &body, mood);
    head_back(&head, look);
    body_shoulders(&pen, &body, look);
    body_front(&pen, &body, look);
    head_front(&head, look, mood);
}
