local t = { a = [[ x
]], ["b"] = 0x1F, --[==[ c ]] ]==]
  c = "\u{e9}\065\x41\z
  y" }
member "bo" { name = t.a }
