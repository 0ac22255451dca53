#!/bin/sh
# contact_sheet.sh PROGRAM SHEET -- every screen at every size, text size, language and
# theme into build/pictures, and contact sheets of them to look at (make pictures).
# PROGRAM is undercurrent, SHEET the program that puts pictures side by side.
set -eu
cd "$(dirname "$0")/.." || exit 1
UNDERCURRENT_HOME=${UNDERCURRENT_HOME:-$PWD}
export UNDERCURRENT_HOME
program=$1 sheet=$2
out=${PICTURES:-build/pictures}
scenario=${SCENARIO:-scenarios/first-rollout}
screens="shelf settings brief team scene after plan week why epilogue
    debrief-0 debrief-1 debrief-2 debrief-3 debrief-4 debrief-5 debrief-6 debrief-7
    debrief-8 debrief-9 compare"
mkdir -p "$out"

# shots NAME OPTION... -- all screens, and their sheet
shots() {
    name=$1
    shift
    files=""
    for screen in $screens; do
        file=$out/$name-$screen.png
        "$program" shot "$scenario" --screen "$screen" --week 3 --seed 7 "$@" -o "$file"
        files="$files $file"
    done
    # shellcheck disable=SC2086 # a list of files without spaces
    "$sheet" "$out/sheet-$name.png" 3 640 $files
    echo "$out/sheet-$name.png"
}

for lang in nl en; do
    for size in 1024x768 1280x720 1920x1080; do
        shots "$lang-$size" --lang $lang --size $size
        shots "$lang-$size-200" --lang $lang --size $size --text-size 200
    done
done
shots nl-3840x2160 --lang nl --size 3840x2160
shots nl-contrast --lang nl --theme contrast
"$program" shot "$scenario" --screen sheet --size 1920x1080 -o "$out/people.png"
echo "$out/people.png"
