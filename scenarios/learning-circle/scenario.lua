-- The learning circle: bridge inspectors get a reader that draws in nine minutes
-- what a junior drew in two days. Twenty weeks, seven people, spring to autumn.
--
-- The thread: whoever drew cracks for two days learned to see. Nobody had ever
-- called that learning. In week 14 the reader is down and a bridge has been hit;
-- what has been kept of looking until then (flag "eye", the pencil, and whether
-- anyone listened to Geke) decides which of two scenes is told.
--
-- Flags: eye (a count), job (Shanti's), told (Winston's wall), leaked; web, moment and
-- moment_again are for what comes a second time, or a third.

scenario {
  api = 1,
  language = "en",
  title = "Learning circle",
  summary = "The simple work goes to a machine. It was also the work on which everyone here once learned to see.",
  brief = [[You lead seven people at an engineering firm that inspects old bridges
and quay walls. A new tool, the reader, turns forty photographs into a crack drawing and
a report in nine minutes. A junior used to take two days over that, crouching, with a pencil.

This is your learning year, from spring to autumn. The firm wants everyone to grow along
with the tool: there are courses, an ambassador, an open day. On Friday afternoons you
have put seven chairs in a circle.

There is one thing the seven do not know. Next year’s plan has no places for juniors, and
no drawing desk. It is a draft; the works council has not been asked for advice, and the
director would like to leave it that way until the autumn.]],
  goal = "In week 20 the reader is part of the work, and people have learned something that stays.",
  weeks = 20,
  hours = 10,
  minutes = 40,
  level = 2,
  model = { impact = 0.5, leak_week = 9, pace = 2, quality = 60, peak = { [14] = 6, [15] = 4 } },
  debrief = {
    "On which simple work did you learn your own trade, and who does that work now?",
    "Who on this team learned most in these weeks, and who paid for it?",
    "When was it safe to be a beginner here, and how could you tell?",
    "Which learning on this team was called learning, and which was not?",
  },
  sources = {
    "VDS Training Consultants, blog on leadership in the AI era, from vision to practice: learning leaders, ambassadors, demo days, safety, reskilling as a whole (in Dutch).",
    "Frazier and others (2017), Personnel Psychology 70: psychological safety and learning at work.",
    "Arthur and others (1998), Human Performance 11: skill that is not used fades.",
    "EU AI Act, article 4: those who work with AI need enough knowledge of it.",
    "Dutch Works Councils Act, article 25: right of advice on important changes in the organisation and in technology.",
  },
}

-- What has been kept of looking -----------------------------------------------

local function eye(now) return now.flag("eye") or 0 end

local function seen(now, points) set("eye", eye(now) + points) end

local function can_see(now)
  local told = now.did("listen", "geke") >= 2 and 1 or 0
  return eye(now) + math.min(2, now.did("draw")) + told >= 4
end

-- Whether there is work behind Shanti's certificate: written with her, or promised
-- to her and then found in the annual plan.
local function has_job(now)
  if now.flag("job") or now.did("redesign", "shanti") > 0 then return true end
  local plan = now.chose("two_places")
  return now.chose("certificate") == "promise" and (plan == "rotate" or plan == "group")
end

-- The seven ---------------------------------------------------------------------

member "geke" {
  name = "Geke", role = "senior inspector",
  about = "Has drawn cracks for thirty-one years, in pencil, and keeps every one of them in a plan chest. Will retire in two years. When she says nothing, the others look again.",
  look = { skin = 1, hair = "grey_short", dress = "wine", age = 63, glasses = true },
  trust = 54, stress = 38, transparency = 34, skills = 6,
  job_fear = 40, ownership = 58, safety = 50, energy = 72, belief = 32,
  influence = 85, exposure = 0.6, openness = 0.5, load = 56, resilience = 1.2,
  worry = "I can see it, and I cannot say how I see it. What I cannot say I cannot pass on, and in two years it goes home with me.",
  epilogue = function(now)
    local me = now.member("geke")
    if not me.here then
      return "The plan chest is locked. Where the key is, she would know."
    elseif now.chose("booklet") == "rewrite" and me.trust >= 50 then
      return "The booklet has forty pages and her way of talking in it. On the last page she has written in pencil: now go and look for yourself."
    elseif can_see(now) and me.trust >= 50 then
      return "On Fridays she lays a drawing on the crate and asks what they see. She has taken to saying “I don’t know either”, and means it, and enjoys it."
    elseif me.trust >= 50 then
      return "She has begun to talk while she looks, softly, as if to herself. Now and then someone stands close enough to hear it."
    end
    return "She draws her last bridges as she drew the first. They go into a drawer. Nobody asks to see them."
  end,
}

member "mila" {
  name = "Mila", role = "junior engineer",
  about = "Came straight from college in February. Turns out more reports with the reader than anyone, and reads every comment on them twice.",
  look = { skin = 2, hair = "ponytail", dress = "teal", age = 23 },
  trust = 58, stress = 44, transparency = 36, skills = 24,
  job_fear = 44, ownership = 44, safety = 42, energy = 78, belief = 62,
  influence = 30, exposure = 0.8, openness = 0.85, load = 57, resilience = 0.9,
  worry = "I make ten reports a week, and I have never seen a bridge move. I sign for things that I would not recognise.",
  epilogue = function(now)
    local me = now.member("mila")
    if not me.here then
      return "Her boots stand by the door. The reports still get made; nobody reads the comments twice any more."
    elseif now.chose("own_eyes") and me.safety >= 48 then
      return "Above her desk hangs a drawing of bridge 41, with a smudge where the rain got at it. Last week someone asked her how she had seen it. She said: come along."
    elseif can_see(now) then
      return "She draws first and lets the reader draw afterwards. Where the two differ she puts a small question mark, and she no longer rubs it out."
    elseif me.skills >= 50 then
      return "Nobody gets more out of the reader than she does. At home she has bought a sketchbook. So far it has been too good to draw in."
    end
    return "She makes twelve reports a week now. When someone asks whether a crack is serious, she looks on the screen."
  end,
}

member "nadir" {
  name = "Nadir", role = "engineer, data and drones",
  about = "Flies the drones and understands the reader from the inside. Explains it so well that people come back for more.",
  look = { skin = 4, hair = "curly", dress = "navy", age = 29, beard = true },
  trust = 58, stress = 50, transparency = 42, skills = 30,
  job_fear = 26, ownership = 52, safety = 48, energy = 66, belief = 70,
  influence = 60, exposure = 0.4, openness = 0.9, load = 64, resilience = 0.8,
  worry = "I am the one who knows. If I say that I am tired, or that I don’t know either, what am I then?",
  epilogue = function(now)
    local me = now.member("nadir")
    if not me.here then
      return "His counter is still running on the second screen. It says nought: nobody knows where to put the questions."
    elseif me.stress <= 44 and me.trust >= 50 then
      return "He answers questions until eleven, and after that the others answer each other. He has been flying again, for himself, along the dunes."
    elseif me.stress >= 56 then
      return "He still knows everything, and always has a moment. He says so while standing up, with his coat on."
    end
    return "He has started to answer with a question: what have you tried? Some find it irritating, and most find the answer."
  end,
}

member "rogier" {
  name = "Rogier", role = "structural engineer, recalculation",
  about = "Makes the calculations that pay for most of this team. Is always on time, and has three small children and a train to catch.",
  look = { skin = 1, hair = "short", dress = "sand", age = 42 },
  trust = 50, stress = 46, transparency = 34, skills = 14,
  job_fear = 34, ownership = 50, safety = 48, energy = 68, belief = 42,
  influence = 55, exposure = 0.4, openness = 0.4, load = 63, resilience = 1.1,
  worry = "My hours pay for everybody’s learning. Nobody calls what I do learning, and I have not learned anything new in six years.",
  epilogue = function(now)
    local me = now.member("rogier")
    if not me.here then
      return "His train leaves without him. The tenders still come in on Thursdays; who they are for is discussed each time."
    elseif me.trust >= 52 and me.skills >= 38 then
      return "He has had the reader set up his calculations and found two mistakes in it, and one in himself. He owned up to all three on a Friday, in that order."
    elseif me.trust >= 52 then
      return "He stays until half past four on Fridays now. He still looks at the clock, and then takes another train."
    end
    return "His hours are in order. On Fridays he has a tender, and everyone knows what that means."
  end,
}

member "shanti" {
  name = "Shanti", role = "drafter",
  about = "Has made the drawings here for fourteen years, first in ink and then on two different systems. Remembers where everything was changed, and why.",
  look = { skin = 5, hair = "bun", dress = "plum", age = 45 },
  trust = 48, stress = 44, transparency = 30, skills = 10,
  job_fear = 66, ownership = 44, safety = 42, energy = 70, belief = 36,
  influence = 45, exposure = 0.95, openness = 0.5, load = 56, resilience = 1.0,
  worry = "I have been retrained twice. Each time there was a certificate, and flowers, and the work had gone before I was done.",
  epilogue = function(now)
    local me = now.member("shanti")
    if not me.here then
      return "Her drawings are still in the system, under her initials. People who never met her ask what SR stands for."
    elseif has_job(now) and me.job_fear <= 50 then
      return "On her door it says model keeper. She thinks it is an odd name for it. The work is hers; she wrote the first line of it herself."
    elseif has_job(now) then
      return "There is a job on paper, with her name and half of the hours. She has begun on it. The old folder is still within reach."
    elseif now.chose("certificate") == "honest" then
      return "She has two conversations this month, one of them with a museum. She talks about them in the circle, and they want to know everything."
    elseif now.chose("certificate") == "coach" then
      return "On Tuesdays she coaches, on Wednesdays she draws, and on Thursdays somebody asks when it will be settled. Usually that is her."
    end
    return "The third certificate hangs beside the other two. From her chair she can see all three."
  end,
}

