-- Who wants to lead?: six people decide who gets a home first, a program
-- reads the files before they do, and the chair of their leader falls empty.
--
-- The thread: the lamp in the glass room. Everyone has seen it burning late,
-- and each of the six has drawn a conclusion from it that they keep to themselves.
--
-- Flags: lines (above the printer), reading (whoever signs has read), told_true (why you
-- leave), slowed (two days' halt), ayla_asked, wout_asked, duo, week_off (they were a week
-- without you); grey_day is for a second broken promise.

scenario {
  api = 1,
  language = "en",
  title = "Who wants to lead?",
  summary = "In twelve weeks you leave. The vacancy is open, a program reads along, and nobody applies.",
  brief = [[You lead six people at a regional housing desk. For five municipalities they decide
who gets a home first: after a fire, a divorce, a diagnosis. For every home there are
eleven requests, and under every decision there is a name.

Since this month a program called First Reader goes through the files before they do, and
proposes a yes or a no. In the plans it is a saving. On the floor opinions differ, and
the youngest ask the hardest questions.

In twelve weeks you leave. Your job has been advertised for a month. There is something the
team does not know: if nobody is found, the six go under the Arrears department, in the building
across the river, and two of the six desks do not appear in that plan. Nothing has been
decided. There is something else nobody has asked about: why you are leaving. For two
years you have slept badly. The lamp in your glass room burns late, and the whole floor
can see it.]],
  goal = "In week 12 the team can go on without you: with a leader, or in a way of its own.",
  weeks = 12,
  hours = 10,
  minutes = 30,
  level = 2,
  model = { quit_level = 70, quit_weeks = 3, E_sick = 46, impact = 0.4, leak_week = 8, pace = 2, peak = { [6] = 6, [7] = 6 } },
  debrief = {
    "What did each of the six see when they saw your lamp burning?",
    "Whom did you never ask, and what did you think the answer would be?",
    "Who answered for the file of Mrs Duarte, and when was that decided?",
    "What in your own job would you have to change before somebody wanted it?",
  },
  sources = {
    "De Baak, Trend Report 2026, as summarised in the trade press: leadership, meaning and young professionals in a time of AI (in Dutch).",
    "VDS Training Consultants, blog on leadership in the AI era: asking rather than solving, self-leadership (in Dutch).",
    "Dutch Works Councils Act, article 25: right of advice on important technology and on a change of organisation.",
    "Regulation (EU) 2024/1689 (AI Act), article 4: staff who work with AI must know enough about it.",
    "Regulation (EU) 2016/679 (GDPR), article 22: decisions about people that are made by a machine alone.",
  },
}

-- The six ------------------------------------------------------------------

member "noor" {
  name = "Noor", role = "adviser, urgent requests",
  about = "Studied law, reads faster than anyone and stays calm. Whenever the vacancy comes up, heads turn towards her.",
  look = { skin = 2, hair = "long", dress = "plum", age = 28 },
  trust = 56, stress = 48, transparency = 36, skills = 20,
  job_fear = 34, ownership = 50, safety = 44, energy = 68, belief = 52,
  influence = 75, exposure = 0.5, openness = 0.7, load = 61, resilience = 0.9,
  worry = "My mother ran a school. I did my homework in her doctor’s waiting room. Everyone thinks I will say yes.",
  epilogue = function(now)
    local me = now.member("noor")
    if not me.here then
      return "She is not there. On her desk lies a stack of files, every one of them read to the end."
    elseif now.chose("who_leads") == "noor" and me.stress <= 46 and now.did("lamp") >= 2 then
      if now.chose("glass_room") == "dark" then
        return "She has said yes, for a year. There is no lamp in the glass room any more. When it gets dark she goes home, and for the first few weeks she does it with a face as if she were stealing something."
      end
      return "She has said yes, for a year. At half past five she switches off the lamp in the glass room, and for the first few weeks she does it with a face as if she were stealing something."
    elseif now.chose("who_leads") == "noor" and now.chose("glass_room") == "dark" then
      return "She has said yes. In the evening her mother rings and asks how late it is where she is. She has brought a lamp of her own."
    elseif now.chose("who_leads") == "noor" then
      return "She has said yes. In the evening her mother rings and asks how late it is where she is. The lamp is on."
    elseif me.trust >= 55 then
      return "She has said no, aloud, and nobody thought less of her. Since then she has read the files more slowly, and with more pleasure."
    end
    return "Heads still turn towards her when there is something to decide. She has begun to sit with her back to the room."
  end,
}

member "tygo" {
  name = "Tygo", role = "adviser, junior",
  about = "Works four days and asks what things are for. On Fridays he repairs boats with his grandfather.",
  look = { skin = 4, hair = "curly", dress = "olive", age = 25, glasses = true },
  trust = 46, stress = 38, transparency = 34, skills = 28,
  job_fear = 36, ownership = 46, safety = 54, energy = 80, belief = 36,
  influence = 45, exposure = 0.6, openness = 0.6, load = 55, resilience = 1.1,
  worry = "They take my no for a principle. Sometimes I am only afraid that I will be good at something I do not believe in.",
  epilogue = function(now)
    local me = now.member("tygo")
    if not me.here then
      return "He is no longer on the list of extensions. Someone has saved his questions, in a document called Tygo."
    elseif now.chose("who_leads") == "shared" and me.trust >= 50 then
      return "He is in charge of what the program may and may not do. It is on paper, signed, four days a week. On Fridays the phone lies in a toolbox."
    elseif me.trust >= 52 and now.flag("lines") then
      return "The three lines still hang above the printer. A fourth has been added, in somebody else’s handwriting, and he is prouder of that one than of his own."
    elseif me.adoption >= 24 then
      return "He works with First Reader and is quicker than the rest. What he asks now, he asks on Fridays, of a man with varnish on his hands."
    end
    return "He still asks what things are for. He has an interview next week somewhere else, and is going to ask it there as well."
  end,
}

member "ayla" {
  name = "Ayla", role = "hearings and objections",
  about = "Handles the objections and speaks to people nobody else likes to ring. Has a daughter of four, and is never in on Wednesdays.",
  look = { skin = 3, hair = "bun", dress = "teal", age = 33 },
  trust = 54, stress = 44, transparency = 32, skills = 14,
  job_fear = 32, ownership = 46, safety = 42, energy = 66, belief = 42,
  influence = 50, exposure = 0.4, openness = 0.6, load = 60, resilience = 1.0,
  worry = "I would want it. Nobody asks me, and they think that they are being kind.",
  epilogue = function(now)
    local me = now.member("ayla")
    if not me.here then
      return "Somebody else now makes the calls that nobody likes to make. They take longer, or they are not made."
    elseif now.chose("who_leads") == "ayla" and me.trust >= 50 then
      return "She leads the team, twenty-eight hours a week. On Wednesdays there is a note on the glass: back tomorrow. So far everything has waited until then."
    elseif now.chose("who_leads") == "ayla" then
      return "She leads the team. On Wednesdays she is there more often than she had meant to be, and her daughter sits drawing at the table by the window."
    elseif now.chose("who_leads") == "shared" then
      return "She looks after the people, one of the three. Her daughter has made a drawing of the team, three big ones and the rest small, and every week she says that others are the big ones."
    elseif now.flag("ayla_asked") then
      return "It has become someone else. But she has said that she wanted it, and the next time nobody will think of it for her."
    end
    return "On the last day she shakes your hand and says: “I would have liked to be asked.” She says it kindly."
  end,
}

