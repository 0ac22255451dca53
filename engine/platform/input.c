#include "platform/input.h"

#include "base/utf8.h"
#include "platform/keys.h"

#include <string.h>

enum { WHEEL_LINES = 3 }; // of one notch

Hands hands_open(void) {
    return (Hands){.scale_x = 1, .scale_y = 1, .x = -1, .y = -1};
}

void hands_close(Hands *hands) {
    for (int i = 0; i < HANDS_PADS_MAX; i++) {
        if (hands->pads[i]) SDL_GameControllerClose(hands->pads[i]);
        hands->pads[i] = NULL;
    }
}

static void press(Input *input, Key key, char character) {
    if (key == KEY_NONE || input->press_count == INPUT_PRESSES_MAX) return;
    input->presses[input->press_count++] = (Press){key, character};
}

static void press_character(Input *input, char character) {
    if (character > ' ' && character < 0x7F) press(input, KEY_CHARACTER, character);
}

// A key that is held moves on and on, but it decides only once.
static void take_key(Hands *hands, const SDL_KeyboardEvent *event, Input *input) {
    hands->modifiers = event->keysym.mod;
    hands->repeating = event->repeat != 0;
    if (event->state != SDL_PRESSED) return;
    Key key = keys_find(&event->keysym);
    if (hands->repeating && !keys_may_repeat(key)) return;
    press(input, key, 0);
    press_character(input, keys_plain_digit(&event->keysym));
}

// Typed text: for fields as it is, and each sign of it as a press.
static void take_text(const Hands *hands, const char *text, Input *input) {
    if (keys_command(hands->modifiers)) return;
    size_t used = strlen(input->text);
    if (used + 1 < sizeof input->text) {
        utf8_clean(input->text + used, sizeof input->text - used, text);
    }
    for (; *text && !hands->repeating; text++) {
        bool upper = *text >= 'A' && *text <= 'Z';
        press_character(input, (char)(upper ? *text - 'A' + 'a' : *text));
    }
}

static void place(Hands *hands, float x, float y, Input *input) {
    hands->x = x;
    hands->y = y;
    input->moved = true;
}

static void move(Hands *hands, int x, int y, Input *input) {
    place(hands, (float)x * hands->scale_x, (float)y * hands->scale_y, input);
}

static void take_button(Hands *hands, const SDL_MouseButtonEvent *event, Input *input) {
    if (event->button != SDL_BUTTON_LEFT) return;
    move(hands, event->x, event->y, input);
    hands->down = event->state == SDL_PRESSED;
    input->pressed = hands->down;
    input->released = !hands->down;
}

static void take_wheel(const SDL_MouseWheelEvent *event, Input *input) {
    float notches = event->preciseY;
    if (event->direction == SDL_MOUSEWHEEL_FLIPPED) notches = -notches;
    input->wheel += notches * WHEEL_LINES;
}

static void take_window(Hands *hands, const SDL_WindowEvent *event, Input *input) {
    switch (event->event) {
    case SDL_WINDOWEVENT_LEAVE:
        hands->x = hands->y = -1;
        input->moved = true;
        break;
    case SDL_WINDOWEVENT_CLOSE: input->quit = true; break;
    case SDL_WINDOWEVENT_SHOWN:
    case SDL_WINDOWEVENT_EXPOSED:
    case SDL_WINDOWEVENT_RESTORED:
    case SDL_WINDOWEVENT_SIZE_CHANGED:
    case SDL_WINDOWEVENT_DISPLAY_CHANGED: input->redraw = true; break;
    default: break;
    }
}

static void pad_added(Hands *hands, int device) {
    for (int i = 0; i < HANDS_PADS_MAX; i++) {
        if (hands->pads[i]) continue;
        hands->pads[i] = SDL_GameControllerOpen(device);
        return;
    }
}

static void pad_removed(Hands *hands, SDL_JoystickID id) {
    for (int i = 0; i < HANDS_PADS_MAX; i++) {
        SDL_GameController *pad = hands->pads[i];
        if (!pad || pad != SDL_GameControllerFromInstanceID(id)) continue;
        SDL_GameControllerClose(pad);
        hands->pads[i] = NULL;
    }
}

