// The report: strangers' words stay words, the tags close, the numbers are the game's,
// and the table can be read back.
#include "insight/looked_back.h"
#include "insight/report/report.h"

#include <math.h>

#define SCENARIO "scenarios/first-rollout"

enum { TABLES = 3 };

typedef struct Desk {
    LookedBack tables[TABLES];
    Turning *turnings[TABLES];
    Marks *marks[TABLES];
    ReportGame games[TABLES];
    int count;
    Compare *compare;
    DebriefReport report;
    Html out;
} Desk;

static void lay_out(Desk *d, bool hidden) {
    Err err;
    const Record *records[TABLES];
    const History *histories[TABLES];
    for (int i = 0; i < d->count; i++) {
        records[i] = d->tables[i].record;
        histories[i] = d->tables[i].history;
        d->turnings[i] = turning_open(records[i], histories[i], &err);
        assert_non_null(d->turnings[i]);
    }
    d->compare = compare_open(records, histories, d->count, hidden, &err);
    assert_int_equal(d->compare->group_count, d->count);
    for (int i = 0; i < d->count; i++) {
        d->games[i] = (ReportGame){.record = records[i],
                                   .history = histories[i],
                                   .turning = d->turnings[i],
                                   .marks = d->marks[i]};
        strcpy(d->games[i].name, d->compare->groups[i].name);
    }
    d->report = (DebriefReport){.words = record_words(records[0]),
                                .compare = d->compare,
                                .games = d->games,
                                .game_count = d->count};
}

static Desk *desk_of(int count, int weeks) {
    static const Policy policies[TABLES] = {POLICY_BALANCED, POLICY_PUSH,
                                            POLICY_LISTEN};
    Desk *d = calloc(1, sizeof *d);
    d->count = count;
    for (int i = 0; i < count; i++) {
        d->tables[i] = looked_back(SCENARIO, policies[i], 3, weeks);
    }
    return d;
}

static void desk_close(Desk *d) {
    html_close(&d->out);
    compare_close(d->compare);
    for (int i = 0; i < d->count; i++) {
        turning_close(d->turnings[i]);
        marks_close(d->marks[i]);
        looked_back_end(&d->tables[i]);
    }
    free(d);
}

static void mark(Desk *d, int table, const Mark *given) {
    Err err;
    LookedBack *b = &d->tables[table];
    if (!d->marks[table]) {
        d->marks[table] = marks_open(b->path, record_head(b->record), &b->report);
    }
    if (!marks_add(d->marks[table], given, &err)) fail_msg("%s", err.text);
}

static void page(Desk *d) {
    assert_true(report_html(&d->report, &d->out));
}

static void says(const Desk *d, const char *text) {
    if (!strstr(d->out.text, text)) fail_msg("does not say: %s", text);
}

static void says_not(const Desk *d, const char *text) {
    if (strstr(d->out.text, text)) fail_msg("says: %s", text);
}

// ---- markup

static bool is_void(const char *name, size_t length) {
    static const char *const names[] = {"meta", "br"};
    for (int i = 0; i < 2; i++) {
        if (strlen(names[i]) == length && memcmp(names[i], name, length) == 0) {
            return true;
        }
    }
    return false;
}

// Every tag that is opened is closed, in order, and no bracket stands elsewhere.
static void tags_close(const char *at) {
    char open[64][16];
    int depth = 0;
    for (; *at; at++) {
        if (*at == '>') fail_msg("a bracket: %.40s", at - 20);
        if (*at != '<') continue;
        const char *end = strchr(at, '>');
        assert_non_null(end);
        bool closes = at[1] == '/';
        const char *name = at + 1 + closes;
        size_t length = strspn(name, "abcdefghijklmnopqrstuvwxyz0123456789");
        assert_true(length < 16);
        if (at[1] == '!' || end[-1] == '/' || is_void(name, length)) {
            // stands alone
        } else if (!closes) {
            assert_true(depth < 64);
            snprintf(open[depth++], 16, "%.*s", (int)length, name);
        } else if (depth == 0 || strlen(open[depth - 1]) != length
                   || memcmp(open[depth - 1], name, length) != 0) {
            fail_msg("closes what is not open: %.60s", at);
        } else {
            depth--;
        }
        at = strncmp(at, "<style>", 7) == 0 ? strstr(at, "</style>") - 1 : end;
    }
    assert_int_equal(depth, 0);
}

