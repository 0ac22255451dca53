-- Een klein scenario om mee te beginnen. Verander de woorden en getallen, en vraag dan
--
--     undercurrent check MAP       wat er fout of twijfelachtig is, met de regel
--     undercurrent play MAP        speel het
--     undercurrent simulate MAP    of het in balans is
--
-- Wat achter -- staat is een opmerking voor jou; het spel leest het niet.

scenario {
  language = "nl",                 -- van de teksten in dit bestand
  title = "De nieuwe helpdesk",
  summary = "Een helpdesk krijgt een assistent die als eerste antwoordt.", -- één regel, voor de plank
  names = { company = "Servicepunt Noord" }, -- in elke tekst: {company}
  brief = [[Je geeft leiding aan de helpdesk van {company}: drie mensen. Vanaf maandag beantwoordt
een assistent elke vraag als eerste; je mensen krijgen alleen wat die niet kan oplossen.

Niemand heeft het hun gevraagd. Je hebt zes weken.]],
  goal = "In week 6 werkt het team met de assistent, en is het nog steeds een team.",
  weeks = 6,                       -- 1 tot 104
  hours = 10,                      -- die de leidinggevende in een week kan besteden
  minutes = 15,                    -- die een groep nodig heeft
  level = 1,                       -- 1 makkelijk, 2, 3 moeilijk
  debrief = { "Welke van deze weken lijkt op je eigen werk?" },
  sources = { "Verzonnen; zet hier waar je feiten vandaan komen." },
  model = { impact = 0.4, leak_week = 0 }, -- hoe hard het banen raakt; wanneer dat uitlekt (0: nooit)
}

-- De mensen. Wat je weglaat krijgt een gewone waarde; getallen gaan van 0 tot 100.

member "ada" {
  name = "Ada", role = "helpdesk, de lastige gevallen",
  about = "Kent elk systeem van de laatste twintig jaar.",
  worry = "Als die de makkelijke vragen doet, wie leert dan nog de moeilijke?",
  look = { skin = 2, hair = "bun", dress = "navy", age = 52, glasses = true },
  trust = 50, stress = 40, transparency = 40, skills = 20,
  job_fear = 50, influence = 70,
  epilogue = function(now)         -- hoe het met haar afloopt; laat het weg, en het spel vertelt
    if now.member("ada").trust >= 50 then
      return "Ada leert de assistent wat zij weet, één geval per dag."
    end
    return "Ada antwoordt op wat haar gevraagd wordt, en op niets meer."
  end,
}

member "bilal" { name = "Bilal", role = "helpdesk, avonden", trust = 60, openness = 0.9 }
member "cora" { name = "Cora", role = "stagiaire", skills = 40, safety = 40 }

tie("ada", "cora", 0.8)            -- wie naar wie luistert, 0 tot 1
tie("bilal", "ada", 0.5, "one-way")

-- Wat de leidinggevende in een week kan doen: de gewone acties, en één van onszelf.

use("standard", { except = { "reward" } })

action "shadow" {
  name = "Naast iemand gaan zitten",
  about = "Een uur aan één bureau, om te zien wat de assistent daar doet.",
  hours = 2, target = "member",    -- "team", "member" of "two"
  every = 2,                       -- hooguit eens in de twee weken
  available = function(now) return now.week > 1, "In de eerste week heeft niemand tijd." end,
  effect = { target = { trust = 4, ownership = 2 }, others = { transparency = 1 } },
  because = "Aandacht zonder agenda geeft vertrouwen.",
}

-- Wat er gebeurt. Elke keuze heeft twee tot zes opties die allemaal te verdedigen zijn.

event "monday" {
  title = "Maandagochtend",
  weeks = 1,
  debrief = "Wat vertelde je eerste antwoord hun?",
  scene = function(now)
    narrate "De assistent heeft veertig vragen beantwoord voordat er iemand zat."
    say("ada", "Veertig. Ik vraag me af hoeveel daarvan klopten.")
    local answer = choose {
      { id = "check", "Loop samen tien van de antwoorden na.", hours = 2,
        effect = { team = { skills = 3, safety = 2 }, ada = { ownership = 4 } },
        because = "Samen kijken maakt het van het team, en kost je een middag." },
      { id = "figures", "Laat zien wat het gaat besparen.",
        effect = { team = { belief = 5, skills = 3, adoption = 3, job_fear = 3 } },
        later = { weeks = 2, effect = { team = { trust = -3 } },
                  because = "Over het cijfer wordt nog steeds gepraat, zonder jou." },
        because = "Een cijfer geeft richting, en iedereen rekent uit wat het voor hem betekent." },
      { id = "promise", "Beloof dat iedereen hem bij een lastig geval mag uitzetten.",
        effect = { team = { stress = -4, trust = 2 } },
        promise = { "Iedereen mag hem uitzetten", weeks = 3, hours = 2,
                    if_kept = { team = { trust = 5 } },
                    if_broken = { team = { trust = -12 } } },
        because = "Een belofte is een lening op je vertrouwen." },
    }
    if answer == "check" then
      set("checked")               -- onthouden; now.flag("checked") leest het
      say("bilal", "Zeven van de tien. Dat is beter dan ik op maandag.")
    end
  end,
}

event "quiet" {
  title = "Het is stil",
  weeks = { 3, 5 },                -- het gebeurt één keer, in een van deze weken,
  when = function(now) return now.trust < 80 end, -- als dit klopt
  chance = 0.9,                    -- en het lot het wil
  needs = { "cora" },              -- en Cora er is
  scene = function(now)
    narrate "{cora} heeft vandaag drie vragen gehad. Het is week {now.week}."
    if now.chose("monday") == "check" or now.flag("checked") then
      say("cora", "Ik kijk nog steeds elke ochtend tien van zijn antwoorden na.")
    end
    choose {
      { id = "cases", "Geef haar lastige gevallen, met Ada erbij.",
        effect = function(now)     -- een gevolg mag afhangen van hoe het ervoor staat
          local points = now.member("ada").stress > 60 and 2 or 5
          return { cora = { skills = points }, ada = { stress = 6, energy = -4 } }
        end,
        because = "Ze leert van wat moeilijk is, in de tijd van Ada." },
      { id = "wait", "Laat haar haar eigen weg vinden.",
        available = function(now) return now.week > 2, "Daar is het te vroeg voor." end,
        effect = { cora = { ownership = 8, trust = 4, safety = 4 } },
        because = "Ruimte helpt wie durft." },
    }
    if chance(0.5) then            -- waar in de helft van de gevallen
      effect({ cora = { belief = 3 } }, "Een klant vroeg naar haar bij haar naam.")
    else
      later(1, { cora = { energy = -2 } }, "Weer een stille week.")
    end
  end,
}

-- Hoe het afloopt: het eerste waarvan `when` klopt. Het laatste heeft er geen.

ending "together" {
  when = function(now) return now.trust >= 52 and now.stress <= 52 end,
  title = "Vier collega's",
  text = "De assistent heeft inmiddels een naam. Ze mopperen op hem als op een collega.",
}

ending "apart" {
  title = "Drie mensen en een machine",
  text = "De assistent antwoordt. De anderen wachten op wat die voor hen overlaat.",
}
