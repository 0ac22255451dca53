-- Too far, too fast: the board has said in the newspaper that the books make
-- themselves, half the editors have left, and now it has to take that back.
-- Sixteen weeks, seven people, one sentence.
--
-- The thread: how did September come about? Each of the seven holds a piece of it
-- and takes that piece for the whole: each of them thinks that it was them. Whoever
-- is listened to tells it; with enough pieces heard there is a long table in week
-- 13, otherwise one name in a report.
--
-- Flags: taken_back or late_back (the sentence), small_budget, agnes_cold (you told of the
-- sale), council_knows, nothing_decided, desmond_told, letter_paid, found (Jolien's
-- evenings), nine_sent, corrie (is back), fenna_goes, one_more (somebody has resigned),
-- incidents (how many), leaked, broken; date_gone and date_gone_again are for a second and
-- a third broken promise.

scenario {
  api = 1,
  language = "en",
  title = "Too far, too fast",
  summary = "The board said in the newspaper that the books make themselves. Half the editors have left. Now the board has to take it back.",
  brief = [[You are the new head of the fourth floor of a publisher of schoolbooks.

In September Agnes, the chief executive, said in the newspaper: “From summer our books
make themselves.” The editors read it there, at breakfast. There were fourteen of them.
Seven have left since, and so has your predecessor. The system writes, checks and answers
teachers in nine of the ten series, and it does not do so well. What comes back from the
schools lands on the seven who stayed.

Now the board wants to go back. In week 14 the new arithmetic series goes to the
printer, and without people it will not get there. “Get them behind it again,” says Agnes. In the
newspaper nothing has been taken back.

There is one thing the seven do not know. The owner, a fund, is talking to a buyer, and the
price depends on the cost per page. Agnes told you on your first day. “In confidence,” she
said. “Until it has been signed.”]],
  goal = "In week 16 there is a book that people dare to put their names to, and a floor where people want to be.",
  weeks = 16,
  hours = 10,
  minutes = 40,
  level = 3,
  model = {
    pace = 2, impact = 0.4, leak_week = 10,
    rumours = 60, quality = 42, scope = 86, change_debt = 20, errors = 4,
    peak = { [11] = 4, [12] = 6, [13] = 6 },
    start_noise = 6,
    quit_level = 75, quit_weeks = 5,
  },
  debrief = {
    "When did something you did in the first weeks come back to you, for better or for worse?",
    "What did each of the seven think they had done? Who could have known?",
    "Which promise did you take over that was not yours, and what did it cost?",
    "What in your own organisation would have to be taken back, and what does it cost to wait?",
  },
  sources = {
    "[ah]consulting, article on leadership in the AI era, less control and more facilitating: tasks rather than people, purpose, time to learn and room for error, sick leave and turnover as signs of culture (in Dutch).",
    "Kim, Ferrin, Cooper and Dirks (2004), Journal of Applied Psychology 89: when an apology restores trust, and when it does not.",
    "Schweitzer, Hershey and Bradlow (2006), Organizational Behavior and Human Decision Processes 101: promises and lies, restoring violated trust.",
    "Repenning and Sterman (2001), California Management Review 43: why nobody gets credit for fixing problems that never happened.",
    "Dutch Works Councils Act, articles 20 and 25: secrecy, and the right of advice on a sale and on an important technological provision.",
  },
}

-- Seven who stayed -----------------------------------------------------------

-- Whether the sentence has been taken back in public before the paper did it.
local function taken_back(now)
  return now.flag("taken_back") == true or now.did("reverse") > 0
end

-- How many of the seven have told the leader something of their own.
local function pieces(now)
  local count = 0
  for _, id in ipairs { "ineke", "reza", "jolien", "desmond", "loubna", "fenna", "casper" } do
    if now.did("listen", id) > 0 then count = count + 1 end
  end
  if now.flag("desmond_told") and now.did("listen", "desmond") == 0 then count = count + 1 end
  if now.flag("found") and now.did("listen", "jolien") == 0 then count = count + 1 end
  return count
end

member "ineke" {
  name = "Ineke", role = "series editor, arithmetic",
  about = "Has made arithmetic books for twenty-nine years, most of them with Corrie at the next desk. Reads everything twice. Corrie left in November.",
  look = { skin = 1, hair = "grey_short", dress = "wine", age = 59, glasses = true },
  trust = 26, stress = 58, transparency = 22, skills = 14, adoption = 16,
  job_fear = 56, ownership = 30, safety = 34, energy = 58, belief = 16,
  influence = 80, exposure = 0.6, openness = 0.35, load = 62, resilience = 1.2,
  worry = "I told Corrie it would blow over. She believed me longer than was good for her. I signed the card, and I stayed.",
  epilogue = function(now)
    local me = now.member("ineke")
    if not me.here then
      return "Her red pencils are in the mug on the desk, points up. Nobody has taken one."
    elseif now.flag("corrie") and me.trust >= 45 then
      return "At the next desk sits Corrie again, three days a week. They do not talk about November. They talk about page 212, out loud, the way they used to."
    elseif now.chose("long_table") then
      return "She has rung Corrie and told her what she told the table. It was a short call, and then a long one. On Friday they are having lunch."
    elseif me.trust >= 50 then
      return "She has taken the card with Corrie’s name off the next desk and put it in her drawer. The chair is for whoever wants to read along."
    end
    return "She reads everything twice, as always. On the next desk the card is still there. She dusts it."
  end,
}

member "reza" {
  name = "Reza", role = "data editor",
  about = "Knows the system from the inside; did the trial on which the board based its decision. Since September he eats at his desk.",
  look = { skin = 4, hair = "short", dress = "navy", age = 35, beard = true },
  trust = 34, stress = 58, transparency = 30, skills = 54, adoption = 46,
  job_fear = 54, ownership = 34, safety = 26, energy = 55, belief = 40,
  influence = 35, exposure = 0.4, openness = 0.85, load = 61, resilience = 0.9,
  worry = "Ninety-four per cent, on the easy pages. It said so underneath, in eight-point. On the slide that went upstairs there was no underneath.",
  epilogue = function(now)
    local me = now.member("reza")
    if not me.here then
      return "His screen is dark. In the shared folder is a file, trial, version one, in which the footnote is still there."
    elseif now.chose("long_table") then
      return "Every figure that leaves the floor now has its footnote above it instead of below, in the same type. He did not ask for that. Ineke did."
    elseif now.chose("eight_point") == "report" or now.chose("eight_point") == "beside" then
      return "His name is still on page one of the report. He has gone back to eating in the kitchen, near the door, and now and then somebody sits down opposite."
    elseif now.chose("eight_point") then
      return "He does his work and it is good work. He still eats at his desk, and lately he has lunch before the others."
    end
    return "He teaches the system what he can. What he knows about ninety-four per cent, he has told nobody yet."
  end,
}

member "jolien" {
  name = "Jolien", role = "production editor",
  about = "Sees to it that pages become books. Does the work of three since the autumn and has not been ill in nine years. Two children, one kitchen table.",
  look = { skin = 2, hair = "ponytail", dress = "olive", age = 43 },
  trust = 36, stress = 62, transparency = 28, skills = 30, adoption = 36,
  job_fear = 50, ownership = 40, safety = 32, energy = 50, belief = 26,
  influence = 60, exposure = 0.4, openness = 0.5, load = 66, resilience = 0.8,
  worry = "I mend its pages at night, so that they are right in the morning. If I had let them go through, they would have seen it in October.",
  epilogue = function(now)
    local me = now.member("jolien")
    if not me.here then
      return "The cupboard behind the copier has been locked since she went. Everyone knows by now what is in it."
    elseif me.stress <= 48 and (now.flag("found") or now.chose("kitchen_table")) then
      return "At home there is homework on the kitchen table now, and a bowl of oranges. The red pencil stays on the fourth floor, in working hours."
    elseif now.flag("found") or now.chose("kitchen_table") then
      return "She no longer does it in secret. She still does it: fewer evenings, more Sundays. “Only until the summer,” she says."
    end
    return "In the mornings the pages are right, and nobody asks how that is possible. The light in her kitchen goes out at half past twelve."
  end,
}

member "desmond" {
  name = "Desmond", role = "editor, language; chair of the works council",
  about = "Stood in front of a class for eleven years before he came to make the books for it. Chairs the works council, which read about September in the newspaper.",
  look = { skin = 6, hair = "bald", dress = "rust", age = 52, beard = true },
  trust = 30, stress = 53, transparency = 26, skills = 14, adoption = 16,
  job_fear = 46, ownership = 34, safety = 42, energy = 61, belief = 20,
  influence = 70, exposure = 0.6, openness = 0.45, load = 60, resilience = 1.3,
  worry = "In August I was told, in a corridor, as a friend. I was asked to keep it to myself for a while, and I nodded.",
  epilogue = function(now)
    local me = now.member("desmond")
    if not me.here then
      return "The works council has a new chair. In the cupboard hangs his jacket, the good one, for talks upstairs."
    elseif now.chose("long_table") or now.flag("desmond_told") then
      return "The council now has a rule of one line: what is not on paper has not been said. He proposed it himself, and said why."
    elseif me.trust >= 50 then
      return "He says what he thinks upstairs and repeats it downstairs, in the same words. About August he says nothing yet."
    end
    return "He puts everything in writing, and keeps a copy. In corridors he walks on the left, fast, like someone who is late."
  end,
}

