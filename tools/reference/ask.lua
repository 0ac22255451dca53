-- ask.lua -- what the engine says of a field: its type, its range, whether it may be
-- left out. It is given a wrong value, and the message of `check` is read; so the
-- docs cannot say anything else than the engine does.
local ask = {}

local program, room
function ask.open(path, folder) program, room = path, folder end

local function quote(text) return "'" .. text:gsub("'", "'\\''") .. "'" end

function ask.run(arguments)
  local pipe = io.popen(quote(program) .. " " .. arguments .. " 2>&1")
  local output = pipe:read("a")
  local _, _, code = pipe:close()
  return output, code
end

-- What check says of a scenario, and its exit code.
function ask.check(text)
  local path = room .. "/asked.lua"
  local file = assert(io.open(path, "w"))
  file:write(text)
  file:close()
  return ask.run("check " .. quote(path))
end

-- Scenarios with one place, FIELDS, for fields of each table. `effect` stands where an
-- own action or an option needs one.
local people = [[
member "noor" { name = "Noor" }
member "sam" { name = "Sam" }
use "standard"
]]
local head = 'scenario { title = "Asked", brief = "Asked.", weeks = 4 }\n' .. people
local tail = '\nending "end" { title = "End", text = "The end." }\n'

local function in_scene(text)
  return head .. 'event "monday" { weeks = 2, scene = function(now) local _ = now\n  '
    .. text .. "\nend }" .. tail
end

local function option(fields)
  return in_scene('choose { { id = "other", "Other.", because = "x" },\n { ' .. fields .. " } }")
end

local frames = {
  scenario = { "scenario { FIELDS }\n" .. people .. tail, title = 'title = "T"', brief = 'brief = "B"' },
  member = { head .. 'member "ines" { FIELDS }' .. tail, name = 'name = "Ines"' },
  look = { head .. 'member "ines" { name = "Ines", look = { FIELDS } }' .. tail },
  use = { 'scenario { title = "T", brief = "B" }\nmember "noor" { name = "Noor" }\nuse("standard", { FIELDS })' .. tail },
  action = { head .. 'action "walk" { FIELDS }' .. tail, name = 'name = "Walk"', effect = "effect = { team = { trust = 1 } }" },
  event = { head .. 'event "monday" { FIELDS }' .. tail, scene = "scene = function() end" },
  ending = { head .. 'ending "first" { FIELDS }' .. tail, title = 'title = "T"', text = 'text = "T"',
             when = "when = function(now) return now.week > 9 end" },
  option = { option("FIELDS"), id = 'id = "one"', place = '"One."', because = 'because = "x"' },
  later = { option('id = "one", "One.", because = "x", later = { FIELDS }') },
  promise = { option('id = "one", "One.", because = "x", promise = { FIELDS }'), place = '"A promise"' },
  model = { 'scenario { title = "T", brief = "B", model = { FIELDS } }\n' .. people .. tail },
}

-- A scenario with one field of a table given, besides those that must be there.
function ask.scenario(kind, name, given)
  local frame, fields = frames[kind], {}
  for key, text in pairs(frame) do
    if key ~= name and key ~= 1 then fields[#fields + 1] = text end
  end
  table.sort(fields)
  fields[#fields + 1] = given
  local text = table.concat(fields, ", ")
  return (frame[1]:gsub("FIELDS", function() return text end))
end

local function what_of(kind, name, given)
  return ask.check(ask.scenario(kind, name, given))
end

local patterns = {
  { "must be a number from (%S+) to (%S+),", "number" },
  { "must be a text in quotes", "text" },
  { "must be a name in quotes", "name" },
  { "must be a function", "function" },
  { "must be a table of effects or a function", "effect" },
  { "must be a table", "table" },
  { "is a number or { first, last }", "weeks" },
  { "must be true or false", "yes" },
}

local function read_type(said)
  for _, pattern in ipairs(patterns) do
    local low, high = said:match(pattern[1])
    if low then return { kind = pattern[2], low = tonumber(low), high = tonumber(high) } end
  end
end

local function names_in(said)
  local names = {}
  local list = said:match("there is ([%w_, ]+)")
  for name in (list or ""):gmatch("[%w_]+") do names[#names + 1] = name end
  return names
end

-- The type of a field: kind, low, high, whole, names, required.
function ask.field(kind, name)
  local said = what_of(kind, name, name .. " = true")
  local found = read_type(said) or read_type(what_of(kind, name, name .. ' = "text"'))
  if not found then error(("%s.%s: the engine says\n%s"):format(kind, name, said)) end
  if found.kind == "number" then
    local inside = (found.low + found.high) / 2 + 0.25
    found.whole = found.low == found.high or what_of(kind, name, name .. " = " .. inside):find("whole number", 1, true) ~= nil
  elseif found.kind == "name" then
    found.names = names_in(what_of(kind, name, name .. ' = "zzzzzzzz"'))
  end
  local left_out, code = what_of(kind, name, "")
  found.required = code ~= 0 and left_out:find("missing", 1, true) ~= nil
  return found
end

-- Every number of the rules at once: a range for each.
function ask.parameters(names)
  local ranges, at_once = {}, 40 -- check shows fifty findings and counts the rest
  for first = 1, #names, at_once do
    local wrong = {}
    for i = first, math.min(first + at_once - 1, #names) do wrong[#wrong + 1] = names[i] .. " = -99999" end
    local said = what_of("model", "", table.concat(wrong, ",\n"))
    for name, low, high in said:gmatch("'([%w_]+)' must be a [whole ]*number from (%S+) to (%S+), not") do
      ranges[name] = { low = tonumber(low), high = tonumber(high) }
    end
  end
  return ranges
end

-- Why an example does not work, or nil.
function ask.refused(text)
  local said, code = ask.check(text)
  if code ~= 0 then return said end
end

function ask.example(kind, name, example) return ask.refused(ask.scenario(kind, name, example)) end
function ask.line(example) return ask.refused(in_scene(example)) end
function ask.effect(example) return ask.refused(in_scene("effect { " .. example .. " }")) end
function ask.action_effect(example)
  return ask.refused(ask.scenario("action", "effect", 'target = "member", effect = { ' .. example .. " }"))
end

-- Whether a game told with the field and one told without it read the same.
function ask.same(kind, name, value)
  local told = {}
  for i, given in ipairs { "", ("%s = %s"):format(name, value) } do
    local path = ("%s/told%d.lua"):format(room, i)
    local needs = kind == "later" and "effect = { team = { trust = -9 } }, " or ""
    local file = assert(io.open(path, "w"))
    local text = ask.scenario(kind, name, needs .. given)
    file:write((text:gsub('id = "other"', 'id = "zzz", available = function() return false, "No." end')))
    file:close()
    local said, code = ask.run(("play %s --text --policy first --seed 1 --journal %s/told%d.jsonl")
      :format(quote(path), quote(room), i))
    assert(code == 0, said)
    os.remove(("%s/told%d.jsonl"):format(room, i))
    told[i] = said:gsub("told%d", "told")
  end
  return told[1] == told[2]
end

-- Which of these names a scenario knows, and what is in a table of its library.
function ask.knows(name)
  local said = ask.check(in_scene("local x = " .. name .. "; local _ = x"))
  return not said:find("' is unknown", 1, true)
end

function ask.library(name)
  local said = ask.check('local all = ""\nfor key in pairs(' .. name
    .. ') do all = all .. key .. " " end\nerror("has " .. all)')
  local names = {}
  for key in (said:match("has ([%w_ ]*)") or ""):gmatch("[%w_]+") do names[#names + 1] = key end
  return names
end

return ask
