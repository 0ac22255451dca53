# The trainer's workshop: simulate, merge, check, translate, graph, new.
. tests/whole/helpers.sh

for command in simulate merge translate graph new; do
    runs 0 $command --help
    says "undercurrent $command"
    runs 2 $command
    warns "something is missing"
done

# ---- simulate
runs 0 simulate first-rollout --runs 20 --policy random,listen
says "random: 20 games"
says "listen: 20 games"
says "median"
says " of $(grep -c '^ending "' scenarios/first-rollout/scenario.lua) endings"
says "no game met a mistake"
says_not "push"
cp "$OUT" "$WORK/two.txt"
runs 0 simulate first-rollout --runs 20 --policy random,listen --jobs 3
holds "threads change nothing" cmp -s "$OUT" "$WORK/two.txt"
runs 2 simulate first-rollout --runs 0
warns "--runs takes"
runs 2 simulate first-rollout --jobs none
runs 2 simulate first-rollout --shard 3/2
warns "part I of N"
runs 2 simulate first-rollout --policy random,lisen
warns "did you mean 'listen'?"
runs 1 simulate first-rolout
warns "did you mean 'first-rollout'?"
printf 'scenario {\n' > "$WORK/broken.lua"
runs 1 simulate "$WORK/broken.lua"

# ---- shards are one run
runs 0 simulate first-rollout --runs 9 --seed 4 --policy random,push --json
holds "it is one JSON value" is_json
cp "$OUT" "$WORK/whole.json"
for part in 1 2 3; do
    runs 0 simulate first-rollout --runs 9 --seed 4 --policy random,push --json \
        --shard $part/3
    cp "$OUT" "$WORK/part$part.json"
done
runs 0 merge "$WORK/part3.json" "$WORK/part1.json" "$WORK/part2.json"
holds "shards give the bytes of one run" cmp -s "$OUT" "$WORK/whole.json"
runs 0 merge "$WORK/part3.json" "$WORK/part1.json"
warns "1 of 3 shards is not here yet: 2"
runs 0 merge "$WORK/whole.json" --text
says "random: 9 games"
runs 1 merge "$WORK/part1.json" "$WORK/part1.json"
warns "there twice"
runs 1 merge README.md
warns "README.md: this is no result of simulate --json; in line 1"
runs 1 merge "$WORK/nothing.json"
if command -v parallel > /dev/null; then
    (cd "$WORK" && parallel -j 2 "$PROGRAM simulate first-rollout --runs 9 --seed 4 \
        --policy random,push --json --shard {}/4 > shard{}.json" ::: 1 2 3 4)
    runs 0 merge "$WORK"/shard*.json
    holds "so does GNU parallel" cmp -s "$OUT" "$WORK/whole.json"
fi

# ---- check: all mistakes of a file in one run, each at its line
cat > "$WORK/fifteen.lua" <<'LUA'
scenario { title = "Fifteen", brief = "Mistakes.", weeks = 4, hours = 8 }
member "ada" { name = "Ada", trust = 50 }
use "standard"
event "one" {
  weeks = 1,
  scene = function(now)
    local answer = choose {
      { id = "a", "First.", because = "x", effect = { ada = { trust = 2 } } },
      { id = "b", "Second.", effect = { ada = { trust = 2 } } },
    }
    if answer == "b" then say("adda", "Oh.") end
    if now.week > 3 and now.chose("onee") then narrate "never" end
    set("unread")
    if now.flag("unset") then narrate "never" end
  end,
}
event "two" { weeks = 9, scene = function() narrate "x" end }
event "three" { when = function(now) return now.trust > 200 end,
  scene = function() narrate "x" end }
event "four" { when = function(now) return now.trusst > 2 end,
  scene = function() narrate "x" end }
event "five" { weeks = 2, scene = function(now) local x = now.week .. nil end }
ending "none" { title = "None", text = "x", when = function(now) return now.week > 9 end }
ending "end" { title = "End", text = "x" }
LUA
runs 1 check "$WORK/fifteen.lua"
says "fifteen.lua:9: warning: option 'b' has no because"
says "fifteen.lua:9: warning: option 'b' does the same as 'a' in line 8"
says "fifteen.lua:11: error: no member 'adda'; did you mean 'ada'?"
says "fifteen.lua:12: error: no event 'onee'; did you mean 'one'?"
says "fifteen.lua:13: warning: nobody reads the flag 'unread'"
says "fifteen.lua:14: warning: nobody sets the flag 'unset'"
says "fifteen.lua:17: warning: event 'two': week 9 never comes"
says "fifteen.lua:18: warning: event 'three' did not happen"
says "fifteen.lua:20: error: now.trusst does not exist; did you mean 'trust'?"
says "fifteen.lua:22: error: nil cannot be joined to a text"
says "fifteen.lua:23: warning: ending 'none' was not reached"
printf 'scenario { title = "x" }\nlocal i = 0\nwhile true do\n  i = i + 1\nend\n' \
    > "$WORK/loop.lua"
