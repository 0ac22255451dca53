// The picture's promises: it moves only for a while, and shows nothing that the leader
// cannot see.
#include "ui/figure/sea.h"

#include "game/sight.h"
#include "ui/screen/tide.h"
#include "ui/test_screens.h"

#include <math.h>

static void the_sea_moves_and_comes_to_rest(void **u) {
    (void)u;
    Seat seat;
    sit_down(&seat, "en");
    seat.ui.settings.still = false;
    begin_play(&seat);
    assert_true(ui_wants_frame(&seat.ui));
    for (int i = 0; i < 10; i++) look(&seat);
    assert_false(ui_wants_frame(&seat.ui));
    stand_up(&seat);
}

static void a_still_sea_never_moves(void **u) {
    (void)u;
    Seat seat;
    sit_down(&seat, "en");
    begin_play(&seat);
    assert_false(ui_wants_frame(&seat.ui));
    play_until(&seat, UI_AFTER);
    assert_false(ui_wants_frame(&seat.ui));
    stand_up(&seat);
}

static void who_was_not_heard_is_drawn_like_anybody(void **u) {
    (void)u;
    Seat seat;
    sit_down(&seat, "en");
    begin_play(&seat);
    int count = game_story(seat.game)->member_count;
    for (int i = 0; i < count; i++) {
        Berg berg = berg_of(seat.game, i);
        assert_true(berg.clarity == 0);
        assert_true(berg.mass == berg_of(seat.game, 0).mass);
    }
    stand_up(&seat);
}

static void listening_makes_the_ice_clear_and_time_clouds_it(void **u) {
    (void)u;
    Seat seat;
    float clearest = 0;
    sit_down(&seat, "en");
    begin_play(&seat);
    while (game_prompt(seat.game)->kind != PROMPT_END) {
        answer_by(&seat, POLICY_LISTEN);
        for (int i = 0; i < game_story(seat.game)->member_count; i++) {
            Berg berg = berg_of(seat.game, i);
            assert_true(berg.clarity == (float)sight_clarity(seat.game, i));
            if (berg.clarity > clearest) clearest = berg.clarity;
        }
    }
    assert_true(clearest == 1);
    stand_up(&seat);
}

static void stress_raises_the_waves(void **u) {
    (void)u;
    const Rect area = {0, 0, 1000, 400};
    float before = 0;
    for (int stress = 0; stress <= 10; stress++) {
        Sea sea = {.motion = (float)stress / 10};
        float high = 0;
        for (float x = 0; x < area.w; x += 2) {
            high = fmaxf(high, fabsf(sea_wave(area, sea, x)));
        }
        assert_true(high > before);
        before = high;
    }
    assert_true(before < 0.15f * area.h);
}

static void the_wave_of_a_choice_lifts_where_it_is(void **u) {
    (void)u;
    const Rect area = {0, 0, 1000, 400};
    Sea calm = {0}, swell = {.swell_at = 0.5f, .swell = 0.05f};
    assert_true(sea_wave(area, swell, 500) < sea_wave(area, calm, 500) - 19);
    assert_true(sea_wave(area, swell, 100) == sea_wave(area, calm, 100));
}

static void faces_change_with_the_wave_and_not_before(void **u) {
    (void)u;
    Seat seat;
    sit_down(&seat, "en");
    begin_play(&seat);
    read_on(&seat);
    seat.ui.settings.still = false;
    answer_by(&seat, POLICY_PUSH);
    assert_int_equal(stage(&seat), UI_AFTER);
    Frame f = {.ui = &seat.ui, .game = seat.game};
    seat.ui.now = seat.ui.since;
    Mood first = tide_mood(&f, 0, 0.5f);
    assert_true(first.trust == seat.ui.felt[0].trust);
    seat.ui.now = seat.ui.since + 3;
    Mood last = tide_mood(&f, 0, 0.5f), now = figure_mood(seat.game, 0);
    assert_true(last.trust == now.trust && last.stress == now.stress);
    stand_up(&seat);
}

// In a storm a wave lifts the ice and who stands on it: no head leaves the picture.
static void no_wave_is_higher_than_the_highest(void **u) {
    (void)u;
    Rect area = {40, 60, 460, 640};
    for (int calm = 0; calm <= 10; calm++) {
        Sea sea = {.motion = 0.1f * (float)calm};
        float highest = 0;
        for (int i = 0; i < 4000; i++) {
            sea.phase = 0.017f * (float)i;
            float x = area.x + (float)(i * 7 % 460);
            highest = fmaxf(highest, -sea_wave(area, sea, x));
        }
        assert_true(highest <= sea_highest(area, sea));
        assert_true(highest >= 0.8f * sea_highest(area, sea));
    }
}

static float top_of(const Berg *berg, Point at, float tall) {
    DrawList list = {0};
    berg_draw(&list, theme_get(THEME_CALM), berg, at, tall, 200);
    float top = at.y;
    for (int i = 0; i < list.vertex_count; i++) {
        top = fminf(top, list.vertices[i].at.y);
    }
    draw_close(&list);
    return top;
}

static void nobody_is_higher_than_the_whole_with_the_ice(void **u) {
    (void)u;
    static const char *const hairs[] = {"bun", "afro", "curly", "scarf", "bald"};
    Point at = {500, 500};
    for (size_t i = 0; i < sizeof hairs / sizeof hairs[0]; i++) {
        DrawList list = {0};
        Look look = {.skin = 3, .age = 30, .hair = hairs[i]};
        Berg berg = {
            .look = &look, .mood = {1, 1, 1},
                 .mass = 0.5f
        };
        berg_draw(&list, theme_get(THEME_CALM), &berg, at, 300, 200);
        float top = at.y;
        for (int k = 0; k < list.vertex_count; k++) {
            top = fminf(top, list.vertices[k].at.y);
        }
        assert_true(at.y - top <= 300 * berg_whole);
        draw_close(&list);
    }
}

static void nobody_stands_on_the_ice_of_who_is_away(void **u) {
    (void)u;
    Point at = {500, 500};
    Look look = {.skin = 3, .age = 30, .hair = "bun"};
    Berg berg = {
        .look = &look, .mood = {1, 1, 1},
             .mass = 0.5f
    };
    assert_true(top_of(&berg, at, 300) < at.y - 300);
    berg.away = true;
    float top = top_of(&berg, at, 300);
    assert_true(top < at.y && top > at.y - berg_tip(300) - 3); // its tip alone
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_sea_moves_and_comes_to_rest),
        cmocka_unit_test(a_still_sea_never_moves),
        cmocka_unit_test(who_was_not_heard_is_drawn_like_anybody),
        cmocka_unit_test(listening_makes_the_ice_clear_and_time_clouds_it),
        cmocka_unit_test(stress_raises_the_waves),
        cmocka_unit_test(the_wave_of_a_choice_lifts_where_it_is),
        cmocka_unit_test(faces_change_with_the_wave_and_not_before),
        cmocka_unit_test(no_wave_is_higher_than_the_highest),
        cmocka_unit_test(nobody_is_higher_than_the_whole_with_the_ice),
        cmocka_unit_test(nobody_stands_on_the_ice_of_who_is_away),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
