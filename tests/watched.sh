#!/bin/sh
# watched.sh ARGUMENT... -- stands in for the program $WATCHED and runs it under
# valgrind: the same output, the same exit code, and it can be sent the same signals.
# What valgrind has to say goes to a file of its own in $WATCHED_LOGS, one for each run;
# an empty one is a run without a fault.
exec valgrind --quiet --vgdb=no --leak-check=full --show-leak-kinds=definite \
    --errors-for-leak-kinds=definite --child-silent-after-fork=yes --num-callers=24 \
    --suppressions="${WATCHED_RULES:?}" --log-file="${WATCHED_LOGS:?}/$$-$(date +%s%N).txt" \
    "${WATCHED:?}" "$@"
