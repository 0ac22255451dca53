-- The first rollout: a planning team gets an assistant that plans in four
-- minutes what took four hours. Twelve weeks, six people, one secret.
--
-- The thread: what is counted as rest is not always rest. Halina sees it in
-- week 4; whether she is heard decides what happens in week 9.
--
-- Flags: notebook (Fatima has opened hers), theo_told, heard (Halina, by you), found (the
-- waiting, by all), wishes (what work they would want), step_off (nobody checks the
-- regional runs), draft (the director knows that you told), leaked, contract_ends (Jonas),
-- broken and date_wiped (a promise, once and again).

scenario {
  api = 1,
  language = "en",
  title = "The first rollout",
  summary = "The money is spent, the tool is here and the team is waiting: curious, afraid, threatened.",
  brief = [[You lead six planners at a logistics company. Every night sixty lorries
leave on a plan that takes Fatima four hours to make.

The directors have bought an assistant that does it in four minutes. The licences are
paid, the experts have been and gone, and on Monday it goes live. Some of the six cannot
wait, some are lying awake, and most of them do not tell you which.

There is one thing the team does not know. Next year’s budget has four planning desks
instead of six. The director speaks of other work, not of dismissals; nothing has been
decided, and the works council has not been asked. Nobody has told you to keep quiet, and
nobody has told you to speak.]],
  goal = "In week 12 the assistant is being used, the people are well, and they have learned something.",
  weeks = 12,
  hours = 10,
  minutes = 25,
  level = 1,
  model = { impact = 0.5, leak_week = 7, pace = 2, quit_level = 70, quit_weeks = 4 },
  debrief = {
    "Who on this team carried something that you only found out about afterwards?",
    "When could you have known what Halina knew, and what stood in the way?",
    "Which promise would you take back, and which one would you make today?",
    "Who in your own team says that it is fine?",
  },
  sources = {
    "ManagementSite, article on leadership in AI projects: inspire, train and connect; the undercurrent; flourishing rather than winning (in Dutch).",
    "VDS Training Consultants, blog on leadership in the AI era, from vision to practice (in Dutch).",
    "Schweiger and DeNisi (1991), Academy of Management Journal 34: honest news about a merger hurts at first and helps later.",
    "Dutch Works Councils Act, article 25: right of advice on the introduction of an important technological provision.",
    "Regulation (EC) 561/2006: what counts as a break and as rest for lorry drivers.",
  },
}

-- The six ------------------------------------------------------------------

member "fatima" {
  name = "Fatima", role = "senior planner, night plan",
  about = "Started in the warehouse, learned planning at evening school and has made the night plan for seventeen years. The others glance at her before they answer.",
  look = { skin = 4, hair = "scarf", dress = "teal", age = 47 },
  trust = 54, stress = 44, transparency = 34, skills = 10,
  job_fear = 62, ownership = 56, safety = 46, energy = 72, belief = 30,
  influence = 85, exposure = 0.8, openness = 0.4, load = 58, resilience = 1.2,
  worry = "If it plans better than I do, what am I still here for?",
  epilogue = function(now)
    local me = now.member("fatima")
    if not me.here then
      return "Her chair is empty. The night plan still arrives, in four minutes. The black notebook is not in the drawer."
    elseif me.trust >= 55 and (now.flag("notebook") or me.skills >= 30) then
      return "The black notebook lies open beside the screen. She lets the assistant make its plan and then takes a pencil to it, and others pull up a chair to see why."
    elseif me.trust >= 55 then
      return "She still makes the night plan by hand as well, and writes down in the black notebook where the two plans differ. She has begun to show people."
    elseif me.adoption >= 20 then
      return "She works with the assistant every night, correctly and without a word about it. The notebook stays in her bag."
    end
    return "She still makes the night plan by hand and lays it beside the one from the assistant. Nobody has asked her yet what the difference is."
  end,
}

member "jonas" {
  name = "Jonas", role = "junior planner, regional runs",
  about = "Eighteen months on the team, on a contract that ends in spring. Tries everything, and tries it first.",
  look = { skin = 5, hair = "curly", dress = "rust", age = 26 },
  trust = 60, stress = 36, transparency = 42, skills = 26,
  job_fear = 28, ownership = 54, safety = 54, energy = 82, belief = 72,
  influence = 40, exposure = 0.5, openness = 0.95, load = 56, resilience = 1.0,
  worry = "I can see whether a plan is green, not whether it is good. If I slow down, they will notice that I never learned the rest.",
  epilogue = function(now)
    local me = now.member("jonas")
    if not me.here then
      return "He is no longer at his desk. His macros still run, including the one that does something every Friday at ten past four."
    elseif now.flag("contract_ends") then
      return "In spring his contract ends. He has written all his tricks down in a neat document, longer than anyone had asked for."
    elseif me.safety >= 52 and me.skills >= 38 then
      return "On Tuesdays he plans one run by hand, in pencil, beside one of the old hands. He says it is the slowest hour of his week, and the best."
    end
    return "He is still the first in and the fastest at everything. What a green plan leaves out he does not see yet, and he has not told anyone that it keeps him busy."
  end,
}

member "piet" {
  name = "Piet", role = "planner, international; works council",
  about = "Has lived through two systems that were going to change everything, and knows what they cost. Sits on the works council.",
  look = { skin = 1, hair = "grey_short", dress = "navy", age = 61, glasses = true },
  trust = 44, stress = 40, transparency = 32, skills = 8,
  job_fear = 40, ownership = 48, safety = 50, energy = 72, belief = 28,
  influence = 65, exposure = 0.5, openness = 0.35, load = 57, resilience = 1.3,
  worry = "Last time I was right about the system, and it made me the man who is always against. I would rather be wrong this time.",
  epilogue = function(now)
    local me = now.member("piet")
    if not me.here then
      return "His mug is still on the windowsill. Nobody is left in the room who remembers the winter of the second system."
    elseif me.trust >= 52 then
      return "He still calls it the trainee. Last week he taught it something, and he has told everyone about it twice."
    elseif me.adoption >= 20 then
      return "He presses the button when he has to, and keeps a list of what goes wrong. It is a good list. It is in his drawer."
    end
    return "What he thinks of it he now says in the works council, on paper. In the room he talks about football."
  end,
}

member "sanne" {
  name = "Sanne", role = "day planner, rosters, key user",
  about = "Makes the rosters, solves what goes wrong by day, and is the assistant’s key user on top of that. Anyone who is stuck goes to her.",
  look = { skin = 3, hair = "ponytail", dress = "plum", age = 33, wheelchair = true },
  trust = 58, stress = 54, transparency = 38, skills = 18,
  job_fear = 36, ownership = 48, safety = 46, energy = 58, belief = 48,
  influence = 55, exposure = 0.4, openness = 0.6, load = 67, resilience = 0.8,
  worry = "If I let go of one thing, everyone will see how little it takes for all of it to come down.",
  epilogue = function(now)
    local me = now.member("sanne")
    if not me.here then
      return "Her place is empty. Only now does it become clear how many things went through her hands."
    elseif me.stress <= 46 then
      return "She goes home at half past five and picks up the phone again the next morning. Nothing has come down."
    end
    return "“It’s fine,” she says, and it very nearly is. There is one more thing on her list than last month."
  end,
}

