#!/bin/sh
# run.sh [PROGRAM] -- plays the whole program from outside, as a person or a script
# would. Each check_*.sh is one subject; the last line is the sum of them all.
set -u
cd "$(dirname "$0")/../.." || exit 1
PROGRAM=$(realpath "${1:-build/undercurrent}")
ROOM=$(mktemp -d /tmp/undercurrent-whole-XXXXXX) || exit 3
COUNT=$ROOM/count
UNDERCURRENT_HOME=$PWD
XDG_DATA_HOME=$ROOM/data
XDG_CONFIG_HOME=$ROOM/config
LC_ALL=C.UTF-8
unset DISPLAY WAYLAND_DISPLAY
export PROGRAM ROOM COUNT UNDERCURRENT_HOME XDG_DATA_HOME XDG_CONFIG_HOME LC_ALL
: > "$COUNT"

for subject in tests/whole/check_*.sh; do
    mkdir -p "$ROOM/work"
    sh "$subject" || echo "failed" >> "$COUNT"
    rm -rf "$ROOM/work"
done
passed=$(grep -c '^passed' "$COUNT")
failed=$(grep -c '^failed' "$COUNT")
rm -rf "$ROOM"
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
