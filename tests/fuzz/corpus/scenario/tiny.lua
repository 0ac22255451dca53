scenario { title = 'Tiny', brief = 'Two people.', weeks = 3, hours = 8 }
member 'ada' { name = 'Ada', trust = 50, stress = 50 }
member 'bo' { name = 'Bo' }
use 'standard'
ending 'done' { title = 'Done', text = 'It is over.' }
