# helpers.sh -- what the subjects share: running the program, and saying what holds.
#
#     runs 0 play first-rollout --text    the exit code that is expected, and the rest
#     says "Week 1"                       the last run's output holds this
#     warns "no command"                  what it said on standard error holds this
#     holds "what is claimed" COMMAND...  the command is true
#
# Standard input comes from $INPUT if that is a file, else there is none.
set -u
WORK=${ROOM:?run.sh says where}/work
OUT=$ROOM/out
ERR=$ROOM/err
INPUT=/dev/null

passed() { echo "passed" >> "$COUNT"; }

failed() {
    echo "failed" >> "$COUNT"
    echo "$0: $1"
    [ -n "${LAST:-}" ] && echo "    after: undercurrent $LAST"
    sed 's/^/    | /' "$ERR" | tail -5
}

runs() {
    expected=$1
    shift
    LAST=$*
    "$PROGRAM" "$@" < "$INPUT" > "$OUT" 2> "$ERR"
    code=$?
    if [ "$code" = "$expected" ]; then passed; else failed "exit code $code, not $expected"; fi
}

says() {
    if grep -qF -- "$1" "$OUT"; then passed; else failed "does not say: $1"; fi
}

says_not() {
    if grep -qF -- "$1" "$OUT"; then failed "says: $1"; else passed; fi
}

warns() {
    if grep -qF -- "$1" "$ERR"; then passed; else failed "does not warn: $1"; fi
}

holds() {
    claim=$1
    shift
    if "$@"; then passed; else failed "$claim"; fi
}

# The lines of its arguments as standard input of the runs that follow.
types() {
    INPUT=$ROOM/typed
    printf '%s\n' "$@" > "$INPUT"
}

# Every prompt takes one of these in turn: a choice the number, a plan the rest.
types_everything() {
    INPUT=$ROOM/typed
    i=0
    while [ $i -lt 80 ]; do
        printf '1\nlisten fatima\npace 2\ndone\n'
        i=$((i + 1))
    done > "$INPUT"
}

# One object and nothing beside it, as far as its lines tell.
is_json() {
    test "$(head -c 1 "$OUT")" = "{" && test "$(tail -1 "$OUT")" = "}" \
        && test "$(grep -c '^[{}]' "$OUT")" = 2
}

# The state that a replay comes to.
state_of() { "$PROGRAM" replay "$@" 2>/dev/null | sed -n 's/^state: //p'; }

# own_display WxH: a screen of our own for windows, on a number that is free; XVFB is its
# process. False, and said so, where the tools for it are missing.
own_display() {
    if ! command -v Xvfb > /dev/null || ! command -v xdotool > /dev/null; then
        failed "Xvfb and xdotool are needed: make test installs them"
        return 1
    fi
    mkfifo "$WORK/number"
    Xvfb -screen 0 "$1x24" -displayfd 3 3> "$WORK/number" > /dev/null 2>&1 &
    XVFB=$!
    read -r number < "$WORK/number"
    DISPLAY=:$number
    # Without a sound, and without the desktop's services, which leak in libraries.
    ASAN_OPTIONS=${ASAN_OPTIONS:-}:detect_leaks=0
    SDL_RENDER_DRIVER=software
    export DISPLAY ASAN_OPTIONS SDL_RENDER_DRIVER
}

# leaves KEY...: the window of $GAME gets these keys, and where one came too soon all of
# them again, until it is gone. True where it ended well.
leaves() {
    rounds=0
    while kill -0 $GAME 2> /dev/null && [ $rounds -lt 200 ]; do
        for key in "$@"; do
            kill -0 $GAME 2> /dev/null && xdotool key "$key"
            sleep 0.2
        done
        rounds=$((rounds + 1))
    done
    kill -9 $GAME 2> /dev/null # a window that stays must not hold up the rest
    wait $GAME 2> /dev/null
}
