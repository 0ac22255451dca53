-- Director AI: an adviser promises fifteen per cent and is right about the
-- number. Twelve weeks, seven people, one van in which two men sit.
--
-- The thread: Bertus no longer hears the high tones and Rachid no longer dares
-- to go up a shaft alone. In one van that is no problem. The adviser sees two
-- people who could drive two vans; whether anybody asks why they drive one
-- decides what happens in week 8.
--
-- Flags: line_sent ("both", "his", "hers"), seen (the adviser said what it did not know of
-- van 4), told (the two did, over coffee), rides (mornings along before week 5), leaked;
-- question_mark is for a second broken promise.

scenario {
  api = 1,
  language = "en",
  title = "Director AI",
  summary = "An adviser promises fifteen per cent and is right about the number. Who asks what it has not seen?",
  brief = [[You lead Branch East of a company that maintains lifts: nineteen hundred lifts,
eleven vans and the seven people on whom it all turns. A few times a day somebody
in the region gets stuck, and it takes more than an hour before your people are there.

Since this summer head office has had an adviser: a system that reads work orders, routes
and telephone logs and says what it would do. Officially it is called decision support. In
the canteen it is called Director AI. For your branch it proposes single vans instead of
fixed pairs, and one pool instead of regular rounds. Fifteen per cent more visits, with the
same people. It does the sum in full view, and the sum is right.

There is one thing the seven have not seen. Page nine says that in a year’s time the office
can do without one analyst, and here there is only one: Harmen. Head office has decided
nothing, and the works council has not been asked.]],
  goal = "In week 12 the branch knows what it does with the advice and why, the people are well, and they can work with it.",
  weeks = 12,
  hours = 10,
  minutes = 30,
  level = 3,
  model = { quit_level = 74, quit_weeks = 3, E_sick = 46, impact = 0.5, leak_week = 7, pace = 2, quality = 60 },
  debrief = {
    "What did the adviser see that nobody in the branch had seen?",
    "Which tie turned out to be worth more than it looked, and who could have told you?",
    "When did you say “the figures show” where you meant “I want”?",
    "Which advice will you get this month, and what will you ask before you follow it?",
  },
  sources = {
    "Deepler, article on AI and leadership development: four kinds of AI, horizontal leadership, the “director AI”, questioning the output (in Dutch).",
    "[ah]consulting, article on AI and leadership, less control and more facilitation: the team as a small boat (in Dutch).",
    "Dutch Works Councils Act, article 25: right of advice on an important change of the organisation; article 27: consent to systems that monitor staff.",
    "Regulation (EU) 2024/1689 (AI Act), article 4: AI literacy of staff.",
    "Dietvorst, Simmons and Massey (2016), Management Science: people keep using an imperfect algorithm when they may correct it a little.",
  },
}

-- The seven -----------------------------------------------------------------

-- Has anybody seen why they sit in one van?
local function pair_known(now)
  return now.did("along", "bertus") > 0 or now.did("along", "rachid") > 0
    or now.did("listen", "bertus") >= 2 or now.did("listen", "rachid") >= 2 or now.flag("seen") == true
end

-- Has somebody arranged what could be arranged?
local function helped(now)
  return now.did("rule_of_two") > 0 or now.chose("shaft") == "doctor"
end

-- Were the pairs split, all of them or on one round?
local function split(now)
  return now.chose("card") == "accept" or now.chose("card") == "trial"
end

-- Do they, in the end, share a van?
local function together(now)
  return not split(now) or now.chose("shaft") == "together" or now.chose("van_four") == "between"
end

member "harmen" {
  name = "Harmen", role = "analyst, planning and control",
  about = "Wrote every plan this branch has had in nineteen years. The current one hangs framed beside the door and runs for two more years.",
  look = { skin = 1, hair = "grey_short", dress = "navy", age = 60, glasses = true },
  trust = 54, stress = 42, transparency = 36, skills = 10,
  job_fear = 56, ownership = 56, safety = 44, energy = 70, belief = 34,
  influence = 60, exposure = 0.9, openness = 0.4, load = 57, resilience = 1.0,
  worry = "I always thought they came for me. Perhaps they came for the figures.",
  epilogue = function(now)
    local me = now.member("harmen")
    if not me.here then
      return "The nail beside the door is still there. New people hang their coats on it."
    elseif now.chose("signature") == "navigator" and me.trust >= 45 then
      return "His door now says: assumptions. Every Monday the adviser writes down what it takes for granted, and he goes through it with a red pencil and visible pleasure."
    elseif me.trust >= 52 then
      return "He has lunch with Selin on Wednesdays. He tells her which customer says what when he means something else, and she writes it down as if it were data."
    elseif me.skills >= 24 then
      return "He makes in a morning what used to take him a week. What to do with the other four days he has not asked anyone, and nobody has asked him."
    end
    return "He still makes his own analysis beside the adviser’s, in the same blue cover. It is distributed on Fridays and is not discussed."
  end,
}

member "selin" {
  name = "Selin", role = "junior, data and reports",
  about = "Eight months here, first job. Asks the adviser what others are afraid to ask a colleague, and mostly gets an answer.",
  look = { skin = 3, hair = "long", dress = "rust", age = 24 },
  trust = 58, stress = 38, transparency = 40, skills = 30,
  job_fear = 30, ownership = 52, safety = 50, energy = 80, belief = 66,
  influence = 30, exposure = 0.5, openness = 0.95, load = 56, resilience = 0.9,
  worry = "The last time I was right, the table went quiet when I sat down. Next time I might keep it to myself.",
  epilogue = function(now)
    local me = now.member("selin")
    if not me.here then
      return "She works for a customer now. Harmen received a card from her, with a question about a formula."
    elseif me.safety >= 52 and me.trust >= 55 then
      return "She was wrong for the first time last week, in front of everyone. It was two weeks’ work, and on Friday she told it again at the coffee machine, with gestures."
    elseif me.adoption >= 30 then
      return "Her reports are faultless and come on time. What she thinks of them herself is in a second file."
    end
    return "She eats at her desk. If you ask her something, you get a correct answer, and it stops exactly where the question stopped."
  end,
}

member "bertus" {
  name = "Bertus", role = "engineer, old lifts; van 4",
  about = "Thirty-four years in shafts. Lays his hand on a machine and says what is wrong with it. Has shared a van with Rachid for seventeen of them.",
  look = { skin = 2, hair = "bald", dress = "olive", age = 57, beard = true },
  trust = 52, stress = 42, transparency = 32, skills = 8,
  job_fear = 46, ownership = 48, safety = 40, energy = 70, belief = 32,
  influence = 65, exposure = 0.4, openness = 0.35, load = 59, resilience = 1.1,
  worry = "The high tones have gone. Rachid hears them for me. In one van nobody has to know.",
  epilogue = function(now)
    local me = now.member("bertus")
    if not me.here then
      return "Van 4 is at the depot, washed. In the door pocket lies a pair of gloves, size eleven."
    elseif helped(now) then
      return "He wears two small things behind his ears and complains about how loudly people put down cups. Last Sunday he heard his granddaughter whisper."
    elseif me.trust >= 50 and together(now) then
      return "Van 4 still leaves at ten to seven with two men in it. One lays his hand on the machine, the other tilts his head."
    elseif not together(now) and now.chose("van_four") == "open" then
      return "He drives alone now and takes longer over every lift than he did. Nobody needs to ask why; whoever is near comes by and listens along for a moment."
    elseif not together(now) then
      return "He drives alone now and takes longer over every lift than he did. He says it is the lifts."
    end
    return "He does his rounds and signs his orders. When people ask him something in a corridor, he turns so that he can see their mouths."
  end,
}

member "rachid" {
  name = "Rachid", role = "engineer, controls; van 4",
  about = "Came as an electrician and learned lifts from Bertus. Finds a fault by ear. Coaches a rowing crew of girls on Saturdays.",
  look = { skin = 4, hair = "short", dress = "teal", age = 44, beard = true },
  trust = 56, stress = 44, transparency = 36, skills = 16,
  job_fear = 38, ownership = 50, safety = 42, energy = 72, belief = 46,
  influence = 50, exposure = 0.4, openness = 0.6, load = 59, resilience = 0.9,
  worry = "Three years ago I hung there for an hour. Since then Bertus goes up and I stay below. He has never said a word about it.",
  epilogue = function(now)
    local me = now.member("rachid")
    if not me.here then
      return "The girls’ crew still trains on Saturdays. He now works for a firm that makes ovens, on the ground floor."
    elseif now.chose("boat") == "crews" then
      return "He has chalked the five seats on the depot wall, as he does for his girls. Every Monday people change places, and whoever bails goes first at coffee."
    elseif helped(now) then
      return "In shafts there are always two of them now; it is a rule, for everyone. He asked for it himself. On a good day he takes the top."
    elseif me.trust >= 52 and together(now) then
      return "He stands below and listens, and says quietly what he hears. Someone above answers."
    elseif now.chose("van_four") == "open" then
      return "He takes the ground floors, the controls and the cellars, and says why. There is always somebody who will take a shaft off him in return."
    end
    return "He chooses his jobs on the tablet before the others are in: ground floors, controls, cellars. There are enough of them."
  end,
}

