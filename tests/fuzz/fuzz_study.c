// The JSON of a study, as merge takes it from files: read, put together with itself,
// written again.
#include "fuzz/fuzz.h"

#include "insight/study_json.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void write_again(const Study *study) {
    Study again = {0};
    Err err;
    json_t *json = study_to_json(study);
    if (!json) return; // memory is out
    if (!study_from_json(&again, json, &err)) {
        fprintf(stderr, "what was written cannot be read: %s\n", err.text);
        abort();
    }
    json_decref(json);
    study_close(&again);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    Study study = {0}, other = {0};
    Err err = {"", ""};
    json_error_t where;
    clock_t began = clock();
    json_t *json = json_loadb((const char *)data, size, JSON_REJECT_DUPLICATES, &where);
    if (json && study_from_json(&study, json, &err)) {
        write_again(&study);
        if (!study_from_json(&other, json, &err)) abort();
        study_join(&study, &other, &err);
    } else if (json && !err.text[0]) {
        abort();
    }
    fuzz_in_time(began, "the study");
    json_decref(json);
    study_close(&study);
    study_close(&other);
    return 0;
}
