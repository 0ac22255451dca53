// A window of the driver "dummy", which shows nothing and takes every event that
// is pushed: all but the screen itself is real.
#include "platform/window.h"

#include "platform/opened.h"
#include "platform/sheet.h"

#include <SDL2/SDL.h>
#include <locale.h>

static Window *open_window(void) {
    Err err = {"", ""};
    setenv("SDL_VIDEODRIVER", "dummy", 1);
    Window *window = window_open("test", 800, 600, font_folder(), &err);
    if (!window) fail_msg("%s", err.text);
    Input input;
    window_poll(window, 0, &input); // what the opening itself reports
    SDL_FlushEvents(SDL_FIRSTEVENT, SDL_LASTEVENT);
    return window;
}

static void push_key(SDL_Keycode code, int mod, bool repeat) {
    SDL_Event event = {.type = SDL_KEYDOWN};
    event.key.state = SDL_PRESSED;
    event.key.repeat = repeat;
    event.key.keysym.sym = code;
    event.key.keysym.mod = (Uint16)mod;
    event.key.keysym.scancode = SDL_GetScancodeFromKey(code);
    SDL_PushEvent(&event);
}

static void push_text(const char *text) {
    SDL_Event event = {.type = SDL_TEXTINPUT};
    SDL_strlcpy(event.text.text, text, sizeof event.text.text);
    SDL_PushEvent(&event);
}

static void push_button(bool down, int x, int y) {
    SDL_Event event = {.type = down ? SDL_MOUSEBUTTONDOWN : SDL_MOUSEBUTTONUP};
    event.button.button = SDL_BUTTON_LEFT;
    event.button.state = down ? SDL_PRESSED : SDL_RELEASED;
    event.button.x = x;
    event.button.y = y;
    SDL_PushEvent(&event);
}

static Input poll(Window *window) {
    Input input;
    window_poll(window, 0, &input);
    return input;
}

// Numbers are read and written, and texts compared, as they are without a window.
static void the_users_locale_is_not_ours(void **u) {
    (void)u;
    assert_non_null(setlocale(LC_ALL, "C.UTF-8")); // as a desktop's library would
    Window *window = open_window();
    assert_string_equal(setlocale(LC_ALL, NULL), "C");
    window_close(window);
}

enum { ALT_GR = KMOD_LCTRL | KMOD_RALT }; // as Windows tells it

static void each_key_has_its_meaning(void **u) {
    (void)u;
    static const struct {
        SDL_Keycode code;
        int mod;
        Key key;
    } cases[] = {
        {SDLK_UP,       0,                    KEY_UP         },
        {SDLK_RETURN,   0,                    KEY_ENTER      },
        {SDLK_KP_ENTER, 0,                    KEY_ENTER      },
        {SDLK_RETURN,   KMOD_LALT,            KEY_F11        },
        {SDLK_TAB,      0,                    KEY_TAB        },
        {SDLK_TAB,      KMOD_LSHIFT,          KEY_BACKTAB    },
        {SDLK_PAGEDOWN, 0,                    KEY_PAGE_DOWN  },
        {SDLK_KP_3,     0,                    KEY_PAGE_DOWN  },
        {SDLK_KP_3,     KMOD_NUM,             KEY_NONE       },
        {SDLK_EQUALS,   KMOD_LCTRL,           KEY_BIGGER     },
        {SDLK_PLUS,     KMOD_CTRL | KMOD_NUM, KEY_BIGGER     },
        {SDLK_KP_MINUS, KMOD_RCTRL,           KEY_SMALLER    },
        {SDLK_0,        KMOD_LCTRL,           KEY_NORMAL_SIZE},
        {SDLK_EQUALS,   0,                    KEY_NONE       },
        {SDLK_UP,       KMOD_LCTRL,           KEY_NONE       },
        {SDLK_0,        ALT_GR,               KEY_NONE       },
        {SDLK_PLUS,     ALT_GR,               KEY_NONE       },
        {SDLK_F5,       0,                    KEY_F5         },
        {SDLK_LSHIFT,   KMOD_LSHIFT,          KEY_NONE       },
    };
    Window *window = open_window();
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        push_key(cases[i].code, cases[i].mod, false);
        Input input = poll(window);
        assert_int_equal(input.press_count, cases[i].key != KEY_NONE);
        assert_int_equal(input.presses[0].key, cases[i].key);
    }
    window_close(window);
}

