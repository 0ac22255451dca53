// After a choice: what was chosen, how they reacted, and what it did at once.
#include "ui/screen/screens.h"

#include "game/sight.h"
#include "ui/frame/phrase.h"
#include "ui/screen/board.h"
#include "ui/screen/change.h"
#include "ui/screen/page.h"
#include "ui/screen/picture.h"
#include "ui/screen/told.h"
#include "ui/shape.h"

#include <math.h>
#include <string.h>

enum { TOUCHED_MAX = 3, SAID_MAX = 4 };

// ---- the meters

static bool moved(const Why *why) {
    return fabs(change_exact(why)) >= 0.05;
}

// How many causes make up whole points of it; a single one was just chosen.
static int causes_of(const Why *why) {
    int count = 0;
    for (int i = 0; i < why->count; i++) count += why->parts[i].points != 0;
    return count;
}

static float meters(Frame *f, float x, float y, float w) {
    Why why[CHANGE_VARIABLES];
    double most = 1;
    float top = y;
    bool any = false;
    for (int i = 0; i < CHANGE_VARIABLES; i++) {
        change_of_team(f, change_variables[i], &why[i]);
        most = fmax(most, fabs(change_exact(&why[i])));
    }
    for (int i = 0; i < CHANGE_VARIABLES; i++) {
        if (!moved(&why[i])) continue;
        any = true;
        y += change_row(f, change_variables[i], &why[i], most, x, y, w);
        if (causes_of(&why[i]) < 2) continue;
        float left = 1.5f * f->em;
        y += frame_text(f, style_small(f), change_causes_said(f, &why[i], 3), x + left,
                        y, w - left)
           + 0.3f * f->em;
    }
    if (!any) y += frame_text(f, style_body(f), word(f, "ui.after.nothing"), x, y, w);
    return y - top;
}

// ---- the people

typedef struct Touched {
    int member;
    double size; // points, over all that can be seen
} Touched;

// How much each member moved in what can be seen; NULL when memory is out.
static double *sizes(const Frame *f) {
    const Ledger *ledger = game_ledger(f->game);
    size_t count = (size_t)game_story(f->game)->member_count;
    double *size = arena_alloc(&f->list->arena, count * sizeof *size);
    if (!size) return NULL;
    for (int i = change_turn(f)->first_entry; i < change_turn(f)->last_entry; i++) {
        const Entry *entry = &ledger->entries[i];
        if (entry->member == ENTRY_TEAM) continue;
        bool seen = sight_shows(f->game, entry->member, (Variable)entry->variable);
        if (seen) size[entry->member] += fabs(entry->amount / 1000.0);
    }
    return size;
}

// Puts one in its place among those who moved most; returns how many they are.
static int rank(Touched out[TOUCHED_MAX], int count, Touched who) {
    int at = count;
    while (at > 0 && out[at - 1].size < who.size) at--;
    if (at == TOUCHED_MAX) return count;
    int last = count < TOUCHED_MAX ? count : TOUCHED_MAX - 1;
    for (int i = last; i > at; i--) out[i] = out[i - 1];
    out[at] = who;
    return last + 1;
}

static int most_touched(const Frame *f, Touched out[TOUCHED_MAX]) {
    int count = 0;
    const double *size = sizes(f);
    for (int m = 0; size && m < game_story(f->game)->member_count; m++) {
        if (size[m] >= 0.5) count = rank(out, count, (Touched){m, size[m]});
    }
    return count;
}

// What is seen of one person, a line each or all in a row: "Trust +5, Stress −2".
static float said_of(Frame *f, int member, bool lines, float x, float y, float w) {
    const char *text = "";
    Explanation why;
    float line = frame_line_height(f, TYPE_SMALL), top = y;
    Style small = style_small(f);
    small.color = f->theme->ink;
    for (int i = 0, said = 0; i < VAR_MEMBER_COUNT && said < SAID_MAX; i++) {
        if (!sight_shows(f->game, member, (Variable)i)) continue;
        change_of_member(f, member, (Variable)i, &why);
        if (why.points == 0) continue;
        const char *one = frame_say(f, "%s %s", phrase_meter(f, (Variable)i),
                                    phrase_amount(f, why.points));
        if (lines) frame_line(f, small, one, x, y, w);
        if (lines) y += line;
        text = said++ > 0 ? frame_say(f, "%s, %s", text, one) : one;
    }
    return lines ? y - top : frame_text(f, style_body(f), text, x, y, w);
}

// Somebody's picture, and at its right what moved; with others beside, in small lines.
static float person(Frame *f, int member, bool beside, float x, float y, float w) {
    const StoryMember *who = &game_story(f->game)->members[member];
    float picture = 3 * f->em, left = picture + 0.6f * f->em, top = y;
    Rect square = {x, y, picture, picture};
    portrait(f, square, &who->look, figure_mood(f->game, member),
             !state_is_present(game_state(f->game), member));
    const char *name = phrase_member(f, member);
    if (beside) name = phrase_member_within(f, member, style_bold(f), w - left);
    y += frame_text(f, style_bold(f), name, x + left, y, w - left);
    y += said_of(f, member, beside, x + left, y, w - left);
    return fmaxf(y - top, picture) + 0.5f * f->em;
}

