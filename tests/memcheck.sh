#!/bin/sh
# memcheck.sh FOLDER -- every unit test built in FOLDER under valgrind; the last line is
# the sum. A read of what was never written, a wrong address or a block that nothing
# points to any more is a failure; what the C library keeps to its end is none.
set -u
cd "$(dirname "$0")/.." || exit 1
if ! command -v valgrind > /dev/null; then
    echo "valgrind is needed: apt-get install valgrind"
    exit 1
fi
# For the test that tries every call of the allocator: every n-th will do.
UNDERCURRENT_TEST_EVERY=41
export UNDERCURRENT_TEST_EVERY
passed=0
failed=0
for program in "$1"/tests/*/test_*; do
    case $program in *.d | *.o) continue ;; esac
    log=$1/memcheck.txt
    began=$(date +%s)
    valgrind --quiet --error-exitcode=99 --leak-check=full --show-leak-kinds=definite \
        --errors-for-leak-kinds=definite --child-silent-after-fork=yes \
        "$program" > "$log" 2>&1
    code=$?
    echo "$(($(date +%s) - began)) s  exit $code  ${program##*/}"
    if [ $code = 0 ]; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        grep -e '^==' -e 'FAILED' -e 'Error' "$log" | head -40
    fi
done
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
