# A game in a real window: keys, clicks, a pulled plug, and on where it stopped.
# Each step is repeated until the journal shows that it has arrived.
. tests/whole/helpers.sh

JOURNAL=$WORK/window.jsonl

own_display 1280x720 || exit 0

# until_line N COMMAND...: does it again and again until the journal has N lines.
until_line() {
    wanted=$1
    shift
    until_so 'has_lines "$JOURNAL" "$wanted"' "$@"
}

# Reads on, and takes the second option as soon as there is one.
read_and_choose() { xdotool key Next key 2; }

# Lets the week pass by the mouse: the button stands at the lower right.
click_the_week() { xdotool mousemove 1150 685 click 1; }

opens play first-rollout --lang en --seed 7 --journal "$JOURNAL"
holds "the journal begins with the window" until_line 1 :
holds "keys take the second option" until_line 2 read_and_choose
holds "it is the second option" grep -q '"answer":"example"' "$JOURNAL"
holds "a click lets the week pass" until_line 3 click_the_week
holds "the plan is written down" grep -q '"prompt":"plan"' "$JOURNAL"
holds "the second week is answered" until_line 4 read_and_choose
dies

DISPLAY='' runs 0 replay "$JOURNAL"
before=$(lines_of "$JOURNAL")
opens resume "$JOURNAL"
holds "the resumed game goes on" until_line $((before + 1)) click_the_week
holds "and on" until_line $((before + 2)) read_and_choose
holds "the last row of the menu leaves" leaves Escape Tab Tab Tab Return
DISPLAY='' runs 0 replay "$JOURNAL"
says "stands in week"

# The mouse alone: an option's card is clicked where it stands.
rm -f "$JOURNAL"
opens play first-rollout --lang nl --seed 7 --journal "$JOURNAL"
click_on() { xdotool mousemove 1190 685 click 1 mousemove 860 440 click 1; }
holds "a game can be begun by the mouse alone" until_line 2 click_on
holds "the last row of the menu leaves" leaves Escape Tab Tab Tab Return

# By way of a graphics card, or of what plays one; else a window paints by itself.
rm -f "$JOURNAL"
SDL_RENDER_DRIVER=opengl
opens play first-rollout --lang en --seed 7 --journal "$JOURNAL"
SDL_RENDER_DRIVER=software
holds "a game goes on where OpenGL paints" until_line 2 read_and_choose
holds "the last row of the menu leaves" leaves Escape Tab Tab Tab Return

# F5: the author edits the scenario under the running game.
cp -r scenarios/first-rollout "$WORK/mine"
SCENARIO=$WORK/mine/scenario.lua
edit() { sed "$1" "$SCENARIO" > "$WORK/edited" && cp "$WORK/edited" "$SCENARIO"; }
reload_and_choose() { xdotool key F5 key Next key 2; }
rm -f "$JOURNAL"
opens play "$WORK/mine" --lang en --seed 7 --journal "$JOURNAL"
holds "the game begins" until_line 1 :
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
DISPLAY='' runs 0 replay "$JOURNAL"

close_display
