#include "command/command.h"

#include "base/suggest.h"

#include <string.h>

// One value for each command; the notes say what an option is in that command, where it
// is something else there than in others (NULL: it is not).

static const Command shelf_command = {
    .name = "",
    .usage = SENTENCE("[OPTION]..."),
    .about = SENTENCE("opens the shelf of scenarios in a window"),
    .options = "lang projector",
    .run = shelf_run,
};

static const Command play_command = {
    .name = "play",
    .usage = SENTENCE("SCENARIO [OPTION]..."),
    .about = SENTENCE("plays one game"),
    .intro = SENTENCE("SCENARIO is a folder with a scenario.lua, a zip of one, a "
                      ".lua file, or the name of a folder under scenarios/."),
    .options = "text seed lang group journal projector policy from",
    .least = 1,
    .most = 1,
    .run = play_run,
};

static const Command resume_command = {
    .name = "resume",
    .usage = SENTENCE("JOURNAL [OPTION]..."),
    .about = SENTENCE("goes on where a journal stops"),
    .options = "text lang scenario projector",
    .least = 1,
    .most = 1,
    .run = resume_run,
};

static const Command replay_command = {
    .name = "replay",
    .usage = SENTENCE("JOURNAL [OPTION]..."),
    .about = SENTENCE("plays a journal again and prints how it ends"),
    .options = "until swap scenario lang json",
    .least = 1,
    .most = 1,
    .run = replay_run,
};

static const Command debrief_command = {
    .name = "debrief",
    .usage = SENTENCE("JOURNAL... [OPTION]..."),
    .about = SENTENCE("looks back on a game, or on several side by side, in a "
                      "window"),
    .intro = SENTENCE("A folder stands for all journals in it."),
    .options = "notes lang scenario",
    .least = 1,
    .most = NAMES_ANY,
    .run = debrief_run,
};

static const OptionHelp report_notes[] = {
    {"output", SENTENCE("FILE.html"), SENTENCE("the page")                                           },
    {"lang",   NULL,                  SENTENCE("the language; that of the first journal if left out")},
    {NULL,     NULL,                  NULL                                                           },
};

static const Command report_command = {
    .name = "report",
    .usage = SENTENCE("JOURNAL... -o FILE.html [OPTION]..."),
    .about = SENTENCE("writes what a facilitator takes home: one page that prints "
                      "well"),
    .intro =
        SENTENCE("Several journals of one scenario stand side by side in it; a folder "
                 "stands for all journals in it."),
    .notes = report_notes,
    .options = "output csv guide anonymous colours lang scenario",
    .least = 1,
    .most = NAMES_ANY,
    .run = report_run,
};

static const Command check_command = {
    .name = "check",
    .usage = SENTENCE("SCENARIO... [OPTION]..."),
    .about = SENTENCE("lists every mistake and doubt in scenarios"),
    .options = "lang json",
    .least = 1,
    .most = NAMES_ANY,
    .run = check_run,
};

static const OptionHelp shot_notes[] = {
    {"seed",   NULL,                 SENTENCE("the luck of the game; 1 if left out")        },
    {"policy", NULL,                 SENTENCE("who leads up to there: balanced, or another")},
    {"output", SENTENCE("FILE.png"), SENTENCE("where the picture goes")                     },
    {NULL,     NULL,                 NULL                                                   },
};

static const Command shot_command = {
    .name = "shot",
    .usage = SENTENCE("SCENARIO|JOURNAL... --screen NAME [OPTION]... -o FILE.png"),
    .about = SENTENCE("makes a picture of one screen, without a display"),
    .notes = shot_notes,
    .options = "screen part week size text-size theme lang seed policy output",
    .least = 1,
    .most = NAMES_ANY,
    .run = shot_run,
};

static const OptionHelp simulate_notes[] = {
    {"seed",   NULL,                 SENTENCE("of the first game; the next ones follow; 1 if left out")},
    {"policy", SENTENCE("NAME,..."),
     SENTENCE("one or more of random, first, push, please, train, listen, balanced, "
              "nothing; all if left out")                                                              },
    {NULL,     NULL,                 NULL                                                              },
};

static const Command simulate_command = {
    .name = "simulate",
    .usage = SENTENCE("SCENARIO [OPTION]..."),
    .about = SENTENCE("plays a scenario many times and says how it is balanced"),
    .notes = simulate_notes,
    .options = "runs seed policy jobs shard lang json",
    .least = 1,
    .most = 1,
    .run = simulate_run,
};

static const OptionHelp merge_notes[] = {
    {"text", NULL, SENTENCE("the report to read instead of JSON")},
    {NULL,   NULL, NULL                                          },
};

static const Command merge_command = {
    .name = "merge",
    .usage = SENTENCE("FILE... [OPTION]..."),
    .about = SENTENCE("adds up the --json results of shards to the study they are "
                      "parts of"),
    .notes = merge_notes,
    .options = "text lang",
    .least = 1,
    .most = NAMES_ANY,
    .run = merge_run,
};

static const OptionHelp translate_notes[] = {
    {"lang", NULL, SENTENCE("the language of what the command says")},
    {NULL,   NULL, NULL                                             },
};

static const Command translate_command = {
    .name = "translate",
    .usage = SENTENCE("SCENARIO nl|en [OPTION]..."),
    .about = SENTENCE("makes or updates the translation of a scenario"),
    .intro = SENTENCE("What stands in nl.lua or en.lua stays; what is missing and "
                      "what is stale is marked there."),
    .notes = translate_notes,
    .options = "lang",
    .least = 2,
    .most = 2,
    .run = translate_run,
};

static const OptionHelp graph_notes[] = {
    {"output", SENTENCE("FILE.dot"), NULL  },
    {"lang",   NULL,
     SENTENCE("the language, of the texts in the picture too; that "
              "of your system if left out")},
    {NULL,     NULL,                 NULL  },
};

static const Command graph_command = {
    .name = "graph",
    .usage = SENTENCE("SCENARIO [OPTION]..."),
    .about = SENTENCE("draws the story for Graphviz: events, options, endings, "
                      "and how often"),
    .intro = SENTENCE("dot -Tsvg FILE draws it."),
    .notes = graph_notes,
    .options = "output lang",
    .least = 1,
    .most = 1,
    .run = graph_run,
};

static const OptionHelp new_notes[] = {
    {"lang", NULL,
     SENTENCE("the language, of its texts and remarks too; that of your "
              "system if left out")},
    {NULL,   NULL, NULL            },
};

static const Command new_command = {
    .name = "new",
    .usage = SENTENCE("FOLDER [OPTION]..."),
    .about = SENTENCE("makes a small complete scenario to start from"),
    .notes = new_notes,
    .options = "lang",
    .least = 1,
    .most = 1,
    .run = new_run,
};

// In the order of the help.
static const Command *const commands[] = {
    &shelf_command,    &play_command,   &resume_command,    &replay_command,
    &debrief_command,  &report_command, &check_command,     &shot_command,
    &simulate_command, &merge_command,  &translate_command, &graph_command,
    &new_command,
};

enum { COMMAND_COUNT = sizeof commands / sizeof commands[0] };

const Command *command_find(const char *name, Err *err) {
    const char *names[COMMAND_COUNT];
    for (int i = 0; i < COMMAND_COUNT; i++) {
        if (strcmp(commands[i]->name, name) == 0) return commands[i];
        names[i] = commands[i]->name;
    }
    err_set(err, "no command '%.80s'%s", name,
            suggest_hint(name, names, COMMAND_COUNT).said);
    return NULL;
}

const Command *command_row(int number) {
    return number < COMMAND_COUNT ? commands[number] : NULL;
}
