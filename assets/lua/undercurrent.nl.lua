---@meta
-- Namen en velden van de scenariotaal, voor de Lua-taalserver. Niets hiervan wordt
-- uitgevoerd. `make docs` maakt het uit wat het programma weet.

---@alias Points number # punten van 0 tot 100; in een gevolg van -100 tot 100
---@alias Effect table<string, any> # wie en wat, in punten: { team = { trust = 2 } }
---@alias EffectOrFunction Effect|fun(now: Now, target?: string): Effect

---@class Scenario
---@field api? 1 # de versie van de taal; laat maar weg
---@field language? "en"|"nl" # van de teksten in dit bestand
---@field title string # hoe het scenario heet
---@field summary? string # één regel, voor de plank
---@field brief string # wat de leidinggevende eerst leest; een lege regel begint een alinea
---@field goal? string # waar het om gaat, in één zin
---@field weeks? integer # hoe lang het spel duurt (1..104)
---@field hours? integer # de vrije uren van de leidinggevende in een week (0..80)
---@field minutes? integer # hoe lang een groep nodig heeft, voor de plank (1..480)
---@field level? integer # 1 makkelijk, 3 moeilijk (1..3)
---@field debrief? string[] # vragen voor de groep
---@field sources? string[] # waar je feiten vandaan komen
---@field names? table<string, string> # eigen namen: {company} in een tekst wordt die naam
---@field model? table<string, any> # getallen van het model, zie verderop

---@class Member
---@field name string # hoe het spel deze persoon noemt
---@field role? string # wat deze persoon doet
---@field about? string # wat een nieuwe leidinggevende mag weten
---@field look? Look # hoe deze persoon eruitziet, zie verderop
---@field worry? string # in eigen woorden; wie luistert, krijgt het te horen
---@field influence? Points # hoeveel collega's naar deze persoon luisteren (0..100)
---@field epilogue? fun(now: Now): string # geeft hoe het met deze persoon afloopt
---@field exposure? number # hoeveel van het werk AI zou kunnen doen (0..1)
---@field openness? number # hoe open voor iets nieuws (0..1)
---@field load? Points # hoe zwaar het werk is; 55 tot 66 is gewoon (0..100)
---@field resilience? number # hoe snel deze persoon herstelt; 0.6 tot 1.4 is gewoon (0.1..3)
---@field trust? Points # Vertrouwen (0..100)
---@field stress? Points # Stress (0..100)
---@field transparency? Points # Transparantie (0..100)
---@field skills? Points # Vaardigheid (0..100)
---@field adoption? Points # AI-gebruik (0..100)
---@field job_fear? Points # Baanangst (0..100)
---@field ownership? Points # Eigenaarschap (0..100)
---@field safety? Points # Veiligheid (0..100)
---@field energy? Points # Energie (0..100)
---@field belief? Points # Geloof in AI (0..100)

---@class Look
---@field skin? integer # licht naar donker (1..6)
---@field hair? "short"|"long"|"bun"|"curly"|"bald"|"scarf"|"ponytail"|"grey_short"|"bob"|"afro" # het haar, of een hoofddoek
---@field hair_color? "black"|"brown"|"chestnut"|"blond"|"red"|"grey"|"white" # de kleur ervan
---@field dress? "teal"|"rust"|"navy"|"plum"|"olive"|"sand"|"slate"|"wine" # de kleur van de kleren
---@field age? integer # in jaren (15..90)
---@field glasses? boolean # draagt een bril
---@field beard? boolean # heeft een baard
---@field wheelchair? boolean # zit in een rolstoel

---@class Use
---@field except? string[] # acties die wegblijven

---@class Action
---@field name? string # hoe ze in het plan heet
---@field about? string # waar ze goed voor is, in het plan
---@field because? string # waarom ze doet wat ze doet; voor de nabespreking
---@field hours? integer # die ze kost (0..80)
---@field every? integer # hooguit één keer in zoveel weken (1..104)
---@field target? "team"|"member"|"two" # voor wie ze is; de speler wijst één mens aan, of twee
---@field available? fun(now: Now): boolean, string? # of ze kan, en waarom niet
---@field effect? EffectOrFunction # wat ze doet, zie verderop
---@field like? "email"|"townhall"|"honest"|"listen"|"training"|"pilot"|"demo"|"ambassador"|"hitl"|"promise"|"deliver"|"dashboard"|"reward"|"workgroup"|"apology"|"tune"|"relief" # de gewone actie waar ze op lijkt; zo telt ze mee bij de brillen van de nabespreking

---@class Event
---@field title? string # boven de scène
---@field weeks? integer|integer[] # waarin het kan gebeuren: één, of de eerste en de laatste
---@field when? fun(now: Now): boolean # het gebeurt alleen zolang dit klopt
---@field chance? number # in elke week waarin het kan gebeuren (0..1)
---@field needs? string[] # mensen die er moeten zijn
---@field prepared? boolean # alleen een begeleider kan het inbrengen, tijdens het spel
---@field debrief? string # een vraag voor de groep
---@field scene fun(now: Now, who?: string) # wat er verteld en gevraagd wordt, zie verderop