member "winston" {
  name = "Winston", role = "inspector, water and quay walls; works council",
  about = "Looks at quay walls from a small boat, in all weathers, and knows every lock-keeper. Has been on the works council since the spring. Not fond of posters.",
  look = { skin = 6, hair = "bald", dress = "rust", age = 56, beard = true },
  trust = 46, stress = 40, transparency = 32, skills = 8,
  job_fear = 34, ownership = 48, safety = 40, energy = 72, belief = 36,
  influence = 55, exposure = 0.4, openness = 0.5, load = 57, resilience = 1.3,
  worry = "In 2011 I passed a wall that I should not have passed. Nobody was hurt, and nobody ever knew. Then they hang up a poster.",
  epilogue = function(now)
    local me = now.member("winston")
    if not me.here then
      return "The boat lies at its mooring. The lock-keepers ask after him."
    elseif now.flag("told") then
      return "The wall of 2011 has become a lesson of twenty minutes, in the boat, with the engine off. He gives it to everyone who sails along."
    elseif me.safety >= 52 then
      return "He takes someone along in the boat more often. Once, under a bridge, he began about 2011, and then a tug came by. It will come."
    end
    return "He does his walls twice over, the second time alone. On the works council he asks each time who answers for it."
  end,
}

member "aylin" {
  name = "Aylin", role = "project coordinator",
  about = "Plans everyone’s hours, writes to the municipalities and knows all the birthdays. Came back this winter after eight months at home.",
  look = { skin = 3, hair = "scarf", dress = "olive", age = 37 },
  trust = 56, stress = 50, transparency = 40, skills = 16,
  job_fear = 32, ownership = 46, safety = 46, energy = 58, belief = 48,
  influence = 45, exposure = 0.5, openness = 0.6, load = 63, resilience = 0.75,
  worry = "Everyone is given time to learn, and I am the one who has to find it. I have said yes to everything again.",
  epilogue = function(now)
    local me = now.member("aylin")
    if not me.here then
      return "The schedule is in grey now. On someone’s birthday there was no cake, and only then did they notice who had always seen to it."
    elseif me.stress <= 44 and now.chose("whose_hours") ~= "between" then
      return "There is white in her schedule, four hours a week, and she guards it like a dyke. One of those hours is her own."
    elseif me.stress >= 56 then
      return "She finds an hour for everyone who asks. Where she finds them she writes down at home, in pencil, so that it can be rubbed out."
    end
    return "When someone asks for an hour, she turns the screen round: “Show me where.” It has made the conversations shorter, and better."
  end,
}

tie("geke", "mila", 0.4)
tie("geke", "winston", 0.6)
tie("geke", "shanti", 0.5)
tie("geke", "rogier", 0.4)
tie("nadir", "mila", 0.6)
tie("nadir", "aylin", 0.5)
tie("nadir", "rogier", 0.3)
tie("shanti", "aylin", 0.5)
tie("winston", "shanti", 0.4)
tie("rogier", "aylin", 0.4)
tie("mila", "geke", 0.3, "one-way")

-- What a leader can do -----------------------------------------------------------

use("standard", { except = { "dashboard" } })

action "honest" {
  name = "Tell them about next year’s plan",
  about = "Tells them what disappears in next year’s plan, what might come instead, and what is undecided. Hurts at first; after that nothing is left to leak.",
  because = "Those who know what goes can think about what should come.",
}

action "draw" {
  name = "An hour with the pencil",
  about = "Go to a bridge with one person and draw by hand what you see, you as well. No photographs.",
  hours = 2, target = "member", every = 2,
  effect = { target = { trust = 4, ownership = 4, safety = 3 }, team = { quality = 1, adoption = -1 } },
  because = "A drawing takes longer than a photograph, and so you look for longer.",
}

action "redesign" {
  name = "Rewrite a job",
  about = "Write down with one person what their work will be: what goes, what comes, what they decide. Does most for someone who has been trained for it.",
  hours = 3, target = "member", every = 2,
  effect = function(now)
    if now.did("training") >= 2 then
      return { target = { job_fear = -9, ownership = 7, trust = 4, skills = 3 }, others = { job_fear = -1 } }
    end
    return { target = { job_fear = -3, ownership = 4, trust = 2, stress = 4 } }
  end,
  because = "Someone who has been trained, and has a job to match, can go on; either one alone leaves a certificate, or a worry.",
}

action "our_people" {
  name = "What does this mean for our people?", like = "workgroup",
  about = "Before the next step, go through four questions with the team: workload, content of the work, training, and what is right.",
  hours = 2, target = "team", every = 3,
  effect = { team = { transparency = 4, ownership = 2, change_debt = -3, stress = -1, scope = -1 } },
  because = "Ask it beforehand, and you are asked less afterwards.",
}

-- Spring: week 1 ------------------------------------------------------------------

event "first_circle" {
  title = "Spring: seven chairs",
  weeks = 1,
  debrief = "What did the team learn, in the first hour, about what counts as learning here?",
  scene = function(now)
    narrate "Friday in May, three o’clock. Seven chairs in a circle, and in the middle, on an upturned crate, a lump of concrete from a bridge that no longer exists. A crack runs through it like a river on a map."
    say("mila", "I put a photo of it through the reader. Category two, it says. Stable.")
    say("winston", "It’s lying on a crate. I’d have called that stable too.")
    say("rogier", "How long does a circle take? I’ve a tender at four.")
    local answer = choose {
      { id = "goal", "Give everyone a learning goal that counts in the appraisal, and write down your own first.",
        effect = { team = { transparency = 5, skills = 3, belief = 3, stress = 2 } },
        because = "A goal makes learning part of the job; whether there is time for it has not been said yet." },
      { id = "mistake", "Tell them about the bridge that you once got wrong yourself.", hours = 1,
        effect = { team = { safety = 6, trust = 2, belief = -2 } },
        because = "If the leader was allowed to be a beginner, so are the others." },
      { id = "keep", "Ask round the circle: what must we never forget how to do?", hours = 2, like = "listen",
        effect = { team = { ownership = 5, trust = 3, transparency = 2, scope = -2 } },
        because = "What has to stay gives people something to hold on to; the start is slower for it." },
      { id = "course", "Start with the basic AI course for everyone: one language, and the law asks for it too.", like = "training",
        effect = { team = { skills = 6, transparency = 3, belief = 1 }, winston = { stress = 4 }, geke = { ownership = -3 } },
        because = "Everyone gets on, and it begins with what people cannot do." },
    }
    if answer == "goal" then
      narrate "Seven sheets, seven goals. {aylin} reads all of them, and looks for the line where it says when."
    elseif answer == "mistake" then
      narrate "It is a story with a drawbridge, a decimal point and a very calm mayor. {rogier} misses his tender by ten minutes."
      say("winston", "Well. I’ve never heard a boss tell that one.")
    elseif answer == "keep" then
      say("geke", "How to stand still in front of it. Everything else you can look up.")
      say("shanti", "Why something was changed. That is never in the drawing.")
    else
      say("geke", "I know what I don’t know. I’d hoped we would begin somewhere else.")
    end
  end,
}

-- Weeks 2 to 9, for those who have told it --------------------------------------

event "on_the_stairs" {
  title = "On the stairs",
  weeks = { 2, 9 },
  when = function(now) return now.did("honest") > 0 and not now.flag("leaked") end,
  debrief = "What did it cost you upstairs to tell it, and who would have paid if you had waited?",
  scene = function()
    narrate "The director catches up with you on the stairs. “I had asked you to leave it until the autumn,” he says. “Now I have to defend a plan that I have not finished thinking about.” For two floors he says nothing. At the top he holds the door for you."
    local answer = choose {
      { id = "half", "Offer to work out the other half of the plan with him.", hours = 3,
        effect = { team = { job_fear = -3, ownership = 2, skills = 1, belief = 1 } },
        because = "The plan becomes better, in hours that were meant for the circle." },
      { id = "right", "Say that they had a right to know it.",
        effect = { team = { trust = 3, safety = 1 } },
        later = { weeks = 4, effect = { team = { quality = -3, stress = 2 } },
                  because = "The money for improving the reader went to an office that had not asked any questions." },
        because = "The circle hears of it before you are back. Upstairs a right is also a bill." },
      { id = "quiet", "Agree with him that nothing more comes into the circle until the autumn.",
        effect = { team = { adoption = 2, quality = 2, stress = -2, transparency = -3 } },
        because = "It brings peace upstairs. Below, they notice on Friday that a subject has been closed." },
    }
    if answer == "half" then
      narrate "On Tuesday evening there are two of you at his desk, with a box of biscuits and a column that is called “later”."
    elseif answer == "right" then
      narrate "“I do not doubt it,” he says. “I only wonder who is going to pay for it.”"
    else
      narrate "He thanks you. On Friday somebody asks a question, and you hear yourself say: in the autumn."
    end
  end,
}

