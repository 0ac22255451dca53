#!/bin/sh
# packages.sh build              -- names the packages that are missing to build, and fails
# packages.sh install [FOR]...   -- installs them where apt is, else names them; and those
#                                   for test, lint, clang, windows, web or valgrind
set -u
build="gcc make pkg-config libsdl2-dev libsdl2-ttf-dev liblua5.4-dev libjansson-dev libzip-dev zlib1g-dev fonts-inter"
clang="clang libclang-rt-14-dev" # a second compiler, its sanitizers and libFuzzer
lint="clang-format clang-tidy cppcheck lua-check lua5.4 shellcheck"
test="libcmocka-dev libstb-dev xvfb xauth xdotool libgl1-mesa-dri zip parallel"
windows="gcc-mingw-w64-x86-64-win32 g++-mingw-w64-x86-64-win32 cmake dpkg-dev zip"
web="emscripten nodejs cmake dpkg-dev"

mode=$1
shift
wanted=$build
for what in "$@"; do
    case $what in
        clang) wanted="$wanted $clang" ;;
        lint) wanted="$wanted $lint" ;;
        test) wanted="$wanted $test $lint $clang" ;;
        windows) wanted="$wanted $windows" ;;
        web) wanted="$wanted $web" ;;
        *) wanted="$wanted $what" ;;
    esac
done

# What is there is asked of the tools themselves where that is quick, so that a
# system without dpkg can build as well.
missing=""
if command -v dpkg-query >/dev/null 2>&1; then
    for package in $wanted; do
        status=$(dpkg-query -W -f='${Status}' "$package" 2>/dev/null)
        case $status in *"ok installed"*) ;; *) missing="$missing $package" ;; esac
    done
else
    for library in sdl2 SDL2_ttf lua5.4 jansson libzip; do
        pkg-config --exists $library 2>/dev/null || missing="$missing $library"
    done
fi
[ -z "$missing" ] && exit 0

if [ "$mode" = install ] && command -v apt-get >/dev/null 2>&1; then
    sudo=""
    [ "$(id -u)" = 0 ] || sudo=sudo
    echo "installing:$missing"
    # shellcheck disable=SC2086 # a list of names
    $sudo apt-get update -qq && $sudo env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends $missing >/dev/null && exit 0
    echo "these packages could not be installed:$missing" >&2
    exit 1
fi
echo "these are needed (Debian's names):$missing" >&2
echo "on Debian and Ubuntu: make play installs them" >&2
exit 1