member "loubna" {
  name = "Loubna", role = "teachers’ desk",
  about = "Answers the teachers for whom the system’s answer was no answer. Knows half the schools of the country by voice. Laughs a good deal, lately less.",
  look = { skin = 4, hair = "long", dress = "plum", age = 31 },
  trust = 34, stress = 58, transparency = 26, skills = 32, adoption = 40,
  job_fear = 64, ownership = 34, safety = 36, energy = 58, belief = 30,
  influence = 45, exposure = 0.8, openness = 0.65, load = 62, resilience = 1.0,
  worry = "I am in that photograph, next to her. They asked me to laugh. At my cousin’s wedding somebody said: you are the one from the books that make themselves.",
  epilogue = function(now)
    local me = now.member("loubna")
    if not me.here then
      return "The telephone rings four times now, and then the system answers, politely. Teachers say that they will try again tomorrow."
    elseif now.chose("page_31") == "write" or now.chose("page_31") == "list" then
      return "On the pinboard by her desk hang twenty-seven letters, one for each child. She is in a photograph again, with a class this time, and nobody had to ask."
    elseif me.trust >= 50 then
      return "She picks up the telephone before the system does. “With a person,” she says, and then her name."
    end
    return "She is quick and kind on the telephone and does not give her surname. The page with the photograph is folded small, in her purse."
  end,
}

member "fenna" {
  name = "Fenna", role = "junior editor",
  about = "Her first job; started three weeks before the newspaper. Signs off four hundred pages a week and asks the questions that others have stopped asking.",
  look = { skin = 3, hair = "curly", dress = "teal", age = 24 },
  trust = 40, stress = 58, transparency = 24, skills = 36, adoption = 46,
  job_fear = 58, ownership = 28, safety = 30, energy = 60, belief = 36,
  influence = 25, exposure = 0.7, openness = 0.85, load = 62, resilience = 0.85,
  worry = "I cost half of Corrie. I have worked it out. Perhaps I was the plan.",
  epilogue = function(now)
    local me = now.member("fenna")
    if not me.here then
      return "She left a list of her questions on the shared drive, numbered. Eleven of them have been answered."
    elseif now.chose("two_posts") == "fenna" then
      return "Her name is in the workbook, in front, first edition. She has sent a copy to her grandmother with a slip of paper at page 31."
    elseif now.flag("fenna_goes") then
      return "On the last day of the month she brings cake, and makes everyone say what it is for. She is sorry to go, she says, and means the people."
    elseif me.trust >= 50 then
      return "She has turned the other offer down. She signs off ninety pages a week now, and on every one of them she could tell you why."
    end
    return "She signs off her pages. On the train home she reads vacancies, and a novel, and then vacancies."
  end,
}

member "casper" {
  name = "Casper", role = "product lead, the system",
  about = "Brought the system in, believed in it first and still does. The floor is polite to him. On his desk stands a plant that somebody else waters.",
  look = { skin = 2, hair = "short", dress = "slate", age = 38, glasses = true },
  trust = 46, stress = 53, transparency = 34, skills = 56, adoption = 58,
  job_fear = 44, ownership = 48, safety = 36, energy = 63, belief = 60,
  influence = 30, exposure = 0.3, openness = 0.9, load = 58, resilience = 1.0,
  worry = "Books that make themselves: I said that. Over lunch. It was a joke. If it was a mistake, then I am the mistake.",
  epilogue = function(now)
    local me = now.member("casper")
    if not me.here then
      return "The plant is on the windowsill in the kitchen. Someone still waters it."
    elseif now.chose("long_table") then
      return "He has written a new sentence for the system and tried it out at the table first. It says what it cannot do. Nobody laughed, and then everyone did."
    elseif now.quality >= 62 and me.trust >= 45 then
      return "The system is better than it was, and slower, and he shows it with its mistakes. He has begun to say we, and looks round to see whether that is all right."
    elseif me.adoption >= 50 then
      return "He works on version three. On the roadmap for the autumn it says: confidence. He means that of the users."
    end
    return "He answers for the system whenever something goes wrong, on time, with a graph. After work he waters the plant himself."
  end,
}

tie("ineke", "desmond", 0.6)
tie("ineke", "jolien", 0.6)
tie("fenna", "ineke", 0.5, "one-way")
tie("fenna", "loubna", 0.6)
tie("fenna", "reza", 0.3)
tie("loubna", "desmond", 0.5)
tie("loubna", "jolien", 0.3)
tie("reza", "casper", 0.5)
tie("reza", "jolien", 0.4)
tie("casper", "jolien", 0.3, "one-way")
tie("casper", "ineke", 0.2, "one-way")

-- What a leader can do -----------------------------------------------------

use("standard", { except = { "dashboard", "reward" } })

action "honest" {
  name = "Tell them all you know about the sale",
  about = "Tell all seven what Agnes told you in confidence. It hurts at first; after that nothing is left to come out behind your back.",
  because = "Upstairs you have broken a confidence. Downstairs there is nothing left that can come out.",
}

action "reverse" {
  name = "Have it taken back in the newspaper",
  about = "Bring Agnes to take back her sentence in public. Each week that passes makes it dearer.",
  hours = 4, target = "team", every = 16,
  available = function(now)
    if taken_back(now) then return false, "It has been taken back already." end
    if now.chose("two_quotes") then return false, "The newspaper has been ahead of you." end
    if now.week == 1 then return false, "You would need a reason to ring, and the newspaper will soon ring by itself." end
    return now.week > 2, "Agnes has only just decided."
  end,
  effect = function(now)
    if now.week <= 5 then
      return { team = { trust = 5, transparency = 4, rumours = -8, job_fear = -4, stress = 1 } }
    elseif now.week <= 9 then
      return { team = { trust = 3, transparency = 3, rumours = -6, job_fear = -2, stress = 2, belief = -1 } }
    end
    return { team = { trust = 1, transparency = 2, rumours = -3, stress = 4, belief = -3 } }
  end,
  because = "Taken back early it is a correction, later it is a concession, and in the end it is news.",
}

action "red_pencil" {
  name = "Two chairs, one page", like = "hitl",
  about = "Sit down beside one of them with a red pencil, and go through a page of the system’s together.",
  hours = 2, target = "member", every = 2,
  effect = { target = { trust = 4, ownership = 4, skills = 3 }, team = { quality = 1.5 } },
  because = "Over a page it is easier to say what is wrong than across a table.",
}

action "thursday" {
  name = "Thursday afternoon",
  about = "An afternoon without production: read each other’s pages, try something out, leave it if it fails.",
  hours = 3, target = "team", every = 2,
  effect = { team = { skills = 2, safety = 2, energy = 3, quality = 1 } },
  because = "Time in which nothing has to be finished is where learning and mending get done.",
}

-- Week 1 -------------------------------------------------------------------

event "fourth_floor" {
  title = "Fourteen desks",
  weeks = 1,
  needs = { "ineke", "desmond", "casper" },
  debrief = "What did these people need first, and how did you decide that?",
  scene = function(now)
    narrate "Monday morning, the fourth floor: fourteen desks, seven people. On the kitchen door hangs the page from the newspaper, with the photograph and the sentence. From summer our books make themselves."
    say("desmond", "All our jobs, she said, her own included. Hers is still there, by the way.")
    say("casper", "That was September. Can we please just make books?")
    narrate "{ineke} goes on reading. On the empty desk beside hers stands a card with a name: Corrie."
    local answer = choose {
      { id = "account", "Ask what happened, from the beginning, and only write it down.", hours = 2, like = "listen",
        effect = { team = { trust = 4, safety = 3, transparency = 2, stress = 4 }, casper = { stress = 3 } },
        because = "Those who have been heard can listen afterwards. Going back to it does cost them a bad night." },
      { id = "books", "Begin with the work: which pages must be ready by week 14, and who does what.",
        effect = { team = { transparency = 6, stress = -3, ownership = -2, quality = 2 } },
        later = { weeks = 4, effect = { team = { trust = -3 } },
                  because = "After a month you had talked about every page, and not once about September." },
        because = "A plan gives people something to hold on to. It also steps over what is on their minds." },
      { id = "desk", "Take one of the empty desks, in the middle of the room, and work there all week.", hours = 1,
        effect = { team = { trust = 2, safety = 2, rumours = -5 }, ineke = { trust = -4 } },
        because = "Someone who sits nearby is easier to talk to. But the chair you take was somebody’s." },
      { id = "limits", "Say what you can decide in this job, and what you cannot.",
        effect = { team = { transparency = 5, trust = 2, job_fear = 3, belief = -2 } },
        because = "Knowing how far your arm reaches, they will take your word sooner, and see how short it is." },
    }
    if answer == "account" then
      narrate "It takes until two o’clock. You have nine pages when {fenna} says that she only started in August, and that nobody has ever told her this."
    elseif answer == "books" then
      say("jolien", "Good. Finally somebody with a list.")
      narrate "The plan hangs beside the newspaper page. It covers the lower half of the photograph."
    elseif answer == "desk" then
      say("ineke", "That one is Jaap’s. Was. You can lower the chair, he was tall.")
    else
      say("desmond", "So you can change the work and not the money. Thank you. That is a shorter list than I had hoped, and a longer one than I had feared.")
    end
  end,
}

-- Week 2 -------------------------------------------------------------------

