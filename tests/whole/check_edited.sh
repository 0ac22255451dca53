# A journal of a scenario that has been edited since goes on as far as it fits.
. tests/whole/helpers.sh

cp -r scenarios/first-rollout "$WORK/mine"
SCENARIO=$WORK/mine/scenario.lua
JOURNAL=$WORK/game.jsonl
# The first choice of the game, and its third option as the file has it.
types 3 done 1
runs 0 play "$WORK/mine" --text --seed 5 --lang en --journal "$JOURNAL"
cp "$JOURNAL" "$WORK/before.jsonl"
answer=$(sed -n '2s/.*"answer":"\([a-z_]*\)".*/\1/p' "$JOURNAL")
edit() { sed "$1" "$SCENARIO" > "$WORK/edited" && cp "$WORK/edited" "$SCENARIO"; }
untouched() { cmp -s "$JOURNAL" "$WORK/before.jsonl"; }

# --- a remark changes nothing: the journal is gone on with
printf '\n-- a remark\n' >> "$SCENARIO"
types quit
runs 0 resume "$JOURNAL" --text
says "You go on where you stopped"
holds "no journal is begun" test ! -e "$WORK/game-2.jsonl"

# --- an option is gone: named, and the game goes on before it in a journal of its own
edit "s/id = \"$answer\"/id = \"zzz\"/"
types quit
runs 0 resume "$JOURNAL" --text
says "The scenario has changed since this game was played"
says "game.jsonl:2: no option '$answer' here"
says "game-2.jsonl"
holds "looking begins no journal" test ! -e "$WORK/game-2.jsonl"
types 3 done
runs 0 resume "$JOURNAL" --text
holds "the old journal stays as it is" untouched
holds "the new one has its head and two answers" test "$(wc -l < "$WORK/game-2.jsonl")" = 3
holds "the new one has the new answer" grep -q '"answer":"zzz"' "$WORK/game-2.jsonl"
runs 0 replay "$WORK/game-2.jsonl"
holds "and is a whole journal of the scenario as it is now" test ! -s "$ERR"
types quit
runs 0 resume "$JOURNAL" --text --lang nl
says "Het scenario is veranderd"
says "game-3.jsonl"

# --- every answer fits, and the game is another
edit "s/id = \"zzz\"/id = \"$answer\"/"
printf 'member "newcomer" { name = "New", trust = 90 }\n' >> "$SCENARIO"
types_everything
runs 0 resume "$JOURNAL" --text
says "goes another way"
holds "the old journal stays as it is" untouched
runs 0 replay "$WORK/game-3.jsonl"
holds "the new one is in step" test ! -s "$ERR"
holds "and has every answer that fitted" \
    test "$(wc -l < "$WORK/game-3.jsonl")" -gt "$(wc -l < "$JOURNAL")"

# --- where the scenario is the same, an answer that does not fit is a broken journal
runs 0 replay "$WORK/game-3.jsonl"
sed '2s/"answer":"[a-z_]*"/"answer":"nonsense"/' "$WORK/game-3.jsonl" > "$WORK/broken.jsonl"
runs 1 resume "$WORK/broken.jsonl" --text
warns "broken.jsonl:2: no option 'nonsense' here"

# --- a scenario that has mistakes by now: they are named, nothing is touched
printf 'member "x" {\n' >> "$SCENARIO"
runs 1 resume "$JOURNAL" --text
warns "scenario.lua:"
holds "the old journal stays as it is" untouched
