# A game in a real window: keys, clicks, a pulled plug, and on where it stopped.
# Nothing here waits for a length of time: each step is repeated until the journal
# shows that it has arrived.
. tests/whole/helpers.sh

JOURNAL=$WORK/window.jsonl
TRIES=200

own_display 1280x720 || { return 0 2> /dev/null || exit 0; }

lines() { if [ -f "$JOURNAL" ]; then wc -l < "$JOURNAL"; else echo 0; fi; }

# until_line N COMMAND...: does it again and again until the journal has N lines.
until_line() {
    wanted=$1
    shift
    tried=0
    while [ "$(lines)" -lt "$wanted" ] && [ $tried -lt $TRIES ]; do
        "$@"
        sleep 0.1
        tried=$((tried + 1))
    done
    [ "$(lines)" -ge "$wanted" ]
}

# Reads on, and takes the second option as soon as there is one.
read_and_choose() { xdotool key Next key 2; }

# Lets the week pass by the mouse: the button stands at the lower right.
click_the_week() { xdotool mousemove 1150 685 click 1; }

LAST="play in a window"
"$PROGRAM" play first-rollout --lang en --seed 7 --journal "$JOURNAL" 2> "$ERR" &
GAME=$!
holds "the journal begins with the window" until_line 1 sleep 0.1
holds "keys take the second option" until_line 2 read_and_choose
holds "it is the second option" grep -q '"answer":"example"' "$JOURNAL"
holds "a click lets the week pass" until_line 3 click_the_week
holds "the plan is written down" grep -q '"prompt":"plan"' "$JOURNAL"
holds "the second week is answered" until_line 4 read_and_choose
kill -9 $GAME
wait $GAME 2> /dev/null

DISPLAY= runs 0 replay "$JOURNAL"
before=$(lines)
LAST="resume in a window"
"$PROGRAM" resume "$JOURNAL" 2> "$ERR" &
GAME=$!
holds "the resumed game goes on" until_line $((before + 1)) click_the_week
holds "and on" until_line $((before + 2)) read_and_choose
holds "the last row of the menu leaves" leaves Escape Tab Tab Tab Return
DISPLAY= runs 0 replay "$JOURNAL"
says "stands in week"

# The mouse alone: an option's card is clicked where it stands.
rm -f "$JOURNAL"
"$PROGRAM" play first-rollout --lang nl --seed 7 --journal "$JOURNAL" 2> "$ERR" &
GAME=$!
click_on() { xdotool mousemove 1190 685 click 1 mousemove 860 440 click 1; }
holds "a game can be begun by the mouse alone" until_line 2 click_on
holds "the last row of the menu leaves" leaves Escape Tab Tab Tab Return

# By way of a graphics card, or of what plays one; else a window paints by itself.
rm -f "$JOURNAL"
LAST="play in a window that OpenGL paints"
SDL_RENDER_DRIVER=opengl "$PROGRAM" play first-rollout --lang en --seed 7 \
    --journal "$JOURNAL" 2> "$ERR" &
GAME=$!
holds "a game goes on where OpenGL paints" until_line 2 read_and_choose
holds "the last row of the menu leaves" leaves Escape Tab Tab Tab Return

# F5: the author edits the scenario under the running game.
cp -r scenarios/first-rollout "$WORK/mine"
SCENARIO=$WORK/mine/scenario.lua
edit() { sed "$1" "$SCENARIO" > "$WORK/edited" && cp "$WORK/edited" "$SCENARIO"; }
reload_and_choose() { xdotool key F5 key Next key 2; }
rm -f "$JOURNAL"
LAST="play in a window, and F5"
"$PROGRAM" play "$WORK/mine" --lang en --seed 7 --journal "$JOURNAL" 2> "$ERR" &
GAME=$!
holds "the game begins" until_line 1 sleep 0.1
printf 'member "half' >> "$SCENARIO"
holds "a scenario with a mistake leaves the old one playable" \
    until_line 2 reload_and_choose
edit 's/^member "half$//'
edit 's/id = "example"/id = "instance"/'
old=$JOURNAL
JOURNAL=$WORK/window-2.jsonl
holds "what fits no longer goes on in a new journal" until_line 2 reload_and_choose
holds "with what is asked now" grep -q '"answer":"instance"' "$JOURNAL"
holds "the old journal is whole" test "$(wc -l < "$old")" = 2
holds "the last row of the menu leaves" leaves Escape Tab Tab Tab Return
DISPLAY= runs 0 replay "$JOURNAL"

kill $XVFB
wait $XVFB 2> /dev/null
unset DISPLAY
