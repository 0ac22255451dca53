-- page.lua -- the reference of the language as a page, in one language.
local page = {}

local words = {
  en = {
    title = "Reference of the scenario language",
    top = "[Nederlands](../nl/reference.md) · [For trainers](trainers.md) · [A first scenario](first-scenario.md) · [Cookbook](cookbook.md) · [Commands](commands.md)",
    made = "This page is made by `make docs` from what the engine itself knows and says; types, ranges and usual values are its own. Every example is tried.",
    head = { "field", "value", "left out", "meaning", "example" },
    required = "needed", required_own = "needed in an action of your own", place = "text", one = "*(first)*",
    number = "%s to %s", whole = "whole, %s to %s", text = "text", name = "one of: ", yes = "`true` or `false`",
    ["function"] = "function", effect = "effects, or a function that gives them", weeks = "a week, or `{ first, last }`",
    list = "list of texts", table = "table", points = "0 to 100",
    look = "`look`", member = "`member`", scenario = "`scenario`", action = "`action`", event = "`event`", ending = "`ending`",
    use = "`use`", option = "An option", later = "`later`", promise = "`promise`",
    tie = { "`tie`", "`tie(\"noor\", \"sam\", 0.7)`: they listen to each other, above 0 and at most 1. With `\"one-way\"` behind it only the first listens to the second. Without any tie everybody listens to everybody." },
    news = "These ids tell what the model brings, and need no `weeks`: %s. `scene = function(now, who)` gets the member it is about, if there is one.",
    scene = "In a scene", call = { "function", "meaning", "example" },
    effects = "Effects", effects_text = "An effect names whom, and for each variable how many points, from -%d to %d. It may be a function that gives such a table: `effect = function(now) … end`. As a rule of thumb 2 to 4 points are noticed, 8 is much.",
    scope = { "key", "for whom", "example" },
    now = "`now`", now_text = "What a function can see. It can only be read; a name that does not exist is an error with a suggestion. All numbers run from 0 to 100 where nothing else is said.",
    now_head = { "name", "gives", "meaning" }, now_member = "`now.member(id)`",
    variables = "Variables", variables_text = "The names in effects, in the fields of members and in `now`. Of what each member has, `now.trust` gives the mean over the team.",
    variable_head = { "name", "in the game", "of", "usual start", "meaning" }, of = { member = "each member", team = "the team" },
    actions = "Standard actions", action_head = { "id", "in the game", "hours", "for", "meaning" },
    reach = { team = "everybody", member = "members you pick", two = "two members", group = "a group you pick", switch = "on or off" },
    texts = "Texts", texts_text = "A text stands in `\"…\"`, or in `[[…]]` where it may run over several lines; an empty line begins a paragraph. `{noor}` is the name of that member, and `{company}` what the scenario says under `names`, in every text. In a scene and in an option `{who}` is whom the news is about, and `{now.week}`, `{now.trust}` and the like are numbers. A text has at most %d characters.",
    model = "`model`", model_text = "In `scenario { model = { … } }`: how the game begins, and the numbers of its rules. You will seldom need the latter.",
    model_head = { "name", "value", "left out", "meaning", "example" }, start = "at the start",
    rules = "The numbers of the rules", rules_head = { "name", "usual", "from", "to", "in" },
    library = "Lua's own library", library_text = "A scenario has this part of Lua 5.4 and no more. `pairs` goes through a table in a fixed order, and `math.random` draws from the luck of the game. Of powers there is `x ^ 2` alone.",
    library_more = "`require \"people\"` runs `people.lua` from the same folder.",
    styles = "How a style of leader chooses", styles_text = "A style adds up the points of what an option does at once, times these numbers, for the share of the team that gets them, and takes the highest sum. `random` draws, `first` takes the first that is open.",
    hour = "each hour",
    limits = "Limits", limits_text = "Members: 1 to %d. Weeks: up to %d. Options: 2 to %d. A file: 256 KiB. Memory: 64 MiB. Loading: two seconds of processor time; one call: a fifth of a second. Each is refused with a message that names the place.",
  },
  nl = {
    title = "Naslag van de scenariotaal",
    top = "[English](../en/reference.md) · [Voor trainers](trainers.md) · [Een eerste scenario](first-scenario.md) · [Kookboek](cookbook.md) · [Opdrachten](commands.md)",
    made = "Deze bladzijde maakt `make docs` uit wat het programma zelf weet en zegt; soorten, bereiken en gewone waarden zijn die van het programma. Elk voorbeeld wordt geprobeerd.",
    head = { "veld", "waarde", "weggelaten", "betekenis", "voorbeeld" },
    required = "moet er staan", required_own = "moet er staan in een eigen actie", place = "tekst", one = "*(eerste)*",
    number = "%s tot %s", whole = "heel, %s tot %s", text = "tekst", name = "een van: ", yes = "`true` of `false`",
    ["function"] = "functie", effect = "gevolgen, of een functie die ze geeft", weeks = "een week, of `{ eerste, laatste }`",
    list = "lijst van teksten", table = "tabel", points = "0 tot 100",
    look = "`look`", member = "`member`", scenario = "`scenario`", action = "`action`", event = "`event`", ending = "`ending`",
    use = "`use`", option = "Een optie", later = "`later`", promise = "`promise`",
    tie = { "`tie`", "`tie(\"noor\", \"sam\", 0.7)`: ze luisteren naar elkaar, boven 0 en hooguit 1. Met `\"one-way\"` erachter luistert alleen de eerste naar de tweede. Zonder één band luistert iedereen naar iedereen." },
    news = "Met deze namen vertelt een gebeurtenis wat het model brengt, zonder `weeks`: %s. `scene = function(now, who)` krijgt over wie het gaat, als het over iemand gaat.",
    scene = "In een scène", call = { "functie", "betekenis", "voorbeeld" },
    effects = "Gevolgen", effects_text = "Een gevolg noemt wie, en voor elke variabele hoeveel punten, van -%d tot %d. Het mag een functie zijn die zo'n tabel geeft: `effect = function(now) … end`. Als vuistregel: 2 tot 4 punten merk je, 8 is veel.",
    scope = { "sleutel", "voor wie", "voorbeeld" },
    now = "`now`", now_text = "Wat een functie kan zien. Je kunt er alleen uit lezen; een naam die niet bestaat is een fout, met een suggestie. Alle getallen gaan van 0 tot 100, tenzij er iets anders staat.",
    now_head = { "naam", "geeft", "betekenis" }, now_member = "`now.member(id)`",
    variables = "Variabelen", variables_text = "De namen in gevolgen, in de velden van mensen en in `now`. Van wat ieder mens heeft, geeft `now.trust` het gemiddelde van het team.",
    variable_head = { "naam", "in het spel", "van", "gewone start", "betekenis" }, of = { member = "elk mens", team = "het team" },
    actions = "Gewone acties", action_head = { "id", "in het spel", "uren", "voor", "betekenis" },
    reach = { team = "iedereen", member = "mensen die je aanwijst", two = "twee mensen", group = "een groep die je aanwijst", switch = "aan of uit" },
    texts = "Teksten", texts_text = "Een tekst staat in `\"…\"`, of in `[[…]]`, waar hij over meer regels mag lopen; een lege regel begint een alinea. `{noor}` is de naam van dat mens en `{company}` wat het scenario bij `names` noemt, in elke tekst. In een scène en in een optie is `{who}` over wie het nieuws gaat, en zijn `{now.week}`, `{now.trust}` en dergelijke getallen. Een tekst heeft hooguit %d tekens.",
    model = "`model`", model_text = "In `scenario { model = { … } }`: hoe het spel begint, en de getallen van zijn regels. Die laatste heb je zelden nodig.",
    model_head = { "naam", "waarde", "weggelaten", "betekenis", "voorbeeld" }, start = "aan het begin",
    rules = "De getallen van de regels", rules_head = { "naam", "gewoon", "van", "tot", "in" },
    library = "Lua's eigen bibliotheek", library_text = "Een scenario heeft dit deel van Lua 5.4, en meer niet. `pairs` gaat in een vaste volgorde door een tabel, en `math.random` trekt uit het toeval van het spel. Van machten is er alleen `x ^ 2`.",
    library_more = "`require \"people\"` voert `people.lua` uit dezelfde map uit.",
    styles = "Hoe een stijl van leidinggeven kiest", styles_text = "Een stijl telt de punten op van wat een optie meteen doet, maal deze getallen, naar het deel van het team dat ze krijgt, en neemt de hoogste som. `random` trekt, `first` neemt de eerste die open is.",
    hour = "elk uur",
    limits = "Grenzen", limits_text = "Mensen: 1 tot %d. Weken: tot %d. Opties: 2 tot %d. Een bestand: 256 KiB. Geheugen: 64 MiB. Openen: twee seconden rekentijd; één aanroep: een vijfde seconde. Elke grens wordt gemeld met de plek erbij.",
  },
}

