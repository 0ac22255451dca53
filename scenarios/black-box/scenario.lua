-- The black box: at the customer desk of a parcel company a bot decides, and
-- nobody can undo it. Fourteen weeks, seven people, one pair of shoes.
--
-- The thread: Puck takes the Lindehof for the Lindenhof. Mrs Terlingen, Lindehof
-- 12, is there from the first Monday on. Whether a person gets to read her decides
-- what the desk finds, and who finds it first.
--
-- Flags: signer ("leader", "puck", "lennart"), route ("phone", "written"), found (the garage
-- on the Lindenhof), paid (new shoes), said (the two columns), council (the desk wrote its
-- own page), key (who may undo: "all", "two", "customer", "supplier"); date_locked,
-- date_locked_again and gone_before are for what comes a second time, or a third.

scenario {
  api = 1,
  language = "en",
  title = "The black box",
  summary = "A bot decides on every claim, quickly and politely. Nobody can say why, and nobody can undo it.",
  brief = [[You lead the seven people of the customer desk at a parcel company. Forty
thousand parcels a day, and every one that goes astray ends up with you.

Since spring there has been Puck, a bot that tells people where their parcel is. As of
Monday it does more: Puck decides. Which claim is paid, which one is refused, which
conversation is closed. The telephone number is gone from the website. Your people can
see each decision, with a small grey lock beside it: they can read it, they cannot change
it, and nobody can say what it is based on.

There is one thing the desk does not know. In the plan for next year the telephone line
ends on 31 December, and the evening desk with it: four places instead of seven. Nothing
has been decided, and the works council knows of a pilot, not of a bot that decides. What
you say about it, and when, is up to you.]],
  goal = "In week 14 Puck is of use, the people are well, and a mistake can be put right.",
  weeks = 14,
  hours = 10,
  minutes = 35,
  level = 2,
  model = { impact = 0.5, leak_week = 8, pace = 2, quality = 54, scope = 8,
            quit_level = 70, quit_weeks = 3, E_sick = 35,
            peak = { [12] = 4, [13] = 6, [14] = 4 } },
  debrief = {
    "Which door was open to Mrs Terlingen, in which week, and who had to open it?",
    "Which decision in your own work has a lock beside it, and who could tell you why it is there?",
    "What did a person at this desk know that was not in the data, and when was it asked for?",
    "Where does your organisation say what it does not know?",
  },
  sources = {
    "[ah]consulting, article on leadership in the AI era: less control, more facilitating; the business as a black box (in Dutch).",
    "VDS Training Consultants, blog on leadership in the AI era, from vision to practice (in Dutch).",
    "Dietvorst, Simmons and Massey (2018), Management Science 64: people keep using an imperfect algorithm if they may correct it, even slightly.",
    "Dutch Works Councils Act, article 25: right of advice on important technological changes, pilots included.",
    "AI Act, article 4: since February 2025 employers see to it that staff understand the AI they work with.",
    "General Data Protection Regulation, article 22: decisions taken by automated means alone, and the right to have a person look at them.",
  },
}

-- The seven ------------------------------------------------------------------

member "ria" {
  name = "Ria", role = "customer desk, telephone",
  about = "Twenty-four years on the telephone. There are customers who ask her how her knee is. Half the desk learned the work by listening in with her.",
  look = { skin = 2, hair = "grey_short", dress = "wine", age = 60 },
  trust = 55, stress = 42, transparency = 34, skills = 8,
  job_fear = 56, ownership = 50, safety = 48, energy = 68, belief = 28,
  influence = 80, exposure = 0.8, openness = 0.35, load = 57, resilience = 1.1,
  worry = "Since Henk died I talk to sixty people a day. They are all on that telephone.",
  epilogue = function(now)
    local me = now.member("ria")
    if not me.here then
      return "Now and then somebody types her name to Puck. It knows nobody of that name."
    elseif me.trust >= 52 and (now.flag("route") == "phone" or now.flag("key") == "customer") then
      return "She has her headset on again. Those whom Puck cannot help it hands to her, and she begins every call with her own name. At half past five she has talked to nineteen people."
    elseif me.trust >= 52 and now.chose("nine") == "ear" then
      return "She no longer has a line of her own. When somebody has a hard conversation she sits down beside them, says little, and sometimes slides a note across the desk. Half past five comes quickly."
    elseif now.flag("route") == "phone" then
      return "She has her headset on again and talks to customers all day. With the rest of the building she is brief."
    elseif me.adoption >= 20 then
      return "She types with two fingers and signs with her full name. There are customers who write back: are you the Ria from the telephone?"
    end
    return "The headset is still on her desk, the cord wound round it. In the evening she is the last to reach for her coat."
  end,
}

member "ivo" {
  name = "Ivo", role = "customer desk, chat",
  about = "Writes faster and kinder than anyone at the desk. Has never once put himself down for the telephone, and nobody has asked why.",
  look = { skin = 1, hair = "short", dress = "olive", age = 29, beard = true },
  trust = 54, stress = 36, transparency = 38, skills = 20,
  job_fear = 36, ownership = 50, safety = 42, energy = 76, belief = 58,
  influence = 40, exposure = 0.7, openness = 0.8, load = 56, resilience = 1.0,
  worry = "On the screen nobody hears me stammer. If the telephone comes back, everybody will.",
  epilogue = function(now)
    local me = now.member("ivo")
    if not me.here then
      return "The last thing he wrote to the others is pinned up in the kitchen. It is a good letter."
    elseif now.flag("route") == "written" and me.trust >= 50 then
      return "The letterbox is his. When he reads a letter aloud to the others, they wait for the end of the sentence, and the sentence is worth it."
    elseif now.flag("route") == "written" then
      return "The letterbox is his. He answers forty letters a day, and nobody hears him do it."
    elseif now.flag("route") == "phone" and me.safety >= 50 then
      return "He has answered the telephone six times by now. The fourth caller stammered too. They took their time, he says, and it was a good conversation."
    elseif now.flag("route") == "phone" then
      return "When the telephone rings he has just gone for coffee. Everyone knows, and someone always picks up for him."
    end
    return "He writes, and eats his lunch with the others. There is a little less to write every week."
  end,
}

member "dewi" {
  name = "Dewi", role = "conversation designer, Puck",
  about = "Six years at the desk, then asked to write what Puck says. Since then complaints about the tone have halved, and she is proud of that.",
  look = { skin = 4, hair = "long", dress = "teal", age = 34 },
  trust = 56, stress = 44, transparency = 44, skills = 36,
  job_fear = 30, ownership = 56, safety = 44, energy = 74, belief = 70,
  influence = 50, exposure = 0.4, openness = 0.9, load = 59, resilience = 0.9,
  worry = "It turns people down in my sentences. I hear myself say it, four hundred times a week.",
  epilogue = function(now)
    local me = now.member("dewi")
    if not me.here then
      return "Puck still speaks in her sentences. She has asked whether they can be taken out."
    elseif now.flag("route") and me.trust >= 50 then
      return "“I understand that this is annoying” is gone. Puck now says who is going to look at it, and when. It took her thirteen versions."
    elseif now.flag("said") and me.trust >= 50 then
      return "There are still two columns on the website. The second one, what we do not know, has become shorter, and she keeps the old versions."
    elseif now.flag("key") == "customer" then
      return "The button is where she had built it, at the bottom of the window. On Mondays she looks up how often it was pressed, and who answered."
    elseif not now.flag("route") then
      return "At the bottom of Puck’s window the button is still waiting, switched off. On Mondays she checks whether it still works. It works."
    end
    return "She polishes Puck’s sentences, and they are getting better all the time. What they say has stayed the same."
  end,
}

member "lennart" {
  name = "Lennart", role = "claims",
  about = "Studied law for three years and has judged claims for twelve. Reads everything twice and says it once.",
  look = { skin = 2, hair = "short", dress = "navy", age = 44, glasses = true },
  trust = 50, stress = 48, transparency = 34, skills = 12,
  job_fear = 44, ownership = 44, safety = 44, energy = 64, belief = 32,
  influence = 55, exposure = 0.7, openness = 0.4, load = 58, resilience = 0.9,
  worry = "They put my name under four hundred letters a week. At night I try to remember one that I have read.",
  epilogue = function(now)
    local me = now.member("lennart")
    if not me.here then
      return "His name has been taken out of the field. The field is empty now, and the letters go out all the same."
    elseif now.flag("signer") == "lennart" then
      return "He signs some sixty letters a week, in ink. Each refusal has a reason in it, and under it the name of someone who answers."
    elseif now.flag("signer") == "leader" then
      return "Your name is under the letters. He still reads them in the evening, and puts a yellow note on those you had better ring about."
    elseif now.flag("signer") == "puck" and me.trust >= 50 then
      return "His name is gone from the letters. What he wants is work in which it may stand there again, and he has said so."
    elseif now.flag("signer") == "puck" then
      return "He sleeps better since his name is no longer under them. What the letters say he does not know, and he no longer looks."
    end
    return "He still reads everything twice. What he thinks of it he keeps, most days, to himself."
  end,
}

