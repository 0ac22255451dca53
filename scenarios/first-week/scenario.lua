-- First week: two people who keep the water at its level, a programme that has
-- read their books, and three weeks. This is the scenario to begin with.
--
-- The thread: in twenty-six years of reasons one is not true. The one who wrote
-- it is calm. Whether she is heard decides who finds it, and how.
--
-- Flags: knows (Wietske has told you), told (and Orlando), found (he came upon it at
-- night), way ("with", "hers", "line" or "now": what you did with what she told).

scenario {
  api = 1,
  language = "en",
  title = "First week",
  summary = "Two people, three weeks, ten minutes: a programme has read the old logbooks, and one of the two says it is fine.",
  brief = [[You have led the level desk of a water authority since the first of the month. Two
people sit there, across from each other, as they have for eleven years. With fourteen
pumps they keep the polder dry.

Twenty-six logbooks hold every water level, in pencil, and beside it the reason, in ink.
That is the rule of this desk: no number without a reason, and anyone may ask for it.

This week a programme starts that has read all the books. It says which pumps should run
tonight, and why. How fast that goes is up to you, and you have six hours a week for it.
Orlando worries aloud. Wietske says it is fine.]],
  goal = "In week 3 the programme is of use, and the two still have something to say to each other.",
  weeks = 3,
  hours = 6,
  minutes = 10,
  level = 1,
  model = { impact = 0.3, leak_week = 0, pace = 2, start_noise = 3, U_rate = 0.45, scope = 12 },
  debrief = {
    "Which of the two did you think was doing well, and what did you base that on?",
    "What did listening cost you, and what would you not have known without it?",
    "Which number in your own work has a reason that nobody asks about any more?",
  },
  sources = {
    "ManagementSite, article on leadership in AI projects: inspire, train and connect; the undercurrent; flourishing rather than winning (in Dutch).",
    "Kluger and others (2023), Journal of Business and Psychology: listening goes together with better relationships and better work.",
    "Regulation (EU) 2024/1689 (AI Act), article 4: whoever puts AI to work sees to it that the people who use it know enough about it.",
  },
}

-- The two ------------------------------------------------------------------

member "wietske" {
  name = "Wietske", role = "level manager, twenty-six years",
  about = "Writes the levels in pencil and the reasons in ink. Nobody at the water authority has ever heard her raise her voice.",
  look = { skin = 1, hair = "grey_short", dress = "navy", age = 59, glasses = true },
  trust = 46, stress = 61, transparency = 34, skills = 12,
  job_fear = 58, ownership = 54, safety = 8, energy = 58, belief = 46,
  influence = 75, exposure = 0.6, openness = 0.5, load = 57, resilience = 1.2,
  worry = "Nineteen thousand lines, and it has read every one of them. One is not true.",
  epilogue = function(now)
    local me = now.member("wietske")
    if not me.here then
      return "Her cup stands upside down on the draining board. Beside the book lies a pencil with a sharp point."
    elseif now.flag("told") then
      return "Beside the fourteenth of November stands a second line, in ink, in her hand. When it rains at night she hears it, turns over and sleeps on."
    elseif now.flag("found") and me.trust >= 50 then
      return "She has told him the rest herself, one night later than she would have liked. She no longer stirs her coffee; there was never any sugar in it."
    elseif now.flag("found") then
      return "She writes the reasons in ink, and reads each one twice before it is dry. She is kind and precise, and goes home on time."
    elseif now.flag("knows") then
      return "There is one person now who knows, and that is you. When it rains at night she still gets up at four."
    end
    return "“It’s fine,” she says. When it rains at night she gets up at four and drives past pump nine. Nobody has asked her why."
  end,
}

