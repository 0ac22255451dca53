// Every screen at every size, in both languages: nothing lies outside the frame,
// nothing is without words.
#include "ui/list_fits.h"
#include "ui/test_screens.h"

#include "ui/frame/widget.h"

typedef struct Format {
    int width, height, text_size;
    bool projector;
} Format;

static const Format formats[] = {
    {1024, 768,  100, false},
    {1024, 768,  200, false},
    {1024, 768,  100, true },
    {1280, 720,  100, false},
    {1280, 720,  150, false},
    {1280, 720,  200, false},
    {1920, 1080, 100, false},
    {1920, 1080, 200, true },
    {3840, 2160, 100, false},
    {3840, 2160, 200, true },
};

static void check(Seat *seat, const char *what) {
    look(seat);
    list_fits(&seat->list, &seat->input, what);
    spots_fit(&seat->ui.focus, &seat->input, what);
}

// Whatever is further down can be brought into view.
static void check_all_of_it(Seat *seat, const char *what) {
    check(seat, what);
    int count = seat->ui.focus.count;
    for (int i = 0; i < count && i < 60; i++) {
        press(seat, KEY_TAB);
        const Spot *spot = focus_spot(&seat->ui.focus, seat->ui.focus.at);
        assert_non_null(spot);
        bool seen =
            spot->rect.y + spot->rect.h > 0 && spot->rect.y < (float)seat->input.height;
        if (!seen) fail_msg("%s: spot %d is not brought into view", what, spot->id);
    }
}

static void check_covers(Seat *seat) {
    strike(seat, 'w');
    check_all_of_it(seat, "why");
    seat->ui.why_whole = true;
    check(seat, "why, the whole game");
    press(seat, KEY_ESCAPE);
    press(seat, KEY_ESCAPE);
    check_all_of_it(seat, "pause");
    press(seat, KEY_ESCAPE);
    press(seat, KEY_F1);
    check(seat, "help");
    press(seat, KEY_ESCAPE);
}

// What stands over a choice when a group plays.
static void check_room(Seat *seat) {
    static const UiCover covers[] = {UI_LEAD, UI_DECIDE, UI_HANDS, UI_TIMEOUT};
    static const char *const names[] = {"the facilitator", "before it counts",
                                        "show of hands", "time-out"};
    for (size_t i = 0; i < sizeof covers / sizeof covers[0]; i++) {
        seat->ui.cover = covers[i];
        check_all_of_it(seat, names[i]);
        press(seat, KEY_ESCAPE);
    }
}

static void check_plan(Seat *seat) {
    check_all_of_it(seat, "plan");
    seat->ui.picking = story_action(seat->story, "listen");
    seat->ui.picked = (Act){.action = seat->ui.picking};
    check_all_of_it(seat, "picking");
    seat->ui.picking = -1;
    check(seat, "plan again");
}

// Member by member, and all of them together.
static void check_end(Seat *seat) {
    for (; seat->ui.parted <= seat->story->member_count; seat->ui.parted++) {
        check_all_of_it(seat, "end");
    }
    check_all_of_it(seat, "end, together");
}

static void look_at(Seat *seat, bool first[UI_END + 1]) {
    static const char *const names[] = {"after",  "week", "told",
                                        "choice", "plan", "end"};
    UiStage at = stage(seat);
    check(seat, names[at]);
    if (!first[at]) return;
    first[at] = false;
    if (at == UI_PLAN) check_plan(seat);
    if (at == UI_WEEK) check_covers(seat);
    if (at == UI_END) check_end(seat);
    if (at == UI_CHOICE) check_all_of_it(seat, names[at]);
    if (at == UI_CHOICE && seat->ui.settings.projector) check_room(seat);
}

static void play_through(Seat *seat) {
    bool first[UI_END + 1];
    memset(first, true, sizeof first);
    for (int i = 0; i < 900; i++) {
        UiStage at = stage(seat);
        look_at(seat, first);
        if (at == UI_END) return;
        if (at == UI_CHOICE || at == UI_PLAN) {
            answer_by(seat, POLICY_LISTEN);
        } else {
            seat->ui.focus.at = SPOT_NEXT;
            press(seat, KEY_ENTER);
        }
    }
    fail_msg("the game does not end");
}

static void all_screens_fit(const Format *format, const char *lang) {
    Seat seat;
    sit_down(&seat, lang);
    seat.input.width = format->width;
    seat.input.height = format->height;
    seat.ui.settings.text_size = format->text_size;
    seat.ui.settings.projector = seat.ui.settings.contrast = format->projector;
    seat.world.last = "The first rollout, Table 3, week 7";
    check_all_of_it(&seat, "shelf");
    seat.world.game = seat.game;
    ui_begin(&seat.ui, seat.game);
    check_all_of_it(&seat, "brief");
    seat.ui.page = UI_TEAM;
    check(&seat, "team");
    seat.ui.page = UI_PLAY;
    play_through(&seat);
    stand_up(&seat);
}

