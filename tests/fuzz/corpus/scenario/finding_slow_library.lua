scenario { title = 'T', brief = 'B', weeks = 1 }
member 'a' { name = 'A' }
local list = {}
for i = 1, 20000 do list[i] = i end
event 'e' { weeks = 1, scene = function(now)
  local s = ('x'):rep(1000000)
  for i = 1, 1e6 do utf8.len(s) table.insert(list, 1, i) table.concat(list) end
end }
ending 'done' { title = 'D', text = string.rep('', math.maxinteger) .. 'T' }