member "orlando" {
  name = "Orlando", role = "level manager, eleven years",
  about = "Says what he thinks while he is still thinking it. Knows every grate that keeps the weed out of a pump, and cleans some of them himself.",
  look = { skin = 5, hair = "curly", dress = "olive", age = 41, beard = true },
  trust = 54, stress = 57, transparency = 38, skills = 14,
  job_fear = 34, ownership = 50, safety = 72, energy = 76, belief = 42,
  influence = 45, exposure = 0.5, openness = 0.6, load = 58, resilience = 1.0,
  worry = "I learn slowly when somebody is watching. So I make a noise, and then nobody sees the slow part.",
  epilogue = function(now)
    local me = now.member("orlando")
    if not me.here then
      return "It is quiet across the desk. His boots are still by the door."
    elseif now.flag("told") then
      return "He went to pump nine with his daughter, who is ten, and cleaned the grate. There was nothing in it. He says you get attached to a thing like that."
    elseif now.flag("found") and me.trust >= 50 then
      return "He still tells visitors about his first week. He has changed one word in it, and now they laugh in a different place, and so does he."
    elseif now.flag("found") then
      return "He no longer tells visitors about his first week. At night he looks at the switch first, and then at the grate."
    elseif me.skills >= 22 and now.did("alone", "orlando") > 0 then
      return "He has had an evening with the programme and nobody watching. Now it is others who ask him which button. In November he cleans the grate at pump nine."
    end
    return "He asks the programme everything three times, and blames the programme, loudly. In November he cleans the grate at pump nine, in his own time."
  end,
}

tie("wietske", "orlando", 0.7)

-- What a leader can do -----------------------------------------------------

use("standard", { except = { "townhall", "honest", "pilot", "demo", "ambassador", "hitl",
  "promise", "deliver", "dashboard", "reward", "workgroup", "apology" } })

action "round" {
  name = "Drive the evening round", like = "listen",
  about = "Along the dyke with one of them, past the pumps. You see their work; what they keep to themselves you do not see.",
  hours = 2, target = "member",
  effect = { target = { trust = 4, ownership = 5, safety = 3, stress = -2 }, team = { quality = 2 } },
  because = "In the van the talk is of the work for once, and the one who knows it does the talking.",
}

action "alone" {
  name = "An evening without an audience", like = "training",
  about = "You take the telephone, and one of them has the programme alone for an evening.",
  hours = 2, target = "member",
  available = function(now) return now.did("listen", "orlando") > 0, "Nobody has told you yet that this would help." end,
  effect = { target = { skills = 12, adoption = 5, belief = 5, stress = -2, trust = 2 } },
  because = "Some people learn quickly as soon as nobody is watching them do it.",
}

-- What has happened by now ---------------------------------------------------

-- How safe Wietske must feel to tell it herself.
local function dares(now)
  return now.member("wietske").safety >= 35
end

-- What she tells, in whichever week she tells it.
local function confession()
  set("knows", true)
  say("wietske", "There was no weed. The switch was on manual. He had tested the pump that afternoon and left it so; in a first week, you do. The rain woke me. I drove out at four and turned it.")
  say("wietske", "He was in his trial month, and there was a baby coming. A field of leeks was under water. So I wrote: weed. In ink.")
  narrate "She says it the way she says everything, as if reading out a level."
  say("wietske", "Every November he cleans that grate. In his own time.")
end

local function said_aloud()
  set("told", true)
  narrate "{orlando} says nothing. You did not know that he could."
  say("orlando", "Eleven Novembers I’ve stood at that grate. Do you have any idea how cold that is?")
  say("wietske", "I do. Who do you think had the coffee ready at five?")
end

-- What there is to practise on once it has been said in peace: most for those who had begun.
local function ask_together(now)
  local practised = now.did("training") + now.did("alone") > 0 or now.chose("monday") == "compare"
  if practised then
    narrate "Then he turns the screen so that all three of you can see it, and asks the programme something he had not dared to ask with her there. She asks the next one."
    effect({ team = { skills = 6, adoption = 9, belief = 3 } },
      "They had practised, and now nothing stood between the two of them and a question.")
  else
    effect({ team = { adoption = 2, belief = 1 } },
      "They dare to ask each other anything now. What one can ask a programme they have yet to try out.")
  end
end

-- Week 1 -------------------------------------------------------------------

