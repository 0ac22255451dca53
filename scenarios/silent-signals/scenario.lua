-- Silent signals: a claims team at a mutual insurer gets a module that sees
-- burn-out coming. Fourteen weeks, seven people, one sheet of paper.
--
-- The thread: the Barometer is right about Marloes, whom nobody worries about,
-- and it saw her with the one thing it was not allowed to look at (page
-- eleven). It says Fair for Gerben, because it knows nothing of him. Wiebe
-- sees Gerben and missed someone else once. Both ways of seeing are right about
-- one person and blind to another. Linh knows why, and writes it in pencil.
--
-- Flags: knows or coffee (Marloes was told of the sheet, or only asked), names, asked (the
-- council), rule (seven o'clock), four (why it says Fair), dark (it has been stopped); full,
-- signed or rounds (where your four hours went); eased (Marloes), seen (Gerben);
-- page_turned and page_turned_again are for a second and a third broken promise.

scenario {
  api = 1,
  language = "en",
  title = "Silent signals",
  summary = "A dashboard sees burn-out coming: an early warning for some, a watching eye for others.",
  brief = [[You lead seven claims handlers at a mutual insurer in the north. When a roof
blows off or a cellar floods, it is your people who pick up the phone. It is September; the
storms come in November.

The team is getting an assistant that reads a claim and drafts the decision. In the same
package comes a module, the Barometer. From the way people work it tells how they are, in the
three words of the brass barometer in your corridor: Fair, Change, Storm.

On Friday the director gave you a sheet. Over the summer the supplier has tried the module
on your team, and told nobody. Seven names; behind each a word, and a percentage: the share
of that person’s work the assistant could do. Behind one name it says Storm. It is Marloes,
who sings on the stairs and about whom nobody worries.

The team does not know, and the works council has not been asked. You have been thinking
since Friday that the sheet may well be right.]],
  goal = "In week 14 the assistant is being used, nobody has gone under unseen, and people know what is known about them.",
  weeks = 14,
  hours = 10,
  minutes = 35,
  level = 3,
  model = { quit_level = 72, quit_weeks = 3, impact = 0.4, leak_week = 7, pace = 2, peak = { [9] = 8, [10] = 6 } },
  debrief = {
    "What did the Barometer see that no one had seen, and what did it not see?",
    "What may you do with something that you should not have known?",
    "Which decision would you dare to explain to each of the seven, word for word?",
    "Whose silence in your own team have you been reading as fair weather?",
  },
  sources = {
    "Deepler, article on AI and leadership development: four kinds of AI, starting small, questioning what the data say (in Dutch).",
    "Article on leadership in the age of AI, from controlling to facilitating: data and intuition, openness about what you do not know (in Dutch).",
    "Dutch Works Councils Act, article 27: consent to rules on staff data and to systems that can follow staff; a decision without it is void if the council says so in writing within a month.",
    "Regulation (EU) 2024/1689 (AI Act), article 5(1)(f): inferring emotions at work from biometric data is prohibited; the Commission’s guidelines of 2025 count faces, voices and typing rhythm, and not the text itself.",
    "Dutch Data Protection Authority: data on the health of employees, and why consent to an employer is seldom free.",
  },
}

-- The seven ----------------------------------------------------------------

member "wiebe" {
  name = "Wiebe", role = "senior claims handler, storm and water",
  about = "Came here at nineteen and has settled every storm since. Taps the glass of the old barometer each morning before he takes off his coat.",
  look = { skin = 1, hair = "grey_short", dress = "navy", age = 61, beard = true },
  trust = 54, stress = 40, transparency = 36, skills = 8,
  job_fear = 42, ownership = 54, safety = 50, energy = 72, belief = 28,
  influence = 75, exposure = 0.5, openness = 0.35, load = 56, resilience = 1.3,
  worry = "Harm sat across from me for eleven years, and I saw nothing. Now I see it in someone else, and what is my word worth?",
  epilogue = function(now)
    local me = now.member("wiebe")
    if not me.here then
      return "The barometer still hangs in the corridor. Nobody taps it."
    elseif me.trust >= 52 and now.chose("boots") and now.member("emre").here then
      return "At ten he has coffee with Emre. One explains what you can tell from a pair of boots, the other what you can tell from a curve. Neither of them calls it training."
    elseif me.trust >= 52 and now.chose("dike_road") then
      return "When he sees something in someone, he now says so the same day. He has stopped adding that it is only a feeling."
    elseif me.trust >= 52 then
      return "He taps the glass and says which way it is moving. People have begun to ask him the same about the room."
    end
    return "He taps the glass each morning and says what the weather will do. What he sees in people he keeps to himself: he has told it once."
  end,
}

member "marloes" {
  name = "Marloes", role = "claims handler, fire and large losses",
  about = "Sings on the stairs, remembers every birthday and takes the files that others dread. Nobody worries about her.",
  look = { skin = 2, hair = "ponytail", dress = "rust", age = 41 },
  trust = 60, stress = 62, transparency = 36, skills = 16,
  job_fear = 30, ownership = 50, safety = 34, energy = 45, belief = 46,
  influence = 60, exposure = 0.4, openness = 0.6, load = 68, resilience = 0.75,
  worry = "At home I stay in the car, outside my own house, until I am somebody again. Twenty minutes. As long as I sing, nobody asks.",
  epilogue = function(now)
    local me = now.member("marloes")
    if not me.here then
      return "The stairs are quiet. She has sent one message: that she slept nine hours, and that the plants need water."
    elseif me.stress <= 42 then
      return "She does not sing every morning now. When she does not, somebody asks, and sometimes she even answers."
    elseif me.stress <= 50 then
      return "She drives home at half past five. It is down to seven minutes in the car, she says, and one of those is for the end of the song."
    end
    return "She sings on the stairs. In the evening she sits in the car outside her own house, with the lights off, until she is somebody again."
  end,
}

member "emre" {
  name = "Emre", role = "claims analyst, key user of the assistant",
  about = "The youngest, quick with figures, and the first to believe in the Barometer. His father had a bakery.",
  look = { skin = 4, hair = "short", dress = "teal", age = 27, beard = true },
  trust = 58, stress = 38, transparency = 44, skills = 30,
  job_fear = 26, ownership = 54, safety = 54, energy = 80, belief = 74,
  influence = 45, exposure = 0.5, openness = 0.95, load = 57, resilience = 1.0,
  worry = "My father fell beside his oven, and nobody had counted his hours. If counting does not help either, what could I have done?",
  epilogue = function(now)
    local me = now.member("emre")
    if not me.here then
      return "His screens have been wiped clean. In the drawer lies a photograph of a bakery."
    elseif me.skills >= 42 and me.trust >= 52 then
      return "Above every chart he makes he now types one line: what is not in here? He says it is the hardest line to fill in, and that his father would have laughed at it."
    elseif me.skills >= 34 then
      return "He makes fewer charts, and asks more people. Sometimes he still counts: how late the lights go out, who eats at their desk. He does not save it anywhere."
    elseif now.chose("what_stays") == "off" then
      return "He has moved his charts to a folder of his own. He still believes that someone should have counted, and he may be right."
    end
    return "Every morning he looks at his charts, and every morning they tell him something. What they leave out does not blink."
  end,
}

member "desiree" {
  name = "Desirée", role = "claims handler, legal aid; works council",
  about = "Reads the small print for pleasure and sits on the works council. Was at home for ten months herself, eight years ago.",
  look = { skin = 6, hair = "curly", dress = "wine", age = 52, glasses = true },
  trust = 46, stress = 42, transparency = 34, skills = 14,
  job_fear = 38, ownership = 46, safety = 50, energy = 70, belief = 36,
  influence = 65, exposure = 0.4, openness = 0.5, load = 58, resilience = 1.1,
  worry = "I would have given a great deal for someone to see it coming. And I have read what they wrote about me when they did see it.",
  epilogue = function(now)
    local me = now.member("desiree")
    if not me.here then
      return "On her desk lies the Works Councils Act, with a paper clip at article 27."
    elseif me.trust >= 54 and now.flag("asked") then
      return "The annex with page eleven hangs framed in the council’s room. Below it, in her hand: read on."
    elseif me.trust >= 54 then
      return "She no longer begins with the article. First she asks what you are trying to do, and then she says which article it is."
    elseif now.chose("article_27") == "trial" then
      return "She puts everything in writing now, and keeps a copy at home. She is never impolite."
    end
    return "She says what has to be said, on paper and in time. Of those ten months at home she has not spoken again."
  end,
}

member "linh" {
  name = "Linh", role = "claims handler, files and fraud checks",
  about = "Checks what the others have settled. Writes short sentences, and few of them; finds what does not add up.",
  look = { skin = 3, hair = "bun", dress = "slate", age = 36 },
  trust = 50, stress = 40, transparency = 32, skills = 20,
  job_fear = 42, ownership = 42, safety = 36, energy = 74, belief = 44,
  influence = 30, exposure = 0.6, openness = 0.6, load = 57, resilience = 1.1,
  worry = "I write short. The machine thinks I am sad. If I say that it is wrong, I have to say a lot.",
  epilogue = function(now)
    local me = now.member("linh")
    if not me.here then
      return "In the margin of the old files you still find her figures, small and upright, in pencil."
    elseif me.trust >= 52 and now.flag("four") and now.chose("what_stays") ~= "off" then
      return "Under every reading there is now a figure in small print: how much it is based on. It is called the Linh. She has asked them not to call it that."
    elseif me.ownership >= 52 then
      return "She signs with her full name now, in ink. Her sentences have not become any longer."
    elseif me.trust >= 52 then
      return "She still writes it down in pencil. But she leaves it on your desk these days, and not on the wall."
    end
    return "She checks what others have settled. What does not add up she notes in the margin, where nobody looks."
  end,
}

member "kofi" {
  name = "Kofi", role = "claims handler, homes and contents",
  about = "Polite, exact and fast. Leaves at four for his daughters and logs in again when they are asleep. Would like to lead a team one day.",
  look = { skin = 5, hair = "bald", dress = "olive", age = 34 },
  trust = 56, stress = 42, transparency = 38, skills = 24,
  job_fear = 46, ownership = 50, safety = 42, energy = 76, belief = 56,
  influence = 50, exposure = 0.7, openness = 0.75, load = 58, resilience = 1.0,
  worry = "I have worked all my life so that nobody needs to worry about me. I do not want a word behind my name.",
  epilogue = function(now)
    local me = now.member("kofi")
    if not me.here then
      return "He leads a small team in another town now. In the evening, after eight, he is said to answer at once."
    elseif now.flag("signed") and me.ownership >= 50 then
      return "The letter that says he may sign is still in his inside pocket. Last week he passed a third of his signatures on to a younger colleague, in a letter of his own."
    elseif me.trust >= 54 then
      return "From four to eight he belongs to his daughters, and everyone knows it. On the calendar it says: high water. Nobody rings."
    elseif now.chose("five_to_seven") == "keep" then
      return "He leaves at four and is done at four. What he used to do in the evening, nobody does now, and there is no column for that."
    end
    return "He is polite, exact and fast. There is an application letter on his laptop at home, and he is in no hurry with it."
  end,
}

member "gerben" {
  name = "Gerben", role = "loss adjuster, outdoors",
  about = "Drives from one damaged house to the next and reports by telephone. A man of few words, most of them measurements.",
  look = { skin = 1, hair = "short", dress = "sand", age = 48 },
  trust = 50, stress = 58, transparency = 30, skills = 8,
  job_fear = 34, ownership = 52, safety = 32, energy = 52, belief = 34,
  influence = 35, exposure = 0.3, openness = 0.35, load = 65, resilience = 0.8,
  worry = "When the wind gets up at night, I get dressed. Then I sit on the edge of the bed with my boots on. I do not know what for.",
  epilogue = function(now)
    local me = now.member("gerben")
    if not me.here then
      return "The van stands in the car park, washed. Now and then somebody starts it, for the battery."
    elseif me.stress <= 44 and now.chose("boots") and now.chose("boots") ~= "doctor" then
      return "On windy nights there are three of them now who send each other a message: awake? Usually nobody answers. That is good news too."
    elseif me.stress <= 44 then
      return "His boots stand in the hall at night. Some nights he gets up to see if they are still there, and goes back to bed."
    elseif me.trust >= 52 then
      return "He drives, he measures, he rings. At the end he now says one thing more than the measurements."
    end
    return "He drives from house to house. Cracks of two millimetres, of three. When the wind gets up at night, a light goes on."
  end,
}

tie("wiebe", "gerben", 0.7)
tie("wiebe", "marloes", 0.5)
tie("wiebe", "desiree", 0.4)
tie("marloes", "kofi", 0.5)
tie("marloes", "desiree", 0.5)
tie("kofi", "emre", 0.6)
tie("emre", "linh", 0.5)
tie("linh", "desiree", 0.4)
tie("wiebe", "emre", 0.2)
tie("gerben", "marloes", 0.4, "one-way")

-- What a leader can do -----------------------------------------------------

use "standard"

action "honest" {
  name = "Tell them about the sheet",
  about = "Tells them what was measured over the summer, and what the percentages may mean for their work. Hurts at first; after that nothing is left to leak.",
  because = "What was done behind people’s backs weighs least when they hear it from the one who knew.",
}

action "dashboard" {
  name = "Barometer with names",
  about = "Shows you every morning who is at Fair, Change or Storm. People work more with the assistant, so as to be seen, and feel watched.",
  because = "Someone who is being read begins to write for the reader; you see more, and less of it is true.",
  available = function(now)
    if now.flag("dark") and now.did("dashboard") % 2 == 0 then
      return false, "The Barometer has been stopped."
    end
    return now.week >= 4, "Until week 4 the supplier is still setting it up."
  end,
}

action "along" {
  name = "Go along", like = "listen",
  about = "Half a day at a damaged house, or beside someone’s telephone. You do nothing; you are there.",
  hours = 2, target = "member", every = 2,
  effect = { target = { trust = 5, safety = 4, stress = -2, transparency = 3 }, team = { quality = 1 } },
  because = "Being there, you hear what does not get into a file.",
}

action "lighten" {
  name = "Take files off a desk", like = "relief",
  about = "Gives part of one person’s files to the others, and explains why to all of them.",
  hours = 2, target = "member", every = 2,
  effect = { target = { stress = -7, energy = 5, ownership = -2 }, others = { stress = 1.5 } },
  because = "Someone breathes more easily the same day, and the others notice it too.",
}

-- Whether somebody has really looked

local function time_with(now, who)
  local rounds = now.flag("rounds") and 1 or 0
  return now.did("listen", who) + 2 * now.did("along", who) + rounds
end

local function marloes_eased(now)
  return now.flag("eased") == true or now.did("lighten", "marloes") > 0 or time_with(now, "marloes") >= 4
end

local function gerben_seen(now)
  return now.flag("seen") == true or time_with(now, "gerben") >= 4
end

-- Week 1 -------------------------------------------------------------------

event "the_stairs" {
  title = "The stairs",
  weeks = 1,
  needs = { "marloes", "wiebe" },
  debrief = "You knew something that you should not have known. What did that do to the first conversation?",
  scene = function(now)
    narrate "Ten to nine. You hear {marloes} before you see her: she sings on the stairs, as she has done for nine years. In the corridor {wiebe} taps the glass of the barometer."
    say("wiebe", "You don’t tap to see what it says. You tap to see which way it moves.")
    say("marloes", "Morning! Who wants the burnt-out chip shop? Nobody? Then it’s mine.")
    narrate "The sheet is in your bag. Storm, it says behind her name."
    local answer = choose {
      { id = "tell", "Take her aside and tell her what the sheet says, and where it comes from.", hours = 1,
        effect = { marloes = { trust = 4, transparency = 8, safety = 3, stress = 7 } },
        later = { weeks = 3, effect = { marloes = { stress = -8, energy = 6 } },
                  because = "Marloes has been to see her doctor, after putting it off since spring." },
        because = "She now knows what is known about her, and that it was found out behind her back." },
      { id = "coffee", "Have a long coffee with her, ask how she is, and leave the sheet in your bag.", hours = 2, like = "listen",
        effect = { marloes = { trust = 6, safety = 6, stress = -4 } },
        because = "A real question does her good. You did know the answer before you asked it." },
      { id = "shred", "Put the sheet through the shredder, and tell the director you do not want to know this.",
        effect = { team = { scope = -2, rumours = 1 }, linh = { trust = 4 } },
        later = { weeks = 5, effect = { marloes = { stress = 5, energy = -4 } },
                  because = "Nobody did anything with the word on the sheet, and it was still true." },
        because = "It puts a stop to what should not have begun. But a name that you have read stays read." },
      { id = "watch", "Say nothing yet, and see for a few weeks whether the sheet is right.",
        effect = { team = { quality = 4, skills = 1 }, marloes = { trust = -2 } },
        later = { weeks = 3, effect = { marloes = { stress = 5, energy = -4 } },
                  because = "Nobody asked Marloes anything, and she did what she always does: a little more." },
        because = "One hit proves little, so comparing is wise; while you compare, nothing changes for her." },
    }
    if answer == "tell" then
      narrate "She laughs, and then she stops laughing."
      say("marloes", "So a machine knows. And Jan doesn’t, and my sister doesn’t.")
      say("marloes", "It isn’t even wrong. That’s what I can’t stand about it.")
      set("knows", true)
    elseif answer == "coffee" then
      narrate "It is a good coffee. She tells you about the chip shop, about {wiebe}’s tie, about everyone. When you get up you know more about all of them, except her."
      set("coffee", true)
    elseif answer == "shred" then
      narrate "It takes four seconds. {linh} is standing at the printer. She looks at the strips, and then at you."
    else
      narrate "By Thursday you have it written down: four times the last to leave, eleven files taken over from others. You notice that you have begun a list of your own."
    end
  end,
}

-- Week 2 -------------------------------------------------------------------

event "three_doors" {
  title = "Start small",
  weeks = 2,
  needs = { "desiree", "emre" },
  debrief = "What does each of these three see, and whom does it miss?",
  scene = function(now)
    narrate "Start small, says the director: one of three, this month. The supplier has laid out the brochures like menus."
    say("emre", "If someone had counted my father’s hours, he would still have his bakery.")
    say("desiree", "And if they had written them down next to his name, would he still have had his loan?")
    local answer = choose {
      { id = "questions", "Three questions every Friday; the answers only for the team as a whole, never by name.",
        effect = { team = { transparency = 5, trust = 2, safety = 2, belief = -1 } },
        later = { weeks = 4, effect = { team = { transparency = 3, stress = 1 } },
                  because = "The Friday answers say that the load is heavy, and not for whom." },
        because = "Nobody can be recognised in it, not even the one who is going under." },
      { id = "coach", "A practice partner for difficult conversations, for you alone; it knows nothing of the team.", hours = 2,
        effect = { team = { adoption = -1, stress = -1 }, emre = { belief = -3 } },
        later = { weeks = 2, effect = { team = { trust = 4, safety = 4 } },
                  because = "You have practised asking, and then keeping quiet; people notice." },
        because = "It changes the one who asks, and says nothing about those who keep silent." },
      { id = "names", "The Barometer with names, on your screen only: then you can see whom to help.", like = "dashboard",
        effect = { team = { adoption = 6, belief = 3, trust = -2, safety = -4 }, marloes = { stress = -7, energy = 6 },
                   kofi = { stress = 3 } },
        later = { weeks = 3, effect = { team = { adoption = 2, safety = -3 } },
                  because = "People have begun to write as if someone were reading along." },
        because = "You can help sooner, and help the right person; from today everyone knows that there is something to see." },
    }
    if answer == "questions" then
      say("linh", "How many are a team? In the autumn holidays we are three.")
      narrate "{desiree} writes down: never with fewer than five."
    elseif answer == "coach" then
      say("emre", "A chatbot for the boss. Good. And for us?")
      narrate "In the evening you practise with it. It says: “You have now asked me three questions and answered two of them yourself.”"
    else
      set("names", true)
      say("kofi", "With respect: what does it say about me?")
      narrate "That evening you give two of {marloes}’s fires to someone else. You explain it with the roster. She looks at you a moment too long."
    end
  end,
}

-- Weeks 2 to 5, if the sheet has been put on the table -----------------------

event "seven_lines" {
  title = "Seven lines",
  weeks = { 2, 5 },
  when = function(now) return now.did("honest") > 0 and now.chose("the_stairs") ~= "shred" end,
  needs = { "desiree", "marloes", "kofi" },
  debrief = "To whom does a reading belong: to the one who bought it, the one who can help, or the one it is about?",
  scene = function(now)
    narrate "Now they know that there is a sheet. For a day nobody asks. Then {desiree} does."
    say("desiree", "Seven names and seven words. Who gets to read those?")
    if now.flag("knows") then
      say("marloes", "I’ve had mine. Don’t open it on a Sunday night.")
    else
      say("marloes", "Oh, I don’t need to see mine. Really.")
    end
    say("kofi", "I would like to see mine. And I would like to be the only one who does.")
    local answer = choose {
      { id = "own", "Give each of them their own line in an envelope, and destroy the sheet.",
        effect = { team = { trust = 2, ownership = 4, stress = 2 }, marloes = { stress = 4, trust = 2 },
                   kofi = { stress = 4, job_fear = 3 }, linh = { stress = 3 } },
        later = { weeks = 2, effect = { marloes = { stress = -7, energy = 6 } },
                  because = "One word in an envelope: after a week Marloes showed it to her husband." },
        because = "Each of them decides what to do with it, after a night of lying awake over it." },
      { id = "burn", "Destroy it unread, here and now, with everybody watching.",
        effect = { team = { trust = 4, safety = 4, job_fear = -2 }, emre = { belief = -5, trust = -2 } },
        later = { weeks = 3, effect = { marloes = { stress = 5, energy = -4 } },
                  because = "What it said about Marloes was true, and now there was nothing left to say it." },
        because = "They get back what was taken from them. The one warning that was right goes up with it." },
      { id = "doctor", "Hand it to the company doctor, who may invite people and will tell you nothing.", hours = 1,
        effect = { team = { trust = 1, transparency = 2, safety = -2 }, marloes = { stress = -5, energy = 6 }, kofi = { stress = 3 } },
        because = "Someone with a duty of secrecy can act on it, and for two weeks they watch who gets an invitation." },
    }
    if answer == "own" then
      narrate "{linh} reads hers, folds it and puts it in her bag. “Change,” she says. “Because I write short.”"
    elseif answer == "burn" then
      narrate "It burns in {wiebe}’s coffee tin on the window sill. {emre} does not watch it burn; he watches their faces."
    else
      narrate "On Wednesday {marloes} has an appointment outside the building. “Dentist,” she says, and nobody asks."
    end
  end,
}

-- Week 3 -------------------------------------------------------------------

event "article_27" {
  title = "Article 27",
  weeks = 3,
  needs = { "desiree" },
  debrief = "What does asking first give you, apart from permission?",
  scene = function(now)
    narrate "{desiree} brings you a cup of tea, puts it down, and sits down as well, without being asked."
    if now.flag("names") then
      say("desiree", "It has been running since Monday, with names. I read that in the lift.")
    end
    say("desiree", "A system that can follow how we work needs the council’s consent. Not advice. Consent. Article 27, it isn’t long.")
    if now.did("listen", "desiree") > 0 then
      say("desiree", "What I told you about those ten months I am leaving out of this. The council decides on the article, and I am one vote.")
    else
      say("desiree", "I was at home for ten months once. I’d have given anything for someone to see it coming. And I know what they did with the file.")
    end
    local answer = choose {
      { id = "ask", "Put all of it to the council, annexes too, and start nothing new until it has answered.", hours = 2,
        effect = { team = { trust = 3, transparency = 4, ownership = 2, adoption = -3 }, desiree = { trust = 7 } },
        promise = { "Nobody is read by name until the council has answered", weeks = 4,
                    kept = function(now) return now.did("dashboard") == 0 end,
                    if_kept = { team = { trust = 4, ownership = 3 } },
                    if_broken = { team = { trust = -12, safety = -6 }, desiree = { trust = -6 } } },
        because = "Asked beforehand, it becomes a decision of them all, and it takes as long as it takes." },
      { id = "trial", "Call it a trial of six weeks, and bring the council the evaluation.",
        effect = { team = { adoption = 5, belief = 2, skills = 1, stress = -1 }, emre = { ownership = 4 }, desiree = { trust = -8 } },
        later = { weeks = 3, effect = { team = { trust = -5, transparency = -2 } },
                  because = "The council has declared the decision void: a trial that follows people needs consent too." },
        because = "A trial starts fast and teaches you something, and the law makes no exception for the word." },
      { id = "seven", "First let the team say what may be measured, and take that to the council.", hours = 4, like = "workgroup",
        effect = { team = { ownership = 6, safety = 2, stress = 2, adoption = -1 } },
        promise = { "What the team wants goes to the council, annexes and all", weeks = 2, hours = 2,
                    if_kept = { team = { trust = 4, transparency = 4 }, desiree = { trust = 4 } },
                    if_broken = { team = { trust = -10, ownership = -5 }, desiree = { trust = -5 } } },
        because = "They know best what there is to be seen. They do have to agree on it first." },
    }
    if answer == "ask" then
      set("asked", true)
      if now.flag("names") then
        narrate "That afternoon the names disappear from your screen. At first you still look at the spot where they were."
      end
      say("desiree", "Annexes too. That is where they keep it.")
    elseif answer == "trial" then
      say("emre", "Finally. We’re off!")
      say("desiree", "A trial. I shall write down that you called it that.")
    else
      set("asked", true)
      narrate "It takes an evening. Hours may be measured, they agree; words may not; and silence, says {linh}, cannot be."
    end
  end,
}

-- Week 4 -------------------------------------------------------------------

event "after_seven" {
  title = "After seven",
  weeks = 4,
  needs = { "emre", "kofi", "linh" },
  debrief = "Which assumption lies between these two lines, and how would you find out?",
  scene = function(now)
    narrate "{emre} has drawn two lines across the whole company: who logs in after seven in the evening, and who reports sick. They climb together."
    say("emre", "Twice as often. People who work in the evening fall ill twice as often. We could prevent half of it with one rule.")
    say("linh", "Or they fall ill. Then they are behind. Then they work in the evening.")
    narrate "{kofi} logs in every evening at eight. He is looking at the table top. So is {marloes}."
    local answer = choose {
      { id = "rule", "Make the rule: from Monday the systems close at seven, for everyone.",
        effect = { team = { stress = -3, belief = 2, transparency = 1 }, marloes = { stress = -5, energy = 6 },
                   kofi = { stress = 5, ownership = -6 } },
        because = "It protects those who cannot stop by themselves, on the strength of two lines." },
      { id = "ask", "Set the lines aside, and ask those who work in the evening why they do.", hours = 2, like = "listen",
        effect = { team = { trust = 3, transparency = 2, belief = -2 }, kofi = { trust = 6, safety = 6 }, marloes = { stress = 2 } },
        because = "A line does not say why; they can. It has to be said at a table where others can hear it." },
      { id = "list", "Have {emre} and {linh} list what the lines cannot know, before anyone concludes anything.",
        effect = { team = { skills = 3, quality = 3, adoption = -2 }, emre = { skills = 5, belief = -3 },
                   linh = { ownership = 6, safety = 4, stress = 2 } },
        because = "They learn to question a reading, and for a week nothing is done with what it says." },
    }
    if answer == "rule" then
      set("rule", true)
      say("kofi", "Seven o’clock. That is clear.")
      narrate "On Monday at one minute past seven {marloes} is standing outside, with her coat on and nothing in her hands."
    elseif answer == "ask" then
      say("kofi", "From four to eight I belong to my daughters. After that I belong to you. It is the best part of my day. Please don’t help me with it.")
      say("marloes", "I just clear the decks a bit. It’s nice and quiet then.")
      narrate "Same hour, same line on the chart."
    else
      narrate "{linh}’s list has three lines. Illness first. Or work first. Or something that comes before both."
      say("emre", "I had forty slides.")
    end
  end,
}

-- Week 5 -------------------------------------------------------------------

event "in_pencil" {
  title = "In pencil",
  weeks = 5,
  needs = { "linh", "gerben" },
  debrief = "What does someone need who has found a mistake and would rather not say much?",
  scene = function(now)
    narrate "Unasked, the supplier has sent a first picture, without names. Someone has hung it beside the coffee: Indoors, Change. Outdoors, Fair."
    say("gerben", "Outdoors. That’ll be me, then. Fair. Well, there you are.")
    narrate "On Wednesday there is a number in pencil under each word. Indoors: 1,140. Outdoors: 4. You know that small upright hand. {linh} does not look up."
    local answer = choose {
      { id = "sit", "Sit down beside {linh} and ask what the four is.", hours = 1, like = "listen",
        effect = { linh = { trust = 8, safety = 8, ownership = 3 }, team = { quality = 2, skills = 1 } },
        because = "With nobody listening she can say it in a few words; the others hear nothing of it." },
      { id = "aloud", "Read both numbers out on Thursday, and ask who can explain them.",
        effect = { team = { skills = 1, transparency = 4 }, linh = { stress = 6, safety = -3 } },
        because = "Everyone learns to look at what lies under a reading. She did not choose the moment." },
      { id = "supplier", "Send the supplier a photograph and ask what they do with four readings.",
        effect = { team = { quality = 6, skills = 1, belief = 1 }, linh = { safety = -2 } },
        because = "The maker knows how it was built; what it overlooks in your team he cannot see." },
      { id = "down", "Take it down: with one man outdoors, a picture without names still has a name in it.",
        effect = { team = { trust = 2, safety = 3 }, gerben = { safety = 3 }, linh = { ownership = -5 } },
        because = "It protects the one who could be guessed, and takes the question off the wall as well." },
    }
    if answer == "sit" then
      set("four", true)
      say("linh", "Four entries. In five weeks. He drives. He rings. It sees nothing of him. So it says Fair.")
      say("linh", "No news is not good weather.")
    elseif answer == "aloud" then
      if now.member("linh").safety >= 42 then
        set("four", true)
        narrate "It stays quiet. Then {linh} stands up, which nobody has ever seen her do in a meeting."
        say("linh", "Four entries. It knows nothing of him. So it says Fair.")
      else
        narrate "It stays quiet. {emre} explains what a sample is. {linh} rubs at a spot of pencil on her thumb."
      end
    elseif answer == "supplier" then
      narrate "The answer comes within the hour: “Where little is known, the reading is set to Fair, so as not to alarm anyone.” You forward it to {linh}. She has already guessed."
    else
      narrate "There are four small holes left in the wall. {linh} puts the pencil back in her drawer."
    end
  end,
}

-- Week 6, or week 12 for those who did not ask --------------------------------

event "page_eleven" {
  title = "Page eleven",
  weeks = { 6, 12 },
  when = function(now) return now.week == 12 or (now.week == 6 and now.flag("asked") == true) end,
  needs = { "desiree", "emre" },
  debrief = "It was right about someone because it looked at something it may not look at. What do you do with that?",
  scene = function(now)
    if now.week < 12 then
      narrate "The council has read everything, down to the annex that nobody had opened. {desiree} lays it in front of you at page eleven."
    else
      narrate "The company’s privacy officer has read the contract, down to the annex that nobody had opened. It is in an e-mail to everyone, with a scan of page eleven."
      effect({ team = { trust = -6, stress = 3, belief = -3, safety = -3 } },
        "Page eleven has been read by someone else first, after three months.")
    end
    say("desiree", "Rhythm. How fast you type, how long you hesitate. That isn’t what you write. That’s your hands. Reading moods from that at work is forbidden.")
    say("emre", "It’s the best thing it has. Without rhythm it sees half.")
    narrate "You ring the supplier. Without rhythm, they say, there would have been no Storm on this summer’s sheet. It saw {marloes} with the one thing it was not allowed to look at."
    local answer = choose {
      { id = "open", "Have the rhythm switched off today, and tell everybody what it has read since September.",
        effect = { team = { transparency = 6, trust = 2, stress = 3, belief = -4, adoption = -2 } },
        because = "They hear it whole and from you, and they hear how long it went on." },
      { id = "proof", "Have it switched off, and get the deletion in writing before you tell anyone.", hours = 3,
        effect = { team = { quality = 3, trust = -2, transparency = -2 } },
        later = { weeks = 1, effect = { team = { trust = 5, transparency = 5, belief = 2 } },
                  because = "You could tell it and prove that it is over, in one go." },
        because = "You can say in one go that it is over. Until then you keep quiet about their hands." },
      { id = "halt", "Stop the whole Barometer until every page has been read.",
        effect = { team = { trust = 4, safety = 4, adoption = -6, belief = -3 }, emre = { trust = -4, belief = -5 } },
        because = "It is clear, and people can rest. What you were allowed to see goes dark as well." },
    }
    if answer == "open" then
      narrate "For the rest of the week the typing sounds different, as if everyone were wearing gloves."
    elseif answer == "proof" then
      narrate "It takes three phone calls and one lawyer. The confirmation fits on half a page."
    else
      set("dark", true)
      say("emre", "So now we see nothing at all. Is that better?")
      say("desiree", "It’s lawful. Better is up to us.")
    end
  end,
}

-- Week 6, if the rule was made ---------------------------------------------

event "five_to_seven" {
  title = "Five to seven",
  weeks = 6,
  when = function(now) return now.flag("rule") == true end,
  needs = { "kofi", "marloes" },
  debrief = "For whom was this rule right, and how would you have known beforehand?",
  scene = function(now)
    narrate "Five to seven, in the car park. {kofi} is sitting in his car with the laptop against the wheel, sending off one last thing. On the back seat are two girls with wet hair and swimming bags."
    say("kofi", "I keep to it. From four to seven they have a father who looks at his watch.")
    narrate "{marloes} walks by with her coat on. Since the rule she has been home for dinner every day."
    local answer = choose {
      { id = "withdraw", "Withdraw the rule, and tell everyone what you had assumed and where it went wrong.", like = "apology",
        effect = function(now)
          if now.safety >= 46 then
            return { team = { skills = 1, trust = 3, safety = 3 }, kofi = { ownership = 8, trust = 5 }, marloes = { stress = 4, energy = -3 } }
          end
          return { team = { trust = 1, belief = -3, stress = 2 }, kofi = { ownership = 8, trust = 4 }, marloes = { stress = 4, energy = -3 } }
        end,
        because = "It depends on how safe they feel: they learn from it, or they mainly remember having been part of an experiment." },
      { id = "except", "Make an exception for {kofi}.",
        effect = { team = { transparency = -2 }, kofi = { ownership = 8, trust = 6, stress = -6 } },
        because = "He is helped today. From now on the rule is for those who do not ask." },
      { id = "keep", "Keep the rule to the end of the quarter, and see then what it has done.",
        effect = { team = { stress = -2, quality = 3 }, marloes = { energy = 6, stress = -3 },
                   kofi = { trust = -7, ownership = -5, stress = 4 } },
        because = "It goes on protecting those who cannot stop, and {kofi} goes on paying for it." },
    }
    if answer == "withdraw" then
      if now.safety >= 46 then
        say("emre", "So I saw that two things go together, and we treated one as the cause. That goes on the wall, above my desk.")
      else
        narrate "It is listened to politely. At the coffee machine somebody says: so that was an experiment."
      end
    elseif answer == "except" then
      narrate "The next day {linh} asks, in one sentence, whom one has to ask."
    else
      say("kofi", "The end of the quarter. I’ll put it in the diary, between swimming and swimming.")
    end
  end,
}

-- Week 7 -------------------------------------------------------------------

event "four_days" {
  title = "Four days, four hours",
  weeks = 7,
  needs = { "marloes", "kofi", "linh" },
  debrief = "What happens in your own team to an hour that comes free?",
  scene = function(now)
    narrate "There is a row for you in the figures as well. Every decision above five thousand euros lies still for four days, always on the same desk. Yours."
    say("marloes", "Oh, I ring those people in the meantime. Somebody has to keep them warm.")
    narrate "And since Monday the assistant has been writing your reports: four hours a week come free. The director has a use for them. If you take on the motor claims as well, he says, the percentages on the sheet need not cost a desk."
    local answer = choose {
      { id = "pile", "Clear the pile with those four hours; it will finally be done properly.",
        effect = { team = { stress = -4, belief = 1 }, marloes = { stress = -3 } },
        later = { weeks = 3, effect = { team = { stress = 3, ownership = -2 } },
                  because = "The pile is back, on the same desk." },
        because = "It helps quickly. Everything still has to pass one desk." },
      { id = "sign", "Give {kofi} and {linh} the right to sign up to twenty-five thousand.",
        effect = { team = { ownership = 3, quality = -4, stress = 1 }, kofi = { ownership = 7, trust = 4, stress = 3 },
                   linh = { ownership = 7, skills = 4, stress = 4 } },
        because = "The queue gets shorter, and there will be decisions that you would not have taken." },
      { id = "people", "Spend the four hours on people: each week you walk round, with nothing on the agenda.", like = "listen",
        effect = { team = { trust = 4, safety = 3, adoption = -3, stress = 1 } },
        because = "They see more of you, and the pile stays where it is." },
      { id = "more", "Take on the motor claims: there is room, and it keeps seven desks.",
        effect = { team = { job_fear = -6, adoption = 5, skills = 2, stress = 4 }, marloes = { stress = 3, energy = -3 } },
        because = "On paper you have output and seven desks. The slack will be gone when you need it." },
    }
    if answer == "pile" then
      narrate "On Friday the desk is empty. It looks like a desk in a furniture shop."
    elseif answer == "sign" then
      set("signed", true)
      say("kofi", "Twenty-five thousand. May I have that in a letter?")
      say("linh", "I will say no sometimes.")
    elseif answer == "people" then
      set("rounds", true)
      narrate "In the first week everyone thinks that something is wrong."
      say("gerben", "Have I made a mistake somewhere?")
    else
      set("full", true)
      narrate "The motor claims arrive on Thursday, eighty of them, with a cake from the other department."
    end
  end,
}

-- Week 8 -------------------------------------------------------------------

event "two_signals" {
  title = "Two signals",
  weeks = 8,
  needs = { "wiebe", "gerben", "marloes" },
  debrief = "What did you go by, and what would have made you go by the other?",
  scene = function(now)
    narrate "They are forecasting a westerly gale for next week. {wiebe} comes in without having tapped the glass. He always taps the glass."
    say("wiebe", "There’s something with {gerben}. Don’t ask me what. He’s wearing his boots. Indoors, all day.")
    if now.member("emre").here then
      if now.flag("dark") then
        say("emre", "Nothing against boots, but there was no signal. To the last day it said Fair.")
      else
        say("emre", "Nothing against boots, but there is no signal. It says Fair.")
      end
    end
    say("wiebe", "Harm sat across from me for eleven years. Nobody got a signal then either.")
    if now.flag("four") then
      narrate "Fair, on four entries. You know by now what that is worth."
    end
    if now.did("listen", "gerben") > 0 then
      narrate "Why he wears them, he has told you. You have not told anyone, and you have not asked again."
    end
    narrate "And {marloes}: in the summer it said Storm, and this week nobody has heard her on the stairs. You have one free afternoon."
    local answer = choose {
      { id = "marloes", "The afternoon goes to {marloes}: there the sheet and the silence say the same.", hours = 2, like = "listen",
        effect = { marloes = { trust = 6, safety = 6, stress = -8, energy = 6 }, wiebe = { trust = -3 } },
        promise = { "Marloes’s fires are shared out, and stay that way", weeks = 3, hours = 3,
                    if_kept = { marloes = { stress = -7, energy = 7, trust = 4 }, team = { trust = 2 } },
                    if_broken = { marloes = { stress = 6, energy = -6 }, team = { trust = -9 } } },
        because = "The sheet and the stairs say the same, so you go by that; {wiebe}’s feeling has to wait." },
      { id = "gerben", "The afternoon goes to {gerben}: you ride along, on nothing but {wiebe}’s feeling.", hours = 2, like = "listen",
        effect = { gerben = { trust = 8, safety = 9, stress = -6, energy = 5 }, wiebe = { trust = 6, ownership = 4 }, emre = { belief = -3 } },
        because = "Someone who has known a man for twenty years measures something too; there is just no unit for it." },
      { id = "both", "Half an afternoon for each of them.", hours = 3, like = "listen",
        effect = { gerben = { trust = 3, safety = 4, stress = -3 }, marloes = { trust = 3, safety = 3, stress = -4, energy = 3 } },
        because = "Two doors open a crack; whether anyone comes out depends on the weeks before." },
      { id = "others", "Ask {wiebe} to ride with {gerben} and {kofi} to sit with {marloes}; you prepare for the storm.",
        available = function(now) return now.member("kofi").here, "Kofi is not there." end,
        effect = { gerben = { stress = -4, safety = 3 }, marloes = { stress = -4, energy = 3 },
                   wiebe = { ownership = 5, stress = 6, energy = -4 }, kofi = { ownership = 3, stress = 5 }, team = { trust = -1, quality = 3 } },
        because = "They are nearer than you are. What they get to hear weighs on them and does not reach you." },
    }
    if answer == "marloes" then
      set("eased", true)
      if now.did("listen", "marloes") > 0 then
        say("marloes", "It’s forty minutes by now. In the car, you know. And I was always so cheerful, wasn’t I?")
      else
        say("marloes", "I sit in the car. Outside my own house. Twenty minutes, until I am somebody again. And I was always so cheerful, wasn’t I?")
      end
      narrate "Through the window you see {gerben}’s van turn out of the car park."
    elseif answer == "gerben" then
      set("seen", true)
      narrate "For two houses he speaks only in millimetres. At the third he switches off the engine and stays where he is."
      if now.did("listen", "gerben") > 0 then
        say("gerben", "Last night again. There wasn’t even a wind. I thought: in that case I may as well stay dressed.")
      else
        say("gerben", "When the wind gets up at night, I get dressed. Then I sit there. I don’t know what for.")
      end
    elseif answer == "both" then
      if now.member("gerben").safety >= 48 then
        set("seen", true)
        narrate "With {marloes} you run out of time. {gerben} is already at his van when he says it, to the mirror."
        say("gerben", "I don’t sleep when it blows. That’s all. Mind the door.")
      else
        narrate "{marloes} makes you laugh, twice. {gerben} shows you a crack. When you drive back, it is as if you had been to see two houses from the outside."
      end
    elseif now.member("wiebe").trust >= 50 then
      set("seen", true)
      narrate "{wiebe} comes back pale. “He has told me,” he says. “I promised to keep it to myself. But don’t let him drive alone.”"
    else
      say("wiebe", "He told me something, and asked me to keep it to myself. So that is what I’ll do.")
    end
  end,
}

-- Week 9 -------------------------------------------------------------------

event "force_ten" {
  title = "Force ten",
  weeks = 9,
  debrief = "What had you put aside for this week, in hours, in strength, in trust?",
  scene = function(now)
    narrate "It comes on Tuesday night. At eight in the morning there are six hundred claims, an hour later nine hundred. Nobody taps the glass: everyone can see it."
    if now.member("gerben").here then
      narrate "{gerben} has been on the road since five."
      if not gerben_seen(now) then
        effect({ gerben = { stress = 8, energy = -8 } }, "Gerben had been up since the wind did, and nobody knew.")
      end
    end
    if now.member("marloes").here and not marloes_eased(now) then
      effect({ marloes = { stress = 12, energy = -14 } }, "Marloes took the fires, the phones and everyone’s lunch order.")
    end
    if now.flag("full") then
      narrate "The motor claims are in the same pile. There is no telling any more where one begins and the other ends."
      effect({ team = { stress = 5, energy = -3 } }, "The slack had been given away before the storm came.")
    elseif now.flag("signed") then
      effect({ team = { stress = -4 } }, "More than one person could sign, and nothing lay still.")
    end
    local answer = choose {
      { id = "alone", "Let the assistant settle everything under fifteen hundred euros, without anyone looking.",
        effect = { team = { stress = -6, adoption = 7, quality = -4 } },
        later = { weeks = 2, effect = { team = { belief = -4, quality = -3, stress = 3 } },
                  because = "Roofs were paid for that had lost nothing, and one widow was turned down by a form." },
        because = "Today there is air. The mistakes come when the wind has dropped." },
      { id = "days", "All hands, and your word: before St Nicholas everyone gets two whole days off.",
        effect = { team = { stress = 2, ownership = 3, skills = 2, trust = 2, energy = -2 } },
        promise = { "Two whole days off for everyone before St Nicholas", weeks = 3, hours = 4,
                    if_kept = { team = { stress = -6, energy = 6, trust = 4 } },
                    if_broken = { team = { trust = -13, stress = 4 } } },
        because = "Together they can do a lot when there is an end to it, provided that the end comes." },
      { id = "slow", "Tell the insured honestly that it will take three weeks, and send everyone home at six.", hours = 1, like = "relief",
        effect = { team = { trust = 4, safety = 3, stress = -3, adoption = -4 } },
        later = { weeks = 1, effect = { team = { stress = 6, ownership = -3, skills = -1 } },
                  because = "Three hundred households rang to ask why theirs has to wait." },
        because = "It spares your people. The people with a hole in the roof pay for it." },
    }
    if answer == "alone" then
      if now.member("wiebe").here then
        say("wiebe", "In ninety we did it with carbon paper. It took until June. But every roof, we’d been on it.")
      end
    elseif answer == "days" then
      narrate "There is soup at nine in the evening, and someone has brought a guitar."
      if now.member("linh").here then
        narrate "{linh} turns out to know all the words."
      end
    else
      if now.member("kofi").here then
        say("kofi", "Three weeks. I shall tell them so, and I shall tell them my name as well.")
      end
    end
  end,
}

-- Week 10: one of two ------------------------------------------------------

event "dike_road" {
  title = "The dike road",
  weeks = 10,
  when = function(now) return not gerben_seen(now) end,
  needs = { "gerben", "wiebe", "emre" },
  debrief = "Who had seen what, and why did it not come together?",
  scene = function(now)
    narrate "Friday morning, eleven o’clock. On the dike road a van is standing with its engine running and its door open. A farmer has rung the number on the side. {gerben} is sitting on the grass, and cannot say how long he has been there."
    effect({ team = { trust = -4, stress = 4, belief = -4 }, gerben = { stress = 10, energy = -7 } },
      "Gerben could not go on, and whoever had seen something of it had been alone with it.")
    if now.did("listen", "gerben") > 0 then
      narrate "He had told you about the wind, and about the edge of the bed. You had heard it, and then it was Monday."
    end
    if now.chose("two_signals") == "others" then
      say("wiebe", "When the wind gets up at night, he gets dressed. He told me last week, and asked me to keep it to myself. I did.")
    else
      say("wiebe", "When the wind gets up at night, he gets dressed. He told me just now. Two years he’s been sitting on the edge of that bed.")
    end
    if now.flag("dark") then
      say("emre", "The last thing it said of him was Fair. I was the one who read it out.")
    else
      say("emre", "I looked. Every morning I looked. It said Fair.")
    end
    local answer = choose {
      { id = "point", "Put it on the table as one reading among many: what did each of us see, and when?",
        effect = function(now)
          if now.safety >= 46 then
            return { team = { skills = 5, quality = 4, safety = 3, trust = 2 }, emre = { skills = 5 }, linh = { safety = 4 }, gerben = { energy = 3 } }
          end
          return { team = { skills = 2, quality = 3, stress = 4, safety = -3 }, gerben = { energy = 3 } }
        end,
        because = "Where people feel safe, a failure becomes something to learn from; where they do not, the same question sounds like a hearing." },
      { id = "own", "Tell them that {wiebe} warned you, and that what you did with it was not enough.", like = "apology",
        effect = { team = { trust = 5, safety = 4, belief = -4 }, wiebe = { trust = 6 }, gerben = { energy = 3 } },
        because = "You lose face, and from now on people can come to you with a feeling." },
      { id = "home", "Bring {gerben} home, and take everyone off the road for a week.",
        effect = { team = { stress = -5, safety = 2, adoption = -2 }, gerben = { stress = -10, energy = 12, trust = 4 } },
        later = { weeks = 1, effect = { team = { stress = 4 } },
                  because = "A week without visits: the claims have waited, and so have the people." },
        because = "Rest comes first for the one who fell, and the others carry what was left." },
    }
    if answer == "point" then
      narrate "It takes an hour. On the sheet are a pair of boots, a four in pencil, a receipt from a petrol station at five in the morning, and the word Fair."
    elseif answer == "own" then
      say("wiebe", "I could have said it louder.")
      say("linh", "I wrote it on the wall.")
    elseif now.member("marloes").here then
      narrate "{marloes} goes with him in the van. She does not sing. She drives, and he looks at the water."
    else
      narrate "{wiebe} goes with him in the van. One of them drives, the other looks at the water."
    end
  end,
}

event "boots" {
  title = "Boots",
  weeks = 10,
  when = function(now) return gerben_seen(now) end,
  needs = { "gerben", "wiebe", "emre" },
  debrief = "What had made it possible for Gerben to say this here?",
  scene = function(now)
    narrate "Friday. {gerben} has asked for ten minutes. He has taken his boots off; they are standing beside his chair."
    say("gerben", "Two years ago there was a house. Gas. I measured the cracks. Since then, when the wind gets up at night, I get dressed. I thought you should know. I drive.")
    say("emre", "There’s no column for that.")
    say("gerben", "No.")
    local answer = choose {
      { id = "pairs", "Agree that after a storm nobody goes out alone any more: always in pairs.",
        effect = { team = { safety = 4, trust = 3, adoption = -2, stress = 2 }, gerben = { stress = -9, energy = 6 } },
        because = "Two can take turns at the wheel and at keeping quiet; every visit costs twice the time." },
      { id = "doctor", "Offer him the company doctor, in confidence, and leave it at that.",
        effect = { team = { safety = 2, stress = -1 }, gerben = { trust = 6, stress = -7, energy = 8 } },
        because = "His story stays his own. Anyone who recognised something in it sits alone with that." },
      { id = "who", "Ask the table, and wait: who else is awake when it blows?", hours = 2, like = "listen",
        effect = { team = { safety = 5, trust = 3, transparency = 2, stress = 5 }, gerben = { stress = -4, safety = 6 } },
        because = "When one has begun, a second may dare; what they have heard they all take home." },
    }
    if answer == "pairs" then
      say("wiebe", "I’ll take the first week. I know where the good soup is.")
    elseif answer == "doctor" then
      narrate "He nods. When the others have gone he puts his boots back on, slowly, and this time he ties the laces."
    elseif now.member("marloes").here and (marloes_eased(now) or now.member("marloes").safety >= 44) then
      narrate "It stays quiet for a long time. Then there is a chair that moves."
      say("marloes", "I sit in the car. Outside my own house.")
      effect({ marloes = { stress = -10, energy = 8, safety = 6 } }, "Marloes said it aloud, and nobody told her that she was always so cheerful.")
    else
      narrate "It stays quiet for a long time. Then {wiebe} says a name: Harm. Someone is looking for something in a bag."
    end
  end,
}

-- Week 11 ------------------------------------------------------------------

event "the_camera" {
  title = "The version with the camera",
  weeks = 11,
  needs = { "desiree", "emre" },
  debrief = "Why is what someone writes treated differently in law from what a face gives away?",
  scene = function(now)
    if now.chose("dike_road") then
      narrate "Never again, says the director. The supplier has a version that would have seen {gerben}."
    else
      narrate "The director does not want to depend on someone happening to ask. The supplier has a version that does not have to ask."
    end
    narrate "It is a coach that sits in on video calls: face, voice, posture. The offer calls it fatigue detection, for medical reasons. In last month’s brochure it was still called mood."
    say("desiree", "Article 5. Reading moods from faces and voices at work is forbidden, and a new word on the box doesn’t change what is in it.")
    say("emre", "And if it sees someone in time? Then I’d rather be fined than go to a funeral.")
    local answer = choose {
      { id = "no", "Say no today, with the article, to the director and with the team there.",
        effect = { team = { trust = 3, safety = 4, belief = -3 }, emre = { trust = -4, belief = -3 }, desiree = { trust = 4 } },
        because = "Everyone knows where they stand. Who does see it in time is still an open question." },
      { id = "lawyer", "Leave it to the company’s lawyer and the council; it is not for you to decide.",
        effect = { team = { stress = -1, rumours = 3, trust = -1 }, emre = { trust = 2 } },
        later = { weeks = 2, effect = { team = { trust = 3, transparency = 5 } },
                  because = "There is an answer on paper: no, and it holds for the whole company." },
        because = "A no from there carries more weight; until it comes everyone looks at the camera." },
      { id = "free", "Let those who want to try it for two weeks; nobody has to.",
        effect = { team = { adoption = 4, belief = 3, safety = -2 }, emre = { ownership = 5 } },
        later = { weeks = 2, effect = { team = { trust = -4, safety = -3, stress = 2 }, linh = { trust = -4 } },
                  because = "The lawyer has stopped it: volunteering does not make it lawful, and those who said no had been counted." },
        because = "It feels free to those who say yes. The ban makes no exception for volunteers." },
      { id = "written", "Say no, and make with them what would help: three written questions after each hard visit.", hours = 3, like = "workgroup",
        effect = { team = { ownership = 5, quality = 3, skills = 2, stress = 2 }, emre = { ownership = 4, belief = 2 } },
        because = "What you write down yourself you can also keep to yourself, and in law that makes a difference; it is one more form." },
    }
    if answer == "no" then
      narrate "{emre} shuts his laptop. Through the wall you can hear him type, fast, for a long time."
    elseif answer == "lawyer" then
      narrate "In the next video call three people have stuck something over their camera. One of them has used a plaster."
    elseif answer == "free" then
      narrate "Three names go up on the list, {emre}’s first. By noon everyone knows whose are not on it."
    else
      say("desiree", "This has to go to the council as well. But this one I’ll carry there myself.")
      if now.member("gerben").here then say("gerben", "Three questions. Can one of them be: did you eat?") end
    end
  end,
}

-- Week 13 ------------------------------------------------------------------

event "what_stays" {
  title = "What stays",
  weeks = 13,
  debrief = "Who should be able to see it first when someone is going under, and what is that person allowed to do with it?",
  scene = function(now)
    if now.flag("dark") then
      narrate "The Barometer is dark. The supplier rings: does it come back, or shall they collect it?"
    else
      narrate "The contract for the Barometer runs out. The supplier rings: what stays, and what shall they collect?"
    end
    if now.member("emre").here and now.member("wiebe").here then
      say("emre", "It was right about one of us, before anyone was.")
      say("wiebe", "And wrong about another. It’s the same with me.")
    end
    local answer = choose {
      { id = "own", "Everyone sees their own reading and nobody else’s, and may share it or not.",
        effect = { team = { ownership = 6, safety = 2, stress = 2, belief = 2 } },
        because = "The signal goes to the one it is about. If that person would rather not know, nobody does." },
      { id = "monthly", "A picture of the whole, once a month, with the council’s consent and a date on which it ends.", hours = 2,
        effect = { team = { transparency = 5, trust = 2, quality = 3, adoption = -1 } },
        because = "It shows when the work weighs too much, and not on whom." },
      { id = "doctor", "By name, but for the company doctor only, who is bound to silence.",
        effect = { team = { stress = -2, adoption = 2, belief = 3, safety = -3, trust = -2 } },
        because = "Someone who can help sees it early; the people it is about see less of what is known of them." },
      { id = "off", "Switch it off, and go round yourself every week.", hours = 3, like = "listen",
        effect = { team = { trust = 4, safety = 4, adoption = -3, belief = -3 } },
        because = "It is up to people again to see it, and that depends on who has the time and dares to ask." },
    }
    if answer == "own" then
      if now.member("linh").here then say("linh", "Mine says Change. I have decided that I like change.") end
    elseif answer == "monthly" then
      if now.member("desiree").here then say("desiree", "With an end date. You have no idea how rarely I see one of those.") end
    elseif answer == "doctor" then
      if now.member("kofi").here then say("kofi", "And whom do I ask what it says about me?") end
    else
      narrate "The next morning you tap the glass in the corridor. It moves, a very little. Behind you someone says: “Well?”"
    end
  end,
}

-- Week 14 ------------------------------------------------------------------

event "the_sheet" {
  title = "Was it right?",
  weeks = 14,
  debrief = "What would the seven want said about them, and to whom?",
  scene = function(now)
    narrate "The week before Christmas. The director has the sheet from the summer in front of him: seven names, behind each a word and a percentage. In January another department starts on it. “You have had fourteen weeks,” he says. “Was it right?”"
    local answer = choose {
      { id = "names", "Tell him, name by name, where it was right and where it was not.",
        effect = { team = { quality = 4, adoption = 4, belief = 3, trust = -3 } },
        because = "Those who come after have something to go by. The seven have been discussed once more without being there." },
      { id = "pencil", "Give it back with a number in pencil behind every word: how much it rests on.", hours = 1,
        effect = { team = { quality = 2, skills = 2, transparency = 2, belief = -3, stress = 1 } },
        because = "Whoever reads it sees how little was known. It is still a sheet with seven names." },
      { id = "ask", "First ask each of them what you may tell him, and tell him that.", hours = 3, like = "listen",
        effect = { team = { trust = 5, ownership = 4, skills = 1, stress = 2 } },
        because = "What is told about them is theirs. The director waits until Thursday, for an answer that is shorter than his question." },
      { id = "glass", "Say that you do not give marks to people, and ask him to come and look at ten.",
        effect = { team = { safety = 3, trust = 3, stress = -3, adoption = -2 } },
        because = "It is clear where you stand. In January they will find out for themselves what you know." },
    }
    if answer == "names" then
      narrate "He writes it down: right, wrong, right, cannot be said. For seven people it takes four minutes. The sheet goes back into the drawer."
    elseif answer == "pencil" then
      if now.member("linh").here then
        say("linh", "Four. Write it small. He has to look for it.")
      else
        narrate "Behind one of the names it says four. It is written small, so that one has to look for it."
      end
    elseif answer == "ask" then
      if now.member("marloes").here then
        narrate "It becomes five lines. The last one is {marloes}’s: that she sings less now, and would like that to be known."
      else
        narrate "It becomes five lines. The last one says what can be seen on an empty hook."
      end
    else
      narrate "He comes with his own cup. On the way to the coffee he taps the glass with a fingernail, and then looks round, to see whether that is all right."
    end
  end,
}

-- Ready for whoever leads a group ---------------------------------------

event "reporter" {
  title = "Regional news at five",
  prepared = true,
  weeks = { 8, 14 },
  debrief = "What could you have said on the radio about your own team, and who would have had to be asked first?",
  scene = function(now)
    narrate "A reporter of the regional radio rings. She is making something about insurers in the storm season, and she has heard that there is software now that knows how people are doing. Is it true that you have had that? It goes out at five."
    if now.member("desiree").here then
      say("desiree", "Whatever you say about it, they will be able to tell who it is. It is not that big a region.")
    end
    local answer = choose {
      { id = "plain", "Say what there has been here, what it looks at, and what you do not know about it.",
        effect = { team = { transparency = 4, belief = -1, stress = 4, rumours = -3 } },
        because = "Said aloud it can no longer go round in whispers. It is also said aloud to everyone’s neighbours." },
      { id = "press", "Pass her on to the press office, as it should be.",
        effect = { team = { stress = -2, belief = 2 } },
        later = { weeks = 1, effect = { team = { stress = 3, rumours = 4 } },
                  because = "It was broadcast all the same, with the wind under it and without you." },
        because = "The office knows how it is done, and your people are spared. It goes on without their voice." },
      { id = "ask", "First ask all of them what may be said about them, and ring back at four.", hours = 2, like = "listen",
        effect = { team = { trust = 2, ownership = 2, stress = 3, scope = 2 } },
        because = "Those it is about have been asked. The afternoon’s files are still where they were." },
    }
    if answer == "plain" then
      narrate "It lasts fifty seconds, between a closed bridge and a record cow. In the supermarket somebody asks you which of the three words you are."
    elseif answer == "press" then
      narrate "The press office will ring back. In the corridor somebody is whistling the tune of the five o’clock news."
    else
      narrate "“Nothing with words for people,” they have agreed, and that is what you say. She leaves it in, all of it. It lasts nine seconds."
    end
  end,
}

-- What the model brings about, told in this story's words ---------------------

event "leak" {
  title = "One in seven",
  scene = function(now)
    narrate "On the supplier’s website there is a success story: “At a mutual insurer in the north our Barometer found one in seven in the storm zone, after one summer. And a third of the work can go.” By ten o’clock everybody has read it, and counted."
    if now.member("desiree").here then
      say("desiree", "One summer. So before it was here, it was here.")
    end
    if now.chose("the_stairs") == "shred" and now.member("linh").here then
      say("linh", "There was a sheet. I saw it go through the shredder.")
      effect({ team = { trust = 5, safety = 2 } }, "Linh had seen what you did with the sheet.")
    elseif now.flag("coffee") and now.member("marloes").here then
      say("marloes", "That coffee. Was that for me, or for the one in seven?")
      effect({ marloes = { trust = -9, safety = -6 } }, "Marloes understood why you had asked how she was.")
    elseif now.flag("knows") and now.member("marloes").here then
      say("marloes", "It’s me. I knew. I was told in September, by the only one who could have.")
      effect({ marloes = { trust = 5, stress = -3 } }, "Marloes did not have to find it on a website.")
    end
  end,
}

event "incident" {
  title = "The neighbour’s chimney",
  scene = function(now)
    narrate "A claim has been turned down: no damage visible in the photographs. The assistant had looked closely. They were photographs of the house next door."
    if now.member("linh").here then
      say("linh", "The house number is in the letter. Line two.")
    end
  end,
}

event "broken_promise" {
  title = "The page has been turned",
  scene = function(now)
    if now.flag("page_turned_again") then
      narrate "The calendar is still hanging there. Nobody writes anything in it any more that has a circle round it."
    elseif now.flag("page_turned") then
      set("page_turned_again", true)
      narrate "Another page has been turned. In the corridor somebody asks whether it was not going to be Friday. Somebody else asks which Friday."
    else
      narrate "The date was on the calendar beside the barometer, with a circle round it. Somebody has turned the page. In the morning it is the calendar that gets tapped, and not the glass."
    end
    set("page_turned", true)
  end,
}

event "long_leave" {
  title = "Quiet",
  scene = function(now, who)
    if who == "marloes" then
      narrate "It takes until ten before someone says what is different: it is quiet on the stairs. {who} has rung in. The company doctor speaks of months. In her drawer are thirty-one files, in order, with a note on each."
      if now.member("wiebe").here then
        say("wiebe", "I’d have sworn on her.")
      end
    elseif who == "gerben" then
      narrate "The van is in the car park, washed. The keys are on your desk, with a list of the houses that he still had to see. {who} will not be in for a while. The company doctor speaks of months."
    else
      narrate "{who} is not in, and will not be for a while. The company doctor speaks of months. Someone has put the telephone on the empty desk through to their own."
    end
  end,
}

event "resignation" {
  title = "After the meeting",
  scene = function(now, who)
    say(who, "I have found something else. I’d have liked to stay. I wanted you to hear it from me, and not read it somewhere.")
    narrate "You have known for a second, and you realise that there must have been signs."
  end,
}

-- How it can end ------------------------------------------------------------

-- How many of the seven are not at their desk.
local function missing(now)
  local count = 0
  for _, id in ipairs { "wiebe", "marloes", "emre", "desiree", "linh", "kofi", "gerben" } do
    if not now.member(id).here then count = count + 1 end
  end
  return count
end

ending "counting_coats" {
  title = "Counting coats",
  when = function(now) return missing(now) >= 2 end,
  text = [[In the morning they count the coats, before anyone has tapped the glass. There are
fewer of them than there are hooks, and which ones are missing nobody has to say. For the
first a card went round. For the second there was still one in the drawer.

Nobody meant any harm. What could be seen had each time been seen by somebody, on some
afternoon, and then the telephone rang. Those who are still here have taken to saying it the
same day: you look tired, give me that one. It is late in the year for it. It is also the
first thing they have agreed on without anybody measuring it.]],
}

ending "empty_hook" {
  title = "An empty hook",
  when = function(now) return missing(now) == 1 end,
  text = [[In the corridor, beside the barometer, there is a coat hook with nothing on it. A card
has gone round that everyone has signed. For once nobody knew what to write, and so they
wrote what they should have liked to ask.

Looking back there were signals: a song that stopped, a pair of boots, a word on a sheet, a
four in pencil. Each of them had been seen by someone. What is being learned here, late and
in earnest, is to lay them next to one another. There is a place for the one who comes back.]],
}

ending "still_blowing" {
  title = "It is still blowing",
  when = function(now) return now.stress >= 53 end,
  text = [[The last roof has been settled, and still nobody walks more slowly. The storm has
left the files and stayed in the people. They do what has to be done, and they do it well,
and at half past five they sit for a moment with their hands on the desk.

Nobody has stayed away. All of them are low in the water, and they have seen it of each other.
The glass is tapped in the morning here. This week somebody did it at five in the afternoon,
and said: go home, it does not get better for being looked at. Three of them went.]],
}

ending "tapping" {
  title = "Tapping the glass",
  when = function(now)
    local stays = now.chose("what_stays")
    return now.trust >= 55 and now.transparency >= 45 and now.adoption >= 25 and (stays == "own" or stays == "monthly")
  end,
  text = [[The assistant drafts, the people decide, and under every reading stands what it is
based on. Most of it can be known by everyone; some of it belongs to one person and stays
there. When something looks like fair weather, somebody in this team will ask how much is
known of it.

In the morning they tap the glass, literally, with a knuckle, one after the other. Then they
look at each other, which takes about as long. Which way it is moving is not always clear.
That they look is what has grown here, and it is still growing.]],
}

ending "fair_everywhere" {
  title = "Fair everywhere",
  when = function(now)
    local stays = now.chose("what_stays")
    return now.trust < 50 and stays ~= "off" and (now.adoption >= 27 or stays == "doctor")
  end,
  text = [[The figures are good. The assistant is used, the readings are calm, and according to
the screen the weather has not been so settled in years. People have found out by now which
words are calm words, and at what hour one had better not be seen.

Below that there is other weather, and they know it of one another, in twos and threes, at
the bicycle shed. The tool has become very good at seeing what it is shown. What they would
show if it were theirs to show can still be asked, and not by the tool.]],
}

ending "looking_up" {
  title = "They look up",
  when = function(now) return now.trust >= 50 end,
  text = [[When someone comes in, they look up. It has become a habit, and nobody remembers who
started it. They know who does not sleep when it blows, and who needs the evenings and who
needs to be kept from them. What the screens could do, they still largely do by hand.

What the assistant has brought is not easy to say in a percentage. Something
is being carried here by several people that used to be carried by one. What else they want
to lift with it, they can choose in spring.]],
}

ending "change" {
  title = "Change",
  text = [[The glass says Change, as it has for weeks. Some trust the screen, some trust their
nose, and most of them trust one or two colleagues. There is an agreement here and an
exception there, and everyone knows a part of it.

Who may know what about whom: it has been asked here more often this autumn than in all the
years before, and answered in bits. The storm has passed over and everyone is on dry land.
The questions are out of the drawer now and lie by the glass, where anyone can add one.]],
}
