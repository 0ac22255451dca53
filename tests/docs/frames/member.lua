-- A scenario around fields of a member.
scenario { title = "Frame", brief = "Around a piece of the docs.", weeks = 4 }

member "noor" {
  name = "Noor",
--HERE--
}
member "sam" { name = "Sam" }

use "standard"

ending "end" { title = "The end", text = "Of the frame." }