static void typed_signs_are_presses_and_text(void **u) {
    (void)u;
    Window *window = open_window();
    push_text("A1");
    push_text("\xC3\xAB ");
    Input input = poll(window);
    assert_string_equal(input.text, "A1\xC3\xAB ");
    assert_int_equal(input.press_count, 2);
    assert_int_equal(input.presses[0].key, KEY_CHARACTER);
    assert_int_equal(input.presses[0].character, 'a');
    assert_int_equal(input.presses[1].character, '1');
    push_key(SDLK_PLUS, KMOD_LCTRL, false);
    push_text("+");
    input = poll(window);
    assert_int_equal(input.press_count, 1);
    assert_string_equal(input.text, "");
    window_close(window);
}

static void only_the_main_button_presses(void **u) {
    (void)u;
    static const Uint8 others[] = {SDL_BUTTON_RIGHT, SDL_BUTTON_MIDDLE, SDL_BUTTON_X1};
    Window *window = open_window();
    for (size_t i = 0; i < sizeof others / sizeof others[0]; i++) {
        SDL_Event event = {.type = SDL_MOUSEBUTTONDOWN};
        event.button.button = others[i];
        event.button.state = SDL_PRESSED;
        SDL_PushEvent(&event);
        Input input = poll(window);
        assert_false(input.pressed || input.down);
    }
    push_button(true, 10, 10);
    assert_true(poll(window).pressed);
    window_close(window);
}

// What lay under the pointer is not under it any more: nothing there looks chosen.
static void a_pointer_that_leaves_is_nowhere(void **u) {
    (void)u;
    Window *window = open_window();
    SDL_Event event = {.type = SDL_MOUSEMOTION};
    event.motion.x = 40;
    event.motion.y = 50;
    SDL_PushEvent(&event);
    Input input = poll(window);
    assert_true(input.moved && input.x == 40 && input.y == 50);
    event = (SDL_Event){.type = SDL_WINDOWEVENT};
    event.window.event = SDL_WINDOWEVENT_LEAVE;
    SDL_PushEvent(&event);
    input = poll(window);
    assert_true(input.moved && input.x < 0 && input.y < 0);
    window_close(window);
}

static void alt_gr_writes_and_alt_does_not(void **u) {
    (void)u;
    static const struct {
        int mod;
        const char *text;
    } cases[] = {
        {ALT_GR,    "\xE2\x82\xAC"},
        {KMOD_RALT, "\xE2\x82\xAC"},
        {KMOD_LALT, ""            },
        {KMOD_LGUI, ""            },
    };
    Window *window = open_window();
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        push_key(SDLK_5, cases[i].mod, false);
        push_text("\xE2\x82\xAC");
        assert_string_equal(poll(window).text, cases[i].text);
    }
    window_close(window);
}

static void text_is_never_cut_through_a_character(void **u) {
    (void)u;
    Window *window = open_window();
    for (int i = 0; i < 100; i++) push_text("\xE2\x86\x92");
    Input input = poll(window);
    assert_int_equal(strlen(input.text), (INPUT_TEXT_SIZE - 1) / 3 * 3);
    window_close(window);
}

static void a_held_key_moves_but_does_not_decide_again(void **u) {
    (void)u;
    Window *window = open_window();
    push_key(SDLK_RETURN, 0, false);
    push_key(SDLK_RETURN, 0, true);
    push_key(SDLK_DOWN, 0, true);
    push_key(SDLK_1, 0, true);
    push_text("1");
    Input input = poll(window);
    assert_int_equal(input.press_count, 2);
    assert_int_equal(input.presses[1].key, KEY_DOWN);
    input = poll(window);
    assert_int_equal(input.press_count, 0);
    assert_string_equal(input.text, "1");
    window_close(window);
}

static void what_is_typed_is_never_in_one_frame_with_enter(void **u) {
    (void)u;
    Window *window = open_window();
    push_text("a");
    push_text("\xC3\xA9"); // writes, and is no press
    push_key(SDLK_RETURN, 0, false);
    push_key(SDLK_c, 0, false);
    push_text("c");
    Input input = poll(window);
    assert_string_equal(input.text, "a\xC3\xA9");
    input = poll(window);
    assert_string_equal(input.text, "");
    assert_int_equal(input.presses[0].key, KEY_ENTER);
    input = poll(window);
    assert_string_equal(input.text, "c");
    window_close(window);
}

