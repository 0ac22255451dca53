#include "ui/debrief/debrief.h"

#include "ui/debrief/covers.h"
#include "ui/debrief/field.h"
#include "ui/debrief/head.h"
#include "ui/debrief/steps.h"
#include "ui/frame/passes.h"
#include "ui/screen/cover.h"
#include "ui/shape.h"
#include "ui/ui.h"

#include <assert.h>
#include <math.h>

static const struct {
    StepDraw *draw;
    StepParts *parts; // NULL: one
} steps[STEP_COUNT] = {
    [STEP_BEFORE] = {step_before,   parts_before  },
    [STEP_FEEL] = {step_feel,     NULL          },
    [STEP_HAPPENED] = {step_happened, parts_happened},
    [STEP_INTENDED] = {step_intended, parts_intended},
    [STEP_TURNING] = {step_turning,  parts_turning },
    [STEP_WHY] = {step_why,      parts_why     },
    [STEP_KEEP] = {step_keep,     NULL          },
    [STEP_WHAT_IF] = {step_what_if,  parts_what_if },
    [STEP_LENS] = {step_lens,     parts_lens    },
    [STEP_MONDAY] = {step_monday,   NULL          },
    [STEP_COMPARE] = {step_compare,  parts_compare },
};

// ---- memory

Debrief debrief_new(bool groups) {
    Debrief debrief = {
        .ui = ui_open(),
        .order = order_of(PRESET_45, groups),
        .meter = -1,
        .decision = -1,
        .option = -1,
        .place = -1,
        .screen = -1,
    };
    debrief.ui.page = UI_BRIEF; // a page without the head of the game
    debrief.ui.settings.projector = true;
    return debrief;
}

void debrief_turn_to(Debrief *debrief, Step step) {
    debrief->step = step;
    debrief->part = 0;
    debrief->field = FIELD_NONE;
    field_forget(debrief);
    timer_reset(debrief);
}

static Hall hall_of(Debrief *memory, const DebriefWorld *world, Frame *f) {
    assert(memory->group < world->group_count);
    return (Hall){
        .f = f,
        .memory = memory,
        .world = world,
        .group = &world->groups[memory->group],
    };
}

static int parts_of(Hall *h) {
    StepParts *parts = steps[h->memory->step].parts;
    int count = parts ? parts(h) : 1;
    return count < 1 ? 1 : count;
}

double debrief_due(const Debrief *debrief) {
    if (ui_wants_frame(&debrief->ui)) return 0;
    if (!debrief->ticking) return -1;
    double left = debrief->ends - debrief->ui.now;
    return left - floor(left) + 0.01; // as the next second begins
}

// ---- turning

static void turn(Hall *h, int by) {
    Debrief *memory = h->memory;
    int part = memory->part + by;
    h->f->again = true;
    memory->field = FIELD_NONE;
    if (part >= 0 && part < parts_of(h)) {
        memory->part = part;
        return;
    }
    Step next = order_next(&memory->order, memory->step, by);
    if (next == memory->step) return;
    debrief_turn_to(memory, next);
    if (by < 0) memory->part = parts_of(h) - 1;
}

static void arrive(Hall *h) {
    Ui *ui = h->f->ui;
    int screen = (int)h->memory->step * 1000 + h->memory->part;
    if (screen == h->memory->screen) return;
    h->memory->screen = screen;
    pass_arrive(h->f);
    ui->scroll[UI_SCROLL_MAIN] = ui->scroll[UI_SCROLL_SIDE] = (UiScroll){0};
}

// ---- keys

static void wish_keys(Hall *h) {
    if (frame_key(h->f, KEY_F11)) h->command.wish = DEBRIEF_FULL_SCREEN;
    if (frame_letter(h->f, 'l')) h->command.wish = DEBRIEF_LANGUAGE;
    if (frame_letter(h->f, 't')) {
        timer_toggle(h->memory);
        h->f->again = true;
    }
}

static void cover_keys(Hall *h) {
    Frame *f = h->f;
    bool bare = f->ui->cover == UI_BARE;
    if (!bare && (frame_key(f, KEY_ESCAPE) || frame_letter(f, 'n'))) close_cover(f);
    if (bare && frame_letter(f, 'n')) open_cover(f, UI_NOTES);
    if (bare && frame_letter(f, 's')) open_cover(f, UI_STEPS);
    if (frame_key(f, KEY_F1) || frame_letter(f, '?')) open_cover(f, UI_HELP);
}

