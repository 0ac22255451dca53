#!/bin/sh
# docs_output.sh PROGRAM -- writes what commands print into the pages that show it, see
# tests/docs/pages.lua. Where a page leaves lines out (a line with "..."), look at the
# change before it is kept: it comes in whole.
set -eu
cd "$(dirname "$0")/.."
room=$(mktemp -d) || exit 3
trap 'rm -rf "${room:?}"' EXIT
mkdir "$room/bin" "$room/pages"
ln -s "$(realpath "$1")" "$room/bin/undercurrent"
unset DISPLAY WAYLAND_DISPLAY
UNDERCURRENT_HOME=$PWD XDG_DATA_HOME=$room/data XDG_CONFIG_HOME=$room/config LC_ALL=C.UTF-8 \
    PATH=$room/bin:$PATH "$(command -v lua5.4 || command -v lua)" tests/docs/pages.lua \
    "$room/pages" --write docs/*/*.md | grep -v '^passed$' || true
git --no-pager diff --stat -- docs
