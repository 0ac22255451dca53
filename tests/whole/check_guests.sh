# Scenarios of somebody who means ill: each is answered by every command with one sentence
# that names its line, and the game goes on without the part that fails. One attack a line
# in tests/data/guests.txt, with the words of its answer; each stands in another place.
. tests/whole/helpers.sh

# What takes far longer than any answer may has no end.
# shellcheck disable=SC3045 # every shell that is sh somewhere has it
ulimit -t $((60 * PATIENCE))

places="load required translation when scene effect available later kept if_kept \
    action_available action_does ending epilogue"

at() { # PLACE: the attack, where it is this one's turn
    [ "$1" = "$place" ] && printf '%s' "$attack"
}

write_guest() { # FOLDER; each place is a line of its own
    mkdir -p "$1"
    cat > "$1/scenario.lua" << LUA
$(at load)
$([ "$place" = required ] && echo 'require "lib"')
scenario { title = "Guest", brief = "A guest.", weeks = 4, hours = 8 }
member "ann" { name = "Ann", epilogue = function(now)
$(at epilogue)
return "Ann went on." end }
use "standard"
action "walk" { name = "Walk", hours = 0, available = function(now)
$(at action_available)
return true end, effect = function(now)
$(at action_does)
return { team = { trust = 1 } } end }
event "talk" { weeks = 1, when = function(now)
$(at when)
return true end, scene = function(now)
$(at scene)
choose {
  { id = "one", "One.", because = "One.", available = function(now)
$(at available)
return true end, effect = function(now)
$(at effect)
return {} end, later = { weeks = 1, effect = function(now)
$(at later)
return {} end }, promise = { "A promise", weeks = 1, kept = function(now)
$(at kept)
return true end, if_kept = function(now)
$(at if_kept)
return {} end } },
  { id = "two", "Two.", because = "Two.", effect = { team = { stress = 1 } },
    available = function(now) return now.trust > 99, "Not yet." end } }
end }
ending "first" { title = "First", text = "First.", when = function(now)
$(at ending)
return true end }
ending "other" { title = "Other", text = "Other." }
LUA
    at required > "$1/lib.lua"
    [ "$place" = translation ] && { at translation; echo; echo 'return {}'; } > "$1/nl.lua"
    return 0
}

is_clean() { # nothing in the last run's output that a terminal would obey
    ! cat "$OUT" "$ERR" | LC_ALL=C grep -q "$(printf '[\001-\010\013-\037\177]')" \
        && ! cat "$OUT" "$ERR" | grep -q "$(printf '\342\200\256\|\342\201\246')"
}

asked() { # COMMAND...: ends as it should, whatever the guest did
    LAST="$* ($place: $attack)"
    "$PROGRAM" "$@" < /dev/null > "$OUT" 2> "$ERR"
    code=$?
    holds "exit code $code" test $code -le 1
    holds "clean output" is_clean
    holds "nobody waits for a person" test -s "$OUT" -o -s "$ERR"
}

# shellcheck disable=SC2086 # words
set -- $places
while IFS='|' read -r words attack; do
    place=$1
    shift
    # shellcheck disable=SC2086
    [ $# = 0 ] && set -- $places
    guest=$WORK/guest
    write_guest "$guest"
    asked check "$guest"
    holds "an error of this line, and no other" test "$(grep -c ': error: ' "$OUT")" = 1
    holds "few words" test "$(wc -l < "$OUT")" -le 2
    holds "it names its file and line" grep -q '\.lua:[0-9]*: error: ' "$OUT"
    holds "it says: $words" grep -qF -- "$words" "$OUT"
    asked play "$guest" --text --policy first --seed 3 --journal "$WORK/guest.jsonl"
    if [ -e "$WORK/guest.jsonl" ]; then
        holds "the game came to its end" grep -q 'The whole game is in' "$OUT"
        asked replay "$WORK/guest.jsonl"
        holds "the replay is the same game" test $code = 0
    fi
    asked simulate "$guest" --runs 4 --policy first,random --jobs 2
    rm -rf "${WORK:?}/guest" "$WORK/guest.jsonl"
done < tests/data/guests.txt