member "joyce" {
  name = "Joyce", role = "dispatcher",
  about = "Has had the vans in her headset for eleven years. Knows who is having a bad day from the way he says good morning.",
  look = { skin = 6, hair = "curly", dress = "plum", age = 39 },
  trust = 54, stress = 52, transparency = 36, skills = 14,
  job_fear = 48, ownership = 50, safety = 46, energy = 62, belief = 40,
  influence = 75, exposure = 0.7, openness = 0.55, load = 64, resilience = 0.9,
  worry = "I know it before I can prove it. That was my profession. Soon it will be called an opinion.",
  epilogue = function(now)
    local me = now.member("joyce")
    if not me.here then
      return "The calls are distributed without a fault. In the morning nobody says good morning on the channel; it is not a field."
    elseif now.chose("green") == "halt" and me.trust >= 45 then
      return "There is a button on her screen now that was not there: my feeling. She has pressed it four times. She was right twice, and keeps a list of both."
    elseif me.stress <= 44 and me.trust >= 50 then
      return "The adviser deals out the ordinary jobs, and she keeps the strange ones. At five she takes off her headset and has a voice left."
    elseif me.adoption >= 26 then
      return "She follows the list on the screen. Sometimes she looks at a job a little longer, and then sends it off all the same."
    end
    return "She still does it by ear, faster than anyone can check. There is a strip of tape over the corner of the screen where the advice appears."
  end,
}

member "marjan" {
  name = "Marjan", role = "parts and stores; works council",
  about = "Runs the stores from a wheelchair that turns on a sixpence, and sits on the works council. Never gives out a part without asking what for.",
  look = { skin = 2, hair = "ponytail", dress = "wine", age = 48, wheelchair = true },
  trust = 48, stress = 42, transparency = 32, skills = 10,
  job_fear = 42, ownership = 46, safety = 48, energy = 70, belief = 34,
  influence = 55, exposure = 0.5, openness = 0.5, load = 57, resilience = 1.2,
  worry = "At the last reorganisation I voted in favour. The papers were in order. Two of those people still cross the street when they see me.",
  epilogue = function(now)
    local me = now.member("marjan")
    if not me.here then
      return "The stores have been tidied up. Nobody asks any more what a part is for."
    elseif (now.chose("before_after") == "logs_off" and me.trust >= 48)
      or (now.chose("before_after") == "request" and me.trust >= 56) then
      return "The council’s advice ran to four pages and three conditions. She met one of those two people in the street, and this time it was she who crossed over."
    elseif me.trust >= 48 then
      return "She asks of every plan what it is for, as she does with parts. People have begun to prepare an answer."
    end
    return "She keeps a copy of everything that has been decided and by whom. The folder is grey and is getting thicker."
  end,
}

member "tijmen" {
  name = "Tijmen", role = "contracts and customers",
  about = "Came from head office with the adviser under his arm, and would like to lead a branch himself one day. First in, and he knows all the figures.",
  look = { skin = 1, hair = "short", dress = "slate", age = 32 },
  trust = 60, stress = 42, transparency = 42, skills = 26,
  job_fear = 26, ownership = 54, safety = 50, energy = 76, belief = 74,
  influence = 45, exposure = 0.3, openness = 0.85, load = 60, resilience = 1.0,
  worry = "Before every difficult talk I rehearse with that thing, at night in the car. It never looks away. I do.",
  epilogue = function(now)
    local me = now.member("tijmen")
    if not me.here then
      return "He leads a branch in the south. In his first week, they say, he asked everyone what they needed, and read it from a card."
    elseif me.safety >= 54 and me.trust >= 55 then
      return "He has told Joyce about the rehearsals in the car. Now he rehearses with her. She does look away, on purpose, until he goes on talking."
    elseif me.adoption >= 32 then
      return "His slides have become better and shorter. There is still nobody in them."
    end
    return "He has applied for a branch elsewhere. His letter is excellent, and it says honestly who helped to write it."
  end,
}

tie("bertus", "rachid", 1.0)
tie("rachid", "joyce", 0.6)
tie("bertus", "joyce", 0.5)
tie("bertus", "marjan", 0.5)
tie("joyce", "marjan", 0.5)
tie("harmen", "marjan", 0.5)
tie("harmen", "joyce", 0.3)
tie("tijmen", "selin", 0.5)
tie("tijmen", "harmen", 0.3)
tie("selin", "harmen", 0.4, "one-way")
tie("selin", "joyce", 0.3)

-- What a leader can do -----------------------------------------------------

use("standard", { except = { "dashboard", "reward" } })

action "along" {
  name = "A morning alongside", like = "listen",
  about = "Go along for a morning with one of the seven: in the van, behind the counter or at the next desk.",
  hours = 2, target = "member",
  effect = { target = { trust = 5, ownership = 3, safety = 3 }, team = { quality = 1 } },
  because = "What is not in the work orders you see only when you are there.",
}

action "ask_it" {
  name = "Ask it what it leaves out",
  about = "An hour with the team and the adviser: which data, which goal, and who is not in it?",
  hours = 2, target = "team", every = 3,
  effect = { team = { skills = 4, quality = 2, belief = 1, stress = 1 } },
  because = "Questioning an answer is a skill, and it grows by doing it together.",
}

action "rule_of_two" {
  name = "Never alone in a shaft",
  about = "Make it a rule for everyone, and have the company doctor see to what a rule cannot mend.",
  hours = 3, target = "team", every = 12,
  available = function(now)
    if now.chose("van_four") ~= nil or now.chose("shaft") ~= nil or now.flag("told") == true then return true end
    if now.did("listen", "bertus") + now.did("listen", "rachid") > 0 then
      return false, "It was told to you alone, and nobody has asked you for anything yet."
    end
    return false, "Nobody has told you yet what this would be for."
  end,
  effect = { team = { safety = 3, quality = 2 }, bertus = { stress = -4 }, rachid = { stress = -5, energy = 3 } },
  because = "What can be helped need not be hidden.",
}

-- Week 1 -------------------------------------------------------------------

event "fifteen" {
  title = "The sum is right",
  weeks = 1,
  debrief = "What was the first thing you did with the number?",
  scene = function(now)
    narrate "Monday, eight o’clock, the canteen. {tijmen} has the adviser on the big screen. It proposes one engineer per van and one pool for the whole region: fifteen per cent more visits."
    say("tijmen", "I’ve done the sum three times. It adds up. People who are stuck get out half an hour sooner.")
    say("bertus", "And who holds the other end of the ladder?")
    narrate "{harmen} looks at the framed plan on the wall. {joyce} has taken off one side of her headset."
    local answer = choose {
      { id = "number", "Take the fifteen per cent as your aim: half an hour less in a stuck lift is worth a lot.",
        effect = { team = { belief = 4, adoption = 3, transparency = 4, trust = -2, job_fear = 3 }, tijmen = { ownership = 4 } },
        later = { weeks = 3, effect = { team = { stress = 3 } },
                  because = "The half hour has become a figure on a list, and everyone looks up where they stand on it." },
        because = "An aim that is about people gives the change a reason. A figure soon turns into a whip." },
      { id = "doubt", "Say what impresses you about it, and what you do not trust in it yet.",
        effect = { team = { trust = 3, safety = 4, transparency = 2, belief = -2 }, tijmen = { trust = -2 } },
        because = "You doubt aloud, so they may as well; deciding quickly has become harder." },
      { id = "them", "Ask each of the seven what somebody would have to know before changing their work.", hours = 2, like = "listen",
        effect = { team = { ownership = 4, trust = 3, scope = -2 }, tijmen = { belief = -2 } },
        because = "They were asked first, and will go on thinking with you; the plan has to wait for it." },
      { id = "try", "Give them the keyboard: ask it anything you like, for an hour, and see what it does.", hours = 1, like = "pilot",
        effect = { team = { skills = 3, adoption = 3, stress = 2 }, bertus = { stress = 3 }, harmen = { job_fear = 3 } },
        because = "They find out what it can do, including how much of their own work." },
    }
    if answer == "number" then
      say("joyce", "Half an hour. I have the people who are stuck on the line, so I know what that is. Just tell me where it comes from.")
    elseif answer == "doubt" then
      say("marjan", "That is new. The last one was sure of everything.")
    elseif answer == "them" then
      say("rachid", "Who you go up with. It’s not in the order, who you go up with.")
    else
      narrate "{bertus} asks which lift will break down tomorrow. It names three. One of them does, and nobody knows whether that is a lot."
    end
  end,
}