event "monday" {
  title = "Monday, ten past seven",
  weeks = 1,
  debrief = "Who did you look at in this first hour, and who did you not?",
  scene = function(now)
    narrate "The cupboard is empty. The logbooks have been scanned, and the programme read all twenty-six of them over the weekend. {wietske} pours three coffees. {orlando} has not sat down yet."
    say("orlando", "All fourteen pumps at once, or one at a time? Because I heard all fourteen. And if it says pump and we say wait, who wins?")
    say("wietske", "It’s fine. Let us see what it says first.")
    narrate "She stirs her coffee. There is no sugar in it. They are both looking at you."
    local answer = choose {
      { id = "start", "Let it run on all fourteen today, and promise an evening in week 3 for what is unclear.",
        effect = { team = { adoption = 4, skills = 3, scope = 6, stress = 4 } },
        promise = { "An evening for everything that is still unclear", weeks = 2, hours = 3,
                    if_kept = { team = { skills = 4, trust = 3, transparency = 2 }, orlando = { stress = -3 } },
                    if_broken = { team = { trust = -9 }, orlando = { stress = 5 } } },
        because = "A quick start shows at once what it can do. What is unclear you have put off with a promise." },
      { id = "compare", "Spend an evening with the two of them: its reasons beside theirs.", hours = 2,
        effect = { team = { skills = 4, belief = 3, quality = 3, transparency = 3, ownership = 3 }, wietske = { stress = 3 } },
        later = { weeks = 2, effect = { team = { quality = 4, belief = 4, adoption = 4, trust = 2 } },
                  because = "What the two of them added that first evening is now in its advice." },
        because = "Comparing costs an evening, and it puts every old page back on the desk." },
      { id = "talk", "Promise each of them a talk before week 3, and begin with three pumps.",
        effect = { team = { trust = 3, stress = -3, skills = 3, belief = 2, scope = -2 } },
        promise = { "A talk with each of the two", weeks = 2,
                    kept = function(now)
                      return now.did("listen", "wietske") > 0 and now.did("listen", "orlando") > 0
                    end,
                    if_kept = { team = { trust = 4, safety = 4, skills = 5, adoption = 10 } },
                    if_broken = { team = { trust = -10, safety = -4 } } },
        because = "A promise brings calm today, but there is a date on it." },
    }
    if answer == "start" then
      say("orlando", "All fourteen. Okay. Okay. Is there a manual?")
      say("wietske", "There is me.")
    elseif answer == "compare" then
      narrate "For eleven of the fourteen pumps it says what they would say. For the other three it cannot know: a grower who rings first, a bridge under repair, a wind that comes round the church."
      say("orlando", "Eleven out of fourteen. I didn’t manage that in my first week.")
    else
      say("orlando", "A talk? Me? You’d better bring sandwiches.")
      say("wietske", "For me there is no need. But that is kind of you.")
    end
    say("orlando", "And us? Trust, stress, what we can do and whether we still follow: head office has numbers for that too now. Is there a reason beside them?")
    say("wietske", "There has to be. You only need to ask.")
    narrate "On your own desk lies the plan for the week. Head office has filled in the pace, in pencil: steady. What is in pencil you may change, every week. The hours you divide yourself. What you see of these two is what shows above the water; for the rest you have to pull up a chair."
  end,
}

-- Week 2 -------------------------------------------------------------------

event "phones" {
  title = "Half past four",
  weeks = 2,
  when = function(now) return now.scope >= 22 or now.pace >= 3 end,
  debrief = "Who decided how fast this went, and who noticed?",
  scene = function(now)
    narrate "Half past four, and there is advice for nine pumps at once. {orlando} has a telephone at each ear. {wietske} has put her pencil down."
    say("orlando", "It’s not even wrong! It’s just all of it, now. I had a plan for today. It was lunch.")
    local answer = choose {
      { id = "back", "Go back to three pumps this week, and let the rest wait.", like = "relief",
        effect = { team = { stress = -5, adoption = -3, skills = 3, scope = -5 }, orlando = { belief = -3 } },
        because = "Fewer pumps give people air, but what had just got going stands still again." },
      { id = "sit", "Sit down between them and take one of the telephones.", hours = 2, like = "relief",
        effect = { team = { stress = -3, trust = 5 } },
        because = "Your hours take the edge off it. You no longer have them for anything else." },
      { id = "on", "Carry on: after today they know it.",
        effect = { team = { skills = 4, adoption = 4, stress = 3, trust = -3 } },
        later = { weeks = 1, effect = { team = { stress = 4, energy = -4 } },
                  because = "They have never learned so much in one day, and seldom slept so little after it." },
        because = "Under pressure people learn quickly. They pay for it in the evening." },
    }
    if answer == "back" then
      say("wietske", "Three. That is a number one can look at.")
    elseif answer == "sit" then
      say("orlando", "You said “water authority, good afternoon” to the weather service. I’m proud of you.")
    else
      narrate "They get through it. When the last telephone stops, nobody says anything for a while."
    end
  end,
}

