# Undercurrent. `make play` and `make test` do everything on a fresh Debian 12;
# `make help` lists the rest.
.DEFAULT_GOAL := all
.DELETE_ON_ERROR:
.PHONY: all play test tests unit whole san clang bench pictures docs windows web lint format fuzz fuzzers coverage memcheck packages help clean

ifeq ($(origin CC),default)
CC := gcc
endif
OPT ?= -O2
BUILD ?= build
VERSION := 0.1.0
# V=1 shows the commands
Q := $(if $(V),,@)

WARN := -Wall -Wextra -Wshadow -Wconversion -Wstrict-prototypes -Wmissing-prototypes \
        -Wvla -Wundef -Wformat=2 -Wpointer-arith -Werror \
        $(if $(findstring clang,$(CC))$(WEB),,-Wlogical-op -Wduplicated-cond -Wduplicated-branches)
# -ffp-contract=off: a replay must give the same bits on every machine.
BASE_FLAGS := -std=c11 -D_POSIX_C_SOURCE=200809L -ffp-contract=off -g $(OPT) $(WARN) \
              -Iengine -DUNDERCURRENT_VERSION='"$(VERSION)"'
ifdef SAN
SAN_FLAGS := -fsanitize=$(SAN) -fno-sanitize-recover=all -fno-omit-frame-pointer
else
# A jump into the middle of something, a stack that is run, a table that is written:
# docs/security.md. Control-flow protection is x86's.
HARDEN := -fstack-protector-strong -fstack-clash-protection -D_FORTIFY_SOURCE=2 -fPIE \
          $(if $(filter x86_64 i686,$(shell uname -m)),-fcf-protection)
LINK_HARDEN := -pie -Wl,-z,relro,-z,now,-z,noexecstack
endif
ifneq ($(findstring -O0,$(OPT)),)
HARDEN := $(filter-out -D_FORTIFY_SOURCE=2,$(HARDEN))
endif
# For Windows: the folder with its libraries, all of them static.
ifdef WINDOWS
BASE_FLAGS += -D__USE_MINGW_ANSI_STDIO=1 -isystem $(WINDOWS)/include
HARDEN := -fstack-protector-strong
LINK_HARDEN := -static -Wl,--dynamicbase,--nxcompat,--high-entropy-va
endif
# For a browser: the folder with its libraries. What is built there is a program for a
# machine of its own, which has neither a stack to write over nor jumps into the middle.
ifdef WEB
export NODE_PATH := /usr/share/nodejs
BASE_FLAGS += -isystem $(WEB)/include
HARDEN :=
# One file with all of it. The program gives way to the page in page_wait alone, and only
# through calls by name, but for the command that main picks.
LINK_HARDEN := -g0 -sMODULARIZE -sEXPORT_NAME=Undercurrent -sSINGLE_FILE -sINVOKE_RUN=0 \
    -sENVIRONMENT=web,node -sALLOW_MEMORY_GROWTH -sINITIAL_MEMORY=64MB -sTOTAL_STACK=4MB \
    -sASYNCIFY -sASYNCIFY_IMPORTS=page_wait -sASYNCIFY_IGNORE_INDIRECT \
    -sASYNCIFY_ADD=main,run \
    -sEXPORTED_FUNCTIONS=_main,_malloc,_free,_SDL_HasEvents,_SDL_SendQuit,_SDL_SendKeyboardKey,_SDL_SendKeyboardText \
    -sEXPORTED_RUNTIME_METHODS=FS,NODEFS,ENV,ccall,stringToUTF8,lengthBytesUTF8 -lnodefs.js \
    --js-library tools/web/system.js --embed-file $(WEB)/files@/
endif
COVER_FLAGS := $(if $(COVER),--coverage -fprofile-update=atomic)
# For valgrind: how many times slower than usual what is built will run (limits.h), and
# blocks of the guest's that it can tell from one another (pool.c).
SLOWER_FLAGS := $(if $(SLOWER),-DGUEST_SLOWER=$(SLOWER) -DGUEST_POOLED=0)
CFLAGS := $(BASE_FLAGS) $(SAN_FLAGS) $(HARDEN) $(COVER_FLAGS) $(SLOWER_FLAGS)

PKG := $(shell command -v pkg-config 2>/dev/null)
ifdef PKG
LUA_FLAGS := $(patsubst -I%,-isystem %,$(shell pkg-config --cflags lua5.4 2>/dev/null))
SDL_FLAGS := $(patsubst -I%,-isystem %,$(shell pkg-config --cflags sdl2 SDL2_ttf 2>/dev/null))
LIBS := $(shell pkg-config --libs lua5.4 sdl2 SDL2_ttf jansson libzip 2>/dev/null) -lz -lm -lpthread
endif
ifdef WINDOWS
LUA_FLAGS :=
SDL_FLAGS := -isystem $(WINDOWS)/include/SDL2
LIBS := $(WINDOWS)/about.o -L$(WINDOWS)/lib -lSDL2_ttf -lharfbuzz -lfreetype -lSDL2 -llua5.4 -ljansson -lzip -lz \
        -lm -lpthread -lsetupapi -luser32 -lgdi32 -lwinmm -limm32 -lole32 -loleaut32 \
        -lversion -luuid -ladvapi32 -lshell32 -lbcrypt