// A clicker reads a cover to its end, and then it is gone.
static void cover_pages(Hall *h) {
    Frame *f = h->f;
    float views = f->press.key == KEY_PAGE_UP ? -1 : 1;
    if (f->press.key != KEY_PAGE_UP && f->press.key != KEY_PAGE_DOWN) return;
    f->press = (Press){KEY_NONE, 0};
    if (!scroll_page(f, UI_SCROLL_COVER, views)) close_cover(f);
}

static void scroll_keys(Hall *h) {
    Frame *f = h->f;
    Key key = f->press.key;
    UiScrolled which = f->ui->cover == UI_BARE ? UI_SCROLL_MAIN : UI_SCROLL_COVER;
    if (key != KEY_UP && key != KEY_DOWN) return;
    f->ui->scroll[which].offset += (key == KEY_UP ? -2.5f : 2.5f) * f->em;
    f->again = true;
}

static void keys(Hall *h) {
    Frame *f = h->f;
    pass_size_keys(f);
    wish_keys(h);
    if (frame_letter(f, 'b') || frame_letter(f, '.')) pass_black(f);
    cover_keys(h);
    scroll_keys(h);
}

// ---- a frame

static void page(Hall *h) {
    Focus *focus = &h->f->ui->focus;
    Page frame = head_draw(h);
    int body = focus->count;
    int parts = h->memory->parts = parts_of(h);
    if (h->memory->part >= parts) h->memory->part = parts - 1;
    steps[h->memory->step].draw(h);
    int foot = focus->count;
    int by = foot_draw(h, frame, parts);
    // Tab leads from the way on, where a page begins, into the page, and from its end
    // to what stands around it
    focus_rotate(focus, 0, body, foot + 1);
    focus_rotate(focus, 0, foot - body, foot - body + 1);
    if (by != 0) turn(h, by);
}

static void page_below(Hall *h) {
    Input nothing;
    int at = h->f->ui->focus.at;
    Frame under = pass_below(h->f, &nothing);
    Hall below = *h;
    below.f = &under;
    page(&below);
    h->f->ui->focus.at = at;
    focus_clear(&h->f->ui->focus); // what lies below cannot be reached
}

// The settings wish in the game's words.
static void take_wish(Hall *h) {
    if (h->f->command.wish == UI_LANGUAGE) h->command.wish = DEBRIEF_LANGUAGE;
    if (h->f->command.wish == UI_FULL_SCREEN) h->command.wish = DEBRIEF_FULL_SCREEN;
}

static void draw(Hall *h) {
    Frame *f = h->f;
    UiCover before = f->ui->cover;
    arrive(h);
    if (before == UI_BARE) field_keys(h);
    pass_steer(f);
    focus_clear(&f->ui->focus);
    shape_rect(f->list, f->area, f->theme->paper);
    if (before == UI_BARE) {
        page(h);
    } else {
        page_below(h);
        covers_draw(h);
        cover_pages(h);
    }
    keys(h);
    take_wish(h);
    if (f->ui->cover == before) pass_settle(f);
    if (f->input->released) f->ui->focus.held = FOCUS_NONE;
}

typedef struct Showing {
    Debrief *memory;
    const DebriefWorld *world;
    DebriefCommand command;
} Showing;

static bool pass(Frame *f, void *about) {
    Showing *showing = about;
    Hall hall = hall_of(showing->memory, showing->world, f);
    draw_reset(f->list);
    if (f->ui->black) {
        pass_stay_black(f);
    } else {
        draw(&hall);
    }
    showing->command = hall.command;
    return hall.command.wish != DEBRIEF_NOTHING;
}

DebriefCommand debrief_frame(Debrief *debrief, const DebriefWorld *world,
                             const Input *input, const Type *type, DrawList *list) {
    if (debrief->group >= world->group_count) debrief->group = 0;
    UiWorld ui = {
        .words = world->words,
        .game = record_game(world->groups[debrief->group].record),
        .trouble = world->trouble,
        .full_screen = world->full_screen,
    };
    Showing showing = {.memory = debrief, .world = world};
    passes_run(&debrief->ui, &ui, input, type, list, pass, &showing);
    return showing.command;
}
