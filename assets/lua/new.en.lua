-- A small scenario to start from. Change the words and numbers, then ask
--
--     undercurrent check FOLDER       what is wrong or doubtful, with its line
--     undercurrent play FOLDER        play it
--     undercurrent simulate FOLDER    whether it is balanced
--
-- What stands behind -- is a remark for you; the game does not read it.

scenario {
  language = "en",                 -- of the texts in this file
  title = "The new helpdesk",
  summary = "A helpdesk gets an assistant that answers first.", -- one line, for the shelf
  names = { company = "North Services" }, -- in every text: {company}
  brief = [[You lead the helpdesk of {company}: three people. From Monday an assistant answers
every question first, and your people only get what it cannot solve.

Nobody asked them. You have six weeks.]],
  goal = "In week 6 the team works with the assistant, and is still a team.",
  weeks = 6,                       -- 1 to 104
  hours = 10,                      -- that the leader can spend in a week
  minutes = 15,                    -- that a group needs
  level = 1,                       -- 1 easy, 2, 3 hard
  debrief = { "Which of these weeks looks like your own work?" },
  sources = { "Made up; put here where your facts are from." },
  model = { impact = 0.4, leak_week = 0 }, -- how hard it hits jobs; when that leaks (0: never)
}

-- The people. What you leave out gets a usual value; numbers go from 0 to 100.

member "ada" {
  name = "Ada", role = "helpdesk, the hard cases",
  about = "Knows every system of the last twenty years.",
  worry = "If it answers the easy questions, who will still learn the hard ones?",
  look = { skin = 2, hair = "bun", dress = "navy", age = 52, glasses = true },
  trust = 50, stress = 40, transparency = 40, skills = 20,
  job_fear = 50, influence = 70,
  epilogue = function(now)         -- what becomes of her; leave it out, and the game tells
    if now.member("ada").trust >= 50 then
      return "Ada teaches the assistant what she knows, one case a day."
    end
    return "Ada answers what she is asked, and nothing more."
  end,
}

member "bilal" { name = "Bilal", role = "helpdesk, evenings", trust = 60, openness = 0.9 }
member "cora" { name = "Cora", role = "trainee", skills = 40, safety = 40 }

tie("ada", "cora", 0.8)            -- who listens to whom, 0 to 1
tie("bilal", "ada", 0.5, "one-way")

-- What the leader can do in a week: the standard actions, and one of our own.

use("standard", { except = { "reward" } })

action "shadow" {
  name = "Sit beside somebody",
  about = "An hour at one desk, to see what the assistant does there.",
  hours = 2, target = "member",    -- "team", "member" or "two"
  every = 2,                       -- at most once in two weeks
  available = function(now) return now.week > 1, "Nobody has time in the first week." end,
  effect = { target = { trust = 4, ownership = 2 }, others = { transparency = 1 } },
  because = "Attention without an agenda builds trust.",
}

-- What happens. Each choice has two to six options that can all be defended.

event "monday" {
  title = "Monday morning",
  weeks = 1,
  debrief = "What did your first answer tell them?",
  scene = function(now)
    narrate "The assistant has answered forty questions before anybody sat down."
    say("ada", "Forty. I wonder how many of them were right.")
    local answer = choose {
      { id = "check", "Go through ten of its answers together.", hours = 2,
        effect = { team = { skills = 3, safety = 2 }, ada = { ownership = 4 } },
        because = "Looking together makes it the team's own, and costs you an afternoon." },
      { id = "figures", "Show what it will save.",
        effect = { team = { belief = 5, skills = 3, adoption = 3, job_fear = 3 } },
        later = { weeks = 2, effect = { team = { trust = -3 } },
                  because = "The figure is still being talked about, without you." },
        because = "A figure gives direction, and everybody works out what it means for them." },
      { id = "promise", "Promise that everybody may switch it off for a hard case.",
        effect = { team = { stress = -4, trust = 2 } },
        promise = { "Everybody may switch it off", weeks = 3, hours = 2,
                    if_kept = { team = { trust = 5 } },
                    if_broken = { team = { trust = -12 } } },
        because = "A promise is a loan on your trust." },
    }
    if answer == "check" then
      set("checked")               -- remembered; now.flag("checked") reads it
      say("bilal", "Seven out of ten. That is better than me on a Monday.")
    end
  end,
}

event "quiet" {
  title = "It is quiet",
  weeks = { 3, 5 },                -- it happens once, in one of these weeks,
  when = function(now) return now.trust < 80 end, -- if this holds
  chance = 0.9,                    -- and luck will have it
  needs = { "cora" },              -- and Cora is there
  scene = function(now)
    narrate "{cora} has had three questions today. It is week {now.week}."
    if now.chose("monday") == "check" or now.flag("checked") then
      say("cora", "I still look at ten of its answers every morning.")
    end
    choose {
      { id = "cases", "Give her hard cases, with Ada beside her.",
        effect = function(now)     -- an effect may depend on how things stand
          local points = now.member("ada").stress > 60 and 2 or 5
          return { cora = { skills = points }, ada = { stress = 6, energy = -4 } }
        end,
        because = "She learns from what is hard, in Ada's time." },
      { id = "wait", "Let her find her own way.",
        available = function(now) return now.week > 2, "It is too early for that." end,
        effect = { cora = { ownership = 8, trust = 4, safety = 4 } },
        because = "Room helps those who dare." },
    }
    if chance(0.5) then            -- true half of the time
      effect({ cora = { belief = 3 } }, "A customer asked for her by name.")
    else
      later(1, { cora = { energy = -2 } }, "Another quiet week.")
    end
  end,
}

-- How it ends: the first whose `when` holds. The last has none.

ending "together" {
  when = function(now) return now.trust >= 52 and now.stress <= 52 end,
  title = "Four colleagues",
  text = "The assistant has a name by now. They complain about it as about a colleague.",
}

ending "apart" {
  title = "Three people and a machine",
  text = "The assistant answers. The others wait for what it leaves them.",
}