member "gijs" {
  name = "Gijs", role = "adviser; works council",
  about = "Was team leader here himself, until he stepped down ten years ago: better with files, he says. Sits on the works council.",
  look = { skin = 1, hair = "grey_short", dress = "navy", age = 59, beard = true },
  trust = 50, stress = 38, transparency = 36, skills = 8,
  job_fear = 38, ownership = 46, safety = 48, energy = 70, belief = 32,
  influence = 65, exposure = 0.6, openness = 0.4, load = 57, resilience = 1.3,
  worry = "I led this team for six years, and in my last week I found out that I did not know who had children.",
  epilogue = function(now)
    local me = now.member("gijs")
    if not me.here then
      return "His chair has been pushed in. In the drawer lies a list of birthdays, ten years old, with the recent ones added in pencil."
    elseif me.trust >= 55 and now.chose("who_leads") == "shared" then
      return "He did not want to lead any more, and he does not. He makes the schedule of who chairs, and knows everybody’s birthday by heart."
    elseif me.trust >= 55 then
      return "He has lunch with your successor on Tuesdays. He says nothing about how it used to be unless he is asked, and he is asked a good deal."
    elseif me.adoption >= 20 then
      return "He lets the program read first and himself read last, and says that after thirty years that is a strange order."
    end
    return "In the works council he asks for things in writing. It is the way in which he has learned to be worried."
  end,
}

member "shanice" {
  name = "Shanice", role = "counter and intake",
  about = "Has stood at the counter for eleven years and knows what people leave off a form. The others come to her after a bad call.",
  look = { skin = 6, hair = "ponytail", dress = "rust", age = 37 },
  trust = 58, stress = 46, transparency = 34, skills = 8,
  job_fear = 52, ownership = 42, safety = 42, energy = 68, belief = 34,
  influence = 60, exposure = 0.7, openness = 0.5, load = 61, resilience = 1.1,
  worry = "What I hear at the counter has no box on the form. So for that thing it does not exist, and then what am I?",
  epilogue = function(now)
    local me = now.member("shanice")
    if not me.here then
      return "The counter is open, from ten to three. Somebody fills in the form with the people, box by box."
    elseif me.trust >= 55 and (now.chose("badges") == "counter" or now.chose("fifteen") ~= nil) then
      return "There is a box on the form now for what was told and was not asked. It is always full. She teaches the others how to fill it, and it says so in her contract."
    elseif me.trust >= 55 then
      return "She still goes out to the people in the queue before the doors open. First Reader gets her notes now, and does something with some of them."
    elseif me.skills >= 22 then
      return "She has all seven certificates. At the counter she now looks at a screen, and the people look at her hair."
    end
    return "She hears what she hears. She writes it down on yellow notes, for herself, and at the end of the week she throws them away."
  end,
}

member "wout" {
  name = "Wout", role = "process and planning",
  about = "Keeps the work flowing and the files in order. Applied for the post of team leader twice; the second time it went to you.",
  look = { skin = 2, hair = "short", dress = "slate", age = 44, wheelchair = true },
  trust = 42, stress = 42, transparency = 36, skills = 22,
  job_fear = 40, ownership = 48, safety = 40, energy = 72, belief = 58,
  influence = 45, exposure = 0.5, openness = 0.6, load = 59, resilience = 1.0,
  worry = "I would do it tomorrow. But a third no, in a place where everyone knows about the other two?",
  epilogue = function(now)
    local me = now.member("wout")
    if not me.here then
      return "He has found a team to lead in another town. On his farewell card somebody wrote: you could have said."
    elseif now.chose("who_leads") == "wout" then
      return "He leads the team. In the first meeting he explained the schedule for ten minutes, stopped, and asked what he had missed. It was the second thing he had learned that week."
    elseif now.chose("who_leads") == "shared" and me.trust >= 46 then
      return "He has the outside world: the director, the figures, the five municipalities. It turns out to be the part he had wanted all along."
    elseif now.flag("wout_asked") then
      return "The letter has gone from the drawer, and he has had an answer that was about him. He can look at the glass room again without counting."
    end
    return "He keeps the work flowing. In the bottom drawer lies a letter with the date left open."
  end,
}

tie("noor", "tygo", 0.5)
tie("noor", "ayla", 0.5)
tie("noor", "shanice", 0.4)
tie("gijs", "noor", 0.4)
tie("gijs", "wout", 0.4)
tie("gijs", "tygo", 0.5)
tie("shanice", "ayla", 0.7)
tie("shanice", "gijs", 0.4)
tie("wout", "noor", 0.5, "one-way")

-- What a leader can do -----------------------------------------------------

use("standard", { except = { "reward" } })

action "meaning" {
  name = "Give meaning",
  about = "Sit together over one real file and talk about what this work is for. Little to show today; in time there is less to guess at.",
  hours = 2, target = "team", every = 2,
  effect = { team = { ownership = 2, belief = 2, trust = 1, rumours = -3 } },
  because = "People who know what something is for have less need to guess what lies behind it.",
}

action "slow_week" {
  name = "Slow a week", like = "relief",
  about = "Only what cannot wait. First Reader stands still, and so does the pile; there is time to talk.",
  hours = 2, target = "team", every = 4,
  effect = { team = { stress = -6, energy = 3, safety = 3, adoption = -4, scope = -2, change_debt = -4 } },
  because = "When the pace drops, things rise to the surface that never came up in passing.",
}

action "need" {
  name = "What do you need?", like = "listen",
  about = "Ask one person what they need to do it themselves, and then leave it with them.",
  hours = 1, target = "member",
  effect = { target = { ownership = 6, trust = 2, safety = 3 } },
  because = "Asked what they need, people start looking for it themselves.",
}

action "lamp" {
  name = "The lamp off at half past five",
  about = "Go home on time for a week, in full view. What is not finished stays unfinished.",
  hours = 3, target = "team", every = 2,
  effect = { team = { stress = -3, safety = 3, trust = 1, transparency = -1 } },
  because = "From how a leader works, people read what the work will ask of them.",
}

-- Week 1 -------------------------------------------------------------------

