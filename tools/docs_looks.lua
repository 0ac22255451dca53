-- docs_looks.lua -- the scenario behind the picture of all looks in the docs, see
-- docs_pictures.sh: each hair once, with what an author writes for it.
local hairs = { "short", "long", "bun", "curly", "bald", "scarf", "ponytail", "grey_short", "bob", "afro" }
local colors = { "black", "brown", "chestnut", "blond", "red", "grey", "white" }
local dresses = { "teal", "rust", "navy", "plum", "olive", "sand", "slate", "wine" }

scenario {
  title = "look = { … }", weeks = 4,
  brief = ("hair_color: %s\n\ndress: %s\n\nhair:"):format(table.concat(colors, ", "), table.concat(dresses, ", ")),
}

for i, hair in ipairs(hairs) do
  local color, dress = colors[(i - 1) % #colors + 1], dresses[(i - 1) % #dresses + 1]
  member("look_" .. i) {
    name = hair,
    look = { hair = hair, hair_color = color, dress = dress, skin = (i - 1) % 6 + 1, age = 24 + 4 * i,
      glasses = i % 4 == 3, beard = hair == "bald", wheelchair = hair == "bob" },
  }
end

use "standard"
ending "end" { title = "The end", text = "Of the picture." }
