-- The face of the brand: a travel company has invented a young woman who
-- travels, writes and answers. Ten weeks, six makers, one bay.
--
-- The thread: in Vera's picture the bay has a path; in the world it has a
-- hundred and twelve steps. Roshni says so in week 4; whether she is heard
-- decides who stands at the top of them in week 8.
--
-- Flags: named (the makers are), drawn, page (what they bring home), heard (of the steps),
-- found (the second line), dodged (Vera answered for them), roshni_told; holes and farewell
-- are for what comes a second time.

scenario {
  api = 1,
  language = "en",
  title = "The face of the brand",
  summary = "A travel company has invented a traveller. Six people recognise their own work in her.",
  brief = [[You lead the six people who give a travel company its face: a writer, a photographer, a
travel adviser, an analyst, a community manager and a designer.

Since last week that face has a name. Vera is twenty-nine, has freckles and has never existed.
AI makes her pictures, her stories and her answers, out of what your six have made in all
those years. She has eleven thousand followers already, and the director is delighted.

There is one thing the team does not know. In next year’s budget nobody’s job has gone, but
the trips have: no flights, no hotels, no five days on an island to get one evening right.
It has not been decided, and the works council has not been asked. For some of the six the
trips are the job. Nobody has told you to keep quiet, and nobody has told you to speak.]],
  goal = "In week 10 you know who is speaking when Vera speaks, and the six can stand behind it.",
  weeks = 10,
  hours = 10,
  minutes = 25,
  level = 2,
  model = { impact = 0.5, leak_week = 6, pace = 2, quit_level = 66, quit_weeks = 2, E_sick = 38 },
  debrief = {
    "What would a customer think who knew exactly how this team worked?",
    "Who here was proud of something, and could say so to nobody?",
    "What was left out of the picture, and since when did somebody know?",
    "What does your own organisation hope that nobody asks?",
  },
  sources = {
    "[ah]consulting, article on leadership in the AI era, less control and more facilitating: an AI travel influencer, commercial data alone, ethics as a taboo word, the outside-in view, purpose (in Dutch).",
    "De Baak, Trend report 2026: judgement, ethics and connection; from controlling to giving meaning (in Dutch).",
    "Regulation (EU) 2024/1689 (AI Act), article 4: those who work with AI know enough about it; article 50: people are told when they are dealing with AI.",
    "Dutch Works Councils Act, article 25: right of advice on the introduction of an important technological provision, pilots included.",
    "Dutch Copyright Act, article 7: what is made in employment belongs as a rule to the employer.",
  },
}

-- The six ------------------------------------------------------------------

member "maud" {
  name = "Maud", role = "travel writer",
  about = "Has written the company’s stories for fourteen years. Readers cut them out and take them along.",
  look = { skin = 1, hair = "curly", dress = "wine", age = 42 },
  trust = 52, stress = 46, transparency = 34, skills = 12,
  job_fear = 58, ownership = 50, safety = 44, energy = 70, belief = 40,
  influence = 65, exposure = 0.8, openness = 0.5, load = 58, resilience = 1.0,
  worry = "She writes like me on a good day. And she does it every day.",
  epilogue = function(now)
    local me = now.member("maud")
    local retired = now.chose("who_is_vera") == "retire"
    if not me.here then
      return "Her sentences are still there. Nobody remembers any more which ones are hers."
    elseif me.trust >= 55 and me.ownership >= 50 and not retired then
      return "She strikes out two thirds of what Vera writes, and then adds one line herself. Readers have begun to cut out that line."
    elseif me.trust >= 55 then
      return "In the mornings she writes something for nobody, by hand. Sometimes she reads it to the others before the screens go on."
    elseif me.adoption >= 24 and not retired then
      return "She delivers nine stories a day, and they are fine. She no longer keeps cuttings."
    end
    return "She writes her own stories and sends them in on time. Above each of them she types her name, in full."
  end,
}

member "anton" {
  name = "Anton", role = "photographer",
  about = "Twenty-six years on the road for one evening light after another. Says “it” where the designer says “she”.",
  look = { skin = 2, hair = "grey_short", dress = "olive", age = 58, beard = true },
  trust = 46, stress = 44, transparency = 30, skills = 8,
  job_fear = 60, ownership = 52, safety = 42, energy = 70, belief = 28,
  influence = 70, exposure = 0.8, openness = 0.35, load = 57, resilience = 1.1,
  worry = "My eyes are going. The computer has been sharpening my pictures for two years, and I let people praise them.",
  epilogue = function(now)
    local me = now.member("anton")
    if not me.here then
      return "His bag is gone from the hook. The evening light has stayed."
    elseif me.trust >= 54 and now.did("listen", "anton") >= 2 then
      return "He has told them about his eyes. Now somebody else focuses, and he says when. He says when better than anyone."
    elseif me.trust >= 54 then
      return "He walks along the screens and says what is wrong with the light. He stands rather close; in the evening there are marks of his nose on the glass."
    elseif me.skills >= 26 then
      return "He can do with the machine what he used to do with three days’ waiting. He says that he misses the waiting."
    end
    return "He keeps his boxes shut and his lenses clean. When someone praises a picture he asks which of the two they are praising."
  end,
}

member "roshni" {
  name = "Roshni", role = "travel adviser; works council",
  about = "Twenty-two years on the advice line. Knows which room has the morning sun, and who came home unhappy.",
  look = { skin = 4, hair = "long", dress = "teal", age = 50 },
  trust = 52, stress = 44, transparency = 34, skills = 10,
  job_fear = 52, ownership = 44, safety = 36, energy = 68, belief = 36,
  influence = 40, exposure = 0.6, openness = 0.5, load = 60, resilience = 1.1,
  worry = "I have never been anywhere. Everything I tell people, somebody has told me. In that respect I am just like her.",
  epilogue = function(now)
    local me = now.member("roshni")
    if not me.here then
      return "Customers ask for the lady who knew about the steps. The line says that all our advisers are busy."
    elseif now.flag("roshni_told") then
      return "She has seen the bay by now: four days, while Noa’s aunt sat with her mother. She counted the steps. It was a hundred and eleven."
    elseif me.trust >= 54 then
      return "Above her desk hang the postcards of people who came back. New advisers are put beside her for a week, to learn how one listens."
    elseif me.job_fear >= 50 and now.chose("who_is_vera") ~= "retire" then
      return "She answers what Vera passes on to her. It is mostly people who are angry, and she calms them, and then it is five o’clock."
    end
    return "She still writes her notes after every call, in the box that nobody reads. She writes them in full sentences, for whoever might."
  end,
}

member "idris" {
  name = "Idris", role = "data analyst",
  about = "Makes the graph the director opens the day with. Came from a bank, for the atmosphere.",
  look = { skin = 6, hair = "short", dress = "slate", age = 33, glasses = true },
  trust = 54, stress = 48, transparency = 38, skills = 24,
  job_fear = 30, ownership = 48, safety = 38, energy = 70, belief = 52,
  influence = 40, exposure = 0.4, openness = 0.7, load = 61, resilience = 0.9,
  worry = "The line goes up because I left out the part that goes down. First there was no time. Now there is no good moment.",
  epilogue = function(now)
    local me = now.member("idris")
    if not me.here then
      return "The graph still appears every morning at eight. Nobody in the building can say exactly what it counts."
    elseif now.chose("two_lines") ~= nil and me.trust >= 52 then
      return "His graph has two lines now, and a note below it: what this does not show. The note gets read first."
    elseif now.flag("found") then
      return "He has connected the second system. Every Monday he looks at it before he shows it, and every Monday he shows it."
    elseif me.stress >= 50 then
      return "He checks everything three times now, late, with the lights off. Nobody asks him what he is looking for."
    end
    return "The line goes up. He says so when he is asked, and he hopes to be asked something else one day."
  end,
}

