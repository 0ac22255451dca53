# Any bytes from a scenario, a translation, a file's name or the command line are shown
# safely: no control character, no mark that turns the text round, no broken UTF-8.
. tests/whole/helpers.sh

mkdir "$WORK/nasty"
cat > "$WORK/nasty/scenario.lua" << 'LUA'
local N = "\27[2J\7\u{202E}\u{2066}\xFF\xC3\r%s%n"
scenario { title = "Nasty" .. N, brief = "Brief" .. N, weeks = 2, hours = 8 }
member "ada" { name = "Ada" .. N, worry = "W" .. N }
use "standard"
event "x" { title = "X" .. N, weeks = 1, scene = function()
  narrate("Told" .. N .. ("w"):rep(10000))
  choose { { id = "a", "Option" .. N, because = "B" .. N }, { id = "b", "B" } }
  error("Fault" .. N .. "\nforged")
end }
ending "done" { title = "Done" .. N, text = "Over" .. N }
LUA
printf 'return { ["Done"] = "Klaar\\27[2J\\u{202E}" }\n' > "$WORK/nasty/nl.lua"

# Whether what was printed can stand on a terminal; newlines are its own.
safe() {
    cat "$OUT" "$ERR" > "$ROOM/both"
    ! tr -d '\n' < "$ROOM/both" | LC_ALL=C grep -q '[[:cntrl:]]' \
        && ! LC_ALL=C grep -q -e "$(printf '\342\200\256')" -e "$(printf '\342\201\246')" \
            "$ROOM/both" \
        && iconv -f UTF-8 -t UTF-8 "$ROOM/both" > /dev/null 2>&1
}

INPUT=$ROOM/typed
printf '1\nwhy \033[2J\nteam\npromises\nlisten \377\033\ndone\ndone\ndone\n' > "$INPUT"
for lang in en nl; do
    runs 0 play "$WORK/nasty" --text --seed 3 --lang $lang --journal "$WORK/$lang.jsonl"
    says "Told"
    holds "a game of nasty texts is safe ($lang)" safe
    runs 0 replay "$WORK/$lang.jsonl"
    holds "its replay is" safe
    runs 0 replay "$WORK/$lang.jsonl" --json
    holds "and as JSON" safe
    holds "which it is" is_json
    holds "the journal is" sh -c "iconv -f UTF-8 -t UTF-8 '$WORK/$lang.jsonl' > /dev/null"
done
INPUT=/dev/null
runs 1 check "$WORK/nasty"
holds "the mistakes are" safe
runs 1 check "$WORK/nasty" --json
holds "and as JSON" safe
runs 0 simulate "$WORK/nasty" --runs 2 --policy first
holds "a study is" safe
runs 0 simulate "$WORK/nasty" --runs 2 --policy first --json
holds "and as JSON" safe

# --- the command line
bad=$(printf 'bad\033[2J\377\342\200\256')
runs 2 "$bad"
holds "an unknown command is" safe
runs 2 play first-week "--$bad"
holds "an unknown option is" safe
runs 2 play first-week --text --lang "$bad"
holds "an unknown language is" safe
runs 2 play first-week --text --policy "$bad"
holds "an unknown policy is" safe
runs 2 play first-week --text --seed "$bad"
holds "no seed is" safe
runs 1 play "$bad" --text
holds "no scenario is" safe
runs 1 check "$WORK/$bad"
holds "nothing to check is" safe
runs 1 replay "$WORK/$bad"
holds "no journal is" safe
runs 1 merge "$WORK/$bad"
holds "no study is" safe
runs 1 resume "%s%n%s%n" --text
warns "%s%n%s%n"

# --- a group, a scenario and a journal of such names
mkdir "$WORK/$bad"
cp scenarios/first-week/*.lua "$WORK/$bad/"
printf '1\n' > "$ROOM/typed"
INPUT=$ROOM/typed
runs 0 play "$WORK/$bad" --text --seed 3 --lang en --group "$bad" \
    --journal "$WORK/$bad.jsonl"
holds "a game with nasty names is safe" safe
line=$(tail -1 "$OUT" | sed 's/^undercurrent/"$PROGRAM"/')
INPUT=/dev/null
holds "the line to resume works as it stands" \
    bash -c "$line --scenario first-week < /dev/null > /dev/null 2>&1"
runs 0 replay "$WORK/$bad.jsonl" --scenario first-week
holds "its replay is" safe
