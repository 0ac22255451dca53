# Killed at any moment: what was answered is there, the game goes on, and it is the same
# game.
. tests/whole/helpers.sh

types_everything
cp "$INPUT" "$ROOM/all"
runs 0 play first-week --text --seed 21 --lang en --journal "$WORK/whole.jsonl"
whole=$(state_of "$WORK/whole.jsonl")
answers=$(($(wc -l < "$WORK/whole.jsonl") - 1))

goes_on() { # JOURNAL, LEAST ANSWERS: the rest is played, and it is the same game
    kept=$(($(lines_of "$1") - 1))
    holds "what was answered is there ($kept, not $2)" test $kept -ge "$2"
    INPUT=$ROOM/all
    runs 0 resume "$1" --text
    holds "it is the same game" test "$(state_of "$1")" = "$whole"
}

# --- after the k-th answer was taken: its line stands in the journal before the next
# question is asked
k=1
while [ $k -lt "$answers" ]; do
    journal=$WORK/killed-$k.jsonl
    mkfifo "$WORK/keys"
    "$PROGRAM" play first-week --text --seed 21 --lang en --journal "$journal" \
        < "$WORK/keys" > "$OUT" 2> "$ERR" &
    player=$!
    exec 9> "$WORK/keys"
    typed=1
    while [ "$(lines_of "$journal")" -le $k ] && [ $typed -lt 400 ]; do
        asked=$(grep -c '^> ' "$OUT")
        sed -n "${typed}p" "$ROOM/all" >&9
        typed=$((typed + 1))
        until_so '[ "$(grep -c "^> " "$OUT")" -gt "$asked" ]' : || break
    done
    kill -9 $player
    wait $player 2> /dev/null
    exec 9>&-
    rm "$WORK/keys"
    LAST="play, killed after answer $k"
    goes_on "$journal" $k
    k=$((k + 3))
done

# --- blindly, while it plays as fast as it can
round=0
while [ $round -lt 12 ]; do
    round=$((round + 1))
    journal=$WORK/blind-$round.jsonl
    "$PROGRAM" play first-week --text --seed 21 --lang en --journal "$journal" \
        < "$ROOM/all" > "$OUT" 2> "$ERR" &
    player=$!
    # a number of turns of this loop is no time: any moment will do
    spin=$(awk -v seed=$round 'BEGIN { srand(seed); print int(rand() * 400) }')
    while [ "$spin" -gt 0 ]; do
        spin=$((spin - 1))
        [ -d "$WORK" ] || break
    done
    if has_lines "$journal" 1 || [ $((round % 3)) = 0 ]; then :; else
        until_so 'has_lines "$journal" $((round % 5 + 1))' :
    fi
    kill -9 $player 2> /dev/null
    wait $player 2> /dev/null
    LAST="play, killed blindly ($round)"
    if has_lines "$journal" 1; then
        goes_on "$journal" 0
    else # before there was a game
        INPUT=/dev/null
        runs 1 resume "$journal" --text
        holds "one message" test "$(wc -l < "$ERR")" -le 2
    fi
done

# --- resumed and killed again and again: every sitting adds what was answered in it
journal=$WORK/sittings.jsonl
head -1 "$ROOM/all" > "$ROOM/typed"
INPUT=$ROOM/typed
runs 0 play first-week --text --seed 21 --lang en --journal "$journal"
sitting=0
while [ $sitting -lt 4 ] && [ "$(lines_of "$journal")" -le "$answers" ]; do
    sitting=$((sitting + 1))
    before=$(lines_of "$journal")
    "$PROGRAM" resume "$journal" --text < "$ROOM/all" > "$OUT" 2> "$ERR" &
    player=$!
    until_so 'has_lines "$journal" $((before + 1))' :
    kill -9 $player 2> /dev/null
    wait $player 2> /dev/null
done
goes_on "$journal" $sitting

# --- the folder is removed in mid-game: the next answer cannot be kept, and says so
mkdir "$WORK/gone"
mkfifo "$WORK/keys"
"$PROGRAM" play first-week --text --seed 21 --lang en --journal "$WORK/gone/game.jsonl" \
    < "$WORK/keys" > "$OUT" 2> "$ERR" &
player=$!
exec 9> "$WORK/keys"
sed -n 1p "$ROOM/all" >&9
until_so 'has_lines "$WORK/gone/game.jsonl" 2' :
rm -r "${WORK:?}/gone"
cat "$ROOM/all" >&9 2> /dev/null
exec 9>&-
wait $player
code=$?
LAST="play, the folder removed"
holds "it ends with code 3" test $code = 3
rm "$WORK/keys"
warns "game.jsonl could not be written: its folder or the file itself is not there"

# --- a small disk, where one can be made; a file size limit stands for it elsewhere
# (check_resume.sh)
mkdir "$WORK/disk"
if mount -t tmpfs -o size=8k tmpfs "$WORK/disk" 2> /dev/null; then
    cat > "$WORK/long.lua" << 'LUA'
scenario { title = "Long", brief = "Many weeks.", weeks = 100, hours = 8 }
member "ada" { name = "Ada" }
use "standard"
ending "done" { title = "Done", text = "Over." }
LUA
    i=0
    while [ $i -lt 100 ]; do
        echo done
        i=$((i + 1))
    done > "$ROOM/done"
    INPUT=$ROOM/done
    head -c 4000 /dev/zero > "$WORK/disk/other"
    runs 3 play "$WORK/long.lua" --text --lang en --journal "$WORK/disk/full.jsonl"
    warns "full.jsonl could not be written: the disk is full"
    INPUT=/dev/null
    runs 0 replay "$WORK/disk/full.jsonl"
    holds "the journal is whole" test ! -s "$ERR"
    rm "$WORK/disk/other"
    INPUT=$ROOM/done
    before=$(lines_of "$WORK/disk/full.jsonl")
    runs 0 resume "$WORK/disk/full.jsonl" --text
    holds "with room it goes on" test "$(lines_of "$WORK/disk/full.jsonl")" -gt "$before"

    # --- and a disk that can only be read
    mount -o remount,ro "$WORK/disk"
    cp "$WORK/disk/full.jsonl" "$WORK/before.jsonl"
    INPUT=/dev/null
    runs 3 resume "$WORK/disk/full.jsonl" --text
    warns "cannot write"
    runs 3 play first-week --text --journal "$WORK/disk/new.jsonl"
    warns "cannot write"
    runs 0 replay "$WORK/disk/full.jsonl"
    holds "reading changes nothing" cmp -s "$WORK/disk/full.jsonl" "$WORK/before.jsonl"
    umount "$WORK/disk"
fi