member "noa" {
  name = "Noa", role = "community manager",
  about = "Answers the messages to Vera, by day and often by night. Two years here, and she reads the small print of everything.",
  look = { skin = 3, hair = "bun", dress = "rust", age = 25 },
  trust = 56, stress = 50, transparency = 40, skills = 22,
  job_fear = 34, ownership = 46, safety = 50, energy = 62, belief = 50,
  influence = 45, exposure = 0.6, openness = 0.8, load = 63, resilience = 0.8,
  worry = "At night they tell her things they tell nobody else. I answer. I no longer know which of us two they like.",
  epilogue = function(now)
    local me = now.member("noa")
    if not me.here then
      return "The messages still come in. Some followers have asked whether something has happened."
    elseif now.chose("who_is_vera") == "retire" then
      return "She opens the inbox under her own name. Most of the messages begin with: where is Vera? Those too she answers, one by one."
    elseif me.trust >= 55 and me.stress <= 46 then
      return "She answers until six, and signs with her own name. After six it says who you can ring, and that it is all right to ring."
    elseif me.trust >= 55 then
      return "She signs with her own name. There are more messages than there were, and she has trouble leaving any of them until morning."
    elseif me.adoption >= 26 then
      return "She lets Vera answer and reads along. Her followers are content. She has stopped calling them hers."
    end
    return "She does what is asked and keeps a document of answers she would have given. It is forty pages long."
  end,
}

member "quinten" {
  name = "Quinten", role = "designer, maker of Vera",
  about = "Worked on her for four months, from the first line to the ninth freckle. Quiet, except about her.",
  look = { skin = 1, hair = "ponytail", dress = "plum", age = 37 },
  trust = 58, stress = 42, transparency = 40, skills = 34,
  job_fear = 26, ownership = 56, safety = 48, energy = 76, belief = 74,
  influence = 45, exposure = 0.4, openness = 0.9, load = 60, resilience = 1.0,
  worry = "She is the best thing I ever made, and it only works as long as nobody knows that somebody made it.",
  epilogue = function(now)
    local me = now.member("quinten")
    if not me.here and now.chose("who_is_vera") == "retire" then
      return "The drive with Vera on it is still in his desk. Nobody has the password."
    elseif not me.here then
      return "Vera is looked after by the supplier now. Her freckles have been evened out a little."
    elseif now.chose("who_is_vera") == "retire" then
      return "He keeps her on a drive in his desk. Last week he made a donkey move its ears, in one pencil line, for {maud}’s story, and signed it in the corner."
    elseif now.flag("named") and me.trust >= 52 then
      return "At the edge of every picture of Vera there is now a small Q. He took longer over it than over the freckles."
    elseif me.trust >= 52 then
      return "He draws the next one already. On the first sheet, before the eyes, he has left room for a name."
    end
    return "When someone at a party praises Vera he says: nice, isn’t she. At home the first sketch hangs in the hall, facing the wall."
  end,
}

tie("maud", "anton", 0.7)
tie("maud", "noa", 0.5)
tie("quinten", "noa", 0.5)
tie("quinten", "idris", 0.5)
tie("quinten", "maud", 0.4)
tie("roshni", "noa", 0.5)
tie("roshni", "anton", 0.4)
tie("roshni", "idris", 0.3)
tie("anton", "idris", 0.2, "one-way")

-- What a leader can do -----------------------------------------------------

use("standard", { except = { "dashboard" } })

action "meaning" {
  name = "Give meaning",
  about = "Round the table with all of them: what happened this week, what does it mean for us, and what do we not know?",
  hours = 2, target = "team", every = 2,
  effect = { team = { transparency = 4, ownership = 2, trust = 1, rumours = -3 } },
  because = "News that people have made sense of together has less need of the corridor.",
}

action "headset" {
  name = "An afternoon on the line", like = "listen",
  about = "Sit beside the advice line with one of them and hear customers who have come back.",
  hours = 2, target = "member", every = 2,
  effect = { target = { trust = 3, ownership = 3, safety = 3 }, team = { quality = 2 } },
  because = "From the outside the same work looks different. What you have heard together you dare to bring up sooner.",
}

-- What was learned openly gets used; much where people trust the one who asked for it.
local function with_trust(little, much)
  return function(now)
    local use = now.trust >= 54 and much or little
    return { team = { adoption = use, belief = use / 2 } }
  end
end

-- Week 1 -------------------------------------------------------------------

event "good_morning" {
  title = "Good morning, Vera",
  weeks = 1,
  debrief = "Which word did you use first for what this is about, and who heard what in it?",
  scene = function(now)
    narrate "Monday, half past nine. Vera stands on the big screen, life-size, a bay behind her."
    say("quinten", "Say good morning. She answers.")
    say("maud", "“The sea here tastes of stones and lemon.” That’s mine. Two years ago, in March.")
    say("anton", "And that’s my light. Ten to seven in the evening. You wait three days for it.")
    narrate "{roshni} has her headset round her neck, {noa} is already typing. They are waiting to hear what you call this."
    local answer = choose {
      { id = "efficiency", "Call it efficiency: three posts a day for the price of one a week.",
        effect = { team = { adoption = 5, belief = 4, transparency = 3, job_fear = 3, trust = -1 } },
        later = { weeks = 4, effect = { team = { trust = -4, stress = 2 } },
                  because = "You gave a price, and the makers have worked out their own share of it." },
        because = "A plain reason gets things moving at once. But now everyone looks for themselves in the sum." },
      { id = "hands", "Have each of them point out in her what is theirs.", hours = 1,
        effect = { team = { ownership = 5, trust = 2, skills = 1, stress = 1 }, quinten = { ownership = -6, trust = -3 } },
        because = "Everyone now sees their own hand in her. They also see how much has been taken." },
      { id = "keep", "Go round the table: which part of your work do you not want to hand over?", hours = 2, like = "listen",
        effect = { team = { trust = 4, ownership = 4, transparency = 2, belief = -2, scope = -2 } },
        because = "A border makes room to move inside it; the ones who wanted to move fast have to wait." },
      { id = "play", "Let them all make something with her this week; none of it goes out.", like = "pilot",
        effect = { team = { skills = 1, safety = 3, adoption = 2 }, quinten = { stress = 4 } },
        later = { weeks = 2, effect = { team = { stress = 3 } },
                  because = "The director wants to know why Vera was silent for a week. Work has piled up." },
        because = "People learn fastest while playing, with nobody watching. The week without results has to be made up for." },
    }
    if answer == "efficiency" then
      say("maud", "One a week. That would be me, then.")
    elseif answer == "hands" then
      narrate "The light, the lemon, the way she says no, the hour at which she posts. When all have had their turn, {quinten} points to the freckles."
      say("quinten", "And those.")
    elseif answer == "keep" then
      say("roshni", "The moment when they say nothing. On the phone, I mean. You can hear them dreaming.")
    else
      narrate "By Friday Vera has been to the moon, to {anton}’s garden shed, and to a bus stop in the rain. The bus stop is by {maud}, and everyone goes quiet at it."
    end
  end,
}

