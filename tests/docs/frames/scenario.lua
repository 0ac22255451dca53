-- A scenario around fields of its first table.
scenario {
  title = "Frame", brief = "Around a piece of the docs.",
--HERE--
}

member "noor" { name = "Noor" }
member "sam" { name = "Sam" }

use "standard"

ending "end" { title = "The end", text = "Of the frame." }