event "same_newspaper" {
  title = "The same newspaper",
  weeks = 2,
  needs = { "loubna" },
  debrief = "What did it cost to take it back now, and who would have paid for waiting?",
  scene = function(now)
    narrate "The reporter of September rings: how are they coming along, the books that make themselves? Agnes stops you on the stairs. “If I take it back, I am the woman who was wrong. The owner reads that paper too. What would you do?”"
    say("loubna", "If she says it again I’m calling in sick. I’ve never called in sick.")
    local answer = choose {
      { id = "back", "Advise her to take it back now: in the same paper, in full, in her own name.", hours = 3,
        effect = { team = { trust = 5, transparency = 4, rumours = -8, job_fear = -4 },
                   casper = { belief = -8, ownership = -8, stress = 6, adoption = -8 } },
        later = { weeks = 3, effect = { team = { stress = 5, energy = -3, belief = -2, quality = -2 } },
                  because = "The owner had read it as well: the budget for the spring came back smaller." },
        because = "Taken back early it is a correction. It leaves Agnes standing there without cover." },
      { id = "floor", "Ask her to say it on the fourth floor first, and to leave the paper for now.", hours = 1,
        effect = { team = { trust = 3, transparency = 3, safety = 1 } },
        later = { weeks = 3, effect = { team = { trust = -2, rumours = 5 } },
                  because = "Schools, authors and those who left still go by what it said in the newspaper." },
        because = "Those it concerned hear it first. What was said in public still stands in public." },
      { id = "wait", "Advise her to wait until the book is at the printer: then there is something to show.",
        effect = { team = { belief = 4, adoption = 4, stress = -5, trust = -3 }, casper = { trust = 4 } },
        because = "With a result in hand a turn is easier to explain. Until then the old sentence counts." },
    }
    if answer == "back" then
      set("taken_back", true)
      set("small_budget", true)
      narrate "On Saturday it is on page seven: “I was wrong about the books, and about the people who make them.”"
      say("ineke", "Page seven. The other one was on page one.")
      narrate "But she has cut it out."
    elseif answer == "floor" then
      narrate "Agnes comes at four, without a jacket, and stays nine minutes. She says that it was too soon and too big."
      say("desmond", "That was decent. Will she say it to my brother-in-law as well? He still asks when I’m being switched off.")
    else
      narrate "“No comment at present”, it says on Saturday, under the same photograph."
      say("casper", "Fair enough. First the book, then the story.")
    end
  end,
}

-- Week 3 -------------------------------------------------------------------

event "the_letter" {
  title = "The letter of November",
  weeks = 3,
  needs = { "jolien" },
  debrief = "Whose promise was this, and whose did it become?",
  scene = function(now)
    narrate "{jolien} puts a letter in front of you, in a plastic sleeve. Your predecessor gave it in November to everyone who stayed: all overtime since September will be paid out, in week 9. You have never seen it before."
    say("jolien", "I’m not asking for anything. I’d only like to know whether it’s still a letter.")
    local answer = choose {
      { id = "sign", "Say that the letter stands, and put your own name under it.",
        effect = { team = { trust = 5, stress = -4, energy = 2 } },
        promise = { "The letter of November stands", weeks = 6,
                    kept = function(now) return now.flag("letter_paid") == true end,
                    if_kept = { team = { trust = 5, energy = 3 } },
                    if_broken = { team = { trust = -11, safety = -4, energy = -3 } } },
        because = "Taking over a promise brings calm at once. From today it is yours, whoever has the money." },
      { id = "find_out", "Say that by next week they will know what it is worth, good news or bad.",
        effect = { team = { trust = 1, transparency = 2, stress = 1 } },
        promise = { "They hear what the letter is worth", weeks = 1, hours = 2,
                    if_kept = { team = { trust = 4, transparency = 5, stress = 2 } },
                    if_broken = { team = { trust = -9, rumours = 5 } } },
        because = "An honest answer next week is worth more than a kind one today, provided it comes." },
      { id = "disown", "Say that you did not sign it, and cannot promise that it will be honoured.",
        effect = { team = { trust = -3, transparency = 5, stress = 3 }, jolien = { energy = -3 } },
        because = "It hurts once, and then they know. One more piece of paper on this floor has lost its worth." },
    }
    if answer == "sign" then
      narrate "She reads your signature as she reads a proof, from back to front. Then it goes back into its sleeve."
    elseif answer == "find_out" then
      say("jolien", "Next week. That’s the first date I’ve been given since September.")
    else
      say("jolien", "Clear. Then I’ll throw away the sleeve as well, those are expensive.")
      narrate "She does not throw it away."
    end
  end,
}

event "confidence" {
  title = "In confidence",
  weeks = { 3, 10 },
  when = function(now) return now.did("honest") > 0 and not now.flag("leaked") end,
  debrief = "What is a confidence worth, and who decides on that?",
  scene = function(now)
    set("agnes_cold", true)
    narrate "Agnes has heard that the fourth floor knows about the buyer. “I told you that in confidence,” she says. And after a while: “When I still had your job I would have done the same.” She stays polite. Her door, which used to be open, is shut."
    effect({ team = { stress = 1, trust = 2 } }, "They know what it has cost you to tell them.")
  end,
}

-- Week 4 -------------------------------------------------------------------

event "cake" {
  title = "Seven times cake",
  weeks = 4,
  needs = { "ineke", "desmond" },
  debrief = "Who can apologise for something, and what has to come before and after it?",
  scene = function(now)
    narrate "It is somebody’s birthday and there is cake. {ineke} does not take any."
    say("ineke", "In the autumn we had cake seven times, once for each who left. I counted. And not once did anybody say that they were sorry. Not to those who went, and not to us.")
    local answer = choose {
      { id = "you", "Say it yourself, now, on behalf of the firm: it was wrong, and we are sorry.", like = "apology",
        effect = { team = { trust = 3, safety = 2, stress = -1 } },
        later = { weeks = 4, effect = { team = { trust = -2 } },
                  because = "Everyone had heard you say sorry, and nobody had heard it from Agnes." },
        because = "Your apology opens a door. The one who did it is still standing behind it." },
      { id = "agnes", "Bring Agnes down to the fourth floor to say it herself, without a slide and without cake.", hours = 3, like = "apology",
        effect = function(now)
          if taken_back(now) then
            return { team = { trust = 6, safety = 3, stress = 1 }, ineke = { trust = 4 } }
          end
          return { team = { trust = 2, safety = 1, stress = 2 }, ineke = { trust = -2 } }
        end,
        because = "An apology weighs most when it comes from the one who did it. How much depends on what earlier words turned out to be worth." },
      { id = "deed", "Say that sorry is only a word for now, and ask which one thing has to change first.",
        effect = { team = { ownership = 5, trust = 1 } },
        promise = { "No editor’s name stands under pages that no editor has read", weeks = 3, hours = 3,
                    if_kept = { team = { trust = 5, ownership = 4, safety = 2, adoption = -2 } },
                    if_broken = { team = { trust = -10, ownership = -5 } } },
        because = "A deed says more than a word. Now it has to be done, too." },
    }
    if answer == "you" then
      say("ineke", "Thank you. It was not yours to say. But it has been said.")
      narrate "She takes the smallest piece."
    elseif answer == "agnes" then
      if taken_back(now) then
        narrate "Agnes has no paper with her. She says all seven names of those who have left, first and last, and only then that she is sorry. She had to look one of them up, she says, and was ashamed of that."
        say("ineke", "She knew how Corrie spells it. With an i and an e.")
      else
        narrate "Agnes says that she is sorry that it was felt in this way. The page on the kitchen door is just in her line of sight."
        say("ineke", "It was felt. Nicely put. In the passive.")
      end
    else
      say("ineke", "Our names. They’re in the front of every book, even when there are pages in it that none of us has ever seen. Take them off, or let us read.")
    end
  end,
}

-- Week 5 -------------------------------------------------------------------