runs 1 check "$WORK/loop.lua"
says "a loop without an end"
for scenario in first-rollout first-week black-box too-far-too-fast; do
    runs 0 check "$scenario"
done

# ---- check: names a scenario that is meant, wherever one stands
runs 0 new "$WORK/near/my-scenario" --lang en
mkdir "$WORK/near/my-scenario/sub"
asks_in() { # FOLDER NAME: check NAME there
    LAST="check $2 in $1"
    (cd "$WORK/near/$1" && "$PROGRAM" check "$2" > "$OUT" 2> "$ERR")
    holds "it is refused" test $? = 1
}
asks_in . myscenario
says "there is no scenario 'myscenario'; did you mean 'my-scenario'?"
asks_in my-scenario myscenario
says "did you mean '.', the folder that you are in?"
asks_in my-scenario/sub my-scenario
says "did you mean '..', the folder above this one?"
asks_in my-scenario first-rolout
says "did you mean 'first-rollout'?"
asks_in my-scenario nothing-like-it
says_not "did you mean"

# ---- check: an option that the terminal takes for a command, in either language
cat > "$WORK/typed.lua" <<'LUA'
scenario { title = "Typed", brief = "x", weeks = 2 }
member "ada" { name = "Ada" }
event "x" { weeks = 1, scene = function(now)
  choose {
    { id = "help", "A", because = "a" },
    { id = "Stop", "B", because = "b" },
    { id = "a b", "C", because = "c" },
    { id = "done", "D", because = "d" },
    { id = "2", "E", because = "e" },
  }
end }
ending "end" { title = "End", text = "x" }
LUA
runs 0 check "$WORK/typed.lua"
says "typed.lua:5: warning: option 'help' cannot be typed in the terminal: there 'help' is a command"
says "typed.lua:6: warning: option 'Stop' cannot be typed"
says "typed.lua:7: warning: option 'a b' cannot be typed in the terminal; an id is one word"
says "typed.lua:9: warning: option '2' cannot"
holds "what is typed in the plan alone may be an option" test "$(wc -l < "$OUT")" = 4

# ---- check: no more than somebody reads, and how many there are besides
{
    echo 'scenario { title = "Many", brief = "x", weeks = 2,'
    seq -f '  unknown_%g = 1,' 120
    printf '}\nmember "ada" { name = "Ada" }\nending "end" { title = "E", text = "x" }\n'
} > "$WORK/many.lua"
runs 1 check "$WORK/many.lua"
says "many.lua:2: error: "
says "and 70 more"
holds "a page of them" test "$(wc -l < "$OUT")" = 51
runs 1 check "$WORK/many.lua" --json
says '"errors": 120'
holds "a program gets them all" test "$(grep -c '"severity"' "$OUT")" = 120
says '"complete": true'
{
    echo 'scenario { title = "Many", brief = "x", weeks = 2,'
    seq -f '  unknown_%g = 1,' 300
    printf '}\nmember "ada" { name = "Ada" }\nending "end" { title = "E", text = "x" }\n'
} > "$WORK/endless.lua"
runs 1 check "$WORK/endless.lua" # further ones are not counted, and that is said
says "and at least 151 more"
runs 1 check "$WORK/endless.lua" first-week --json
says '"complete": false'
runs 1 play "$WORK/endless.lua" --text
warns "has at least 201 errors"

{ # what is found by reading alone has no end there
    echo 'scenario { title = "Many", brief = "x", weeks = 2 }'
    echo 'member "ada" { name = "Ada" }'
    echo 'event "x" { weeks = 1, scene = function(now) if now.week < 0 then'
    seq -f '  say("nobody_%g", "x")' 1100
    printf 'end end }\nending "end" { title = "E", text = "x" }\n'
} > "$WORK/nobody.lua"
runs 1 check "$WORK/nobody.lua" --json
says '"errors": 1100'
says '"complete": false'

# ---- translate: keeps what stands, adds what is missing, marks what is stale
cp -r scenarios/first-rollout "$WORK/rollout"
runs 0 translate "$WORK/rollout" nl
says "0 missing, 0 stale"
texts=$(sed -n 's/.* of \([0-9]*\) texts translated.*/\1/p' "$OUT")
holds "the number of texts is told" test "$texts" -gt 100
holds "a whole translation stays as it is" \
    cmp -s "$WORK/rollout/nl.lua" scenarios/first-rollout/nl.lua
