#include "command/command.h"

#include "base/suggest.h"

#include <stdio.h>
#include <string.h>

static const Command commands[] = {
    {
     .name = "",
     .usage = "",
     .about = "opens the shelf of scenarios in a window",
     .details = "  --lang nl|en     the language\n"
                   "  --projector      large, for a full room\n",                .options = "lang projector",
     .run = shelf_run,
     },
    {
     .name = "play",
     .usage = "SCENARIO [OPTION]...",
     .about = "plays one game",
     .details = "SCENARIO is a folder with a scenario.lua, a zip of one, a .lua "
                   "file, or the name of a\nfolder under scenarios/.\n\n"
                   "  --text           in the terminal, line by line\n"
                   "  --seed N         the luck of the game; without it the clock "
                   "decides\n"
                   "  --lang nl|en     the language\n"
                   "  --group NAME     who plays\n"
                   "  --journal FILE   where the game is written down\n"
                   "  --projector      large, for a full room\n"
                   "  --policy NAME    a policy answers: random, first, push, please, "
                   "train,\n"
                   "                   listen, balanced or nothing\n"
                   "  --from WEEK      the policy stops there, and you go on\n", .options = "text seed lang group journal projector policy from",
     .least = 1,
     .most = 1,
     .run = play_run,
     },
    {
     .name = "resume",
     .usage = "JOURNAL [OPTION]...",
     .about = "goes on where a journal stops",
     .details = "  --text           in the terminal, line by line\n"
                   "  --lang nl|en     the language\n"
                   "  --scenario S     where the scenario is now\n"
                   "  --projector      large, for a full room\n",                                             .options = "text lang scenario projector",
     .least = 1,
     .most = 1,
     .run = resume_run,
     },
    {
     .name = "replay",
     .usage = "JOURNAL [OPTION]...",
     .about = "plays a journal again and prints how it ends",
     .details = "  --until WEEK     no further than the end of that week\n"
                   "  --swap WEEK:PROMPT=OPTION\n"
                   "                   with that decision instead; can be given "
                   "several times\n"
                   "  --scenario S     where the scenario is now\n"
                   "  --lang nl|en     the language\n"
                   "  --json           one JSON value\n",                                                                                .options = "until swap scenario lang json",
     .least = 1,
     .most = 1,
     .run = replay_run,
     },
    {
     .name = "debrief",
     .usage = "JOURNAL... [OPTION]...",
     .about = "looks back on a game, or on several side by side, in a window",
     .details =
            "  --notes          your notes on each step in the terminal: on your laptop,\n"
            "                   while the window is on the projector\n"
            "  --lang nl|en     the language\n"
            "  --scenario S     where the scenario is now\n",                                                         .options = "notes lang scenario",
     .least = 1,
     .most = NAMES_ANY,
     .run = debrief_run,
     },
    {
     .name = "report",
     .usage = "JOURNAL... -o FILE.html [OPTION]...",
     .about = "writes what a facilitator takes home: one page that prints well",
     .details =
            "Several journals of one scenario stand side by side in it.\n\n"
            "  -o FILE.html     the page\n"
            "  --csv FILE.csv   all weeks, members, entries and answers as well\n"
            "  --anonymous      groups go by a letter\n"
            "  --colours        members go by the colour that they wear\n"
            "  --lang nl|en     the language; that of the first journal if left out\n"
            "  --scenario S     where the scenario is now\n",                                                                 .options = "output csv anonymous colours lang scenario",
     .least = 1,
     .most = NAMES_ANY,
     .run = report_run,
     },
    {
     .name = "check",
     .usage = "SCENARIO... [OPTION]...",
     .about = "lists every mistake and doubt in scenarios",
     .details = "  --lang nl|en     the language\n"
                   "  --json           one JSON value\n",                    .options = "lang json",
     .least = 1,
     .most = NAMES_ANY,
     .run = check_run,
     },
    {
     .name = "shot",
     .usage = "SCENARIO|JOURNAL... --screen NAME [OPTION]... -o FILE.png",
     .about = "makes a picture of one screen, without a display",
     .details =
            "  --screen NAME    shelf, settings, brief, team, scene, after, plan, "
            "week, why,\n"
            "                   sheet (all looks and moods), epilogue,\n"
            "                   debrief-0 to debrief-9 or compare; those of a "
            "journal's game, or of\n"
            "                   one that a policy plays\n"
            "  --part N         how far a step of the debrief is uncovered\n"
            "  --week N         not before that week\n"
            "  --size WxH       in pixels; 1280x720 where it is left out\n"
            "  --text-size P    100 to 200 percent\n"
            "  --theme NAME     calm or contrast\n"
            "  --lang nl|en     the language\n"
            "  --seed N         the luck of the game; 1 where it is left out\n"
            "  --policy NAME    who leads up to there: balanced, or another\n"
            "  -o FILE.png      where the picture goes\n",                                         .options = "screen week part size text-size theme lang seed policy output",
     .least = 1,
     .most = NAMES_ANY,
     .run = shot_run,
     },
    {
     .name = "simulate",
     .usage = "SCENARIO [OPTION]...",
     .about = "plays a scenario many times and says how it is balanced",
     .details =
            "  --runs N         games for each policy; 1000 if left out\n"
            "  --seed N         of the first game; the next ones follow; 1 if left "
            "out\n"
            "  --policy NAME,...\n"
            "                   random, first, push, please, train, listen, "
            "balanced,\n"
            "                   nothing; all if left out\n"
            "  --jobs N         threads; as many as there are processors if left "
            "out\n"
            "  --shard I/N      part I of N only, for merge\n"
            "  --lang nl|en     the language of mistakes; the figures are in English\n"
            "  --json           one JSON value\n",                                                                                .options = "runs seed policy jobs shard lang json",
     .least = 1,
     .most = 1,
     .run = simulate_run,
     },
    {
     .name = "merge",
     .usage = "FILE... [--text]",
     .about = "adds up the --json results of shards to the study they are parts of",
     .details = "  --text           the report to read instead of JSON\n",
     .options = "text",
     .least = 1,
     .most = NAMES_ANY,
     .run = merge_run,
     },
    {
     .name = "translate",
     .usage = "SCENARIO LANG [OPTION]...",
     .about = "makes or updates the translation of a scenario",
     .details =
            "LANG is nl or en. What stands in LANG.lua stays; what is missing and "
            "what is stale\nis marked there.\n\n"
            "  --lang nl|en     the language of what the command says\n",                                                                 .options = "lang",
     .least = 2,
     .most = 2,
     .run = translate_run,
     },
    {
     .name = "graph",
     .usage = "SCENARIO [-o FILE.dot]",
     .about =
            "draws the story for Graphviz: events, options, endings, and how often",                   .details =
            "  -o FILE          where to; standard output if left out. dot -Tsvg FILE "
            "draws it\n",       .options = "output",
     .least = 1,
     .most = 1,
     .run = graph_run,
     },
    {
     .name = "new",
     .usage = "DIR [--lang nl|en]",
     .about = "makes a small complete scenario to start from",
     .details =
            "  --lang nl|en     the language of its texts and remarks; en if left "
            "out\n",                                       .options = "lang",
     .least = 1,
     .most = 1,
     .run = new_run,
     },
};

enum { COMMAND_COUNT = sizeof commands / sizeof commands[0] };

const Command *command_find(const char *name, Err *err) {
    const char *names[COMMAND_COUNT];
    for (int i = 0; i < COMMAND_COUNT; i++) {
        if (strcmp(commands[i].name, name) == 0) return &commands[i];
        names[i] = commands[i].name;
    }
    err_set(err, "no command '%.80s'%s", name,
            suggest_hint(name, names, COMMAND_COUNT).said);
    return NULL;
}

void command_help(const Command *command, FILE *out) {
    fprintf(out, "undercurrent%s%s %s\n", command->name[0] ? " " : "", command->name,
            command->usage);
    fprintf(out, "%s\n", command->about);
    if (command->details[0]) fprintf(out, "\n%s", command->details);
}

void command_list(FILE *out) {
    fputs("Undercurrent: lead a team through a change, and see what lies below.\n\n",
          out);
    for (int i = 0; i < COMMAND_COUNT; i++) {
        const Command *command = &commands[i];
        fprintf(out, "  undercurrent %-9s %s\n", command->name, command->about);
    }
    fputs("\nundercurrent COMMAND --help says more; undercurrent --version, which one "
          "this is.\n",
          out);
}