event "corridor" {
  title = "In the corridor",
  weeks = 5,
  needs = { "desmond" },
  debrief = "Which questions are asked in corridors where you work, and why there?",
  scene = function(now)
    narrate "{desmond} waits until the corridor is empty. About September the works council was never asked for its advice, although the law says it must be."
    if now.did("honest") == 0 then
      say("desmond", "I have been told things in corridors before. So I am asking, in a corridor: is there something the council ought to know?")
      local answer = choose {
        { id = "secrecy", "Go with him to Agnes: the council hears it officially now, under secrecy.", hours = 2,
          effect = { desmond = { trust = 9, ownership = 5, stress = 5 }, team = { trust = -1, rumours = 3 } },
          because = "Somebody else now knows it officially, and may say nothing. The two of you carry it." },
        { id = "date", "Say that there is something, and that in three weeks all of them will hear it from you.",
          effect = { team = { trust = 1, transparency = 2, stress = 3 }, desmond = { trust = 3 } },
          promise = { "They hear what I know about the firm", weeks = 3,
                      kept = function(now) return now.did("honest") > 0 end,
                      if_kept = { team = { trust = 5, safety = 2 } },
                      if_broken = { team = { trust = -11, rumours = 6 } } },
          because = "They know now that there is something. A date keeps the guessing within bounds." },
        { id = "nothing", "Say that nothing has been decided: that is true, as far as it goes.",
          effect = { team = { stress = -2, job_fear = -2 }, desmond = { trust = 2 } },
          because = "What is true as far as it goes brings calm, as far as it goes." },
        { id = "ask", "Ask him first what happened in that other corridor.", hours = 1, like = "listen",
          effect = { desmond = { trust = 7, safety = 8, stress = -4 } },
          because = "A question about himself gets him talking. His own question is still lying there." },
      }
      if answer == "secrecy" then
        set("council_knows", true)
        narrate "Agnes reads out the article on secrecy herself. On the stairs he says nothing for two floors."
        say("desmond", "So now I know it officially. It weighs the same.")
      elseif answer == "date" then
        say("desmond", "Three weeks. I will not ask again before then. The others may.")
      elseif answer == "nothing" then
        set("nothing_decided", true)
        say("desmond", "Nothing decided. I shall remember the words.")
      else
        set("desmond_told", true)
        if now.did("listen", "desmond") > 0 then
          say("desmond", "You know about August. What I left out is September: three weeks later it was in the paper, and I had to act surprised in front of my own council. I was good at it.")
        else
          say("desmond", "August. By the lift. As a friend, he said, your predecessor, keep it to yourself for a bit. I nodded. Three weeks later it was in the paper, and I had to act surprised in front of my own council.")
        end
      end
    else
      say("desmond", "You told us about the buyer, and you need not have. Now the council: a sale has to be put to us before it is signed. In August I let them tell me something in a corridor. Not again.")
      local answer = choose {
        { id = "request", "Ask Agnes for a request for advice on paper: on the sale and on September in one.", hours = 2,
          effect = { team = { trust = 3, transparency = 4, ownership = 2, stress = 1 }, desmond = { trust = 6 } },
          because = "On paper it can be read by everyone, and for as long as it takes everything stays open." },
        { id = "ask", "Ask him first what happened in that other corridor.", hours = 1, like = "listen",
          effect = { desmond = { trust = 7, safety = 8, stress = -4 } },
          because = "A question about himself gets him talking. His own question is still lying there." },
        { id = "first_book", "Ask the council to wait with this until the book is at the printer.",
          effect = { team = { stress = -4, belief = 2, adoption = 2 }, desmond = { trust = -5, ownership = -5 } },
          later = { weeks = 6, effect = { team = { trust = -2 }, desmond = { trust = -3 } },
                    because = "The council had waited, and the buyer had not." },
          because = "One thing at a time keeps heads clear. A right that is made to wait does become smaller." },
      }
      if answer == "request" then
        say("desmond", "With a letterhead. I had almost forgotten what they look like.")
      elseif answer == "ask" then
        set("desmond_told", true)
        if now.did("listen", "desmond") > 0 then
          say("desmond", "You know about August. What I left out is September: three weeks later it was in the paper, and I had to act surprised in front of my own council. I was good at it.")
        else
          say("desmond", "By the lift. As a friend, he said, your predecessor, keep it to yourself for a bit. I nodded. Three weeks later it was in the paper, and I had to act surprised in front of my own council.")
        end
      else
        say("desmond", "Until the printer. I used to say that to children too: after the break.")
      end
    end
  end,
}

-- Week 6 -------------------------------------------------------------------

event "page_31" {
  title = "Page 31",
  weeks = 6,
  needs = { "loubna", "fenna", "ineke" },
  debrief = "What is your work for, and when did somebody last say so aloud?",
  scene = function(now)
    narrate "An envelope with twenty-seven names on it, in ballpoint. {loubna} reads it out: “Dear book. Sum 4 on page 31 has no answer. We looked for an hour with the whole class. Our teacher says then it must be us. Is it us?”"
    say("fenna", "I signed that one off. Four hundred pages, that week. I looked at it, and I didn’t see it.")
    narrate "{ineke} takes the page and does the sum in pencil. It takes her four seconds: a nought is missing."
    say("ineke", "No. It is not them. That is what we are for: that it is never them.")
    local answer = choose {
      { id = "write", "Write back to the class, with all your names: it was us, and this is how it came about.", hours = 1, like = "apology",
        effect = { team = { ownership = 4, safety = 3, trust = 2, belief = -2 }, fenna = { stress = -4, trust = 3 } },
        because = "With all those names under it nobody has to look for a culprit. The other pages are still there." },
      { id = "list", "Send every school a list of all the errors you know of, this week.", hours = 2,
        effect = { team = { transparency = 5, quality = 3, stress = 5, belief = -4, adoption = -2 } },
        later = { weeks = 3, effect = { team = { trust = 4, ownership = 3 } },
                  because = "The schools wrote back: at last a publisher that says so itself." },
        because = "Openness to the outside hurts at once. It takes weeks before anything comes back." },
      { id = "eyes", "From now on no page leaves this floor that two people have not seen.", like = "hitl",
        effect = { team = { quality = 6, safety = 2, stress = 5, adoption = -4 } },
        because = "Two pairs of eyes see more than one, and there are not many pairs on this floor." },
      { id = "cause", "Go and find out with {reza} how the system makes such a sum, and repair that.", hours = 2, like = "tune",
        available = function(now) return now.member("reza").here, "Reza is not there." end,
        effect = { team = { quality = 6, skills = 2, belief = 2 }, reza = { ownership = 5, safety = 3 },
                   loubna = { trust = -4 } },
        because = "For a thousand pages the cause is mended. One class is still waiting for an answer." },
    }
    if answer == "write" then
      narrate "It becomes half a page. {ineke} takes out two adjectives. At the bottom {fenna} draws the sum as it should have been, with a very large nought."
    elseif answer == "list" then
      say("loubna", "Three hundred and twelve errors. I’ll put my own number under it. Let them ring.")
    elseif answer == "eyes" then
      if now.member("jolien").here then say("jolien", "Then something else stays behind. I’m only saying.") end
    else
      say("reza", "It rounds before it checks. Strictly speaking it checked the wrong sum, and that one was right.")
      say("loubna", "And what do I write to the twenty-seven?")
    end
  end,
}

-- Week 7 -------------------------------------------------------------------

event "fifty_eight" {
  title = "Fifty-eight per cent",
  weeks = 7,
  needs = { "jolien", "casper" },
  debrief = "Which good figure in your organisation would you like to see the underside of?",
  scene = function(now)
    narrate "Finance has the figures for the winter: cost per page down by fifty-eight per cent, sick leave two per cent, the lowest in years. Agnes has written beside it: “So something did go right.”"
    say("casper", "Fifty-eight. I would have signed for thirty.")
    if now.member("desmond").here then
      say("desmond", "And two per cent sick. Those who would have been ill no longer work here.")
    end
    narrate "{jolien} looks at the figure for a long time, and goes to fill the kettle."
    local answer = choose {
      { id = "thank", "Pass the figure on with your thanks: they have worked hard for it.", like = "reward",
        effect = { team = { belief = 5, adoption = 3, stress = -3, trust = 1 }, jolien = { safety = -6, trust = -5 } },
        because = "After such a winter people need good news. It is harder now to say that it is not." },
      { id = "ask", "Put the sheet on the table and ask which hours are not in it.", like = "listen",
        effect = { team = { safety = 2, trust = 1, transparency = 1 } },
        because = "An open question lets a doubt in, if somebody dares to open the door for it." },
      { id = "count", "Have everyone write down all their hours for a week, evenings at home included.", hours = 3,
        effect = { team = { transparency = 3, belief = -4, stress = 2 }, jolien = { stress = -2, trust = 2 },
                   casper = { ownership = -4, trust = -3 } },
        because = "What gets counted can be seen. To some it feels as if they are being checked." },
    }
    local her = now.member("jolien")
    if answer == "thank" then
      narrate "There is some clapping, and somebody fetches the good biscuits. {jolien} has to ring the printer."
    elseif answer == "count" then
      set("found", true)
      narrate "On Friday the sheets of paper are in your tray. They are about as you thought, except one. {jolien}’s has a second side."
      say("jolien", "You did say evenings included.")
    elseif now.did("listen", "jolien") > 0 or now.did("red_pencil", "jolien") > 0 or her.safety >= 46 then
      set("found", true)
      narrate "It stays quiet. Then the kettle clicks off, and {jolien} is still standing there with her back to you all."
      say("jolien", "Mine. Mine are not in it. From nine until half past twelve, after the children. I didn’t think it right to write those down.")
      effect({ jolien = { safety = 5, stress = -3 } }, "Jolien said it aloud, and nobody said that she should not have.")
    else
      narrate "{casper} explains how finance counts. By the time he has finished, the tea has been poured and the question has gone cold."
    end
  end,
}

-- Week 8 -------------------------------------------------------------------

event "cupboard" {
  title = "The cupboard behind the copier",
  weeks = 8,
  when = function(now) return now.flag("found") == true end,
  needs = { "jolien", "reza" },
  debrief = "What did those evenings make possible, and what did they prevent?",
  scene = function(now)
    narrate "{jolien} opens the cupboard behind the copier. Eleven hundred and forty pages since September, and on every one of them something in red. Put her evenings in, the overtime of the others and the reprints, and of fifty-eight per cent nine is left."
    say("jolien", "I thought: if I make it right, then nobody else has to go.")
    say("reza", "That is the best teaching material we have ever had. Sorry. That was not the first thing to say.")
    local answer = choose {
      { id = "half_past", "Stop the evening work as of today: what is not right by half past five stays behind.", like = "relief",
        effect = { team = { stress = -6, energy = 4, trust = 2, quality = -6 }, jolien = { stress = -6, ownership = -5 } },
        because = "Now the tiredness goes down and the errors show; before it was the other way round." },
      { id = "nine", "Send the nine upstairs, with a photograph of the cupboard.", hours = 1,
        effect = { team = { transparency = 5, trust = 4, safety = 3, belief = -4 } },
        later = { weeks = 2, effect = { team = { stress = 5, job_fear = 4 } },
                  because = "The buyer had been shown the fifty-eight, and upstairs they asked whose idea the nine was." },
        because = "What is true lies on the table now, and upstairs the table was already laid." },
      { id = "teach", "Give {jolien} and {reza} two days a week to teach the system from the red pencil.", hours = 2, like = "tune",
        effect = { team = { quality = 9, skills = 2, stress = 4 }, jolien = { ownership = 8, skills = 6 },
                   reza = { ownership = 6, safety = 6 } },
        because = "What she did in secret becomes work. For those two days five people carry the rest." },
    }
    if answer == "half_past" then
      say("jolien", "And who does it then?")
      narrate "Nobody. That is the answer. It takes her until Thursday to believe it."
    elseif answer == "nine" then
      set("nine_sent", true)
      narrate "Agnes comes to look herself. She pulls out one page, reads it, and puts it back in the right place."
    else
      say("reza", "You take out the noughts, and I ask you why. All day. It will be terrible.")
      say("jolien", "I have children. I can do why.")
    end
  end,
}

