// A file is written wholly or not at all, and what is no file is left in its place.
#include "command/write_file.h"

#include "folder.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

static char folder[] = "/tmp/undercurrent-write-XXXXXX";

static int open_folder(void **u) {
    (void)u;
    signal(SIGXFSZ, SIG_IGN); // a file that may not grow is an error like another
    return mkdtemp(folder) ? chdir(folder) : -1;
}

static int remove_folder(void **u) {
    (void)u;
    folder_remove(folder);
    return 0;
}

static void holds(const char *path, const char *text) {
    size_t size;
    Err err;
    char *found = file_read(path, 1024, &size, &err);
    assert_non_null(found);
    assert_string_equal(found, text);
    free(found);
}

static void a_new_file_takes_the_place_of_the_old_one(void **u) {
    (void)u;
    Err err;
    assert_true(write_file("page.html", "old", &err));
    assert_true(write_file("page.html", "new", &err));
    holds("page.html", "new");
    assert_false(file_exists("page.html.new"));
}

static void a_folder_is_no_file(void **u) {
    (void)u;
    Err err;
    assert_int_equal(mkdir("shelf", 0777), 0);
    assert_false(write_file("shelf", "text", &err));
    assert_string_equal(err.text, "cannot write shelf: it is a folder");
    assert_false(file_exists("shelf.new"));
}

static void a_folder_that_is_not_there_is_told(void **u) {
    (void)u;
    Err err;
    assert_false(write_file("none/page.html", "text", &err));
    assert_string_equal(err.text,
                        "cannot write none/page.html: there is no such file or folder");
}

// A pipe stands for every device: to take its place would destroy it.
static void what_is_no_plain_file_is_written_to_itself(void **u) {
    (void)u;
    Err err;
    char text[8] = "";
    assert_int_equal(mkfifo("pipe", 0666), 0);
    FILE *reader = fdopen(open("pipe", O_RDONLY | O_NONBLOCK), "r"); // never waits
    assert_non_null(reader);
    assert_true(write_file("pipe", "text\n", &err));
    assert_non_null(fgets(text, sizeof text, reader));
    assert_string_equal(text, "text\n");
    fclose(reader);
    assert_true(file_exists("pipe"));
    assert_false(file_is_plain("pipe"));
}

static void a_full_disk_leaves_the_old_one(void **u) {
    (void)u;
    Err err;
    struct rlimit before, none;
    assert_true(write_file("kept.html", "old", &err));
    getrlimit(RLIMIT_FSIZE, &before);
    none = (struct rlimit){.rlim_cur = 0, .rlim_max = before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &none);
    bool written = write_file("kept.html", "new", &err);
    setrlimit(RLIMIT_FSIZE, &before);
    assert_false(written);
    assert_non_null(strstr(err.text, "cannot write kept.html: "));
    holds("kept.html", "old");
    assert_false(file_exists("kept.html.new"));
}

static void a_protected_file_stays(void **u) {
    (void)u;
    Err err;
    if (geteuid() == 0) skip(); // may write everywhere
    assert_true(write_file("mine.html", "old", &err));
    assert_int_equal(chmod("mine.html", 0444), 0);
    assert_false(write_file("mine.html", "new", &err));
    holds("mine.html", "old");
}

static void a_name_without_end_is_refused(void **u) {
    (void)u;
    static char name[FILE_PATH_SIZE];
    Err err;
    memset(name, 'x', sizeof name - 1);
    assert_false(write_file(name, "text", &err));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_new_file_takes_the_place_of_the_old_one),
        cmocka_unit_test(a_folder_is_no_file),
        cmocka_unit_test(a_folder_that_is_not_there_is_told),
        cmocka_unit_test(what_is_no_plain_file_is_written_to_itself),
        cmocka_unit_test(a_full_disk_leaves_the_old_one),
        cmocka_unit_test(a_protected_file_stays),
        cmocka_unit_test(a_name_without_end_is_refused),
    };
    return cmocka_run_group_tests(tests, open_folder, remove_folder);
}
