-- What a scenario may use, for luacheck; scenario-language has the meaning.
std = "lua54"
max_line_length = false -- texts stand on one line
unused_args = false -- a function may take `now` and not look at it
ignore = { "432" } -- a function inside another has a `now` of its own
read_globals = {
  "scenario", "member", "tie", "use", "action", "event", "ending",
  "narrate", "say", "choose", "effect", "set", "later", "chance",
}
