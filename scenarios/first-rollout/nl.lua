-- De eerste uitrol: Nederlandse vertaling van scenario.lua

return {
  ["The first rollout"] = "De eerste uitrol",
  ["The money is spent, the tool is here and the team is waiting: curious, afraid, threatened."] =
    "Het geld is uitgegeven, het systeem staat klaar en het team wacht af: nieuwsgierig, bang of op zijn hoede.",
  [ [[You lead six planners at a logistics company. Every night sixty lorries
leave on a plan that takes Fatima four hours to make.

The directors have bought an assistant that does it in four minutes. The licences are
paid, the experts have been and gone, and on Monday it goes live. Some of the six cannot
wait, some are lying awake, and most of them do not tell you which.

There is one thing the team does not know. Next year’s budget has four planning desks
instead of six. The director speaks of other work, not of dismissals; nothing has been
decided, and the works council has not been asked. Nobody has told you to keep quiet, and
nobody has told you to speak.]] ] = [[Je geeft leiding aan zes planners van een logistiek bedrijf. Elke nacht
rijden er zestig vrachtwagens uit op een planning waar Fatima vier uur aan werkt.

De directie heeft een assistent gekocht die er vier minuten over doet. De licenties zijn
betaald, de experts zijn geweest en weer weg, en maandag gaat hij aan. Sommigen van de zes
kunnen niet wachten, anderen liggen er wakker van, en de meesten laten niet merken wat
het bij hen is.

Eén ding weet het team niet. In de begroting voor volgend jaar staan vier bureaus voor
planners in plaats van zes. De directeur heeft het over ander werk, niet over ontslag; er is nog niets
besloten en de ondernemingsraad is nog niets gevraagd. Niemand heeft gezegd dat je moet
zwijgen, en niemand heeft gezegd dat je het moet vertellen.]],
  ["In week 12 the assistant is being used, the people are well, and they have learned something."] =
    "In week 12 wordt de assistent gebruikt, gaat het goed met de mensen en hebben ze iets geleerd.",

  ["Who on this team carried something that you only found out about afterwards?"] =
    "Wie in dit team droeg iets met zich mee waar jullie pas achteraf achter kwamen?",
  ["When could you have known what Halina knew, and what stood in the way?"] =
    "Wanneer hadden jullie kunnen weten wat Halina wist, en wat stond dat in de weg?",
  ["Which promise would you take back, and which one would you make today?"] =
    "Welke belofte zou je achteraf niet doen, en welke zou je vandaag wel doen?",
  ["Who in your own team says that it is fine?"] =
    "Wie in je eigen team zegt dat het wel gaat?",

  ["ManagementSite, article on leadership in AI projects: inspire, train and connect; the undercurrent; flourishing rather than winning (in Dutch)."] =
    "ManagementSite, artikel over leiderschap bij AI-projecten: inspireren, trainen en verbinden; de onderstroom; floreren in plaats van winnen.",
  ["VDS Training Consultants, blog on leadership in the AI era, from vision to practice (in Dutch)."] =
    "VDS Training Consultants, blog “Leiderschap in het AI-tijdperk: van visie naar praktijk”.",
  ["Schweiger and DeNisi (1991), Academy of Management Journal 34: honest news about a merger hurts at first and helps later."] =
    "Schweiger en DeNisi (1991), Academy of Management Journal 34: eerlijk nieuws over een fusie doet eerst pijn en helpt later.",
  ["Dutch Works Councils Act, article 25: right of advice on the introduction of an important technological provision."] =
    "Wet op de ondernemingsraden, artikel 25: adviesrecht bij de invoering van een belangrijke technologische voorziening.",
  ["Regulation (EC) 561/2006: what counts as a break and as rest for lorry drivers."] =
    "Verordening (EG) 561/2006: wat voor vrachtwagenchauffeurs telt als onderbreking en als rust.",

  -- De zes

  ["senior planner, night plan"] = "senior planner, nachtplanning",
  ["Started in the warehouse, learned planning at evening school and has made the night plan for seventeen years. The others glance at her before they answer."] =
    "Begonnen in het magazijn, leerde plannen op de avondschool en maakt al zeventien jaar de nachtplanning. De anderen kijken even naar haar voordat ze antwoord geven.",
  ["If it plans better than I do, what am I still here for?"] =
    "Als hij het beter kan dan ik, waar ben ik dan nog voor?",
  ["Her chair is empty. The night plan still arrives, in four minutes. The black notebook is not in the drawer."] =
    "Haar stoel is leeg. De nachtplanning komt nog steeds, in vier minuten. Het zwarte schrift ligt niet in de la.",
  ["The black notebook lies open beside the screen. She lets the assistant make its plan and then takes a pencil to it, and others pull up a chair to see why."] =
    "Het zwarte schrift ligt open naast het scherm. Ze laat de assistent zijn planning maken en gaat er dan met potlood doorheen. Anderen schuiven aan om te zien waarom.",
  ["She still makes the night plan by hand as well, and writes down in the black notebook where the two plans differ. She has begun to show people."] =
    "Ze maakt de nachtplanning ook nog met de hand, en in het zwarte schrift houdt ze bij waar de twee verschillen. Ze is het aan anderen gaan laten zien.",
  ["She works with the assistant every night, correctly and without a word about it. The notebook stays in her bag."] =
    "Ze werkt elke nacht met de assistent, correct en zonder er een woord over te zeggen. Het schrift blijft in haar tas.",
  ["She still makes the night plan by hand and lays it beside the one from the assistant. Nobody has asked her yet what the difference is."] =
    "Ze maakt de nachtplanning nog steeds met de hand en legt die naast die van de assistent. Niemand heeft haar nog gevraagd wat het verschil is.",

  ["junior planner, regional runs"] = "junior planner, regioritten",
  ["Eighteen months on the team, on a contract that ends in spring. Tries everything, and tries it first."] =
    "Anderhalf jaar in het team, met een contract tot het voorjaar. Probeert alles uit, en altijd als eerste.",
  ["I can see whether a plan is green, not whether it is good. If I slow down, they will notice that I never learned the rest."] =
    "Ik zie of een planning groen is, niet of hij goed is. Als ik langzamer ga, merken ze dat ik de rest nooit heb geleerd.",
  ["He is no longer at his desk. His macros still run, including the one that does something every Friday at ten past four."] =
    "Hij zit niet meer aan zijn bureau. Zijn macro’s draaien nog, ook die ene die elke vrijdag om tien over vier iets doet.",
  ["In spring his contract ends. He has written all his tricks down in a neat document, longer than anyone had asked for."] =
    "In het voorjaar loopt zijn contract af. Al zijn trucs staan in een keurig document, langer dan iemand had gevraagd.",
  ["On Tuesdays he plans one run by hand, in pencil, beside one of the old hands. He says it is the slowest hour of his week, and the best."] =
    "Op dinsdag plant hij één rit met de hand, met potlood, naast een van de oude rotten. Het is het traagste uur van zijn week, zegt hij, en het beste.",
  ["He is still the first in and the fastest at everything. What a green plan leaves out he does not see yet, and he has not told anyone that it keeps him busy."] =
    "Hij is nog steeds de eerste die binnen is en bij alles de snelste. Wat een groene planning weglaat, ziet hij nog niet, en dat het hem bezighoudt heeft hij niemand verteld.",

  ["planner, international; works council"] = "planner internationaal; ondernemingsraad",
  ["Has lived through two systems that were going to change everything, and knows what they cost. Sits on the works council."] =
    "Heeft twee systemen meegemaakt die alles gingen veranderen, en weet wat ze hebben gekost. Zit in de ondernemingsraad.",
  ["Last time I was right about the system, and it made me the man who is always against. I would rather be wrong this time."] =
    "De vorige keer had ik gelijk over het systeem, en sindsdien ben ik de man die altijd tegen is. Deze keer heb ik liever ongelijk.",
  ["His mug is still on the windowsill. Nobody is left in the room who remembers the winter of the second system."] =
    "Zijn mok staat nog in de vensterbank. Niemand op de afdeling weet nu nog hoe de winter van het tweede systeem was.",
  ["He still calls it the trainee. Last week he taught it something, and he has told everyone about it twice."] =
    "Hij noemt het nog steeds de stagiair. Vorige week heeft hij hem iets geleerd, en dat heeft hij iedereen al twee keer verteld.",
  ["He presses the button when he has to, and keeps a list of what goes wrong. It is a good list. It is in his drawer."] =
    "Hij drukt op de knop als het moet en houdt een lijst bij van wat er misgaat. Het is een goede lijst. Hij ligt in zijn la.",
  ["What he thinks of it he now says in the works council, on paper. In the room he talks about football."] =
    "Wat hij ervan vindt, zegt hij nu in de ondernemingsraad, op papier. Op de afdeling praat hij over voetbal.",

  ["day planner, rosters, key user"] = "dagplanner, roosters, key-user",
  ["Makes the rosters, solves what goes wrong by day, and is the assistant’s key user on top of that. Anyone who is stuck goes to her."] =
    "Maakt de roosters, lost op wat er overdag misgaat en is ook nog key-user van de assistent. Wie vastloopt, gaat naar haar.",
  ["If I let go of one thing, everyone will see how little it takes for all of it to come down."] =
    "Als ik één ding loslaat, ziet iedereen hoe weinig ervoor nodig is om alles te laten instorten.",
  ["Her place is empty. Only now does it become clear how many things went through her hands."] =
    "Haar plek is leeg. Nu pas blijkt hoeveel er door haar handen ging.",
  ["She goes home at half past five and picks up the phone again the next morning. Nothing has come down."] =
    "Ze gaat om half zes naar huis en neemt de volgende ochtend de telefoon weer op. Er is niets ingestort.",
  ["“It’s fine,” she says, and it very nearly is. There is one more thing on her list than last month."] =
    "“Het gaat wel,” zegt ze, en dat is bijna waar. Op haar lijst staat één ding meer dan vorige maand.",

  ["planner, key customers"] = "planner, grote klanten",
  ["Twenty-five years of customers who all ask for him by name. Has a joke for every occasion, and several for the training."] =
    "Doet al vijfentwintig jaar de klanten die speciaal naar hem vragen. Heeft voor elke gelegenheid een grap klaar, en voor de training wel drie.",
  ["I read slowly, always have. Nobody knows. And now I get a colleague I have to write to."] =
    "Ik lees langzaam, altijd al. Niemand weet het. En nu krijg ik een collega aan wie ik moet schrijven.",
  ["Customers still ask for him. Whoever answers says that he is not in today."] =
    "Klanten vragen nog naar hem. Wie opneemt, zegt dat hij er vandaag niet is.",
  ["He talks to the assistant through his headset, and it reads its answers to him. He has told the others why: first as a joke, and then once more without it."] =
    "Hij praat met de assistent via zijn headset, en die leest de antwoorden voor. Hij heeft de anderen verteld waarom: eerst als grap, en daarna nog een keer zonder.",
  ["He has his certificate and he gets by. He does his typing when the room is empty."] =
    "Hij heeft zijn certificaat en hij redt zich. Typen doet hij als er niemand meer is.",
  ["He still rings people where the others type. As long as somebody enters it for him, nobody notices."] =
    "Waar de anderen typen, belt hij nog. Zolang iemand het voor hem invoert, valt het niemand op.",

  ["planner, driving times"] = "planner, rijtijden",
  ["Drove lorries across Europe for twelve years before she came to planning. Says little in meetings and reads everything."] =
    "Reed twaalf jaar op een vrachtwagen door Europa voordat ze planner werd. Zegt weinig in vergaderingen en leest alles.",
  ["I once drove on because on paper I had rested. Now I see it written again, and I do not know how to say it loudly."] =
    "Ik ben een keer doorgereden omdat ik op papier had gerust. Nu staat het er weer, en ik weet niet hoe je zoiets hard genoeg zegt.",
  ["Her list is still there, in a folder with a date on it."] =
    "Haar lijst is er nog, in een map met een datum erop.",
  ["The plan now has a field for waiting, and it no longer counts as rest. She asked for it herself, in a full meeting, and did not have to ask twice."] =
    "In de planning zit nu een veld voor wachten, en dat telt niet meer als rust. Ze heeft er zelf om gevraagd, waar iedereen bij was, en dat hoefde maar één keer.",
  ["The plan now has a field for waiting. It came after the night in the lay-by. She never says that she saw it first; the others do."] =
    "In de planning zit nu een veld voor wachten. Dat kwam er na die nacht op de parkeerplaats. Zij zegt nooit dat ze het als eerste zag; de anderen wel.",
  ["She reads the plans and says what she sees, softly, to whoever is nearest. She sees to it more often that this is you."] =
    "Ze leest de planningen en zegt wat ze ziet, zachtjes, tegen wie het dichtstbij zit. Ze zorgt er steeds vaker voor dat jij dat bent.",
  ["She reads the plans and sees what she sees. Whether she will say it next time, she does not know."] =
    "Ze leest de planningen en ziet wat ze ziet. Of ze het de volgende keer zegt, weet ze niet.",

  -- De eigen actie

  ["At the dock at five"] = "Om vijf uur bij het dock",
  ["Go along to the loading dock with one planner and see what the plan looks like there."] =
    "Ga met één planner mee naar het laaddock en kijk hoe de planning er daar uitziet.",
  ["Someone who has seen a lorry wait makes a different plan."] =
    "Wie een vrachtwagen heeft zien wachten, plant anders.",

  -- Beloften

  ["Nobody in this room ends up on the street"] = "Niemand van dit team komt op straat te staan",
  ["The works council receives the request for advice, desks included"] =
    "De ondernemingsraad krijgt de adviesaanvraag, met de bureaus erin",
  ["Theo gets what he needs to join in"] = "Theo krijgt wat hij nodig heeft om mee te doen",
  ["This week they hear what I know about the desks"] = "Deze week horen ze wat ik weet over de bureaus",
  ["The roster is off Sanne’s desk"] = "Het rooster is bij Sanne weg",

  -- Week 1

  ["Monday, half past eight"] = "Maandag, half negen",
  ["What did your first hour tell the team about the weeks that followed?"] =
    "Wat vertelde je eerste uur het team over de weken daarna?",
  ["The assistant has been live for half an hour. {jonas} has been in since six. {fatima} has her black notebook in front of her, closed."] =
    "De assistent staat nu een half uur aan. {jonas} is er al sinds zes uur. Voor {fatima} ligt haar zwarte schrift, dicht.",
  ["Look. Tuesday: done. Wednesday: done. I haven’t even had coffee yet."] =
    "Kijk. Dinsdag: klaar. Woensdag: klaar. En ik heb nog niet eens koffie gehad.",
  ["So we have a trainee. Quick, polite, and never stood at a dock in the rain."] =
    "We hebben dus een stagiair. Vlot, beleefd, en nog nooit in de regen aan een dock gestaan.",
  ["Can it fetch coffee, though?"] = "Maar kan hij ook koffie halen?",
  ["{sanne} laughs. {halina} does not. All six of them are looking at you."] =
    "{sanne} lacht. {halina} niet. Ze kijken je alle zes aan.",
  ["Show the director’s slide: eleven per cent fewer empty kilometres by summer."] =
    "Laat de slide van de directeur zien: voor de zomer elf procent minder lege kilometers.",
  ["The slide is long gone, and the eleven per cent is still in everyone’s head."] =
    "De slide is allang weg, maar die elf procent zit nog bij iedereen in het hoofd.",
  ["A figure gives direction. Those who feel threatened hear what it will cost them."] =
    "Een cijfer geeft richting. Wie zich bedreigd voelt, hoort vooral wat het gaat kosten.",
  ["Put your own first attempt on the screen and let them see where you get stuck."] =
    "Zet je eigen eerste poging op het scherm en laat zien waar je vastloopt.",
  ["When the leader learns in full view, not knowing becomes ordinary."] =
    "Als de leidinggevende leert waar iedereen bij is, wordt niet-weten gewoon.",
  ["Go round the table and ask each of them what they need first."] =
    "Maak een rondje: wat heeft ieder van hen als eerste nodig?",
  ["Asking first costs time, but it gives people some hold on what is coming."] =
    "Eerst vragen kost tijd, maar het geeft mensen houvast bij wat er komt.",
  ["Let everyone try what they like this week; mistakes are part of it."] =
    "Laat iedereen deze week uitproberen wat hij wil; fouten horen erbij.",
  ["Freedom helps those who dare; the others see how far behind they are."] =
    "Vrijheid helpt wie durft; de anderen zien hoe ver ze achterlopen.",
  ["Eleven per cent. Of what, exactly?"] = "Elf procent. Waarvan precies?",
  ["You get stuck at the third click. {piet} comes and stands beside you, which he has not done for a year."] =
    "Bij de derde klik loop je vast. {piet} komt naast je staan, voor het eerst in een jaar.",
  ["Well. At least it isn’t just us."] = "Nou. Dan ligt het in elk geval niet aan ons.",
  ["Time to read what it does. That is all."] = "Tijd om te lezen wat hij doet. Dat is alles.",
  ["{theo} says he needs a bigger chair. It gets a laugh, and then it is the next one’s turn."] =
    "{theo} zegt dat hij een grotere stoel nodig heeft. Er wordt gelachen, en dan is de volgende aan de beurt.",
  ["By Friday {jonas} has made two hundred plans, and {theo} none."] =
    "Op vrijdag heeft {jonas} tweehonderd planningen gemaakt en {theo} niet één.",

  -- Week 2

  ["Four hours, four minutes"] = "Vier uur, vier minuten",
  ["What was this really about for Fatima, and what for Jonas?"] =
    "Waar ging dit voor Fatima eigenlijk over, en waar voor Jonas?",
  ["{jonas} has run {fatima}’s night plan through the assistant. It took four minutes and came out sixty kilometres shorter. He puts it on her desk with everyone watching."] =
    "{jonas} heeft de nachtplanning van {fatima} door de assistent gehaald. Het duurde vier minuten en scheelt zestig kilometer. Hij legt de uitdraai op haar bureau, waar iedereen bij is.",
  ["It’s your plan. Just, you know. Faster."] = "Het is jouw planning. Alleen, nou ja. Sneller.",
  ["Four minutes. And where in here do I find the other three hours and fifty-six?"] =
    "Vier minuten. En waar vind ik hierin de andere drie uur en zesenvijftig minuten?",
  ["Lay the two plans side by side and let {fatima} say what she sees."] =
    "Leg de twee planningen naast elkaar en laat {fatima} zeggen wat ze ziet.",
  ["With two plans on the table it is about the work again."] =
    "Met twee planningen op tafel gaat het weer over het werk.",
  ["Leave it for now, and sit down with {fatima} once the room is empty."] =
    "Laat het nu rusten en ga bij {fatima} zitten als iedereen weg is.",
  ["What is acknowledged in private helps one person; the others were not there."] =
    "Erkenning onder vier ogen helpt één mens; de anderen waren er niet bij.",
  ["Thank {jonas} for trying, and ask him to do it with her next time."] =
    "Bedank {jonas} dat hij dingen probeert, en vraag hem het de volgende keer samen met haar te doen.",
  ["What you thanked Jonas for, others have started doing too."] =
    "Waar je Jonas voor bedankte, zijn anderen nu ook gaan doen.",
  ["You get more of what you thank people for. Everyone has seen who it was you thanked."] =
    "Waar je voor bedankt, daar krijg je meer van. Iedereen heeft ook gezien wie je bedankte.",
  ["{fatima} opens the notebook."] = "{fatima} slaat het schrift open.",
  ["It puts two lorries on the Thursday ferry. There is no Thursday ferry."] =
    "Hij zet twee wagens op de veerboot van donderdag. Op donderdag gaat er geen veerboot.",
  ["How was it supposed to know that?"] = "Hoe had hij dat moeten weten?",
  ["It wasn’t. I was."] = "Hij niet. Ik wel.",
  ["I am not offended. I learned this at that table, from people who have all retired. I only wonder what I am, as of tomorrow."] =
    "Ik ben niet beledigd. Ik heb dit aan die tafel geleerd, van mensen die allemaal al met pensioen zijn. Ik vraag me alleen af wat ik vanaf morgen ben.",
  ["Sure! So does that make me the ambassador?"] = "Tuurlijk! Ben ik dan nu de ambassadeur?",
  ["{fatima} puts the notebook in her bag. She normally leaves it on the desk."] =
    "{fatima} stopt het schrift in haar tas. Anders laat ze het altijd op haar bureau liggen.",
  ["A draft"] = "Een concept",
  ["Downstairs they have begun to count. {theo} has asked {sanne} how long she has actually worked here, for fun."] =
    "Beneden zijn ze begonnen te tellen. {theo} heeft {sanne} gevraagd hoelang ze hier eigenlijk werkt, zomaar, voor de grap.",
  ["Downstairs they have begun to count who has been here longest, for fun."] =
    "Beneden zijn ze begonnen te tellen wie hier het langst werkt, zomaar, voor de grap.",
  ["Four desks without a name beside them: each looks at the other five."] =
    "Vier bureaus zonder naam erbij: ieder kijkt naar de andere vijf.",
  ["There is still only the number, and it is easier to learn a tool when you know for which desk."] =
    "Er is nog steeds alleen dat getal, en iets nieuws leren gaat beter als je weet achter welk bureau je het straks gebruikt.",
  ["What did it cost you upstairs to tell it, and who would have paid if you had waited?"] =
    "Wat kostte het jullie boven om het te vertellen, en wie had er betaald als jullie hadden gewacht?",
  ["The director stands in your doorway. He has heard that the six know about the four desks. “It was a draft,” he says. “In the spring I would have had something to put beside it. Now I only have the number.” He is not angry. He waits."] =
    "De directeur staat in je deuropening. Hij heeft gehoord dat de zes van de vier bureaus weten. “Het was een concept,” zegt hij. “In het voorjaar had ik er iets naast kunnen leggen. Nu heb ik alleen het getal.” Boos is hij niet. Hij wacht.",
  ["Offer him figures, every Friday from now on."] =
    "Bied hem cijfers aan, vanaf nu elke vrijdag.",
  ["It gives him something to hold on to. It has to be made every week, by people who know what it is for."] =
    "Dat geeft hem houvast. Ze moeten wel elke week gemaakt worden, door mensen die weten waar ze voor zijn.",
  ["Ask him to come down and say to the six what he has just said to you."] =
    "Vraag hem naar beneden te komen en tegen de zes te zeggen wat hij net tegen jou zei.",
  ["They hear it from the one it comes from. It does not become any smaller for that."] =
    "Ze horen het van degene bij wie het vandaan komt. Kleiner wordt het er niet van.",
  ["Say that you would do it again."] = "Zeg dat je het weer zou doen.",
  ["The money for improving the assistant has gone to a branch where it was quiet."] =
    "Het geld om de assistent te verbeteren is naar een vestiging gegaan waar het stil was.",
  ["The six hear of it within the hour. The director remembers it for longer."] =
    "De zes horen het binnen een uur. De directeur onthoudt het langer.",
  ["“On one sheet,” he says. “And not green.”"] =
    "“Op één vel,” zegt hij. “En niet in het groen.”",
  ["He comes, without a slide. He says “I do not know” twice, and the second time it is easier for him."] =
    "Hij komt, zonder slide. Twee keer zegt hij “dat weet ik niet”, en de tweede keer gaat het hem makkelijker af.",
  ["He nods, as you nod to somebody on another train."] =
    "Hij knikt, zoals je knikt naar iemand in een andere trein.",
  ["Every Friday a figure, and every Friday somebody who has to explain it."] =
    "Elke vrijdag een cijfer, en elke vrijdag iemand die het moet uitleggen.",

  -- Week 3

  ["The empty chair"] = "De lege stoel",
  ["What was the joke for?"] = "Waar was die grap voor?",
  ["The supplier’s second training session, and again {theo}’s chair is empty. You find him in the corridor with his phone to his ear. The phone is switched off."] =
    "De tweede training van de leverancier, en weer is de stoel van {theo} leeg. Je vindt hem op de gang met zijn telefoon aan zijn oor. De telefoon staat uit.",
  ["Customer, boss. Won’t talk to anyone else. You carry on, I’ll look over {sanne}’s shoulder."] =
    "Klant, chef. Die wil niemand anders spreken. Ga maar door, ik kijk straks wel met {sanne} mee.",
  ["Say nothing about the phone, and ask him what he needs."] =
    "Begin niet over die telefoon, en vraag hem wat hij nodig heeft.",
  ["A question without a judgement in it is easier to answer honestly."] =
    "Een vraag zonder oordeel is makkelijker eerlijk te beantwoorden.",
  ["Ask {sanne} to go through it with him, half an hour a day."] =
    "Vraag {sanne} om het met hem door te nemen, een half uur per dag.",
  ["A colleague often explains it best, in time that she has to find somewhere."] =
    "Een collega legt het vaak het beste uit, in tijd die ze ergens vandaan moet halen.",
  ["Make the training compulsory for everyone, yourself included."] =
    "Maak de training voor iedereen verplicht, ook voor jezelf.",
  ["Theo has his certificate; somebody else did the typing."] =
    "Theo heeft zijn certificaat; het typen deed iemand anders.",
  ["One rule for all is clear and fair. It also brings in those who had a reason to stay away."] =
    "Eén regel voor iedereen is duidelijk en eerlijk. Wie een reden had om weg te blijven, zit er nu ook.",
  ["Let him be for now: his customers are worth a lot, and he knows them all."] =
    "Laat hem nog even: zijn klanten zijn veel waard, en hij kent ze allemaal.",
  ["The others have moved on, and catching up has become harder for Theo."] =
    "De anderen zijn verder, en Theo haalt dat niet zomaar meer in.",
  ["It gives him room to breathe today, while the distance to the others grows."] =
    "Het geeft hem vandaag lucht, terwijl de afstand tot de anderen groeit.",
  ["He looks down the corridor, both ways."] = "Hij kijkt de gang in, naar beide kanten.",
  ["I read slowly. Very slowly. Twenty-five years I’ve done it all by telephone and by heart. If that thing could talk, boss, I’d be its best friend."] =
    "Ik lees langzaam. Heel langzaam. Al vijfentwintig jaar doe ik alles per telefoon en uit mijn hoofd. Als dat ding kon praten, chef, dan werd ik zijn beste vriend.",
  ["You know what it is, I’ve told you. I can do a lot by telephone. If that thing could talk, boss, I’d be its best friend."] =
    "Je weet wat het is, ik heb het je verteld. Aan de telefoon kan ik veel. Als dat ding kon praten, chef, dan werd ik zijn beste vriend.",
  ["Sure. It’s fine. I’ll fit it in."] = "Prima. Gaat wel lukken. Dat kan er nog wel bij.",
  ["The next session the chair is taken. {theo} sits close to {sanne} and says nothing funny all afternoon."] =
    "De volgende keer is de stoel bezet. {theo} zit dicht bij {sanne} en maakt de hele middag geen grap.",
  ["You’re a good one, boss."] = "Je bent een goeie, chef.",
  ["Does that go for me as well? Asking for a friend."] = "Geldt dat ook voor mij? Ik vraag het voor een vriend.",

  -- Week 4

  ["It is perhaps nothing"] = "Het is misschien niets",
  ["How do people in your team bring you something that is perhaps nothing?"] =
    "Hoe komen mensen in jouw team bij je met iets wat misschien niets is?",
  ["Ten past five. You have your coat on, and the director is expecting you in twenty minutes. {halina} is standing by your desk with a sheet of paper."] =
    "Tien over vijf. Je hebt je jas al aan, en over twintig minuten verwacht de directeur je. {halina} staat bij je bureau met een vel papier.",
  ["You have stood beside her at the dock, and looked at the lorries. She was looking at the drivers."] =
    "Je hebt naast haar bij het dock gestaan, en naar de vrachtwagens gekeken. Zij keek naar de chauffeurs.",
  ["Do you have a minute? It is perhaps nothing. Here it writes rest. I do not think it is rest."] =
    "Heb je een minuut? Het is misschien niets. Hier schrijft hij rust. Ik denk niet dat het rust is.",
  ["Let the director wait, take your coat off and have her show you."] =
    "Laat de directeur wachten, trek je jas uit en kijk met haar mee.",
  ["She could not have put this into an e-mail. Now you have seen it."] =
    "Dit had ze niet in een mail gekregen. Nu heb je het gezien.",
  ["The director waited for twenty minutes that evening, and has put his questions to the team since then, without you."] =
    "De directeur heeft die avond twintig minuten gewacht, en stelt zijn vragen sindsdien aan het team, buiten jou om.",
  ["Ask her to put it in an e-mail, so that it cannot get lost."] =
    "Vraag haar het in een mail te zetten, dan raakt het niet zoek.",
  ["In an e-mail the question is safe. The person who asked it is still alone with it."] =
    "In een mail raakt de vraag niet kwijt. Wie hem stelde, zit er nog wel alleen mee.",
  ["Take the sheet and put her question to the supplier at once."] =
    "Neem het vel mee en leg haar vraag meteen voor aan de leverancier.",
  ["The supplier knows the field in the program; only she knows what it means on the road."] =
    "De leverancier kent het veld in het programma; alleen zij weet wat het op de weg betekent.",
  ["He waits at the dock, two hours. The assistant counts it as rest. But in the queue you move up. Every ten minutes, five metres. You do not sleep."] =
    "Hij wacht aan het dock, twee uur. De assistent telt dat als rust. Maar in de rij schuif je op. Elke tien minuten, vijf meter. Slapen doe je niet.",
  ["One driver, one night. She is going to keep a list."] =
    "Eén chauffeur, één nacht. Ze gaat een lijst bijhouden.",
  ["Yes. Of course."] = "Ja. Natuurlijk.",
  ["Her e-mail arrives at 17.24. By Friday there are sixty on top of it."] =
    "Haar mail komt binnen om 17.24 uur. Vrijdag liggen er zestig bovenop.",
  ["The answer is there the next morning: “Waiting time is set to rest. Works as designed.”"] =
    "De volgende ochtend is er antwoord: “Wachttijd staat ingesteld als rust. Werkt zoals bedoeld.”",
  ["I see. Thank you."] = "Ik begrijp het. Dank je.",

  -- Week 5

  ["Six chairs"] = "Zes stoelen",
  ["What can you say when you know something and are not sure that you may say it?"] =
    "Wat kun je zeggen als je iets weet en niet zeker weet of je het mag zeggen?",
  ["The weekly meeting is over, and nobody leaves."] = "Het weekoverleg is afgelopen, en niemand gaat weg.",
  ["I count six chairs. How many will there be next year?"] =
    "Ik tel zes stoelen. Hoeveel zijn dat er volgend jaar?",
  ["For the works council I’d like it on paper. For myself I’d like to hear it from you."] =
    "Voor de ondernemingsraad heb ik het graag op papier. Voor mezelf hoor ik het graag van jou.",
  ["Promise that they will hear all you know before the week is out, all of them at once."] =
    "Beloof dat ze nog deze week alles horen wat je weet, allemaal tegelijk.",
  ["A date makes the waiting bearable, provided something happens on that date."] =
    "Een datum maakt het wachten draaglijk, als er op die datum ook iets gebeurt.",
  ["Say that nobody here will end up on the street; you will see to that."] =
    "Zeg dat niemand hier op straat komt te staan; daar zorg jij voor.",
  ["A promise brings calm at once. This one is partly in other people’s hands."] =
    "Een belofte geeft meteen rust. Deze heb je maar voor een deel zelf in de hand.",
  ["Say that the works council has to hear it first, and that you will see to it."] =
    "Zeg dat de ondernemingsraad het eerst moet horen, en dat je daarvoor zorgt.",
  ["The proper road protects them. For as long as it takes, it sounds like silence."] =
    "De officiële weg beschermt hen. Zolang die duurt, klinkt het als zwijgen.",
  ["Good. Then I will wait until then, and no longer."] = "Goed. Dan wacht ik tot dan, en niet langer.",
  ["That’s all I needed to hear."] = "Meer hoef ik niet te horen.",
  ["{piet} writes it down, with the date."] = "{piet} schrijft het op, met de datum erbij.",
  ["Correct. And don’t let it take too long: people can count."] =
    "Klopt. En laat het niet te lang duren: mensen kunnen tellen.",
  ["Four desks, you said. There are six of us. Which two?"] =
    "Vier bureaus, zei je. We zijn met z’n zessen. Welke twee?",
  ["The works council has to be asked, by the way. Before the decision, not after it. I say it as a friend."] =
    "De ondernemingsraad moet trouwens nog om advies worden gevraagd. Vóór het besluit, niet erna. Ik zeg het als vriend.",
  ["Say that it is undecided, who will decide it, and that week 11 is the date."] =
    "Zeg dat het nog niet vaststaat, wie erover beslist, en dat ze het in week 11 horen.",
  ["Not knowing weighs less once it is clear when you will know."] =
    "Niet weten weegt minder als duidelijk is wanneer je het wél weet.",
  ["Ask them one by one what they would want to do if they could choose."] =
    "Vraag ze een voor een wat ze zouden willen doen als ze mochten kiezen.",
  ["Thinking about work you would want leaves less room for the work you fear to lose."] =
    "Wie nadenkt over het werk dat hij wil, is minder bezig met het werk dat hij vreest te verliezen.",
  ["Promise {piet} that the works council will be asked, and in time."] =
    "Beloof {piet} dat de ondernemingsraad om advies wordt gevraagd, en op tijd.",
  ["Asking for advice lets others be heard. The decision takes longer for it."] =
    "Wie advies vraagt, krijgt ook anderen te horen. Het besluit duurt er langer door.",
  ["Week 11. It is in the notebook."] = "Week 11. Het staat in het schrift.",
  ["{sanne} wants one job instead of three. {halina} thinks for a long time and says: “Something with the drivers.”"] =
    "{sanne} wil één baan in plaats van drie. {halina} denkt lang na en zegt: “Iets met de chauffeurs.”",
  ["You hear them breathe out. {piet} writes it down, with the date."] =
    "Je hoort ze uitademen. {piet} schrijft het op, met de datum erbij.",
  ["In time. That would be the first time in thirty years."] =
    "Op tijd. Dat zou voor het eerst zijn in dertig jaar.",

  -- Week 6

  ["Confirm all"] = "Alles bevestigen",
  ["Which decisions in your work may a machine make alone, and who decided that?"] =
    "Welke beslissingen in jouw werk mag een machine alleen nemen, en wie heeft dat bepaald?",
  ["{sanne} has found out that for three nights nobody has looked at the regional runs. {jonas} had ticked a box: confirm all. Not one lorry went wrong."] =
    "{sanne} heeft ontdekt dat er drie nachten niemand naar de regioritten heeft gekeken. {jonas} had een vinkje gezet bij “alles bevestigen”. Er is niet één wagen verkeerd gereden.",
  ["I don’t want to make trouble for anyone. But my name is under those nights."] =
    "Ik wil niemand in de problemen brengen. Maar mijn naam staat onder die nachten.",
  ["Nothing happened! Three nights! I wanted to have the numbers first, and then tell you."] =
    "Er is niks gebeurd! Drie nachten! Ik wilde eerst de cijfers hebben, en het dan vertellen.",
  ["Put the human check back, and have {jonas} tell the others what he has learned."] =
    "Zet de menselijke controle weer aan, en laat {jonas} de anderen vertellen wat hij heeft geleerd.",
  ["From a mistake that is told everyone learns. Telling it still stings."] =
    "Van een fout die verteld wordt, leert iedereen. Voor wie hem vertelt, is het even slikken.",
  ["Work out with all of them which runs may go unchecked, and which never."] =
    "Spreek met iedereen samen af welke ritten zonder controle mogen, en welke nooit.",
  ["People keep to a rule of their own making, even at three in the morning."] =
    "Aan een regel die mensen zelf hebben gemaakt houden ze zich ook om drie uur ’s nachts.",
  ["Leave the box ticked for the regional runs, count the errors, and judge in a month."] =
    "Laat het vinkje staan voor de regioritten, tel de fouten, en beslis over een maand.",
  ["Three weeks unchecked: the counting works, and the looking has been forgotten."] =
    "Drie weken zonder controle: het tellen lukt, het kijken is erbij ingeschoten.",
  ["It saves two hours a day. But nobody learns from what nobody looks at."] =
    "Het scheelt twee uur per dag. Alleen leert niemand van iets waar niemand naar kijkt.",
  ["Honestly? I can’t tell from a plan whether it’s any good. I only see whether it’s green."] =
    "Eerlijk? Ik kan aan een planning niet zien of hij goed is. Ik zie alleen of hij groen is.",
  ["It stays quiet for a moment. Then {fatima} slides her chair half a metre to the side, so that there is room for another."] =
    "Het blijft even stil. Dan schuift {fatima} haar stoel een halve meter opzij, zodat er nog een naast kan.",
  ["Jonas has said what he cannot do, and somebody made room."] =
    "Jonas heeft gezegd wat hij niet kan, en iemand maakte plaats.",
  ["Okay. Box unticked. Won’t happen again."] = "Oké. Vinkje weg. Gebeurt niet meer.",
  ["Never: anything with a ferry, a border, or the key customers. Write that down."] =
    "Nooit: alles met een veerboot, een grens of een grote klant. Schrijf maar op.",
  ["The list hangs by the coffee machine. For once there is nothing scribbled on it."] =
    "De lijst hangt bij het koffieapparaat. Voor één keer heeft niemand er iets op gekrabbeld.",
  ["You won’t regret this."] = "Hier krijg je geen spijt van.",
  ["{sanne} asks whether her name can come off those nights, then."] =
    "{sanne} vraagt of haar naam dan onder die nachten weg mag.",

  -- Week 7

  ["Just this week"] = "Alleen deze week",
  ["What do you do when someone says it is fine and you do not believe it?"] =
    "Wat doe je als iemand zegt dat het wel gaat en jij het niet gelooft?",
  ["Half past six. {sanne} has the roster open, the error list and a customer on hold. Beside the keyboard lies yesterday’s sandwich."] =
    "Half zeven ’s avonds. {sanne} heeft het rooster open, de foutenlijst en een klant in de wacht. Naast het toetsenbord ligt de boterham van gisteren.",
  ["It’s fine. Really. Just this week."] = "Het gaat wel. Echt. Alleen deze week.",
  ["She said that of half an hour a day as well."] =
    "Dat zei ze van een half uur per dag ook.",
  ["She said that in week two as well."] = "Dat zei ze in week twee ook.",
  ["Promise that in two weeks the roster will be off her desk."] =
    "Beloof dat het rooster over twee weken bij haar weg is.",
  ["Relief with a date helps from the moment she believes in it."] =
    "Verlichting met een datum helpt vanaf het moment dat ze erin gelooft.",
  ["Nothing new for a week: no new runs, no new screens, for anyone."] =
    "Een week niets nieuws: geen nieuwe ritten, geen nieuwe schermen, voor niemand.",
  ["A week of standing still lets people catch up. It holds up those who were ahead."] =
    "In een week stilstand komen mensen op adem. Wie voorop liep, moet inhouden.",
  ["Put her list on the table and share it out among all of you."] =
    "Leg haar lijst op tafel en verdeel hem over jullie allemaal.",
  ["Her list is shorter now. It is also no longer only hers."] =
    "Haar lijst is korter. Hij is ook niet meer alleen van haar.",
  ["Take her at her word: she is the best judge of it, and your door is open."] =
    "Geloof haar op haar woord: zij weet het zelf het best, en je deur staat open.",
  ["It was not just that week for Sanne."] = "Het was voor Sanne niet alleen die week.",
  ["Believing her leaves her in charge, and leaves her alone with it."] =
    "Als je haar gelooft, houdt ze de regie en staat ze er alleen voor.",
  ["Two weeks. I’ll put it in the roster."] = "Twee weken. Ik zet het in het rooster.",
  ["On Thursday she goes home at half past five. She comes back once, for her charger."] =
    "Donderdag gaat ze om half zes naar huis. Ze komt één keer terug, voor haar oplader.",
  ["The phones? Give them here. That I can do with my eyes shut."] =
    "De telefoon? Geef maar hier. Dat kan ik met mijn ogen dicht.",
  ["Thanks. Really."] = "Dank je. Echt.",
  ["When you pass at eight, her light is still on."] =
    "Als je om acht uur langskomt, brandt haar lamp nog.",

  -- Week 8

  ["Eleven per cent"] = "Elf procent",
  ["When did a good result last make your team ask a question?"] =
    "Wanneer riep een goed resultaat in jullie team voor het laatst een vraag op?",
  ["Seven weeks in, the figures arrive: eleven per cent fewer empty kilometres. The director sends a cake and plans a demo day: in two weeks the board wants to see how it is done."] =
    "Na zeven weken zijn de cijfers er: elf procent minder lege kilometers. De directeur stuurt taart en plant een demodag: over twee weken wil de hele directie zien hoe jullie dat doen.",
  ["Eleven! On the dot!"] = "Elf! Op de kop af!",
  ["{theo} cuts the cake. {halina} takes a plate and does not eat."] =
    "{theo} snijdt de taart aan. {halina} neemt een bordje en eet niet.",
  ["Celebrate: they have worked hard for this, and it may be seen."] =
    "Vier het: ze hebben er hard voor gewerkt, en dat mag gezien worden.",
  ["Shared pride gives strength. At a party, though, nobody likes to come up with a doubt."] =
    "Samen trots zijn geeft kracht. Alleen komt op een feestje niemand graag met twijfels.",
  ["Celebrate, and over coffee ask what this figure does not show."] =
    "Vier het, en vraag bij de koffie wat dit cijfer niet laat zien.",
  ["An open question at a good moment gives a doubt a way in, for whoever dares."] =
    "Een open vraag op een goed moment maakt plaats voor twijfel, voor wie durft.",
  ["Thank the director, and first put the drivers’ own hours beside the figures."] =
    "Bedank de directeur, en leg eerst de uren van de chauffeurs zelf naast de cijfers.",
  ["Checking a success takes the shine off it. You do know afterwards what it is worth."] =
    "Als je een succes nameet, gaat de glans eraf. Je weet daarna wel wat het waard is.",
  ["It is the first time in months that all of them are laughing in the same room. At the end there is one untouched plate on the windowsill."] =
    "Voor het eerst in maanden lachen ze allemaal in dezelfde ruimte. Aan het eind staat er één onaangeroerd bordje in de vensterbank.",
  ["It takes three evenings, with the hours from the cabs on the left and the plans on the right. {halina} knows where to look."] =
    "Het kost drie avonden, met links de uren uit de cabines en rechts de planningen. {halina} weet waar ze moet kijken.",
  ["Here. And here. I started writing them down in week four."] =
    "Hier. En hier. Ik ben ze in week vier gaan opschrijven.",
  ["The waiting. It counts the waiting at the dock as rest. I have a list. Forty-one nights."] =
    "Het wachten. Hij telt het wachten aan het dock als rust. Ik heb een lijst. Eenenveertig nachten.",
  ["The forks go down, one after the other."] = "Een voor een gaan de vorkjes neer.",
  ["Halina said it aloud, and nobody laughed."] = "Halina zei het hardop, en niemand lachte.",
  ["It stays quiet a little too long. {halina} draws a breath. Then {theo} tells the one about the pallet of cheese, and everyone laughs."] =
    "Het blijft net te lang stil. {halina} haalt adem. Dan vertelt {theo} die van de pallet kaas, en iedereen lacht.",

  -- Week 9

  ["Ten to four"] = "Tien voor vier",
  ["Who could have prevented this night, and what would they have needed?"] =
    "Wie had deze nacht kunnen voorkomen, en wat was daarvoor nodig geweest?",
  ["Ten to four in the morning. A lorry with twenty pallets of tomatoes stands in a lay-by with its lights off. According to the plan the driver had rested for two hours at the dock. He had spent them in a queue."] =
    "Tien voor vier ’s nachts. Op een parkeerplaats langs de snelweg staat een vrachtwagen met twintig pallets tomaten, lichten uit. Volgens de planning had de chauffeur twee uur gerust aan het dock. Hij had er in de rij gestaan.",
  ["He rang me. Couldn’t remember the last two junctions, so he stopped. Thirty-one years on the road. He apologised for the tomatoes."] =
    "Hij belde mij. De laatste twee afritten wist hij niet meer, dus is hij gestopt. Eenendertig jaar op de weg. Hij bood zijn excuses aan voor de tomaten.",
  ["A driver stopped because he no longer trusted his own eyes."] =
    "Een chauffeur is gestopt omdat hij zijn eigen ogen niet meer vertrouwde.",
  ["It is in your e-mail. Week four."] = "Het staat in je mail. Week vier.",
  ["I showed you one night. There are forty-one."] = "Ik heb je één nacht laten zien. Het zijn er eenenveertig.",
  ["I asked it in week four. Works as designed, they said."] =
    "Ik heb het gevraagd in week vier. Werkt zoals bedoeld, zeiden ze.",
  ["That run was on confirm all. Nobody looked at it. I didn’t look at it."] =
    "Die rit stond op alles bevestigen. Niemand heeft ernaar gekeken. Ik heb er niet naar gekeken.",
  ["Tell planners and drivers: she warned me, and I did not follow it up."] =
    "Zeg tegen planners en chauffeurs: zij heeft me gewaarschuwd, en ik heb er niets mee gedaan.",
  ["It costs you face. From now on people know that they can bring you a warning."] =
    "Je lijdt gezichtsverlies. Wel weten ze voortaan dat ze met een waarschuwing bij je terechtkunnen.",
  ["Take the assistant off the night runs until this has been repaired."] =
    "Haal de assistent van de nachtritten af tot dit is opgelost.",
  ["Stopping is safe and clear. The work goes back to hands that had just let go of it."] =
    "Stoppen is veilig en duidelijk. Het werk komt terug bij mensen die het net hadden losgelaten.",
  ["Have {halina} repair it with the supplier; until then someone checks every plan."] =
    "Laat {halina} het met de leverancier oplossen; tot dan kijkt iemand elke planning na.",
  ["What works keeps running. It does ask for alert eyes from people who are tired."] =
    "Wat werkt, blijft draaien. Het vraagt wel scherpe ogen van mensen die moe zijn.",
  ["I did not say it loudly."] = "Ik heb het niet hard genoeg gezegd.",
  ["You said it. That should have been enough."] = "Je hebt het gezegd. Dat had genoeg moeten zijn.",
  ["That night {fatima} makes the plan by hand. It takes four hours. The others stay on, and somebody fetches soup."] =
    "Die nacht maakt {fatima} de planning met de hand. Het duurt vier uur. De anderen blijven, en iemand haalt soep.",
  ["That night the plan is made by hand, by all of you together. It takes six hours, and somebody fetches soup."] =
    "Die nacht maken jullie de planning met de hand, met z’n allen. Het duurt zes uur, en iemand haalt soep.",
  ["I need somebody who can talk to the supplier in their language. And I need {jonas}."] =
    "Ik heb iemand nodig die met de leverancier kan praten, in hun taal. En ik heb {jonas} nodig.",
  ["I need somebody who can talk to the supplier in their language."] =
    "Ik heb iemand nodig die met de leverancier kan praten, in hun taal.",

  ["Forty-one nights"] = "Eenenveertig nachten",
  ["What made it possible for Halina to say this?"] = "Wat maakte dat Halina dit kon zeggen?",
  ["{halina}’s list is on the table: forty-one nights on which a driver queued at a dock and the plan said rest. Nobody has been hurt. Corrected, the eleven per cent becomes four."] =
    "De lijst van {halina} ligt op tafel: eenenveertig nachten waarin een chauffeur in de rij stond voor een dock en er in de planning rust stond. Er is niemand gewond geraakt. Na correctie blijft er van elf procent vier over.",
  ["I drove for twelve years. One night I fell asleep. On paper I had rested."] =
    "Ik heb twaalf jaar gereden. Eén nacht ben ik in slaap gevallen. Op papier had ik gerust.",
  ["She has never said so much here at one go."] =
    "Zoveel heeft ze hier nog nooit achter elkaar gezegd.",
  ["Tell the drivers and the director today, before there is a solution."] =
    "Vertel het vandaag aan de chauffeurs en de directeur, ook al is er nog geen oplossing.",
  ["Those who hear it early can look out for themselves. Nobody can tell them yet how it will be solved."] =
    "Wie het vroeg hoort, kan zelf opletten. Hoe het wordt opgelost, kan nog niemand zeggen.",
  ["Have it repaired this week, and come with problem and solution together."] =
    "Laat het deze week oplossen, en kom met probleem en oplossing tegelijk.",
  ["A repaired fault is easier to tell. The drivers have driven one more week on the old plan for it."] =
    "Een fout die al verholpen is, vertelt makkelijker. De chauffeurs hebben er wel een week langer mee gereden.",
  ["Give {halina} and {jonas} the repair, and the last word on it."] =
    "Leg de oplossing, en het laatste woord erover, in handen van {halina} en {jonas}.",
  ["Jonas is not there."] = "Jonas is er niet.",
  ["The one who saw it and the one who can build it learn from each other; other work waits."] =
    "Wie het zag en wie het kan bouwen leren van elkaar; ander werk blijft liggen.",
  ["Within an hour a dozen drivers have rung. Most of them say: finally."] =
    "Binnen een uur hebben twaalf chauffeurs gebeld. De meesten zeggen: eindelijk.",
  ["On Friday the field is right. {halina} checks it three times and says nothing about the week in between."] =
    "Vrijdag klopt het veld. {halina} kijkt het drie keer na en zegt niets over de week ertussen.",
  ["She reads a plan like, I don’t know, like it’s raining in it. How do you learn that?"] =
    "Ze leest een planning alsof, weet ik veel, alsof het erin regent. Hoe leer je dat?",
  ["You go and stand in the rain. Thursday, five o’clock."] =
    "Je gaat in de regen staan. Donderdag, vijf uur.",

  -- Week 10

  ["Demo day"] = "Demodag",
  ["Who is owed the smaller number, and when?"] =
    "Wie heeft recht op het kleinere getal, en wanneer?",
  ["On Thursday the board comes to see how eleven per cent is done. With the waiting counted as waiting, it is four. The director calls: “Eleven is what they are coming for.”"] =
    "Donderdag komt de directie kijken hoe je elf procent haalt. Met het wachten geteld als wachten is het vier. De directeur belt: “Ze komen voor die elf.”",
  ["Four is what we have."] = "We hebben vier.",
  ["Let the team show the four per cent, and how they found it."] =
    "Laat het team de vier procent zien, en hoe ze daarachter zijn gekomen.",
  ["They can be proud of something that is true; the budget was built on the other number."] =
    "Ze kunnen trots zijn op iets wat klopt; de begroting is op het andere getal gebouwd.",
  ["Show the eleven, with a note that driving times are being recalculated."] =
    "Laat elf procent zien, met een voetnoot dat de rijtijden worden herberekend.",
  ["A board member has asked about the note, and the eleven turns out to be a four."] =
    "Een directielid heeft naar de voetnoot gevraagd, en elf blijkt vier te zijn.",
  ["It keeps the money and the goodwill coming. From the back row nobody can read the note."] =
    "Zo blijven geld en goodwill komen. Vanaf de achterste rij kan niemand de voetnoot lezen.",
  ["Ask the board for one more month: no demo until the number stands."] =
    "Vraag de directie om nog een maand: geen demo voordat het getal klopt.",
  ["It spares them a half-true story, and in the meantime others tell one."] =
    "De directie krijgt geen half verhaal, en intussen vertellen anderen het hunne.",
  ["{jonas} runs the plan, {halina} points to where it goes wrong, {fatima} says why. Afterwards a board member asks if he may come along to a dock some morning."] =
    "{jonas} draait de planning, {halina} wijst aan waar het misgaat, {fatima} vertelt waarom. Na afloop vraagt een directielid of hij een ochtend mee mag naar een dock.",
  ["There is applause. {halina} has taken the afternoon off. On the calendar it says: rest."] =
    "Er wordt geklapt. {halina} heeft die middag vrij genomen. In de agenda staat: rust.",
  ["I had my slides ready."] = "Mijn slides waren klaar.",
  ["Keep them. You only have to change one number."] = "Bewaar ze. Je hoeft maar één getal te veranderen.",

  -- Week 11

  ["Two desks"] = "Twee bureaus",
  ["What would the six say about the way this was decided?"] =
    "Wat zouden de zes zeggen over de manier waarop dit is besloten?",
  ["The director wants your proposal on Friday: who sits at the four planning desks, and who does not. “You know them best.”"] =
    "De directeur wil vrijdag je voorstel: wie er aan de vier bureaus zit, en wie niet. “Jij kent ze het best.”",
  ["“They have had time to think about it,” he says. “I will grant you that.”"] =
    "“Ze hebben er wel over kunnen nadenken,” zegt hij. “Dat geef ik je na.”",
  ["So, boss. Do I need a new joke or a new job?"] = "Zeg het maar, chef. Wat moet ik zoeken: een nieuwe mop of een nieuwe baan?",
  ["Propose two new desks, one to check plans and one for the drivers, and a smaller saving."] =
    "Stel twee nieuwe bureaus voor, één voor controle en één voor de chauffeurs, en minder besparing.",
  ["Part of the freed time becomes work. Only what is left is a saving."] =
    "Een deel van de vrijgekomen tijd wordt werk. Alleen wat overblijft is besparing.",
  ["Let time do it: one contract ends in spring, and one pension follows."] =
    "Laat het aan de tijd over: in het voorjaar loopt één contract af, daarna volgt één pensioen.",
  ["Jonas has already left."] = "Jonas is er al niet meer.",
  ["It spares everyone an argument. Two people pay for that quiet."] =
    "Het bespaart iedereen een ruzie. Twee mensen betalen voor die rust.",
  ["Take the question to the team, and take their answer to the director."] =
    "Leg de vraag aan het team voor, en breng hun antwoord naar de directeur.",
  ["There is not enough trust for that question."] = "Voor die vraag is er te weinig vertrouwen.",
  ["An answer of their own lasts longer. They do have to look each other in the eye for it."] =
    "Een eigen antwoord houdt langer stand. Ze moeten elkaar er wel voor in de ogen kijken.",
  ["Name nobody: first the advice of the works council, then the desks."] =
    "Noem geen namen: eerst het advies van de ondernemingsraad, dan de bureaus.",
  ["The question stays where the law has put it. Everyone has to live with it a while longer."] =
    "De vraag blijft waar hij volgens de wet hoort. Iedereen zit er nog wat langer mee.",
  ["{jonas} hears it from you, standing, by the printer. He nods for a long time."] =
    "{jonas} hoort het van jou, staand, bij de printer. Hij blijft lang knikken.",
  ["Makes sense. On paper."] = "Logisch. Op papier.",
  ["The director pushes the sheet back twice, and the third time lets it lie. It says: six desks, two of them new."] =
    "Twee keer schuift de directeur het vel terug, de derde keer blijft het liggen. Er staat: zes bureaus, waarvan twee nieuw.",
  ["They still have their own answers from week five. It takes one long evening and a lot of crisps."] =
    "Ze hebben hun eigen antwoorden uit week vijf nog. Het kost één lange avond en een heleboel chips.",
  ["They had already thought about what they would want."] =
    "Ze hadden al nagedacht over wat ze zouden willen.",
  ["It takes two evenings, one slammed door and a lot of crisps. On Friday there is a sheet, and everybody has signed it."] =
    "Het kost twee avonden, één dichtgeslagen deur en een heleboel chips. Vrijdag ligt er een vel, en iedereen heeft getekend.",
  ["The council will be quick about it. That’s a promise, and I don’t make many."] =
    "De ondernemingsraad zet er vaart achter. Dat beloof ik, en ik beloof niet veel.",

  -- Week 12

  ["Copy by noon"] = "Inleveren voor twaalf uur",
  ["Where in your own work would you say that AI helped to write it, and where not?"] =
    "Waar in je eigen werk zou je erbij zeggen dat AI heeft meegeschreven, en waar niet?",
  ["The last Friday. The company newsletter wants half a page from you about these twelve weeks, by noon. The assistant has written one in eleven seconds; the proof goes from hand to hand."] =
    "De laatste vrijdag. De nieuwsbrief van het bedrijf wil voor twaalf uur een halve pagina van je over deze twaalf weken. De assistent heeft er een geschreven, in elf seconden; de proef gaat van hand tot hand.",
  ["Nice. “Together we are shaping tomorrow.” I’ve never heard you say shaping."] =
    "Mooi. “Samen geven we morgen vorm.” Zo heb ik jou nog nooit horen praten.",
  ["Here it says eleven per cent. It has that from the first slide."] =
    "Hier staat elf procent. Dat heeft hij van de eerste slide.",
  ["Correct it, and put below it: written with the assistant, checked and changed by me."] =
    "Verbeter het, en zet eronder: geschreven met de assistent, nagelezen en aangepast door mij.",
  ["Saying how you use it makes it easier for others to do the same. It also shows what else it can take over."] =
    "Als jij zegt hoe je hem gebruikt, wordt dat voor anderen makkelijker. Ze zien ook wat hij nog meer kan overnemen.",
  ["Bin it and write ten lines of your own."] = "Gooi het weg en schrijf zelf tien regels.",
  ["People recognise your own words. They cost you the morning."] =
    "Je eigen woorden herkennen ze. Het kost je de ochtend.",
  ["Send it as it is; you have better uses for the time."] =
    "Verstuur het zoals het is; je kunt je tijd beter gebruiken.",
  ["It informs people and costs nothing, until somebody asks who is speaking."] =
    "Het kost niets en iedereen is op de hoogte, tot iemand vraagt wie hier eigenlijk aan het woord is.",
  ["Ask each of them for one line, and put those in."] = "Vraag ze allemaal om één zin, en zet die erin.",
  ["It becomes their story. On the last morning everyone has to find a sentence."] =
    "Zo wordt het hun verhaal. Op de laatste ochtend moet iedereen wel een zin bedenken.",
  ["Your changes are in blue. By a quarter to twelve the page is mostly blue."] =
    "Wat jij verandert, wordt blauw. Om kwart voor twaalf is de bladzijde grotendeels blauw.",
  ["Ten lines. Somebody hangs them by the coffee machine, between the rota and the fire drill."] =
    "Tien regels. Iemand hangt ze bij het koffieapparaat, tussen het rooster en het ontruimingsplan.",
  ["On the page beside it there is a piece by the warehouse. It too is shaping tomorrow."] =
    "Op de pagina ernaast staat een stukje van het magazijn. Daar geven ze morgen ook vorm.",
  ["{theo} dictates his. {halina}’s has four words: waiting is not rest."] =
    "{theo} dicteert de zijne. Die van {halina} telt vier woorden: wachten is geen rust.",
  ["It is ready at five to twelve. The shortest line has four words: waiting is not rest."] =
    "Om vijf voor twaalf is het klaar. De kortste zin telt vier woorden: wachten is geen rust.",

  -- Wat het model teweegbrengt

  ["On the printer"] = "Op de printer",
  ["Somebody has left a page of next year’s budget on the printer. Planning, desks: four. By ten o’clock everyone has read it."] =
    "Iemand heeft een pagina uit de begroting voor volgend jaar op de printer laten liggen. Planning, bureaus: vier. Om tien uur heeft iedereen het gelezen.",
  ["Did you know this when you made us that promise?"] = "Wist je dit toen je ons die belofte deed?",
  ["We were to hear it from you. We have heard it from the printer."] =
    "We zouden het van jou horen. We hebben het van de printer gehoord.",
  ["You knew. That is all I want to know: you knew."] = "Je wist het. Dat is alles wat ik wil weten: je wist het.",
  ["On paper, I said. I had another piece of paper in mind."] =
    "Op papier, zei ik. Ik had een ander papier in gedachten.",
  ["The closed gate"] = "De dichte poort",
  ["Six in the morning. Two lorries are standing at a gate that has been closed since March. The assistant did not know, and nobody else noticed in time."] =
    "Zes uur ’s ochtends. Twee vrachtwagens staan voor een poort die sinds maart dicht is. De assistent wist het niet, en verder zag niemand het op tijd.",
  ["The trainee has never been there. We have."] = "De stagiair is er nooit geweest. Wij wel.",
  ["The date has passed"] = "De datum is voorbij",
  ["Another date has passed. Nobody looks at the whiteboard, and the cloth is lying ready."] =
    "Weer een datum voorbij. Niemand kijkt naar het whiteboard, en het doekje ligt al klaar.",
  ["The date on the whiteboard has passed. Nobody mentions it. The next morning the date has been wiped off."] =
    "De datum op het whiteboard is voorbij. Niemand zegt er iets over. De volgende ochtend is hij uitgeveegd.",
  ["An empty place"] = "Een lege plek",
  ["{who} is not in this morning, and will not be for a while. The company doctor speaks of months. Someone has moved the plant on the empty desk into the light."] =
    "{who} is er vanochtend niet, en voorlopig ook niet. De bedrijfsarts spreekt van maanden. Iemand heeft de plant op het lege bureau in het licht gezet.",
  ["A letter"] = "Een brief",
  ["I have thought about it for a long time. It is not one thing. I would like to tell you before the others hear it."] =
    "Ik heb er lang over nagedacht. Het is niet één ding. Ik wil het je vertellen voordat de anderen het horen.",
  ["A month’s notice, most of it taken as leave."] = "Een maand opzegtermijn, grotendeels aan vrije dagen.",

  -- Hoe het kan eindigen

  ["A tired room"] = "Een vermoeid team",
  [ [[It is Friday, and nobody mentions the weekend. The assistant plans, the people
run, and between the two there is little air left. Everyone has given what they had, some
of them more than that.

Energy comes back slowly, and it does come back: with a roster that holds, a question that
does not have to be answered at once, an evening that remains an evening.]] ] = [[Het is vrijdag en niemand heeft het over het weekend. De assistent plant,
de mensen rennen, en daartussen is weinig lucht over. Iedereen heeft gegeven wat hij had,
en sommigen meer dan dat.

Energie komt langzaam terug, maar ze komt terug: met een rooster dat klopt, een vraag waar
je niet meteen antwoord op hoeft te geven, een avond die een avond blijft.]],
  ["A table where things are said"] = "Een tafel waar het gezegd wordt",
  [ [[The night plan takes four minutes now, and then half an hour in which people lean
over it together. What it cannot know, somebody says. What somebody does not know, they
ask. The trainee is learning, and so is everyone else.

Not all questions about the desks have been answered. But they are asked aloud, and people
laugh in between. Flourishing may look like this: being of use to one another, and
noticing it.]] ] = [[De nachtplanning kost nu vier minuten, en daarna een half uur waarin ze zich
er samen overheen buigen. Wat de assistent niet kan weten, zegt iemand. Wie iets niet weet,
vraagt het. De stagiair leert, en de rest ook.

Niet alle vragen over de bureaus zijn beantwoord. Maar ze worden hardop gesteld, en
tussendoor wordt er gelachen. Misschien ziet floreren er zo uit: iets aan elkaar hebben, en
dat merken.]],
  ["Calm water"] = "Rustig water",
  [ [[The assistant has its place in the corner of the screen, and the people have theirs at
the table. There is talk in this room; people know what keeps the others awake. Much of
the planning is still done by hand, and the director asks now and then when that will change.

What has grown here cannot be seen in kilometres. They could put it to use; nobody knows
better than they do themselves what for.]] ] = [[De assistent heeft zijn plek in de hoek van het scherm, en de
mensen hebben hun plek aan tafel. Er wordt hier gepraat; ze weten van elkaar waar ze wakker
van liggen. Veel van de planning gaat nog met de hand, en de directeur vraagt zo nu en dan
wanneer dat verandert.

Wat hier is gegroeid, zie je niet terug in kilometers. Ze zouden er iets mee kunnen doen;
waarvoor, dat weten ze zelf het best.]],
  ["The button works"] = "De knop doet het",
  [ [[The plan makes itself. The screens are green, the lorries leave on time, and
anyone who walks in sees a department that has made the change. It has become quieter. Ideas
are kept, doubts are kept too, and home is where they get talked about.

The tool has found its way in. What makes people glad to come in, some curiosity, some
pride, a colleague who asks how you see it, is still waiting its turn. There is time for it.]] ] = [[De planning maakt zichzelf. De schermen staan op groen, de wagens vertrekken
op tijd, en wie binnenkomt ziet een afdeling die om is. Het is stiller geworden. Ideeën
houden ze voor zich, twijfels ook, en besproken worden ze thuis.

Het systeem heeft zijn weg gevonden. Wat maakt dat mensen graag binnenkomen, wat
nieuwsgierigheid, wat trots, een collega die vraagt hoe jij het ziet, is nog niet aan de
beurt geweest. Daar is nog tijd voor.]],
  ["Grey smudges"] = "Grijze vegen",
  [ [[There are grey smudges on the whiteboard, where dates used to stand. It is not an unfriendly
room: people are kind to you and to one another, there is cake when it is somebody’s birthday,
and the assistant gets the nights that nobody minds giving it.

What is said at the table is listened to, and not counted on. Nothing large is needed for that.
One date that is written up there and in its own week gets a tick behind it: that is something
nobody wipes off.]] ] = [[Op het whiteboard zitten grijze vegen, waar data stonden. Onvriendelijk is het hier niet:
mensen zijn aardig tegen jou en tegen elkaar, als er iemand jarig is staat er taart, en de
assistent krijgt de nachten die niemand erg vindt.

Naar wat er aan tafel wordt gezegd, wordt geluisterd, en niemand rekent erop. Er is niets groots
voor nodig. Eén datum die daar komt te staan en in de week zelf een vinkje krijgt: dat veegt
niemand weg.]],
  ["Two plans side by side"] = "Twee planningen naast elkaar",
  [ [[Every night there are two plans: one from the assistant, and one that people trust.
They lie side by side, and everyone has their own way of choosing. Something has been set
in motion, and something has stayed where it was.

Twelve weeks is short for people who have done a thing well for seventeen years. The
conversation about what they want to keep, and what they want to learn, can begin on any
Monday.]] ] = [[Elke nacht zijn er twee planningen: een van de assistent, en een die de mensen
vertrouwen. Ze liggen naast elkaar, en iedereen kiest op zijn eigen manier. Er is iets in
beweging gekomen, en er is iets op zijn plaats gebleven.

Twaalf weken is kort voor wie iets al zeventien jaar goed doet. Het gesprek over wat ze
willen houden, en wat ze willen leren, kan op elke maandag beginnen.]],

  -- Wat klaarligt voor wie een groep begeleidt
  ["Four guests"] = "Vier gasten",
  ["For whom was this half-hour, and what did it take from whom?"] = "Voor wie was dit halfuur, en van wie ging het af?",
  ["The director rings from the car. There are four people in it from another branch, they will be here in twenty minutes, and they would like to see the four minutes."] = "De directeur belt vanuit de auto. Hij heeft vier mensen van een andere vestiging bij zich, ze zijn er over twintig minuten en ze willen de vier minuten graag zien.",
  ["I can have it running in ten."] = "Over tien minuten draait hij.",
  ["With which plan? Today’s is still being mended."] = "Met welke planning? Die van vandaag zijn we nog aan het oplappen.",
  ["Show them the four minutes, with a plan that has been checked."] = "Laat de vier minuten zien, met een planning die is nagekeken.",
  ["The guests see something that works. The team sees which plan you took."] = "De gasten zien iets wat werkt. Het team ziet welke planning je koos.",
  ["Let each guest sit beside somebody for half an hour, mending and all."] = "Zet elke gast een halfuur naast iemand neer, oplapwerk en al.",
  ["Guests who look over a shoulder see the work as it is, and somebody is working with a stranger at that shoulder."] = "Wie over een schouder meekijkt, ziet het werk zoals het is. En iemand zit te werken met een vreemde achter zich.",
  ["Ring back: not this afternoon, with pleasure next week."] = "Bel terug: vanmiddag niet, volgende week graag.",
  ["The guests came after all, with somebody from finance, and they stayed for lunch."] = "De gasten kwamen alsnog, met iemand van financiën erbij, en ze bleven lunchen.",
  ["The team keeps its afternoon. Between you and the director there is now something to be explained."] = "Het team houdt zijn middag. Jij hebt de directeur nog iets uit te leggen.",
  ["It takes three minutes and fifty seconds. One of the guests asks who makes the coffee now."] = "Het duurt drie minuten en vijftig seconden. Een van de gasten vraagt wie nu de koffie zet.",
  ["The youngest of the four stays where she is when the others get up. She wants to know how they know about the gate."] = "De jongste van de vier blijft zitten als de anderen opstaan. Ze wil weten hoe ze dat weten, van die poort.",
  ["The director is silent for a moment. Then you hear the indicator, and the car turning."] = "De directeur zwijgt even. Dan hoor je de richtingaanwijzer, en de auto die keert.",
  ["Ten past two"] = "Tien over twee",
  ["Who can still do it by hand, and what would you do to keep it that way?"] = "Wie kan het nog met de hand, en wat zou je doen om dat zo te houden?",
  ["Ten past two in the night. The assistant thanks everyone for their patience. It has been doing so since midnight. The first lorries leave at five, and there is no plan."] = "Tien over twee ’s nachts. De assistent bedankt iedereen voor het geduld. Dat doet hij al sinds middernacht. Om vijf uur vertrekken de eerste wagens, en er is geen planning.",
  ["Ring {fatima} out of bed, come in yourself, and make it by hand."] = "Bel {fatima} uit bed, kom zelf ook, en maak hem met de hand.",
  ["Three hours is enough for those who know how. You know it now, and so does she."] = "Drie uur is genoeg voor wie weet hoe het moet. Dat weet jij nu, en zij weet het ook.",
  ["Send them out with yesterday’s plan, and mend it by telephone in the morning."] = "Laat ze rijden op de planning van gisteren en herstel het ’s ochtends aan de telefoon.",
  ["Most of a Wednesday is like a Tuesday. The rest of it is on the telephone from six o’clock."] = "Een woensdag lijkt grotendeels op een dinsdag. De rest hangt vanaf zes uur aan de telefoon.",
  ["Wait for the supplier until four, with the depots warned."] = "Wacht tot vier uur op de leverancier en waarschuw de depots.",
  ["The supplier has looked into the night of the outage, and found more than the outage."] = "De leverancier heeft de nacht van de storing uitgezocht en vond meer dan de storing.",
  ["A supplier that is held to its word learns from it. Until four o’clock nobody in the depots knows any more than you do."] = "Een leverancier die je aan zijn woord houdt, leert ervan. Tot vier uur weten ze in de depots net zo weinig als jij.",
  ["The first one I ever made took six hours. They stood behind me and said nothing. I do not think I will say anything either."] = "Over mijn eerste deed ik zes uur. Ze stonden achter me en zeiden niets. Ik geloof dat ik ook maar niets zeg.",
  ["At ten to five the last lorry is on paper. She puts a date in the corner, out of habit."] = "Om tien voor vijf staat de laatste wagen op papier. Uit gewoonte zet ze er een datum bij, in de hoek.",
  ["Eleven lorries are in the wrong place by eight. Forty-nine are not. At lunch everyone counts them again."] = "Om acht uur staan er elf wagens verkeerd. Negenenveertig niet. Tussen de middag telt iedereen ze nog eens na.",
  ["At ten to four it is back. It wishes you a good morning."] = "Om tien voor vier is hij terug. Hij wenst je een goede morgen.",
}