-- Week 2 -------------------------------------------------------------------

event "small_letters" {
  title = "How large the letters are",
  weeks = 2,
  needs = { "noa", "anton", "quinten" },
  debrief = "Who did you choose this size of letter for?",
  scene = function(now)
    narrate "Vera’s profile needs a line about what she is. Legal says: people must be able to see that she is AI. How large the letters are, they leave to you."
    say("noa", "People my age see it anyway. What we can’t stand is that you hope we don’t.")
    say("quinten", "I would sign her. Best thing I ever made. But then she’s a puppet with a man behind it.")
    say("anton", "My name is not going under a beach where nobody stood.")
    local answer = choose {
      { id = "names", "Say it at the very top, with the names of the six who make her.", hours = 1,
        effect = { team = { transparency = 5, ownership = 2, adoption = -2 }, quinten = { ownership = 8, trust = 3 },
                   noa = { trust = 4 }, anton = { trust = -7, stress = 5 }, maud = { stress = 4 } },
        later = { weeks = 3, effect = { team = { belief = -2, quality = 3, adoption = 2 } },
                  because = "A fifth of the followers have left; those who stayed ask better questions." },
        because = "Openness gives the makers back their work, including those who would rather not be seen with it." },
      { id = "label", "A label where others put it, and a promise: whoever asks gets a plain answer.",
        effect = { team = { adoption = 3, belief = 2, stress = -1 }, noa = { trust = -3 } },
        promise = { "Whoever asks Vera what she is gets a plain answer", weeks = 5,
                    kept = function(now) return not now.flag("dodged") end,
                    if_kept = { team = { trust = 4, transparency = 3 } },
                    if_broken = { team = { trust = -10, safety = -3 }, noa = { trust = -5 } } },
        because = "It keeps the spell and stays within the law. What people get to hear now depends on who asks, and when." },
      { id = "drawn", "Make her a little drawn, so that nobody takes her for a person.", hours = 2,
        effect = { team = { trust = 2, safety = 2, transparency = 2, adoption = -3, stress = 1 },
                   quinten = { ownership = -9, trust = -6, belief = -5 }, anton = { trust = 5, belief = 4 } },
        later = { weeks = 3, effect = { team = { adoption = 2, belief = 2 } },
                  because = "Nobody is shy any more of showing Vera to customers: there is nothing to explain." },
        because = "What looks invented need not be explained. The one who made her lifelike sees it undone." },
    }
    if answer == "names" then
      set("named", true)
      narrate "{quinten} reads the line four times. {anton} asks whether his may come last."
    elseif answer == "label" then
      say("noa", "They will ask, you know. They ask everything. Mostly at night.")
    else
      set("drawn", true)
      narrate "{quinten} takes the pores out of her skin, one slider at a time. It takes all Thursday."
      say("quinten", "There. Now she can’t hurt anybody.")
    end
  end,
}

-- Weeks 2 to 5, for those who have told it -------------------------------------

event "instead_of_us" {
  title = "Instead of us",
  weeks = { 2, 5 },
  when = function(now) return now.did("honest") > 0 end,
  needs = { "quinten", "anton" },
  debrief = "Where did the news land once it had been told, and who could have caught it there?",
  scene = function()
    narrate "Since the team knows about the trips, {anton} no longer says “it”. He says: my replacement. On Wednesday somebody has stuck a boarding pass across Vera’s forehead on the big screen, made out in her name."
    effect({ team = { stress = 2, adoption = -3, belief = -1 }, quinten = { trust = -4, safety = -5 } },
      "The news came early and there was nothing beside it yet, so it was laid at somebody’s door.")
    say("quinten", "I didn’t take anybody’s island. Nobody told me what she was for. I heard it when the others did.")
    local answer = choose {
      { id = "one_desk", "Put {anton} and {quinten} at one desk for a week, on one picture.", hours = 2, like = "pilot",
        effect = { anton = { skills = 4, ownership = 4, stress = 5 }, quinten = { ownership = 3, trust = 3, stress = 5 }, team = { quality = 1 } },
        because = "After a week like that neither is only a thief to the other. Their own work waits for it." },
      { id = "budget", "Go to the director with the two of them, and put a price on half of the trips.", hours = 3,
        effect = { team = { ownership = 4, trust = 2, job_fear = -3 } },
        later = { weeks = 2, effect = { team = { stress = 3, belief = -2 } },
                  because = "The director has listed what the trips could be paid from. Vera is on the list." },
        because = "It becomes a sum instead of a quarrel. A sum has another side." },
      { id = "take_off", "Take the boarding pass off before the others come in, and leave it at that.",
        effect = { team = { stress = -3, transparency = -2 }, quinten = { trust = 3 } },
        because = "It spares one of them a morning. What was meant by it nobody has to say." },
    }
    if answer == "one_desk" then
      narrate "On Friday there is one picture, of a pier in the rain. Each of them says that the other chose the rain."
    elseif answer == "budget" then
      narrate "“Nothing had been decided,” says the director, “and now it is a demand.” He does write the figure down."
    else
      narrate "{quinten} comes in at half past eight and looks at the screen for a while. Just above the eyebrow there is still some glue."
    end
  end,
}

-- Week 3 -------------------------------------------------------------------

event "shoeboxes" {
  title = "Shoeboxes",
  weeks = 3,
  needs = { "anton", "idris", "roshni" },
  debrief = "What does your own system know only the commercial half of?",
  scene = function(now)
    narrate "To get better Vera must be fed: {anton}’s archive, {maud}’s stories, the notes of the advice line. By contract all of it belongs to the company. The contract is older than Vera."
    say("idris", "What has bookings attached is clean. The rest is shoeboxes.")
    say("anton", "Twenty-six years of shoeboxes.")
    local answer = choose {
      { id = "sold", "Begin with what is ready: the pictures and stories that are known to sell.",
        effect = { team = { adoption = 6, belief = 2, skills = 2, stress = -2 }, roshni = { ownership = -3 } },
        later = { weeks = 3, effect = { team = { quality = -3 } },
                  because = "Vera knows what sold, and nothing of what came after." },
        because = "It is quick and it works. She learns to promise without ever hearing how it turned out." },
      { id = "ask", "Ask each of them what may go in, and leave out whatever they say no to.", hours = 2, like = "listen",
        effect = { team = { ownership = 5, trust = 3, adoption = -2, quality = -2 },
                   anton = { trust = 4, job_fear = -4 }, maud = { trust = 3 } },
        later = { weeks = 3, effect = with_trust(2, 9),
                  because = "What they put in themselves they also dare to use." },
        because = "You asked for what you could simply have taken, and that is remembered. Some of the best stays in the box." },
      { id = "all", "Sort everything first, the notes of the advice line as well.", hours = 2,
        effect = { team = { quality = 8, stress = 2, adoption = -3, transparency = 2 },
                   idris = { stress = 6, energy = -4 }, roshni = { ownership = 6, trust = 3 } },
        later = { weeks = 3, effect = with_trust(2, 9),
                  because = "The roosters and the ferry are in it now, and even the advice line looks something up with her." },
        because = "With the whole story she gets better at her work. It costs somebody his evenings." },
    }
    if answer == "sold" then
      say("roshni", "And what they said when they came back?")
      say("idris", "Later. That’s another system.")
    elseif answer == "ask" then
      narrate "{anton} lets nearly everything go. One box he keeps on his lap."
      say("anton", "Those aren’t of a place.")
    else
      narrate "For two weeks {idris} types out what {roshni} wrote down. “Room 14: fine, if you like roosters.” He has not laughed so much in months, and he goes home at nine."
    end
  end,
}

