// json_whole.h -- a JSON value that was made of parts: all of it or none.
#ifndef BASE_JSON_WHOLE_H
#define BASE_JSON_WHOLE_H

#include <jansson.h>
#include <stdbool.h>

// The value, or NULL, with the value let go, where one of its parts could not be made.
static inline json_t *json_whole(json_t *json, bool whole) {
    if (whole) return json;
    json_decref(json);
    return NULL;
}

#endif
