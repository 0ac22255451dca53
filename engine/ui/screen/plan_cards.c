// The deck: how the cards lie on the plan's screen.
//
// Few of them lie in rows, in the author's order. A deck that is more than one look
// takes in lies in groups by what a card is for, each under a heading, and the groups
// in columns. A card keeps its place whatever the week: no order says what is best.
#include "ui/screen/plan.h"
#include "ui/screen/plan_card.h"

#include "ui/frame/phrase.h"

#include <math.h>

enum { FEW = 9, COLUMNS_MAX = 3 };

typedef enum Group {
    GROUP_TELL,
    GROUP_PROMISE,
    GROUP_LEARN,
    GROUP_INVOLVE,
    GROUP_WORK,
    GROUP_OWN, // what only this scenario has
    GROUP_COUNT
} Group;

static const char *const group_names[GROUP_COUNT] = {
    [GROUP_TELL] = "ui.deck.tell",   [GROUP_PROMISE] = "ui.deck.promise",
    [GROUP_LEARN] = "ui.deck.learn", [GROUP_INVOLVE] = "ui.deck.involve",
    [GROUP_WORK] = "ui.deck.work",   [GROUP_OWN] = "ui.deck.own",
};

static Group group_of(const Frame *f, int action) {
    static const Group groups[KIND_COUNT] = {
        [KIND_EMAIL] = GROUP_TELL,        [KIND_TOWNHALL] = GROUP_TELL,
        [KIND_HONEST] = GROUP_TELL,       [KIND_LISTEN] = GROUP_TELL,
        [KIND_WORKGROUP] = GROUP_INVOLVE, [KIND_AMBASSADOR] = GROUP_INVOLVE,
        [KIND_REWARD] = GROUP_INVOLVE,    [KIND_TRAINING] = GROUP_LEARN,
        [KIND_PILOT] = GROUP_LEARN,       [KIND_DEMO] = GROUP_LEARN,
        [KIND_PROMISE] = GROUP_PROMISE,   [KIND_DELIVER] = GROUP_PROMISE,
        [KIND_APOLOGY] = GROUP_PROMISE,   [KIND_TUNE] = GROUP_WORK,
        [KIND_HITL] = GROUP_WORK,         [KIND_RELIEF] = GROUP_WORK,
        [KIND_DASHBOARD] = GROUP_WORK,
    };
    int kind = game_story(f->game)->actions[action].kind;
    return kind == NO_KIND ? GROUP_OWN : groups[kind];
}

static int count_of(const Frame *f, Group group) {
    int count = 0;
    for (int i = 0; i < game_story(f->game)->action_count; i++) {
        count += group_of(f, i) == group;
    }
    return count;
}

static bool is_grouped(const Frame *f) {
    int groups = 0;
    for (int g = 0; g < GROUP_COUNT; g++) groups += count_of(f, (Group)g) > 0;
    return game_story(f->game)->action_count > FEW && groups > 1;
}

typedef struct Deck {
    bool about;
    int columns;
    float column, gap, pad;  // widths; gap: below a card; pad: in it, above and below
    float between;           // the columns
    int ends[COLUMNS_MAX];   // in each column: the groups before this one
    float high[GROUP_COUNT]; // of a group's texts
    int cards[GROUP_COUNT];  // in it
} Deck;

static float heading_height(const Frame *f) {
    return frame_line_height(f, TYPE_SMALL) + 0.15f * f->em;
}

// ---- in groups

static float group_height(const Frame *f, const Deck *deck, int group) {
    int cards = deck->cards[group];
    if (cards == 0) return 0;
    return heading_height(f) + deck->high[group]
         + (float)cards * (2 * deck->pad + deck->gap) + 0.3f * f->em;
}

static float run_height(const Frame *f, const Deck *deck, int from, int to) {
    float high = 0;
    for (int g = from; g < to; g++) high += group_height(f, deck, g);
    return high;
}

// Parts the groups over the columns, in their order, so that the highest is as low as
// can be. Returns its height.
static float part(const Frame *f, Deck *deck) {
    float least = INFINITY;
    for (int a = 0; a <= GROUP_COUNT; a++) {
        for (int b = a; b <= GROUP_COUNT; b++) {
            bool fits = (deck->columns > 1 || a == GROUP_COUNT)
                     && (deck->columns > 2 || b == GROUP_COUNT);
            float high = fmaxf(
                run_height(f, deck, 0, a),
                fmaxf(run_height(f, deck, a, b), run_height(f, deck, b, GROUP_COUNT)));
            if (!fits || high > least)
                continue; // of two alike: the one fuller in front
            least = high;
            deck->ends[0] = a;
            deck->ends[1] = b;
            deck->ends[2] = GROUP_COUNT;
        }
    }
    return least;
}