sed -i '/Monday, half past eight/d; s/Four hours, four minutes/Four hours, five minutes/' \
    "$WORK/rollout/nl.lua"
runs 0 translate "$WORK/rollout" nl
says "2 missing, 1 stale"
cp "$WORK/rollout/nl.lua" "$WORK/once.lua"
holds "what is missing is a remark" grep -q -- '-- \["Monday, half past' "$WORK/once.lua"
holds "what is stale has a remark" grep -q -- '-- STALE: ' "$WORK/once.lua"
runs 0 translate "$WORK/rollout" nl
holds "a second run changes nothing" cmp -s "$WORK/rollout/nl.lua" "$WORK/once.lua"
runs 0 check "$WORK/rollout"
line=$(grep -n 'Monday, half past eight' scenarios/first-rollout/scenario.lua | head -1)
says "scenario.lua:${line%%:*}: warning: nl.lua has no translation"
says "the original was changed"
rm "$WORK/rollout/nl.lua"
runs 0 translate "$WORK/rollout" nl
says "0 of $texts texts"
sed -i '/MISSING/d; s/^  -- \(\[.*\] = \)""/  \1"x"/' "$WORK/rollout/nl.lua"
runs 0 translate "$WORK/rollout" nl
says "$texts of $texts texts"
runs 0 check "$WORK/rollout"
runs 2 translate "$WORK/rollout" en
warns "is written in 'en' already"
runs 2 translate "$WORK/rollout" fr
runs 1 translate "$WORK/broken.lua" nl

# ---- graph
runs 0 graph first-rollout
says "strict digraph story {"
says '"event first_morning"'
holds "an option stands in its event with its share" \
    grep -q '>figures</FONT>.*>[1-9][0-9]* %</FONT>' "$OUT"
says '"ending open_table"'
runs 0 graph first-rollout -o "$WORK/story.dot"
holds "the file is what was printed" grep -q "strict digraph" "$WORK/story.dot"
if command -v dot > /dev/null; then
    holds "Graphviz takes it" dot -Tsvg "$WORK/story.dot" -o "$WORK/story.svg"
fi
runs 3 graph first-rollout -o "$WORK/no/such/place.dot"
warns "cannot write"

# ---- new: small, complete, sound, plays at once
for lang in en nl; do
    runs 0 new "$WORK/mine-$lang" --lang $lang
    says "  undercurrent check $WORK/mine-$lang"
    runs 0 check "$WORK/mine-$lang"
    says "no mistakes"
    runs 0 simulate "$WORK/mine-$lang" --runs 60
    says "2 of 2 endings"
    says "5 of 5 options"
    says "no game met a mistake"
    runs 0 play "$WORK/mine-$lang" --text --policy balanced --seed 1
    holds "an editor knows the names" test -s "$WORK/mine-$lang/.editor/undercurrent.lua"
    holds "and the editor is told so" test -s "$WORK/mine-$lang/.luarc.json"
done
runs 0 translate "$WORK/mine-en" nl
says "missing, 0 stale"
runs 0 new "$WORK/my own"
says "undercurrent check '$WORK/my own'"
runs 2 new "$WORK/mine-en"
warns "is there already"
runs 2 new README.md
runs 3 new README.md/inside
mkdir "$WORK/own"
echo '{}' > "$WORK/own/.luarc.json"
runs 0 new "$WORK/own"
holds "what lay there stays" test "$(cat "$WORK/own/.luarc.json")" = '{}'

# ---- an endless loop in a scene is named at once, not once a game
cat > "$WORK/endless.lua" <<'LUA'
scenario { title = "Endless", brief = "Never ends.", weeks = 4 }
member "ada" { name = "Ada" }
event "x" { weeks = 1, scene = function(now)
  local i = 0
  while true do i = i + 1 end
end }
ending "end" { title = "End", text = "x" }
LUA
runs 1 check "$WORK/endless.lua"
says "endless.lua:5: error: this runs too long"

# ---- Ctrl-C ends a long study in good order
[ "$PATIENCE" = 1 ] || exit 0 # what is under way is played to its end first, which takes long there
"$PROGRAM" simulate first-rollout --runs 1000000 > "$WORK/half.txt" 2> "$WORK/said.txt" &
study=$!
# the shell that starts it catches the signal too, for a moment
until_so '[ "$(readlink /proc/$study/exe)" = "$PROGRAM" ] && catches $study 2' :
kill -INT $study
wait $study
holds "Ctrl-C is no failure" test $? = 0
holds "what was played is told" grep -q "reached by at least one game" "$WORK/half.txt"
holds "and that it was stopped" grep -q "stopped" "$WORK/said.txt"
