#!/bin/sh
# libraries.sh FOLDER -- the libraries of the program for Windows, in FOLDER/prefix. Takes
# some minutes the first time. Needs: packages.sh install windows.
set -eu
cd "$(dirname "$0")/../.."
mkdir -p "${1:?libraries.sh FOLDER}"
room=$(cd "$1" && pwd)
target=windows
host=x86_64-w64-mingw32
cc=$host-gcc cxx=$host-g++ ar=$host-ar
cmake_system=-DCMAKE_TOOLCHAIN_FILE=$PWD/tools/windows/toolchain.cmake
. tools/libraries.sh

once lua5.4 lua
once zlib zlib
once libsdl2 with_cmake -DSDL_SHARED=OFF -DSDL_STATIC=ON -DSDL_TEST=OFF
# shellcheck disable=SC2086 # words
{
    once freetype with_cmake $freetype_settings
    once harfbuzz harfbuzz
    once libsdl2-ttf sdl_ttf
    once jansson with_cmake $jansson_settings
    once libzip with_cmake $libzip_settings
}
$host-windres tools/windows/about.rc "$prefix/about.o"