// A stick is one press when it leans far enough; it must come back before the
// next one.
static void take_stick(Hands *hands, const SDL_ControllerAxisEvent *event,
                       Input *input) {
    enum { FAR = 20000, NEAR = 9000 };
    bool across = event->axis == SDL_CONTROLLER_AXIS_LEFTX;
    if (!across && event->axis != SDL_CONTROLLER_AXIS_LEFTY) return;
    Key less = across ? KEY_LEFT : KEY_UP, more = across ? KEY_RIGHT : KEY_DOWN;
    bool mine = hands->leaning == less || hands->leaning == more;
    if (mine && event->value > -NEAR && event->value < NEAR) hands->leaning = KEY_NONE;
    Key key = event->value <= -FAR ? less : event->value >= FAR ? more : KEY_NONE;
    if (key == KEY_NONE || hands->leaning != KEY_NONE) return;
    hands->leaning = key;
    press(input, key, 0);
}

static void take_pad(const SDL_ControllerButtonEvent *event, Input *input) {
    Press pressed = keys_of_pad(event->button);
    press(input, pressed.key, pressed.character);
}

// The first finger is the pointer with its button held; the others are left out.
static void take_finger(Hands *hands, const SDL_TouchFingerEvent *event, Input *input) {
    bool down = event->type == SDL_FINGERDOWN, up = event->type == SDL_FINGERUP;
    if (down ? hands->down : !hands->touching || event->fingerId != hands->finger)
        return;
    hands->finger = event->fingerId;
    hands->touching = hands->down = !up;
    place(hands, event->x * (float)input->width, event->y * (float)input->height,
          input);
    if (down) input->pressed = true;
    if (up) input->released = true;
}

bool hands_take(Hands *hands, const SDL_Event *event, Input *input) {
    switch (event->type) {
    case SDL_QUIT: input->quit = true; break;
    case SDL_KEYDOWN:
    case SDL_KEYUP: take_key(hands, &event->key, input); break;
    case SDL_TEXTINPUT: take_text(hands, event->text.text, input); break;
    case SDL_MOUSEMOTION: move(hands, event->motion.x, event->motion.y, input); break;
    case SDL_MOUSEBUTTONDOWN:
    case SDL_MOUSEBUTTONUP: take_button(hands, &event->button, input); break;
    case SDL_MOUSEWHEEL: take_wheel(&event->wheel, input); break;
    case SDL_WINDOWEVENT: take_window(hands, &event->window, input); break;
    case SDL_RENDER_TARGETS_RESET:
    case SDL_RENDER_DEVICE_RESET: input->redraw = true; break;
    case SDL_CONTROLLERDEVICEADDED: pad_added(hands, event->cdevice.which); break;
    case SDL_CONTROLLERDEVICEREMOVED: pad_removed(hands, event->cdevice.which); break;
    case SDL_CONTROLLERAXISMOTION: take_stick(hands, &event->caxis, input); break;
    case SDL_CONTROLLERBUTTONDOWN: take_pad(&event->cbutton, input); break;
    case SDL_FINGERDOWN:
    case SDL_FINGERMOTION:
    case SDL_FINGERUP: take_finger(hands, &event->tfinger, input); break;
    default: break;
    }
    input->x = hands->x;
    input->y = hands->y;
    input->down = hands->down;
    bool full = input->press_count == INPUT_PRESSES_MAX;
    return !input->pressed && !input->released && !full;
}

// Whether a key may change where typed text goes.
static bool moves_text(Key key) {
    return key == KEY_ENTER || key == KEY_ESCAPE || key == KEY_TAB || key == KEY_BACKTAB
        || key == KEY_BACKSPACE;
}

bool hands_must_wait(const Input *input, const SDL_Event *next) {
    if (next->type == SDL_KEYDOWN)
        return input->text[0] && moves_text(keys_find(&next->key.keysym));
    if (next->type != SDL_TEXTINPUT) return false;
    for (int i = 0; i < input->press_count; i++) {
        if (moves_text(input->presses[i].key)) return true;
    }
    return false;
}
