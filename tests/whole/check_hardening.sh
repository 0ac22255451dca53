# What a build for people has against holes that nobody knows yet: docs/security.md. A
# build with sanitizers or for coverage has other things in the same place.
. tests/whole/helpers.sh

LAST="readelf of the program"
: > "$ERR"
binary=${WATCHED:-$PROGRAM} # which a script stands in for under valgrind
symbols=$(readelf -W --dyn-syms "$binary" 2> /dev/null)
header=$(readelf -W -h -l -d -n "$binary" 2> /dev/null)

has() { printf '%s\n' "$header" | grep -q -- "$1"; }
calls() { printf '%s\n' "$symbols" | grep -q -- "$1"; }
is_not_writable_code() { ! printf '%s\n' "$header" | grep -q 'LOAD.* RWE '; }
watched() { nm "$binary" | grep -q '__asan\|__tsan\|__ubsan\|__gcov'; }
stack_is_data() { printf '%s\n' "$header" | grep 'GNU_STACK' | grep -q ' RW '; }

if [ -n "$header" ] && calls '__stack_chk_fail'; then
    holds "it lies elsewhere at every start (PIE)" has 'Type: *DYN'
    holds "its tables are closed (RELRO)" has 'GNU_RELRO'
    holds "and filled at the start (BIND_NOW)" has 'BIND_NOW\|Flags:.*NOW'
    holds "its stack is no code" stack_is_data
    holds "no part is code and can be written" is_not_writable_code
    # at -O0 there is no FORTIFY_SOURCE
    if readelf -W --debug-dump=info "$binary" 2> /dev/null | grep -m 1 DW_AT_producer \
        | grep -q -- '-O[23s]'; then
        holds "copies are checked (FORTIFY_SOURCE)" calls '__[a-z]*_chk'
    fi
else # sanitizers watch instead
    holds "it is watched in another way" watched
fi