-- Week 2 ------------------------------------------------------------------------

event "plan_chest" {
  title = "Four thousand drawings",
  weeks = 2,
  needs = { "geke", "nadir" },
  debrief = "What can be passed on in a file, and what cannot?",
  scene = function(now)
    narrate "Behind the printer stands {geke}’s plan chest: thirty-one years of crack drawings. The director wants them scanned, so that the reader can learn from them. After that he would like the space."
    say("nadir", "Four thousand of them, with dates! It would be twice as good by summer.")
    say("geke", "It may have them. I’m not stingy. But how I looked is not on the paper.")
    local answer = choose {
      { id = "scan", "Have everything scanned this month, and let the chest go up to the attic.",
        effect = { team = { quality = 8, belief = 4, adoption = 2 }, geke = { trust = -5, ownership = -5 } },
        later = { weeks = 6, effect = { team = { skills = -2 } },
                  because = "The drawings are in the system, and nobody has looked at one since." },
        because = "The reader learns fast from it. What lies in the attic teaches nobody else." },
      { id = "weekly", "Scan them, keep the chest, and lay one drawing on the crate every Friday.",
        effect = { team = { quality = 3, skills = 1, ownership = 2, adoption = -1 }, geke = { ownership = 4, trust = 2 }, rogier = { stress = 4 }, nadir = { belief = -2 } },
        because = "One drawing a week is little, and a habit; it takes a piece out of every Friday." },
      { id = "tell", "Have {geke} say what she saw in each, drawer by drawer, and {nadir} record it.", hours = 2,
        effect = { team = { quality = 6 }, geke = { ownership = 7, stress = 5 }, nadir = { skills = 4, stress = 5 } },
        because = "It brings up what nobody had written down, and takes two busy people several days." },
      { id = "leave", "Leave the chest where it is for now; the circle decides in the autumn.",
        effect = { team = { ownership = 3, trust = 1, stress = -2 }, nadir = { belief = -4, trust = -3 }, geke = { trust = 3 } },
        later = { weeks = 5, effect = { team = { belief = -2, quality = -2 } },
                  because = "The reader is still guessing at old concrete for which the answers lie in a drawer." },
        because = "It takes the pressure off, and the reader stays as ignorant as it was." },
    }
    if answer == "scan" then
      narrate "Two men carry the chest up. In the dust on the floor there is a clean rectangle."
    elseif answer == "weekly" then
      seen(now, 1)
      narrate "The first one is bridge 41, 1994. {mila} holds it to the light for so long that {geke} pulls up a chair."
    elseif answer == "tell" then
      seen(now, 1)
      say("geke", "Here I was wet through, and so I looked properly. You can see it in the lines.")
    else
      say("nadir", "Autumn. Okay. I’ll work with what I’ve got.")
    end
  end,
}

-- Week 3 ------------------------------------------------------------------------

event "nine_minutes" {
  title = "Nine minutes",
  weeks = 3,
  needs = { "mila" },
  debrief = "Which simple task in your team is really a course that nobody calls a course?",
  scene = function(now)
    narrate "Bridge 12, forty photographs. The reader has the crack drawing and the report ready in nine minutes, and both are good."
    say("mila", "It used to be two days, they say. So what do I do now? I’m not complaining. I’m asking.")
    if now.member("rogier").here then
      say("rogier", "The client pays for nine minutes. Her two days come out of my projects.")
    end
    if now.member("geke").here then
      say("geke", "I learned it in those two days. I was slow, too.")
    end
    local answer = choose {
      { id = "hand", "She draws the first ten bridges by hand, and the firm pays for it, not the client.",
        effect = { team = { adoption = -4 }, mila = { ownership = 7, safety = 5, belief = -3 }, rogier = { stress = 6, trust = -4 } },
        later = { weeks = 4, effect = { rogier = { stress = 4 }, team = { stress = 1 } },
                  because = "Ten bridges by hand are in nobody’s budget, and the hours came from Rogier’s projects." },
        because = "Slow work is expensive, and it is how you get an eye for it." },
      { id = "both", "She draws first, then the reader does, and she brings the differences on Friday.", like = "training",
        effect = { team = { quality = 3, adoption = -1 }, mila = { skills = 5, stress = 6, ownership = 3 } },
        because = "She learns about the bridge and about the reader; she also does everything twice." },
      { id = "check", "She runs the reader for the whole team and checks what comes out.",
        effect = { team = { adoption = 5, stress = -3, skills = 1 }, mila = { skills = 6, ownership = 3 } },
        later = { weeks = 6, effect = { mila = { safety = -6, stress = 4 }, team = { quality = -2 } },
                  because = "To check a drawing you need to have made some, and Mila has noticed that she has not." },
        because = "It relieves everyone at once. The least practised eye now comes last in the line." },
      { id = "calc", "The drawing goes to the reader; she moves up to the calculations, beside {rogier}.",
        available = function(now) return now.member("rogier").here, "Rogier is not there." end,
        effect = { team = { adoption = 6, belief = 3 }, mila = { skills = 4, ownership = 5, stress = 3, job_fear = -5 }, rogier = { ownership = 4, stress = 2 } },
        later = {
          { weeks = 5, effect = { team = { skills = -1 } }, because = "Since spring nobody has drawn a crack, and the hand forgets first." },
          { weeks = 10, effect = { team = { skills = -2 } }, because = "Nobody new has learned to look, and those who could do it do it less." },
        },
        because = "She gets to the interesting work earlier, over a step on which the others once stood for two years." },
    }
    if answer == "hand" then
      seen(now, 2)
      narrate "On Thursday she comes in with wet knees and one drawing. It took all day. She shows it to everyone, {rogier} included."
    elseif answer == "both" then
      seen(now, 1)
      say("mila", "Eleven differences. Seven are me. I don’t know about the other four, and I think that’s the good news.")
    elseif answer == "check" then
      narrate "By Wednesday fourteen reports have passed through her hands. She ticks every box, and has a look at some of them twice."
    else
      say("rogier", "Sit down. This is a moment, that is a force. And that is my lunch.")
    end
  end,
}

-- Week 4 ------------------------------------------------------------------------

event "who_knows" {
  title = "Ask Nadir",
  weeks = 4,
  needs = { "nadir" },
  debrief = "Whom do people in your team go to, and what does it cost that person?",
  scene = function(now)
    narrate "Head office wants an AI ambassador in every team, with a name, before Friday. {nadir} has just helped two people at once; his own report is open behind them, at page one."
    say("nadir", "I like doing it. Really. It just comes on top.")
    say("aylin", "On top of what? I’ve nothing left that it could come on top of.")
    local answer = choose {
      { id = "space", "Ask {nadir}, and move two of his projects to the others.", hours = 2, like = "relief",
        effect = { team = { skills = 3, adoption = 2 }, nadir = { ownership = 6, stress = -3 }, rogier = { stress = 5 }, aylin = { stress = 3 } },
        because = "An ambassador with time can help; the time has come off other people’s desks." },
      { id = "pair", "Ask {nadir} and {geke} together: one knows the reader, the other knows the bridge.", like = "ambassador",
        available = function(now) return now.member("geke").here, "Geke is not there." end,
        effect = { team = { skills = 3, safety = 2, trust = 1, quality = 2 }, geke = { ownership = 6, stress = 3, skills = 5 }, nadir = { ownership = 2, trust = 3, stress = 3 } },
        because = "Neither can do it alone, so they learn as they go; first they have to find each other." },
      { id = "turns", "Let it go round, someone else every fortnight, and take the first turn yourself.", hours = 1,
        effect = { team = { safety = 4, ownership = 2, skills = 2, stress = 1 }, nadir = { stress = -3, ownership = -3 } },
        because = "To explain it you have to learn it. Questions are answered later, and some of them not at all." },
      { id = "name", "Put {nadir} down: he does it already, and nobody does it better.", like = "ambassador",
        effect = { team = { skills = 3, adoption = 4, belief = 2 }, nadir = { trust = 2, stress = 6 } },
        later = { weeks = 4, effect = { nadir = { stress = 6, energy = -6 } },
                  because = "Nadir has become the road that every question takes." },
        because = "Enthusiasm spreads along the people he knows, and everything comes back along the same road." },
    }
    if answer == "pair" then
      seen(now, 1)
      say("geke", "He asks why. After thirty-one years somebody asks why.")
    elseif answer == "space" then
      say("rogier", "So his projects are mine now. I only want to have it said.")
    elseif answer == "turns" then
      narrate "In your own fortnight you answer nineteen questions, five of them correctly. The other fourteen you work out together."
    else
      narrate "It comes with a badge. He pins it on upside down, and wears it all day."
    end
  end,
}

-- Week 5 ------------------------------------------------------------------------

