local t = { 3, 1, 2 }
table.insert(t, 1, 4) table.remove(t) table.sort(t, function(a, b) return a < b end)
local s = string.rep('ab', 3):upper() .. table.concat(t, ',') .. utf8.char(233)
for k, v in pairs({ a = 1, b = 2 }) do s = s .. k .. tostring(v) end
for i, v in ipairs(t) do s = s .. (string.find('abc', 'b') or '') .. select('#', table.unpack(t)) end
scenario { title = s, brief = ('x'):rep(3), weeks = math.max(2, #t) }
member 'ada' { name = utf8.char(0x1F600), trust = math.floor(50.5) }
event 'e' { weeks = 1, scene = function(now) set('r', math.random(1, 6)) end }
ending 'done' { title = 'D', text = 'T' }
