# An author tries week 9 at once: a policy plays up to there, then hands over.
. tests/whole/helpers.sh

JOURNAL=$WORK/nine.jsonl
types 1 quit
runs 0 play first-rollout --text --seed 3 --lang en --policy balanced --from 9 \
    --journal "$JOURNAL"
says "Week 9 of 12"
says "You chose"
holds "the weeks before are in the journal" grep -q '^{"week":8,' "$JOURNAL"
holds "the first answer of week 9 is the player's, and the last line" \
    test "$(grep -c '^{"week":9,' "$JOURNAL")" = 1
says_not "The policy"

# It is the game in which the same policy answered all along, up to there.
runs 0 play first-rollout --text --seed 3 --lang en --policy balanced \
    --journal "$WORK/all.jsonl"
before() { grep '^{"week":[1-8],' "$1"; }
before "$JOURNAL" > "$WORK/nine"
before "$WORK/all.jsonl" > "$WORK/all"
holds "the policy plays as it does in a demonstration" cmp -s "$WORK/nine" "$WORK/all"
holds "and plays something" test -s "$WORK/nine"

# From there the game is like any other: it is resumed where it stands.
INPUT=/dev/null
runs 0 resume "$JOURNAL" --text
says "Week 9 of 12"

runs 2 play first-rollout --text --policy balanced --from 13 --journal "$WORK/no.jsonl"
warns "--from 13: this scenario has 12 weeks"
holds "nothing was begun" test ! -e "$WORK/no.jsonl"
runs 2 play first-rollout --text --policy balanced --from 0
runs 2 play first-rollout --text --policy ballanced --from 3
warns "did you mean 'balanced'?"
