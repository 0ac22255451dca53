#include "ui/theme.h"

#include <assert.h>
#include <string.h>

// Opaque, as it is written on the web: RGB(0xF5EEE1).
#define RGB(hex)                                                                       \
    { (hex) >> 16 & 0xFF, (hex) >> 8 & 0xFF, (hex)&0xFF, 255 }

// The meters' hues are those of Okabe and Ito (jfly.uni-koeln.de/color), turned
// darker until they can be seen on paper.
static const Theme calm = {
    .sky_top = RGB(0x9CC3D6),
    .sky_bottom = RGB(0xF3EBDA),
    .sea_light = RGB(0x2A7288),
    .sea_deep = RGB(0x0D3B52),
    .sea_murky = RGB(0x0A2230),
    .silt = RGB(0x2C3A33),
    .fear = RGB(0x22102E),
    .sun = RGB(0xFFF6D8),
    .storm = RGB(0x66747F),
    .foam = RGB(0xF4FAFC),
    .ice_light = RGB(0xF4FAFC),
    .ice_shade = RGB(0xA9CEDD),
    .paper = RGB(0xF5EEE1),
    .paper_raised = RGB(0xFFFBF4),
    .paper_chosen = RGB(0xDDEBEA),
    .ink = RGB(0x14222E),
    .ink_soft = RGB(0x44545F),
    .rule = RGB(0xD8CDBA),
    .trough = RGB(0xE4D9C6),
    .accent = RGB(0x17607A),
    .accent_ink = RGB(0xFFFBF4),
    .focus = RGB(0xCA6800),
    .good = RGB(0x00694D),
    .bad = RGB(0xA83A14),
    .shadow = {0x14, 0x22, 0x2E, 60},
    .meter[VAR_TRUST] = RGB(0x2B5CB0),
    .meter[VAR_STRESS] = RGB(0xC94F12),
    .meter[VAR_TRANSPARENCY] = RGB(0x1A95AC),
    .meter[VAR_SKILLS] = RGB(0x17603A),
    .meter[VAR_ADOPTION] = RGB(0x86457C),
    .meter_text[VAR_TRUST] = RGB(0x1B4594),
    .meter_text[VAR_STRESS] = RGB(0xA8430C),
    .meter_text[VAR_TRANSPARENCY] = RGB(0x0A7089),
    .meter_text[VAR_SKILLS] = RGB(0x0F4A2A),
    .meter_text[VAR_ADOPTION] = RGB(0x6B2A57),
};

static const Theme contrast = {
    .sky_top = RGB(0xC4DDE9),
    .sky_bottom = RGB(0xFFFFFF),
    .sea_light = RGB(0x17586E),
    .sea_deep = RGB(0x06263A),
    .sea_murky = RGB(0x03121C),
    .silt = RGB(0x1B2622),
    .fear = RGB(0x14061E),
    .sun = RGB(0xFFFDF0),
    .storm = RGB(0x8795A0),
    .foam = RGB(0xFFFFFF),
    .ice_light = RGB(0xFFFFFF),
    .ice_shade = RGB(0x9CC6D8),
    .paper = RGB(0xF1F4F7),
    .paper_raised = RGB(0xFFFFFF),
    .paper_chosen = RGB(0xE8F3F7),
    .ink = RGB(0x05090D),
    .ink_soft = RGB(0x2B3A45),
    .rule = RGB(0x6B7A85),
    .trough = RGB(0xCBD4DB),
    .accent = RGB(0x003E54),
    .accent_ink = RGB(0xFFFFFF),
    .focus = RGB(0xB34E00),
    .good = RGB(0x005C43),
    .bad = RGB(0x8F2A08),
    .shadow = {0x14, 0x22, 0x2E, 90},
    .meter[VAR_TRUST] = RGB(0x1240B0),
    .meter[VAR_STRESS] = RGB(0xB83C00),
    .meter[VAR_TRANSPARENCY] = RGB(0x00788F),
    .meter[VAR_SKILLS] = RGB(0x0B4A26),
    .meter[VAR_ADOPTION] = RGB(0x6E2466),
    .meter_text[VAR_TRUST] = RGB(0x0A3AA8),
    .meter_text[VAR_STRESS] = RGB(0x8A3300),
    .meter_text[VAR_TRANSPARENCY] = RGB(0x003C4A),
    .meter_text[VAR_SKILLS] = RGB(0x145C3A),
    .meter_text[VAR_ADOPTION] = RGB(0x7E2283),
};

typedef struct Light {
    Color sky_top, sky_bottom, sun;
    Color water; // what tints it
    float much;  // and how much, 0..1
} Light;

static const Light lights[HOUR_COUNT] = {
    [HOUR_MORNING] = {RGB(0xA9B8DC), RGB(0xFFD9B8), RGB(0xFFF3D0), RGB(0x6C6A8E),
                      0.22f                                                            },
    [HOUR_EVENING] = {RGB(0x6D7FB2), RGB(0xF7A86B), RGB(0xFFE0A3), RGB(0x7A4A58),
                      0.28f                                                            },
    [HOUR_DUSK] = {RGB(0x2C3C66), RGB(0x9C86A8), RGB(0xF2E9FF), RGB(0x1B2450), 0.45f},
    [HOUR_MIST] = {RGB(0xB4C0C4), RGB(0xE9ECEA), RGB(0xFFFFFF), RGB(0x7F918F), 0.30f},
};

