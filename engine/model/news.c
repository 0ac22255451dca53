#include "model/news.h"

#include <assert.h>

const char *news_name(NewsKind kind) {
    static const char *const names[NEWS_COUNT] = {
        [NEWS_LEAK] = "leak",
        [NEWS_BROKEN_PROMISE] = "broken_promise",
        [NEWS_INCIDENT] = "incident",
        [NEWS_LONG_LEAVE] = "long_leave",
        [NEWS_RESIGNATION] = "resignation",
    };
    assert(kind < NEWS_COUNT);
    return names[kind];
}