member "theo" {
  name = "Theo", role = "planner, key customers",
  about = "Twenty-five years of customers who all ask for him by name. Has a joke for every occasion, and several for the training.",
  look = { skin = 2, hair = "bald", dress = "sand", age = 55, beard = true },
  trust = 56, stress = 46, transparency = 30, skills = 4,
  job_fear = 60, ownership = 44, safety = 36, energy = 70, belief = 38,
  influence = 55, exposure = 0.6, openness = 0.4, load = 57, resilience = 0.9,
  worry = "I read slowly, always have. Nobody knows. And now I get a colleague I have to write to.",
  epilogue = function(now)
    local me = now.member("theo")
    if not me.here then
      return "Customers still ask for him. Whoever answers says that he is not in today."
    elseif me.trust >= 55 and (now.flag("theo_told") or now.did("listen", "theo") >= 3) then
      return "He talks to the assistant through his headset, and it reads its answers to him. He has told the others why: first as a joke, and then once more without it."
    elseif me.skills >= 22 then
      return "He has his certificate and he gets by. He does his typing when the room is empty."
    end
    return "He still rings people where the others type. As long as somebody enters it for him, nobody notices."
  end,
}

member "halina" {
  name = "Halina", role = "planner, driving times",
  about = "Drove lorries across Europe for twelve years before she came to planning. Says little in meetings and reads everything.",
  look = { skin = 1, hair = "bun", dress = "slate", age = 44 },
  trust = 50, stress = 42, transparency = 32, skills = 14,
  job_fear = 38, ownership = 42, safety = 34, energy = 74, belief = 42,
  influence = 25, exposure = 0.4, openness = 0.5, load = 57, resilience = 1.1,
  worry = "I once drove on because on paper I had rested. Now I see it written again, and I do not know how to say it loudly.",
  epilogue = function(now)
    local me = now.member("halina")
    if not me.here then
      return "Her list is still there, in a folder with a date on it."
    elseif now.chose("the_list") then
      return "The plan now has a field for waiting, and it no longer counts as rest. She asked for it herself, in a full meeting, and did not have to ask twice."
    elseif me.trust >= 52 and now.chose("lay_by") then
      return "The plan now has a field for waiting. It came after the night in the lay-by. She never says that she saw it first; the others do."
    elseif me.trust >= 52 then
      return "She reads the plans and says what she sees, softly, to whoever is nearest. She sees to it more often that this is you."
    end
    return "She reads the plans and sees what she sees. Whether she will say it next time, she does not know."
  end,
}

tie("fatima", "theo", 0.7)
tie("fatima", "piet", 0.5)
tie("fatima", "jonas", 0.4)
tie("fatima", "sanne", 0.4)
tie("sanne", "jonas", 0.6)
tie("sanne", "theo", 0.5)
tie("piet", "theo", 0.4)
tie("halina", "piet", 0.5)
tie("halina", "fatima", 0.4, "one-way")

-- What a leader can do -----------------------------------------------------

use "standard"

action "dock" {
  name = "At the dock at five", like = "listen",
  about = "Go along to the loading dock with one planner and see what the plan looks like there.",
  hours = 2, target = "member", every = 2,
  effect = { target = { trust = 5, ownership = 3, transparency = 4 }, team = { quality = 1.5 } },
  because = "Someone who has seen a lorry wait makes a different plan.",
}

-- Promises that can be made on more than one road --------------------------

local nobody_out = {
  "Nobody in this room ends up on the street", weeks = 7,
  kept = function(now) return not now.flag("contract_ends") end,
  if_kept = { team = { trust = 6, safety = 3 } },
  if_broken = { team = { trust = -16, safety = -6 } },
}

local ask_council = {
  "The works council receives the request for advice, desks included", weeks = 2, hours = 3,
  if_kept = { team = { trust = 4, transparency = 5, ownership = 3 }, piet = { trust = 5 } },
  if_broken = { team = { trust = -10, transparency = -4 }, piet = { trust = -5 } },
}

-- Week 1 -------------------------------------------------------------------

event "first_morning" {
  title = "Monday, half past eight",
  weeks = 1,
  debrief = "What did your first hour tell the team about the weeks that followed?",
  scene = function(now)
    narrate "The assistant has been live for half an hour. {jonas} has been in since six. {fatima} has her black notebook in front of her, closed."
    say("jonas", "Look. Tuesday: done. Wednesday: done. I haven’t even had coffee yet.")
    say("piet", "So we have a trainee. Quick, polite, and never stood at a dock in the rain.")
    say("theo", "Can it fetch coffee, though?")
    narrate "{sanne} laughs. {halina} does not. All six of them are looking at you."
    local answer = choose {
      { id = "figures", "Show the director’s slide: eleven per cent fewer empty kilometres by summer.",
        effect = { team = { belief = 4, transparency = 4, adoption = 2, job_fear = 3, trust = -2 } },
        later = { weeks = 3, effect = { team = { stress = 3 } },
                  because = "The slide is long gone, and the eleven per cent is still in everyone’s head." },
        because = "A figure gives direction. Those who feel threatened hear what it will cost them." },
      { id = "example", "Put your own first attempt on the screen and let them see where you get stuck.", hours = 1, like = "demo",
        effect = { team = { safety = 5, trust = 2, skills = 1, belief = -1 } },
        because = "When the leader learns in full view, not knowing becomes ordinary." },
      { id = "ask", "Go round the table and ask each of them what they need first.", hours = 2, like = "listen",
        effect = { team = { trust = 4, ownership = 4, transparency = 2, scope = -2 } },
        because = "Asking first costs time, but it gives people some hold on what is coming." },
      { id = "play", "Let everyone try what they like this week; mistakes are part of it.", like = "pilot",
        effect = { team = { adoption = 3, skills = 2, safety = 3, quality = -3 },
                   fatima = { stress = 3, ownership = -2 }, theo = { stress = 7 } },
        because = "Freedom helps those who dare; the others see how far behind they are." },
    }
    if answer == "figures" then
      say("fatima", "Eleven per cent. Of what, exactly?")
    elseif answer == "example" then
      narrate "You get stuck at the third click. {piet} comes and stands beside you, which he has not done for a year."
      say("piet", "Well. At least it isn’t just us.")
    elseif answer == "ask" then
      say("halina", "Time to read what it does. That is all.")
      narrate "{theo} says he needs a bigger chair. It gets a laugh, and then it is the next one’s turn."
    else
      narrate "By Friday {jonas} has made two hundred plans, and {theo} none."
    end
  end,
}

-- Week 2 -------------------------------------------------------------------

