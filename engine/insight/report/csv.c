// All of a game as rows, in the long format of report.h.
#include "insight/report/csv_row.h"

#include "model/cause.h"

#include <stdio.h>
#include <string.h>

// ---- weeks

static void put_value(const Csv *csv, const char *table, int week, const char *member,
                      Variable variable, double value) {
    csv_row(csv, &(Row){.table = table,
                        .week = week,
                        .member = member,
                        .variable = variable_name(variable),
                        .has_value = true,
                        .value = value});
}

static const char *member_id(const Csv *csv, int member) {
    const Story *story = record_story(csv->game->record);
    return member < 0 ? "team" : story->members[member].id;
}

static void put_team(const Csv *csv, int week) {
    const HistoryWeek *at = history_week(csv->game->history, week);
    for (int v = 0; v < VAR_COUNT; v++) {
        put_value(csv, "team", week, "team", (Variable)v, at->truth[v]);
    }
    put_value(csv, "team_shown", week, "team", VAR_TRUST, at->shown[VAR_TRUST]);
    put_value(csv, "team_shown", week, "team", VAR_STRESS, at->shown[VAR_STRESS]);
}

static void put_member(const Csv *csv, int week, int member) {
    const History *history = csv->game->history;
    const State *state = history_state(history, week);
    const char *id = member_id(csv, member);
    if (state->gone[member]) return;
    for (int v = 0; v < VAR_MEMBER_COUNT; v++) {
        put_value(csv, "member", week, id, (Variable)v,
                  state_points(state, member, (Variable)v));
    }
    for (int v = VAR_TRUST; v <= VAR_STRESS; v++) {
        put_value(csv, "member_shown", week, id, (Variable)v,
                  history_shown(history, week, member, (Variable)v));
    }
    Stage stage = measure_stage(state, member);
    csv_row(csv, &(Row){.table = "stage",
                        .week = week,
                        .member = id,
                        .has_value = true,
                        .value = (double)stage,
                        .text = stage_name(stage)});
}

static void put_weeks(const Csv *csv) {
    const Story *story = record_story(csv->game->record);
    for (int week = 0; week <= history_weeks(csv->game->history); week++) {
        put_team(csv, week);
        for (int i = 0; i < story->member_count; i++) put_member(csv, week, i);
    }
}

// ---- entries of the ledger

static const char *cause_id(const Csv *csv, int cause) {
    static const char *const own[] = {
        [OWN_DECISION] = "decision", [OWN_SCENE] = "scene",   [OWN_LATER] = "later",
        [OWN_KEPT] = "kept",         [OWN_BROKEN] = "broken", [OWN_ACTION] = "action",
        [OWN_KNOB] = "facilitator",
    };
    const OwnCause *found =
        facts_cause_of(game_facts(record_game(csv->game->record)), cause);
    return found ? own[found->kind] : cause_name(cause);
}

static void put_entries(const Csv *csv) {
    const Game *game = record_game(csv->game->record);
    const Ledger *ledger = game_ledger(game);
    for (int i = 0; i < ledger->count; i++) {
        const Entry *entry = &ledger->entries[i];
        csv_row(csv, &(Row){.table = "entry",
                            .week = entry->week,
                            .member = member_id(csv, entry->member),
                            .variable = variable_name((Variable)entry->variable),
                            .cause = cause_id(csv, entry->cause),
                            .has_value = true,
                            .value = entry->amount / 1000.0,
                            .text = why_name(game, entry->cause)});
    }
}

// ---- answers

static Row row_of(const char *table, const HistoryTurn *turn, int index) {
    return (Row){
        .table = table, .week = turn->week, .turn = index + 1, .prompt = turn->prompt};
}

// The kind of the deck that a choice counts as in the lenses.
static void put_like(const Csv *csv, const HistoryTurn *turn, int index) {
    const HistoryOption *option = &turn->options[turn->chosen];
    if (option->like == NO_KIND) return;
    Row row = row_of("like", turn, index);
    row.option = option->id;
    row.text = kind_name((Kind)option->like);
    csv_row(csv, &row);
}

static void put_choice(const Csv *csv, const HistoryTurn *turn, int index) {
    Row row = row_of("answer", turn, index);
    row.option = turn->options[turn->chosen].id;
    row.text = turn->why;
    csv_row(csv, &row);
    put_like(csv, turn, index);
    for (int i = 0; turn->voted && i < turn->option_count; i++) {
        Row vote = row_of("vote", turn, index);
        vote.option = turn->options[i].id;
        vote.has_value = true;
        vote.value = turn->options[i].votes;
        csv_row(csv, &vote);
    }
}

