// keys.h -- which key of SDL is which of ours.
#ifndef PLATFORM_KEYS_H
#define PLATFORM_KEYS_H

#include "ui/input.h"

#include <SDL.h>

// The key for a keyboard's key with its Ctrl, Alt and Shift; KEY_NONE for those
// that say nothing, or only write something.
Key keys_find(const SDL_Keysym *sym);

// Whether what is held beside a key (KMOD_...) makes it command instead of write.
bool keys_command(int mods);

// Whether a key that is held counts again: those that move, and those that erase.
bool keys_may_repeat(Key key);

// The digit on a key of the upper row whose plain sign is something else (as on
// French and Belgian keyboards); 0 for any other key.
char keys_plain_digit(const SDL_Keysym *sym);

// What a button of a game pad, an SDL_GameControllerButton, presses; of KEY_NONE
// where it presses nothing.
Press keys_of_pad(int button);

#endif