member "marlon" {
  name = "Marlon", role = "customer desk, couriers",
  about = "Drove a van for fifteen years, until his back gave out. When couriers cannot find a door, they ring him.",
  look = { skin = 6, hair = "bald", dress = "rust", age = 51, beard = true },
  trust = 50, stress = 40, transparency = 32, skills = 10,
  job_fear = 50, ownership = 46, safety = 44, energy = 72, belief = 36,
  influence = 50, exposure = 0.5, openness = 0.5, load = 57, resilience = 1.2,
  worry = "I can’t go back on the van. If this desk goes, I have a bad back and a head full of streets.",
  epilogue = function(now)
    local me = now.member("marlon")
    if not me.here then
      return "The couriers still ring his number. It has been forwarded to Puck."
    elseif now.did("street_book", "marlon") > 0 then
      return "There is a file called Streets, with his name in it: three hundred doors that are on no map. Puck reads it every night, and he checks in the morning what it made of it."
    elseif now.flag("found") and me.trust >= 50 then
      return "Puck knows by now that there are two of them, the Lindehof and the Lindenhof. He has four more pairs in his head, and people have started to ask for them."
    elseif now.flag("found") then
      return "The Lindehof is right now. The rest of what he knows he tells the couriers, over the telephone, one door at a time."
    end
    return "He knows which doors the parcels do not get through. He tells the couriers. Nobody else has asked."
  end,
}

member "yara" {
  name = "Yara", role = "customer desk, junior",
  about = "Eight months at the desk, through an agency; studies in the evenings. Learned the work from forty easy calls a day.",
  look = { skin = 3, hair = "curly", dress = "plum", age = 22 },
  trust = 57, stress = 48, transparency = 40, skills = 16,
  job_fear = 48, ownership = 42, safety = 42, energy = 68, belief = 50,
  influence = 30, exposure = 0.8, openness = 0.85, load = 59, resilience = 0.85,
  worry = "I only get the people Puck has already made angry. I learn how to be shouted at. I don’t learn how to help.",
  epilogue = function(now)
    local me = now.member("yara")
    if not me.here then
      return "Her place has been advertised, for the time being. The advertisement asks for experience."
    elseif now.chose("nine") == "ear" and me.safety >= 50 then
      return "Since Monday a student on placement sits beside her, listening in. In the margin of the script she draws a smiley, and does not explain what it is for."
    elseif now.chose("nine") == "puck" and me.skills >= 32 then
      return "She writes what Puck says. Before a new sentence goes live she reads it aloud to three customers. It is the part of her work that she likes best."
    elseif me.skills >= 34 and me.safety >= 48 then
      return "She takes the hard conversations and hands the easy ones to Puck. Now and then she keeps an easy one for herself, to remember what it is like."
    elseif me.stress >= 54 then
      return "She has learned not to hear it any more. At home they say that she has become quiet."
    end
    return "She gets through her nine conversations and counts them. What the tenth could have taught her is hard to say."
  end,
}

member "sevda" {
  name = "Sevda", role = "rosters and forecasts; works council",
  about = "Makes the rosters out of the forecasts, and the forecasts out of everything. Works two evenings a week herself. Sits on the works council.",
  look = { skin = 3, hair = "bun", dress = "slate", age = 39, glasses = true },
  trust = 48, stress = 46, transparency = 36, skills = 18,
  job_fear = 48, ownership = 50, safety = 46, energy = 66, belief = 44,
  influence = 60, exposure = 0.6, openness = 0.5, load = 60, resilience = 1.0,
  worry = "I make the forecasts. In January the evenings are at nought, and I have rounded it up.",
  epilogue = function(now)
    local me = now.member("sevda")
    if not me.here then
      return "The roster for January is up on the wall. It is complete, and it is not in her handwriting."
    elseif now.flag("council") and me.trust >= 48 then
      return "The works council’s advice runs to sixteen pages, with her name on the front. The first two are the desk’s own, and they are about the lock."
    elseif me.trust >= 52 then
      return "On Mondays she reads the forecast aloud, noughts and all. Then she asks what they make of it."
    elseif me.stress >= 54 then
      return "The roster is right, and so are the figures. She has started to do her own evenings from home, so that nobody sees how long they take."
    end
    return "Her figures are right. What she thinks of them she says on Thursdays, in the works council, with the door closed."
  end,
}

tie("ria", "yara", 0.6)
tie("ria", "marlon", 0.5)
tie("ria", "sevda", 0.5)
tie("ivo", "dewi", 0.6)
tie("dewi", "yara", 0.5)
tie("lennart", "sevda", 0.5)
tie("lennart", "marlon", 0.4)
tie("ivo", "lennart", 0.3)
tie("ria", "ivo", 0.3)
tie("yara", "sevda", 0.3, "one-way")

-- What a leader can do -----------------------------------------------------

use("standard", { except = { "dashboard" } })

action "street_book" {
  name = "The street book", like = "tune",
  about = "Two people sit down together: one tells what is in no system, the other writes it where Puck can read it.",
  hours = 3, target = "two", every = 2,
  effect = { target = { skills = 4, ownership = 4, trust = 2 }, team = { quality = 4 } },
  because = "What is only in somebody’s head corrects nobody; written down, it can.",
}

action "would_they_stay" {
  name = "Would they stay?",
  about = "One question on the table: if customers could see exactly how we work, would they stay? Uncomfortable, the first time.",
  hours = 3, target = "team", every = 3,
  effect = function(now)
    if now.did("would_they_stay") == 0 then
      return { team = { stress = 4, transparency = 4, ownership = 3, belief = -2 } }
    end
    return { team = { trust = 3, safety = 5, transparency = 4, ownership = 2 } }
  end,
  because = "Talking about what is right makes a room stiff at first; after that people know what they can say to each other.",
}

action "post" {
  name = "An hour of post", like = "listen",
  about = "Sit beside one person and answer with them, from beginning to end, what customers have sent on paper.",
  hours = 2, target = "member", every = 2,
  available = function(now) return now.week >= 5, "There is no post yet. It comes when people find no other way in." end,
  effect = { target = { trust = 5, ownership = 3, job_fear = -3 }, team = { quality = 1, transparency = 1 } },
  because = "One letter read to the end tells you more about a system than a month of figures.",
}

-- Whether people check Puck's refusals before they go out (the switch of the deck:
-- every time it is named, it changes position).
local function checked(now) return now.did("hitl") % 2 == 1 end

local ask_council = {
  "The works council is asked for advice, about the decisions and the desks", weeks = 3, hours = 3,
  if_kept = { team = { trust = 4, transparency = 5, ownership = 3 }, sevda = { trust = 5 } },
  if_broken = { team = { trust = -10, transparency = -4 }, sevda = { trust = -6 } },
}

-- Week 1 -------------------------------------------------------------------

event "lock" {
  title = "The lock",
  weeks = 1,
  debrief = "What did the desk learn about you before ten o’clock?",
  scene = function(now)
    narrate "The telephone number has been off the website for an hour. {ria}’s headset lies on her desk with the cord wound round it. On {lennart}’s screen a claim is refused while he is reading it, and a small grey lock appears."
    say("yara", "I can’t click on it. Is that me, or is it meant to be like that?")
    say("dewi", "It’s meant to. Puck decides, and we look after people. That was the idea.")
    say("ria", "And how do they get to us, to be looked after?")
    narrate "On the wall the waiting time stands at four seconds. It is so quiet that you can hear the fan of the printer."
    local answer = choose {
      { id = "seconds", "Point to the wall: what used to be eleven minutes is four seconds now.", like = "demo",
        effect = { team = { belief = 4, adoption = 4, transparency = 3, job_fear = 3, trust = -2 } },
        later = { weeks = 4, effect = { team = { trust = -2 }, yara = { stress = 3 } },
                  because = "Four seconds is still on the wall. By now the desk knows who is not in it." },
        because = "A result you can see sets people going. Those who never got through are not in it." },
      { id = "tasks", "Say that tasks disappear and people do not, and that the new work will be on paper.", like = "honest",
        effect = { team = { job_fear = -5, trust = 2, stress = -2 } },
        promise = { "The new work of the desk is on paper", weeks = 5, hours = 4,
                    if_kept = { team = { ownership = 5, trust = 4, job_fear = -5, transparency = 3 } },
                    if_broken = { team = { trust = -12, job_fear = 5 } } },
        because = "It becomes true only when the new work follows; until then it is a comfort." },
      { id = "beside", "Sit down among them and do the first forty conversations yourself.", hours = 3,
        effect = { team = { safety = 4, trust = 4, ownership = 1 } },
        because = "Now you have rattled the lock yourself and know what the others are talking about. Other work waits." },
      { id = "log", "Hang up a sheet for every decision of Puck’s that they would have taken differently.", like = "hitl",
        effect = { team = { ownership = 4, safety = 2, quality = 2, belief = -3, stress = 2 } },
        because = "What is written down does not get lost. But people who look for mistakes find them." },
    }
    if answer == "seconds" then
      say("ria", "Four seconds. And what do they hear then?")
    elseif answer == "tasks" then
      say("sevda", "On paper. Which week shall I put that in?")
      narrate "She puts it in week six."
    elseif answer == "beside" then
      narrate "Your ninth conversation is with a Mrs Terlingen, Lindehof 12. Delivered, says Puck. “I am standing on my own doorstep,” she types, “and there is nothing here.” You look for something to click on. There is the lock."
    else
      narrate "By Friday there are thirty-one lines on it. {lennart} has the neatest handwriting, {marlon} the most addresses. Line nine: Mrs Terlingen, Lindehof 12. Delivered, and not there."
    end
  end,
}

