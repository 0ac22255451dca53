# Replays: the same state, another decision, and what is said when they part.
. tests/whole/helpers.sh

for policy in random first push please train listen balanced nothing; do
    runs 0 play first-rollout --text --seed 3 --lang en --policy $policy \
        --journal "$WORK/$policy.jsonl"
    says "The way of the meters"
    runs 0 replay "$WORK/$policy.jsonl"
    says "ending: "
    holds "the last state is that of the replay" \
        grep -q "$(tail -1 "$WORK/$policy.jsonl" | sed 's/.*"state":"\([0-9a-f]*\)".*/\1/')" "$OUT"
done
runs 0 play first-rollout --text --seed 3 --lang en --policy balanced \
    --journal "$WORK/again.jsonl"
holds "the same policy and seed are the same game" \
    test "$(state_of "$WORK/again.jsonl")" = "$(state_of "$WORK/balanced.jsonl")"

# a policy that plays ahead, and stops
types quit
runs 0 play first-rollout --text --seed 3 --lang en --policy balanced --from 4 \
    --journal "$WORK/ahead.jsonl"
says "Week 4 of 12"
says_not "Week 3 of 12"
runs 0 replay "$WORK/ahead.jsonl"
says "stands in week 4"
holds "it is the beginning of the whole game" \
    test "$(state_of "$WORK/ahead.jsonl")" = "$(state_of "$WORK/balanced.jsonl" --until 3)"

# in parts, and as JSON
runs 0 replay "$WORK/balanced.jsonl" --until 2
says "stands in week 3 at "
runs 0 replay "$WORK/balanced.jsonl" --json
says '"state": "'"$(state_of "$WORK/balanced.jsonl")"'"'
says '"differs": null'
says '"ending": "'
holds "it is one JSON value" is_json

# another decision
runs 0 replay "$WORK/balanced.jsonl" --swap 1:first_morning=figures
says "with week 1, first_morning: figures"
says "ending: "
holds "it is another game" \
    test "$(sed -n 's/^state: //p' "$OUT")" != "$(state_of "$WORK/balanced.jsonl")"
same=$(grep -o '"prompt":"first_morning","answer":"[a-z]*"' "$WORK/balanced.jsonl" | cut -d'"' -f8)
runs 0 replay "$WORK/balanced.jsonl" --swap "1:first_morning=$same"
holds "the same decision is the same game" \
    test "$(sed -n 's/^state: //p' "$OUT")" = "$(state_of "$WORK/balanced.jsonl")"
runs 2 replay "$WORK/balanced.jsonl" --swap 1:first_morning=figurse
warns "did you mean 'figures'?"
runs 2 replay "$WORK/balanced.jsonl" --swap 1:first_mornign=figures
warns "did you mean 'first_morning'?"
runs 2 replay "$WORK/balanced.jsonl" --swap 1:plan=x
warns "a plan has no options"
runs 2 replay "$WORK/balanced.jsonl" --swap nonsense
warns "WEEK:PROMPT=OPTION"

# a state that is another: the first line that differs is named
sed '4s/"state":"[0-9a-f]*"/"state":"0123456789abcdef"/' "$WORK/balanced.jsonl" > "$WORK/other.jsonl"
runs 1 replay "$WORK/other.jsonl"
warns "other.jsonl:4:"
warns "the scenario is the same as then"
sed '6s/"state":"[0-9a-f]*"/"state":"0123456789abcdef"/' "$WORK/other.jsonl" > "$WORK/twice.jsonl"
runs 1 replay "$WORK/twice.jsonl"
warns "twice.jsonl:4:"
sed -i '1s/"scenario_hash":"[0-9a-f]*"/"scenario_hash":"0123456789abcdef"/' "$WORK/other.jsonl"
runs 1 replay "$WORK/other.jsonl"
warns "the scenario has changed since"
runs 1 replay "$WORK/other.jsonl" --json
says '"scenario_changed": true'

# a swap after which a later answer no longer fits
cat > "$WORK/promise.lua" <<'LUA'
scenario { title = "Promise", brief = "Two people.", weeks = 4, hours = 8 }
member "ada" { name = "Ada" }
member "bo" { name = "Bo" }
use "standard"
event "corner" { weeks = 1, scene = function(now)
  choose {
    { id = "promise", "Promise it.", promise = { "A day off", weeks = 1 } },
    { id = "wait", "Wait." },
  }
end }
ending "done" { title = "Done", text = "Over." }
LUA
types promise done 1 done done done
runs 0 play "$WORK/promise.lua" --text --seed 1 --lang en --journal "$WORK/promise.jsonl"
says "A promise falls due"
runs 0 replay "$WORK/promise.jsonl" --swap 1:corner=wait
says "cannot go on after 2 answers"
says "promise.jsonl:4:"
runs 0 replay "$WORK/promise.jsonl" --swap 2:promise:corner=break
says "ending: done"