static void texts_are_escaped(void **state) {
    (void)state;
    Html out = {0};
    html_text(&out, "<a href=\"x\">&'</a>\x01\xff\xE2\x80\xAE");
    assert_string_equal(out.text, "&lt;a href=&quot;x&quot;&gt;&amp;&#39;&lt;/a&gt;"
                                  "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD");
    html_close(&out);
    html_signed(&out, -3);
    html_signed(&out, 0);
    html_signed(&out, 4);
    assert_string_equal(out.text, "\xE2\x88\x92"
                                  "30+4");
    html_close(&out);
}

static void one_game_is_a_whole_page(void **state) {
    (void)state;
    Desk *d = desk_of(1, 0);
    lay_out(d, false);
    page(d);
    tags_close(d->out.text);
    says(d, "<title>The first rollout");
    says(d, "Table 3");
    says(d, "because we wanted to");
    says_not(d, "<script");
    says_not(d, "http:");
    says_not(d, "https:");
    says_not(d, "src=");
    says_not(d, "url(");
    says_not(d, "report."); // a key without words
    says_not(d, "Where the roads parted");
    desk_close(d);
}

static void the_numbers_are_those_of_the_game(void **state) {
    (void)state;
    char text[128];
    Desk *d = desk_of(1, 0);
    lay_out(d, false);
    page(d);
    const Closing *closing = &d->compare->groups[0].closing;
    for (int k = 0; k < CLOSING_COUNT; k++) {
        snprintf(text, sizeof text, "<td class=\"n\">%ld</td><td class=\"n\">%ld</td>",
                 lround(closing->start[k]), lround(closing->at[k]));
        says(d, text);
    }
    const State *end = game_state(record_game(d->games[0].record));
    snprintf(text, sizeof text, "%ld as it was</text>",
             lround(state_mean(end, VAR_TRUST)));
    says(d, text);
    desk_close(d);
}

static void a_game_that_was_broken_off_says_so(void **state) {
    (void)state;
    Desk *d = desk_of(1, 3);
    lay_out(d, false);
    page(d);
    tags_close(d->out.text);
    says(d, "The numbers go up to week 3");
    desk_close(d);
}

static void three_groups_stand_side_by_side(void **state) {
    (void)state;
    Desk *d = desk_of(3, 0);
    lay_out(d, false);
    page(d);
    tags_close(d->out.text);
    says(d, "The groups side by side");
    says(d, "Where the roads parted");
    says_not(d, "Luck was not the same");
    html_close(&d->out);
    d->compare->same_luck = false;
    page(d);
    says(d, "Luck was not the same");
    desk_close(d);
}

// What could not be chosen is told with its reason, and no road is told of where none
// was open.
static void what_was_not_open_is_told_as_such(void **state) {
    (void)state;
    char text[300];
    Desk *d = desk_of(1, 0);
    lay_out(d, false);
    TurningDecision *first = &d->turnings[0]->decisions[0];
    const HistoryTurn *turn = history_turn(d->tables[0].history, first->turn);
    HistoryOption *option = (HistoryOption *)&turn->options[first->widest];
    snprintf(text, sizeof text, "</b></td><td>%s</td>", option->text);
    page(d);
    bool told = strstr(d->out.text, text) != NULL;
    says_not(d, "(the door was shut)");
    html_close(&d->out);
    option->refusal = "the door was shut";
    first->widest = -1;
    page(d);
    says(d, "(the door was shut)");
    assert_true(told);
    says_not(d, text);
    desk_close(d);
}

static void who_has_left_is_said_to_have_left(void **state) {
    (void)state;
    Desk *d = desk_of(1, 0);
    lay_out(d, false);
    page(d);
    says_not(d, "Ended: has left");
    says_not(d, "average 0 points");
    says_not(d, "average -");
    html_close(&d->out);
    const History *history = d->tables[0].history;
    ((State *)history_state(history, history_weeks(history)))->gone[1] = true;
    page(d);
    says(d, "Ended: has left");
    desk_close(d);
}

static void nobodys_name_comes_out_where_names_are_hidden(void **state) {
    (void)state;
    Desk *d = desk_of(2, 0);
    lay_out(d, true);
    page(d);
    says(d, "Group A");
    says_not(d, "Table 3");
    says_not(d, "game.jsonl");
    html_close(&d->out);
    assert_true(report_csv(&d->report, &d->out));
    says(d, "Group B");
    says_not(d, "Table 3");
    desk_close(d);
}