static void a_click_is_met_where_it_was_made(void **u) {
    (void)u;
    Window *window = open_window();
    push_button(true, 30, 40);
    push_button(false, 35, 40);
    push_button(true, 300, 400);
    Input input = poll(window);
    assert_true(input.pressed && input.down && !input.released && input.moved);
    assert_int_equal(input.x, 30);
    input = poll(window);
    assert_true(input.released && !input.down && !input.pressed);
    assert_int_equal(input.x, 35);
    input = poll(window);
    assert_true(input.pressed);
    assert_int_equal(input.y, 400);
    input = poll(window);
    assert_true(!input.pressed && input.down);
    window_close(window);
}

static void more_presses_than_fit_come_next_time(void **u) {
    (void)u;
    Window *window = open_window();
    for (int i = 0; i < INPUT_PRESSES_MAX + 3; i++) push_key(SDLK_DOWN, 0, false);
    assert_int_equal(poll(window).press_count, INPUT_PRESSES_MAX);
    assert_int_equal(poll(window).press_count, 3);
    window_close(window);
}

static void the_wheel_counts_lines(void **u) {
    (void)u;
    Window *window = open_window();
    SDL_Event event = {.type = SDL_MOUSEWHEEL};
    event.wheel.preciseY = 1;
    SDL_PushEvent(&event);
    event.wheel.direction = SDL_MOUSEWHEEL_FLIPPED;
    event.wheel.preciseY = 2;
    SDL_PushEvent(&event);
    Input input = poll(window);
    assert_true(input.wheel < -2.99f && input.wheel > -3.01f);
    window_close(window);
}

static void push_stick(int axis, int value) {
    SDL_Event event = {.type = SDL_CONTROLLERAXISMOTION};
    event.caxis.axis = (Uint8)axis;
    event.caxis.value = (Sint16)value;
    SDL_PushEvent(&event);
}

static void a_pad_is_as_good_as_a_keyboard(void **u) {
    (void)u;
    Window *window = open_window();
    SDL_Event event = {.type = SDL_CONTROLLERBUTTONDOWN};
    static const int buttons[] = {SDL_CONTROLLER_BUTTON_A,
                                  SDL_CONTROLLER_BUTTON_B,
                                  SDL_CONTROLLER_BUTTON_X,
                                  SDL_CONTROLLER_BUTTON_Y,
                                  SDL_CONTROLLER_BUTTON_BACK,
                                  SDL_CONTROLLER_BUTTON_START,
                                  SDL_CONTROLLER_BUTTON_RIGHTSHOULDER,
                                  SDL_CONTROLLER_BUTTON_DPAD_LEFT};
    static const Press presses[] = {
        {KEY_ENTER,     0  },
        {KEY_ESCAPE,    0  },
        {KEY_CHARACTER, 'w'},
        {KEY_F1,        0  },
        {KEY_CHARACTER, 'b'},
        {KEY_ESCAPE,    0  },
        {KEY_PAGE_DOWN, 0  },
        {KEY_LEFT,      0  }
    };
    for (size_t i = 0; i < sizeof presses / sizeof presses[0]; i++) {
        event.cbutton.button = (Uint8)buttons[i];
        SDL_PushEvent(&event);
        Press first = poll(window).presses[0];
        assert_int_equal(first.key, presses[i].key);
        assert_int_equal(first.character, presses[i].character);
    }
    static const int leans[] = {9000, 25000, 30000, 15000, 0, -30000};
    for (size_t i = 0; i < sizeof leans / sizeof leans[0]; i++) {
        push_stick(SDL_CONTROLLER_AXIS_LEFTY, leans[i]);
    }
    Input input = poll(window);
    assert_int_equal(input.press_count, 2);
    assert_int_equal(input.presses[0].key, KEY_DOWN);
    assert_int_equal(input.presses[1].key, KEY_UP);
    window_close(window);
}

static void push_finger(Uint32 type, SDL_FingerID finger, float x, float y) {
    SDL_Event event = {.type = type};
    event.tfinger.fingerId = finger;
    event.tfinger.x = x;
    event.tfinger.y = y;
    SDL_PushEvent(&event);
}

// The last of what was pushed: SDL may hand it out in more than one go.
static Input poll_all(Window *window) {
    Input input = poll(window);
    while (SDL_HasEvents(SDL_FINGERDOWN, SDL_FINGERMOTION)) input = poll(window);
    return input;
}

