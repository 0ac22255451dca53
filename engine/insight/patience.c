#include "insight/patience.h"

// The largest scenario of the shelf takes 3 steps a game. A large team is looked
// through week by week: some ten instructions for each member.
enum { STEPS_FREE = 500, MEMBER_WEEKS_A_STEP = 50 };

int64_t patience_taken(const Story *story, Origin *at) {
    int64_t free_of_charge =
        STEPS_FREE + (int64_t)story->member_count * story->weeks / MEMBER_WEEKS_A_STEP;
    int64_t taken = scene_took(story, at);
    return taken > free_of_charge ? taken - free_of_charge : 0;
}