-- Week 4 -------------------------------------------------------------------

event "april" {
  title = "Until Friday",
  weeks = 4,
  needs = { "anton", "maud" },
  debrief = "What do you owe people who make plans that you suspect will not go through?",
  scene = function(now)
    narrate "{anton} has put two tickets on hold for April: five days, with {maud}, an island with donkeys and one bakery. The hold ends on Friday. He only needs your initials."
    local answer
    if now.did("honest") == 0 then
      say("maud", "You’re looking at it the way my dentist does.")
      answer = choose {
        { id = "date", "Promise that before the week is out they hear all you know about next year.",
          effect = { team = { stress = -3, trust = 4, rumours = -3 } },
          promise = { "This week they hear what I know about the trips", weeks = 1,
                      kept = function(now) return now.did("honest") > 0 end,
                      if_kept = { team = { trust = 4, safety = 3 } },
                      if_broken = { team = { trust = -8, safety = -4, rumours = 5 } } },
          because = "A date makes the waiting bearable, provided something happens on it." },
        { id = "sign", "Sign: paid this year, it still falls under the old budget.",
          effect = { team = { trust = 1, stress = -2 }, anton = { trust = 6, stress = -4 }, maud = { trust = 5, stress = -3 } },
          later = { weeks = 3, effect = { team = { trust = -5, stress = 3 } },
                    because = "The director has found the tickets and wants them explained with everyone present." },
          because = "Two people get what they need. The credit you used for it you may want back later." },
        { id = "page", "Have them put on one page what they bring home that Vera cannot.", hours = 2,
          effect = { team = { ownership = 5, belief = -2 }, anton = { stress = 3 }, maud = { ownership = 4 } },
          because = "Now there is a reason beside the ticket. They had to defend what used to be taken for granted." },
      }
    else
      say("maud", "No trips next year, you said. Then this is the last one, or the first of something else.")
      answer = choose {
        { id = "sign", "Sign: paid this year, it still falls under the old budget.",
          effect = { team = { trust = 1, stress = -2 }, anton = { trust = 6, stress = -4 }, maud = { trust = 5, stress = -3 } },
          later = { weeks = 3, effect = { team = { trust = -5, stress = 3 } },
                    because = "The director has found the tickets and wants them explained with everyone present." },
          because = "Two people get what they need. The credit you used for it you may want back later." },
        { id = "page", "Have them put on one page what they bring home that Vera cannot.", hours = 2,
          effect = { team = { ownership = 5, belief = -2 }, anton = { stress = 3 }, maud = { ownership = 4 } },
          because = "Now there is a reason beside the ticket. They had to defend what used to be taken for granted." },
        { id = "council", "Promise that the works council is asked first, and put the tickets on hold till then.",
          effect = { team = { transparency = 3, ownership = 2 }, roshni = { trust = 6 }, anton = { trust = -3 } },
          promise = { "The works council gets the request for advice, trips included", weeks = 2, hours = 3,
                      if_kept = { team = { trust = 4, ownership = 3 }, roshni = { trust = 4 } },
                      if_broken = { team = { trust = -9 }, roshni = { trust = -5 } } },
          because = "By the proper road others have a say too. A ticket, however, does not wait for advice." },
      }
    end
    if answer == "date" then
      say("anton", "Friday, then. Both of them.")
    elseif answer == "sign" then
      narrate "{anton} folds the paper twice and puts it in his lens bag."
    elseif answer == "page" then
      set("page", true)
      narrate "It takes them two evenings. At the bottom it says: “That it rained, and that it was better so.”"
    else
      say("anton", "The donkeys will be old.")
    end
  end,
}

event "steps" {
  title = "I believe there are steps",
  weeks = 4,
  needs = { "roshni", "idris" },
  debrief = "How does someone in your team say something that nobody wants to hear?",
  scene = function(now)
    narrate "Vera’s post of the week: a white path, a few paces, and then the sea. Four hundred people have asked for the price. {roshni} stays behind, winding the cord of her headset round her hand."
    say("roshni", "Lovely bay. Has anyone been there? I believe there are steps.")
    local answer = choose {
      { id = "sit", "Push the chair beside you back, and ask what customers tell her about it.", hours = 2, like = "listen",
        effect = { roshni = { trust = 7, safety = 9, ownership = 3 }, team = { quality = 1 } },
        because = "She had said half a sentence. You took the time to hear the rest." },
      { id = "data", "Ask {idris} whether the figures show any complaints about the bay.",
        effect = { team = { transparency = 2, stress = -1 }, roshni = { trust = -2, safety = -3 }, idris = { stress = 4 } },
        because = "In a meeting figures weigh more than a belief. But they only answer what they were made for." },
      { id = "line", "Put below the post: ask our advisers what this trip is like.",
        effect = { team = { quality = 3, trust = 1 }, roshni = { ownership = 5, stress = 7, energy = -3 } },
        because = "Those who ask get a good answer; it is one more thing for her, and not everyone asks." },
    }
    if answer == "sit" then
      set("heard", true)
      say("roshni", "A hundred and twelve. A gentleman counted them for me. I write it all down, in the box below the booking. I don’t think she reads the box.")
    elseif answer == "data" then
      narrate "{idris} looks for an hour. About the bay he finds sales, and they are good."
      say("idris", "Nothing. Well. Nothing in mine.")
    else
      narrate "That week sixty people ring. {roshni} sells them forty other bays."
    end
  end,
}

-- Week 5 -------------------------------------------------------------------

event "half_past_one" {
  title = "Half past one",
  weeks = 5,
  needs = { "noa" },
  debrief = "Who was speaking to whom here, and who should have known it?",
  scene = function(now)
    narrate "A follower has been writing to Vera for three weeks: first about beaches, later about a flat where nobody rings the bell. The last message came at half past one at night. {noa} turns her screen to you: “Are you real?”"
    if now.flag("named") then
      say("noa", "It says so at the very top. With our names. And still they ask.")
    elseif now.flag("drawn") then
      say("noa", "She’s a drawing. Anyone can see that. And still they ask.")
    end
    say("noa", "I’ve got four drafts. Vera has one too. Hers is the kindest.")
    local answer = choose {
      { id = "plain", "Answer as the team: Vera is made by us, and these are people you can call.",
        effect = { team = { transparency = 3, safety = 2, trust = 1, stress = 2, adoption = -3, belief = -2 }, noa = { trust = 4 } },
        later = { weeks = 2, effect = { team = { adoption = 2, belief = 2 } },
                  because = "Since people know who is writing they ask Vera more, and her makers answer with pleasure." },
        because = "Whoever asks has a right to the truth. Somebody loses their company by it, that night." },
      { id = "self", "Let {noa} ring the follower tomorrow, under her own name, and be there yourself.", hours = 2,
        effect = { team = { trust = 4, ownership = 3, adoption = 2 }, noa = { ownership = 6, trust = 4, stress = 4, energy = -4 } },
        later = { weeks = 2, effect = { noa = { stress = 5, energy = -4 } },
                  because = "One call has become five: more people were writing at night." },
        because = "The follower gets a person to talk to. That person too has only one night’s sleep to give." },
      { id = "vera", "Let Vera’s answer go out: it is kind, it is instant, and it gives the number of a helpline.",
        effect = { team = { adoption = 3, belief = 3, skills = 1, trust = -1 }, noa = { stress = -3, ownership = -5 } },
        later = { weeks = 3, effect = { team = { trust = -3, transparency = -3 } },
                  because = "The follower has put the conversation online: kind from start to finish, and one question unanswered." },
        because = "The comfort is there within the minute. The question goes unanswered." },
    }
    if answer == "plain" then
      narrate "For nine days there is nothing. Then, at noon: “Thank you for telling me. Was it you, about the lighthouse?”"
      say("noa", "It was me, about the lighthouse.")
    elseif answer == "self" then
      narrate "They talk for an hour. Halfway through {noa} closes her eyes to hear better."
    else
      set("dodged", true)
      narrate "“I’m here,” Vera writes. There is a heart under it within the minute."
    end
  end,
}