event "no_letters" {
  title = "No new messages",
  weeks = 1,
  debrief = "What does an empty mailbox tell you about the job, and about the person who has it now?",
  scene = function(now)
    narrate "Sunday was the last day to apply. On Monday morning the mailbox for the vacancy stands at nought. {wout} set it up; he clears his throat."
    say("wout", "It works. I sent it a test message.")
    say("tygo", "Maybe it’s the text. “Decisive and resistant to stress.” Who wants to be picked for that second one?")
    narrate "{gijs}, who is fifty-nine, laughs out loud. Then heads turn, very slightly, towards {noor}. She is looking for something in her bag."
    local answer = choose {
      { id = "ask", "Go round the table: what would have to change before you would even think about it?", hours = 2, like = "listen",
        effect = { team = { ownership = 4, transparency = 3, trust = 2, stress = 2 } },
        because = "They can talk about the job without talking about who gets it; what they say is also about you." },
      { id = "noor", "Ask {noor}, afterwards and in private, whether she will think it over.", hours = 1, like = "listen",
        effect = { noor = { stress = 8, trust = 2, ownership = 4 }, wout = { trust = -5 }, team = { stress = -3 } },
        later = { weeks = 3, effect = { noor = { stress = 5, energy = -4 } },
                  because = "Noor has been thinking it over for three weeks, mostly at night." },
        because = "Being asked is an honour and a burden; the others are relieved that it was not them." },
      { id = "safe", "Promise that nobody will be pushed into this chair.",
        effect = { team = { stress = -5, safety = 4 } },
        promise = { "Nobody is pushed into the chair", weeks = 11,
                    kept = function(now) return now.chose("who_leads") ~= "noor" end,
                    if_kept = { team = { trust = 4, safety = 4 } },
                    if_broken = { team = { trust = -12, safety = -6 } } },
        because = "It takes the pressure off today. In week 11 it costs you a way out." },
      { id = "scale", "Have it advertised again, one salary scale higher.",
        effect = { team = { transparency = 3, belief = 2, job_fear = -3 }, tygo = { trust = -4 }, wout = { ownership = 4 } },
        later = { weeks = 3, effect = { team = { rumours = 4, trust = -2 } },
                  because = "One letter came in, from outside, and it was withdrawn after a look at the working hours." },
        because = "More money says that the job is worth something, and also that it is as heavy as it looks." },
    }
    if answer == "ask" then
      say("shanice", "The lamp. Sorry. You asked.")
      narrate "Nobody looks at the glass room. So everybody knows which lamp."
    elseif answer == "noor" then
      say("noor", "Of course. I’ll think about it. Thank you.")
      narrate "She shuts the door behind her very softly."
    elseif answer == "safe" then
      narrate "Round the table, shoulders come down a centimetre."
      say("gijs", "Fine. So who will? I’m only asking.")
    else
      say("tygo", "So it’s danger money.")
    end
  end,
}

-- Week 2 -------------------------------------------------------------------

event "cost_item" {
  title = "Thirty-one euros",
  weeks = 2,
  debrief = "Which figure in your own work makes people into a cost?",
  scene = function(now)
    narrate "Margriet, the director, opens the screen that comes with First Reader. At the top, large and in green: cost per decision, thirty-one euros. Last year it was fifty-eight."
    say("tygo", "Is that us? The twenty-seven that have gone?")
    narrate "“It’s money for homes,” Margriet says, and she means it. {shanice} reads the number twice, as if it were her own weight."
    local answer = choose {
      { id = "figures", "Stand by the figure: what is saved here can be spent on people.",
        effect = { team = { belief = 4, adoption = 4, transparency = 4, job_fear = 4, trust = -2 } },
        later = { weeks = 4, effect = { team = { stress = 4 } },
                  because = "The thirty-one became twenty-nine, and everyone had seen how." },
        because = "A figure gives direction and sounds honest. Those who are in it will do the sum for themselves." },
      { id = "own", "Ask the six to choose a figure of their own to put beside it.", hours = 3, like = "workgroup",
        effect = { team = { ownership = 5, transparency = 2, stress = 2, adoption = -1 }, tygo = { trust = 4 } },
        later = { weeks = 6, effect = { team = { ownership = 3, belief = 2, stress = 1 } },
                  because = "They have found a way to measure it: they ring ten people a week and ask." },
        because = "What people count themselves they want to improve, and agreeing on it takes an afternoon." },
      { id = "off", "Ask Margriet, with everyone there, to take that figure off the screen.",
        effect = { team = { trust = 5, safety = 3, belief = -3, adoption = -2 }, wout = { ownership = -4 } },
        later = { weeks = 3, effect = { team = { transparency = -4 } },
                  because = "The figure still exists, only you no longer see it; Margriet discusses it with Arrears now." },
        because = "They see you stand up for them; the figure goes on living, in rooms where they are not." },
      { id = "time", "Say what the freed hours are for: one extra call to everyone who gets a no.",
        effect = { team = { belief = 3, ownership = 3, trust = 2, stress = 3 }, shanice = { job_fear = -6 } },
        because = "It gives the saving a purpose, and fills the hours before they are free." },
    }
    if answer == "own" then
      narrate "By four o’clock they have one: how many people understood why it was no. Nobody knows yet how to measure that."
    elseif answer == "off" then
      narrate "Margriet takes it off, then and there. “You could have rung me first,” she says by the lift."
    elseif answer == "time" then
      say("ayla", "I’ve been making those calls for years. It would be nice to have company.")
    else
      say("gijs", "In my day it was guilders. It had the same look to it.")
    end
  end,
}

-- Week 3 -------------------------------------------------------------------

event "three_lines" {
  title = "What it may not do",
  weeks = 3,
  needs = { "tygo", "gijs" },
  debrief = "Where is it written down what a machine may not decide where you work?",
  scene = function(now)
    narrate "{tygo} has closed First Reader. He is not angry; he has his hands in his lap."
    say("tygo", "I’ll use it the day somebody can tell me what it must never decide. Nobody could, so far. I’ve asked four people.")
    narrate "There is a sigh somewhere: here come the young. Then {gijs} closes his as well."
    say("gijs", "I’m fifty-nine, and I’d like to know it too. The works council hasn’t been asked either.")
    local answer = choose {
      { id = "write", "Write the lines with all six: what it may never decide, and what it may.", hours = 4, like = "workgroup",
        effect = { team = { ownership = 6, transparency = 4, safety = 2, skills = 1, adoption = -1 }, tygo = { trust = 6, belief = 6 } },
        because = "They keep to what they wrote themselves, even when it is busy; it takes an afternoon, and the program may do less." },
      { id = "council", "Promise that the works council will be asked, with the team’s questions attached.",
        effect = { team = { transparency = 3, trust = 1 }, gijs = { trust = 5 }, tygo = { belief = -3 } },
        promise = { "The works council receives a request for advice", weeks = 2, hours = 3,
                    if_kept = { team = { trust = 4, transparency = 4 }, gijs = { trust = 5 } },
                    if_broken = { team = { trust = -9 }, gijs = { trust = -7 } } },
        because = "The law has a place for this question, and until there is an answer it stays open." },
      { id = "try", "Ask them to work with it for a month first: you only see the boundary once you get there.", like = "pilot",
        effect = { team = { adoption = 4, skills = 2, belief = 2, ownership = -3 }, tygo = { trust = -7 } },
        because = "After a month they know what they are talking about; until then the decisions simply go out." },
      { id = "exempt", "Let {tygo} and {gijs} work without it for now; the others use it.",
        effect = { tygo = { trust = 6, stress = -4 }, gijs = { trust = 4, stress = -3 },
                   noor = { stress = 5 }, shanice = { stress = 2 }, wout = { trust = -4 } },
        later = { weeks = 4, effect = { team = { skills = -2 }, noor = { trust = -4 } },
                  because = "Two people without the program meant more files for the one who never complains." },
        because = "Their conscience is respected, and somebody else does the work that they leave." },
    }
    if answer == "write" then
      set("lines", true)
      narrate "Three lines hang above the printer. It never says no on its own. It never reads about a child without somebody reading along. And whoever signs has read it."
    elseif answer == "council" then
      say("gijs", "With the questions attached. Good. Mine is only two words: who answers?")
    elseif answer == "try" then
      say("tygo", "A month is two hundred families. But all right.")
    else
      say("noor", "No, it’s fine. I read fast.")
    end
  end,
}

-- Week 4 -------------------------------------------------------------------

