// news.h -- what a week can bring by the model itself (model.md sections 6 and 8),
// and what a leader can be sorry for.
#ifndef MODEL_NEWS_H
#define MODEL_NEWS_H

enum { NOBODY = -1 };

typedef enum NewsKind {
    NEWS_LEAK,           // what the leader kept back came out
    NEWS_BROKEN_PROMISE, // one of the deck's promises was not met in time
    NEWS_INCIDENT,       // an error of the AI did harm
    NEWS_LONG_LEAVE,     // a member is away for sick_weeks
    NEWS_RESIGNATION,    // a member has left for good
    NEWS_COUNT
} NewsKind;

typedef struct News {
    NewsKind kind;
    int member; // or NOBODY
} News;

const char *news_name(NewsKind kind); // "leak", "broken_promise", ...

// For what an apology would be taken now.
typedef enum Sorry {
    SORRY_NOTHING,
    SORRY_ERROR,  // an AI incident
    SORRY_BREACH, // a leak or a broken promise
} Sorry;

// For how many weeks after it an apology counts.
enum { SORRY_ERROR_WEEKS = 3, SORRY_BREACH_WEEKS = 4 };

#endif
