#!/bin/sh
# make.sh PROGRAM TARGET -- writes the reference of the scenario language and the
# annotation files for editors into the folder TARGET, see reference.lua.
set -eu
cd "$(dirname "$0")/../.."
program=$(realpath "$1")
target=$(realpath "$2")
facts=$(dirname "$program")/tools/reference/facts
if [ ! -x "$facts" ]; then
    echo "$facts is missing: make unit builds it" >&2
    exit 3
fi
room=$(mktemp -d) || exit 3
trap 'rm -rf "${room:?}"' EXIT
mkdir -p "$target/docs/en" "$target/docs/nl" "$target/assets/lua"
UNDERCURRENT_HOME=$PWD XDG_DATA_HOME=$room/data XDG_CONFIG_HOME=$room/config LC_ALL=C.UTF-8 \
    "$(command -v lua5.4 || command -v lua)" tools/reference/reference.lua \
    "$facts" "$program" "$room" "$target"
