// What is different in a browser: one thread, and no disk. A file of the user's is kept
// by the page, which tools/web/system.js asks for us.
#ifdef __EMSCRIPTEN__
#include "base/system.h"
#include "base/system_page.h"

#include <errno.h>
#include <stdio.h>
#include <unistd.h>

// ---- answered by tools/web/system.js

// Returns at the next event of the page, or when that time has passed.
void page_wait(int milliseconds);

void page_fill_screen(int fill);
int page_fills_screen(void);

// Keeps what an open file holds; 0, or errno: ENOENT where it was removed meanwhile,
// EBUSY where another page has written to it. Where the browser keeps nothing it says
// so on the page, and the game goes on.
int page_keep(int file);

// Keeps it no longer.
void page_forget(const char *path);

// ---- time and processors

int system_processors(void) {
    return 1;
}

// Nothing else runs while we do.
double system_thread_seconds(void) {
    return system_seconds();
}

bool system_give_way(int milliseconds) {
    page_wait(milliseconds);
    return true;
}

bool system_fill_screen(bool fill) {
    page_fill_screen(fill);
    return true;
}

bool system_is_page(void) {
    return true;
}

bool system_fills_screen(void) {
    return page_fills_screen() != 0;
}

// ---- paths and folders

bool system_remove(const char *path) {
    if (unlink(path) != 0) return false;
    page_forget(path);
    return true;
}

bool system_replace(const char *path, const char *name) {
    if (rename(path, name) != 0) return false;
    page_forget(path);
    return true;
}

// ---- an open file and the disk

// Two pages that go on with one journal are told apart when they write to it.
bool system_lock(FILE *file) {
    (void)file;
    return true;
}

bool system_flush(FILE *file) {
    if (fflush(file) != 0) return false;
    int wrong = page_keep(fileno(file));
    if (wrong != 0) errno = wrong;
    return wrong == 0;
}

void system_keep_name(const char *path) {
    (void)path; // it is kept with the file
}

bool system_has_name(FILE *file) {
    (void)file; // system_flush says it
    return true;
}
#endif
