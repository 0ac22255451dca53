-- reference.lua -- makes the reference of the scenario language, docs/LANG/reference.md,
-- and the annotation files for editors, assets/lua/undercurrent.LANG.lua.
--
--     lua5.4 tools/reference/reference.lua FACTS PROGRAM ROOM TARGET
--
-- FACTS is the program made of facts.c, ROOM an empty folder, TARGET the folder in
-- which docs/ and assets/ lie. Whatever the engine knows and texts.lua does not, or
-- the other way round, ends it with a message and 1; so does an example that fails.
local here = arg[0]:match("^(.*)/[^/]*$")
package.path = here .. "/?.lua;" .. package.path
local ask, page, annotate, texts = require "ask", require "page", require "annotate", require "texts"

local facts_program, program, room, target = table.unpack(arg)
ask.open(program, room)

local faults = {}
local function fault(...) faults[#faults + 1] = (...):format(select(2, ...)) end

local function read_facts()
  local pipe = io.popen(("'%s' '%s/bare.lua'"):format(facts_program, here))
  local text = pipe:read("a")
  pipe:close()
  return assert(load(text, "=facts", "t", {}))()
end

local function read_words(lang)
  local words = {}
  for _, part in ipairs { "model", "deck" } do
    local file = assert(io.open(("assets/words/%s/%s.json"):format(lang, part)))
    for key, text in file:read("a"):gmatch('"([%w_.]+)": "(.-[^\\])"') do
      words[key] = text:gsub("\\(.)", "%1")
    end
    file:close()
  end
  return words
end

local known = read_facts()
known.words = { en = read_words("en"), nl = read_words("nl") }

function known.word(lang, key)
  if not known.words[lang][key] then fault("no word %s in %s", key, lang) end
  return known.words[lang][key] or key
end

function known.variables_of(which)
  local names = {}
  for _, variable in ipairs(known.variables) do
    if which == "both" or variable.of == which then names[#names + 1] = variable[1] end
  end
  return names
end

-- ---- the tables

local function describe(kind, name, text)
  local field = ask.field(kind, name)
  field.name = name
  for key, value in pairs(text) do field[key] = value end
  if known.defaults[kind .. "." .. name] ~= nil then field.default = known.defaults[kind .. "." .. name] end
  return field
end

local function check_field(kind, name, text)
  if not (text.en and text.nl and text.example) then fault("%s.%s: a text is missing", kind, name) end
  local why = text.example and ask.example(kind, name, text.example)
  if why then fault("%s.%s: the example fails: %s", kind, name, why) end
  if text.default and not ask.same(kind, name, text.default) then
    fault("%s.%s: %s is not what stands in", kind, name, text.default)
  end
end

local function check_left_over(kind, text, there)
  for name, field in pairs(text) do
    if type(field) == "table" and field.en and not there[name] then
      fault("%s.%s: the engine does not know it", kind, name)
    end
  end
end

local function read_table(kind, text)
  local fields, there = {}, {}
  for _, list in ipairs(text.known) do
    for _, name in ipairs(known.known[list]) do
      there[name] = true
      if not text[name] then
        fault("%s.%s: no text", kind, name)
      else
        check_field(kind, name, text[name])
        fields[#fields + 1] = describe(kind, name, text[name])
      end
    end
  end
  check_left_over(kind, text, there)
  for _, name in ipairs(text.variables and known.variables_of(text.variables) or {}) do
    local field = { name = name, en = known.word("en", "meter." .. name), nl = known.word("nl", "meter." .. name) }
    fields[#fields + 1] = setmetatable(field, { __index = ask.field(kind, name) })
    field.example = name .. " = 60"
    for _, variable in ipairs(known.variables) do
      if variable[1] == name then field.default = variable.start end
    end
  end
  text.fields = fields
end

-- `now` cannot be asked; that its names exist is tried.
local function read_now(kind, text, prefix)
  text.fields = {}
  for _, name in ipairs(text.order) do
    local field = text[name]
    local why = ask.line("local _ = " .. (field.example or prefix .. "." .. name))
    if why and not why:find("has no option 'honest'", 1, true) then fault("%s.%s: %s", kind, name, why) end
    text.fields[#text.fields + 1] = field
    field.name = name
  end
end

known.tables = texts.tables
for _, kind in ipairs { "scenario", "member", "look", "use", "action", "event", "ending", "option", "later", "promise" } do
  read_table(kind, texts.tables[kind])
end
read_now("now", texts.tables.now, "now")
read_now("now_member", texts.tables.now_member, 'now.member("noor")')

-- ---- the rest

known.functions, known.scopes, known.units, known.model = texts.functions, texts.scopes, texts.units, texts.model
for _, call in ipairs(known.functions) do
  local why = ask.line(call.example)
  if why then fault("%s: the example fails: %s", call[1], why) end
end
for _, scope in ipairs(known.scopes) do
  local why = (scope.action and ask.action_effect or ask.effect)(scope.example)
  if why then fault("effect %s: the example fails: %s", scope[1], why) end
end

for _, field in ipairs(known.model) do
  for key, value in pairs(ask.field("model", field[1])) do field[key] = value end
  field.default = known.defaults["model." .. field[1]]
  local why = ask.example("model", field[1], field.example)
  if why then fault("model.%s: the example fails: %s", field[1], why) end
end
for _, variable in ipairs(known.variables) do
  if variable.of == "team" then variable.field = ask.field("model", variable[1]) end
end

-- Parameters stand under the remarks of params.inc.
local function group_parameters()
  local groups, by_remark, group = {}, {}, nil
  for _, text in ipairs(texts.groups) do by_remark[text[1]] = text end
  local places, names = {}, {}
  for i, parameter in ipairs(known.parameters) do
    places[parameter[1]], names[i] = parameter, parameter[1]
  end
  local ranges = ask.parameters(names)
  for line in io.lines("engine/model/params.inc") do
    local remark, name = line:match("^// ([%l, ]+)$"), line:match("^PARAM%(([%w_]+),")
    if remark then
      if not by_remark[remark] then fault("no text for the parameters of %s", remark) end
      group = { parameters = {}, en = (by_remark[remark] or {}).en, nl = (by_remark[remark] or {}).nl }
      groups[#groups + 1] = group
    elseif name then
      local parameter, range = places[name], ranges[name]
      if not range then fault("%s: the engine names no range", name) end
      parameter.low, parameter.high = (range or {}).low, (range or {}).high
      group.parameters[#group.parameters + 1] = parameter
    end
  end
  return groups
end
known.groups = group_parameters()

-- Of Lua's own names those that a scenario knows.
known.library = { base = {} }
local all = {}
for name in pairs(_G) do all[#all + 1] = name end
table.sort(all)
for _, name in ipairs(all) do
  if type(_G[name]) == "function" and name ~= "require" and ask.knows(name) then
    known.library.base[#known.library.base + 1] = name
  elseif type(_G[name]) == "table" and name ~= "_G" and ask.knows(name) then
    known.library[name] = ask.library(name)
  end
end

if #faults > 0 then
  io.stderr:write(table.concat(faults, "\n"), "\n")
  os.exit(1)
end

local function save(path, text)
  local file = assert(io.open(target .. "/" .. path, "w"))
  file:write(text)
  file:close()
end

for _, lang in ipairs { "en", "nl" } do
  save(("docs/%s/reference.md"):format(lang), page.write(known, lang))
  save(("assets/lua/undercurrent.%s.lua"):format(lang), annotate.write(known, lang))
end
