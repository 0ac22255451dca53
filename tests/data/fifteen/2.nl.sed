39s/any numbers/numbers/
/^  \["A second look"\]/i\
  ["One day says little, and she has seen enough."] = "Eén dag zegt weinig, en zij heeft genoeg gezien.",
/^  \["The photographer/i\
  ["A photograph"] = "Een foto",
