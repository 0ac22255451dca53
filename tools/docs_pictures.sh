#!/bin/sh
# docs_pictures.sh PROGRAM -- the pictures that the docs show, in both languages, made anew (make docs).
# The one of a graph needs Graphviz; without it that one stays as it is.
set -eu
cd "$(dirname "$0")/.."
program=$(realpath "$1")
UNDERCURRENT_HOME=$PWD
export UNDERCURRENT_HOME
room=$(mktemp -d) || exit 3
trap 'rm -rf "${room:?}"' EXIT
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
    "$program" shot tools/docs_looks.lua --screen brief --size 1600x900 --lang $lang \
        -o "docs/pictures/$lang/looks.png"
    command -v dot > /dev/null || continue
    "$program" new "$room/$lang" --lang $lang > /dev/null
    "$program" graph "$room/$lang" --lang $lang -o "$room/$lang.dot"
    dot -Tpng -Gdpi=96 -Gfontname=Inter -Nfontname=Inter -Efontname=Inter \
        "$room/$lang.dot" -o "docs/pictures/$lang/graph.png"
done
