-- The counter: four people at a town hall, and an assistant that reads the forms.

scenario {
  language = "en",
  title = "The counter",
  summary = "At the town hall an assistant reads the forms before anybody else does.",
  brief = [[You lead the four people at the counter of a town hall. From Monday an assistant
reads every form first and says what is missing.

It is often right. The people in the queue do not know that it is there.]],
  goal = "In week 8 the forms are read well, and people still come to the counter to ask.",
  weeks = 8,
  hours = 10,
  minutes = 20,
  level = 2,
  debrief = { "Who on your team would see it first when it goes wrong?" },
  sources = { "Made up for a test." },
  model = { impact = 0.4, leak_week = 0 },
}

member "hanna" {
  name = "Hanna", role = "passports",
  about = "Twenty years at the same window.",
  worry = "If it reads the form, who looks at the person?",
  look = { skin = 2, hair = "bob", dress = "rust", age = 54, glasses = true },
  trust = 52, stress = 44, job_fear = 55, influence = 75,
}
member "omar" { name = "Omar", role = "benefits", trust = 58, openness = 0.8 }
member "lies" { name = "Lies", role = "permits; works council", trust = 46, safety = 38 }
member "viktor" { name = "Viktor", role = "trainee", skills = 35 }

tie("hanna", "viktor", 0.7)
tie("omar", "hanna", 0.5)

use "standard"

action "queue" {
  name = "Stand in the queue for an hour",
  about = "Hear what people ask before they reach the window.",
  hours = 2, target = "team", every = 2,
  effect = { team = { quality = 2, trust = 2 } },
  because = "Whoever stands in the queue hears what no form asks.",
}

event "monday" {
  title = "The first forms",
  weeks = 1,
  scene = function()
    narrate "By nine the assistant has sent back eleven forms."
    say("hanna", "Eleven people who came for nothing.")
    choose {
      { id = "call", "Call all eleven yourself.", hours = 3,
        effect = { hanna = { trust = 6 }, team = { transparency = 2 } },
        because = "It takes a morning, and you know what went wrong." },
      { id = "sign", "Put up a sign that says who reads the form.",
        effect = { team = { transparency = 6, stress = 2 } },
        because = "People know what is there, and have questions about it." },
      { id = "wait", "See how many it sends back tomorrow.",
        effect = { team = { stress = -2 }, hanna = { belief = -4 } },
        because = "One day says little, and she has seen enough." },
    }
  end,
}

event "second_look" {
  title = "A second look",
  weeks = { 3, 5 },
  when = function(now) return now.chose("monday") ~= "call" end,
  needs = { "lies" },
  scene = function(now)
    narrate "Lies has kept the forms that were sent back."
    local dares = now.member("lies").safety >= 40 or now.did("listen", "lies") > 0
    if dares then
      say("lies", "Half of these were in order.")
      set("counted")
    end
    choose {
      { id = "person", "Let a person read first, for now.",
        effect = { team = { scope = -4, safety = 4 } },
        because = "It is slower, and nobody is sent away by mistake." },
      { id = "train", "Show everybody how to overrule it.", hours = 2,
        available = function() return now.week > 2, "Nobody knows yet how that works." end,
        effect = { team = { skills = 4, ownership = 2 } },
        because = "Who may overrule it looks more closely." },
    }
  end,
}

event "holiday" {
  title = "A day off",
  weeks = 4,
  scene = function() narrate "Nobody comes. The assistant has an empty day." end,
}

event "photo" {
  title = "A photograph",
  weeks = { 7, 8 },
  when = function(now) return now.member("hanna").trust > now.flag("seen") end,
  scene = function(now)
    local left = 3
    while left > 0 do
      narrate "The photographer wants to see the assistant. There is nothing to see."
      left = left - 1
    end
    if now.chose("monday") == "sign" then narrate "He photographs the sign." end
  end,
}

event "council" {
  title = "A question from the council",
  weeks = 6,
  scene = function(now)
    if now.flag("counted") then
      say("lies", "I have the numbers. Shall I bring them?")
    elseif now.did("training") > 1 then
      say("viktor", "I could show them how it works.")
    else
      narrate "Nobody has numbers."
    end
    if now.rumours > 40 then
      effect({ team = { stress = 1 + math.floor(now.rumours / 40) } }, "The queue had heard it already.")
    end
    set("seen", 40)
    choose {
      { id = "open", "Invite the council to the counter.", hours = 1,
        effect = { team = { transparency = 5, stress = 4 } },
        promise = { "The council sees a whole morning", weeks = 1, hours = 2,
                    if_kept = { team = { trust = 4 } }, if_broken = { team = { trust = -9 } } },
        because = "It is their counter too, and a morning with guests is a heavy one." },
      { id = "letter", "Write a letter.",
        effect = { team = { transparency = 2, stress = -1 } },
        because = "A letter answers what was asked, and not what was meant." },
    }
  end,
}

ending "asked" {
  when = function(now) return now.trust >= 56 and now.transparency >= 45 end,
  title = "Next, please",
  text = "People ask who read their form. Hanna tells them, and what she thought of it.",
}

ending "read" {
  title = "The forms are read",
  text = "The queue is shorter. Whether that is because everybody was helped, nobody knows.",
}