-- Week 2 -------------------------------------------------------------------

event "afternoon" {
  title = "In one afternoon",
  weeks = 2,
  needs = { "harmen", "selin" },
  debrief = "What did Harmen stand to lose here that was not in his job description?",
  scene = function(now)
    narrate "The market analysis for head office is {harmen}’s work, three weeks every autumn. {selin} has made it with the adviser in one afternoon, to practise. She did not know that his was finished."
    narrate "The two differ in one line. Hers says that the largest customer will stop paying by the visit within a year."
    say("harmen", "They have been saying that for ten years. I have lunch with those people.")
    say("selin", "I thought it was strange as well. But it is in their own annual report, page sixty.")
    local answer = choose {
      { id = "both", "Send them together, with both names, and one line on where they differ.", hours = 1,
        effect = { team = { transparency = 4, safety = 2 }, harmen = { trust = -2, job_fear = 3 }, selin = { ownership = 5, stress = 3 } },
        because = "They learn more from a difference out in the open than from one answer, and both stand a little exposed." },
      { id = "his", "Send Harmen’s, and ask him to show Selin how you read a customer.",
        effect = { harmen = { trust = 7, job_fear = -6, ownership = 4 }, selin = { trust = -4, safety = -3, skills = 7 },
                   team = { trust = 1 } },
        because = "Experience gets its due. The younger of the two learns how far a good argument will take you." },
      { id = "hers", "Send Selin’s: the page that is best supported goes in, whoever made it.",
        effect = { team = { adoption = 4, belief = 3, skills = 2 }, selin = { ownership = 7, trust = 4 },
                   harmen = { trust = -7, job_fear = 8 } },
        because = "Everyone sees that arguments count here and rank does not. Someone has just lost his rank." },
    }
    set("line_sent", answer)
    if answer == "both" then
      narrate "{harmen} signs first, in ink. Then he hands {selin} the pen, which is a good pen."
    elseif answer == "his" then
      say("harmen", "Come along to lunch on Thursday. Don’t bring the page. Look at what they don’t order.")
    else
      narrate "{harmen} puts three weeks of work into a blue cover. At lunch {selin} sits down at a table, and it becomes a little quieter there."
    end
  end,
}

-- Week 3 -------------------------------------------------------------------

event "four_kinds" {
  title = "Four kinds",
  weeks = 3,
  needs = { "selin", "marjan" },
  debrief = "What do people in your organisation believe that the system understands?",
  scene = function(now)
    narrate "The supplier’s man gives a demonstration. The adviser already knows your people, he says; the next version will understand them, and after that one it will understand itself."
    say("marjan", "My stock system also knows my people. It knows who takes gloves.")
    narrate "{selin} draws four boxes on the whiteboard: it reacts, it remembers, it understands others, it understands itself. She looks at you. “In which one do I put it?”"
    local answer = choose {
      { id = "plain", "Put it in the second yourself: it remembers and finds patterns. The fourth does not exist.",
        effect = { team = { transparency = 5, trust = 2, belief = -3, job_fear = -2 }, tijmen = { belief = -3 } },
        because = "Plain words take away the fear, and some of the shine." },
      { id = "test", "Have the seven test it with questions from their own work, until it gets stuck.", hours = 2, like = "pilot",
        effect = { team = { skills = 3, safety = 2, quality = 2, stress = 1 } },
        because = "Where it stops is something people remember better than what they are told about it." },
      { id = "shine", "Let him finish: enthusiasm helps, and the questions can come later.",
        effect = { team = { belief = 6, adoption = 6, stress = -1 }, marjan = { trust = -3 } },
        later = { weeks = 4, effect = { team = { belief = -3, trust = -3 } },
                  because = "People had expected that it understood them, and it asked for a form." },
        because = "It gets people going today. One day they will come and ask for what they were promised." },
    }
    if answer == "plain" then
      say("tijmen", "The second box is quite a lot, though. I can’t remember a million orders.")
      say("marjan", "Neither can I. But I do know what they were for.")
    elseif answer == "test" then
      narrate "It gets stuck on {joyce}: “Who sounds different from usual today?” It replies that this is not in the data, and asks whether it should be."
    else
      narrate "There is applause. {bertus} asks if the version that understands itself will also go up a ladder."
    end
  end,
}

-- Week 4: the card ---------------------------------------------------------

event "card" {
  title = "Accept, question, reject",
  weeks = 4,
  needs = { "bertus", "rachid" },
  debrief = "What did you base this on, and what would have changed your mind?",
  scene = function(now)
    narrate "Head office wants to know what the branch does with the advice. The adviser has ranked the pairs by what can be gained. At the top is van 4: {bertus} and {rachid}, seventeen years."
    say("rachid", "We’ll do what’s decided. We’d only like to know who decided it.")
    say("tijmen", "There is somebody in a lift right now. That’s all I keep thinking.")
    local answer = choose {
      { id = "accept", "Follow it: single vans for all from week 6. You trust the sum and you stand by it.",
        effect = { team = { adoption = 10, belief = 4, skills = 2, stress = 3, trust = -1, transparency = 5 },
                   bertus = { stress = 5, trust = -4 }, rachid = { stress = 5 }, tijmen = { ownership = 5 } },
        later = {
          { weeks = 3, effect = { team = { safety = -3, quality = -2 }, joyce = { stress = 5 } },
            because = "Questions that were asked in a van are asked on Joyce’s line now, or not at all." },
          { weeks = 5, effect = { team = { adoption = 4, belief = 5, stress = -4, trust = 3 } },
            because = "The waiting times have gone down, and callers have started to say thank you." } },
        because = "A clear choice, and people can get on with it; what the sum did not contain stays out of sight for now." },
      { id = "question", "Ask it, with the seven around the table, what it has not seen.", hours = 3, like = "workgroup",
        effect = { team = { skills = 3, ownership = 3, safety = 2, transparency = 2, trust = 2, adoption = -1 }, tijmen = { stress = 3 } },
        because = "An adviser can answer what it is asked; you have to be able to ask." },
      { id = "trial", "Try it on one round for four weeks, van 4 first, and agree that it may fail.", like = "pilot",
        effect = { team = { adoption = 4, skills = 3, safety = 2, stress = 1 }, bertus = { trust = -5, stress = 5 },
                   rachid = { stress = 6 } },
        later = { weeks = 3, effect = { team = { safety = 2, skills = 2, quality = 3 } },
                  because = "The trial gave figures for and against, and both were on the wall." },
        because = "A trial makes failing cheap for the branch, and for two people it is simply Monday." },
      { id = "reject", "Do not do it: these people are a team, and you will look for the percentage elsewhere.",
        effect = { team = { trust = 5, stress = -4, job_fear = -4, belief = -4, adoption = -5 },
                   bertus = { trust = 4 }, tijmen = { trust = -7, ownership = -4 } },
        later = { weeks = 3, effect = { team = { stress = 3, belief = -2 } },
                  because = "The number of calls is rising, and the percentage has not been found anywhere else." },
        because = "Your people are safe and will remember it. Those in the lift wait as long as they did." },
    }
    if answer == "accept" then
      say("bertus", "All right. Clear. Then I need a ladder of my own.")
      narrate "On Friday someone has already stuck a figure 12 on the new van."
    elseif answer == "question" then
      if now.skills >= 24 or now.did("ask_it") >= 1 or now.chose("four_kinds") == "test" then
        set("seen", true)
        narrate "You ask what it took for granted. It writes: “That two people who may each drive a van drive one out of habit. If there is a reason, I was not given it. Van 4 has the fewest visits in the region, and the fewest lifts that break down again.”"
        narrate "{rachid} looks at {bertus}. {bertus} looks at the table."
        effect({ team = { skills = 3, belief = 2 } }, "You knew how to ask, and the adviser said what it had not seen.")
      else
        narrate "You ask if the advice is reliable. It gives you forty lines of reservations, all of them true, none about this branch. By half past five nobody has a question left."
        effect({ team = { belief = -2, stress = 2 } }, "The question was too wide, and so was the answer.")
      end
      narrate "Head office receives a list of questions, and a date: week ten. Until then the pairs drive as they did."
    elseif answer == "trial" then
      say("rachid", "And if it fails, who has failed? I’d like that on the wall as well.")
    else
      say("bertus", "Thank you. I’ll say it only once.")
      narrate "{tijmen} stays behind in the canteen, with the sum still on the screen. It is still right."
    end
  end,
}

