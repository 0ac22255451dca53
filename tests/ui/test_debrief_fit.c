// Every page of the debrief at every size, in both languages: nothing lies outside the
// frame, nothing is without words, whatever is further down can be brought into view.
#include "ui/test_debrief.h"

#include "ui/list_fits.h"

typedef struct Format {
    int width, height, text_size;
    bool projector;
} Format;

static const Format formats[] = {
    {1024, 768,  100, true },
    {1024, 768,  200, true },
    {1280, 720,  100, true },
    {1280, 720,  100, false},
    {1280, 720,  200, true },
    {1920, 1080, 100, true },
    {1920, 1080, 200, true },
    {3840, 2160, 100, true },
    {3840, 2160, 200, true },
};

static void fits(const Lead *lead, const char *where) {
    list_fits(&lead->list, &lead->input, where);
    spots_fit(&lead->debrief.ui.focus, &lead->input, where);
}

// At the projector nothing is written smaller than a thirtieth of the height.
static void is_large_enough(const Lead *lead, const char *where) {
    for (int i = 0; i < lead->list.text_count; i++) {
        const DrawnText *text = &lead->list.texts[i];
        if (30 * text->pixels >= lead->input.height) continue;
        fail_msg("%s at %dx%d: '%s' is too small", where, lead->input.width,
                 lead->input.height, text->text);
    }
}

static void all_can_be_seen(Lead *lead, const char *where) {
    int count = lead->debrief.ui.focus.count;
    for (int i = 0; i < count && i < 40; i++) {
        push(lead, KEY_TAB);
        const Spot *spot =
            focus_spot(&lead->debrief.ui.focus, lead->debrief.ui.focus.at);
        assert_non_null(spot);
        bool seen =
            spot->rect.y + spot->rect.h > 0 && spot->rect.y < (float)lead->input.height;
        if (!seen) fail_msg("%s: spot %d is not brought into view", where, spot->id);
    }
}

static void covers_fit(Lead *lead) {
    static const UiCover covers[] = {UI_NOTES, UI_HELP, UI_PAUSE};
    for (int i = 0; i < 3; i++) {
        lead->debrief.ui.cover = covers[i];
        lead->debrief.ui.focus.at = FOCUS_NONE;
        show(lead);
        fits(lead, "a cover");
    }
    lead->debrief.ui.cover = UI_BARE;
    show(lead);
}

static void page_fits(Lead *lead, const Format *format, Step step, int part) {
    char where[32];
    snprintf(where, sizeof where, "%s, part %d", step_name(step), part);
    turn_to(lead, step, part);
    fits(lead, where);
    if (format->projector) is_large_enough(lead, where);
    if (part == 0 || step == STEP_WHAT_IF || step == STEP_TURNING) {
        all_can_be_seen(lead, where);
    }
}

static void steps_fit(Lead *lead, const Format *format) {
    for (int i = 0; i < order_all(&lead->debrief.order); i++) {
        Step step = order_at(&lead->debrief.order, i);
        turn_to(lead, step, 0);
        int parts = lead->debrief.parts;
        for (int part = 0; part < parts; part++) page_fits(lead, format, step, part);
        turn_to(lead, step, 0);
        covers_fit(lead);
    }
}

// What a group can say, and some that it cannot say in a breath.
static void say_much(Lead *lead) {
    static const char *const words[] = {
        "moe", "opgelucht",
        "een woord dat niemand kent en dat niet ophoudt zodat het "
        "nergens op een regel past, hoe breed die regel ook is"};
    static const MarkKind kinds[] = {MARK_AGREE, MARK_WORD, MARK_KEEP, MARK_CHANGE,
                                     MARK_MONDAY};
    Err err;
    for (int kind = 0; kind < 5; kind++) {
        for (int i = 0; i < 9; i++) {
            Mark mark = {.kind = kinds[kind]};
            snprintf(mark.text, sizeof mark.text, "%s", words[i % 3]);
            if (kinds[kind] == MARK_MONDAY) snprintf(mark.whom, 64, "%s", words[1]);
            assert_true(marks_add(lead->room.games[0].marks, &mark, &err));
        }
    }
}

static void all_pages_fit(int groups, int language) {
    Lead lead;
    lead_in(&lead, groups, language);
    say_much(&lead);
    for (size_t i = 0; i < sizeof formats / sizeof formats[0]; i++) {
        lead.input.width = formats[i].width;
        lead.input.height = formats[i].height;
        lead.debrief.ui.settings.text_size = formats[i].text_size;
        lead.debrief.ui.settings.projector = formats[i].projector;
        lead.debrief.ui.settings.contrast = i % 2;
        steps_fit(&lead, &formats[i]);
    }
    lead_out(&lead);
}

static void every_page_fits_every_size_in_english(void **u) {
    (void)u;
    all_pages_fit(3, 0);
}

static void every_page_fits_every_size_in_dutch(void **u) {
    (void)u;
    all_pages_fit(1, 1);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_page_fits_every_size_in_english),
        cmocka_unit_test(every_page_fits_every_size_in_dutch),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
