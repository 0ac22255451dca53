scenario { title = 'T', brief = 'B', weeks = 1 }
member 'a' { name = ('x'):rep(2000) }
event 'e' { weeks = 1, scene = function(now) narrate('{a}{a}{a}{a}{a}{a}') end }
ending 'done' { title = 'D', text = 'T' }
