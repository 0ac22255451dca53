// facts.c -- what the engine knows of the scenario language, as a Lua table on
// standard output: the fields of its tables, the variables, actions and parameters,
// the values that stand in where an author leaves one out, and how styles of leader
// weigh. reference.lua makes the docs of it.
#include "insight/policy_weight.h"
#include "model/news.h"
#include "script/known.h"
#include "script/story.h"

#include <stdio.h>
#include <string.h>

static void list(const char *name, const char *const *names) {
    printf("  %s = {", name);
    for (; *names; names++) printf(" \"%s\",", *names);
    printf(" },\n");
}

static void tables(void) {
    printf(" known = {\n");
    list("scenario", known_scenario);
    list("words", known_words);
    list("traits", known_traits);
    list("look", known_look);
    list("use", known_use);
    list("action", known_action);
    list("event", known_event);
    list("ending", known_ending);
    list("option", known_option);
    list("later", known_later);
    list("promise", known_promise);
    printf(" },\n");
}

static double start_of(const Setup *setup, Variable variable) {
    return variable_is_of_member(variable)
             ? setup->start[variable][0]
             : setup->team_start[variable - VAR_MEMBER_COUNT];
}

static void variables(const Setup *setup) {
    printf(" variables = {\n");
    for (int v = 0; v < VAR_COUNT; v++) {
        Variable variable = (Variable)v;
        printf("  { \"%s\", of = \"%s\", start = %g },\n", variable_name(variable),
               variable_is_of_member(variable) ? "member" : "team",
               start_of(setup, variable));
    }
    printf(" },\n");
}

static const char *const reaches[] = {"team", "member", "two", "group", "switch"};

static void kinds(void) {
    printf(" kinds = {\n");
    for (int k = 0; k < KIND_COUNT; k++) {
        Kind kind = (Kind)k;
        printf("  { \"%s\", hours = %d, reach = \"%s\" },\n", kind_name(kind),
               kind_hours(kind), reaches[kind_reach(kind)]);
    }
    printf(" },\n news = {");
    for (int n = 0; n < NEWS_COUNT; n++) printf(" \"%s\",", news_name((NewsKind)n));
    printf(" },\n");
}

static void parameters(void) {
    printf(" parameters = {\n");
#define PARAM(name, value, unit)                                                       \
    printf("  { \"%s\", value = %.14g, unit = \"%s\" },\n", #name, (double)(value),    \
           #unit);
#include "model/params.inc"
#undef PARAM
    printf(" },\n");
}

static void weights(void) {
    printf(" weights = {\n");
    for (int p = 0; p < POLICY_COUNT; p++) {
        Policy policy = (Policy)p;
        printf("  { \"%s\", hour = %g", policy_name(policy),
               policy_weight_hour(policy));
        for (int v = 0; v < VAR_COUNT; v++) {
            double weight = policy_weight(policy, (Variable)v);
            if (weight < 0 || weight > 0) {
                printf(", %s = %g", variable_name((Variable)v), weight);
            }
        }
        printf(" },\n");
    }
    printf(" },\n");
}

// What stands in for what an author leaves out, read from a story that says nothing.
static void defaults(const Story *story) {
    const Setup *setup = &story->setup;
    const StoryAction *action = &story->actions[0];
    const StoryEvent *event = &story->events[0];
    printf(" defaults = {\n");
    printf("  [\"scenario.weeks\"] = %d, [\"scenario.hours\"] = %d,\n", story->weeks,
           story->hours);
    printf("  [\"scenario.minutes\"] = %d, [\"scenario.level\"] = %d,\n",
           story->minutes, story->level);
    printf("  [\"scenario.language\"] = \"%s\", [\"scenario.api\"] = 1,\n",
           story->language);
    printf("  [\"member.influence\"] = %g, [\"member.exposure\"] = %g,\n",
           story->members[0].influence, setup->exposure[0]);
    printf("  [\"member.openness\"] = %g, [\"member.load\"] = %g,\n",
           setup->openness[0], setup->load[0]);
    printf("  [\"member.resilience\"] = %g,\n", setup->resilience[0]);
    printf("  [\"action.hours\"] = %d, [\"action.every\"] = %d,\n", action->hours,
           action->every);
    printf("  [\"action.target\"] = \"%s\",\n", reaches[action->reach]);
    printf("  [\"event.chance\"] = %g,\n", event->chance);
    printf("  [\"model.pace\"] = %d, [\"model.impact\"] = %g,\n", setup->pace,
           setup->impact);
    printf("  [\"model.leak_week\"] = %d, [\"model.start_noise\"] = %g,\n",
           setup->leak_week, setup->start_noise);
    printf(" },\n");
}

static void limits(void) {
    printf(" limits = { members = %d, weeks = %d, options = %d, text = %d, hours = %d, "
           "points = %d },\n",
           STORY_MEMBERS_MAX, SETUP_WEEKS_MAX, STORY_OPTIONS_MAX, STORY_TEXT_MAX,
           STORY_HOURS_MAX, EFFECT_POINTS_MAX);
}

// facts SCENARIO: one that leaves out whatever can be left out.
int main(int count, char **arguments) {
    Report report = {0};
    Err err;
    Words *words = words_open("assets/words", "en", &err);
    if (count != 2 || !words) return 2;
    Story *story = story_open(arguments[1], words, &report);
    report_print(&report, NULL, stderr);
    if (story) {
        printf("return {\n");
        tables();
        variables(&story->setup);
        kinds();
        parameters();
        weights();
        defaults(story);
        limits();
        printf("}\n");
    }
    int code = story ? 0 : 1;
    story_close(story);
    words_close(words);
    report_free(&report);
    return code;
}
