#!/bin/sh
# threads.sh FOLDER -- what runs in threads, built in FOLDER for the thread sanitizer:
# studies of several scenarios with fewer and more threads than there are processors, in
# shards, with the progress that a terminal shows, and of a scenario that never ends.
# Exits with 1 where two threads meet over anything.
set -u
cd "$(dirname "$0")/.." || exit 1
program=$(realpath "$1")/undercurrent
UNDERCURRENT_HOME=$PWD
TSAN_OPTIONS="halt_on_error=1 exitcode=66"
export UNDERCURRENT_HOME TSAN_OPTIONS
bad=0

# quietly CODE COMMAND...: what it prints is of no interest, unless it ends otherwise.
quietly() {
    expected=$1
    shift
    said=$("$@" 2>&1 > /dev/null)
    code=$?
    [ $code = "$expected" ] && return
    printf '%s: exit code %s, not %s\n%s\n' "$*" $code "$expected" "$said"
    bad=1
}

for study in "first-week 2" "first-rollout 3" "silent-signals 8" "black-box 1"; do
    quietly 0 "$program" simulate "${study% *}" --runs 6 --jobs "${study#* }"
done
quietly 0 "$program" simulate first-week --runs 9 --jobs 4 --shard 2/3 --json

# progress has a thread of its own, where there is a terminal; a bare container has none
if script -qec true /dev/null > /dev/null 2>&1; then
    quietly 0 script -qec "'$program' simulate first-week --runs 6 --jobs 2" /dev/null
else
    echo "no terminal can be made here: progress was not tried"
fi

room=$(mktemp -d) || exit 3
trap 'rm -rf "${room:?}"' EXIT
cat > "$room/endless.lua" << 'LUA'
scenario { title = "Endless", brief = "Never ends.", weeks = 4 }
member "ada" { name = "Ada" }
event "x" { weeks = 1, scene = function() while true do end end }
ending "end" { title = "End", text = "x" }
LUA
quietly 1 "$program" simulate "$room/endless.lua" --runs 20 --jobs 4
[ $bad = 0 ] && echo "threads share nothing that one of them writes"
exit $bad