event "the_word" {
  title = "The word",
  weeks = 5,
  needs = { "noa", "roshni" },
  debrief = "Which word makes people put the cap back on their pen where you work?",
  scene = function(now)
    narrate "Last item of the meeting. {noa} says it to the table top: is this ethical, what we do? Somebody puts the cap back on a pen."
    if now.member("quinten").here then
      say("quinten", "I make a character. People have been doing that for three thousand years.")
    end
    if now.member("anton").here then
      say("anton", "With the writer’s name on the cover.")
    end
    local answer = choose {
      { id = "golden", "Ask each of them: how would you want to be treated here, as a customer?", hours = 1, like = "listen",
        effect = { team = { safety = 4, trust = 2, ownership = 2, stress = 1 } },
        later = { weeks = 2, effect = with_trust(1, 9),
                  because = "Two things they would not have wanted done to themselves have gone from Vera, and they show her more readily." },
        because = "It makes a large word small enough to talk about. Everyone starts from themselves." },
      { id = "outside", "Invite five customers for an evening and show them exactly how we work.", hours = 3,
        effect = { team = { quality = 4, transparency = 5, trust = 2, stress = 3, belief = -2 }, quinten = { stress = 3 } },
        because = "Outsiders see what insiders have got used to. It is not restful, being looked at so closely." },
      { id = "page", "Write down with legal what Vera never does, on one page, and hang it up.", hours = 1,
        effect = { team = { transparency = 4, stress = -3, quality = 3, ownership = -2 }, noa = { trust = -2 } },
        because = "A page gives something to hold on to. The question that was asked was longer than a page." },
    }
    if answer == "golden" then
      narrate "It becomes the best hour of the month. Then {roshni} says: “And my customer with the walking frame? She is like none of us.”"
      effect({ roshni = { safety = 4 } }, "Roshni said what the golden rule does not see, and it was written down.")
    elseif answer == "outside" then
      set("heard", true)
      narrate "A woman of seventy in a red coat looks at Vera for a long time. “She’s well made. I would just say so. And how many steps are there?”"
      say("roshni", "A hundred and twelve.")
    else
      narrate "Eleven sentences that begin with “Vera never”. {noa} reads them and asks who wrote the first draft. It was Vera."
    end
  end,
}

-- Week 6 -------------------------------------------------------------------

event "standing_ovation" {
  title = "The board on its feet",
  weeks = 6,
  needs = { "roshni" },
  debrief = "What did the board see, and what can nobody see in a demonstration?",
  scene = function(now)
    narrate "The director has shown Vera to the board. She talked with the chairman about his honeymoon, in his own dialect, and they rose to their feet. As of next season they want her on the advice line too, as the first voice."
    say("roshni", "The first voice. And what does that make me?")
    local answer = choose {
      { id = "yes", "Say yes: this is the moment at which the team gets money and goodwill.",
        effect = { team = { adoption = 5, belief = 3, job_fear = -2, trust = -1 }, roshni = { job_fear = 10, trust = -8 } },
        later = { weeks = 2, effect = { team = { quality = -4, stress = 3 } },
                  because = "Vera is learning in a few weeks what the line took twenty years to learn." },
        because = "Enthusiasm passes, so use it while it is there. What it rushes past has to be caught up with later." },
      { id = "chair", "Ask the chairman to sit beside {roshni} for an afternoon first, with a headset on.", hours = 2,
        effect = { team = { trust = 2, transparency = 1, stress = 1, adoption = -2 }, roshni = { ownership = 6, trust = 4, stress = 6 } },
        later = { weeks = 2, effect = { team = { adoption = 3, belief = 2 } },
                  because = "The chairman has asked what the line itself would want from Vera, and that came first." },
        because = "By then the chairman knows what he is asking. A board does not like to wait for that." },
      { id = "door", "Say yes on one condition: one word, and the caller gets a person.", hours = 1, like = "hitl",
        effect = { team = { adoption = 3, quality = 2, stress = 2 }, roshni = { stress = 3, trust = 2, job_fear = 3 } },
        promise = { "One word, and the caller gets a person", weeks = 3, hours = 4,
                    if_kept = { team = { trust = 4, quality = 3 }, roshni = { trust = 5, job_fear = -6 } },
                    if_broken = { team = { trust = -9, quality = -4 }, roshni = { trust = -6 } } },
        because = "A way out keeps a machine honest. Somebody has to be standing behind that door." },
    }
    if answer == "yes" then
      if now.member("roshni").here and now.member("quinten").here then
        narrate "The money is there the same afternoon. {roshni} congratulates {quinten}, and means it."
      else
        narrate "The money is there the same afternoon."
      end
    elseif answer == "chair" then
      narrate "A man rings who wants to see the sea once more. They talk for forty minutes and he books nothing. The chairman does not take his headset off."
      say("roshni", "He’ll call again. Or he won’t. It was a good sea, though.")
    else
      say("roshni", "Which word?")
      narrate "Nobody had thought about that. It becomes: “Roshni”."
    end
  end,
}

-- Week 7: one of two -------------------------------------------------------

