#!/bin/sh
# lint.sh -- the rules of the house: format, who may include whom, how large a room
# may grow, static analysis, Lua. Says what is wrong and where; exits with 1 if
# anything is. CLANG_TIDY=no leaves out the slow part.
set -u
cd "$(dirname "$0")/.." || exit 1
bad=0
fault() { echo "$1"; bad=1; }

sources=$(find engine tests tools/reference -name '*.[ch]' | sort)
engine=$(find engine -name '*.[ch]' | sort)

# ---- format

for file in $sources; do
    clang-format --dry-run -Werror "$file" 2>/dev/null || fault "$file: not formatted (make format)"
done

# ---- who may include whom

includes() { sed -n 's/^ *#include [<"]\([^>"]*\)[>"].*/\1/p' "$1"; }

# may FLOOR "WHAT IT MAY INCLUDE": floors by name, and libraries
may() {
    for file in $(echo "$engine" | grep "^engine/$1/"); do
        for target in $(includes "$file"); do
            case $target in
                sys/*) continue ;;
                */*) from=${target%%/*} ;;
                lua*.h | lauxlib.h) from=lua ;;
                SDL*.h) from=sdl ;;
                zlib.h) from=zlib ;;
                jansson.h) from=jansson ;;
                *) continue ;; # the C library
            esac
            case " $1 $2 " in
                *" $from "*) ;;
                *) fault "$file must not include $target" ;;
            esac
        done
    done
}

may base     "jansson"
may model    "base"
may script   "base model lua"
may game     "base model script jansson"
may insight  "base model script game jansson"
may ui       "base model script game insight"
may platform "base model script game insight ui sdl zlib"
may command  "base model script game insight ui platform jansson"
for folder in engine/*/; do
    case $folder in
        engine/base/ | engine/model/ | engine/script/ | engine/game/) ;;
        engine/insight/ | engine/ui/ | engine/platform/ | engine/command/) ;;
        *) fault "$folder is no floor of the house" ;;
    esac
done

# Rooms of script/, from the ground: one knows those below it. What lies beside them (a
# story, a scene) knows them all; its headers are for all.
room=""
for below in source guest read outline; do
    room="$room $below"
    for file in $(echo "$engine" | grep "^engine/script/$below/"); do
        for target in $(includes "$file" | sed -n 's#^script/\([a-z]*\)/.*#\1#p'); do
            case " $room " in
                *" $target "*) ;;
                *) fault "$file must not include script/$target" ;;
            esac
        done
    done
done

# Systems differ in one place (base/system.h).
for file in $engine; do
    case $file in engine/base/system_*.c) continue ;; esac
    grep -n -e '_WIN32' -e '#include <\(unistd\|dirent\|fcntl\|windows\|sys/.*\)\.h>' "$file" \
        && fault "$file asks the system itself; base/system.h is for that"
done

# A private.h is for the folder it lies in.
for file in $engine; do
    for target in $(includes "$file" | grep '/private\.h$'); do
        [ "engine/${target%/*}" = "${file%/*}" ] || fault "$file must not include $target"
    done
done

# ---- how large a room may grow

for file in $engine; do
    lines=$(wc -l < "$file")
    case $file in *.h) most=100 ;; *) most=300 ;; esac
    [ "$lines" -le $most ] || fault "$file has $lines lines, $most are enough"
done

# ---- static analysis

cppcheck --quiet --std=c11 --language=c -Iengine --inline-suppr --error-exitcode=1 \
    --enable=warning,performance,portability --suppressions-list=tools/cppcheck.txt \
    -DUNDERCURRENT_VERSION='"lint"' -j 2 engine 2>&1 || fault "cppcheck found something"

if [ "${CLANG_TIDY:-yes}" != no ]; then
    flags="-std=c11 -D_POSIX_C_SOURCE=200809L -Iengine -DUNDERCURRENT_VERSION=\"lint\"
        $(pkg-config --cflags lua5.4 sdl2 SDL2_ttf jansson)"
    tidy() { # EXTRA FLAGS; files on standard input
        xargs -P 2 -n 8 sh -c '
            flags=$1; shift
            clang-tidy --quiet --warnings-as-errors="*" "$@" -- $flags 2>/dev/null
        ' sh "$flags $1" || fault "clang-tidy found something"
    }
    # Lua's errors do not return, which its headers do not say
    find engine/script -name '*.c' | sort | tidy "-include tools/lint_lua.h"
    find engine -name '*.c' ! -path 'engine/script/*' | sort | tidy ""
fi

# ---- scripts and Lua

shellcheck tests/*.sh tests/*/*.sh tools/*.sh tools/*/*.sh .ci/run \
    || fault "shellcheck found something (.shellcheckrc)"
luac=$(command -v luac5.4 || command -v luac)
for file in $(find scenarios assets tools/reference tests/docs -name '*.lua' | sort); do
    "$luac" -p "$file" || bad=1
done
find scenarios -name '*.lua' -exec luacheck --quiet --no-color --config tools/luacheck.lua {} + \
    || fault "luacheck found something"

[ $bad = 0 ] && echo "the house is in order"
exit $bad
