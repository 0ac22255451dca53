#include "script/source/bundle.h"

#include "base/file.h"
#include "script/source/zipped.h"

#include <stdlib.h>
#include <string.h>

static const char main_name[] = "scenario.lua";

struct Bundle {
    char path[FILE_PATH_SIZE]; // of the folder, or of the single file
    bool single;
    Zipped *zip; // or NULL
};

static bool open_zip(Bundle *bundle, Report *report) {
    bundle->zip = zipped_open(bundle->path, main_name, report);
    return bundle->zip != NULL;
}

static bool open_folder(const Bundle *bundle, Report *report) {
    if (bundle_has(bundle, main_name)) return true;
    bool disguised = bundle_has(bundle, "scenario.lua.txt");
    report_add(report, SEVERITY_ERROR, bundle->path, 0,
               disguised ? "there is no scenario.lua in this folder, but a "
                           "scenario.lua.txt: take the .txt away"
                         : "there is no scenario.lua in this folder");
    return false;
}

static bool open_at(Bundle *bundle, Report *report) {
    if (folder_exists(bundle->path)) return open_folder(bundle, report);
    if (file_is_plain(bundle->path) && zipped_is(bundle->path))
        return open_zip(bundle, report);
    bundle->single = true; // whether it can be read is found when it is
    return true;
}

Bundle *bundle_open(const char *path, Report *report) {
    Bundle *bundle = calloc(1, sizeof *bundle);
    size_t length = strlen(path);
    bool fits = bundle && length < sizeof bundle->path;
    if (!fits) {
        report_add(report, SEVERITY_ERROR, path, 0, "%s",
                   bundle ? SENTENCE("the path is too long")
                          : SENTENCE("there is not enough memory"));
    } else {
        memcpy(bundle->path, path, length + 1);
    }
    if (fits && open_at(bundle, report)) return bundle;
    bundle_close(bundle);
    return NULL;
}

void bundle_close(Bundle *bundle) {
    if (!bundle) return;
    zipped_close(bundle->zip);
    free(bundle);
}

const char *bundle_main(const Bundle *bundle) {
    return bundle->single ? path_name(bundle->path) : main_name;
}

bool bundle_has_room(const Bundle *bundle) {
    return !bundle->single;
}

static bool place_of(const Bundle *bundle, const char *name, char out[FILE_PATH_SIZE],
                     Err *err) {
    if (!bundle->single) return path_join(out, bundle->path, name, err);
    memcpy(out, bundle->path, sizeof bundle->path);
    return strcmp(name, bundle_main(bundle)) == 0
        || err_set(err, "there is nothing beside %s", bundle_main(bundle));
}

bool bundle_has(const Bundle *bundle, const char *name) {
    char place[FILE_PATH_SIZE];
    Err ignored;
    if (bundle->zip) return zipped_has(bundle->zip, name);
    return place_of(bundle, name, place, &ignored) && file_is_plain(place);
}

char *bundle_read(const Bundle *bundle, const char *name, size_t most, size_t *size,
                  Err *err) {
    char place[FILE_PATH_SIZE];
    if (bundle->zip) return zipped_read(bundle->zip, name, most, size, err);
    if (!place_of(bundle, name, place, err)) return NULL;
    return file_read(place, most, size, err);
}