static float people(Frame *f, float x, float y, float w) {
    Touched touched[TOUCHED_MAX];
    int count = most_touched(f, touched);
    int columns = w >= 30 * f->em ? TOUCHED_MAX : w >= 24 * f->em ? 2 : 1;
    float gap = f->em, top = y, high = 0;
    float column = (w - gap * (float)(columns - 1)) / (float)columns;
    if (count == 0) return 0;
    y += heading(f, word(f, "ui.after.people"), x, y, w);
    for (int i = 0; i < count; i++) {
        int place = i % columns;
        float at = x + (column + gap) * (float)place;
        if (place == 0) high = 0;
        high = fmaxf(high, person(f, touched[i].member, columns > 1, at, y, column));
        if (place == columns - 1 || i == count - 1) y += high;
    }
    return y - top;
}

// ---- the rest

static float because(Frame *f, float x, float y, float w) {
    const Line *line = &game_transcript(f->game)->lines[change_turn(f)->first_line];
    if (change_turn(f)->first_line >= game_transcript(f->game)->count) return 0;
    const char *text = line->cause >= 0 ? why_because(f->game, line->cause) : "";
    if (!text[0]) return 0;
    float pad = 0.5f * f->em, inner = w - 3 * pad;
    float fine = frame_line_height(f, TYPE_SMALL);
    float high = frame_height(f, style_body(f), text, inner) + fine + 2 * pad;
    Style label = style_small(f);
    label.bold = true;
    card(f, (Rect){x, y, w, high});
    frame_line(f, label, word(f, "ui.after.why"), x + 1.5f * pad, y + pad, inner);
    frame_text(f, style_body(f), text, x + 1.5f * pad, y + pad + fine, inner);
    return high + 0.7f * f->em;
}

// A promise that was made with the choice.
static float promise(Frame *f, float x, float y, float w) {
    const Facts *facts = game_facts(f->game);
    float top = y, size = f->em, left = size + 0.5f * f->em;
    for (int i = 0; i < facts->pledge_count; i++) {
        const Pledge *pledge = &facts->pledges[i];
        bool new =
            pledge->made == change_turn(f)->week && pledge->status == PLEDGE_OPEN;
        if (!new || !strstr(pledge->prompt, change_turn(f)->prompt)) continue;
        const char *text = story_text(game_story(f->game), pledge->text);
        const char *told = phrase(f, "ui.after.promise", "promise", text, "week",
                                  digits(f, pledge->due), NULL);
        icon_draw(f->list, ICON_PROMISE, x, y + 0.1f * f->em, size, f->theme->accent);
        y += frame_text(f, style_bold(f), told, x + left, y, w - left);
        y += 0.6f * f->em;
    }
    return y - top;
}

// What the group thought it would do.
static float predicted(Frame *f, float x, float y, float w) {
    const signed char *said = change_turn(f)->answer.predicted;
    const char *text = "";
    for (int i = 0; i < UI_METERS; i++) {
        if (said[i] == 0) continue;
        text = frame_say(f, "%s%s%s %s", text, text[0] ? ", " : "",
                         phrase_meter(f, board_meters[i]),
                         word(f, said[i] > 0 ? "ui.up" : "ui.down"));
    }
    if (!text[0]) return 0;
    text = phrase(f, "ui.after.predicted", "predicted", text, NULL);
    return frame_text(f, style_body(f), text, x, y, w) + 0.4f * f->em;
}

static float account(Frame *f, int first, int last, float x, float y, float w) {
    float top = y;
    y += told_draw(f, first, last, x, y, w);
    y += promise(f, x, y, w);
    y += 0.4f * f->em + heading(f, word(f, "ui.after.title"), x, y + 0.4f * f->em, w);
    y += predicted(f, x, y, w);
    y += meters(f, x, y, w) + 0.6f * f->em;
    y += because(f, x, y, w);
    if (game_turn_count(f->game) == 1) y += tip(f, word(f, "ui.tip.after"), x, y, w);
    y += people(f, x, y, w);
    return y - top;
}

void screen_after(Frame *f) {
    Page page = page_open(f);
    const Turn *turn = change_turn(f);
    int last = told_reaction_end(f, turn->first_line);
    Rect view = picture_unless_low(f, &page, UI_NOBODY);
    Rect in = scroll_begin(f, UI_SCROLL_MAIN, view);
    float edge = 0.3f * f->em, w = fminf(in.w - 2 * edge, 44 * f->em);
    float high = 0.4f * f->em;
    high += account(f, turn->first_line, last, in.x + edge, in.y + high, w);
    scroll_end(f, high);
    page_seen(f, page, last);
}