-- Week 2 -------------------------------------------------------------------

event "nine" {
  title = "Nine conversations",
  weeks = 2,
  needs = { "yara", "ria" },
  debrief = "Where did the people in your team learn their work, and is that place still there?",
  scene = function(now)
    narrate "{yara} used to have forty calls a day: where is my parcel, when does it come. Puck does those now. What is left is nine conversations a day, with people Puck has already turned down. She spends her breaks on the stairs."
    say("yara", "My first month, Ria listened in and drew smileys in the margin. Now I type “I understand” to somebody who’s calling me names, and it isn’t even half past nine.")
    say("ria", "I learned it on the easy ones. Everybody did.")
    local answer = choose {
      { id = "ear", "Put {ria} beside her for a month: the hard ones they do together.", like = "ambassador",
        effect = { yara = { safety = 8, stress = -7, trust = 4 }, ria = { ownership = 7, job_fear = -5, stress = 3 },
                   team = { adoption = -1 } },
        because = "With a second pair of ears you learn most. It does take two people for one conversation." },
      { id = "easy", "Take an hour of easy questions a day back from Puck, to learn on.",
        effect = { team = { ownership = 2, adoption = -5, stress = 3 }, yara = { safety = 5, stress = -4, skills = 1 },
                   dewi = { belief = -5 } },
        later = { weeks = 5, effect = { team = { skills = 1, safety = 1 } },
                  because = "Those who were given easy questions first can now carry a difficult one." },
        because = "To learn you need work that may go wrong. Unluckily that is the work the bot does cheapest." },
      { id = "puck", "Let her spend half her days with {dewi}, on what Puck says.",
        effect = { yara = { skills = 10, ownership = 7, stress = -5, job_fear = -4 }, dewi = { ownership = 3 },
                   team = { adoption = 2, stress = 2 }, ria = { trust = -4, job_fear = 3 } },
        because = "She gets new work that has a future. Her conversations land on somebody else." },
      { id = "course", "Send her on a good course in dealing with angry people.",
        effect = { yara = { safety = 6, stress = -3, trust = 3 }, team = { stress = -1, skills = 1 } },
        later = { weeks = 4, effect = { yara = { stress = 3, energy = -4 } },
                  because = "The course was good. There are still nine conversations a day." },
        because = "A course makes one person stronger and leaves the work as it is." },
    }
    if answer == "ear" then
      narrate "{ria} pulls up a chair and plugs in the second headset, on a line where nobody speaks. She reads along. After the third conversation there is something in the margin."
    elseif answer == "easy" then
      say("dewi", "So we take off it what it does well, so that we can keep what we do well. No, I get it. I think I get it.")
    elseif answer == "puck" then
      say("yara", "So I’m the one who writes it, and then who reads what they write back?")
      if now.member("ivo").here and now.member("lennart").here then
        narrate "{ivo} puts up his hand, and so, after a while, does {lennart}."
      end
    else
      narrate "On Thursday evening she comes back with a folder. “Leave it with them,” it says on the front."
    end
  end,
}

-- Week 3 -------------------------------------------------------------------

event "on_behalf" {
  title = "On behalf of",
  weeks = 3,
  needs = { "lennart" },
  debrief = "Who signs, in your organisation, for what an algorithm has prepared?",
  scene = function(now)
    narrate "The refusals go out with a name under them: for the customer desk, L. Brinkman. A field had to be filled in, and somebody took {lennart}. He has printed this week’s letters. There are four hundred and twelve."
    if now.did("listen", "lennart") > 0 then
      narrate "He has told you about it before. On paper it is a pile."
    end
    say("lennart", "I have read one of them. A Mrs Terlingen returned it, with a line in ink. Dear Mr Brinkman, it says, do you have a mother?")
    if now.member("sevda").here then
      say("sevda", "Then take your name off it. Or is somebody else going to stand there?")
    end
    local answer = choose {
      { id = "leader", "Have your own name put there, with your direct number.",
        effect = { team = { trust = 3, transparency = 2 }, lennart = { stress = -8, trust = 8 } },
        promise = { "Whoever answers your letters gets an answer from you", weeks = 4, hours = 4,
                    if_kept = { team = { trust = 4, quality = 3 }, lennart = { trust = 3 } },
                    if_broken = { team = { trust = -9, transparency = -3 }, lennart = { trust = -6, stress = 5 } } },
        because = "If you sign, people can hold you to it, and they will." },
      { id = "puck", "Put it as it is: decided by Puck, automatically, without a name.",
        effect = { team = { transparency = 5, stress = -2, trust = -2 }, lennart = { stress = -7, ownership = -4 } },
        later = { weeks = 4, effect = { team = { ownership = -3, safety = -2 } },
                  because = "Letters come back with a question on them. They are addressed to nobody." },
        because = "It is honest about who decided. But nobody is left who answers for it." },
      { id = "lennart", "Let {lennart} sign what he has read; the rest waits until he has.", like = "hitl",
        effect = { team = { quality = 4, adoption = -4, stress = 2, safety = 1 }, lennart = { ownership = 9, trust = 5, stress = 4 } },
        because = "A signature means something again, at the speed of one man reading." },
    }
    set("signer", answer)
    if answer == "leader" then
      narrate "On Thursday your telephone rings for the first time. A man, four minutes. At the end he says: “So you exist.”"
    elseif answer == "puck" then
      say("lennart", "Correct. I checked the wording. It is entirely correct.")
    else
      narrate "By Friday he has read sixty-four. Nineteen of them he would not have signed. The other three hundred and forty-eight are in a pile with a stone on it."
    end
  end,
}

-- Week 4 -------------------------------------------------------------------

event "button" {
  title = "The button",
  weeks = 4,
  needs = { "dewi", "ivo", "ria" },
  debrief = "What does a conversation with a person cost where you work, and who has worked out what it is worth?",
  scene = function(now)
    narrate "{dewi} stays behind after the meeting and turns her screen round. At the bottom of Puck’s window there is something you have never seen: a button. “I would like to speak to a person.”"
    say("dewi", "I built it. It works. It’s off. A conversation with us costs four euros ten, one with Puck eleven cents. They asked if I could live with that, and I said yes.")
    narrate "{ivo} has heard it. He starts a sentence, waits for the word, and gets it."
    say("ivo", "If it goes on, does it have to be the telephone?")
    local answer = choose {
      { id = "voice", "Switch it on for claims, by telephone, and tell the director tomorrow.", hours = 1, like = "hitl",
        effect = { team = { trust = 2, ownership = 3, safety = 1, stress = 3, adoption = -3 },
                   ria = { ownership = 8, stress = -4, job_fear = -5 }, ivo = { stress = 9, safety = -6 }, dewi = { trust = 5 } },
        later = { weeks = 3, effect = { team = { stress = 4 } },
                  because = "The number is going round by now: the telephone rings all day, and not only about claims." },
        because = "A voice is the shortest way to a person, and the dearest. Not everyone here dares to pick up." },
      { id = "written", "Switch it on as a letterbox: a person writes back within two days.", like = "hitl",
        effect = { team = { ownership = 2, stress = 2, transparency = 2, adoption = -2 },
                   ivo = { ownership = 9, trust = 5, stress = -3 }, dewi = { trust = 3 }, ria = { trust = -5, job_fear = 3 } },
        because = "It is affordable, and everything is on paper. At a closed door two days are long." },
      { id = "ask", "Promise {dewi} a button, and take the figures to the director first.", hours = 3,
        effect = { team = { transparency = 3, trust = 1 }, dewi = { trust = 3, stress = 2 } },
        promise = { "There is a button to reach a person", weeks = 3,
                    kept = function(now) return now.flag("route") ~= nil end,
                    if_kept = { team = { trust = 5, ownership = 3 }, dewi = { trust = 3 } },
                    if_broken = { team = { trust = -10, safety = -3 }, dewi = { trust = -5 } } },
        because = "With the director’s name under it a button lasts longer. Until then it is off." },
      { id = "off", "Leave it off until it is clear what Puck gets wrong, and how often.",
        effect = { team = { adoption = 2, stress = -2, quality = 2 }, dewi = { trust = -5, ownership = -4 }, ria = { trust = -4 } },
        later = { weeks = 4, effect = { team = { quality = 6, skills = 2 } },
                  because = "Four weeks of counting have shown on which kind of claim Puck goes wrong most." },
        because = "Before you open a door you want to know how many are behind it. Behind it nobody knows that you are counting." },
    }
    if answer == "voice" then
      set("route", "phone")
      narrate "{ria} unwinds the cord. At four minutes past two it rings, and for a moment everybody looks at it."
    elseif answer == "written" then
      set("route", "written")
      say("ivo", "Two days. I can do it in one.")
      say("ria", "Write to you. Yes. My customers are very good at writing, most of them have done it on a typewriter.")
    elseif answer == "ask" then
      say("dewi", "He gets a summary. Put in it that it’s already built. They always forget that.")
    else
      say("dewi", "Sure. I’ll keep it warm.")
      narrate "She turns her screen back. It takes her a little longer than necessary."
    end
  end,
}

