// What a machine may lack: a display, a font, a sound device, room for a window. A
// sentence, or a smaller picture; never a crash.
#include "platform/window.h"

#include "platform/opened.h"
#include "platform/sheet.h"

#include <SDL2/SDL.h>
#include <unistd.h>

static void refused(const char *driver, const char *fonts, const char *in_words) {
    Err err = {"", ""};
    setenv("SDL_VIDEODRIVER", driver, 1);
    Window *window = window_open("test", 800, 600, fonts, &err);
    if (window || !strstr(err.text, in_words)) printf("said: %s\n", err.text);
    assert_null(window);
    assert_non_null(strstr(err.text, in_words));
    window_close(window);
}

static void without_a_display_it_says_so(void **state) {
    (void)state;
    unsetenv("DISPLAY");
    unsetenv("WAYLAND_DISPLAY");
    refused("x11", font_folder(), "no display");
    refused("no-such-driver", font_folder(), "no display");
}

static void without_a_font_it_says_so(void **state) {
    (void)state;
    char folder[] = "/tmp/undercurrent-test-XXXXXX", path[64];
    refused("dummy", "/no/such/folder", "font");
    assert_non_null(mkdtemp(folder));
    refused("dummy", folder, "font");
    static const char *const names[] = {"Inter-Regular.otf", "Inter-Bold.otf"};
    for (size_t i = 0; i < 2; i++) { // files that are no fonts
        snprintf(path, sizeof path, "%s/%s", folder, names[i]);
        FILE *file = fopen(path, "w");
        assert_non_null(file);
        fputs("this is no font", file);
        fclose(file);
    }
    refused("dummy", folder, "font");
    for (size_t i = 0; i < 2; i++) {
        snprintf(path, sizeof path, "%s/%s", folder, names[i]);
        unlink(path);
    }
    rmdir(folder);
}

static void draw_something(DrawList *list, float width, float height) {
    Color black = {0, 0, 0, 255};
    draw_reset(list);
    int a = draw_vertex(list, -50, -50, black);
    int b = draw_vertex(list, width + 5000, height / 2, black);
    int c = draw_vertex(list, width / 2, height + 5000, black);
    draw_triangle(list, a, b, c);
    draw_clip(list, (Rect){-10, -10, width + 20, height + 20});
    draw_text(list, -30, -10, 40, false, black, "far out", 7);
    draw_text(list, width, height, 400, true, black, "large", 5);
    draw_clip_end(list);
}

// Small, thin, and made small while it is open.
static void a_small_window_is_painted(void **state) {
    (void)state;
    static const int sizes[][2] = {
        {1,    1  },
        {64,   48 },
        {1,    600},
        {2000, 1  },
    };
    setenv("SDL_VIDEODRIVER", "dummy", 1);
    for (size_t i = 0; i < sizeof sizes / sizeof sizes[0]; i++) {
        Err err = {"", ""};
        Input input;
        DrawList list = {0};
        Window *window =
            window_open("test", sizes[i][0], sizes[i][1], font_folder(), &err);
        if (!window) fail_msg("%s", err.text);
        window_poll(window, 0, &input);
        draw_something(&list, (float)input.width, (float)input.height);
        assert_true(window_paint(window, &list, &err));
        draw_close(&list);
        window_close(window);
    }
}

// The game has no sound that it needs; a machine without a device is none the worse.
static void without_a_sound_device_it_opens(void **state) {
    (void)state;
    Err err = {"", ""};
    setenv("SDL_AUDIODRIVER", "no-such-driver", 1);
    setenv("SDL_VIDEODRIVER", "dummy", 1);
    Window *window = window_open("test", 640, 480, font_folder(), &err);
    assert_non_null(window);
    window_close(window);
    unsetenv("SDL_AUDIODRIVER");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(without_a_display_it_says_so),
        cmocka_unit_test(without_a_font_it_says_so),
        cmocka_unit_test(a_small_window_is_painted),
        cmocka_unit_test(without_a_sound_device_it_opens),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
