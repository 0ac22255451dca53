#!/bin/sh
# memcheck.sh FOLDER [units|whole]... -- every unit test built in FOLDER under valgrind,
# and beside them the whole program of FOLDER in tests/whole; the last line is the sum. A read of what
# was never written, a wrong address or a block that nothing points to any more is a
# failure; what the C library keeps to its end is none.
set -u
cd "$(dirname "$0")/.." || exit 1
if ! command -v valgrind > /dev/null; then
    echo "valgrind is needed: make memcheck installs it"
    exit 1
fi
folder=$(realpath "$1") || exit 1
shift
[ $# -gt 0 ] || set -- units whole
WATCHED=$folder/undercurrent
WATCHED_LOGS=$folder/memcheck
WATCHED_RULES=$PWD/tests/valgrind.supp
# For the tests that try every call of the allocator: every n-th will do. And a program
# in a window that is thirty times slower is waited for.
UNDERCURRENT_TEST_EVERY=41
PATIENCE=20
export WATCHED WATCHED_LOGS WATCHED_RULES UNDERCURRENT_TEST_EVERY PATIENCE

# What one run said, where it said anything.
faults() { grep -h -e '^==' -e 'FAILED' -e 'Error' "$@" | head -40; }

units() {
    passed=0
    failed=0
    for program in "$folder"/tests/*/test_*; do
        case $program in *.d | *.o) continue ;; esac
        log=$folder/memcheck-units.txt
        began=$(date +%s)
        valgrind --quiet --vgdb=no --error-exitcode=99 --leak-check=full \
            --show-leak-kinds=definite --errors-for-leak-kinds=definite \
            --child-silent-after-fork=yes --suppressions="$WATCHED_RULES" \
            "$program" > "$log" 2>&1
        code=$?
        echo "$(($(date +%s) - began)) s  exit $code  ${program##*/}"
        if [ $code = 0 ]; then
            passed=$((passed + 1))
        else
            failed=$((failed + 1))
            faults "$log"
        fi
    done
    echo "$passed passed, $failed failed"
}

# A check that fails is one failure; so is each run of the program about which valgrind
# has something to say. The program's own exit codes stay as they are.
whole() {
    rm -rf "${WATCHED_LOGS:?}"
    mkdir -p "$WATCHED_LOGS" || exit 3
    cp tests/watched.sh "$folder/watched" || exit 3
    tests/whole/run.sh "$folder/watched" 2>&1 | tee "$folder/memcheck-whole.txt"
    sum=$(tail -1 "$folder/memcheck-whole.txt")
    runs=$(find "$WATCHED_LOGS" -type f | wc -l)
    bad=$(find "$WATCHED_LOGS" -type f -size +0 | wc -l)
    echo "$runs runs of the program, $bad with faults"
    find "$WATCHED_LOGS" -type f -size +0 | while read -r log; do
        echo "$log"
        faults "$log"
    done
    failed_checks=${sum#* passed, }
    echo "${sum%% *} passed, $((${failed_checks% failed} + bad)) failed"
}

# One beside the other; what each says is shown as it says it.
sums=$folder/memcheck-sums
rm -rf "${sums:?}"
mkdir -p "$sums"
for part in "$@"; do
    "$part" | tee "$sums/$part" &
done
wait
tail -q -n 1 "$sums"/* | awk -v parts=$# '
    { passed += $1; failed += $3 }
    END { print passed + 0 " passed, " failed + 0 " failed"; exit failed > 0 || NR < parts }'