-- Week 5: one of two -------------------------------------------------------

-- The same drive on both roads.
local function to_the_lindenhof()
  set("found", true)
  narrate "Lindehof 12: a woman of seventy-four opens the door. In the hall behind her a man sits on the chair by the coats, in his socks. He has not been out since August."
  narrate "Then {marlon} drives you four minutes further, to the Lindenhof, two n’s, half finished. Number twelve is a show house. Nobody lives there. In the garage stand sixty-three parcels, neatly stacked, all of them signed for by the builders."
  say("marlon", "Delivered. Puck’s right, you see. Just not to anybody.")
  narrate "The black shoes are the third box from the bottom."
end

event "to_a_human" {
  title = "To a human being",
  weeks = 5,
  when = function(now) return now.chose("button") ~= nil and now.flag("route") == nil end,
  needs = { "marlon", "dewi", "lennart", "ria" },
  debrief = "What do you do for the one who sends a box, and what for those who do not?",
  scene = function(now)
    narrate "The post brings a black shoe box, taped shut. It is addressed to: a human being, customer desk. In it are thirty-one conversations with Puck, printed out and in order."
    narrate "On top of them lies a card. “These are not the shoes. The shoes have been made for my husband, who cannot walk without them. Would somebody please read this. J. Terlingen, Lindehof 12.”"
    say("dewi", "I understand that this is annoying for you. Thirty-one times. That’s my sentence.")
    say("marlon", "Lindehof. With one n or with two?")
    local answer = choose {
      { id = "go", "Get your coat and drive to the Lindehof with {marlon} this afternoon.", hours = 4,
        effect = { team = { trust = 3, quality = 2, safety = 2 }, marlon = { ownership = 9, trust = 6 } },
        because = "On the spot you see what no list shows, for one address, in half a day." },
      { id = "pay", "Have {lennart} pay for new shoes by hand, past the lock, and write to her yourself.", hours = 1,
        effect = { team = { trust = 2, safety = 1, stress = -1 }, lennart = { stress = 3 } },
        later = { weeks = 3, effect = { team = { transparency = -2, ownership = -1 } },
                  because = "At the desk they wonder who else gets past the lock, and on whose word." },
        because = "It helps the one who found a way in. The rule that kept her out still stands." },
      { id = "procedure", "Hand it in to the supplier as an objection, like every other claim.",
        effect = { team = { transparency = 2, stress = -2, adoption = 1, trust = -1 }, dewi = { trust = -3 } },
        later = { { weeks = 3, effect = { team = { trust = -3, belief = -2 } },
                    because = "The objection has been dealt with: Puck has looked again and found the same." },
                  { weeks = 5, effect = { team = { quality = 6, transparency = 2 } },
                    because = "Yours was the first objection on paper, by now there are forty, and the supplier has had to open a file." } },
        because = "One road for everyone is fair. At the end of this one stands the same box." },
      { id = "switch", "Have {dewi} switch the button on today, and settle it with the director later.", like = "hitl",
        effect = { team = { trust = 3, ownership = 3, stress = 4, adoption = -3 }, dewi = { trust = 5 },
                   ria = { ownership = 6, job_fear = -4 }, ivo = { stress = 7, safety = -4 } },
        later = { weeks = 2, effect = { team = { stress = 4, job_fear = 2 } },
                  because = "The director has seen it on the telephone bill, and asks the desk who is going to pay." },
        because = "Now anyone can get through, with or without a shoe box. They all do so at once." },
    }
    if answer == "go" then
      to_the_lindenhof()
    elseif answer == "pay" then
      set("paid", true)
      say("lennart", "There is no field for this. I have put it under other.")
      narrate "The shoemaker needs nine weeks. The box stays on the windowsill; {ria} dusts round it."
    elseif answer == "procedure" then
      narrate "You get a confirmation at once. It understands that this is annoying for you."
    else
      set("route", "phone")
      narrate "Within the hour it rings. {ria} unwinds the cord. Of the first nine callers, two live on the Lindehof."
    end
  end,
}

event "one_n" {
  title = "With one n",
  weeks = 5,
  when = function(now) return now.flag("route") ~= nil and now.chose("to_a_human") == nil end,
  needs = { "marlon", "lennart", "ria", "ivo" },
  debrief = "How much is one case worth, when forty people are waiting?",
  scene = function(now)
    if now.flag("route") == "phone" then
      narrate "{ria} has had the same woman on the line for nineteen minutes. Forty others are waiting. The waiting time on the wall has turned red."
      say("ria", "She has written to Puck thirty-one times. A pair of shoes, made for her husband; he can’t walk without them. She spells it out for me: Lindehof, with one n.")
    else
      narrate "In the letterbox is a message of four pages, with thirty-one conversations attached. {ivo} brings it to you. Below it another forty are waiting, and two days is the promise."
      say("ivo", "A pair of shoes, made for her husband, who cannot walk without them. She writes: Lindehof, with one n. The one is underlined.")
    end
    say("marlon", "There’s one with two. New estate. Four minutes on.")
    local answer = choose {
      { id = "go", "Get your coat and drive there with {marlon} this afternoon.", hours = 4,
        effect = { team = { trust = 3, quality = 2, safety = 1, stress = 1 }, marlon = { ownership = 9, trust = 6 } },
        because = "On the spot you see what no list shows. Meanwhile the forty wait." },
      { id = "pay", "Pay her, apologise, and on to the next: there are forty of them.", like = "apology",
        effect = { team = { stress = -2, trust = 1 }, marlon = { ownership = -4 } },
        later = { weeks = 4, effect = { team = { quality = -3, stress = 3 } },
                  because = "More people from the Lindehof have got through, each with a story that was new to somebody." },
        because = "It is quick and kind to those who get through. The fault stays where it is." },
      { id = "count", "First have {marlon} and {lennart} work out how many streets there are like this.", hours = 2,
        effect = { team = { quality = 5, transparency = 2, stress = 2 }, marlon = { ownership = 6, skills = 4 },
                   lennart = { ownership = 5 }, ria = { trust = -4 }, ivo = { trust = -3 } },
        because = "Looking for the pattern helps people who have not even rung yet; she waits a little longer." },
    }
    if answer == "go" then
      to_the_lindenhof()
    elseif answer == "pay" then
      set("paid", true)
      narrate "She thanks you. The shoemaker needs nine weeks, she says, but he will be able to get out before Christmas."
    else
      set("found", true)
      narrate "On Friday they know of five pairs of streets that Puck takes for one. On the Lindenhof, two n’s, number twelve is a show house where nobody lives; in the garage stand sixty-three parcels, signed for by the builders."
      say("lennart", "Delivered, in every respect except one.")
    end
  end,
}

-- Week 6 -------------------------------------------------------------------

event "four_ten" {
  title = "Four euros ten",
  weeks = 6,
  when = function(now) return now.chose("button") == "ask" and now.flag("route") == nil end,
  needs = { "dewi" },
  debrief = "What would you have put on the director’s table?",
  scene = function(now)
    narrate "The director has twenty minutes. “A button, fine. One month. But four euros ten times how many? It will have to come out of something that is yours.”"
    if now.chose("to_a_human") ~= nil then
      narrate "You have brought the shoe box. He lifts the lid, reads the top sheet, and puts the lid back on with care."
    end
    local answer = choose {
      { id = "training", "Accept: a telephone button for a month, out of the training budget.",
        effect = { team = { skills = -2, trust = 2, ownership = 2, stress = 2 }, ria = { ownership = 5, job_fear = -4 },
                   ivo = { stress = 6, safety = -3 } },
        because = "The door opens now. It is paid for with time to learn." },
      { id = "letters", "Offer a cheaper one: letters only, and a person answers within two days.", hours = 2,
        effect = { team = { transparency = 2, stress = 1 }, ivo = { ownership = 7, trust = 3 }, ria = { trust = -3 } },
        because = "Something modest that is paid for lasts longer than something generous on loan." },
      { id = "leave", "Leave it: without money of its own it comes out of your people.",
        effect = { team = { stress = -3, skills = 3, trust = -1 }, dewi = { trust = -3 } },
        because = "Time and money stay with your people. So does the promise, unkept for now." },
    }
    if answer == "training" then
      set("route", "phone")
      say("dewi", "A month. Then we’d better count more than the cents.")
    elseif answer == "letters" then
      set("route", "written")
      if now.member("ivo").here then
        say("ivo", "I would like to do that. I would like to do that very much.")
      end
    else
      say("dewi", "He asked me as well, back then. If I could live with it.")
    end
  end,
}