endif
ifdef WEB
LUA_FLAGS :=
SDL_FLAGS := -isystem $(WEB)/include/SDL2
LIBS := -L$(WEB)/lib -lSDL2_ttf -lharfbuzz -lfreetype -lSDL2 -llua5.4 -ljansson -lzip -lz -lm
endif

# The libraries' headers are given to one folder each, so that a wrong include
# does not even compile.
flags_for = $(CFLAGS) $(if $(findstring engine/script/,$1),$(LUA_FLAGS)) \
            $(if $(findstring engine/platform/,$1),$(SDL_FLAGS))

SOURCES := $(wildcard engine/*/*.c engine/*/*/*.c)
OBJECTS := $(SOURCES:%.c=$(BUILD)/%.o)
LIBRARY := $(BUILD)/libundercurrent.a
PROGRAM := $(BUILD)/undercurrent$(if $(WINDOWS),.exe)$(if $(WEB),.js)
TESTS := $(patsubst %.c,$(BUILD)/%,$(wildcard tests/*/test_*.c))
FUZZERS := $(patsubst %.c,$(BUILD)/%,$(wildcard tests/fuzz/fuzz_*.c))
FUZZ_SECONDS ?= 60

all: packages $(PROGRAM)

$(BUILD)/%.o: %.c
	@mkdir -p $(@D)
	@echo "compile $<"
	$(Q)$(CC) $(call flags_for,$<) -MMD -MP -c $< -o $@

# The painter walks along rows of pixels: several at a time.
$(BUILD)/engine/platform/raster.o: private CFLAGS += $(if $(filter -O2,$(OPT)),-O3)

$(LIBRARY): $(OBJECTS)
	@rm -f $@
	$(Q)$(AR) rcs $@ $^

$(PROGRAM): $(BUILD)/engine/main.o $(LIBRARY)
	@echo "link    $@"
	$(Q)$(CC) $(CFLAGS) $(LINK_HARDEN) $(filter %.o %.a,$^) $(LIBS) -o $@

ifdef WEB
$(PROGRAM): tools/web/system.js $(WEB)/files.list
endif

# An allocator of the test's own: tests/failing.h. And whoever sits at a window is the
# test, with a clock of its own: tests/command/hands.h.
FAILING := -Wl,--wrap=malloc,--wrap=calloc,--wrap=realloc,--wrap=free \
    -Wl,--wrap=realpath
HANDS := -Wl,--wrap=SDL_PollEvent,--wrap=SDL_WaitEvent,--wrap=SDL_WaitEventTimeout \
    -Wl,--wrap=clock_seconds
$(BUILD)/tests/game/test_out_of_memory: TEST_LINK := $(FAILING)
$(BUILD)/tests/command/test_out_of_memory: TEST_LINK := $(FAILING) $(HANDS)
$(BUILD)/tests/command/test_window_%: TEST_LINK := $(HANDS)

# These ask Lua's own library as well.
$(addprefix $(BUILD)/tests/,fuzz/fuzz_patterns script/test_past_findings script/test_purse): \
    private CFLAGS += $(LUA_FLAGS)

$(BUILD)/tests/%: tests/%.c $(LIBRARY)
	@mkdir -p $(@D)
	@echo "test    $<"
	$(Q)$(CC) $(CFLAGS) -Itests $(LINK_HARDEN) -MMD -MP -MF $@.d $< $(LIBRARY) \
	    $(TEST_LINK) -lcmocka $(LIBS) -o $@

$(BUILD)/tools/%: tools/%.c $(LIBRARY)
	@mkdir -p $(@D)
	@echo "tool    $<"
	$(Q)$(CC) $(CFLAGS) $(LINK_HARDEN) -MMD -MP -MF $@.d $< $(LIBRARY) $(LIBS) -o $@

$(BUILD)/tests/fuzz/fuzz_%: tests/fuzz/fuzz_%.c $(LIBRARY)
	@mkdir -p $(@D)
	@echo "fuzzer  $<"
	$(Q)$(CC) $(CFLAGS) -Itests -fsanitize=fuzzer -MMD -MP -MF $@.d $< $(LIBRARY) $(LIBS) -o $@

packages:
	@./tools/packages.sh build

play:
	@./tools/packages.sh install
	@$(MAKE) --no-print-directory $(PROGRAM)
	@$(PROGRAM)

FACTS := $(BUILD)/tools/reference/facts

unit: $(TESTS) $(FACTS)
	@tests/run.sh $(TESTS)

test:
	@./tools/packages.sh install test
	@tests/all.sh

pictures: $(BUILD)/tests/platform/contact_sheet $(PROGRAM)
	@tools/contact_sheet.sh $(PROGRAM) $<

