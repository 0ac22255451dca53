-- A scenario around a piece of one: members, actions, events or endings.
scenario { title = "Frame", brief = "Around a piece of the docs.", weeks = 12, hours = 12,
  model = { impact = 0.4, leak_week = 0 } }

member "noor" { name = "Noor", trust = 52, influence = 70 }
member "sam" { name = "Sam", trust = 60, openness = 0.9 }
member "ines" { name = "Ines", trust = 46, safety = 40 }

use "standard"

--HERE--

ending "end" { title = "The end", text = "Of the frame." }
