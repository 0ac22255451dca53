# libraries.sh -- how the program's libraries are built for another system than this one,
# static, from Debian's own sources; read by tools/windows and tools/web. What is there
# already is not built again. Whoever reads it has set:
#   target               what is built for, to say
#   room                 the folder for all of it; libraries and headers come to room/prefix
#   cc cxx ar            the compilers and the archiver for that system
#   cmake_system         what CMake must be told about it
# shellcheck shell=sh

prefix=$room/prefix
mkdir -p "$room/source" "$room/build" "$room/lists/partial" "$room/places" \
    "$prefix/include" "$prefix/lib"

say() { echo "$target $*"; }

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

# once PACKAGE RECIPE ARGUMENTS...: fetches it and carries the recipe out, unless it was.
once() {
    [ -f "$prefix/$1.done" ] && return
    fetch "$1"
    say "builds $1"
    "$2" "$@" > "$room/$1.log" 2>&1 || { tail -20 "$room/$1.log" && exit 1; }
    touch "$prefix/$1.done"
}

with_cmake() { # PACKAGE with_cmake SETTINGS...
    package=$1
    shift 2
    # shellcheck disable=SC2086 # words
    cmake -S "$room/source/$package" -B "$room/build/$package" $cmake_system \
        -DCMAKE_INSTALL_PREFIX="$prefix" -DCMAKE_BUILD_TYPE=Release -DBUILD_SHARED_LIBS=OFF \
        "$@" \
        && cmake --build "$room/build/$package" -j2 && cmake --install "$room/build/$package"
}

# archive LIBRARY OBJECTS...: into the prefix
archive() {
    library=$prefix/lib/$1
    shift
    rm -f "$library"
    $ar rcs "$library" "$@"
}

# Every file of a folder but the ones named LEFT_OUT, into a library.
all_of() { # LIBRARY FOLDER LEFT_OUT FLAGS...
    library_name=$1 folder=$2 left_out=$3
    shift 3
    objects=$room/build/$library_name
    mkdir -p "$objects"
    for file in "$folder"/*.c; do
        case " $left_out " in *" ${file##*/} "*) continue ;; esac
        $cc -O2 "$@" -c "$file" -o "$objects/$(basename "$file" .c).o" || return 1
    done
    archive "$library_name" "$objects"/*.o
}

lua() { # FLAGS...
    shift 2
    all_of liblua5.4.a "$room/source/lua5.4/src" "lua.c luac.c" "$@" \
        && cp "$room"/source/lua5.4/src/l*.h "$prefix/include"
}

zlib() {
    all_of libz.a "$room/source/zlib" "" -DHAVE_UNISTD_H \
        && cp "$room/source/zlib/zlib.h" "$room/source/zlib/zconf.h" "$prefix/include"
}

harfbuzz() { # FLAGS...
    shift 2
    $cxx -O2 -w -fno-exceptions -fno-rtti -DHAVE_FREETYPE=1 "$@" \
        -I"$prefix/include/freetype2" -I"$room/source/harfbuzz/src" \
        -c "$room/source/harfbuzz/src/harfbuzz.cc" -o "$room/build/harfbuzz.o" \
        && archive libharfbuzz.a "$room/build/harfbuzz.o" \
        && mkdir -p "$prefix/include/harfbuzz" \
        && cp "$room"/source/harfbuzz/src/*.h "$prefix/include/harfbuzz"
}

sdl_ttf() {
    $cc -O2 -DTTF_USE_HARFBUZZ=1 -I"$prefix/include/SDL2" \
        -I"$prefix/include/freetype2" -I"$prefix/include/harfbuzz" \
        -c "$room/source/libsdl2-ttf/SDL_ttf.c" -o "$room/build/SDL_ttf.o" \
        && archive libSDL2_ttf.a "$room/build/SDL_ttf.o" \
        && cp "$room/source/libsdl2-ttf/SDL_ttf.h" "$prefix/include/SDL2"
}

# What both of FreeType and libzip must be told about zlib, and what they do without.
our_zlib="-DZLIB_LIBRARY=$prefix/lib/libz.a -DZLIB_INCLUDE_DIR=$prefix/include"
freetype_settings="-DFT_REQUIRE_ZLIB=ON -DFT_DISABLE_BZIP2=ON -DFT_DISABLE_PNG=ON
    -DFT_DISABLE_HARFBUZZ=ON -DFT_DISABLE_BROTLI=ON $our_zlib"
jansson_settings="-DJANSSON_BUILD_DOCS=OFF -DJANSSON_WITHOUT_TESTS=ON
    -DJANSSON_EXAMPLES=OFF"
libzip_settings="-DENABLE_COMMONCRYPTO=OFF -DENABLE_GNUTLS=OFF -DENABLE_MBEDTLS=OFF
    -DENABLE_OPENSSL=OFF -DENABLE_WINDOWS_CRYPTO=OFF -DENABLE_BZIP2=OFF
    -DENABLE_LZMA=OFF -DENABLE_ZSTD=OFF -DBUILD_TOOLS=OFF -DBUILD_REGRESS=OFF
    -DBUILD_EXAMPLES=OFF -DBUILD_DOC=OFF $our_zlib"
