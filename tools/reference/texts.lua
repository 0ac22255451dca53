-- What every field and function of the scenario language means, in both languages:
-- the one table behind docs/*/reference.md and the editor's annotation files.
-- Types and ranges are asked of the engine; `lua` is the type where it is a table or
-- a function, `example` is tried.

local texts = { tables = {}, functions = {}, sections = {} }
local tables = texts.tables

tables.scenario = {
  class = "Scenario", known = { "scenario" },
  en = "The whole: once in a file, at its top.",
  nl = "Het geheel: één keer in een bestand, bovenaan.",
  api = { example = "api = 1", en = "the version of the language; leave it out",
    nl = "de versie van de taal; laat maar weg" },
  language = { example = 'language = "nl"', en = "of the texts in this file",
    nl = "van de teksten in dit bestand" },
  title = { example = 'title = "The new helpdesk"', en = "what the scenario is called",
    nl = "hoe het scenario heet" },
  summary = { example = 'summary = "A helpdesk gets an assistant."', en = "one line, for the shelf",
    nl = "één regel, voor de plank" },
  brief = { example = 'brief = [[You lead three people.]]',
    en = "what the leader reads first; an empty line begins a paragraph",
    nl = "wat de leidinggevende eerst leest; een lege regel begint een alinea" },
  goal = { example = 'goal = "In week 6 the team is still a team."',
    en = "what it is about, in one sentence", nl = "waar het om gaat, in één zin" },
  weeks = { example = "weeks = 6", en = "how long the game lasts", nl = "hoe lang het spel duurt" },
  hours = { example = "hours = 12", en = "the leader's free hours in a week",
    nl = "de vrije uren van de leidinggevende in een week" },
  minutes = { example = "minutes = 15", en = "how long a group needs, for the shelf",
    nl = "hoe lang een groep nodig heeft, voor de plank" },
  level = { example = "level = 2", en = "1 easy, 3 hard", nl = "1 makkelijk, 3 moeilijk" },
  debrief = { lua = "string[]", example = 'debrief = { "What would you do again?" }',
    en = "questions for the group", nl = "vragen voor de groep" },
  sources = { lua = "string[]", example = 'sources = { "Own experience, 2023." }',
    en = "where your facts are from", nl = "waar je feiten vandaan komen" },
  names = { lua = "table<string, string>", example = 'names = { company = "North Care" }',
    en = "names of your own: `{company}` in a text stands for it",
    nl = "eigen namen: `{company}` in een tekst wordt die naam" },
  model = { lua = "table<string, any>", example = "model = { impact = 0.4 }",
    en = "numbers of the model, see below", nl = "getallen van het model, zie verderop" },
}

tables.member = {
  class = "Member", known = { "words", "traits" }, variables = "member",
  en = "A person: `member \"noor\" { … }`. The id in quotes is how the rest of the file calls her.",
  nl = "Een mens: `member \"noor\" { … }`. Met de naam tussen aanhalingstekens noemt de rest van het bestand haar.",
  name = { example = 'name = "Noor"', en = "how the game calls this person",
    nl = "hoe het spel deze persoon noemt" },
  role = { example = 'role = "planner"', en = "what this person does", nl = "wat deze persoon doet" },
  about = { example = 'about = "Knows every lorry by its number."',
    en = "what a new leader may know", nl = "wat een nieuwe leidinggevende mag weten" },
  look = { lua = "Look", example = 'look = { hair = "bun" }', en = "how this person looks, see below",
    nl = "hoe deze persoon eruitziet, zie verderop" },
  worry = { example = 'worry = "What am I here for, then?"',
    en = "in their own words; shown to who listens",
    nl = "in eigen woorden; wie luistert, krijgt het te horen" },
  influence = { example = "influence = 70", en = "how much colleagues listen",
    nl = "hoeveel collega's naar deze persoon luisteren" },
  epilogue = { lua = "fun(now: Now): string", example = 'epilogue = function() return "She stayed." end',
    en = "gives what became of this person", nl = "geeft hoe het met deze persoon afloopt" },
  exposure = { example = "exposure = 0.8", en = "how much of the job AI could do",
    nl = "hoeveel van het werk AI zou kunnen doen" },
  openness = { example = "openness = 0.3", en = "to new ways", nl = "hoe open voor iets nieuws" },
  load = { example = "load = 62", en = "how heavy the work is; 55 to 66 is usual",
    nl = "hoe zwaar het werk is; 55 tot 66 is gewoon" },
  resilience = { example = "resilience = 1.2", en = "how fast this person recovers; 0.6 to 1.4 is usual",
    nl = "hoe snel deze persoon herstelt; 0.6 tot 1.4 is gewoon" },
}

tables.look = {
  class = "Look", known = { "look" },
  en = "Of a member. What is left out differs from person to person.",
  nl = "Van een mens. Wat je weglaat, verschilt van persoon tot persoon.",
  skin = { example = "skin = 4", en = "light to dark", nl = "licht naar donker" },
  hair = { example = 'hair = "curly"', en = "the hair, or a scarf", nl = "het haar, of een hoofddoek" },
  hair_color = { example = 'hair_color = "grey"', en = "its colour", nl = "de kleur ervan" },
  dress = { example = 'dress = "plum"', en = "the colour of the clothes", nl = "de kleur van de kleren" },
  age = { example = "age = 58", en = "in years", nl = "in jaren" },
  glasses = { example = "glasses = true", en = "wears them", nl = "draagt een bril" },
  beard = { example = "beard = true", en = "has one", nl = "heeft een baard" },
  wheelchair = { example = "wheelchair = true", en = "sits in one", nl = "zit in een rolstoel" },
}

tables.use = {
  class = "Use", known = { "use" },
  en = "`use \"standard\"` gives the leader the standard actions; `use(\"standard\", { … })` some of them.",
  nl = "`use \"standard\"` geeft de leidinggevende de gewone acties; `use(\"standard\", { … })` een deel ervan.",
  except = { lua = "string[]", example = 'except = { "email", "reward" }', en = "actions to leave out",
    nl = "acties die wegblijven" },
}

tables.action = {
  class = "Action", known = { "action" },
  en = "Something the leader can do in a week: `action \"walk\" { … }`. With the id of a standard action it changes that one.",
  nl = "Iets wat de leidinggevende in een week kan doen: `action \"walk\" { … }`. Met de naam van een gewone actie verandert het die.",
  name = { own = true, example = 'name = "Walk with somebody"', en = "what it is called in the plan",
    nl = "hoe ze in het plan heet" },
  about = { example = 'about = "Ten minutes, no agenda."', en = "what it is good for, in the plan",
    nl = "waar ze goed voor is, in het plan" },
  because = { example = 'because = "Attention builds trust."', en = "why it does what it does; for the debrief",
    nl = "waarom ze doet wat ze doet; voor de nabespreking" },
  hours = { example = "hours = 2", en = "that it takes", nl = "die ze kost" },
  every = { example = "every = 2", en = "at most once in so many weeks",
    nl = "hooguit één keer in zoveel weken" },
  target = { example = 'target = "member"', en = "whom it is for; the player picks one member, or two",
    nl = "voor wie ze is; de speler wijst één mens aan, of twee" },
  available = { lua = "fun(now: Now): boolean, string?", example = 'available = function(now) return now.week > 1, "Too early." end',
    en = "whether it can be done, and why not", nl = "of ze kan, en waarom niet" },
  effect = { own = true, lua = "EffectOrFunction", example = "effect = { team = { trust = 2 } }",
    en = "what it does, see below", nl = "wat ze doet, zie verderop" },
  like = { example = 'like = "listen"', en = "the standard action that it is like; the lenses of the debrief count it as that one",
    nl = "de gewone actie waar ze op lijkt; zo telt ze mee bij de brillen van de nabespreking" },
}

tables.event = {
  class = "Event", known = { "event" },
  en = "Something that happens, at most once: `event \"monday\" { … }`.",
  nl = "Iets wat gebeurt, hooguit één keer: `event \"monday\" { … }`.",
  title = { example = 'title = "Monday morning"', en = "above the scene", nl = "boven de scène" },
  weeks = { lua = "integer|integer[]", example = "weeks = { 3, 6 }", en = "in which it can happen: one, or first and last",
    nl = "waarin het kan gebeuren: één, of de eerste en de laatste" },
  when = { lua = "fun(now: Now): boolean", example = "when = function(now) return now.trust < 80 end",
    en = "it only happens while this holds", nl = "het gebeurt alleen zolang dit klopt" },
  chance = { example = "chance = 0.8", en = "in each week in which it can happen",
    nl = "in elke week waarin het kan gebeuren" },
  needs = { lua = "string[]", example = 'needs = { "noor" }', en = "members who must be there",
    nl = "mensen die er moeten zijn" },
  prepared = { example = "prepared = true", en = "only a facilitator can put it in, during the game",
    nl = "alleen een begeleider kan het inbrengen, tijdens het spel" },
  debrief = { example = 'debrief = "What did they hear?"', en = "a question for the group",
    nl = "een vraag voor de groep" },
  scene = { lua = "fun(now: Now, who?: string)", example = 'scene = function() narrate "It rains." end',
    en = "what is told and asked, see below", nl = "wat er verteld en gevraagd wordt, zie verderop" },
}

tables.ending = {
  class = "Ending", known = { "ending" },
  en = "How it ends: the first, from above, whose `when` holds. The last one has none.",
  nl = "Hoe het afloopt: het eerste, van boven af, waarvan `when` klopt. Het laatste heeft er geen.",
  when = { lua = "fun(now: Now): boolean", example = "when = function(now) return now.week > 0 end",
    en = "the last ending has none", nl = "het laatste einde heeft er geen" },
  title = { example = 'title = "Together"', en = "its name", nl = "hoe het heet" },
  text = { example = 'text = "They complain about it as about a colleague."', en = "what is told",
    nl = "wat er verteld wordt" },
}

tables.option = {
  class = "Option", known = { "option" }, place = true,
  place_en = "what the leader reads", place_nl = "wat de leidinggevende leest",
  en = "One answer of a `choose`: `{ id = \"honest\", \"Say what you know.\", … }`.",
  nl = "Eén antwoord van een `choose`: `{ id = \"honest\", \"Zeg wat je weet.\", … }`.",
  id = { example = 'id = "honest"', en = "how the file calls it: `now.chose` gives it",
    nl = "hoe de rest van het bestand deze optie noemt: `now.chose` geeft dit" },
  hours = { default = 0, example = "hours = 2", en = "of the week that it takes", nl = "van de week die ze kost" },
  available = { lua = "fun(now: Now): boolean, string?", example = 'available = function(now) return now.week > 1, "Too early." end',
    en = "whether it can be chosen, and why not", nl = "of ze te kiezen is, en waarom niet" },
  effect = { lua = "EffectOrFunction", example = "effect = { noor = { trust = 4 } }",
    en = "what it does at once", nl = "wat ze meteen doet" },
  later = { lua = "Later|Later[]", example = "later = { weeks = 2, effect = { team = { trust = -2 } } }",
    en = "what it does in a later week; one, or a list", nl = "wat ze in een latere week doet; één, of een lijst" },
  promise = { lua = "Promise", example = 'promise = { "The evenings are arranged", weeks = 3 }',
    en = "what is promised with it", nl = "wat ermee beloofd wordt" },
  because = { example = 'because = "A promise is a loan on your trust."',
    en = "what it was about; read after the choice and in the debrief",
    nl = "waar het over ging; te lezen na de keuze en in de nabespreking" },
  debrief = { example = 'debrief = "Who paid for this?"', en = "a question for a group that chose it",
    nl = "een vraag voor een groep die dit koos" },
  like = { example = 'like = "listen"', en = "the standard action that it is like; the lenses of the debrief count it as that one, and without it as none",
    nl = "de gewone actie waar ze op lijkt; zo telt ze mee bij de brillen van de nabespreking, en anders bij geen" },
}

tables.later = {
  class = "Later", known = { "later" },
  en = "Of an option: an effect that comes after weeks.",
  nl = "Van een optie: een gevolg dat na weken komt.",
  weeks = { default = 1, example = "weeks = 2", en = "from now", nl = "vanaf nu" },
  effect = { lua = "EffectOrFunction", example = "effect = { team = { trust = -3 } }",
    en = "what it does then", nl = "wat het dan doet" },
  because = { example = 'because = "They remember what you said."', en = "read when it comes",
    nl = "te lezen als het komt" },
}

tables.promise = {
  class = "Promise", known = { "promise" }, place = true,
  place_en = "what was promised", place_nl = "wat er beloofd is",
  en = "Of an option. When it falls due the game asks: keep it, or let it go.",
  nl = "Van een optie. Is het zover, dan vraagt het spel: nakomen, of laten gaan.",
  weeks = { default = 4, example = "weeks = 3", en = "until it falls due", nl = "tot het zover is" },
  hours = { default = 0, example = "hours = 4", en = "that keeping it takes", nl = "die nakomen kost" },
  kept = { lua = "fun(now: Now): boolean", example = 'kept = function(now) return now.did("training") > 0 end',
    en = "the scenario judges for itself, and the game does not ask; if that fails, the game asks after all",
    nl = "het scenario oordeelt zelf, en het spel vraagt niets; gaat dat mis, dan vraagt het spel het alsnog" },
  if_kept = { lua = "EffectOrFunction", example = "if_kept = { team = { trust = 5 } }",
    en = "what keeping it does", nl = "wat nakomen doet" },
  if_broken = { lua = "EffectOrFunction", example = "if_broken = { team = { trust = -12 } }",
    en = "what breaking it does", nl = "wat breken doet" },
  because = { example = 'because = "They had counted on it."', en = "why it does what it does",
    nl = "waarom het doet wat het doet" },
}

tables.now = {
  class = "Now", variables = "both",
  week = { lua = "integer", en = "which week it is", nl = "welke week het is" },
  weeks = { lua = "integer", en = "how many the scenario has", nl = "hoeveel het scenario er heeft" },
  hours = { lua = "integer", en = "the leader has left this week", nl = "die de leidinggevende deze week nog heeft" },
  pace = { lua = "integer", en = "of the rollout, 0 to 4", nl = "het tempo van het uitrollen, 0 tot 4" },
  member = { lua = "fun(id: string): NowMember", example = 'now.member("noor").trust',
    en = "a member", nl = "een mens" },
  chose = { lua = "fun(event: string): string?", example = 'now.chose("monday") == "honest"',
    en = "the id of the option that was chosen there, or `nil`; `\"monday.2\"` is its second choice",
    nl = "de `id` van de optie die daar gekozen is, of `nil`; `\"monday.2\"` is de tweede keuze daar" },
  did = { lua = "fun(action: string, member?: string): integer", example = 'now.did("listen", "noor") > 0',
    en = "how often an action was done, with this member if one is named",
    nl = "hoe vaak een actie gedaan is, met dit mens als je er een noemt" },
  flag = { lua = "fun(name: string): any", example = 'now.flag("asked")',
    en = "what `set` set, or `nil`", nl = "wat `set` gezet heeft, of `nil`" },
  order = { "week", "weeks", "hours", "pace", "member", "chose", "did", "flag" },
}

tables.now_member = {
  class = "NowMember", variables = "member",
  here = { lua = "boolean", en = "neither gone nor on long leave", nl = "niet vertrokken en niet lang ziek" },
  name = { lua = "string", en = "the name", nl = "de naam" },
  listened = { lua = "integer", en = "the week of the last talk, 0 if there was none",
    nl = "de week van het laatste gesprek, 0 als er geen was" },
  order = { "here", "name", "listened" },
}

-- The numbers of scenario { model = { ... } } that are no parameters of the rules.
texts.model = {
  { "pace", example = "pace = 1", en = "of the rollout when the game begins: 0 stands still, 4 all at once",
    nl = "van het uitrollen aan het begin: 0 staat stil, 4 alles tegelijk" },
  { "impact", example = "impact = 0.4", en = "how hard the change hits jobs", nl = "hoe hard de verandering banen raakt" },
  { "leak_week", example = "leak_week = 9", en = "in which it comes out what it does to jobs, unless the leader was honest; 0: never",
    nl = "waarin uitlekt wat het met banen doet, tenzij de leidinggevende eerlijk was; 0: nooit" },
  { "peak", lua = "table", example = "peak = { [8] = 6 }", en = "extra work by week, in points from -50 to 50",
    nl = "extra werk per week, in punten van -50 tot 50" },
  { "start_noise", example = "start_noise = 0", en = "how far the start may differ from game to game",
    nl = "hoever het begin van spel tot spel mag verschillen" },
}

texts.functions = {
  { "narrate", call = "narrate(text)", example = 'narrate "It rains."',
    lua = { { "text", "string" } },
    en = "tells something", nl = "vertelt iets" },
  { "say", call = "say(member, text)", example = 'say("noor", "Again?")',
    lua = { { "member", "string" }, { "text", "string" } },
    en = "lets somebody speak", nl = "laat iemand spreken" },
  { "choose", call = "choose { option, option, … }",
    lua = { { "options", "Option[]", "2 to 6" } }, returns = "string", returns_en = "the id of the one that was chosen", returns_nl = "de id van de gekozen optie",
    example = 'local answer = choose { { id = "a", "One.", because = "x" }, { id = "b", "Two.", because = "y" } }\n  if answer == "a" then narrate "One." end',
    short = 'local answer = choose { …, … }',
    en = "asks, 2 to 6 options, and gives the id of the one that was chosen",
    nl = "vraagt, 2 tot 6 opties, en geeft de `id` van de gekozen optie" },
  { "effect", call = "effect(table, because)", example = 'effect({ noor = { trust = 2 } }, "You asked.")',
    lua = { { "effect", "Effect" }, { "because?", "string" } },
    en = "an effect at once; the reason is shown and booked", nl = "een gevolg, meteen; de reden wordt getoond en opgeschreven" },
  { "later", call = "later(weeks, table, because)", example = 'later(2, { team = { trust = -2 } }, "They remember.")',
    lua = { { "weeks", "integer" }, { "effect", "Effect" }, { "because?", "string" } },
    en = "an effect after 1 to 104 weeks", nl = "een gevolg na 1 tot 104 weken" },
  { "set", call = "set(flag, value)", example = 'set("asked")\n  if now.flag("asked") then narrate "You asked." end',
    short = 'set("asked")',
    lua = { { "flag", "string" }, { "value?", "boolean|number|string" } },
    en = "remembers yes (if the value is left out), a number or a text; `now.flag` reads it",
    nl = "onthoudt ja (als je de waarde weglaat), een getal of een tekst; `now.flag` leest het" },
  { "chance", call = "chance(p)", example = 'if chance(0.5) then narrate "It rains." end',
    lua = { { "probability", "number", "0 to 1" } }, returns = "boolean", returns_en = "in p of the games", returns_nl = "in p van de spellen",
    en = "true in p of the games", nl = "waar in p van de spellen" },
}

texts.scopes = {
  { "team", example = "team = { trust = 2 }", en = "everybody who is there; and the variables of the team as a whole",
    nl = "iedereen die er is; en de variabelen van het team als geheel" },
  { "noor", example = "noor = { trust = 2 }", en = "the member with that id", nl = "het mens met die naam" },
  { "target", action = true, example = "target = { trust = 2 }", en = "in an action: who was picked", nl = "in een actie: wie er aangewezen is" },
  { "others", action = true, example = "others = { trust = -1 }", en = "in an action: all the others", nl = "in een actie: alle anderen" },
  { "exactly", example = "team = { trust = 2 }, exactly = true", en = "the points count as written; without it the last points are the hardest",
    nl = "de punten tellen zoals ze er staan; zonder zijn de laatste punten het moeilijkst" },
}

-- The parameters of the rules, by the remarks above them in engine/model/params.inc.
texts.groups = {
  { "trust", en = "Trust", nl = "Vertrouwen" },
  { "stress", en = "Stress", nl = "Stress" },
  { "demand", en = "Work", nl = "Werk" },
  { "transparency", en = "Transparency", nl = "Transparantie" },
  { "skills", en = "Skills", nl = "Vaardigheid" },
  { "adoption", en = "Adoption", nl = "AI-gebruik" },
  { "job fear", en = "Job fear", nl = "Baanangst" },
  { "ownership", en = "Ownership", nl = "Eigenaarschap" },
  { "safety", en = "Safety", nl = "Veiligheid" },
  { "energy", en = "Energy", nl = "Energie" },
  { "belief", en = "Belief in AI", nl = "Geloof in AI" },
  { "rumours", en = "Rumours", nl = "Geruchten" },
  { "quality, errors, change debt", en = "Quality, errors and change debt", nl = "Kwaliteit, fouten en veranderschuld" },
  { "output", en = "Output", nl = "Opbrengst" },
  { "absence and leaving", en = "Absence and leaving", nl = "Verzuim en vertrek" },
  { "freshness of actions, promises", en = "Worn-out actions, promises", nl = "Sleetse acties, beloften" },
}

texts.units = {
  SHARE = { en = "share", nl = "deel" },
  PART = { en = "share", nl = "deel" },
  PER_POINT = { en = "share for each point", nl = "deel per punt" },
  FACTOR = { en = "times", nl = "maal" },
  CHANGE = { en = "points a week", nl = "punten per week" },
  POINTS = { en = "points", nl = "punten" },
  SOME = { en = "points", nl = "punten" },
  WEEKS = { en = "weeks", nl = "weken" },
}

return texts
