return { ["Tiny"] = "Klein", ["Two people."] = "Twee mensen.", ["{ada} looks up in week {now.week}."] = "In week {now.week} kijkt {ada} op.", ["Tell."] = "Vertel." }
