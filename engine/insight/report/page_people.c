// Each person: how far they came, what they carried, who asked, and how it ended.
#include "insight/report/page.h"

#include <math.h>
#include <stdio.h>

enum { PEOPLE_SHOWN = 40 };

// What the leader did with one member.
typedef struct Attention {
    int talks, groups, hours; // hours of talks
} Attention;

static void add_acts(const ReportGame *game, const Answer *plan, int member,
                     Attention *out) {
    for (int i = 0; i < plan->act_count; i++) {
        const Act *act = &plan->acts[i];
        int kind = record_story(game->record)->actions[act->action].kind;
        for (int t = 0; t < act->target_count; t++) {
            if (act->targets[t] != member) continue;
            bool talk = kind == KIND_LISTEN;
            *(talk ? &out->talks : &out->groups) += 1;
            if (talk) out->hours += game_act_hours(record_game(game->record), act);
        }
    }
}

static Attention attention_of(const ReportGame *game, int member) {
    Attention out = {0};
    for (int i = 0; i < history_turn_count(game->history); i++) {
        const HistoryTurn *turn = history_turn(game->history, i);
        if (turn->kind == PROMPT_PLAN) add_acts(game, turn->answer, member, &out);
    }
    return out;
}

static void draw_attention(Page *page, const ReportGame *game, int member) {
    Attention got = attention_of(game, member);
    char talks[16], hours[16], groups[16];
    snprintf(talks, sizeof talks, "%d", got.talks);
    snprintf(hours, sizeof hours, "%d", got.hours);
    snprintf(groups, sizeof groups, "%d", got.groups);
    WordsValue values[] = {
        {"talks",  talks },
        {"hours",  hours },
        {"groups", groups},
        {NULL,     NULL  }
    };
    page_sentence(page, "stage", "attention", values);
}

static const char *stage_word(const Page *page, const State *state, int member) {
    char key[64];
    if (state->gone[member]) return words_get(page->words, "report.gone");
    snprintf(key, sizeof key, "stage.%s", stage_name(measure_stage(state, member)));
    return words_get(page->words, key);
}

static void draw_stage(Page *page, const ReportGame *game, int member) {
    int last = history_weeks(game->history);
    WordsValue values[] = {
        {"from", stage_word(page,  history_state(game->history, 0), member)},
        {"to",    stage_word(page,             history_state(game->history, last), member)},
        {NULL,   NULL}
    };
    page_sentence(page, "stage", "stage", values);
}

// How much stress a person hid from the leader, on average over the weeks.
static double hidden_stress(const History *history, int member) {
    double sum = 0;
    int weeks = 0;
    for (int w = 1; w <= history_weeks(history); w++) {
        const State *state = history_state(history, w);
        if (state->gone[member]) break;
        sum += state_points(state, member, VAR_STRESS)
             - history_shown(history, w, member, VAR_STRESS);
        weeks++;
    }
    return weeks > 0 ? sum / weeks : 0;
}

static void draw_hidden(Page *page, const ReportGame *game, int member) {
    char points[24];
    long hidden = lround(hidden_stress(game->history, member));
    if (hidden < 1) return;
    snprintf(points, sizeof points, "%ld", hidden);
    WordsValue values[] = {
        {"points", points},
        {NULL,     NULL  }
    };
    page_sentence(page, "stage", hidden == 1 ? "hid.one" : "hid.other", values);
}

static void draw_carried(Page *page, const ReportGame *game, int member) {
    double fear[SETUP_WEEKS_MAX + 1], stress[SETUP_WEEKS_MAX + 1];
    int weeks = history_weeks(game->history), here = 0;
    for (int w = 0; w <= weeks; w++) {
        const State *state = history_state(game->history, w);
        if (w > 0 && state->gone[member]) break;
        fear[w] = state_points(state, member, VAR_JOB_FEAR);
        stress[w] = state_points(state, member, VAR_STRESS);
        here = w;
    }
    SvgChart chart = {
        .title = "",
        .caption = words_get(page->words, "report.week"),
        .weeks = weeks,
        .small = true,
        .line_count = 2,
        .lines = {{page_meter(page, VAR_JOB_FEAR), fear, here, 0},
                  {page_meter(page, VAR_STRESS), stress, here, 1}},
    };
    svg_chart(&page->html, &chart);
}

static void draw_member(Page *page, const ReportGame *game, int index) {
    Html *out = &page->html;
    const Story *story = record_story(game->record);
    const StoryMember *member = &story->members[index];
    html(out, "<div class=\"block two\"><div><h3>");
    html_text(out, story_text(story, member->name));
    html(out, "</h3>\n");
    page_paragraph(page, "quiet", story_text(story, member->role));
    draw_stage(page, game, index);
    draw_attention(page, game, index);
    draw_hidden(page, game, index);
    html(out, "</div><div>\n");
    draw_carried(page, game, index);
    html(out, "</div><div style=\"grid-column:1/-1\">\n");
    if (member->worry[0]) {
        html(out, "<p class=\"say\">\xE2\x80\x9C");
        html_text(out, story_text(story, member->worry));
        html(out, "\xE2\x80\x9D</p>\n");
    }
    page_paragraph(page, "", game_epilogue(record_game(game->record), index));
    html(out, "</div></div>\n");
}

void page_people(Page *page, const ReportGame *game) {
    int members = record_story(game->record)->member_count;
    int shown = members < PEOPLE_SHOWN ? members : PEOPLE_SHOWN;
    page_heading(page, 2, "people");
    page_paragraph(page, "quiet", words_get(page->words, "report.people.about"));
    html(&page->html, "<div class=\"pair people\">\n");
    for (int i = 0; i < shown; i++) draw_member(page, game, i);
    html(&page->html, "</div>\n");
    if (shown == members) return;
    char more[16];
    snprintf(more, sizeof more, "%d", members - shown);
    WordsValue values[] = {
        {"more", more},
        {NULL,   NULL}
    };
    page_sentence(page, "quiet", "people.more", values);
}
