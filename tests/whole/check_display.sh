# A display that goes away while a game runs in its window: one message, and the game
# goes on where it stopped. Nothing here waits for a length of time.
. tests/whole/helpers.sh

JOURNAL=$WORK/lost.jsonl
TRIES=200

own_display 1280x720 || { return 0 2> /dev/null || exit 0; }

lines() { if [ -f "$JOURNAL" ]; then wc -l < "$JOURNAL"; else echo 0; fi; }

answered() {
    tried=0
    while [ "$(lines)" -lt 2 ] && [ $tried -lt $TRIES ]; do
        xdotool key Next key 2
        sleep 0.1
        tried=$((tried + 1))
    done
    [ "$(lines)" -ge 2 ]
}

LAST="play in a window whose display goes"
"$PROGRAM" play first-rollout --lang en --seed 7 --journal "$JOURNAL" 2> "$ERR" &
GAME=$!
holds "an answer is given in the window" answered
cp "$JOURNAL" "$WORK/before"
kill -9 $XVFB
wait $XVFB 2> /dev/null
wait $GAME
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
