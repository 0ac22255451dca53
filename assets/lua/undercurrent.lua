---@meta
-- Names and fields of the scenario language, for the Lua language server. Nothing of
-- this runs. A test keeps it equal to what the engine knows.

---@alias Points number # points of 0 to 100; in an effect from -100 to 100

---@class Scenario
---@field api? 1 # the version of the language
---@field language? "en"|"nl" # of the texts in this file
---@field title string
---@field summary? string # one line, for the shelf
---@field brief string # what the leader reads first; an empty line begins a paragraph
---@field goal? string
---@field weeks? integer # 1 to 104
---@field hours? integer # the leader's free hours in a week
---@field minutes? integer # how long a group needs
---@field level? 1|2|3 # 1 easy, 3 hard
---@field debrief? string[] # questions for the group
---@field sources? string[] # where facts are from
---@field model? table<string, any> # numbers of the model: pace, impact, leak_week, peak, ...

---@class Member
---@field name string
---@field role? string
---@field about? string # what a new leader may know
---@field look? Look
---@field worry? string # in their own words; shown to who listens
---@field influence? Points # how much colleagues listen; 50 is usual
---@field epilogue? fun(now: Now): string # what became of this person
---@field exposure? number # of the job to AI, 0 to 1
---@field openness? number # to new ways, 0 to 1
---@field load? number # about 55 to 66
---@field resilience? number # 0.6 to 1.4
---@field trust? Points
---@field stress? Points
---@field transparency? Points
---@field skills? Points
---@field adoption? Points
---@field job_fear? Points
---@field ownership? Points
---@field safety? Points
---@field energy? Points
---@field belief? Points

---@class Look
---@field skin? 1|2|3|4|5|6 # light to dark
---@field hair? "short"|"long"|"bun"|"curly"|"bald"|"scarf"|"ponytail"|"grey_short"|"bob"|"afro"
---@field hair_color? "black"|"brown"|"chestnut"|"blond"|"red"|"grey"|"white"
---@field dress? "teal"|"rust"|"navy"|"plum"|"olive"|"sand"|"slate"|"wine"
---@field age? integer
---@field glasses? boolean
---@field beard? boolean
---@field wheelchair? boolean

---@class Use
---@field except? string[] # actions of the deck to leave out

---@alias Effect table<string, any> # whom and what, in points: { team = { trust = 2 } }
---@alias EffectOrFunction Effect|fun(now: Now, target?: string): Effect

---@class Action
---@field name? string
---@field about? string
---@field because? string # why it does what it does
---@field hours? integer
---@field every? integer # at most once in so many weeks
---@field target? "team"|"member"|"two"
---@field available? fun(now: Now): boolean, string?
---@field effect? EffectOrFunction

---@class Event
---@field title? string
---@field weeks? integer|integer[] # 3, or { 3, 6 }: from and to
---@field when? fun(now: Now): boolean
---@field chance? number # in each week in which it can happen, 0 to 1
---@field needs? string[] # members who must be there
---@field debrief? string # a question for the group
---@field scene fun(now: Now, who?: string)

---@class Ending
---@field when? fun(now: Now): boolean # the last ending has none
---@field title string
---@field text string

---@class Option
---@field [1] string # what the leader reads
---@field id string
---@field hours? integer
---@field available? fun(now: Now): boolean, string?
---@field effect? EffectOrFunction
---@field later? Later|Later[]
---@field promise? Promise
---@field because? string # why it does what it does; read in the debrief
---@field debrief? string # a question for the group

---@class Later
---@field weeks? integer
---@field effect? EffectOrFunction
---@field because? string

---@class Promise
---@field [1] string # what was promised
---@field weeks? integer # until it falls due
---@field hours? integer # that keeping it takes
---@field kept? fun(now: Now): boolean # left out: the game asks the leader
---@field if_kept? EffectOrFunction
---@field if_broken? EffectOrFunction
---@field because? string

---@class Now
---@field week integer
---@field weeks integer
---@field hours integer
---@field pace integer
---@field member fun(id: string): NowMember
---@field chose fun(event: string): string? # the option's id
---@field did fun(action: string, member?: string): integer # how often
---@field flag fun(name: string): any # what set() set
---@field trust Points
---@field stress Points
---@field transparency Points
---@field skills Points
---@field adoption Points
---@field job_fear Points
---@field ownership Points
---@field safety Points
---@field energy Points
---@field belief Points
---@field rumours Points
---@field quality Points
---@field scope Points
---@field errors number
---@field change_debt Points

---@class NowMember
---@field here boolean
---@field name string
---@field listened integer # week of the last talk, 0: never
---@field trust Points
---@field stress Points
---@field transparency Points
---@field skills Points
---@field adoption Points
---@field job_fear Points
---@field ownership Points
---@field safety Points
---@field energy Points
---@field belief Points

---@param scenario Scenario
function scenario(scenario) end

---@param id string
---@return fun(member: Member)
function member(id) end

---@param from string
---@param to string
---@param weight? number # 0 to 1
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

---@param text string
function narrate(text) end

---@param member string
---@param text string
function say(member, text) end

---@param options Option[] # 2 to 6
---@return string # the id of the one that was chosen
function choose(options) end

---@param effect Effect
---@param because? string
function effect(effect, because) end

---@param weeks integer
---@param effect Effect
---@param because? string
function later(weeks, effect, because) end

---@param flag string
---@param value? boolean|number|string
function set(flag, value) end

---@param probability number # 0 to 1
---@return boolean
function chance(probability) end