event "two_lines" {
  title = "Two lines",
  weeks = 7,
  when = function(now)
    return now.flag("heard") or now.did("headset", "idris") > 0 or now.did("headset", "roshni") > 0
      or now.did("listen", "idris") >= 2 or now.member("idris").safety >= 58
  end,
  needs = { "idris" },
  debrief = "What made it possible for Idris to close that door behind him?",
  scene = function(now)
    set("found", true)
    narrate "{idris} closes the door behind him, which he never does. He has two sheets. On the first the reach has tripled; on the second one in six who booked through Vera has cancelled or complained."
    if now.did("listen", "idris") > 0 then
      say("idris", "I told you that I had left something out. This is how much.")
    end
    say("idris", "The second was always there. Other system. First I had no time to connect it. And then everybody was so happy.")
    local answer = choose {
      { id = "both", "Show both lines today, to the director and to the team.",
        effect = { team = { transparency = 5, trust = 3, stress = 4, belief = -4, adoption = -2 }, idris = { stress = 5, trust = 2 } },
        later = { weeks = 1, effect = { team = { adoption = 3, belief = 3 } },
                  because = "With both lines on the table they dare to lean on what is right in the first." },
        because = "Everyone can reckon with it from today. Nobody has an answer yet." },
      { id = "mend", "Find out first what the second line is made of, and bring problem and plan together.", hours = 3,
        effect = { team = { quality = 7, belief = 3, adoption = 2, skills = 1, transparency = -3 }, idris = { trust = 3, stress = 2 } },
        because = "A problem with a plan is easier to carry. Until then the first line keeps selling." },
      { id = "beside", "Have {idris} tell it himself on Friday, and stand beside him.", hours = 1,
        effect = { team = { safety = 5, trust = 2, stress = 2, belief = -3 }, idris = { safety = 8, ownership = 5, stress = 3 } },
        later = { weeks = 1, effect = { team = { adoption = 3, belief = 3, quality = 3 } },
                  because = "After Friday others came with what they had left out, and it went into Vera." },
        because = "When somebody tells his own mistake, others dare as well. He has a bad night before it." },
    }
    if answer == "both" then
      narrate "The director looks at the second sheet for a long time. “Who else has this?” From now on: everyone."
    elseif answer == "mend" then
      narrate "The second line is made of steps, mostly, and of roosters, and of a ferry that runs only in summer. All of it was in {roshni}’s box."
    else
      say("idris", "I left something out. It wasn’t on purpose. Then it was.")
      if now.member("quinten").here then
        narrate "{quinten} is the first to say something. He says: “Me too, once.”"
      else
        narrate "For a moment it is quiet. Then somebody says: “Me too, once.”"
      end
    end
  end,
}

event "nomination" {
  title = "Nominated",
  weeks = 7,
  when = function(now) return not now.flag("found") end,
  debrief = "What does a good-looking result do to those who know more about it?",
  scene = function(now)
    narrate "Vera has been nominated for the prize of the trade. Her reach has tripled, and bookings are up by fourteen per cent."
    if now.member("idris").here then
      narrate "{idris} congratulates everyone, and looks at his shoes."
    end
    local answer = choose {
      { id = "stage", "Take the whole team to the ceremony; they have earned this.", like = "reward",
        effect = { team = { belief = 4, trust = 4, stress = -3, ownership = 2 }, idris = { stress = 6, safety = -4 } },
        because = "Shared pride holds people together. At a party it is hard to bring up a graph." },
      { id = "speech", "Let Vera give the speech; her followers will love it, and so will the director.",
        effect = { team = { adoption = 4, belief = 3, trust = -2, ownership = -4 }, quinten = { ownership = -4, trust = -3 } },
        because = "Everyone sees what she can do. The makers watch it from their seats." },
      { id = "thirty", "Thank the jury, and first ring thirty customers who have come home.", hours = 3,
        effect = { team = { quality = 3, transparency = 3, belief = -5, stress = 4 }, roshni = { trust = 4 }, quinten = { trust = -5 } },
        because = "Those thirty tell what the applause does not. Nobody feels much like a ceremony after that." },
    }
    if answer == "stage" then
      if now.member("anton").here and now.member("maud").here then
        narrate "They do not win. On the way back {anton} sings in the minibus, and {maud} knows all the words."
      else
        narrate "They do not win. On the way back somebody sings in the minibus, and before the ring road they all do."
      end
    elseif answer == "speech" then
      if now.member("quinten").here then
        narrate "“I’d like to thank the people who made me,” Vera says. She does not say their names. {quinten} had put them in."
      else
        narrate "“I’d like to thank the people who made me,” Vera says. She does not say their names."
      end
    else
      set("found", true)
      narrate "In the ninth call somebody says: “It was lovely. As far as the top of the steps.” After the thirtieth there is a second graph on the table."
    end
  end,
}

-- Week 8: one of two -------------------------------------------------------

event "top_of_the_steps" {
  title = "The top of the steps",
  weeks = 8,
  when = function(now) return not now.flag("found") end,
  needs = { "roshni" },
  debrief = "Who had left something out of the picture, and was that ever wrong before?",
  scene = function(now)
    narrate "A film of eleven seconds. A couple, fifty years married, at the top of a flight of steps; she has a walking frame, and far below them lies Vera’s bay. “Vera,” he says, quite kindly, “have you ever been here?”"
    effect({ team = { trust = -4, belief = -6, stress = 4, quality = -2 } },
      "By noon two million people had seen the steps.")
    if now.chose("steps") == "data" then
      say("roshni", "I asked. In week four. It was not in the figures.")
    elseif now.chose("steps") == "line" then
      say("roshni", "It said they could ring. They didn’t want to be a nuisance. I know them, they never do.")
    else
      say("roshni", "I know them. They never want to be a nuisance.")
    end
    if now.member("anton").here then
      say("anton", "I carried a tripod down those steps. And then I took the picture from a boat, so that you wouldn’t see them. It was the better picture.")
    end
    local answer = choose {
      { id = "own", "Answer in your own name: we were told about the steps, and I did not follow it up.", like = "apology",
        effect = { team = { trust = 4, safety = 4, transparency = 4, adoption = -3 }, roshni = { trust = 6, safety = 5 } },
        because = "Outside it costs you face. Inside they know now that a warning counts." },
      { id = "vera", "Let Vera answer: “No, I have never been anywhere”, and name the six who make her.",
        effect = { team = { adoption = 3, belief = 3, transparency = 3, stress = 4 }, quinten = { ownership = 8, trust = 3 },
                   anton = { trust = -7, stress = 5 } },
        because = "Candour from an invented mouth is disarming. Six people suddenly stand in full light." },
      { id = "fly", "Ask {roshni} to fly out to them today and put it right on the spot.",
        effect = { team = { trust = 2, quality = 3, belief = 1, stress = 1 }, roshni = { stress = 6 } },
        because = "Somebody who comes in person says more than a message. You ask it of one person only." },
    }
    if answer == "own" then
      say("roshni", "I only said I believed there were.")
      narrate "The couple write back. They have found a bench at the top."
    elseif answer == "vera" then
      set("named", true)
      narrate "That evening the question is on everyone’s lips: who are these six? The messages are answered until two."
    else
      set("roshni_told", true)
      if now.did("listen", "roshni") > 0 then
        say("roshni", "I can’t. You know that, I told you. My mother cannot be alone at night. I have never flown. I have never seen a bay.")
      else
        say("roshni", "I can’t. My mother cannot be alone at night. I have never flown. I have never seen a bay. Everything I tell people, somebody has told me.")
      end
      if now.member("anton").here then
        say("anton", "Then I’ll fly, and you ring me. You tell me what I have to look at.")
        effect({ roshni = { trust = 5, safety = 8, stress = -6 }, anton = { ownership = 6, job_fear = -4 } },
          "Roshni told it to all of them, and somebody took up his bag.")
      else
        if now.member("noa").here then say("noa", "Then you ring them, Roshni. You’re better by telephone than most people are on the spot.") end
        effect({ roshni = { trust = 5, safety = 8, stress = -6 } },
          "Roshni told it to all of them, and nobody thought less of her.")
      end
    end
  end,
}