-- Week 5 -------------------------------------------------------------------

event "before_after" {
  title = "Before, not after",
  weeks = 5,
  when = split,
  needs = { "marjan" },
  debrief = "What changes when people are asked before a decision, and not after it?",
  scene = function(now)
    narrate "{marjan} has printed out the law. Two articles, one yellow and one pink."
    say("marjan", "This is a change to the organisation, so you ask us for advice while it can still make a difference. A trial too. And nobody has asked us whether that thing may read who telephones whom.")
    local answer = choose {
      { id = "request", "Promise a complete request in two weeks: all nine pages, and the telephone logs.",
        effect = { team = { trust = 1, transparency = 3, stress = 1 }, marjan = { trust = 6 }, tijmen = { belief = -2 } },
        promise = { "The works council gets a complete request: all nine pages, and the telephone logs", weeks = 2, hours = 3,
                    if_kept = { team = { trust = 4, transparency = 5, ownership = 3 }, marjan = { trust = 6, safety = 3 } },
                    if_broken = { team = { trust = -11, transparency = -4 }, marjan = { trust = -6 } } },
        because = "Asking early lets others improve the plan, and a complete question is more work than a quick one." },
      { id = "vans", "Ask for advice on the vans now; page nine can wait until head office knows what it wants.",
        effect = { team = { stress = -2, transparency = 1 }, marjan = { trust = -2 } },
        later = { weeks = 5, effect = { team = { trust = -4, rumours = 4 }, harmen = { trust = -5 } },
                  because = "The council found out that it had been shown eight pages of nine." },
        because = "Half a question goes quickly and keeps the peace, for as long as nobody counts the pages." },
      { id = "logs_off", "Take the telephone logs out of the adviser today, and send the rest to the council.",
        effect = { team = { trust = 4, safety = 3, quality = -5, belief = -3, adoption = -3 }, marjan = { trust = 4 }, selin = { stress = 3 } },
        because = "Who rings whom is their own business again, and the adviser sees less than it did." },
    }
    if answer == "request" then
      say("marjan", "Two weeks. Last time I had two hours and a box of pastries.")
    elseif answer == "vans" then
      narrate "She counts the pages. You see her do it."
    else
      narrate "By the afternoon the adviser reports that two of its five recommendations can no longer be supported. It does not say that it minds."
    end
  end,
}

event "report_hours" {
  title = "Six hours on a Tuesday",
  weeks = 5,
  needs = { "tijmen", "joyce" },
  debrief = "Where did the last hours go that a system saved you?",
  scene = function(now)
    set("rides", now.did("along"))
    narrate "The adviser now writes your reports to head office. They are better than yours. Your Tuesday, always six hours of tables, is empty for the first time in years."
    say("joyce", "You know the vans leave at ten to seven? I’m only mentioning it.")
    say("tijmen", "Head office is asking for a weekly figure per engineer. With that day we could have it on Friday.")
    local answer = choose {
      { id = "vans", "Say that this day now belongs to the vans: you will go along, at least twice this month.",
        effect = { team = { trust = 3, belief = 2, quality = 4, skills = 2 } },
        promise = { "At least two mornings along before week 9", weeks = 4,
                    kept = function(now) return now.did("along") >= 2 + now.flag("rides") end,
                    if_kept = { team = { trust = 5, safety = 4 } },
                    if_broken = { team = { trust = -8, safety = -2 } } },
        because = "Time given back is believed when people see where it goes." },
      { id = "figures", "Use the day for the weekly figure: then you see earlier where it goes wrong.",
        effect = { team = { adoption = 4, transparency = 5, quality = 3, stress = 3, safety = -3 }, tijmen = { trust = 4 } },
        because = "You see more and have a firmer hold; people measured by name start working for the measure." },
      { id = "share", "Let it write Joyce’s and Marjan’s lists too, so that Tuesday becomes calmer for everyone.", hours = 2, like = "relief",
        effect = { team = { stress = -4, skills = 2, adoption = 2 }, joyce = { stress = -4, energy = 4 }, harmen = { job_fear = 4 } },
        because = "Everybody gets some air, and everybody can work out whose lists come next." },
    }
    if answer == "vans" then
      say("bertus", "Bring your own coffee. And sit in the back.")
    elseif answer == "figures" then
      narrate "On Friday the figure is there. {rachid} and {bertus} are at the bottom; their lifts are at the top. That is another list."
    else
      say("joyce", "I had lunch. At a table. I didn’t know what to do with my left ear.")
    end
  end,
}

-- Week 6 -------------------------------------------------------------------

event "dot_moves" {
  title = "The dot on the horizon",
  weeks = 6,
  needs = { "harmen", "selin" },
  debrief = "What do you hold on to when the aim moves?",
  scene = function(now)
    narrate "A letter from the largest customer, six hundred lifts. From January they pay for lifts that run, and no longer for visits. Fifteen per cent more visits is still right. It is just no longer what they pay for."
    if now.flag("line_sent") == "his" then
      narrate "It is {selin}’s line, almost word for word. She does not say so. Everybody knows it."
      effect({ selin = { trust = -3 }, harmen = { job_fear = 4, stress = 4 } }, "The junior was right, and her page had stayed in the drawer.")
    elseif now.flag("line_sent") == "hers" then
      say("harmen", "Page sixty. I have had lunch there for nineteen years and never read page sixty.")
      effect({ selin = { ownership = 3 }, harmen = { stress = 3 }, team = { belief = 2 } }, "The junior was right, and head office had read it from her.")
    else
      say("harmen", "She was right. I should like that to be said, and I should like to be the one who says it.")
      effect({ team = { safety = 3, trust = 1 }, selin = { safety = 4 }, harmen = { trust = 3 } }, "The senior said aloud that the junior was right.")
    end
    narrate "The three-year plan beside the door says VISITS in capitals."
    local answer = choose {
      { id = "recalculate", "Have the adviser calculate again for lifts that run, tonight, with everyone watching.", hours = 1,
        effect = { team = { adoption = 4, belief = 2, stress = 4 }, harmen = { job_fear = 3 } },
        because = "In nine minutes there is a new sum. It shows what the adviser can do, and how little it minds which aim it serves." },
      { id = "wall", "Take the plan off the wall, and with all of them set one aim for the coming six weeks.", hours = 3, like = "workgroup",
        effect = { team = { ownership = 5, transparency = 5, skills = 1, stress = 1, scope = -2, trust = 2 } },
        because = "A near aim of your own can be moved along; it takes an afternoon and some pride." },
      { id = "hold", "Keep to the plan: this is one customer, and people need something that stays.",
        effect = { team = { stress = -6, skills = 1, trust = 1 }, harmen = { trust = 5, job_fear = -4 } },
        later = { weeks = 4, effect = { team = { transparency = -5, belief = -2, stress = 3 } },
                  because = "A second customer has followed, and the plan on the wall has become a painting." },
        because = "Something fixed gives calm in a restless year, until the outside world no longer fits in it." },
    }
    if answer == "recalculate" then
      narrate "On two of the five points it now advises the opposite. It writes: “I was asked for visits. If you had asked for lifts that run, I would have left four pairs together.”"
      if now.member("bertus").here then
        say("bertus", "So last month it wasn’t wrong. We were. We asked for the wrong thing.")
        effect({ bertus = { belief = 4, job_fear = -3 } }, "The adviser had given a good answer to the wrong question.")
      end
    elseif answer == "wall" then
      narrate "{harmen} unscrews it himself. The wallpaper behind it is nineteen years younger."
      if now.member("rachid").here then say("rachid", "Six weeks. That’s how long I plan for my girls as well. Then you look where the water is.") end
    else
      say("harmen", "Thank you. I will see to it that it hangs straight.")
    end
  end,
}

-- Week 7 -------------------------------------------------------------------

