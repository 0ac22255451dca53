#include "insight/graph.h"

#include <string.h>

typedef struct Graph {
    const Story *story;
    const Outline *outline;
    const Study *study;
    FILE *out;
} Graph;

static void put_quoted(FILE *out, const char *text) {
    fputc('"', out);
    for (; *text; text++) {
        if (*text == '"' || *text == '\\') fputc('\\', out);
        fputc(*text == '\n' ? ' ' : *text, out);
    }
    fputc('"', out);
}

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

// What was never reached is drawn grey.
static const char *color(int share) {
    return share > 0 ? "#1f3a4d" : "#a0a0a0";
}

static void put_event(const Graph *graph, const StoryEvent *event) {
    int share = percent(graph, row_of(graph, ROW_EVENT, event->id));
    const char *title = event->title[0] ? event->title : event->id;
    fprintf(graph->out,
            "    \"event %s\" [shape=box, style=rounded, color=\"%s\", label=",
            event->id, color(share));
    char label[STORY_TEXT_MAX + 32];
    snprintf(label, sizeof label, "%.2000s (%d %%)", title, share);
    put_quoted(graph->out, label);
    fputs("]\n", graph->out);
}

static void put_options(const Graph *graph) {
    for (int i = 0; i < graph->study->row_count; i++) {
        const Row *row = &graph->study->rows[i];
        if (row->kind != ROW_OPTION) continue;
        int share = percent(graph, row);
        fprintf(graph->out,
                "  \"option %s.%s.%d\" [shape=plaintext, fontsize=10, label=",
                row->event, row->id, row->asked);
        put_quoted(graph->out, row->id);
        fprintf(graph->out, "]\n  \"event %s\" -> \"option %s.%s.%d\" ", row->event,
                row->event, row->id, row->asked);
        fprintf(graph->out,
                "[label=\"%d %%\", fontsize=9, color=\"%s\", penwidth=%.1f]\n", share,
                color(share), 0.5 + share / 25.0);
    }
}

// ---- by week

static void put_week(const Graph *graph, int week) {
    const Story *story = graph->story;
    fprintf(graph->out, "  { rank=same; \"week %d\" [shape=none, fontsize=11]\n", week);
    for (int i = 0; i < story->event_count; i++) {
        const StoryEvent *event = &story->events[i];
        int from = event->from < 1 ? 1 : event->from;
        if (event->news == NO_NEWS && from == week) put_event(graph, event);
    }
    fputs("  }\n", graph->out);
}

static bool has_events(const Story *story, int week) {
    for (int i = 0; i < story->event_count; i++) {
        const StoryEvent *event = &story->events[i];
        if (event->news == NO_NEWS && event->from == week) return true;
    }
    return false;
}

static void put_weeks(const Graph *graph) {
    int last = 0;
    for (int week = 1; week <= graph->story->weeks; week++) {
        if (!has_events(graph->story, week)) continue;
        put_week(graph, week);
        if (last > 0) {
            fprintf(graph->out, "  \"week %d\" -> \"week %d\" [color=\"#d0d0d0\"]\n",
                    last, week);
        }
        last = week;
    }
    if (last > 0) {
        fprintf(graph->out, "  \"week %d\" -> \"the end\" [color=\"#d0d0d0\"]\n", last);
    }
}

// What the model brings by itself has no week of its own.
static void put_news(const Graph *graph) {
    fputs("  subgraph cluster_news { label=\"when the model brings it\"; "
          "color=\"#d0d0d0\"\n",
          graph->out);
    for (int i = 0; i < graph->story->event_count; i++) {
        const StoryEvent *event = &graph->story->events[i];
        if (event->news != NO_NEWS) put_event(graph, event);
    }
    fputs("  }\n", graph->out);
}

static void put_endings(const Graph *graph) {
    fputs("  { rank=same; \"the end\" [shape=none, fontsize=11]\n", graph->out);
    for (int i = 0; i < graph->story->ending_count; i++) {
        const StoryEnding *ending = &graph->story->endings[i];
        int share = percent(graph, row_of(graph, ROW_ENDING, ending->id));
        char label[STORY_TEXT_MAX + 32];
        snprintf(label, sizeof label, "%.2000s (%d %%)", ending->title, share);
        fprintf(graph->out,
                "    \"ending %s\" [shape=box, peripheries=2, color=\"%s\", "
                "label=",
                ending->id, color(share));
        put_quoted(graph->out, label);
        fputs("]\n", graph->out);
    }
    fputs("  }\n", graph->out);
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
    fprintf(graph->out, "  \"%s %s\" -> \"%s %s\" [style=dashed, constraint=false, ",
            from.kind, from.id, to.kind, to.id);
    fprintf(graph->out, "color=\"#b06a2c\", fontsize=9, label=");
    put_quoted(graph->out, label);
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
    Graph graph = {story, outline, study, out};
    fputs("// dot -Tsvg draws it\nstrict digraph story {\n  rankdir=TB\n  "
          "node [fontname=\"sans-serif\"]\n  edge [fontname=\"sans-serif\"]\n  label=",
          out);
    put_quoted(out, story->title);
    fputs("\n  labelloc=t\n", out);
    put_weeks(&graph);
    put_news(&graph);
    put_endings(&graph);
    put_options(&graph);
    put_links(&graph);
    fputs("}\n", out);
}
