# A scenario with mistakes put in on purpose is mended by what check says, and by
# nothing else (tests/data/fifteen): every finding at its line and of its kind, and
# none beside them.
. tests/whole/helpers.sh

data=tests/data/fifteen
desk=$WORK/desk
mkdir "$desk"
cp $data/scenario.lua $data/nl.lua "$desk"

# The findings, each as far as said-N.txt says it.
finds() {
    runs "$1" check "$desk"
    sed "s|^$desk/||" "$OUT" > "$WORK/found.txt"
    holds "run $2: as many findings as expected" \
        [ "$(wc -l < "$WORK/found.txt")" = "$(wc -l < "$data/said-$2.txt")" ]
    while read -r expected; do
        holds "run $2: $expected" grep -qF -- "$expected" "$WORK/found.txt"
    done < "$data/said-$2.txt"
}

mends() {
    sed -i -f "$data/$1.sed" "$desk/scenario.lua"
    [ ! -f "$data/$1.nl.sed" ] || sed -i -f "$data/$1.nl.sed" "$desk/nl.lua"
}

finds 1 1
mends 1
finds 1 2
mends 2
finds 1 3
mends 3
finds 0 4
mends 4
runs 0 check "$desk"
says "1 scenario, no mistakes"
holds "the scenario is as it was before" cmp -s "$desk/scenario.lua" $data/mended/scenario.lua
holds "so is its translation" cmp -s "$desk/nl.lua" $data/mended/nl.lua
