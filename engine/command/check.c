// check.c -- undercurrent check: every mistake and doubt in scenarios.
#include "command/command.h"

#include "base/utf8.h"
#include "command/check_typed.h"
#include "command/print_json.h"
#include "command/scenario_place.h"
#include "insight/check.h"
#include "platform/place.h"
#include "script/story.h"

#include <string.h>

// "scenario.lua" of a folder as a path that an editor can open; of a zip with the zip
// in front.
static const char *shown_file(const char *scenario, const char *file,
                              char out[FILE_PATH_SIZE]) {
    char folder[FILE_PATH_SIZE];
    Err ignored;
    if (!file[0] || path_name(file) != file || strlen(scenario) >= sizeof folder)
        return file;
    strcpy(folder, scenario);
    bool single = !folder_exists(folder) && strcmp(path_name(scenario), file) == 0;
    if (single) folder[path_name(scenario) - scenario] = '\0';
    return path_join(out, folder, file, &ignored) ? out : file;
}

// What could be counted but not kept is taken over as a number.
static void take_over(Report *all, const Report *found, const char *scenario) {
    char path[FILE_PATH_SIZE];
    int errors = found->errors, warnings = found->warnings;
    for (int i = 0; i < found->count; i++) {
        const Finding *finding = &found->findings[i];
        *(finding->severity == SEVERITY_ERROR ? &errors : &warnings) -= 1;
        report_add(all, finding->severity, shown_file(scenario, finding->file, path),
                   finding->line, "%s", finding->said);
    }
    all->errors += errors;
    all->warnings += warnings;
    all->cut = all->cut || found->cut;
}

// Where it lies as the user named it, unless it is one of the shelf.
static void check_one(const char *name, const Words *words, Report *all) {
    char path[FILE_PATH_SIZE];
    bool own;
    Err err;
    if (!scenario_place(name, path, &own, &err)) {
        report_add(all, SEVERITY_ERROR, "", 0, "%s", err.said);
        return;
    }
    Report found = {0};
    Story *story = story_open_faulty(path, words, &found);
    bool ok = !story
           || (check_typed(story, &found, &err) && check_story(story, &found, &err));
    if (!ok) {
        report_add(&found, SEVERITY_ERROR, "", 0, "%s", err.said);
    }
    story_close(story);
    take_over(all, &found, own ? name : path);
    report_free(&found);
}

static json_t *finding_json(const Finding *finding, const Words *words) {
    const char *severity = finding->severity == SEVERITY_ERROR ? "error" : "warning";
    char file[FILE_PATH_SIZE], text[2048]; // a path may be anything but UTF-8
    utf8_clean(file, sizeof file, finding->file);
    sentence_show(finding->said, words, text, sizeof text);
    return json_pack("{s:s, s:s, s:i, s:s}", "severity", severity, "file", file, "line",
                     finding->line, "text", text);
}

// NULL where there is no memory.
static json_t *findings_json(const Report *all, const Words *words) {
    json_t *findings = json_array();
    for (int i = 0; findings && i < all->count; i++) {
        json_t *finding = finding_json(&all->findings[i], words);
        if (json_array_append_new(findings, finding) == 0) continue;
        json_decref(findings);
        findings = NULL;
    }
    return findings;
}

static json_t *report_json(const Report *all, const Words *words) {
    bool complete = !all->cut && all->errors + all->warnings == all->count;
    return json_pack("{s:i, s:i, s:b, s:o}", "errors", all->errors, "warnings",
                     all->warnings, "complete", complete, "findings",
                     findings_json(all, words));
}

static void print_text(Report *all, const Words *words, int scenarios) {
    report_print(all, words, stdout);
    if (all->errors + all->warnings == 0) {
        char said[100], text[100];
        sentence_make(said, sizeof said,
                      scenarios == 1 ? "%d scenario, no mistakes"
                                     : "%d scenarios, no mistakes",
                      scenarios);
        printf("%s\n", sentence_show(said, words, text, sizeof text));
    }
}

static ExitCode check_all(const Options *options, const Words *spoken) {
    char folder[FILE_PATH_SIZE];
    Err err;
    // what is written into a finding does not hang on who reads it
    Words *words = place_part(folder, "assets/words", &err)
                     ? words_open(folder, "en", &err)
                     : NULL;
    if (!words) return command_fail(spoken, EXIT_SURROUNDINGS, err.said);
    Report all = {0};
    for (int i = 0; i < options->name_count; i++) {
        check_one(options->names[i], words, &all);
    }
    ExitCode code = all.errors > 0 ? EXIT_FAULTY : EXIT_DONE;
    if (!options->json)
        print_text(&all, spoken, options->name_count);
    else if (!print_json(report_json(&all, spoken), JSON_INDENT(2), stdout))
        code = voice_no_memory(options->lang);
    report_free(&all);
    words_close(words);
    return code;
}

ExitCode check_run(const Options *options) {
    Words *spoken = voice_open(options->lang);
    ExitCode code = check_all(options, spoken);
    words_close(spoken);
    return code;
}
