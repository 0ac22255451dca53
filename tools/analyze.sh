#!/bin/sh
# analyze.sh -- gcc's analyzer over engine/: it says what it finds, and exits with 1.
set -u
cd "$(dirname "$0")/.." || exit 1
found=$(find engine -name '*.c' | sort | xargs -P 2 -n 8 sh -c '
    flags=$1
    shift
    for file in "$@"; do
        # shellcheck disable=SC2086 # a list of flags
        gcc -fanalyzer -O1 $flags -c -o /dev/null "$file" 2>&1
    done
' sh "-std=c11 -D_POSIX_C_SOURCE=200809L -Iengine -DUNDERCURRENT_VERSION=\"analyze\"
    $(pkg-config --cflags lua5.4 sdl2 SDL2_ttf jansson libzip)")
[ -z "$found" ] && echo "the analyzer has nothing to say" && exit 0
echo "$found"
exit 1
