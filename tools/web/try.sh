#!/bin/sh
# try.sh FOLDER PROGRAM -- plays the program that is in FOLDER/undercurrent.html in Node,
# without a window, and PROGRAM here: the same games of each scenario, the same studies, the
# same replays, the same picture. Last line: "N passed, N failed". Needs nodejs.
set -u
page=$(realpath "${1:?try.sh FOLDER PROGRAM}/undercurrent.html") || exit 1
program=$(realpath "${2:?try.sh FOLDER PROGRAM}") || exit 1
mkdir -p "$1/try" || exit 1
work=$(cd "$1/try" && pwd)
cd "$(dirname "$0")/../.." || exit 1
UNDERCURRENT_HOME=$PWD
XDG_DATA_HOME=$work/data
XDG_CONFIG_HOME=$work/config
LC_ALL=C.UTF-8
export UNDERCURRENT_HOME XDG_DATA_HOME XDG_CONFIG_HOME LC_ALL
tree=$PWD
. tools/same.sh

# The page brings its own scenarios and texts.
there() { (unset UNDERCURRENT_HOME && cd "$work" && node "$tree/tools/web/run.js" "$page" "$@"); }

here() { (cd "$work" && "$program" "$@"); }

states() { sed -n 's/.*"state"://p' "$work/$1"; }

for scenario in scenarios/*/scenario.lua; do
    name=$(basename "$(dirname "$scenario")")
    for policy in balanced random; do
        rm -f "$work/there.jsonl" "$work/here.jsonl"
        game="play $name --text --seed 7 --policy $policy --journal"
        # shellcheck disable=SC2086 # words
        there $game there.jsonl > "$work/there.txt"
        # shellcheck disable=SC2086
        here $game here.jsonl > "$work/here.txt"
        states there.jsonl > "$work/there.states"
        states here.jsonl > "$work/here.states"
        same "the states of $name, $policy" "$work/there.states" "$work/here.states"
    done
    there replay here.jsonl > "$work/there.txt" 2>&1
    here replay here.jsonl > "$work/here.txt" 2>&1
    same "the replay of $name" "$work/there.txt" "$work/here.txt"
    there simulate "$name" --runs 20 --json > "$work/there.json"
    here simulate "$name" --runs 20 --jobs 1 --json > "$work/here.json"
    same "a study of $name" "$work/there.json" "$work/here.json"
done
for journal in tests/data/*.jsonl tests/data/*/*.jsonl; do
    [ -f "$journal" ] || continue
    cp "$journal" "$work/journal.jsonl"
    there replay journal.jsonl > "$work/there.txt" 2>&1
    here replay journal.jsonl > "$work/here.txt" 2>&1
    same "the replay of $journal" "$work/there.txt" "$work/here.txt"
done
picture="shot first-rollout --screen scene --week 3 --size 1280x720 --lang nl -o"
# shellcheck disable=SC2086
there $picture there.png
# shellcheck disable=SC2086
here $picture here.png
same "a picture" "$work/there.png" "$work/here.png"
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