event "eight_one" {
  title = "Eight point one",
  weeks = 6,
  needs = { "sevda", "lennart" },
  debrief = "Who is not in the figures that you are proud of?",
  scene = function(now)
    narrate "{sevda}’s report on the first five weeks: four seconds of waiting, costs down by a third, and from the customers an eight point one for Puck. The director wants to show it to the other regions."
    say("sevda", "I’ve checked it three times. It’s right. It’s only, no. It’s right.")
    say("lennart", "Who is being asked?")
    local answer = choose {
      { id = "send", "Send it up as it is: they have worked for it, and it may be seen.",
        effect = { team = { belief = 3, adoption = 2, stress = -2 }, sevda = { safety = -5 } },
        later = { weeks = 4, effect = { team = { trust = -4, transparency = -4 } },
                  because = "Another region has asked who answered the survey. Now everybody knows." },
        because = "Good news carries a team for a while. Those with doubts keep them to themselves." },
      { id = "who", "Find out first who was asked, and who was not.", hours = 3,
        effect = { team = { skills = 1, transparency = 2, quality = 2, belief = -4 }, sevda = { trust = 6, stress = -4 } },
        because = "Once you have learned to read a figure the shine is gone. You are also harder to fool." },
      { id = "line", "Send it with one line under it: nobody asked those who gave up.",
        effect = { team = { transparency = 4, safety = 3, stress = 2, adoption = -2 }, sevda = { job_fear = 5, ownership = 4 } },
        later = { weeks = 2, effect = { team = { stress = 3 }, sevda = { stress = 4 } },
                  because = "The director wants to know who came up with that line." },
        because = "One honest line costs goodwill upstairs. The desk sees what may be said." },
    }
    if answer == "send" then
      narrate "The answer comes within the hour: three exclamation marks. {sevda} reads it out, without them."
    elseif answer == "who" then
      narrate "The question goes to everyone whose conversation Puck has closed as solved. Those who walked away are never asked, nor those who were turned down. Together that is six out of ten."
      say("sevda", "I’ve known for a week. I didn’t want to be the one who makes it smaller.")
    else
      say("sevda", "Under my name, or under yours?")
      narrate "Under both, you say. It takes a moment before she types it."
    end
  end,
}

-- Week 7 -------------------------------------------------------------------

event "signals" {
  title = "Two hundred signals",
  weeks = 7,
  needs = { "dewi", "lennart" },
  debrief = "What would be in your second column?",
  scene = function(now)
    narrate "On Friday there has to be a page on the website: how does Puck decide? {dewi} is to write it. From the supplier she has one line: “Puck weighs more than two hundred signals.”"
    say("dewi", "I can write down what it looks at. Not why. I’ve asked three times, and I don’t think they know either.")
    say("lennart", "There is a law on decisions that no person has looked at. Whether it covers a pair of shoes, the lawyers disagree. I should prefer not to be the case that settles it.")
    local answer = choose {
      { id = "columns", "Write two columns: what we know, and what we do not know.",
        effect = { team = { transparency = 5, trust = 2, safety = 2, belief = -3, adoption = -3 }, dewi = { ownership = 4 } },
        later = { weeks = 3, effect = { team = { trust = 1 } },
                  because = "When the questions came, the answer had been on the website for weeks." },
        because = "Not knowing sounds weak on the day you say it, and like honesty when someone asks later." },
      { id = "line", "Use the supplier’s line: it is true, and customers want their parcel, not a lecture.",
        effect = { team = { adoption = 2, belief = 3, stress = -2 }, dewi = { ownership = -4, trust = -3 } },
        later = { weeks = 4, effect = { team = { trust = -3, transparency = -5 } },
                  because = "Someone has asked which two hundred, and there turned out to be no list." },
        because = "It reassures those who do not ask any further." },
      { id = "reasons", "No page yet: first demand reasons from the supplier, in writing.", hours = 3,
        effect = { team = { quality = 5, ownership = 2, transparency = 1, stress = 1 }, lennart = { trust = 5 }, dewi = { trust = 3 } },
        later = { weeks = 3, effect = { team = { quality = 4, transparency = 2 } },
                  because = "The supplier has sent eleven of the two hundred, with their weights, and calls it a start." },
        because = "Pressure opens a box by a hand’s breadth; until then customers read nothing at all." },
    }
    if answer == "columns" then
      set("said", true)
      narrate "The left column has nine lines, the right one fourteen. {dewi} reads them aloud, and nobody laughs at the fourteenth: what happens to you if you do not know how to argue with a bot."
    elseif answer == "line" then
      narrate "It comes with a picture of Puck, waving."
    else
      say("lennart", "I have drafted it. It is polite. It is not friendly.")
    end
  end,
}

event "nothing_to_report" {
  title = "Nothing to report",
  weeks = { 7, 9 },
  when = function(now) return now.safety < 47 and now.adoption >= 12 end,
  needs = { "marlon", "yara" },
  debrief = "When did it last become quiet in your team, and what did you think it meant?",
  scene = function(now)
    narrate "In the first week the desk had thirty-one remarks about Puck. In the fourth, twelve. This week: none. Everyone works with it, quickly and without a word. When you come in, somebody turns a page."
    say("marlon", "There’s a lock on it. What would I write it down for?")
    local answer = choose {
      { id = "oldest", "Take the three oldest remarks, and deal with them this week, aloud.", hours = 3,
        effect = { team = { safety = 5, trust = 3, quality = 3 } },
        because = "People go on reporting where something is done with what they report." },
      { id = "quota", "Ask everyone for one remark a week, on the list by Friday.",
        effect = { team = { quality = 3, transparency = 3, stress = 3, ownership = -2 } },
        later = { weeks = 3, effect = { team = { safety = -3, quality = 2 } },
                  because = "There is a remark from everyone every week now, and most of them are about the colour of the button." },
        because = "A fixed question brings answers, even from people who have none." },
      { id = "good", "Take it as good news: the teething troubles are over.",
        effect = { team = { stress = -3, adoption = 4, belief = 3 } },
        later = { weeks = 3, effect = { team = { quality = -5, trust = -3 } },
                  because = "What was no longer reported went on happening." },
        because = "Quiet is restful for everyone. It only sounds the same whether there is nothing, or nobody says so." },
    }
    if answer == "oldest" then
      narrate "The second one is {yara}’s, from week one. “You read it,” she says. “I thought it went into a box.”"
    elseif answer == "quota" then
      say("yara", "Does it have to be about something?")
    else
      say("marlon", "Fine by me, chief.")
    end
  end,
}

-- Week 8 -------------------------------------------------------------------

event "pilot_question" {
  title = "What the council said yes to",
  weeks = 8,
  needs = { "sevda" },
  debrief = "When does a pilot stop being a pilot, and who says so?",
  scene = function(now)
    narrate "{sevda} waits until you have rung off. She has her works council folder with her, and the forecast for January."
    say("sevda", "In March we said yes to a pilot. A bot that tells you where your parcel is; I voted for it. This is something else. For this we should have been asked.")
    if now.did("honest") == 0 then
      say("sevda", "And then there’s January. I make that forecast. I can see a nought when there is one.")
      local answer = choose {
        { id = "council", "Promise that the works council will be asked for advice, on all of it.",
          effect = { team = { transparency = 2, ownership = 1, stress = 1 }, sevda = { trust = 7 } },
          promise = ask_council,
          because = "By the proper road others get to look. It takes time that the plan has not reckoned with." },
        { id = "tell", "Tell her what is in the plan, and promise that they all hear it this week.",
          effect = { sevda = { trust = 8, stress = 3, transparency = 8 }, team = { transparency = 2 } },
          promise = { "This week they all hear what is in the plan", weeks = 1,
                      kept = function(now) return now.did("honest") > 0 end,
                      if_kept = { team = { trust = 4, safety = 3 } },
                      if_broken = { team = { trust = -8, safety = -3, rumours = 6 }, sevda = { trust = -8 } } },
          because = "Sevda knows now, and has to keep it from the others. That cannot last long." },
        { id = "wait", "Say that formally it is still a pilot, until the end of December.",
          effect = { team = { stress = -2, adoption = 2, transparency = -2 }, sevda = { trust = -7, stress = -2 } },
          later = { weeks = 3, effect = { team = { trust = -3 } },
                    because = "Sevda has told the council what you said, word for word, as she has to." },
          because = "It buys quiet until the end of the year, from somebody who can read a calendar." },
      }
      if answer == "tell" then
        say("sevda", "Four. And no evenings. So I had rounded it up.")
      elseif answer == "council" then
        say("sevda", "Decisions and desks, both of them. I’ll write that down as you said it.")
      else
        say("sevda", "Formally. All right.")
      end
    else
      say("sevda", "The desks we’ve heard from you. Now the council should hear it too, and what Puck may decide is part of it.")
      local answer = choose {
        { id = "council", "Promise that the works council will be asked for advice, on all of it.",
          effect = { team = { transparency = 3, ownership = 2, stress = 1 }, sevda = { trust = 6 } },
          promise = ask_council,
          because = "By the proper road others get to look. It takes time that the plan has not reckoned with." },
        { id = "page", "Have the desk write a page of it themselves: what may Puck decide, and what not?", hours = 4, like = "workgroup",
          effect = { team = { ownership = 7, transparency = 3, safety = 2, stress = 2 }, sevda = { trust = 4 } },
          because = "People defend what they have drawn up themselves. It takes all of you a morning." },
        { id = "wait", "Say that formally it is still a pilot, until the end of December.",
          effect = { team = { stress = -2, adoption = 3 }, sevda = { trust = -7 } },
          later = { weeks = 3, effect = { team = { trust = -3 } },
                    because = "Sevda has told the council what you said, word for word, as she has to." },
          because = "It buys quiet until the end of the year, from somebody who can read a calendar." },
      }
      if answer == "council" then
        say("sevda", "Decisions and desks, both of them. I’ll write that down as you said it.")
      elseif answer == "page" then
        set("council", true)
        if now.member("lennart").here then
          narrate "It becomes two pages. At the top, in {lennart}’s handwriting: no decision without somebody who can explain it."
        else
          narrate "It becomes two pages. At the top it says: no decision without somebody who can explain it."
        end
      else
        say("sevda", "Formally. All right.")
      end
    end
  end,
}

