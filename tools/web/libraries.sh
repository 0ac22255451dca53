#!/bin/sh
# libraries.sh FOLDER -- the libraries of the program for a browser, in FOLDER/prefix. Takes
# some minutes the first time. Needs: packages.sh install web.
set -eu
cd "$(dirname "$0")/../.."
mkdir -p "${1:?libraries.sh FOLDER}"
room=$(cd "$1" && pwd)
target=web
cc=emcc cxx=em++ ar=emar
cmake_system=-DCMAKE_TOOLCHAIN_FILE=/usr/share/emscripten/cmake/Modules/Platform/Emscripten.cmake
. tools/libraries.sh

# Debian's Lua asks for the name of the machine, which its package makes when it is built.
echo '#define DEB_HOST_MULTIARCH "wasm32"' > "$prefix/include/lua5.4-deb-multiarch.h"

once lua5.4 lua -I"$prefix/include"
once zlib zlib
once libsdl2 with_cmake -DSDL_SHARED=OFF -DSDL_STATIC=ON -DSDL_TEST=OFF -DSDL_PTHREADS=OFF \
    -DSDL_THREADS=OFF -DSDL_DISKAUDIO=OFF -DSDL_AUDIO=OFF
# shellcheck disable=SC2086 # words
{
    once freetype with_cmake $freetype_settings
    once harfbuzz harfbuzz -DHB_NO_MT -fno-threadsafe-statics
    once libsdl2-ttf sdl_ttf
    once jansson with_cmake $jansson_settings
    # CMake cannot measure types here
    once libzip with_cmake $libzip_settings -DHAVE_SIZEOF_OFF_T=TRUE -DSIZEOF_OFF_T=8 \
        -DHAVE_SIZEOF_SIZE_T=TRUE -DSIZEOF_SIZE_T=4
}