static void put_predictions(const Csv *csv, const HistoryTurn *turn, int index) {
    static const char *const came[] = {"down", "same", "up"};
    for (int v = 0; turn->predicted && v < VAR_COUNT; v++) {
        if (turn->prediction[v] == 0) continue;
        Row row = row_of("prediction", turn, index);
        row.variable = variable_name((Variable)v);
        row.has_value = true;
        row.value = turn->prediction[v];
        row.text = came[closing_came(turn, (Variable)v) + 1];
        csv_row(csv, &row);
    }
}

static void put_act(const Csv *csv, const HistoryTurn *turn, int index,
                    const Act *act) {
    const StoryAction *action = &record_story(csv->game->record)->actions[act->action];
    Row row = row_of("action", turn, index);
    row.option = action->id;
    row.has_value = true;
    row.value = game_act_hours(record_game(csv->game->record), act);
    if (action->reach == REACH_SWITCH) row.text = act->on ? "on" : "off";
    if (act->target_count == 0) {
        row.member = "team";
        csv_row(csv, &row);
    }
    for (int i = 0; i < act->target_count; i++) {
        row.member = member_id(csv, act->targets[i]);
        csv_row(csv, &row);
        row.has_value = false; // the hours are those of the action, once
    }
}

static void put_plan(const Csv *csv, const HistoryTurn *turn, int index) {
    Row pace = row_of("pace", turn, index);
    pace.has_value = true;
    pace.value = turn->answer->pace;
    pace.text = turn->why;
    csv_row(csv, &pace);
    for (int i = 0; i < turn->answer->act_count; i++) {
        put_act(csv, turn, index, &turn->answer->acts[i]);
    }
}

static void put_knob(const Csv *csv, const HistoryTurn *turn, int index) {
    const Answer *answer = turn->answer;
    Row row = row_of("knob", turn, index);
    bool event = answer->knob == KNOB_EVENT;
    row.text = event ? "event" : "pressure";
    if (event) row.option = record_story(csv->game->record)->events[answer->event].id;
    row.has_value = !event;
    row.value = answer->pressure;
    csv_row(csv, &row);
}

static void put_answers(const Csv *csv) {
    for (int i = 0; i < history_turn_count(csv->game->history); i++) {
        const HistoryTurn *turn = history_turn(csv->game->history, i);
        if (turn->kind == PROMPT_NONE)
            put_knob(csv, turn, i);
        else if (turn->kind == PROMPT_PLAN)
            put_plan(csv, turn, i);
        else
            put_choice(csv, turn, i);
        put_predictions(csv, turn, i);
    }
}

// ---- the end, and what was said of it

static void put_ending(const Csv *csv) {
    const Story *story = record_story(csv->game->record);
    int ending = game_ending(record_game(csv->game->record));
    if (ending < 0) return;
    csv_row(csv, &(Row){.table = "ending",
                        .week = history_weeks(csv->game->history),
                        .option = story->endings[ending].id,
                        .text = story_text(story, story->endings[ending].title)});
}

static void put_mark(const Csv *csv, const Mark *mark) {
    char text[MARK_TEXT_SIZE + 2 * MARK_SHORT_SIZE + 16];
    snprintf(text, sizeof text, "%s%s%s%s%s", mark->text, mark->whom[0] ? " | " : "",
             mark->whom, mark->when[0] ? " | " : "", mark->when);
    bool meter = mark->kind == MARK_SWING || mark->kind == MARK_WHATIF;
    Row row = {.table = "mark",
               .week = mark->week > 0 ? mark->week : -1,
               .variable = mark_kind_name(mark->kind),
               .cause = meter ? variable_name((Variable)mark->meter) : mark->key,
               .prompt = mark->prompt,
               .option = mark->option,
               .text = text,
               .of_all = mark->shared};
    if (mark->kind == MARK_SWING) {
        row.has_value = true;
        row.value = mark->kept;
    }
    if (mark->kind != MARK_WHATIF) {
        csv_row(csv, &row);
        return;
    }
    for (int i = 0; i < HANDS_COUNT; i++) {
        row.has_value = true;
        row.value = mark->hands[i];
        row.text = mark_hands_name(i);
        csv_row(csv, &row);
    }
}

static void put_marks(const Csv *csv) {
    const Marks *marks = csv->game->marks;
    for (int i = 0; marks && i < marks_count(marks); i++) {
        const Mark *mark = marks_at(marks, i);
        if (marks_holds(marks, mark)) put_mark(csv, mark);
    }
}

bool report_csv(const DebriefReport *report, Html *out) {
    html(out, "\xEF\xBB\xBFgroup,scenario,table,week,turn,member,variable,cause,prompt,"
              "option,value,text\r\n");
    for (int i = 0; i < report->game_count; i++) {
        Csv csv = {out, &report->games[i]};
        put_weeks(&csv);
        put_entries(&csv);
        put_answers(&csv);
        put_ending(&csv);
        put_marks(&csv);
    }
    return html_whole(out);
}