event "correlation" {
  title = "Who rings most",
  weeks = 7,
  needs = { "tijmen", "joyce" },
  debrief = "What did this correlation say, and what did it not say?",
  scene = function(now)
    narrate "{tijmen} has a chart from the adviser. The more engineers ring each other during a job, the more often that lift breaks down again. The line goes up beautifully."
    say("tijmen", "I don’t draw any conclusion. I only see three hours on the telephone, per person, per week.")
    say("joyce", "You also see more fire engines at bigger fires.")
    local answer = choose {
      { id = "limit", "Agree that calls between vans run through dispatch for now, and see what that does.",
        effect = { team = { adoption = 5, transparency = 3, stress = -2, quality = 1 }, joyce = { stress = 4 } },
        later = { weeks = 3, effect = { team = { trust = -3, quality = -3 } },
                  because = "Questions that were no longer asked have come back as breakdowns." },
        because = "Fewer interruptions bring quiet straight away; what a call was for shows later." },
      { id = "read", "Lay forty of those calls on the table and ask those who made them what they were about.", hours = 2, like = "listen",
        effect = { team = { safety = 3, trust = 3, skills = 1, belief = -3 }, bertus = { ownership = 3 }, tijmen = { ownership = -3 } },
        because = "Forty stories explain what the line could not. Somebody has lost a very fine chart." },
      { id = "split", "Have the adviser draw the same chart again, by the age of the lift.",
        available = function(now) return now.skills >= 22, "Nobody on the team knows yet how to ask it that." end,
        effect = { team = { skills = 2, belief = 3, quality = 3, safety = -2 }, marjan = { trust = -5 } },
        because = "One more question, and the line disappears; it does mean that somebody has looked again at who rings whom." },
    }
    if answer == "limit" then
      narrate "In the first week the line goes down, and it becomes quiet between the vans. {joyce} says she did not know it could be so quiet."
    elseif answer == "read" then
      narrate "Thirty-one of the forty were about a lift older than the man on the roof. “I ring when it’s difficult,” says {rachid}. Nobody had written that on the axis."
    else
      narrate "By age, the line lies flat. Old lifts break down more often, and about old lifts people ring. {tijmen} looks at it for a long time and then says that he would have bet his job on it."
      effect({ tijmen = { skills = 3, safety = 3 } }, "Tijmen saw how a true line can tell a false story.")
    end
  end,
}

-- Week 8 -------------------------------------------------------------------

event "shaft" {
  title = "Tenth floor",
  weeks = 8,
  when = function(now) return split(now) and not pair_known(now) end,
  needs = { "bertus", "rachid", "joyce" },
  debrief = "Who could have told you this, and what would they have needed for it?",
  scene = function(now)
    narrate "{rachid} has been standing on the roof of a lift for an hour and a half, ten floors up, with both hands on the rail. He cannot go up or down. {joyce} has him on the line and talks about rowing."
    narrate "The same afternoon a bearing burns out that {bertus} had approved on Monday. It had been whistling for days, says the caretaker. High, like a kettle."
    say("bertus", "He listens for me. I climb for him. That is what van 4 is.")
    if now.did("listen", "bertus") + now.did("listen", "rachid") > 0 then
      say("bertus", "You did ask, once. And then you did the sum all the same.")
    else
      say("bertus", "You could have asked.")
    end
    effect({ team = { trust = -3, stress = 4, safety = -2 }, rachid = { stress = 6, energy = -4 }, bertus = { trust = -3 } },
      "Two people each had to do alone what they could do together.")
    local answer = choose {
      { id = "own", "Tell the branch: I had this decided by a number and I never asked why they drove together.", like = "apology",
        effect = { team = { trust = 5, safety = 5, belief = -3 }, bertus = { trust = 5 }, rachid = { trust = 5 } },
        because = "Others will dare to say now what they did not ask; it costs you some standing at head office." },
      { id = "together", "Put the two of them back in one van today, and take the lower figure.",
        effect = { team = { trust = 3, adoption = -5, stress = -2 }, bertus = { stress = -6, trust = 6 }, rachid = { stress = -8, trust = 5 },
                   tijmen = { belief = -3 } },
        because = "What was broken is whole again. What they have been hiding stays hidden." },
      { id = "doctor", "Keep the single vans, and see to a hearing test, the company doctor and no shaft alone.", hours = 3,
        effect = { team = { safety = 2, quality = 3, adoption = 2, stress = 1 },
                   bertus = { stress = -3, ownership = 4, trust = -2 }, rachid = { stress = -4, safety = 6 } },
        later = { weeks = 2, effect = { bertus = { trust = 6, safety = 6 }, rachid = { trust = 4, energy = 4 } },
                  because = "What two people had been hiding for years turned out to be something that could be helped." },
        because = "A tie had also covered something up; help asks a great deal of people who have always managed." },
    }
    if answer == "own" then
      say("rachid", "I could have said it. I’ve had three years.")
    elseif answer == "together" then
      narrate "At ten to seven van 4 leaves with two men in it. The adviser notes an exception and asks for the reason. {joyce} fills in: “Yes.”"
    else
      say("bertus", "The company doctor. Well. My wife has been saying so since the summer before last.")
    end
  end,
}

event "van_four" {
  title = "Van 4",
  weeks = 8,
  when = pair_known,
  needs = { "bertus", "rachid" },
  debrief = "What made it possible for these two to say this?",
  scene = function(now)
    narrate "{bertus} and {rachid} want a word, after hours, the three of you, in the van. The engine is off. {bertus} sits turned towards you, so that he can see your mouth."
    if now.did("listen", "bertus") + now.did("listen", "rachid") > 0 then
      narrate "Part of it you know already. You have not heard it with the other one beside it."
    end
    say("bertus", "I don’t hear the high tones any more. He does.")
    say("rachid", "And I can’t go up any more. Not alone. He does.")
    narrate "So that is what seventeen years in one van looks like from the inside."
    local answer = choose {
      { id = "between", "Keep it between the three of you, and see that these two share a van, whatever is decided.",
        effect = { bertus = { trust = 8, stress = -6 }, rachid = { trust = 8, stress = -6 }, team = { trust = 1 } },
        later = { weeks = 3, effect = { team = { trust = -3, transparency = -4 }, tijmen = { trust = -3 } },
                  because = "One van is left out of every plan, and nobody has heard why." },
        because = "They can count on you; an exception without a reason sets the others thinking." },
      { id = "open", "Ask if they would tell the others, when they are ready, with you beside them.", hours = 1,
        effect = { team = { safety = 4, trust = 2, ownership = 2, stress = 1 }, bertus = { stress = 5, safety = 4 }, rachid = { stress = 4, safety = 4 } },
        because = "If they manage it, others will follow. They will lie awake the night before." },
      { id = "arrange", "Thank them, and promise to arrange a hearing test and a rule of two for every shaft.",
        effect = { bertus = { trust = 4, stress = 3 }, rachid = { trust = 4 }, team = { adoption = -2 } },
        promise = { "A hearing test, the company doctor, and nobody alone in a shaft", weeks = 3,
                    kept = function(now) return now.did("rule_of_two") > 0 end,
                    if_kept = { team = { safety = 4, trust = 3, quality = 3 }, bertus = { trust = 5, stress = -5 }, rachid = { stress = -6, energy = 4 } },
                    if_broken = { team = { trust = -7, safety = -4 }, bertus = { trust = -8 }, rachid = { trust = -8 } } },
        because = "With a test and a rule for everyone there is less to hide; somebody does have to arrange them." },
    }
    if answer == "between" then
      say("rachid", "Thank you. It’s strange, it feels smaller now that somebody knows.")
    elseif answer == "open" then
      if now.member("joyce").here and now.member("tijmen").here then
        narrate "It is Thursday before they do. {joyce} says she has known for years. {tijmen} says nothing for a while, and then that he practises talking, at night, in his car."
        effect({ tijmen = { safety = 6, trust = 3 }, joyce = { trust = 3 } }, "After the first two, a third one dared.")
      else
        narrate "It is Thursday before they do. Somebody says that they have known for years. Nobody says: why did you not tell us?"
      end
    else
      say("bertus", "A rule for everyone, you say. So not one for us. Yes. That I can live with.")
    end
  end,
}

