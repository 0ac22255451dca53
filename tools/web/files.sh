#!/bin/sh
# files.sh FOLDER -- what the program reads, as it is put into the page: FOLDER/prefix/files.
# FOLDER/prefix/files.list names them with their sums, and is new only where one is.
set -eu
cd "$(dirname "$0")/../.."
mkdir -p "${1:?files.sh FOLDER}/prefix"
prefix=$(cd "$1/prefix" && pwd)
fonts=/usr/share/fonts/opentype/inter
rm -rf "${prefix:?}/files"
mkdir -p "$prefix/files/assets/fonts"
mkdir -p "$prefix/files/assets/lua"
cp -r assets/words "$prefix/files/assets"
cp assets/lua/new.*.lua "$prefix/files/assets/lua"
cp -r scenarios "$prefix/files"
cp "$fonts/Inter-Regular.otf" "$fonts/Inter-Bold.otf" "$prefix/files/assets/fonts"
cp /usr/share/doc/fonts-inter/copyright "$prefix/files/assets/fonts/LICENSE.txt"
(cd "$prefix/files" && find . -type f | sort | xargs sha256sum) > "$prefix/files.new"
if cmp -s "$prefix/files.new" "$prefix/files.list"; then
    rm "$prefix/files.new"
else
    mv "$prefix/files.new" "$prefix/files.list"
fi
