---@meta
-- Names and fields of the scenario language, for the Lua language server. Nothing of
-- this runs. `make docs` makes it from what the engine knows.

---@alias Points number # points of 0 to 100; in an effect from -100 to 100
---@alias Effect table<string, any> # whom and what, in points: { team = { trust = 2 } }
---@alias EffectOrFunction Effect|fun(now: Now, target?: string): Effect

---@class Scenario
---@field api? 1 # the version of the language; leave it out
---@field language? "en"|"nl" # of the texts in this file
---@field title string # what the scenario is called
---@field summary? string # one line, for the shelf
---@field brief string # what the leader reads first; an empty line begins a paragraph
---@field goal? string # what it is about, in one sentence
---@field weeks? integer # how long the game lasts (1..104)
---@field hours? integer # the leader's free hours in a week (0..80)
---@field minutes? integer # how long a group needs, for the shelf (1..480)
---@field level? integer # 1 easy, 3 hard (1..3)
---@field debrief? string[] # questions for the group
---@field sources? string[] # where your facts are from
---@field names? table<string, string> # names of your own: {company} in a text stands for it
---@field model? table<string, any> # numbers of the model, see below

---@class Member
---@field name string # how the game calls this person
---@field role? string # what this person does
---@field about? string # what a new leader may know
---@field look? Look # how this person looks, see below
---@field worry? string # in their own words; shown to who listens
---@field influence? Points # how much colleagues listen (0..100)
---@field epilogue? fun(now: Now): string # gives what became of this person
---@field exposure? number # how much of the job AI could do (0..1)
---@field openness? number # to new ways (0..1)
---@field load? Points # how heavy the work is; 55 to 66 is usual (0..100)
---@field resilience? number # how fast this person recovers; 0.6 to 1.4 is usual (0.1..3)
---@field trust? Points # Trust (0..100)
---@field stress? Points # Stress (0..100)
---@field transparency? Points # Transparency (0..100)
---@field skills? Points # Skills (0..100)
---@field adoption? Points # Adoption (0..100)
---@field job_fear? Points # Job fear (0..100)
---@field ownership? Points # Ownership (0..100)
---@field safety? Points # Safety (0..100)
---@field energy? Points # Energy (0..100)
---@field belief? Points # Belief in AI (0..100)

---@class Look
---@field skin? integer # light to dark (1..6)
---@field hair? "short"|"long"|"bun"|"curly"|"bald"|"scarf"|"ponytail"|"grey_short"|"bob"|"afro" # the hair, or a scarf
---@field hair_color? "black"|"brown"|"chestnut"|"blond"|"red"|"grey"|"white" # its colour
---@field dress? "teal"|"rust"|"navy"|"plum"|"olive"|"sand"|"slate"|"wine" # the colour of the clothes
---@field age? integer # in years (15..90)
---@field glasses? boolean # wears them
---@field beard? boolean # has one
---@field wheelchair? boolean # sits in one

---@class Use
---@field except? string[] # actions to leave out

---@class Action
---@field name? string # what it is called in the plan
---@field about? string # what it is good for, in the plan
---@field because? string # why it does what it does; for the debrief
---@field hours? integer # that it takes (0..80)
---@field every? integer # at most once in so many weeks (1..104)
---@field target? "team"|"member"|"two" # whom it is for; the player picks one member, or two
---@field available? fun(now: Now): boolean, string? # whether it can be done, and why not
---@field effect? EffectOrFunction # what it does, see below
---@field like? "email"|"townhall"|"honest"|"listen"|"training"|"pilot"|"demo"|"ambassador"|"hitl"|"promise"|"deliver"|"dashboard"|"reward"|"workgroup"|"apology"|"tune"|"relief" # the standard action that it is like; the lenses of the debrief count it as that one

---@class Event
---@field title? string # above the scene
---@field weeks? integer|integer[] # in which it can happen: one, or first and last
---@field when? fun(now: Now): boolean # it only happens while this holds
---@field chance? number # in each week in which it can happen (0..1)
---@field needs? string[] # members who must be there
---@field prepared? boolean # only a facilitator can put it in, during the game
---@field debrief? string # a question for the group
---@field scene fun(now: Now, who?: string) # what is told and asked, see below

