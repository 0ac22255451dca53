# A scenario is handed over as a zip: every command opens it where it lies.
. tests/whole/helpers.sh

if ! command -v zip > /dev/null; then
    failed "zip is needed: make test installs it"
    return 0 2> /dev/null || exit 0
fi

cp -r scenarios/first-rollout "$WORK/mine"
(cd "$WORK" && zip -qr mine.zip mine)
(cd "$WORK/mine" && zip -qr ../top.zip .)
rm -r "${WORK:?}/mine"

runs 0 check "$WORK/mine.zip" "$WORK/top.zip"
says "2 scenarios, no mistakes"
runs 0 simulate "$WORK/mine.zip" --runs 3
runs 0 graph "$WORK/mine.zip"
says "digraph"
runs 0 shot "$WORK/mine.zip" --screen brief -o "$WORK/brief.png"
runs 1 translate "$WORK/mine.zip" nl
warns "a zip is not changed"

# --- it is the same game as in the folder, and a journal of it is gone on with
types 3 done
runs 0 play first-rollout --text --seed 5 --lang en --journal "$WORK/folder.jsonl"
runs 0 play "$WORK/mine.zip" --text --seed 5 --lang nl --journal "$WORK/zip.jsonl"
holds "it is the same game" \
    test "$(state_of "$WORK/zip.jsonl")" = "$(state_of "$WORK/folder.jsonl")"
hash_of() { sed -n '1s/.*"scenario_hash":"\([0-9a-f]*\)".*/\1/p' "$1"; }
holds "it has the same hash" \
    test "$(hash_of "$WORK/zip.jsonl")" = "$(hash_of "$WORK/folder.jsonl")"
types quit
runs 0 resume "$WORK/zip.jsonl" --text
says "Je gaat verder waar je gestopt bent"

# --- mistakes are told with the zip in front
mkdir "$WORK/bad"
printf 'scenario {\n  weeks = "two",\n}\n' > "$WORK/bad/scenario.lua"
(cd "$WORK" && zip -qr bad.zip bad)
runs 1 check "$WORK/bad.zip"
says "$WORK/bad.zip/scenario.lua:2: error: "

# --- what is no scenario says so, with the name of the zip
printf 'no zip' > "$WORK/torn.zip"
runs 1 check "$WORK/torn.zip"
says "$WORK/torn.zip: error: this zip is broken"
(cd "$WORK" && ln -s /etc/passwd link && zip -qy linked.zip link mine.zip)
runs 1 play "$WORK/linked.zip" --text
warns "linked.zip: error: the entry 'link' is a link"
