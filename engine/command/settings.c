#include "command/settings.h"

#include "command/write_file.h"
#include "platform/place.h"

#include <jansson.h>
#include <stdlib.h>
#include <string.h>

enum { FILE_MOST = 4096 }; // bytes; nothing of ours is larger

static void read_flag(const json_t *all, const char *name, bool *out) {
    const json_t *value = json_object_get(all, name);
    if (json_is_boolean(value)) *out = json_is_true(value);
}

static void read_size(const json_t *all, int *out) {
    const json_t *value = json_object_get(all, "text_size");
    json_int_t size = json_integer_value(value);
    if (size >= UI_TEXT_MIN && size <= UI_TEXT_MAX) *out = (int)size;
}

static json_t *read_file(void) {
    char path[FILE_PATH_SIZE];
    size_t size;
    Err ignored;
    if (!place_settings(path, &ignored) || !file_exists(path)) return NULL;
    char *text = file_read(path, FILE_MOST, &size, &ignored);
    json_t *all = text ? json_loadb(text, size, JSON_REJECT_DUPLICATES, NULL) : NULL;
    free(text);
    return all;
}

void settings_load(UiSettings *settings, Language *language) {
    json_t *all = read_file();
    bool motion = !settings->still, predict = !settings->silent;
    read_size(all, &settings->text_size);
    read_flag(all, "contrast", &settings->contrast);
    read_flag(all, "projector", &settings->projector);
    read_flag(all, "motion", &motion);
    read_flag(all, "predict", &predict);
    settings->still = !motion;
    settings->silent = !predict;
    const char *code = json_string_value(json_object_get(all, "language"));
    if (code) language_find(code, language);
    json_decref(all);
}

bool settings_save(const UiSettings *settings, Language language, Err *err) {
    char path[FILE_PATH_SIZE];
    if (!place_settings(path, err)) return false;
    json_t *all =
        json_pack("{s:i, s:b, s:b, s:b, s:b, s:s}", "text_size", settings->text_size,
                  "contrast", settings->contrast, "projector", settings->projector,
                  "motion", !settings->still, "predict", !settings->silent, "language",
                  language_code(language));
    char *text = all ? json_dumps(all, JSON_INDENT(2)) : NULL;
    bool ok = text ? write_file(path, text, err) : err_no_memory(err);
    free(text);
    json_decref(all);
    return ok;
}