event "bridge_twelve" {
  title = "Bridge 12",
  weeks = 5,
  when = function(now) return now.chose("nine_minutes") ~= nil end,
  needs = { "mila" },
  scene = function(now)
    local way = now.chose("nine_minutes")
    narrate "Bridge 12 comes back from the municipality with a stamp on it. No remarks."
    if way == "hand" then
      narrate "In {mila}’s drawer there are three drawings now. On the back she has put how long each of them took: a day, a day, and a morning."
    elseif way == "both" then
      narrate "On the windowsill there are two piles, {mila}’s and the reader’s. Somebody has put a pebble on hers, against the draught."
    elseif way == "check" then
      narrate "{mila} has passed fourteen again. By the coffee machine she asks what wet concrete smells like from the inside. Nobody laughs, and somebody tries to describe it."
    else
      narrate "{mila} has found a mistake in a table from 1988. Before ten o’clock everybody has heard of it, and not from her."
    end
  end,
}

-- Week 6 ------------------------------------------------------------------------

event "whose_hours" {
  title = "Twenty-eight hours",
  weeks = 6,
  needs = { "aylin", "shanti" },
  debrief = "Where does learning time in your team really come from?",
  scene = function(now)
    narrate "Four hours of learning a week, for seven people. {aylin} turns her screen towards you. There is no white left in it anywhere."
    say("aylin", "Twenty-eight hours. I’d gladly give them to everyone. Whose shall I take?")
    say("shanti", "At my last course they were on a poster. The hours, I mean.")
    local answer = choose {
      { id = "bridges", "Take on fewer bridges this quarter, and tell the director that it was your choice.", hours = 2, like = "relief",
        effect = { team = { stress = -4, trust = 4, skills = 1, adoption = -2 } },
        later = { weeks = 6, effect = { team = { job_fear = 5, stress = 3 } },
                  because = "The quarter’s turnover is lower, and the director has asked aloud what the circle brings in." },
        because = "Real time has to come from somewhere; here it comes from turnover that somebody will miss." },
      { id = "saved", "Promise that what the reader saves becomes learning time, before anything else.",
        effect = { team = { trust = 3, belief = 3, adoption = 2 } },
        promise = { "What the reader saves stays learning time", weeks = 7, hours = 4,
                    if_kept = { team = { trust = 5, skills = 4, ownership = 4, stress = -2 } },
                    if_broken = { team = { trust = -12, belief = -5, stress = 3 }, shanti = { trust = -6 } } },
        because = "They get something out of the reader themselves, for as long as nobody else claims the hours." },
      { id = "evening", "An evening a fortnight, with food on the table, for anyone who wants to come.",
        effect = { team = { skills = 4, trust = 1, stress = 2 }, aylin = { energy = -5, stress = 3 }, rogier = { trust = -3 } },
        later = { weeks = 4, effect = { team = { skills = 1 }, rogier = { ownership = -4 }, shanti = { ownership = -3 } },
                  because = "The same four come every time; the others have children, a mother, or a train." },
        because = "It costs the firm nothing; those who come pay for it with an evening at home." },
      { id = "between", "Fix nothing: each learns when there is a gap, in their own way.",
        effect = { team = { ownership = 4, stress = -3, trust = 1 } },
        later = { weeks = 5, effect = { team = { skills = -2, belief = -2 } },
                  because = "There has been no gap." },
        because = "People stay in charge of their day. A full day leaves no gap." },
    }
    if answer == "bridges" then
      seen(now, 1)
      narrate "{aylin} makes four squares a week white. It takes her some time to let go of the mouse."
    elseif answer == "saved" then
      say("aylin", "I’m giving it a colour of its own. Then everyone will see it when it goes.")
    elseif answer == "evening" then
      narrate "There is a pan of soup, there are four people, and it is a very good evening."
    else
      say("shanti", "A gap. I’ll keep an eye out.")
    end
    if now.chose("first_circle") == "goal" then
      if answer == "bridges" or answer == "saved" then
        effect({ team = { skills = 3, ownership = 2 } }, "The learning goals from May have got hours to go with them.")
      else
        effect({ team = { stress = 4, belief = -2 } }, "The learning goals from May count in the appraisal, and there are no hours for them.")
      end
    end
  end,
}

-- Week 7: felt on purpose -------------------------------------------------------

event "nothing_special" {
  title = "Nothing special",
  weeks = 7,
  debrief = "What is it with you when it is quiet: rest, or something that is not being said?",
  scene = function(now)
    narrate "Nobody asks you anything this week. The reader draws, the drones fly, and on Friday the circle is done in twenty minutes. Nothing special, somebody says, and the others nod."
    if now.safety >= 50 then
      narrate "It is the kind of quiet in which somebody hums."
    else
      narrate "It is the kind of quiet in which doors are closed softly."
    end
  end,
}

-- Summer: week 8 -----------------------------------------------------------------

event "academy" {
  title = "Summer: forty courses",
  weeks = 8,
  needs = { "rogier", "shanti" },
  debrief = "What did your people last say they wanted to learn, and what did they get?",
  scene = function(now)
    narrate "July. The director has visited a very large firm with an academy of its own: a floor, a logo, forty courses. He wants one as well, and your team may be the first. The same morning the survey comes in: five of your people would rather get better at working together and talking than at technical things."
    say("rogier", "Forty courses. And who will be at the bridge?")
    say("shanti", "I put down talking. So did four others, apparently. We could talk about it.")
    local answer = choose {
      { id = "academy", "Be the first in the academy: the courses are good, and the money is there now.", like = "training",
        effect = { team = { skills = 7, belief = 3, trust = -4, stress = 3, ownership = -2 } },
        later = { weeks = 5, effect = { team = { belief = -2, ownership = -2 } },
                  because = "The courses are excellent, and they are about someone else’s work." },
        because = "A lot of knowledge at once. The survey has gone unanswered." },
      { id = "survey", "Put the survey on the director’s desk and ask for half the money, for what they asked.", hours = 3,
        effect = { team = { trust = 5, safety = 4, ownership = 4, belief = -1 } },
        because = "People were asked and have been heard; it strengthens the team, and does nothing for the tool." },
      { id = "neighbours", "Skip the academy and swap knowledge afternoons with two sister offices.", hours = 2,
        effect = { team = { skills = 4, transparency = 4, stress = 3, belief = 2 }, nadir = { stress = 4 } },
        because = "They ask questions that no course asks; your best explainers do the explaining." },
      { id = "nothing", "Decline both: the summer is full enough, and one thing at a time.",
        effect = { team = { stress = -6, change_debt = -5, energy = 3, adoption = 3, skills = 1 } },
        later = { weeks = 5, effect = { team = { trust = -2 } },
                  because = "The money has gone to another office, and the survey has not been mentioned again." },
        because = "It leaves people room to breathe and to get used to what there is; the offer does not come by a second time." },
    }
    if answer == "academy" then
      narrate "Everyone gets a login and a bag with the logo on it. {shanti} folds hers in four."
    elseif answer == "survey" then
      narrate "The first thing they practise is letting each other finish. {rogier} turns out to be good at it, and is the most surprised of all."
    elseif answer == "neighbours" then
      narrate "One of the others turns out to be a diver who taps on stone, and listens. A whole room holds its breath for as long as he does."
    else
      say("rogier", "Good. Then I’ll do the tender.")
    end
  end,
}

-- Week 9, for those who have told it ---------------------------------------------

event "pinboard" {
  title = "On the pinboard",
  weeks = 9,
  when = function(now) return now.did("honest") > 0 and not now.flag("leaked") end,
  scene = function()
    narrate "On the pinboard hangs a vacancy from a municipality: bridge keeper, no experience needed. Somebody has underlined the last three words. Nobody takes it down."
  end,
}

-- Week 10 -----------------------------------------------------------------------

event "applause" {
  title = "The bottle",
  weeks = 10,
  needs = { "nadir", "rogier" },
  debrief = "What is rewarded in your team, and does everyone know why?",
  scene = function(now)
    narrate "Summer drinks, on the roof. The director calls {nadir} forward: pioneer of the half-year. There is a bottle, an envelope, and applause. {rogier} claps three times."
    say("rogier", "I billed the hours he did his experimenting in. It’s a nice bottle, though.")
    narrate "He says it to nobody in particular, just loudly enough. Everyone looks at the water, and then at you."
    local answer = choose {
      { id = "explain", "Say aloud what you reward here, trying and telling, and whose hours made it possible.",
        effect = { team = { transparency = 5, ownership = 2, stress = 1 }, rogier = { trust = 4, ownership = 3 }, nadir = { ownership = -2 } },
        because = "They know now what it was for, and also what is not rewarded here." },
      { id = "share", "Turn the envelope into an afternoon on the water for everyone.",
        effect = { team = { stress = -4, trust = 3 }, nadir = { ownership = -6, belief = -3, trust = -3 } },
        because = "Nobody is jealous, and the one who went first has no more of it than the others." },
      { id = "failed", "Announce a second bottle, in the autumn: for the most useful thing that failed.", hours = 1,
        effect = { team = { safety = 5, skills = 2, belief = -1 }, rogier = { trust = -5, stress = 2 } },
        because = "Trying becomes safer. Those who deliver every week feel passed over." },
      { id = "leave", "Leave it as it is: those who go first deserve to be seen.",
        effect = { team = { adoption = 5, belief = 3 }, nadir = { ownership = 5, trust = 3 }, rogier = { trust = -8, stress = 4 } },
        later = { weeks = 4, effect = { team = { safety = -3, ownership = -2 } },
                  because = "Nobody was told what the bottle was for, so they worked it out for themselves." },
        because = "What is applauded is imitated; those who kept things going meanwhile clap along." },
    }
    if answer == "explain" then
      narrate "It takes two minutes and is not a good speech. {rogier} fetches {nadir} a glass."
    elseif answer == "share" then
      narrate "{rogier} steers, somebody falls asleep on the coats, and {nadir} says that it was the best solution. He says it twice."
    elseif answer == "failed" then
      if now.member("winston").here then
        say("winston", "The most useful thing that failed. How far back may it go?")
      end
    else
      narrate "{nadir} puts the bottle under his desk, with the label to the wall."
    end
  end,
}

