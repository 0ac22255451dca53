#!/bin/sh
# docs_pictures.sh PROGRAM -- the pictures that the pages for participants and facilitators show, in both
# languages, made anew (make docs).
set -eu
cd "$(dirname "$0")/.."
program=$(realpath "$1")
UNDERCURRENT_HOME=$PWD
export UNDERCURRENT_HOME
for lang in en nl; do
    mkdir -p "docs/pictures/$lang"
    for screen in scene plan week why; do
        "$program" shot first-rollout --screen $screen --week 4 --seed 7 --policy listen \
            --lang $lang -o "docs/pictures/$lang/$screen.png"
    done
    for screen in debrief-2 debrief-4 debrief-5 debrief-7 compare; do
        "$program" shot first-rollout --screen $screen --week 7 --seed 7 \
            --lang $lang -o "docs/pictures/$lang/$screen.png"
    done
done
