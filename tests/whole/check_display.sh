# A display that goes away while a game runs in its window: one message, and the game
# goes on where it stopped.
. tests/whole/helpers.sh

JOURNAL=$WORK/lost.jsonl

own_display 1280x720 || exit 0

opens play first-rollout --lang en --seed 7 --journal "$JOURNAL"
holds "an answer is given in the window" \
    until_so 'has_lines "$JOURNAL" 2' xdotool key Next key 2
cp "$JOURNAL" "$WORK/before"
kill -9 "$XVFB"
wait "$XVFB" 2> /dev/null
wait "$GAME"
code=$?
unset DISPLAY
holds "exit code $code, not 3" test $code = 3
warns "undercurrent: display lost"
warns "undercurrent resume"
holds "the journal is as it was" cmp "$WORK/before" "$JOURNAL"
runs 0 replay "$JOURNAL"
says "stands in week 1"
types 2
runs 0 resume --text "$JOURNAL"