event "who_signs" {
  title = "Forty seconds",
  weeks = 4,
  needs = { "noor", "wout" },
  debrief = "When does a signature mean something, and what does it take to keep it so?",
  scene = function(now)
    narrate "{wout} keeps logs. Last week {noor}’s refusals took an average of forty seconds. The files are sixty pages long. The last of them was that of Mrs Duarte, mother of a boy of seven."
    say("wout", "I’m not reporting anyone. I only thought you would want to know.")
    say("noor", "It said no, ninety-one per cent. I suppose I agreed. I can’t remember reading it.")
    say("gijs", "A refusal may not be made by a machine alone. So the question is what we are, in those forty seconds.")
    if now.flag("lines") then
      narrate "Nobody points to the third line above the printer. Nobody has to."
      effect({ team = { safety = 2, ownership = 2 }, noor = { stress = 3 } }, "There was a line of their own making to hold this up against.")
    end
    local answer = choose {
      { id = "second", "Every refusal gets a second reader, who does not see the program’s advice.", hours = 2, like = "hitl",
        effect = { team = { quality = 5, safety = 3, skills = 3, stress = 4, adoption = -2 }, noor = { stress = -4 } },
        later = { weeks = 3, effect = { team = { stress = 4, transparency = -3, trust = -1 } },
                  because = "Reading twice takes twice as long; applicants have begun to ring and ask where their letter is." },
        because = "Two readers see more than one and share the weight, and the pile grows." },
      { id = "adviser", "Your name, your decision: read everything, and take the time it takes.",
        effect = { team = { ownership = 4, quality = 4, transparency = 2, stress = 5, adoption = -3 }, noor = { safety = -4 } },
        later = { weeks = 4, effect = { team = { quality = 2, skills = 1 } },
                  because = "Those who read everything have come to know what the program overlooks." },
        because = "It is clear now who decides. It is also clear who lies awake over it." },
      { id = "leader", "Take the refusals on yourself: until you leave, your name goes under them.", hours = 4,
        effect = { team = { stress = -6, trust = 4, ownership = -4 }, noor = { stress = -6, trust = 4 } },
        later = { weeks = 4, effect = { team = { ownership = -2, skills = -1 } },
                  because = "For a month nobody had to weigh a refusal, and nobody has learned it." },
        because = "It lifts a burden from them and moves it to the lamp in the glass room." },
      { id = "line", "Put on every letter that First Reader prepared it, and keep to the present pace.",
        effect = { team = { transparency = 4, adoption = 5, belief = 2, quality = -3 }, ayla = { trust = -5 } },
        later = { weeks = 4, effect = { ayla = { stress = 7 }, team = { trust = -2 } },
                  because = "People read the new line on the letter and rang; the calls arrived at Ayla’s desk." },
        because = "Applicants know where they stand, but sixty pages still get forty seconds." },
    }
    if answer == "second" or answer == "adviser" then
      set("reading", true)
    end
    if answer == "second" then
      narrate "The first day they disagree three times out of ten. It becomes a noisy afternoon, and not an unpleasant one."
    elseif answer == "adviser" then
      say("noor", "That’s fair. It always was my name.")
    elseif answer == "leader" then
      narrate "That evening you sign nineteen refusals. When you look up you see yourself in the glass, and behind it the dark floor."
    else
      say("ayla", "And who do they ring, when they’ve read that line?")
    end
  end,
}

-- Week 5 -------------------------------------------------------------------

event "why_leaving" {
  title = "In the kitchen",
  weeks = 5,
  needs = { "shanice", "wout" },
  debrief = "What did you once leave unsaid, and what did others make of it?",
  scene = function(now)
    narrate "{shanice} is rinsing cups. {wout} is waiting for the kettle. She asks it without turning round."
    say("shanice", "Why are you leaving, actually? Not the e-mail. You.")
    local answer = choose {
      { id = "true", "Say that you have slept badly for two years, and that this is why.",
        effect = { team = { trust = 5, safety = 5, transparency = 2, stress = 5, job_fear = 2 }, noor = { stress = 4 } },
        because = "The others may now admit something too. The job does look heavier than it did." },
      { id = "formal", "Say that after seven years it is time for something new.",
        effect = { team = { stress = -4, belief = 3 }, wout = { ownership = 2 } },
        later = { weeks = 3, effect = { team = { trust = -2, safety = -2 } },
                  because = "Something new turned out to have no name and no starting date, and people drew their own conclusions." },
        because = "It is not untrue and it alarms nobody. But they had already seen the lamp." },
      { id = "border", "Say that there is a reason, and that you would like to keep it to yourself.",
        effect = { team = { trust = 1, rumours = 4, transparency = -2 }, shanice = { trust = 3 } },
        because = "It is honest as well, and what you leave open the others will fill in." },
      { id = "saw", "Put your cup down and ask what they have seen, these two years.", hours = 2, like = "listen",
        effect = { team = { transparency = 3, trust = 2, ownership = 2, safety = 2 }, shanice = { safety = 6 }, wout = { safety = 6, trust = 4 } },
        because = "You get to hear something, provided you can keep quiet for long enough; it takes the rest of the afternoon." },
    }
    if answer == "true" then
      set("told_true", true)
      narrate "The kettle clicks off. Nobody pours."
      say("wout", "I thought you liked it. Being here that late. I thought that was what it took.")
    elseif answer == "formal" then
      say("shanice", "Something new. Nice.")
      narrate "She dries a cup that was already dry."
    elseif answer == "border" then
      say("shanice", "That I can live with. Better than a story.")
    else
      set("told_true", true)
      say("shanice", "That you eat your sandwich standing up. That you answered me at ten to twelve on a Sunday, and that I answered you.")
      say("wout", "That you never asked for anything. I took that for strength.")
    end
  end,
}

-- Week 6 -------------------------------------------------------------------

event "two_hundred" {
  title = "Two hundred and twelve",
  weeks = 6,
  needs = { "gijs", "ayla", "shanice" },
  debrief = "What would have to happen before your team stood still for a day?",
  scene = function(now)
    narrate "A flat in the east of the region has burned out: forty households at once. The pile stands at two hundred and twelve. At half past six all of them are still there, and {ayla} is on the phone to her mother about her daughter."
    say("gijs", "In all the years I led, I never dared to stop for a day. I’ve often wondered what I thought would happen.")
    local answer = choose {
      { id = "halt", "Stop for two days: only the forty, and with everyone; the rest waits.", like = "relief",
        effect = { team = { stress = -7, safety = 3, ownership = 3, adoption = -5, belief = -2 } },
        later = { weeks = 2, effect = { team = { transparency = -4, trust = -2 } },
                  because = "The others in the pile have been waiting two weeks longer, and some of them have rung a councillor." },
        because = "The forty get the whole team for once; the bill goes to people who are not in the room." },
      { id = "sort", "Let First Reader sort the pile by urgency, and have the team read from the top.",
        effect = { team = { adoption = 3, belief = 3, skills = 1, stress = 3 }, shanice = { trust = -4, job_fear = 4 } },
        because = "The tool does what it is good at, and what has no box on the form slides to the bottom." },
      { id = "free", "Promise one free afternoon a week, and begin as soon as the forty have been housed.",
        effect = { team = { stress = -4, trust = 2 } },
        promise = { "A free afternoon every week", weeks = 2, hours = 3,
                    if_kept = { team = { stress = -5, trust = 4, safety = 3, energy = 3 } },
                    if_broken = { team = { trust = -10, stress = 4 } } },
        because = "There is something to look forward to, though it will not be any quieter when the day comes." },
      { id = "stay", "Stay with them this week, evenings too, and see to soup and taxis.", hours = 3,
        effect = { team = { trust = 4, quality = 3, skills = 1, stress = 4, energy = -4 }, ayla = { stress = 5 }, tygo = { trust = -4 } },
        because = "They will not forget that you stayed. Nor will they forget that this is what leading takes here." },
    }
    if answer == "halt" then
      set("slowed", true)
      narrate "On the second afternoon they sit on the floor among the folders of forty families. Someone says how they dread the phone. Then somebody else does."
    elseif answer == "sort" then
      say("shanice", "And the man who says he’s fine because he’s ashamed? Where is he in that pile?")
    elseif answer == "free" then
      say("ayla", "Make it a Tuesday. On Wednesdays I’m not here.")
    else
      if now.member("tygo").here then
        narrate "At nine on Thursday {tygo} gets up. “I’m going home,” he says. “I think we all should.” Nobody knows where to look."
      else
        narrate "At nine on Thursday somebody gets up. “I’m going home. I think we all should.” Nobody knows where to look."
      end
    end
  end,
}

