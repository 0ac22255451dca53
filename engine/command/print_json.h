// print_json.h -- what a command tells a program: one JSON value and nothing else.
#ifndef COMMAND_PRINT_JSON_H
#define COMMAND_PRINT_JSON_H

#include <jansson.h>
#include <stdbool.h>
#include <stdio.h>

// Prints a value as json_dumps does with those flags, and a newline; takes it. False
// where memory is out, or was when it was made (NULL): then nothing is printed.
bool print_json(json_t *json, size_t flags, FILE *out);

#endif