docs: $(PROGRAM) $(FACTS)
	@tools/reference/make.sh $(PROGRAM) .
	@tools/docs_output.sh $(PROGRAM)
	@tools/docs_pictures.sh $(PROGRAM)

bench: $(BUILD)/tests/bench/bench $(PROGRAM)
	@UNDERCURRENT_HOME=. $< $(PROGRAM)

# Lines of engine/ that the tests go through, the unit tests and the whole program.
coverage:
	@./tools/packages.sh install test
	@mkdir -p $(BUILD)
	@$(MAKE) --no-print-directory -s CC=gcc OPT=-O0 COVER=1 BUILD=$(BUILD)/coverage \
	    tests $(BUILD)/coverage/undercurrent $(BUILD)/coverage/tools/reference/facts
	@tools/coverage.sh $(BUILD)/coverage $(BUILD)/coverage/undercurrent

# A folder and a zip for Windows, in $(BUILD)/windows; the first time takes some minutes.
windows: $(PROGRAM)
	@./tools/packages.sh install windows
	@tools/windows/libraries.sh $(BUILD)/windows
	@$(MAKE) --no-print-directory CC=x86_64-w64-mingw32-gcc AR=x86_64-w64-mingw32-ar \
	    WINDOWS=$(abspath $(BUILD)/windows/prefix) BUILD=$(BUILD)/windows/engine \
	    $(BUILD)/windows/engine/undercurrent.exe
	@tools/windows/pack.sh $(BUILD)/windows

# The game as one page for a browser, in $(BUILD)/web; the first time takes some minutes.
web:
	@./tools/packages.sh install web
	@tools/web/libraries.sh $(BUILD)/web
	@tools/web/files.sh $(BUILD)/web
	@$(MAKE) --no-print-directory CC=emcc AR=emar WEB=$(abspath $(BUILD)/web/prefix) \
	    BUILD=$(BUILD)/web/engine $(BUILD)/web/engine/undercurrent.js
	@node tools/web/pack.js $(BUILD)/web

# Data races of what runs in threads.
threads:
	@./tools/packages.sh install clang libcmocka-dev
	@$(MAKE) --no-print-directory CC=clang SAN=thread BUILD=$(BUILD)/threads \
	    $(BUILD)/threads/undercurrent $(BUILD)/threads/tests/insight/test_study
	@$(BUILD)/threads/tests/insight/test_study
	@tests/threads.sh $(BUILD)/threads

# The unit tests and the whole program under valgrind, one after the other: what is read
# before it was written, which the sanitizers do not see, and what is lost.
memcheck:
	@./tools/packages.sh install test valgrind
	@$(MAKE) --no-print-directory CC=gcc OPT=-O1 SLOWER=100 BUILD=$(BUILD)/memcheck tests \
	    $(BUILD)/memcheck/undercurrent $(BUILD)/memcheck/tools/reference/facts
	@tests/memcheck.sh $(BUILD)/memcheck

tests: $(TESTS)

fuzzers: $(FUZZERS)

fuzz:
	@./tools/packages.sh install clang
	@$(MAKE) --no-print-directory CC=clang OPT=-O1 SAN=fuzzer-no-link,address,undefined \
	    BUILD=$(BUILD)/fuzz/build fuzzers
	@tests/fuzz/run.sh $(BUILD)/fuzz/build/tests/fuzz $(FUZZ_SECONDS) $(BUILD)/fuzz

lint:
	@./tools/packages.sh install lint
	@tools/lint.sh

# What gcc finds by following every road through a function; takes a minute or two.
analyze:
	@tools/analyze.sh

format:
	clang-format -i $(wildcard tools/*/*.c) $(wildcard engine/*/*.[ch] engine/*/*/*.[ch] engine/*.c tests/*/*.[ch] tests/*.h)

help:
	@echo "make play      install what is missing, build, start the game"
	@echo "make test      install what is missing, build, run all tests"
	@echo "make           build build/undercurrent"
	@echo "make unit      the unit tests only"
	@echo "make bench     figures of speed, with their spread"
	@echo "make pictures  every screen at every size and language, to look at"
	@echo "make docs      the reference, and what commands print, written into the docs"
	@echo "make fuzz      any bytes into scenarios, journals and the rest, FUZZ_SECONDS each"
	@echo "make coverage  which lines the tests go through"
	@echo "make threads   data races of simulate"
	@echo "make windows   the program for Windows, as a folder and a zip"
	@echo "make web       the game as one page for a browser"
	@echo "make memcheck  all tests under valgrind; takes an hour or more"
	@echo "make lint      format, include directions, static analysis, scripts, Lua"
	@echo "make analyze   gcc's own analyzer over engine/"
	@echo "make format    format the C code"
	@echo "Settings: CC=clang, OPT=-O0, SAN=address,undefined, BUILD=folder"

clean:
	rm -rf build

-include $(FACTS).d $(OBJECTS:.o=.d) $(BUILD)/engine/main.d $(TESTS:=.d) $(FUZZERS:=.d)