event "not_in_budget" {
  title = "Without authority",
  weeks = 8,
  needs = { "jolien", "desmond" },
  debrief = "What can you do about a promise that others made and others broke?",
  scene = function(now)
    narrate "Human resources writes to everybody at once. The letter of November was signed without authority; there is no money for it in this budget. You are in copy."
    effect({ team = { trust = -2, stress = 2 } }, "A promise from before your time was broken by people who had not made it.")
    if now.chose("the_letter") == "sign" then
      say("ineke", "There are two signatures under it now. I counted.")
    elseif now.chose("the_letter") == "disown" then
      say("jolien", "You did say so. It’s almost pleasant, somebody who’s right.")
    else
      say("jolien", "So that’s what it’s worth. And now on paper.")
    end
    say("desmond", "It was never your promise. But you are the one who is standing here.")
    local answer = choose {
      { id = "pay", "Pay it out of what you do have: the money for training and for improving the system.", like = "deliver",
        effect = { team = { trust = 4, energy = 4, stress = -3, skills = -5, quality = -8 } },
        later = { weeks = 4, effect = { team = { belief = -3, stress = 3 } },
                  because = "The improvements that were not paid for were missed, page after page." },
        because = "Their evenings are paid at last, out of the money that was to make evenings unnecessary." },
      { id = "upstairs", "Go upstairs with the letter, and stay there until it has been signed.", hours = 4,
        effect = function(now)
          if taken_back(now) and not now.flag("agnes_cold") then
            return { team = { trust = 7, energy = 4, stress = -3, job_fear = -2 } }
          end
          return { team = { trust = 4, transparency = 3, safety = 1 } }
        end,
        because = "You went and stood there for them. What comes of it depends on what was built up before." },
      { id = "instead", "Say that it is broken and by whom, and give what you can: a week off each, in turn.",
        effect = { team = { energy = 6, transparency = 3, trust = -1, stress = 2, quality = -2 } },
        because = "A week off can be felt. The others make up for it, and what was owed is still owed." },
    }
    if answer == "pay" then
      set("letter_paid", true)
      say("jolien", "I’m buying a dishwasher. I only want you to know that.")
      say("reza", "And the new checks? No, I see. Later.")
    elseif answer == "upstairs" then
      if taken_back(now) and not now.flag("agnes_cold") then
        set("letter_paid", true)
        narrate "It takes until a quarter past seven. Agnes signs without sitting down. “I had one thing to make good in public. Let this one be in private.”"
      else
        narrate "It takes until a quarter past seven. You come back with half of it, and the rest “after the signing”."
        say("jolien", "Half a letter. But you stayed sitting there. The cleaner told us.")
      end
    else
      narrate "On the roster there is a name crossed out for each of the coming weeks, in pencil. Somebody asks who does the pages then. Everyone looks at the system."
    end
  end,
}

-- Week 9 -------------------------------------------------------------------

event "two_posts" {
  title = "Who comes, who goes",
  weeks = 9,
  needs = { "ineke", "fenna" },
  debrief = "Who did you think of first: those who left, those who stayed, or those who are about to go?",
  scene = function(now)
    if now.flag("small_budget") then
      narrate "The smaller budget leaves money for one post, until Christmas. On Tuesday {ineke} says that Corrie has not found anything. On Wednesday {fenna} asks you to walk down the stairs with her."
    else
      narrate "There is money for two posts until Christmas. On Tuesday {ineke} says that Corrie has not found anything. On Wednesday {fenna} asks you to walk down the stairs with her."
    end
    say("fenna", "I’ve had an offer. I decided in January, really. It just took this long.")
    if now.did("listen", "fenna") > 0 then
      say("fenna", "You know what I cost. Half of a Corrie. You could get two of me.")
    end
    local answer = choose {
      { id = "corrie", "Ask Corrie back, with an apology and on her old terms.", hours = 2,
        effect = { team = { trust = 3, job_fear = -3, quality = 5 }, ineke = { trust = 10, stress = -4 },
                   fenna = { trust = -5, ownership = -4 } },
        later = { weeks = 4, effect = { team = { trust = -3 }, loubna = { trust = -3 } },
                  because = "It got about that Corrie kept her severance pay, and that nobody had ever been given anything for staying." },
        because = "Corrie coming back says more than a newspaper can, and something about what staying was worth." },
      { id = "fenna", "Give {fenna} the workbook as a series of her own, with a senior’s pay and the time for it.", hours = 1,
        effect = { fenna = { trust = 10, ownership = 14, job_fear = -10, stress = 2 },
                   team = { ownership = 2, belief = 1, skills = 2, stress = 3, quality = -2 }, ineke = { trust = -5 } },
        because = "The others see that staying can lead somewhere. The empty desks remain empty." },
      { id = "hands", "Hire freelancers now, two or three, until the book is at the printer.", like = "relief",
        available = function(now) return not now.flag("small_budget"), "The smaller budget has no room for that." end,
        effect = { team = { stress = -7, energy = 3, quality = 2 } },
        later = { weeks = 3, effect = { team = { trust = -4, ownership = -2 } },
                  because = "It got about what the freelancers earned in an hour." },
        because = "Hired hands take the pressure off at once. What they learn they take home with them." },
      { id = "fewer", "Hire nobody: put two of the ten series on hold, and share the money among those who stayed.", like = "relief",
        effect = { team = { trust = 3, energy = 3, stress = -4, scope = -14, belief = -2, adoption = -4 },
                   casper = { trust = -4, ownership = -4 } },
        later = { weeks = 5, effect = { team = { stress = 3 } },
                  because = "Sales had already promised one of the two series to three hundred schools." },
        because = "Doing less is the quickest help there is. But somebody had counted on those two." },
    }
    if answer == "corrie" then
      set("corrie", true)
      narrate "She answers at the first ring. She wants one thing on paper before she says yes: that it was not about her work."
      say("ineke", "I shall take the card off the desk, then. Or no. She can do that herself.")
    elseif answer == "fenna" then
      say("fenna", "A whole series. With my name in it?")
      say("ineke", "In front. Where anyone can find you when it’s wrong.")
    elseif answer == "hands" then
      narrate "They come on Monday, two quick people with their own laptops. At the coffee machine somebody asks what they are paid."
      if now.member("jolien").here then
        narrate "{jolien} is home before the children, for the first time since September."
      end
    else
      if now.member("casper").here then
        say("casper", "So from ten series to eight. With a system that was bought for twenty.")
      end
      if now.member("desmond").here then
        say("desmond", "Eight good ones. I used to call that a school year.")
      end
    end
  end,
}

-- Week 10: if nobody knew ----------------------------------------------------

event "kitchen_table" {
  title = "A week without Jolien",
  weeks = 10,
  when = function(now) return now.chose("fifty_eight") ~= nil and not now.flag("found") end,
  needs = { "jolien", "reza", "ineke" },
  debrief = "How could one person hold this up for half a year without anybody knowing?",
  scene = function(now)
    narrate "{jolien} has the flu, for the first time in nine years. By Wednesday ninety-six faulty pages have reached the trial schools. On the floor nobody understands it, until {ineke} opens the cupboard behind the copier and finds eleven hundred pages with something in red on every one."
    effect({ team = { trust = -3, belief = -5, stress = 4, quality = -3 } },
      "What had been mended at a kitchen table for half a year went through unmended.")
    if now.did("listen", "jolien") > 0 then
      narrate "You understand it at once. She had told you."
    end
    say("reza", "Strictly speaking it is no worse than last week. It has never been better than this.")
    local answer = choose {
      { id = "visit", "Go to her with soup and without a laptop, and ask since when.", hours = 2, like = "listen",
        effect = { jolien = { trust = 10, safety = 9, stress = -8, energy = 4 }, team = { safety = 2, quality = -2 } },
        because = "She is seen for once and not her work; on the floor the pages go on coming." },
      { id = "tell", "Tell Agnes and the schools what the fifty-eight per cent has been resting on.",
        effect = { team = { transparency = 6, trust = 5, belief = -3 }, jolien = { stress = 5, trust = -4 } },
        because = "The figure is set right for everyone. She reads it in bed." },
      { id = "divide", "Divide her red pencil among all of you, in working hours, until the printer.", like = "relief",
        effect = { team = { quality = 8, ownership = 3, belief = 2, stress = 4 }, jolien = { stress = -8 } },
        because = "What one person carried can be carried by all of you. Only, your hands were full already." },
    }
    if answer == "visit" then
      narrate "The table is bigger than you had thought, with a lamp over it and a mug full of red pencils."
      say("jolien", "If I’d let them go through in October, they’d have seen it then. And nobody would have had to leave. I’ve thought that every evening. And then I did another ten.")
    elseif answer == "tell" then
      narrate "Agnes is silent for so long that you think the line has gone. “So she was the system,” she says then. “I have been to the owner three times with that figure.”"
    else
      narrate "On Monday there is a box on every desk, and in every box a pencil."
      if now.member("casper").here then narrate "{casper} takes two boxes." end
    end
  end,
}