// The airiest cards that all have a place in `room`; else the tightest.
static float settle(const Frame *f, Deck *deck, float room) {
    static const float pads[] = {0.5f, 0.45f, 0.4f, 0.35f, 0.3f};
    float high = 0;
    for (size_t i = 0; i < sizeof pads / sizeof pads[0]; i++) {
        deck->pad = pads[i] * f->em;
        high = part(f, deck);
        if (high <= room) break;
    }
    return high;
}

static void measure(Frame *f, Deck *deck) {
    for (int i = 0; i < game_story(f->game)->action_count; i++) {
        Group group = group_of(f, i);
        deck->cards[group]++;
        deck->high[group] += plan_card_height(f, i, deck->column, deck->about);
    }
}

static float group_draw(Frame *f, const Deck *deck, int group, float x, float y) {
    Style style = style_small(f);
    float top = y;
    if (deck->cards[group] == 0) return 0;
    style.bold = true;
    frame_line(f, style, word(f, group_names[group]), x + 0.1f * f->em, y,
               deck->column);
    y += heading_height(f);
    for (int i = 0; i < game_story(f->game)->action_count; i++) {
        if (group_of(f, i) != (Group)group) continue;
        float high = plan_card_height(f, i, deck->column, deck->about) + 2 * deck->pad;
        plan_card(f, i, (Rect){x, y, deck->column, high}, deck->about, deck->pad);
        y += high + deck->gap;
    }
    return y - top + 0.3f * f->em;
}

static int first_of(const Frame *f) {
    for (int g = 0; g < GROUP_COUNT; g++) {
        for (int i = 0; i < game_story(f->game)->action_count; i++) {
            if (group_of(f, i) == (Group)g) return i;
        }
    }
    return 0;
}

static void groups_draw(Frame *f, const Deck *deck, float x, float top) {
    int from = 0;
    spot_first(f, SPOT_ACTION + first_of(f));
    for (int column = 0; column < COLUMNS_MAX; column++) {
        float y = top;
        for (int g = from; g < deck->ends[column]; g++) {
            y += group_draw(f, deck, g, x, y);
        }
        from = deck->ends[column];
        x += deck->column + deck->between;
    }
}

// ---- in rows

// The height of the row that begins with this action.
static float row_height(Frame *f, const Deck *deck, int first) {
    int count = game_story(f->game)->action_count;
    float high = deck->about ? 0 : 2 * frame_line_height(f, TYPE_BODY);
    for (int i = first; i < first + deck->columns && i < count; i++) {
        high = fmaxf(high, plan_card_height(f, i, deck->column, deck->about));
    }
    return high + 2 * deck->pad;
}

static float rows_height(Frame *f, const Deck *deck) {
    float high = 0;
    for (int i = 0; i < game_story(f->game)->action_count; i += deck->columns) {
        high += row_height(f, deck, i) + deck->gap;
    }
    return high;
}

static void rows_draw(Frame *f, const Deck *deck, float x, float y) {
    int count = game_story(f->game)->action_count;
    float high = 0;
    for (int i = 0; i < count; i++) {
        int place = i % deck->columns;
        if (place == 0) high = row_height(f, deck, i);
        Rect rect = {x + (deck->column + deck->between) * (float)place, y, deck->column,
                     high};
        plan_card(f, i, rect, deck->about, deck->pad);
        if (place == deck->columns - 1) y += high + deck->gap;
    }
    if (count > 0) spot_first(f, SPOT_ACTION);
}

// ---- either

static Deck deck_of(const Frame *f, float w, bool about) {
    int most = w >= 36 * f->em ? 3 : 2;
    if (about) most = w >= 36 * f->em ? 2 : 1;
    float between = 0.45f * f->em;
    return (Deck){.about = about,
                  .columns = most,
                  .column = (w - between * (float)(most - 1)) / (float)most,
                  .between = between,
                  .gap = 0.3f * f->em,
                  .pad = 0.25f * f->em};
}

float plan_cards_height(Frame *f, float w, bool about) {
    Deck deck = deck_of(f, w, about);
    if (!is_grouped(f)) return rows_height(f, &deck);
    measure(f, &deck);
    return part(f, &deck);
}

float plan_cards(Frame *f, float x, float y, float w, bool about, float room) {
    Deck deck = deck_of(f, w, about);
    if (!is_grouped(f)) {
        rows_draw(f, &deck, x, y);
        return rows_height(f, &deck);
    }
    measure(f, &deck);
    float high = settle(f, &deck, room);
    groups_draw(f, &deck, x, y);
    return high;
}