static void what_the_group_said_is_in_it(void **state) {
    (void)state;
    Desk *d = desk_of(1, 0);
    const HistoryTurn *turn = history_turn(d->tables[0].history, 0);
    int other = turn->chosen == 0 ? 1 : 0;
    Mark hands = {
        .kind = MARK_WHATIF,
        .week = turn->week,
        .meter = VAR_TRUST,
        .hands = {4, 1, 2}
    };
    strcpy(hands.prompt, turn->prompt);
    strcpy(hands.option, turn->options[other].id);
    mark(d, 0, &(Mark){.kind = MARK_WORD, .text = "<b>relieved</b> & \"tired\""});
    mark(d, 0, &(Mark){.kind = MARK_KEEP, .text = "ask first"});
    mark(d, 0, &(Mark){.kind = MARK_CHANGE, .text = "say it sooner"});
    mark(d, 0,
         &(Mark){.kind = MARK_MONDAY, .text = "call", .whom = "Els", .when = "nine"});
    mark(d, 0, &(Mark){.kind = MARK_NOTE, .key = "lens", .text = "touch"});
    mark(d, 0, &hands);
    hands.hands[HANDS_UP] = 5; // counted again
    mark(d, 0, &hands);
    strcpy(hands.prompt, "no_such_prompt");
    mark(d, 0, &hands);
    lay_out(d, false);
    page(d);
    tags_close(d->out.text);
    says(d, "&lt;b&gt;relieved&lt;/b&gt; &amp; &quot;tired&quot;");
    says(d, "ask first");
    says(d, "say it sooner");
    says(d, "<td>Els</td><td>nine</td>");
    says(d, "\xE2\x86\x91 5 \xC2\xB7 = 1 \xC2\xB7 \xE2\x86\x93 2");
    says_not(d, "\xE2\x86\x91 4 ");
    says(d, "the other road");
    says(d, "Tech and touch (chosen by the group)");
    html_close(&d->out);
    assert_true(report_csv(&d->report, &d->out));
    char row[200];
    snprintf(row, sizeof row, ",\"whatif\",\"trust\",\"%s\",\"%s\",5,\"up\"",
             turn->prompt, turn->options[other].id);
    says(d, row);
    snprintf(row, sizeof row, ",\"whatif\",\"trust\",\"%s\",\"%s\",4,\"up\"",
             turn->prompt, turn->options[other].id);
    says_not(d, row); // they were counted again
    desk_close(d);
}

// Over several games nobody's words are laid in the mouth of the first group.
static void what_all_said_is_told_apart_from_what_a_group_said(void **state) {
    (void)state;
    for (int tables = 1; tables <= 2; tables++) {
        Desk *d = desk_of(tables, 0);
        mark(d, 0, &(Mark){.kind = MARK_WORD, .text = "ours"});
        mark(d, 0, &(Mark){.kind = MARK_WORD, .text = "everybody's", .shared = true});
        lay_out(d, false);
        page(d);
        tags_close(d->out.text);
        const char *own = strstr(d->out.text, "What the group said");
        const char *all = strstr(d->out.text, "What was said in the debrief with all");
        assert_true(own && all && (tables == 1) == (own < all));
        const char *ours = strstr(own, "<li>ours</li>");
        const char *theirs = strstr(all, "<li>everybody&#39;s</li>");
        assert_true(ours && theirs);
        assert_true(tables == 1 ? ours < all : theirs < own);
        html_close(&d->out);
        assert_true(report_csv(&d->report, &d->out));
        says(d, "\r\n,\"first-rollout\",mark,,,,\"word\",,,,,\"everybody's\"");
        says(d, "\"Table 3\",\"first-rollout\",mark,,,,\"word\",,,,,\"ours\"");
        desk_close(d);
    }
}

// Where it seemed as it was, that is not told.
static void what_seemed_otherwise_is_told_of_that_alone(void **state) {
    (void)state;
    Desk *d = desk_of(1, 0);
    lay_out(d, false);
    Swing *swing = &d->turnings[0]->swings[0];
    for (int i = 0; i < d->turnings[0]->swing_count; i++) {
        d->turnings[0]->swings[i].proposed = i == 0;
    }
    swing->variable = VAR_TRUST;
    swing->from = swing->shown_from = 40;
    swing->to = swing->shown_to = 52;
    page(d);
    says(d, "Trust 40 \xE2\x86\x92 52");
    says_not(d, "40 \xE2\x86\x92 52</p>");
    html_close(&d->out);
    swing->shown_to = 50;
    page(d);
    says(d, "40 \xE2\x86\x92 50</p>");
    desk_close(d);
}