event "night_plan" {
  title = "Four hours, four minutes",
  weeks = 2,
  needs = { "fatima", "jonas" },
  debrief = "What was this really about for Fatima, and what for Jonas?",
  scene = function(now)
    narrate "{jonas} has run {fatima}’s night plan through the assistant. It took four minutes and came out sixty kilometres shorter. He puts it on her desk with everyone watching."
    say("jonas", "It’s your plan. Just, you know. Faster.")
    say("fatima", "Four minutes. And where in here do I find the other three hours and fifty-six?")
    local answer = choose {
      { id = "compare", "Lay the two plans side by side and let {fatima} say what she sees.", hours = 2, like = "hitl",
        effect = { team = { safety = 2, quality = 3, stress = 1 },
                   fatima = { ownership = 8, trust = 5, job_fear = -4 }, jonas = { skills = 4, belief = -4, stress = 2 } },
        because = "With two plans on the table it is about the work again." },
      { id = "aside", "Leave it for now, and sit down with {fatima} once the room is empty.", hours = 1, like = "listen",
        effect = { fatima = { trust = 9, job_fear = -8, stress = -5 }, jonas = { ownership = -3 } },
        because = "What is acknowledged in private helps one person; the others were not there." },
      { id = "praise", "Thank {jonas} for trying, and ask him to do it with her next time.", like = "reward",
        effect = { team = { adoption = 3, belief = 2 }, jonas = { ownership = 6, trust = 4 },
                   fatima = { trust = -5, job_fear = 4 } },
        later = { weeks = 4, effect = { team = { adoption = 3 }, jonas = { ownership = 3 } },
                  because = "What you thanked Jonas for, others have started doing too." },
        because = "You get more of what you thank people for. Everyone has seen who it was you thanked." },
    }
    if answer == "compare" then
      set("notebook", true)
      narrate "{fatima} opens the notebook."
      say("fatima", "It puts two lorries on the Thursday ferry. There is no Thursday ferry.")
      say("jonas", "How was it supposed to know that?")
      say("fatima", "It wasn’t. I was.")
    elseif answer == "aside" then
      say("fatima", "I am not offended. I learned this at that table, from people who have all retired. I only wonder what I am, as of tomorrow.")
    else
      say("jonas", "Sure! So does that make me the ambassador?")
      narrate "{fatima} puts the notebook in her bag. She normally leaves it on the desk."
    end
  end,
}

-- Weeks 2 to 6, for those who have told it ----------------------------------

event "a_draft" {
  title = "A draft",
  weeks = { 2, 6 },
  when = function(now) return now.did("honest") > 0 and not now.flag("leaked") end,
  debrief = "What did it cost you upstairs to tell it, and who would have paid if you had waited?",
  scene = function(now)
    set("draft", true)
    if now.member("theo").here and now.member("sanne").here then
      narrate "Downstairs they have begun to count. {theo} has asked {sanne} how long she has actually worked here, for fun."
    else
      narrate "Downstairs they have begun to count who has been here longest, for fun."
    end
    effect({ team = { stress = 2, ownership = -2 } }, "Four desks without a name beside them: each looks at the other five.")
    local only_the_number = { weeks = 3, effect = { team = { stress = 2, adoption = -3, belief = -2 } },
      because = "There is still only the number, and it is easier to learn a tool when you know for which desk." }
    narrate "The director stands in your doorway. He has heard that the six know about the four desks. “It was a draft,” he says. “In the spring I would have had something to put beside it. Now I only have the number.” He is not angry. He waits."
    local answer = choose {
      { id = "figures", "Offer him figures, every Friday from now on.", hours = 1,
        effect = { team = { adoption = 2, belief = 1, stress = 1 } },
        later = { only_the_number, { weeks = 3, effect = { team = { stress = 3, safety = -1 } },
                  because = "Every Friday a figure, and every Friday somebody who has to explain it." } },
        because = "It gives him something to hold on to. It has to be made every week, by people who know what it is for." },
      { id = "come", "Ask him to come down and say to the six what he has just said to you.", hours = 2, like = "honest",
        effect = { team = { transparency = 4, trust = 1, job_fear = 2, stress = 2 } },
        later = only_the_number,
        because = "They hear it from the one it comes from. It does not become any smaller for that." },
      { id = "stand", "Say that you would do it again.",
        effect = { team = { trust = 3, safety = 1 } },
        later = { only_the_number, { weeks = 3, effect = { team = { quality = -4, stress = 2 } },
                  because = "The money for improving the assistant has gone to a branch where it was quiet." } },
        because = "The six hear of it within the hour. The director remembers it for longer." },
    }
    if answer == "figures" then
      narrate "“On one sheet,” he says. “And not green.”"
    elseif answer == "come" then
      narrate "He comes, without a slide. He says “I do not know” twice, and the second time it is easier for him."
    else
      narrate "He nods, as you nod to somebody on another train."
    end
  end,
}

-- Week 3 -------------------------------------------------------------------

event "empty_chair" {
  title = "The empty chair",
  weeks = 3,
  needs = { "theo", "sanne" },
  debrief = "What was the joke for?",
  scene = function(now)
    narrate "The supplier’s second training session, and again {theo}’s chair is empty. You find him in the corridor with his phone to his ear. The phone is switched off."
    say("theo", "Customer, boss. Won’t talk to anyone else. You carry on, I’ll look over {sanne}’s shoulder.")
    local answer = choose {
      { id = "need", "Say nothing about the phone, and ask him what he needs.", hours = 1, like = "listen",
        effect = { theo = { trust = 9, safety = 9, job_fear = -6 } },
        promise = { "Theo gets what he needs to join in", weeks = 2, hours = 2,
                    if_kept = { theo = { skills = 9, belief = 8, trust = 5 }, team = { trust = 2 } },
                    if_broken = { theo = { trust = -12, safety = -8 }, team = { trust = -8 } } },
        because = "A question without a judgement in it is easier to answer honestly." },
      { id = "buddy", "Ask {sanne} to go through it with him, half an hour a day.", like = "ambassador",
        effect = { team = { skills = 1 }, theo = { skills = 7, job_fear = -3 },
                   sanne = { stress = 9, energy = -5, skills = 1 } },
        because = "A colleague often explains it best, in time that she has to find somewhere." },
      { id = "must", "Make the training compulsory for everyone, yourself included.", hours = 1, like = "training",
        effect = { team = { skills = 2, transparency = 2, ownership = -3, trust = -1 }, theo = { stress = 7, safety = -6 } },
        later = { weeks = 4, effect = { theo = { belief = -5, job_fear = 4 } },
                  because = "Theo has his certificate; somebody else did the typing." },
        because = "One rule for all is clear and fair. It also brings in those who had a reason to stay away." },
      { id = "time", "Let him be for now: his customers are worth a lot, and he knows them all.",
        effect = { theo = { trust = 4, stress = -5 }, team = { stress = -1 } },
        later = { weeks = 4, effect = { theo = { job_fear = 7 } },
                  because = "The others have moved on, and catching up has become harder for Theo." },
        because = "It gives him room to breathe today, while the distance to the others grows." },
    }
    if answer == "need" then
      set("theo_told", true)
      narrate "He looks down the corridor, both ways."
      if now.did("listen", "theo") > 0 then
        say("theo", "You know what it is, I’ve told you. I can do a lot by telephone. If that thing could talk, boss, I’d be its best friend.")
        return
      end
      say("theo", "I read slowly. Very slowly. Twenty-five years I’ve done it all by telephone and by heart. If that thing could talk, boss, I’d be its best friend.")
    elseif answer == "buddy" then
      say("sanne", "Sure. It’s fine. I’ll fit it in.")
    elseif answer == "must" then
      narrate "The next session the chair is taken. {theo} sits close to {sanne} and says nothing funny all afternoon."
    else
      say("theo", "You’re a good one, boss.")
      say("piet", "Does that go for me as well? Asking for a friend.")
    end
  end,
}

