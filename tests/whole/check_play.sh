# A game in the terminal: from the first line to the last, and all that can be typed.
. tests/whole/helpers.sh

types_everything
runs 0 play first-rollout --text --seed 7 --lang en --journal "$WORK/whole.jsonl"
says "Week 1 of 12"
says "These are your people:"
says "What it did:"
says "Week 12 is over"
says "The way of the meters"
says "The whole game is in $WORK/whole.jsonl"
holds "no key shows where a text should be" \
    sh -c "! grep -qE '\b(play|cause|meter|plan|action|ui)\.[a-z]' '$OUT'"
holds "no line is wider than 80 columns but a path" \
    test "$(grep -v jsonl "$OUT" | wc -L)" -le 80
holds "every answer is a line" test "$(wc -l < "$WORK/whole.jsonl")" -ge 24

runs 0 play first-rollout --text --seed 7 --lang nl --journal "$WORK/dutch.jsonl"
says "Week 1 van 12"
says "Wat het deed:"
holds "both languages are one game" \
    test "$(state_of "$WORK/whole.jsonl")" = "$(state_of "$WORK/dutch.jsonl")"

# all that can be asked; none of it changes the game
types help "why trust" "why fatima" "why fatima stress" "why" "why nonsense" team \
    "team jonas" promises again language taal "reason because we want to" \
    "votes 1 2 3 4" votes "listen fatima" done 9 asc
runs 0 play first-rollout --text --seed 7 --lang en --journal "$WORK/asked.jsonl"
says "Type the number of an option"
says "Trust: "
says "Fatima, since the start:"
says "you have not listened lately"
says "Why what?"
says "The team: Trust"
says "You have promised nothing"
says "Vanaf nu in het Nederlands"
says "From now on in English"
says "Noted with your next answer"
says "Did you mean “ask”?"
says "That belongs to the week’s plan"
says "undercurrent resume --text $WORK/asked.jsonl"
says "Did you mean “ask”?"
holds "nothing was answered" test "$(wc -l < "$WORK/asked.jsonl")" = 1

# what is not understood is told with what is near, in both languages
types "team jonsa" "team nobody-at-all" "why fatiam" quitt
runs 0 play first-rollout --text --seed 7 --lang en --journal "$WORK/near.jsonl"
says "“jonsa” is not known here. Did you mean “jonas”?"
says "“nobody-at-all” is not known here. Type help"
says "“fatiam” is not known here. Did you mean “fatima”?"
says "“quitt” is not known here. Did you mean “quit”?"
says_not "The team: Trust"
types waarm "waarom vertrouwn" hulpp stop
runs 0 play first-rollout --text --seed 7 --lang nl --journal "$WORK/bijna.jsonl"
says "“waarm” is hier niet bekend. Bedoelde je “waarom”?"
says "“vertrouwn” is hier niet bekend. Bedoelde je “Vertrouwen”?"
says "“hulpp” is hier niet bekend. Bedoelde je “hulp”?"

# what somebody told and what was promised is said where it happened
types talk "listen wietske" done quit
runs 0 play first-week --text --seed 7 --lang en --journal "$WORK/told.jsonl"
says "Promised: A talk with each of the two. It falls due in week 3."
says "What Wietske told you: "
says_not "What Orlando told you: "

# half a point is a point, wherever it is told
cat > "$WORK/half.lua" <<'LUA'
scenario { title = "Half", brief = "Two.", weeks = 1, model = { start_noise = 0 } }
member "ada" { name = "Ada de Wit", skills = 52 }
member "bo" { name = "Bo", skills = 53 }
use "standard"
event "x" { weeks = 1, scene = function(now) choose {
  { id = "a", "A", because = "a", effect = { ada = { trust = 1 }, bo = { trust = -1 } } },
  { id = "b", "B", because = "b", effect = { team = { stress = 1 } } } } end }
ending "done" { title = "Done", text = "Over." }
LUA
types team "why skills" "votes 1" "votes 1 2 3" "votes 1 x" "votes 1 99999" "votes 1 2" b \
    "listen Bo ada de wit" plan
runs 0 play "$WORK/half.lua" --text --seed 1 --lang en --journal "$WORK/half.jsonl"
says "Skills 53,"
says "Skills: 53. At the start it was 53 (0)."
holds "hands are counted for each option" \
    test "$(grep -c "Type votes and then the number of hands" "$OUT")" = 4
