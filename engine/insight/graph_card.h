// graph_card.h -- the parts of a picture for Graphviz: names, texts, cards.
//
// A scenario's ids and titles may hold anything: what means something in a .dot file
// is escaped here and nowhere else.
#ifndef INSIGHT_GRAPH_CARD_H
#define INSIGHT_GRAPH_CARD_H

#include <stdio.h>

// A text between quotation marks.
void graph_quoted(FILE *out, const char *text);

// The name of a node: a kind ("event", "ending") and an id.
void graph_node(FILE *out, const char *kind, const char *id);

// A card: a title, a line below it or "", and the share of games (0..100 percent) in
// which it happened; then its roads, each with its share; then its end.
void graph_card_begin(FILE *out, const char *kind, const char *id, const char *title,
                      const char *below, int share);
void graph_card_road(FILE *out, const char *name, int share);
void graph_card_end(FILE *out);

#endif