event "red_line" {
  title = "Does not fit",
  weeks = 2,
  debrief = "What did you do with a question that one of the two did not want asked?",
  scene = function(now)
    narrate "Overnight the programme has coloured one line red: the fourteenth of November, eleven years ago. For three hours pump nine did not start, and the water rose eleven centimetres."
    narrate "Reason in the book: weed in the grate. Beside it, from the programme: “Does not fit. With weed in the grate a pump labours first. Is this reason right?”"
    say("orlando", "Hey, that’s my first week! My first night on call. Weed. I haven’t trusted a grate since.")
    say("wietske", "An old night. I would leave it out.")
    if now.did("listen", "wietske") > 0 then
      narrate "Nineteen thousand lines, she said when you listened to her, and one of them is not true. She is stirring her coffee."
    else
      narrate "She is stirring her coffee again. There is still no sugar in it."
    end
    local answer = choose {
      { id = "right", "Tick yes: in twenty-six years nobody has had to correct her books.",
        effect = { team = { adoption = 2, belief = 2, trust = 1 }, wietske = { stress = -3 } },
        because = "It shows that you trust her books. The programme learns the line as it stands." },
      { id = "out", "Leave that night out, as she asks; there are thousands of others.",
        effect = { team = { stress = -2, transparency = -2 }, wietske = { stress = -4, trust = 3 } },
        later = { weeks = 1, effect = { wietske = { stress = 5 } },
                  because = "The night is out of the programme, and at four in the morning Wietske has driven past pump nine." },
        because = "It brings calm. Only, the programme has now never seen a night like that." },
      { id = "saw", "Ask {orlando} what he saw that night, with her there.",
        effect = { team = { transparency = 3 }, orlando = { ownership = 6, trust = 3, safety = 2 }, wietske = { stress = 6 } },
        because = "An open question gives him the floor. She has no way round it now." },
      { id = "stay", "Leave it red, and keep {wietske} company when {orlando} is on his round.", hours = 1, like = "listen",
        effect = { wietske = { trust = 6, safety = 7 } },
        because = "It costs an hour and answers nothing yet; she notices that you have time." },
    }
    if answer == "right" then
      narrate "The line turns black. {wietske} looks at it a little longer than it takes to read."
    elseif answer == "out" then
      say("wietske", "Thank you. It was only one night.")
    elseif answer == "saw" then
      say("orlando", "Saw? Nothing. I was on my sofa waiting for an alarm. She told me in the morning: weed.")
      narrate "It is quiet for a moment. The line stays red, and as long as nobody answers, it counts as it stands."
    elseif now.did("listen", "wietske") == 0 then
      narrate "The van drives off. {wietske} rinses three cups, and then she rinses them again."
      say("wietske", "You do not have to stay for me. Go on. You have better things to do.")
      narrate "The line stays red, and as long as nobody answers, it counts as it stands."
    else
      narrate "The van drives off. For a while you look at the same line together."
      confession()
      local way = choose {
        { id = "with", "Promise to sit beside her on Monday when she tells him.",
          effect = { wietske = { stress = -6, safety = 6, trust = 4 } },
          promise = { "On Monday I sit beside Wietske when she tells Orlando", weeks = 1, hours = 2,
                      if_kept = { wietske = { safety = 20, trust = 5 } },
                      if_broken = { wietske = { safety = -25, trust = -14, stress = 6 }, team = { trust = -3 } } },
          because = "With a day, and someone beside her, it becomes something that she can do." },
        { id = "line", "Put the line right with her, without a name: switch on manual.", hours = 1,
          effect = { wietske = { stress = -5, ownership = 4 }, team = { quality = 5, transparency = 1 } },
          because = "The book and the programme are right again. Anyone can read the reason now, whoever it concerns." },
        { id = "hers", "Leave it to her: it is her line, and he is her colleague.",
          effect = { wietske = { ownership = 8, trust = 4, safety = 3 } },
          because = "It stays hers to tell, and until she does it stays hers to carry." },
      }
      set("way", way)
      if way == "with" then
        say("wietske", "Monday. A quarter to seven, before the telephones.")
      elseif way == "line" then
        narrate "Three words. The line turns black. She keeps the scrap of paper on which she tried them out."
      else
        say("wietske", "Yes. That is so.")
      end
    end
  end,
}

