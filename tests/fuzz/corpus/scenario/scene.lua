scenario { title = 'S', brief = 'B', weeks = 2, debrief = { 'Q?' } }
member 'ada' { name = 'Ada', epilogue = function(now) return now.member('ada').here and 'x' or 'y' end }
member 'bo' { name = 'Bo', look = { skin = 4, hair = 'scarf', dress = 'teal', age = 45 } }
tie('ada', 'bo', 0.7, 'one-way')
event 'c' { weeks = { 1, 2 }, chance = 0.8, when = function(now) return now.trust > 1 end,
  scene = function(now)
    narrate 'Week {now.week}.'
    say('ada', '{bo}?')
    local a = choose {
      { id = 'h', 'Tell.', effect = { team = { trust = 4 }, ada = { stress = -3 } },
        later = { weeks = 1, effect = { team = { trust = 3 } }, because = 'True.' } },
      { id = 'p', 'Promise.', promise = { 'No', weeks = 1, if_kept = { team = { trust = 5 } },
        if_broken = { team = { trust = -8 } }, kept = function(now) return not now.flag('x') end } },
      { id = 'd', 'Wait.', available = function(now) return now.week < 2, 'No.' end } }
    if a == 'h' then set('x', 1) effect { exactly = true, team = { stress = 2 } } end
    if chance(0.5) then later(1, { bo = { trust = 1 } }, 'Why') end
    choose { { id = 'y', 'Yes.' }, { id = 'n', 'No.' } }
  end }
ending 'good' { when = function(now) return now.adoption >= 20 end, title = 'G', text = 'T {ada}' }
ending 'done' { title = 'Done', text = 'Over.' }