static void a_turning_point_that_was_dropped_is_not_in_it(void **state) {
    (void)state;
    Desk *d = desk_of(1, 0);
    lay_out(d, false);
    const Turning *turning = d->turnings[0];
    page(d);
    says(d, "<h3>3 \xC2\xB7 ");
    says_not(d, "<h3>4 \xC2\xB7 ");
    html_close(&d->out);
    for (int i = 0; i < turning->swing_count; i++) {
        const Swing *swing = &turning->swings[i];
        if (!swing->proposed) continue;
        mark(d, 0,
             &(Mark){.kind = MARK_SWING,
                     .week = swing->week,
                     .meter = (int)swing->variable,
                     .kept = false});
    }
    d->games[0].marks = d->marks[0];
    page(d);
    says_not(d, "<h3>1 \xC2\xB7 ");
    html_close(&d->out);
    mark(d, 0,
         &(Mark){.kind = MARK_SWING, .week = 2, .meter = VAR_ADOPTION, .kept = true});
    page(d);
    says(d, "<h3>1 \xC2\xB7 week 2 \xC2\xB7 ");
    tags_close(d->out.text);
    desk_close(d);
}

static void hostile_names_stay_names(void **state) {
    (void)state;
    Err err;
    Written w;
    char path[96];
    written_begin(&w);
    write_part(w.folder, "scenario.lua",
               "scenario { title = '</title><script>alert(1)</script>', brief = 'x',\n"
               "  summary = '\"><img src=x>', weeks = 2, hours = 8,\n"
               "  sources = { '<i>source</i>' } }\n"
               "member 'ada' { name = '</svg><b>Ada', role = '<u>', worry = '<p>' }\n"
               "member 'bo' { name = '=1+1' }\nuse 'standard'\n"
               "event 'e' { title = '<h1>', weeks = 1, scene = function(now)\n"
               "  choose { { id = 'a', '<td>' }, { id = 'b', '@b' } } end }\n"
               "ending 'done' { title = '<ending>', text = '-->' }\n");
    snprintf(path, sizeof path, "%s/game.jsonl", w.folder);
    write_game(path, w.folder, POLICY_FIRST, 1, 0, "<Table & 1>", w.words);
    Record *record = record_of(path, w.folder, w.words, &w.report);
    History *history =
        history_open(record_journal(record), NULL, 0, record_game(record), &err);
    Turning *turning = turning_open(record, history, &err);
    const Record *records[] = {record};
    const History *histories[] = {history};
    Compare *compare = compare_open(records, histories, 1, false, &err);
    ReportGame game = {.record = record, .history = history, .turning = turning};
    strcpy(game.name, compare->groups[0].name);
    DebriefReport report = {
        .words = w.words, .compare = compare, .games = &game, .game_count = 1};
    Html out = {0};
    assert_true(report_html(&report, &out));
    tags_close(out.text);
    assert_null(strstr(out.text, "<script"));
    assert_null(strstr(out.text, "<img"));
    assert_non_null(strstr(out.text, "&lt;/svg&gt;&lt;b&gt;Ada"));
    assert_non_null(strstr(out.text, "&lt;Table &amp; 1&gt;"));
    html_close(&out);
    compare_close(compare);
    turning_close(turning);
    history_close(history);
    record_close(record);
    unlink(path);
    written_end(&w);
}

static void both_languages_have_all_words(void **state) {
    (void)state;
    Err err;
    Desk *d = desk_of(1, 0);
    LookedBack *b = &d->tables[0];
    assert_true(record_speak(b->record, b->dutch, &err));
    history_close(b->history);
    b->history =
        history_open(record_journal(b->record), NULL, 0, record_game(b->record), &err);
    lay_out(d, false);
    page(d);
    tags_close(d->out.text);
    says(d, "<html lang=\"nl\">");
    says(d, "De eerste uitrol");
    says(d, "zoals het leek");
    says_not(d, "report.");
    says_not(d, "lens.");
    says_not(d, "closing.");
    desk_close(d);
}

static void the_same_game_is_the_same_page(void **state) {
    (void)state;
    Desk *one = desk_of(2, 0), *two = desk_of(2, 0);
    lay_out(one, false);
    lay_out(two, false);
    page(one);
    page(two);
    assert_string_equal(one->out.text, two->out.text);
    desk_close(one);
    desk_close(two);
}

// ---- the table

enum { COLUMNS = 12, CELL_MAX = 1024 };

typedef struct Cells {
    char cell[COLUMNS][CELL_MAX];
} Cells;

// Reads one record of RFC 4180; the place after it.
static const char *read_record(const char *at, Cells *out) {
    int column = 0;
    size_t used = 0;
    bool quoted = false;
    for (;; at++) {
        assert_true(*at != '\0' && used + 1 < CELL_MAX);
        if (quoted && *at == '"' && at[1] == '"')
            out->cell[column][used++] = *at++;
        else if (*at == '"')
            quoted = !quoted;
        else if (!quoted && (*at == ',' || *at == '\r')) {
            out->cell[column++][used] = '\0';
            used = 0;
            if (*at == '\r') break;
            assert_true(column < COLUMNS);
        } else
            out->cell[column][used++] = *at;
    }
    assert_int_equal(column, COLUMNS);
    assert_int_equal(at[1], '\n');
    return at + 2;
}