-- Week 11 ------------------------------------------------------------------

event "same_page" {
  title = "Saturday’s paper",
  weeks = 11,
  when = function(now) return now.did("honest") > 0 and not now.flag("leaked") end,
  scene = function(now)
    narrate "Saturday’s paper: a schoolbook publisher is up for sale. On Monday the page hangs on the kitchen door beside the other one. Underneath it, in pencil, somebody has written: we knew."
    effect({ team = { trust = 4, safety = 2, job_fear = -2 } }, "It was in the newspaper, and this time they had heard it from you first.")
  end,
}

event "fat" {
  title = "What can still come off",
  weeks = 11,
  needs = { "ineke" },
  debrief = "What do you have in reserve that looks like waste to somebody else?",
  scene = function(now)
    narrate "Before he signs, the buyer wants to see the cost per page go down once more. Agnes has a list of what can still come off: the second reader, the hours for learning, the free days in the schedule. “Name one,” she says. “Then it will be only one.”"
    if now.stress >= 54 or not now.member("jolien").here then
      narrate "On the same sheet: sick leave eight per cent, four times what it was in the winter."
      say("ineke", "That is not this month. That is January you are looking at. It only now gets here.")
    else
      narrate "On the same sheet: sick leave three per cent, a little up."
      say("ineke", "That is January. What we do now will be on the sheet in the summer.")
    end
    say("ineke", "My father was a butcher. At some point the fat is off and you go on scraping, and then it is not called fat any more.")
    if now.did("thursday") >= 3 then
      narrate "The Thursday afternoons have left something behind: two chapters are ready that are not due until May."
      effect({ team = { stress = -4, energy = 3 } }, "There was something in reserve, because there had been time that nobody had filled.")
    end
    local answer = choose {
      { id = "reader", "The second reader: from now on the system checks its own pages.",
        effect = { team = { stress = -5, adoption = 6, quality = -8 } },
        later = { weeks = 3, effect = { team = { trust = -3, belief = -4 } },
                  because = "Three weeks without a second reader: the errors were in agreement with one another." },
        because = "It saves a quarter of the hours. An error that nobody reads is not found either." },
      { id = "learning", "The hours for learning: until the sale nobody goes to any training.",
        effect = { team = { stress = -3, skills = -4, belief = -1, safety = -1, quality = 2 } },
        later = { weeks = 3, effect = { team = { skills = -3, stress = 2 } },
                  because = "What nobody had had time to learn in those weeks was done the slow way." },
        because = "Nobody misses it this week, and that is how it disappears." },
      { id = "days", "The free days in the schedule: everyone takes a few pages more until the printer.",
        effect = { team = { stress = 5, energy = -5, quality = 4, skills = 2, trust = 2 } },
        because = "Second reader and learning are saved. It is the people who carry it now." },
      { id = "none", "Name none, and show for each line what it catches.", hours = 3,
        effect = { team = { trust = 4, transparency = 3, ownership = 3, stress = 2 } },
        later = { weeks = 2,
                  effect = function(now)
                    if now.flag("nine_sent") or not now.flag("agnes_cold") then
                      return { team = { trust = 2, belief = 1 } }
                    end
                    return { team = { stress = 4, quality = -5, skills = -2, energy = -3 } }
                  end,
                  because = "Agnes has decided what becomes of the list." },
        because = "It shows what the reserve is for, and leaves the choice to someone who owes you nothing." },
    }
    if answer == "reader" then
      say("ineke", "So it marks its own work. At school they have a word for that.")
    elseif answer == "learning" then
      if now.member("fenna").here then say("fenna", "So I’m finished learning. Good to know. I’m twenty-four.") end
    elseif answer == "days" then
      narrate "There are no objections. A Friday in May has been rubbed out on the roster, carefully, so that it can be put back."
    else
      say("ineke", "Thirty-one lines. Behind every one a page, and behind every page a class. I enjoyed making that.")
    end
  end,
}

-- Week 12 ------------------------------------------------------------------

event "two_quotes" {
  title = "Two pictures side by side",
  weeks = 12,
  when = function(now) return not taken_back(now) end,
  needs = { "loubna" },
  debrief = "What would this have cost in week 2?",
  scene = function(now)
    narrate "The reporter has put two pictures side by side: the photograph from September, with the sentence, and page 31. Agnes rings before eight. “He wants a comment by noon.”"
    effect({ team = { trust = -3, stress = 2, belief = -1, rumours = 6 } },
      "What had not been taken back was taken up by somebody else.")
    say("loubna", "Do I have to be in it again? I’m standing next to her. Laughing.")
    local answer = choose {
      { id = "all", "Everything at once: the sentence, page 31, the seven who left and what it cost.",
        effect = { team = { trust = 4, transparency = 6, stress = 5, belief = -3, job_fear = 2 } },
        because = "Nothing is left that can still come out. It all comes out on the same day." },
      { id = "line", "One line, in her own words: I said that too soon, and others have paid for it.",
        effect = { team = { trust = 2, transparency = 1, stress = 3, rumours = -2 } },
        because = "A short sentence can be true and enough. This one does come after somebody else’s long one." },
      { id = "later", "No comment: after the printer there will be a book that answers for itself.",
        effect = { team = { stress = -3, adoption = 2, trust = -4, rumours = 4 } },
        because = "It keeps the floor quiet for two weeks. The paper has the last word." },
    }
    if answer == "all" then
      set("late_back", true)
      narrate "It fills half a page. {loubna} has been cut out of the photograph. You can still see a bit of her sleeve."
    elseif answer == "line" then
      set("late_back", true)
      say("desmond", "Eleven words. In September that would have been a nice speech.")
    else
      narrate "“The publisher could not be reached”, it says. {loubna} reads it out at the telephone that never stops ringing."
    end
  end,
}

event "notice" {
  title = "The end of the month",
  weeks = 12,
  when = function(now)
    local her = now.member("fenna")
    return now.chose("two_posts") ~= nil and now.chose("two_posts") ~= "fenna" and her.trust < 46
  end,
  needs = { "fenna" },
  debrief = "When was this decided, and what could be seen of it then?",
  scene = function(now)
    set("fenna_goes", true)
    say("fenna", "I’ve signed. After the printer I’m gone. You’ll see me in the figures by June, I think.")
    narrate "She asks whether she may tell the others herself, and whether there has to be cake."
    effect({ team = { trust = -2, stress = 2 } }, "One more who goes, and who had decided it long before.")
  end,
}

-- Week 13: one of two ---------------------------------------------------------

event "long_table" {
  title = "The long table",
  weeks = 13,
  when = function(now) return pieces(now) >= 4 and now.safety >= 42 end,
  needs = { "reza", "fenna" },
  debrief = "What had kept them from saying this to one another for half a year?",
  scene = function(now)
    if now.chose("fourth_floor") == "account" then
      narrate "Half past eight in the evening, pizza, the last proofs. {fenna} has read your nine pages once more. “What happened is in here,” she says. “How it could happen is not.” The chewing stops."
    else
      narrate "Half past eight in the evening, pizza, the last proofs. {fenna} asks what she has always wanted to ask: how did it actually come about, in September? The chewing stops."
    end
    if now.member("jolien").here then
      say("jolien", "Me. I mended it at night. It looked as if it worked.")
    end
    say("reza", "No. Ninety-four per cent, that was my figure. On the easy pages. It said so underneath, in eight-point.")
    if now.member("casper").here then
      say("casper", "Books that make themselves. I said that, over lunch. It was a joke. She wrote it down.")
    end
    if now.member("desmond").here then
      say("desmond", "I knew in August. By the lift. I nodded.")
    end
    if now.member("loubna").here then
      say("loubna", "I’m in the picture. I laughed.")
    end
    if now.member("ineke").here then
      say("ineke", "I told Corrie that it would blow over.")
    end
    say("fenna", "I cost half as much. I thought I was the reason.")
    narrate "Nobody eats. All that time, on one floor, and each of them had thought that it was them."
    effect({ team = { safety = 6, trust = 4, stress = -4 } }, "They told one another what each had carried alone.")
    local answer = choose {
      { id = "agnes", "Ask whether Agnes may come and sit with them, and hear it.", hours = 2,
        effect = { team = { trust = 5, transparency = 4, stress = 2, belief = 2 }, casper = { safety = 4 } },
        because = "The last piece is hers. With her at the table it is less their own." },
      { id = "write", "Write it down together: how this came about, for whoever comes after you.", hours = 1,
        effect = { team = { ownership = 6, transparency = 4, skills = 1, stress = 2 } },
        because = "Others can learn from it on paper. On paper it is also there for whoever looks for names." },
      { id = "stay", "Write nothing down. Put the kettle on, and stay.",
        effect = { team = { safety = 5, stress = -5, energy = 3, transparency = -2 } },
        because = "What stays in the room makes the room safe. Nobody outside is any the wiser." },
    }
    if answer == "agnes" then
      narrate "She comes in her coat. She hears every one of them out and then says: “I was afraid of the owner. I needed one sentence that nobody could argue with.”"
    elseif answer == "write" then
      narrate "It is one sheet. At the top it says: seven people and a lift. Somebody wants to take out the lift. It stays in."
    else
      if now.member("casper").here then narrate "{casper} does the washing-up, and this time somebody dries." end
      narrate "It is past eleven before the first one goes home. Somebody has taken the page off the kitchen door; in the morning nobody says who."
    end
  end,
}

