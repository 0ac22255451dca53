#include "ui/figure/look.h"

#include "ui/theme.h"

#include <math.h>
#include <string.h>

static const char *const hair_names[HAIR_COUNT] = {
    [HAIR_SHORT] = "short", [HAIR_BALD] = "bald",         [HAIR_BUN] = "bun",
    [HAIR_LONG] = "long",   [HAIR_PONYTAIL] = "ponytail", [HAIR_SCARF] = "scarf",
    [HAIR_BOB] = "bob",     [HAIR_CURLY] = "curly",       [HAIR_AFRO] = "afro",
};

static const Color blush = {0x8E, 0x2F, 0x35, 255}; // of lips on light skin
static const Color rose = {0xC6, 0x6E, 0x6A, 255};  // and on dark skin
static const Color shade = {0x60, 0x30, 0x20, 255};
const Color look_ink = {0x1E, 0x2A, 0x38, 255};

// The years in which hair that is told without a colour turns grey.
static const float grey_from = 46, grey_until = 72;

// The colour that a name begins with; the style's name behind it in *style.
static bool color_first(const char *name, HairColor *out, const char **style) {
    for (int i = 0; i < HAIR_COLOR_COUNT; i++) {
        const char *color = hair_color_name((HairColor)i);
        size_t length = strlen(color);
        if (strncmp(name, color, length) != 0 || name[length] != '_') continue;
        *out = (HairColor)i;
        *style = name + length + 1;
        return true;
    }
    return false;
}

Hair look_hair(const Look *look) {
    HairColor color;
    const char *style = look->hair;
    if (!style) return HAIR_SHORT;
    color_first(look->hair, &color, &style);
    for (int i = 0; i < HAIR_COUNT; i++) {
        if (strcmp(style, hair_names[i]) == 0) return (Hair)i;
    }
    return HAIR_SHORT;
}

static int tone_of(const Look *look) {
    return look->skin < 1 ? 1 : look->skin > SKIN_COUNT ? SKIN_COUNT : look->skin;
}

static Color by_skin_and_age(const Look *look) {
    static const HairColor usual[SKIN_COUNT] = {
        HAIR_COLOR_CHESTNUT, HAIR_COLOR_BROWN, HAIR_COLOR_BROWN,
        HAIR_COLOR_BLACK,    HAIR_COLOR_BLACK, HAIR_COLOR_BLACK,
    };
    Color young = hair_color(usual[tone_of(look) - 1]);
    float grey = ((float)look->age - grey_from) / (grey_until - grey_from);
    return color_mix(young, hair_color(HAIR_COLOR_GREY), fmaxf(0, grey));
}

Color look_hair_color(const Look *look) {
    HairColor color;
    const char *style;
    bool told = look->hair && color_first(look->hair, &color, &style);
    return told ? hair_color(color) : by_skin_and_age(look);
}

Color look_skin(const Look *look) {
    return skin_color(tone_of(look));
}

Color look_dress(const Look *look) {
    Dress dress = DRESS_SLATE;
    if (look->dress) dress_find(look->dress, &dress);
    return dress_color(dress);
}

Color look_lips(const Look *look) {
    return color_mix(look_skin(look), tone_of(look) >= 5 ? rose : blush, 0.55f);
}

Color look_skin_shade(const Look *look) {
    return color_mix(look_skin(look), shade, 0.28f);
}

Color look_trousers(const Look *look) {
    return color_mix(look_dress(look), look_ink, 0.72f);
}

Cut look_cut(const Look *look) {
    return (Cut)((look->age + look->skin * 2) % CUT_COUNT);
}
