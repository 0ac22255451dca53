#!/bin/sh
# coverage.sh FOLDER -- the share of engine/ that the tests in FOLDER went through, by
# lines; the files with the least first, then floor by floor. FOLDER was built with
# --coverage and has run.
set -u
cd "$(dirname "$0")/.." || exit 1
folder=$1
sums=$folder/coverage.txt
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
