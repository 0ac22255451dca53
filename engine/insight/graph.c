#include "insight/graph.h"

#include "insight/graph_card.h"

#include <string.h>

typedef struct Graph {
    const Story *story;
    const Outline *outline;
    const Study *study;
    FILE *out;
    int rows; // so far
} Graph;

static const Row *row_of(const Graph *graph, RowKind kind, const char *id) {
    for (int i = 0; i < graph->study->row_count; i++) {
        const Row *row = &graph->study->rows[i];
        if (row->kind == kind && strcmp(row->id, id) == 0) return row;
    }
    return NULL;
}

static int percent(const Graph *graph, const Row *row) {
    int64_t games = graph->study->played[POLICY_RANDOM].games;
    int64_t taken = row ? row->n[POLICY_RANDOM][NUMBER_TAKEN] : 0;
    return games > 0 ? (int)((100 * taken + games / 2) / games) : 0;
}

static void put_options(const Graph *graph, const char *event) {
    for (int i = 0; i < graph->study->row_count; i++) {
        const Row *row = &graph->study->rows[i];
        bool here = row->kind == ROW_OPTION && strcmp(row->event, event) == 0;
        if (here) graph_card_road(graph->out, row->id, percent(graph, row));
    }
}

static void put_event(const Graph *graph, const StoryEvent *event) {
    int share = percent(graph, row_of(graph, ROW_EVENT, event->id));
    char said[SENTENCE_BYTES] = "", below[64];
    const char *title = event->title[0] ? story_text(graph->story, event->title) : "";
    bool spans = event->news == NO_NEWS && !event->prepared && event->to > event->from;
    if (spans)
        sentence_make(said, sizeof said, "weeks %d to %d", event->from, event->to);
    if (event->prepared) sentence_make(said, sizeof said, "put in by the facilitator");
    sentence_show(said, story_words(graph->story), below, sizeof below);
    graph_card_begin(graph->out, "event", event->id, title, below, share);
    put_options(graph, event->id);
    graph_card_end(graph->out);
}

// ---- rows: one for each week, one for what has none, one for the endings

// Whether an event stands in the row of a week; 0: what comes in no week of its own.
static bool is_in(const Story *story, const StoryEvent *event, int week) {
    bool free = event->news != NO_NEWS || event->prepared;
    int from = event->from < 1 ? 1 : event->from;
    if (from > story->weeks) from = story->weeks;
    return free ? week == 0 : week == from;
}

static bool has_row(const Story *story, int week) {
    for (int i = 0; i < story->event_count; i++) {
        if (is_in(story, &story->events[i], week)) return true;
    }
    return false;
}

// The rows hang below one another by their names at the left.
static void begin_row(Graph *graph, const char *said) {
    FILE *out = graph->out;
    char name[64];
    sentence_show(said, story_words(graph->story), name, sizeof name);
    int row = graph->rows++;
    fprintf(out, "  \"row %d\" [shape=plaintext, fontsize=12, label=", row);
    graph_quoted(out, name);
    fputs("]\n", out);
    if (row > 0) {
        fprintf(out, "  \"row %d\" -> \"row %d\" [color=\"#d0d0d0\", weight=9]\n",
                row - 1, row);
    }
    fprintf(out, "  { rank=same; \"row %d\"\n", row);
}

// Cards stand in columns: each below the one in the same place of the row before.
static void order(const Graph *graph, const char *kind, const char *id, int column) {
    if (column > 0) return;
    fprintf(graph->out, "    \"row %d\" -> ", graph->rows - 1);
    graph_node(graph->out, kind, id);
    fputs(" [style=invis, weight=4]\n", graph->out);
}

static void put_row(Graph *graph, int week, const char *name) {
    const Story *story = graph->story;
    int column = 0;
    if (!has_row(story, week)) return;
    begin_row(graph, name);
    for (int i = 0; i < story->event_count; i++) {
        if (!is_in(story, &story->events[i], week)) continue;
        put_event(graph, &story->events[i]);
        order(graph, "event", story->events[i].id, column++);
    }
    fputs("  }\n", graph->out);
}