static const Theme *const themes[THEME_COUNT] = {
    [THEME_CALM] = &calm,
    [THEME_CONTRAST] = &contrast,
};

static const Color skins[SKIN_COUNT] = {
    RGB(0xF7DCC8), RGB(0xEBBF9F), RGB(0xD39B72),
    RGB(0xAC7148), RGB(0x7E4A2C), RGB(0x52301F),
};

static const Color hair_colors[HAIR_COLOR_COUNT] = {
    [HAIR_COLOR_BLACK] = RGB(0x241D1C),    [HAIR_COLOR_BROWN] = RGB(0x4E3424),
    [HAIR_COLOR_CHESTNUT] = RGB(0x7A4526), [HAIR_COLOR_BLOND] = RGB(0xD6AE69),
    [HAIR_COLOR_RED] = RGB(0xAE5228),      [HAIR_COLOR_GREY] = RGB(0x9B9A98),
    [HAIR_COLOR_WHITE] = RGB(0xE9E6E0),
};

static const Color dresses[DRESS_COUNT] = {
    [DRESS_TEAL] = RGB(0x2F7F7C),  [DRESS_RUST] = RGB(0xB5532E),
    [DRESS_NAVY] = RGB(0x2C3E63),  [DRESS_PLUM] = RGB(0x70456F),
    [DRESS_OLIVE] = RGB(0x77783D), [DRESS_SAND] = RGB(0xCDB48A),
    [DRESS_SLATE] = RGB(0x5C6B78), [DRESS_WINE] = RGB(0x7E2D40),
};

static const char *const theme_names[THEME_COUNT] = {
    [THEME_CALM] = "calm",
    [THEME_CONTRAST] = "contrast",
};

static const char *const hair_color_names[HAIR_COLOR_COUNT] = {
    [HAIR_COLOR_BLACK] = "black",       [HAIR_COLOR_BROWN] = "brown",
    [HAIR_COLOR_CHESTNUT] = "chestnut", [HAIR_COLOR_BLOND] = "blond",
    [HAIR_COLOR_RED] = "red",           [HAIR_COLOR_GREY] = "grey",
    [HAIR_COLOR_WHITE] = "white",
};

static const char *const dress_names[DRESS_COUNT] = {
    [DRESS_TEAL] = "teal",   [DRESS_RUST] = "rust",   [DRESS_NAVY] = "navy",
    [DRESS_PLUM] = "plum",   [DRESS_OLIVE] = "olive", [DRESS_SAND] = "sand",
    [DRESS_SLATE] = "slate", [DRESS_WINE] = "wine",
};

// The place of a name in a table, -1 if it is not there.
static int find(const char *const *names, int count, const char *name) {
    for (int i = 0; i < count; i++) {
        if (strcmp(names[i], name) == 0) return i;
    }
    return -1;
}

const Theme *theme_get(ThemeName name) {
    assert(name < THEME_COUNT);
    return themes[name];
}

Theme theme_at(const Theme *theme, Hour hour) {
    assert(hour < HOUR_COUNT);
    const Light *light = &lights[hour];
    Theme at = *theme;
    if (hour == HOUR_DAY) return at;
    at.sky_top = light->sky_top;
    at.sky_bottom = light->sky_bottom;
    at.sun = light->sun;
    at.sea_light = color_mix(theme->sea_light, light->water, light->much);
    at.sea_deep = color_mix(theme->sea_deep, light->water, light->much / 2);
    return at;
}

Color skin_color(int tone) {
    assert(tone >= 1 && tone <= SKIN_COUNT);
    return skins[tone - 1];
}

Color hair_color(HairColor hair) {
    assert(hair < HAIR_COLOR_COUNT);
    return hair_colors[hair];
}

Color dress_color(Dress dress) {
    assert(dress < DRESS_COUNT);
    return dresses[dress];
}

const char *theme_name(ThemeName name) {
    return theme_names[name];
}

const char *hair_color_name(HairColor hair) {
    return hair_color_names[hair];
}

const char *dress_name(Dress dress) {
    return dress_names[dress];
}

bool theme_find(const char *name, ThemeName *out) {
    int place = find(theme_names, THEME_COUNT, name);
    if (place >= 0) *out = (ThemeName)place;
    return place >= 0;
}

bool hair_color_find(const char *name, HairColor *out) {
    int place = find(hair_color_names, HAIR_COLOR_COUNT, name);
    if (place >= 0) *out = (HairColor)place;
    return place >= 0;
}

bool dress_find(const char *name, Dress *out) {
    int place = find(dress_names, DRESS_COUNT, name);
    if (place >= 0) *out = (Dress)place;
    return place >= 0;
}
