scenario { title = 'A', brief = 'B', weeks = 3, model = { impact = 0.3, leak_week = 2 } }
for i = 1, 5 do member('m' .. i) { name = 'M' .. i, influence = i * 10 } end
use('standard', { except = { 'email', 'pilot' } })
action 'round' { name = 'Round', hours = 2, target = 'member', every = 2,
  available = function(now) return now.week > 1, 'Not yet.' end,
  effect = function(now, target) return { target = { trust = 4 }, others = { stress = -1 } } end }
action 'pair' { name = 'Pair', hours = 1, target = 'two', effect = { target = { skills = 3 } }, because = 'x' }
event 'n' { weeks = 2, needs = { 'm1' }, scene = function(now) narrate(string.format('%d %s', now.week, tostring(now.did('round')))) end }
ending 'done' { title = 'D', text = 'T' }