-- Week 4 -------------------------------------------------------------------

event "rest_note" {
  title = "It is perhaps nothing",
  weeks = 4,
  needs = { "halina" },
  debrief = "How do people in your team bring you something that is perhaps nothing?",
  scene = function(now)
    narrate "Ten past five. You have your coat on, and the director is expecting you in twenty minutes. {halina} is standing by your desk with a sheet of paper."
    if now.did("dock", "halina") > 0 then
      narrate "You have stood beside her at the dock, and looked at the lorries. She was looking at the drivers."
    end
    say("halina", "Do you have a minute? It is perhaps nothing. Here it writes rest. I do not think it is rest.")
    local answer = choose {
      { id = "sit", "Let the director wait, take your coat off and have her show you.", hours = 2, like = "listen",
        effect = { halina = { trust = 9, safety = 9, ownership = 4 }, team = { quality = 1 } },
        later = { weeks = 2, effect = { team = { stress = 2 } },
                  because = "The director waited for twenty minutes that evening, and has put his questions to the team since then, without you." },
        because = "She could not have put this into an e-mail. Now you have seen it." },
      { id = "mail", "Ask her to put it in an e-mail, so that it cannot get lost.",
        effect = { team = { transparency = 1, stress = -3 }, halina = { trust = -1, safety = -4 } },
        because = "In an e-mail the question is safe. The person who asked it is still alone with it." },
      { id = "supplier", "Take the sheet and put her question to the supplier at once.", like = "tune",
        effect = { team = { transparency = 1, quality = 2 }, halina = { trust = 2, safety = -3 } },
        because = "The supplier knows the field in the program; only she knows what it means on the road." },
    }
    if answer == "sit" then
      set("heard", true)
      say("halina", "He waits at the dock, two hours. The assistant counts it as rest. But in the queue you move up. Every ten minutes, five metres. You do not sleep.")
      narrate "One driver, one night. She is going to keep a list."
    elseif answer == "mail" then
      say("halina", "Yes. Of course.")
      narrate "Her e-mail arrives at 17.24. By Friday there are sixty on top of it."
    else
      narrate "The answer is there the next morning: “Waiting time is set to rest. Works as designed.”"
      say("halina", "I see. Thank you.")
    end
  end,
}

-- Week 5 -------------------------------------------------------------------

event "six_chairs" {
  title = "Six chairs",
  weeks = 5,
  needs = { "fatima", "piet" },
  debrief = "What can you say when you know something and are not sure that you may say it?",
  scene = function(now)
    narrate "The weekly meeting is over, and nobody leaves."
    if now.did("honest") == 0 then
      say("fatima", "I count six chairs. How many will there be next year?")
      say("piet", "For the works council I’d like it on paper. For myself I’d like to hear it from you.")
      local answer = choose {
        { id = "friday", "Promise that they will hear all you know before the week is out, all of them at once.",
          effect = { team = { trust = 2, stress = 2, rumours = -3 } },
          promise = { "This week they hear what I know about the desks", weeks = 1,
                      kept = function(now) return now.did("honest") > 0 end,
                      if_kept = { team = { trust = 4, safety = 3 } },
                      if_broken = { team = { trust = -12, safety = -5, rumours = 6 } } },
          because = "A date makes the waiting bearable, provided something happens on that date." },
        { id = "nobody", "Say that nobody here will end up on the street; you will see to that.",
          effect = { team = { stress = -5, job_fear = -8, trust = 3 }, piet = { trust = -3 } },
          promise = nobody_out,
          because = "A promise brings calm at once. This one is partly in other people’s hands." },
        { id = "council", "Say that the works council has to hear it first, and that you will see to it.",
          effect = { team = { trust = -2, stress = 2, transparency = 2 }, piet = { trust = 6 } },
          promise = ask_council,
          because = "The proper road protects them. For as long as it takes, it sounds like silence." },
      }
      if answer == "friday" then
        say("fatima", "Good. Then I will wait until then, and no longer.")
      elseif answer == "nobody" then
        if now.member("theo").here then say("theo", "That’s all I needed to hear.") end
        narrate "{piet} writes it down, with the date."
      else
        say("piet", "Correct. And don’t let it take too long: people can count.")
      end
    else
      say("fatima", "Four desks, you said. There are six of us. Which two?")
      say("piet", "The works council has to be asked, by the way. Before the decision, not after it. I say it as a friend.")
      local answer = choose {
        { id = "open", "Say that it is undecided, who will decide it, and that week 11 is the date.", like = "honest",
          effect = { team = { transparency = 5, trust = 1, stress = 2, rumours = -3 } },
          because = "Not knowing weighs less once it is clear when you will know." },
        { id = "wishes", "Ask them one by one what they would want to do if they could choose.", hours = 3, like = "listen",
          effect = { team = { ownership = 6, job_fear = -5, trust = 3 } },
          because = "Thinking about work you would want leaves less room for the work you fear to lose." },
        { id = "nobody", "Say that nobody here will end up on the street; you will see to that.",
          effect = { team = { stress = -5, job_fear = -8, trust = 3 }, piet = { trust = -3 } },
          promise = nobody_out,
          because = "A promise brings calm at once. This one is partly in other people’s hands." },
        { id = "council", "Promise {piet} that the works council will be asked, and in time.",
          effect = { team = { transparency = 3, ownership = 2, stress = 1 }, piet = { trust = 6 } },
          promise = ask_council,
          because = "Asking for advice lets others be heard. The decision takes longer for it." },
      }
      if answer == "open" then
        say("fatima", "Week 11. It is in the notebook.")
      elseif answer == "wishes" then
        set("wishes", true)
        if now.member("sanne").here and now.member("halina").here then
          narrate "{sanne} wants one job instead of three. {halina} thinks for a long time and says: “Something with the drivers.”"
        end
      elseif answer == "nobody" then
        narrate "You hear them breathe out. {piet} writes it down, with the date."
      else
        say("piet", "In time. That would be the first time in thirty years.")
      end
    end
  end,
}

-- Week 6 -------------------------------------------------------------------

