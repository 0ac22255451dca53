#include "script/source/zipped.h"

#include "base/file.h"
#include "base/utf8.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <zip.h>

// The kind of a file in the upper half of its attributes, as Unix writes it.
enum { UNIX_SHIFT = 16, UNIX_KIND = 0170000, UNIX_LINK = 0120000 };

struct Zipped {
    char shown[FILE_PATH_SIZE]; // its path, for messages
    char *bytes;                // of the zip; the archive reads from them
    zip_t *archive;
    char folder[ZIPPED_NAME_MAX + 2]; // "name/", or "" where the files lie at the top
};

// ---- whether it is one

static bool ends_in_zip(const char *path) {
    static const char ending[] = ".zip";
    size_t length = strlen(path);
    if (length <= 4) return false;
    for (int i = 0; i < 4; i++) {
        if (tolower((unsigned char)path[length - 4 + (size_t)i]) != ending[i]) {
            return false;
        }
    }
    return true;
}

bool zipped_is(const char *path) {
    char first[4] = "";
    FILE *file = ends_in_zip(path) ? NULL : file_open(path, "rb");
    if (!file) return ends_in_zip(path);
    bool read = fread(first, 1, sizeof first, file) == sizeof first;
    fclose(file);
    return read && memcmp(first, "PK\3\4", sizeof first) == 0;
}

// ---- every entry is looked at

static bool is_added(const char *name) {
    return name[0] == '.' || strncmp(name, "__MACOSX/", 9) == 0
        || strstr(name, "/.DS_Store");
}

static bool has_control(const char *name) {
    for (; *name; name++) {
        if ((unsigned char)*name < 0x20 || *name == 0x7f) return true;
    }
    return false;
}

// A part "." or "..", or one with nothing in it.
static bool has_odd_part(const char *name) {
    for (;;) {
        size_t length = strcspn(name, "/");
        bool dots = length <= 2 && strspn(name, ".") >= length;
        if (dots && (length > 0 || name[0] == '/')) return true;
        name += length;
        if (!*name || !*++name) return false;
    }
}

// Why a name is refused, or NULL.
static const char *wrong_name(const char *name) {
    if (!name[0]) return SENTENCE("has no name");
    if (strlen(name) > ZIPPED_NAME_MAX) return SENTENCE("has too long a name");
    if (has_control(name)) return SENTENCE("has a name that is no text");
    if (name[0] == '/' || name[1] == ':')
        return SENTENCE("has a place outside of the zip");
    if (strchr(name, '\\')) return SENTENCE("has a backslash in its name");
    if (has_odd_part(name)) return SENTENCE("leads out of its folder");
    return NULL;
}

static bool is_link(zip_t *archive, zip_uint64_t index) {
    zip_uint8_t system = 0;
    zip_uint32_t attributes = 0;
    zip_file_get_external_attributes(archive, index, 0, &system, &attributes);
    return system == ZIP_OPSYS_UNIX
        && (attributes >> UNIX_SHIFT & UNIX_KIND) == UNIX_LINK;
}

// Why the content of an entry is refused, or NULL.
static const char *wrong_content(zip_t *archive, zip_uint64_t index,
                                 const zip_stat_t *about) {
    bool packed = about->comp_method != ZIP_CM_STORE;
    if (is_link(archive, index)) return SENTENCE("is a link");
    if (about->encryption_method != ZIP_EM_NONE)
        return SENTENCE("is locked with a password");
    if (packed && about->comp_method != ZIP_CM_DEFLATE) {
        return SENTENCE("is packed in a way that is not read here; make a plain zip");
    }
    if (about->size > ZIPPED_BYTES_MAX) return SENTENCE("is too large");
    if (about->size > ZIPPED_RATIO_FROM
        && about->size / ZIPPED_RATIO_MAX > about->comp_size) {
        return SENTENCE("is packed far more tightly than a text can be");
    }
    return NULL;
}

// Whether an entry before it has the same name; capitals do not count, for they do not
// where somebody may unpack it.
static bool is_twice(zip_t *archive, zip_uint64_t index, const char *name) {
    zip_int64_t first = zip_name_locate(archive, name, ZIP_FL_NOCASE | ZIP_FL_ENC_RAW);
    return first >= 0 && (zip_uint64_t)first < index;
}

static const char *wrong_entry(zip_t *archive, zip_uint64_t index,
                               const zip_stat_t *about) {
    const char *wrong = wrong_name(about->name);
    if (!wrong) wrong = wrong_content(archive, index, about);
    if (!wrong && is_twice(archive, index, about->name))
        wrong = SENTENCE("is there twice");
    return wrong;
}

static void refuse(const Zipped *zipped, Report *report, const char *what) {
    report_add(report, SEVERITY_ERROR, zipped->shown, 0, "%s", what);
}

static void refuse_entry(const Zipped *zipped, Report *report, const char *name,
                         const char *wrong) {
    char shown[80];
    utf8_clean(shown, sizeof shown, name);
    report_add(report, SEVERITY_ERROR, zipped->shown, 0, "the entry '%s' %s", shown,
               wrong);
}

