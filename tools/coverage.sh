#!/bin/sh
# coverage.sh FOLDER [PROGRAM] -- the share of engine/ that the tests in FOLDER went
# through, by lines; the files with the least first, then floor by floor. FOLDER was built
# with --coverage; where a PROGRAM of it is given, all tests run first. A test that fails
# is told, and the lines are counted all the same.
set -u
cd "$(dirname "$0")/.." || exit 1
folder=$1
sums=$folder/coverage.txt
bad=0

run_all() {
    units=$(find "$folder"/tests -name 'test_*' -type f -perm -u+x | sort)
    find "$folder" -name '*.gcda' -exec rm {} +
    # shellcheck disable=SC2086 # a list of programs
    tests/run.sh $units || bad=1
    tests/whole/run.sh "$1" || bad=1
}

[ $# -lt 2 ] || run_all "$2"
find "$folder/engine" -name '*.gcda' | sort | while read -r data; do
    gcov -n -o "$(dirname "$data")" "$data" 2> /dev/null
done | awk '
    /^File / { file = $2; gsub(/\047/, "", file); next }
    /^Lines executed:/ && file ~ /^engine\// {
        split($0, part, /[:% ]+/)
        if (!(file in lines)) {
            lines[file] = part[5]
            printf "%5.1f %% of %4d  %s\n", part[3], part[5], file
            split(file, way, "/")
            lines_of[way[2]] += part[5]
            run_of[way[2]] += part[3] * part[5] / 100
            all += part[5]
            run += part[3] * part[5] / 100
        }
        file = ""
    }
    END {
        for (floor in lines_of) {
            share = 100 * run_of[floor] / lines_of[floor]
            printf "%5.1f %% of %4d lines of engine/ in %s\n", share, lines_of[floor], floor
        }
        printf "%5.1f %% of %d lines of engine/\n", all ? 100 * run / all : 0, all
    }
' > "$sums"
grep -v 'lines of engine/' "$sums" | sort -n | head -25
grep 'lines of engine/' "$sums"
[ $bad = 0 ] || echo "some tests failed: see above"
exit $bad
