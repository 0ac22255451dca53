# same.sh -- what another system makes, held against what is made here; read by
# tools/windows/try.sh and tools/web/try.sh, which print the sum.
# shellcheck shell=sh
# shellcheck disable=SC2034 # the sum is theirs

passed=0
failed=0

same() { # WHAT FILE FILE
    if [ -s "$2" ] && cmp "$2" "$3"; then
        passed=$((passed + 1))
    else
        echo "not the same: $1"
        failed=$((failed + 1))
    fi
}
