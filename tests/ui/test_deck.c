// The deck of the plan: its order, its place on the screen, what is too dear.
#include "ui/test_screens.h"

#include "ui/frame/widget.h"

static void sit_at_plan(Seat *seat, const char *lang) {
    sit_down(seat, lang);
    begin_play(seat);
    play_until(seat, UI_PLAN);
}

static const Spot *card_of(const Seat *seat, const char *id) {
    int action = story_action(seat->story, id);
    assert_true(action >= 0);
    const Spot *spot = focus_spot(&seat->ui.focus, SPOT_ACTION + action);
    assert_non_null(spot);
    return spot;
}

// Where a text was drawn; its line must be there.
static Rect place_of(const Seat *seat, const char *text) {
    const DrawList *list = &seat->list;
    for (int i = 0; i < list->text_count; i++) {
        const DrawnText *line = &list->texts[i];
        if (strcmp(line->text, text) == 0) return (Rect){line->at.x, line->at.y, 0, 0};
    }
    fail_msg("'%s' is not said", text);
    return (Rect){0};
}

static void no_card_is_left_out(void **u) {
    (void)u;
    Seat seat;
    sit_at_plan(&seat, "en");
    for (int i = 0; i < seat.story->action_count; i++) {
        assert_non_null(focus_spot(&seat.ui.focus, SPOT_ACTION + i));
    }
    stand_up(&seat);
}

static void cards_lie_under_the_heading_of_what_they_are_for(void **u) {
    (void)u;
    static const struct {
        const char *heading, *cards[5];
    } groups[] = {
        {"Tell and listen",       {"email", "townhall", "honest", "listen"}},
        {"Promise and make good", {"promise", "deliver", "apology"}        },
        {"Learn and try out",     {"training", "pilot", "demo"}            },
        {"Bring people along",    {"ambassador", "reward", "workgroup"}    },
        {"The work and the AI",   {"hitl", "dashboard", "tune", "relief"}  },
    };
    Seat seat;
    sit_at_plan(&seat, "en");
    for (size_t i = 0; i < sizeof groups / sizeof groups[0]; i++) {
        Rect over = place_of(&seat, groups[i].heading);
        float end = over.y;
        for (int k = 0; k < 5 && groups[i].cards[k]; k++) {
            Rect card = card_of(&seat, groups[i].cards[k])->rect;
            assert_true(over.x >= card.x && over.x < card.x + card.w);
            assert_true(card.y > end - 1); // in this order, none over another
            end = card.y + card.h;
        }
    }
    stand_up(&seat);
}

static void a_card_keeps_its_place_whatever_is_chosen(void **u) {
    (void)u;
    Seat seat;
    sit_at_plan(&seat, "nl");
    Rect before[64];
    for (int i = 0; i < seat.story->action_count; i++) {
        before[i] = focus_spot(&seat.ui.focus, SPOT_ACTION + i)->rect;
    }
    seat.ui.focus.at = SPOT_ACTION + story_action(seat.story, "townhall");
    press(&seat, KEY_ENTER);
    assert_int_equal(seat.ui.draft.act_count, 1);
    for (int i = 0; i < seat.story->action_count; i++) {
        Rect now = focus_spot(&seat.ui.focus, SPOT_ACTION + i)->rect;
        assert_memory_equal(&now, &before[i], sizeof now);
    }
    stand_up(&seat);
}

static void a_whole_deck_is_seen_without_scrolling(void **u) {
    (void)u;
    static const char *const languages[] = {"en", "nl"};
    for (int i = 0; i < 2; i++) {
        Seat seat;
        sit_at_plan(&seat, languages[i]);
        const UiScroll *scroll = &seat.ui.scroll[UI_SCROLL_MAIN];
        assert_true(scroll->content <= scroll->view);
        stand_up(&seat);
    }
}

static void what_is_too_dear_says_so_before_it_is_chosen(void **u) {
    (void)u;
    static const char *const dear[] = {"townhall", "training"};
    Seat seat;
    sit_at_plan(&seat, "en");
    seat.ui.focus.at = card_of(&seat, "pilot")->id;
    look(&seat);
    assert_false(says(&seat, "more hours than you have left"));
    for (int i = 0; i < 2; i++) {
        seat.ui.focus.at = card_of(&seat, dear[i])->id;
        press(&seat, KEY_ENTER);
    }
    assert_true(game_hours(seat.game) - game_plan_hours(seat.game, &seat.ui.draft) < 4);
    seat.ui.focus.at = card_of(&seat, "pilot")->id;
    look(&seat);
    assert_true(says(&seat, "more hours than you have left"));
    seat.ui.focus.at = card_of(&seat, "townhall")->id; // is paid for
    look(&seat);
    assert_false(says(&seat, "more hours than you have left"));
    stand_up(&seat);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(no_card_is_left_out),
        cmocka_unit_test(cards_lie_under_the_heading_of_what_they_are_for),
        cmocka_unit_test(a_card_keeps_its_place_whatever_is_chosen),
        cmocka_unit_test(a_whole_deck_is_seen_without_scrolling),
        cmocka_unit_test(what_is_too_dear_says_so_before_it_is_chosen),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