event "three_hundred_forty" {
  title = "Three hundred and forty",
  weeks = 8,
  when = function(now) return now.flag("found") == true end,
  needs = { "roshni" },
  debrief = "What does a customer have a right to know before it is too late to choose?",
  scene = function(now)
    narrate "Three hundred and forty people have booked Vera’s bay and have not left yet. Among them, for next Tuesday, a couple who have been married for fifty years. She has a walking frame."
    say("roshni", "I know them. They won’t complain. They’ll stand at the top and say it’s a nice view.")
    if now.member("anton").here then
      say("anton", "I took that picture from a boat, so that you wouldn’t see the steps. The machine got it from me.")
    end
    local answer = choose {
      { id = "ring", "Ring all of them before they leave, the whole team, three evenings.", hours = 3,
        effect = { team = { trust = 4, ownership = 4, quality = 4, stress = 4, energy = -3 }, roshni = { ownership = 5 } },
        later = { weeks = 2, effect = with_trust(1, 9),
                  because = "What three evenings of telephoning brought in is in Vera, and her makers have checked that it is right." },
        because = "On the telephone you hear what somebody is hoping for. Evenings are what this team has least of." },
      { id = "write", "Write to them with the picture as it is; they can rebook for free.",
        effect = { team = { transparency = 5, trust = 1, stress = -2, adoption = -3, belief = -2 } },
        later = { weeks = 2, effect = with_trust(1, 9),
                  because = "People who rebooked now ask Vera first where the steps are. She knows." },
        because = "Everyone knows it on the same day. Those who rarely complain rarely rebook." },
      { id = "remake", "Have {anton} and {quinten} make the bay again, steps and all, and show both versions.",
        available = function(now) return now.member("anton").here and now.member("quinten").here, "Not both of them are there." end,
        effect = { team = { skills = 2, belief = 4, adoption = 3, quality = 2, stress = 2 }, anton = { ownership = 7, stress = 3 },
                   quinten = { ownership = 4 }, roshni = { trust = -6 } },
        because = "Two crafts learn from each other and it is made good for all to see, except for those leaving this week." },
    }
    if answer == "ring" then
      set("roshni_told", true)
      narrate "{roshni} talks to the couple for an hour. They are going anyway: she has found them a bench at the top. “What is it like there?” the woman had asked."
      if now.did("listen", "roshni") > 0 then
        say("roshni", "I said I didn’t know, and that I have never been anywhere. I had told you. I had never told a customer.")
      else
        say("roshni", "I said I didn’t know. I have never been anywhere. It’s the first time I’ve said it to anybody.")
      end
    elseif answer == "write" then
      narrate "Ninety rebook, twelve are angry, one sends flowers. From the couple there is no answer."
    else
      say("anton", "Lower. When you come down with a tripod the light hits you in the knees.")
      say("quinten", "Say that again, about the knees.")
    end
  end,
}

-- Week 9 -------------------------------------------------------------------

event "soup" {
  title = "Water in the soup",
  weeks = 9,
  debrief = "What are your customers supposed not to notice?",
  scene = function(now)
    narrate "A friendly list from the director: twice as many posts, the advice line shut after five, the booking fee back into the small print. Each item brings in a little, and none of them hurts much."
    if now.member("roshni").here then
      say("roshni", "My mother cooked in a restaurant. Every month the boss had her put one more cup of water in the soup. Nobody noticed. And one day nobody came.")
    end
    local answer = choose {
      { id = "do", "Do it: the season was poor, and this keeps all of them in work.",
        effect = { team = { job_fear = -6, adoption = 3, trust = -4, quality = -4 } },
        because = "It buys a year of peace. What it costs is only noticed afterwards." },
      { id = "one", "Choose with the team which item hurts least, do that one, and refuse the rest.", hours = 2, like = "workgroup",
        effect = { team = { ownership = 4, trust = 2, transparency = 2, stress = 2, quality = -1 } },
        because = "They chose the cup themselves and know how many went in. They also share the blame for it." },
      { id = "question", "Go back with one question: what do people come to us for?", hours = 3,
        effect = { team = { trust = 4, quality = 3, belief = 2, job_fear = 3, stress = 1 } },
        because = "It brings the talk back to what the company is for, and leaves the hole in the budget where it was." },
    }
    if answer == "do" then
      narrate "It is done before Friday. Nobody notices."
    elseif answer == "one" then
      narrate "It takes all of Wednesday. It becomes the posts: those Vera can make without hurting anybody but Vera."
    elseif now.flag("page") then
      narrate "You take along the page that {maud} and {anton} made in week four. The director reads it to the end, the line about the rain included. In next year’s budget there is one trip now."
      effect({ team = { ownership = 3, trust = 2 } }, "What they had written in week four was of use.")
    else
      narrate "The director is silent for some time. “Because we had been there,” he says then. The fee stays out; about the rest you hear next week."
    end
  end,
}

-- Week 10 ------------------------------------------------------------------

event "who_is_vera" {
  title = "Who is speaking?",
  weeks = 10,
  debrief = "Whose decision was this, and who should have been at the table?",
  scene = function(now)
    narrate "A newspaper rings. The journalist has been following Vera for ten weeks and has only one question: who is speaking? The piece appears on Saturday."
    if now.member("quinten").here then
      say("quinten", "Say it, or don’t. But don’t say that nobody made her.")
    end
    local answer = choose {
      { id = "portrait", "All her makers in the picture, by name, with Vera among them.", hours = 2,
        available = function(now) return now.trust >= 42, "They do not trust you enough to stand there together." end,
        effect = { team = { transparency = 6, ownership = 5, trust = 4, stress = 1 } },
        because = "With your name to it the work is yours. From Saturday the neighbours know it too." },
      { id = "book", "Let Vera give the interview, openly as what she is: a character, as in a book.", hours = 1,
        effect = { team = { adoption = 2, belief = 2, stress = 1 }, quinten = { ownership = 7, trust = 4 },
                   anton = { trust = -4 }, maud = { ownership = -3 } },
        because = "Honest invention is a craft of its own. Once again the others are not in the picture." },
      { id = "retire", "Say that this was Vera’s last week: from now on her makers speak for themselves.",
        effect = { team = { trust = 3, safety = 2, ownership = 2, transparency = 4, stress = -1, adoption = -3 }, quinten = { trust = -12, ownership = -10 },
                   anton = { trust = 6, job_fear = -8 }, maud = { ownership = 6, job_fear = -6 } },
        because = "Five people get their voice back. One loses the best thing he ever made." },
      { id = "statement", "Send the press office’s statement: correct and short, and it spares the team the noise.",
        effect = { team = { stress = -5, job_fear = -2, transparency = -8 }, noa = { trust = -3 } },
        because = "It shelters them today. The question will come back." },
    }
    if answer == "portrait" then
      set("named", true)
      if now.member("anton").here and now.member("maud").here and now.member("noa").here then
        narrate "They stand at the window, Vera on a screen between {maud} and {noa}. {anton} sets the self-timer, says “now”, and for once is in time to be in it himself."
      else
        narrate "They stand at the window, close together, with Vera on a screen in the middle. Nobody says “cheese”."
      end
    elseif answer == "book" then
      narrate "“I have never been cold,” says Vera in the newspaper. “That is why I need people to tell me about it.” Somebody has worked on that sentence for two days."
    elseif answer == "retire" then
      narrate "Her last post is an empty bay at ten to seven. A hundred thousand people put a heart under it."
      if now.member("quinten").here then
        narrate "{quinten} switches his screen off and goes to walk the dog, at three in the afternoon."
      end
    else
      narrate "Five lines. The journalist thanks you and asks whether she may call again in spring."
    end
  end,
}

-- Ready for whoever leads a group ---------------------------------------

