// test_debrief.h -- somebody who leads a debrief, without a window.
#ifndef TESTS_TEST_DEBRIEF_H
#define TESTS_TEST_DEBRIEF_H

#include "insight/looked_back.h"

#include "command/debrief_room.h"
#include "ui/debrief/hall.h"
#include "ui/debrief/recall.h"
#include "ui/seat_type.h"

typedef struct Lead {
    Words *words[2];
    char folder[64], path[COMPARE_GROUPS_MAX][96];
    char *paths[COMPARE_GROUPS_MAX];
    int count;
    DebriefRoom room;
    Debrief debrief;
    Input input;
    Type type;
    DrawList list;
    DebriefCommand command; // the first one of the last frame
    const char *guide;      // where the notes were written as a page, or NULL
} Lead;

// A frame a second later, and what it wishes for is done as the window would do it.
static inline void show(Lead *lead) {
    Err err;
    lead->input.now += 1;
    lead->command = (DebriefCommand){DEBRIEF_NOTHING};
    for (int i = 0; i < 8; i++) {
        DebriefWorld world = debrief_room_world(&lead->room);
        world.can_guide = true;
        world.guide = lead->guide;
        DebriefCommand command = debrief_frame(&lead->debrief, &world, &lead->input,
                                               &lead->type, &lead->list);
        if (lead->command.wish == DEBRIEF_NOTHING) lead->command = command;
        lead->input.press_count = 0;
        lead->input.pressed = lead->input.released = lead->input.moved = false;
        lead->input.text[0] = '\0';
        if (command.wish == DEBRIEF_NOTHING) return;
        assert_true(debrief_room_do(&lead->room, &command, &err));
    }
}

static inline void push(Lead *lead, Key key) {
    lead->input.presses[0] = (Press){key, 0};
    lead->input.press_count = 1;
    show(lead);
}

// A letter as the keyboard gives it: a press and a text.
static inline void letter(Lead *lead, char letter) {
    lead->input.presses[0] = (Press){KEY_CHARACTER, letter};
    lead->input.press_count = 1;
    snprintf(lead->input.text, sizeof lead->input.text, "%c", letter);
    show(lead);
}

static inline void type_text(Lead *lead, const char *text) {
    snprintf(lead->input.text, sizeof lead->input.text, "%s", text);
    show(lead);
}

static inline void click(Lead *lead, float x, float y) {
    lead->input.x = x;
    lead->input.y = y;
    lead->input.moved = lead->input.pressed = lead->input.down = true;
    show(lead);
    lead->input.down = false;
    lead->input.released = true;
    show(lead);
}

static inline void point_at(Lead *lead, int spot) {
    const Spot *it = focus_spot(&lead->debrief.ui.focus, spot);
    assert_non_null(it);
    click(lead, it->rect.x + it->rect.w / 2, it->rect.y + it->rect.h / 2);
}

// To a place by Tab, as often as it takes.
static inline void tab_to(Lead *lead, int spot) {
    for (int i = 0; i < 700 && lead->debrief.ui.focus.at != spot; i++) {
        push(lead, KEY_TAB);
    }
    assert_int_equal(lead->debrief.ui.focus.at, spot);
}

static inline bool reads(const Lead *lead, const char *text) {
    return draw_says(&lead->list, text);
}

static inline void turn_to(Lead *lead, Step step, int part) {
    debrief_turn_to(&lead->debrief, step);
    lead->debrief.part = part;
    show(lead);
}

static inline void open_room(Lead *lead, int language) {
    Err err;
    Report report = {0};
    Options options = {.scenario = NULL};
    setenv("UNDERCURRENT_HOME", ".", 1);
    ExitCode code = debrief_room_open(&lead->room, lead->paths, lead->count,
                                      lead->words[language], &options, &report, &err);
    if (code != EXIT_DONE) fail_msg("%s", err.text);
    report_free(&report);
    lead->debrief = debrief_new(lead->count > 1);
    lead->debrief.ui.settings.still = true;
    recall(&lead->debrief, lead->room.games[0].marks);
    show(lead);
}

// So many groups have played; 0 is English, 1 Dutch.
static inline void lead_in(Lead *lead, int groups, int language) {
    static const Policy leaders[] = {POLICY_BALANCED, POLICY_PUSH, POLICY_LISTEN};
    static const char *const names[] = {"Table North", "Table East", "Table South"};
    Err err;
    *lead = (Lead){
        .folder = "/tmp/undercurrent-debrief-XXXXXX",
        .type = {NULL, seat_width, seat_line},
        .count = groups,
    };
    assert_non_null(mkdtemp(lead->folder));
    lead->words[0] = words_open("assets/words", "en", &err);
    lead->words[1] = words_open("assets/words", "nl", &err);
    assert_non_null(lead->words[0]);
    assert_non_null(lead->words[1]);
    for (int i = 0; i < groups; i++) {
        lead->paths[i] = lead->path[i];
        snprintf(lead->path[i], sizeof lead->path[i], "%s/%d.jsonl", lead->folder, i);
        write_game(lead->path[i], "scenarios/first-rollout", leaders[i], 7, 0, names[i],
                   lead->words[0]);
    }
    lead->input = (Input){.width = 1280, .height = 720, .now = 10, .x = -1, .y = -1};
    open_room(lead, language);
}

// The program dies and is started again.
static inline void open_again(Lead *lead) {
    debrief_room_close(&lead->room);
    open_room(lead, 0);
}

static inline void lead_out(Lead *lead) {
    debrief_room_close(&lead->room);
    draw_close(&lead->list);
    for (int i = 0; i < lead->count; i++) {
        char marks[FILE_PATH_SIZE];
        Err err;
        unlink(lead->path[i]);
        if (marks_place(lead->path[i], marks, &err)) unlink(marks);
    }
    rmdir(lead->folder);
    for (int i = 0; i < 2; i++) words_close(lead->words[i]);
}

#endif