-- Week 11: only if there is an ambassador who carries it alone -------------------

event "quick_question" {
  title = "Question thirty-one",
  weeks = 11,
  when = function(now)
    return now.chose("who_knows") == "name" or now.chose("who_knows") == "space" or now.did("ambassador", "nadir") > 0
  end,
  needs = { "nadir" },
  debrief = "How do you notice that the one who helps everyone needs help?",
  scene = function(now)
    narrate "Ten past seven in the evening, the windows open. {nadir} is answering the thirty-first question of the day. He has made a counter for it, in the corner of his screen."
    say("nadir", "They’re only quick questions. That’s just it. There’s nothing there you could call work.")
    local answer = choose {
      { id = "ask", "Sit down, ask what he needs, and do not fill the silence.", hours = 2, like = "listen",
        effect = { nadir = { trust = 8, safety = 8, stress = -5 }, team = { trust = 1 } },
        because = "What he finds for himself will fit him better. It does take longer." },
      { id = "hour", "Agree that he answers questions for one hour a day; outside it people try first.", like = "relief",
        effect = { nadir = { stress = -9, ownership = 3 }, team = { skills = 3, stress = 3, adoption = -3 } },
        because = "People learn from looking for it themselves; some of them are stuck until nine the next morning." },
      { id = "halve", "Promise that in two weeks half of his projects will be with somebody else.",
        effect = { nadir = { stress = -4, trust = 4 } },
        promise = { "Half of Nadir’s projects are with somebody else", weeks = 2, hours = 4,
                    if_kept = { nadir = { stress = -9, energy = 7, trust = 4 }, team = { trust = 3, stress = 1 } },
                    if_broken = { nadir = { stress = 8, energy = -7, trust = -6 }, team = { trust = -8 } } },
        because = "A date on it helps at once; the hours still have to come from somewhere." },
      { id = "mila", "Ask {mila} to take half of the questions: she is quick, and it is a step up for her.",
        available = function(now) return now.member("mila").here, "Mila is not there." end,
        effect = { nadir = { stress = -7 }, mila = { ownership = 7, skills = 6, stress = 7 }, team = { adoption = 2 } },
        because = "Explaining is a way of learning; her own bridges have to wait for it." },
    }
    if answer == "ask" then
      narrate "It takes as long as it takes a tram to pass, and another one."
      say("nadir", "That sometimes somebody asks me something I don’t know. And that I can say so.")
    elseif answer == "hour" then
      narrate "The first day eleven people stand at his desk at nine. In the second week it is four, and they have brought their attempts."
    elseif answer == "halve" then
      narrate "He switches the counter off. After a moment he switches it on again: two weeks is two weeks."
    else
      say("mila", "Me? Yes. Of course. When do I draw, then?")
    end
  end,
}

-- Week 12 -----------------------------------------------------------------------

event "poster" {
  title = "Mistakes are allowed",
  weeks = 12,
  needs = { "mila", "winston" },
  debrief = "What happened to the last person in your team who brought in a mistake?",
  scene = function(now)
    narrate "Beside the coffee machine hangs a poster from head office: MISTAKES ARE ALLOWED. {mila} is waiting beneath it. In her report on bridge 27 are the photographs of bridge 72, and the municipality has planned its repairs by it."
    say("mila", "The reader had swapped them, and I let it through. Does this one count? For the poster?")
    local answer = choose {
      { id = "circle", "Ask whether she will tell the circle about it on Friday, after you have told them about one of your own.",
        effect = { team = { safety = 4, transparency = 3, stress = 1 }, mila = { skills = 5, stress = 10, safety = 3 } },
        because = "Told once, a mistake saves the others from making it; the telling she has to do herself." },
      { id = "quiet", "Ring the municipality yourself, put it right, and keep her name out of it.", hours = 1,
        effect = { mila = { trust = 9, stress = -7, safety = 4 }, team = { stress = -2 } },
        later = { weeks = 4, effect = { team = { quality = -2, transparency = -1 } },
                  because = "The same swap has happened twice more, at desks where nobody had heard of the first." },
        because = "You protect a beginner, and the lesson stays between the two of you." },
      { id = "steps", "Agree with all of them who may send what alone, and how that grows: first held, then let go.", hours = 3, like = "workgroup",
        effect = { team = { ownership = 6, transparency = 3, quality = 3, skills = 1, stress = 1, adoption = -2 }, mila = { ownership = -2 } },
        because = "Within a limit they know, people dare more. Everyone can also see how large the others’ limit is." },
      { id = "sign", "From now on a senior signs every report before it goes out.", like = "hitl",
        effect = { team = { quality = 8, belief = 2, trust = 1 }, mila = { ownership = -6, safety = -4, stress = -3 },
                   geke = { stress = 5 }, rogier = { stress = 4 } },
        because = "Two pairs of eyes see more, and the youngest pair knows that it is not trusted." },
    }
    if answer == "circle" then
      seen(now, 1)
      if now.member("winston").safety >= 48 then
        set("told", true)
        say("winston", "I’ve got one as well. Two thousand and eleven. A quay wall. I passed it, and then I went past it every night for a month, with a torch.")
        narrate "Nobody says anything about the poster. {mila} lays a hand on the lump of concrete, as one does with a dog."
        effect({ team = { safety = 4, trust = 2 }, winston = { safety = 8, stress = -5 } },
          "Winston has told them what he had carried since 2011.")
      else
        narrate "{mila} tells it with red ears. There are nods. {winston} studies the crack in the concrete and opens his mouth, and closes it again."
      end
    elseif answer == "quiet" then
      say("mila", "Thank you. I’ll never do it again.")
      say("winston", "Somebody will.")
    elseif answer == "steps" then
      narrate "The list has three columns: with someone, with someone near, alone. {mila} is in the second. There is a date beside it."
    else
      narrate "On Thursday nineteen reports lie waiting on the windowsill. They are signed standing up, where the light is good."
    end
  end,
}

-- Week 13 -----------------------------------------------------------------------

event "holiday_chairs" {
  title = "Four chairs too many",
  weeks = 13,
  scene = function(now)
    local all = true
    for _, id in ipairs { "geke", "mila", "nadir", "rogier", "shanti", "winston", "aylin" } do
      all = all and now.member(id).here
    end
    narrate "The first week of August. On Friday there are three people in the circle, and you."
    if all then
      narrate "Nobody moves the empty chairs aside. It would look as if somebody had left."
    else
      narrate "Nobody moves the empty chairs aside. Which of them are on holiday and which are not, nobody has to say."
    end
    if now.member("rogier").here then
      say("rogier", "No tender today. At four I didn’t know where to go, so I’m here.")
    end
  end,
}

-- Week 14: one of two ------------------------------------------------------------

event "own_eyes" {
  title = "Before five o’clock",
  weeks = 14,
  when = function(now) return can_see(now) end,
  needs = { "mila" },
  debrief = "Where did Mila learn this, and who gave her the time?",
  scene = function(now)
    narrate "August, and half the office is on holiday. A barge has struck bridge 41. The reader has been down since Tuesday, for an update. Before five the municipality wants to know whether the traffic may cross."
    if now.member("geke").here then
      narrate "{geke} is on an island, with her grandchildren."
    end
    narrate "{mila} already has her boots on. Under her arm she has the drawing of 1994, and a pencil. At three she rings from beneath the bridge."
    say("mila", "This one goes round the corner. In the drawing it stops before it. I’ve drawn it twice. It goes right through.")
    local answer = choose {
      { id = "stand", "Let her tell the municipality herself: half the bridge closed. You stand beside her.",
        effect = { team = { safety = 3, trust = 3, ownership = 2, stress = 1 }, mila = { ownership = 10, safety = 8, stress = 5 } },
        because = "She saw it, so she says it, and is a colleague from now on. Her voice has to hold until five." },
      { id = "calc", "Close half the bridge, and have {rogier} calculate tonight what her drawing means.", hours = 2, like = "hitl",
        available = function(now) return now.member("rogier").here, "Rogier is not there." end,
        effect = { team = { quality = 5, skills = 2, transparency = 3 }, rogier = { ownership = 6, stress = 6 }, mila = { skills = 6, trust = 3 } },
        because = "What she saw gets a calculation behind it, at the price of somebody’s evening." },
      { id = "close", "Close everything until {geke} has been: today is not the day for learning.",
        available = function(now) return now.member("geke").here, "Geke no longer works here." end,
        effect = { team = { stress = -4, transparency = 2, quality = 3, trust = 2 }, mila = { ownership = -8, safety = -5 }, geke = { stress = 5, ownership = 4 } },
        because = "The safest answer there is. It tells the one who did see it that she does not count yet." },
    }
    if answer == "stand" then
      say("mila", "Half past three, the left lane. No. I have not asked a machine. I have been underneath it.")
    elseif answer == "calc" then
      narrate "At a quarter to eleven he sends one line: “She’s right. Twelve per cent over. Tell her.”"
    else
      narrate "{geke} comes on the first ferry. She looks for a long time, and then at the drawing. “This has been done,” she says. “Why am I here?”"
    end
  end,
}