---@class Ending
---@field when? fun(now: Now): boolean # het laatste einde heeft er geen
---@field title string # hoe het heet
---@field text string # wat er verteld wordt

---@class Option
---@field [1] string # wat de leidinggevende leest
---@field id string # hoe de rest van het bestand deze optie noemt: now.chose geeft dit
---@field hours? integer # van de week die ze kost (0..80)
---@field available? fun(now: Now): boolean, string? # of ze te kiezen is, en waarom niet
---@field effect? EffectOrFunction # wat ze meteen doet
---@field later? Later|Later[] # wat ze in een latere week doet; één, of een lijst
---@field promise? Promise # wat ermee beloofd wordt
---@field because? string # waar het over ging; te lezen na de keuze en in de nabespreking
---@field debrief? string # een vraag voor een groep die dit koos
---@field like? "email"|"townhall"|"honest"|"listen"|"training"|"pilot"|"demo"|"ambassador"|"hitl"|"promise"|"deliver"|"dashboard"|"reward"|"workgroup"|"apology"|"tune"|"relief" # de gewone actie waar ze op lijkt; zo telt ze mee bij de brillen van de nabespreking, en anders bij geen

---@class Later
---@field weeks? integer # vanaf nu (1..104)
---@field effect? EffectOrFunction # wat het dan doet
---@field because? string # te lezen als het komt

---@class Promise
---@field [1] string # wat er beloofd is
---@field weeks? integer # tot het zover is (1..104)
---@field hours? integer # die nakomen kost (0..80)
---@field kept? fun(now: Now): boolean # het scenario oordeelt zelf, en het spel vraagt niets; gaat dat mis, dan vraagt het spel het alsnog
---@field if_kept? EffectOrFunction # wat nakomen doet
---@field if_broken? EffectOrFunction # wat breken doet
---@field because? string # waarom het doet wat het doet

---@class Now
---@field week integer # welke week het is
---@field weeks integer # hoeveel het scenario er heeft
---@field hours integer # die de leidinggevende deze week nog heeft
---@field pace integer # het tempo van het uitrollen, 0 tot 4
---@field member fun(id: string): NowMember # een mens
---@field chose fun(event: string): string? # de id van de optie die daar gekozen is, of nil; "monday.2" is de tweede keuze daar
---@field did fun(action: string, member?: string): integer # hoe vaak een actie gedaan is, met dit mens als je er een noemt
---@field flag fun(name: string): any # wat set gezet heeft, of nil
---@field trust Points # Vertrouwen
---@field stress Points # Stress
---@field transparency Points # Transparantie
---@field skills Points # Vaardigheid
---@field adoption Points # AI-gebruik
---@field job_fear Points # Baanangst
---@field ownership Points # Eigenaarschap
---@field safety Points # Veiligheid
---@field energy Points # Energie
---@field belief Points # Geloof in AI
---@field rumours Points # Geruchten
---@field quality Points # AI-kwaliteit
---@field scope Points # Reikwijdte
---@field errors Points # AI-fouten
---@field change_debt Points # Veranderschuld

---@class NowMember
---@field here boolean # niet vertrokken en niet lang ziek
---@field name string # de naam
---@field listened integer # de week van het laatste gesprek, 0 als er geen was
---@field trust Points # Vertrouwen
---@field stress Points # Stress
---@field transparency Points # Transparantie
---@field skills Points # Vaardigheid
---@field adoption Points # AI-gebruik
---@field job_fear Points # Baanangst
---@field ownership Points # Eigenaarschap
---@field safety Points # Veiligheid
---@field energy Points # Energie
---@field belief Points # Geloof in AI

---@param scenario Scenario
function scenario(scenario) end

---@param id string
---@return fun(member: Member)
function member(id) end

---@param from string
---@param to string
---@param weight? number # 0 tot 1
---@param way? "one-way"
function tie(from, to, weight, way) end

---@param deck "standard"
---@param options? Use
function use(deck, options) end

---@param id string
---@return fun(action: Action)
function action(id) end

---@param id string
---@return fun(event: Event)
function event(id) end

---@param id string
---@return fun(ending: Ending)
function ending(id) end

--- vertelt iets
---@param text string
function narrate(text) end

--- laat iemand spreken
---@param member string
---@param text string
function say(member, text) end

--- vraagt, 2 tot 6 opties, en geeft de id van de gekozen optie
---@param options Option[] # 2 tot 6
---@return string # de id van de gekozen optie
function choose(options) end

--- een gevolg, meteen; de reden wordt getoond en opgeschreven
---@param effect Effect
---@param because? string
function effect(effect, because) end

--- een gevolg na 1 tot 104 weken
---@param weeks integer
---@param effect Effect
---@param because? string
function later(weeks, effect, because) end

--- onthoudt ja (als je de waarde weglaat), een getal of een tekst; now.flag leest het
---@param flag string
---@param value? boolean|number|string
function set(flag, value) end

--- waar in p van de spellen
---@param probability number # 0 tot 1
---@return boolean # in p van de spellen
function chance(probability) end