event "confirm_all" {
  title = "Confirm all",
  weeks = 6,
  needs = { "jonas", "sanne" },
  debrief = "Which decisions in your work may a machine make alone, and who decided that?",
  scene = function(now)
    narrate "{sanne} has found out that for three nights nobody has looked at the regional runs. {jonas} had ticked a box: confirm all. Not one lorry went wrong."
    say("sanne", "I don’t want to make trouble for anyone. But my name is under those nights.")
    say("jonas", "Nothing happened! Three nights! I wanted to have the numbers first, and then tell you.")
    local answer = choose {
      { id = "back", "Put the human check back, and have {jonas} tell the others what he has learned.", like = "hitl",
        effect = { team = { safety = 3, trust = 2, quality = 3, adoption = -3 },
                   jonas = { stress = 4, skills = 3, ownership = -3 }, sanne = { stress = -2 } },
        because = "From a mistake that is told everyone learns. Telling it still stings." },
      { id = "agree", "Work out with all of them which runs may go unchecked, and which never.", hours = 3, like = "workgroup",
        effect = { team = { ownership = 5, transparency = 4, quality = 2, skills = 1, stress = 1 } },
        because = "People keep to a rule of their own making, even at three in the morning." },
      { id = "let", "Leave the box ticked for the regional runs, count the errors, and judge in a month.",
        effect = { team = { adoption = 6, belief = 3, quality = -3 }, sanne = { stress = 4 }, fatima = { trust = -3 } },
        later = { weeks = 3, effect = { team = { quality = -2, skills = -1 } },
                  because = "Three weeks unchecked: the counting works, and the looking has been forgotten." },
        because = "It saves two hours a day. But nobody learns from what nobody looks at." },
    }
    if answer == "back" then
      if now.member("jonas").safety >= 55 then
        say("jonas", "Honestly? I can’t tell from a plan whether it’s any good. I only see whether it’s green.")
        if now.member("fatima").here then
          narrate "It stays quiet for a moment. Then {fatima} slides her chair half a metre to the side, so that there is room for another."
          effect({ jonas = { skills = 4, safety = 4 }, fatima = { ownership = 4 } },
            "Jonas has said what he cannot do, and somebody made room.")
        end
      else
        say("jonas", "Okay. Box unticked. Won’t happen again.")
      end
    elseif answer == "agree" then
      say("piet", "Never: anything with a ferry, a border, or the key customers. Write that down.")
      narrate "The list hangs by the coffee machine. For once there is nothing scribbled on it."
    else
      set("step_off", true)
      say("jonas", "You won’t regret this.")
      narrate "{sanne} asks whether her name can come off those nights, then."
    end
  end,
}

-- Week 7 -------------------------------------------------------------------

event "fine" {
  title = "Just this week",
  weeks = 7,
  needs = { "sanne" },
  debrief = "What do you do when someone says it is fine and you do not believe it?",
  scene = function(now)
    narrate "Half past six. {sanne} has the roster open, the error list and a customer on hold. Beside the keyboard lies yesterday’s sandwich."
    say("sanne", "It’s fine. Really. Just this week.")
    if now.chose("empty_chair") == "buddy" then
      narrate "She said that of half an hour a day as well."
    else
      narrate "She said that in week two as well."
    end
    local answer = choose {
      { id = "roster", "Promise that in two weeks the roster will be off her desk.",
        effect = { sanne = { stress = -5, trust = 5 } },
        promise = { "The roster is off Sanne’s desk", weeks = 2, hours = 4,
                    if_kept = { sanne = { stress = -10, energy = 6, trust = 5 }, team = { trust = 3 } },
                    if_broken = { sanne = { stress = 8, energy = -6 }, team = { trust = -10 } } },
        because = "Relief with a date helps from the moment she believes in it." },
      { id = "pause", "Nothing new for a week: no new runs, no new screens, for anyone.", like = "relief",
        effect = { team = { stress = -4, adoption = -3, scope = -3, change_debt = -3 },
                   sanne = { stress = -6, energy = 4 }, jonas = { belief = -3 } },
        because = "A week of standing still lets people catch up. It holds up those who were ahead." },
      { id = "share", "Put her list on the table and share it out among all of you.", hours = 2, like = "relief",
        effect = { team = { stress = 2, ownership = 2 }, sanne = { stress = -10, trust = 2, ownership = -4 } },
        because = "Her list is shorter now. It is also no longer only hers." },
      { id = "word", "Take her at her word: she is the best judge of it, and your door is open.",
        effect = { sanne = { trust = 3, ownership = 5 } },
        later = { weeks = 2, effect = { sanne = { stress = 7, energy = -6 } },
                  because = "It was not just that week for Sanne." },
        because = "Believing her leaves her in charge, and leaves her alone with it." },
    }
    if answer == "roster" then
      say("sanne", "Two weeks. I’ll put it in the roster.")
    elseif answer == "pause" then
      narrate "On Thursday she goes home at half past five. She comes back once, for her charger."
    elseif answer == "share" then
      say("theo", "The phones? Give them here. That I can do with my eyes shut.")
    else
      say("sanne", "Thanks. Really.")
      narrate "When you pass at eight, her light is still on."
    end
  end,
}

-- Week 8 -------------------------------------------------------------------

event "cake" {
  title = "Eleven per cent",
  weeks = 8,
  needs = { "halina", "jonas", "theo" },
  debrief = "When did a good result last make your team ask a question?",
  scene = function(now)
    narrate "Seven weeks in, the figures arrive: eleven per cent fewer empty kilometres. The director sends a cake and plans a demo day: in two weeks the board wants to see how it is done."
    say("jonas", "Eleven! On the dot!")
    narrate "{theo} cuts the cake. {halina} takes a plate and does not eat."
    local answer = choose {
      { id = "celebrate", "Celebrate: they have worked hard for this, and it may be seen.", like = "reward",
        effect = { team = { belief = 5, adoption = 3, trust = 3, stress = -3 }, halina = { safety = -5 } },
        because = "Shared pride gives strength. At a party, though, nobody likes to come up with a doubt." },
      { id = "look", "Celebrate, and over coffee ask what this figure does not show.", like = "listen",
        effect = { team = { safety = 2, belief = 1, trust = 1 } },
        because = "An open question at a good moment gives a doubt a way in, for whoever dares." },
      { id = "count", "Thank the director, and first put the drivers’ own hours beside the figures.", hours = 3,
        effect = { team = { quality = 3, transparency = 3, belief = -3 }, jonas = { ownership = -3 },
                   halina = { trust = 4, ownership = 4 } },
        because = "Checking a success takes the shine off it. You do know afterwards what it is worth." },
    }
    local her = now.member("halina")
    if answer == "celebrate" then
      narrate "It is the first time in months that all of them are laughing in the same room. At the end there is one untouched plate on the windowsill."
    elseif answer == "count" then
      set("found", true)
      narrate "It takes three evenings, with the hours from the cabs on the left and the plans on the right. {halina} knows where to look."
      say("halina", "Here. And here. I started writing them down in week four.")
    elseif now.flag("heard") or now.did("dock", "halina") > 0 or her.safety >= 47 then
      set("found", true)
      say("halina", "The waiting. It counts the waiting at the dock as rest. I have a list. Forty-one nights.")
      narrate "The forks go down, one after the other."
      effect({ halina = { safety = 5, ownership = 4 } }, "Halina said it aloud, and nobody laughed.")
    else
      narrate "It stays quiet a little too long. {halina} draws a breath. Then {theo} tells the one about the pallet of cheese, and everyone laughs."
    end
  end,
}

