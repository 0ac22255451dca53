#include "command/print_json.h"

#include <stdlib.h>

bool print_json(json_t *json, size_t flags, FILE *out) {
    char *text = json ? json_dumps(json, flags) : NULL;
    bool ok = text != NULL;
    if (ok) fprintf(out, "%s\n", text); // main sees whether it was written
    free(text);
    json_decref(json);
    return ok;
}