static void a_finger_is_the_pointer_and_a_second_one_nothing(void **u) {
    (void)u;
    Window *window = open_window();
    push_finger(SDL_FINGERDOWN, 7, 0.5f, 0.25f);
    Input input = poll(window);
    assert_true(input.pressed && input.down && !input.released);
    assert_int_equal(input.x, 400);
    assert_int_equal(input.y, 150);
    push_finger(SDL_FINGERDOWN, 8, 0.9f, 0.9f);
    push_finger(SDL_FINGERMOTION, 8, 0.8f, 0.9f);
    push_finger(SDL_FINGERUP, 8, 0.8f, 0.9f);
    push_finger(SDL_FINGERMOTION, 7, 0.5f, 0.5f);
    input = poll_all(window);
    assert_true(input.down && input.moved && !input.pressed && !input.released);
    assert_int_equal(input.x, 400);
    assert_int_equal(input.y, 300);
    push_finger(SDL_FINGERUP, 7, 0.5f, 0.5f);
    input = poll_all(window);
    assert_true(input.released && !input.down);
    push_finger(SDL_FINGERMOTION, 7, 0.1f, 0.1f);
    assert_false(poll_all(window).moved);
    window_close(window);
}

static void a_finger_is_not_reported_as_a_mouse_too(void **u) {
    (void)u;
    Window *window = open_window();
    assert_string_equal(SDL_GetHint(SDL_HINT_TOUCH_MOUSE_EVENTS), "0");
    window_close(window);
}

static void a_window_tells_its_size_and_paints(void **u) {
    (void)u;
    Window *window = open_window();
    Input input = poll(window);
    assert_int_equal(input.width, 800);
    assert_int_equal(input.height, 600);
    double before = input.now;
    DrawList list = {0};
    Err err = {"", ""};
    sheet_draw(&list, theme_get(THEME_CALM), window_type(window));
    assert_true(window_paint(window, &list, &err));
    assert_true(window_paint(window, &list, &err));
    assert_true(poll(window).now > before);
    assert_false(window_is_full_screen(window));
    window_full_screen(window, true);
    assert_true(window_is_full_screen(window));
    assert_true(poll(window).redraw);
    draw_close(&list);
    window_close(window);
}

static void closing_and_waiting_are_reported(void **u) {
    (void)u;
    Window *window = open_window();
    Input input;
    window_poll(window, 0.05, &input);
    double before = input.now;
    window_poll(window, 0.05, &input);
    assert_true(input.now - before > 0.04);
    assert_false(input.quit);
    SDL_Event event = {.type = SDL_QUIT};
    SDL_PushEvent(&event);
    window_poll(window, -1, &input);
    assert_true(input.quit);
    window_close(window);
}

static void without_a_display_there_is_no_window(void **u) {
    (void)u;
    Err err = {"", ""};
    setenv("DISPLAY", ":9999", 1);
    setenv("XDG_RUNTIME_DIR", "/nowhere", 1);
    unsetenv("WAYLAND_DISPLAY");
    setenv("SDL_VIDEODRIVER", "x11", 1);
    assert_null(window_open("test", 800, 600, font_folder(), &err));
    assert_memory_equal(err.text, "no display: ", 12);
    unsetenv("SDL_VIDEODRIVER");
    Window *window = window_open("test", 800, 600, font_folder(), &err);
    if (window) assert_string_equal(SDL_GetCurrentVideoDriver(), "KMSDRM");
    window_close(window);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_users_locale_is_not_ours),
        cmocka_unit_test(each_key_has_its_meaning),
        cmocka_unit_test(typed_signs_are_presses_and_text),
        cmocka_unit_test(only_the_main_button_presses),
        cmocka_unit_test(a_pointer_that_leaves_is_nowhere),
        cmocka_unit_test(alt_gr_writes_and_alt_does_not),
        cmocka_unit_test(text_is_never_cut_through_a_character),
        cmocka_unit_test(a_held_key_moves_but_does_not_decide_again),
        cmocka_unit_test(what_is_typed_is_never_in_one_frame_with_enter),
        cmocka_unit_test(a_click_is_met_where_it_was_made),
        cmocka_unit_test(more_presses_than_fit_come_next_time),
        cmocka_unit_test(the_wheel_counts_lines),
        cmocka_unit_test(a_pad_is_as_good_as_a_keyboard),
        cmocka_unit_test(a_finger_is_the_pointer_and_a_second_one_nothing),
        cmocka_unit_test(a_finger_is_not_reported_as_a_mouse_too),
        cmocka_unit_test(a_window_tells_its_size_and_paints),
        cmocka_unit_test(closing_and_waiting_are_reported),
        cmocka_unit_test(without_a_display_there_is_no_window),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