says "The hands are counted"
holds "and written down" grep -q '"votes":{"a":1,"b":2}' "$WORK/half.jsonl"
says "Stress 43 (+1)"
says_not "Ada de Wit: Stress" # who moves as all do is not named
says_not "Since the week before" # there is none yet
says "1. Listen to someone: Bo (1 hour)"
says "2. Listen to someone: Ada de Wit (1 hour)"

# a reason and a vote go into the journal with the answer, and only with that
types "reason we want no rumours" "votes 3 0 1 0" 3 "townhall" done quit
runs 0 play first-rollout --text --seed 7 --lang en --journal "$WORK/why.jsonl"
holds "the reason is written down" \
    grep -q '"why":"we want no rumours","votes":{"figures":3,"ask":1}' "$WORK/why.jsonl"
holds "and only once" test "$(grep -c '"why"' "$WORK/why.jsonl")" = 1

# an option whose id means something else can be taken by its number only
cat > "$WORK/team.lua" <<'LUA'
scenario { title = "Team", brief = "One.", weeks = 1, hours = 8 }
member "ada" { name = "Ada" }
use "standard"
event "corner" { weeks = 1, scene = function(now)
  choose { { id = "team", "Ask them." }, { id = "plan", "Plan it." } }
end }
ending "done" { title = "Done", text = "Over." }
LUA
types team "plan it" 1
runs 0 play "$WORK/team.lua" --text --seed 1 --lang en --journal "$WORK/team.jsonl"
says "1. Ask them."
says "2. [plan] Plan it."
says "The team: Trust"
holds "the number is the answer" grep -q '"answer":"team"' "$WORK/team.jsonl"

# the plan
types 3 actions "listen fatima jonas" "listen fatima" "townhal" "townhall" "training" \
    "pilot" "pilot fatima jonas" "hitl" "hitl on" "pace 9" "pace 3" undo undo undo \
    plan "listen nobody" "deliver" "email team" done
runs 0 play first-rollout --text --seed 7 --lang en --journal "$WORK/plan.jsonl"
says "[listen NAME] Listen to someone (1 hour)."
says "is in the plan already"
says "Did you mean “townhall”?"
says "Type hitl on or hitl off"
says "The pace is a number from 0 to 4"
says "No promise from your plans is open"
says "It is out of the plan"
says "“nobody” is not known here"
holds "the plan is as it was told" \
    grep -q '"prompt":"plan","answer":\[\["listen","fatima"\],\["email","team"\]\],"pace":3' \
    "$WORK/plan.jsonl"

# odd input: long lines, bytes that are no text, an empty line
{
    head -c 5000 /dev/zero | tr '\0' x
    printf '\n\n\033[31mred\n\377\376\n3\n'
} > "$ROOM/typed"
runs 0 play first-rollout --text --seed 7 --lang en --journal "$WORK/odd.jsonl"
says "too long to be an answer"
says "Type an answer, or help"
says "You chose: Go round the table"
holds "no control character reaches the terminal" \
    sh -c "! grep -q \"\$(printf '\\033')\" '$OUT'"

# without a display it says so and plays as text; without --seed the clock decides
types quit
runs 0 play first-rollout --lang en --journal "$WORK/window.jsonl"
warns "display"
warns "in the terminal instead"
says "seed "
says "taken from the clock"

# groups with a name have the luck of the day, all the same one: their games compare
luck() { sed -n 's/.*"seed":\([0-9]*\).*/\1/p' "$WORK/$1.jsonl" | head -1; }
day=
while [ "$day" != "$(date +%j)" ]; do # again where midnight fell between them
    day=$(date +%j)
    rm -f "$WORK/north.jsonl" "$WORK/south.jsonl"
    types quit
    runs 0 play first-rollout --text --lang en --group North --journal "$WORK/north.jsonl"
    says "that of every named group today"
    types quit
    runs 0 play first-week --text --lang en --group South --journal "$WORK/south.jsonl"
done
holds "named groups begin alike" [ "$(luck north)" = "$(luck south)" ]
types quit
runs 0 play first-rollout --text --lang en --group North --seed 7 --journal "$WORK/seven.jsonl"
holds "a number of one's own goes before that" [ "$(luck seven)" = 7 ]

# a journal of its own, where the user's data belong
types quit
runs 0 play first-rollout --text --lang en
holds "the journal lies in the user's folder" \
    sh -c "ls '$XDG_DATA_HOME'/undercurrent/*/first-rollout-*.jsonl >/dev/null 2>&1 \
        || ls '$XDG_DATA_HOME'/undercurrent/first-rollout-*.jsonl >/dev/null 2>&1"