event "letter" {
  title = "They never change places",
  weeks = 8,
  when = function(now) return not split(now) and not pair_known(now) end,
  needs = { "bertus", "rachid", "joyce", "marjan" },
  debrief = "What do you know about the people you protect, and how?",
  scene = function(now)
    narrate "A letter from a caretaker, with a stamp on it. Since van 4 has looked after his building, nothing there has broken down twice. “The one climbs and the other listens. I have never seen them change places.”"
    say("joyce", "The fewest visits of all, those two. And I never have to send anyone after them.")
    local answer = choose {
      { id = "hang", "Hang the letter beside the figures, where head office will see it as well.",
        effect = { team = { trust = 2, ownership = 3, belief = -2 }, bertus = { ownership = 3, stress = 4 }, rachid = { stress = 4 } },
        because = "What is told gets a place beside what is counted, and not everyone likes to be looked at so closely." },
      { id = "ask", "Ask the two of them over coffee why they never change places.", hours = 1, like = "listen",
        effect = { team = { quality = 2 }, bertus = { trust = 6, safety = 5, stress = 3 }, rachid = { trust = 6, safety = 5, stress = 3 } },
        because = "There is no list behind the question, so it may be answered. After that you have something to carry." },
      { id = "measure", "Have the adviser work out, pair by pair, what a lift that keeps running is worth.",
        effect = { team = { adoption = 2, belief = 2, quality = 2, safety = -4 }, bertus = { stress = 3 } },
        because = "The pairs get a number to defend themselves with. It is a number, once again, that decides." },
    }
    if answer == "hang" then
      narrate "{bertus} reads it twice and then stands with his back to it."
    elseif answer == "ask" then
      set("told", true)
      narrate "It takes a whole cup before anyone says anything."
      say("bertus", "Because I don’t hear the high tones, and he doesn’t go up alone. That’s all.")
      say("rachid", "That’s all. It’s shorter than I thought.")
    else
      narrate "Van 4 rises from last place to first. {marjan} looks at the list for a while. “It is the same van,” she says."
    end
  end,
}

event "other_branch" {
  title = "Branch West",
  weeks = 9,
  when = function(now) return now.chose("card") == "reject" end,
  needs = { "joyce", "tijmen" },
  debrief = "What do you do when those who chose differently are doing well?",
  scene = function(now)
    narrate "Branch West followed the advice, all of it. {tijmen} has been to look. Their people stuck in lifts wait thirty-eight minutes; yours wait seventy-one. There is laughter in the canteen there, he says, and nobody there has left."
    say("joyce", "Seventy-one. I keep them talking, all those minutes. I don’t want to hear that they have it better there. I want to know how.")
    local answer = choose {
      { id = "visit", "Take three of them along to West for a day, and let them choose what to bring back.", hours = 3, like = "workgroup",
        effect = { team = { skills = 2, belief = 4, ownership = 3, adoption = 2 } },
        because = "What colleagues have seen for themselves they will try sooner than what they were told." },
      { id = "own_way", "Stand by your choice, and say openly what it costs: thirty-three minutes.",
        effect = { team = { trust = 3, transparency = 6, stress = 2 }, tijmen = { trust = 3 } },
        because = "Now that it has been named they can carry the price together; it comes back with every call." },
      { id = "turn", "Think again: from Monday the adviser deals out the calls; the pairs stay for shafts.",
        effect = { team = { adoption = 7, belief = 3, quality = 3, stress = 4, trust = -3 }, joyce = { ownership = -5 }, tijmen = { trust = 5 } },
        because = "Changing your mind on good grounds gains minutes, and those who had relied on your word notice." },
    }
    if answer == "visit" then
      if now.member("marjan").here and now.member("bertus").here then
        narrate "{marjan} brings back a form, {joyce} a telephone number, and {bertus} the news that they have better coffee and worse ladders."
      else
        narrate "They bring back a form, a telephone number, and the news that West has better coffee and worse ladders."
      end
    elseif answer == "own_way" then
      narrate "{joyce} writes 71 on a sticky note and puts it on her screen. Beneath it, smaller, she writes: why."
    else
      say("joyce", "All right. But I keep the ones that cry.")
    end
  end,
}

-- Week 9 -------------------------------------------------------------------

event "green" {
  title = "Everything is green",
  weeks = 9,
  needs = { "joyce" },
  debrief = "How much room does a hunch get with you, and from whom?",
  scene = function(now)
    narrate "Friday, three o’clock. {joyce} wants the three lifts in the Linden building stopped before the weekend. Ninety flats, many old people. In the adviser all three are green."
    say("joyce", "The caretaker rang twice about nothing. He never rings. I can’t make it any better than that.")
    narrate "Asked about it, the adviser puts the chance of a fault at two per cent. It adds that two calls without a complaint are not a variable it knows."
    local answer = choose {
      { id = "halt", "Stop all three on her word, and have them checked on Monday.", like = "hitl",
        effect = { team = { trust = 3, safety = 4, belief = -3, adoption = -3 }, joyce = { trust = 8, ownership = 6 } },
        because = "Experience gets the last word for once, and ninety households take the stairs." },
      { id = "look", "Ask two engineers to stay and look, and go along yourself.", hours = 3, like = "hitl",
        effect = { team = { quality = 4, skills = 2, stress = 3, trust = 2 }, joyce = { trust = 4 } },
        because = "Fair to the figures and to her, at the cost of three people’s Friday evening." },
      { id = "wait", "Let them run: two per cent is two per cent, and the hunch goes on the list for Monday.",
        effect = { team = { adoption = 4, belief = 3, stress = -1 }, joyce = { trust = -6, ownership = -5 } },
        later = { weeks = 1, effect = { team = { trust = -2, belief = -2, stress = 2 }, joyce = { stress = 4 } },
                  because = "The Linden building asked why nobody had seen it coming, and somebody had." },
        because = "You keep to the odds, and most of the time that is right; this time somebody had said so." },
    }
    if answer == "halt" then
      narrate "On Monday there proves to be a worn brake in one of the three. Two were fine. A man of eighty-four has carried his shopping to the sixth floor for nothing, twice."
      say("joyce", "One out of three. I don’t know whether that is a yes.")
    elseif answer == "look" then
      narrate "One of the three has a worn brake. The other two are as green as the screen. At nine o’clock the caretaker brings soup and says that he couldn’t have told them what it was either."
    else
      narrate "On Saturday night one of the three stands still, with a couple in it, for fifty minutes. The other two are fine. {joyce} does not say: you see. She asks where to put such a thing next time."
    end
  end,
}

-- Week 10: one of two ------------------------------------------------------

event "it_is_there" {
  title = "It is there",
  weeks = 10,
  when = split,
  needs = { "tijmen" },
  debrief = "Whom does a gain belong to?",
  scene = function(now)
    if now.chose("card") == "accept" then
      narrate "The figure is in: fifteen point two. The adviser had said fifteen. The average wait in a stuck lift has gone from seventy-one minutes to forty."
    else
      narrate "The trial has been counted: thirteen on the one round, and across the whole branch it would be fifteen. The wait in a stuck lift there has gone from seventy-one minutes to forty-four. Head office says: then do it everywhere."
    end
    say("tijmen", "I rang one of them. A girl, nineteen, forty minutes. She said: it went by.")
    if now.member("joyce").here then
      say("joyce", "It’s good. I mean that. It’s just so quiet on the channel.")
    end
    local answer = choose {
      { id = "give_back", "Claim a third of the gain back: every Thursday morning everyone at the depot, no jobs.", hours = 2,
        effect = { team = { safety = 4, trust = 4, skills = 3, stress = -3, adoption = -3 } },
        because = "The talk that used to happen on the road gets a place of its own, and that costs five points." },
      { id = "apprentice", "Ask for two apprentices: single vans have a free seat again, and someone must learn it.",
        effect = { team = { skills = 4, belief = 3, ownership = 2, stress = 4, quality = 1 }, bertus = { ownership = 6 } },
        because = "The craft gets passed on, and for the first months an apprentice makes every job longer." },
      { id = "whole", "Let the gain stand in full, and have the team present it to the board themselves.",
        effect = { team = { adoption = 5, belief = 4, ownership = 3, trust = -1, stress = 1 }, tijmen = { ownership = 6, trust = 4 } },
        later = { weeks = 1, effect = { team = { stress = 3, safety = -2 } },
                  because = "The board was delighted, and asked what the next fifteen would be." },
        because = "They get the credit for a real result, and a result soon becomes the starting point." },
    }
    if answer == "give_back" then
      narrate "The first Thursday everyone drinks coffee in the vans, with the doors open. By the second, someone has put out a table."
    elseif answer == "apprentice" then
      if now.member("marjan").here then
        narrate "The adviser calculates that it will pay back in fourteen months. “On this I agree,” {tijmen} reads out, and even {marjan} smiles."
      else
        narrate "The adviser calculates that it will pay back in fourteen months. “On this I agree,” {tijmen} reads out, and for the first time they laugh at the same thing."
      end
    else
      narrate "Someone from the board asks how it felt. It takes a while before anyone says something, and then several do at once."
    end
  end,
}

