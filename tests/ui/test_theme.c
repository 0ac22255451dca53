#include "ui/inked.h"
#include "ui/theme.h"
#include "ui/type.h"

#include <string.h>

static double least_contrast(const Theme *theme) {
    return theme == theme_get(THEME_CALM) ? 4.5 : 7;
}

static void assert_contrast(Color a, Color b, double least) {
    double contrast = color_contrast(a, b);
    if (contrast < least) {
        print_error("%02X%02X%02X on %02X%02X%02X: %.2f\n", a.r, a.g, a.b, b.r, b.g,
                    b.b, contrast);
    }
    assert_true(contrast >= least);
}

static void on_both_papers(const Theme *theme, Color color, double least) {
    assert_contrast(color, theme->paper, least);
    assert_contrast(color, theme->paper_raised, least);
}

static void on_all_papers(const Theme *theme, Color color, double least) {
    on_both_papers(theme, color, least);
    assert_contrast(color, theme->paper_chosen, least);
}

static void text_can_be_read_on_paper(void **u) {
    (void)u;
    for (int name = 0; name < THEME_COUNT; name++) {
        const Theme *theme = theme_get((ThemeName)name);
        double least = least_contrast(theme);
        on_all_papers(theme, theme->ink, 7);
        on_all_papers(theme, theme->ink_soft, least);
        on_all_papers(theme, theme->good, least);
        on_all_papers(theme, theme->bad, least);
        on_all_papers(theme, theme->accent, least);
        for (int i = 0; i < THEME_METERS; i++) {
            on_both_papers(theme, theme->meter_text[i], least);
        }
    }
}

static void text_can_be_read_on_sea_sky_and_buttons(void **u) {
    (void)u;
    for (int name = 0; name < THEME_COUNT; name++) {
        const Theme *theme = theme_get((ThemeName)name);
        double least = least_contrast(theme);
        assert_contrast(theme->foam, theme->sea_light, least);
        assert_contrast(theme->foam, theme->sea_deep, least);
        assert_contrast(theme->foam, theme->sea_murky, least);
        assert_contrast(theme->ink, theme->sky_top, least);
        assert_contrast(theme->ink, theme->sky_bottom, least);
        assert_contrast(theme->ink, theme->ice_light, least);
        assert_contrast(theme->ink, theme->ice_shade, least);
        assert_contrast(theme->ink, theme->trough, least);
        assert_contrast(theme->accent_ink, theme->accent, least);
    }
}

// WCAG 2.2, non-text contrast: 3:1; more where contrast is asked for.
static void what_is_drawn_can_be_seen(void **u) {
    (void)u;
    for (int name = 0; name < THEME_COUNT; name++) {
        const Theme *theme = theme_get((ThemeName)name);
        double least = theme == theme_get(THEME_CALM) ? 3 : 4.5;
        on_all_papers(theme, theme->focus, least);
        for (int i = 0; i < THEME_METERS; i++) {
            on_both_papers(theme, theme->meter[i], least);
        }
    }
    const Theme *contrast = theme_get(THEME_CONTRAST);
    on_both_papers(contrast, contrast->rule, 3);
}

typedef struct Light {
    double channel[3];
} Light;

static double light_of(uint8_t channel) {
    double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4);
}

// Three rows of three.
static Light times(const double matrix[9], Light light) {
    Light out = {
        {0, 0, 0}
    };
    for (int i = 0; i < 9; i++) {
        out.channel[i / 3] += matrix[i] * light.channel[i % 3];
    }
    return out;
}

// What somebody sees, as a place in CIE L*a*b*, where distances are differences.
static Light seen(Color color, const double sight[9]) {
    static const double to_xyz[9] = {
        0.4339, 0.3762, 0.1899, 0.2126, 0.7152, 0.0722, 0.0177, 0.1095, 0.8728,
    };
    Light light = {
        {light_of(color.r), light_of(color.g), light_of(color.b)}
    };
    Light xyz = times(to_xyz, times(sight, light));
    double f[3];
    for (int i = 0; i < 3; i++) {
        double value = xyz.channel[i];
        f[i] = value > 0.008856 ? cbrt(value) : 7.787 * value + 16 / 116.0;
    }
    return (Light){
        {116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])}
    };
}

static double difference(Color a, Color b, const double sight[9]) {
    Light one = seen(a, sight), other = seen(b, sight);
    double sum = 0;
    for (int i = 0; i < 3; i++) {
        double by = one.channel[i] - other.channel[i];
        sum += by * by;
    }
    return sqrt(sum);
}

