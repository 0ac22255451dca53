-- A story for golden pictures: short, with everything in it that a screen can show.
scenario {
  api = 1,
  language = "en",
  title = "The picture",
  summary = "A story for pictures.",
  brief = "Six people, four weeks, and everything in them that a screen can show.",
  goal = "Every screen looks as it did.",
  weeks = 4,
  hours = 10,
  minutes = 10,
  level = 1,
  model = { start_noise = 0, leak_week = 0 },
}

member "fatima" { name = "Fatima", role = "night plan", trust = 62, stress = 35, job_fear = 40,
  worry = "If it can do this, what am I for?",
  look = { skin = 3, hair = "scarf", dress = "teal", age = 45 } }
member "jonas" { name = "Jonas", role = "regional runs", trust = 70, stress = 40, job_fear = 75,
  worry = "My contract ends in spring.",
  look = { skin = 6, hair = "curly", dress = "rust", age = 26 } }
member "piet" { name = "Piet", role = "works council", trust = 28, stress = 58, job_fear = 30,
  worry = "I have seen two of these before.",
  look = { skin = 1, hair = "grey_short", dress = "navy", age = 60, glasses = true } }
member "sanne" { name = "Sanne", role = "key user", trust = 55, stress = 72, job_fear = 20,
  worry = "If I let go of one thing, all of it comes down.",
  look = { skin = 2, hair = "ponytail", dress = "plum", age = 33, wheelchair = true } }
member "theo" { name = "Theo", role = "key customers", trust = 40, stress = 50, job_fear = 85,
  worry = "I read slowly. Nobody knows.",
  look = { skin = 2, hair = "bald", dress = "sand", age = 55, beard = true } }
member "aicha" { name = "Aïcha Łukasiewicz-van den Heuvel", role = "driving times", trust = 50, stress = 45,
  job_fear = 50, worry = "Nobody ever asks the quiet ones.",
  look = { skin = 4, hair = "long", dress = "olive", age = 38 } }

use "standard"

event "monday" {
  title = "Monday",
  weeks = { 1, 2, 3, 4 },
  scene = function()
    narrate "The coffee is cold, and everybody looks at you."
    say("theo", "So who goes first?")
    choose {
      { id = "promise", "Promise an evening for everything that is unclear.", hours = 2,
        effect = { team = { trust = 4, stress = -2 }, theo = { trust = 6 } },
        promise = { "An evening for everything", weeks = 2, hours = 3,
                    if_kept = { team = { trust = 3 } }, if_broken = { team = { trust = -9 } } },
        later = { weeks = 1, effect = { team = { stress = 4 } }, because = "It came back." },
        because = "From today it has a date on it." },
      { id = "push", "Begin at once with all of it.",
        effect = { team = { stress = 9, skills = 3 } }, because = "Fast." },
    }
  end,
}

ending "done" { title = "Done", text = "It is over, and everybody is still here." }