-- Week 7 -------------------------------------------------------------------

event "badges" {
  title = "Seven modules",
  weeks = 7,
  needs = { "shanice" },
  debrief = "What do your people practise, and what do you take for granted that they can do?",
  scene = function(now)
    narrate "People who work with AI must know enough about it; that is the law. Margriet has bought seven online modules, with a badge after each. {shanice} has four browser tabs open and a mother with a pushchair in front of her."
    say("shanice", "Module three is about judgement. It’s multiple choice.")
    local answer = choose {
      { id = "modules", "All seven for everyone, within two weeks, in working hours.", hours = 1, like = "training",
        effect = { team = { skills = 5, adoption = 2, stress = 4, ownership = -2 } },
        because = "Everyone knows the tool and the duty has been met; judging is learned somewhere else." },
      { id = "counter", "Half the modules, and the rest of the time at the counter beside {shanice}.", hours = 2, like = "training",
        effect = { team = { skills = 4, quality = 4, safety = 2, belief = -1 }, shanice = { ownership = 8, trust = 5, job_fear = -6, stress = 3 } },
        because = "At the counter they learn what is not in a file, but for a fortnight she has trainees on top of her queue." },
      { id = "same", "Everyone judges the same file without the program, and then they lay their answers side by side.", hours = 4,
        effect = { team = { skills = 5, quality = 3, ownership = 3, safety = 1, adoption = -1 } },
        because = "You learn most about judging from a colleague who saw the same thing and decided otherwise." },
      { id = "choose", "Let everyone choose for themselves what they want to learn, and ask about it in week 10.",
        effect = { team = { ownership = 5, stress = -3, skills = 1 } },
        later = { weeks = 3, effect = { tygo = { skills = 8 }, noor = { skills = 6 }, gijs = { job_fear = 5 }, shanice = { job_fear = 5 } },
                  because = "Those who learned easily have learned; those who found it hard had a busy month." },
        because = "Good for those who know what they lack. The distance to the others grows." },
    }
    if answer == "counter" then
      if now.member("tygo").here then
        narrate "After an hour {tygo} comes back pale. “She says nothing,” he says. “She just waits. And then they tell her.”"
      else
        narrate "After an hour the first of them comes back pale. “She says nothing. She just waits. And then they tell her.”"
      end
    elseif answer == "same" then
      narrate "One says yes and the next says no, all the way round the table. First Reader says no, eighty-eight per cent. It becomes the best hour in months, and nobody gets a badge."
    elseif answer == "modules" then
      if now.member("gijs").here then
        narrate "By Friday there are thirty badges on the intranet. {gijs} has printed his and hung it over the toilet."
      else
        narrate "By Friday there are thirty badges on the intranet. Somebody has printed theirs and hung them over the toilet."
      end
    end
  end,
}

event "wednesday" {
  title = "Not on Wednesdays",
  weeks = { 7, 8 },
  when = function(now)
    return now.did("listen", "ayla") + now.did("need", "ayla") > 0
      or now.flag("slowed") == true or now.did("slow_week") > 0 or now.chose("no_letters") == "ask"
  end,
  needs = { "ayla" },
  debrief = "Whom did you not ask, and who decided that for them?",
  scene = function(now)
    narrate "{ayla} stays behind after the meeting. She straightens the chairs, one by one, until you are the only one left."
    if now.did("listen", "ayla") > 0 then
      say("ayla", "I said it to you, in so many words, and you never came back to it. I think that you were being considerate as well.")
    else
      say("ayla", "Everybody asks Noor. Nobody asks me. I think they believe it’s considerate.")
    end
    if now.did("lamp") > 0 then
      say("ayla", "You went home at half past five. The whole floor looked at the clock. I thought: so it can be done. And then: I would want it.")
    else
      say("ayla", "I would want it. Not like this. Not with that lamp. But I would want it.")
    end
    local answer = choose {
      { id = "rewrite", "Rewrite the vacancy with her: twenty-eight hours, and what falls away.", hours = 3,
        effect = { ayla = { ownership = 10, trust = 7 }, team = { belief = 2, trust = 1 }, wout = { trust = -6 } },
        because = "Cut to size, the job can be done. Somebody else will see whom it was cut for." },
      { id = "trial", "Let her lead for two weeks, starting tomorrow, with you in the background.",
        effect = { ayla = { ownership = 8, stress = 7, skills = 3 }, team = { ownership = 2, transparency = -2 }, wout = { trust = -3 } },
        later = { weeks = 2, effect = { ayla = { safety = 6 }, team = { trust = 2 } },
                  because = "After two weeks they knew how she does it, and so did she." },
        because = "You find out by doing whether it fits, with everybody watching." },
      { id = "both", "Ask her who she would want to do it with, and which part.", hours = 1, like = "listen",
        effect = { ayla = { ownership = 6, trust = 4, safety = 4 }, team = { ownership = 2, stress = 2 } },
        because = "A job that you can share frightens fewer people, though nobody knows yet who does what." },
      { id = "letter", "Say that you are glad, and that the procedure is the same for all: a letter, a panel.",
        effect = { ayla = { trust = -3, stress = 3 }, wout = { trust = 4 }, team = { transparency = 3 } },
        because = "Fair to everyone who is still hesitating, and hardest on the one who has just dared." },
    }
    set("ayla_asked", true)
    if answer == "both" then
      set("duo", true)
      say("ayla", "The people, me. The figures and Margriet: Wout, if he could ask instead of explain. Have you ever asked him?")
    elseif answer == "rewrite" then
      narrate "By half past four there is a list of eleven things that only you do because you always have. Six of them can simply stop."
    elseif answer == "trial" then
      say("ayla", "Starting tomorrow. Tomorrow is Wednesday. Starting Thursday.")
    else
      say("ayla", "A letter. Yes. I’ll see.")
    end
  end,
}

-- Week 8 -------------------------------------------------------------------