-- Week 9 -------------------------------------------------------------------

event "disappointed" {
  title = "Disappointed",
  weeks = 9,
  when = function(now) return now.quality < 68 and now.did("street_book") < 3 end,
  needs = { "ivo", "sevda", "dewi", "lennart" },
  debrief = "What does your system not read, and who pays for that?",
  scene = function(now)
    narrate "Since Friday Puck has been giving presents. Sales has fed it the order figures, and nothing else: whoever buys a lot and writes that they are disappointed gets ten euros and a free return. What a return costs is not among the things that Puck reads."
    say("ivo", "There is a video about it. You have to type it three times. People are disappointed about parcels that have arrived.")
    say("sevda", "Returns have doubled in five days. Puck doesn’t do returns, so guess where they come in.")
    local answer = choose {
      { id = "no_presents", "Switch the presents off today, and explain it to those who were still waiting for one.",
        effect = { team = { trust = 4, quality = 3, stress = 2, adoption = -1 } },
        because = "It stops the loss at once. The desk gets to have the conversations." },
      { id = "feed", "Let {dewi} and {lennart} add costs and returns to what Puck reads.", hours = 4, like = "tune",
        effect = { team = { quality = 7, skills = 1 }, dewi = { ownership = 4, stress = 5 }, lennart = { ownership = 4, skills = 3, stress = 5 } },
        because = "Putting the data in order was skipped in spring; now it has to be done while everything runs on." },
      { id = "run", "Leave it to sales: it is their money, and customers are pleased for once.",
        effect = { team = { stress = -3, adoption = 4, belief = 2 } },
        later = { weeks = 2, effect = { team = { stress = 4, quality = -4, belief = -3 } },
                  because = "Three weeks of returns reached the desk together, just before the busy season." },
        because = "What lies with another department is not your argument, until it arrives by van." },
    }
    if answer == "no_presents" then
      say("ria", "Now they really are disappointed. I can hear the difference.")
    elseif answer == "feed" then
      say("lennart", "It did what it was told. It was told very little.")
    else
      narrate "Sales thanks you, with a bar of chocolate for everyone."
    end
  end,
}

-- Week 10 ------------------------------------------------------------------

event "fourteen" {
  title = "Fourteen files",
  weeks = 10,
  needs = { "lennart" },
  debrief = "Who is owed a reason, and what do you do when you have none?",
  scene = function(now)
    narrate "Your largest customer, a chain of shoe shops, has fourteen refusals on the table and asks of each how it was decided. By Friday. Number six: made to measure, black, Lindehof 12."
    say("lennart", "I can say what it decided. If I say why, I am making it up.")
    local answer = choose {
      { id = "unknown", "Write that you cannot explain it, what you do know, and who is looking at it.",
        effect = function(now)
          if now.flag("said") then
            return { team = { trust = 4, safety = 3, transparency = 3 }, lennart = { trust = 4 } }
          end
          return { team = { transparency = 4, safety = 3, stress = 4, belief = -3 }, lennart = { trust = 4 } }
        end,
        because = "It weighs differently when you had said it before anybody asked." },
      { id = "afresh", "Let {lennart} and {yara} decide all fourteen again, by hand, with reasons.", hours = 4, like = "hitl",
        available = function(now) return now.member("yara").here, "Yara is not there." end,
        effect = { team = { quality = 3, skills = 1, stress = 2, adoption = -2 }, lennart = { ownership = 6, trust = 4 },
                   yara = { skills = 7, ownership = 6, safety = 4 } },
        because = "Someone learns the trade from fourteen cases; the other refusals of that month stay as they are." },
      { id = "story", "Send the supplier’s explanation: fourteen pages, and not a word in it is untrue.",
        effect = { team = { stress = -3, adoption = 2 }, lennart = { trust = -6, safety = -4 } },
        later = { weeks = 3, effect = { team = { trust = -3, transparency = -3, stress = 1 } },
                  because = "The customer’s lawyer has read the fourteen pages and has one question: so why?" },
        because = "It answers on time and commits nobody to anything." },
    }
    if answer == "unknown" then
      if now.flag("said") then
        narrate "You send along the link to the two columns. The answer comes the same day: “Strange to read. We know where we stand.”"
      else
        narrate "The answer comes the same day: “And since when have you known that you do not know?”"
      end
    elseif answer == "afresh" then
      narrate "It takes two days. Ten of the fourteen turn out differently. {yara} has written the reasons; {lennart} has taken out one comma."
      say("yara", "I’ve learned more in these two days than since summer.")
    else
      narrate "{lennart} puts the pages into the envelope without evening out the edges."
    end
  end,
}

-- Week 11: one of two ------------------------------------------------------

event "in_his_socks" {
  title = "In his socks",
  weeks = 11,
  when = function(now)
    return not now.flag("found") and not checked(now)
       and (now.flag("route") == nil or now.chose("one_n") == "pay")
       and now.did("would_they_stay") < 2
  end,
  needs = { "ria", "marlon" },
  debrief = "Through how many hands did this pass before it was on television?",
  scene = function(now)
    narrate "The regional news. A man of seventy-nine in his own doorway, on the Lindehof, in his socks. His wife reads from a stack of paper: I understand that this is annoying for you. Then the camera drives four minutes further, to the Lindenhof with two n’s: a show house, a garage, sixty-three parcels. “Delivered,” says the reporter."
    set("found", true)
    effect({ team = { trust = -4, belief = -6, stress = 4, quality = -2 } },
      "Everyone at the desk has seen it at home, between the weather and the football.")
    if now.flag("paid") then
      say("ria", "She said we’d sent money. She said it very nicely. And that he still sits there.")
    elseif now.chose("to_a_human") == "procedure" then
      say("ria", "The box was here. It was on that windowsill. We sent it on.")
    else
      say("ria", "We could see her all that time. We had her on the screen.")
    end
    say("marlon", "One n. I could have told you in the lift.")
    local answer = choose {
      { id = "own", "Go to the Lindehof yourself, without a camera, and say what you let happen.", hours = 4, like = "apology",
        effect = { team = { trust = 3, safety = 4, stress = 2, adoption = -1 } },
        because = "By going you take it upon yourself. The desk sees that it can be done." },
      { id = "suspend", "Take the decisions away from Puck until it is known how many streets there are like this.",
        effect = { team = { quality = 7, trust = 5, stress = 3, adoption = -7, skills = 2 }, lennart = { ownership = 6 }, dewi = { belief = -6 } },
        because = "It is clear and safe. In the busiest month the work comes back to the desk." },
      { id = "press", "Let the press office say it: a regrettable exception, and it has been put right.",
        effect = { team = { stress = -3, adoption = 2, trust = -2 }, lennart = { safety = -4 } },
        later = { weeks = 2, effect = { team = { trust = -5, transparency = -4 } },
                  because = "The station has found nine more exceptions, on five pairs of streets." },
        because = "It takes the pressure off today. The desk knows how many exceptions there are." },
    }
    if answer == "own" then
      narrate "She pours you coffee. He asks whether the parcels were heavy to carry. On the way out you see the thirty-one conversations lying by the telephone."
    elseif answer == "suspend" then
      if now.member("lennart").here then
        narrate "The claims come in without an answer now, and without a lock. {lennart} looks at the place where it was for a moment, and then he starts at the top."
      else
        narrate "The claims come in without an answer now, and without a lock. Somebody starts at the top."
      end
    else
      narrate "“Exception,” says {marlon}, to nobody in particular. He has a list in his breast pocket."
    end
  end,
}

event "two_hundred_six" {
  title = "Two hundred and six",
  weeks = 11,
  when = function(now) return now.chose("in_his_socks") == nil end,
  needs = { "marlon", "lennart" },
  debrief = "What do you owe to those who have given up?",
  scene = function(now)
    if now.flag("found") then
      narrate "Since the garage on the Lindenhof {marlon} and {lennart} have gone on looking, in the evenings, with a map."
    elseif checked(now) then
      narrate "Someone reads every refusal now before it goes out. {lennart} laid two side by side: same number, same day, one letter’s difference. On the Lindenhof, two n’s, {marlon} found sixty-three parcels in the garage of a show house."
    elseif now.flag("route") ~= nil then
      narrate "Four people in one week got through to a person, all of them from the Lindehof with one n. {marlon} drove by on his way home. On the Lindenhof, two n’s, he found sixty-three parcels in the garage of a show house."
    else
      narrate "If customers could see how we work, you had asked, would they stay? {lennart} could not let go of it. With {marlon} he found sixty-three parcels on the Lindenhof, two n’s, in the garage of a show house; they belong on the Lindehof, with one."
    end
    set("found", true)
    say("lennart", "Five pairs of streets. Two hundred and six claims refused. Some thirty of those people still write. The others have stopped.")
    say("marlon", "And if you came back a second time you went down as a repeat claimer. So it got stricter with you.")
    local answer = choose {
      { id = "all", "Write to all two hundred and six, including those who gave up long ago.", hours = 4, like = "apology",
        effect = { team = { trust = 4, ownership = 4, transparency = 4, stress = 4 }, lennart = { ownership = 4 } },
        because = "Those who gave up hear that they were right. In the busiest weeks they all answer." },
      { id = "table", "Repair the address table now, and pay those who still write.", hours = 2, like = "tune",
        effect = { team = { quality = 8, belief = 2, stress = -1 }, marlon = { ownership = 6, skills = 4 }, lennart = { trust = -4 } },
        because = "From tomorrow it goes well for everyone; what was before is for those who kept it up." },
      { id = "later", "Promise the desk that all of them get an answer before the season is over.",
        effect = { team = { trust = 2, stress = -2 } },
        promise = { "All two hundred and six get an answer", weeks = 3, hours = 5,
                    if_kept = { team = { trust = 4, ownership = 4 }, lennart = { trust = 4 } },
                    if_broken = { team = { trust = -11, ownership = -4 }, lennart = { trust = -5 } } },
        because = "It gives the desk air now. It has to be kept when there is least air of all." },
    }
    if answer == "all" then
      narrate "By Wednesday the first answers are there. A man in the Kerkpad writes: “My daughter said I had ordered too much. I have shown her your letter.”"
    elseif answer == "table" then
      say("marlon", "Five pairs. Took me ten minutes to say and two days to type in.")
    else
      say("lennart", "Before the season is over. I have put the list in the top drawer, where we will see it.")
    end
  end,
}