static bool look_at_all(const Zipped *zipped, Report *report) {
    zip_int64_t count = zip_get_num_entries(zipped->archive, 0);
    zip_uint64_t bytes = 0;
    int errors = report->errors;
    if (count > ZIPPED_ENTRIES_MAX) {
        refuse(zipped, report,
               SENTENCE("there are too many files in it; a scenario has few"));
        return false;
    }
    for (zip_uint64_t i = 0; i < (zip_uint64_t)count; i++) {
        zip_stat_t about;
        if (zip_stat_index(zipped->archive, i, ZIP_FL_ENC_RAW, &about) != 0) {
            refuse(zipped, report, SENTENCE("its list of files is broken"));
            return false;
        }
        const char *wrong = wrong_entry(zipped->archive, i, &about);
        if (wrong) refuse_entry(zipped, report, about.name, wrong);
        if (!wrong) bytes += about.size;
    }
    if (bytes > ZIPPED_BYTES_MAX)
        refuse(zipped, report, SENTENCE("it is too large unpacked"));
    return report->errors == errors;
}

// ---- where the scenario lies in it

// The folder of the first file that counts; "" where that lies at the top.
static void first_folder(Zipped *zipped) {
    zip_int64_t count = zip_get_num_entries(zipped->archive, 0);
    for (zip_uint64_t i = 0; i < (zip_uint64_t)count; i++) {
        const char *name = zip_get_name(zipped->archive, i, 0);
        if (is_added(name)) continue;
        size_t length = strcspn(name, "/");
        if (name[length]) snprintf(zipped->folder, length + 2, "%s", name);
        return;
    }
}

static bool find_folder(Zipped *zipped, const char *main, Report *report) {
    if (zipped_has(zipped, main)) return true;
    first_folder(zipped);
    zip_int64_t count = zip_get_num_entries(zipped->archive, 0);
    size_t length = strlen(zipped->folder);
    for (zip_uint64_t i = 0; length > 0 && i < (zip_uint64_t)count; i++) {
        const char *name = zip_get_name(zipped->archive, i, 0);
        if (is_added(name) || strncmp(name, zipped->folder, length) == 0) continue;
        report_add(report, SEVERITY_ERROR, zipped->shown, 0,
                   "there is no %s at the top of this zip, and more than one folder",
                   main);
        return false;
    }
    if (zipped_has(zipped, main)) return true;
    report_add(report, SEVERITY_ERROR, zipped->shown, 0, "there is no %s in this zip",
               main);
    return false;
}

// ---- opening and reading

static bool open_archive(Zipped *zipped, Report *report) {
    size_t size = 0;
    zip_error_t wrong;
    Err err;
    zipped->bytes = file_read(zipped->shown, ZIPPED_FILE_MAX, &size, &err);
    if (!zipped->bytes) {
        refuse(zipped, report, err.said);
        return false;
    }
    zip_error_init(&wrong);
    zip_source_t *source = zip_source_buffer_create(zipped->bytes, size, 0, &wrong);
    if (source) {
        zipped->archive = zip_open_from_source(source, ZIP_RDONLY, &wrong);
        if (!zipped->archive) zip_source_free(source);
    }
    if (!zipped->archive) {
        report_add(report, SEVERITY_ERROR, zipped->shown, 0,
                   "this zip is broken: %s; make it anew", zip_error_strerror(&wrong));
    }
    zip_error_fini(&wrong);
    return zipped->archive != NULL;
}

Zipped *zipped_open(const char *path, const char *main, Report *report) {
    Zipped *zipped = calloc(1, sizeof *zipped);
    if (!zipped) {
        report_add(report, SEVERITY_ERROR, path, 0, "there is not enough memory");
        return NULL;
    }
    snprintf(zipped->shown, sizeof zipped->shown, "%s", path);
    bool ok = open_archive(zipped, report) && look_at_all(zipped, report)
           && find_folder(zipped, main, report);
    if (ok) return zipped;
    zipped_close(zipped);
    return NULL;
}

void zipped_close(Zipped *zipped) {
    if (!zipped) return;
    if (zipped->archive) zip_discard(zipped->archive);
    free(zipped->bytes);
    free(zipped);
}

static zip_int64_t find(const Zipped *zipped, const char *name) {
    char whole[2 * ZIPPED_NAME_MAX + 4];
    snprintf(whole, sizeof whole, "%s%.*s", zipped->folder, ZIPPED_NAME_MAX, name);
    return zip_name_locate(zipped->archive, whole, 0);
}

bool zipped_has(const Zipped *zipped, const char *name) {
    return find(zipped, name) >= 0;
}

// However large the entry claims to be: reads to its end or one byte past `most`. Only
// after the end is it known whether all of it was sound.
static char *unpack(zip_file_t *file, size_t most, size_t *size) {
    char *bytes = malloc(most + 2), beyond;
    zip_int64_t got = bytes ? zip_fread(file, bytes, most + 1) : -1;
    bool whole = got >= 0 && ((size_t)got > most || zip_fread(file, &beyond, 1) == 0);
    if (!whole) {
        free(bytes);
        return NULL;
    }
    *size = (size_t)got;
    bytes[*size] = '\0';
    return bytes;
}

char *zipped_read(const Zipped *zipped, const char *name, size_t most, size_t *size,
                  Err *err) {
    zip_int64_t index = find(zipped, name);
    zip_file_t *file =
        index < 0 ? NULL : zip_fopen_index(zipped->archive, (zip_uint64_t)index, 0);
    char *bytes = file ? unpack(file, most, size) : NULL;
    if (file) zip_fclose(file);
    if (bytes && *size <= most) return bytes;
    const char *zip = path_name(zipped->shown);
    if (index < 0)
        err_set(err, "there is no %.60s in %.120s", name, zip);
    else if (bytes)
        err_set(err, "%.60s in %.120s is larger than %zu KiB", name, zip, most / 1024);
    else
        err_set(err, "%.60s in %.120s cannot be unpacked; make the zip anew", name,
                zip);
    free(bytes);
    return NULL;
}
