// The picture of a story: whatever its texts hold, it stays a picture.
#define _GNU_SOURCE // open_memstream
#include "insight/graph.h"
#include "insight/graph_card.h"
#include "script/written.h"

#define ODD                                                                            \
    "scenario { title = [[\"Odd\" \\N & <b>]], brief = 'x', weeks = 3 }\n"             \
    "member 'ada' { name = 'Ada' }\nuse 'standard'\n"                                  \
    "event 'one' { title = [[He said \"no\" \\l <i>\nand left]], weeks = 1,\n"         \
    "  scene = function(now) choose {\n"                                               \
    "    { id = 'x\"1', 'A.' }, { id = 'y\\\\2', 'B.' } } end }\n"                     \
    "event 'two' { title = [[One two three four five six seven eight nine ten eleven " \
    "twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty]],\n" \
    "  weeks = { 2, 3 }, when = function(now) return now.chose('one') ~= nil end,\n"   \
    "  scene = function(now) narrate 'x' end }\n"                                      \
    "ending 'done' { title = 'The <end>', text = 't' }\n"

// The picture of a scenario that nobody has played yet; to be freed.
static char *picture_of(const char *text) {
    Written w = written(text);
    Study study = {0};
    Err err;
    char *picture = NULL;
    size_t size;
    Outline *outline = outline_open(w.story);
    assert_non_null(outline);
    assert_true(study_open(&study, w.story, &err));
    FILE *out = open_memstream(&picture, &size);
    assert_non_null(out);
    graph_write(w.story, outline, &study, out);
    assert_int_equal(fclose(out), 0);
    study_close(&study);
    outline_close(outline);
    written_end(&w);
    return picture;
}

static void holds(const char *picture, const char *part) {
    if (!strstr(picture, part)) print_message("no %s in\n%s\n", part, picture);
    assert_non_null(strstr(picture, part));
}

static void what_means_something_in_a_dot_file_is_escaped(void **state) {
    (void)state;
    char *picture = picture_of(ODD);
    holds(picture, "label=\"\\\"Odd\\\" \\\\N &amp; <b>\"");
    holds(picture, "He said &quot;no&quot; &#92;l &lt;i&gt; and left");
    holds(picture, "The &lt;end&gt;");
    free(picture);
}

static void events_hang_below_their_weeks(void **state) {
    (void)state;
    char *picture = picture_of(ODD);
    const char *first = strstr(picture, "label=\"week 1\"");
    const char *one = strstr(picture, "\"event one\" [shape");
    const char *second = strstr(picture, "label=\"week 2\"");
    const char *two = strstr(picture, "\"event two\" [shape");
    const char *end = strstr(picture, "label=\"the end\"");
    const char *done = strstr(picture, "\"ending done\" [shape");
    assert_true(first && one && second && two && end && done);
    assert_true(first < one && one < second && second < two && two < end && end < done);
    holds(picture, "weeks 2 to 3");
    holds(picture, "\"event one\" -> \"event two\" [style=dashed");
    assert_null(strstr(picture, "label=\"week 3\""));
    free(picture);
}

// An event that asks for its own flag looks back at nobody.
static void no_line_leads_to_where_it_begins(void **state) {
    (void)state;
    char *picture =
        picture_of(TINY "event 'x' { weeks = 1, scene = function(now)\n"
                        "  if not now.flag('seen') then set('seen') end end }\n"
                        "event 'y' { weeks = 2, scene = function(now)\n"
                        "  if now.flag('seen') then narrate 'x' end end }\n" ENDING);
    holds(picture, "\"event x\" -> \"event y\" [style=dashed");
    assert_null(strstr(picture, "\"event x\" -> \"event x\""));
    free(picture);
}

// What was taken now and then is not drawn as what nobody took.
static void a_small_share_has_a_bar(void **state) {
    (void)state;
    char *card = NULL;
    size_t size;
    FILE *out = open_memstream(&card, &size);
    graph_card_road(out, "once", 1);
    assert_int_equal(fclose(out), 0);
    holds(card, "WIDTH=\"1\"");
    free(card);
    out = open_memstream(&card, &size);
    graph_card_road(out, "never", 0);
    assert_int_equal(fclose(out), 0);
    assert_null(strstr(card, "WIDTH=\"1\""));
    free(card);
}

static void a_long_title_is_cut(void **state) {
    (void)state;
    char *picture = picture_of(ODD);
    holds(picture, "…");
    assert_null(strstr(picture, "twenty"));
    free(picture);
}

// Where Graphviz is installed it has the last word.
static void dot_draws_it(void **state) {
    (void)state;
    if (system("command -v dot > /dev/null 2>&1") != 0) skip();
    char *picture = picture_of(ODD);
    FILE *dot = popen("dot -Tsvg 2>&1 > /dev/null | grep -c . > /dev/null", "w");
    assert_non_null(dot);
    fputs(picture, dot);
    assert_int_not_equal(pclose(dot), 0); // no line of complaint
    free(picture);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_means_something_in_a_dot_file_is_escaped),
        cmocka_unit_test(events_hang_below_their_weeks),
        cmocka_unit_test(no_line_leads_to_where_it_begins),
        cmocka_unit_test(a_small_share_has_a_bar),
        cmocka_unit_test(a_long_title_is_cut),
        cmocka_unit_test(dot_draws_it),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