event "boat" {
  title = "Five in a boat",
  weeks = 10,
  when = function(now) return not split(now) end,
  needs = { "rachid", "joyce" },
  debrief = "Who steers, rows, navigates and bails in your own team?",
  scene = function(now)
    if now.chose("card") == "question" then
      narrate "This is the week that head office put down as a date. “You had questions,” it says in the e-mail. “What is your answer?”"
    end
    narrate "{rachid} has chalked a boat on the floor of the depot. One who steers, two who row, one who navigates, one who bails. Crews like that, each with its own lifts, dividing the work themselves."
    say("rachid", "My girls don’t wait for me to shout. If one is late on the stroke, the others say so. I’m on the bank with a bicycle.")
    say("marjan", "And who bails? Nobody ever draws up a plan for that.")
    local answer = choose {
      { id = "crews", "Do it: two crews, their own lifts, their own roster. You ride along the bank.", hours = 3,
        available = function(now) return now.trust >= 42, "There is not enough trust between you and them to let go." end,
        effect = { team = { ownership = 7, safety = 3, trust = 3, skills = 2, stress = 3, transparency = -2 }, rachid = { ownership = 5 } },
        because = "They share out the work and speak up to each other. For the first weeks they bump into everything." },
      { id = "adviser", "Give the adviser the navigator’s seat, and name one person who may always contradict it.",
        effect = { team = { adoption = 4, belief = 3, skills = 1, stress = 1, trust = 1 }, harmen = { job_fear = 4 }, joyce = { ownership = -2 } },
        because = "It has a place now, and a limit. The place used to be somebody’s." },
      { id = "one", "Start with one crew for six weeks, and let the other one watch and keep count.",
        effect = { team = { skills = 3, safety = 2, belief = 2, quality = 2, ownership = 1 }, marjan = { trust = 2 } },
        because = "What goes wrong with one crew costs little; the other one learns from it, and waits." },
      { id = "not_now", "Not now: they have had enough for one autumn, and rest is worth something too.",
        effect = { team = { stress = -7, trust = 2 }, rachid = { ownership = -6, trust = -3 } },
        because = "It gives them a quiet month, and {rachid} goes home empty-handed." },
    }
    if answer == "crews" then
      if now.member("selin").here then
        narrate "It takes them an evening to divide the lifts. {selin} has to choose a seat and says: bailing. “Then I see where it’s coming in.”"
      else
        narrate "It takes them an evening to divide the lifts. The one who has to choose last says: bailing. “Then I see where it’s coming in.”"
      end
    elseif answer == "adviser" then
      if now.member("marjan").here then
        narrate "They vote on who may contradict it. It is to be {marjan}. She asks it at once what the boat is for."
      else
        narrate "They vote on who may contradict it. It is to be the one who wanted it least, who asks at once what the boat is for."
      end
    elseif answer == "one" then
      narrate "{rachid}’s crew starts on Monday. {joyce}’s crew has a notebook, and on the first page someone has drawn a hole."
    else
      narrate "{rachid} nods. He does not wipe away the boat. By Friday the vans have driven over it."
    end
  end,
}

-- Week 11 ------------------------------------------------------------------

event "signature" {
  title = "Decided by",
  weeks = 11,
  debrief = "Who answers for a decision that a system has prepared?",
  scene = function(now)
    narrate "Next year’s plan has forty pages, and the adviser has written thirty-nine of them. At the bottom of the last one stands: “Decided by”, with a line behind it. Page nine is still page nine."
    if now.member("harmen").here then
      if now.did("honest") > 0 and not now.flag("leaked") then
        say("harmen", "You told me about it yourself, when you did not have to. So now I should also like to hear from you how it ends.")
      else
        say("harmen", "I have read it. It is correct, you know. If I leave, it saves exactly what it says. I would only like to hear it from a person.")
      end
    end
    local answer = choose {
      { id = "page", "Sign it all yourself, page nine too, and tell Harmen to his face why, and how he is looked after.", hours = 2,
        available = function(now) return now.member("harmen").here, "Harmen is not there." end,
        effect = { team = { transparency = 7, adoption = 4, trust = -4, belief = 2, stress = 1 }, harmen = { trust = -6, job_fear = 14, safety = -4 } },
        because = "A hard decision with a name and a face is more honest than one without; it remains hard." },
      { id = "navigator", "Cross out page nine: someone has to examine what it takes for granted. Pay for it from your own budget.", hours = 2,
        available = function(now) return now.member("harmen").here, "Harmen is not there." end,
        effect = { team = { trust = 3, job_fear = -5, quality = 2, adoption = -2 }, harmen = { trust = 8, job_fear = -14, ownership = 5 },
                   tijmen = { trust = -3 } },
        because = "His job turns into other work; something else in the branch will have to wait for the money." },
      { id = "seven", "Ask the team which pages they would sign, and send head office those, and the rest as questions.", hours = 4, like = "workgroup",
        available = function(now) return now.trust >= 42, "There is not enough trust for that question." end,
        effect = { team = { ownership = 7, safety = 3, stress = 5, transparency = 4 }, harmen = { trust = 3, stress = 4 } },
        because = "Those who sign together know what it says. One of them has to sit there while it is about him." },
      { id = "note", "Sign as it is, with a note on what the model does not know, and leave page nine to head office.",
        effect = { team = { adoption = 3, stress = -3, transparency = 2, trust = -2 }, harmen = { trust = -4, job_fear = 4 }, marjan = { trust = -2 } },
        because = "The plan can go ahead and the reservation is on paper; the hardest page gets no face for now." },
    }
    if answer == "page" then
      narrate "It takes an hour, the door closed, without the screen. Afterwards {harmen} puts the pen back in its case."
      say("harmen", "Nineteen years. And you did look at me. I noticed that.")
    elseif answer == "navigator" then
      say("harmen", "So I am to contradict it. For a living.")
      narrate "He takes off his glasses and polishes them for longer than they need."
    elseif answer == "seven" then
      narrate "At nine in the evening thirty-one pages lie on the left and eight on the right. Page nine lies in between for a long time. In the end somebody picks it up and puts it with the questions."
    else
      narrate "The note runs to half a page. Head office confirms receipt of the plan."
    end
  end,
}

-- Week 12 ------------------------------------------------------------------

event "one_line" {
  title = "For the other branches",
  weeks = 12,
  debrief = "What would your own organisation have to put in that one line?",
  scene = function(now)
    narrate "Friday, the canteen. Next month the adviser goes to the other branches. For the first page of the manual head office wants one line from you: what did Branch East do with the advice, and why? There is room for a hundred and forty characters."
    if now.member("tijmen").here then
      if split(now) then
        say("tijmen", "The figure would fit. With the decimal.")
      else
        say("tijmen", "The fifteen would fit. I’m only saying that it would fit.")
      end
    end
    if now.member("joyce").here then
      say("joyce", "On the radio I get by with six words.")
    end
    local answer = choose {
      { id = "figure", "Put the figure there, and what it counts.",
        effect = { team = { adoption = 4, belief = 3, trust = -3, stress = 1 } },
        because = "Everyone reads a figure. What it does not count they will have to find out for themselves." },
      { id = "ladder", "Put there what the adviser had not seen, and who saw it.",
        effect = { team = { trust = 4, ownership = 2, belief = -2 } },
        because = "Others know where to look. In their branch it will be something else that is not seen." },
      { id = "ask", "Put a question there: ask it what it leaves out.",
        effect = { team = { skills = 3, quality = 2, transparency = 2, adoption = -1 } },
        because = "It teaches people to ask. Head office had wanted an answer." },
      { id = "seven", "Let the team write it, however long that takes.", hours = 3, like = "workgroup",
        effect = { team = { ownership = 5, safety = 2, trust = 3, skills = 2, stress = 2 } },
        because = "It becomes theirs, the argument about it too." },
    }
    if answer == "figure" then
      narrate "It is done in four minutes. Somebody asks what the unit is, and there are eleven characters left for that."
    elseif answer == "ladder" then
      narrate "It becomes: first ask who holds the other end of the ladder. Nobody over there will understand that, somebody says. Somebody else says that this is the idea."
    elseif answer == "ask" then
      narrate "The adviser is shown the line. It says that it is a good question, and asks what it is to leave out."
    else
      narrate "At half past six there is a line on the table from each of them, and each of them fits. Head office rings: which one is it? “Yes,” says somebody."
    end
  end,
}

