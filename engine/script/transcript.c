#include "script/transcript.h"

#include "base/array.h"

#include <stdlib.h>
#include <string.h>

bool transcript_add(Transcript *transcript, Line line) {
    if (transcript->silent) return true;
    line.text = arena_text(&transcript->arena, line.text, strlen(line.text));
    if (!line.text) return false;
    if (!array_fit(&transcript->lines, &transcript->room, transcript->count + 1,
                   sizeof *transcript->lines)) {
        return false;
    }
    transcript->lines[transcript->count++] = line;
    return true;
}

void transcript_reset(Transcript *transcript) {
    transcript->count = 0;
    arena_reset(&transcript->arena);
}

void transcript_close(Transcript *transcript) {
    free(transcript->lines);
    arena_free(&transcript->arena);
    *transcript = (Transcript){0};
}
