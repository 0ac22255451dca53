#include "command/journals.h"

#include "base/array.h"
#include "base/file.h"
#include "base/system.h"
#include "command/journal_name.h"

#include <stdlib.h>
#include <string.h>

static bool add(Journals *out, const char *path, Err *err) {
    size_t size = strlen(path) + 1;
    char *copy = malloc(size);
    if (!copy || !array_fit(&out->paths, &out->capacity, out->count + 1, sizeof copy)) {
        free(copy);
        return err_no_memory(err);
    }
    memcpy(copy, path, size);
    out->paths[out->count++] = copy;
    return true;
}

static bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

// Two numbers that stand in names, by what they are worth: of as many digits the first
// that differs decides, else how many there are.
static int compare_numbers(const char **a, const char **b) {
    while (**a == '0') (*a)++;
    while (**b == '0') (*b)++;
    size_t left = strspn(*a, "0123456789"), right = strspn(*b, "0123456789");
    int order = left == right ? strncmp(*a, *b, left) : left < right ? -1 : 1;
    *a += left;
    *b += right;
    return order;
}

// As a person puts names in order.
static int by_name(const void *left, const void *right) {
    const char *first = *(char *const *)left, *second = *(char *const *)right;
    const char *a = first, *b = second;
    while (*a && *b) {
        int order = is_digit(*a) && is_digit(*b)
                      ? compare_numbers(&a, &b)
                      : (int)(unsigned char)*a++ - (int)(unsigned char)*b++;
        if (order != 0) return order;
    }
    return *a || *b ? (*a ? 1 : -1) : strcmp(first, second);
}

static bool add_those_in(Journals *out, const char *folder, Err *err) {
    char path[FILE_PATH_SIZE];
    SystemFolder *list = system_folder_open(folder);
    const char *name;
    int before = out->count;
    bool ok = true;
    while (ok && list && (name = system_folder_next(list))) {
        if (!journal_name_fits(name)) continue;
        ok = path_join(path, folder, name, err) && add(out, path, err);
    }
    system_folder_close(list);
    if (!ok) return false;
    int found = out->count - before;
    if (found == 0) return err_set(err, "there is no journal in %.200s", folder);
    qsort(out->paths + before, (size_t)found, sizeof out->paths[0], by_name);
    return true;
}

bool journals_find(Journals *out, char *const *names, int count, Err *err) {
    *out = (Journals){0};
    for (int i = 0; i < count; i++) {
        bool ok = folder_exists(names[i]) ? add_those_in(out, names[i], err)
                                          : add(out, names[i], err);
        if (!ok) return false;
    }
    return true;
}

void journals_free(Journals *journals) {
    for (int i = 0; i < journals->count; i++) free(journals->paths[i]);
    free(journals->paths);
    *journals = (Journals){0};
}