static const char *begin(const Desk *d, Cells *row) {
    assert_memory_equal(d->out.text, "\xEF\xBB\xBF", 3);
    const char *at = read_record(d->out.text + 3, row);
    assert_string_equal(row->cell[0], "group");
    assert_string_equal(row->cell[11], "text");
    return at;
}

static void the_table_can_be_read_back(void **state) {
    (void)state;
    Desk *d = desk_of(2, 0);
    mark(d, 0, &(Mark){.kind = MARK_WORD, .text = "=SUM(A1) \"quoted\", and more"});
    lay_out(d, false);
    assert_true(report_csv(&d->report, &d->out));
    Cells *row = malloc(sizeof *row);
    const char *at = begin(d, row);
    int rows = 0, weeks = 0, answers = 0, guarded = 0;
    while (*at) {
        at = read_record(at, row);
        rows++;
        bool first = strcmp(row->cell[0], "Table 3") == 0;
        weeks += first && strcmp(row->cell[2], "team") == 0
              && strcmp(row->cell[6], "trust") == 0;
        answers += strcmp(row->cell[2], "answer") == 0;
        guarded += strcmp(row->cell[11], "'=SUM(A1) \"quoted\", and more") == 0;
        for (int c = 0; c < COLUMNS; c++) {
            bool number = c == 3 || c == 4 || c == 10;
            if (!number && strchr("=+-@", row->cell[c][0]) && row->cell[c][0]) {
                fail_msg("a formula: %s", row->cell[c]);
            }
        }
    }
    assert_true(rows > 1000);
    assert_int_equal(weeks, 2 * 13); // both tables have that name
    assert_int_equal(guarded, 1);
    assert_true(answers > 10);
    free(row);
    desk_close(d);
}

// Start plus entries is the end, for every member and variable, from the table alone.
static void its_entries_sum_to_its_values(void **state) {
    (void)state;
    Desk *d = desk_of(1, 0);
    lay_out(d, false);
    assert_true(report_csv(&d->report, &d->out));
    const Story *story = record_story(d->games[0].record);
    int last = history_weeks(d->games[0].history);
    double sum[8][VAR_COUNT] = {{0}}, end[8][VAR_COUNT] = {{0}};
    Cells *row = malloc(sizeof *row);
    const char *at = begin(d, row);
    while (*at) {
        Variable variable;
        at = read_record(at, row);
        int member = story_member(story, row->cell[5]);
        bool value = strcmp(row->cell[2], "member") == 0;
        bool entry = strcmp(row->cell[2], "entry") == 0;
        if (member < 0 || !(value || entry)) continue;
        assert_true(variable_find(row->cell[6], &variable));
        double number = strtod(row->cell[10], NULL);
        int week = atoi(row->cell[3]);
        if (entry || week == 0) sum[member][variable] += number;
        if (value && week == last) end[member][variable] = number;
    }
    for (int i = 0; i < story->member_count; i++) {
        for (int v = 0; v < VAR_MEMBER_COUNT; v++) {
            assert_true(fabs(sum[i][v] - end[i][v]) < 1e-6);
        }
    }
    free(row);
    desk_close(d);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(texts_are_escaped),
        cmocka_unit_test(one_game_is_a_whole_page),
        cmocka_unit_test(the_numbers_are_those_of_the_game),
        cmocka_unit_test(a_game_that_was_broken_off_says_so),
        cmocka_unit_test(three_groups_stand_side_by_side),
        cmocka_unit_test(nobodys_name_comes_out_where_names_are_hidden),
        cmocka_unit_test(what_was_not_open_is_told_as_such),
        cmocka_unit_test(who_has_left_is_said_to_have_left),
        cmocka_unit_test(what_the_group_said_is_in_it),
        cmocka_unit_test(what_all_said_is_told_apart_from_what_a_group_said),
        cmocka_unit_test(what_seemed_otherwise_is_told_of_that_alone),
        cmocka_unit_test(a_turning_point_that_was_dropped_is_not_in_it),
        cmocka_unit_test(hostile_names_stay_names),
        cmocka_unit_test(both_languages_have_all_words),
        cmocka_unit_test(the_same_game_is_the_same_page),
        cmocka_unit_test(the_table_can_be_read_back),
        cmocka_unit_test(its_entries_sum_to_its_values),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
