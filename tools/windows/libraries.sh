#!/bin/sh
# libraries.sh FOLDER -- the libraries of the program for Windows, static, from Debian's
# own sources, in FOLDER/prefix. What is there already is not built again; takes some
# minutes the first time. Needs: packages.sh install windows.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "${1:?libraries.sh FOLDER}"
room=$(cd "$1" && pwd)
prefix=$room/prefix
host=x86_64-w64-mingw32
mkdir -p "$room/source" "$room/lists/partial" "$room/places" "$prefix/include" "$prefix/lib"

say() { echo "windows $*"; }

# A list of where Debian's sources are, beside the system's own lists, which stay as they
# are: the same places, asked for sources.
source_list() {
    for list in /etc/apt/sources.list.d/*.sources; do
        [ -f "$list" ] && sed 's/^Types:.*/Types: deb-src/' "$list" && echo
    done > "$room/places/all.sources"
    if [ -f /etc/apt/sources.list ]; then
        sed -n 's/^deb /deb-src /p' /etc/apt/sources.list > "$room/places/all.list"
    fi
}

apt() {
    apt-get -qq -o Dir::Etc::sourcelist=/dev/null -o Dir::Etc::sourceparts="$room/places" \
        -o Dir::State::lists="$room/lists" "$@"
}

# fetch PACKAGE: its source in source/PACKAGE. One by one, since one that is missing
# would stop them all.
fetch() {
    [ -d "$room/source/$1" ] && return
    [ -f "$room/places/all.sources" ] || { source_list && apt update; }
    say "fetches $1"
    mkdir "$room/source/fetching"
    (cd "$room/source/fetching" && apt source "$1" > "$room/fetch.log" 2>&1)
    mv "$room"/source/fetching/*/ "$room/source/$1"
    rm -r "$room/source/fetching"
}

# with_cmake PACKAGE SETTINGS...
with_cmake() {
    package=$1
    shift
    [ -f "$prefix/$package.done" ] && return
    fetch "$package"
    say "builds $package"
    {
        cmake -S "$room/source/$package" -B "$room/build/$package" \
            -DCMAKE_TOOLCHAIN_FILE="$here/toolchain.cmake" -DCMAKE_INSTALL_PREFIX="$prefix" \
            -DCMAKE_BUILD_TYPE=Release -DBUILD_SHARED_LIBS=OFF "$@"
        cmake --build "$room/build/$package" -j2
        cmake --install "$room/build/$package"
    } > "$room/$package.log" 2>&1 || { tail -20 "$room/$package.log" && exit 1; }
    touch "$prefix/$package.done"
}

# archive LIBRARY OBJECTS...: into the prefix
archive() {
    library=$prefix/lib/$1
    shift
    rm -f "$library"
    $host-ar rcs "$library" "$@"
}

lua() {
    [ -f "$prefix/lua.done" ] && return
    fetch lua5.4
    say "builds lua5.4"
    mkdir -p "$room/build/lua"
    for file in "$room"/source/lua5.4/src/*.c; do
        case ${file##*/} in lua.c | luac.c) continue ;; esac
        $host-gcc -O2 -c "$file" -o "$room/build/lua/$(basename "$file" .c).o"
    done
    archive liblua5.4.a "$room"/build/lua/*.o
    cp "$room"/source/lua5.4/src/l*.h "$prefix/include"
    touch "$prefix/lua.done"
}

zlib() {
    [ -f "$prefix/zlib.done" ] && return
    fetch zlib
    say "builds zlib"
    mkdir -p "$room/build/zlib"
    for file in "$room"/source/zlib/*.c; do
        $host-gcc -O2 -DHAVE_UNISTD_H -c "$file" \
            -o "$room/build/zlib/$(basename "$file" .c).o"
    done
    archive libz.a "$room"/build/zlib/*.o
    cp "$room/source/zlib/zlib.h" "$room/source/zlib/zconf.h" "$prefix/include"
    touch "$prefix/zlib.done"
}

harfbuzz() {
    [ -f "$prefix/harfbuzz.done" ] && return
    fetch harfbuzz
    say "builds harfbuzz"
    $host-g++ -O2 -w -fno-exceptions -fno-rtti -DHAVE_FREETYPE=1 -I"$prefix/include/freetype2" \
        -I"$room/source/harfbuzz/src" -c "$room/source/harfbuzz/src/harfbuzz.cc" \
        -o "$room/build/harfbuzz.o"
    archive libharfbuzz.a "$room/build/harfbuzz.o"
    mkdir -p "$prefix/include/harfbuzz"
    cp "$room"/source/harfbuzz/src/*.h "$prefix/include/harfbuzz"
    touch "$prefix/harfbuzz.done"
}

sdl_ttf() {
    [ -f "$prefix/sdl_ttf.done" ] && return
    fetch libsdl2-ttf
    say "builds libsdl2-ttf"
    $host-gcc -O2 -DTTF_USE_HARFBUZZ=1 -I"$prefix/include/SDL2" \
        -I"$prefix/include/freetype2" -I"$prefix/include/harfbuzz" \
        -c "$room/source/libsdl2-ttf/SDL_ttf.c" -o "$room/build/SDL_ttf.o"
    archive libSDL2_ttf.a "$room/build/SDL_ttf.o"
    cp "$room/source/libsdl2-ttf/SDL_ttf.h" "$prefix/include/SDL2"
    touch "$prefix/sdl_ttf.done"
}

lua
zlib
with_cmake libsdl2 -DSDL_SHARED=OFF -DSDL_STATIC=ON -DSDL_TEST=OFF
with_cmake freetype -DFT_REQUIRE_ZLIB=ON -DFT_DISABLE_BZIP2=ON -DFT_DISABLE_PNG=ON \
    -DFT_DISABLE_HARFBUZZ=ON -DFT_DISABLE_BROTLI=ON \
    -DZLIB_LIBRARY="$prefix/lib/libz.a" -DZLIB_INCLUDE_DIR="$prefix/include"
harfbuzz
sdl_ttf
with_cmake jansson -DJANSSON_BUILD_DOCS=OFF -DJANSSON_WITHOUT_TESTS=ON \
    -DJANSSON_EXAMPLES=OFF
with_cmake libzip -DENABLE_COMMONCRYPTO=OFF -DENABLE_GNUTLS=OFF -DENABLE_MBEDTLS=OFF \
    -DENABLE_OPENSSL=OFF -DENABLE_WINDOWS_CRYPTO=OFF -DENABLE_BZIP2=OFF \
    -DENABLE_LZMA=OFF -DENABLE_ZSTD=OFF -DBUILD_TOOLS=OFF -DBUILD_REGRESS=OFF \
    -DBUILD_EXAMPLES=OFF -DBUILD_DOC=OFF -DZLIB_LIBRARY="$prefix/lib/libz.a" \
    -DZLIB_INCLUDE_DIR="$prefix/include"
$host-windres "$here/about.rc" "$prefix/about.o"