-- Week 12 ------------------------------------------------------------------

event "three_thousand" {
  title = "Three thousand",
  weeks = 12,
  debrief = "What became slower through people looking at it, and what was that worth?",
  scene = function(now)
    narrate "The busiest weeks of the year. Three thousand claims are waiting."
    if checked(now) or now.flag("signer") == "lennart" then
      narrate "They are waiting because somebody reads them before they go out."
    end
    narrate "The director is on the line: “Puck can do all of them tonight. What exactly are you waiting for?”"
    if now.member("ria").here then
      say("ria", "People say thank you for a no, you know. If there’s somebody who says it.")
    end
    local answer = choose {
      { id = "small", "Puck does everything up to twenty-five euros; people look at the rest.", like = "hitl",
        effect = { team = { adoption = 2, stress = 3, transparency = 1, quality = -1 } },
        because = "A limit makes it bearable. Twenty-five euros is not the same for everyone." },
      { id = "tonight", "Let Puck do them all tonight, and reopen in January what turns out wrong.",
        effect = { team = { adoption = 4, stress = -4, quality = -4, trust = -3 } },
        later = { weeks = 2, effect = { team = { trust = -5, stress = 2 } },
                  because = "The night of the three thousand has been in the letters all week." },
        because = "In one night the table is clear. The mistakes are with the customers now." },
      { id = "hands", "All hands on it: your evenings too, overtime for whoever wants it, and soup at seven.", hours = 4,
        effect = { team = { stress = 4, energy = -3, trust = 4, ownership = 4, quality = 4 } },
        because = "Together it can be done properly, on strength that was meant for December." },
      { id = "slow", "Tell customers that it takes three weeks, and why.",
        effect = { team = { transparency = 4, trust = 2, stress = 2, adoption = -4, safety = 1 } },
        because = "It is easier to wait when you know why. It is still waiting." },
    }
    if answer == "small" then
      if now.member("sevda").here then
        say("sevda", "That leaves eight hundred and forty. Divided among us that’s, yes. That can be done.")
      end
    elseif answer == "tonight" then
      narrate "At four minutes past one Puck is done. In the morning the desk is empty, and it smells of floor polish."
    elseif answer == "hands" then
      local all = true
      for _, id in ipairs { "ivo", "lennart", "yara", "marlon" } do
        all = all and now.member(id).here
      end
      if all then
        narrate "{ivo} reads aloud, {lennart} decides, {yara} types. At nine someone asks who made the soup. It was {marlon}."
      else
        narrate "One reads aloud, one decides, one types. At nine someone asks who made the soup. Nobody wants to have done it."
      end
    else
      narrate "There is anger for two days. Then a message arrives that somebody pins up: “At last something I can plan around.”"
    end
  end,
}

-- Week 13 ------------------------------------------------------------------

event "key" {
  title = "Who has the key",
  weeks = 13,
  debrief = "Who should be able to undo it, and what does that person need?",
  scene = function(now)
    narrate "The contract with the supplier has to be renewed. One clause has been left open: who can undo a decision of Puck’s. The director has left a pencil beside it; how many desks there will be hangs on it too."
    if now.member("yara").here and now.chose("in_his_socks") == "suspend" then
      say("yara", "So it can stay off. The lock.")
    elseif now.member("yara").here then
      say("yara", "So it can be taken off. The lock.")
    end
    if now.member("dewi").here then
      say("dewi", "It always could. It was a setting.")
    end
    local answer = choose {
      { id = "all", "Everyone at the desk has the key, and writes one line to say why each time it is used.", like = "hitl",
        available = function(now) return now.trust >= 42, "There is so little trust that nobody would turn it." end,
        effect = { team = { ownership = 7, safety = 3, stress = 3, adoption = -2 } },
        because = "People look harder at what they may undo. The same case ends differently with each of them." },
      { id = "two", "Two of them have it, as a desk for objections, with a name and a number.", like = "hitl",
        effect = { team = { transparency = 3, quality = 4, stress = 1 },
                   lennart = { ownership = 7, job_fear = -6 }, yara = { ownership = 4, job_fear = -5 } },
        because = "One place where it can be put right is easy to find. When it gets busy it is narrow." },
      { id = "customer", "The customer has it: whoever asks gets a person, and then Puck only advises.", hours = 3, like = "hitl",
        effect = { team = { trust = 6, job_fear = -7, transparency = 2, adoption = -6, stress = 1 }, ria = { ownership = 5 } },
        because = "The way out is in the hands of the one who needs it, at four euros ten a time." },
      { id = "supplier", "The lock stays, and every quarter somebody from outside examines Puck’s decisions.",
        effect = { team = { adoption = 2, quality = 3, stress = -2, trust = -5, ownership = -6 } },
        because = "Thousands of decisions get examined at a time. Tonight that is of no use to anyone." },
    }
    set("key", answer)
    if answer == "all" then
      if now.member("lennart").here then
        narrate "{lennart} is the first to use it. He types a line, deletes it, types another. Then the lock opens, with a click like a bicycle lock."
      else
        narrate "The first line takes a quarter of an hour. Then the lock opens, with a click like a bicycle lock."
      end
    elseif answer == "two" then
      if now.member("lennart").here then
        say("lennart", "With a name. Good. I should like it to be mine again.")
      end
    elseif answer == "customer" then
      if now.member("ria").here then
        say("ria", "And the four euros ten?")
      end
      narrate "You had put it in the proposal, beside what sixty-three lost parcels cost."
    else
      narrate "The director signs within the hour. The examiner will start in April."
    end
  end,
}

-- Week 14 ------------------------------------------------------------------

event "visitor" {
  title = "On foot",
  weeks = 14,
  when = function(now)
    local came_out = now.chose("in_his_socks")
    return (now.flag("found") and came_out == nil) or came_out == "own" or (now.flag("paid") and came_out == nil)
  end,
  debrief = "Whose day was this, and who got to see it?",
  scene = function(now)
    narrate "The porter rings: there is a man of seventy-nine at the gate, in black shoes. He has come on foot; it took him forty minutes. He has no appointment. “I would like to speak to a person,” he says."
    narrate "On the wall every figure is red. It is the busiest day of the year."
    local answer = choose {
      { id = "table", "Everyone stops for a quarter of an hour, and there is coffee.",
        effect = { team = { stress = -3, trust = 2, ownership = 2, adoption = -1 } },
        because = "They see for whom they do it. For a quarter of an hour nobody is helped." },
      { id = "finder", "Send {marlon} down to him, and take over his place yourself.", hours = 2,
        available = function(now) return now.member("marlon").here, "Marlon is not there." end,
        effect = { team = { trust = 2, safety = 2 }, marlon = { ownership = 6, trust = 4 } },
        because = "Thanks do most good at the right address; the others hear of it later." },
      { id = "upstairs", "Ask him whether he would climb one more flight, to the director.",
        effect = { team = { job_fear = -5, transparency = 3, stress = 1 } },
        because = "One pair of shoes says more there than a report. It does make an argument of a visitor." },
    }
    if answer == "table" then
      narrate "He shakes hands with all of them. In the end he asks where Puck sits."
    elseif answer == "finder" then
      narrate "They stand at the gate for a while, {marlon} and he. They are talking about streets."
    else
      narrate "He takes the stairs slowly, one hand on the rail. The director gets up, and brings him a chair."
    end
  end,
}

