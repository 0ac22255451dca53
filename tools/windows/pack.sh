#!/bin/sh
# pack.sh FOLDER -- FOLDER/undercurrent.zip: the program for Windows with all it needs,
# a folder to unpack anywhere; nothing has to be installed.
set -eu
cd "$(dirname "$0")/../.."
mkdir -p "${1:?pack.sh FOLDER}"
room=$(cd "$1" && pwd)
pack=$room/undercurrent
fonts=/usr/share/fonts/opentype/inter
rm -rf "$pack" "$room/undercurrent.zip"
mkdir -p "$pack/assets/fonts"
x86_64-w64-mingw32-strip -o "$pack/undercurrent.exe" "$room/engine/undercurrent.exe"
cp -r assets/. "$pack/assets"
cp -r scenarios docs README.md LICENSE "$pack"
cp "$fonts/Inter-Regular.otf" "$fonts/Inter-Bold.otf" "$pack/assets/fonts"
cp /usr/share/doc/fonts-inter/copyright "$pack/assets/fonts/LICENSE.txt"
(cd "$room" && zip -q -r undercurrent.zip undercurrent)
du -h "$room/undercurrent.zip" | sed 's/\t/  /'
