-- Wie wil er nog leiden?: Nederlandse vertaling van scenario.lua

return {
  ["Who wants to lead?"] = "Wie wil er nog leiden?",
  ["In twelve weeks you leave. The vacancy is open, a program reads along, and nobody applies."] =
    "Over twaalf weken vertrek je. De vacature staat open, een programma leest mee, en niemand solliciteert.",
  [ [[You lead six people at a regional housing desk. For five municipalities they decide
who gets a home first: after a fire, a divorce, a diagnosis. For every home there are
eleven requests, and under every decision there is a name.

Since this month a program called First Reader goes through the files before they do, and
proposes a yes or a no. In the plans it is a saving. On the floor opinions differ, and
the youngest ask the hardest questions.

In twelve weeks you leave. Your job has been advertised for a month. There is something the
team does not know: if nobody is found, the six go under the Arrears department, in the building
across the river, and two of the six desks do not appear in that plan. Nothing has been
decided. There is something else nobody has asked about: why you are leaving. For two
years you have slept badly. The lamp in your glass room burns late, and the whole floor
can see it.]] ] = [[Je geeft leiding aan zes mensen van een regionaal woonloket. Voor vijf gemeenten
beslissen zij wie het eerst een huis krijgt: na een brand, een scheiding, een diagnose. Op
elke woning komen elf aanvragen, en onder elk besluit staat een naam.

Sinds deze maand leest een programma, Eerste Lezer, de dossiers vóór hen, en het stelt een
ja of een nee voor. In de plannen is dat een besparing. Op de afdeling lopen de meningen
uiteen, en de jongsten stellen de lastigste vragen.

Over twaalf weken vertrek je. De vacature staat al een maand open. Eén ding weet het team
niet: komt er niemand, dan gaan ze met z’n zessen naar de afdeling Incasso, in het gebouw aan
de overkant van de rivier, en in dat plan ontbreken twee van de zes werkplekken. Er is nog
niets besloten. En één ding heeft niemand gevraagd: waarom je weggaat. Je slaapt al twee jaar
slecht. De lamp in je glazen kamer brandt tot laat, en de hele afdeling kan dat zien.]],
  ["In week 12 the team can go on without you: with a leader, or in a way of its own."] =
    "In week 12 kan het team zonder jou verder: met een leidinggevende, of op een eigen manier.",
  ["What did each of the six see when they saw your lamp burning?"] =
    "Wat zag elk van de zes als jouw lamp brandde?",
  ["Whom did you never ask, and what did you think the answer would be?"] =
    "Wie hebben jullie nooit gevraagd, en welk antwoord verwachtten jullie?",
  ["Who answered for the file of Mrs Duarte, and when was that decided?"] =
    "Wie was verantwoordelijk voor het dossier van mevrouw Duarte, en wanneer is dat bepaald?",
  ["What in your own job would you have to change before somebody wanted it?"] =
    "Wat moet er aan je eigen functie veranderen voordat iemand die wil hebben?",
  ["De Baak, Trend Report 2026, as summarised in the trade press: leadership, meaning and young professionals in a time of AI (in Dutch)."] =
    "De Baak, Trendrapport 2026, zoals samengevat in de vakpers: leiderschap, betekenis en jonge professionals in een tijd van AI.",
  ["VDS Training Consultants, blog on leadership in the AI era: asking rather than solving, self-leadership (in Dutch)."] =
    "VDS Training Consultants, blog over leiderschap in het AI-tijdperk: vragen in plaats van oplossen, zelfleiderschap.",
  ["Dutch Works Councils Act, article 25: right of advice on important technology and on a change of organisation."] =
    "Wet op de ondernemingsraden, artikel 25: adviesrecht bij belangrijke technologie en bij een wijziging van de organisatie.",
  ["Regulation (EU) 2024/1689 (AI Act), article 4: staff who work with AI must know enough about it."] =
    "Verordening (EU) 2024/1689 (AI-verordening), artikel 4: wie met AI werkt, moet er genoeg van weten.",
  ["Regulation (EU) 2016/679 (GDPR), article 22: decisions about people that are made by a machine alone."] =
    "Verordening (EU) 2016/679 (AVG), artikel 22: besluiten over mensen die alleen door een machine worden genomen.",

  -- De zes

  ["adviser, urgent requests"] = "adviseur, spoedaanvragen",
  ["Studied law, reads faster than anyone and stays calm. Whenever the vacancy comes up, heads turn towards her."] =
    "Heeft rechten gestudeerd, leest sneller dan wie ook en blijft rustig. Zodra het over de vacature gaat, kijken ze allemaal haar kant op.",
  ["My mother ran a school. I did my homework in her doctor’s waiting room. Everyone thinks I will say yes."] =
    "Mijn moeder leidde een school. Mijn huiswerk maakte ik in de wachtkamer van haar dokter. Iedereen denkt dat ik ja ga zeggen.",
  ["She is not there. On her desk lies a stack of files, every one of them read to the end."] =
    "Ze is er niet. Op haar bureau ligt een stapel dossiers, allemaal tot het eind gelezen.",
  ["She has said yes, for a year. At half past five she switches off the lamp in the glass room, and for the first few weeks she does it with a face as if she were stealing something."] =
    "Ze heeft ja gezegd, voor een jaar. Om half zes doet ze de lamp in de glazen kamer uit, en de eerste weken kijkt ze daarbij alsof ze iets steelt.",
  ["She has said yes. In the evening her mother rings and asks how late it is where she is. The lamp is on."] =
    "Ze heeft ja gezegd. ’s Avonds belt haar moeder en vraagt hoe laat het daar is. De lamp brandt.",
  ["She has said yes, for a year. There is no lamp in the glass room any more. When it gets dark she goes home, and for the first few weeks she does it with a face as if she were stealing something."] =
    "Ze heeft ja gezegd, voor een jaar. In de glazen kamer staat geen lamp meer. Als het donker wordt gaat ze naar huis, en de eerste weken kijkt ze daarbij alsof ze iets steelt.",
  ["She has said yes. In the evening her mother rings and asks how late it is where she is. She has brought a lamp of her own."] =
    "Ze heeft ja gezegd. ’s Avonds belt haar moeder en vraagt hoe laat het daar is. Ze heeft zelf een lamp meegebracht.",
  ["She has said no, aloud, and nobody thought less of her. Since then she has read the files more slowly, and with more pleasure."] =
    "Ze heeft nee gezegd, hardop, en niemand vond haar er minder om. Sindsdien leest ze de dossiers langzamer, en met meer plezier.",
  ["Heads still turn towards her when there is something to decide. She has begun to sit with her back to the room."] =
    "Als er iets te beslissen valt, kijken ze nog steeds haar kant op. Ze is met haar rug naar de anderen gaan zitten.",
  ["adviser, junior"] = "adviseur, junior",
  ["Works four days and asks what things are for. On Fridays he repairs boats with his grandfather."] =
    "Werkt vier dagen en vraagt waar dingen voor zijn. Op vrijdag knapt hij met zijn opa boten op.",
  ["They take my no for a principle. Sometimes I am only afraid that I will be good at something I do not believe in."] =
    "Ze houden mijn nee voor een principe. Soms ben ik alleen bang dat ik goed word in iets waar ik niet in geloof.",
  ["He is no longer on the list of extensions. Someone has saved his questions, in a document called Tygo."] =
    "Hij staat niet meer op de telefoonlijst. Iemand heeft zijn vragen bewaard, in een document dat Tygo heet.",
  ["He is in charge of what the program may and may not do. It is on paper, signed, four days a week. On Fridays the phone lies in a toolbox."] =
    "Hij gaat over wat het programma mag en niet mag. Het staat op papier, met een handtekening, vier dagen per week. Op vrijdag ligt zijn telefoon in een gereedschapskist.",
  ["The three lines still hang above the printer. A fourth has been added, in somebody else’s handwriting, and he is prouder of that one than of his own."] =
    "De drie regels hangen nog steeds boven de printer. Er is een vierde bij gekomen, in het handschrift van een ander, en daar is hij trotser op dan op die van hemzelf.",
  ["He works with First Reader and is quicker than the rest. What he asks now, he asks on Fridays, of a man with varnish on his hands."] =
    "Hij werkt met Eerste Lezer en is sneller dan de rest. Zijn vragen stelt hij nu op vrijdag, aan een man met vernis op zijn handen.",
  ["He still asks what things are for. He has an interview next week somewhere else, and is going to ask it there as well."] =
    "Hij vraagt nog steeds waar dingen voor zijn. Volgende week heeft hij ergens anders een gesprek, en daar gaat hij het ook vragen.",
  ["hearings and objections"] = "hoorzittingen en bezwaren",
  ["Handles the objections and speaks to people nobody else likes to ring. Has a daughter of four, and is never in on Wednesdays."] =
    "Behandelt de bezwaren en belt de mensen die niemand anders graag belt. Heeft een dochter van vier en is er op woensdag nooit.",
  ["I would want it. Nobody asks me, and they think that they are being kind."] =
    "Ik zou het willen. Niemand vraagt me, en ze denken dat ze me daarmee een plezier doen.",
  ["Somebody else now makes the calls that nobody likes to make. They take longer, or they are not made."] =
    "De telefoontjes die niemand graag pleegt, pleegt nu iemand anders. Ze duren langer, of ze blijven liggen.",
  ["She leads the team, twenty-eight hours a week. On Wednesdays there is a note on the glass: back tomorrow. So far everything has waited until then."] =
    "Ze leidt het team, achtentwintig uur per week. Op woensdag hangt er een briefje op het glas: morgen weer. Tot nu toe kon alles wachten tot dan.",
  ["She leads the team. On Wednesdays she is there more often than she had meant to be, and her daughter sits drawing at the table by the window."] =
    "Ze leidt het team. Op woensdag is ze er vaker dan de bedoeling was; haar dochter zit dan te tekenen aan de tafel bij het raam.",
  ["She looks after the people, one of the three. Her daughter has made a drawing of the team, three big ones and the rest small, and every week she says that others are the big ones."] =
    "Zij is er voor de mensen, als een van de drie. Haar dochter heeft het team getekend, drie groot en de rest klein, en zegt elke week dat nu anderen de groten zijn.",
  ["It has become someone else. But she has said that she wanted it, and the next time nobody will think of it for her."] =
    "Het is iemand anders geworden. Maar ze heeft gezegd dat ze het wilde, en de volgende keer bedenkt niemand het antwoord voor haar.",
  ["On the last day she shakes your hand and says: “I would have liked to be asked.” She says it kindly."] =
    "Op de laatste dag geeft ze je een hand. “Ik was graag gevraagd,” zegt ze. Ze zegt het vriendelijk.",
  ["adviser; works council"] = "adviseur; ondernemingsraad",
  ["Was team leader here himself, until he stepped down ten years ago: better with files, he says. Sits on the works council."] =
    "Was hier zelf teamleider, tot hij tien jaar geleden terugtrad: beter in dossiers, zegt hij. Zit in de ondernemingsraad.",
  ["I led this team for six years, and in my last week I found out that I did not know who had children."] =
    "Ik heb dit team zes jaar geleid, en in mijn laatste week merkte ik dat ik niet wist wie er kinderen had.",
  ["His chair has been pushed in. In the drawer lies a list of birthdays, ten years old, with the recent ones added in pencil."] =
    "Zijn stoel is aangeschoven. In de la ligt een lijst met verjaardagen, tien jaar oud, de nieuwe met potlood bijgeschreven.",
  ["He did not want to lead any more, and he does not. He makes the schedule of who chairs, and knows everybody’s birthday by heart."] =
    "Leidinggeven wilde hij niet meer, en dat doet hij ook niet. Hij maakt het rooster van wie er voorzit, en kent alle verjaardagen uit zijn hoofd.",
  ["He has lunch with your successor on Tuesdays. He says nothing about how it used to be unless he is asked, and he is asked a good deal."] =
    "Op dinsdag luncht hij met je opvolger. Over vroeger vertelt hij niets, tenzij iemand ernaar vraagt, en dat gebeurt nogal eens.",
  ["He lets the program read first and himself read last, and says that after thirty years that is a strange order."] =
    "Hij laat het programma als eerste lezen en leest zelf als laatste. Na dertig jaar is dat een vreemde volgorde, zegt hij.",
  ["In the works council he asks for things in writing. It is the way in which he has learned to be worried."] =
    "In de ondernemingsraad wil hij alles op papier. Zo heeft hij geleerd zich zorgen te maken.",
  ["counter and intake"] = "balie en intake",
  ["Has stood at the counter for eleven years and knows what people leave off a form. The others come to her after a bad call."] =
    "Staat al elf jaar aan de balie en weet wat mensen op een formulier weglaten. Na een naar gesprek gaan de anderen naar haar toe.",
  ["What I hear at the counter has no box on the form. So for that thing it does not exist, and then what am I?"] =
    "Voor wat ik aan de balie hoor, is er geen vakje op het formulier. Voor dat ding bestaat het dus niet, en wat ben ik dan?",
  ["The counter is open, from ten to three. Somebody fills in the form with the people, box by box."] =
    "De balie is open, van tien tot drie. Iemand vult met de mensen het formulier in, vakje voor vakje.",
  ["There is a box on the form now for what was told and was not asked. It is always full. She teaches the others how to fill it, and it says so in her contract."] =
    "Op het formulier is nu een vakje voor wat wel werd verteld maar niet gevraagd. Het staat altijd vol. Ze leert de anderen hoe je het invult, en dat staat ook in haar contract.",
  ["She still goes out to the people in the queue before the doors open. First Reader gets her notes now, and does something with some of them."] =
    "Voordat de deuren opengaan, loopt ze nog steeds langs de rij. Eerste Lezer krijgt nu haar aantekeningen, en doet met een deel ervan iets.",
  ["She has all seven certificates. At the counter she now looks at a screen, and the people look at her hair."] =
    "Ze heeft alle zeven certificaten. Aan de balie kijkt ze nu naar een scherm, en de mensen kijken naar haar kruin.",
  ["She hears what she hears. She writes it down on yellow notes, for herself, and at the end of the week she throws them away."] =
    "Ze hoort wat ze hoort. Ze schrijft het op gele briefjes, voor zichzelf, en aan het eind van de week gooit ze die weg.",
  ["process and planning"] = "werkproces en planning",
  ["Keeps the work flowing and the files in order. Applied for the post of team leader twice; the second time it went to you."] =
    "Zorgt dat het werk doorloopt en de dossiers op orde zijn. Solliciteerde twee keer als teamleider; de tweede keer werd jij het.",
  ["I would do it tomorrow. But a third no, in a place where everyone knows about the other two?"] =
    "Ik zou het morgen doen. Maar een derde nee, hier, waar iedereen van de eerste twee weet?",
  ["He has found a team to lead in another town. On his farewell card somebody wrote: you could have said."] =
    "Hij heeft een team gevonden, in een andere stad. Op zijn afscheidskaart schreef iemand: had het gezegd.",
  ["He leads the team. In the first meeting he explained the schedule for ten minutes, stopped, and asked what he had missed. It was the second thing he had learned that week."] =
    "Hij leidt het team. In zijn eerste overleg legde hij tien minuten lang het rooster uit, hield op, en vroeg wat hij had gemist. Het was het tweede wat hij die week had geleerd.",
  ["He has the outside world: the director, the figures, the five municipalities. It turns out to be the part he had wanted all along."] =
    "Hij heeft de buitenwereld: de directeur, de cijfers, de vijf gemeenten. Het blijkt precies het deel te zijn dat hij altijd al wilde.",
  ["The letter has gone from the drawer, and he has had an answer that was about him. He can look at the glass room again without counting."] =
    "De brief is uit de la, en hij heeft een antwoord gekregen dat over hem ging. Hij kan weer naar de glazen kamer kijken zonder te tellen.",
  ["He keeps the work flowing. In the bottom drawer lies a letter with the date left open."] =
    "Hij zorgt dat het werk doorloopt. In de onderste la ligt een brief waarop de datum nog open is.",

  -- Wat een leidinggevende kan doen

  ["Give meaning"] = "Betekenis geven",
  ["Sit together over one real file and talk about what this work is for. Little to show today; in time there is less to guess at."] =
    "Neem samen één echt dossier door en praat over waar dit werk voor is. Vandaag levert het weinig op; op den duur valt er minder te gissen.",
  ["People who know what something is for have less need to guess what lies behind it."] =
    "Wie weet waar iets voor is, hoeft minder te raden wat erachter zit.",
  ["Slow a week"] = "Een week vertragen",
  ["Only what cannot wait. First Reader stands still, and so does the pile; there is time to talk."] =
    "Alleen wat niet kan wachten. Eerste Lezer staat stil en de stapel ook; er is tijd om te praten.",
  ["When the pace drops, things rise to the surface that never came up in passing."] =
    "Als het tempo zakt, komt er iets boven waar in het voorbijgaan geen plek voor was.",
  ["What do you need?"] = "Wat heb je nodig?",
  ["Ask one person what they need to do it themselves, and then leave it with them."] =
    "Vraag één persoon wat die nodig heeft om het zelf te doen, en doe het dan ook niet alsnog zelf.",
  ["Asked what they need, people start looking for it themselves."] =
    "Wie de vraag krijgt wat hij nodig heeft, gaat er zelf naar zoeken.",
  ["The lamp off at half past five"] = "De lamp uit om half zes",
  ["Go home on time for a week, in full view. What is not finished stays unfinished."] =
    "Ga een week lang op tijd naar huis, voor iedereen zichtbaar. Wat niet af is, blijft liggen.",
  ["From how a leader works, people read what the work will ask of them."] =
    "Aan hoe een leidinggevende werkt, lezen mensen af wat het werk van hen zal vragen.",

  -- Week 1

  ["No new messages"] = "Geen nieuwe berichten",
  ["What does an empty mailbox tell you about the job, and about the person who has it now?"] =
    "Wat zegt een lege mailbox over de functie, en over wie die nu vervult?",
  ["Sunday was the last day to apply. On Monday morning the mailbox for the vacancy stands at nought. {wout} set it up; he clears his throat."] =
    "Zondag was de laatste dag om te solliciteren. Maandagochtend staat er een nul bij de mailbox die {wout} ervoor heeft ingericht. Hij schraapt zijn keel.",
  ["It works. I sent it a test message."] =
    "Hij doet het. Ik heb er een testbericht naartoe gestuurd.",
  ["Maybe it’s the text. “Decisive and resistant to stress.” Who wants to be picked for that second one?"] =
    "Misschien ligt het aan de tekst. “Daadkrachtig en stressbestendig.” Wie wil er nou op dat tweede worden uitgekozen?",
  ["{gijs}, who is fifty-nine, laughs out loud. Then heads turn, very slightly, towards {noor}. She is looking for something in her bag."] =
    "{gijs}, die negenenvijftig is, lacht hardop. Dan gaan de blikken, heel even, naar {noor}. Ze zoekt iets in haar tas.",
  ["Go round the table: what would have to change before you would even think about it?"] =
    "Ga de tafel rond: wat moet er anders zijn voordat je er ook maar over zou denken?",
  ["They can talk about the job without talking about who gets it; what they say is also about you."] =
    "Over de functie praten kan zonder te zeggen wie het moet worden; wat ze zeggen, gaat ook over jou.",
  ["Ask {noor}, afterwards and in private, whether she will think it over."] =
    "Vraag {noor} na afloop, onder vier ogen, of ze erover wil nadenken.",
  ["Noor has been thinking it over for three weeks, mostly at night."] =
    "Noor denkt er al drie weken over na, vooral ’s nachts.",
  ["Being asked is an honour and a burden; the others are relieved that it was not them."] =
    "Gevraagd worden is een eer en ook een last; de anderen zijn opgelucht dat zij het niet zijn.",
  ["Promise that nobody will be pushed into this chair."] =
    "Beloof dat niemand deze stoel in wordt geduwd.",
  ["Nobody is pushed into the chair"] = "Niemand wordt de stoel in geduwd",
  ["It takes the pressure off today. In week 11 it costs you a way out."] =
    "Vandaag haalt het de druk eraf. In week 11 kost het jou een uitweg.",
  ["Have it advertised again, one salary scale higher."] =
    "Zet de vacature opnieuw uit, één schaal hoger.",
  ["One letter came in, from outside, and it was withdrawn after a look at the working hours."] =
    "Er kwam één brief, van buiten. Na een blik op de werktijden werd hij ingetrokken.",
  ["More money says that the job is worth something, and also that it is as heavy as it looks."] =
    "Meer geld zegt dat de functie iets waard is, en ook dat ze zo zwaar is als ze lijkt.",
  ["The lamp. Sorry. You asked."] = "De lamp. Sorry. Je vroeg het.",
  ["Nobody looks at the glass room. So everybody knows which lamp."] =
    "Niemand kijkt naar de glazen kamer. Dus weet iedereen welke lamp.",
  ["Of course. I’ll think about it. Thank you."] =
    "Natuurlijk. Ik denk erover na. Dank je wel.",
  ["She shuts the door behind her very softly."] =
    "Ze doet de deur heel zacht achter zich dicht.",
  ["Round the table, shoulders come down a centimetre."] =
    "Rond de tafel zakken de schouders een centimeter.",
  ["Fine. So who will? I’m only asking."] =
    "Mooi. En wie dan wel? Ik vraag het uit belangstelling.",
  ["So it’s danger money."] = "Gevarengeld dus.",

  -- Week 2

  ["Thirty-one euros"] = "Eenendertig euro",
  ["Which figure in your own work makes people into a cost?"] =
    "Welk cijfer in je eigen werk maakt van mensen een kostenpost?",
  ["Margriet, the director, opens the screen that comes with First Reader. At the top, large and in green: cost per decision, thirty-one euros. Last year it was fifty-eight."] =
    "Directeur Margriet opent het scherm dat bij Eerste Lezer hoort. Bovenaan staat, groot en groen: kosten per besluit, eenendertig euro. Vorig jaar was het achtenvijftig.",
  ["Is that us? The twenty-seven that have gone?"] =
    "Zijn wij dat? De zevenentwintig die eraf zijn?",
  ["“It’s money for homes,” Margriet says, and she means it. {shanice} reads the number twice, as if it were her own weight."] =
    "“Dat is geld voor huizen,” zegt Margriet, en ze meent het. {shanice} leest het getal twee keer, alsof het haar eigen gewicht is.",
  ["Stand by the figure: what is saved here can be spent on people."] =
    "Ga achter het cijfer staan: wat je hier bespaart, kan naar mensen.",
  ["The thirty-one became twenty-nine, and everyone had seen how."] =
    "De eenendertig werd negenentwintig, en iedereen had gezien hoe.",
  ["A figure gives direction and sounds honest. Those who are in it will do the sum for themselves."] =
    "Een cijfer geeft richting en klinkt eerlijk. De mensen die erin zitten, rekenen zelf verder.",
  ["Ask the six to choose a figure of their own to put beside it."] =
    "Vraag de zes om er een eigen cijfer naast te zetten.",
  ["They have found a way to measure it: they ring ten people a week and ask."] =
    "Ze hebben een manier gevonden om het te meten: ze bellen tien mensen per week en vragen het.",
  ["What people count themselves they want to improve, and agreeing on it takes an afternoon."] =
    "Wat mensen zelf tellen, willen ze beter maken; het eens worden kost een middag.",
  ["Ask Margriet, with everyone there, to take that figure off the screen."] =
    "Vraag Margriet, waar iedereen bij is, om dat cijfer van het scherm te halen.",
  ["The figure still exists, only you no longer see it; Margriet discusses it with Arrears now."] =
    "Het cijfer bestaat nog, alleen zien jullie het niet meer; Margriet bespreekt het nu met Incasso.",
  ["They see you stand up for them; the figure goes on living, in rooms where they are not."] =
    "Ze zien dat je voor hen gaat staan; het cijfer leeft verder op plekken waar zij niet zijn.",
  ["Say what the freed hours are for: one extra call to everyone who gets a no."] =
    "Zeg waar de vrijgekomen uren voor zijn: één extra telefoontje naar iedereen die een nee krijgt.",
  ["It gives the saving a purpose, and fills the hours before they are free."] =
    "Het geeft de besparing een doel, en vult de uren voordat ze vrij zijn.",
  ["By four o’clock they have one: how many people understood why it was no. Nobody knows yet how to measure that."] =
    "Om vier uur hebben ze er een: hoeveel mensen begrepen waarom het nee werd. Hoe je dat meet, weet nog niemand.",
  ["Margriet takes it off, then and there. “You could have rung me first,” she says by the lift."] =
    "Margriet haalt het er ter plekke af. “Je had me ook eerst kunnen bellen,” zegt ze bij de lift.",
  ["I’ve been making those calls for years. It would be nice to have company."] =
    "Die telefoontjes pleeg ik al jaren. Het zou fijn zijn om gezelschap te hebben.",
  ["In my day it was guilders. It had the same look to it."] =
    "In mijn tijd waren het guldens. Verder zag het er net zo uit.",

  -- Week 3

  ["What it may not do"] = "Wat het niet mag",
  ["Where is it written down what a machine may not decide where you work?"] =
    "Waar staat bij jullie op papier wat een machine niet mag beslissen?",
  ["{tygo} has closed First Reader. He is not angry; he has his hands in his lap."] =
    "{tygo} heeft Eerste Lezer afgesloten. Hij is niet boos; zijn handen liggen in zijn schoot.",
  ["I’ll use it the day somebody can tell me what it must never decide. Nobody could, so far. I’ve asked four people."] =
    "Ik gebruik het op de dag dat iemand me kan zeggen wat het nooit mag beslissen. Dat kon nog niemand. Ik heb het aan vier mensen gevraagd.",
  ["There is a sigh somewhere: here come the young. Then {gijs} closes his as well."] =
    "Ergens klinkt een zucht: daar heb je de jeugd. Dan sluit {gijs} de zijne ook af.",
  ["I’m fifty-nine, and I’d like to know it too. The works council hasn’t been asked either."] =
    "Ik ben negenenvijftig, en ik zou het ook graag weten. De ondernemingsraad is trouwens ook niets gevraagd.",
  ["Write the lines with all six: what it may never decide, and what it may."] =
    "Schrijf met z’n allen de grenzen op: wat het nooit mag beslissen, en wat wel.",
  ["They keep to what they wrote themselves, even when it is busy; it takes an afternoon, and the program may do less."] =
    "Wat ze zelf hebben opgeschreven, houden ze vol als het druk is; het kost een middag, en het programma mag minder.",
  ["Promise that the works council will be asked, with the team’s questions attached."] =
    "Beloof dat de ondernemingsraad advies mag geven, met de vragen van het team erbij.",
  ["The works council receives a request for advice"] =
    "De ondernemingsraad krijgt een adviesaanvraag",
  ["The law has a place for this question, and until there is an answer it stays open."] =
    "De wet heeft een plek voor deze vraag, en tot er antwoord is, blijft ze open.",
  ["Ask them to work with it for a month first: you only see the boundary once you get there."] =
    "Vraag hun er eerst een maand mee te werken: een grens zie je pas als je er bent.",
  ["After a month they know what they are talking about; until then the decisions simply go out."] =
    "Na een maand weten ze waar ze over praten; tot die tijd gaan de besluiten gewoon de deur uit.",
  ["Let {tygo} and {gijs} work without it for now; the others use it."] =
    "Laat {tygo} en {gijs} voorlopig zonder werken; de anderen gebruiken het wel.",
  ["Two people without the program meant more files for the one who never complains."] =
    "Twee mensen zonder het programma betekende meer dossiers voor degene die nooit klaagt.",
  ["Their conscience is respected, and somebody else does the work that they leave."] =
    "Hun geweten wordt gerespecteerd, en een ander doet het werk dat zij laten liggen.",
  ["Three lines hang above the printer. It never says no on its own. It never reads about a child without somebody reading along. And whoever signs has read it."] =
    "Er hangen drie regels boven de printer. Het programma zegt nooit in zijn eentje nee. Gaat het over een kind, dan leest er iemand mee. En wie tekent, heeft gelezen.",
  ["With the questions attached. Good. Mine is only two words: who answers?"] =
    "Met de vragen erbij. Goed. De mijne telt drie woorden: wie is verantwoordelijk?",
  ["A month is two hundred families. But all right."] =
    "Een maand is tweehonderd gezinnen. Maar goed.",
  ["No, it’s fine. I read fast."] = "Nee, hoor, prima. Ik lees snel.",

  -- Week 4

  ["Forty seconds"] = "Veertig seconden",
  ["When does a signature mean something, and what does it take to keep it so?"] =
    "Wanneer betekent een handtekening iets, en wat is ervoor nodig om dat zo te houden?",
  ["{wout} keeps logs. Last week {noor}’s refusals took an average of forty seconds. The files are sixty pages long. The last of them was that of Mrs Duarte, mother of a boy of seven."] =
    "{wout} houdt logboeken bij. Vorige week duurde een afwijzing van {noor} gemiddeld veertig seconden. Een dossier telt zestig pagina’s. Het laatste was dat van mevrouw Duarte, moeder van een jongen van zeven.",
  ["I’m not reporting anyone. I only thought you would want to know."] =
    "Ik wil niemand aangeven. Ik dacht alleen dat je het zou willen weten.",
  ["It said no, ninety-one per cent. I suppose I agreed. I can’t remember reading it."] =
    "Het zei nee, eenennegentig procent. Ik zal het er wel mee eens zijn geweest. Ik kan me niet herinneren dat ik het gelezen heb.",
  ["A refusal may not be made by a machine alone. So the question is what we are, in those forty seconds."] =
    "Een afwijzing mag niet alleen van een machine komen. De vraag is dus wat wij zijn, in die veertig seconden.",
  ["Nobody points to the third line above the printer. Nobody has to."] =
    "Niemand wijst naar de derde regel boven de printer. Dat hoeft ook niet.",
  ["There was a line of their own making to hold this up against."] =
    "Er was een regel van henzelf om dit naast te leggen.",
  ["Every refusal gets a second reader, who does not see the program’s advice."] =
    "Elke afwijzing krijgt een tweede lezer, die het advies van het programma niet ziet.",
  ["Reading twice takes twice as long; applicants have begun to ring and ask where their letter is."] =
    "Twee keer lezen duurt twee keer zo lang; aanvragers bellen nu om te vragen waar hun brief blijft.",
  ["Two readers see more than one and share the weight, and the pile grows."] =
    "Twee lezers zien meer dan één en dragen het samen; de stapel groeit.",
  ["Your name, your decision: read everything, and take the time it takes."] =
    "Wie tekent, is verantwoordelijk: lees alles, en neem er de tijd voor.",
  ["Those who read everything have come to know what the program overlooks."] =
    "Wie alles leest, weet inmiddels wat het programma over het hoofd ziet.",
  ["It is clear now who decides. It is also clear who lies awake over it."] =
    "Nu is duidelijk wie er beslist. Ook wie ervan wakker ligt.",
  ["Take the refusals on yourself: until you leave, your name goes under them."] =
    "Neem de afwijzingen zelf: tot je vertrek staat jouw naam eronder.",
  ["For a month nobody had to weigh a refusal, and nobody has learned it."] =
    "Een maand lang hoefde niemand een nee af te wegen, en niemand heeft het geleerd.",
  ["It lifts a burden from them and moves it to the lamp in the glass room."] =
    "Het neemt hun een last af en verplaatst die naar de lamp in de glazen kamer.",
  ["Put on every letter that First Reader prepared it, and keep to the present pace."] =
    "Zet op elke brief dat Eerste Lezer hem heeft voorbereid, en houd dit tempo aan.",
  ["People read the new line on the letter and rang; the calls arrived at Ayla’s desk."] =
    "Mensen lazen de nieuwe regel in hun brief en belden; ze kwamen bij Ayla terecht.",
  ["Applicants know where they stand, but sixty pages still get forty seconds."] =
    "De aanvragers weten waar ze aan toe zijn, maar zestig pagina’s krijgen nog steeds veertig seconden.",
  ["The first day they disagree three times out of ten. It becomes a noisy afternoon, and not an unpleasant one."] =
    "De eerste dag zijn ze het drie van de tien keer oneens. Het wordt een rumoerige middag, en geen onaangename.",
  ["That’s fair. It always was my name."] = "Dat is eerlijk. Het was altijd al mijn naam.",
  ["That evening you sign nineteen refusals. When you look up you see yourself in the glass, and behind it the dark floor."] =
    "Die avond teken je negentien afwijzingen. Als je opkijkt, zie je jezelf in het glas, en daarachter de donkere afdeling.",
  ["And who do they ring, when they’ve read that line?"] =
    "En wie bellen ze, als ze die regel hebben gelezen?",

  -- Week 5

  ["In the kitchen"] = "In de keuken",
  ["What did you once leave unsaid, and what did others make of it?"] =
    "Wat heb je weleens niet gezegd, en wat maakten anderen ervan?",
  ["{shanice} is rinsing cups. {wout} is waiting for the kettle. She asks it without turning round."] =
    "{shanice} spoelt kopjes om. {wout} wacht op de waterkoker. Ze vraagt het zonder zich om te draaien.",
  ["Why are you leaving, actually? Not the e-mail. You."] =
    "Waarom ga je eigenlijk weg? Niet de mail. Jij.",
  ["Say that you have slept badly for two years, and that this is why."] =
    "Zeg dat je al twee jaar slecht slaapt, en dat je daarom gaat.",
  ["The others may now admit something too. The job does look heavier than it did."] =
    "De anderen mogen nu ook iets toegeven. De functie lijkt er wel zwaarder op geworden.",
  ["Say that after seven years it is time for something new."] =
    "Zeg dat het na zeven jaar tijd is voor iets nieuws.",
  ["Something new turned out to have no name and no starting date, and people drew their own conclusions."] =
    "Iets nieuws bleek geen naam en geen begindatum te hebben, en iedereen trok een eigen conclusie.",
  ["It is not untrue and it alarms nobody. But they had already seen the lamp."] =
    "Het is niet onwaar en niemand schrikt ervan. Alleen hadden ze de lamp al gezien.",
  ["Say that there is a reason, and that you would like to keep it to yourself."] =
    "Zeg dat er een reden is, en dat je die liever voor jezelf houdt.",
  ["It is honest as well, and what you leave open the others will fill in."] =
    "Eerlijk is het ook, en wat je openlaat, vullen de anderen in.",
  ["Put your cup down and ask what they have seen, these two years."] =
    "Zet je kopje neer en vraag wat zij die twee jaar hebben gezien.",
  ["You get to hear something, provided you can keep quiet for long enough; it takes the rest of the afternoon."] =
    "Je krijgt iets te horen, als je lang genoeg je mond kunt houden; het kost de rest van de middag.",
  ["The kettle clicks off. Nobody pours."] = "De waterkoker klikt uit. Niemand schenkt in.",
  ["I thought you liked it. Being here that late. I thought that was what it took."] =
    "Ik dacht dat je het fijn vond, zo laat nog hier. Ik dacht dat dat erbij hoorde.",
  ["Something new. Nice."] = "Iets nieuws. Leuk.",
  ["She dries a cup that was already dry."] = "Ze droogt een kopje af dat al droog was.",
  ["That I can live with. Better than a story."] =
    "Daar kan ik mee leven. Liever dat dan een verhaaltje.",
  ["That you eat your sandwich standing up. That you answered me at ten to twelve on a Sunday, and that I answered you."] =
    "Dat je je boterham staand eet. Dat je me op een zondag om tien voor twaalf ’s nachts terugmailde, en dat ik ook nog terugschreef.",
  ["That you never asked for anything. I took that for strength."] =
    "Dat je nooit iets vroeg. Ik hield dat voor kracht.",

  -- Week 6

  ["Two hundred and twelve"] = "Tweehonderdtwaalf",
  ["What would have to happen before your team stood still for a day?"] =
    "Wat zou er moeten gebeuren voordat jouw team een dag stilstaat?",
  ["A flat in the east of the region has burned out: forty households at once. The pile stands at two hundred and twelve. At half past six all of them are still there, and {ayla} is on the phone to her mother about her daughter."] =
    "In het oosten van de regio is een flat uitgebrand: veertig huishoudens in één keer. De stapel staat op tweehonderdtwaalf. Om half zeven is iedereen er nog, en {ayla} belt met haar moeder over haar dochter.",
  ["In all the years I led, I never dared to stop for a day. I’ve often wondered what I thought would happen."] =
    "In al die jaren als teamleider heb ik nooit een dag durven stoppen. Ik heb me vaak afgevraagd wat ik dacht dat er zou gebeuren.",
  ["Stop for two days: only the forty, and with everyone; the rest waits."] =
    "Stop twee dagen: alleen de veertig, en met iedereen; de rest wacht.",
  ["The others in the pile have been waiting two weeks longer, and some of them have rung a councillor."] =
    "De anderen op de stapel hebben twee weken langer gewacht, en een paar hebben een wethouder gebeld.",
  ["The forty get the whole team for once; the bill goes to people who are not in the room."] =
    "De veertig krijgen één keer het hele team; de rekening gaat naar mensen die er niet bij zitten.",
  ["Let First Reader sort the pile by urgency, and have the team read from the top."] =
    "Laat Eerste Lezer de stapel op urgentie sorteren, en lees met het team van boven af.",
  ["The tool does what it is good at, and what has no box on the form slides to the bottom."] =
    "Het programma doet waar het goed in is, en wat geen vakje heeft, zakt naar onderen.",
  ["Promise one free afternoon a week, and begin as soon as the forty have been housed."] =
    "Beloof één vrije middag per week, vanaf het moment dat de veertig een dak hebben.",
  ["A free afternoon every week"] = "Elke week een vrije middag",
  ["There is something to look forward to, though it will not be any quieter when the day comes."] =
    "Er is iets om naar uit te kijken, al zal het die dag niet rustiger zijn.",
  ["Stay with them this week, evenings too, and see to soup and taxis."] =
    "Blijf deze week bij hen, ook ’s avonds, en zorg voor soep en taxi’s.",
  ["They will not forget that you stayed. Nor will they forget that this is what leading takes here."] =
    "Ze vergeten niet dat je bleef. Ze vergeten ook niet dat leidinggeven dit hier vraagt.",
  ["On the second afternoon they sit on the floor among the folders of forty families. Someone says how they dread the phone. Then somebody else does."] =
    "De tweede middag zitten ze op de grond tussen de mappen van veertig gezinnen. Een van hen zegt hoe hij tegen de telefoon opziet. Dan nog een.",
  ["And the man who says he’s fine because he’s ashamed? Where is he in that pile?"] =
    "En die man die zegt dat het wel gaat, omdat hij zich schaamt? Waar ligt die op die stapel?",
  ["Make it a Tuesday. On Wednesdays I’m not here."] =
    "Maak er dinsdag van. Op woensdag ben ik er niet.",
  ["At nine on Thursday somebody gets up. “I’m going home. I think we all should.” Nobody knows where to look."] =
    "Donderdag om negen uur ’s avonds staat er iemand op. “Ik ga naar huis. Ik vind dat we dat allemaal moeten doen.” Niemand weet waar hij moet kijken.",
  ["At nine on Thursday {tygo} gets up. “I’m going home,” he says. “I think we all should.” Nobody knows where to look."] =
    "Donderdag om negen uur ’s avonds staat {tygo} op. “Ik ga naar huis,” zegt hij. “Ik vind dat we dat allemaal moeten doen.” Niemand weet waar hij moet kijken.",

  -- Week 7

  ["Seven modules"] = "Zeven modules",
  ["What do your people practise, and what do you take for granted that they can do?"] =
    "Wat oefenen jouw mensen, en waarvan neem je aan dat ze het wel kunnen?",
  ["People who work with AI must know enough about it; that is the law. Margriet has bought seven online modules, with a badge after each. {shanice} has four browser tabs open and a mother with a pushchair in front of her."] =
    "Wie met AI werkt, moet er genoeg van weten; dat is de wet. Margriet heeft zeven onlinemodules gekocht, met na elke module een badge. {shanice} heeft vier tabbladen open, en voor haar neus staat een moeder met een buggy.",
  ["Module three is about judgement. It’s multiple choice."] =
    "Module drie gaat over oordeelsvermogen. Het is meerkeuze.",
  ["All seven for everyone, within two weeks, in working hours."] =
    "Alle zeven voor iedereen, binnen twee weken, in werktijd.",
  ["Everyone knows the tool and the duty has been met; judging is learned somewhere else."] =
    "Iedereen kent het programma en aan de plicht is voldaan; oordelen leer je ergens anders.",
  ["Half the modules, and the rest of the time at the counter beside {shanice}."] =
    "De helft van de modules, en de overige tijd aan de balie naast {shanice}.",
  ["At the counter they learn what is not in a file, but for a fortnight she has trainees on top of her queue."] =
    "Aan de balie leren ze wat niet in een dossier staat, maar zij heeft twee weken lang stagiairs boven op haar rij.",
  ["Everyone judges the same file without the program, and then they lay their answers side by side."] =
    "Laat iedereen hetzelfde dossier beoordelen zonder programma, en leg de antwoorden naast elkaar.",
  ["You learn most about judging from a colleague who saw the same thing and decided otherwise."] =
    "Oordelen leer je het best van een collega die hetzelfde zag en anders besloot.",
  ["Let everyone choose for themselves what they want to learn, and ask about it in week 10."] =
    "Laat iedereen zelf kiezen wat hij wil leren, en vraag ernaar in week 10.",
  ["Those who learned easily have learned; those who found it hard had a busy month."] =
    "Wie makkelijk leert, heeft iets geleerd; wie het moeilijk vond, had een drukke maand.",
  ["Good for those who know what they lack. The distance to the others grows."] =
    "Fijn voor wie weet wat hij mist. De afstand tot de anderen groeit.",
  ["After an hour the first of them comes back pale. “She says nothing. She just waits. And then they tell her.”"] =
    "Na een uur komt de eerste bleek terug. “Ze zegt niets. Ze wacht gewoon. En dan vertellen ze het.”",
  ["After an hour {tygo} comes back pale. “She says nothing,” he says. “She just waits. And then they tell her.”"] =
    "Na een uur komt {tygo} bleek terug. “Ze zegt niets,” zegt hij. “Ze wacht gewoon. En dan vertellen ze het.”",
  ["One says yes and the next says no, all the way round the table. First Reader says no, eighty-eight per cent. It becomes the best hour in months, and nobody gets a badge."] =
    "De een zegt ja en de volgende nee, de hele tafel rond. Eerste Lezer zegt nee, achtentachtig procent. Het wordt het beste uur in maanden, en niemand krijgt een badge.",
  ["By Friday there are thirty badges on the intranet. Somebody has printed theirs and hung them over the toilet."] =
    "Vrijdag staan er dertig badges op het intranet. Iemand heeft de zijne uitgeprint en boven de wc gehangen.",
  ["By Friday there are thirty badges on the intranet. {gijs} has printed his and hung it over the toilet."] =
    "Vrijdag staan er dertig badges op het intranet. {gijs} heeft de zijne uitgeprint en boven de wc gehangen.",
  ["Not on Wednesdays"] = "Niet op woensdag",
  ["Whom did you not ask, and who decided that for them?"] =
    "Wie heb je niet gevraagd, en wie besliste dat voor die persoon?",
  ["{ayla} stays behind after the meeting. She straightens the chairs, one by one, until you are the only one left."] =
    "{ayla} blijft hangen na het overleg. Ze zet de stoelen recht, een voor een, tot jij als enige over bent.",
  ["Everybody asks Noor. Nobody asks me. I think they believe it’s considerate."] =
    "Iedereen vraagt Noor. Niemand vraagt mij. Ik geloof dat ze dat attent vinden.",
  ["I said it to you, in so many words, and you never came back to it. I think that you were being considerate as well."] =
    "Ik heb het je met zoveel woorden gezegd, en je bent er nooit op teruggekomen. Ik geloof dat jij dat ook attent vond.",
  ["You went home at half past five. The whole floor looked at the clock. I thought: so it can be done. And then: I would want it."] =
    "Je ging om half zes naar huis. De hele afdeling keek op de klok. Ik dacht: het kan dus. En toen: ik zou het willen.",
  ["I would want it. Not like this. Not with that lamp. But I would want it."] =
    "Ik zou het willen. Niet zo. Niet met die lamp. Maar ik zou het willen.",
  ["Rewrite the vacancy with her: twenty-eight hours, and what falls away."] =
    "Herschrijf samen met haar de vacature: achtentwintig uur, en wat er vervalt.",
  ["Cut to size, the job can be done. Somebody else will see whom it was cut for."] =
    "Op maat gesneden is de functie te doen. Iemand anders ziet voor wie ze is gesneden.",
  ["Let her lead for two weeks, starting tomorrow, with you in the background."] =
    "Laat haar twee weken leiden, vanaf morgen, met jou op de achtergrond.",
  ["After two weeks they knew how she does it, and so did she."] =
    "Na twee weken wisten ze hoe zij het doet, en zij zelf ook.",
  ["You find out by doing whether it fits, with everybody watching."] =
    "Of het past, merk je door het te doen, met iedereen erbij.",
  ["Ask her who she would want to do it with, and which part."] =
    "Vraag met wie ze het zou willen doen, en welk deel.",
  ["A job that you can share frightens fewer people, though nobody knows yet who does what."] =
    "Een functie die je kunt delen schrikt minder af, al weet nog niemand wie wat doet.",
  ["Say that you are glad, and that the procedure is the same for all: a letter, a panel."] =
    "Zeg dat je blij bent, en dat de procedure voor iedereen gelijk is: een brief, een commissie.",
  ["Fair to everyone who is still hesitating, and hardest on the one who has just dared."] =
    "Eerlijk voor wie nog aarzelt, en het zwaarst voor wie net heeft gedurfd.",
  ["The people, me. The figures and Margriet: Wout, if he could ask instead of explain. Have you ever asked him?"] =
    "Ik de mensen. Wout de cijfers en Margriet, als hij zou vragen in plaats van uitleggen. Heb je het hem weleens gevraagd?",
  ["By half past four there is a list of eleven things that only you do because you always have. Six of them can simply stop."] =
    "Om half vijf ligt er een lijst van elf dingen die alleen jij doet omdat jij ze altijd al deed. Zes ervan kunnen gewoon weg.",
  ["Starting tomorrow. Tomorrow is Wednesday. Starting Thursday."] =
    "Vanaf morgen. Morgen is het woensdag. Donderdag dus.",
  ["A letter. Yes. I’ll see."] = "Een brief. Ja. Ik zie wel.",

  -- Week 8

  ["The bottom drawer"] = "De onderste la",
  ["What do you owe to someone who was passed over, for you?"] =
    "Wat ben je verschuldigd aan iemand die gepasseerd is, voor jou?",
  ["{wout} closes the door of the glass room behind him, which nobody ever does. He has a letter with him, dated three months ago."] =
    "{wout} doet de deur van de glazen kamer achter zich dicht, wat nooit iemand doet. Hij heeft een brief bij zich, van drie maanden geleden.",
  ["I wrote it the day you told us. I haven’t handed it in. I can do schedules. What I can’t do is a third time."] =
    "Ik schreef hem op de dag dat je het ons vertelde. Ik heb hem niet ingeleverd. Roosters kan ik. Een derde keer kan ik niet.",
  ["Ask him to hand it in, and promise him nothing."] =
    "Vraag hem de brief in te leveren, en beloof hem niets.",
  ["You take him seriously. That includes the chance of a third no."] =
    "Je neemt hem serieus. Daar hoort de kans op een derde nee bij.",
  ["Tell him what you see: he explains where he might ask. And offer to practise."] =
    "Zeg wat je ziet: hij legt uit waar hij zou kunnen vragen. En bied aan te oefenen.",
  ["Wout asked three questions in a meeting and waited for the answers."] =
    "Wout stelde in een overleg drie vragen en wachtte op de antwoorden.",
  ["He can change what he was never told only once he has heard it; today it hurts."] =
    "Wat niemand hem ooit vertelde, kan hij pas veranderen als hij het weet; vandaag doet het pijn.",
  ["Ask what he would do differently from you, and write it down."] =
    "Vraag wat hij anders zou doen dan jij, en schrijf het op.",
  ["It turns a rival into an adviser, and you get to hear things about your own years."] =
    "Zo wordt een rivaal een raadgever, en jij krijgt iets te horen over je eigen jaren.",
  ["Advise him to leave it in the drawer: there are things he is better at."] =
    "Raad hem aan de brief te laten liggen: hij is in andere dingen beter.",
  ["It spares him a no, and it is one."] = "Het bespaart hem een nee, en het ís er een.",
  ["He lays it on the table, face down, and then turns it over himself."] =
    "Hij legt hem op tafel, met de achterkant boven, en draait hem dan zelf om.",
  ["Nobody ever told me that. Both times it said: a strong field of candidates."] =
    "Dat heeft niemand me ooit gezegd. Beide keren stond er: een sterk veld aan kandidaten.",
  ["I’d be home at six. I’m sorry. But that is the first thing."] =
    "Ik zou om zes uur thuis zijn. Sorry. Maar dat is het eerste.",
  ["Yes. That’s what I thought too. Thank you."] = "Ja. Dat dacht ik ook. Dank je.",

  -- Week 9

  ["Fifteen files"] = "Vijftien dossiers",
  ["What made it possible for this to be found?"] =
    "Wat maakte het mogelijk dat dit werd gevonden?",
  ["{noor} has read back, from the first page. Mrs Duarte is “staying with her sister”. To First Reader that is a roof. {shanice} spoke to her at the counter: it is a sofa, with five of them in two rooms, until the end of the month."] =
    "{noor} heeft teruggelezen, vanaf pagina één. Mevrouw Duarte “verblijft bij haar zus”. Voor Eerste Lezer is dat een dak. {shanice} sprak haar aan de balie: het is een bank, met z’n vijven op twee kamers, tot het eind van de maand.",
  ["I searched for the word. There are fifteen files. Nine of them have my name on."] =
    "Ik heb op het woord gezocht. Het zijn vijftien dossiers. Onder negen staat mijn naam.",
  ["Reopen all fifteen, and write to the people before they write to you."] =
    "Heropen ze alle vijftien, en schrijf de mensen voordat zij jullie schrijven.",
  ["If you bring the mistake up yourselves, you get to tell it; the work comes on top of the rest."] =
    "Wie zelf met de fout komt, mag hem ook zelf vertellen; het werk komt boven op de rest.",
  ["Have {noor} and {shanice} teach First Reader what staying somewhere means."] =
    "Laat {noor} en {shanice} Eerste Lezer leren wat ergens verblijven betekent.",
  ["It will not happen to the next ones; the fifteen have to hope for an objection."] =
    "De volgenden overkomt het niet; de vijftien moeten hopen op een bezwaar.",
  ["Give the whole team an afternoon: what did we see, and why not then?"] =
    "Geef het hele team een middag: wat zagen we, en waarom toen niet?",
  ["With nobody to blame they find out how it could happen; meanwhile fifteen people wait a little longer."] =
    "Zonder schuldvraag komt boven tafel hoe het kon gebeuren; intussen wachten vijftien mensen nog wat langer.",
  ["Mrs Duarte rings within the hour. She does not ask whose fault it was. She asks whether she ought to come in."] =
    "Binnen een uur belt mevrouw Duarte. Ze vraagt niet wiens schuld het was. Ze vraagt of ze langs moet komen.",
  ["You have to ask where they keep their toothbrush. If they have to think about it, it’s no home."] =
    "Je moet vragen waar ze hun tandenborstel hebben. Als ze daarover na moeten denken, is het geen thuis.",
  ["I’d have missed it too. I’d have written a memo about it, and missed it."] =
    "Ik had het ook gemist. Ik had er een memo over geschreven, en het gemist.",
  ["Who decided this?"] = "Wie heeft dit beslist?",
  ["Who answered here, and who should have?"] =
    "Wie antwoordde hier, en wie had moeten antwoorden?",
  ["The objection of Mrs Duarte. According to the file she is housed; according to her she has been on her sister’s sofa for seven months, with her son. Around the table: her, {ayla}, {noor} and you. She has one question."] =
    "Het bezwaar van mevrouw Duarte. Volgens het dossier heeft ze woonruimte; volgens haarzelf slaapt ze al zeven maanden met haar zoon bij haar zus op de bank. Aan tafel: zij, {ayla}, {noor} en jij. Ze heeft één vraag.",
  ["“Who decided this?”"] = "“Wie heeft dit beslist?”",
  ["Under the first letter stands {noor}’s name, under the answer to her complaint yours. You cannot remember it."] =
    "Onder de eerste brief staat de naam van {noor}, onder het antwoord op haar klacht die van jou. Je kunt het je niet herinneren.",
  ["On the letter it says who signed. {noor} looks at her own name."] =
    "In de brief staat wie er tekende. {noor} kijkt naar haar eigen naam.",
  ["A woman asked who had decided, and nobody had."] =
    "Een vrouw vroeg wie er had beslist, en dat had niemand.",
  ["Say: I did. I let it go out like this, and I will put it right."] =
    "Zeg: ik. Ik heb het zo laten gaan, en ik maak het in orde.",
  ["You take it on yourself. Everyone at the table sees what the chair asks of a person."] =
    "Je neemt het op je. Iedereen aan tafel ziet wat de stoel van een mens vraagt.",
  ["Leave the answer to {noor}, and stay beside her."] =
    "Laat het antwoord aan {noor}, en blijf naast haar zitten.",
  ["She signed, so she gets to answer. She grows by it, and she will not sleep tonight."] =
    "Zij tekende, dus zij mag antwoorden. Ze groeit ervan, en vannacht slaapt ze niet.",
  ["Explain exactly how First Reader works, and what will be changed in it."] =
    "Leg precies uit hoe Eerste Lezer werkt, en wat daaraan verandert.",
  ["It was a good explanation. It did not answer the question."] =
    "Het was een goede uitleg. Het was geen antwoord op de vraag.",
  ["She nods. “Then I know who I’m talking to,” she says."] =
    "Ze knikt. “Dan weet ik met wie ik praat,” zegt ze.",
  ["I did. I signed without reading. I am reading it now, and it is not right."] =
    "Ik. Ik heb getekend zonder te lezen. Nu lees ik het, en het klopt niet.",
  ["The boy of seven, on the chair in the corridor, has heard everything. He waves to her as they leave."] =
    "De jongen van zeven, op de stoel in de gang, heeft alles gehoord. Bij het weggaan zwaait hij naar haar.",
  ["She asked who. You told her how."] = "Ze vroeg wie. Jij vertelde hoe.",

  -- Week 10

  ["A week without you"] = "Een week zonder jou",
  ["What happens to your team in a week without you, and do you want to know?"] =
    "Wat gebeurt er met jouw team in een week zonder jou, en wil je dat weten?",
  ["You have eleven days of leave that lapse when you go. Margriet suggests a week off now. “Then we’ll see at once what holds up,” she says."] =
    "Je hebt elf vrije dagen die vervallen als je weggaat. Margriet stelt voor er nu een week van op te nemen. “Dan zien we meteen wat er blijft staan,” zegt ze.",
  ["When I took a week off, I rang in every day. They let me. That’s how I know."] =
    "Toen ik een week vrij nam, belde ik elke dag. Ze lieten me bellen. Daarom weet ik het.",
  ["Go, and leave nobody in charge: ask them what they need, and switch off your phone."] =
    "Ga, en wijs niemand aan: vraag ze wat ze nodig hebben, en zet je telefoon uit.",
  ["Too much still hangs on you: nobody dares it."] =
    "Er hangt nog te veel aan jou: niemand durft het aan.",
  ["They find out what they can carry, and so do the people at the counter."] =
    "Ze merken wat ze zelf kunnen dragen, en de mensen aan de balie merken het ook.",
  ["Go, and let each of them be the one to decide for one day."] =
    "Ga, en laat ieder van hen één dag degene zijn die beslist.",
  ["They all feel it once, the weight and the pleasure. Applicants see a new face every day."] =
    "Ze voelen allemaal een keer hoe zwaar het is, en hoe leuk. Aan het loket zit elke dag een ander gezicht.",
  ["Go, and ask {noor} to stand in for you."] = "Ga, en vraag {noor} om je te vervangen.",
  ["Noor is not there."] = "Noor is er niet.",
  ["It runs smoothly, and one person pays for that with her sleep."] =
    "Het loopt op rolletjes, en één iemand betaalt ervoor met haar nachtrust.",
  ["Stay: you would rather use these last weeks to hand things over well."] =
    "Blijf: deze laatste weken wil je liever gebruiken om goed over te dragen.",
  ["They learn what you know. What they can do without you, nobody finds out."] =
    "Ze leren wat jij weet. Wat ze zonder jou kunnen, komt niemand te weten.",
  ["On Monday morning the counter opened ten minutes late. On Wednesday they threw out one of your rules. By Friday nobody had missed it."] =
    "Maandagochtend ging de balie tien minuten te laat open. Woensdag schaften ze een van jouw regels af. Vrijdag had nog niemand die gemist.",
  ["{tygo}’s day turned out to be the shortest meeting and {shanice}’s the one in which most was said. {gijs} had asked to be on Tuesday, and brought a cake for somebody’s birthday."] =
    "De dag van {tygo} bleek die met het kortste overleg, en die van {shanice} die waarop het meest werd gezegd. {gijs} had om de dinsdag gevraagd, en bracht taart mee voor iemands verjaardag.",
  ["One day had the shortest meeting, another the one in which most was said. On Tuesday somebody brought a cake, for a birthday that you had never known of."] =
    "Op de ene dag was het overleg het kortst, op een andere werd er het meest gezegd. Dinsdag had iemand taart bij zich, voor een verjaardag waar jij nooit van wist.",
  ["Of your own week there was one afternoon, the Friday before you went. That is the one you plan now."] =
    "Van je eigen week bleef één middag over, de vrijdag voor je ging. Die plan je nu.",
  ["When you come back your desk is empty and everything has been done. The lamp is still warm."] =
    "Als je terugkomt, is je bureau leeg en alles gedaan. De lamp is nog warm.",

  -- Week 11

  ["A name by Friday"] = "Voor vrijdag een naam",
  ["What does each road make of the job, and what of the person?"] =
    "Wat doet elke weg met de functie, en wat met de mens?",
  ["Margriet wants a name by Friday. “Otherwise Arrears becomes the logical choice, and I’d rather not be logical,” she says. She rubs her eyes. Her lamp burns late as well."] =
    "Margriet wil vrijdag een naam. “Anders wordt Incasso de logische keuze, en ik ben liever niet logisch,” zegt ze. Ze wrijft in haar ogen. Ook haar lamp brandt tot laat.",
  ["Can I ask something? Why is it one name?"] = "Mag ik iets vragen? Waarom is het één naam?",
  ["Three parts in three pairs of hands: the people, the decisions, the outside world."] =
    "Drie delen, drie paar handen: de mensen, de besluiten, de buitenwereld.",
  ["For this they trust themselves, or you, too little."] =
    "Daarvoor vertrouwen ze zichzelf, of jou, te weinig.",
  ["Shared by three it weighs less, but now three have to agree where one used to decide."] =
    "Met z’n drieën weegt het minder, maar drie moeten het eens worden waar er eerst één besliste.",
  ["{ayla}, for twenty-eight hours, with the list of what falls away."] =
    "{ayla}, voor achtentwintig uur, met de lijst van wat er vervalt.",
  ["Nobody has ever asked her."] = "Niemand heeft het haar ooit gevraagd.",
  ["Someone who wants it, in a smaller job; what has been taken out of it lands with the others."] =
    "Iemand die het wil, in een kleinere functie; wat eruit is gehaald, komt bij de anderen terecht.",
  ["{wout}, who has wanted it for years, with half a year of coaching."] =
    "{wout}, die het al jaren wil, met een half jaar coaching.",
  ["His letter is still in the drawer."] = "Zijn brief ligt nog in de la.",
  ["The work goes on without a gap. The others do have to get used to a man they thought they knew."] =
    "Het werk loopt door. De anderen moeten wel wennen aan iemand die ze dachten te kennen.",
  ["{noor}: she can do it, everyone expects it, and she has not said no."] =
    "{noor}: ze kan het, iedereen verwacht het, en ze heeft geen nee gezegd.",
  ["The others breathe out. She breathes in."] =
    "De anderen ademen uit. Zij ademt in.",
  ["Somebody from outside for half a year; it buys time to change the job."] =
    "Iemand van buiten, voor een half jaar; dat geeft tijd om de functie te veranderen.",
  ["Nobody has to do it and the desk stays where it is; the question has been postponed."] =
    "Niemand hoeft, en het loket blijft waar het is; de vraag is uitgesteld.",
  ["They have practised, without knowing what for. By Thursday there is a sheet with three names and one line: every half year we ask whether it still fits."] =
    "Ze hebben geoefend zonder te weten waarvoor. Donderdag ligt er een vel met drie namen en één regel: elk half jaar vragen we of het nog past.",
  ["They had tried it before it had a name."] =
    "Ze hadden het al geprobeerd voordat het een naam had.",
  ["It takes two long evenings. At the end there is a sheet with three names, and a quarrel about who rings Margriet."] =
    "Het kost twee lange avonden. Aan het eind ligt er een vel met drie namen, en is er ruzie over wie Margriet belt.",
  ["Twenty-eight hours. And the lamp goes to the second-hand shop."] =
    "Achtentwintig uur. En de lamp gaat naar de kringloop.",
  ["{wout} reads the e-mail three times. Then he rolls to the window and stays there for a while."] =
    "{wout} leest de mail drie keer. Dan rijdt hij naar het raam en blijft daar een tijdje.",
  ["What do you lot need from me? No, really. I’ll just listen."] =
    "Wat hebben jullie van mij nodig? Nee, echt. Ik luister alleen.",
  ["Yes. For a year. And I go home the way you do now."] =
    "Ja. Voor een jaar. En ik ga naar huis zoals jij dat nu doet.",
  ["Noor had seen that it can also be done by daylight."] =
    "Noor had gezien dat het ook bij daglicht kan.",
  ["Yes. Fine. Somebody has to."] = "Ja. Goed. Iemand moet het doen.",
  ["{shanice} puts a cup of tea beside her, and her hand on her shoulder, a second longer than usual."] =
    "{shanice} zet een kop thee bij haar neer en legt een hand op haar schouder, een seconde langer dan anders.",
  ["The agency has three candidates by Friday, all available at once. On paper they are very much alike."] =
    "Vrijdag heeft het bureau drie kandidaten, allemaal per direct beschikbaar. Op papier lijken ze erg op elkaar.",

  -- Week 12

  ["The glass room"] = "De glazen kamer",
  ["What would you want to leave behind, and what would you rather take with you?"] =
    "Wat zou je willen achterlaten, en wat neem je liever mee?",
  ["Your last week. There are two boxes, and a chair that has been set to your back. They stop by, one after the other, each on the pretext of something else."] =
    "Je laatste week. Er staan twee dozen, en een stoel die op jouw rug is afgesteld. Ze komen een voor een langs, zogenaamd voor iets anders.",
  ["Have a last talk with each of them, without an agenda."] =
    "Praat met ieder van hen nog één keer, zonder agenda.",
  ["They get to say goodbye to you rather than to your folders; it takes the week in which you had wanted to finish things."] =
    "Ze nemen afscheid van jou en niet van je mappen; het kost de week waarin je dingen had willen afmaken.",
  ["Write down what you would do differently, and hang it on the glass for all to read."] =
    "Schrijf op wat je anders zou doen, en hang het op het glas, voor iedereen te lezen.",
  ["Your successor finds your doubts beside your folders, and so does everybody else."] =
    "Je opvolger vindt naast je mappen ook je twijfels, en iedereen kan ze lezen.",
  ["Clear the pile one last time, so that your successor can begin with an empty desk."] =
    "Werk de stapel nog één keer weg: wie er komt, begint met een leeg bureau.",
  ["It is a present, of the kind they have come to expect from you."] =
    "Het is een cadeau, van het soort dat ze van je gewend zijn.",
  ["Go on Thursday, at half past five, with the lamp under your arm."] =
    "Ga op donderdag, om half zes, met de lamp onder je arm.",
  ["They see you go home at an ordinary time, and the pile stays where it is."] =
    "Ze zien je op een gewone tijd naar huis gaan, en de stapel blijft liggen.",
  ["Most of them say in the doorway what they had come to say."] =
    "De meesten zeggen pas in de deuropening waarvoor ze gekomen waren.",
  ["It has eight lines. The shortest is: I thought you needed me to be here."] =
    "Het zijn acht regels. De kortste is: ik dacht dat jullie nodig hadden dat ik er was.",
  ["On Friday night the pile is at nought. The whole floor can see it."] =
    "Vrijdagavond staat de stapel op nul. De hele afdeling kan het zien.",
  ["Give it here. I know a boy of seven who has to do his homework somewhere."] =
    "Geef maar hier. Ik ken een jongen van zeven die ergens zijn huiswerk moet maken.",

  -- Klaar voor wie een groep begeleidt

  ["Blankets"] = "Dekens",
  ["Who led that evening, and did anyone call it that?"] =
    "Wie had die avond de leiding, en noemde iemand het zo?",
  ["A quarter to six. In the south of the town a gallery has begun to sag; the flats above and below it have been cleared, nobody is hurt, and in the sports hall eleven families are sitting on mats. The municipality is asking who will be there tonight. First Reader has no field for tonight."] =
    "Kwart voor zes. In Zuid is een galerij gaan zakken. De woningen erboven en eronder zijn ontruimd, er zijn geen gewonden, en in de sporthal zitten elf gezinnen op gymmatten. De gemeente vraagt wie er vanavond komt. Eerste Lezer heeft geen vakje voor vanavond.",
  ["The first thing they ask is whether they may go and get the cat. It is never about the house, the first hour."] =
    "Het eerste wat ze vragen is of ze de kat mogen halen. Het eerste uur gaat het nooit over het huis.",
  ["Go there yourself, with the list of empty homes under your arm."] =
    "Ga er zelf heen, met de lijst van lege woningen onder je arm.",
  ["They see that you do not leave the hardest evening to them. It is your evening again."] =
    "Ze zien dat je de zwaarste avond niet aan hen overlaat. Het is wel weer jouw avond.",
  ["Ask who would like to lead it tonight, and stay by the telephone."] =
    "Vraag wie het vanavond wil leiden, en blijf zelf bij de telefoon.",
  ["Leading is something you can do for one evening, and then see. Somebody does it for the first time in a sports hall."] =
    "Leidinggeven kun je ook één avond doen, en dan verder zien. Voor iemand is een sporthal dan de eerste keer.",
  ["Stop the ordinary pile for two days: all of you on this."] =
    "Leg de gewone stapel twee dagen stil: iedereen hierop.",
  ["Two days of files came on top of this week’s, and each of them was somebody as well."] =
    "Twee dagen dossiers kwamen boven op die van deze week, en elk dossier was ook iemand.",
  ["With everyone on one thing it is lighter for all of you. The others in the queue wait, and do not know why."] =
    "Met z’n allen is het voor iedereen lichter. De anderen in de rij wachten, en weten niet waarom.",
  ["At half past eleven the last family has a key. A boy of six shows you the cat. In the glass room, you remember, the lamp is still burning."] =
    "Om half twaalf heeft het laatste gezin een sleutel. Een jongetje van zes laat je de kat zien. In de glazen kamer, bedenk je, brandt de lamp nog.",
  ["It stays silent for a moment, and then two of them speak at once. At midnight you get one message: all under a roof. And: we took turns."] =
    "Even blijft het stil, dan beginnen er twee tegelijk te praten. Om middernacht krijg je één bericht: allemaal onder dak. En: we deden het om de beurt.",
  ["There are people in the hall who have sat beside each other for years and now see each other at work for the first time. It is loud, and after two days it is done."] =
    "In die hal zien mensen die al jaren naast elkaar zitten elkaar voor het eerst aan het werk. Het is er lawaaiig, en na twee dagen is het klaar.",

  -- Wat het model teweegbrengt, in de woorden van dit verhaal

  ["The chart"] = "Het organogram",
  ["Arrears has sent round a new organisation chart, as a draft, to one address too many. The housing desk is on it, across the river, with four boxes. By lunch everybody has counted them."] =
    "Incasso heeft een nieuw organogram rondgestuurd, als concept, naar één adres te veel. Het woonloket staat erop, aan de overkant van de rivier, met vier vakjes. Tussen de middag heeft iedereen ze geteld.",
  ["You asked us for a name all that time. You never said what it would cost not to have one."] =
    "Al die tijd vroeg je ons om een naam. Wat het zou kosten als er geen kwam, zei je er nooit bij.",
  ["We know what this desk is for. They may well not know it across the river. So let’s tell them."] =
    "Wij weten waar dit loket voor is. Aan de overkant weten ze dat misschien niet. Laten we het ze dan vertellen.",
  ["They had often talked about what the work is for, and that left less room for guessing."] =
    "Ze hadden het vaak gehad over waar het werk voor is, en dus viel er minder te raden.",
  ["The wrong brother"] = "De verkeerde broer",
  ["A family has been offered a home with four rooms. First Reader had taken the file of one brother for that of the other. The first has already given notice on his old place."] =
    "Een gezin heeft een huis met vier kamers aangeboden gekregen. Eerste Lezer had het dossier van de ene broer voor dat van de andere aangezien. De eerste heeft zijn oude huis al opgezegd.",
  ["I’ll ring him. Give me ten minutes first."] = "Ik bel hem. Geef me eerst tien minuten.",
  ["It had been said"] = "Het was gezegd",
  ["There is a second grey day in the calendar. Whoever plans something now keeps a day free around it, to be on the safe side."] =
    "In de agenda is een tweede dag grijs geworden. Wie iets plant, houdt er voor de zekerheid een dag omheen vrij.",
  ["Nobody says anything about it. In the shared calendar the day of your promise has gone grey, as days do there when they have lapsed."] =
    "Niemand zegt er iets over. In de gedeelde agenda is de dag van jouw belofte grijs geworden, zoals dagen daar doen als ze verlopen zijn.",
  ["Out of office"] = "Afwezig",
  ["{who} has reported sick, and it sounds like a long time. The automatic reply consists of one sentence. {who} always wrote two."] =
    "{who} heeft zich ziek gemeld, en het klinkt naar lang. Het automatische antwoord bestaat uit één zin. {who} schreef er altijd twee.",
  ["Before you"] = "Vóór jou",
  ["I wanted to wait until you had gone. But then I would be staying out of politeness, and I think you of all people will understand."] =
    "Ik wilde wachten tot je weg was. Maar dan bleef ik uit beleefdheid, en jij zult dat als geen ander begrijpen.",
  ["In the corridor they are doing sums again: who goes first, and who is left."] =
    "In de gang wordt weer gerekend: wie er eerst gaat, en wie er overblijft.",

  -- Hoe het kan eindigen

  ["The lamp stays on"] = "De lamp blijft aan",
  [ [[It is Friday evening and the floor is not dark. Somebody is finishing something, and
somebody else stays because the first one has not gone. There is a name for the job, or there
is not; the evenings have already been shared out.

These people do not lack the will. What they need is air: a pile that may lie over until Monday, a
sentence like “I can’t manage this”, and someone who then says: I’m glad you said so. From a
sentence like that, a team can start to flourish again.]] ] = [[Het is vrijdagavond en de afdeling is niet donker. Iemand maakt nog iets af, en iemand
anders blijft omdat de eerste nog niet weg is. Er is een naam voor de functie, of er is er
geen; de avonden zijn al verdeeld.

Aan wil ontbreekt het deze mensen niet. Wat ze nodig hebben, is lucht: een stapel die tot maandag
mag blijven liggen, een zin als “ik red het niet”, en iemand die dan zegt: goed dat je het
zegt. Van zo’n zin kan een team weer gaan opbloeien.]],
  ["Nobody at the head"] = "Niemand aan het hoofd",
  [ [[The glass room has become a room where you can sit with applicants and close the door.
Three names hang beside it, and a date on which they will ask whether it still fits. It takes
longer to agree, and what has been agreed does not need to be said twice.

First Reader reads first. Who reads last is written under every letter. Nobody here would
call it leading; they look after something together, and notice when one of them has had
too much of it.]] ] = [[De glazen kamer is een kamer geworden waar je met aanvragers kunt zitten en de deur dicht
kunt doen. Ernaast hangen drie namen, en een datum waarop ze vragen of het nog past. Het
duurt langer om het eens te worden, en wat is afgesproken, hoeft niet nog een keer gezegd te worden.

Eerste Lezer leest als eerste. Wie als laatste leest, staat onder elke brief. Leidinggeven
zou niemand het hier noemen; ze zorgen samen voor iets, en merken het als een van hen er te
veel van op zijn bord heeft.]],
  ["Somebody who wanted to"] = "Iemand die het wilde",
  [ [[There was somebody after all. It was not the one to whom heads turned, and it is no longer
quite the job from the advertisement: something has been put into it that used to be called
asking.

The chair has been adjusted to another back. Some things go worse than they did under you
and some go better, and both get talked about. Someone wanted this, said so, and
was heard; in a team, that is soil in which more will grow.]] ] = [[Er was toch iemand. Het was niet degene naar wie ze allemaal keken, en het is niet helemaal
meer de functie uit de advertentie: er is iets bij gekomen dat vroeger gewoon vragen heette.

De stoel is afgesteld op een andere rug. Sommige dingen gaan slechter dan onder jou en
andere beter, en over allebei wordt gepraat. Iemand wilde dit, zei het, en werd gehoord; in een
team is dat grond waarin meer kan groeien.]],
  ["Ground that has rested"] = "Grond die heeft gerust",
  [ [[The next person in the glass room will find people who know what the others lie
awake over. How the desk will be led is not settled for good; there is a solution for now,
and a question behind it that they are no longer afraid of.

A good deal is still read by hand here, and the pile is not small. But people talk while
they read. From a ground like that something can come up that nobody has sown.]] ] = [[Wie straks in de glazen kamer zit, vindt daar mensen die van elkaar weten waar ze
wakker van liggen. Hoe het loket geleid wordt, ligt niet voorgoed vast; er is een oplossing
voor nu, en daarachter een vraag waar ze niet bang meer voor zijn.

Er wordt hier nog veel zelf gelezen, en de stapel is niet klein. Maar onder het lezen praten
ze. Uit zulke grond kan iets opkomen wat niemand heeft gezaaid.]],
  ["It runs"] = "Het loopt",
  [ [[First Reader reads, the letters go out, and the green figure is in the twenties. Whoever
takes the chair will find everything in order: schedules, certificates, codes.

What the work is for has come up now and then. Each of them has an answer to it and keeps
it at home. The time that has been freed is there. It could be spent on that
conversation, and it is not too late to begin.]] ] = [[Eerste Lezer leest, de brieven gaan de deur uit, en het groene cijfer begint met een twee.
Wie de stoel overneemt, vindt alles op orde: roosters, certificaten, codes.

Waar het werk voor is, kwam af en toe ter sprake. Ieder van hen heeft er een antwoord op en
bewaart dat thuis. Er is tijd vrijgekomen. Die zou naar dat gesprek kunnen gaan, en
het is niet te laat om eraan te beginnen.]],
  ["Somebody had to"] = "Iemand moest het doen",
  [ [[There is a name on the door of the glass room, and it is the one that everybody expected.
It went quickly, and they were kind about it. The others have turned their chairs back to their
screens, a little relieved, a little ashamed, and bring her things: tea, a file, the decision that
nobody wanted to take.

She does it well. To those who look up now and then, that is the worrying part. It is early
yet. A list could be made of what need not be hers, and each of the others knows something for it.
It only takes one of them to begin, aloud, with what they would take over themselves.]] ] = [[Er staat een naam op de deur van de glazen kamer, en het is de naam die iedereen verwachtte.
Het ging snel, en ze waren er aardig over. De anderen hebben hun stoel weer naar hun scherm
gedraaid, een beetje opgelucht, een beetje beschaamd, en brengen haar van alles: thee, een dossier,
het besluit dat niemand wilde nemen.

Ze doet het goed. Wie zo nu en dan opkijkt, maakt zich juist daar zorgen over. Het is nog vroeg. Er
valt een lijst te maken van wat niet van haar hoeft te zijn, en de anderen weten er allemaal wel
iets voor. Er hoeft er maar één te beginnen, hardop, met wat die zelf zou overnemen.]],

  ["A chair by the window"] = "Een stoel bij het raam",
  [ [[You turn round once more in the doorway. Six desks, a glass room, a chair. A
solution has been found with which nobody is unhappy, and few have said what they were
really hoping for.

In the first week somebody will ask something; it hardly matters who, or what. If there is
a silence after it and nobody fills that silence, somebody will begin. They
have been ready for it for a long time.]] ] = [[In de deuropening draai je je nog één keer om. Zes bureaus, een glazen kamer, een stoel. Er
is een oplossing gevonden waar niemand ongelukkig mee is, en weinigen hebben gezegd waar ze
eigenlijk op hoopten.

In de eerste week zal iemand iets vragen; het maakt weinig uit wie, of wat. Als het dan stil
wordt en niemand die stilte opvult, begint er iemand. Ze zijn er al heel lang klaar voor.]],
}
