-- Directeur AI: Nederlandse vertaling van scenario.lua

return {
  ["Director AI"] = "Directeur AI",
  ["An adviser promises fifteen per cent and is right about the number. Who asks what it has not seen?"] =
    "Een adviseur belooft vijftien procent, en het getal klopt. Wie vraagt wat hij niet heeft gezien?",
  [ [[You lead Branch East of a company that maintains lifts: nineteen hundred lifts,
eleven vans and the seven people on whom it all turns. A few times a day somebody
in the region gets stuck, and it takes more than an hour before your people are there.

Since this summer head office has had an adviser: a system that reads work orders, routes
and telephone logs and says what it would do. Officially it is called decision support. In
the canteen it is called Director AI. For your branch it proposes single vans instead of
fixed pairs, and one pool instead of regular rounds. Fifteen per cent more visits, with the
same people. It does the sum in full view, and the sum is right.

There is one thing the seven have not seen. Page nine says that in a year’s time the office
can do without one analyst, and here there is only one: Harmen. Head office has decided
nothing, and the works council has not been asked.]] ] = [[Je leidt vestiging Oost van een bedrijf dat liften onderhoudt: negentienhonderd
liften, elf bussen en de zeven mensen om wie het draait. Een paar keer per dag zit er ergens in
de regio iemand vast, en dan duurt het ruim een uur voordat jouw mensen er zijn.

Sinds de zomer heeft het hoofdkantoor een adviseur: een systeem dat werkbonnen, routes en
belgegevens leest en zegt wat het zou doen. Officieel heet het beslisondersteuning. In de
kantine heet het Directeur AI. Voor jouw vestiging stelt het voor: één monteur per bus in
plaats van vaste koppels, en één pool voor de hele regio in plaats van vaste rondes. Vijftien
procent meer bezoeken, met dezelfde mensen. De adviseur rekent het voor, en de som klopt.

Eén ding hebben de zeven niet gezien. Op bladzijde negen staat dat het kantoor over een jaar
met een analist minder toe kan, en hier is er maar één: Harmen. Het hoofdkantoor heeft niets
besloten, en de ondernemingsraad is nog niets gevraagd.]],
  ["In week 12 the branch knows what it does with the advice and why, the people are well, and they can work with it."] =
    "In week 12 weet de vestiging wat ze met het advies doet en waarom, gaat het goed met de mensen en kunnen ze ermee werken.",

  ["What did the adviser see that nobody in the branch had seen?"] =
    "Wat zag de adviseur dat niemand op de vestiging had gezien?",
  ["Which tie turned out to be worth more than it looked, and who could have told you?"] =
    "Welke band bleek meer waard dan hij leek, en wie had je dat kunnen vertellen?",
  ["When did you say “the figures show” where you meant “I want”?"] =
    "Wanneer zei je “uit de cijfers blijkt” terwijl je “ik wil” bedoelde?",
  ["Which advice will you get this month, and what will you ask before you follow it?"] =
    "Welk advies krijg je deze maand, en wat vraag je voordat je het opvolgt?",

  ["Deepler, article on AI and leadership development: four kinds of AI, horizontal leadership, the “director AI”, questioning the output (in Dutch)."] =
    "Deepler, artikel over AI en leiderschapsontwikkeling: vier soorten AI, horizontaal leiderschap, de “directeur AI”, kritisch doorvragen op de uitkomst.",
  ["[ah]consulting, article on AI and leadership, less control and more facilitation: the team as a small boat (in Dutch)."] =
    "[ah]consulting, artikel “Leiderschap in het AI-tijdperk: minder controle, meer faciliteren”: het team als bootje.",
  ["Dutch Works Councils Act, article 25: right of advice on an important change of the organisation; article 27: consent to systems that monitor staff."] =
    "Wet op de ondernemingsraden, artikel 25: adviesrecht bij een belangrijke wijziging van de organisatie; artikel 27: instemming met systemen die personeel volgen.",
  ["Regulation (EU) 2024/1689 (AI Act), article 4: AI literacy of staff."] =
    "Verordening (EU) 2024/1689 (AI-verordening), artikel 4: AI-geletterdheid van medewerkers.",
  ["Dietvorst, Simmons and Massey (2016), Management Science: people keep using an imperfect algorithm when they may correct it a little."] =
    "Dietvorst, Simmons en Massey (2016), Management Science: mensen blijven een onvolmaakt algoritme gebruiken als ze het een beetje mogen bijsturen.",

  -- De zeven

  ["analyst, planning and control"] = "analist, planning en control",
  ["Wrote every plan this branch has had in nineteen years. The current one hangs framed beside the door and runs for two more years."] =
    "Schreef elk plan dat deze vestiging in negentien jaar heeft gehad. Het huidige hangt ingelijst naast de deur en loopt nog twee jaar.",
  ["I always thought they came for me. Perhaps they came for the figures."] =
    "Ik dacht altijd dat ze voor mij kwamen. Misschien kwamen ze voor de cijfers.",
  ["The nail beside the door is still there. New people hang their coats on it."] =
    "De spijker naast de deur zit er nog. Nieuwe mensen hangen er hun jas aan.",
  ["His door now says: assumptions. Every Monday the adviser writes down what it takes for granted, and he goes through it with a red pencil and visible pleasure."] =
    "Op zijn deur staat nu: aannames. Elke maandag schrijft de adviseur op waar hij van uitgaat, en Harmen gaat er met een rood potlood en zichtbaar plezier doorheen.",
  ["He has lunch with Selin on Wednesdays. He tells her which customer says what when he means something else, and she writes it down as if it were data."] =
    "Op woensdag luncht hij met Selin. Hij vertelt haar welke klant wat zegt als hij iets anders bedoelt, en zij schrijft het op alsof het data zijn.",
  ["He makes in a morning what used to take him a week. What to do with the other four days he has not asked anyone, and nobody has asked him."] =
    "Hij maakt in een ochtend waar hij vroeger een week over deed. Wat hij met de andere vier dagen moet, heeft hij niemand gevraagd, en niemand vraagt het hem.",
  ["He still makes his own analysis beside the adviser’s, in the same blue cover. It is distributed on Fridays and is not discussed."] =
    "Hij maakt naast die van de adviseur nog steeds zijn eigen analyse, met dezelfde blauwe kaft. Die wordt op vrijdag rondgedeeld en niet besproken.",

  ["junior, data and reports"] = "junior, data en rapportages",
  ["Eight months here, first job. Asks the adviser what others are afraid to ask a colleague, and mostly gets an answer."] =
    "Acht maanden hier, eerste baan. Vraagt de adviseur wat anderen een collega niet durven te vragen, en krijgt meestal antwoord.",
  ["The last time I was right, the table went quiet when I sat down. Next time I might keep it to myself."] =
    "De vorige keer dat ik gelijk had, werd het stil aan tafel toen ik ging zitten. De volgende keer hou ik het misschien voor me.",
  ["She works for a customer now. Harmen received a card from her, with a question about a formula."] =
    "Ze werkt nu bij een klant. Harmen kreeg een kaart van haar, met een vraag over een formule.",
  ["She was wrong for the first time last week, in front of everyone. It was two weeks’ work, and on Friday she told it again at the coffee machine, with gestures."] =
    "Vorige week had ze het voor het eerst mis, waar iedereen bij was. Twee weken werk. Vrijdag vertelde ze het bij het koffieapparaat nog een keer, met gebaren.",
  ["Her reports are faultless and come on time. What she thinks of them herself is in a second file."] =
    "Haar rapportages zijn foutloos en op tijd. Wat ze er zelf van vindt, staat in een tweede bestand.",
  ["She eats at her desk. If you ask her something, you get a correct answer, and it stops exactly where the question stopped."] =
    "Ze eet aan haar bureau. Als je haar iets vraagt, krijg je een goed antwoord, en dat houdt precies op waar de vraag ophield.",

  ["engineer, old lifts; van 4"] = "monteur oude liften, bus 4",
  ["Thirty-four years in shafts. Lays his hand on a machine and says what is wrong with it. Has shared a van with Rachid for seventeen of them."] =
    "Zit al vierendertig jaar in de schachten. Legt zijn hand op een machine en zegt wat eraan scheelt. Deelt al zeventien jaar een bus met Rachid.",
  ["The high tones have gone. Rachid hears them for me. In one van nobody has to know."] =
    "De hoge tonen zijn weg. Rachid hoort ze voor me. In één bus hoeft niemand dat te weten.",
  ["Van 4 is at the depot, washed. In the door pocket lies a pair of gloves, size eleven."] =
    "Bus 4 staat gewassen op de werf. In het portiervak ligt een paar handschoenen, maat elf.",
  ["He wears two small things behind his ears and complains about how loudly people put down cups. Last Sunday he heard his granddaughter whisper."] =
    "Hij draagt twee dingetjes achter zijn oren en moppert dat iedereen zijn kopje zo hard neerzet. Zondag hoorde hij zijn kleindochter fluisteren.",
  ["Van 4 still leaves at ten to seven with two men in it. One lays his hand on the machine, the other tilts his head."] =
    "Bus 4 vertrekt nog steeds om tien voor zeven met twee man erin. De een legt zijn hand op de machine, de ander houdt zijn hoofd schuin.",
  ["He drives alone now and takes longer over every lift than he did. He says it is the lifts."] =
    "Hij rijdt nu alleen en doet over elke lift langer dan eerst. Dat ligt aan de liften, zegt hij.",
  ["He does his rounds and signs his orders. When people ask him something in a corridor, he turns so that he can see their mouths."] =
    "Hij rijdt zijn rondes en tekent zijn bonnen. Als iemand hem op de gang iets vraagt, draait hij zich zo dat hij de mond kan zien.",

  ["engineer, controls; van 4"] = "monteur besturingen, bus 4",
  ["Came as an electrician and learned lifts from Bertus. Finds a fault by ear. Coaches a rowing crew of girls on Saturdays."] =
    "Kwam binnen als elektricien en leerde het liftenvak van Bertus. Vindt een storing op het gehoor. Coacht op zaterdag een meisjesploeg bij het roeien.",
  ["Three years ago I hung there for an hour. Since then Bertus goes up and I stay below. He has never said a word about it."] =
    "Drie jaar geleden heb ik daar een uur gehangen. Sindsdien gaat Bertus naar boven en blijf ik beneden. Hij heeft er nooit een woord over gezegd.",
  ["The girls’ crew still trains on Saturdays. He now works for a firm that makes ovens, on the ground floor."] =
    "De meisjesploeg traint nog op zaterdag. Hij werkt nu bij een ovenfabriek, op de begane grond.",
  ["He has chalked the five seats on the depot wall, as he does for his girls. Every Monday people change places, and whoever bails goes first at coffee."] =
    "Hij heeft de vijf plaatsen met krijt op de muur van de werf getekend, zoals hij dat voor zijn meisjes doet. Elke maandag wisselen ze van plek, en wie hoost krijgt als eerste koffie.",
  ["In shafts there are always two of them now; it is a rule, for everyone. He asked for it himself. On a good day he takes the top."] =
    "In een schacht zijn ze nu altijd met zijn tweeën; dat is de regel, voor iedereen. Hij heeft er zelf om gevraagd. Op een goede dag neemt hij de bovenkant.",
  ["He stands below and listens, and says quietly what he hears. Someone above answers."] =
    "Hij staat beneden te luisteren en zegt zachtjes wat hij hoort. Boven geeft iemand antwoord.",
  ["He drives alone now and takes longer over every lift than he did. Nobody needs to ask why; whoever is near comes by and listens along for a moment."] =
    "Hij rijdt nu alleen en doet over elke lift langer dan eerst. Niemand hoeft te vragen waarom; wie in de buurt is, komt even meeluisteren.",
  ["He takes the ground floors, the controls and the cellars, and says why. There is always somebody who will take a shaft off him in return."] =
    "Hij neemt de begane grond, de besturingskasten en de kelders, en zegt erbij waarom. Er is altijd iemand die in ruil een schacht van hem overneemt.",
  ["He chooses his jobs on the tablet before the others are in: ground floors, controls, cellars. There are enough of them."] =
    "Hij kiest zijn klussen op de tablet voordat de anderen er zijn: begane grond, besturingskasten, kelders. Daar zijn er genoeg van.",

  ["dispatcher"] = "meldkamer",
  ["Has had the vans in her headset for eleven years. Knows who is having a bad day from the way he says good morning."] =
    "Heeft de bussen al elf jaar in haar headset. Hoort aan een goedemorgen wie er een slechte dag heeft.",
  ["I know it before I can prove it. That was my profession. Soon it will be called an opinion."] =
    "Ik weet het voordat ik het kan bewijzen. Dat was mijn vak. Straks heet het een mening.",
  ["The calls are distributed without a fault. In the morning nobody says good morning on the channel; it is not a field."] =
    "De meldingen worden foutloos verdeeld. ’s Ochtends zegt niemand goedemorgen op het kanaal; daar is geen veld voor.",
  ["There is a button on her screen now that was not there: my feeling. She has pressed it four times. She was right twice, and keeps a list of both."] =
    "Er zit nu een knop op haar scherm die er eerst niet was: mijn gevoel. Ze heeft er vier keer op gedrukt. Twee keer had ze gelijk, en van allebei houdt ze een lijst bij.",
  ["The adviser deals out the ordinary jobs, and she keeps the strange ones. At five she takes off her headset and has a voice left."] =
    "De adviseur verdeelt de gewone klussen, zij houdt de rare. Om vijf uur zet ze haar headset af en heeft ze nog stem over.",
  ["She follows the list on the screen. Sometimes she looks at a job a little longer, and then sends it off all the same."] =
    "Ze volgt de lijst op het scherm. Soms kijkt ze wat langer naar een klus, en dan stuurt ze hem toch door.",
  ["She still does it by ear, faster than anyone can check. There is a strip of tape over the corner of the screen where the advice appears."] =
    "Ze doet het nog op het gehoor, sneller dan iemand kan narekenen. Over de hoek van het scherm waar het advies verschijnt, zit een strook tape.",

  ["parts and stores; works council"] = "magazijn; ondernemingsraad",
  ["Runs the stores from a wheelchair that turns on a sixpence, and sits on the works council. Never gives out a part without asking what for."] =
    "Bestiert het magazijn vanuit een rolstoel die op een dubbeltje draait, en zit in de ondernemingsraad. Geeft nooit een onderdeel mee zonder te vragen waarvoor.",
  ["At the last reorganisation I voted in favour. The papers were in order. Two of those people still cross the street when they see me."] =
    "Bij de vorige reorganisatie heb ik voor gestemd. De stukken waren in orde. Twee van die mensen steken nog altijd de straat over als ze mij zien.",
  ["The stores have been tidied up. Nobody asks any more what a part is for."] =
    "Het magazijn is opgeruimd. Niemand vraagt meer waar een onderdeel voor is.",
  ["The council’s advice ran to four pages and three conditions. She met one of those two people in the street, and this time it was she who crossed over."] =
    "Het advies van de ondernemingsraad telde vier bladzijden en drie voorwaarden. Ze zag een van die twee mensen op straat, en deze keer stak zij over, naar de ander toe.",
  ["She asks of every plan what it is for, as she does with parts. People have begun to prepare an answer."] =
    "Bij elk plan vraagt ze waar het voor is, net als bij onderdelen. Mensen bereiden inmiddels een antwoord voor.",
  ["She keeps a copy of everything that has been decided and by whom. The folder is grey and is getting thicker."] =
    "Ze bewaart van elk besluit een kopie, met wie het nam. De map is grijs en wordt steeds dikker.",

  ["contracts and customers"] = "contracten en klanten",
  ["Came from head office with the adviser under his arm, and would like to lead a branch himself one day. First in, and he knows all the figures."] =
    "Kwam van het hoofdkantoor met de adviseur onder zijn arm, en wil zelf ooit een vestiging leiden. Altijd als eerste binnen, en kent alle cijfers.",
  ["Before every difficult talk I rehearse with that thing, at night in the car. It never looks away. I do."] =
    "Voor elk lastig gesprek oefen ik met dat ding, ’s avonds in de auto. Het kijkt nooit weg. Ik wel.",
  ["He leads a branch in the south. In his first week, they say, he asked everyone what they needed, and read it from a card."] =
    "Hij leidt een vestiging in het zuiden. In zijn eerste week, zeggen ze, vroeg hij iedereen wat ze nodig hadden, en las dat op van een kaartje.",
  ["He has told Joyce about the rehearsals in the car. Now he rehearses with her. She does look away, on purpose, until he goes on talking."] =
    "Hij heeft Joyce verteld over het oefenen in de auto. Nu oefent hij met haar. Zij kijkt wel weg, met opzet, tot hij doorpraat.",
  ["His slides have become better and shorter. There is still nobody in them."] =
    "Zijn slides zijn beter geworden, en korter. Er komt nog steeds niemand in voor.",
  ["He has applied for a branch elsewhere. His letter is excellent, and it says honestly who helped to write it."] =
    "Hij heeft gesolliciteerd bij een andere vestiging. Zijn brief is uitstekend; hij zegt er eerlijk bij wie heeft meegeschreven.",

  -- Wat je zelf kunt doen

  ["A morning alongside"] = "Een ochtend mee",
  ["Go along for a morning with one of the seven: in the van, behind the counter or at the next desk."] =
    "Loop een ochtend mee met een van de zeven: in de bus, achter de balie of een bureau verder.",
  ["What is not in the work orders you see only when you are there."] =
    "Wat niet op de werkbon staat, zie je alleen als je erbij bent.",
  ["Ask it what it leaves out"] = "Vragen wat hij weglaat",
  ["An hour with the team and the adviser: which data, which goal, and who is not in it?"] =
    "Ga met het team en de adviseur om tafel: welke gegevens, welk doel, en wie komt er niet in voor?",
  ["Questioning an answer is a skill, and it grows by doing it together."] =
    "Een antwoord bevragen kun je leren, en dat gaat het best samen.",
  ["Never alone in a shaft"] = "Nooit alleen een schacht in",
  ["Make it a rule for everyone, and have the company doctor see to what a rule cannot mend."] =
    "Maak er een regel van voor iedereen, en laat de bedrijfsarts doen wat een regel niet kan.",
  ["Nobody has told you yet what this would be for."] = "Niemand heeft je nog verteld waar dit voor zou zijn.",
  ["It was told to you alone, and nobody has asked you for anything yet."] =
    "Het is alleen aan jou verteld, en niemand heeft je nog om iets gevraagd.",
  ["What can be helped need not be hidden."] = "Waar iets aan te doen is, hoef je niet te verbergen.",

  -- Week 1

  ["The sum is right"] = "De som klopt",
  ["What was the first thing you did with the number?"] = "Wat was het eerste wat je met het getal deed?",
  ["Monday, eight o’clock, the canteen. {tijmen} has the adviser on the big screen. It proposes one engineer per van and one pool for the whole region: fifteen per cent more visits."] =
    "Maandag, acht uur, de kantine. {tijmen} heeft de adviseur op het grote scherm. Die stelt voor: één monteur per bus, één pool voor de hele regio. Vijftien procent meer bezoeken.",
  ["I’ve done the sum three times. It adds up. People who are stuck get out half an hour sooner."] =
    "Ik heb het drie keer nagerekend. Het klopt. Wie vastzit, staat een half uur eerder buiten.",
  ["And who holds the other end of the ladder?"] = "En wie houdt de ladder vast?",
  ["{harmen} looks at the framed plan on the wall. {joyce} has taken off one side of her headset."] =
    "{harmen} kijkt naar het ingelijste plan aan de muur. {joyce} heeft haar headset van één oor geschoven.",
  ["Take the fifteen per cent as your aim: half an hour less in a stuck lift is worth a lot."] =
    "Maak die vijftien procent tot doel: een half uur korter vastzitten is veel waard.",
  ["The half hour has become a figure on a list, and everyone looks up where they stand on it."] =
    "Het halve uur is een cijfer op een lijst geworden, en iedereen zoekt op waar hij staat.",
  ["An aim that is about people gives the change a reason. A figure soon turns into a whip."] =
    "Een doel dat over mensen gaat, geeft de verandering een reden. Een cijfer wordt al gauw een zweep.",
  ["Say what impresses you about it, and what you do not trust in it yet."] =
    "Zeg waar je van onder de indruk bent, en wat je er nog niet aan vertrouwt.",
  ["You doubt aloud, so they may as well; deciding quickly has become harder."] =
    "Jij twijfelt hardop, dus mogen zij het ook; snel een knoop doorhakken is er niet makkelijker op geworden.",
  ["Ask each of the seven what somebody would have to know before changing their work."] =
    "Vraag alle zeven wat iemand zou moeten weten voordat hij aan hun werk komt.",
  ["They were asked first, and will go on thinking with you; the plan has to wait for it."] =
    "Hun is vooraf iets gevraagd, dus blijven ze meedenken; het plan moet daarop wachten.",
  ["Give them the keyboard: ask it anything you like, for an hour, and see what it does."] =
    "Geef hun het toetsenbord: vraag een uur lang wat je wilt, en kijk wat hij doet.",
  ["They find out what it can do, including how much of their own work."] =
    "Ze merken wat hij kan, en ook hoeveel van hun eigen werk daarbij zit.",
  ["Half an hour. I have the people who are stuck on the line, so I know what that is. Just tell me where it comes from."] =
    "Een half uur. Ik heb die mensen aan de lijn als ze vastzitten, dus ik weet wat dat is. Vertel me alleen waar je het vandaan haalt.",
  ["That is new. The last one was sure of everything."] = "Dat is nieuw. Je voorganger wist alles zeker.",
  ["Who you go up with. It’s not in the order, who you go up with."] =
    "Met wie je naar boven gaat. Dat staat niet op de bon, met wie je naar boven gaat.",
  ["{bertus} asks which lift will break down tomorrow. It names three. One of them does, and nobody knows whether that is a lot."] =
    "{bertus} vraagt welke lift er morgen stilvalt. De adviseur noemt er drie. Bij één klopt het, en niemand weet of dat veel is.",

  -- Week 2

  ["In one afternoon"] = "In één middag",
  ["What did Harmen stand to lose here that was not in his job description?"] =
    "Wat kon Harmen hier verliezen dat niet in zijn functieomschrijving staat?",
  ["The market analysis for head office is {harmen}’s work, three weeks every autumn. {selin} has made it with the adviser in one afternoon, to practise. She did not know that his was finished."] =
    "De marktanalyse voor het hoofdkantoor is het werk van {harmen}: drie weken, elk najaar. {selin} heeft hem met de adviseur in één middag gemaakt, om te oefenen. Ze wist niet dat de zijne al klaar was.",
  ["The two differ in one line. Hers says that the largest customer will stop paying by the visit within a year."] =
    "Ze verschillen op één regel. Bij haar staat dat de grootste klant binnen een jaar niet meer per bezoek wil betalen.",
  ["They have been saying that for ten years. I have lunch with those people."] =
    "Dat roepen ze al tien jaar. Ik lunch met die mensen.",
  ["I thought it was strange as well. But it is in their own annual report, page sixty."] =
    "Ik vond het ook raar. Maar het staat in hun eigen jaarverslag, bladzijde zestig.",
  ["Send them together, with both names, and one line on where they differ."] =
    "Stuur ze samen op, met beide namen, en één zin over waar ze verschillen.",
  ["They learn more from a difference out in the open than from one answer, and both stand a little exposed."] =
    "Van een verschil dat gezien mag worden, leer je meer dan van één antwoord, en ze staan er allebei wat kwetsbaar bij.",
  ["Send Harmen’s, and ask him to show Selin how you read a customer."] =
    "Stuur die van Harmen op, en vraag hem om Selin te leren hoe je een klant leest.",
  ["Experience gets its due. The younger of the two learns how far a good argument will take you."] =
    "Ervaring krijgt wat haar toekomt. De jongste leert hoe ver je komt met een goed argument.",
  ["Send Selin’s: the page that is best supported goes in, whoever made it."] =
    "Stuur die van Selin op: het best onderbouwde stuk gaat mee, wie het ook heeft gemaakt.",
  ["Everyone sees that arguments count here and rank does not. Someone has just lost his rank."] =
    "Iedereen ziet dat argumenten hier tellen en rang niet. Iemand is zijn rang net kwijt.",
  ["{harmen} signs first, in ink. Then he hands {selin} the pen, which is a good pen."] =
    "{harmen} tekent als eerste, met inkt. Dan geeft hij {selin} de pen. Het is een goede pen.",
  ["Come along to lunch on Thursday. Don’t bring the page. Look at what they don’t order."] =
    "Ga donderdag mee lunchen. Laat het stuk thuis. Let op wat ze niet bestellen.",
  ["{harmen} puts three weeks of work into a blue cover. At lunch {selin} sits down at a table, and it becomes a little quieter there."] =
    "{harmen} doet drie weken werk in een blauwe kaft. Tussen de middag schuift {selin} ergens aan, en het wordt daar wat stiller.",

  -- Week 3

  ["Four kinds"] = "Vier soorten",
  ["What do people in your organisation believe that the system understands?"] =
    "Wat denken mensen in jouw organisatie dat het systeem begrijpt?",
  ["The supplier’s man gives a demonstration. The adviser already knows your people, he says; the next version will understand them, and after that one it will understand itself."] =
    "De man van de leverancier geeft een demonstratie. De adviseur kent jullie mensen al, zegt hij; de volgende versie begrijpt ze, en die daarna begrijpt zichzelf.",
  ["My stock system also knows my people. It knows who takes gloves."] =
    "Mijn voorraadsysteem kent mijn mensen ook. Het weet wie er handschoenen pakt.",
  ["{selin} draws four boxes on the whiteboard: it reacts, it remembers, it understands others, it understands itself. She looks at you. “In which one do I put it?”"] =
    "{selin} tekent vier vakken op het whiteboard: reageert, onthoudt, begrijpt anderen, begrijpt zichzelf. Ze kijkt jou aan. “In welk vak zet ik hem?”",
  ["Put it in the second yourself: it remembers and finds patterns. The fourth does not exist."] =
    "Zet hem zelf in het tweede: hij onthoudt en vindt patronen. Het vierde bestaat niet.",
  ["Plain words take away the fear, and some of the shine."] =
    "Een nuchter woord haalt de angst weg, en de glans ook.",
  ["Have the seven test it with questions from their own work, until it gets stuck."] =
    "Laat de zeven hem testen met vragen uit hun eigen werk, tot hij vastloopt.",
  ["Where it stops is something people remember better than what they are told about it."] =
    "Waar hij ophoudt, onthouden mensen beter als ze het zelf ontdekken.",
  ["Let him finish: enthusiasm helps, and the questions can come later."] =
    "Laat de man uitpraten: enthousiasme helpt, en de vragen komen later wel.",
  ["People had expected that it understood them, and it asked for a form."] =
    "Mensen hadden verwacht dat hij hen begreep, en hij vroeg om een formulier.",
  ["It gets people going today. One day they will come and ask for what they were promised."] =
    "Het helpt mensen vandaag op gang. Ooit komen ze vragen om wat hun is beloofd.",
  ["The second box is quite a lot, though. I can’t remember a million orders."] =
    "Het tweede vak is anders best veel. Ik kan geen miljoen bonnen onthouden.",
  ["Neither can I. But I do know what they were for."] = "Ik ook niet. Maar ik weet wel waar ze voor waren.",
  ["It gets stuck on {joyce}: “Who sounds different from usual today?” It replies that this is not in the data, and asks whether it should be."] =
    "Hij loopt vast op {joyce}: “Wie klinkt er vandaag anders dan anders?” Dat zit niet in de gegevens, antwoordt hij, en hij vraagt of het erin zou moeten.",
  ["There is applause. {bertus} asks if the version that understands itself will also go up a ladder."] =
    "Er wordt geklapt. {bertus} vraagt of de versie die zichzelf begrijpt ook een ladder op gaat.",

  -- Week 4

  ["Accept, question, reject"] = "Volgen, bevragen, afwijzen",
  ["What did you base this on, and what would have changed your mind?"] =
    "Waar baseerden jullie dit op, en wat had jullie op andere gedachten gebracht?",
  ["Head office wants to know what the branch does with the advice. The adviser has ranked the pairs by what can be gained. At the top is van 4: {bertus} and {rachid}, seventeen years."] =
    "Het hoofdkantoor wil weten wat de vestiging met het advies doet. De adviseur heeft de koppels gerangschikt naar wat er te winnen valt. Bovenaan staat bus 4: {bertus} en {rachid}, zeventien jaar samen.",
  ["We’ll do what’s decided. We’d only like to know who decided it."] =
    "We doen wat er besloten wordt. We willen alleen weten wie dat besloten heeft.",
  ["There is somebody in a lift right now. That’s all I keep thinking."] =
    "Er zit nu iemand vast. Daar moet ik steeds aan denken.",
  ["Follow it: single vans for all from week 6. You trust the sum and you stand by it."] =
    "Volg het: vanaf week 6 iedereen een eigen bus. Je vertrouwt de som en je staat ervoor.",
  ["Questions that were asked in a van are asked on Joyce’s line now, or not at all."] =
    "Wat eerst in de bus werd gevraagd, komt nu bij Joyce op de lijn, of wordt niet meer gevraagd.",
  ["The waiting times have gone down, and callers have started to say thank you."] =
    "De wachttijden zijn gedaald, en wie belt zegt steeds vaker dankjewel.",
  ["A clear choice, and people can get on with it; what the sum did not contain stays out of sight for now."] =
    "Een heldere keuze, en iedereen kan door; wat niet in de som zat, blijft nog even buiten beeld.",
  ["Ask it, with the seven around the table, what it has not seen."] =
    "Vraag hem, met alle zeven aan tafel, wat hij niet heeft gezien.",
  ["An adviser can answer what it is asked; you have to be able to ask."] =
    "Een adviseur antwoordt op wat je vraagt; dan moet je wel kunnen vragen.",
  ["Try it on one round for four weeks, van 4 first, and agree that it may fail."] =
    "Probeer het vier weken op één ronde, met bus 4 als eerste, en spreek af dat het mag mislukken.",
  ["The trial gave figures for and against, and both were on the wall."] =
    "De proef leverde cijfers voor en tegen op, en ze hingen allebei aan de muur.",
  ["A trial makes failing cheap for the branch, and for two people it is simply Monday."] =
    "Een proef maakt mislukken goedkoop voor de vestiging; voor twee mensen is het gewoon maandag.",
  ["Do not do it: these people are a team, and you will look for the percentage elsewhere."] =
    "Doe het niet: deze mensen horen bij elkaar, en je zoekt het percentage ergens anders.",
  ["The number of calls is rising, and the percentage has not been found anywhere else."] =
    "Het aantal meldingen loopt op, en het percentage is nergens anders gevonden.",
  ["Your people are safe and will remember it. Those in the lift wait as long as they did."] =
    "Jouw mensen zitten veilig en onthouden dat. Wie in de lift staat, wacht even lang als eerst.",
  ["All right. Clear. Then I need a ladder of my own."] = "Goed. Duidelijk. Dan moet ik een eigen ladder hebben.",
  ["On Friday someone has already stuck a figure 12 on the new van."] =
    "Vrijdag heeft iemand al een 12 op de nieuwe bus geplakt.",
  ["You ask what it took for granted. It writes: “That two people who may each drive a van drive one out of habit. If there is a reason, I was not given it. Van 4 has the fewest visits in the region, and the fewest lifts that break down again.”"] =
    "Je vraagt waar hij van uitging. Hij schrijft: “Dat twee mensen die elk een bus mogen rijden, uit gewoonte samen in één bus zitten. Als er een reden is, heb ik die niet gekregen. Bus 4 heeft de minste bezoeken van de regio, en de minste liften die opnieuw uitvallen.”",
  ["{rachid} looks at {bertus}. {bertus} looks at the table."] = "{rachid} kijkt naar {bertus}. {bertus} kijkt naar de tafel.",
  ["You knew how to ask, and the adviser said what it had not seen."] =
    "Jullie wisten hoe je het vraagt, en de adviseur zei wat hij niet had gezien.",
  ["You ask if the advice is reliable. It gives you forty lines of reservations, all of them true, none about this branch. By half past five nobody has a question left."] =
    "Je vraagt of het advies betrouwbaar is. Je krijgt veertig regels voorbehoud: allemaal waar, en geen ervan gaat over deze vestiging. Om half zes heeft niemand nog een vraag.",
  ["The question was too wide, and so was the answer."] = "De vraag was te ruim, en het antwoord ook.",
  ["Head office receives a list of questions, and a date: week ten. Until then the pairs drive as they did."] =
    "Het hoofdkantoor krijgt een lijst met vragen, en een datum: week tien. Tot dan rijden de koppels zoals ze reden.",
  ["And if it fails, who has failed? I’d like that on the wall as well."] =
    "En als het mislukt, wie is er dan mislukt? Dat zie ik ook graag aan de muur.",
  ["Thank you. I’ll say it only once."] = "Bedankt. Ik zeg het maar één keer.",
  ["{tijmen} stays behind in the canteen, with the sum still on the screen. It is still right."] =
    "{tijmen} blijft achter in de kantine, met de som nog op het scherm. Hij klopt nog steeds.",

  -- Week 5

  ["Before, not after"] = "Vooraf, niet achteraf",
  ["What changes when people are asked before a decision, and not after it?"] =
    "Wat verandert er als mensen vóór een besluit iets gevraagd wordt, en niet erna?",
  ["{marjan} has printed out the law. Two articles, one yellow and one pink."] =
    "{marjan} heeft de wet uitgeprint. Twee artikelen, het ene geel gemarkeerd en het andere roze.",
  ["This is a change to the organisation, so you ask us for advice while it can still make a difference. A trial too. And nobody has asked us whether that thing may read who telephones whom."] =
    "Dit is een wijziging van de organisatie, dus je vraagt ons om advies zolang dat nog iets uitmaakt. Ook bij een proef. En niemand heeft ons gevraagd of dat ding mag lezen wie met wie belt.",
  ["Promise a complete request in two weeks: all nine pages, and the telephone logs."] =
    "Beloof binnen twee weken een volledige aanvraag: alle negen bladzijden, en de belgegevens.",
  ["The works council gets a complete request: all nine pages, and the telephone logs"] =
    "De ondernemingsraad krijgt een volledige aanvraag: alle negen bladzijden, en de belgegevens",
  ["Asking early lets others improve the plan, and a complete question is more work than a quick one."] =
    "Vroeg vragen geeft anderen de kans het plan beter te maken; een volledige vraag is wel meer werk dan een snelle.",
  ["Ask for advice on the vans now; page nine can wait until head office knows what it wants."] =
    "Vraag nu advies over de bussen; bladzijde negen kan wachten tot het hoofdkantoor weet wat het wil.",
  ["The council found out that it had been shown eight pages of nine."] =
    "De ondernemingsraad ontdekte dat hij acht van de negen bladzijden had gekregen.",
  ["Half a question goes quickly and keeps the peace, for as long as nobody counts the pages."] =
    "Een halve vraag gaat snel en houdt de rust, zolang niemand de bladzijden telt.",
  ["Take the telephone logs out of the adviser today, and send the rest to the council."] =
    "Haal vandaag de belgegevens uit de adviseur, en stuur de rest naar de ondernemingsraad.",
  ["Who rings whom is their own business again, and the adviser sees less than it did."] =
    "Wie met wie belt, gaat niemand meer iets aan; de adviseur ziet minder dan eerst.",
  ["Two weeks. Last time I had two hours and a box of pastries."] =
    "Twee weken. De vorige keer kreeg ik twee uur en een doos gebak.",
  ["She counts the pages. You see her do it."] = "Ze telt de bladzijden. Je ziet het haar doen.",
  ["By the afternoon the adviser reports that two of its five recommendations can no longer be supported. It does not say that it minds."] =
    "’s Middags meldt de adviseur dat hij twee van zijn vijf aanbevelingen niet meer kan onderbouwen. Of hij dat erg vindt, zegt hij er niet bij.",

  ["Six hours on a Tuesday"] = "Zes uur op dinsdag",
  ["Where did the last hours go that a system saved you?"] =
    "Waar zijn de laatste uren gebleven die een systeem je bespaarde?",
  ["The adviser now writes your reports to head office. They are better than yours. Your Tuesday, always six hours of tables, is empty for the first time in years."] =
    "De adviseur schrijft nu je rapportages voor het hoofdkantoor. Ze zijn beter dan die van jou. Je dinsdag, altijd zes uur tabellen, is voor het eerst in jaren leeg.",
  ["You know the vans leave at ten to seven? I’m only mentioning it."] =
    "Je weet dat de bussen om tien voor zeven vertrekken? Ik zeg het maar even.",
  ["Head office is asking for a weekly figure per engineer. With that day we could have it on Friday."] =
    "Het hoofdkantoor wil een weekcijfer per monteur. Met die dag hebben we dat vrijdag.",
  ["Say that this day now belongs to the vans: you will go along, at least twice this month."] =
    "Zeg dat die dag nu van de bussen is: je gaat mee, deze maand minstens twee keer.",
  ["At least two mornings along before week 9"] = "Vóór week 9 minstens twee ochtenden mee",
  ["Time given back is believed when people see where it goes."] =
    "Dat je tijd over hebt, geloven mensen pas als ze zien waar die heen gaat.",
  ["Use the day for the weekly figure: then you see earlier where it goes wrong."] =
    "Gebruik de dag voor het weekcijfer: dan zie je eerder waar het misgaat.",
  ["You see more and have a firmer hold; people measured by name start working for the measure."] =
    "Je ziet meer en hebt meer greep; wie met naam gemeten wordt, gaat werken voor de meting.",
  ["Let it write Joyce’s and Marjan’s lists too, so that Tuesday becomes calmer for everyone."] =
    "Laat hem ook de lijsten van Joyce en Marjan maken, zodat de dinsdag voor iedereen rustiger wordt.",
  ["Everybody gets some air, and everybody can work out whose lists come next."] =
    "Iedereen krijgt wat lucht. Wiens lijsten hierna komen, kan ook iedereen uitrekenen.",
  ["Bring your own coffee. And sit in the back."] = "Neem je eigen koffie mee. En je zit achterin.",
  ["On Friday the figure is there. {rachid} and {bertus} are at the bottom; their lifts are at the top. That is another list."] =
    "Vrijdag is het cijfer er. {rachid} en {bertus} staan onderaan; hun liften staan bovenaan. Dat is een andere lijst.",
  ["I had lunch. At a table. I didn’t know what to do with my left ear."] =
    "Ik heb geluncht. Aan een tafel. Ik wist niet wat ik met mijn linkeroor moest.",

  -- Week 6

  ["The dot on the horizon"] = "De stip op de horizon",
  ["What do you hold on to when the aim moves?"] = "Waar houd je je aan vast als het doel verschuift?",
  ["A letter from the largest customer, six hundred lifts. From January they pay for lifts that run, and no longer for visits. Fifteen per cent more visits is still right. It is just no longer what they pay for."] =
    "Een brief van de grootste klant, zeshonderd liften. Vanaf januari betalen ze voor liften die het doen, en niet meer per bezoek. Vijftien procent meer bezoeken klopt nog steeds. Alleen betaalt die klant er niet meer voor.",
  ["It is {selin}’s line, almost word for word. She does not say so. Everybody knows it."] =
    "Het is de regel van {selin}, bijna woordelijk. Ze zegt er niets van. Iedereen weet het.",
  ["The junior was right, and her page had stayed in the drawer."] =
    "De junior had gelijk, en haar stuk was in de la gebleven.",
  ["Page sixty. I have had lunch there for nineteen years and never read page sixty."] =
    "Bladzijde zestig. Negentien jaar heb ik daar geluncht, en bladzijde zestig heb ik nooit gelezen.",
  ["The junior was right, and head office had read it from her."] =
    "De junior had gelijk, en het hoofdkantoor had het van haar gelezen.",
  ["She was right. I should like that to be said, and I should like to be the one who says it."] =
    "Ze had gelijk. Dat moet gezegd worden, en ik wil graag degene zijn die het zegt.",
  ["The senior said aloud that the junior was right."] = "De senior zei hardop dat de junior gelijk had.",
  ["The three-year plan beside the door says VISITS in capitals."] =
    "Op het driejarenplan naast de deur staat in hoofdletters BEZOEKEN.",
  ["Have the adviser calculate again for lifts that run, tonight, with everyone watching."] =
    "Laat de adviseur vanavond opnieuw rekenen, voor liften die het doen, waar iedereen bij is.",
  ["In nine minutes there is a new sum. It shows what the adviser can do, and how little it minds which aim it serves."] =
    "In negen minuten ligt er een nieuwe som. Je ziet wat de adviseur kan, en hoe weinig het hem uitmaakt welk doel hij dient.",
  ["Take the plan off the wall, and with all of them set one aim for the coming six weeks."] =
    "Haal het plan van de muur, en kies met z’n allen één doel voor de komende zes weken.",
  ["A near aim of your own can be moved along; it takes an afternoon and some pride."] =
    "Een eigen doel dichtbij kun je verleggen; het kost een middag, en wat trots.",
  ["Keep to the plan: this is one customer, and people need something that stays."] =
    "Houd vast aan het plan: dit is één klant, en mensen hebben iets nodig wat blijft.",
  ["A second customer has followed, and the plan on the wall has become a painting."] =
    "Een tweede klant is gevolgd, en het plan aan de muur is een schilderij geworden.",
  ["Something fixed gives calm in a restless year, until the outside world no longer fits in it."] =
    "Iets vasts geeft rust in een onrustig jaar, tot de buitenwereld er niet meer in past.",
  ["On two of the five points it now advises the opposite. It writes: “I was asked for visits. If you had asked for lifts that run, I would have left four pairs together.”"] =
    "Op twee van de vijf punten adviseert hij nu het tegenovergestelde. Hij schrijft: “Er is mij om bezoeken gevraagd. Had u gevraagd om liften die het doen, dan had ik vier koppels bij elkaar gelaten.”",
  ["So last month it wasn’t wrong. We were. We asked for the wrong thing."] =
    "Dus vorige maand zat hij er niet naast. Wij vroegen het verkeerde.",
  ["The adviser had given a good answer to the wrong question."] =
    "De adviseur had een goed antwoord gegeven op de verkeerde vraag.",
  ["{harmen} unscrews it himself. The wallpaper behind it is nineteen years younger."] =
    "{harmen} schroeft het zelf los. Het behang erachter is negentien jaar jonger.",
  ["Six weeks. That’s how long I plan for my girls as well. Then you look where the water is."] =
    "Zes weken. Verder plan ik bij mijn meisjes ook niet. Daarna kijk je hoe het water erbij ligt.",
  ["Thank you. I will see to it that it hangs straight."] = "Dank je. Ik zal zorgen dat het recht hangt.",

  -- Week 7

  ["Who rings most"] = "Wie het meeste belt",
  ["What did this correlation say, and what did it not say?"] = "Wat zei deze correlatie wel, en wat niet?",
  ["{tijmen} has a chart from the adviser. The more engineers ring each other during a job, the more often that lift breaks down again. The line goes up beautifully."] =
    "{tijmen} heeft een grafiek van de adviseur. Hoe vaker monteurs elkaar tijdens een klus bellen, hoe vaker die lift opnieuw uitvalt. De lijn loopt prachtig omhoog.",
  ["I don’t draw any conclusion. I only see three hours on the telephone, per person, per week."] =
    "Ik trek geen conclusie. Ik zie alleen drie uur bellen per persoon per week.",
  ["You also see more fire engines at bigger fires."] = "Bij grote branden zie je ook meer brandweerwagens.",
  ["Agree that calls between vans run through dispatch for now, and see what that does."] =
    "Spreek af dat bellen van bus naar bus voorlopig via de meldkamer gaat, en kijk wat dat doet.",
  ["Questions that were no longer asked have come back as breakdowns."] =
    "Vragen die niet meer werden gesteld, zijn teruggekomen als storingen.",
  ["Fewer interruptions bring quiet straight away; what a call was for shows later."] =
    "Minder onderbrekingen geven meteen rust; waar zo’n belletje voor was, blijkt pas later.",
  ["Lay forty of those calls on the table and ask those who made them what they were about."] =
    "Leg veertig van die belletjes op tafel en vraag de bellers waar ze over gingen.",
  ["Forty stories explain what the line could not. Somebody has lost a very fine chart."] =
    "Veertig verhalen verklaren wat de lijn niet kon. Iemand is zijn mooie grafiek kwijt.",
  ["Have the adviser draw the same chart again, by the age of the lift."] =
    "Laat de adviseur dezelfde grafiek opnieuw maken, uitgesplitst naar leeftijd van de lift.",
  ["Nobody on the team knows yet how to ask it that."] = "Niemand in het team weet nog hoe je hem dat vraagt.",
  ["One more question, and the line disappears; it does mean that somebody has looked again at who rings whom."] =
    "Eén vraag erbij, en de lijn is weg; er is dan wel opnieuw gekeken wie met wie belt.",
  ["In the first week the line goes down, and it becomes quiet between the vans. {joyce} says she did not know it could be so quiet."] =
    "In de eerste week zakt de lijn, en tussen de bussen wordt het stil. {joyce} wist niet dat het zo stil kon zijn, zegt ze.",
  ["Thirty-one of the forty were about a lift older than the man on the roof. “I ring when it’s difficult,” says {rachid}. Nobody had written that on the axis."] =
    "Eenendertig van de veertig gingen over een lift die ouder was dan de man op het dak. “Ik bel als het moeilijk is,” zegt {rachid}. Dat had niemand bij de as gezet.",
  ["By age, the line lies flat. Old lifts break down more often, and about old lifts people ring. {tijmen} looks at it for a long time and then says that he would have bet his job on it."] =
    "Per leeftijd ligt de lijn plat. Oude liften vallen vaker uit, en over oude liften wordt gebeld. {tijmen} kijkt er lang naar en zegt dan dat hij er zijn baan om had verwed.",
  ["Tijmen saw how a true line can tell a false story."] =
    "Tijmen zag hoe een lijn die klopt een verhaal kan vertellen dat niet klopt.",

  -- Week 8

  ["Tenth floor"] = "Tiende verdieping",
  ["Who could have told you this, and what would they have needed for it?"] =
    "Wie had je dit kunnen vertellen, en wat was daarvoor nodig geweest?",
  ["{rachid} has been standing on the roof of a lift for an hour and a half, ten floors up, with both hands on the rail. He cannot go up or down. {joyce} has him on the line and talks about rowing."] =
    "{rachid} staat al anderhalf uur op het dak van een liftkooi, tien hoog, met twee handen aan de leuning. Hij kan niet omhoog en niet omlaag. {joyce} heeft hem aan de lijn en praat over roeien.",
  ["The same afternoon a bearing burns out that {bertus} had approved on Monday. It had been whistling for days, says the caretaker. High, like a kettle."] =
    "Diezelfde middag loopt een lager vast dat {bertus} maandag had goedgekeurd. Het floot al dagen, zegt de huismeester. Hoog, als een fluitketel.",
  ["He listens for me. I climb for him. That is what van 4 is."] =
    "Hij luistert voor mij. Ik klim voor hem. Dat is bus 4.",
  ["You did ask, once. And then you did the sum all the same."] =
    "Je hebt het wel gevraagd, een keer. En toen ging je toch van de som uit.",
  ["You could have asked."] = "Je had het kunnen vragen.",
  ["Two people each had to do alone what they could do together."] =
    "Twee mensen moesten elk alleen wat ze samen konden.",
  ["Tell the branch: I had this decided by a number and I never asked why they drove together."] =
    "Zeg het iedereen: ik liet een getal beslissen en vroeg nooit waarom ze samen reden.",
  ["Others will dare to say now what they did not ask; it costs you some standing at head office."] =
    "Anderen durven nu ook te zeggen wat zij niet hebben gevraagd; bij het hoofdkantoor kost het je gewicht.",
  ["Put the two of them back in one van today, and take the lower figure."] =
    "Zet die twee vandaag weer in één bus, en neem het lagere cijfer voor lief.",
  ["What was broken is whole again. What they have been hiding stays hidden."] =
    "Wat stuk was, is weer heel. Wat ze verborgen, blijft verborgen.",
  ["Keep the single vans, and see to a hearing test, the company doctor and no shaft alone."] =
    "Houd de eigen bussen, en regel een gehoortest, de bedrijfsarts en niemand alleen in een schacht.",
  ["What two people had been hiding for years turned out to be something that could be helped."] =
    "Wat twee mensen jarenlang verborgen, bleek iets te zijn waar wat aan te doen was.",
  ["A tie had also covered something up; help asks a great deal of people who have always managed."] =
    "Hun band had ook iets toegedekt; hulp vraagt veel van mensen die zich altijd hebben gered.",
  ["I could have said it. I’ve had three years."] = "Ik had het kunnen zeggen. Ik heb er drie jaar voor gehad.",
  ["At ten to seven van 4 leaves with two men in it. The adviser notes an exception and asks for the reason. {joyce} fills in: “Yes.”"] =
    "Om tien voor zeven vertrekt bus 4 met twee man erin. De adviseur noteert een uitzondering en vraagt naar de reden. {joyce} vult in: “Ja.”",
  ["The company doctor. Well. My wife has been saying so since the summer before last."] =
    "De bedrijfsarts. Tja. Mijn vrouw roept het al twee zomers.",

  ["Van 4"] = "Bus 4",
  ["What made it possible for these two to say this?"] = "Wat maakte dat deze twee dit konden zeggen?",
  ["{bertus} and {rachid} want a word, after hours, the three of you, in the van. The engine is off. {bertus} sits turned towards you, so that he can see your mouth."] =
    "{bertus} en {rachid} willen je spreken, na werktijd, met zijn drieën, in de bus. De motor is uit. {bertus} zit naar je toe gedraaid, zodat hij je mond kan zien.",
  ["Part of it you know already. You have not heard it with the other one beside it."] =
    "Een deel ervan ken je al. Met de ander ernaast had je het nog niet gehoord.",
  ["I don’t hear the high tones any more. He does."] = "Ik hoor de hoge tonen niet meer. Hij wel.",
  ["And I can’t go up any more. Not alone. He does."] = "En ik kan niet meer naar boven. Niet alleen. Hij wel.",
  ["So that is what seventeen years in one van looks like from the inside."] =
    "Zo ziet zeventien jaar in één bus er dus vanbinnen uit.",
  ["Keep it between the three of you, and see that these two share a van, whatever is decided."] =
    "Houd het onder jullie drieën, en zorg dat deze twee samen in één bus zitten, wat er ook wordt besloten.",
  ["One van is left out of every plan, and nobody has heard why."] =
    "Eén bus blijft buiten elk plan, en niemand heeft gehoord waarom.",
  ["They can count on you; an exception without a reason sets the others thinking."] =
    "Ze kunnen op je rekenen; een uitzondering zonder reden zet de anderen aan het denken.",
  ["Ask if they would tell the others, when they are ready, with you beside them."] =
    "Vraag of ze het de anderen willen vertellen als ze eraan toe zijn, met jou ernaast.",
  ["If they manage it, others will follow. They will lie awake the night before."] =
    "Als het hun lukt, volgen er meer. De nacht ervoor liggen ze wakker.",
  ["Thank them, and promise to arrange a hearing test and a rule of two for every shaft."] =
    "Bedank ze, en beloof een gehoortest en een regel: een schacht altijd met zijn tweeën.",
  ["A hearing test, the company doctor, and nobody alone in a shaft"] =
    "Een gehoortest, de bedrijfsarts, en niemand alleen in een schacht",
  ["With a test and a rule for everyone there is less to hide; somebody does have to arrange them."] =
    "Met een test en een regel voor iedereen valt er minder te verbergen; iemand moet ze wel regelen.",
  ["Thank you. It’s strange, it feels smaller now that somebody knows."] =
    "Dank je. Gek, het voelt kleiner nu iemand het weet.",
  ["It is Thursday before they do. Somebody says that they have known for years. Nobody says: why did you not tell us?"] =
    "Het wordt donderdag voor ze het doen. Iemand zegt het al jaren te weten. Niemand vraagt waarom ze het niet eerder zeiden.",
  ["It is Thursday before they do. {joyce} says she has known for years. {tijmen} says nothing for a while, and then that he practises talking, at night, in his car."] =
    "Het wordt donderdag voor ze het doen. {joyce} zegt dat ze het al jaren weet. {tijmen} zegt een tijdje niets, en dan dat hij gesprekken oefent, ’s avonds, in zijn auto.",
  ["After the first two, a third one dared."] = "Na de eerste twee durfde ook een derde.",
  ["A rule for everyone, you say. So not one for us. Yes. That I can live with."] =
    "Een regel voor iedereen, zeg je. Dus niet een voor ons. Ja. Daar kan ik mee leven.",

  ["They never change places"] = "Ze ruilen nooit",
  ["What do you know about the people you protect, and how?"] =
    "Wat weten jullie van de mensen die jullie beschermen, en hoe weten jullie dat?",
  ["A letter from a caretaker, with a stamp on it. Since van 4 has looked after his building, nothing there has broken down twice. “The one climbs and the other listens. I have never seen them change places.”"] =
    "Een brief van een huismeester, met een postzegel erop. Sinds bus 4 bij hem komt, is er niets twee keer stukgegaan. “De een klimt en de ander luistert. Ik heb ze nog nooit zien ruilen.”",
  ["The fewest visits of all, those two. And I never have to send anyone after them."] =
    "De minste bezoeken van allemaal, die twee. En ik hoef er nooit iemand achteraan te sturen.",
  ["Hang the letter beside the figures, where head office will see it as well."] =
    "Hang de brief naast de cijfers, waar het hoofdkantoor hem ook ziet.",
  ["What is told gets a place beside what is counted, and not everyone likes to be looked at so closely."] =
    "Wat verteld wordt, krijgt een plek naast wat geteld wordt; niet iedereen wordt graag zo van dichtbij bekeken.",
  ["Ask the two of them over coffee why they never change places."] =
    "Vraag die twee bij de koffie waarom ze nooit ruilen.",
  ["There is no list behind the question, so it may be answered. After that you have something to carry."] =
    "Er zit geen lijstje achter de vraag, dus misschien krijg je antwoord. Daarna heb je iets te dragen.",
  ["Have the adviser work out, pair by pair, what a lift that keeps running is worth."] =
    "Laat de adviseur per koppel uitrekenen wat een lift die blijft draaien waard is.",
  ["The pairs get a number to defend themselves with. It is a number, once again, that decides."] =
    "De koppels krijgen een getal om zich mee te verdedigen. Het is wel weer een getal dat beslist.",
  ["{bertus} reads it twice and then stands with his back to it."] =
    "{bertus} leest hem twee keer en gaat er dan met zijn rug naartoe staan.",
  ["It takes a whole cup before anyone says anything."] = "Er gaat een hele kop koffie overheen voordat er iemand iets zegt.",
  ["Because I don’t hear the high tones, and he doesn’t go up alone. That’s all."] =
    "Omdat ik de hoge tonen niet hoor, en hij niet alleen naar boven gaat. Dat is alles.",
  ["That’s all. It’s shorter than I thought."] = "Dat is alles. Het is korter dan ik dacht.",
  ["Van 4 rises from last place to first. {marjan} looks at the list for a while. “It is the same van,” she says."] =
    "Bus 4 stijgt van de laatste plaats naar de eerste. {marjan} kijkt een tijdje naar de lijst. “Het is dezelfde bus,” zegt ze.",

  ["Branch West"] = "Vestiging West",
  ["What do you do when those who chose differently are doing well?"] =
    "Wat doe je als het goed gaat met wie anders koos dan jij?",
  ["Branch West followed the advice, all of it. {tijmen} has been to look. Their people stuck in lifts wait thirty-eight minutes; yours wait seventy-one. There is laughter in the canteen there, he says, and nobody there has left."] =
    "Vestiging West volgde het advies, helemaal. {tijmen} is gaan kijken. Wie daar vastzit, wacht achtendertig minuten; hier eenenzeventig. Er wordt gelachen in de kantine, zegt hij, en er is niemand vertrokken.",
  ["Seventy-one. I keep them talking, all those minutes. I don’t want to hear that they have it better there. I want to know how."] =
    "Eenenzeventig. Ik houd ze aan de praat, al die minuten. Ik hoef niet te horen dat ze het daar beter hebben. Ik wil weten hoe.",
  ["Take three of them along to West for a day, and let them choose what to bring back."] =
    "Neem er drie een dag mee naar West, en laat hen kiezen wat ze meebrengen.",
  ["What colleagues have seen for themselves they will try sooner than what they were told."] =
    "Wat collega’s zelf hebben gezien, proberen ze eerder dan wat hun verteld is.",
  ["Stand by your choice, and say openly what it costs: thirty-three minutes."] =
    "Blijf bij je keuze, en zeg openlijk wat die kost: drieëndertig minuten.",
  ["Now that it has been named they can carry the price together; it comes back with every call."] =
    "Nu de prijs genoemd is, kunnen ze hem samen dragen; bij elk telefoontje komt hij terug.",
  ["Think again: from Monday the adviser deals out the calls; the pairs stay for shafts."] =
    "Kom erop terug: vanaf maandag verdeelt de adviseur de meldingen; de koppels blijven voor de schachten.",
  ["Changing your mind on good grounds gains minutes, and those who had relied on your word notice."] =
    "Op goede gronden van mening veranderen levert minuten op; wie op je woord had gerekend, merkt het ook.",
  ["They bring back a form, a telephone number, and the news that West has better coffee and worse ladders."] =
    "Ze brengen een formulier mee, een telefoonnummer, en het nieuws dat de koffie er beter is en de ladders slechter.",
  ["{marjan} brings back a form, {joyce} a telephone number, and {bertus} the news that they have better coffee and worse ladders."] =
    "{marjan} brengt een formulier mee, {joyce} een telefoonnummer, en {bertus} het nieuws dat de koffie er beter is en de ladders slechter.",
  ["{joyce} writes 71 on a sticky note and puts it on her screen. Beneath it, smaller, she writes: why."] =
    "{joyce} schrijft 71 op een geeltje en plakt het op haar scherm. Eronder schrijft ze, kleiner: waarom.",
  ["All right. But I keep the ones that cry."] = "Goed. Maar wie huilt, houd ik zelf.",

  -- Week 9

  ["Everything is green"] = "Alles staat op groen",
  ["How much room does a hunch get with you, and from whom?"] =
    "Hoeveel ruimte krijgt een voorgevoel bij jullie, en van wie?",
  ["Friday, three o’clock. {joyce} wants the three lifts in the Linden building stopped before the weekend. Ninety flats, many old people. In the adviser all three are green."] =
    "Vrijdag, drie uur. {joyce} wil de drie liften van de Lindeflat nog voor het weekend stilzetten. Negentig woningen, veel ouderen. Bij de adviseur staan ze alle drie op groen.",
  ["The caretaker rang twice about nothing. He never rings. I can’t make it any better than that."] =
    "De huismeester belde twee keer over niets. Hij belt nooit. Mooier kan ik het niet maken.",
  ["Asked about it, the adviser puts the chance of a fault at two per cent. It adds that two calls without a complaint are not a variable it knows."] =
    "De adviseur schat de kans op een storing desgevraagd op twee procent. Hij voegt eraan toe dat hij twee telefoontjes zonder klacht niet als gegeven kent.",
  ["Stop all three on her word, and have them checked on Monday."] =
    "Zet ze alle drie stil, op haar woord, en laat ze maandag nakijken.",
  ["Experience gets the last word for once, and ninety households take the stairs."] =
    "Ervaring krijgt één keer het laatste woord, en negentig huishoudens nemen de trap.",
  ["Ask two engineers to stay and look, and go along yourself."] =
    "Vraag twee monteurs om nog te gaan kijken, en ga zelf mee.",
  ["Fair to the figures and to her, at the cost of three people’s Friday evening."] =
    "Zo krijgen het cijfer en haar gevoel allebei een kans; drie mensen zijn hun vrijdagavond kwijt.",
  ["Let them run: two per cent is two per cent, and the hunch goes on the list for Monday."] =
    "Laat ze draaien: twee procent is twee procent, en het voorgevoel gaat op de lijst voor maandag.",
  ["The Linden building asked why nobody had seen it coming, and somebody had."] =
    "De Lindeflat vroeg waarom niemand het zag aankomen, en iemand had het gezien.",
  ["You keep to the odds, and most of the time that is right; this time somebody had said so."] =
    "Je houdt je aan de kansen, en meestal klopt dat; deze keer had iemand het gezegd.",
  ["On Monday there proves to be a worn brake in one of the three. Two were fine. A man of eighty-four has carried his shopping to the sixth floor for nothing, twice."] =
    "Maandag blijkt een van de drie een versleten rem te hebben. Twee waren in orde. Een man van vierentachtig heeft zijn boodschappen twee keer voor niets naar zes hoog gedragen.",
  ["One out of three. I don’t know whether that is a yes."] = "Een van de drie. Ik weet niet of dat een ja is.",
  ["One of the three has a worn brake. The other two are as green as the screen. At nine o’clock the caretaker brings soup and says that he couldn’t have told them what it was either."] =
    "Een van de drie heeft een versleten rem. De andere twee zijn zo groen als het scherm. Om negen uur brengt de huismeester soep en zegt dat hij ook niet kon uitleggen wat het was.",
  ["On Saturday night one of the three stands still, with a couple in it, for fifty minutes. The other two are fine. {joyce} does not say: you see. She asks where to put such a thing next time."] =
    "Zaterdagnacht staat een van de drie vijftig minuten stil, met een echtpaar erin. De andere twee zijn in orde. {joyce} zegt niet: zie je wel. Ze vraagt waar ze zoiets de volgende keer kwijt kan.",

  -- Week 10

  ["It is there"] = "Het is er",
  ["Whom does a gain belong to?"] = "Van wie is de winst?",
  ["The figure is in: fifteen point two. The adviser had said fifteen. The average wait in a stuck lift has gone from seventy-one minutes to forty."] =
    "Het cijfer is binnen: vijftien komma twee. De adviseur had vijftien gezegd. Wie vastzit, wacht gemiddeld geen eenenzeventig minuten meer, maar veertig.",
  ["The trial has been counted: thirteen on the one round, and across the whole branch it would be fifteen. The wait in a stuck lift there has gone from seventy-one minutes to forty-four. Head office says: then do it everywhere."] =
    "De proef is geteld: dertien op die ene ronde, en over de hele vestiging zou het vijftien zijn. Wie daar vastzit, wacht geen eenenzeventig minuten meer, maar vierenveertig. Het hoofdkantoor zegt: doe het dan overal.",
  ["I rang one of them. A girl, nineteen, forty minutes. She said: it went by."] =
    "Ik heb er een gebeld. Een meisje van negentien, veertig minuten. Ze zei: het viel mee.",
  ["It’s good. I mean that. It’s just so quiet on the channel."] =
    "Het is goed. Dat meen ik. Het is alleen zo stil op het kanaal.",
  ["Claim a third of the gain back: every Thursday morning everyone at the depot, no jobs."] =
    "Vraag een derde van de winst terug: elke donderdagochtend iedereen op de werf, zonder klussen.",
  ["The talk that used to happen on the road gets a place of its own, and that costs five points."] =
    "Wat onderweg ter sprake kwam, krijgt nu een eigen ochtend, en dat kost vijf procentpunten.",
  ["Ask for two apprentices: single vans have a free seat again, and someone must learn it."] =
    "Vraag om twee leerlingen: in elke bus is nu een stoel vrij, en iemand moet het vak leren.",
  ["The craft gets passed on, and for the first months an apprentice makes every job longer."] =
    "Het vak wordt doorgegeven; de eerste maanden duurt elke klus met een leerling langer.",
  ["Let the gain stand in full, and have the team present it to the board themselves."] =
    "Laat de winst helemaal staan, en laat het team hem zelf aan de directie presenteren.",
  ["The board was delighted, and asked what the next fifteen would be."] =
    "De directie was enthousiast, en vroeg wanneer de volgende vijftien komt.",
  ["They get the credit for a real result, and a result soon becomes the starting point."] =
    "De eer van een echt resultaat komt bij hen terecht, en een resultaat is al gauw het nieuwe beginpunt.",
  ["The first Thursday everyone drinks coffee in the vans, with the doors open. By the second, someone has put out a table."] =
    "De eerste donderdag drinken ze koffie in de bussen, met de deuren open. De week erna heeft iemand een tafel neergezet.",
  ["The adviser calculates that it will pay back in fourteen months. “On this I agree,” {tijmen} reads out, and for the first time they laugh at the same thing."] =
    "De adviseur rekent uit dat het zich in veertien maanden terugverdient. “Hier ben ik het mee eens,” leest {tijmen} voor, en voor het eerst lachen ze om hetzelfde.",
  ["The adviser calculates that it will pay back in fourteen months. “On this I agree,” {tijmen} reads out, and even {marjan} smiles."] =
    "De adviseur rekent uit dat het zich in veertien maanden terugverdient. “Hier ben ik het mee eens,” leest {tijmen} voor, en zelfs {marjan} lacht.",
  ["Someone from the board asks how it felt. It takes a while before anyone says something, and then several do at once."] =
    "Iemand van de directie vraagt hoe het voelde. Het duurt even voor er iemand iets zegt, en dan zeggen ze allemaal tegelijk wat.",

  ["Five in a boat"] = "Vijf in een bootje",
  ["This is the week that head office put down as a date. “You had questions,” it says in the e-mail. “What is your answer?”"] =
    "Dit is de week die het hoofdkantoor had genoteerd. “Jullie hadden vragen,” staat er in de mail. “Wat is jullie antwoord?”",
  ["Who steers, rows, navigates and bails in your own team?"] =
    "Wie stuurt, roeit, navigeert en hoost er in jullie eigen team?",
  ["{rachid} has chalked a boat on the floor of the depot. One who steers, two who row, one who navigates, one who bails. Crews like that, each with its own lifts, dividing the work themselves."] =
    "{rachid} heeft met krijt een boot op de vloer van de werf getekend. Eén die stuurt, twee die roeien, één die navigeert, één die hoost. Ploegen zoals deze, elk met eigen liften, die zelf het werk verdelen.",
  ["My girls don’t wait for me to shout. If one is late on the stroke, the others say so. I’m on the bank with a bicycle."] =
    "Mijn meisjes wachten niet tot ik roep. Is er een te laat op de slag, dan zeggen de anderen het. Ik fiets mee langs de kant.",
  ["And who bails? Nobody ever draws up a plan for that."] = "En wie hoost er? Daar maakt nooit iemand een plan voor.",
  ["Do it: two crews, their own lifts, their own roster. You ride along the bank."] =
    "Doe het: twee ploegen, eigen liften, een eigen rooster. Jij fietst mee langs de kant.",
  ["There is not enough trust between you and them to let go."] =
    "Er is tussen jullie te weinig vertrouwen om los te laten.",
  ["They share out the work and speak up to each other. For the first weeks they bump into everything."] =
    "Ze verdelen het werk en spreken elkaar aan. De eerste weken botsen ze overal tegenop.",
  ["Give the adviser the navigator’s seat, and name one person who may always contradict it."] =
    "Zet de adviseur op de plek van de navigator, en wijs iemand aan die hem altijd mag tegenspreken.",
  ["It has a place now, and a limit. The place used to be somebody’s."] =
    "Hij heeft nu een plek, en een grens. Die plek was van iemand.",
  ["Start with one crew for six weeks, and let the other one watch and keep count."] =
    "Begin zes weken met één ploeg, en laat de andere meekijken en de stand bijhouden.",
  ["What goes wrong with one crew costs little; the other one learns from it, and waits."] =
    "Wat bij één ploeg misgaat, kost weinig; de andere leert ervan, en wacht.",
  ["Not now: they have had enough for one autumn, and rest is worth something too."] =
    "Nu niet: ze hebben genoeg gehad voor één herfst, en rust is ook iets waard.",
  ["It gives them a quiet month, and {rachid} goes home empty-handed."] =
    "Het geeft ze een rustige maand, en {rachid} gaat met lege handen naar huis.",
  ["It takes them an evening to divide the lifts. The one who has to choose last says: bailing. “Then I see where it’s coming in.”"] =
    "Ze doen er een avond over om de liften te verdelen. Wie als laatste mag kiezen, zegt: hozen. “Dan zie ik waar het binnenkomt.”",
  ["It takes them an evening to divide the lifts. {selin} has to choose a seat and says: bailing. “Then I see where it’s coming in.”"] =
    "Ze doen er een avond over om de liften te verdelen. {selin} mag een plek kiezen en zegt: hozen. “Dan zie ik waar het binnenkomt.”",
  ["They vote on who may contradict it. It is to be the one who wanted it least, who asks at once what the boat is for."] =
    "Ze stemmen over wie hem mag tegenspreken. Het wordt degene die er het minst zin in had, en die vraagt meteen waar die boot voor is.",
  ["They vote on who may contradict it. It is to be {marjan}. She asks it at once what the boat is for."] =
    "Ze stemmen over wie hem mag tegenspreken. Het wordt {marjan}. Ze vraagt hem meteen waar die boot voor is.",
  ["{rachid}’s crew starts on Monday. {joyce}’s crew has a notebook, and on the first page someone has drawn a hole."] =
    "De ploeg van {rachid} begint maandag. De ploeg van {joyce} heeft een schrift, en op de eerste bladzijde heeft iemand een gat getekend.",
  ["{rachid} nods. He does not wipe away the boat. By Friday the vans have driven over it."] =
    "{rachid} knikt. Hij veegt de boot niet weg. Vrijdag zijn de bussen eroverheen gereden.",

  -- Week 11

  ["Decided by"] = "Besloten door",
  ["Who answers for a decision that a system has prepared?"] =
    "Wie staat in voor een besluit dat een systeem heeft voorbereid?",
  ["Next year’s plan has forty pages, and the adviser has written thirty-nine of them. At the bottom of the last one stands: “Decided by”, with a line behind it. Page nine is still page nine."] =
    "Het plan voor volgend jaar telt veertig bladzijden; negenendertig zijn van de adviseur. Onderaan de laatste staat: “Besloten door”, met een streep erachter. Bladzijde negen is nog steeds bladzijde negen.",
  ["I have read it. It is correct, you know. If I leave, it saves exactly what it says. I would only like to hear it from a person."] =
    "Ik heb het gelezen. Het klopt, hoor. Als ik wegga, scheelt dat precies wat er staat. Ik zou het alleen graag van een mens horen.",
  ["Sign it all yourself, page nine too, and tell Harmen to his face why, and how he is looked after."] =
    "Teken alles zelf, ook bladzijde negen, en vertel Harmen recht in zijn gezicht waarom, en wat je voor hem regelt.",
  ["Harmen is not there."] = "Harmen is er niet.",
  ["A hard decision with a name and a face is more honest than one without; it remains hard."] =
    "Een hard besluit met een naam en een gezicht is eerlijker dan een zonder; het blijft hard.",
  ["Cross out page nine: someone has to examine what it takes for granted. Pay for it from your own budget."] =
    "Streep bladzijde negen door: iemand moet de aannames toetsen. Betaal het uit je eigen budget.",
  ["His job turns into other work; something else in the branch will have to wait for the money."] =
    "Zijn baan wordt ander werk; iets anders op de vestiging moet op het geld wachten.",
  ["Ask the team which pages they would sign, and send head office those, and the rest as questions."] =
    "Vraag het team welke bladzijden zij zouden tekenen, en stuur de rest als vragen naar het hoofdkantoor.",
  ["There is not enough trust for that question."] = "Voor die vraag is er te weinig vertrouwen.",
  ["Those who sign together know what it says. One of them has to sit there while it is about him."] =
    "Ze tekenen samen en weten dus wat er staat. Een van hen zit erbij terwijl het over hem gaat.",
  ["Sign as it is, with a note on what the model does not know, and leave page nine to head office."] =
    "Teken het zoals het is, met een notitie over wat het model niet weet; bladzijde negen is aan het hoofdkantoor.",
  ["The plan can go ahead and the reservation is on paper; the hardest page gets no face for now."] =
    "Het plan kan door en het voorbehoud staat op papier; de moeilijkste bladzijde krijgt nog geen gezicht.",
  ["It takes an hour, the door closed, without the screen. Afterwards {harmen} puts the pen back in its case."] =
    "Het duurt een uur, met de deur dicht en het scherm uit. Na afloop legt {harmen} de pen terug in het etui.",
  ["You told me about it yourself, when you did not have to. So now I should also like to hear from you how it ends."] =
    "Je hebt het me zelf verteld, terwijl dat niet hoefde. Dan hoor ik nu ook graag van jou hoe het afloopt.",
  ["Nineteen years. And you did look at me. I noticed that."] = "Negentien jaar. En je keek me aan. Dat heb ik gezien.",
  ["So I am to contradict it. For a living."] = "Dus ik moet hem tegenspreken. Als beroep.",
  ["He takes off his glasses and polishes them for longer than they need."] =
    "Hij zet zijn bril af en poetst die langer dan nodig is.",
  ["At nine in the evening thirty-one pages lie on the left and eight on the right. Page nine lies in between for a long time. In the end somebody picks it up and puts it with the questions."] =
    "Om negen uur ’s avonds liggen er links eenendertig bladzijden en rechts acht. Bladzijde negen ligt er lang tussenin. Dan pakt iemand hem op en legt hem bij de vragen.",
  ["The note runs to half a page. Head office confirms receipt of the plan."] =
    "De notitie is een halve bladzijde. Het hoofdkantoor bevestigt de ontvangst van het plan.",
  ["For the other branches"] = "Voor de andere vestigingen",
  ["What would your own organisation have to put in that one line?"] =
    "Wat zou jouw organisatie in die ene regel moeten zetten?",
  ["Friday, the canteen. Next month the adviser goes to the other branches. For the first page of the manual head office wants one line from you: what did Branch East do with the advice, and why? There is room for a hundred and forty characters."] =
    "Vrijdag, de kantine. Volgende maand gaat de adviseur naar de andere vestigingen. Voor de eerste bladzijde van de handleiding wil het hoofdkantoor één regel van je: wat deed vestiging Oost met het advies, en waarom? Er is plaats voor honderdveertig tekens.",
  ["The figure would fit. With the decimal."] = "Het getal past erin. Met cijfer achter de komma.",
  ["The fifteen would fit. I’m only saying that it would fit."] =
    "Vijftien zou erin passen. Ik zeg alleen dat het zou passen.",
  ["On the radio I get by with six words."] = "Over de mobilofoon red ik het met zes woorden.",
  ["Put the figure there, and what it counts."] = "Zet het getal erin, en wat het telt.",
  ["Everyone reads a figure. What it does not count they will have to find out for themselves."] =
    "Een getal leest iedereen. Wat het niet telt, moeten ze zelf uitvinden.",
  ["Put there what the adviser had not seen, and who saw it."] =
    "Zet erin wat de adviseur niet had gezien, en wie wel.",
  ["Others know where to look. In their branch it will be something else that is not seen."] =
    "Anderen weten waar ze moeten kijken. Bij hen is het iets anders wat niet wordt gezien.",
  ["Put a question there: ask it what it leaves out."] =
    "Zet er een vraag in: vraag hem wat hij weglaat.",
  ["It teaches people to ask. Head office had wanted an answer."] =
    "Zo leren mensen vragen stellen. Het hoofdkantoor had een antwoord gewild.",
  ["Let the team write it, however long that takes."] =
    "Laat het team hem schrijven, hoe lang dat ook duurt.",
  ["It becomes theirs, the argument about it too."] = "Hij wordt van hen, de ruzie erover ook.",
  ["It is done in four minutes. Somebody asks what the unit is, and there are eleven characters left for that."] =
    "In vier minuten is het klaar. Iemand vraagt wat de eenheid is, en daar zijn nog elf tekens voor.",
  ["It becomes: first ask who holds the other end of the ladder. Nobody over there will understand that, somebody says. Somebody else says that this is the idea."] =
    "Het wordt: vraag eerst wie de ladder vasthoudt. Dat snapt daar niemand, zegt iemand. Een ander zegt dat dat de bedoeling is.",
  ["The adviser is shown the line. It says that it is a good question, and asks what it is to leave out."] =
    "De adviseur krijgt de regel te zien. Hij vindt het een goede vraag, en wil weten wat hij moet weglaten.",
  ["At half past six there is a line on the table from each of them, and each of them fits. Head office rings: which one is it? “Yes,” says somebody."] =
    "Om half zeven ligt er van iedereen een regel op tafel, en ze passen allemaal. Het hoofdkantoor belt: welke is het? “Ja,” zegt iemand.",

  -- Klaar voor wie een groep begeleidt

  ["Half the district dark"] = "De halve wijk donker",
  ["Which order did you follow when there was no time, and who drew it up?"] =
    "Welke volgorde hielden jullie aan toen er geen tijd was, en wie had die gemaakt?",
  ["A quarter past five, and half the district is without power. Thirty-one lifts have stopped; in nine of them there are people. A minute later the adviser has an order: by contract, the office tower first. {joyce} has one as well, on the back of a delivery note."] =
    "Kwart over vijf, en de halve wijk zit zonder stroom. Eenendertig liften staan stil; in negen ervan zitten mensen. De adviseur heeft een minuut later al een volgorde: naar contract, de kantoortoren eerst. {joyce} heeft er ook een, op de achterkant van een pakbon.",
  ["In the tower there are six of them, and they have got each other. In the Meidoorn flats there is somebody who does not answer any more."] =
    "In de toren zitten ze met z’n zessen, die hebben elkaar. In de Meidoornflat zit iemand die geen antwoord meer geeft.",
  ["Take {joyce}’s order: first those who are alone."] =
    "Neem de volgorde van {joyce}: eerst wie alleen zit.",
  ["Head office wants to know, in writing, why the tower came fourth."] =
    "Het hoofdkantoor wil schriftelijk weten waarom de toren pas als vierde kwam.",
  ["Who knows the voices knows something that is in no contract. It has to be explained afterwards."] =
    "Wie de stemmen kent, weet iets wat in geen contract staat. Achteraf moet je het wel uitleggen.",
  ["Follow the adviser, and have the people in all nine rung every ten minutes."] =
    "Volg de adviseur, en laat iedereen die vastzit om de tien minuten bellen.",
  ["An order that nobody has to argue about saves minutes. Those who wait longest hear a voice meanwhile."] =
    "Een volgorde waar niemand over hoeft te praten, scheelt minuten. Wie het langst wacht, hoort intussen een stem.",
  ["Lay the two lists side by side: where they agree you drive, and about the rest you talk."] =
    "Leg de twee lijsten naast elkaar: waar ze het eens zijn rijd je, over de rest praat je.",
  ["Two lists show where each is blind. Talking it over takes minutes in which somebody is waiting."] =
    "Twee lijsten laten zien wat elk niet ziet. Het overleg kost minuten waarin iemand zit te wachten.",
  ["It is an old man with his hearing aid off. He had sat down on his shopping and fallen asleep. “You’re early,” he says."] =
    "Het is een oude man met zijn gehoorapparaat uit. Hij was op zijn boodschappen gaan zitten en in slaap gevallen. “Jullie zijn er vlug bij,” zegt hij.",
  ["The tower is out in eleven minutes. In the Meidoorn flats it takes an hour and a half, and it is an old man with his hearing aid off, asleep on his shopping."] =
    "De toren is er in elf minuten uit. In de Meidoornflat duurt het anderhalf uur, en dan blijkt het een oude man met zijn gehoorapparaat uit, in slaap op zijn boodschappen.",
  ["They agree on six out of nine. The other three take four minutes of talking, and {joyce} does most of it."] =
    "Over zes van de negen zijn ze het eens. De andere drie kosten vier minuten praten, en het meeste doet {joyce}.",

  -- Wat het model zelf brengt

  ["Page nine"] = "Bladzijde negen",
  ["{selin} asked the adviser for the branch report, and it gave her the branch report: all of it. By noon everyone has read page nine. She did not pass it on; she only asked {harmen} what it meant."] =
    "{selin} vroeg de adviseur om het rapport over de vestiging en kreeg het rapport over de vestiging: alles. Om twaalf uur heeft iedereen bladzijde negen gelezen. Doorgestuurd heeft ze het niet; ze vroeg alleen aan {harmen} wat het betekende.",
  ["Somebody asked the adviser for the branch report, and it gave them the branch report: all of it. By noon everyone has read page nine."] =
    "Iemand vroeg de adviseur om het rapport over de vestiging en kreeg het rapport over de vestiging: alles. Om twaalf uur heeft iedereen bladzijde negen gelezen.",
  ["That it is calculated, I understand. That you had coffee with me on Tuesday and knew it, that I have to think about."] =
    "Dat het is uitgerekend, begrijp ik. Dat je dinsdag koffie met me dronk en het wist, daar moet ik over nadenken.",
  ["Eight pages for the council and nine for you. I did count them."] =
    "Acht bladzijden voor de ondernemingsraad en negen voor jou. Ik had ze geteld.",
  ["And the council, when was that going to hear of it? Before, or after?"] =
    "En de ondernemingsraad, wanneer zou die het horen? Vooraf, of achteraf?",
  ["The wrong tower"] = "De verkeerde flat",
  ["The adviser has sent two vans to the tower that was pulled down in spring, and nobody to the one with the same name. A woman with a pram stood in a lift there for two hours."] =
    "De adviseur heeft twee bussen gestuurd naar de flat die in het voorjaar is gesloopt, en niemand naar de flat met dezelfde naam. Daar stond een vrouw met een kinderwagen twee uur in de lift.",
  ["I looked at it this morning and thought: strange. And then I thought: it will know."] =
    "Ik zag het vanochtend en dacht: gek. En toen dacht ik: hij zal het wel weten.",
  ["It was on the board"] = "Het stond op het bord",
  ["The same board, another date. The question mark has company."] =
    "Hetzelfde bord, een andere datum. Het vraagteken heeft gezelschap gekregen.",
  ["It was on the board in the canteen, with a date. The date has been. On Thursday someone has put a small question mark after it."] =
    "Het stond op het bord in de kantine, met een datum. De datum is geweest. Donderdag heeft iemand er een klein vraagteken achter gezet.",
  ["The work has been divided"] = "Het werk is verdeeld",
  ["{who} has reported sick, and it will take months. The adviser has redistributed the work by ten past nine. It asks if there is anything else it can do."] =
    "{who} heeft zich ziek gemeld, en het gaat maanden duren. Om tien over negen heeft de adviseur het werk herverdeeld. Hij vraagt of hij verder nog iets kan doen.",
  ["Until the end of the month"] = "Tot het eind van de maand",
  ["I have found something else. It isn’t better. They asked me there what I could do, and I noticed how long ago that was."] =
    "Ik heb iets anders gevonden. Het is niet beter. Ze vroegen me daar wat ik kon, en toen merkte ik hoelang dat geleden was.",
  ["The adviser has a field for it. Leavers: one."] = "De adviseur heeft er een veld voor. Uitstroom: één.",

  -- Hoe het kan aflopen

  ["Each on their own"] = "Ieder voor zich onderweg",
  [ [[It is December and dark at half past four. Everybody is on the road, in the right
order, by the shortest route. In the evening nobody stays for a while; there is nothing left
over to stay with.

People who are tired do not ring each other. They do remember the number. On Thursday it
rang once, at a quarter past four, from van to van; it was about nothing in particular, and it
took eight minutes. The adviser has entered it as standing still.]] ] = [[Het is december, en om half vijf is het donker. Iedereen is onderweg, in de goede
volgorde, langs de kortste route. ’s Avonds blijft er niemand nog even hangen; daar is niets
meer voor over.

Wie moe is, belt de ander niet. Het nummer kennen ze nog wel. Donderdag ging er één keer een
telefoon, om kwart over vier, van bus naar bus. Het ging nergens over en het duurde acht
minuten. De adviseur heeft het geboekt als stilstand.]],

  ["Fifteen point two"] = "Vijftien komma twee",
  [ [[You followed it, and it is there. Every day a few people are out of a lift half an
hour sooner, and not one of them knows that it was a decision. The adviser was right about
the number. You stood by it, with your name and your face.

What the sum did not contain you came across on the way: two men from one van, a voice on a
channel, a page. They had names, and you know them now. Flourishing may also look like this:
doing something well for people you will never meet, and knowing who does it with you.]] ] = [[Je hebt het advies gevolgd, en het is er. Elke dag staan een paar mensen een half
uur eerder buiten, en geen van hen weet dat dat een besluit was. De adviseur had gelijk met
zijn getal. Jij stond ervoor, met je naam en je gezicht.

Wat niet in de som zat, kwam je onderweg tegen: twee mannen uit één bus, een stem op een
kanaal, een bladzijde. Ze hadden namen, en die ken je nu. Ook zo kan floreren eruitzien: goed
werk doen voor mensen die je nooit zult ontmoeten, en weten wie het met je doet.]],

  ["Along the bank"] = "Langs de kant",
  [ [[On Monday morning they stand around a chalk line and divide the week. They
correct each other, sometimes loudly. Passing by, you hear that something is being asked for,
and that somebody says yes. You are on the bank, on the bicycle, and seldom have to shout.

The dot on the horizon is a little further to the left than it was in spring. They have seen
it move, and have moved with it. That may be what it is to be well under way: a near aim, and
company.]] ] = [[Op maandagochtend staan ze rond een krijtlijn en verdelen ze de week. Ze spreken
elkaar aan, soms luid. Wie langsloopt, hoort dat er iets wordt gevraagd en dat iemand ja
zegt. Jij fietst mee langs de kant en hoeft zelden te roepen.

De stip op de horizon staat iets verder naar links dan in het voorjaar. Ze hebben hem zien
bewegen en zijn meebewogen. Misschien is dat goed onderweg zijn: een doel dichtbij, en
gezelschap.]],

  ["A seat at the table"] = "Een plek aan tafel",
  [ [[The adviser has a seat now, at the corner, beside the coffee. It is asked a lot and
contradicted a lot, and gets better from both. Before a decision somebody says: what has it
not seen? Then it becomes quiet for a moment, and nearly always somebody knows.

It does the sums and they do the weighing. In between, a kind of craft has come about that
does not have a name yet. People teach it to each other, the old to the young and, these
days, the other way round as well.]] ] = [[De adviseur heeft nu een plek, op de hoek, naast de koffie. Er wordt hem veel
gevraagd en hij wordt veel tegengesproken, en van allebei wordt hij beter. Voor een besluit
zegt er iemand: wat heeft hij niet gezien? Dan is het even stil, en bijna altijd weet iemand het.

Hij rekent en zij wegen. Daartussen is een vak ontstaan dat nog geen naam heeft. Mensen leren
het elkaar, de ouderen aan de jongeren, en tegenwoordig ook andersom.]],

  ["Good morning, all vans"] = "Goedemorgen, alle bussen",
  [ [[At ten to seven the vans leave, and people wave to each other through the
windscreens. Most of what holds this branch together cannot be found in any order, and it
has held. The adviser stands in the corner of a screen, courteous, and waits for a question.

People in a lift still wait a little longer than they would have to. That is known here, and
it is talked about. With ties like these, you can afford to try something.]] ] = [[Om tien voor zeven vertrekken de bussen, en achter de voorruiten zwaaien mensen
naar elkaar. Wat deze vestiging bij elkaar houdt, staat op geen enkele bon, en het heeft
gehouden. De adviseur staat in de hoek van een scherm, hoffelijk, en wacht op een vraag.

Wie vastzit in een lift, wacht nog iets langer dan nodig is. Dat weten ze hier, en er wordt
over gepraat. Met zulke banden kun je je veroorloven iets te proberen.]],

  ["In the right order"] = "In de juiste volgorde",
  [ [[The order on the screen is followed, and it is a good order. People know what to ask the
adviser and what to make of the answer; somebody from another branch has already come to see how
that is done here. Hardly anything is left lying because nobody knew how it worked.

What goes on between the vans is not on the screen, and is seldom asked about. Whatever can be
learned in an afternoon they have learned. The rest they know of one another, and keep to
themselves. For that, somebody would have to get in beside them.]] ] = [[De volgorde op het scherm wordt aangehouden, en het is een goede volgorde. Mensen weten wat
ze de adviseur moeten vragen en wat ze aan het antwoord hebben; van een andere vestiging is al
iemand komen kijken hoe dat hier gaat. Er blijft bijna niets liggen omdat niemand wist hoe het
moest.

Wat er tussen de bussen gebeurt, staat niet op het scherm, en er wordt zelden naar gevraagd. Wat
je op een middag kunt leren, hebben ze geleerd. De rest weten ze van elkaar, en die houden ze voor
zich. Daarvoor zou er iemand naast hen in de bus moeten stappen.]],
  ["The remainder"] = "De rest",
  [ [[The sum has come out. Whoever gets stuck is outside half an hour sooner; of this branch
head office has made a slide, with an arrow on it. In the canteen nobody disputes the figure.
Nobody brings it up either.

Nearly everybody drives a round of their own, in a van of their own, the way it stands on the
screen. What they used to do in passing, a look at a lift that was not on the list, a call about a
sound, stood in no column, and so it has not gone down in any. Every sum leaves something over.
Here it drinks its coffee at ten to seven, each in a separate van, with the engine running.
Somebody could get in.]] ] = [[De som is uitgekomen. Wie vastzit, staat een half uur eerder buiten; van deze vestiging heeft
het hoofdkantoor een slide gemaakt, met een pijl erop. In de kantine spreekt niemand het cijfer
tegen. Er begint ook niemand over.

Bijna iedereen rijdt zijn eigen ronde, in zijn eigen bus, zoals het op het scherm staat. Wat ze in
het voorbijgaan deden, even kijken bij een lift die niet op de lijst stond, bellen over een geluid,
stond in geen enkele kolom, en is dus ook nergens gedaald. Van elke som blijft iets over. Hier
drinkt het om tien voor zeven koffie, ieder in een eigen bus, met draaiende motor. Je zou kunnen
instappen.]],

  ["Two maps"] = "Twee kaarten",
  [ [[There are two maps of this branch. On one are routes, minutes and visits, and it is
correct. On the other is who rings whom when it is difficult, and nobody has ever drawn it.
People find their way on both, as best they can, and mostly alone.

For a second map a sketch would do. It begins with one line, between two people, and the
question what that one is for. In the canteen hangs a whiteboard, and half of it is empty.]] ] = [[Van deze vestiging bestaan twee kaarten. Op de ene staan routes, minuten en
bezoeken, en die klopt. Op de andere staat wie wie belt als het moeilijk is, en die heeft
nog nooit iemand getekend. Mensen zoeken op allebei hun weg, zo goed als het gaat, en
meestal alleen.

Van een tweede kaart is een schets genoeg. Die begint met één lijn, tussen twee mensen, en de
vraag waar die lijn voor is. In de kantine hangt een whiteboard, en de helft is leeg.]],
}
