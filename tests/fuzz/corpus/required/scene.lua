local people = { "ada" }
event "more" { weeks = { 2, 3 }, scene = function(now)
  say("ada", "{now.week} and {who}")
  choose {
    { id = "a", "A", effect = { team = { trust = 2 } }, because = "so" },
    { id = "b", "B", later = { weeks = 1, effect = { ada = { stress = -1 } } } },
  }
end }
return function(now)
  for i, id in ipairs(people) do narrate(id .. i) end
end
