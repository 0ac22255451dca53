#include "insight/why.h"

#include "game/sight.h"
#include "model/cause.h"
#include "model/measure.h"

#include <assert.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// The text of "cause.NAME" or "cause.NAME.about", "" where there is none.
static const char *word(const Game *game, const char *name, const char *about) {
    const Words *words = story_words(game_story(game));
    char key[96];
    snprintf(key, sizeof key, "cause.%s%s", name, about);
    return words_has(words, key) ? words_get(words, key) : "";
}

static const char *special(int cause) {
    return cause == WHY_UNSPOKEN ? "unspoken" : cause == WHY_OTHERS ? "others" : NULL;
}

// A standard action that the scenario calls by another name, or NULL.
static const char *renamed(const Game *game, int cause) {
    const Story *story = game_story(game);
    if (cause < 0 || cause >= KIND_COUNT) return NULL;
    int action = story_action_of_kind(story, (Kind)cause);
    bool own = action >= 0 && story->actions[action].name;
    return own ? story_action_name(story, action) : NULL;
}

const char *why_name(const Game *game, int cause) {
    const OwnCause *own = facts_cause_of(game_facts(game), cause);
    if (own) return own->label;
    if (renamed(game, cause)) return renamed(game, cause);
    return word(game, special(cause) ? special(cause) : cause_name(cause), "");
}

const char *why_because(const Game *game, int cause) {
    const Story *story = game_story(game);
    const OwnCause *own = facts_cause_of(game_facts(game), cause);
    if (own) return own->because ? own->because : "";
    if (special(cause)) return word(game, special(cause), ".about");
    if (cause >= KIND_COUNT) return word(game, cause_name(cause), ".about");
    int action = story_action_of_kind(story, (Kind)cause);
    return action < 0 ? "" : story_action_because(story, action);
}

static WhyPart part_of(const Game *game, const Part *part) {
    const OwnCause *own = facts_cause_of(game_facts(game), part->cause);
    return (WhyPart){
        .cause = part->cause,
        .name = why_name(game, part->cause),
        .because = why_because(game, part->cause),
        .week = own ? own->week : 0,
        .exact = part->exact,
        .points = part->points,
    };
}

// What the mask took or gave since then.
static void add_unspoken(Explanation *all, double shown) {
    double rest = shown - all->exact;
    if (fabs(rest) < 0.0005 || all->count == EXPLAIN_PARTS_MAX) return;
    all->parts[all->count++] = (Part){.cause = WHY_UNSPOKEN, .exact = rest};
}

static int largest_first(const void *a, const void *b) {
    const WhyPart *one = a, *two = b;
    double x = fabs(one->exact), y = fabs(two->exact);
    if (x != y) return x > y ? -1 : 1;
    return one->cause - two->cause;
}

void why_fill(const Game *game, Explanation *all, double from, double to, Why *out) {
    out->hidden = false;
    out->from = from;
    out->to = to;
    out->points = (int)(lround(to) - lround(from));
    add_unspoken(all, to - from);
    all->exact = out->points; // so that the parts sum to the whole points shown
    explain_round(all);
    out->count = all->count;
    for (int i = 0; i < all->count; i++) out->parts[i] = part_of(game, &all->parts[i]);
    if (out->count == 0) return;
    qsort(out->parts, (size_t)out->count, sizeof out->parts[0], largest_first);
}

static void since(const Game *game, Variable variable, int first, int last, double from,
                  double to, Why *out) {
    Explanation all;
    *out = (Why){.hidden = !sight_shows_meter(game, variable)};
    if (out->hidden) return;
    explain_team(game_state(game), game_ledger(game), first, last, variable, &all);
    why_fill(game, &all, from, to, out);
}

void why_turn(const Game *game, const Turn *turn, Variable variable, int entry,
              double from, Why *out) {
    since(game, variable, entry, turn->last_entry, from, turn->shown[variable], out);
}

void why_meter(const Game *game, Variable variable, int since_week, Why *out) {
    const Ledger *ledger = game_ledger(game);
    double from = sight_meter_then(game, variable, since_week - 1);
    since(game, variable, ledger_week(ledger, since_week), ledger->count, from,
          sight_meter(game, variable), out);
}

// What a member showed before an entry: the member alone, as it stood.
static double surface_then(const Game *game, int member, Variable variable, int entry) {
    const State *now = game_state(game);
    const Ledger *ledger = game_ledger(game);
    int32_t value[VAR_MEMBER_COUNT];
    State then = {.setup = now->setup};
    for (int v = 0; v < VAR_MEMBER_COUNT; v++) {
        int64_t since = ledger_sum(ledger, entry, ledger->count, member, (Variable)v);
        value[v] = now->value[v][member] - (int32_t)since;
        then.value[v] = &value[v];
    }
    return measure_surface(&then, 0, variable);
}

void why_member(const Game *game, int member, Variable variable, int since_week,
                Why *out) {
    assert(variable_is_of_member(variable));
    const Ledger *ledger = game_ledger(game);
    *out = (Why){.hidden = !sight_shows(game, member, variable)};
    if (out->hidden) return;
    Explanation all;
    int entry = ledger_week(ledger, since_week);
    explain_member(ledger, entry, ledger->count, member, variable, &all);
    double to = sight_points(game, member, variable);
    double from = sight_knows(game, member, variable)
                    ? to - all.exact
                    : surface_then(game, member, variable, entry);
    why_fill(game, &all, from, to, out);
}

// What is left when so many of the parts that make up whole points are kept, and the
// smallest of those.
static Part rest_after(const Why *why, int keep, int *smallest) {
    Part rest = {.cause = WHY_OTHERS};
    for (int i = 0; i < why->count; i++) {
        const WhyPart *part = &why->parts[i];
        if (part->points != 0 && keep > 0) {
            keep--;
            *smallest = abs(part->points);
            continue;
        }
        rest.exact += part->exact;
        rest.points += part->points;
    }
    return rest;
}

// A rest that outweighs what is named would hide more than it tells.
static int enough(const Why *why, int least, int most) {
    int keep = least, smallest = 0;
    while (keep < most && abs(rest_after(why, keep, &smallest).points) > smallest)
        keep++;
    return keep;
}

static void keep_whole(Why *why, int most) {
    int kept = 0;
    for (int i = 0; i < why->count && kept < most; i++) {
        if (why->parts[i].points != 0) why->parts[kept++] = why->parts[i];
    }
    why->count = kept;
}

void why_fold(Why *why, const Game *game, int least, int most) {
    assert(least > 0 && least <= most);
    int smallest, keep = enough(why, least, most);
    Part rest = rest_after(why, keep, &smallest);
    keep_whole(why, keep);
    if (rest.points == 0) return;
    int at = why->count++;
    while (at > 0 && abs(why->parts[at - 1].points) < abs(rest.points)) {
        why->parts[at] = why->parts[at - 1];
        at--;
    }
    why->parts[at] = part_of(game, &rest);
}
