// settings.h -- how a person likes it, remembered from session to session.
//
// A small JSON file in the user's folder for settings. What is missing in it, or makes
// no sense, stays as it is: a broken file costs the settings and never the game.
#ifndef COMMAND_SETTINGS_H
#define COMMAND_SETTINGS_H

#include "command/session.h"
#include "ui/memory.h"

// Reads what was kept. Where nothing was, or it cannot be read, both stay.
void settings_load(UiSettings *settings, Language *language);

// Keeps them. Fails with a sentence when the file cannot be written.
bool settings_save(const UiSettings *settings, Language language, Err *err);

#endif