-- Week 9: one of two -------------------------------------------------------

event "lay_by" {
  title = "Ten to four",
  weeks = 9,
  when = function(now) return now.chose("cake") ~= nil and not now.flag("found") end,
  needs = { "halina", "piet" },
  debrief = "Who could have prevented this night, and what would they have needed?",
  scene = function(now)
    narrate "Ten to four in the morning. A lorry with twenty pallets of tomatoes stands in a lay-by with its lights off. According to the plan the driver had rested for two hours at the dock. He had spent them in a queue."
    say("piet", "He rang me. Couldn’t remember the last two junctions, so he stopped. Thirty-one years on the road. He apologised for the tomatoes.")
    effect({ team = { trust = -4, belief = -5, stress = 4, quality = -2 } },
      "A driver stopped because he no longer trusted his own eyes.")
    if now.chose("rest_note") == "mail" then
      say("halina", "It is in your e-mail. Week four.")
    elseif now.chose("rest_note") == "sit" then
      say("halina", "I showed you one night. There are forty-one.")
    elseif now.chose("rest_note") == "supplier" then
      say("halina", "I asked it in week four. Works as designed, they said.")
    end
    if now.flag("step_off") and now.member("jonas").here then
      say("jonas", "That run was on confirm all. Nobody looked at it. I didn’t look at it.")
    end
    local answer = choose {
      { id = "own", "Tell planners and drivers: she warned me, and I did not follow it up.", like = "apology",
        effect = { team = { trust = 4, safety = 5, transparency = 4, belief = -2 }, halina = { trust = 8, safety = 8 } },
        because = "It costs you face. From now on people know that they can bring you a warning." },
      { id = "off_nights", "Take the assistant off the night runs until this has been repaired.",
        effect = { team = { trust = 5, quality = 7, adoption = -5, stress = 2, skills = 1 },
                   fatima = { ownership = 6, stress = 4 }, jonas = { belief = -6 } },
        because = "Stopping is safe and clear. The work goes back to hands that had just let go of it." },
      { id = "repair", "Have {halina} repair it with the supplier; until then someone checks every plan.", hours = 3, like = "hitl",
        effect = { team = { quality = 7, stress = 3, adoption = -2, skills = 2 }, halina = { ownership = 10, trust = 5 } },
        because = "What works keeps running. It does ask for alert eyes from people who are tired." },
    }
    if answer == "own" then
      say("halina", "I did not say it loudly.")
      say("piet", "You said it. That should have been enough.")
    elseif answer == "off_nights" then
      if now.member("fatima").here then
        narrate "That night {fatima} makes the plan by hand. It takes four hours. The others stay on, and somebody fetches soup."
      else
        narrate "That night the plan is made by hand, by all of you together. It takes six hours, and somebody fetches soup."
      end
    else
      if now.member("jonas").here then
        say("halina", "I need somebody who can talk to the supplier in their language. And I need {jonas}.")
      else
        say("halina", "I need somebody who can talk to the supplier in their language.")
      end
    end
  end,
}

event "the_list" {
  title = "Forty-one nights",
  weeks = 9,
  when = function(now) return now.flag("found") == true end,
  needs = { "halina" },
  debrief = "What made it possible for Halina to say this?",
  scene = function(now)
    narrate "{halina}’s list is on the table: forty-one nights on which a driver queued at a dock and the plan said rest. Nobody has been hurt. Corrected, the eleven per cent becomes four."
    say("halina", "I drove for twelve years. One night I fell asleep. On paper I had rested.")
    narrate "She has never said so much here at one go."
    local answer = choose {
      { id = "tell", "Tell the drivers and the director today, before there is a solution.",
        effect = { team = { trust = 5, transparency = 5, stress = 2, belief = -2 }, halina = { trust = 4 } },
        because = "Those who hear it early can look out for themselves. Nobody can tell them yet how it will be solved." },
      { id = "fix", "Have it repaired this week, and come with problem and solution together.", hours = 3, like = "tune",
        effect = { team = { quality = 8, belief = 3, skills = 2, transparency = -3 }, halina = { trust = -4 } },
        because = "A repaired fault is easier to tell. The drivers have driven one more week on the old plan for it." },
      { id = "hand", "Give {halina} and {jonas} the repair, and the last word on it.", like = "workgroup",
        available = function(now) return now.member("jonas").here, "Jonas is not there." end,
        effect = { team = { quality = 4, safety = 3, ownership = 2, adoption = -2 },
                   halina = { ownership = 9, safety = 6, stress = 3 }, jonas = { skills = 7, stress = 3 } },
        because = "The one who saw it and the one who can build it learn from each other; other work waits." },
    }
    if answer == "tell" then
      narrate "Within an hour a dozen drivers have rung. Most of them say: finally."
    elseif answer == "fix" then
      narrate "On Friday the field is right. {halina} checks it three times and says nothing about the week in between."
    else
      say("jonas", "She reads a plan like, I don’t know, like it’s raining in it. How do you learn that?")
      say("halina", "You go and stand in the rain. Thursday, five o’clock.")
    end
  end,
}

-- Week 10 ------------------------------------------------------------------

event "true_number" {
  title = "Demo day",
  weeks = 10,
  when = function(now) return now.chose("lay_by") ~= nil or now.chose("the_list") ~= nil end,
  needs = { "fatima", "jonas", "halina" },
  debrief = "Who is owed the smaller number, and when?",
  scene = function(now)
    narrate "On Thursday the board comes to see how eleven per cent is done. With the waiting counted as waiting, it is four. The director calls: “Eleven is what they are coming for.”"
    say("fatima", "Four is what we have.")
    local answer = choose {
      { id = "four", "Let the team show the four per cent, and how they found it.",
        effect = { team = { trust = 4, safety = 4, ownership = 5, transparency = 3, stress = 3, adoption = -1 } },
        because = "They can be proud of something that is true; the budget was built on the other number." },
      { id = "eleven", "Show the eleven, with a note that driving times are being recalculated.",
        effect = { team = { adoption = 4, belief = 3, stress = -3, trust = -3 }, halina = { trust = -8, safety = -6 } },
        later = { weeks = 2, effect = { team = { trust = -4, transparency = -4 } },
                  because = "A board member has asked about the note, and the eleven turns out to be a four." },
        because = "It keeps the money and the goodwill coming. From the back row nobody can read the note." },
      { id = "later", "Ask the board for one more month: no demo until the number stands.", hours = 2,
        effect = { team = { quality = 5, stress = -2, trust = 3, adoption = -2 }, jonas = { belief = -4 } },
        because = "It spares them a half-true story, and in the meantime others tell one." },
    }
    if answer == "four" then
      narrate "{jonas} runs the plan, {halina} points to where it goes wrong, {fatima} says why. Afterwards a board member asks if he may come along to a dock some morning."
    elseif answer == "eleven" then
      narrate "There is applause. {halina} has taken the afternoon off. On the calendar it says: rest."
    else
      say("jonas", "I had my slides ready.")
      say("fatima", "Keep them. You only have to change one number.")
    end
  end,
}