static void every_screen_fits_every_size_in_english(void **u) {
    (void)u;
    for (size_t i = 0; i < sizeof formats / sizeof formats[0]; i++) {
        all_screens_fit(&formats[i], "en");
    }
}

static void every_screen_fits_every_size_in_dutch(void **u) {
    (void)u;
    for (size_t i = 0; i < sizeof formats / sizeof formats[0]; i++) {
        all_screens_fit(&formats[i], "nl");
    }
}

static void a_narrow_scene_has_its_people_above_the_text(void **u) {
    (void)u;
    Seat seat;
    sit_down(&seat, "nl");
    seat.input.width = 1024;
    seat.input.height = 768;
    seat.ui.settings.text_size = 200;
    seat.world.game = seat.game;
    ui_begin(&seat.ui, seat.game);
    seat.ui.page = UI_PLAY;
    look(&seat);
    for (int i = 0; i < seat.story->member_count; i++) {
        const Spot *person = focus_spot(&seat.ui.focus, SPOT_PERSON + i);
        assert_non_null(person);
        assert_true(person->rect.y + person->rect.h < 0.5f * (float)seat.input.height);
    }
    stand_up(&seat);
}

static void sit_low(Seat *seat, const char *lang) {
    sit_down(seat, lang);
    seat->input.width = 1024;
    seat->input.height = 768;
    seat->ui.settings.text_size = 200;
    begin_play(seat);
}

// The people above the text were seen while it was read; what is to be chosen goes
// first.
static void a_low_frame_gives_its_height_to_the_options(void **u) {
    (void)u;
    Seat seat;
    sit_low(&seat, "nl");
    read_on(&seat);
    assert_null(focus_spot(&seat.ui.focus, SPOT_PERSON));
    const Spot *option = focus_spot(&seat.ui.focus, SPOT_OPTION);
    assert_non_null(option);
    assert_true(option->rect.y + option->rect.h < (float)seat.input.height);
    assert_true(seat.ui.scroll[UI_SCROLL_MAIN].view > 0.6f * (float)seat.input.height);
    stand_up(&seat);
}

// Where something stands that begins so; -1 where it is not said.
static float low_of(const Seat *seat, const char *start) {
    for (int i = 0; i < seat->list.text_count; i++) {
        const DrawnText *line = &seat->list.texts[i];
        if (strncmp(line->text, start, strlen(start)) == 0) return line->at.y;
    }
    return -1;
}

static void a_low_frame_answers_why_before_it_asks_more(void **u) {
    (void)u;
    Seat seat;
    sit_low(&seat, "en");
    play_until(&seat, UI_WEEK);
    strike(&seat, 'w');
    assert_int_equal(seat.ui.cover, UI_WHY);
    float answer = low_of(&seat, "From ");
    assert_true(answer > 0 && answer < 0.6f * (float)seat.input.height);
    const Spot *team = focus_spot(&seat.ui.focus, SPOT_BACK);
    assert_non_null(team);
    assert_true(team->rect.y > answer);
    stand_up(&seat);
}

// What went wrong has lines of its own, and the page begins below them.
static void trouble_covers_no_title(void **u) {
    (void)u;
    Seat seat;
    sit_down(&seat, "en");
    seat.world.game = seat.game;
    ui_begin(&seat.ui, seat.game);
    look(&seat);
    float without = low_of(&seat, "The first rollout");
    seat.world.trouble =
        "The journal of Table 3 cannot be written: the disk is full. What you answer "
        "now is not kept; make room, or go to the shelf and begin the game elsewhere. "
        "Until then the game goes on as it is, and nothing else has been lost so far.";
    look(&seat);
    float banner = low_of(&seat, "The journal of Table 3");
    float title = low_of(&seat, "The first rollout");
    assert_true(banner >= 0 && title > banner + 2 * 1.35f * 20);
    assert_true(title > without + 2 * 1.35f * 20);
    seat.ui.page = UI_TEAM;
    look(&seat);
    assert_true(low_of(&seat, "Your team") > banner + 2 * 1.35f * 20);
    check(&seat, "team in trouble");
    stand_up(&seat);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_screen_fits_every_size_in_english),
        cmocka_unit_test(every_screen_fits_every_size_in_dutch),
        cmocka_unit_test(a_narrow_scene_has_its_people_above_the_text),
        cmocka_unit_test(a_low_frame_gives_its_height_to_the_options),
        cmocka_unit_test(trouble_covers_no_title),
        cmocka_unit_test(a_low_frame_answers_why_before_it_asks_more),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
