#!/bin/sh
# try.sh FOLDER PROGRAM -- plays the packed program of FOLDER under Wine, without a window,
# and PROGRAM here: the same games, the same study, the same picture. Last line: "N
# passed, N failed". Needs wine64.
set -u
room=$(cd "${1:?try.sh FOLDER PROGRAM}" && pwd)
program=$(realpath "${2:?try.sh FOLDER PROGRAM}")
cd "$(dirname "$0")/../.." || exit 1
UNDERCURRENT_HOME=$PWD
SDL_VIDEODRIVER=dummy
WINEPREFIX=$room/wine
WINEDEBUG=-all
WINEDLLOVERRIDES="mscoree,mshtml="
export UNDERCURRENT_HOME SDL_VIDEODRIVER WINEPREFIX WINEDEBUG WINEDLLOVERRIDES
work=$room/try
rm -rf "${work:?}"
mkdir -p "$work/één map" || exit 1
. tools/same.sh

there() { # ARGUMENTS... of the program for Windows, in the folder that it is unpacked in
    (unset UNDERCURRENT_HOME && cd "$work/één map" && wine "$room/undercurrent/undercurrent.exe" "$@")
}

here() { (cd "$work/één map" && "$program" "$@"); }

states() { sed -n 's/.*"state"://p' "$work/één map/$1"; }

for policy in balanced random push; do
    for seed in 1 2 3; do
        game="play first-rollout --text --seed $seed --policy $policy --journal"
        # shellcheck disable=SC2086 # words
        there $game "eén $policy $seed.jsonl" > "$work/there.txt"
        # shellcheck disable=SC2086
        here $game "twee $policy $seed.jsonl" > "$work/here.txt"
        states "eén $policy $seed.jsonl" > "$work/there.txt"
        states "twee $policy $seed.jsonl" > "$work/here.txt"
        same "the states of $policy with seed $seed" "$work/there.txt" "$work/here.txt"
    done
done
there simulate black-box --runs 20 --jobs 2 --json > "$work/there.json"
here simulate black-box --runs 20 --jobs 2 --json > "$work/here.json"
same "a study" "$work/there.json" "$work/here.json"
picture="shot first-rollout --screen scene --week 3 --size 1280x720 --lang nl -o"
# shellcheck disable=SC2086
there $picture "één.png"
# shellcheck disable=SC2086
here $picture "twee.png"
same "a picture" "$work/één map/één.png" "$work/één map/twee.png"
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