-- Week 11 ------------------------------------------------------------------

event "two_desks" {
  title = "Two desks",
  weeks = 11,
  debrief = "What would the six say about the way this was decided?",
  scene = function(now)
    narrate "The director wants your proposal on Friday: who sits at the four planning desks, and who does not. “You know them best.”"
    if now.flag("draft") then
      narrate "“They have had time to think about it,” he says. “I will grant you that.”"
    end
    if now.member("theo").here then
      say("theo", "So, boss. Do I need a new joke or a new job?")
    end
    local answer = choose {
      { id = "new_work", "Propose two new desks, one to check plans and one for the drivers, and a smaller saving.", hours = 3,
        effect = { team = { job_fear = -8, trust = 3, ownership = 3, scope = -2 } },
        because = "Part of the freed time becomes work. Only what is left is a saving." },
      { id = "time", "Let time do it: one contract ends in spring, and one pension follows.",
        available = function(now) return now.member("jonas").here, "Jonas has already left." end,
        effect = { team = { stress = -4, job_fear = -5, transparency = 2 },
                   jonas = { trust = -14, job_fear = 20, ownership = -6 }, piet = { trust = -6 } },
        because = "It spares everyone an argument. Two people pay for that quiet." },
      { id = "their_answer", "Take the question to the team, and take their answer to the director.", hours = 4, like = "workgroup",
        available = function(now) return now.trust >= 45, "There is not enough trust for that question." end,
        effect = { team = { ownership = 7, transparency = 6, trust = 3, stress = 4 } },
        because = "An answer of their own lasts longer. They do have to look each other in the eye for it." },
      { id = "council", "Name nobody: first the advice of the works council, then the desks.",
        effect = { team = { trust = 2, transparency = 2, stress = 4 }, piet = { trust = 6 } },
        because = "The question stays where the law has put it. Everyone has to live with it a while longer." },
    }
    if answer == "time" then
      set("contract_ends", true)
      narrate "{jonas} hears it from you, standing, by the printer. He nods for a long time."
      say("jonas", "Makes sense. On paper.")
    elseif answer == "new_work" then
      narrate "The director pushes the sheet back twice, and the third time lets it lie. It says: six desks, two of them new."
    elseif answer == "their_answer" then
      if now.flag("wishes") then
        narrate "They still have their own answers from week five. It takes one long evening and a lot of crisps."
        effect({ team = { ownership = 3, stress = -3 } }, "They had already thought about what they would want.")
      else
        narrate "It takes two evenings, one slammed door and a lot of crisps. On Friday there is a sheet, and everybody has signed it."
      end
    elseif now.member("piet").here then
      say("piet", "The council will be quick about it. That’s a promise, and I don’t make many.")
    end
  end,
}

-- Week 12 ------------------------------------------------------------------

event "newsletter" {
  title = "Copy by noon",
  weeks = 12,
  debrief = "Where in your own work would you say that AI helped to write it, and where not?",
  scene = function(now)
    narrate "The last Friday. The company newsletter wants half a page from you about these twelve weeks, by noon. The assistant has written one in eleven seconds; the proof goes from hand to hand."
    if now.member("sanne").here then
      say("sanne", "Nice. “Together we are shaping tomorrow.” I’ve never heard you say shaping.")
    end
    if now.chose("true_number") ~= nil and now.member("halina").here then
      say("halina", "Here it says eleven per cent. It has that from the first slide.")
    end
    local answer = choose {
      { id = "say", "Correct it, and put below it: written with the assistant, checked and changed by me.", like = "email",
        effect = { team = { transparency = 4, safety = 3, trust = 1, job_fear = 2 } },
        because = "Saying how you use it makes it easier for others to do the same. It also shows what else it can take over." },
      { id = "own", "Bin it and write ten lines of your own.", hours = 2, like = "email",
        effect = { team = { trust = 5, transparency = 1 } },
        because = "People recognise your own words. They cost you the morning." },
      { id = "send", "Send it as it is; you have better uses for the time.", like = "email",
        effect = { team = { adoption = 2, belief = 1, stress = -2, trust = -3 } },
        because = "It informs people and costs nothing, until somebody asks who is speaking." },
      { id = "lines", "Ask each of them for one line, and put those in.", hours = 1, like = "workgroup",
        effect = { team = { ownership = 6, transparency = 2, skills = 1, stress = 2 } },
        because = "It becomes their story. On the last morning everyone has to find a sentence." },
    }
    if answer == "say" then
      narrate "Your changes are in blue. By a quarter to twelve the page is mostly blue."
    elseif answer == "own" then
      narrate "Ten lines. Somebody hangs them by the coffee machine, between the rota and the fire drill."
    elseif answer == "send" then
      narrate "On the page beside it there is a piece by the warehouse. It too is shaping tomorrow."
    elseif now.member("theo").here and now.member("halina").here then
      narrate "{theo} dictates his. {halina}’s has four words: waiting is not rest."
    else
      narrate "It is ready at five to twelve. The shortest line has four words: waiting is not rest."
    end
  end,
}

-- Lying ready for whoever leads a group -------------------------------------

event "guests" {
  title = "Four guests",
  prepared = true,
  weeks = { 2, 12 },
  debrief = "For whom was this half-hour, and what did it take from whom?",
  scene = function(now)
    narrate "The director rings from the car. There are four people in it from another branch, they will be here in twenty minutes, and they would like to see the four minutes."
    if now.member("jonas").here then
      say("jonas", "I can have it running in ten.")
    end
    if now.member("fatima").here then
      say("fatima", "With which plan? Today’s is still being mended.")
    end
    local answer = choose {
      { id = "show", "Show them the four minutes, with a plan that has been checked.",
        effect = { team = { belief = 4, adoption = 1, stress = 1, trust = -1 } },
        because = "The guests see something that works. The team sees which plan you took." },
      { id = "beside", "Let each guest sit beside somebody for half an hour, mending and all.", hours = 1,
        effect = { team = { ownership = 3, transparency = 2, safety = 2, stress = 4 } },
        because = "Guests who look over a shoulder see the work as it is, and somebody is working with a stranger at that shoulder." },
      { id = "another_day", "Ring back: not this afternoon, with pleasure next week.",
        effect = { team = { trust = 3, stress = -2 } },
        later = { weeks = 2, effect = { team = { stress = 5, scope = 3 } },
                  because = "The guests came after all, with somebody from finance, and they stayed for lunch." },
        because = "The team keeps its afternoon. Between you and the director there is now something to be explained." },
    }
    if answer == "show" then
      narrate "It takes three minutes and fifty seconds. One of the guests asks who makes the coffee now."
    elseif answer == "beside" then
      narrate "The youngest of the four stays where she is when the others get up. She wants to know how they know about the gate."
    else
      narrate "The director is silent for a moment. Then you hear the indicator, and the car turning."
    end
  end,
}