event "box" {
  title = "A box",
  weeks = 14,
  when = function(now)
    local came_out = now.chose("in_his_socks")
    return came_out == "suspend" or came_out == "press"
  end,
  debrief = "When does a mistake come back where you work, and who opens the box?",
  scene = function(now)
    narrate "A courier puts a box on the long table, black, the size of two shoes. Return to sender: nobody at this address. It has been on its way for three weeks, since before the television; on the label it says Lindenhof, with two n’s. In it is the second pair."
    if now.member("marlon").here then
      say("marlon", "Made to measure twice, and brought to the same garage twice. Nobody does that on purpose.")
    end
    narrate "On the wall every figure is red. It is the busiest day of the year."
    local answer = choose {
      { id = "take", "Take it there yourself, now, and wait until they are on.", hours = 4,
        effect = { team = { trust = 3, safety = 2, stress = 2 } },
        because = "One pair of shoes arrives. On its busiest day the desk was one person short." },
      { id = "table", "Have the addresses put right first, today, so that no other box does this.", hours = 2, like = "tune",
        effect = { team = { quality = 5, ownership = 3, skills = 1, stress = 1 } },
        because = "From tomorrow it goes well on five pairs of streets. This box stands there one night more." },
      { id = "send", "Send it on by express, with a card.",
        effect = { team = { stress = -3, adoption = 1, trust = -1, ownership = -1 } },
        because = "It is on its way within the hour and nobody has to leave a desk. It goes by the same firm." },
    }
    if answer == "take" then
      narrate "He ties them himself, slowly, sitting on the stairs. Then he stands up and asks whether you take sugar."
    elseif answer == "table" then
      narrate "At ten past six it is right, in all the systems that anyone can think of. Somebody copies the label by hand all the same."
    else
      narrate "Somebody looks for a card that suits the occasion. There is one with a rabbit, and one with nothing on it."
    end
  end,
}

-- Ready for whoever leads a group ---------------------------------------

event "yes" {
  title = "Yes",
  prepared = true,
  weeks = { 3, 14 },
  debrief = "When the mistake is in your favour, who goes looking for it?",
  scene = function(now)
    narrate "Last night Puck said yes. To everything, from ten past one until six: six hundred and eleven claims, paid at once, each with a friendly sentence. Upstairs they have worked out what it cost. Nobody has worked out how many of them were right."
    if now.member("lennart").here then
      say("lennart", "The ones I have read so far I would have paid. Not all of them. More than I would have liked.")
    end
    local answer = choose {
      { id = "stand", "Let it stand: paid is paid, and write it off.",
        effect = { team = { trust = 3, stress = -3 } },
        later = { weeks = 2, effect = { team = { stress = 6, quality = -2 } },
                  because = "Word got about that Puck is in a good mood at night. There have been four hundred claims between one and six." },
        because = "The desk keeps its day, and six hundred people have their money. What went wrong nobody has looked at." },
      { id = "fetch", "Have the night reversed, and ask for the money back, with an apology.",
        effect = { team = { quality = 4, belief = 3, stress = 3, trust = -1 } },
        because = "The system is in order again by noon. Those who answer the telephone and the chat collect the rest." },
      { id = "read", "Divide the six hundred among the desk, and read what Puck would have refused.", hours = 2, like = "hitl",
        effect = { team = { skills = 1, ownership = 2, transparency = 3, stress = 5 } },
        because = "A mistake is the cheapest comparison you will get. Reading it takes a day." },
    }
    if answer == "stand" then
      narrate "By the afternoon there are seven thank-you notes. Nobody at the desk remembers when that last happened, and nobody knows what to do with them."
    elseif answer == "fetch" then
      narrate "The letters go out at three. They contain the word unfortunately twice, and the first answer has it four times."
    else
      narrate "By five there are two piles on the long table. The one with “would have paid it too” is the higher of the two. Somebody measures it with a ruler."
    end
  end,
}

-- What the model brings about, told in this story's words -------------------

event "leak" {
  title = "Puck answers",
  scene = function(now)
    narrate "A customer has asked Puck when the telephone is coming back. Puck has read everything in the shared folder and answers politely: the line ends on 31 December, together with the evening desk. Is there anything else it can do for you? By noon the picture is on every phone at the desk."
    if now.member("sevda").here then
      if now.chose("pilot_question") == "tell" then
        say("sevda", "This week, you said. It was quicker.")
      elseif now.chose("pilot_question") == "wait" then
        say("sevda", "Formally a pilot. It seems nobody has told Puck that.")
      else
        say("sevda", "So it is nought. I had rounded it up.")
      end
    end
    if now.chose("lock") == "tasks" and now.member("ria").here then
      say("ria", "Tasks, you said. I have looked it up. I am one of the tasks.")
    end
  end,
}

event "incident" {
  title = "Solved",
  scene = function(now)
    narrate "Last night Puck closed nine hundred conversations as solved. It has learned that “never mind” means thank you."
    if now.member("ivo").here then
      say("ivo", "They have stopped asking. That is something else.")
    end
  end,
}

event "broken_promise" {
  title = "Very small",
  scene = function(now)
    if now.flag("date_locked_again") then
      narrate "Another date. No lock is drawn for it, and nobody goes to look at the calendar."
    elseif now.flag("date_locked") then
      set("date_locked_again", true)
      narrate "Another date. There is a second lock on the calendar now, and this one has been coloured in."
    else
      narrate "The date you had named has passed. On the calendar by the coffee machine somebody has drawn something beside it, very small. It is a lock."
    end
    set("date_locked", true)
  end,
}

event "long_leave" {
  title = "Not automatic",
  scene = function(now, who)
    narrate "{who} has reported sick, and it will take a while. The company doctor speaks of months. For one day the customers get an automatic reply; then somebody takes it off and writes to them."
  end,
}

event "resignation" {
  title = "By hand",
  scene = function(now, who)
    if now.flag("gone_before") then
      narrate "{who} has put it in an envelope, with the pass and the headset, its cord wound round it. On the envelope it says: so as not to make it longer than it is."
    else
      narrate "{who} has come to tell you in person. “I didn’t want to do it in a form.” You talk for longer than in the whole of the past year. Then it has been said, and a month’s notice remains."
    end
    set("gone_before", true)
  end,
}

-- How it can end ------------------------------------------------------------

-- No customer reaches anybody who may change something.
local function closed(now)
  local key = now.flag("key")
  return key == "supplier" or (now.flag("route") == nil and key ~= "two" and key ~= "customer")
end

ending "season" {
  title = "A long December",
  when = function(now) return now.stress >= 57 end,
  text = [[The parcels arrive, most of them. Puck answers at once, day and night. At the
desk they have stopped counting the evenings; somebody sleeps badly, somebody is short
with the children, and nobody says which of them it is.

Four seconds is what it takes to answer. How long it takes to catch one’s breath stands on
no wall. That is where it could begin, in January, with a roster that leaves something over.]],
}

ending "door" {
  title = "A door that opens",
  when = function(now)
    return now.trust >= 55 and now.adoption >= 28 and now.flag("found")
       and now.flag("key") ~= nil and not closed(now)
  end,
  text = [[Puck still decides, more than before, and mostly well. The lock is still there too;
it has become a thing with a key. Whoever gets stuck gets a person, and that person can
do something. Refusals have a reason in them, and a name.

It is slower, and it costs more than eleven cents. None of it looks like much: a line of
reasons, a number where somebody answers, a colleague who gets up to go and see. Together
it is what a stranger notices who writes to a company, and somebody has read it.]],
}

ending "voices" {
  title = "What they want to keep",
  when = function(now) return now.trust >= 56 and not closed(now) end,
  text = [[At the desk there is talk, with customers and with each other, and people know from
one another what they can carry. Puck tells where a parcel is. For whatever weighs more,
customers are sent on to people, and the people are there.

Puck could do a good deal more than it does. The desk has found out what it wants to
keep. What it would like to hand over, and on what terms, it can now say for itself.]],
}

ending "seconds" {
  title = "Four seconds",
  when = function(now) return now.adoption >= 32 and closed(now) end,
  text = [[The waiting time stands at four seconds. Every question gets an answer, in clear
and friendly sentences, and costs have fallen by a third. The desk does what is left, and
of that there is a little less each month.

Somewhere people are standing at their own front door with a message that says delivered.
Nobody here has anything against them. They are in none of the figures, and they do not
know whom to tell. To find out how many they are would take one person with a coat on.]],
}

ending "by_post" {
  title = "By post",
  when = closed,
  text = [[On Mondays there is a crate beside the door now, with letters. They are addressed to
the management, to the complaints department, to whoever reads this. Puck cannot open
envelopes. The desk could, and sometimes somebody does, after five.

People go on looking for people; they are stubborn in that. Whoever wants to know what the
bot does not see has only to sit down beside the crate, and start at the top.]],
}

ending "never_mind" {
  title = "Never mind",
  when = function(now) return now.trust < 20 end,
  text = [[There is a way in now, and behind it a person who may change something. Customers
know how to find it. In the room itself something has gone out of use: whoever sees a street
that is wrong, a refusal that is odd, a roster that cannot be worked, says “never mind” and
takes the next one.

To Puck, “never mind” means the same as thank you, and from a distance it sounds like it.
They do still see it. They write it on the back of an envelope, and the envelope goes home
with them. The first to be asked something by a person who waits for the answer will have a
good deal to tell.]],
}

ending "two_counters" {
  title = "Two counters",
  text = [[There are two ways in now. At the one, Puck decides, at once. At the other there is a
person, and a queue. Customers have found out which of the two to choose, and so has the
desk; between the counters not much is said.

What the one learns does not reach the other yet. But both are open, and the people who
know the streets sit six steps from those who know the sentences. It would take one
Tuesday afternoon, and somebody who puts two chairs together.]],
}
