-- annotate.lua -- the names and fields of the language for the Lua language server, in
-- one language.
local annotate = {}

local words = {
  en = {
    "-- Names and fields of the scenario language, for the Lua language server. Nothing of",
    "-- this runs. `make docs` makes it from what the engine knows.",
    points = "points of 0 to 100; in an effect from -100 to 100",
    effect = "whom and what, in points: { team = { trust = 2 } }",
    tie = "0 to 1", to = " to ",
  },
  nl = {
    "-- Namen en velden van de scenariotaal, voor de Lua-taalserver. Niets hiervan wordt",
    "-- uitgevoerd. `make docs` maakt het uit wat het programma weet.",
    points = "punten van 0 tot 100; in een gevolg van -100 tot 100",
    effect = "wie en wat, in punten: { team = { trust = 2 } }",
    tie = "0 tot 1", to = " tot ",
  },
}

local out

local function add(...) for _, text in ipairs { ... } do out[#out + 1] = text end end

local function range(field)
  if not field.low or field.low == field.high then return "" end
  return (" (%.14g..%.14g)"):format(field.low, field.high)
end

local function type_of(field)
  if field.lua then return field.lua end
  if field.kind == "number" then
    if field.low == field.high then return ("%d"):format(field.low) end
    if field.low == 0 and field.high == 100 then return "Points" end
    return field.whole and "integer" or "number"
  elseif field.kind == "name" then
    local names = {}
    for i, name in ipairs(field.names) do names[i] = '"' .. name .. '"' end
    return table.concat(names, "|")
  end
  return ({ text = "string", yes = "boolean" })[field.kind]
end

local function field_line(field, lang)
  local optional = field.kind and (field.own or not field.required) and "?" or ""
  add(("---@field %s%s %s # %s%s"):format(field.name, optional, type_of(field), field[lang]:gsub("`", ""), range(field)))
end

local function class(part, lang)
  add("", "---@class " .. part.class)
  if part.place then add("---@field [1] string # " .. part["place_" .. lang]) end
  for _, field in ipairs(part.fields) do field_line(field, lang) end
end

local function variables(known, which, lang)
  for _, name in ipairs(known.variables_of(which)) do
    add(("---@field %s Points # %s"):format(name, known.word(lang, "meter." .. name)))
  end
end

local function named(id, class_name)
  add("", "---@param id string", ("---@return fun(%s: %s)"):format(id, class_name), ("function %s(id) end"):format(id))
end

local function declare(lang)
  add("", "---@param scenario Scenario", "function scenario(scenario) end")
  named("member", "Member")
  add("", "---@param from string", "---@param to string", "---@param weight? number # " .. words[lang].tie,
    '---@param way? "one-way"', "function tie(from, to, weight, way) end")
  add("", '---@param deck "standard"', "---@param options? Use", "function use(deck, options) end")
  named("action", "Action")
  named("event", "Event")
  named("ending", "Ending")
end

local function calls(known, lang)
  local w = words[lang]
  for _, call in ipairs(known.functions) do
    add("", "--- " .. call[lang]:gsub("`", ""))
    local names = {}
    for _, parameter in ipairs(call.lua) do
      names[#names + 1] = parameter[1]:gsub("?", "")
      add(("---@param %s %s%s"):format(parameter[1], parameter[2], parameter[3] and " # " .. parameter[3]:gsub(" to ", w.to) or ""))
    end
    if call.returns then add(("---@return %s # %s"):format(call.returns, call["returns_" .. lang])) end
    add(("function %s(%s) end"):format(call[1], table.concat(names, ", ")))
  end
end

function annotate.write(known, lang)
  local w = words[lang]
  out = {}
  add("---@meta", w[1], w[2])
  add("", "---@alias Points number # " .. w.points)
  add("---@alias Effect table<string, any> # " .. w.effect)
  add("---@alias EffectOrFunction Effect|fun(now: Now, target?: string): Effect")
  for _, kind in ipairs { "scenario", "member", "look", "use", "action", "event", "ending", "option", "later", "promise" } do
    class(known.tables[kind], lang)
  end
  class(known.tables.now, lang)
  variables(known, "both", lang)
  class(known.tables.now_member, lang)
  variables(known, "member", lang)
  declare(lang)
  calls(known, lang)
  return table.concat(out, "\n") .. "\n"
end

return annotate