-- Week 3 -------------------------------------------------------------------

event "across" {
  title = "Across the desk",
  weeks = 3,
  when = function(now) return (now.flag("way") == "with" or now.flag("way") == "hers") and dares(now) end,
  needs = { "wietske", "orlando" },
  debrief = "What did she need in order to say this, and where did she get it?",
  scene = function(now)
    if now.flag("way") == "with" then
      narrate "Monday, a quarter to seven. Three chairs, and on the desk the book of that year. {wietske} puts her finger on the line and says it, in four sentences. Once she looks aside, to see whether you are still there."
    else
      narrate "When you come in on Monday they are both there already. Between them lies the book of that year, open, and {wietske} has her finger on a line. You stop in the doorway. She says it, in four sentences."
    end
    said_aloud()
    effect({ team = { transparency = 5, safety = 3 }, wietske = { stress = -8 }, orlando = { stress = 2 } },
      "It has been said, by the one whose it was to say.")
    ask_together(now)
    narrate "The programme asks for the right reason. And somewhere at head office lies a claim, paid out eleven years ago, for weed."
    local answer = choose {
      { id = "report", "Report it to head office as it was, with your own name under it.", hours = 1,
        effect = { team = { transparency = 5, trust = 4, stress = 3 } },
        because = "Nothing is left to come out later. First, though, there will be a letter from head office." },
      { id = "write", "Let the two of them write the new line, and pass it on as they write it.", like = "workgroup",
        effect = { team = { ownership = 6, safety = 3, quality = 3, stress = 2 } },
        because = "It stays their book, and their names are the ones that are in it." },
      { id = "book", "Put the book right, and leave the claim where it is.",
        effect = { team = { stress = -6, trust = 2, quality = 3, transparency = -3 } },
        because = "It gives two people rest. But once again there is a page that it is better not to ask about." },
    }
    if answer == "report" then
      say("orlando", "Then put mine in as well. It was my switch.")
    elseif answer == "write" then
      narrate "It becomes one line. He writes: switch on manual, and his name. She writes: reason changed, and hers."
    else
      narrate "{wietske} nods. {orlando} looks at her spoon: it is lying on the saucer, dry."
    end
  end,
}

event "the_book" {
  title = "The book of that year",
  weeks = 3,
  when = function(now) return now.did("listen", "wietske") > 0 and not now.flag("knows") end,
  needs = { "wietske" },
  debrief = "What made her come to you with this?",
  scene = function(now)
    narrate "Monday, a quarter to seven. {wietske} is in before you. In front of her lies a logbook of eleven years ago."
    say("wietske", "You asked how I was, and you did not look at your watch. So now I am going to say it.")
    confession()
    if now.chose("red_line") == "right" then
      say("wietske", "You said yes to it. You could not know.")
    elseif now.chose("red_line") == "out" then
      say("wietske", "You left it out because I asked. It does not help. I know it by heart.")
    end
    local way = choose {
      { id = "now", "Fetch {orlando}, and sit beside her while she says it again.", hours = 2,
        available = function(now) return now.member("orlando").here, "Orlando is not there." end,
        effect = { team = { transparency = 4, safety = 3 }, wietske = { stress = -4, trust = 2 }, orlando = { stress = 6, trust = -4 } },
        because = "She has said it once and can say it again. He had no time to sit down for it." },
      { id = "line", "Put the line right with her, without a name: switch on manual.", hours = 1,
        effect = { wietske = { stress = -5, ownership = 4 }, team = { quality = 5, transparency = 1 } },
        because = "The book and the programme are right again. Anyone can read the reason now, whoever it concerns." },
      { id = "hers", "Thank her, and leave it to her when he hears it.",
        effect = { wietske = { ownership = 8, trust = 4, safety = 3 } },
        because = "It stays hers to tell, and until she does it stays hers to carry." },
    }
    set("way", way)
    if way == "now" then
      said_aloud()
    elseif way == "line" then
      narrate "Three words. She keeps the scrap of paper on which she tried them out."
    else
      say("wietske", "After the rain. They forecast rain for Wednesday.")
    end
  end,
}