---@class Ending
---@field when? fun(now: Now): boolean # the last ending has none
---@field title string # its name
---@field text string # what is told

---@class Option
---@field [1] string # what the leader reads
---@field id string # how the file calls it: now.chose gives it
---@field hours? integer # of the week that it takes (0..80)
---@field available? fun(now: Now): boolean, string? # whether it can be chosen, and why not
---@field effect? EffectOrFunction # what it does at once
---@field later? Later|Later[] # what it does in a later week; one, or a list
---@field promise? Promise # what is promised with it
---@field because? string # what it was about; read after the choice and in the debrief
---@field debrief? string # a question for a group that chose it
---@field like? "email"|"townhall"|"honest"|"listen"|"training"|"pilot"|"demo"|"ambassador"|"hitl"|"promise"|"deliver"|"dashboard"|"reward"|"workgroup"|"apology"|"tune"|"relief" # the standard action that it is like; the lenses of the debrief count it as that one, and without it as none

---@class Later
---@field weeks? integer # from now (1..104)
---@field effect? EffectOrFunction # what it does then
---@field because? string # read when it comes

---@class Promise
---@field [1] string # what was promised
---@field weeks? integer # until it falls due (1..104)
---@field hours? integer # that keeping it takes (0..80)
---@field kept? fun(now: Now): boolean # the scenario judges for itself, and the game does not ask; if that fails, the game asks after all
---@field if_kept? EffectOrFunction # what keeping it does
---@field if_broken? EffectOrFunction # what breaking it does
---@field because? string # why it does what it does

---@class Now
---@field week integer # which week it is
---@field weeks integer # how many the scenario has
---@field hours integer # the leader has left this week
---@field pace integer # of the rollout, 0 to 4
---@field member fun(id: string): NowMember # a member
---@field chose fun(event: string): string? # the id of the option that was chosen there, or nil; "monday.2" is its second choice
---@field did fun(action: string, member?: string): integer # how often an action was done, with this member if one is named
---@field flag fun(name: string): any # what set set, or nil
---@field trust Points # Trust
---@field stress Points # Stress
---@field transparency Points # Transparency
---@field skills Points # Skills
---@field adoption Points # Adoption
---@field job_fear Points # Job fear
---@field ownership Points # Ownership
---@field safety Points # Safety
---@field energy Points # Energy
---@field belief Points # Belief in AI
---@field rumours Points # Rumours
---@field quality Points # AI quality
---@field scope Points # Scope
---@field errors Points # AI errors
---@field change_debt Points # Change debt

---@class NowMember
---@field here boolean # neither gone nor on long leave
---@field name string # the name
---@field listened integer # the week of the last talk, 0 if there was none
---@field trust Points # Trust
---@field stress Points # Stress
---@field transparency Points # Transparency
---@field skills Points # Skills
---@field adoption Points # Adoption
---@field job_fear Points # Job fear
---@field ownership Points # Ownership
---@field safety Points # Safety
---@field energy Points # Energy
---@field belief Points # Belief in AI

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

--- tells something
---@param text string
function narrate(text) end

--- lets somebody speak
---@param member string
---@param text string
function say(member, text) end

--- asks, 2 to 6 options, and gives the id of the one that was chosen
---@param options Option[] # 2 to 6
---@return string # the id of the one that was chosen
function choose(options) end

--- an effect at once; the reason is shown and booked
---@param effect Effect
---@param because? string
function effect(effect, because) end

--- an effect after 1 to 104 weeks
---@param weeks integer
---@param effect Effect
---@param because? string
function later(weeks, effect, because) end

--- remembers yes (if the value is left out), a number or a text; now.flag reads it
---@param flag string
---@param value? boolean|number|string
function set(flag, value) end

--- true in p of the games
---@param probability number # 0 to 1
---@return boolean # in p of the games
function chance(probability) end
