// scenario_open.h -- a scenario opened for its author, who is told what is wrong with
// it.
#ifndef COMMAND_SCENARIO_OPEN_H
#define COMMAND_SCENARIO_OPEN_H

#include "base/file.h"
#include "command/voice.h"
#include "script/story.h"

// Zero-initialised, it is closed.
typedef struct OpenScenario {
    char path[FILE_PATH_SIZE]; // from the root
    Words *words; // English: what is counted and compared hangs on no reader
    Story *story;
} OpenScenario;

// Opens what somebody calls `name` (scenario_place.h). What is wrong or doubtful is
// said on standard error in the language of `spoken` (NULL: English), and where there
// is no story then, the code says whose fault that is. Free with scenario_close, then
// too.
ExitCode scenario_open(OpenScenario *out, const char *name, const Words *spoken);
void scenario_close(OpenScenario *open);

#endif
