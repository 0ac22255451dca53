#!/bin/sh
# run.sh PROGRAM... -- runs every test program; the last line is the sum of theirs.
# One that dies, leaks (under the sanitizers) or runs no test counts as a failure.
for program in "$@"; do
    echo "RUN $program"
    "$program" 2>&1
    echo "EXIT $? $program"
done | awk '
    /^RUN / { passed_here = 0; failed_here = 0; next }
    /^\[  PASSED  \] [0-9]+ test/ { passed_here += $4; next }
    /^\[  FAILED  \] [0-9]+ test/ { failed_here += $4; print; next }
    /^\[ +(RUN|OK) +\]/ { next }
    /^\[=+\]/ { next }
    /^EXIT / {
        if (passed_here + failed_here == 0 || ($2 != 0 && failed_here == 0)) {
            failed_here++
            print $3 ": exit status " $2
        }
        passed += passed_here
        failed += failed_here
        next
    }
    { print }
    END { print passed + 0 " passed, " failed + 0 " failed"; exit failed > 0 }'