event "island" {
  title = "Four pairs of boots",
  weeks = 14,
  when = function(now) return not can_see(now) end,
  needs = { "mila" },
  debrief = "When did the looking go, and who could have noticed?",
  scene = function(now)
    narrate "August, and half the office is on holiday. A barge has struck bridge 41. The reader has been down since Tuesday, for an update. Before five the municipality wants to know whether the traffic may cross."
    if now.member("geke").here then
      narrate "{geke} is on an island, with her grandchildren."
    end
    narrate "Four people stand beneath the bridge in their boots. Everyone is looking. One holds up a phone, out of habit, and puts it away again."
    say("mila", "I see a crack. I see a lot of cracks. Which one should I be looking at?")
    effect({ team = { stress = 4, safety = -3, belief = -3 } },
      "On the day the reader was down, nobody dared to say what they saw.")
    local answer = choose {
      { id = "ring", "Ring {geke} on her island and let her look through {mila}’s phone.",
        available = function(now) return now.member("geke").here, "Geke no longer works here." end,
        effect = { team = { skills = 3, quality = 2, stress = -2 }, geke = { stress = 7, ownership = 5, trust = -4 }, mila = { skills = 5 } },
        because = "For today it is solved, by the one pair of eyes there is. They were on holiday." },
      { id = "say", "Close it for three days, and say why: at this moment we cannot judge it.",
        effect = { team = { transparency = 6, trust = 4, safety = 3, belief = -2, job_fear = 4 } },
        because = "It is honest and it is safe. On Thursday it is in the newspaper." },
      { id = "hire", "Get an inspector in from another firm, today, whatever it costs.",
        effect = { team = { stress = -5, quality = 5, ownership = -5, belief = 2 } },
        because = "It is off everybody’s mind. What there was to learn goes home in someone else’s van." },
      { id = "draw", "Give all four the drawing of 1994: find the difference, and do not stop before four.", hours = 3,
        effect = { team = { ownership = 4, skills = 3, stress = 4 }, mila = { ownership = 6, safety = 4, stress = 3 } },
        because = "They learn more in two hours than in two months, on a day when it has to be right." },
    }
    if answer == "ring" then
      say("geke", "Lower. Left. Now stand still. No, love, you: stand still. There. Do you see it?")
      narrate "In the background a child asks when they are going to the sea."
    elseif answer == "say" then
      narrate "The mayor asks whether he has heard that correctly. He has. He says that it does not happen to him often."
    elseif answer == "hire" then
      narrate "He comes at four, looks for six minutes, and closes the left lane. {mila} walks with him to his van. He is in a hurry."
    else
      seen(now, 2)
      say("mila", "There. It goes round the corner. In 1994 it stopped before it.")
      narrate "It is ten to four. Four people have mud up to their elbows, and nobody looks at a phone."
    end
  end,
}

-- Week 15 -----------------------------------------------------------------------

event "grey_bar" {
  title = "No data",
  weeks = 15,
  when = function(now) return now.chose("own_eyes") ~= nil or now.chose("island") ~= nil end,
  needs = { "mila" },
  debrief = "What did you learn from the last day on which a system let you down?",
  scene = function(now)
    narrate "The reader is back. For the days when it was down its screen shows a grey bar: no data. The director wants to know what you mean to do about days like those."
    local answer = choose {
      { id = "by_hand", "Make one yourselves: one day a month the reader stays off.", like = "training",
        effect = { team = { ownership = 3, skills = 1, adoption = -1, stress = 2 } },
        because = "What you can do without it you keep by doing without it. Such a day costs what it always used to cost." },
      { id = "spare", "Have a second reader kept ready for them, and leave it at that.", like = "tune",
        effect = { team = { stress = -2, adoption = 1, belief = 1 } },
        later = { weeks = 3, effect = { team = { quality = -3, ownership = -2, trust = -1 } },
                  because = "The second reader has been standing by for three weeks. It has the same blind spot as the first." },
        because = "Nobody has to stand there like that again. What they would have seen nobody will know either." },
      { id = "first_minute", "Have those who stood there tell it in the circle, from the first minute.", hours = 1, like = "townhall",
        effect = { team = { safety = 3, transparency = 3, stress = 2 }, mila = { stress = 4 } },
        because = "What happened to a few of them, all of them know now. Whoever tells it stands there once more." },
    }
    if answer == "by_hand" then
      seen(now, 1)
      narrate "The first one is a Tuesday. By eleven everybody has wet sleeves, and two of them cannot agree about a shadow."
    elseif answer == "spare" then
      narrate "The supplier calls it a spare. Somebody asks whether there is one for people as well, in the same cupboard."
    elseif now.chose("own_eyes") then
      narrate "It takes until a quarter to five. The line that goes round the corner is on the floor by then, in chalk, and everybody has walked along it once."
    else
      narrate "It takes until a quarter to five. Where the phone comes out and is put away again somebody laughs, and after that nobody does."
    end
  end,
}

-- Autumn: week 16 -----------------------------------------------------------------

event "booklet" {
  title = "Autumn: every crack tells a story",
  weeks = 16,
  needs = { "geke", "mila" },
  debrief = "Whose voice is it, when AI has written it from somebody’s work?",
  scene = function(now)
    narrate "September. From {geke}’s drawings an assistant has written a booklet for beginners: “How to look”. It is clear, it is handsome, and her name is on the cover. On Monday it goes to all offices."
    say("geke", "“Every crack tells a story.” I have never said that. A crack tells you where the water has been.")
    say("mila", "I think it’s rather good, though. I mean, I understood it.")
    local answer = choose {
      { id = "say", "Put it on page one: written by AI from her drawings, and what has been checked by whom.", hours = 1,
        effect = { team = { transparency = 6, safety = 2, belief = -2 }, geke = { trust = 4 } },
        because = "Readers know what it is, and believe it a little less." },
      { id = "rewrite", "Stop it, and let {geke} and {mila} rewrite it, however long that takes.", hours = 2,
        effect = { team = { quality = 3, ownership = 2, adoption = -2 }, geke = { ownership = 8, trust = 5, stress = 5 }, mila = { skills = 5, stress = 5 } },
        because = "In the rewriting the one learns to say it and the other to see it; the offices wait." },
      { id = "name", "Send it without her name: the text is useful, and it is nobody’s.",
        effect = { team = { skills = 3, adoption = 2, stress = -1 }, geke = { trust = -2, ownership = -5, stress = -4 } },
        because = "She does not have to answer for sentences that are not hers, and nobody else does either." },
      { id = "send", "Send it as it is: beginners are helped by it, and it is finished.",
        effect = { team = { skills = 5, adoption = 4, belief = 3 }, geke = { trust = -9, ownership = -6 } },
        later = { weeks = 3, effect = { team = { trust = -3, transparency = -4 } },
                  because = "Someone from another office quoted her sentence to Geke, and she told him who had written it." },
        because = "It helps many beginners at once, in a voice that somebody has lent without being asked." },
    }
    if answer == "say" then
      say("geke", "Checked by. Good. Then I’ll check, and it will take me longer than writing.")
    elseif answer == "rewrite" then
      narrate "They sit at the window, a thermos between them. {mila} keeps asking how she knows. By the fourth afternoon there are answers."
    elseif answer == "name" then
      narrate "On the cover there is now a bridge. It has six arches on the left and five on the right."
    else
      narrate "There are compliments from four offices. {geke} reads them, and puts the booklet in the bottom drawer."
    end
  end,
}

-- Week 17 -----------------------------------------------------------------------

