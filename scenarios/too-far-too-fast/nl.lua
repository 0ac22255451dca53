-- Te ver, te snel: Nederlandse vertaling van scenario.lua

return {
  ["Too far, too fast"] = "Te ver, te snel",
  ["The board said in the newspaper that the books make themselves. Half the editors have left. Now the board has to take it back."] =
    "In de krant zei de directie dat de boeken zichzelf maken. De helft van de redacteuren is weg. Nu moet de directie terug.",
  [ [[You are the new head of the fourth floor of a publisher of schoolbooks.

In September Agnes, the chief executive, said in the newspaper: “From summer our books
make themselves.” The editors read it there, at breakfast. There were fourteen of them.
Seven have left since, and so has your predecessor. The system writes, checks and answers
teachers in nine of the ten series, and it does not do so well. What comes back from the
schools lands on the seven who stayed.

Now the board wants to go back. In week 14 the new arithmetic series goes to the
printer, and without people it will not get there. “Get them behind it again,” says Agnes. In the
newspaper nothing has been taken back.

There is one thing the seven do not know. The owner, a fund, is talking to a buyer, and the
price depends on the cost per page. Agnes told you on your first day. “In confidence,” she
said. “Until it has been signed.”]] ] = [[Je bent het nieuwe hoofd van de vierde verdieping van een uitgeverij van schoolboeken.

In september zei Agnes, de algemeen directeur, in de krant: “Vanaf de zomer maken onze boeken
zichzelf.” De redacteuren lazen het daar, aan het ontbijt. Ze waren met z’n veertienen.
Sindsdien zijn er zeven vertrokken, en je voorganger ook. Bij negen van de tien methodes schrijft
en controleert het systeem, en geeft het leerkrachten antwoord. Zo goed doet het dat niet. Wat
er van de scholen terugkomt, belandt bij de zeven die gebleven zijn.

Nu wil de directie terug. In week 14 gaat de nieuwe rekenmethode naar de drukker, en zonder
mensen lukt dat niet. “Krijg ze weer mee,” zegt Agnes. In de krant is niets teruggenomen.

Eén ding weten de zeven niet. De eigenaar, een investeringsfonds, praat met een koper, en de
prijs hangt af van de kosten per bladzijde. Agnes vertelde het je op je eerste dag. “In
vertrouwen,” zei ze. “Tot er getekend is.”]],
  ["In week 16 there is a book that people dare to put their names to, and a floor where people want to be."] =
    "In week 16 is er een boek waar mensen hun naam onder durven te zetten, en een verdieping waar mensen willen zijn.",

  ["When did something you did in the first weeks come back to you, for better or for worse?"] =
    "Wanneer kwam iets wat jullie in de eerste weken deden bij je terug, in je voordeel of in je nadeel?",
  ["What did each of the seven think they had done? Who could have known?"] =
    "Wat dacht ieder van de zeven op zijn geweten te hebben? Wie had dat kunnen weten?",
  ["Which promise did you take over that was not yours, and what did it cost?"] =
    "Welke belofte die niet van jullie was hebben jullie overgenomen, en wat heeft dat gekost?",
  ["What in your own organisation would have to be taken back, and what does it cost to wait?"] =
    "Wat zou er in je eigen organisatie teruggenomen moeten worden, en wat kost het om daarmee te wachten?",

  ["[ah]consulting, article on leadership in the AI era, less control and more facilitating: tasks rather than people, purpose, time to learn and room for error, sick leave and turnover as signs of culture (in Dutch)."] =
    "[ah]consulting, artikel “Leiderschap in het AI-tijdperk: minder controle, meer faciliteren”: taken en geen mensen, purpose, tijd om te leren en ruimte om fouten te maken, verzuim en verloop als teken van cultuur.",
  ["Kim, Ferrin, Cooper and Dirks (2004), Journal of Applied Psychology 89: when an apology restores trust, and when it does not."] =
    "Kim, Ferrin, Cooper en Dirks (2004), Journal of Applied Psychology 89: wanneer excuses vertrouwen herstellen, en wanneer niet.",
  ["Schweitzer, Hershey and Bradlow (2006), Organizational Behavior and Human Decision Processes 101: promises and lies, restoring violated trust."] =
    "Schweitzer, Hershey en Bradlow (2006), Organizational Behavior and Human Decision Processes 101: beloften en leugens, het herstel van geschonden vertrouwen.",
  ["Repenning and Sterman (2001), California Management Review 43: why nobody gets credit for fixing problems that never happened."] =
    "Repenning en Sterman (2001), California Management Review 43: waarom niemand waardering krijgt voor problemen die door zijn toedoen zijn uitgebleven.",
  ["Dutch Works Councils Act, articles 20 and 25: secrecy, and the right of advice on a sale and on an important technological provision."] =
    "Wet op de ondernemingsraden, artikelen 20 en 25: geheimhouding, en het adviesrecht bij een verkoop en bij een belangrijke technologische voorziening.",

  -- De zeven die bleven

  ["series editor, arithmetic"] = "hoofdredacteur rekenen",
  ["Has made arithmetic books for twenty-nine years, most of them with Corrie at the next desk. Reads everything twice. Corrie left in November."] =
    "Maakt al negenentwintig jaar rekenboeken, de meeste met Corrie aan het bureau naast haar. Leest alles twee keer. Corrie is in november vertrokken.",
  ["I told Corrie it would blow over. She believed me longer than was good for her. I signed the card, and I stayed."] =
    "Ik heb tegen Corrie gezegd dat het wel over zou waaien. Ze heeft me langer geloofd dan goed voor haar was. Ik heb de kaart getekend, en ik ben gebleven.",
  ["Her red pencils are in the mug on the desk, points up. Nobody has taken one."] =
    "Haar rode potloden staan in de mok op het bureau, met de punt omhoog. Niemand heeft er een gepakt.",
  ["At the next desk sits Corrie again, three days a week. They do not talk about November. They talk about page 212, out loud, the way they used to."] =
    "Aan het bureau naast haar zit Corrie weer, drie dagen in de week. Over november praten ze niet. Ze praten over bladzijde 212, hardop, zoals vroeger.",
  ["She has rung Corrie and told her what she told the table. It was a short call, and then a long one. On Friday they are having lunch."] =
    "Ze heeft Corrie gebeld en haar verteld wat ze aan tafel had verteld. Het was een kort gesprek, en daarna een lang. Vrijdag gaan ze samen lunchen.",
  ["She has taken the card with Corrie’s name off the next desk and put it in her drawer. The chair is for whoever wants to read along."] =
    "Ze heeft het kaartje met Corries naam van het bureau naast haar gehaald en in haar la gelegd. De stoel is voor wie wil meelezen.",
  ["She reads everything twice, as always. On the next desk the card is still there. She dusts it."] =
    "Ze leest alles twee keer, zoals altijd. Op het bureau naast haar staat het kaartje nog. Ze stoft het af.",

  ["data editor"] = "dataredacteur",
  ["Knows the system from the inside; did the trial on which the board based its decision. Since September he eats at his desk."] =
    "Kent het systeem van binnen; deed de proef waar de directie haar besluit op baseerde. Sinds september eet hij aan zijn bureau.",
  ["Ninety-four per cent, on the easy pages. It said so underneath, in eight-point. On the slide that went upstairs there was no underneath."] =
    "Vierennegentig procent, op de makkelijke bladzijden. Dat stond eronder, in achtpunts. Op de slide die naar boven ging, was geen eronder.",
  ["His screen is dark. In the shared folder is a file, trial, version one, in which the footnote is still there."] =
    "Zijn scherm is donker. In de gedeelde map zit een bestand, proef, versie één, waarin de voetnoot nog staat.",
  ["Every figure that leaves the floor now has its footnote above it instead of below, in the same type. He did not ask for that. Ineke did."] =
    "Bij elk cijfer dat de verdieping verlaat, staat de voetnoot nu erboven in plaats van eronder, even groot. Daar heeft niet hij om gevraagd, maar Ineke.",
  ["His name is still on page one of the report. He has gone back to eating in the kitchen, near the door, and now and then somebody sits down opposite."] =
    "Zijn naam staat nog op pagina één van het rapport. Hij eet weer in de keuken, bij de deur, en zo nu en dan komt er iemand tegenover hem zitten.",
  ["He does his work and it is good work. He still eats at his desk, and lately he has lunch before the others."] =
    "Hij doet zijn werk, en het is goed werk. Hij eet nog aan zijn bureau, en de laatste tijd vóór de anderen.",
  ["He teaches the system what he can. What he knows about ninety-four per cent, he has told nobody yet."] =
    "Hij leert het systeem wat hij kan. Wat hij weet over vierennegentig procent, heeft hij nog aan niemand verteld.",

  ["production editor"] = "productieredacteur",
  ["Sees to it that pages become books. Does the work of three since the autumn and has not been ill in nine years. Two children, one kitchen table."] =
    "Zorgt dat bladzijden boeken worden. Doet sinds de herfst het werk van drie en is in negen jaar niet ziek geweest. Twee kinderen, één keukentafel.",
  ["I mend its pages at night, so that they are right in the morning. If I had let them go through, they would have seen it in October."] =
    "Ik herstel ’s avonds zijn bladzijden, zodat ze ’s ochtends kloppen. Als ik ze had laten gaan, hadden ze het in oktober gezien.",
  ["The cupboard behind the copier has been locked since she went. Everyone knows by now what is in it."] =
    "De kast achter het kopieerapparaat zit op slot sinds ze weg is. Iedereen weet intussen wat erin ligt.",
  ["At home there is homework on the kitchen table now, and a bowl of oranges. The red pencil stays on the fourth floor, in working hours."] =
    "Thuis ligt er nu huiswerk op de keukentafel, en er staat een schaal sinaasappels. Het rode potlood blijft op de vierde, onder werktijd.",
  ["She no longer does it in secret. She still does it: fewer evenings, more Sundays. “Only until the summer,” she says."] =
    "Ze doet het niet meer stiekem. Ze doet het nog wel: minder avonden, meer zondagen. “Alleen tot de zomer,” zegt ze.",
  ["In the mornings the pages are right, and nobody asks how that is possible. The light in her kitchen goes out at half past twelve."] =
    "’s Ochtends kloppen de bladzijden, en niemand vraagt hoe dat kan. Het licht in haar keuken gaat om half één uit.",

  ["editor, language; chair of the works council"] = "redacteur taal; voorzitter ondernemingsraad",
  ["Stood in front of a class for eleven years before he came to make the books for it. Chairs the works council, which read about September in the newspaper."] =
    "Stond elf jaar voor de klas voordat hij er de boeken voor ging maken. Zit de ondernemingsraad voor, die het in september in de krant las.",
  ["In August I was told, in a corridor, as a friend. I was asked to keep it to myself for a while, and I nodded."] =
    "In augustus is het me verteld, op een gang, als vriend. Of ik het even voor me wilde houden. Ik heb geknikt.",
  ["The works council has a new chair. In the cupboard hangs his jacket, the good one, for talks upstairs."] =
    "De ondernemingsraad heeft een nieuwe voorzitter. In de kast hangt zijn jasje, het goede, voor gesprekken boven.",
  ["The council now has a rule of one line: what is not on paper has not been said. He proposed it himself, and said why."] =
    "De ondernemingsraad heeft nu een regel van één zin: wat niet op papier staat, is niet gezegd. Hij heeft hem zelf voorgesteld, en verteld waarom.",
  ["He says what he thinks upstairs and repeats it downstairs, in the same words. About August he says nothing yet."] =
    "Boven zegt hij wat hij denkt, en beneden herhaalt hij het, in dezelfde woorden. Over augustus zegt hij nog niets.",
  ["He puts everything in writing, and keeps a copy. In corridors he walks on the left, fast, like someone who is late."] =
    "Hij zet alles op schrift en houdt een kopie. Op de gang loopt hij links en snel, als iemand die te laat is.",

  ["teachers’ desk"] = "lerarenlijn",
  ["Answers the teachers for whom the system’s answer was no answer. Knows half the schools of the country by voice. Laughs a good deal, lately less."] =
    "Helpt de leerkrachten voor wie het antwoord van het systeem geen antwoord was. Herkent het halve land aan de stem. Lacht veel, de laatste tijd minder.",
  ["I am in that photograph, next to her. They asked me to laugh. At my cousin’s wedding somebody said: you are the one from the books that make themselves."] =
    "Ik sta op die foto, naast haar. Of ik even wilde lachen. Op de bruiloft van mijn nicht zei iemand: jij bent toch die van de boeken die zichzelf maken?",
  ["The telephone rings four times now, and then the system answers, politely. Teachers say that they will try again tomorrow."] =
    "De telefoon gaat nu vier keer over, en dan neemt het systeem op, beleefd. Leerkrachten zeggen dat ze het morgen nog eens proberen.",
  ["On the pinboard by her desk hang twenty-seven letters, one for each child. She is in a photograph again, with a class this time, and nobody had to ask."] =
    "Op het prikbord bij haar bureau hangen zevenentwintig briefjes, van elk kind één. Ze staat weer op een foto, nu met een klas, en niemand hoefde te vragen of ze wilde lachen.",
  ["She picks up the telephone before the system does. “With a person,” she says, and then her name."] =
    "Ze neemt de telefoon op voordat het systeem het doet. “Met een mens,” zegt ze, en dan haar naam.",
  ["She is quick and kind on the telephone and does not give her surname. The page with the photograph is folded small, in her purse."] =
    "Aan de telefoon is ze vlot en vriendelijk, en haar achternaam noemt ze niet. De pagina met de foto zit klein opgevouwen in haar portemonnee.",

  ["junior editor"] = "juniorredacteur",
  ["Her first job; started three weeks before the newspaper. Signs off four hundred pages a week and asks the questions that others have stopped asking."] =
    "Haar eerste baan; begon drie weken voor het krantenstuk. Keurt vierhonderd bladzijden per week goed en stelt de vragen die anderen niet meer stellen.",
  ["I cost half of Corrie. I have worked it out. Perhaps I was the plan."] =
    "Ik kost een halve Corrie. Ik heb het uitgerekend. Misschien was ik het plan.",
  ["She left a list of her questions on the shared drive, numbered. Eleven of them have been answered."] =
    "Op de gedeelde schijf staat een lijst met haar vragen, genummerd. Elf ervan zijn beantwoord.",
  ["Her name is in the workbook, in front, first edition. She has sent a copy to her grandmother with a slip of paper at page 31."] =
    "Haar naam staat in het werkboek, voorin, eerste druk. Ze heeft er een naar haar oma gestuurd, met een papiertje bij bladzijde 31.",
  ["On the last day of the month she brings cake, and makes everyone say what it is for. She is sorry to go, she says, and means the people."] =
    "Op de laatste dag van de maand brengt ze taart mee, en iedereen moet zeggen waar die voor is. Ze gaat niet graag, zegt ze, en ze bedoelt de mensen.",
  ["She has turned the other offer down. She signs off ninety pages a week now, and on every one of them she could tell you why."] =
    "Ze heeft die andere baan afgeslagen. Ze keurt nu negentig bladzijden per week goed, en bij elke kan ze je vertellen waarom.",
  ["She signs off her pages. On the train home she reads vacancies, and a novel, and then vacancies."] =
    "Ze keurt haar bladzijden goed. In de trein naar huis leest ze vacatures, en een roman, en dan weer vacatures.",

  ["product lead, the system"] = "productmanager van het systeem",
  ["Brought the system in, believed in it first and still does. The floor is polite to him. On his desk stands a plant that somebody else waters."] =
    "Haalde het systeem binnen, geloofde er als eerste in en doet dat nog. De anderen zijn beleefd tegen hem. Op zijn bureau staat een plant die iemand anders water geeft.",
  ["Books that make themselves: I said that. Over lunch. It was a joke. If it was a mistake, then I am the mistake."] =
    "Boeken die zichzelf maken: dat heb ik gezegd. Bij de lunch. Het was een grapje. Als het een vergissing was, dan ben ik de vergissing.",
  ["The plant is on the windowsill in the kitchen. Someone still waters it."] =
    "De plant staat in de vensterbank van de keuken. Iemand geeft hem nog water.",
  ["He has written a new sentence for the system and tried it out at the table first. It says what it cannot do. Nobody laughed, and then everyone did."] =
    "Hij heeft een nieuwe zin voor het systeem geschreven en die eerst aan tafel uitgeprobeerd. Er staat in wat het niet kan. Niemand lachte, en toen iedereen.",
  ["The system is better than it was, and slower, and he shows it with its mistakes. He has begun to say we, and looks round to see whether that is all right."] =
    "Het systeem is beter dan het was, en trager, en hij laat het zien met de fouten erbij. Hij is “wij” gaan zeggen, en kijkt dan even rond of dat mag.",
  ["He works on version three. On the roadmap for the autumn it says: confidence. He means that of the users."] =
    "Hij werkt aan versie drie. Op de planning voor het najaar staat: vertrouwen. Hij bedoelt dat van de gebruikers.",
  ["He answers for the system whenever something goes wrong, on time, with a graph. After work he waters the plant himself."] =
    "Als er iets misgaat, legt hij verantwoording af voor het systeem, op tijd en met een grafiek. Na het werk geeft hij zelf de plant water.",

  -- De eigen acties

  ["Tell them all you know about the sale"] = "Alles vertellen over de verkoop",
  ["Tell all seven what Agnes told you in confidence. It hurts at first; after that nothing is left to come out behind your back."] =
    "Vertel de zeven wat Agnes je in vertrouwen heeft gezegd. Het doet eerst pijn; daarna kan er niets meer achter je rug om uitkomen.",
  ["Upstairs you have broken a confidence. Downstairs there is nothing left that can come out."] =
    "Boven heb je een vertrouwen geschonden. Beneden kan er niets meer uitlekken.",
  ["Have it taken back in the newspaper"] = "Het in de krant laten terugnemen",
  ["Bring Agnes to take back her sentence in public. Each week that passes makes it dearer."] =
    "Krijg Agnes zover dat ze haar zin in het openbaar terugneemt. Elke week wachten maakt het duurder.",
  ["It has been taken back already."] = "Het is al teruggenomen.",
  ["The newspaper has been ahead of you."] = "De krant is je voor geweest.",
  ["You would need a reason to ring, and the newspaper will soon ring by itself."] =
    "Je zou een aanleiding nodig hebben, en de krant belt binnenkort zelf.",
  ["Agnes has only just decided."] = "Agnes heeft nog maar net besloten.",
  ["Taken back early it is a correction, later it is a concession, and in the end it is news."] =
    "Vroeg teruggenomen is het een rectificatie, later een concessie, en op het laatst is het nieuws.",
  ["Two chairs, one page"] = "Twee stoelen, één bladzijde",
  ["Sit down beside one of them with a red pencil, and go through a page of the system’s together."] =
    "Ga met een rood potlood naast een van hen zitten, en neem samen een bladzijde van het systeem door.",
  ["Over a page it is easier to say what is wrong than across a table."] =
    "Boven een bladzijde zeg je makkelijker wat er niet klopt dan aan weerszijden van een tafel.",
  ["Thursday afternoon"] = "Donderdagmiddag",
  ["An afternoon without production: read each other’s pages, try something out, leave it if it fails."] =
    "Een middag zonder productie: elkaars bladzijden lezen, iets uitproberen, en het laten liggen als het mislukt.",
  ["Time in which nothing has to be finished is where learning and mending get done."] =
    "In tijd waarin niets af hoeft, wordt er geleerd en hersteld.",

  -- Beloften

  ["The letter of November stands"] = "De brief van november geldt",
  ["They hear what the letter is worth"] = "Ze horen wat de brief waard is",
  ["No editor’s name stands under pages that no editor has read"] =
    "Onder bladzijden die geen redacteur heeft gelezen, staat geen naam van een redacteur",
  ["They hear what I know about the firm"] = "Ze horen wat ik weet over het bedrijf",

  -- Week 1

  ["Fourteen desks"] = "Veertien bureaus",
  ["What did these people need first, and how did you decide that?"] =
    "Wat hadden deze mensen het eerst nodig, en hoe hebben jullie dat bepaald?",
  ["Monday morning, the fourth floor: fourteen desks, seven people. On the kitchen door hangs the page from the newspaper, with the photograph and the sentence. From summer our books make themselves."] =
    "Maandagochtend, de vierde verdieping: veertien bureaus, zeven mensen. Op de keukendeur hangt de krantenpagina, met de foto en de zin. Vanaf de zomer maken onze boeken zichzelf.",
  ["All our jobs, she said, her own included. Hers is still there, by the way."] =
    "Al ons werk, zei ze, ook het hare. Het hare is er trouwens nog.",
  ["That was September. Can we please just make books?"] =
    "Dat was september. Kunnen we alsjeblieft gewoon boeken maken?",
  ["{ineke} goes on reading. On the empty desk beside hers stands a card with a name: Corrie."] =
    "{ineke} leest door. Op het lege bureau naast haar staat een kaartje met een naam: Corrie.",
  ["Ask what happened, from the beginning, and only write it down."] =
    "Vraag wat er gebeurd is, vanaf het begin, en schrijf het alleen maar op.",
  ["Those who have been heard can listen afterwards. Going back to it does cost them a bad night."] =
    "Wie gehoord is, kan daarna zelf weer luisteren. Het oprakelen kost hun wel een slechte nacht.",
  ["Begin with the work: which pages must be ready by week 14, and who does what."] =
    "Begin met het werk: welke bladzijden moeten in week 14 klaar zijn, en wie doet wat.",
  ["After a month you had talked about every page, and not once about September."] =
    "Na een maand had je het over elke bladzijde gehad, en niet één keer over september.",
  ["A plan gives people something to hold on to. It also steps over what is on their minds."] =
    "Een plan geeft houvast aan wie het kwijt is. Het stapt wel heen over wat hun dwarszit.",
  ["Take one of the empty desks, in the middle of the room, and work there all week."] =
    "Neem een van de lege bureaus, midden in de ruimte, en werk daar de hele week.",
  ["Someone who sits nearby is easier to talk to. But the chair you take was somebody’s."] =
    "Wie dichtbij zit, spreek je makkelijker aan. Alleen was de stoel die je neemt van iemand.",
  ["Say what you can decide in this job, and what you cannot."] =
    "Zeg waar je in deze functie over gaat, en waar niet.",
  ["Knowing how far your arm reaches, they will take your word sooner, and see how short it is."] =
    "Als ze weten hoe ver je arm reikt, geloven ze je eerder, en zien ze hoe kort hij is.",
  ["It takes until two o’clock. You have nine pages when {fenna} says that she only started in August, and that nobody has ever told her this."] =
    "Het duurt tot twee uur. Je hebt negen kantjes als {fenna} zegt dat ze pas in augustus is begonnen, en dat niemand haar dit ooit heeft verteld.",
  ["Good. Finally somebody with a list."] = "Mooi. Eindelijk iemand met een lijst.",
  ["The plan hangs beside the newspaper page. It covers the lower half of the photograph."] =
    "Het plan hangt naast de krantenpagina. Het valt over de onderste helft van de foto.",
  ["That one is Jaap’s. Was. You can lower the chair, he was tall."] =
    "Dat is van Jaap. Was. De stoel kan omlaag, hij was lang.",
  ["So you can change the work and not the money. Thank you. That is a shorter list than I had hoped, and a longer one than I had feared."] =
    "Dus je gaat over het werk en niet over het geld. Dank je. Die lijst is korter dan ik had gehoopt, en langer dan ik had gevreesd.",

  -- Week 2

  ["The same newspaper"] = "Dezelfde krant",
  ["What did it cost to take it back now, and who would have paid for waiting?"] =
    "Wat kostte het om het nu terug te nemen, en wie had voor het wachten betaald?",
  ["The reporter of September rings: how are they coming along, the books that make themselves? Agnes stops you on the stairs. “If I take it back, I am the woman who was wrong. The owner reads that paper too. What would you do?”"] =
    "De journalist van september belt: hoe staat het met de boeken die zichzelf maken? Agnes houdt je staande op de trap. “Als ik het terugneem, ben ik de vrouw die ernaast zat. De eigenaar leest die krant ook. Wat zou jij doen?”",
  ["If she says it again I’m calling in sick. I’ve never called in sick."] =
    "Als ze het nog een keer zegt, meld ik me ziek. Ik heb me nog nooit ziek gemeld.",
  ["Advise her to take it back now: in the same paper, in full, in her own name."] =
    "Raad haar aan het nu terug te nemen: in dezelfde krant, helemaal, onder haar eigen naam.",
  ["The owner had read it as well: the budget for the spring came back smaller."] =
    "De eigenaar had het ook gelezen: het budget voor het voorjaar kwam kleiner terug.",
  ["Taken back early it is a correction. It leaves Agnes standing there without cover."] =
    "Vroeg teruggenomen is het een rectificatie. Agnes staat daarmee wel zonder dekking.",
  ["Ask her to say it on the fourth floor first, and to leave the paper for now."] =
    "Vraag haar het eerst op de vierde te komen zeggen, en de krant nog te laten.",
  ["Schools, authors and those who left still go by what it said in the newspaper."] =
    "Scholen, auteurs en wie er vertrokken is, gaan nog af op wat er in de krant stond.",
  ["Those it concerned hear it first. What was said in public still stands in public."] =
    "De mensen om wie het ging, horen het als eersten. Wat in het openbaar is gezegd, blijft in het openbaar staan.",
  ["Advise her to wait until the book is at the printer: then there is something to show."] =
    "Raad haar aan te wachten tot het boek bij de drukker ligt: dan valt er iets te laten zien.",
  ["With a result in hand a turn is easier to explain. Until then the old sentence counts."] =
    "Met een resultaat in handen leg je zo’n draai makkelijker uit. Tot die tijd geldt de oude zin.",
  ["On Saturday it is on page seven: “I was wrong about the books, and about the people who make them.”"] =
    "Zaterdag staat het op pagina zeven: “Ik had het mis over de boeken, en over de mensen die ze maken.”",
  ["Page seven. The other one was on page one."] = "Pagina zeven. Dat andere stond op pagina één.",
  ["But she has cut it out."] = "Maar ze heeft het uitgeknipt.",
  ["Agnes comes at four, without a jacket, and stays nine minutes. She says that it was too soon and too big."] =
    "Agnes komt om vier uur, zonder jasje, en blijft negen minuten. Ze zegt dat het te vroeg was, en te groot.",
  ["That was decent. Will she say it to my brother-in-law as well? He still asks when I’m being switched off."] =
    "Dat was netjes. Zegt ze het ook tegen mijn zwager? Die vraagt nog steeds wanneer ik word uitgezet.",
  ["“No comment at present”, it says on Saturday, under the same photograph."] =
    "“Op dit moment geen commentaar”, staat er zaterdag, onder dezelfde foto.",
  ["Fair enough. First the book, then the story."] = "Terecht. Eerst het boek, dan het verhaal.",

  -- Week 3

  ["The letter of November"] = "De brief van november",
  ["Whose promise was this, and whose did it become?"] = "Van wie was deze belofte, en van wie werd ze?",
  ["{jolien} puts a letter in front of you, in a plastic sleeve. Your predecessor gave it in November to everyone who stayed: all overtime since September will be paid out, in week 9. You have never seen it before."] =
    "{jolien} legt een brief voor je neer, in een plastic hoesje. Je voorganger gaf hem in november aan iedereen die bleef: alle overuren sinds september worden uitbetaald, in week 9. Je hebt hem nooit eerder gezien.",
  ["I’m not asking for anything. I’d only like to know whether it’s still a letter."] =
    "Ik vraag nergens om. Ik wil alleen weten of het nog een brief is.",
  ["Say that the letter stands, and put your own name under it."] =
    "Zeg dat de brief geldt, en zet je eigen naam eronder.",
  ["Taking over a promise brings calm at once. From today it is yours, whoever has the money."] =
    "Een belofte overnemen geeft meteen rust. Vanaf vandaag is ze van jou, wie het geld ook heeft.",
  ["Say that by next week they will know what it is worth, good news or bad."] =
    "Zeg dat ze volgende week weten wat hij waard is, goed nieuws of slecht.",
  ["An honest answer next week is worth more than a kind one today, provided it comes."] =
    "Een eerlijk antwoord volgende week is meer waard dan een aardig antwoord vandaag, als het maar komt.",
  ["Say that you did not sign it, and cannot promise that it will be honoured."] =
    "Zeg dat jij hem niet hebt getekend, en niet kunt beloven dat hij wordt nagekomen.",
  ["It hurts once, and then they know. One more piece of paper on this floor has lost its worth."] =
    "Het doet één keer pijn, en dan weten ze het. Op deze verdieping is weer een papier minder waard geworden.",
  ["She reads your signature as she reads a proof, from back to front. Then it goes back into its sleeve."] =
    "Ze leest je handtekening zoals ze een drukproef leest, van achter naar voren. Dan gaat de brief terug in zijn hoesje.",
  ["Next week. That’s the first date I’ve been given since September."] =
    "Volgende week. Dat is de eerste datum die ik krijg sinds september.",
  ["Clear. Then I’ll throw away the sleeve as well, those are expensive."] =
    "Duidelijk. Dan kan hij uit het hoesje, die dingen zijn duur.",
  ["She does not throw it away."] = "Ze laat hem erin zitten.",

  ["In confidence"] = "In vertrouwen",
  ["What is a confidence worth, and who decides on that?"] = "Wat is iets in vertrouwen waard, en wie bepaalt dat?",
  ["Agnes has heard that the fourth floor knows about the buyer. “I told you that in confidence,” she says. And after a while: “When I still had your job I would have done the same.” She stays polite. Her door, which used to be open, is shut."] =
    "Agnes heeft gehoord dat de vierde van de koper weet. “Dat had ik je in vertrouwen verteld,” zegt ze. En na een poosje: “Toen ik jouw baan nog had, had ik hetzelfde gedaan.” Ze blijft beleefd. Haar deur, die altijd openstond, is dicht.",
  ["They know what it has cost you to tell them."] = "Ze weten wat het je heeft gekost om het te vertellen.",

  -- Week 4

  ["Seven times cake"] = "Zeven keer taart",
  ["Who can apologise for something, and what has to come before and after it?"] =
    "Wie kan er ergens excuses voor maken, en wat moet eraan voorafgaan en erop volgen?",
  ["It is somebody’s birthday and there is cake. {ineke} does not take any."] =
    "Er is iemand jarig en er is taart. {ineke} hoeft geen stuk.",
  ["In the autumn we had cake seven times, once for each who left. I counted. And not once did anybody say that they were sorry. Not to those who went, and not to us."] =
    "In het najaar hadden we zeven keer taart, één keer voor ieder die wegging. Ik heb geteld. En niet één keer heeft iemand gezegd dat het hem speet. Niet tegen wie er ging, en niet tegen ons.",
  ["Say it yourself, now, on behalf of the firm: it was wrong, and we are sorry."] =
    "Zeg het zelf, nu, namens het bedrijf: het was verkeerd, en het spijt ons.",
  ["Everyone had heard you say sorry, and nobody had heard it from Agnes."] =
    "Van jou had iedereen een sorry gehoord, van Agnes niemand.",
  ["Your apology opens a door. The one who did it is still standing behind it."] =
    "Jouw excuses zetten een deur open. Wie het gedaan heeft, staat er nog achter.",
  ["Bring Agnes down to the fourth floor to say it herself, without a slide and without cake."] =
    "Haal Agnes naar de vierde om het zelf te zeggen, zonder slide en zonder taart.",
  ["An apology weighs most when it comes from the one who did it. How much depends on what earlier words turned out to be worth."] =
    "Excuses wegen het zwaarst als ze komen van wie het deed. Hoe zwaar, hangt af van wat eerdere woorden waard bleken.",
  ["Say that sorry is only a word for now, and ask which one thing has to change first."] =
    "Zeg dat sorry nu nog maar een woord is, en vraag welk ene ding eerst anders moet.",
  ["A deed says more than a word. Now it has to be done, too."] =
    "Een daad zegt meer dan een woord. Nu moet die er ook komen.",
  ["Thank you. It was not yours to say. But it has been said."] =
    "Dank je. Het was niet aan jou. Maar het is gezegd.",
  ["She takes the smallest piece."] = "Ze neemt het kleinste stuk.",
  ["Agnes has no paper with her. She says all seven names of those who have left, first and last, and only then that she is sorry. She had to look one of them up, she says, and was ashamed of that."] =
    "Agnes heeft geen papier bij zich. Ze noemt de zeven die weg zijn, met voornaam en achternaam, en zegt dan pas dat het haar spijt. Eén naam heeft ze moeten opzoeken, zegt ze, en daar schaamde ze zich voor.",
  ["She knew how Corrie spells it. With an i and an e."] = "Ze wist hoe je Corrie schrijft. Met ie.",
  ["Agnes says that she is sorry that it was felt in this way. The page on the kitchen door is just in her line of sight."] =
    "Agnes zegt dat het haar spijt dat het zo is ervaren. De pagina op de keukendeur hangt precies in haar blikveld.",
  ["It was felt. Nicely put. In the passive."] = "Is ervaren. Mooi gezegd. Lijdende vorm.",
  ["Our names. They’re in the front of every book, even when there are pages in it that none of us has ever seen. Take them off, or let us read."] =
    "Onze namen. Die staan voor in elk boek, ook als er bladzijden in zitten die niemand van ons ooit heeft gezien. Haal ze eraf, of laat ons lezen.",

  -- Week 5

  ["In the corridor"] = "Op de gang",
  ["Which questions are asked in corridors where you work, and why there?"] =
    "Welke vragen worden bij jullie op de gang gesteld, en waarom daar?",
  ["{desmond} waits until the corridor is empty. About September the works council was never asked for its advice, although the law says it must be."] =
    "{desmond} wacht tot de gang leeg is. Over september is de ondernemingsraad nooit om advies gevraagd, terwijl dat volgens de wet wel moet.",
  ["I have been told things in corridors before. So I am asking, in a corridor: is there something the council ought to know?"] =
    "Mij is wel vaker iets op een gang verteld. Dus vraag ik het op een gang: is er iets wat de ondernemingsraad moet weten?",
  ["Go with him to Agnes: the council hears it officially now, under secrecy."] =
    "Ga met hem naar Agnes: de ondernemingsraad hoort het nu officieel, onder geheimhouding.",
  ["Somebody else now knows it officially, and may say nothing. The two of you carry it."] =
    "Nu weet iemand het officieel die er niets over mag zeggen. Jullie dragen het met z’n tweeën.",
  ["Say that there is something, and that in three weeks all of them will hear it from you."] =
    "Zeg dat er iets is, en dat ze het over drie weken allemaal van jou horen.",
  ["They know now that there is something. A date keeps the guessing within bounds."] =
    "Ze weten nu dat er iets is. Een datum houdt het gissen binnen de perken.",
  ["Say that nothing has been decided: that is true, as far as it goes."] =
    "Zeg dat er niets besloten is: dat is waar, strikt genomen.",
  ["What is true as far as it goes brings calm, as far as it goes."] =
    "Wat strikt genomen waar is, geeft rust, strikt genomen.",
  ["Ask him first what happened in that other corridor."] =
    "Vraag hem eerst wat er op die andere gang is gebeurd.",
  ["A question about himself gets him talking. His own question is still lying there."] =
    "Met een vraag over hemzelf komt hij los. Zijn eigen vraag blijft liggen.",
  ["Agnes reads out the article on secrecy herself. On the stairs he says nothing for two floors."] =
    "Agnes leest zelf het artikel over geheimhouding voor. Op de trap zegt hij twee verdiepingen lang niets.",
  ["So now I know it officially. It weighs the same."] = "Nu weet ik het dus officieel. Het weegt hetzelfde.",
  ["Three weeks. I will not ask again before then. The others may."] =
    "Drie weken. Eerder vraag ik het niet meer. De anderen misschien wel.",
  ["Nothing decided. I shall remember the words."] = "Niets besloten. Die woorden onthoud ik.",
  ["You know about August. What I left out is September: three weeks later it was in the paper, and I had to act surprised in front of my own council. I was good at it."] =
    "Van augustus weet je. Wat ik wegliet is september: drie weken later stond het in de krant, en moest ik verrast doen tegenover mijn eigen ondernemingsraad. Ik deed het goed.",
  ["August. By the lift. As a friend, he said, your predecessor, keep it to yourself for a bit. I nodded. Three weeks later it was in the paper, and I had to act surprised in front of my own council."] =
    "Augustus. Bij de lift. Als vriend, zei je voorganger, hou het nog even voor je. Ik knikte. Drie weken later stond het in de krant, en moest ik verrast doen tegenover mijn eigen ondernemingsraad.",
  ["You told us about the buyer, and you need not have. Now the council: a sale has to be put to us before it is signed. In August I let them tell me something in a corridor. Not again."] =
    "Je hebt ons over de koper verteld, en dat had niet gehoeven. Nu de ondernemingsraad: een verkoop moet aan ons worden voorgelegd vóór er getekend wordt. In augustus heb ik me op een gang iets laten vertellen. Dat gebeurt me niet nog eens.",
  ["Ask Agnes for a request for advice on paper: on the sale and on September in one."] =
    "Vraag Agnes om een adviesaanvraag op papier: over de verkoop en september in één keer.",
  ["On paper it can be read by everyone, and for as long as it takes everything stays open."] =
    "Op papier kan iedereen het lezen, en zolang het duurt blijft alles open.",
  ["Ask the council to wait with this until the book is at the printer."] =
    "Vraag de ondernemingsraad hiermee te wachten tot het boek bij de drukker ligt.",
  ["The council had waited, and the buyer had not."] = "De ondernemingsraad had gewacht, en de koper niet.",
  ["One thing at a time keeps heads clear. A right that is made to wait does become smaller."] =
    "Eén ding tegelijk houdt de hoofden koel. Een recht dat moet wachten, wordt er wel kleiner van.",
  ["With a letterhead. I had almost forgotten what they look like."] =
    "Met briefhoofd. Ik was bijna vergeten hoe dat eruitziet.",
  ["By the lift. As a friend, he said, your predecessor, keep it to yourself for a bit. I nodded. Three weeks later it was in the paper, and I had to act surprised in front of my own council."] =
    "Bij de lift. Als vriend, zei je voorganger, hou het nog even voor je. Ik knikte. Drie weken later stond het in de krant, en moest ik verrast doen tegenover mijn eigen ondernemingsraad.",
  ["Until the printer. I used to say that to children too: after the break."] =
    "Tot de drukker. Dat zei ik vroeger ook tegen kinderen: na de pauze.",

  -- Week 6

  ["Page 31"] = "Bladzijde 31",
  ["What is your work for, and when did somebody last say so aloud?"] =
    "Waar is jullie werk voor, en wanneer zei iemand dat voor het laatst hardop?",
  ["An envelope with twenty-seven names on it, in ballpoint. {loubna} reads it out: “Dear book. Sum 4 on page 31 has no answer. We looked for an hour with the whole class. Our teacher says then it must be us. Is it us?”"] =
    "Een envelop met zevenentwintig namen erop, in balpen. {loubna} leest voor: “Lief boek. Som 4 op bladzijde 31 heeft geen antwoord. We hebben een uur gezocht met de hele klas. De meester zegt dat het dan aan ons ligt. Ligt het aan ons?”",
  ["I signed that one off. Four hundred pages, that week. I looked at it, and I didn’t see it."] =
    "Die heb ik goedgekeurd. Vierhonderd bladzijden, die week. Ik heb ernaar gekeken, en ik heb het niet gezien.",
  ["{ineke} takes the page and does the sum in pencil. It takes her four seconds: a nought is missing."] =
    "{ineke} pakt de bladzijde en maakt de som, met potlood. Het kost haar vier seconden: er ontbreekt een nul.",
  ["No. It is not them. That is what we are for: that it is never them."] =
    "Nee. Het ligt niet aan hen. Daar zijn wij voor: dat het nooit aan hen ligt.",
  ["Write back to the class, with all your names: it was us, and this is how it came about."] =
    "Schrijf de klas terug, met al jullie namen: het lag aan ons, en zo is het gekomen.",
  ["With all those names under it nobody has to look for a culprit. The other pages are still there."] =
    "Met al die namen eronder hoeft niemand een schuldige te zoeken. De andere bladzijden liggen er nog.",
  ["Send every school a list of all the errors you know of, this week."] =
    "Stuur alle scholen een lijst met alle fouten die jullie kennen, deze week nog.",
  ["The schools wrote back: at last a publisher that says so itself."] =
    "De scholen schreven terug: eindelijk een uitgever die het zelf zegt.",
  ["Openness to the outside hurts at once. It takes weeks before anything comes back."] =
    "Openheid naar buiten doet meteen pijn. Het duurt weken voor er iets terugkomt.",
  ["From now on no page leaves this floor that two people have not seen."] =
    "Vanaf nu gaat er geen bladzijde meer de deur uit die niet door twee mensen is gezien.",
  ["Two pairs of eyes see more than one, and there are not many pairs on this floor."] =
    "Twee paar ogen zien meer dan één, en zoveel paar zijn er op deze verdieping niet.",
  ["Go and find out with {reza} how the system makes such a sum, and repair that."] =
    "Zoek met {reza} uit hoe het systeem aan zo’n som komt, en herstel dat.",
  ["Reza is not there."] = "Reza is er niet.",
  ["For a thousand pages the cause is mended. One class is still waiting for an answer."] =
    "Voor duizend bladzijden is de oorzaak verholpen. Eén klas wacht nog op antwoord.",
  ["It becomes half a page. {ineke} takes out two adjectives. At the bottom {fenna} draws the sum as it should have been, with a very large nought."] =
    "Het wordt een halve bladzijde. {ineke} haalt er twee bijvoeglijke naamwoorden uit. Onderaan tekent {fenna} de som zoals hij had moeten zijn, met een heel grote nul.",
  ["Three hundred and twelve errors. I’ll put my own number under it. Let them ring."] =
    "Driehonderdtwaalf fouten. Ik zet mijn eigen nummer eronder. Laat ze maar bellen.",
  ["Then something else stays behind. I’m only saying."] = "Dan blijft er iets anders liggen. Ik zeg het maar even.",
  ["It rounds before it checks. Strictly speaking it checked the wrong sum, and that one was right."] =
    "Het rondt af voordat het controleert. Strikt genomen heeft het de verkeerde som nagekeken, en die klopte.",
  ["And what do I write to the twenty-seven?"] = "En wat schrijf ik aan die zevenentwintig?",

  -- Week 7

  ["Fifty-eight per cent"] = "Achtenvijftig procent",
  ["Which good figure in your organisation would you like to see the underside of?"] =
    "Van welk mooi cijfer in je eigen organisatie zou je de onderkant willen zien?",
  ["Finance has the figures for the winter: cost per page down by fifty-eight per cent, sick leave two per cent, the lowest in years. Agnes has written beside it: “So something did go right.”"] =
    "Financiën heeft de wintercijfers: kosten per bladzijde achtenvijftig procent omlaag, ziekteverzuim twee procent, het laagste in jaren. Agnes heeft erbij geschreven: “Er is dus ook iets goed gegaan.”",
  ["Fifty-eight. I would have signed for thirty."] = "Achtenvijftig. Ik had voor dertig getekend.",
  ["And two per cent sick. Those who would have been ill no longer work here."] =
    "En twee procent ziek. Wie ziek had kunnen worden, werkt hier niet meer.",
  ["{jolien} looks at the figure for a long time, and goes to fill the kettle."] =
    "{jolien} kijkt lang naar het cijfer, en gaat dan de waterkoker vullen.",
  ["Pass the figure on with your thanks: they have worked hard for it."] =
    "Geef het cijfer door en bedank ze: ze hebben er hard voor gewerkt.",
  ["After such a winter people need good news. It is harder now to say that it is not."] =
    "Na zo’n winter zijn mensen toe aan goed nieuws. Het is nu wel moeilijker te zeggen dat het dat niet is.",
  ["Put the sheet on the table and ask which hours are not in it."] =
    "Leg het blad op tafel en vraag welke uren er niet in zitten.",
  ["An open question lets a doubt in, if somebody dares to open the door for it."] =
    "Een open vraag laat twijfel binnen, als iemand er de deur voor durft open te doen.",
  ["Have everyone write down all their hours for a week, evenings at home included."] =
    "Laat iedereen een week lang alle uren opschrijven, ook de avonden thuis.",
  ["What gets counted can be seen. To some it feels as if they are being checked."] =
    "Wat je telt, wordt zichtbaar. Voor sommigen voelt het als controle.",
  ["There is some clapping, and somebody fetches the good biscuits. {jolien} has to ring the printer."] =
    "Er wordt wat geklapt, en iemand haalt de lekkere koekjes. {jolien} moet de drukker bellen.",
  ["On Friday the sheets of paper are in your tray. They are about as you thought, except one. {jolien}’s has a second side."] =
    "Vrijdag liggen de blaadjes in je bakje. Ze zijn ongeveer zoals je dacht, op één na. Dat van {jolien} heeft een achterkant.",
  ["You did say evenings included."] = "Je zei: ook de avonden.",
  ["It stays quiet. Then the kettle clicks off, and {jolien} is still standing there with her back to you all."] =
    "Het blijft stil. Dan slaat de waterkoker af, en {jolien} staat er nog, met haar rug naar jullie toe.",
  ["Mine. Mine are not in it. From nine until half past twelve, after the children. I didn’t think it right to write those down."] =
    "De mijne. Die zitten er niet in. Van negen tot half één, als de kinderen slapen. Ik vond het niet netjes om die op te schrijven.",
  ["Jolien said it aloud, and nobody said that she should not have."] =
    "Jolien zei het hardop, en niemand zei dat ze dat niet had moeten doen.",
  ["{casper} explains how finance counts. By the time he has finished, the tea has been poured and the question has gone cold."] =
    "{casper} legt uit hoe Financiën telt. Als hij klaar is, is de thee ingeschonken en de vraag koud geworden.",

  -- Week 8

  ["The cupboard behind the copier"] = "De kast achter het kopieerapparaat",
  ["What did those evenings make possible, and what did they prevent?"] =
    "Wat maakten die avonden mogelijk, en wat hielden ze tegen?",
  ["{jolien} opens the cupboard behind the copier. Eleven hundred and forty pages since September, and on every one of them something in red. Put her evenings in, the overtime of the others and the reprints, and of fifty-eight per cent nine is left."] =
    "{jolien} doet de kast achter het kopieerapparaat open. Elfhonderdveertig bladzijden sinds september, met op elke bladzijde iets in het rood. Tel haar avonden mee, de overuren van de anderen en de herdrukken, en van achtenvijftig procent blijft er negen over.",
  ["I thought: if I make it right, then nobody else has to go."] =
    "Ik dacht: als ik zorg dat het klopt, hoeft er niemand anders weg.",
  ["That is the best teaching material we have ever had. Sorry. That was not the first thing to say."] =
    "Dit is het beste lesmateriaal dat we ooit hebben gehad. Sorry. Dat had ik niet als eerste moeten zeggen.",
  ["Stop the evening work as of today: what is not right by half past five stays behind."] =
    "Stop vanaf vandaag met het avondwerk: wat om half zes niet klopt, blijft liggen.",
  ["Now the tiredness goes down and the errors show; before it was the other way round."] =
    "Nu wordt de vermoeidheid minder en worden de fouten zichtbaar; eerst was het andersom.",
  ["Send the nine upstairs, with a photograph of the cupboard."] =
    "Stuur de negen naar boven, met een foto van de kast.",
  ["The buyer had been shown the fifty-eight, and upstairs they asked whose idea the nine was."] =
    "De koper had de achtenvijftig al gezien, en boven vroegen ze wie die negen had bedacht.",
  ["What is true lies on the table now, and upstairs the table was already laid."] =
    "Wat waar is ligt nu op tafel, en boven was de tafel al gedekt.",
  ["Give {jolien} and {reza} two days a week to teach the system from the red pencil."] =
    "Geef {jolien} en {reza} twee dagen per week om het systeem te laten leren van het rode potlood.",
  ["What she did in secret becomes work. For those two days five people carry the rest."] =
    "Wat ze stiekem deed, wordt werk. Die twee dagen dragen vijf mensen de rest.",
  ["And who does it then?"] = "En wie doet het dan?",
  ["Nobody. That is the answer. It takes her until Thursday to believe it."] =
    "Niemand. Dat is het antwoord. Pas donderdag gelooft ze het.",
  ["Agnes comes to look herself. She pulls out one page, reads it, and puts it back in the right place."] =
    "Agnes komt zelf kijken. Ze trekt er één bladzijde uit, leest die, en steekt hem terug op de goede plek.",
  ["You take out the noughts, and I ask you why. All day. It will be terrible."] =
    "Jij haalt de nullen eruit, en ik vraag waarom. De hele dag. Het wordt verschrikkelijk.",
  ["I have children. I can do why."] = "Ik heb kinderen. Waarom kan ik aan.",

  ["Without authority"] = "Onbevoegd",
  ["What can you do about a promise that others made and others broke?"] =
    "Wat kun je met een belofte die anderen deden en anderen braken?",
  ["Human resources writes to everybody at once. The letter of November was signed without authority; there is no money for it in this budget. You are in copy."] =
    "Personeelszaken schrijft iedereen tegelijk aan. De brief van november is onbevoegd ondertekend; in deze begroting is er geen geld voor. Jij staat in de cc.",
  ["A promise from before your time was broken by people who had not made it."] =
    "Een belofte van voor jouw tijd werd gebroken door mensen die haar niet hadden gedaan.",
  ["There are two signatures under it now. I counted."] = "Er staan nu twee handtekeningen onder. Ik heb geteld.",
  ["You did say so. It’s almost pleasant, somebody who’s right."] =
    "Je hebt het gezegd. Bijna prettig, iemand die gelijk krijgt.",
  ["So that’s what it’s worth. And now on paper."] = "Dus dat is hij waard. En nu op papier.",
  ["It was never your promise. But you are the one who is standing here."] =
    "Het was nooit jouw belofte. Maar jij bent degene die hier staat.",
  ["Pay it out of what you do have: the money for training and for improving the system."] =
    "Betaal het van wat je wel hebt: het geld voor training en voor verbetering van het systeem.",
  ["The improvements that were not paid for were missed, page after page."] =
    "De verbeteringen waar geen geld voor was werden gemist, bladzijde na bladzijde.",
  ["Their evenings are paid at last, out of the money that was to make evenings unnecessary."] =
    "Hun avonden zijn eindelijk betaald, met het geld dat avonden overbodig moest maken.",
  ["Go upstairs with the letter, and stay there until it has been signed."] =
    "Ga met de brief naar boven, en blijf daar tot er getekend is.",
  ["You went and stood there for them. What comes of it depends on what was built up before."] =
    "Je bent voor ze gaan staan. Wat ervan komt, hangt af van wat er eerder is opgebouwd.",
  ["Say that it is broken and by whom, and give what you can: a week off each, in turn."] =
    "Zeg dat de belofte gebroken is en door wie, en geef wat je kunt: ieder een vrije week, om de beurt.",
  ["A week off can be felt. The others make up for it, and what was owed is still owed."] =
    "Een vrije week voel je. De anderen vangen hem op, en wat ze tegoed hadden, hebben ze nog tegoed.",
  ["I’m buying a dishwasher. I only want you to know that."] = "Ik koop er een afwasmachine van. Dan weet je dat.",
  ["And the new checks? No, I see. Later."] = "En de nieuwe controles? Nee, snap ik. Later.",
  ["It takes until a quarter past seven. Agnes signs without sitting down. “I had one thing to make good in public. Let this one be in private.”"] =
    "Het duurt tot kwart over zeven. Agnes tekent zonder te gaan zitten. “Eén ding moest ik in het openbaar goedmaken. Laat dit dan binnenskamers mogen.”",
  ["It takes until a quarter past seven. You come back with half of it, and the rest “after the signing”."] =
    "Het duurt tot kwart over zeven. Je komt terug met de helft, en de rest “als er getekend is”.",
  ["Half a letter. But you stayed sitting there. The cleaner told us."] =
    "Een halve brief. Maar je bent blijven zitten. Dat hoorden we van de schoonmaker.",
  ["On the roster there is a name crossed out for each of the coming weeks, in pencil. Somebody asks who does the pages then. Everyone looks at the system."] =
    "Op het rooster staat voor elk van de komende weken een naam doorgestreept, met potlood. Iemand vraagt wie dan de bladzijden doet. Iedereen kijkt naar het systeem.",

  -- Week 9

  ["Who comes, who goes"] = "Wie komt, wie gaat",
  ["Who did you think of first: those who left, those who stayed, or those who are about to go?"] =
    "Aan wie dachten jullie het eerst: aan wie weg is, wie gebleven is, of wie op het punt staat te gaan?",
  ["The smaller budget leaves money for one post, until Christmas. On Tuesday {ineke} says that Corrie has not found anything. On Wednesday {fenna} asks you to walk down the stairs with her."] =
    "Van het kleinere budget is geld over voor één plek, tot de kerst. Dinsdag zegt {ineke} dat Corrie nog niets heeft gevonden. Woensdag vraagt {fenna} of je even mee de trap af loopt.",
  ["There is money for two posts until Christmas. On Tuesday {ineke} says that Corrie has not found anything. On Wednesday {fenna} asks you to walk down the stairs with her."] =
    "Er is geld voor twee plekken, tot de kerst. Dinsdag zegt {ineke} dat Corrie nog niets heeft gevonden. Woensdag vraagt {fenna} of je even mee de trap af loopt.",
  ["I’ve had an offer. I decided in January, really. It just took this long."] =
    "Ik kan ergens anders beginnen. Eigenlijk had ik het in januari al besloten. Het duurde alleen zo lang.",
  ["You know what I cost. Half of a Corrie. You could get two of me."] =
    "Je weet wat ik kost. Een halve Corrie. Je kunt er twee van mij nemen.",
  ["Ask Corrie back, with an apology and on her old terms."] =
    "Vraag Corrie terug, met excuses en op haar oude voorwaarden.",
  ["It got about that Corrie kept her severance pay, and that nobody had ever been given anything for staying."] =
    "Het ging rond dat Corrie haar vertrekvergoeding mocht houden, en dat voor blijven nooit iemand iets had gekregen.",
  ["Corrie coming back says more than a newspaper can, and something about what staying was worth."] =
    "Dat Corrie terugkomt, zegt meer dan een krant, ook over wat blijven waard was.",
  ["Give {fenna} the workbook as a series of her own, with a senior’s pay and the time for it."] =
    "Geef {fenna} het werkboek als eigen reeks, met het salaris van een senior en de tijd ervoor.",
  ["The others see that staying can lead somewhere. The empty desks remain empty."] =
    "De anderen zien dat blijven ergens toe leidt. De lege bureaus blijven leeg.",
  ["Hire freelancers now, two or three, until the book is at the printer."] =
    "Huur nu freelancers in, twee of drie, tot het boek bij de drukker ligt.",
  ["The smaller budget has no room for that."] = "Daar is in het kleinere budget geen ruimte voor.",
  ["It got about what the freelancers earned in an hour."] = "Het ging rond wat de freelancers per uur verdienden.",
  ["Hired hands take the pressure off at once. What they learn they take home with them."] =
    "Inhuren geeft meteen lucht. Wat er geleerd wordt, gaat straks mee naar huis.",
  ["Hire nobody: put two of the ten series on hold, and share the money among those who stayed."] =
    "Neem niemand aan: leg twee van de tien methodes stil, en verdeel het geld onder wie gebleven is.",
  ["Sales had already promised one of the two series to three hundred schools."] =
    "Verkoop had een van de twee methodes al aan driehonderd scholen beloofd.",
  ["Doing less is the quickest help there is. But somebody had counted on those two."] =
    "Minder doen helpt het snelst. Alleen had iemand op die twee gerekend.",
  ["She answers at the first ring. She wants one thing on paper before she says yes: that it was not about her work."] =
    "Ze neemt meteen op. Voor ze ja zegt, wil ze één ding op papier: dat het niet aan haar werk lag.",
  ["I shall take the card off the desk, then. Or no. She can do that herself."] =
    "Dan haal ik het kaartje van het bureau. Of nee. Dat kan ze zelf.",
  ["A whole series. With my name in it?"] = "Een hele reeks. Met mijn naam erin?",
  ["In front. Where anyone can find you when it’s wrong."] = "Voorin. Waar iedereen je kan vinden als het niet klopt.",
  ["They come on Monday, two quick people with their own laptops. At the coffee machine somebody asks what they are paid."] =
    "Maandag zijn ze er, twee vlotte mensen met hun eigen laptop. Bij het koffieapparaat vraagt iemand wat ze betaald krijgen.",
  ["{jolien} is home before the children, for the first time since September."] =
    "{jolien} is eerder thuis dan de kinderen, voor het eerst sinds september.",
  ["So from ten series to eight. With a system that was bought for twenty."] =
    "Dus van tien methodes naar acht. Met een systeem dat voor twintig is gekocht.",
  ["Eight good ones. I used to call that a school year."] = "Acht goede. Dat noemde ik vroeger een schooljaar.",

  -- Week 10

  ["A week without Jolien"] = "Een week zonder Jolien",
  ["How could one person hold this up for half a year without anybody knowing?"] =
    "Hoe kon één mens dit een half jaar overeind houden zonder dat iemand het wist?",
  ["{jolien} has the flu, for the first time in nine years. By Wednesday ninety-six faulty pages have reached the trial schools. On the floor nobody understands it, until {ineke} opens the cupboard behind the copier and finds eleven hundred pages with something in red on every one."] =
    "{jolien} heeft griep, voor het eerst in negen jaar. Woensdag liggen er al zesennegentig foute bladzijden bij de proefscholen. Op de vierde begrijpt niemand het, tot {ineke} de kast achter het kopieerapparaat opendoet: elfhonderd bladzijden, met op elke bladzijde iets in het rood.",
  ["What had been mended at a kitchen table for half a year went through unmended."] =
    "Wat een half jaar lang aan een keukentafel was hersteld, ging er nu onhersteld doorheen.",
  ["You understand it at once. She had told you."] = "Jij begrijpt het meteen. Ze had het je verteld.",
  ["Strictly speaking it is no worse than last week. It has never been better than this."] =
    "Strikt genomen is het niet slechter dan vorige week. Het is nooit beter geweest dan dit.",
  ["Go to her with soup and without a laptop, and ask since when."] =
    "Ga naar haar toe met soep en zonder laptop, en vraag sinds wanneer.",
  ["She is seen for once and not her work; on the floor the pages go on coming."] =
    "Nu wordt zij eens gezien in plaats van haar werk; op de vierde blijven de bladzijden komen.",
  ["Tell Agnes and the schools what the fifty-eight per cent has been resting on."] =
    "Vertel Agnes en de scholen waar die achtenvijftig procent op rustte.",
  ["The figure is set right for everyone. She reads it in bed."] =
    "Het cijfer is voor iedereen rechtgezet. Zij leest het in bed.",
  ["Divide her red pencil among all of you, in working hours, until the printer."] =
    "Verdeel haar rode potlood over jullie allemaal, onder werktijd, tot de drukker.",
  ["What one person carried can be carried by all of you. Only, your hands were full already."] =
    "Wat één mens droeg, kunnen jullie samen dragen. Alleen hadden jullie je handen al vol.",
  ["The table is bigger than you had thought, with a lamp over it and a mug full of red pencils."] =
    "De tafel is groter dan je had gedacht, met een lamp erboven en een mok vol rode potloden.",
  ["If I’d let them go through in October, they’d have seen it then. And nobody would have had to leave. I’ve thought that every evening. And then I did another ten."] =
    "Als ik ze in oktober had laten gaan, hadden ze het toen gezien. En dan had er niemand weg gehoeven. Dat heb ik elke avond gedacht. En dan deed ik er nog tien.",
  ["Agnes is silent for so long that you think the line has gone. “So she was the system,” she says then. “I have been to the owner three times with that figure.”"] =
    "Agnes is zo lang stil dat je denkt dat de verbinding weg is. “Dus zij was het systeem,” zegt ze dan. “Ik ben drie keer met dat cijfer bij de eigenaar geweest.”",
  ["On Monday there is a box on every desk, and in every box a pencil."] =
    "Maandag staat er op elk bureau een doos, en in elke doos ligt een potlood.",
  ["{casper} takes two boxes."] = "{casper} neemt twee dozen.",

  -- Week 11

  ["Saturday’s paper"] = "De zaterdagkrant",
  ["Saturday’s paper: a schoolbook publisher is up for sale. On Monday the page hangs on the kitchen door beside the other one. Underneath it, in pencil, somebody has written: we knew."] =
    "De zaterdagkrant: uitgeverij van schoolboeken in de verkoop. Maandag hangt de pagina op de keukendeur, naast die andere. Eronder heeft iemand met potlood geschreven: wij wisten het.",
  ["It was in the newspaper, and this time they had heard it from you first."] =
    "Het stond in de krant, en deze keer hadden ze het eerst van jou gehoord.",
  ["What can still come off"] = "Wat er nog af kan",
  ["What do you have in reserve that looks like waste to somebody else?"] =
    "Wat hebben jullie achter de hand dat er voor een ander uitziet als verspilling?",
  ["Before he signs, the buyer wants to see the cost per page go down once more. Agnes has a list of what can still come off: the second reader, the hours for learning, the free days in the schedule. “Name one,” she says. “Then it will be only one.”"] =
    "Voor hij tekent wil de koper de kosten per bladzijde nog één keer zien dalen. Agnes heeft een lijst van wat er nog af kan: de tweede lezer, de leeruren, de vrije dagen in de planning. “Noem er één,” zegt ze. “Dan blijft het bij één.”",
  ["On the same sheet: sick leave eight per cent, four times what it was in the winter."] =
    "Op hetzelfde blad: ziekteverzuim acht procent, vier keer zoveel als in de winter.",
  ["That is not this month. That is January you are looking at. It only now gets here."] =
    "Dat is niet deze maand. Je kijkt naar januari. Die komt nu pas aan.",
  ["On the same sheet: sick leave three per cent, a little up."] =
    "Op hetzelfde blad: ziekteverzuim drie procent, iets hoger.",
  ["That is January. What we do now will be on the sheet in the summer."] =
    "Dat is januari. Wat we nu doen, staat in de zomer op het blad.",
  ["My father was a butcher. At some point the fat is off and you go on scraping, and then it is not called fat any more."] =
    "Mijn vader was slager. Op een gegeven moment is het vet eraf en schraap je door, en dan heet het geen vet meer.",
  ["The Thursday afternoons have left something behind: two chapters are ready that are not due until May."] =
    "De donderdagmiddagen hebben iets opgeleverd: er zijn twee hoofdstukken klaar die pas in mei af hoeven.",
  ["There was something in reserve, because there had been time that nobody had filled."] =
    "Er was iets achter de hand, omdat er tijd was geweest die niemand had volgepland.",
  ["The second reader: from now on the system checks its own pages."] =
    "De tweede lezer: vanaf nu leest het systeem zijn eigen bladzijden na.",
  ["Three weeks without a second reader: the errors were in agreement with one another."] =
    "Drie weken zonder tweede lezer: de fouten waren het met elkaar eens.",
  ["It saves a quarter of the hours. An error that nobody reads is not found either."] =
    "Het scheelt een kwart van de uren. Een fout die niemand leest, wordt ook niet gevonden.",
  ["The hours for learning: until the sale nobody goes to any training."] =
    "De leeruren: tot de verkoop gaat er niemand naar een training.",
  ["What nobody had had time to learn in those weeks was done the slow way."] =
    "Wat niemand in die weken had kunnen leren, ging op de trage manier.",
  ["Nobody misses it this week, and that is how it disappears."] =
    "Deze week mist niemand het, en zo verdwijnt het.",
  ["The free days in the schedule: everyone takes a few pages more until the printer."] =
    "De vrije dagen in de planning: iedereen neemt er tot de drukker een paar bladzijden bij.",
  ["Second reader and learning are saved. It is the people who carry it now."] =
    "De tweede lezer en het leren zijn gered. Nu zijn het de mensen die het dragen.",
  ["Name none, and show for each line what it catches."] =
    "Noem er geen, en laat bij elke regel zien wat die opvangt.",
  ["Agnes has decided what becomes of the list."] = "Agnes heeft besloten wat er met de lijst gebeurt.",
  ["It shows what the reserve is for, and leaves the choice to someone who owes you nothing."] =
    "Het laat zien waar reserve voor dient, en legt de keuze bij iemand die je niets verplicht is.",
  ["So it marks its own work. At school they have a word for that."] =
    "Dus het kijkt zijn eigen werk na. Op school hebben ze daar een woord voor.",
  ["So I’m finished learning. Good to know. I’m twenty-four."] =
    "Dus ik ben uitgeleerd. Goed om te weten. Ik ben vierentwintig.",
  ["There are no objections. A Friday in May has been rubbed out on the roster, carefully, so that it can be put back."] =
    "Bezwaar komt er niet. In het rooster is een vrijdag in mei uitgegumd, voorzichtig, zodat hij er weer in kan.",
  ["Thirty-one lines. Behind every one a page, and behind every page a class. I enjoyed making that."] =
    "Eenendertig regels. Achter elke regel een bladzijde, en achter elke bladzijde een klas. Dat heb ik met plezier gemaakt.",

  -- Week 12

  ["Two pictures side by side"] = "Twee plaatjes naast elkaar",
  ["What would this have cost in week 2?"] = "Wat had dit in week 2 gekost?",
  ["The reporter has put two pictures side by side: the photograph from September, with the sentence, and page 31. Agnes rings before eight. “He wants a comment by noon.”"] =
    "De journalist heeft twee plaatjes naast elkaar gezet: de foto van september, met de zin, en bladzijde 31. Agnes belt voor achten. “Hij wil voor twaalven een reactie.”",
  ["What had not been taken back was taken up by somebody else."] =
    "Wat niet was teruggenomen, werd door een ander opgepakt.",
  ["Do I have to be in it again? I’m standing next to her. Laughing."] =
    "Moet ik er nu weer in? Ik sta naast haar. Te lachen.",
  ["Everything at once: the sentence, page 31, the seven who left and what it cost."] =
    "Alles in één keer: de zin, bladzijde 31, de zeven die weg zijn en wat het heeft gekost.",
  ["Nothing is left that can still come out. It all comes out on the same day."] =
    "Er blijft niets over wat nog kan uitkomen. Wel komt het allemaal op dezelfde dag uit.",
  ["One line, in her own words: I said that too soon, and others have paid for it."] =
    "Eén zin, in haar eigen woorden: ik heb dat te vroeg gezegd, en anderen hebben ervoor betaald.",
  ["A short sentence can be true and enough. This one does come after somebody else’s long one."] =
    "Een korte zin kan waar zijn, en genoeg. Deze komt wel na de lange van een ander.",
  ["No comment: after the printer there will be a book that answers for itself."] =
    "Geen reactie: na de drukker ligt er een boek dat voor zichzelf spreekt.",
  ["It keeps the floor quiet for two weeks. The paper has the last word."] =
    "Het houdt de vierde twee weken rustig. Het laatste woord is aan de krant.",
  ["It fills half a page. {loubna} has been cut out of the photograph. You can still see a bit of her sleeve."] =
    "Het vult een halve pagina. {loubna} is van de foto gesneden. Je ziet nog een stukje van haar mouw.",
  ["Eleven words. In September that would have been a nice speech."] =
    "Elf woorden. In september was dat een mooie toespraak geweest.",
  ["“The publisher could not be reached”, it says. {loubna} reads it out at the telephone that never stops ringing."] =
    "“De uitgeverij was niet bereikbaar”, staat er. {loubna} leest het voor aan de telefoon, die maar blijft gaan.",

  ["The end of the month"] = "Het eind van de maand",
  ["When was this decided, and what could be seen of it then?"] =
    "Wanneer is dit besloten, en wat was er toen van te zien?",
  ["I’ve signed. After the printer I’m gone. You’ll see me in the figures by June, I think."] =
    "Ik heb getekend. Na de drukker ben ik weg. In juni zie je me in de cijfers, denk ik.",
  ["She asks whether she may tell the others herself, and whether there has to be cake."] =
    "Ze vraagt of ze het zelf aan de anderen mag vertellen, en of er taart moet komen.",
  ["One more who goes, and who had decided it long before."] =
    "Weer een die gaat, en die het al lang daarvoor had besloten.",

  -- Week 13

  ["The long table"] = "De lange tafel",
  ["What had kept them from saying this to one another for half a year?"] =
    "Wat had hen er een half jaar van weerhouden dit tegen elkaar te zeggen?",
  ["Half past eight in the evening, pizza, the last proofs. {fenna} has read your nine pages once more. “What happened is in here,” she says. “How it could happen is not.” The chewing stops."] =
    "Half negen ’s avonds, pizza, de laatste drukproeven. {fenna} heeft je negen kantjes nog eens gelezen. “Hierin staat wat er is gebeurd,” zegt ze. “Niet hoe het kon gebeuren.” Het kauwen houdt op.",
  ["Half past eight in the evening, pizza, the last proofs. {fenna} asks what she has always wanted to ask: how did it actually come about, in September? The chewing stops."] =
    "Half negen ’s avonds, pizza, de laatste drukproeven. {fenna} vraagt wat ze altijd al had willen vragen: hoe is het eigenlijk gekomen, in september? Het kauwen houdt op.",
  ["Me. I mended it at night. It looked as if it worked."] =
    "Ik. Ik herstelde het ’s avonds. Het leek alsof het werkte.",
  ["No. Ninety-four per cent, that was my figure. On the easy pages. It said so underneath, in eight-point."] =
    "Nee. Vierennegentig procent, dat was mijn cijfer. Op de makkelijke bladzijden. Dat stond eronder, in achtpunts.",
  ["Books that make themselves. I said that, over lunch. It was a joke. She wrote it down."] =
    "Boeken die zichzelf maken. Dat heb ik gezegd, bij de lunch. Het was een grapje. Ze schreef het op.",
  ["I knew in August. By the lift. I nodded."] = "Ik wist het in augustus. Bij de lift. Ik heb geknikt.",
  ["I’m in the picture. I laughed."] = "Ik sta op de foto. Ik lachte.",
  ["I told Corrie that it would blow over."] = "Ik heb tegen Corrie gezegd dat het wel over zou waaien.",
  ["I cost half as much. I thought I was the reason."] = "Ik kost de helft. Ik dacht dat het om mij was.",
  ["Nobody eats. All that time, on one floor, and each of them had thought that it was them."] =
    "Niemand eet. Al die tijd, op één verdieping, en iedereen had gedacht: het ligt aan mij.",
  ["They told one another what each had carried alone."] = "Ze vertelden elkaar wat ieder alleen had gedragen.",
  ["Ask whether Agnes may come and sit with them, and hear it."] =
    "Vraag of Agnes erbij mag komen zitten, om het te horen.",
  ["The last piece is hers. With her at the table it is less their own."] =
    "Het laatste stuk is van haar. Met haar aan tafel is het wel minder van henzelf.",
  ["Write it down together: how this came about, for whoever comes after you."] =
    "Schrijf het samen op: hoe dit zo gekomen is, voor wie na jullie komt.",
  ["Others can learn from it on paper. On paper it is also there for whoever looks for names."] =
    "Van papier kunnen anderen leren. Daar staat het ook voor wie namen zoekt.",
  ["Write nothing down. Put the kettle on, and stay."] = "Schrijf niets op. Zet thee, en blijf zitten.",
  ["What stays in the room makes the room safe. Nobody outside is any the wiser."] =
    "Omdat het binnen blijft, is het binnen veilig. Buiten wordt niemand er wijzer van.",
  ["She comes in her coat. She hears every one of them out and then says: “I was afraid of the owner. I needed one sentence that nobody could argue with.”"] =
    "Ze komt met haar jas aan. Ze laat iedereen uitspreken en zegt dan: “Ik was bang voor de eigenaar. Ik had één zin nodig waar niemand iets tegen in kon brengen.”",
  ["It is one sheet. At the top it says: seven people and a lift. Somebody wants to take out the lift. It stays in."] =
    "Het is één vel. Bovenaan staat: zeven mensen en een lift. Iemand wil de lift eruit halen. Hij blijft staan.",
  ["{casper} does the washing-up, and this time somebody dries."] =
    "{casper} doet de afwas, en deze keer droogt er iemand af.",
  ["It is past eleven before the first one goes home. Somebody has taken the page off the kitchen door; in the morning nobody says who."] =
    "Het is na elven als de eerste naar huis gaat. Iemand heeft de pagina van de keukendeur gehaald; de volgende ochtend zegt niemand wie.",

  ["Eight-point"] = "Achtpunts",
  ["What happens in a group when there is finally one name?"] =
    "Wat gebeurt er in een groep als er eindelijk één naam is?",
  ["The buyer’s accountants have looked into where September came from, and have found it: a slide with ninety-four per cent. The maker’s name is on page one of their report. {reza}."] =
    "De accountants van de koper hebben uitgezocht waar september vandaan kwam, en ze hebben het gevonden: een slide met vierennegentig procent. De naam van de maker staat op pagina één van hun rapport. {reza}.",
  ["Ninety-four. And we’ve been sitting here for half a year with the other six."] =
    "Vierennegentig. En wij zitten hier al een half jaar met die andere zes.",
  ["At lunch the chairs on either side of his desk stay empty. They usually do. Today it looks different."] =
    "In de lunchpauze blijven de stoelen aan weerszijden van zijn bureau leeg. Dat is altijd zo. Vandaag ziet het er anders uit.",
  ["Take your sandwich, sit down beside him and ask how it went."] =
    "Pak je boterham, ga naast hem zitten en vraag hoe het is gegaan.",
  ["One chair that is taken changes what the others see; the report stays as it is."] =
    "Eén bezette stoel verandert wat de anderen zien; het rapport blijft zoals het is.",
  ["Have it added: who asked for the figure, who left out the footnote, who put it in the paper."] =
    "Laat het aanvullen: wie vroeg om het cijfer, wie liet de voetnoot weg, wie bracht het naar de krant.",
  ["One name becomes a row of names. Every one of them will have to get used to it."] =
    "Eén naam wordt een rijtje namen. Daar moeten ze alle zes aan wennen.",
  ["Keep it off the floor until the printer: one week to go, and everyone is needed."] =
    "Hou het van de vierde weg tot de drukker is geweest: nog één week, en iedereen is nodig.",
  ["The work goes on, and what is not talked about sits at one desk."] =
    "Het werk gaat door, en wat niet besproken wordt, zit aan één bureau.",
  ["You know about the footnote. What I didn’t tell you: when I saw that it was gone, I sent one e-mail. One. They didn’t answer, and I had lunch."] =
    "Van die voetnoot weet je. Wat ik er niet bij zei: toen hij weg was, heb ik er één mail over gestuurd. Eén. Er kwam geen antwoord, en ik ben gaan lunchen.",
  ["The easy pages, it said underneath. In eight-point. When I saw the slide again, the underneath was gone. I sent one e-mail about it. One."] =
    "De makkelijke bladzijden, stond eronder. In achtpunts. Toen ik de slide terugzag, was het eronder weg. Ik heb er één mail over gestuurd. Eén.",
  ["You are on your second sandwich when {fenna} pulls up a chair."] =
    "Je bent aan je tweede boterham als {fenna} een stoel bijschuift.",
  ["In the end there are six names, and one of them is the chief executive. She adds it herself, by hand."] =
    "Uiteindelijk staan er zes namen, en een ervan is die van de algemeen directeur. Die schrijft ze er zelf bij, met de hand.",
  ["He works through lunch. His pages are the first to be ready."] =
    "Hij werkt de lunch door. Zijn bladzijden zijn als eerste klaar.",

  -- Week 14

  ["To the printer"] = "Naar de drukker",
  ["What did you put your name to, and what did you know?"] =
    "Waar hebben jullie je naam onder gezet, en wat wisten jullie?",
  ["Six thousand pages, and the printer’s lorry is due at four. The floor has read half of them and found nine errors. About the other half nobody can say anything, except that the system has passed it."] =
    "Zesduizend bladzijden, en om vier uur komt de wagen van de drukker. De helft is door mensen gelezen; daar zaten negen fouten in. Over de andere helft kan niemand iets zeggen, behalve dat het systeem hem heeft goedgekeurd.",
  ["Six thousand pages, and the printer’s lorry is due at four. The floor has read a third of them and found sixty-four errors. About the rest nobody can say anything, except that the system has passed it."] =
    "Zesduizend bladzijden, en om vier uur komt de wagen van de drukker. Een derde is door mensen gelezen; daar zaten vierenzestig fouten in. Over de rest kan niemand iets zeggen, behalve dat het systeem die heeft goedgekeurd.",
  ["Two people to every page, you said in week 6. They have kept to it, as far as they got."] =
    "Twee mensen per bladzijde, zei je in week 6. Zover als ze kwamen, hebben ze zich eraan gehouden.",
  ["You may have my name on what I have read."] = "Onder wat ik gelezen heb, mag mijn naam.",
  ["Print today, all of it, as agreed with four hundred schools."] =
    "Druk vandaag, alles, zoals afgesproken met vierhonderd scholen.",
  ["The first teachers have opened the book."] = "De eerste leerkrachten hebben het boek opengeslagen.",
  ["An agreement is kept and people can breathe; what is in it will be seen by the children."] =
    "De afspraak is nagekomen en mensen halen adem; wat erin staat, zien de kinderen.",
  ["Print what people have read, and last year’s pages for the rest."] =
    "Druk wat mensen hebben gelezen, en voor de rest de bladzijden van vorig jaar.",
  ["Every page can be answered for. Half a year of the system’s work goes into a drawer."] =
    "Voor elke bladzijde kan iemand instaan. Een half jaar werk van het systeem gaat een la in.",
  ["Ring the schools yourself, ask for two weeks, and read everything with all of you."] =
    "Bel zelf de scholen, vraag twee weken, en lees met z’n allen alles na.",
  ["The book gets better and so does the feeling about it; what it takes is two weeks of tired people."] =
    "Het boek wordt beter en het gevoel erbij ook; het kost twee weken van mensen die moe zijn.",
  ["Print, and say on page one which pages people have read, and which they have not."] =
    "Druk, en zeg op pagina één welke bladzijden mensen hebben gelezen, en welke niet.",
  ["Teachers know where to watch out. Anyone can read what did not get done."] =
    "Leerkrachten weten waar ze moeten opletten. Iedereen kan ook lezen wat niet is gelukt.",
  ["At ten past four the lorry drives off. There is a cheer, a tired one. {ineke} has asked for her name to be left out."] =
    "Om tien over vier rijdt de wagen weg. Er wordt gejuicht, een beetje moe. {ineke} heeft gevraagd haar naam weg te laten.",
  ["Last year’s pages. Well. They’re good pages."] = "De bladzijden van vorig jaar. Nou ja. Het zijn goede bladzijden.",
  ["{ineke} knows the numbers by heart."] = "{ineke} kent de nummers uit haar hoofd.",
  ["The first school says: finally. The second one says something that you do not pass on. By evening you have rung forty-one, and a few hundred are left."] =
    "De eerste school zegt: eindelijk. De tweede zegt iets wat je niet doorvertelt. ’s Avonds heb je er eenenveertig gebeld, en er zijn er nog een paar honderd over.",
  ["Give me the ones that shout."] = "Geef mij degenen die schreeuwen maar.",
  ["It becomes a small table, with a tick or a dash for each chapter. {ineke}’s name is beside the ticks. Agnes reads it for a long time and does not cross anything out."] =
    "Het wordt een tabelletje, met een vinkje of een streepje per hoofdstuk. Bij de vinkjes staat de naam van {ineke}. Agnes leest het lang en streept niets door.",

  -- Week 15

  ["A letterhead"] = "Een briefhoofd",
  ["What would the seven say about how this was decided?"] =
    "Wat zouden de zeven zeggen over hoe dit is besloten?",
  ["On the table lies the request for advice to the works council, the real one, with a letterhead. The question in it: how many people does the fourth floor need, and what for? Agnes has left one paragraph open for you."] =
    "Op tafel ligt de adviesaanvraag aan de ondernemingsraad, de echte, met briefhoofd. De vraag erin: hoeveel mensen heeft de vierde nodig, en waarvoor? Agnes heeft één alinea voor je opengelaten.",
  ["Your paragraph first. Then our advice. Then their decision. In that order, for once."] =
    "Eerst jouw alinea. Dan ons advies. Dan hun besluit. In die volgorde, voor één keer.",
  ["Write down, task by task, what the system does and what people do; then count the posts."] =
    "Schrijf taak voor taak op wat het systeem doet en wat mensen doen; tel daarna de plekken.",
  ["Tasks can be divided and people cannot; a close reader finds some of their own on the other side."] =
    "Taken kun je verdelen en mensen niet; wie goed leest, vindt er een paar van zichzelf aan de andere kant.",
  ["Write down a number: nine people, for two years, whatever the system learns."] =
    "Schrijf een getal op: negen mensen, twee jaar lang, wat het systeem ook leert.",
  ["A number gives people ground under their feet. The question what for stays open."] =
    "Een getal geeft mensen vaste grond. De vraag waarvoor blijft open.",
  ["Write that you do not know yet, and what you would need to find out in a year."] =
    "Schrijf dat je het nog niet weet, en wat je nodig hebt om daar in een jaar achter te komen.",
  ["It is the truest paragraph in the letter. For whoever is waiting, a year is long."] =
    "Het is de eerlijkste alinea van de brief. Voor wie wacht, duurt een jaar lang.",
  ["Give the paragraph to the floor: {ineke} and {casper} hold the pen."] =
    "Geef de alinea aan de vierde: {ineke} en {casper} voeren de pen.",
  ["There is not enough trust for that."] = "Daar is het vertrouwen niet groot genoeg voor.",
  ["One of the two is not there."] = "Een van de twee is er niet.",
  ["An answer of their own lasts longest. They do have to get through it together."] =
    "Een eigen antwoord houdt het langst. Ze moeten er wel samen doorheen.",
  ["It becomes a list of forty tasks. At number seventeen, explaining to a child why an answer is wrong, the pen stays in the air for a while. Then it goes down under people."] =
    "Het wordt een lijst van veertig taken. Bij nummer zeventien, een kind uitleggen waarom een antwoord fout is, blijft de pen even in de lucht hangen. Dan komt hij neer bij mensen.",
  ["Nine. Not fourteen. But the first number in a year that goes up."] =
    "Negen. Geen veertien. Maar het eerste getal in een jaar dat omhooggaat.",
  ["I don’t know, on paper, with a signature. I shall have it framed."] =
    "Ik weet het niet, op papier, met een handtekening. Die laat ik inlijsten.",
  ["It costs three evenings and a door that would not have had to slam. The paragraph begins with: we."] =
    "Het kost drie avonden en een deur die niet dichtgeslagen had hoeven worden. De alinea begint met: wij.",

  -- Week 16

  ["Page 31, once more"] = "Bladzijde 31, nog een keer",
  ["The last proofs go out this afternoon. On top lies page 31. Sum 4 has an answer now; somebody has put a small pencil tick beside it, and somebody else a second one."] =
    "Vanmiddag gaan de laatste drukproeven de deur uit. Bovenop ligt bladzijde 31. Som 4 heeft nu een antwoord; iemand heeft er met potlood een vinkje bij gezet, en iemand anders een tweede.",
  ["The first copies, in a box that smells of ink. Everyone looks up page 31 first, without having agreed on it. Sum 4 has an answer."] =
    "De eerste exemplaren, in een doos die naar inkt ruikt. Iedereen zoekt eerst bladzijde 31 op, zonder dat het is afgesproken. Som 4 heeft een antwoord.",
  ["The first one goes to the twenty-seven."] = "De eerste gaat naar de zevenentwintig.",
  ["{ineke} gives hers to {fenna} and asks her to read from the front, out loud, beginning with who made it."] =
    "{ineke} geeft de hare aan {fenna} en vraagt haar voor te lezen, vanaf het begin: wie het gemaakt hebben.",
  ["{ineke} sharpens her pencil, and gives it to {fenna}."] =
    "{ineke} slijpt haar potlood, en geeft het aan {fenna}.",
  ["{ineke} opens the book in front, at the names, and lays a finger on the line where hers would have been. Then she gives it to {fenna}: “Read them all the same.”"] =
    "{ineke} slaat het boek voorin open, bij de namen, en legt een vinger op de regel waar de hare had gestaan. Dan geeft ze het aan {fenna}: “Lees ze toch maar voor.”",
  ["{ineke} gives hers to {fenna}, whose last week it is, and asks her to read from the front, out loud, beginning with who made it."] =
    "{ineke} geeft de hare aan {fenna}, die er nog tot vrijdag is, en vraagt haar voor te lezen, vanaf het begin: wie het gemaakt hebben.",

  -- Klaar voor wie een groep begeleidt

  ["Twenty-eight coats"] = "Achtentwintig jassen",
  ["For whom is your work, in the end, and when were they last in the building?"] =
    "Voor wie is jullie werk uiteindelijk, en wanneer waren die voor het laatst in het gebouw?",
  ["Half past nine. On the stairs stand twenty-eight children with a teacher, who made the appointment in June, with your predecessor. They are doing a project: where does my book come from? The last coats are still on the second floor."] =
    "Half tien. Op de trap staan achtentwintig kinderen met een juf, die in juni met je voorganger een afspraak heeft gemaakt. Ze doen een project: waar komt mijn boek vandaan? De laatste jassen zijn nog op de tweede.",
  ["I know that school. They write letters with drawings on them. I forgot the date. I forgot it completely."] =
    "Ik ken die school. Ze schrijven brieven met tekeningen erop. Ik ben de datum vergeten. Straal vergeten.",
  ["Four children to a desk, for an hour, at the page that is being worked on."] =
    "Vier kinderen per bureau, een uur lang, bij de bladzijde waar iemand aan werkt.",
  ["A nine-year-old reading over your shoulder asks what nobody asks any more. An hour of work is gone."] =
    "Wie negen is en meeleest, vraagt wat niemand meer vraagt. Een uur werk ben je kwijt.",
  ["Let the system make a page about their class, and let them look for the mistakes."] =
    "Laat het systeem een bladzijde maken over hun klas, en laat ze de fouten zoeken.",
  ["It laughs at itself for once, and it learns something. The floor is a spectator at its own trade."] =
    "Er valt eens iets te lachen om het systeem, en het leert er nog van ook. Op de vierde kijken ze toe bij hun eigen vak.",
  ["Lemonade, a book each, and an appointment for when there is more time."] =
    "Limonade, allemaal een boek mee, en een afspraak voor als er meer tijd is.",
  ["The class has sent its questions after all, on twenty-eight sheets, and each of them would like an answer."] =
    "De klas heeft de vragen alsnog gestuurd, op achtentwintig blaadjes, en op elk blaadje had iemand graag antwoord.",
  ["The morning is saved for the pages. The question they came with goes home with them."] =
    "De ochtend blijft voor de bladzijden. De vraag waar ze mee kwamen, gaat weer mee naar huis.",
  ["A girl with a plaster on her glasses asks who decides that it is apples. It is always apples. There is a silence, in which somebody writes down: why apples?"] =
    "Een meisje met een pleister op haar bril vraagt wie bepaalt dat het appels zijn. Het zijn altijd appels. Het wordt stil, en iemand schrijft op: waarom appels?",
  ["They find nine mistakes in eleven minutes, one of which was not a mistake. The system thanks them for the feedback. They think that is the best part."] =
    "Ze vinden negen fouten in elf minuten, waarvan één geen fout was. Het systeem bedankt ze voor hun feedback. Dat vinden ze het leukst.",
  ["The lemonade is warm. On the way down one of them counts the empty desks aloud, and gets quite far."] =
    "De limonade is lauw. Op weg naar beneden telt een van hen hardop de lege bureaus, en komt een heel eind.",

  -- Wat het model teweegbrengt

  ["At breakfast"] = "Aan het ontbijt",
  ["What had kept you from telling it yourself?"] = "Wat had jullie ervan weerhouden het zelf te vertellen?",
  ["Saturday’s paper: a schoolbook publisher is up for sale, talks are at an advanced stage. The editors read it at breakfast, for the second time."] =
    "De zaterdagkrant: uitgeverij van schoolboeken in de verkoop, gesprekken in een vergevorderd stadium. De redacteuren lezen het aan het ontbijt, voor de tweede keer.",
  ["We were going to hear it from you. You had even given a date."] =
    "We zouden het van jou horen. Je had er zelfs een datum bij gezegd.",
  ["Nothing decided. I did say that I would remember the words."] =
    "Niets besloten. Ik zei al dat ik die woorden zou onthouden.",
  ["What was true as far as it went did not go far enough."] =
    "Wat strikt genomen waar was, was niet genoeg.",
  ["The council knew, officially, since week five. We were not allowed to speak. But this time we were asked first."] =
    "De ondernemingsraad wist het, officieel, sinds week vijf. We mochten niets zeggen. Maar deze keer is het ons van tevoren gevraagd.",
  ["The works council had been asked in time, and could say so."] =
    "De ondernemingsraad was op tijd gevraagd, en kon dat zeggen.",
  ["You already knew on your first day. I can see it from how you are standing there."] =
    "Jij wist het al op je eerste dag. Ik zie het aan hoe je daar staat.",

  ["From the schools"] = "Uit de scholen",
  ["A map in the geography workbook has a river that flows uphill, right through a town where four schools use the book. The system drew it and passed it. The local radio rings."] =
    "Op een kaart in het aardrijkskundeboek stroomt een rivier bergopwaarts, dwars door een stad waar vier scholen met het boek werken. Het systeem heeft hem getekend en goedgekeurd. De lokale radio belt.",
  ["The system has written back to a teacher that her pupils are wrong and the answer key is right. The answer key was not right. She has put the reply on the internet, politely."] =
    "Het systeem heeft een juf teruggeschreven dat haar leerlingen het fout hebben en dat het antwoordenboek klopt. Het antwoordenboek klopte niet. Ze heeft de reactie op internet gezet, beleefd.",
  ["Chapter eight is in the reader twice, with two different endings. According to the system both are correct."] =
    "Hoofdstuk acht staat twee keer in het leesboek, met twee verschillende aflopen. Volgens het systeem zijn ze allebei goed.",
  ["Line one is for angry, line two is for very angry. I’m taking both."] =
    "Lijn één is voor boos, lijn twee voor heel boos. Ik neem ze allebei.",
  ["I rang her. I said: this is a person. She said: prove it."] =
    "Ik heb haar gebeld. Ik zei: u spreekt met een mens. Ze zei: bewijs dat maar eens.",

  ["Practised"] = "Geoefend",
  ["Another one. By the kettle somebody asks which one this was, and it takes a while before anyone knows."] =
    "Weer een. Bij de waterkoker vraagt iemand welke dit was, en het duurt even voor een ander het weet.",
  ["Another date has gone by. Somebody on the fourth floor had planned as if nothing would come of it, and is a day ahead because of that."] =
    "Weer een datum voorbij. Iemand op de vierde had in de planning aangehouden dat het er niet van zou komen, en loopt daardoor een dag voor.",
  ["What you promised has not come, and the date has gone by. Nobody says anything about it. They have had practice."] =
    "Wat je had beloofd is er niet gekomen, en de datum is voorbij. Niemand zegt er iets over. Ze hebben oefening gehad.",

  ["Ten past nine"] = "Tien over negen",
  ["{who} is not coming in for the time being. The company doctor does not give a date. In the figures it will be summer before this shows; on the floor it shows at ten past nine."] =
    "{who} komt voorlopig niet. De bedrijfsarts noemt geen datum. In de cijfers is het pas in de zomer te zien; op de vierde om tien over negen.",

  ["One more"] = "Weer een",
  ["{who} has handed it in as well. “I kept thinking that somebody had to be the last one. And then I thought: why me?”"] =
    "{who} gaat ook. “Ik dacht steeds: iemand moet de laatste zijn. En toen dacht ik: waarom ik?”",
  ["This time nobody asks about cake."] = "Deze keer vraagt niemand naar taart.",
  ["{who} has handed it in. “It isn’t you, or not only you. I was already halfway gone when you came.”"] =
    "{who} heeft ontslag genomen. “Het ligt niet aan jou, of niet alleen. Ik was al half weg toen je kwam.”",
  ["Somebody asks whether there will be cake. Somebody else says no, quite loudly."] =
    "Iemand vraagt of er taart komt. Iemand anders zegt nee, nogal hard.",

  -- Hoe het kan eindigen

  ["No cake"] = "Geen taart",
  [ [[There are still fourteen desks on the fourth floor. It goes faster to count the ones
where somebody sits. Whoever leaves now does it on a Thursday, in the lunch hour, with one bag;
nobody asks for cake any more, so nobody has to say no.

There is a book, and those who worked on it get theirs, some on their desk and some by post. In
the newspaper there is an advertisement, on the same page as in September: publisher seeks people
who can make books. Those who are still here read it over breakfast. Then they come in after
all, early, and put the kettle on for whoever is the next to walk in.]] ] = [[Op de vierde staan nog altijd veertien bureaus. Het gaat vlugger om die te tellen waar iemand
zit. Wie nu weggaat, doet dat op een donderdag, in de lunchpauze, met één tas; naar taart
vraagt niemand meer, en dus hoeft ook niemand nee te zeggen.

Er is een boek, en wie eraan heeft gewerkt, krijgt het: de een op zijn bureau, de ander met de
post. In de krant staat een advertentie, op dezelfde pagina als in september: uitgeverij zoekt
mensen die boeken kunnen maken. Wie er nog is, leest die aan het ontbijt. En komt dan toch,
vroeg, en zet water op voor wie er hierna binnenloopt.]],

  ["Worn thin"] = "Dun gesleten",
  [ [[There is a book, and it has been paid for with people. It is quiet on the fourth floor
in a way that does not come from concentration. Those who are still there do what there is
to do, and go home with their coats buttoned up wrong.

In the summer it will be in the figures, and somebody upstairs will ask what happened. Nothing
happened; that is how it went, a page at a time. It can come back the same way. A floor can
recover. It has done so before, in the years before there were figures about it.]] ] = [[Er is een boek, en er is met mensen voor betaald. Op de vierde is het stil, en dat komt
niet doordat iedereen zo ingespannen werkt. Wie er nog is, doet wat er te doen is, en gaat
naar huis met zijn jas scheef dichtgeknoopt.

In de zomer staat het in de cijfers, en dan vraagt er boven iemand wat er gebeurd is. Er is
niets gebeurd; zo ging het, bladzijde voor bladzijde. Op dezelfde manier kan het terugkomen.
Zo’n verdieping kan herstellen. Dat heeft ze eerder gedaan, in de jaren dat er nog geen cijfers
over waren.]],
  ["Seven pieces"] = "Zeven stukken",
  [ [[The story of September exists in one version now. It has seven pieces, and an eighth that
belongs upstairs, and anyone on the floor can tell it. A new colleague hears it on the first
day, with coffee. What the system does in the book and what people do is told in the same
breath.

Nothing has been undone. Most of the desks are still empty, and the buyer has not signed. But
people here look up when somebody comes in, and say what they see before it has become
something. What all of them did together, nobody has to carry alone any longer.]] ] = [[Van september bestaat nu één verhaal. Het heeft zeven stukken, en een achtste dat
boven thuishoort, en iedereen op de vierde kan het vertellen. Een nieuwe collega hoort het op de
eerste dag, bij de koffie. Wat het systeem aan het boek doet en wat mensen doen, hoort er
meteen bij.

Er is niets ongedaan gemaakt. De meeste bureaus zijn nog leeg, en de koper heeft niet getekend.
Maar mensen kijken hier op als er iemand binnenkomt, en zeggen wat ze zien voordat het iets is
geworden. Wat ze met z’n allen hebben gedaan, hoeft niemand meer alleen te dragen.]],
  ["On page seven"] = "Op pagina zeven",
  [ [[The sentence has been taken back, and that was noticed. People greet one another on the
stairs again, and Agnes now and then comes down without a reason. The system is used where it
helps; where it does not, somebody says so.

Not everything is mended. Desks are empty that were somebody’s, and there are schools that
first ask whether it is a person speaking. But there is ground to stand on, and people who
stand there on purpose. The rest they can manage themselves.]] ] = [[De zin is teruggenomen, en dat is opgevallen. Op de trap groeten mensen elkaar weer, en
Agnes komt zo nu en dan beneden zonder aanleiding. Het systeem wordt gebruikt waar het helpt;
waar het niet helpt, zegt iemand dat.

Niet alles is heel. Er staan bureaus leeg die van iemand waren, en er zijn scholen die eerst
vragen of ze een mens aan de lijn hebben. Maar er is grond om op te staan, en er zijn mensen die
er willen staan. De rest kunnen ze zelf.]],
  ["In pencil"] = "Met potlood",
  [ [[Among themselves they have found each other again, round a table, over a page. In the
newspaper nobody from the firm has ever said that the sentence was wrong; on the fourth floor
they have stopped waiting for it. They make books.

It is a good floor to work on, and from the outside nobody can tell. Schools, authors and the
seven who left know only what was printed. What has grown here could stand daylight.]] ] = [[Onderling hebben ze elkaar teruggevonden, om een tafel, boven een bladzijde. In de krant
heeft niemand van het bedrijf ooit gezegd dat die zin niet klopte; op de vierde wachten ze er
niet meer op. Ze maken boeken.

Het is er goed werken, en van buiten is daar niets van te zien. Scholen, auteurs en de zeven
die weg zijn, weten alleen wat er gedrukt stond. Wat hier is gegroeid, kan het daglicht best
verdragen.]],
  ["On time"] = "Op tijd",
  [ [[The book was on time. The system runs, the cost per page is a figure to show, and the
work gets done by people who have learned not to ask too much. It goes smoothly. It is the
smoothness of a floor on which everyone knows where not to step.

Nobody slams doors any more. There are questions that have gone home with people, and ideas
too. They are still there; somebody who asks for them twice will probably get an answer.]] ] = [[Het boek was op tijd. Het systeem draait, de kosten per bladzijde mogen gezien worden, en het
werk wordt gedaan door mensen die hebben geleerd niet te veel te vragen. Het loopt soepel. Zo
soepel als op een vloer waarvan iedereen weet waar je niet moet stappen.

Er wordt niet meer met deuren geslagen. Er zijn vragen met mensen mee naar huis gegaan, en
ideeën ook. Ze zijn er nog; wie er twee keer naar vraagt, krijgt waarschijnlijk antwoord.]],
  ["In so many words"] = "Met zoveel woorden",
  [ [[A good deal has been said on the fourth floor since the winter, kindly and at the right
moment. Part of it has come true. The rest hangs about the room like coats that nobody comes
for: a date, a letter, something that would be in order by Friday.

People nod when something is said to them, and then wait for the week in which it happens.
They are not bitter about it, only practised. One small thing that is kept in the week that
was named for it, and then another: in that way a word could come to weigh something again.]] ] = [[Er is op de vierde sinds de winter heel wat gezegd, vriendelijk en op het goede moment.
Een deel ervan is uitgekomen. De rest hangt er nog, als jassen die niemand komt halen: een
datum, een brief, iets wat voor vrijdag in orde zou zijn.

Mensen knikken als hun iets wordt gezegd, en wachten dan op de week waarin het gebeurt. Bitter
zijn ze er niet over, wel geoefend. Eén klein ding dat wordt nagekomen in de week die erbij was
genoemd, en daarna nog een: zo kan een woord weer iets gaan wegen.]],
  ["On the kitchen door"] = "Op de keukendeur",
  [ [[The page from the newspaper is still hanging on the kitchen door. It has turned yellow, and
nobody sees it any more, as nobody sees a door. There is a book, made by people and a system
that do not quite trust each other’s work.

One sentence was enough to break it, and a great many have been spoken since that were about
something else. Those who stayed are still here, and that is something. The conversation about
September has not been held yet. There are chairs enough, and behind that door is a kettle.]] ] = [[De krantenpagina hangt nog op de keukendeur. Hij is vergeeld, en niemand ziet hem meer, zoals
niemand een deur ziet. Er is een boek, gemaakt door mensen en een systeem die elkaars werk niet
helemaal vertrouwen.

Met één zin was het kapot, en sindsdien zijn er heel wat zinnen gezegd die over iets anders
gingen. Wie bleef is er nog, en dat is iets. Het gesprek over september is nog niet gevoerd.
Stoelen zijn er genoeg, en achter die deur staat een waterkoker.]],
}
