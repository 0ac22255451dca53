# The debrief in a real window: words that are typed are on disk at once, are there again
# after a pulled plug, a whole walk with a clicker harms nothing, and keys lead out. Each
# step is repeated until the file shows that it has arrived.
. tests/whole/helpers.sh

JOURNAL=$WORK/table.jsonl
MARKS=$WORK/table.debrief.jsonl

runs 0 play first-rollout --text --lang nl --seed 7 --group "Tafel 3" \
    --policy balanced --journal "$JOURNAL"

# ---- without a display, and with what is no journal

runs 3 debrief "$JOURNAL"
warns "undercurrent report"
runs 1 debrief "$WORK/none.jsonl"
warns "none.jsonl"
sed '3s/.*/{"week":1,"prompt":/' "$JOURNAL" > "$WORK/broken.jsonl"
runs 1 debrief "$WORK/broken.jsonl"
warns "broken.jsonl:3"
runs 1 debrief "$JOURNAL" "$WORK/broken.jsonl"
head -1 "$JOURNAL" > "$WORK/empty.jsonl"
runs 1 debrief "$WORK/empty.jsonl"
warns "nog niets gespeeld"
echo 'no mark' > "$WORK/torn.debrief.jsonl"
cp "$JOURNAL" "$WORK/torn.jsonl"
runs 1 debrief "$WORK/torn.jsonl"
warns "torn.debrief.jsonl:1"
runs 2 debrief

# ---- pictures of it

for screen in debrief-0 debrief-5 debrief-9; do
    runs 0 shot "$JOURNAL" --screen $screen --lang nl -o "$WORK/$screen.png"
    holds "there is a picture of $screen" test -s "$WORK/$screen.png"
done
runs 0 shot first-rollout --screen compare --seed 7 -o "$WORK/compare.png"
holds "no journal stays beside the picture" test -z "$(ls "$WORK"/compare.png.* 2> /dev/null)"
runs 2 shot "$JOURNAL" --screen compare -o "$WORK/alone.png"

# ---- the page for facilitators has the script of each step, word for word

for lang in en nl; do
    grep -v notes assets/words/$lang/debrief.json \
        | sed -n 's/^ *"debrief\.[a-z_]*\.say": "\(.*\)",\{0,1\}$/\1/p' \
        > "$WORK/script"
    holds "there are eleven steps in $lang" test "$(wc -l < "$WORK/script")" = 11
    while read -r line; do
        holds "docs/$lang/facilitators.md says: $line" \
            grep -qF -- "> $line" docs/$lang/facilitators.md
    done < "$WORK/script"
done

# ---- in a window

own_display 1024x768 || exit 0

# until_says TEXT COMMAND...: does it again and again until the marks have that text.
until_says() {
    wanted=$1
    shift
    until_so 'grep -qs -- "$wanted" "$MARKS"' "$@"
}

press_often() { # TIMES KEY
    pressed=0
    while [ "$pressed" -lt "$1" ]; do
        xdotool key "$2"
        pressed=$((pressed + 1))
    done
}

back() { # to the first page
    xdotool key Escape
    press_often 40 Prior
}

# To the field of step 1 by a clicker's keys and Tab, and a word in it.
say_how_it_is() {
    back
    xdotool key Next Next
    xdotool key Tab Return type --delay 2 "opgelucht"
    xdotool key Return
}

opens debrief "$JOURNAL" --lang nl --notes > "$WORK/notes"
holds "a word that is typed is written down" until_says opgelucht say_how_it_is
holds "the notes of the step stand in the terminal" \
    until_so 'grep -q "Druk op T" "$WORK/notes"' true
holds "as a word of the first step" grep -q '"word"' "$MARKS"
dies
before=$(lines_of "$MARKS")

# All of it with two keys, on and back; what was marked stands as it stood.
opens debrief "$JOURNAL"
walk() {
    xdotool key Escape F5
    press_often 90 Next
    press_often 90 Prior
}
walk
choose_half_an_hour() {
    back
    xdotool key Next 1
}
holds "after a walk with a clicker the program is still there" \
    until_says '"order"' choose_half_an_hour
holds "and the walk marked nothing" test "$(grep -vc '"order"' "$MARKS")" = "$before"
# The menu lies behind the page, to which Tab leads first; its fourth row leaves.
holds "the menu leads out" leaves Escape Prior Prior Tab Tab Return Tab Tab Tab Tab Return
close_display
