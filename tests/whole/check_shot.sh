# Pictures of screens without a display: every screen, at any size, in both languages
# and themes; always the same pixels; and a sentence for each wrong wish.
. tests/whole/helpers.sh

PNG=$WORK/shot.png
SCREENS="shelf settings brief team scene after plan week why sheet epilogue"

# The width and the height that a PNG says it has.
size_of() { od -An -tu1 -j16 -N8 "$1" | awk '{ print $3 * 256 + $4 "x" $7 * 256 + $8 }'; }
is_png() { test "$(od -An -tx1 -N8 "$1" | tr -d ' ')" = "89504e470d0a1a0a"; }
is_size() { test "$(size_of "$PNG")" = "$1"; }
# An empty picture packs into less.
shows_something() { test "$(wc -c < "$PNG")" -gt 4000; }
shot() { runs 0 shot first-rollout --seed 7 "$@" -o "$PNG"; }
sum_of() { cksum < "$PNG"; }

for screen in $SCREENS; do
    rm -f "$PNG"
    shot --screen "$screen" --lang nl
    holds "$screen is a PNG" is_png "$PNG"
    holds "$screen is 1280x720 where nothing is said" is_size 1280x720
    holds "$screen shows something" shows_something
    first=$(sum_of)
    shot --screen "$screen" --lang nl
    holds "$screen is always the same" test "$(sum_of)" = "$first"
    shot --screen "$screen" --lang nl --theme contrast
    holds "$screen looks otherwise in high contrast" test "$(sum_of)" != "$first"
    [ "$screen" = sheet ] && continue
    shot --screen "$screen" --lang en
    holds "$screen speaks another language" test "$(sum_of)" != "$first"
    shot --screen "$screen" --lang nl --size 1024x768 --text-size 200
    holds "$screen is 1024x768" is_size 1024x768
done

# Large, small, later, and by another leader.
shot --screen scene --size 3840x2160 --text-size 200
holds "the size of a wall" is_size 3840x2160
shot --screen scene --size 320x320 --text-size 200
holds "the size of a stamp" is_size 320x320
shot --screen plan --week 4
fourth=$(sum_of)
shot --screen plan --week 4 --policy push
holds "another leader, another picture" test "$(sum_of)" != "$fourth"

# Names in scripts that the fonts lack, and names without an end.
mkdir -p "$WORK/odd"
sed -e 's/name = "Fatima"/name = "فاطمة الزهراء"/; s/name = "Jonas"/name = "王小明"/' \
    -e 's/name = "Piet"/name = "Piet 😀🎉"/; s/name = "Sanne"/name = "Þórhallur Ğüneş-Ñandú"/' \
    -e 's/name = "Theo"/name = "Donaudampfschifffahrtsgesellschaftskapitänswitwe"/' \
    tests/data/golden/story.lua > "$WORK/odd/scenario.lua"
for screen in brief team scene after plan week why epilogue; do
    runs 0 shot "$WORK/odd" --screen "$screen" --size 1024x768 --text-size 200 -o "$PNG"
    holds "$screen has strange names" shows_something
done

# Wrong wishes: what is wrong is said, and no picture is left.
rm -f "$PNG"
refused() { code=$1 words=$2; shift 2; runs "$code" shot "$@"; warns "$words"; }
refused 2 "--screen NAME [OPTION]... -o FILE.png"
refused 2 "a picture needs a screen" first-rollout -o "$PNG"
refused 2 "a picture needs a file" first-rollout --screen scene
refused 2 "no screen 'scen'; did you mean 'scene'?" first-rollout --screen scen -o "$PNG"
refused 2 "320 to 7680 each, not '1x1'" first-rollout --screen scene --size 1x1 -o "$PNG"
refused 2 "not '99999x9'" first-rollout --screen scene --size 99999x9 -o "$PNG"
refused 2 "--theme takes calm or contrast, not 'dark'" \
    first-rollout --screen scene --theme dark -o "$PNG"
refused 2 "'first-week' is too much here" first-rollout first-week --screen scene -o "$PNG"
refused 2 "of a journal there are the pictures debrief-0" game.jsonl --screen scene -o "$PNG"
refused 2 "--lang takes nl or en" first-rollout --screen scene --lang fr -o "$PNG"
refused 2 "100 to 200 percent, not '300'" \
    first-rollout --screen scene --text-size 300 -o "$PNG"
refused 2 "no such screen in week 99" first-rollout --screen plan --week 99 -o "$PNG"
refused 2 "no policy 'fast'" first-rollout --screen plan --policy fast -o "$PNG"
refused 1 "there is no scenario 'nowhere'" nowhere --screen scene -o "$PNG"
refused 3 "cannot write $WORK/none/shot.png" \
    first-rollout --screen scene -o "$WORK/none/shot.png"
holds "no picture is left" test ! -e "$PNG"
runs 0 shot --help
for screen in $SCREENS; do says "$screen"; done