event "eight_point" {
  title = "Eight-point",
  weeks = 13,
  when = function(now) return not now.chose("long_table") end,
  needs = { "reza", "loubna" },
  debrief = "What happens in a group when there is finally one name?",
  scene = function(now)
    narrate "The buyer’s accountants have looked into where September came from, and have found it: a slide with ninety-four per cent. The maker’s name is on page one of their report. {reza}."
    say("loubna", "Ninety-four. And we’ve been sitting here for half a year with the other six.")
    narrate "At lunch the chairs on either side of his desk stay empty. They usually do. Today it looks different."
    local answer = choose {
      { id = "beside", "Take your sandwich, sit down beside him and ask how it went.", hours = 1, like = "listen",
        effect = { reza = { trust = 10, safety = 9, stress = -6 }, team = { safety = 2, trust = 1 } },
        because = "One chair that is taken changes what the others see; the report stays as it is." },
      { id = "report", "Have it added: who asked for the figure, who left out the footnote, who put it in the paper.", hours = 3,
        effect = { team = { transparency = 5, trust = 3, stress = 3 }, reza = { trust = 6, job_fear = -6 },
                   casper = { stress = 5, job_fear = 5 } },
        because = "One name becomes a row of names. Every one of them will have to get used to it." },
      { id = "after", "Keep it off the floor until the printer: one week to go, and everyone is needed.",
        effect = { team = { stress = -3, adoption = 3, quality = 2, safety = -3 }, reza = { safety = -9, stress = 6, trust = -5 } },
        because = "The work goes on, and what is not talked about sits at one desk." },
    }
    if answer == "beside" then
      if now.did("listen", "reza") > 0 then
        say("reza", "You know about the footnote. What I didn’t tell you: when I saw that it was gone, I sent one e-mail. One. They didn’t answer, and I had lunch.")
      else
        say("reza", "The easy pages, it said underneath. In eight-point. When I saw the slide again, the underneath was gone. I sent one e-mail about it. One.")
      end
      if now.member("fenna").here then
        narrate "You are on your second sandwich when {fenna} pulls up a chair."
      end
    elseif answer == "report" then
      narrate "In the end there are six names, and one of them is the chief executive. She adds it herself, by hand."
    else
      narrate "He works through lunch. His pages are the first to be ready."
    end
  end,
}

-- Week 14 ------------------------------------------------------------------

event "printer" {
  title = "To the printer",
  weeks = 14,
  needs = { "ineke" },
  debrief = "What did you put your name to, and what did you know?",
  scene = function(now)
    if now.quality >= 62 then
      narrate "Six thousand pages, and the printer’s lorry is due at four. The floor has read half of them and found nine errors. About the other half nobody can say anything, except that the system has passed it."
    else
      narrate "Six thousand pages, and the printer’s lorry is due at four. The floor has read a third of them and found sixty-four errors. About the rest nobody can say anything, except that the system has passed it."
    end
    if now.chose("page_31") == "eyes" then
      narrate "Two people to every page, you said in week 6. They have kept to it, as far as they got."
    end
    say("ineke", "You may have my name on what I have read.")
    local answer = choose {
      { id = "print", "Print today, all of it, as agreed with four hundred schools.",
        effect = { team = { adoption = 5, belief = 3, stress = -5, trust = -2 } },
        later = { weeks = 2,
                  effect = function(now)
                    if now.quality >= 62 then return { team = { belief = 3, ownership = 2 } } end
                    return { team = { trust = -5, belief = -5, stress = 3 } }
                  end,
                  because = "The first teachers have opened the book." },
        because = "An agreement is kept and people can breathe; what is in it will be seen by the children." },
      { id = "read", "Print what people have read, and last year’s pages for the rest.", like = "hitl",
        effect = { team = { trust = 3, ownership = 4, quality = 4, adoption = -8, belief = -2 }, casper = { trust = -6 } },
        because = "Every page can be answered for. Half a year of the system’s work goes into a drawer." },
      { id = "postpone", "Ring the schools yourself, ask for two weeks, and read everything with all of you.", hours = 4, like = "hitl",
        effect = { team = { quality = 9, ownership = 4, trust = 4, stress = 4, energy = -6 } },
        because = "The book gets better and so does the feeling about it; what it takes is two weeks of tired people." },
      { id = "names", "Print, and say on page one which pages people have read, and which they have not.", hours = 1,
        effect = { team = { transparency = 6, safety = 2, ownership = 2, stress = 3, belief = -2 } },
        because = "Teachers know where to watch out. Anyone can read what did not get done." },
    }
    if answer == "print" then
      narrate "At ten past four the lorry drives off. There is a cheer, a tired one. {ineke} has asked for her name to be left out."
    elseif answer == "read" then
      if now.member("casper").here then say("casper", "Last year’s pages. Well. They’re good pages.") end
      narrate "{ineke} knows the numbers by heart."
    elseif answer == "postpone" then
      narrate "The first school says: finally. The second one says something that you do not pass on. By evening you have rung forty-one, and a few hundred are left."
      if now.member("loubna").here then say("loubna", "Give me the ones that shout.") end
    else
      narrate "It becomes a small table, with a tick or a dash for each chapter. {ineke}’s name is beside the ticks. Agnes reads it for a long time and does not cross anything out."
    end
  end,
}

-- Week 15 ------------------------------------------------------------------

event "advice" {
  title = "A letterhead",
  weeks = 15,
  needs = { "desmond" },
  debrief = "What would the seven say about how this was decided?",
  scene = function(now)
    narrate "On the table lies the request for advice to the works council, the real one, with a letterhead. The question in it: how many people does the fourth floor need, and what for? Agnes has left one paragraph open for you."
    say("desmond", "Your paragraph first. Then our advice. Then their decision. In that order, for once.")
    local answer = choose {
      { id = "tasks", "Write down, task by task, what the system does and what people do; then count the posts.", hours = 3,
        effect = { team = { transparency = 5, ownership = 3, belief = 3, job_fear = -2, stress = 1 } },
        because = "Tasks can be divided and people cannot; a close reader finds some of their own on the other side." },
      { id = "nine", "Write down a number: nine people, for two years, whatever the system learns.",
        effect = { team = { job_fear = -9, stress = -4, trust = 3, adoption = -5 }, casper = { belief = -5, trust = -3 } },
        because = "A number gives people ground under their feet. The question what for stays open." },
      { id = "unknown", "Write that you do not know yet, and what you would need to find out in a year.",
        effect = { team = { trust = 2, safety = 3, transparency = 2, job_fear = 3 } },
        because = "It is the truest paragraph in the letter. For whoever is waiting, a year is long." },
      { id = "theirs", "Give the paragraph to the floor: {ineke} and {casper} hold the pen.", hours = 4, like = "workgroup",
        available = function(now)
          if now.trust < 45 then return false, "There is not enough trust for that." end
          return now.member("ineke").here and now.member("casper").here, "One of the two is not there."
        end,
        effect = { team = { ownership = 7, trust = 4, transparency = 4, belief = 3, skills = 2, stress = 3 } },
        because = "An answer of their own lasts longest. They do have to get through it together." },
    }
    if answer == "tasks" then
      narrate "It becomes a list of forty tasks. At number seventeen, explaining to a child why an answer is wrong, the pen stays in the air for a while. Then it goes down under people."
    elseif answer == "nine" then
      say("desmond", "Nine. Not fourteen. But the first number in a year that goes up.")
    elseif answer == "unknown" then
      say("desmond", "I don’t know, on paper, with a signature. I shall have it framed.")
    else
      narrate "It costs three evenings and a door that would not have had to slam. The paragraph begins with: we."
    end
  end,
}

-- Week 16 ------------------------------------------------------------------

event "first_copy" {
  title = "Page 31, once more",
  weeks = 16,
  when = function(now) return now.chose("printer") ~= nil end,
  scene = function(now)
    if now.chose("printer") == "postpone" then
      narrate "The last proofs go out this afternoon. On top lies page 31. Sum 4 has an answer now; somebody has put a small pencil tick beside it, and somebody else a second one."
    else
      narrate "The first copies, in a box that smells of ink. Everyone looks up page 31 first, without having agreed on it. Sum 4 has an answer."
    end
    if now.member("loubna").here then
      say("loubna", "The first one goes to the twenty-seven.")
    end
    if not (now.member("ineke").here and now.member("fenna").here) then return end
    if now.chose("printer") == "postpone" then
      narrate "{ineke} sharpens her pencil, and gives it to {fenna}."
    elseif now.chose("printer") == "print" then
      narrate "{ineke} opens the book in front, at the names, and lays a finger on the line where hers would have been. Then she gives it to {fenna}: “Read them all the same.”"
    elseif now.flag("fenna_goes") then
      narrate "{ineke} gives hers to {fenna}, whose last week it is, and asks her to read from the front, out loud, beginning with who made it."
    else
      narrate "{ineke} gives hers to {fenna} and asks her to read from the front, out loud, beginning with who made it."
    end
  end,
}

-- Ready for whoever leads a group ---------------------------------------

