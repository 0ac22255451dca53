# A game that is stopped and gone on with is the same game.
. tests/whole/helpers.sh

types_everything
cp "$INPUT" "$ROOM/all"
runs 0 play first-rollout --text --seed 11 --lang en --journal "$WORK/whole.jsonl"
whole=$(state_of "$WORK/whole.jsonl")

# in three sittings, each stopped in another place: after a choice, in a plan, by quit
head -5 "$ROOM/all" > "$INPUT"
runs 0 play first-rollout --text --seed 11 --lang en --journal "$WORK/parts.jsonl"
says "You stopped; everything up to here is kept"
head -46 "$ROOM/all" > "$INPUT"
runs 0 resume "$WORK/parts.jsonl" --text
says "You go on where you stopped"
printf 'quit\n' > "$INPUT"
runs 0 resume "$WORK/parts.jsonl" --text
cp "$ROOM/all" "$INPUT"
runs 0 resume "$WORK/parts.jsonl" --text
says "The way of the meters"
holds "three sittings make the same game" \
    test "$(state_of "$WORK/parts.jsonl")" = "$whole"

# a game that is over shows its end
runs 0 resume "$WORK/parts.jsonl" --text
says "The way of the meters"

# --- the journal is held by one program at a time
types 3
runs 0 play first-rollout --text --seed 5 --lang en --journal "$WORK/held.jsonl"
mkfifo "$WORK/pipe"
"$PROGRAM" resume "$WORK/held.jsonl" --text < "$WORK/pipe" > "$WORK/holder" 2>&1 &
player=$!
exec 9> "$WORK/pipe"
until_so 'is_asking "$WORK/holder"' :
runs 3 resume "$WORK/held.jsonl" --text
warns "another program has"
exec 9>&-
wait $player
runs 0 resume "$WORK/held.jsonl" --text

# --- Ctrl-C ends it in good order
mkfifo "$WORK/keys"
sh -c 'trap - INT; exec "$@"' sh "$PROGRAM" resume "$WORK/held.jsonl" --text \
    < "$WORK/keys" > "$OUT" 2> "$ERR" &
player=$!
exec 9> "$WORK/keys"
until_so 'is_asking "$OUT" && catches $player 2' :
kill -INT $player
wait $player
LAST="resume, and Ctrl-C"
holds "Ctrl-C is no failure" test $? = 0
exec 9>&-
says "undercurrent resume --text $WORK/held.jsonl"

# --- a name with a quote can be copied from the screen
types 3
runs 0 play first-rollout --text --seed 5 --lang en --journal "$WORK/it's.jsonl"
line=$(tail -1 "$OUT" | sed 's/^undercurrent/"$PROGRAM"/')
INPUT=/dev/null
holds "the line to resume works as it stands" sh -c "$line < /dev/null > /dev/null"

# --- a torn last line
types 3 done 1
runs 0 play first-rollout --text --seed 5 --lang en --journal "$WORK/torn.jsonl"
lines=$(wc -l < "$WORK/torn.jsonl")
truncate -s -20 "$WORK/torn.jsonl"
cp "$WORK/torn.jsonl" "$WORK/before.jsonl"
runs 0 replay "$WORK/torn.jsonl"
warns "torn off"
holds "a replay changes nothing" cmp -s "$WORK/torn.jsonl" "$WORK/before.jsonl"
types 1
runs 0 resume "$WORK/torn.jsonl" --text
warns "torn off"
holds "the game goes on from the line before" \
    test "$(wc -l < "$WORK/torn.jsonl")" = "$lines"
runs 0 replay "$WORK/torn.jsonl"
holds "and is whole again" test ! -s "$ERR"

# --- broken in other ways: an error with its line, and the file stays as it is
broken() { # TEXT OF LINE 2, EXPECTED WORDS
    head -1 "$WORK/torn.jsonl" > "$WORK/broken.jsonl"
    printf '%s\n' "$1" >> "$WORK/broken.jsonl"
    sed -n 3p "$WORK/torn.jsonl" >> "$WORK/broken.jsonl"
    cp "$WORK/broken.jsonl" "$WORK/before.jsonl"
    runs 1 resume "$WORK/broken.jsonl" --text
    warns "broken.jsonl:2:"
    warns "$2"
    holds "the file stays as it is" cmp -s "$WORK/broken.jsonl" "$WORK/before.jsonl"
}
broken 'not json' "no JSON"
broken '{"week":1}' "'prompt' must be a text"
broken '{"week":1,"prompt":"first_morning","answer":"aks","state":"0000000000000000"}' \
    "did you mean 'ask'?"
broken '{"week":1,"prompt":"night_plan","answer":"x","state":"0000000000000000"}' \
    "but the game asks 'first_morning' in week 1"

# --- nothing to read, nothing to write
runs 1 resume "$WORK/none.jsonl" --text
warns "none.jsonl"
runs 1 resume "$WORK" --text
warns "is a folder"
runs 3 play first-rollout --text --journal "$WORK/no/such/folder.jsonl"
warns "cannot write"
runs 3 play first-rollout --text --journal "$WORK/torn.jsonl"
warns "exists already"

# --- the disk is full in mid-game: told, and the journal is whole
types_everything
(
    trap '' XFSZ
    ulimit -f 2
    "$PROGRAM" play first-rollout --text --seed 5 --lang en \
        --journal "$WORK/full.jsonl" < "$INPUT" > "$ROOM/full.out" 2> "$ROOM/full.err"
    echo $? > "$ROOM/full.code"
) 2> /dev/null
LAST="play, with a full disk"
holds "it ends with code 3" test "$(cat "$ROOM/full.code")" = 3
holds "it says what could not be written" \
    grep -q "full.jsonl could not be written" "$ROOM/full.err"
runs 0 replay "$WORK/full.jsonl"
holds "the journal is whole" test ! -s "$ERR"

# --- a scenario elsewhere is found again, and another one is told apart
mkdir "$WORK/mine"
cp scenarios/first-rollout/*.lua "$WORK/mine/"
types 3
runs 0 play "$WORK/mine" --text --seed 5 --lang en --journal "$WORK/mine.jsonl"
(cd / && "$PROGRAM" replay "$WORK/mine.jsonl" > "$OUT" 2> "$ERR")
LAST="replay of a scenario elsewhere"
says "mine, seed 5"
printf '\n-- changed\n' >> "$WORK/mine/scenario.lua"
runs 0 replay "$WORK/mine.jsonl" # a remark changes nothing in the game
rm -r "${WORK:?}/mine"
runs 1 replay "$WORK/mine.jsonl"
warns "there is no scenario 'mine'"
runs 0 replay "$WORK/mine.jsonl" --scenario first-rollout
warns "the journal is of 'mine'"
