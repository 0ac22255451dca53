# Command lines: help, mistakes, and their exit codes.
. tests/whole/helpers.sh

runs 0 --version
says "undercurrent 0."
runs 0 --help
says "undercurrent play"
says "undercurrent check"
for command in play resume replay check; do
    runs 0 $command --help
    says "undercurrent $command"
    runs 0 --help $command
    runs 2 $command
    warns "something is missing"
    runs 2 $command --nonsense x
    warns "no option '--nonsense'"
done
runs 2 ply
warns "did you mean 'play'?"
runs 2 debrie x
runs 2 play one two
warns "'two' is too much here"
runs 2 play first-rollout --seed
warns "--seed needs a value"
runs 2 play first-rollout --seed seven
warns "whole number"
runs 2 play first-rollout --lang fr
warns "nl or en"
runs 2 play first-rollout --policy lisen
warns "did you mean 'listen'?"
runs 2 play first-rollout --from 3
warns "--from goes with --policy"
runs 2 replay x --until 0
warns "week from 1"

# the shelf, where there is no display
runs 0
says "first-rollout"
says "Type a number or a name"
runs 0 --lang nl
says "Deze scenario"
types nonsense first-rollout quit
runs 0 --lang en
says "You lead six planners"
says "undercurrent resume"
INPUT=/dev/null

# scenarios that are not there, or are none
runs 1 play first-rolout --text
warns "did you mean 'first-rollout'?"
runs 1 play "$WORK" --text
warns "there is no scenario.lua in this folder"
runs 1 play README.md --text
runs 2 play "" --text
warns "one of the names is empty"
warns "undercurrent play --help says more"
rm -f "$WORK/game.jsonl"
runs 0 play first-rollout --text --seed 1 --journal "$WORK/game.jsonl"
runs 1 play first-rollout/../first-week --text
warns "there is no scenario"
for command in play check simulate graph; do
    runs 1 "$command" "$WORK/game.jsonl"
    cat "$OUT" >> "$ERR"
    warns "is the journal of a game, not a scenario"
done
runs 2 translate first-rollout fr # what the command itself finds wrong with a line
warns "undercurrent translate --help says more"
runs 1 play /no/such/place --text

# the program's files are not there
UNDERCURRENT_HOME=$WORK
runs 3 play first-rollout --text
warns "UNDERCURRENT_HOME"
unset UNDERCURRENT_HOME
UNDERCURRENT_HOME=$PWD
export UNDERCURRENT_HOME

# check
runs 0 check first-rollout
runs 0 check scenarios/first-rollout --json
says '"errors": 0'
cat > "$WORK/broken.lua" <<'LUA'
scenario { title = "Broken", weeks = 200 }
member "ada" { name = "Ada", truts = 5 }
tie("ada", "aad")
ending "end" { title = "End", text = "x" }
LUA
runs 1 check "$WORK/broken.lua"
says "$WORK/broken.lua:1: error: "
says "$WORK/broken.lua:2: error: "
says "trust"
runs 1 check "$WORK/broken.lua" first-rollout --json
holds "it is one JSON value" is_json
says '"severity": "error"'
runs 1 check "$WORK/none.lua"
runs 1 play "$WORK/broken.lua" --text
warns "broken.lua:1: error:"
printf 'scenario {\n' > "$WORK/syntax.lua"
runs 1 check "$WORK/syntax.lua"
says "syntax.lua:"
