-- De eerste week: Nederlandse vertaling van scenario.lua

return {
  ["First week"] = "De eerste week",
  ["Two people, three weeks, ten minutes: a programme has read the old logbooks, and one of the two says it is fine."] =
    "Twee mensen, drie weken, tien minuten: een programma heeft de oude logboeken gelezen, en een van de twee zegt dat het prima is.",
  [ [[You have led the level desk of a water authority since the first of the month. Two
people sit there, across from each other, as they have for eleven years. With fourteen
pumps they keep the polder dry.

Twenty-six logbooks hold every water level, in pencil, and beside it the reason, in ink.
That is the rule of this desk: no number without a reason, and anyone may ask for it.

This week a programme starts that has read all the books. It says which pumps should run
tonight, and why. How fast that goes is up to you, and you have six hours a week for it.
Orlando worries aloud. Wietske says it is fine.]] ] = [[Sinds de eerste van de maand geef je leiding aan het peilbeheer van een
waterschap. Dat zijn twee mensen, die al elf jaar tegenover elkaar zitten. Met veertien
gemalen houden ze de polder droog.

In zesentwintig logboeken staat elk waterpeil, met potlood, en daarnaast de reden, met
inkt. Dat is hier de regel: geen getal zonder reden, en iedereen mag ernaar vragen.

Deze week begint een programma dat al die boeken heeft gelezen. Het zegt welke gemalen
vannacht moeten draaien, en waarom. Hoe snel dat gaat, bepaal jij, en je hebt er zes uur
per week voor. Orlando maakt zich hardop zorgen. Wietske zegt dat het prima is.]],
  ["In week 3 the programme is of use, and the two still have something to say to each other."] =
    "In week 3 heb je iets aan het programma, en hebben die twee elkaar nog iets te zeggen.",

  ["Which of the two did you think was doing well, and what did you base that on?"] =
    "Met wie van de twee ging het volgens jullie goed, en waar maakten jullie dat uit op?",
  ["What did listening cost you, and what would you not have known without it?"] =
    "Wat kostte luisteren jullie, en wat hadden jullie anders niet geweten?",
  ["Which number in your own work has a reason that nobody asks about any more?"] =
    "Bij welk getal in je eigen werk vraagt niemand meer naar de reden?",

  ["ManagementSite, article on leadership in AI projects: inspire, train and connect; the undercurrent; flourishing rather than winning (in Dutch)."] =
    "ManagementSite, artikel over leiderschap bij AI-projecten: inspireren, trainen en verbinden; de onderstroom; floreren in plaats van winnen.",
  ["Kluger and others (2023), Journal of Business and Psychology: listening goes together with better relationships and better work."] =
    "Kluger en anderen (2023), Journal of Business and Psychology: luisteren gaat samen met betere relaties en beter werk.",
  ["Regulation (EU) 2024/1689 (AI Act), article 4: whoever puts AI to work sees to it that the people who use it know enough about it."] =
    "Verordening (EU) 2024/1689 (AI-verordening), artikel 4: wie AI inzet, zorgt dat de mensen die ermee werken er genoeg van weten.",

  -- De twee

  ["level manager, twenty-six years"] = "peilbeheerder, zesentwintig jaar",
  ["Writes the levels in pencil and the reasons in ink. Nobody at the water authority has ever heard her raise her voice."] =
    "Schrijft de peilen met potlood en de redenen met inkt. Niemand bij het waterschap heeft haar ooit haar stem horen verheffen.",
  ["Nineteen thousand lines, and it has read every one of them. One is not true."] =
    "Negentienduizend regels, en het heeft ze allemaal gelezen. Eén ervan is niet waar.",
  ["Her cup stands upside down on the draining board. Beside the book lies a pencil with a sharp point."] =
    "Haar kopje staat omgekeerd op het aanrecht. Naast het boek ligt een potlood met een scherpe punt.",
  ["Beside the fourteenth of November stands a second line, in ink, in her hand. When it rains at night she hears it, turns over and sleeps on."] =
    "Bij veertien november staat een tweede regel, met inkt, in haar handschrift. Als het ’s nachts regent, hoort ze het, draait ze zich om en slaapt ze verder.",
  ["She has told him the rest herself, one night later than she would have liked. She no longer stirs her coffee; there was never any sugar in it."] =
    "De rest heeft ze hem zelf verteld, één nacht later dan ze had gewild. Ze roert niet meer in haar koffie; er zat nooit suiker in.",
  ["She writes the reasons in ink, and reads each one twice before it is dry. She is kind and precise, and goes home on time."] =
    "Ze schrijft de redenen met inkt en leest ze allemaal twee keer voordat ze droog zijn. Ze is vriendelijk en precies, en gaat op tijd naar huis.",
  ["There is one person now who knows, and that is you. When it rains at night she still gets up at four."] =
    "Er is nu één mens die het weet, en dat ben jij. Als het ’s nachts regent, staat ze nog steeds om vier uur op.",
  ["“It’s fine,” she says. When it rains at night she gets up at four and drives past pump nine. Nobody has asked her why."] =
    "“Het is prima,” zegt ze. Als het ’s nachts regent, staat ze om vier uur op en rijdt ze langs gemaal negen. Niemand heeft haar gevraagd waarom.",

  ["level manager, eleven years"] = "peilbeheerder, elf jaar",
  ["Says what he thinks while he is still thinking it. Knows every grate that keeps the weed out of a pump, and cleans some of them himself."] =
    "Zegt wat hij denkt terwijl hij het nog aan het denken is. Kent elk krooshek dat het vuil uit een gemaal houdt, en maakt er een paar zelf schoon.",
  ["I learn slowly when somebody is watching. So I make a noise, and then nobody sees the slow part."] =
    "Als er iemand meekijkt, leer ik langzaam. Dus maak ik lawaai, dan ziet niemand het langzame stuk.",
  ["It is quiet across the desk. His boots are still by the door."] =
    "Het is stil aan de overkant van het bureau. Zijn laarzen staan nog bij de deur.",
  ["He went to pump nine with his daughter, who is ten, and cleaned the grate. There was nothing in it. He says you get attached to a thing like that."] =
    "Hij is met zijn dochter van tien naar gemaal negen gereden en heeft het krooshek schoongemaakt. Er zat niets in. Je raakt aan zo’n hek gehecht, zegt hij.",
  ["He still tells visitors about his first week. He has changed one word in it, and now they laugh in a different place, and so does he."] =
    "Hij vertelt bezoekers nog steeds over zijn eerste week. Eén woord heeft hij veranderd. Nu lachen ze op een andere plek, en hij ook.",
  ["He no longer tells visitors about his first week. At night he looks at the switch first, and then at the grate."] =
    "Hij vertelt bezoekers niet meer over zijn eerste week. ’s Nachts kijkt hij eerst naar de schakelaar en dan naar het krooshek.",
  ["He has had an evening with the programme and nobody watching. Now it is others who ask him which button. In November he cleans the grate at pump nine."] =
    "Hij heeft een avond met het programma gehad zonder dat er iemand meekeek. Nu vragen anderen aan hem welke knop het is. In november maakt hij het krooshek van gemaal negen schoon.",
  ["He asks the programme everything three times, and blames the programme, loudly. In November he cleans the grate at pump nine, in his own time."] =
    "Hij vraagt het programma alles drie keer, en dat ligt aan het programma, zegt hij luid. In november maakt hij in zijn eigen tijd het krooshek van gemaal negen schoon.",

  -- Wat een leidinggevende kan doen

  ["Drive the evening round"] = "Avondronde meerijden",
  ["Along the dyke with one of them, past the pumps. You see their work; what they keep to themselves you do not see."] =
    "Met een van de twee over de dijk, langs de gemalen. Je ziet het werk; wat iemand voor zich houdt, zie je niet.",
  ["In the van the talk is of the work for once, and the one who knows it does the talking."] =
    "In het busje gaat het voor één keer over het werk zelf, en praat degene die het kent.",
  ["An evening without an audience"] = "Een avond zonder publiek",
  ["You take the telephone, and one of them has the programme alone for an evening."] =
    "Jij neemt de telefoon over, en een van de twee heeft een avond lang het programma voor zichzelf.",
  ["Nobody has told you yet that this would help."] = "Niemand heeft je nog verteld dat dit zou helpen.",
  ["Some people learn quickly as soon as nobody is watching them do it."] =
    "Sommige mensen leren snel zodra er niemand meekijkt.",

  -- Wat ze vertelt

  ["There was no weed. The switch was on manual. He had tested the pump that afternoon and left it so; in a first week, you do. The rain woke me. I drove out at four and turned it."] =
    "Er zat niets in dat krooshek. De schakelaar stond op hand. Hij had die middag het gemaal getest en hem zo laten staan; in je eerste week heb je dat. Ik werd wakker van de regen. Om vier uur ben ik erheen gereden en heb ik hem omgezet.",
  ["He was in his trial month, and there was a baby coming. A field of leeks was under water. So I wrote: weed. In ink."] =
    "Hij zat in zijn proeftijd en er was een kind op komst. Er stond een veld prei onder water. Dus schreef ik: vuil in het krooshek. Met inkt.",
  ["She says it the way she says everything, as if reading out a level."] =
    "Ze zegt het zoals ze alles zegt, alsof ze een peil voorleest.",
  ["Every November he cleans that grate. In his own time."] =
    "Elk jaar in november maakt hij dat hek schoon. In zijn eigen tijd.",
  ["{orlando} says nothing. You did not know that he could."] =
    "{orlando} zegt niets. Je wist niet dat hij dat kon.",
  ["Eleven Novembers I’ve stood at that grate. Do you have any idea how cold that is?"] =
    "Elf keer heb ik daar in november bij dat hek gestaan. Weet je wel hoe koud dat is?",
  ["I do. Who do you think had the coffee ready at five?"] =
    "Dat weet ik. Wie denk je dat er om vijf uur koffie klaar had?",
  ["Then he turns the screen so that all three of you can see it, and asks the programme something he had not dared to ask with her there. She asks the next one."] =
    "Dan draait hij het scherm zo dat jullie het alle drie kunnen zien, en vraagt hij het programma iets wat hij waar zij bij was niet durfde te vragen. De volgende vraag is van haar.",
  ["They had practised, and now nothing stood between the two of them and a question."] =
    "Ze hadden geoefend, en nu stond er niets meer tussen die twee en een vraag.",
  ["They dare to ask each other anything now. What one can ask a programme they have yet to try out."] =
    "Elkaar durven ze nu alles te vragen. Wat je een programma kunt vragen, moeten ze nog uitproberen.",

  -- Week 1

  ["Monday, ten past seven"] = "Maandag, tien over zeven",
  ["Who did you look at in this first hour, and who did you not?"] =
    "Naar wie keken jullie in dit eerste uur, en naar wie niet?",
  ["The cupboard is empty. The logbooks have been scanned, and the programme read all twenty-six of them over the weekend. {wietske} pours three coffees. {orlando} has not sat down yet."] =
    "De kast is leeg. De logboeken zijn gescand, en in het weekend heeft het programma ze alle zesentwintig gelezen. {wietske} schenkt drie koppen koffie in. {orlando} is nog niet gaan zitten.",
  ["All fourteen pumps at once, or one at a time? Because I heard all fourteen. And if it says pump and we say wait, who wins?"] =
    "Alle veertien gemalen tegelijk of één voor één? Want ik hoorde alle veertien. En als dat ding malen zegt en wij zeggen wachten, wie wint er dan?",
  ["It’s fine. Let us see what it says first."] = "Het is prima. Laten we eerst eens zien wat het zegt.",
  ["She stirs her coffee. There is no sugar in it. They are both looking at you."] =
    "Ze roert in haar koffie. Er zit geen suiker in. Ze kijken je allebei aan.",
  ["Let it run on all fourteen today, and promise an evening in week 3 for what is unclear."] =
    "Laat het vandaag met alle veertien beginnen, en beloof voor week 3 een avond voor wat nog onduidelijk is.",
  ["An evening for everything that is still unclear"] =
    "Een avond voor alles wat nog onduidelijk is",
  ["A quick start shows at once what it can do. What is unclear you have put off with a promise."] =
    "Een snelle start laat meteen zien wat het kan. Wat nog onduidelijk is, heb je met een belofte vooruitgeschoven.",
  ["Spend an evening with the two of them: its reasons beside theirs."] =
    "Ga een avond met ze zitten: de redenen van het programma naast die van hen.",
  ["What the two of them added that first evening is now in its advice."] =
    "Wat die twee er die eerste avond aan toevoegden, zit nu in het advies.",
  ["Comparing costs an evening, and it puts every old page back on the desk."] =
    "Vergelijken kost een avond, en het legt elke oude bladzijde weer op tafel.",
  ["Promise each of them a talk before week 3, and begin with three pumps."] =
    "Beloof ze allebei een gesprek voor week 3, en begin met drie gemalen.",
  ["A talk with each of the two"] =
    "Met allebei een gesprek",
  ["A promise brings calm today, but there is a date on it."] =
    "Een belofte geeft vandaag rust, maar er hangt wel een datum aan.",
  ["All fourteen. Okay. Okay. Is there a manual?"] = "Alle veertien. Oké. Oké. Is er een handleiding?",
  ["There is me."] = "Je hebt mij.",
  ["For eleven of the fourteen pumps it says what they would say. For the other three it cannot know: a grower who rings first, a bridge under repair, a wind that comes round the church."] =
    "Bij elf van de veertien gemalen zegt het wat zij ook zouden zeggen. Bij de andere drie kan het dat niet weten: een teler die altijd eerst belt, een brug die wordt gerepareerd, wind die om de kerk heen komt.",
  ["Eleven out of fourteen. I didn’t manage that in my first week."] =
    "Elf van de veertien. Dat lukte mij in mijn eerste week niet.",
  ["A talk? Me? You’d better bring sandwiches."] = "Een gesprek? Met mij? Neem dan maar brood mee.",
  ["For me there is no need. But that is kind of you."] = "Voor mij hoeft het niet. Maar aardig van je.",
  ["And us? Trust, stress, what we can do and whether we still follow: head office has numbers for that too now. Is there a reason beside them?"] =
    "En wij? Vertrouwen, stress, wat we kunnen en of we het nog volgen: daar heeft het hoofdkantoor nu ook getallen voor. Staat daar een reden naast?",
  ["There has to be. You only need to ask."] = "Die moet er zijn. Je hoeft er alleen maar naar te vragen.",
  ["On your own desk lies the plan for the week. Head office has filled in the pace, in pencil: steady. What is in pencil you may change, every week. The hours you divide yourself. What you see of these two is what shows above the water; for the rest you have to pull up a chair."] =
    "Op je eigen bureau ligt het plan voor de week. Het tempo heeft het hoofdkantoor al ingevuld, met potlood: gestaag. Wat er met potlood staat, mag je elke week veranderen. De uren verdeel je zelf. Wat je van die twee ziet, is wat er boven water uitkomt; voor de rest moet je een stoel bijschuiven.",

  -- Week 2

  ["Half past four"] = "Half vijf",
  ["Who decided how fast this went, and who noticed?"] =
    "Wie bepaalde hoe snel dit ging, en wie merkte dat?",
  ["Half past four, and there is advice for nine pumps at once. {orlando} has a telephone at each ear. {wietske} has put her pencil down."] =
    "Half vijf, en er is advies voor negen gemalen tegelijk. {orlando} heeft aan elk oor een telefoon. {wietske} heeft haar potlood neergelegd.",
  ["It’s not even wrong! It’s just all of it, now. I had a plan for today. It was lunch."] =
    "Het is niet eens fout! Het is alleen alles, nu. Ik had een plan voor vandaag. Lunchen.",
  ["Go back to three pumps this week, and let the rest wait."] =
    "Ga deze week terug naar drie gemalen, en laat de rest wachten.",
  ["Fewer pumps give people air, but what had just got going stands still again."] =
    "Minder gemalen geeft lucht, maar wat net op gang kwam, staat weer stil.",
  ["Sit down between them and take one of the telephones."] =
    "Ga tussen ze in zitten en neem een van de telefoons.",
  ["Your hours take the edge off it. You no longer have them for anything else."] =
    "Met jouw uren is de ergste druk eraf. Voor iets anders heb je ze nu niet meer.",
  ["Carry on: after today they know it."] = "Ga door: na vandaag kennen ze het.",
  ["They have never learned so much in one day, and seldom slept so little after it."] =
    "Ze hebben nog nooit zoveel op één dag geleerd, en er zelden zo slecht van geslapen.",
  ["Under pressure people learn quickly. They pay for it in the evening."] =
    "Onder druk leer je snel. De rekening komt ’s avonds thuis.",
  ["Three. That is a number one can look at."] = "Drie. Dat is een aantal dat je kunt overzien.",
  ["You said “water authority, good afternoon” to the weather service. I’m proud of you."] =
    "Je zei “waterschap, goedemiddag” tegen de weerdienst. Ik ben trots op je.",
  ["They get through it. When the last telephone stops, nobody says anything for a while."] =
    "Ze komen erdoorheen. Als de laatste telefoon zwijgt, zegt een tijdlang niemand iets.",

  ["Does not fit"] = "Past niet",
  ["What did you do with a question that one of the two did not want asked?"] =
    "Wat deden jullie met een vraag die een van de twee liever niet gesteld zag?",
  ["Overnight the programme has coloured one line red: the fourteenth of November, eleven years ago. For three hours pump nine did not start, and the water rose eleven centimetres."] =
    "Vannacht heeft het programma één regel rood gemaakt: veertien november, elf jaar geleden. Gemaal negen sloeg drie uur lang niet aan, en het water steeg elf centimeter.",
  ["Reason in the book: weed in the grate. Beside it, from the programme: “Does not fit. With weed in the grate a pump labours first. Is this reason right?”"] =
    "Reden in het boek: vuil in het krooshek. Daarnaast, van het programma: “Past niet. Bij vuil in het krooshek gaat een gemaal eerst zwaarder draaien. Klopt deze reden?”",
  ["Hey, that’s my first week! My first night on call. Weed. I haven’t trusted a grate since."] =
    "Hé, dat is mijn eerste week! Mijn eerste nacht wachtdienst. Vuil in het krooshek. Sindsdien vertrouw ik geen hek meer.",
  ["An old night. I would leave it out."] = "Een oude nacht. Ik zou hem weglaten.",
  ["Nineteen thousand lines, she said when you listened to her, and one of them is not true. She is stirring her coffee."] =
    "Negentienduizend regels, zei ze toen je naar haar luisterde, en één ervan is niet waar. Ze roert in haar koffie.",
  ["She is stirring her coffee again. There is still no sugar in it."] =
    "Ze roert weer in haar koffie. Er zit nog steeds geen suiker in.",
  ["Tick yes: in twenty-six years nobody has had to correct her books."] =
    "Vink ja aan: in zesentwintig jaar hoefde niemand haar boeken te verbeteren.",
  ["It shows that you trust her books. The programme learns the line as it stands."] =
    "Je laat zien dat je op haar boeken vertrouwt. Het programma leert de regel zoals hij er staat.",
  ["Leave that night out, as she asks; there are thousands of others."] =
    "Laat die nacht weg, zoals ze vraagt; er zijn duizenden andere.",
  ["The night is out of the programme, and at four in the morning Wietske has driven past pump nine."] =
    "De nacht is uit het programma, en om vier uur ’s ochtends is Wietske langs gemaal negen gereden.",
  ["It brings calm. Only, the programme has now never seen a night like that."] =
    "Het geeft rust. Alleen heeft het programma zo’n nacht nu nooit gezien.",
  ["Ask {orlando} what he saw that night, with her there."] =
    "Vraag {orlando} wat hij die nacht heeft gezien, waar zij bij is.",
  ["An open question gives him the floor. She has no way round it now."] =
    "Met een open vraag is het woord aan hem. Zij kan er nu niet meer omheen.",
  ["Leave it red, and keep {wietske} company when {orlando} is on his round."] =
    "Laat de regel rood, en houd {wietske} gezelschap als {orlando} zijn ronde rijdt.",
  ["It costs an hour and answers nothing yet; she notices that you have time."] =
    "Het kost een uur en er is nog niets mee beantwoord; zij merkt dat je tijd hebt.",
  ["The line turns black. {wietske} looks at it a little longer than it takes to read."] =
    "De regel wordt zwart. {wietske} kijkt er iets langer naar dan lezen duurt.",
  ["Thank you. It was only one night."] = "Dank je. Het was maar één nacht.",
  ["Saw? Nothing. I was on my sofa waiting for an alarm. She told me in the morning: weed."] =
    "Gezien? Niets. Ik zat thuis op de bank op een alarm te wachten. Van haar hoorde ik ’s ochtends: vuil in het krooshek.",
  ["It is quiet for a moment. The line stays red, and as long as nobody answers, it counts as it stands."] =
    "Het is even stil. De regel blijft rood, en zolang niemand antwoordt, telt hij zoals hij er staat.",
  ["The van drives off. {wietske} rinses three cups, and then she rinses them again."] =
    "Het busje rijdt weg. {wietske} spoelt drie kopjes om, en daarna nog een keer.",
  ["You do not have to stay for me. Go on. You have better things to do."] =
    "Voor mij hoef je niet te blijven. Ga maar. Je hebt wel iets beters te doen.",
  ["The line stays red, and as long as nobody answers, it counts as it stands."] =
    "De regel blijft rood, en zolang niemand antwoordt, telt hij zoals hij er staat.",
  ["The van drives off. For a while you look at the same line together."] =
    "Het busje rijdt weg. Een tijdje kijken jullie samen naar dezelfde regel.",
  ["Promise to sit beside her on Monday when she tells him."] =
    "Beloof dat je maandag naast haar zit als ze het hem vertelt.",
  ["On Monday I sit beside Wietske when she tells Orlando"] =
    "Maandag zit ik naast Wietske als ze het Orlando vertelt",
  ["With a day, and someone beside her, it becomes something that she can do."] =
    "Nu er een dag voor staat en iemand naast haar zit, kan ze het aan.",
  ["Put the line right with her, without a name: switch on manual."] =
    "Verbeter de regel samen met haar, zonder naam: schakelaar op hand.",
  ["The book and the programme are right again. Anyone can read the reason now, whoever it concerns."] =
    "Boek en programma kloppen weer. De reden kan nu wel door iedereen gelezen worden, ook door wie het aangaat.",
  ["Leave it to her: it is her line, and he is her colleague."] =
    "Laat het aan haar: het is haar regel, en hij is haar collega.",
  ["It stays hers to tell, and until she does it stays hers to carry."] =
    "Het blijft aan haar om het te vertellen, en tot die tijd draagt zij het.",
  ["Monday. A quarter to seven, before the telephones."] =
    "Maandag. Kwart voor zeven, voordat de telefoon gaat.",
  ["Three words. The line turns black. She keeps the scrap of paper on which she tried them out."] =
    "Drie woorden. De regel wordt zwart. Het kladje waarop ze ze uitprobeerde, bewaart ze.",
  ["Yes. That is so."] = "Ja. Zo is het.",

  -- Week 3

  ["Across the desk"] = "Tegenover elkaar",
  ["What did she need in order to say this, and where did she get it?"] =
    "Wat had ze nodig om dit te zeggen, en waar haalde ze het vandaan?",
  ["Monday, a quarter to seven. Three chairs, and on the desk the book of that year. {wietske} puts her finger on the line and says it, in four sentences. Once she looks aside, to see whether you are still there."] =
    "Maandag, kwart voor zeven. Drie stoelen, en op het bureau het boek van dat jaar. {wietske} legt haar vinger bij de regel en zegt het, in vier zinnen. Eén keer kijkt ze opzij, of je er nog zit.",
  ["When you come in on Monday they are both there already. Between them lies the book of that year, open, and {wietske} has her finger on a line. You stop in the doorway. She says it, in four sentences."] =
    "Als je maandag binnenkomt, zijn ze er allebei al. Tussen hen in ligt het boek van dat jaar, open, en {wietske} heeft haar vinger bij een regel. Je blijft in de deuropening staan. Ze zegt het, in vier zinnen.",
  ["It has been said, by the one whose it was to say."] =
    "Het is gezegd, door degene van wie het moest komen.",
  ["The programme asks for the right reason. And somewhere at head office lies a claim, paid out eleven years ago, for weed."] =
    "Het programma vraagt om de juiste reden. En ergens op het hoofdkantoor ligt een schadeclaim, elf jaar geleden uitbetaald, wegens vuil in het krooshek.",
  ["Report it to head office as it was, with your own name under it."] =
    "Meld het bij het hoofdkantoor zoals het was, met je eigen naam eronder.",
  ["Nothing is left to come out later. First, though, there will be a letter from head office."] =
    "Er kan later niets meer uitkomen. Wel ligt er eerst nog een brief van het hoofdkantoor op de mat.",
  ["Let the two of them write the new line, and pass it on as they write it."] =
    "Laat die twee de nieuwe regel schrijven, en geef hem door zoals ze hem schrijven.",
  ["It stays their book, and their names are the ones that are in it."] =
    "Het blijft hun boek, en het zijn hun namen die erin staan.",
  ["Put the book right, and leave the claim where it is."] =
    "Verbeter het boek, en laat de claim liggen waar hij ligt.",
  ["It gives two people rest. But once again there is a page that it is better not to ask about."] =
    "Het geeft twee mensen rust. Alleen is er nu weer een bladzijde waar je beter niet naar kunt vragen.",
  ["Then put mine in as well. It was my switch."] = "Zet die van mij er dan ook onder. Het was mijn schakelaar.",
  ["It becomes one line. He writes: switch on manual, and his name. She writes: reason changed, and hers."] =
    "Het wordt één regel. Hij schrijft: schakelaar op hand, en zijn naam. Zij schrijft: reden gewijzigd, en haar naam.",
  ["{wietske} nods. {orlando} looks at her spoon: it is lying on the saucer, dry."] =
    "{wietske} knikt. {orlando} kijkt naar haar lepeltje: het ligt op het schoteltje, droog.",

  ["The book of that year"] = "Het boek van dat jaar",
  ["What made her come to you with this?"] = "Waardoor kwam ze hiermee bij jou?",
  ["Monday, a quarter to seven. {wietske} is in before you. In front of her lies a logbook of eleven years ago."] =
    "Maandag, kwart voor zeven. {wietske} is er eerder dan jij. Voor haar ligt een logboek van elf jaar geleden.",
  ["You asked how I was, and you did not look at your watch. So now I am going to say it."] =
    "Je vroeg hoe het met me ging, en je keek niet op je horloge. Dus nu zeg ik het.",
  ["You said yes to it. You could not know."] = "Jij hebt ja aangevinkt. Je kon het niet weten.",
  ["You left it out because I asked. It does not help. I know it by heart."] =
    "Jij hebt hem weggelaten omdat ik het vroeg. Het helpt niet. Ik ken hem uit mijn hoofd.",
  ["Fetch {orlando}, and sit beside her while she says it again."] =
    "Haal {orlando} erbij, en ga naast haar zitten terwijl ze het nog een keer zegt.",
  ["Orlando is not there."] = "Orlando is er niet.",
  ["She has said it once and can say it again. He had no time to sit down for it."] =
    "Ze heeft het één keer gezegd, dus het kan nog een keer. Hij kreeg alleen niet de tijd om ervoor te gaan zitten.",
  ["Thank her, and leave it to her when he hears it."] =
    "Bedank haar, en laat het aan haar wanneer hij het hoort.",
  ["Three words. She keeps the scrap of paper on which she tried them out."] =
    "Drie woorden. Het kladje waarop ze ze uitprobeerde, bewaart ze.",
  ["After the rain. They forecast rain for Wednesday."] =
    "Na de regen. Voor woensdag geven ze regen op.",

  ["Two in the morning"] = "Twee uur ’s nachts",
  ["Where did tonight begin?"] = "Waar begon deze nacht?",
  ["On Monday she sat there at a quarter to seven, the book in front of her. At seven she put it away."] =
    "Maandag zat ze er om kwart voor zeven, met het boek voor zich. Om zeven uur heeft ze het weggelegd.",
  ["Wednesday night, rain against the windows. For pump nine the programme advises: start early, and see that the switch is not on manual. Reason: the fourteenth of November. {orlando} is on call and rings to read it out to you."] =
    "Woensdagnacht, regen tegen de ramen. Voor gemaal negen adviseert het programma: vroeg starten, en kijk of de schakelaar niet op hand staat. Reden: veertien november. {orlando} heeft wachtdienst en belt om het je voor te lezen.",
  ["On manual. The fourteenth of November. But that’s me. That was my first week."] =
    "Op hand. Veertien november. Maar dat ben ik. Dat was mijn eerste week.",
  ["Orlando read the right reason on a screen, alone, at night."] =
    "Orlando las de juiste reden op een scherm, alleen, midden in de nacht.",
  ["Say that it is true, and why she did it."] = "Zeg dat het waar is, en waarom ze het heeft gedaan.",
  ["He gets an answer when he asks for one. It was hers to give."] =
    "Hij krijgt antwoord als hij erom vraagt. Alleen was het aan haar om dat te geven.",
  ["Say that {wietske} will be at the desk at six, and that you will too."] =
    "Zeg dat {wietske} er om zes uur is, en dat jij er dan ook bent.",
  ["It leaves the story with the one whose it is, and him with four hours of night."] =
    "Zo blijft het verhaal bij degene van wie het is, en moet hij nog vier uur nacht door.",
  ["Say: first the pump, then the rest."] = "Zeg: eerst het gemaal, dan de rest.",
  ["The work keeps them both going. The question waits until somebody picks it up."] =
    "Het werk houdt ze allebei op de been. De vraag blijft liggen tot iemand hem oppakt.",
  ["Eleven years. And I tell it to visitors."] = "Elf jaar. En ik vertel het aan bezoekers.",
  ["At six there are two cars in the yard, and light in the kitchen."] =
    "Om zes uur staan er twee auto’s op het terrein, en brandt er licht in de keuken.",
  ["Pump nine starts three hours early, and the water does not rise by a single centimetre."] =
    "Gemaal negen slaat drie uur eerder aan, en het water stijgt geen centimeter.",
  ["Wednesday night, rain against the windows. For thirteen pumps there is advice. For pump nine the programme says: no comparable night. You hear them both on the line."] =
    "Woensdagnacht, regen tegen de ramen. Voor dertien gemalen is er advies. Voor gemaal negen zegt het programma: geen vergelijkbare nacht. Je hebt ze allebei aan de lijn.",
  ["Start it. Now."] = "Aanzetten. Nu.",
  ["And if the grate’s full? You of all people. I’ll go and look first, I’m not going through that again."] =
    "En als het krooshek vol zit? Uitgerekend jij. Ik ga eerst kijken, dat maak ik niet nog eens mee.",
  ["There is nothing in that grate, Orlando. There never was. Start the pump, and then come here, and I will tell you."] =
    "Er zit niets in dat hek, Orlando. Er heeft nooit iets in gezeten. Zet het gemaal aan en kom dan hierheen, dan vertel ik het je.",
  ["You hear the rain, on two telephones, and then the pump."] =
    "Je hoort de regen, in twee telefoons, en dan het gemaal.",
  ["She said it when it mattered, with you on the line."] =
    "Ze zei het toen het erop aankwam, met jou aan de lijn.",
  ["You know what was in that grate: nothing. {wietske} knows that you know. She is silent."] =
    "Jij weet wat er in dat hek zat: niets. {wietske} weet dat je het weet. Ze zwijgt.",
  ["Do as {wietske} says: start the pump."] = "Doe wat {wietske} zegt: zet het gemaal aan.",
  ["You trust the one who is sure, and he has not been told what makes her so sure."] =
    "Je gaat af op wie het zeker weet, en hij heeft niet gehoord waarom ze zo zeker is.",
  ["Do as {orlando} wants: first the grate."] = "Doe wat {orlando} wil: eerst het krooshek.",
  ["You trust the one who will be standing there, and meanwhile the water goes on rising."] =
    "Je gaat af op wie er straks staat, en zolang stijgt het water door.",
  ["Start the pump, and drive out to the grate with him."] =
    "Zet het gemaal aan, en rijd met hem mee naar het krooshek.",
  ["Both of them get their way, at the price of your night."] =
    "Ze krijgen allebei hun zin, en het kost je je nachtrust.",
  ["The pump starts. {orlando} drives out to the grate all the same; nobody has told him not to."] =
    "Het gemaal slaat aan. {orlando} rijdt toch naar het krooshek; niemand heeft gezegd dat het niet hoeft.",
  ["The grate is clean. In forty minutes the water has risen four centimetres. {wietske} writes down the level, and for once leaves the reason open."] =
    "Het krooshek is schoon. In veertig minuten is het water vier centimeter gestegen. {wietske} schrijft het peil op en laat de reden voor één keer open.",
  ["Clean. Eleven years I’ve been doing this, and it’s always clean. Funny, isn’t it?"] =
    "Schoon. Elf jaar doe ik dit nu, en het is altijd schoon. Gek eigenlijk, hè?",
  ["Wednesday night, rain against the windows. For pump nine the programme advises: clear the grate first, then start. Reason: the fourteenth of November. {orlando} has driven out, and rings you from the dark."] =
    "Woensdagnacht, regen tegen de ramen. Voor gemaal negen adviseert het programma: eerst het krooshek schoonmaken, dan starten. Reden: veertien november. {orlando} is erheen gereden en belt je vanuit het donker.",
  ["It learned this advice from a line that was not right."] =
    "Dit advies kwam uit een regel die niet klopte.",
  ["It’s clean. I’ve done this grate every November for eleven years, and there’s never anything in it. Not once. So what was in it that night?"] =
    "Het is schoon. Elf jaar doe ik in november dit hek, en er zit nooit iets in. Niet één keer. Dus wat zat er die nacht dan in?",
  ["Tell him what you know, now, by telephone."] = "Vertel hem wat je weet, nu, door de telefoon.",
  ["You do not know what was in it."] = "Je weet niet wat erin zat.",
  ["He gets the truth the moment he asks for it. She is not there to tell him why."] =
    "Hij krijgt de waarheid op het moment dat hij erom vraagt. Zij is er niet bij om te zeggen waarom.",
  ["Say that you will open the book at six, the three of you."] =
    "Zeg dat jullie om zes uur het boek opendoen, met zijn drieën.",
  ["His question is taken seriously, and she has four hours’ notice, if he rings her."] =
    "Zijn vraag wordt serieus genomen, en zij weet het vier uur van tevoren, als hij haar belt.",
  ["Ring {wietske} out of bed and put the question to her."] =
    "Bel {wietske} uit bed en stel haar de vraag.",
  ["She can answer at once. She has had no time to look for words."] =
    "Zij kan meteen antwoord geven. Tijd om naar woorden te zoeken heeft ze niet gehad.",
  ["Say: start the pump and come home, it is late."] = "Zeg: zet het gemaal aan en ga naar huis, het is laat.",
  ["The water goes down and he is out of the rain. The question goes home with him."] =
    "Het water zakt en hij staat niet meer in de regen. Zijn vraag neemt hij mee naar huis.",
  ["The pump starts. He does not come back to it the next day. You notice that he does not."] =
    "Het gemaal slaat aan. De volgende dag komt hij er niet op terug. Dat valt je op.",
  ["Manual. Right. So it was me."] = "Op hand. Juist. Dus dat was ik.",
  ["Behind his voice you can hear the rain, and after a while the pump."] =
    "Achter zijn stem hoor je de regen, en na een tijdje het gemaal.",
  ["At six there are three coats over the chairs. {wietske} finds the page without looking for it. “Sit down, Orlando,” she says."] =
    "Om zes uur hangen er drie jassen over de stoelen. {wietske} heeft de bladzijde zonder te zoeken. “Ga even zitten, Orlando,” zegt ze.",
  ["Nothing. There was nothing in it. The switch was on manual."] =
    "Niets. Er zat niets in. De schakelaar stond op hand.",
  ["Then you hear the rain, on two telephones."] = "Daarna hoor je de regen, in twee telefoons.",

  -- Hoe het kan aflopen

  ["A second line in ink"] = "Een tweede regel met inkt",
  [ [[The next time it rains, the programme advises starting pump nine three hours early.
Reason: the fourteenth of November, and now the reason is right. In the morning there is
a new level in the book, in pencil, and beside it two hands in ink.

Much is still to be learned, and the second cup of coffee still comes before the first
telephone. Something has been said across this desk that lay there for eleven years, and
the desk has held.]] ] = [[De eerstvolgende keer dat het regent, adviseert het programma om gemaal negen drie
uur eerder aan te zetten. Reden: veertien november, en nu klopt de reden. De volgende
ochtend staat er een nieuw peil in het boek, met potlood, en daarnaast, met inkt, twee
handschriften.

Er valt nog veel te leren, en het tweede kopje koffie komt nog altijd voor de eerste
telefoon. Aan dit bureau is iets gezegd wat er elf jaar had gelegen, en het bureau heeft
het gehouden.]],
  ["High water"] = "Hoogwater",
  [ [[All the pumps are running, and so are the people. The levels are right to the
centimetre, and the reasons beside them have become shorter: “rain”, “rain”, “see above”.
The coffee is poured, and goes cold.

Water that comes in faster than it can go out has to stand somewhere. In people it stands
where you do not see it. A few weeks at a quieter pace, and it finds its level again.]] ] = [[De gemalen draaien, en de mensen ook. De peilen kloppen op de centimeter, en de
redenen ernaast zijn korter geworden: “regen”, “regen”, “zie boven”. De koffie wordt
ingeschonken, en wordt koud.

Water dat sneller binnenkomt dan het weg kan, moet ergens blijven staan. Bij mensen staat
het waar je het niet ziet. Een paar weken in een rustiger tempo, en het zoekt zijn peil
weer op.]],
  ["A clean grate"] = "Een schoon krooshek",
  [ [[What had lain in the book for eleven years came out by itself, on a night with
rain. They have talked about it since, or made a start: standing up, with their coats on.
It was meant as a kindness. It will take some time before both of them can hear it
that way.

The programme has one wrong reason fewer. The two of them still sit across from each
other, and look up a little more often.]] ] = [[Wat elf jaar in het boek had gelegen, kwam vanzelf boven, in een nacht met regen.
Ze hebben er sindsdien over gepraat, of een begin gemaakt: staand, met hun jas aan. Het
was aardig bedoeld. Het duurt nog even voor ze dat er allebei in kunnen horen.

Het programma heeft één verkeerde reden minder. Die twee zitten nog tegenover elkaar, en
kijken iets vaker op.]],
  ["No comparable night"] = "Geen vergelijkbare nacht",
  [ [[For thirteen pumps the programme knows what to do with a night of rain. For the ninth it
has never seen one. It says so, politely, every time, and then the two of them look at each
other, or just past.

The page is still in the book, ink and all; it is only the programme that does not know it any
more. A night that has been left out gives no trouble, until there is another like it. Rain has
been forecast again, and before it come a few dry days: enough to pull up a chair and ask why.]] ] = [[Voor dertien gemalen weet het programma wat het met een nacht regen aan moet. Voor het
negende heeft het er nooit een gezien. Dat zegt het, beleefd, elke keer, en dan kijken die twee
elkaar aan, of er net langs.

De bladzijde zit nog in het boek, met inkt en al; alleen het programma kent hem niet meer. Een
nacht die je weglaat, geeft geen last, tot er weer zo een komt. Er is opnieuw regen voorspeld, en
daarvoor komen een paar droge dagen: genoeg om een stoel bij te schuiven en te vragen waarom.]],

  ["As it stands"] = "Zoals het er staat",
  [ [[The levels are right, the pencil is sharp, and the programme does its work. On the
fourteenth of November, eleven years ago, there was weed in the grate: that is how it
stands in the book, and for now it stays so.

Much can lie for a long time under water that hardly moves. In the fourth week, too, someone
can pull up a chair and ask why.]] ] = [[De peilen kloppen, het potlood is geslepen en het programma doet zijn werk. Op
veertien november, elf jaar geleden, zat er vuil in het krooshek: zo staat het in het
boek, en zo blijft het voorlopig staan.

Onder water dat nauwelijks beweegt, kan veel lang blijven liggen. Ook in de vierde week kan
iemand een stoel bijschuiven en vragen waarom.]],
}
