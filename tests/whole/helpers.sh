# helpers.sh -- what the subjects share: running the program, and saying what holds.
#
#     runs 0 play first-rollout --text    the exit code that is expected, and the rest
#     says "Week 1"                       the last run's output holds this
#     warns "no command"                  what it said on standard error holds this
#     holds "what is claimed" COMMAND...  the command is true
#
# Standard input comes from $INPUT if that is a file, else there is none.
#
# Nothing here waits for a length of time. What takes its time is asked for again and
# again, and given up only after so long that something must be wrong: PATIENCE times as
# long where the program runs that many times slower.
set -u
PATIENCE=${PATIENCE:-1}
REST=$(awk "BEGIN { print 0.2 * $PATIENCE }") # seconds from one key to the next
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

# until_so CONDITION COMMAND...: does it again and again until the condition, a line of
# shell, is true. False where it has not become so.
until_so() {
    so=$1
    tried=0
    shift
    until eval "$so"; do
        [ $tried -lt $((1200 * PATIENCE)) ] || return 1
        [ $((tried % (2 * PATIENCE))) != 0 ] || "$@"
        sleep 0.05
        tried=$((tried + 1))
    done
}

# lines_of FILE: how many it has; none where there is no such file yet.
lines_of() { if [ -f "$1" ]; then wc -l < "$1"; else echo 0; fi; }

# has_lines FILE N: so many, or more.
has_lines() { [ "$(lines_of "$1")" -ge "$2" ]; }

# is_asking FILE: the game in the terminal that prints there waits for an answer.
is_asking() { tail -n 1 "$1" | grep -q '^> '; }

# catches PROCESS SIGNAL: it does something of its own when the signal with this number
# comes. Before, the signal would end it.
catches() {
    mask=$(sed -n 's/^SigCgt:[[:space:]]*//p' "/proc/$1/status" 2> /dev/null)
    [ $((0x${mask:-0} >> ($2 - 1) & 1)) = 1 ]
}

# own_display WxH: a screen of our own for windows, on a number that is free; XVFB is its
# process. False, and said so, where the tools for it are missing.
own_display() {
    if ! command -v Xvfb > /dev/null || ! command -v xdotool > /dev/null; then
        failed "Xvfb and xdotool are needed: make test installs them"
        return 1
    fi
    mkfifo "$WORK/number"
    # -noreset: it does not begin anew whenever the last key was sent before a window came
    Xvfb -noreset -screen 0 "$1x24" -displayfd 3 3> "$WORK/number" > /dev/null 2>&1 &
    XVFB=$!
    read -r number < "$WORK/number"
    DISPLAY=:$number
    # Without a sound, and without the desktop's services, which leak in libraries.
    ASAN_OPTIONS=${ASAN_OPTIONS:-}:detect_leaks=0
    SDL_RENDER_DRIVER=software
    export DISPLAY ASAN_OPTIONS SDL_RENDER_DRIVER
}

close_display() {
    kill "$XVFB"
    wait "$XVFB" 2> /dev/null
    unset DISPLAY
}

# opens COMMAND...: the program in a window of its own; GAME is its process.
opens() {
    LAST=$*
    "$PROGRAM" "$@" < /dev/null 2> "$ERR" &
    GAME=$!
}

is_gone() { ! kill -0 "$GAME" 2> /dev/null; }

# One key after the other, each in a frame of its own as a hand would.
press() {
    for key in "$@"; do
        is_gone && return
        xdotool key "$key"
        sleep "$REST"
    done
}

# leaves KEY...: the window of $GAME gets these keys, and where one came too soon all of
# them again, until it is gone. True where it ended well.
leaves() {
    until_so is_gone press "$@"
    kill -9 "$GAME" 2> /dev/null # a window that stays must not hold up the rest
    wait "$GAME" 2> /dev/null
}

# A pulled plug.
dies() {
    kill -9 "$GAME"
    wait "$GAME" 2> /dev/null
}
