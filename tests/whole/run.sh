#!/bin/sh
# run.sh [PROGRAM [SUBJECT...]] -- plays the whole program from outside, as a person or a
# script would. Each check_SUBJECT.sh is one subject, all of them if none is named; the
# last line is the sum of them all. PATIENCE=20 is for a program that is as many times
# slower than usual (helpers.sh).
set -u
cd "$(dirname "$0")/../.." || exit 1
PROGRAM=$(realpath "${1:-build/undercurrent}")
[ $# -gt 0 ] && shift
ROOM=$(mktemp -d /tmp/undercurrent-whole-XXXXXX) || exit 3
COUNT=$ROOM/count
UNDERCURRENT_HOME=$PWD
XDG_DATA_HOME=$ROOM/data
XDG_CONFIG_HOME=$ROOM/config
LC_ALL=C.UTF-8
unset DISPLAY WAYLAND_DISPLAY
export PROGRAM ROOM COUNT UNDERCURRENT_HOME XDG_DATA_HOME XDG_CONFIG_HOME LC_ALL
: > "$COUNT"

if [ $# = 0 ]; then
    for file in tests/whole/check_*.sh; do
        subject=${file##*/check_}
        set -- "$@" "${subject%.sh}"
    done
fi
for subject in "$@"; do
    mkdir -p "$ROOM/work"
    [ "${PATIENCE:-1}" = 1 ] || echo "$(date +%T) $subject"
    sh "tests/whole/check_$subject.sh" || echo "failed" >> "$COUNT"
    rm -rf "${ROOM:?}/work"
done
passed=$(grep -c '^passed' "$COUNT")
failed=$(grep -c '^failed' "$COUNT")
rm -rf "${ROOM:?}"
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
