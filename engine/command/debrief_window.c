#include "command/debrief_window.h"

#include "base/system.h"
#include "base/system_page.h"
#include "command/debrief_guide.h"
#include "command/debrief_notes.h"
#include "command/settings.h"
#include "platform/place.h"
#include "ui/debrief/recall.h"

#include <stdlib.h>
#include <string.h>

enum { WIDTH = 1280, HEIGHT = 720 }; // of the window when it opens, pixels
enum { WISHES_MAX = 8 };             // of one frame
static const double frame_seconds = 1 / 60.0;

typedef struct Projection {
    DebriefRoom *room;
    PlaySession *session;
    Window *window;
    Debrief debrief;
    DrawList list;
    Input input;
    Err trouble; // what the last wish ran into; its text "" where there was none
    char told[sizeof((Err *)0)->text]; // of it, in the spoken language
    DebriefTerminal terminal;
    DebriefNotes notes;         // as far as they were told there
    char guide[FILE_PATH_SIZE]; // the page that they were written to, or ""
    bool left;
} Projection;

// ---- wishes

static bool speak(Projection *p, Err *err) {
    PlaySession *session = p->session;
    Language other = session->language == LANGUAGE_EN ? LANGUAGE_NL : LANGUAGE_EN;
    if (!debrief_room_speak(p->room, session->words[other], err)) return false;
    session->language = other;
    return true;
}

// Into the terminal from this step on, or no more.
static void turn_notes(Projection *p) {
    if (!p->terminal.out) return;
    p->terminal.told = !p->terminal.told;
    p->notes = debrief_notes_open(p->terminal.out);
}

// Beside the journal, and in the browser of the laptop, where it has one.
static void write_guide(Projection *p) {
    const Debrief *debrief = &p->debrief;
    char path[FILE_PATH_SIZE];
    bool ok = debrief_guide_place(p->room, path, &p->trouble)
           && debrief_guide_write(p->room, &debrief->order, debrief->group, path,
                                  &p->trouble);
    if (!ok) return; // the screen says why
    memcpy(p->guide, path, sizeof path);
    window_show_page(path); // and the screen where it lies
}

static bool carry_out(Projection *p, const DebriefCommand *command, Err *err) {
    switch (command->wish) {
    case DEBRIEF_LANGUAGE: return speak(p, err);
    case DEBRIEF_FULL_SCREEN:
        window_full_screen(p->window, !window_is_full_screen(p->window));
        return true;
    case DEBRIEF_LEAVE: p->left = true; return true;
    case DEBRIEF_NOTES: turn_notes(p); return true;
    case DEBRIEF_GUIDE: write_guide(p); return true;
    default:
        if (debrief_room_do(p->room, command, &p->trouble)) return true;
        if (p->room->group_count > 0) return true; // the screen says what failed
        *err = p->trouble;
        return false;
    }
}

// ---- the wheel

static void handled(Input *input) {
    input->press_count = 0;
    input->pressed = input->released = input->moved = false;
    input->wheel = 0;
    input->text[0] = '\0';
}

static DebriefWorld world_of(Projection *p) {
    DebriefWorld world = debrief_room_world(p->room);
    if (p->trouble.text[0]) {
        world.trouble =
            sentence_show(p->trouble.said, world.words, p->told, sizeof p->told);
    }
    world.can_guide = !system_is_page();
    world.guide = p->guide[0] ? p->guide : NULL;
    world.full_screen = window_is_full_screen(p->window);
    world.terminal = !p->terminal.out ? DEBRIEF_NO_TERMINAL
                   : p->terminal.told ? DEBRIEF_NOTED
                                      : DEBRIEF_NOT_NOTED;
    return world;
}

static bool turn(Projection *p, double patience, Err *err) {
    window_poll(p->window, patience, &p->input);
    if (p->input.press_count > 0 || p->input.pressed) p->trouble.text[0] = '\0';
    for (int wishes = 0; wishes < WISHES_MAX; wishes++) {
        DebriefWorld world = world_of(p);
        DebriefCommand command = debrief_frame(&p->debrief, &world, &p->input,
                                               window_type(p->window), &p->list);
        if (!carry_out(p, &command, err)) return false;
        if (command.wish == DEBRIEF_NOTHING) break;
        handled(&p->input);
    }
    if (p->terminal.told) debrief_notes_tell(&p->notes, p->room, &p->debrief);
    return window_paint(p->window, &p->list, err);
}

static double patience_of(const Projection *p) {
    double due = debrief_due(&p->debrief);
    return due == 0 ? frame_seconds : due;
}

static bool run(Projection *p, Err *err) {
    bool ok = turn(p, 0, err);
    while (ok && !p->left && !p->input.quit) ok = turn(p, patience_of(p), err);
    return ok;
}

// ---- beginning

// What was left out is told once; of so many that it gets too long the first ones.
static void tell_left(Projection *p) {
    char all[sizeof p->trouble.text] = "", left[sizeof p->trouble.text];
    for (int i = 0; i < p->room->compare->left_count; i++) {
        size_t used = strlen(all);
        snprintf(all + used, sizeof all - used, "%s%s", used > 0 ? " " : "",
                 debrief_room_left(p->room, i, left, sizeof left));
    }
    if (all[0]) err_set(&p->trouble, "%s", all);
}

static void begin(Projection *p, const UiSettings *settings) {
    p->debrief = debrief_new(p->room->group_count > 1);
    bool projector = p->debrief.ui.settings.projector; // a room is to read it
    p->debrief.ui.settings = *settings;
    p->debrief.ui.settings.projector = projector;
    recall(&p->debrief, p->room->games[0].marks);
    tell_left(p);
}

DebriefTerminal debrief_terminal(bool notes) {
    bool there = notes || system_is_terminal(stdout);
    return (DebriefTerminal){there ? stdout : NULL, notes};
}

DebriefEnd debrief_show(DebriefRoom *room, PlaySession *session, UiSettings *settings,
                        Window *window, DebriefTerminal terminal, Err *err) {
    Projection *p = calloc(1, sizeof *p);
    if (!p) {
        err_no_memory(err);
        return DEBRIEF_FAILED;
    }
    *p = (Projection){
        .room = room,
        .session = session,
        .window = window,
        .terminal = terminal,
    };
    if (terminal.out) p->notes = debrief_notes_open(terminal.out);
    begin(p, settings);
    bool ok = run(p, err);
    bool projector = settings->projector;
    *settings = p->debrief.ui.settings;
    settings->projector = projector; // of the game
    DebriefEnd end = !ok ? DEBRIEF_FAILED : p->left ? DEBRIEF_LEFT : DEBRIEF_CLOSED;
    draw_close(&p->list);
    free(p);
    return end;
}

bool debrief_window(DebriefRoom *room, PlaySession *session, DebriefTerminal terminal,
                    Err *err) {
    char fonts[FILE_PATH_SIZE];
    UiSettings settings = {.text_size = UI_TEXT_MIN};
    Language kept = session->language;
    settings_load(&settings, &kept);
    if (!place_fonts(fonts, err)) return false;
    const char *title = words_get(session_words(session), "ui.title");
    Window *window = window_open(title, WIDTH, HEIGHT, fonts, err);
    if (!window) return false;
    DebriefEnd end = debrief_show(room, session, &settings, window, terminal, err);
    window_close(window);
    return end != DEBRIEF_FAILED;
}
