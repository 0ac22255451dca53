// exit_code.h -- how the program ends; interfaces.md promises these numbers.
#ifndef COMMAND_EXIT_CODE_H
#define COMMAND_EXIT_CODE_H

typedef enum ExitCode {
    EXIT_DONE = 0,
    EXIT_FAULTY = 1,       // the scenario or the journal has errors
    EXIT_USAGE = 2,        // the command line is wrong
    EXIT_SURROUNDINGS = 3, // a file cannot be written, no font, no display
} ExitCode;

#endif
