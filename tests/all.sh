#!/bin/sh
# all.sh -- every test there is; the last line is the sum of them all. Builds into
# folders of their own under $BUILD (build), so that nothing is mixed up.
set -u
cd "$(dirname "$0")/.." || exit 1
room=${BUILD:-build}
passed=0
failed=0
began=$(date +%s)

say() { echo "== $1 ($(($(date +%s) - began)) s)"; }

# part WHAT COMMAND... -- its last line says "N passed, N failed"
part() {
    say "$1"
    shift
    "$@" > "$room/part.txt" 2>&1
    grep -v '^\(compile\|link\|test\) ' "$room/part.txt" | tail -40
    sum=$(tail -1 "$room/part.txt" | sed -n 's/^\([0-9]* passed, [0-9]* failed\)$/\1/p')
    sum=${sum:-0 passed, 1 failed} # it died before it had one
    failed_here=${sum#* passed, }
    count "${sum%% *}" "${failed_here% failed}"
}

# count PASSED FAILED
count() {
    passed=$((passed + $1))
    failed=$((failed + $2))
}

# claim WHAT COMMAND... -- true or not
claim() {
    say "$1"
    what=$1
    shift
    if "$@" > "$room/part.txt" 2>&1; then
        count 1 0
    else
        tail -40 "$room/part.txt"
        echo "not so: $what"
        count 0 1
    fi
}

build() { # FOLDER, SETTINGS...
    folder=$room/$1
    shift
    make --no-print-directory -j2 BUILD="$folder" "$@" "$folder/undercurrent"
}

units() { # FOLDER, SETTINGS...
    folder=$room/$1
    shift
    # one after the other: two runs of make would build the library twice at once
    make --no-print-directory -j2 BUILD="$folder" "$@" unit
}

# The same games on every compiler and at every level: the same last states.
states() { # FOLDER
    UNDERCURRENT_HOME=$PWD
    export UNDERCURRENT_HOME
    work=$(mktemp -d) || return 1
    for policy in balanced random push; do
        for seed in 1 2 3; do
            "$room/$1/undercurrent" play first-rollout --text --lang en --seed $seed \
                --policy $policy --journal "$work/game.jsonl" > /dev/null || return 1
            tail -1 "$work/game.jsonl" | sed 's/.*"state"://'
            rm "${work:?}/game.jsonl"
        done
    done
    rmdir "$work"
}

same_states() {
    states gcc > "$room/states-gcc.txt"
    for folder in clang gcc-O0 clang-O0; do
        states $folder > "$room/states-$folder.txt"
        cmp "$room/states-gcc.txt" "$room/states-$folder.txt" || return 1
    done
    [ "$(wc -l < "$room/states-gcc.txt")" = 9 ]
}

mkdir -p "$room"
part "unit tests, gcc" units gcc CC=gcc
part "the whole program, gcc" sh -c "make -s --no-print-directory -j2 CC=gcc BUILD=$room/gcc $room/gcc/undercurrent && tests/whole/run.sh $room/gcc/undercurrent"
part "unit tests under the sanitizers" units san CC=gcc SAN=address,undefined
part "the whole program under the sanitizers" sh -c "make -s --no-print-directory -j2 CC=gcc SAN=address,undefined BUILD=$room/san $room/san/undercurrent && tests/whole/run.sh $room/san/undercurrent"
claim "clang builds it" build clang CC=clang
claim "gcc -O0 builds it" build gcc-O0 CC=gcc OPT=-O0
claim "clang -O0 builds it" build clang-O0 CC=clang OPT=-O0
claim "the same games on every compiler" same_states
claim "threads share nothing that one of them writes" make --no-print-directory -s -j2 BUILD="$room" threads
claim "the house is in order" tools/lint.sh
say "done"
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
