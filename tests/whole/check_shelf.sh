# The shelf: every scenario passes `check`, every idea of docs/seed-map.md is where that
# page says, and each scenario is measured, the same 200 games a style every time.
. tests/whole/helpers.sh

# ---- nothing to say about any scenario, in either language
for folder in scenarios/*/; do
    runs 0 check "$(basename "$folder")"
    holds "check is silent about $folder" test "$(cat "$OUT")" = "1 scenario, no mistakes"
    holds "$folder has notes" test -s "$folder/notes.md"
    holds "$folder is in Dutch as well" test -s "$folder/nl.lua"
done

# ---- the page: row, file and text of each place, without their marks
places() {
    awk -F'|' '/^\| [A-Z][0-9]*-[0-9]+ \|/ {
        for (i = 2; i <= 6; i++) gsub(/^[ `]+|[ `]+$/, "", $i)
        printf "%s\t%s\t%s\n", $2, $5, $6
    }' "$1"
}
stands() { test -s "$1" && grep -qF -- "$2" "$1"; }

places docs/seed-map.md > "$WORK/places"
while IFS="$(printf '\t')" read -r row file text; do
    holds "$row: $file holds $text" stands "$file" "$text"
done < "$WORK/places"

# No row has gone: those of each article are numbered without a gap.
rows_of() { cut -f 1 "$WORK/places" | sort -u | grep -c "^$1-"; }
for last in S0-7 S1-22 S2-13 S3-13 S4-5 L-4 E-8; do
    holds "${last%-*} has ${last#*-} rows" test "$(rows_of "${last%-*}")" = "${last#*-}"
    holds "$last is the last" grep -q "^$last	" "$WORK/places"
done

# They would see it if a place were gone.
printf '| S0-1 | x | y | `README.md` | `no such words` |\n' > "$WORK/wrong.md"
places "$WORK/wrong.md" > "$WORK/wrong"
IFS="$(printf '\t')" read -r row file text < "$WORK/wrong"
if stands "$file" "$text"; then failed "a wrong row passes"; else passed; fi
if stands "no/such/file" "x"; then failed "a wrong file passes"; else passed; fi

# ---- measured: what a shelf needs to be worth an afternoon
# Lines: "score POLICY POINTS", "most ENDING PERCENT" (at random), "never ENDING".
facts() {
    awk '
    function word(line) { gsub(/^[^:]*: *"?|"?,?$/, "", line); return line }
    /"policy":/ { policy = word($0) }
    /"games":/ { games[policy] = word($0) }
    /"score":/ { print "score", policy, word($0) / games[policy] / 1000 }
    /"kind":/ { kind = word($0) }
    /"id":/ { id = word($0); if (kind == "ending") { ends[id] = 0 } }
    /^   "[a-z]+": \{/ { policy = $1; gsub(/[":]/, "", policy) }
    /"taken":/ && kind == "ending" {
        ends[id] += word($0)
        if (policy == "random") print "most", id, 100 * word($0) / games["random"]
    }
    END { for (id in ends) if (ends[id] == 0) print "never", id }' "$1"
}
score() { sed -n "s/^score $1 //p" "$WORK/facts"; }
above() { awk -v a="$1" -v b="$2" 'BEGIN { exit !(a > b) }'; }
too_often() { awk '$1 == "most" && $3 > 60 { print $2; found = 1 } END { exit !found }' "$1"; }

for folder in scenarios/*/; do
    name=$(basename "$folder")
    runs 0 simulate "$name" --runs 200 --seed 1 --json
    cp "$OUT" "$WORK/study.json"
    facts "$WORK/study.json" > "$WORK/facts"
    holds "$name: eight styles were played" test "$(grep -c '^score ' "$WORK/facts")" = 8
    holds "$name: a balanced leader closes better than luck" \
        above "$(score balanced)" "$(score random)"
    holds "$name: luck closes better than pushing" above "$(score random)" "$(score push)"
    holds "$name: luck closes better than pleasing" above "$(score random)" "$(score please)"
    if too_often "$WORK/facts" > "$WORK/often"; then
        failed "$name: more than 60 % of random games end with $(cat "$WORK/often")"
    else
        passed
    fi
    holds "$name: no ending is out of reach: $(sed -n 's/^never //p' "$WORK/facts" | tr '\n' ' ')" \
        sh -c "! grep -q '^never ' '$WORK/facts'"
    runs 0 merge "$WORK/study.json" --text
    says "no game met a mistake"
    sed -n '/^options that nearly always/,/^$/p' "$OUT" > "$WORK/pay"
    holds "$name: an option nearly always or never pays: $(sed -n 's/^  //p' "$WORK/pay" | head -3)" \
        grep -q '^  none$' "$WORK/pay"
done
