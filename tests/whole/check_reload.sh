# The author edits the scenario under a game in the terminal, and types reload: what F5
# does in the window.
. tests/whole/helpers.sh

cp -r scenarios/first-rollout "$WORK/mine"
SCENARIO=$WORK/mine/scenario.lua
JOURNAL=$WORK/game.jsonl
cp "$SCENARIO" "$WORK/before.lua"
edit() { sed "$1" "$SCENARIO" > "$WORK/edited" && cp "$WORK/edited" "$SCENARIO"; }

mkfifo "$WORK/keys"
LAST="play, and reload"
"$PROGRAM" play "$WORK/mine" --text --lang en --seed 7 --journal "$JOURNAL" \
    < "$WORK/keys" > "$OUT" 2> "$ERR" &
player=$!
exec 9> "$WORK/keys"

# line TEXT: types it, and waits for what is asked next.
line() {
    asked=$(grep -c '^> ' "$OUT")
    echo "$1" >&9
    until_so '[ "$(grep -c "^> " "$OUT")" -gt "$asked" ]' :
}

holds "the game asks" until_so 'is_asking "$OUT"' :
line reload
says "has not been changed"

printf 'member "half' >> "$SCENARIO"
line reload
says "scenario.lua:"
line 2
says "You chose"
holds "the old story goes on" has_lines "$JOURNAL" 2

cp "$WORK/before.lua" "$SCENARIO"
printf '\n-- a remark\n' >> "$SCENARIO"
line reload
says "was read again"
holds "it is the same game" test ! -e "$WORK/game-2.jsonl"

answer=$(sed -n '2s/.*"answer":"\([a-z_]*\)".*/\1/p' "$JOURNAL")
edit "s/id = \"$answer\"/id = \"instead\"/"
line reload
says "no option '$answer' here"
line instead
holds "what fits no longer goes on in a new journal" \
    grep -q '"answer":"instead"' "$WORK/game-2.jsonl"
holds "the old journal is whole" test "$(wc -l < "$JOURNAL")" = 2
exec 9>&-
wait $player
holds "it ends well" [ $? = 0 ]
runs 0 replay "$WORK/game-2.jsonl"
holds "and is a whole journal" test ! -s "$ERR"