event "third_letter" {
  title = "The bottom drawer",
  weeks = { 8, 9 },
  when = function(now)
    return now.did("listen", "wout") + now.did("need", "wout") > 0
      or now.did("slow_week") > 0 or now.flag("told_true") == true
  end,
  needs = { "wout" },
  debrief = "What do you owe to someone who was passed over, for you?",
  scene = function(now)
    narrate "{wout} closes the door of the glass room behind him, which nobody ever does. He has a letter with him, dated three months ago."
    say("wout", "I wrote it the day you told us. I haven’t handed it in. I can do schedules. What I can’t do is a third time.")
    local answer = choose {
      { id = "hand", "Ask him to hand it in, and promise him nothing.",
        effect = { wout = { trust = 5, ownership = 7, stress = 6 }, team = { transparency = 2 } },
        because = "You take him seriously. That includes the chance of a third no." },
      { id = "feedback", "Tell him what you see: he explains where he might ask. And offer to practise.", hours = 2,
        effect = { wout = { trust = -3, stress = 4, ownership = 3 } },
        later = { weeks = 2, effect = { wout = { trust = 8, safety = 8 }, team = { trust = 2 } },
                  because = "Wout asked three questions in a meeting and waited for the answers." },
        because = "He can change what he was never told only once he has heard it; today it hurts." },
      { id = "differently", "Ask what he would do differently from you, and write it down.", hours = 1, like = "listen",
        effect = { wout = { trust = 6, safety = 6, ownership = 4 }, team = { stress = 1 } },
        because = "It turns a rival into an adviser, and you get to hear things about your own years." },
      { id = "spare", "Advise him to leave it in the drawer: there are things he is better at.",
        effect = { wout = { stress = -6, trust = -5, ownership = -5 }, team = { stress = -3 }, noor = { stress = -2 } },
        because = "It spares him a no, and it is one." },
    }
    if answer ~= "spare" then set("wout_asked", true) end
    if answer == "hand" then
      narrate "He lays it on the table, face down, and then turns it over himself."
    elseif answer == "feedback" then
      say("wout", "Nobody ever told me that. Both times it said: a strong field of candidates.")
    elseif answer == "differently" then
      say("wout", "I’d be home at six. I’m sorry. But that is the first thing.")
    else
      say("wout", "Yes. That’s what I thought too. Thank you.")
    end
  end,
}

-- Week 9: one of two -------------------------------------------------------

event "fifteen" {
  title = "Fifteen files",
  weeks = 9,
  when = function(now) return now.flag("reading") == true end,
  needs = { "noor", "shanice" },
  debrief = "What made it possible for this to be found?",
  scene = function(now)
    narrate "{noor} has read back, from the first page. Mrs Duarte is “staying with her sister”. To First Reader that is a roof. {shanice} spoke to her at the counter: it is a sofa, with five of them in two rooms, until the end of the month."
    say("noor", "I searched for the word. There are fifteen files. Nine of them have my name on.")
    local answer = choose {
      { id = "open", "Reopen all fifteen, and write to the people before they write to you.",
        effect = { team = { trust = 4, transparency = 5, stress = 4, belief = -2 }, noor = { trust = 4, stress = 2 } },
        because = "If you bring the mistake up yourselves, you get to tell it; the work comes on top of the rest." },
      { id = "repair", "Have {noor} and {shanice} teach First Reader what staying somewhere means.", hours = 3, like = "tune",
        effect = { team = { quality = 8, skills = 3, belief = 2 }, shanice = { ownership = 8 }, noor = { ownership = 4, trust = -3 } },
        because = "It will not happen to the next ones; the fifteen have to hope for an objection." },
      { id = "learn", "Give the whole team an afternoon: what did we see, and why not then?", hours = 3, like = "workgroup",
        effect = { team = { safety = 5, skills = 4, ownership = 2, adoption = -3 }, noor = { stress = -5, safety = 5 } },
        because = "With nobody to blame they find out how it could happen; meanwhile fifteen people wait a little longer." },
    }
    if answer == "open" then
      narrate "Mrs Duarte rings within the hour. She does not ask whose fault it was. She asks whether she ought to come in."
    elseif answer == "repair" then
      say("shanice", "You have to ask where they keep their toothbrush. If they have to think about it, it’s no home.")
    elseif now.member("tygo").here then
      say("tygo", "I’d have missed it too. I’d have written a memo about it, and missed it.")
    end
  end,
}

event "hearing" {
  title = "Who decided this?",
  weeks = 9,
  when = function(now) return now.chose("who_signs") ~= nil and not now.flag("reading") end,
  needs = { "noor", "ayla" },
  debrief = "Who answered here, and who should have?",
  scene = function(now)
    narrate "The objection of Mrs Duarte. According to the file she is housed; according to her she has been on her sister’s sofa for seven months, with her son. Around the table: her, {ayla}, {noor} and you. She has one question."
    narrate "“Who decided this?”"
    if now.chose("who_signs") == "leader" then
      narrate "Under the first letter stands {noor}’s name, under the answer to her complaint yours. You cannot remember it."
    else
      narrate "On the letter it says who signed. {noor} looks at her own name."
    end
    effect({ team = { trust = -3, belief = -4, stress = 4 } }, "A woman asked who had decided, and nobody had.")
    local answer = choose {
      { id = "me", "Say: I did. I let it go out like this, and I will put it right.", like = "apology",
        effect = { team = { trust = 5, safety = 4, ownership = -3 }, noor = { trust = 8, stress = -6 } },
        because = "You take it on yourself. Everyone at the table sees what the chair asks of a person." },
      { id = "noor", "Leave the answer to {noor}, and stay beside her.",
        effect = { noor = { ownership = 10, stress = 8, safety = 4 }, team = { ownership = 4, transparency = 4 } },
        because = "She signed, so she gets to answer. She grows by it, and she will not sleep tonight." },
      { id = "explain", "Explain exactly how First Reader works, and what will be changed in it.", hours = 2,
        effect = { team = { transparency = 4, quality = 6, skills = 2, trust = -2 }, ayla = { trust = -6 } },
        because = "It was a good explanation. It did not answer the question." },
    }
    if answer == "me" then
      narrate "She nods. “Then I know who I’m talking to,” she says."
    elseif answer == "noor" then
      say("noor", "I did. I signed without reading. I am reading it now, and it is not right.")
      narrate "The boy of seven, on the chair in the corridor, has heard everything. He waves to her as they leave."
    else
      say("ayla", "She asked who. You told her how.")
    end
  end,
}

-- Week 10 ------------------------------------------------------------------