event "certificate" {
  title = "The third certificate",
  weeks = 17,
  needs = { "shanti" },
  debrief = "Which job in your organisation is waiting for the people you are training?",
  scene = function(now)
    narrate "{shanti} has passed: modelling with AI, with distinction. There are flowers. When the others have gone back to their desks she stays where she is, the envelope in her hand."
    if now.did("honest") > 0 then
      say("shanti", "You told us yourself: no drawing desk next year. It’s a beautiful certificate. What is it good for, here?")
    else
      say("shanti", "There’s no drawing desk next year, people say. It’s a beautiful certificate. What is it good for, here?")
    end
    local answer = choose {
      { id = "job", "Write the job with her: keeper of the models, with hours, a grade, and a say in it.", hours = 4,
        effect = { team = { trust = 2, job_fear = -3 }, shanti = { job_fear = -13, ownership = 8, trust = 6 }, rogier = { stress = 3 }, aylin = { stress = 3 } },
        because = "Training and a changed job do together what neither does alone; the hours for it come from others." },
      { id = "promise", "Promise that before the annual plan closes there will be a job behind it.",
        effect = { shanti = { job_fear = -6, trust = 3, stress = -4 }, team = { trust = 1 } },
        promise = { "Behind Shanti’s certificate there is a job", weeks = 3,
                    kept = function(now)
                      return now.did("redesign", "shanti") > 0 or now.chose("two_places") == "rotate"
                        or now.chose("two_places") == "group"
                    end,
                    if_kept = { shanti = { job_fear = -8, trust = 6 }, team = { trust = 4 } },
                    if_broken = { shanti = { trust = -14, job_fear = 10 }, team = { trust = -10 } } },
        because = "It gives her the autumn, and you three weeks; she has heard it twice before." },
      { id = "coach", "Ask her to become automation coach, starting Monday; the rest can be arranged later.",
        effect = { team = { skills = 3, adoption = 2 }, shanti = { ownership = 5, stress = 7, job_fear = -4 } },
        later = { weeks = 2, effect = { shanti = { stress = 5, job_fear = 8, trust = -6 }, team = { trust = -2 } },
                  because = "Shanti is coaching, on top of her drawings, and her contract still says drafter." },
        because = "New work comes by itself when somebody begins; hours and a grade seldom do." },
      { id = "honest", "Say that there is nothing yet, and give her paid time to look round, outside the firm as well.",
        effect = { team = { transparency = 5, safety = 2 }, shanti = { trust = 6, job_fear = 4, stress = 2, ownership = 3 } },
        because = "You take her seriously, and say aloud what nobody likes to hear with flowers on the table." },
    }
    if answer == "job" then
      set("job", true)
      if now.did("redesign", "shanti") > 0 then
        say("shanti", "The first half we had already. I’ve brought the second.")
        effect({ shanti = { ownership = 4, job_fear = -4 } }, "The job had been started on before the certificate came.")
      else
        narrate "It takes two afternoons. The first line she writes herself: “Knows why something was changed.”"
      end
    elseif answer == "promise" then
      narrate "She puts it in her diary. She has a diary for such things, she says."
    elseif answer == "coach" then
      say("shanti", "Coach. And who draws on Tuesday?")
    else
      say("shanti", "That is the first time somebody has said it beforehand. I’m going to sit with it a moment.")
    end
  end,
}

-- Week 18 -----------------------------------------------------------------------

event "open_day" {
  title = "Open day",
  weeks = 18,
  debrief = "What would people be able to see at an open day in your team?",
  scene = function(now)
    narrate "Thirty colleagues from other offices are coming to see how learning is done here. Head office has sent a running order: seven successes, seven minutes each, questions at the end."
    if now.member("aylin").here then
      say("aylin", "Mine’s called “From chaos to control”. I haven’t had either.")
    end
    local answer = choose {
      { id = "script", "Follow the running order: they have worked for it, and deserve to be seen.",
        effect = { team = { belief = 5, adoption = 4, stress = -1, safety = -4, trust = -1 } },
        because = "They get their applause. After the sixth success nobody in the room asks anything more." },
      { id = "failed", "Have each of them tell one thing that failed, and what they do differently now.", hours = 1,
        effect = function(now)
          if now.member("mila").safety >= 50 and now.trust >= 50 then
            return { team = { safety = 4, skills = 5, trust = 4, belief = -1 } }
          end
          return { team = { stress = 5, safety = -4, skills = 1, transparency = 3 } }
        end,
        because = "Where it is safe, a failure teaches a full room; where it is not, people bring a success in disguise." },
      { id = "bridge", "No slides: take all thirty to bridge 41, with pencil and paper.", hours = 2,
        effect = { team = { ownership = 6, trust = 4, safety = 3, stress = 2, adoption = -3 }, nadir = { belief = -2 } },
        because = "What people do themselves they remember; of the reader they have seen little." },
      { id = "cancel", "Call it off: it is the busiest month, and there is enough to finish.",
        effect = { team = { stress = -6, change_debt = -3, trust = 1, belief = -3 } },
        because = "Everyone gets a day back. What was learned stays inside these walls." },
    }
    if answer == "script" then
      narrate "Every slot ends on time. In the evaluation someone writes: impressive. Someone else: and what was difficult?"
    elseif answer == "failed" then
      if now.member("mila").safety >= 50 and now.trust >= 50 then
        narrate "The first one takes four minutes and the room is silent. By the third, people from other offices begin to put up their hands, with one of their own."
      else
        narrate "One after the other they describe something that failed and in fact went rather well. The visitors nod. It is a long hour."
      end
    elseif answer == "bridge" then
      seen(now, 1)
      narrate "Thirty people crouch along the water. After twenty minutes the talking stops. A man from accounts asks whether he may keep his."
    else
      narrate "The cake has already been ordered. It is eaten at the desks, over three days."
    end
  end,
}

-- Week 19 -----------------------------------------------------------------------

event "two_places" {
  title = "A reason",
  weeks = 19,
  debrief = "Where will the experienced people of ten years from now learn it?",
  scene = function(now)
    narrate "On Friday the annual plan closes. Juniors: none; the reader does that work. The director is not a hard man. “Give me a reason,” he says, “one that I can put in a column.”"
    if now.member("geke").here then
      say("geke", "In two years I’ll be gone. In ten, half of this circle. And it takes ten years to learn.")
    end
    if now.member("winston").here then
      say("winston", "And this goes to the works council before it closes, not after. I’ll bring the law along, if that helps.")
    end
    local answer = choose {
      { id = "two", "Ask for two juniors all the same, and put down honestly what they cost until they earn.", hours = 3,
        effect = { team = { trust = 4, job_fear = -5, ownership = 3, stress = 3, transparency = 2 } },
        because = "The firm gets its own experts ten years from now. This team pays first, in hours." },
      { id = "rotate", "No juniors, but everyone moves: a day a week in someone else’s work, in roles still to be made.", hours = 2,
        effect = { team = { skills = 4, ownership = 4, stress = 5 }, shanti = { job_fear = -7 }, geke = { ownership = -3 } },
        because = "The learning step comes back for those who are here; who comes after them remains open." },
      { id = "group", "Have the team and two directors work out what people will be needed for, and then close it.", hours = 4, like = "workgroup",
        available = function(now) return now.trust >= 45, "There is not enough trust for that conversation." end,
        effect = { team = { ownership = 6, transparency = 6, trust = 2, stress = 2, belief = -1 } },
        because = "Those who had a hand in it learn for it more willingly, and meanwhile everybody waits." },
      { id = "none", "Accept it, and have the money spent on the next version of the reader.",
        effect = { team = { adoption = 5, belief = 4, quality = 5, stress = -3, trust = -2 }, mila = { job_fear = 8, trust = -4 }, geke = { trust = -5 } },
        because = "The reader gets better every year; what it costs will only show when someone is missing." },
    }
    if answer == "two" then
      narrate "In the column it says: ten years. The director reads it, and asks whether there is also a shorter word for it. There is not. He leaves it in."
    elseif answer == "rotate" then
      narrate "In the new schedule everyone has one day in another colour. One role has no name yet: whoever takes it asks of every new tool whether we ought to. Someone who has sat still for six years has a Tuesday with a boat in it."
    elseif answer == "group" then
      narrate "They put two chairs in the circle. The director takes the one with the wobbly leg, and looks for a while at the lump of concrete before he sits down."
      if now.member("winston").here then say("winston", "Everybody does that.") end
    else
      if now.member("mila").here then
        narrate "That evening {mila} clears out her drawer. She is not leaving; she only wants to see how much is in it."
      end
    end
  end,
}

-- Week 20 -----------------------------------------------------------------------

event "last_friday" {
  title = "Autumn: seven chairs",
  weeks = 20,
  debrief = "What of this year would go on without you, and how do you know?",
  scene = function(now)
    narrate "The last Friday of the learning year, three o’clock. From next week the room is wanted again, for tenders. The lump of concrete lies on its crate; somebody has dusted it."
    if now.member("rogier").here then
      say("rogier", "I’ve got a tender at four. I’ve told them it will be half past.")
    end
    local answer = choose {
      { id = "weekly", "Keep the Friday, every week, and find the tenders another room.", hours = 2,
        effect = { team = { trust = 3, safety = 2, skills = 2, stress = 2 } },
        because = "An hour that always comes round need not be fought for. It has to be paid for fifty times a year." },
      { id = "bridge", "One whole day a month instead, at a bridge, in whatever weather.",
        effect = { team = { skills = 3, ownership = 3, adoption = -2, stress = 1 } },
        because = "There is more to see there than on a crate. A month is long for whoever has a question on Tuesday." },
      { id = "corridor", "Go and stand in the corridor, and let them decide whether they want it.",
        effect = { team = { ownership = 6, trust = 1, transparency = -2, stress = 1 } },
        because = "What they keep without you is theirs. You do not hear why." },
      { id = "end_here", "Let it end here: they know by now where to find one another.",
        effect = { team = { stress = -4, adoption = 3, safety = -2, skills = -1 } },
        because = "It gives back hours every week, and it may end while it is good. Newcomers will not know that there was a circle." },
    }
    if answer == "weekly" then
      if now.member("aylin").here then
        narrate "{aylin} makes it white up to Christmas, and after a moment the year after that as well."
      else
        narrate "In the schedule it is white up to Christmas."
      end
    elseif answer == "bridge" then
      if now.member("winston").here then
        say("winston", "Whatever weather. I’ll hold you to that in November.")
      else
        narrate "Somebody asks whether that goes for November as well. Somebody else says: for November most of all."
      end
    elseif answer == "corridor" then
      narrate "It takes eleven minutes. Once you hear them laugh. When the door opens nobody says what was decided, and on the crate lies a pencil that was not there before."
    else
      narrate "Nobody gets up. It is getting dark before someone thinks of the light."
    end
  end,
}