-- Ready for whoever leads a group ---------------------------------------

event "dark" {
  title = "Half the district dark",
  prepared = true,
  weeks = { 2, 12 },
  needs = { "joyce" },
  debrief = "Which order did you follow when there was no time, and who drew it up?",
  scene = function(now)
    narrate "A quarter past five, and half the district is without power. Thirty-one lifts have stopped; in nine of them there are people. A minute later the adviser has an order: by contract, the office tower first. {joyce} has one as well, on the back of a delivery note."
    say("joyce", "In the tower there are six of them, and they have got each other. In the Meidoorn flats there is somebody who does not answer any more.")
    local answer = choose {
      { id = "hers", "Take {joyce}’s order: first those who are alone.", like = "hitl",
        effect = { team = { trust = 3, ownership = 3, belief = -2 } },
        later = { weeks = 2, effect = { team = { stress = 5 } },
                  because = "Head office wants to know, in writing, why the tower came fourth." },
        because = "Who knows the voices knows something that is in no contract. It has to be explained afterwards." },
      { id = "its", "Follow the adviser, and have the people in all nine rung every ten minutes.", hours = 1,
        effect = { team = { adoption = 3, belief = 3, stress = 3, trust = -1 } },
        because = "An order that nobody has to argue about saves minutes. Those who wait longest hear a voice meanwhile." },
      { id = "both", "Lay the two lists side by side: where they agree you drive, and about the rest you talk.", like = "hitl",
        effect = { team = { transparency = 2, skills = 2, stress = 5 } },
        because = "Two lists show where each is blind. Talking it over takes minutes in which somebody is waiting." },
    }
    if answer == "hers" then
      narrate "It is an old man with his hearing aid off. He had sat down on his shopping and fallen asleep. “You’re early,” he says."
    elseif answer == "its" then
      narrate "The tower is out in eleven minutes. In the Meidoorn flats it takes an hour and a half, and it is an old man with his hearing aid off, asleep on his shopping."
    else
      narrate "They agree on six out of nine. The other three take four minutes of talking, and {joyce} does most of it."
    end
  end,
}

-- What the model brings about, told in this story's words -------------------

event "leak" {
  title = "Page nine",
  scene = function(now)
    set("leaked", true)
    if now.member("selin").here and now.member("harmen").here then
      narrate "{selin} asked the adviser for the branch report, and it gave her the branch report: all of it. By noon everyone has read page nine. She did not pass it on; she only asked {harmen} what it meant."
    else
      narrate "Somebody asked the adviser for the branch report, and it gave them the branch report: all of it. By noon everyone has read page nine."
    end
    if now.member("harmen").here then
      say("harmen", "That it is calculated, I understand. That you had coffee with me on Tuesday and knew it, that I have to think about.")
    end
    if now.member("marjan").here then
      if now.chose("before_after") == "vans" then
        say("marjan", "Eight pages for the council and nine for you. I did count them.")
      elseif now.chose("before_after") == nil then
        say("marjan", "And the council, when was that going to hear of it? Before, or after?")
      end
    end
  end,
}

event "incident" {
  title = "The wrong tower",
  scene = function(now)
    narrate "The adviser has sent two vans to the tower that was pulled down in spring, and nobody to the one with the same name. A woman with a pram stood in a lift there for two hours."
    if now.member("joyce").here then
      say("joyce", "I looked at it this morning and thought: strange. And then I thought: it will know.")
    end
  end,
}

event "broken_promise" {
  title = "It was on the board",
  scene = function(now)
    if now.flag("question_mark") then
      narrate "The same board, another date. The question mark has company."
    else
      narrate "It was on the board in the canteen, with a date. The date has been. On Thursday someone has put a small question mark after it."
    end
    set("question_mark", true)
  end,
}

event "long_leave" {
  title = "The work has been divided",
  scene = function(now, who)
    narrate "{who} has reported sick, and it will take months. The adviser has redistributed the work by ten past nine. It asks if there is anything else it can do."
  end,
}

event "resignation" {
  title = "Until the end of the month",
  scene = function(now, who)
    say(who, "I have found something else. It isn’t better. They asked me there what I could do, and I noticed how long ago that was.")
    narrate "The adviser has a field for it. Leavers: one."
  end,
}

-- How it can end ------------------------------------------------------------

ending "alone" {
  title = "Each on their own",
  when = function(now) return now.stress >= 52 end,
  text = [[It is December and dark at half past four. Everybody is on the road, in the right
order, by the shortest route. In the evening nobody stays for a while; there is nothing left
over to stay with.

People who are tired do not ring each other. They do remember the number. On Thursday it
rang once, at a quarter past four, from van to van; it was about nothing in particular, and it
took eight minutes. The adviser has entered it as standing still.]],
}

ending "fifteen_point_two" {
  title = "Fifteen point two",
  when = function(now) return now.chose("card") == "accept" and now.trust >= 43 end,
  text = [[You followed it, and it is there. Every day a few people are out of a lift half an
hour sooner, and not one of them knows that it was a decision. The adviser was right about
the number. You stood by it, with your name and your face.

What the sum did not contain you came across on the way: two men from one van, a voice on a
channel, a page. They had names, and you know them now. Flourishing may also look like this:
doing something well for people you will never meet, and knowing who does it with you.]],
}

ending "crews" {
  title = "Along the bank",
  when = function(now) return (now.chose("boat") == "crews" or now.chose("boat") == "one") and now.trust >= 48 end,
  text = [[On Monday morning they stand around a chalk line and divide the week. They
correct each other, sometimes loudly. Passing by, you hear that something is being asked for,
and that somebody says yes. You are on the bank, on the bicycle, and seldom have to shout.

The dot on the horizon is a little further to the left than it was in spring. They have seen
it move, and have moved with it. That may be what it is to be well under way: a near aim, and
company.]],
}

ending "table" {
  title = "A seat at the table",
  when = function(now) return now.trust >= 46 and now.adoption >= 34 end,
  text = [[The adviser has a seat now, at the corner, beside the coffee. It is asked a lot and
contradicted a lot, and gets better from both. Before a decision somebody says: what has it
not seen? Then it becomes quiet for a moment, and nearly always somebody knows.

It does the sums and they do the weighing. In between, a kind of craft has come about that
does not have a name yet. People teach it to each other, the old to the young and, these
days, the other way round as well.]],
}

ending "two_in_a_van" {
  title = "Good morning, all vans",
  when = function(now) return now.trust >= 46 end,
  text = [[At ten to seven the vans leave, and people wave to each other through the
windscreens. Most of what holds this branch together cannot be found in any order, and it
has held. The adviser stands in the corner of a screen, courteous, and waits for a question.

People in a lift still wait a little longer than they would have to. That is known here, and
it is talked about. With ties like these, you can afford to try something.]],
}

ending "order" {
  title = "In the right order",
  when = function(now) return now.skills >= 42 and now.adoption >= 30 end,
  text = [[The order on the screen is followed, and it is a good order. People know what to ask the
adviser and what to make of the answer; somebody from another branch has already come to see how
that is done here. Hardly anything is left lying because nobody knew how it worked.

What goes on between the vans is not on the screen, and is seldom asked about. Whatever can be
learned in an afternoon they have learned. The rest they know of one another, and keep to
themselves. For that, somebody would have to get in beside them.]],
}

ending "remainder" {
  title = "The remainder",
  when = function(now) return now.chose("card") == "accept" end,
  text = [[The sum has come out. Whoever gets stuck is outside half an hour sooner; of this branch
head office has made a slide, with an arrow on it. In the canteen nobody disputes the figure.
Nobody brings it up either.

Nearly everybody drives a round of their own, in a van of their own, the way it stands on the
screen. What they used to do in passing, a look at a lift that was not on the list, a call about a
sound, stood in no column, and so it has not gone down in any. Every sum leaves something over.
Here it drinks its coffee at ten to seven, each in a separate van, with the engine running.
Somebody could get in.]],
}

ending "two_maps" {
  title = "Two maps",
  text = [[There are two maps of this branch. On one are routes, minutes and visits, and it is
correct. On the other is who rings whom when it is difficult, and nobody has ever drawn it.
People find their way on both, as best they can, and mostly alone.

For a second map a sketch would do. It begins with one line, between two people, and the
question what that one is for. In the canteen hangs a whiteboard, and half of it is empty.]],
}