event "without_you" {
  title = "A week without you",
  weeks = 10,
  debrief = "What happens to your team in a week without you, and do you want to know?",
  scene = function(now)
    narrate "You have eleven days of leave that lapse when you go. Margriet suggests a week off now. “Then we’ll see at once what holds up,” she says."
    if now.member("gijs").here then
      say("gijs", "When I took a week off, I rang in every day. They let me. That’s how I know.")
    end
    local answer = choose {
      { id = "alone", "Go, and leave nobody in charge: ask them what they need, and switch off your phone.", hours = 5,
        available = function(now) return now.ownership >= 44, "Too much still hangs on you: nobody dares it." end,
        effect = { team = { ownership = 8, safety = 3, trust = 2, stress = 3, skills = 2, quality = -3 } },
        because = "They find out what they can carry, and so do the people at the counter." },
      { id = "turns", "Go, and let each of them be the one to decide for one day.", hours = 5,
        effect = { team = { ownership = 5, skills = 3, trust = 1, stress = 1, transparency = -1 }, wout = { stress = -2 }, noor = { stress = 3 } },
        because = "They all feel it once, the weight and the pleasure. Applicants see a new face every day." },
      { id = "noor", "Go, and ask {noor} to stand in for you.", hours = 5,
        available = function(now) return now.member("noor").here, "Noor is not there." end,
        effect = { noor = { stress = 12, ownership = 5, energy = -4 }, team = { stress = -5, quality = 3, adoption = 3 }, wout = { trust = -5 } },
        because = "It runs smoothly, and one person pays for that with her sleep." },
      { id = "stay", "Stay: you would rather use these last weeks to hand things over well.",
        effect = { team = { transparency = 5, trust = 1, stress = -2, ownership = -5 } },
        because = "They learn what you know. What they can do without you, nobody finds out." },
    }
    if answer == "alone" then
      set("week_off", true)
      narrate "On Monday morning the counter opened ten minutes late. On Wednesday they threw out one of your rules. By Friday nobody had missed it."
    elseif answer == "turns" then
      set("week_off", true)
      if now.member("tygo").here and now.member("shanice").here and now.member("gijs").here then
        narrate "{tygo}’s day turned out to be the shortest meeting and {shanice}’s the one in which most was said. {gijs} had asked to be on Tuesday, and brought a cake for somebody’s birthday."
      else
        narrate "One day had the shortest meeting, another the one in which most was said. On Tuesday somebody brought a cake, for a birthday that you had never known of."
      end
    elseif answer == "noor" then
      narrate "When you come back your desk is empty and everything has been done. The lamp is still warm."
    end
    if answer ~= "stay" then
      narrate "Of your own week there was one afternoon, the Friday before you went. That is the one you plan now."
    end
  end,
}

-- Week 11 ------------------------------------------------------------------

event "who_leads" {
  title = "A name by Friday",
  weeks = 11,
  debrief = "What does each road make of the job, and what of the person?",
  scene = function(now)
    narrate "Margriet wants a name by Friday. “Otherwise Arrears becomes the logical choice, and I’d rather not be logical,” she says. She rubs her eyes. Her lamp burns late as well."
    if now.member("tygo").here then
      say("tygo", "Can I ask something? Why is it one name?")
    end
    local answer = choose {
      { id = "shared", "Three parts in three pairs of hands: the people, the decisions, the outside world.", hours = 4,
        available = function(now) return now.ownership >= 45 and now.trust >= 42, "For this they trust themselves, or you, too little." end,
        effect = { team = { ownership = 8, safety = 3, skills = 1, stress = 4, transparency = -3 } },
        because = "Shared by three it weighs less, but now three have to agree where one used to decide." },
      { id = "ayla", "{ayla}, for twenty-eight hours, with the list of what falls away.",
        available = function(now) return now.flag("ayla_asked") and now.member("ayla").here, "Nobody has ever asked her." end,
        effect = { ayla = { ownership = 10, stress = 6, trust = 6 }, team = { trust = 3, stress = -1, adoption = -2 }, wout = { trust = -6 } },
        because = "Someone who wants it, in a smaller job; what has been taken out of it lands with the others." },
      { id = "wout", "{wout}, who has wanted it for years, with half a year of coaching.",
        available = function(now) return now.flag("wout_asked") and now.member("wout").here, "His letter is still in the drawer." end,
        effect = { wout = { trust = 14, ownership = 10, safety = 6 }, team = { adoption = 1, transparency = 3, stress = 2 }, tygo = { trust = -4 }, ayla = { trust = -4 } },
        because = "The work goes on without a gap. The others do have to get used to a man they thought they knew." },
      { id = "noor", "{noor}: she can do it, everyone expects it, and she has not said no.",
        available = function(now) return now.member("noor").here, "Noor is not there." end,
        effect = { noor = { stress = 14, ownership = 6, energy = -6 }, team = { stress = -5, job_fear = -5, belief = 3 }, wout = { trust = -6 } },
        because = "The others breathe out. She breathes in." },
      { id = "outside", "Somebody from outside for half a year; it buys time to change the job.",
        effect = { team = { transparency = 4, ownership = -4, stress = -3, job_fear = -3 }, wout = { trust = -4 } },
        because = "Nobody has to do it and the desk stays where it is; the question has been postponed." },
    }
    if answer == "shared" then
      if now.flag("duo") or now.flag("week_off") then
        narrate "They have practised, without knowing what for. By Thursday there is a sheet with three names and one line: every half year we ask whether it still fits."
        effect({ team = { stress = -3, ownership = 3 } }, "They had tried it before it had a name.")
      else
        narrate "It takes two long evenings. At the end there is a sheet with three names, and a quarrel about who rings Margriet."
      end
    elseif answer == "ayla" then
      say("ayla", "Twenty-eight hours. And the lamp goes to the second-hand shop.")
    elseif answer == "wout" then
      narrate "{wout} reads the e-mail three times. Then he rolls to the window and stays there for a while."
      say("wout", "What do you lot need from me? No, really. I’ll just listen.")
    elseif answer == "noor" then
      if now.did("lamp") >= 2 then
        say("noor", "Yes. For a year. And I go home the way you do now.")
        effect({ noor = { stress = -6, ownership = 3 } }, "Noor had seen that it can also be done by daylight.")
      else
        say("noor", "Yes. Fine. Somebody has to.")
      end
      if now.member("shanice").here then
        narrate "{shanice} puts a cup of tea beside her, and her hand on her shoulder, a second longer than usual."
      end
    else
      narrate "The agency has three candidates by Friday, all available at once. On paper they are very much alike."
    end
  end,
}

-- Week 12 ------------------------------------------------------------------

event "glass_room" {
  title = "The glass room",
  weeks = 12,
  debrief = "What would you want to leave behind, and what would you rather take with you?",
  scene = function(now)
    narrate "Your last week. There are two boxes, and a chair that has been set to your back. They stop by, one after the other, each on the pretext of something else."
    local answer = choose {
      { id = "each", "Have a last talk with each of them, without an agenda.", hours = 6, like = "listen",
        effect = { team = { trust = 3, safety = 3, stress = -2 } },
        because = "They get to say goodbye to you rather than to your folders; it takes the week in which you had wanted to finish things." },
      { id = "letter", "Write down what you would do differently, and hang it on the glass for all to read.", hours = 2,
        effect = { team = { transparency = 5, safety = 3, stress = 1 }, wout = { trust = 3 } },
        because = "Your successor finds your doubts beside your folders, and so does everybody else." },
      { id = "files", "Clear the pile one last time, so that your successor can begin with an empty desk.", hours = 3,
        effect = { team = { stress = -4, quality = 2, adoption = 1 } },
        because = "It is a present, of the kind they have come to expect from you." },
      { id = "dark", "Go on Thursday, at half past five, with the lamp under your arm.",
        effect = { team = { ownership = 3, safety = 2, trust = -1 } },
        because = "They see you go home at an ordinary time, and the pile stays where it is." },
    }
    if answer == "each" then
      narrate "Most of them say in the doorway what they had come to say."
    elseif answer == "letter" then
      narrate "It has eight lines. The shortest is: I thought you needed me to be here."
    elseif answer == "files" then
      narrate "On Friday night the pile is at nought. The whole floor can see it."
    elseif now.member("shanice").here then
      say("shanice", "Give it here. I know a boy of seven who has to do his homework somewhere.")
    end
  end,
}

