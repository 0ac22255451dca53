// Help: the keys.
#include "ui/screen/screens.h"

#include "ui/frame/phrase.h"
#include "ui/frame/widget.h"
#include "ui/screen/cover.h"

#include <math.h>

typedef struct KeyHelp {
    const char *keys, *what; // keys of texts
} KeyHelp;

static const KeyHelp helps[] = {
    {"ui.key.arrows",    "ui.help.arrows"   },
    {"ui.key.enter",     "ui.help.enter"    },
    {"ui.key.numbers",   "ui.help.numbers"  },
    {"ui.key.escape",    "ui.help.escape"   },
    {"ui.key.why",       "ui.help.why"      },
    {"ui.key.language",  "ui.help.language" },
    {"ui.key.clicker",   "ui.help.clicker"  },
    {"ui.key.pad",       "ui.help.pad"      },
    {"ui.key.touch",     "ui.help.touch"    },
    {"ui.key.black",     "ui.help.black"    },
    {"ui.key.text_size", "ui.help.text_size"},
    {"ui.key.screen",    "ui.help.screen"   },
    {"ui.key.reload",    "ui.help.reload"   },
    {"ui.key.lead",      "ui.help.lead"     },
    {"ui.key.help",      "ui.help.help"     },
};

static float row(Frame *f, const KeyHelp *help, float x, float y, float w) {
    float left = fminf(14 * f->em, w * 0.42f),
          line = frame_line_height(f, TYPE_BODY) * 1.1f;
    Style key = style_bold(f);
    key.color = f->theme->accent;
    float keys = frame_text(f, key, word(f, help->keys), x, y, left - f->em);
    float what =
        frame_text(f, style_body(f), word(f, help->what), x + left, y, w - left);
    return fmaxf(line, fmaxf(keys, what)) + 0.35f * f->em;
}

void cover_help(Frame *f) {
    Rect in = cover_sheet(f, word(f, "ui.help"));
    Rect view = scroll_begin(f, UI_SCROLL_COVER, in);
    float edge = 0.3f * f->em, y = view.y + edge;
    for (size_t i = 0; i < sizeof helps / sizeof helps[0]; i++) {
        y += row(f, &helps[i], view.x + edge, y, view.w - 2 * edge);
    }
    scroll_end(f, y - view.y + edge);
    spot_first(f, SPOT_CLOSE);
}