event "outage" {
  title = "Ten past two",
  prepared = true,
  weeks = { 3, 12 },
  needs = { "fatima" },
  debrief = "Who can still do it by hand, and what would you do to keep it that way?",
  scene = function(now)
    narrate "Ten past two in the night. The assistant thanks everyone for their patience. It has been doing so since midnight. The first lorries leave at five, and there is no plan."
    local answer = choose {
      { id = "by_hand", "Ring {fatima} out of bed, come in yourself, and make it by hand.", hours = 2,
        effect = { team = { trust = 3, skills = 1, belief = -2 }, fatima = { ownership = 7, job_fear = -5, stress = 5, energy = -4 } },
        because = "Three hours is enough for those who know how. You know it now, and so does she." },
      { id = "yesterday", "Send them out with yesterday’s plan, and mend it by telephone in the morning.",
        effect = { team = { stress = 5, skills = 2, belief = -1 } },
        because = "Most of a Wednesday is like a Tuesday. The rest of it is on the telephone from six o’clock." },
      { id = "wait", "Wait for the supplier until four, with the depots warned.",
        effect = { team = { stress = 2, belief = 3, adoption = 1 } },
        later = { weeks = 1, effect = { team = { quality = 4 } },
                  because = "The supplier has looked into the night of the outage, and found more than the outage." },
        because = "A supplier that is held to its word learns from it. Until four o’clock nobody in the depots knows any more than you do." },
    }
    if answer == "by_hand" then
      say("fatima", "The first one I ever made took six hours. They stood behind me and said nothing. I do not think I will say anything either.")
      narrate "At ten to five the last lorry is on paper. She puts a date in the corner, out of habit."
    elseif answer == "yesterday" then
      narrate "Eleven lorries are in the wrong place by eight. Forty-nine are not. At lunch everyone counts them again."
    else
      narrate "At ten to four it is back. It wishes you a good morning."
    end
  end,
}

-- What the model brings about, told in this story's words -------------------

event "leak" {
  title = "On the printer",
  scene = function(now)
    set("leaked", true)
    narrate "Somebody has left a page of next year’s budget on the printer. Planning, desks: four. By ten o’clock everyone has read it."
    if now.member("fatima").here then
      if now.chose("six_chairs") == "nobody" then
        say("fatima", "Did you know this when you made us that promise?")
      elseif now.chose("six_chairs") == "friday" then
        say("fatima", "We were to hear it from you. We have heard it from the printer.")
      else
        say("fatima", "You knew. That is all I want to know: you knew.")
      end
    end
    if now.chose("six_chairs") == "council" and now.member("piet").here then
      say("piet", "On paper, I said. I had another piece of paper in mind.")
    end
  end,
}

event "incident" {
  title = "The closed gate",
  scene = function(now)
    narrate "Six in the morning. Two lorries are standing at a gate that has been closed since March. The assistant did not know, and nobody else noticed in time."
    if now.member("piet").here then
      say("piet", "The trainee has never been there. We have.")
    end
  end,
}

event "broken_promise" {
  title = "The date has passed",
  scene = function(now)
    set("broken", true)
    if now.flag("date_wiped") then
      narrate "Another date has passed. Nobody looks at the whiteboard, and the cloth is lying ready."
    else
      narrate "The date on the whiteboard has passed. Nobody mentions it. The next morning the date has been wiped off."
    end
    set("date_wiped", true)
  end,
}

event "long_leave" {
  title = "An empty place",
  scene = function(now, who)
    narrate "{who} is not in this morning, and will not be for a while. The company doctor speaks of months. Someone has moved the plant on the empty desk into the light."
  end,
}

event "resignation" {
  title = "A letter",
  scene = function(now, who)
    say(who, "I have thought about it for a long time. It is not one thing. I would like to tell you before the others hear it.")
    narrate "A month’s notice, most of it taken as leave."
  end,
}

-- How it can end ------------------------------------------------------------

ending "tired" {
  title = "A tired room",
  when = function(now) return now.stress >= 54 end,
  text = [[It is Friday, and nobody mentions the weekend. The assistant plans, the people
run, and between the two there is little air left. Everyone has given what they had, some
of them more than that.

Energy comes back slowly, and it does come back: with a roster that holds, a question that
does not have to be answered at once, an evening that remains an evening.]],
}

ending "open_table" {
  title = "A table where things are said",
  when = function(now) return now.adoption >= 30 and now.trust >= 55 and now.transparency >= 45 end,
  text = [[The night plan takes four minutes now, and then half an hour in which people lean
over it together. What it cannot know, somebody says. What somebody does not know, they
ask. The trainee is learning, and so is everyone else.

Not all questions about the desks have been answered. But they are asked aloud, and people
laugh in between. Flourishing may look like this: being of use to one another, and
noticing it.]],
}

ending "calm_water" {
  title = "Calm water",
  when = function(now) return now.trust >= 52 end,
  text = [[The assistant has its place in the corner of the screen, and the people have theirs at
the table. There is talk in this room; people know what keeps the others awake. Much of
the planning is still done by hand, and the director asks now and then when that will change.

What has grown here cannot be seen in kilometres. They could put it to use; nobody knows
better than they do themselves what for.]],
}

ending "button" {
  title = "The button works",
  when = function(now) return now.adoption >= 26 end,
  text = [[The plan makes itself. The screens are green, the lorries leave on time, and
anyone who walks in sees a department that has made the change. It has become quieter. Ideas
are kept, doubts are kept too, and home is where they get talked about.

The tool has found its way in. What makes people glad to come in, some curiosity, some
pride, a colleague who asks how you see it, is still waiting its turn. There is time for it.]],
}

ending "smudges" {
  title = "Grey smudges",
  when = function(now) return now.flag("broken") == true end,
  text = [[There are grey smudges on the whiteboard, where dates used to stand. It is not an unfriendly
room: people are kind to you and to one another, there is cake when it is somebody’s birthday,
and the assistant gets the nights that nobody minds giving it.

What is said at the table is listened to, and not counted on. Nothing large is needed for that.
One date that is written up there and in its own week gets a tick behind it: that is something
nobody wipes off.]],
}

ending "two_plans" {
  title = "Two plans side by side",
  text = [[Every night there are two plans: one from the assistant, and one that people trust.
They lie side by side, and everyone has their own way of choosing. Something has been set
in motion, and something has stayed where it was.

Twelve weeks is short for people who have done a thing well for seventeen years. The
conversation about what they want to keep, and what they want to learn, can begin on any
Monday.]],
}