local out, w, lang

local function add(...) for _, text in ipairs { ... } do out[#out + 1] = text end end

local function row(cells)
  for i, cell in ipairs(cells) do cells[i] = tostring(cell):gsub("|", "\\|") end
  add("| " .. table.concat(cells, " | ") .. " |")
end

local function head(names)
  add("")
  row { table.unpack(names) }
  add("|" .. (" --- |"):rep(#names))
end

local function code(text) return text and "`" .. text .. "`" or "" end

local function number(value) return ("%.14g"):format(value) end

local function type_of(field)
  if field.kind == "number" then
    if field.low == field.high then return number(field.low) end
    return (field.whole and w.whole or w.number):format(number(field.low), number(field.high))
  elseif field.kind == "name" then
    local names = {}
    for i, name in ipairs(field.names) do names[i] = '`"' .. name .. '"`' end
    return w.name .. table.concat(names, " ")
  elseif field.kind == "table" then
    return field.lua == "string[]" and w.list or w.table
  end
  return w[field.kind]
end

local function left_out(field)
  if field.required then return field.own and w.required_own or w.required end
  if field.default == nil then return "" end
  return code(type(field.default) == "number" and number(field.default) or '"' .. field.default .. '"')
end

local function fields_of(part)
  head(w.head)
  if part.place then row { w.one, w.place, w.required, part["place_" .. lang], "" } end
  for _, field in ipairs(part.fields) do
    row { code(field.name), type_of(field), left_out(field), field[lang], code(field.example) }
  end
end

local function part(known, name)
  add("", "## " .. w[name], "", known.tables[name][lang])
  fields_of(known.tables[name])
end

local function variables(known)
  add("", "## " .. w.variables, "", w.variables_text)
  head(w.variable_head)
  for _, variable in ipairs(known.variables) do
    local name = variable[1]
    row { code(name), known.word(lang, "meter." .. name), w.of[variable.of], number(variable.start),
          known.word(lang, "meter." .. name .. ".about") }
  end
end

local function actions(known)
  add("", "## " .. w.actions)
  head(w.action_head)
  for _, kind in ipairs(known.kinds) do
    local id = kind[1]
    row { code(id), known.word(lang, "action." .. id .. ".name"), kind.hours, w.reach[kind.reach],
          known.word(lang, "action." .. id .. ".about") }
  end
end

local function scene(known)
  add("", "## " .. w.scene)
  head(w.call)
  for _, call in ipairs(known.functions) do
    row { code(call.call), call[lang], code(call.short or call.example) }
  end
end

local function effects(known)
  add("", "## " .. w.effects, "", w.effects_text:format(known.limits.points, known.limits.points))
  head(w.scope)
  for _, scope in ipairs(known.scopes) do row { code(scope[1]), scope[lang], code(scope.example) } end
end

local function names_of(list, prefix)
  local names = {}
  for i, name in ipairs(list) do names[i] = code((prefix or "") .. name) end
  return table.concat(names, " ")
end

local function now(known)
  add("", "## " .. w.now, "", w.now_text)
  head(w.now_head)
  for _, field in ipairs(known.tables.now.fields) do
    row { code("now." .. field.name), code(field.lua), field[lang] .. (field.example and ": " .. code(field.example) or "") }
  end
  row { names_of(known.variables_of("both"), "now."), code("number"), w.variables }
  add("", "### " .. w.now_member)
  head(w.now_head)
  for _, field in ipairs(known.tables.now_member.fields) do row { code(field.name), code(field.lua), field[lang] } end
  row { names_of(known.variables_of("member")), code("number"), w.variables }
end

local function model(known)
  add("", "## " .. w.model, "", w.model_text)
  head(w.model_head)
  for _, field in ipairs(known.model) do
    row { code(field[1]), type_of(field), left_out(field), field[lang], code(field.example) }
  end
  for _, variable in ipairs(known.variables) do
    if variable.of == "team" then
      row { code(variable[1]), type_of(variable.field), code(number(variable.start)),
            known.word(lang, "meter." .. variable[1]) .. ", " .. w.start, code(variable[1] .. " = " .. number(variable.start + 5)) }
    end
  end
  add("", "### " .. w.rules)
  for _, group in ipairs(known.groups) do
    add("", "**" .. group[lang] .. "**")
    head(w.rules_head)
    for _, parameter in ipairs(group.parameters) do
      row { code(parameter[1]), number(parameter.value), number(parameter.low), number(parameter.high), known.units[parameter.unit][lang] }
    end
  end
end

local function library(known)
  add("", "## " .. w.library, "", w.library_text)
  add("", names_of(known.library.base))
  for _, name in ipairs { "string", "table", "math", "utf8" } do
    add("", names_of(known.library[name], name .. "."))
  end
  add("", w.library_more)
end

local function styles(known)
  add("", "## " .. w.styles, "", w.styles_text)
  local names, rows = { "" }, {}
  for _, style in ipairs(known.weights) do
    if style[1] ~= "random" and style[1] ~= "first" then names[#names + 1], rows[#rows + 1] = code(style[1]), style end
  end
  head(names)
  for _, name in ipairs(known.variables_of("both")) do
    local cells, any = { code(name) }, false
    for _, style in ipairs(rows) do
      any = any or style[name]
      cells[#cells + 1] = style[name] and number(style[name]) or ""
    end
    if any then row(cells) end
  end
  local cells = { w.hour }
  for _, style in ipairs(rows) do cells[#cells + 1] = number(style.hour) end
  row(cells)
end

function page.write(known, language)
  out, w, lang = {}, words[language], language
  add("# " .. w.title, "", w.top, "", w.made)
  part(known, "scenario")
  part(known, "member")
  add("", "### " .. w.look, "", known.tables.look[lang])
  fields_of(known.tables.look)
  add("", "## " .. w.tie[1], "", w.tie[2])
  part(known, "use")
  part(known, "action")
  part(known, "event")
  add("", w.news:format(names_of(known.news)))
  part(known, "ending")
  scene(known)
  part(known, "option")
  part(known, "later")
  part(known, "promise")
  effects(known)
  add("", "## " .. w.texts, "", w.texts_text:format(known.limits.text))
  now(known)
  variables(known)
  actions(known)
  model(known)
  library(known)
  styles(known)
  add("", "## " .. w.limits, "", w.limits_text:format(known.limits.members, known.limits.weeks, known.limits.options))
  return table.concat(out, "\n") .. "\n"
end

return page
