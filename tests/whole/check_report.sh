# The report: a page that any browser opens and prints, a table beside it.
. tests/whole/helpers.sh

group=1
for policy in balanced push listen; do
    runs 0 play first-rollout --text --lang nl --policy $policy --seed 3 \
        --group "Tafel $group" --journal "$WORK/$group.jsonl"
    group=$((group + 1))
done
runs 0 play first-week --text --lang nl --policy first --seed 3 --group "Elders" \
    --journal "$WORK/other.jsonl"

# one game
runs 0 report "$WORK/1.jsonl" -o "$WORK/one.html" --csv "$WORK/one.csv"
says "$WORK/one.html"
says "$WORK/one.csv"
holds "the page speaks the language of the game" grep -q '<html lang="nl">' "$WORK/one.html"
holds "the page is whole" test "$(tail -1 "$WORK/one.html")" = "</html>"
holds "it asks nothing of the network" sh -c "! grep -q 'https\\{0,1\\}:' '$WORK/one.html'"
holds "it runs no script" sh -c "! grep -qi '<script' '$WORK/one.html'"
holds "the table names its columns" \
    grep -q 'group,scenario,table,week,turn,member,variable,cause,prompt,option,value,text' \
    "$WORK/one.csv"
runs 0 report "$WORK/1.jsonl" -o "$WORK/again.html" --csv "$WORK/again.csv"
holds "the same game is the same page" cmp -s "$WORK/one.html" "$WORK/again.html"
holds "and the same table" cmp -s "$WORK/one.csv" "$WORK/again.csv"

# the notes, for paper
runs 0 report "$WORK/1.jsonl" -o "$WORK/one.html" --guide "$WORK/notes.html"
says "$WORK/notes.html"
holds "each step has its script" grep -q 'Eén ding, klein genoeg om echt te doen' "$WORK/notes.html"
holds "the author asks week by week" grep -q '<b>Week 4</b>' "$WORK/notes.html"
holds "no step for several groups where there is one" \
    sh -c "! grep -q 'De groepen naast elkaar' '$WORK/notes.html'"
holds "the notes run no script either" sh -c "! grep -qi '<script' '$WORK/notes.html'"
runs 2 report "$WORK/1.jsonl" -o "$WORK/no.html" --guide "$WORK/no.html"
warns "need a file each"
runs 0 report "$WORK/1.jsonl" "$WORK/2.jsonl" -o "$WORK/two.html" --guide "$WORK/notes.html"
holds "the step for several groups is in it" grep -q 'De groepen naast elkaar' "$WORK/notes.html"

# several
runs 0 report "$WORK/1.jsonl" "$WORK/2.jsonl" "$WORK/3.jsonl" -o "$WORK/three.html" --lang en
holds "every group is in it" grep -q 'Tafel 3' "$WORK/three.html"
holds "in the language that was asked for" grep -q 'Where the roads parted' "$WORK/three.html"
mkdir "$WORK/stick"
cp "$WORK/1.jsonl" "$WORK/2.jsonl" "$WORK/3.jsonl" "$WORK/stick"
runs 0 report "$WORK/stick" -o "$WORK/stick.html" --lang en
holds "a folder stands for its journals" cmp -s "$WORK/three.html" "$WORK/stick.html"
rm "$WORK"/stick/*
runs 1 report "$WORK/stick" -o "$WORK/stick.html" --lang en
warns "there is no journal in $WORK/stick"
runs 0 report "$WORK/1.jsonl" "$WORK/2.jsonl" -o "$WORK/hidden.html" --anonymous
holds "no name comes out where names are hidden" sh -c "! grep -q Tafel '$WORK/hidden.html'"
runs 0 report "$WORK/1.jsonl" "$WORK/other.jsonl" -o "$WORK/two.html"
warns "Elders: "
holds "who is left out is named in the page" grep -q 'Elders' "$WORK/two.html"

# what the group said
head -1 "$WORK/1.jsonl" | sed 's/.*"seed":\([0-9]*\).*"started":"\([^"]*\)".*/{"debrief":1,"scenario":"first-rollout","seed":\1,"started":"\2"}/' \
    > "$WORK/1.debrief.jsonl"
printf '{"id":1,"mark":"word","text":"<i>opgelucht</i>"}\n{"id":2,"ma' >> "$WORK/1.debrief.jsonl"
runs 0 report "$WORK/1.jsonl" -o "$WORK/said.html"
warns "afgebroken"
holds "it is in the page, as words" grep -q '&lt;i&gt;opgelucht&lt;/i&gt;' "$WORK/said.html"
echo '{"debrief":1,"scenario":"another"}' > "$WORK/2.debrief.jsonl"
runs 1 report "$WORK/2.jsonl" -o "$WORK/no.html"
warns "een ander spel"
rm "$WORK/2.debrief.jsonl"

# what it refuses
runs 2 report "$WORK/1.jsonl"
warns "-o FILE.html"
runs 2 report -o "$WORK/no.html"
runs 2 report "$WORK/1.jsonl" -o "$WORK/no.html" --csv "$WORK/no.html"
runs 1 report "$WORK/nowhere.jsonl" -o "$WORK/no.html"
runs 1 report "$WORK/one.html" -o "$WORK/no.html"
runs 3 report "$WORK/1.jsonl" -o "$WORK/no/such/folder.html"
warns "kan niet worden geschreven"
runs 3 report "$WORK/1.jsonl" -o "$WORK/fine.html" --csv "$WORK/no/such/folder.csv"
holds "nothing was written where it was refused" test ! -e "$WORK/no.html"

# a strict reader, and a browser that prints: where they are installed
if command -v xmllint >/dev/null 2>&1; then
    xmllint --html --noout "$WORK/three.html" 2> "$WORK/lint"
    holds "every tag is closed" sh -c \
        "! grep -v 'Tag [a-z]* invalid' '$WORK/lint' | grep -q 'error :'"
fi
if command -v chromium >/dev/null 2>&1; then
    mkdir -p "$WORK/browser"
    timeout 120 chromium --headless --no-sandbox --disable-gpu --no-first-run \
        --disable-background-networking --disable-component-update --disable-sync \
        --user-data-dir="$WORK/browser" --no-pdf-header-footer \
        --print-to-pdf="$WORK/three.pdf" "file://$WORK/three.html" >/dev/null 2>&1
    holds "a browser prints it" test -s "$WORK/three.pdf"
    if command -v pdfinfo >/dev/null 2>&1 && [ -s "$WORK/three.pdf" ]; then
        pages=$(pdfinfo "$WORK/three.pdf" | sed -n 's/^Pages: *//p')
        holds "on a number of pages that one reads" test "$pages" -gt 5 -a "$pages" -lt 60
        holds "on A4" sh -c "pdfinfo '$WORK/three.pdf' | grep -q 'A4'"
    fi
fi

# ---- what is there and no file is written to itself: to take its place would destroy it
mkfifo "$WORK/pipe.html"
runs 0 report "$WORK/3.jsonl" -o "$WORK/third.html"
timeout 60 cat "$WORK/pipe.html" > "$WORK/through.html" & # would wait for ever
reader=$!
runs 0 report "$WORK/3.jsonl" -o "$WORK/pipe.html"
wait "$reader"
holds "the pipe is a pipe still" test -p "$WORK/pipe.html"
holds "and all came through" cmp -s "$WORK/through.html" "$WORK/third.html"
mkdir "$WORK/folder.html"
runs 3 report "$WORK/1.jsonl" -o "$WORK/folder.html"
warns "folder.html kan niet worden geschreven: dat is een map"
holds "nothing stays behind" test ! -e "$WORK/folder.html.new"
