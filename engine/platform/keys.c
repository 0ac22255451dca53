#include "platform/keys.h"

typedef struct KeyName {
    SDL_Keycode code;
    Key key;
} KeyName;

static const KeyName plain[] = {
    {SDLK_UP,        KEY_UP       },
    {SDLK_DOWN,      KEY_DOWN     },
    {SDLK_LEFT,      KEY_LEFT     },
    {SDLK_RIGHT,     KEY_RIGHT    },
    {SDLK_RETURN,    KEY_ENTER    },
    {SDLK_RETURN2,   KEY_ENTER    },
    {SDLK_KP_ENTER,  KEY_ENTER    },
    {SDLK_SPACE,     KEY_SPACE    },
    {SDLK_ESCAPE,    KEY_ESCAPE   },
    {SDLK_AC_BACK,   KEY_ESCAPE   },
    {SDLK_TAB,       KEY_TAB      },
    {SDLK_PAGEUP,    KEY_PAGE_UP  },
    {SDLK_PAGEDOWN,  KEY_PAGE_DOWN},
    {SDLK_HOME,      KEY_HOME     },
    {SDLK_END,       KEY_END      },
    {SDLK_BACKSPACE, KEY_BACKSPACE},
    {SDLK_DELETE,    KEY_DELETE   },
    {SDLK_F1,        KEY_F1       },
    {SDLK_F5,        KEY_F5       },
    {SDLK_F11,       KEY_F11      },
};

// The keypad's keys while Num Lock is off; else they write digits.
static const KeyName keypad[] = {
    {SDLK_KP_8,      KEY_UP       },
    {SDLK_KP_2,      KEY_DOWN     },
    {SDLK_KP_4,      KEY_LEFT     },
    {SDLK_KP_6,      KEY_RIGHT    },
    {SDLK_KP_9,      KEY_PAGE_UP  },
    {SDLK_KP_3,      KEY_PAGE_DOWN},
    {SDLK_KP_7,      KEY_HOME     },
    {SDLK_KP_1,      KEY_END      },
    {SDLK_KP_PERIOD, KEY_DELETE   },
};

static const KeyName with_ctrl[] = {
    {SDLK_PLUS,     KEY_BIGGER     },
    {SDLK_EQUALS,   KEY_BIGGER     }, // the plus of many keyboards without Shift
    {SDLK_KP_PLUS,  KEY_BIGGER     },
    {SDLK_MINUS,    KEY_SMALLER    },
    {SDLK_KP_MINUS, KEY_SMALLER    },
    {SDLK_0,        KEY_NORMAL_SIZE},
    {SDLK_KP_0,     KEY_NORMAL_SIZE},
};

static const struct {
    int button;
    Press press;
} of_pad[] = {
    {SDL_CONTROLLER_BUTTON_DPAD_UP,       {KEY_UP, 0}         },
    {SDL_CONTROLLER_BUTTON_DPAD_DOWN,     {KEY_DOWN, 0}       },
    {SDL_CONTROLLER_BUTTON_DPAD_LEFT,     {KEY_LEFT, 0}       },
    {SDL_CONTROLLER_BUTTON_DPAD_RIGHT,    {KEY_RIGHT, 0}      },
    {SDL_CONTROLLER_BUTTON_A,             {KEY_ENTER, 0}      },
    {SDL_CONTROLLER_BUTTON_B,             {KEY_ESCAPE, 0}     },
    {SDL_CONTROLLER_BUTTON_X,             {KEY_CHARACTER, 'w'}}, // why
    {SDL_CONTROLLER_BUTTON_Y,             {KEY_F1, 0}         },
    {SDL_CONTROLLER_BUTTON_LEFTSHOULDER,  {KEY_PAGE_UP, 0}    },
    {SDL_CONTROLLER_BUTTON_RIGHTSHOULDER, {KEY_PAGE_DOWN, 0}  },
    {SDL_CONTROLLER_BUTTON_START,         {KEY_ESCAPE, 0}     }, // pause
    {SDL_CONTROLLER_BUTTON_BACK,          {KEY_CHARACTER, 'b'}}, // black screen
};

#define FIND(table, code) find((table), sizeof(table) / sizeof((table)[0]), (code))

static Key find(const KeyName *names, size_t count, SDL_Keycode code) {
    for (size_t i = 0; i < count; i++) {
        if (names[i].code == code) return names[i].key;
    }
    return KEY_NONE;
}

// AltGr, which writes the third sign of a key: Windows reports it as these two.
static bool is_alt_gr(int mods) {
    return (mods & KMOD_CTRL) && (mods & KMOD_RALT);
}

bool keys_command(int mods) {
    return !is_alt_gr(mods) && (mods & (KMOD_CTRL | KMOD_LALT | KMOD_GUI));
}

Key keys_find(const SDL_Keysym *sym) {
    bool ctrl = (sym->mod & KMOD_CTRL) && !is_alt_gr(sym->mod);
    if (ctrl) return FIND(with_ctrl, sym->sym);
    Key key = FIND(plain, sym->sym);
    if (key == KEY_NONE && !(sym->mod & KMOD_NUM)) key = FIND(keypad, sym->sym);
    if (key == KEY_TAB && (sym->mod & KMOD_SHIFT)) key = KEY_BACKTAB;
    if (sym->mod & KMOD_ALT) key = key == KEY_ENTER ? KEY_F11 : KEY_NONE;
    return key;
}

bool keys_may_repeat(Key key) {
    bool moves = key >= KEY_UP && key <= KEY_RIGHT;
    bool turns = key >= KEY_TAB && key <= KEY_PAGE_DOWN;
    bool erases = key == KEY_BACKSPACE || key == KEY_DELETE;
    return moves || turns || erases || key == KEY_BIGGER || key == KEY_SMALLER;
}

char keys_plain_digit(const SDL_Keysym *sym) {
    int modified = KMOD_CTRL | KMOD_ALT | KMOD_SHIFT | KMOD_GUI;
    bool row = sym->scancode >= SDL_SCANCODE_1 && sym->scancode <= SDL_SCANCODE_9;
    bool digit = sym->sym >= SDLK_0 && sym->sym <= SDLK_9;
    if (!row || digit || (sym->mod & modified)) return 0;
    return (char)('1' + (sym->scancode - SDL_SCANCODE_1));
}

Press keys_of_pad(int button) {
    for (size_t i = 0; i < sizeof of_pad / sizeof of_pad[0]; i++) {
        if (of_pad[i].button == button) return of_pad[i].press;
    }
    return (Press){KEY_NONE, 0};
}