event "night" {
  title = "Two in the morning",
  weeks = 3,
  when = function(now) return not now.flag("told") end,
  needs = { "wietske", "orlando" },
  debrief = "Where did tonight begin?",
  scene = function(now)
    if now.flag("way") == "with" then
      narrate "On Monday she sat there at a quarter to seven, the book in front of her. At seven she put it away."
    end
    if now.flag("way") == "line" then
      narrate "Wednesday night, rain against the windows. For pump nine the programme advises: start early, and see that the switch is not on manual. Reason: the fourteenth of November. {orlando} is on call and rings to read it out to you."
      say("orlando", "On manual. The fourteenth of November. But that’s me. That was my first week.")
      set("found", true)
      effect({ orlando = { trust = -4, stress = 5 }, wietske = { stress = 4 } },
        "Orlando read the right reason on a screen, alone, at night.")
      local answer = choose {
        { id = "true", "Say that it is true, and why she did it.",
          effect = { team = { transparency = 5 }, orlando = { trust = 4, stress = -2 }, wietske = { trust = -7, safety = -4, stress = 3 } },
          because = "He gets an answer when he asks for one. It was hers to give." },
        { id = "hers", "Say that {wietske} will be at the desk at six, and that you will too.", hours = 2,
          effect = { team = { trust = 4, safety = 4 }, orlando = { stress = 2 } },
          because = "It leaves the story with the one whose it is, and him with four hours of night." },
        { id = "pump", "Say: first the pump, then the rest.",
          effect = { team = { quality = 4, stress = -3 }, orlando = { trust = -4 } },
          because = "The work keeps them both going. The question waits until somebody picks it up." },
      }
      if answer == "true" then
        say("orlando", "Eleven years. And I tell it to visitors.")
      elseif answer == "hers" then
        narrate "At six there are two cars in the yard, and light in the kitchen."
      else
        narrate "Pump nine starts three hours early, and the water does not rise by a single centimetre."
      end
    elseif now.chose("red_line") == "out" then
      narrate "Wednesday night, rain against the windows. For thirteen pumps there is advice. For pump nine the programme says: no comparable night. You hear them both on the line."
      say("wietske", "Start it. Now.")
      say("orlando", "And if the grate’s full? You of all people. I’ll go and look first, I’m not going through that again.")
      if now.flag("knows") and now.did("listen", "wietske") >= 2 then
        say("wietske", "There is nothing in that grate, Orlando. There never was. Start the pump, and then come here, and I will tell you.")
        narrate "You hear the rain, on two telephones, and then the pump."
        said_aloud()
        effect({ team = { transparency = 4, trust = 2, safety = 3 }, wietske = { stress = -7 }, orlando = { stress = 2 } },
          "She said it when it mattered, with you on the line.")
        return
      end
      if now.flag("knows") then
        narrate "You know what was in that grate: nothing. {wietske} knows that you know. She is silent."
      end
      local answer = choose {
        { id = "start", "Do as {wietske} says: start the pump.",
          effect = { team = { quality = 3, stress = -1 }, wietske = { trust = 4, stress = -4 }, orlando = { ownership = -6, trust = -5 } },
          because = "You trust the one who is sure, and he has not been told what makes her so sure." },
        { id = "look", "Do as {orlando} wants: first the grate.",
          effect = { orlando = { ownership = 8, trust = 8, stress = -4 }, wietske = { stress = 3 } },
          because = "You trust the one who will be standing there, and meanwhile the water goes on rising." },
        { id = "drive", "Start the pump, and drive out to the grate with him.", hours = 2,
          effect = { team = { trust = 2, safety = 2 }, orlando = { stress = -2 } },
          because = "Both of them get their way, at the price of your night." },
      }
      if answer == "start" then
        narrate "The pump starts. {orlando} drives out to the grate all the same; nobody has told him not to."
      elseif answer == "look" then
        narrate "The grate is clean. In forty minutes the water has risen four centimetres. {wietske} writes down the level, and for once leaves the reason open."
      else
        say("orlando", "Clean. Eleven years I’ve been doing this, and it’s always clean. Funny, isn’t it?")
      end
    else
      narrate "Wednesday night, rain against the windows. For pump nine the programme advises: clear the grate first, then start. Reason: the fourteenth of November. {orlando} has driven out, and rings you from the dark."
      effect({ team = { belief = -4, quality = -2 }, orlando = { stress = 4 } },
        "It learned this advice from a line that was not right.")
      say("orlando", "It’s clean. I’ve done this grate every November for eleven years, and there’s never anything in it. Not once. So what was in it that night?")
      local answer = choose {
        { id = "tell", "Tell him what you know, now, by telephone.",
          available = function(now) return now.flag("knows") == true, "You do not know what was in it." end,
          effect = { team = { transparency = 5 }, orlando = { trust = 4 }, wietske = { trust = -8, safety = -6 } },
          because = "He gets the truth the moment he asks for it. She is not there to tell him why." },
        { id = "open", "Say that you will open the book at six, the three of you.", hours = 1,
          effect = { team = { transparency = 3, trust = 3 }, orlando = { stress = 3 }, wietske = { stress = 4 } },
          because = "His question is taken seriously, and she has four hours’ notice, if he rings her." },
        { id = "ring", "Ring {wietske} out of bed and put the question to her.",
          effect = { team = { transparency = 5 }, orlando = { trust = 3, stress = -3 }, wietske = { stress = 7, safety = -5, trust = -3 } },
          because = "She can answer at once. She has had no time to look for words." },
        { id = "pump", "Say: start the pump and come home, it is late.",
          effect = { team = { stress = -3, quality = 2 }, orlando = { trust = -5 } },
          because = "The water goes down and he is out of the rain. The question goes home with him." },
      }
      if answer == "pump" then
        narrate "The pump starts. He does not come back to it the next day. You notice that he does not."
      else
        set("found", true)
        if answer == "tell" then
          say("orlando", "Manual. Right. So it was me.")
          narrate "Behind his voice you can hear the rain, and after a while the pump."
        elseif answer == "open" then
          narrate "At six there are three coats over the chairs. {wietske} finds the page without looking for it. “Sit down, Orlando,” she says."
        else
          say("wietske", "Nothing. There was nothing in it. The switch was on manual.")
          narrate "Then you hear the rain, on two telephones."
        end
      end
    end
  end,
}