-- Ready for whoever leads a group ---------------------------------------

event "same_photographs" {
  title = "The same photographs",
  prepared = true,
  weeks = { 4, 20 },
  needs = { "mila" },
  debrief = "Which of your tools has changed without your noticing, and how would you find out?",
  scene = function(now)
    narrate "Since Monday the reader has had a new version; it said so in small letters. By accident {mila} has put last week’s photographs through it again. Fourteen cracks have gone and three have come. Nobody has been to the bridge in between."
    say("mila", "I’ve signed the first one. Which one have I signed, if they’re both right?")
    local answer = choose {
      { id = "old", "Ask for last week’s version back, until the supplier can say what changed.",
        effect = { team = { trust = 2, stress = -2, adoption = -1 } },
        later = { weeks = 2, effect = { team = { quality = 3, stress = 3, change_debt = 3 } },
                  because = "The supplier has explained the difference in a hundred and ten pages, and now everything has to be run again." },
        because = "You know what you had. What the new one sees better you do not know yet." },
      { id = "walk", "Go and look at the seventeen, with whoever wants to come.", hours = 3,
        effect = { team = { skills = 3, ownership = 2, energy = 2, stress = 2 } },
        because = "There is a third opinion, and it is of concrete. Getting there takes half a day." },
      { id = "unnamed", "Lay both drawings in the circle, without saying which is which.",
        effect = { team = { transparency = 3, safety = 1, skills = 2, belief = -3, stress = 3 } },
        because = "If you have to choose, you look. Afterwards everyone trusts the reader a little less, and their own eyes a little more." },
    }
    if answer == "old" then
      narrate "It can be done by Thursday, says the supplier. You are the first to ask. That is not as reassuring as it was meant to be."
    elseif answer == "walk" then
      narrate "Of the fourteen, nine are there. Of the three, one: it runs behind the drainpipe, where nobody had taken a photograph, and where it was guessed."
    else
      narrate "Most of them choose the old one, a few the new one, and one asks for a torch. The answer comes a week later, and by then nobody minds any more who was right."
    end
  end,
}

-- What the model brings about, told in this story's words --------------------------

event "leak" {
  title = "The college rings",
  scene = function(now)
    set("leaked", true)
    narrate "The college rings, about next year’s graduates: they have heard that your firm is taking no more of them. Is that right?"
    if now.member("mila").here then
      narrate "It is {mila} who has picked up the telephone."
      say("mila", "I said I’d ask. Is that right?")
    end
    if now.member("shanti").here then
      say("shanti", "And what does it say about drawing? If there’s a list, I’m on it.")
    end
    if now.member("winston").here then
      say("winston", "The works council has a right to be asked. While it can still be changed, that is.")
    end
  end,
}

event "incident" {
  title = "Seen clearly",
  scene = function(now)
    if now.flag("web") then
      narrate "This time it was chalk. Children had drawn a hopscotch on a quay, and the reader has condemned the quay, category three. The lock keeper let them finish their game first."
      if now.member("winston").here then
        say("winston", "You can hop on it. That’s how I tell.")
      end
      return
    end
    set("web", true)
    narrate "The reader has taken a spider’s web for a crack, category four. A cycle bridge was closed for a whole morning, and forty schoolchildren came late with an excellent excuse."
    if now.member("winston").here then
      say("winston", "You can blow on it. That’s how I tell.")
    end
  end,
}

event "broken_promise" {
  title = "A moment",
  scene = function(now)
    if now.flag("moment_again") then
      narrate "On Friday they leave the moment out. They know where it is."
    elseif now.flag("moment") then
      set("moment_again", true)
      narrate "That moment again, on Friday in the circle. It is shorter this time: somebody has brought biscuits, and begins to hand them round just in time."
    else
      narrate "On Friday, in the circle, there is a moment in which someone could bring it up. It passes. The next week one chair stays empty."
    end
    set("moment", true)
  end,
}

event "long_leave" {
  title = "A chair against the wall",
  scene = function(now, who)
    narrate "{who} has reported sick, and it will be months. On Friday nobody knows whether the chair should stay in the circle. They leave it where it is."
  end,
}

event "resignation" {
  title = "The last page",
  scene = function(now, who)
    say(who, "I have learned a lot here, and I have found something else. I wanted you to have it from me and not from the schedule.")
    narrate "The boots stay in the locker for a week, and then somebody takes out the laces."
  end,
}

-- How it can end --------------------------------------------------------------------

ending "full_diary" {
  title = "A full diary",
  when = function(now) return now.stress >= 60 or (now.stress >= 53 and now.skills >= 36) end,
  text = [[It has been a full year. All of it is in the diaries: bridges, courses, circles, goals.
Somewhere between them are the people, who say on Fridays that they are nearly there.

What has been sown does not come up faster for being looked at. Last week a meeting fell
through, and nobody filled the hour. Four of them walked to the water, and had nothing to
report when they came back. It is the one line in the diary with nothing behind it, and somebody
has copied it to next week.]],
}

ending "next_one" {
  title = "Somebody draws the next one",
  when = function(now) return now.adoption >= 45 and now.trust >= 50 and can_see(now) end,
  text = [[The reader does its nine minutes. Then somebody puts on boots. What the reader has
drawn lies beside what a hand has drawn, and it is about the places where the two do not
agree that people talk, standing up, with their coats still on.

On the crate lies the lump of concrete. Whoever sits down beside it is asked what they see,
and may say that they do not see anything yet. It is how all of them began. Somebody asks,
and somebody waits for the answer: a team needs little more than that to flourish.]],
}

ending "pencils" {
  title = "Pencils in a jar",
  when = function(now) return now.trust >= 50 and can_see(now) end,
  text = [[There is a jar of pencils on the windowsill, and it is emptied every week. People
take each other along, under bridges and into boats. What one of them can do, another is
learning, slowly, and with wet knees.

The reader stands in its corner and is asked now and then. The director sees good work and
long days. What these people have kept is theirs; how much of it they want to share with a
machine they can decide together, from a place where they know what they are talking about.]],
}

ending "nine" {
  title = "Nine minutes",
  when = function(now) return now.adoption >= 42 and not can_see(now) end,
  text = [[Every bridge now takes nine minutes. The drawings are clean, the reports are on
time, and the people know their way about in the reader as they once did along the water. They
have learned fast, and they have learned a great deal.

In the attic, or behind the printer, stands a chest of drawers. Anyone who opens it finds lines
that somebody once took two days over. What was learned in those two days has no place in the
schedule. There is still somebody who could tell you.]],
}

ending "chairs" {
  title = "A chair too few",
  when = function(now) return now.trust >= 45 and now.safety >= 46 end,
  text = [[When they sit down together there is a chair too few; colleagues from down the corridor
have begun to bring their own. What is said there is said nowhere else in the building: who is
tired, who is stuck, who does not know it either.

The reader waits on its desk, and the pencils in their box. Nobody here is afraid to begin any
more, and that is the half that takes longest. What they would like to begin on, and whose eyes
they will need for it, has not been on the crate yet. Beside the lump of concrete there is room.]],
}

ending "available" {
  title = "Available",
  when = function(now) return now.chose("last_friday") == "end_here" end,
  text = [[The room is for tenders again. For Friday at three the schedule says: available. The
lump of concrete has gone into the corridor, crate and all, and whoever comes in out of the rain
lays an umbrella on it.

They know where to find each other, you said, and they do: with a question that fits into a
message, and an answer that fits as well. The other kind, the kind that one first has to sit with
for a while, had an hour a week. People have those still. On Fridays they carry them past the
door, and go a little slower there. Anyone can book the room.]],
}

ending "certificates" {
  title = "Seven certificates",
  when = function(now) return now.skills >= 36 end,
  text = [[Everyone has passed. Along the wall hang seven frames, and those who walk by see a
team that has made the effort. People know more than they did in the spring. Some of it they
use; the rest is waiting for work in which there is room for it.

Learning wants to go somewhere. A job that changes with it, a colleague who asks how it is
going, a bridge on which it may go wrong: much of that is near at hand, and can still be
fetched.]],
}

ending "half_read" {
  title = "A bookmark",
  text = [[The learning year ends as a book does in which somebody has stopped halfway: with a
bookmark in it. Some have read on by themselves, some were called away, some found it a
book for other people.

The chairs still stand in a circle; it is less trouble than putting them back. On the crate
lies the lump of concrete. Anyone who sits down in front of it and stays there for a while
begins to see something.]],
}
