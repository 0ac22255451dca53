#include "script/facts.h"

#include "base/array.h"
#include "base/hash.h"
#include "model/cause.h"

#include <stdlib.h>
#include <string.h>

bool facts_open(Facts *facts, const Story *story, Err *err) {
    size_t actions = (size_t)story->action_count + 1;
    size_t members = (size_t)story->member_count;
    *facts = (Facts){
        .did = calloc(actions, sizeof(int)),
        .did_with = calloc(actions * members, sizeof(int)),
        .last_did = calloc(actions, sizeof(int)),
        .listened = calloc(members, sizeof(int)),
        .happened = calloc((size_t)story->event_count + 1, sizeof(bool)),
    };
    if (facts->did && facts->did_with && facts->last_did && facts->listened
        && facts->happened) {
        return true;
    }
    facts_close(facts);
    return err_no_memory(err);
}

void facts_reset(Facts *facts, const Story *story) {
    size_t actions = (size_t)story->action_count + 1;
    size_t members = (size_t)story->member_count;
    facts->flag_count = facts->choice_count = facts->cause_count = 0;
    facts->later_count = facts->pledge_count = facts->chances = 0;
    memset(facts->did, 0, actions * sizeof(int));
    memset(facts->did_with, 0, actions * members * sizeof(int));
    memset(facts->last_did, 0, actions * sizeof(int));
    memset(facts->listened, 0, members * sizeof(int));
    memset(facts->happened, 0, ((size_t)story->event_count + 1) * sizeof(bool));
    arena_reset(&facts->arena);
}

void facts_close(Facts *facts) {
    free(facts->flags);
    free(facts->choices);
    free(facts->causes);
    free(facts->laters);
    free(facts->pledges);
    free(facts->did);
    free(facts->did_with);
    free(facts->last_did);
    free(facts->listened);
    free(facts->happened);
    arena_free(&facts->arena);
    *facts = (Facts){0};
}

const Flag *facts_flag(const Facts *facts, const char *name) {
    for (int i = 0; i < facts->flag_count; i++) {
        if (strcmp(facts->flags[i].name, name) == 0) return &facts->flags[i];
    }
    return NULL;
}

static Flag *flag_for(Facts *facts, const char *name) {
    const Flag *known = facts_flag(facts, name);
    if (known) return &facts->flags[known - facts->flags];
    if (!array_fit(&facts->flags, &facts->flag_room, facts->flag_count + 1,
                   sizeof *facts->flags)) {
        return NULL;
    }
    char *kept = arena_text(&facts->arena, name, strlen(name));
    if (!kept) return NULL;
    facts->flags[facts->flag_count] = (Flag){.name = kept};
    return &facts->flags[facts->flag_count++];
}

bool facts_set(Facts *facts, const Flag *flag, Err *err) {
    bool full = facts->flag_count == FACTS_FLAGS_MAX && !facts_flag(facts, flag->name);
    if (full) return err_set(err, "a game remembers at most %d flags", FACTS_FLAGS_MAX);
    Flag *place = flag_for(facts, flag->name);
    if (!place) return err_no_memory(err);
    place->kind = flag->kind;
    place->number = flag->number;
    place->text = NULL;
    if (flag->kind != FLAG_TEXT) return true;
    place->text = arena_text(&facts->arena, flag->text, strlen(flag->text));
    return place->text || err_no_memory(err);
}

const char *facts_chose(const Facts *facts, const char *prompt) {
    for (int i = 0; i < facts->choice_count; i++) {
        if (strcmp(facts->choices[i].prompt, prompt) == 0) {
            return facts->choices[i].option;
        }
    }
    return NULL;
}

int facts_cause(Facts *facts, const OwnCause *cause) {
    if (facts->cause_count > CAUSE_MOST - CAUSE_OWN) return -1;
    if (!array_fit(&facts->causes, &facts->cause_room, facts->cause_count + 1,
                   sizeof *facts->causes)) {
        return -1;
    }
    facts->causes[facts->cause_count++] = *cause;
    return CAUSE_OWN + facts->cause_count - 1;
}

const OwnCause *facts_cause_of(const Facts *facts, int cause) {
    int index = cause - CAUSE_OWN;
    if (index < 0 || index >= facts->cause_count) return NULL;
    return &facts->causes[index];
}

static uint64_t hash_flags(const Facts *facts, uint64_t hash) {
    for (int i = 0; i < facts->flag_count; i++) {
        const Flag *flag = &facts->flags[i];
        hash = hash_text(hash, flag->name);
        hash = hash_int(hash, (int)flag->kind);
        if (flag->kind == FLAG_TEXT)
            hash = hash_text(hash, flag->text);
        else
            hash = hash_real(hash, flag->number);
    }
    return hash;
}

static uint64_t hash_outcome(const Outcome *outcome, uint64_t hash) {
    for (int i = 0; i < outcome->effect_count; i++) {
        const Effect *effect = &outcome->effects[i];
        hash = hash_int(hash, (int)effect->scope);
        hash = hash_int(hash, effect->member);
        hash = hash_int(hash, (int)effect->variable);
        hash = hash_int(hash, effect->exactly);
        hash = hash_real(hash, effect->points);
    }
    return hash_int(hash, outcome->function != NO_FUNCTION);
}

static uint64_t hash_pending(const Facts *facts, uint64_t hash) {
    for (int i = 0; i < facts->later_count; i++) {
        hash = hash_int(hash, facts->laters[i].week);
        hash = hash_outcome(&facts->laters[i].outcome, hash);
    }
    for (int i = 0; i < facts->pledge_count; i++) {
        const Pledge *pledge = &facts->pledges[i];
        hash = hash_text(hash, pledge->prompt);
        hash = hash_int(hash, pledge->due);
        hash = hash_int(hash, (int)pledge->status);
    }
    return hash;
}

uint64_t facts_hash(const Facts *facts, const Story *story, uint64_t hash) {
    hash = hash_flags(facts, hash);
    for (int i = 0; i < facts->choice_count; i++) {
        hash = hash_text(hash, facts->choices[i].prompt);
        hash = hash_text(hash, facts->choices[i].option);
    }
    hash = hash_pending(facts, hash);
    for (int i = 0; i < story->action_count; i++) {
        hash = hash_int(hash, facts->did[i]);
        hash = hash_int(hash, facts->last_did[i]);
    }
    for (int i = 0; i < story->member_count; i++) {
        hash = hash_int(hash, facts->listened[i]);
    }
    for (int i = 0; i < story->event_count; i++) {
        hash = hash_int(hash, facts->happened[i]);
    }
    return hash;
}