-- How it can end ------------------------------------------------------------

ending "second_line" {
  title = "A second line in ink",
  when = function(now) return now.flag("told") == true end,
  text = [[The next time it rains, the programme advises starting pump nine three hours early.
Reason: the fourteenth of November, and now the reason is right. In the morning there is
a new level in the book, in pencil, and beside it two hands in ink.

Much is still to be learned, and the second cup of coffee still comes before the first
telephone. Something has been said across this desk that lay there for eleven years, and
the desk has held.]],
}

ending "high_water" {
  title = "High water",
  when = function(now) return now.stress >= 58 end,
  text = [[All the pumps are running, and so are the people. The levels are right to the
centimetre, and the reasons beside them have become shorter: “rain”, “rain”, “see above”.
The coffee is poured, and goes cold.

Water that comes in faster than it can go out has to stand somewhere. In people it stands
where you do not see it. A few weeks at a quieter pace, and it finds its level again.]],
}

ending "clean_grate" {
  title = "A clean grate",
  when = function(now) return now.flag("found") == true end,
  text = [[What had lain in the book for eleven years came out by itself, on a night with
rain. They have talked about it since, or made a start: standing up, with their coats on.
It was meant as a kindness. It will take some time before both of them can hear it
that way.

The programme has one wrong reason fewer. The two of them still sit across from each
other, and look up a little more often.]],
}

ending "no_such_night" {
  title = "No comparable night",
  when = function(now) return now.chose("red_line") == "out" end,
  text = [[For thirteen pumps the programme knows what to do with a night of rain. For the ninth it
has never seen one. It says so, politely, every time, and then the two of them look at each
other, or just past.

The page is still in the book, ink and all; it is only the programme that does not know it any
more. A night that has been left out gives no trouble, until there is another like it. Rain has
been forecast again, and before it come a few dry days: enough to pull up a chair and ask why.]],
}

ending "as_it_stands" {
  title = "As it stands",
  text = [[The levels are right, the pencil is sharp, and the programme does its work. On the
fourteenth of November, eleven years ago, there was weed in the grate: that is how it
stands in the book, and for now it stays so.

Much can lie for a long time under water that hardly moves. In the fourth week, too, someone
can pull up a chair and ask why.]],
}