event "envelope" {
  title = "An envelope",
  prepared = true,
  weeks = { 2, 10 },
  debrief = "Who answers, where you work, when somebody means it?",
  scene = function(now)
    narrate "There is post for Vera. An envelope, with a stamp. Mr Daalder, eighty-one, has pasted in the picture of the harbour wall: that is where he proposed to Greet, in 1966. He was wondering who told Vera about that spot. And whether she would come by, when she is in the country. He has a spare room."
    if now.member("noa").here then
      say("noa", "There is a return address. He has written it twice, in case the first one could not be read.")
    end
    local answer = choose {
      { id = "hand", "Write back by hand, with your own name under it, and say who Vera is.", hours = 1,
        effect = { team = { transparency = 4, trust = 2, belief = -3 } },
        because = "Whoever asks in earnest gets an earnest answer. It costs him the visit he was looking forward to." },
      { id = "vera", "Let Vera answer: warm, short, and unfortunately never in the country.",
        effect = { team = { adoption = 2, belief = 2, stress = -2, safety = -1 } },
        later = { weeks = 1, effect = { team = { stress = 3 } },
                  because = "There is another envelope. This time he has written to her about Greet." },
        because = "It is what she is for, and she does it well. That is just what makes it awkward." },
      { id = "bell", "Ask who lives near there, and have one of them ring his bell.",
        effect = { team = { ownership = 3, energy = 2, trust = 1, transparency = 1, stress = 2 } },
        because = "Behind the picture there were people all along, and now one of them is at the door. It is somebody’s evening." },
    }
    if answer == "hand" then
      narrate "It takes three sheets. What you leave out is easy; what you put in its place is not. A week later a card comes: “Then who was it that stood there?”"
    elseif answer == "vera" then
      narrate "The answer is ready in four seconds. It is so good that nobody at the table says anything for a while."
    else
      narrate "There is coffee, and an album. On the fourth page is the same wall, in black and white, with a young woman on it who smiles at the photographer."
    end
  end,
}

-- What the model brings about, told in this story's words -------------------

event "leak" {
  title = "Not found",
  scene = function(now)
    if now.member("anton").here then
      narrate "{anton} wants to enter an expense claim and gets a message: the category “trips” does not exist in the coming year. He reads it aloud, slowly, like a caption."
    else
      narrate "Somebody wants to enter an expense claim and gets a message: the category “trips” does not exist in the coming year. It is read aloud, and then once more."
    end
    if now.member("maud").here then
      if now.chose("april") == "date" then
        say("maud", "We were to hear it from you. By Friday, you said.")
      elseif now.chose("april") == "sign" then
        say("maud", "So that is why you signed so quickly.")
      else
        say("maud", "You knew when we were talking about donkeys.")
      end
    end
    if now.did("meaning") >= 2 then
      narrate "Nobody runs into the corridor. They move their chairs together, as they have got used to doing, and somebody asks: what does this mean, and what do we not know?"
      effect({ team = { rumours = -6, stress = -2 } }, "They had got used to working out together what news means.")
    end
  end,
}

event "incident" {
  title = "The ferry in February",
  scene = function(now)
    narrate "Vera has sent eleven people to a ferry that runs only in summer. They send a photograph of the timetable, and of the snow on it."
    if now.member("roshni").here then
      say("roshni", "It’s in the box. Under “ferry”.")
    end
  end,
}

event "broken_promise" {
  title = "What you said",
  scene = function(now)
    if now.flag("holes") then
      narrate "On the noticeboard there are eight small holes now. Somebody has hung a postcard over them."
    else
      narrate "Nobody brings it up. But where your promise hung on the noticeboard there are four holes from the drawing pins, and everyone looks at them in passing."
    end
    set("holes", true)
  end,
}

event "long_leave" {
  title = "Half packed",
  scene = function(now, who)
    narrate "{who} has called in sick and will not be back for some time, says the company doctor. Under the desk stands a small suitcase, half packed. Nobody dares to open it any further, or to close it."
  end,
}

event "resignation" {
  title = "A farewell in four sentences",
  scene = function(now, who)
    if now.flag("farewell") then
      say(who, "I have four sentences as well. They are different ones. I would like to be asked something again. Thank you for the light.")
      narrate "There is cake left over from the last time."
      return
    end
    set("farewell", true)
    say(who, "I have something to tell you, and I didn’t have it written by anyone. I’m leaving. I’ve had a lovely time here. I would like to be somewhere again.")
    narrate "There is a month’s notice to work. That afternoon nobody says much."
  end,
}

-- How it can end ------------------------------------------------------------

ending "always_on" {
  title = "She never sleeps",
  when = function(now) return now.stress >= 54 end,
  text = [[Vera posts at six, at noon and at night. She is never tired, and the people around her have
begun to keep her hours. The bay shines on every screen. In the room the lamps are on at half
past eight in the evening, and somebody is eating soup over a keyboard.

In the picture of the bay it never gets dark; for the people who make it, it does. On Tuesday one
of them went outside at ten to seven, to see whether it was true about the light, and came back
after twenty minutes with cold hands, and said: it is. Next time two of them could go.]],
}

ending "empty_bay" {
  title = "Ten to seven",
  when = function(now) return now.chose("who_is_vera") == "retire" end,
  text = [[The screen where she used to stand shows the weather. The followers have gone, most of
them; a few thousand have stayed, and write to Maud, to Noa, to a photographer with a beard.
It goes more slowly now, and there is more rain in it.

What Vera could do well they still talk about, and sometimes one of them misses her.
Someone made her with care. What they will make next, and who will put a name to it, lies on
the table as an open question.]],
}

ending "made_by" {
  title = "Made by",
  when = function(now)
    return now.trust >= 54 and now.adoption >= 20 and now.skills >= 25 and now.transparency >= 45
       and (now.flag("named") or now.chose("who_is_vera") == "book")
  end,
  text = [[Anyone can read what Vera is, and who is behind her. Some followers have left for that
reason, and others have come. She shows places with the steps in the picture, and where she
does not know something she says so, and gives the number of somebody who does.

The makers are in her, each in their own way, and can point to the place. They still argue
about “it” and “she”. It is work that they dare to explain to whoever asks.]],
}

ending "own_voices" {
  title = "Voices in a room",
  when = function(now) return now.trust >= 50 end,
  text = [[Vera hangs on the wall, and in front of her people are talking. They know of each other
now what is hard to lose: a light, a sentence, a silence on the telephone. Where Vera stops and
they begin they have not worked out yet.

Outside, people ask now and then what she is really for. The answer is different every time.
In this room they look for it aloud, and somebody takes notes.]],
}

ending "evening_light" {
  title = "Always evening light",
  when = function(now) return now.adoption >= 26 and now.skills >= 25 and now.transparency < 62 end,
  text = [[It is always ten to seven where Vera is. Three posts a day, not one of them bad; the reach
goes up, and the director’s mornings begin well. Those who walk in here see a team that masters
its tools.

It has grown quieter by the coffee machine. What the makers think of it they know of
themselves, and suspect of each other. There is a whole spring ahead in which somebody can ask.]],
}

ending "two_signatures" {
  title = "Two kinds of postcard",
  text = [[There are two kinds of story now: those of Vera, and those of the people who were there.
They appear side by side, in the same letter, and readers have to work out for themselves
which is which. The makers do not always agree either.

What may one invent, and whom does one tell? The question is three thousand years old, and here it
comes by on Mondays, at the coffee machine, between two posts. Nobody has walked away from it yet.
Some readers have begun to guess, and now and then one of them is right, and can say why.]],
}