// Full sight, then each kind of colour blindness in full. Source: Machado,
// Oliveira, Fernandes, "A Physiologically-based Model for Simulation of Color
// Vision Deficiency", 2009.
enum { SIGHTS = 4 };
static const double sights[SIGHTS][9] = {
    {1,        0,         0,         0,         1,        0,        0,         0,         1},
    {0.152286, 1.052583,  -0.204868, 0.114503,  0.786281, 0.099216, -0.003882, -0.048116,
     1.051998                                                                              },
    {0.367322, 0.860646,  -0.227968, 0.280085,  0.672501, 0.047413, -0.011820, 0.042940,
     0.968881                                                                              },
    {1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733,  0.691367,
     0.303900                                                                              },
};

static void assert_all_differ(const Color meters[THEME_METERS], const double sight[9]) {
    for (int i = 0; i < THEME_METERS; i++) {
        for (int k = 0; k < i; k++) {
            assert_true(difference(meters[i], meters[k], sight) > 12);
        }
    }
}

// A difference of 2.3 can just be seen; 12 cannot be missed.
static void the_colour_blind_tell_the_meters_apart(void **u) {
    (void)u;
    for (int name = 0; name < THEME_COUNT; name++) {
        const Theme *theme = theme_get((ThemeName)name);
        for (int s = 0; s < SIGHTS; s++) {
            assert_all_differ(theme->meter, sights[s]);
            assert_all_differ(theme->meter_text, sights[s]);
            assert_true(difference(theme->good, theme->bad, sights[s]) > 20);
        }
    }
}

static void skin_goes_from_light_to_dark(void **u) {
    (void)u;
    Color black = {0, 0, 0, 255};
    for (int tone = 2; tone <= SKIN_COUNT; tone++) {
        double lighter = color_contrast(skin_color(tone - 1), black);
        assert_true(lighter > 1.2 * color_contrast(skin_color(tone), black));
    }
}

static void every_name_leads_back(void **u) {
    (void)u;
    ThemeName theme = THEME_COUNT;
    HairColor hair = HAIR_COLOR_COUNT;
    Dress dress = DRESS_COUNT;
    for (int i = 0; i < THEME_COUNT; i++) {
        assert_true(theme_find(theme_name((ThemeName)i), &theme)
                    && theme == (ThemeName)i);
    }
    for (int i = 0; i < HAIR_COLOR_COUNT; i++) {
        assert_true(hair_color_find(hair_color_name((HairColor)i), &hair));
        assert_int_equal(hair, i);
        assert_int_equal(hair_color(hair).a, 255);
    }
    for (int i = 0; i < DRESS_COUNT; i++) {
        assert_true(dress_find(dress_name((Dress)i), &dress));
        assert_int_equal(dress, i);
        assert_int_equal(dress_color(dress).a, 255);
    }
    assert_false(dress_find("tael", &dress));
    assert_int_equal(dress, DRESS_WINE);
}

static void text_grows_with_the_frame_and_the_wish(void **u) {
    (void)u;
    assert_int_equal(type_pixels(TYPE_BODY, 720, 100, false), 20);
    assert_int_equal(type_pixels(TYPE_BODY, 1080, 100, false), 28);
    assert_int_equal(type_pixels(TYPE_BODY, 720, 200, false), 40);
    for (int height = 480; height <= 2160; height += 60) {
        for (int size = 1; size < TYPE_SIZE_COUNT; size++) {
            int smaller = type_pixels((TypeSize)(size - 1), height, 100, false);
            assert_true(type_pixels((TypeSize)size, height, 100, false) > smaller);
        }
        assert_true(type_pixels(TYPE_SMALL, height, 100, false) >= TYPE_PIXELS_MIN);
    }
}

static void a_projector_shows_nothing_small(void **u) {
    (void)u;
    for (int height = 480; height <= 2160; height += 60) {
        for (int size = 0; size < TYPE_SIZE_COUNT; size++) {
            int pixels = type_pixels((TypeSize)size, height, 100, true);
            assert_true(pixels * 30 >= height);
            assert_true(pixels >= type_pixels((TypeSize)size, height, 100, false));
        }
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(text_can_be_read_on_paper),
        cmocka_unit_test(text_can_be_read_on_sea_sky_and_buttons),
        cmocka_unit_test(what_is_drawn_can_be_seen),
        cmocka_unit_test(the_colour_blind_tell_the_meters_apart),
        cmocka_unit_test(skin_goes_from_light_to_dark),
        cmocka_unit_test(every_name_leads_back),
        cmocka_unit_test(text_grows_with_the_frame_and_the_wish),
        cmocka_unit_test(a_projector_shows_nothing_small),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