static void put_endings(Graph *graph) {
    begin_row(graph, SENTENCE("the end"));
    for (int i = 0; i < graph->story->ending_count; i++) {
        const StoryEnding *ending = &graph->story->endings[i];
        int share = percent(graph, row_of(graph, ROW_ENDING, ending->id));
        graph_card_begin(graph->out, "ending", ending->id,
                         story_text(graph->story, ending->title), "", share);
        graph_card_end(graph->out);
        order(graph, "ending", ending->id, i);
    }
    fputs("  }\n", graph->out);
}

static void put_rows(Graph *graph) {
    for (int week = 1; week <= graph->story->weeks; week++) {
        char name[64];
        sentence_make(name, sizeof name, "week %d", week);
        put_row(graph, week, name);
    }
    put_row(graph, 0, SENTENCE("in any week"));
    put_endings(graph);
}

// ---- who looks back at whom

typedef struct Place {
    const char *kind, *id; // "event" or "ending"; "" for neither
} Place;

static void take_later(Place *place, int *line, const OutlineName *name,
                       const char *kind, const char *id, Origin origin) {
    bool before = strcmp(origin.file, name->origin.file) == 0
               && origin.line <= name->origin.line && origin.line > *line;
    if (!before) return;
    *line = origin.line;
    *place = (Place){kind, id};
}

// The declaration that a name stands in: the last one that begins before it.
static Place place_of(const Story *story, const OutlineName *name) {
    Place place = {"", ""};
    int line = 0;
    for (int i = 0; i < story->event_count; i++) {
        const StoryEvent *event = &story->events[i];
        take_later(&place, &line, name, "event", event->id, event->origin);
    }
    for (int i = 0; i < story->ending_count; i++) {
        const StoryEnding *ending = &story->endings[i];
        take_later(&place, &line, name, "ending", ending->id, ending->origin);
    }
    for (int i = 0; i < story->member_count; i++) {
        take_later(&place, &line, name, "", "", story->members[i].origin);
    }
    return place;
}

static void put_link(const Graph *graph, Place from, Place to, const char *label) {
    if (!from.kind[0] || !to.kind[0]) return;
    if (strcmp(from.id, to.id) == 0 && strcmp(from.kind, to.kind) == 0) return;
    fputs("  ", graph->out);
    graph_node(graph->out, from.kind, from.id);
    fputs(" -> ", graph->out);
    graph_node(graph->out, to.kind, to.id);
    fputs(
        " [style=dashed, constraint=false, tailport=e, headport=e, color=\"#b06a2c\", fontcolor=\"#7a4516\", "
        "fontsize=9, label=",
        graph->out);
    graph_quoted(graph->out, label);
    fputs("]\n", graph->out);
}

static void put_flag_links(const Graph *graph, const OutlineName *read) {
    for (int i = 0; i < graph->outline->name_count; i++) {
        const OutlineName *set = &graph->outline->names[i];
        if (set->use != USE_SET || strcmp(set->name, read->name) != 0) continue;
        put_link(graph, place_of(graph->story, set), place_of(graph->story, read),
                 read->name);
    }
}

static void put_links(const Graph *graph) {
    for (int i = 0; i < graph->outline->name_count; i++) {
        const OutlineName *name = &graph->outline->names[i];
        if (name->use == USE_FLAG) put_flag_links(graph, name);
        if (name->use != USE_CHOSE || story_event(graph->story, name->name) < 0)
            continue;
        put_link(graph, (Place){"event", name->name}, place_of(graph->story, name), "");
    }
}

void graph_write(const Story *story, const Outline *outline, const Study *study,
                 FILE *out) {
    Graph graph = {.story = story, .outline = outline, .study = study, .out = out};
    fputs("// dot -Tsvg draws it\nstrict digraph story {\n"
          "  rankdir=TB; nodesep=0.25; ranksep=0.35; newrank=true\n"
          "  node [fontname=\"sans-serif\"]\n  edge [fontname=\"sans-serif\"]\n"
          "  fontname=\"sans-serif\"; fontsize=18; labelloc=t; label=",
          out);
    graph_quoted(out, story_text(story, story->title));
    fputs("\n", out);
    put_rows(&graph);
    put_links(&graph);
    fputs("}\n", out);
}
