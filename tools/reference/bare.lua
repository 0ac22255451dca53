-- The scenario that leaves out whatever can be left out; facts.c reads from it what
-- stands in then.
scenario { title = "Bare", brief = "Bare." }
member "noor" { name = "Noor" }
action "bare" { name = "Bare", effect = { team = { trust = 1 } } }
event "bare" { scene = function() end }
ending "bare" { title = "Bare", text = "Bare." }