event "coats" {
  title = "Twenty-eight coats",
  prepared = true,
  weeks = { 2, 15 },
  debrief = "For whom is your work, in the end, and when were they last in the building?",
  scene = function(now)
    narrate "Half past nine. On the stairs stand twenty-eight children with a teacher, who made the appointment in June, with your predecessor. They are doing a project: where does my book come from? The last coats are still on the second floor."
    if now.member("loubna").here then
      say("loubna", "I know that school. They write letters with drawings on them. I forgot the date. I forgot it completely.")
    end
    local answer = choose {
      { id = "desks", "Four children to a desk, for an hour, at the page that is being worked on.", hours = 1,
        effect = { team = { ownership = 4, energy = 2, stress = 4 } },
        because = "A nine-year-old reading over your shoulder asks what nobody asks any more. An hour of work is gone." },
      { id = "page", "Let the system make a page about their class, and let them look for the mistakes.",
        effect = { team = { adoption = 1, quality = 2, skills = 1, stress = 2, trust = -2 } },
        because = "It laughs at itself for once, and it learns something. The floor is a spectator at its own trade." },
      { id = "lemonade", "Lemonade, a book each, and an appointment for when there is more time.",
        effect = { team = { stress = -3, trust = 1 } },
        later = { weeks = 3, effect = { team = { stress = 4, ownership = 1 } },
                  because = "The class has sent its questions after all, on twenty-eight sheets, and each of them would like an answer." },
        because = "The morning is saved for the pages. The question they came with goes home with them." },
    }
    if answer == "desks" then
      narrate "A girl with a plaster on her glasses asks who decides that it is apples. It is always apples. There is a silence, in which somebody writes down: why apples?"
    elseif answer == "page" then
      narrate "They find nine mistakes in eleven minutes, one of which was not a mistake. The system thanks them for the feedback. They think that is the best part."
    else
      narrate "The lemonade is warm. On the way down one of them counts the empty desks aloud, and gets quite far."
    end
  end,
}

-- What the model brings about, told in this story's words -------------------

event "leak" {
  title = "At breakfast",
  debrief = "What had kept you from telling it yourself?",
  scene = function(now)
    set("leaked", true)
    narrate "Saturday’s paper: a schoolbook publisher is up for sale, talks are at an advanced stage. The editors read it at breakfast, for the second time."
    if now.chose("corridor") == "date" and now.member("desmond").here then
      say("desmond", "We were going to hear it from you. You had even given a date.")
    elseif now.flag("nothing_decided") and now.member("desmond").here then
      say("desmond", "Nothing decided. I did say that I would remember the words.")
      effect({ team = { trust = -3 }, desmond = { trust = -6 } }, "What was true as far as it went did not go far enough.")
    elseif now.flag("council_knows") and now.member("desmond").here then
      say("desmond", "The council knew, officially, since week five. We were not allowed to speak. But this time we were asked first.")
      effect({ team = { trust = 4, safety = 2 } }, "The works council had been asked in time, and could say so.")
    elseif now.member("ineke").here then
      say("ineke", "You already knew on your first day. I can see it from how you are standing there.")
    end
  end,
}

event "incident" {
  title = "From the schools",
  scene = function(now)
    local count = (now.flag("incidents") or 0) + 1
    set("incidents", count)
    if count % 3 == 1 then
      narrate "A map in the geography workbook has a river that flows uphill, right through a town where four schools use the book. The system drew it and passed it. The local radio rings."
    elseif count % 3 == 2 then
      narrate "The system has written back to a teacher that her pupils are wrong and the answer key is right. The answer key was not right. She has put the reply on the internet, politely."
    else
      narrate "Chapter eight is in the reader twice, with two different endings. According to the system both are correct."
    end
    if now.member("loubna").here and count == 1 then
      say("loubna", "Line one is for angry, line two is for very angry. I’m taking both.")
    elseif now.member("loubna").here and count == 2 then
      say("loubna", "I rang her. I said: this is a person. She said: prove it.")
    end
  end,
}

event "broken_promise" {
  title = "Practised",
  scene = function(now)
    set("broken", true)
    if now.flag("date_gone_again") then
      narrate "Another one. By the kettle somebody asks which one this was, and it takes a while before anyone knows."
    elseif now.flag("date_gone") then
      set("date_gone_again", true)
      narrate "Another date has gone by. Somebody on the fourth floor had planned as if nothing would come of it, and is a day ahead because of that."
    else
      narrate "What you promised has not come, and the date has gone by. Nobody says anything about it. They have had practice."
    end
    set("date_gone", true)
  end,
}

event "long_leave" {
  title = "Ten past nine",
  scene = function(now, who)
    narrate "{who} is not coming in for the time being. The company doctor does not give a date. In the figures it will be summer before this shows; on the floor it shows at ten past nine."
  end,
}

event "resignation" {
  title = "One more",
  scene = function(now, who)
    if now.flag("one_more") then
      narrate "{who} has handed it in as well. “I kept thinking that somebody had to be the last one. And then I thought: why me?”"
      narrate "This time nobody asks about cake."
    else
      narrate "{who} has handed it in. “It isn’t you, or not only you. I was already halfway gone when you came.”"
      narrate "Somebody asks whether there will be cake. Somebody else says no, quite loudly."
    end
    set("one_more", true)
  end,
}

-- How it can end ------------------------------------------------------------

-- How many of the seven are not on the floor any more.
local function away(now)
  local count = 0
  for _, id in ipairs { "ineke", "reza", "jolien", "desmond", "loubna", "fenna", "casper" } do
    if not now.member(id).here then count = count + 1 end
  end
  return count
end

ending "no_cake" {
  title = "No cake",
  when = function(now) return now.flag("one_more") == true and (away(now) >= 2 or now.stress >= 58) end,
  text = [[There are still fourteen desks on the fourth floor. It goes faster to count the ones
where somebody sits. Whoever leaves now does it on a Thursday, in the lunch hour, with one bag;
nobody asks for cake any more, so nobody has to say no.

There is a book, and those who worked on it get theirs, some on their desk and some by post. In
the newspaper there is an advertisement, on the same page as in September: publisher seeks people
who can make books. Those who are still here read it over breakfast. Then they come in after
all, early, and put the kettle on for whoever is the next to walk in.]],
}

ending "worn" {
  title = "Worn thin",
  when = function(now)
    return away(now) >= 2 or (away(now) == 1 and now.stress >= 58) or now.stress >= 63
  end,
  text = [[There is a book, and it has been paid for with people. It is quiet on the fourth floor
in a way that does not come from concentration. Those who are still there do what there is
to do, and go home with their coats buttoned up wrong.

In the summer it will be in the figures, and somebody upstairs will ask what happened. Nothing
happened; that is how it went, a page at a time. It can come back the same way. A floor can
recover. It has done so before, in the years before there were figures about it.]],
}

ending "seven_pieces" {
  title = "Seven pieces",
  when = function(now)
    return now.trust >= 50 and now.adoption >= 26 and now.chose("long_table") ~= nil
  end,
  text = [[The story of September exists in one version now. It has seven pieces, and an eighth that
belongs upstairs, and anyone on the floor can tell it. A new colleague hears it on the first
day, with coffee. What the system does in the book and what people do is told in the same
breath.

Nothing has been undone. Most of the desks are still empty, and the buyer has not signed. But
people here look up when somebody comes in, and say what they see before it has become
something. What all of them did together, nobody has to carry alone any longer.]],
}

ending "taken_back" {
  title = "On page seven",
  when = function(now)
    return (now.trust >= 42 or now.chose("long_table") ~= nil) and (taken_back(now) or now.flag("late_back") == true)
  end,
  text = [[The sentence has been taken back, and that was noticed. People greet one another on the
stairs again, and Agnes now and then comes down without a reason. The system is used where it
helps; where it does not, somebody says so.

Not everything is mended. Desks are empty that were somebody’s, and there are schools that
first ask whether it is a person speaking. But there is ground to stand on, and people who
stand there on purpose. The rest they can manage themselves.]],
}

ending "pencil" {
  title = "In pencil",
  when = function(now)
    if taken_back(now) or now.flag("late_back") then return false end
    return now.safety >= 40 or now.chose("long_table") ~= nil
  end,
  text = [[Among themselves they have found each other again, round a table, over a page. In the
newspaper nobody from the firm has ever said that the sentence was wrong; on the fourth floor
they have stopped waiting for it. They make books.

It is a good floor to work on, and from the outside nobody can tell. Schools, authors and the
seven who left know only what was printed. What has grown here could stand daylight.]],
}

ending "on_time" {
  title = "On time",
  when = function(now) return now.adoption >= 26 and now.chose("printer") ~= "postpone" end,
  text = [[The book was on time. The system runs, the cost per page is a figure to show, and the
work gets done by people who have learned not to ask too much. It goes smoothly. It is the
smoothness of a floor on which everyone knows where not to step.

Nobody slams doors any more. There are questions that have gone home with people, and ideas
too. They are still there; somebody who asks for them twice will probably get an answer.]],
}

ending "words" {
  title = "In so many words",
  when = function(now) return now.flag("broken") == true end,
  text = [[A good deal has been said on the fourth floor since the winter, kindly and at the right
moment. Part of it has come true. The rest hangs about the room like coats that nobody comes
for: a date, a letter, something that would be in order by Friday.

People nod when something is said to them, and then wait for the week in which it happens.
They are not bitter about it, only practised. One small thing that is kept in the week that
was named for it, and then another: in that way a word could come to weigh something again.]],
}

ending "kitchen_door" {
  title = "On the kitchen door",
  text = [[The page from the newspaper is still hanging on the kitchen door. It has turned yellow, and
nobody sees it any more, as nobody sees a door. There is a book, made by people and a system
that do not quite trust each other’s work.

One sentence was enough to break it, and a great many have been spoken since that were about
something else. Those who stayed are still here, and that is something. The conversation about
September has not been held yet. There are chairs enough, and behind that door is a kettle.]],
}
