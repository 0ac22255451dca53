-- A scenario in which somebody may leave.
scenario { title = "Frame", brief = "Around a piece of the docs.", weeks = 12, hours = 12,
  model = { quit_level = 60, quit_weeks = 3 } }

member "noor" { name = "Noor", trust = 52, influence = 70 }
member "sam" { name = "Sam", trust = 25, ownership = 25, job_fear = 70, stress = 60 }

use "standard"

--HERE--

ending "end" { title = "The end", text = "Of the frame." }