-- Ready for whoever leads a group ---------------------------------------

event "sports_hall" {
  title = "Blankets",
  prepared = true,
  weeks = { 2, 11 },
  debrief = "Who led that evening, and did anyone call it that?",
  scene = function(now)
    narrate "A quarter to six. In the south of the town a gallery has begun to sag; the flats above and below it have been cleared, nobody is hurt, and in the sports hall eleven families are sitting on mats. The municipality is asking who will be there tonight. First Reader has no field for tonight."
    if now.member("shanice").here then
      say("shanice", "The first thing they ask is whether they may go and get the cat. It is never about the house, the first hour.")
    end
    local answer = choose {
      { id = "you", "Go there yourself, with the list of empty homes under your arm.", hours = 3,
        effect = { team = { trust = 3, stress = -3, belief = 1 } },
        because = "They see that you do not leave the hardest evening to them. It is your evening again." },
      { id = "who", "Ask who would like to lead it tonight, and stay by the telephone.",
        effect = { team = { ownership = 4, skills = 2, stress = 4 } },
        because = "Leading is something you can do for one evening, and then see. Somebody does it for the first time in a sports hall." },
      { id = "pile", "Stop the ordinary pile for two days: all of you on this.",
        effect = { team = { trust = 2, energy = 2, safety = 2 } },
        later = { weeks = 1, effect = { team = { stress = 6, scope = 2 } },
                  because = "Two days of files came on top of this week’s, and each of them was somebody as well." },
        because = "With everyone on one thing it is lighter for all of you. The others in the queue wait, and do not know why." },
    }
    if answer == "you" then
      narrate "At half past eleven the last family has a key. A boy of six shows you the cat. In the glass room, you remember, the lamp is still burning."
    elseif answer == "who" then
      narrate "It stays silent for a moment, and then two of them speak at once. At midnight you get one message: all under a roof. And: we took turns."
    else
      narrate "There are people in the hall who have sat beside each other for years and now see each other at work for the first time. It is loud, and after two days it is done."
    end
  end,
}

-- What the model brings about, told in this story's words -------------------

event "leak" {
  title = "The chart",
  scene = function(now)
    narrate "Arrears has sent round a new organisation chart, as a draft, to one address too many. The housing desk is on it, across the river, with four boxes. By lunch everybody has counted them."
    if now.member("shanice").here then
      say("shanice", "You asked us for a name all that time. You never said what it would cost not to have one.")
    end
    if now.did("meaning") >= 2 and now.member("gijs").here then
      say("gijs", "We know what this desk is for. They may well not know it across the river. So let’s tell them.")
      effect({ team = { rumours = -8, stress = -2, trust = 2 } }, "They had often talked about what the work is for, and that left less room for guessing.")
    end
  end,
}

event "incident" {
  title = "The wrong brother",
  scene = function(now)
    narrate "A family has been offered a home with four rooms. First Reader had taken the file of one brother for that of the other. The first has already given notice on his old place."
    if now.member("ayla").here then
      say("ayla", "I’ll ring him. Give me ten minutes first.")
    end
  end,
}

event "broken_promise" {
  title = "It had been said",
  scene = function(now)
    if now.flag("grey_day") then
      narrate "There is a second grey day in the calendar. Whoever plans something now keeps a day free around it, to be on the safe side."
    else
      narrate "Nobody says anything about it. In the shared calendar the day of your promise has gone grey, as days do there when they have lapsed."
    end
    set("grey_day", true)
  end,
}

event "long_leave" {
  title = "Out of office",
  scene = function(now, who)
    narrate "{who} has reported sick, and it sounds like a long time. The automatic reply consists of one sentence. {who} always wrote two."
  end,
}

event "resignation" {
  title = "Before you",
  scene = function(now, who)
    say(who, "I wanted to wait until you had gone. But then I would be staying out of politeness, and I think you of all people will understand.")
    narrate "In the corridor they are doing sums again: who goes first, and who is left."
  end,
}

-- How it can end ------------------------------------------------------------

ending "lamp_on" {
  title = "The lamp stays on",
  when = function(now)
    return now.stress >= 52 or (now.chose("who_leads") == "noor" and not now.member("noor").here)
  end,
  text = [[It is Friday evening and the floor is not dark. Somebody is finishing something, and
somebody else stays because the first one has not gone. There is a name for the job, or there
is not; the evenings have already been shared out.

These people do not lack the will. What they need is air: a pile that may lie over until Monday, a
sentence like “I can’t manage this”, and someone who then says: I’m glad you said so. From a
sentence like that, a team can start to flourish again.]],
}

ending "round_table" {
  title = "Nobody at the head",
  when = function(now) return now.chose("who_leads") == "shared" and now.trust >= 46 end,
  text = [[The glass room has become a room where you can sit with applicants and close the door.
Three names hang beside it, and a date on which they will ask whether it still fits. It takes
longer to agree, and what has been agreed does not need to be said twice.

First Reader reads first. Who reads last is written under every letter. Nobody here would
call it leading; they look after something together, and notice when one of them has had
too much of it.]],
}

ending "someone_who_wanted" {
  title = "Somebody who wanted to",
  when = function(now)
    local who = now.chose("who_leads")
    return (who == "ayla" or who == "wout") and now.trust >= 48
  end,
  text = [[There was somebody after all. It was not the one to whom heads turned, and it is no longer
quite the job from the advertisement: something has been put into it that used to be called
asking.

The chair has been adjusted to another back. Some things go worse than they did under you
and some go better, and both get talked about. Someone wanted this, said so, and
was heard; in a team, that is soil in which more will grow.]],
}

ending "still_ground" {
  title = "Ground that has rested",
  when = function(now) return now.trust >= 50 end,
  text = [[The next person in the glass room will find people who know what the others lie
awake over. How the desk will be led is not settled for good; there is a solution for now,
and a question behind it that they are no longer afraid of.

A good deal is still read by hand here, and the pile is not small. But people talk while
they read. From a ground like that something can come up that nobody has sown.]],
}

ending "runs_by_itself" {
  title = "It runs",
  when = function(now) return now.adoption >= 27 end,
  text = [[First Reader reads, the letters go out, and the green figure is in the twenties. Whoever
takes the chair will find everything in order: schedules, certificates, codes.

What the work is for has come up now and then. Each of them has an answer to it and keeps
it at home. The time that has been freed is there. It could be spent on that
conversation, and it is not too late to begin.]],
}

ending "somebody_had_to" {
  title = "Somebody had to",
  when = function(now) return now.chose("who_leads") == "noor" end,
  text = [[There is a name on the door of the glass room, and it is the one that everybody expected.
It went quickly, and they were kind about it. The others have turned their chairs back to their
screens, a little relieved, a little ashamed, and bring her things: tea, a file, the decision that
nobody wanted to take.

She does it well. To those who look up now and then, that is the worrying part. It is early
yet. A list could be made of what need not be hers, and each of the others knows something for it.
It only takes one of them to begin, aloud, with what they would take over themselves.]],
}

ending "empty_chair" {
  title = "A chair by the window",
  text = [[You turn round once more in the doorway. Six desks, a glass room, a chair. A
solution has been found with which nobody is unhappy, and few have said what they were
really hoping for.

In the first week somebody will ask something; it hardly matters who, or what. If there is
a silence after it and nobody fills that silence, somebody will begin. They
have been ready for it for a long time.]],
}
