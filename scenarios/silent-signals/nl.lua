-- Stille signalen: Nederlandse vertaling van scenario.lua

return {
  ["Silent signals"] = "Stille signalen",
  ["A dashboard sees burn-out coming: an early warning for some, a watching eye for others."] =
    "Een dashboard ziet burn-out aankomen: voor de een een waarschuwing op tijd, voor de ander een oog dat meekijkt.",
  [ [[You lead seven claims handlers at a mutual insurer in the north. When a roof
blows off or a cellar floods, it is your people who pick up the phone. It is September; the
storms come in November.

The team is getting an assistant that reads a claim and drafts the decision. In the same
package comes a module, the Barometer. From the way people work it tells how they are, in the
three words of the brass barometer in your corridor: Fair, Change, Storm.

On Friday the director gave you a sheet. Over the summer the supplier has tried the module
on your team, and told nobody. Seven names; behind each a word, and a percentage: the share
of that person’s work the assistant could do. Behind one name it says Storm. It is Marloes,
who sings on the stairs and about whom nobody worries.

The team does not know, and the works council has not been asked. You have been thinking
since Friday that the sheet may well be right.]] ] = [[Je geeft leiding aan zeven schadebehandelaars van een onderlinge
verzekeraar in het noorden. Als er ergens een dak af waait of een kelder onderloopt, nemen
jouw mensen de telefoon op. Het is september; in november komen de stormen.

Het team krijgt een assistent die een schademelding leest en het besluit voorbereidt. In
hetzelfde pakket zit een module, de Barometer. Uit de manier waarop mensen werken leidt die
af hoe het met ze gaat, in de drie woorden van de koperen barometer bij jullie op de gang:
Mooi weer, Veranderlijk, Storm.

Vrijdag gaf de directeur je een vel papier. De leverancier heeft de module deze zomer op
jouw team uitgeprobeerd en dat aan niemand verteld. Zeven namen; achter elke naam een woord,
en een percentage: het deel van het werk dat de assistent zou kunnen doen. Achter één naam
staat Storm. Het is Marloes, die op de trap zingt en over wie niemand zich zorgen maakt.

Het team weet van niets, en de ondernemingsraad is niets gevraagd. Sinds vrijdag denk je dat
het vel weleens gelijk kan hebben.]],
  ["In week 14 the assistant is being used, nobody has gone under unseen, and people know what is known about them."] =
    "In week 14 wordt de assistent gebruikt, is niemand ongezien omgevallen, en weten mensen wat er over hen bekend is.",

  ["What did the Barometer see that no one had seen, and what did it not see?"] =
    "Wat zag de Barometer dat niemand had gezien, en wat zag hij niet?",
  ["What may you do with something that you should not have known?"] =
    "Wat mag je doen met iets wat je niet had mogen weten?",
  ["Which decision would you dare to explain to each of the seven, word for word?"] =
    "Welk besluit zou je aan elk van de zeven woord voor woord durven uitleggen?",
  ["Whose silence in your own team have you been reading as fair weather?"] =
    "Wiens stilte in je eigen team lees jij als mooi weer?",

  ["Deepler, article on AI and leadership development: four kinds of AI, starting small, questioning what the data say (in Dutch)."] =
    "Deepler, artikel over AI en leiderschapsontwikkeling: vier soorten AI, klein beginnen, bevragen wat de data zeggen.",
  ["Article on leadership in the age of AI, from controlling to facilitating: data and intuition, openness about what you do not know (in Dutch)."] =
    "Artikel “Leiderschap in het AI-tijdperk: minder controle, meer faciliteren”: data én intuïtie, open zijn over wat je niet weet.",
  ["Dutch Works Councils Act, article 27: consent to rules on staff data and to systems that can follow staff; a decision without it is void if the council says so in writing within a month."] =
    "Wet op de ondernemingsraden, artikel 27: instemming met regelingen voor personeelsgegevens en voor systemen die personeel kunnen volgen; een besluit zonder instemming is nietig als de raad daar binnen een maand schriftelijk een beroep op doet.",
  ["Regulation (EU) 2024/1689 (AI Act), article 5(1)(f): inferring emotions at work from biometric data is prohibited; the Commission’s guidelines of 2025 count faces, voices and typing rhythm, and not the text itself."] =
    "Verordening (EU) 2024/1689 (AI-verordening), artikel 5, lid 1, onder f: emoties op het werk afleiden uit biometrische gegevens is verboden; volgens de richtsnoeren van de Commissie uit 2025 vallen gezicht, stem en typeritme daaronder, en de tekst zelf niet.",
  ["Dutch Data Protection Authority: data on the health of employees, and why consent to an employer is seldom free."] =
    "Autoriteit Persoonsgegevens: gegevens over de gezondheid van werknemers, en waarom toestemming aan een werkgever zelden vrij is.",

  -- De zeven

  ["senior claims handler, storm and water"] = "senior schadebehandelaar, storm en water",
  ["Came here at nineteen and has settled every storm since. Taps the glass of the old barometer each morning before he takes off his coat."] =
    "Kwam hier op zijn negentiende en heeft sindsdien elke storm afgehandeld. Tikt elke ochtend tegen het glas van de oude barometer, nog voor hij zijn jas uittrekt.",
  ["Harm sat across from me for eleven years, and I saw nothing. Now I see it in someone else, and what is my word worth?"] =
    "Harm zat elf jaar tegenover me, en ik heb niets gezien. Nu zie ik het bij een ander, en wat is mijn woord dan waard?",
  ["The barometer still hangs in the corridor. Nobody taps it."] =
    "De barometer hangt nog op de gang. Niemand tikt ertegen.",
  ["At ten he has coffee with Emre. One explains what you can tell from a pair of boots, the other what you can tell from a curve. Neither of them calls it training."] =
    "Om tien uur drinkt hij koffie met Emre. De een legt uit wat je aan een paar schoenen kunt zien, de ander wat je aan een grafiek kunt zien. Geen van beiden noemt het een training.",
  ["When he sees something in someone, he now says so the same day. He has stopped adding that it is only a feeling."] =
    "Als hij iets aan iemand ziet, zegt hij het nu dezelfde dag. Dat het maar een gevoel is, zegt hij er niet meer bij.",
  ["He taps the glass and says which way it is moving. People have begun to ask him the same about the room."] =
    "Hij tikt tegen het glas en zegt welke kant het op gaat. De anderen vragen hem dat nu ook weleens over de afdeling.",
  ["He taps the glass each morning and says what the weather will do. What he sees in people he keeps to himself: he has told it once."] =
    "Hij tikt elke ochtend tegen het glas en zegt wat het weer gaat doen. Wat hij aan mensen ziet, houdt hij voor zich: hij heeft het één keer gezegd.",

  ["claims handler, fire and large losses"] = "schadebehandelaar, brand en grote schades",
  ["Sings on the stairs, remembers every birthday and takes the files that others dread. Nobody worries about her."] =
    "Zingt op de trap, vergeet geen verjaardag en neemt de dossiers waar anderen tegen opzien. Niemand maakt zich zorgen over haar.",
  ["At home I stay in the car, outside my own house, until I am somebody again. Twenty minutes. As long as I sing, nobody asks."] =
    "Thuis blijf ik in de auto zitten, voor mijn eigen deur, tot ik weer iemand ben. Twintig minuten. Zolang ik zing, vraagt niemand iets.",
  ["The stairs are quiet. She has sent one message: that she slept nine hours, and that the plants need water."] =
    "Het is stil op de trap. Ze heeft één bericht gestuurd: dat ze negen uur heeft geslapen, en dat de planten water moeten.",
  ["She does not sing every morning now. When she does not, somebody asks, and sometimes she even answers."] =
    "Ze zingt niet meer elke ochtend. Als ze niet zingt, vraagt er iemand naar, en soms geeft ze nog antwoord ook.",
  ["She drives home at half past five. It is down to seven minutes in the car, she says, and one of those is for the end of the song."] =
    "Om half zes rijdt ze naar huis. In de auto zijn het nu nog zeven minuten, zegt ze, en één daarvan is voor het eind van het liedje.",
  ["She sings on the stairs. In the evening she sits in the car outside her own house, with the lights off, until she is somebody again."] =
    "Ze zingt op de trap. ’s Avonds zit ze in de auto voor haar eigen deur, met de lichten uit, tot ze weer iemand is.",

  ["claims analyst, key user of the assistant"] = "schadeanalist, key-user van de assistent",
  ["The youngest, quick with figures, and the first to believe in the Barometer. His father had a bakery."] =
    "De jongste, snel met cijfers en de eerste die in de Barometer geloofde. Zijn vader had een bakkerij.",
  ["My father fell beside his oven, and nobody had counted his hours. If counting does not help either, what could I have done?"] =
    "Mijn vader viel om naast zijn oven, en niemand had zijn uren geteld. Als tellen ook niet helpt, wat had ik dan kunnen doen?",
  ["His screens have been wiped clean. In the drawer lies a photograph of a bakery."] =
    "Zijn schermen zijn leeggemaakt. In de la ligt een foto van een bakkerij.",
  ["Above every chart he makes he now types one line: what is not in here? He says it is the hardest line to fill in, and that his father would have laughed at it."] =
    "Boven elke grafiek die hij maakt, typt hij nu één regel: wat staat hier niet in? Het is de moeilijkste regel om in te vullen, zegt hij, en zijn vader zou erom hebben gelachen.",
  ["He makes fewer charts, and asks more people. Sometimes he still counts: how late the lights go out, who eats at their desk. He does not save it anywhere."] =
    "Hij maakt minder grafieken en vraagt meer aan mensen. Soms telt hij nog: hoe laat de lampen uitgaan, wie er achter zijn scherm eet. Hij slaat het nergens op.",
  ["He has moved his charts to a folder of his own. He still believes that someone should have counted, and he may be right."] =
    "Zijn grafieken staan nu in een map voor hemzelf. Hij vindt nog steeds dat iemand had moeten tellen, en misschien heeft hij gelijk.",
  ["Every morning he looks at his charts, and every morning they tell him something. What they leave out does not blink."] =
    "Elke ochtend kijkt hij naar zijn grafieken, en elke ochtend vertellen ze hem iets. Wat ze weglaten, knippert niet.",

  ["claims handler, legal aid; works council"] = "schadebehandelaar, rechtsbijstand; ondernemingsraad",
  ["Reads the small print for pleasure and sits on the works council. Was at home for ten months herself, eight years ago."] =
    "Leest de kleine letters voor haar plezier en zit in de ondernemingsraad. Was acht jaar geleden zelf tien maanden thuis.",
  ["I would have given a great deal for someone to see it coming. And I have read what they wrote about me when they did see it."] =
    "Ik had er veel voor overgehad als iemand het had zien aankomen. En ik heb gelezen wat ze over me schreven toen ze het eenmaal zagen.",
  ["On her desk lies the Works Councils Act, with a paper clip at article 27."] =
    "Op haar bureau ligt de Wet op de ondernemingsraden, met een paperclip bij artikel 27.",
  ["The annex with page eleven hangs framed in the council’s room. Below it, in her hand: read on."] =
    "Bladzijde elf van de bijlage hangt ingelijst in de kamer van de ondernemingsraad. Eronder staat, in haar handschrift: doorlezen.",
  ["She no longer begins with the article. First she asks what you are trying to do, and then she says which article it is."] =
    "Ze begint niet meer met het artikel. Eerst vraagt ze wat je eigenlijk wilt, en daarna zegt ze welk artikel het is.",
  ["She puts everything in writing now, and keeps a copy at home. She is never impolite."] =
    "Ze zet nu alles op papier en bewaart thuis een kopie. Ze is nooit onbeleefd.",
  ["She says what has to be said, on paper and in time. Of those ten months at home she has not spoken again."] =
    "Wat gezegd moet worden, zegt ze, op papier en op tijd. Over die tien maanden thuis is ze niet meer begonnen.",

  ["claims handler, files and fraud checks"] = "schadebehandelaar, dossiers en fraudecontrole",
  ["Checks what the others have settled. Writes short sentences, and few of them; finds what does not add up."] =
    "Controleert wat de anderen hebben afgehandeld. Schrijft korte zinnen, en niet veel; vindt wat er niet klopt.",
  ["I write short. The machine thinks I am sad. If I say that it is wrong, I have to say a lot."] =
    "Ik schrijf kort. De machine denkt dat ik verdrietig ben. Als ik zeg dat het niet klopt, moet ik veel zeggen.",
  ["In the margin of the old files you still find her figures, small and upright, in pencil."] =
    "In de kantlijn van oude dossiers kom je haar cijfers nog tegen, klein en recht, in potlood.",
  ["Under every reading there is now a figure in small print: how much it is based on. It is called the Linh. She has asked them not to call it that."] =
    "Onder elke meting staat nu een klein getal: op hoeveel gegevens ze berust. Het heet de Linh. Ze heeft gevraagd of ze het anders willen noemen.",
  ["She signs with her full name now, in ink. Her sentences have not become any longer."] =
    "Ze tekent nu met haar volle naam, in inkt. Langer zijn haar zinnen niet geworden.",
  ["She still writes it down in pencil. But she leaves it on your desk these days, and not on the wall."] =
    "Ze schrijft het nog steeds op in potlood. Maar tegenwoordig legt ze het op jouw bureau, en hangt het niet meer aan de muur.",
  ["She checks what others have settled. What does not add up she notes in the margin, where nobody looks."] =
    "Ze controleert wat anderen hebben afgehandeld. Wat er niet klopt, zet ze in de kantlijn, waar niemand kijkt.",

  ["claims handler, homes and contents"] = "schadebehandelaar, opstal en inboedel",
  ["Polite, exact and fast. Leaves at four for his daughters and logs in again when they are asleep. Would like to lead a team one day."] =
    "Beleefd, precies en snel. Gaat om vier uur weg voor zijn dochters en logt weer in als ze slapen. Wil ooit zelf een team leiden.",
  ["I have worked all my life so that nobody needs to worry about me. I do not want a word behind my name."] =
    "Ik heb er mijn hele leven voor gewerkt dat niemand zich zorgen over mij hoeft te maken. Ik wil geen woord achter mijn naam.",
  ["He leads a small team in another town now. In the evening, after eight, he is said to answer at once."] =
    "Hij leidt nu een klein team in een andere stad. ’s Avonds na achten schijnt hij meteen te antwoorden.",
  ["The letter that says he may sign is still in his inside pocket. Last week he passed a third of his signatures on to a younger colleague, in a letter of his own."] =
    "De brief waarin staat dat hij mag tekenen, zit nog in zijn binnenzak. Vorige week gaf hij een derde van zijn handtekeningen door aan een jongere collega, met een brief van hemzelf.",
  ["From four to eight he belongs to his daughters, and everyone knows it. On the calendar it says: high water. Nobody rings."] =
    "Van vier tot acht is hij van zijn dochters, en iedereen weet het. In de agenda staat: hoogwater. Niemand belt.",
  ["He leaves at four and is done at four. What he used to do in the evening, nobody does now, and there is no column for that."] =
    "Hij gaat om vier uur weg en is om vier uur klaar. Wat hij ’s avonds deed, doet nu niemand, en daar is geen kolom voor.",
  ["He is polite, exact and fast. There is an application letter on his laptop at home, and he is in no hurry with it."] =
    "Hij is beleefd, precies en snel. Op zijn laptop thuis staat een sollicitatiebrief, en er is geen haast bij.",

  ["loss adjuster, outdoors"] = "schade-expert, buitendienst",
  ["Drives from one damaged house to the next and reports by telephone. A man of few words, most of them measurements."] =
    "Rijdt van het ene beschadigde huis naar het andere en meldt zich per telefoon. Een man van weinig woorden, en de meeste daarvan zijn getallen.",
  ["When the wind gets up at night, I get dressed. Then I sit on the edge of the bed with my boots on. I do not know what for."] =
    "Als ’s nachts de wind opsteekt, kleed ik me aan. Dan zit ik op de rand van het bed met mijn werkschoenen aan. Ik weet niet waarvoor.",
  ["The van stands in the car park, washed. Now and then somebody starts it, for the battery."] =
    "De bus staat op het parkeerterrein, gewassen. Af en toe start iemand hem even, voor de accu.",
  ["On windy nights there are three of them now who send each other a message: awake? Usually nobody answers. That is good news too."] =
    "Als het ’s nachts waait, sturen ze elkaar nu met z’n drieën een bericht: wakker? Meestal antwoordt er niemand. Ook dat is goed nieuws.",
  ["His boots stand in the hall at night. Some nights he gets up to see if they are still there, and goes back to bed."] =
    "Zijn werkschoenen staan ’s nachts in de gang. Soms gaat hij eruit om te kijken of ze er nog staan, en dan gaat hij weer naar bed.",
  ["He drives, he measures, he rings. At the end he now says one thing more than the measurements."] =
    "Hij rijdt, hij meet, hij belt. Aan het eind zegt hij nu één ding meer dan de getallen.",
  ["He drives from house to house. Cracks of two millimetres, of three. When the wind gets up at night, a light goes on."] =
    "Hij rijdt van huis naar huis. Scheuren van twee millimeter, van drie. Als ’s nachts de wind opsteekt, gaat er een lamp aan.",

  -- De acties

  ["Tell them about the sheet"] = "Over het vel vertellen",
  ["Tells them what was measured over the summer, and what the percentages may mean for their work. Hurts at first; after that nothing is left to leak."] =
    "Vertelt wat er deze zomer is gemeten, en wat de percentages voor het werk kunnen betekenen. Doet eerst pijn; daarna valt er niets meer te lekken.",
  ["What was done behind people’s backs weighs least when they hear it from the one who knew."] =
    "Wat achter hun rug om is gedaan, weegt het minst als ze het horen van degene die het wist.",
  ["Barometer with names"] = "Barometer met namen",
  ["Shows you every morning who is at Fair, Change or Storm. People work more with the assistant, so as to be seen, and feel watched."] =
    "Laat je elke ochtend zien wie op Mooi weer, Veranderlijk of Storm staat. Mensen werken meer met de assistent, om gezien te worden, en voelen zich bekeken.",
  ["Someone who is being read begins to write for the reader; you see more, and less of it is true."] =
    "Wie gelezen wordt, gaat schrijven voor de lezer; je ziet meer, en er is minder van waar.",
  ["The Barometer has been stopped."] = "De Barometer is stilgezet.",
  ["Until week 4 the supplier is still setting it up."] = "Tot week 4 is de leverancier hem nog aan het inrichten.",
  ["Go along"] = "Meegaan",
  ["Half a day at a damaged house, or beside someone’s telephone. You do nothing; you are there."] =
    "Een halve dag bij een beschadigd huis, of naast iemands telefoon. Je doet niets; je bent erbij.",
  ["Being there, you hear what does not get into a file."] = "Wie erbij is, hoort wat niet in een dossier komt.",
  ["Take files off a desk"] = "Dossiers overhevelen",
  ["Gives part of one person’s files to the others, and explains why to all of them."] =
    "Geeft een deel van iemands dossiers aan de anderen, en legt iedereen uit waarom.",
  ["Someone breathes more easily the same day, and the others notice it too."] =
    "Een van hen krijgt dezelfde dag nog lucht; de anderen merken het ook.",

  -- Week 1

  ["The stairs"] = "De trap",
  ["You knew something that you should not have known. What did that do to the first conversation?"] =
    "Jullie wisten iets wat je niet had mogen weten. Wat deed dat met het eerste gesprek?",
  ["Ten to nine. You hear {marloes} before you see her: she sings on the stairs, as she has done for nine years. In the corridor {wiebe} taps the glass of the barometer."] =
    "Tien voor negen. Je hoort {marloes} voordat je haar ziet: ze zingt op de trap, zoals ze dat al negen jaar doet. Op de gang tikt {wiebe} tegen het glas van de barometer.",
  ["You don’t tap to see what it says. You tap to see which way it moves."] =
    "Je tikt niet om te zien wat hij zegt. Je tikt om te zien welke kant hij op gaat.",
  ["Morning! Who wants the burnt-out chip shop? Nobody? Then it’s mine."] =
    "Moi! Wie wil de uitgebrande snackbar? Niemand? Dan is hij voor mij.",
  ["The sheet is in your bag. Storm, it says behind her name."] =
    "Het vel zit in je tas. Storm, staat er achter haar naam.",
  ["Take her aside and tell her what the sheet says, and where it comes from."] =
    "Neem haar apart en vertel wat er op het vel staat, en waar het vandaan komt.",
  ["Marloes has been to see her doctor, after putting it off since spring."] =
    "Marloes is bij haar huisarts geweest, na het sinds het voorjaar te hebben uitgesteld.",
  ["She now knows what is known about her, and that it was found out behind her back."] =
    "Ze weet nu wat er over haar bekend is, en dat het achter haar rug om is uitgezocht.",
  ["Have a long coffee with her, ask how she is, and leave the sheet in your bag."] =
    "Ga lang met haar koffiedrinken, vraag hoe het gaat, en laat het vel in je tas.",
  ["A real question does her good. You did know the answer before you asked it."] =
    "Een echte vraag doet haar goed. Alleen wist je het antwoord al voordat je hem stelde.",
  ["Put the sheet through the shredder, and tell the director you do not want to know this."] =
    "Haal het vel door de versnipperaar, en zeg tegen de directeur dat je dit niet wilt weten.",
  ["Nobody did anything with the word on the sheet, and it was still true."] =
    "Niemand deed iets met het woord op het vel, en het was nog steeds waar.",
  ["It puts a stop to what should not have begun. But a name that you have read stays read."] =
    "Het maakt een eind aan wat niet had mogen beginnen. Maar een naam die je hebt gelezen, blijft gelezen.",
  ["Say nothing yet, and see for a few weeks whether the sheet is right."] =
    "Zeg nog niets, en kijk een paar weken of het vel gelijk heeft.",
  ["Nobody asked Marloes anything, and she did what she always does: a little more."] =
    "Niemand vroeg Marloes iets, en ze deed wat ze altijd doet: een beetje meer.",
  ["One hit proves little, so comparing is wise; while you compare, nothing changes for her."] =
    "Eén treffer bewijst weinig, dus vergelijken is verstandig; zolang je vergelijkt, verandert er voor haar niets.",
  ["She laughs, and then she stops laughing."] = "Ze lacht, en dan lacht ze niet meer.",
  ["So a machine knows. And Jan doesn’t, and my sister doesn’t."] =
    "Dus een machine weet het. En Jan niet, en mijn zus niet.",
  ["It isn’t even wrong. That’s what I can’t stand about it."] =
    "Het klopt nog ook. Dat kan ik niet uitstaan.",
  ["It is a good coffee. She tells you about the chip shop, about {wiebe}’s tie, about everyone. When you get up you know more about all of them, except her."] =
    "Het is gezellig. Ze vertelt over de snackbar, over de stropdas van {wiebe}, over iedereen. Als je opstaat, weet je meer over allemaal, behalve over haar.",
  ["It takes four seconds. {linh} is standing at the printer. She looks at the strips, and then at you."] =
    "Het duurt vier seconden. {linh} staat bij de printer. Ze kijkt naar de snippers, en dan naar jou.",
  ["By Thursday you have it written down: four times the last to leave, eleven files taken over from others. You notice that you have begun a list of your own."] =
    "Donderdag heb je het op een rijtje: vier keer als laatste weg, elf dossiers van anderen overgenomen. Je merkt dat je zelf een lijst bent begonnen.",

  -- Week 2

  ["Start small"] = "Klein beginnen",
  ["What does each of these three see, and whom does it miss?"] =
    "Wat ziet elk van deze drie, en wie ziet het niet?",
  ["Start small, says the director: one of three, this month. The supplier has laid out the brochures like menus."] =
    "Begin klein, zegt de directeur: één van de drie, nog deze maand. De leverancier heeft de folders neergelegd als menukaarten.",
  ["If someone had counted my father’s hours, he would still have his bakery."] =
    "Als iemand de uren van mijn vader had geteld, had hij zijn bakkerij nog.",
  ["And if they had written them down next to his name, would he still have had his loan?"] =
    "En als ze ze achter zijn naam hadden gezet, had hij dan zijn lening nog gehad?",
  ["Three questions every Friday; the answers only for the team as a whole, never by name."] =
    "Elke vrijdag drie vragen; de antwoorden alleen voor het hele team, nooit op naam.",
  ["The Friday answers say that the load is heavy, and not for whom."] =
    "De antwoorden van de vrijdag zeggen dat het zwaar is, en niet voor wie.",
  ["Nobody can be recognised in it, not even the one who is going under."] =
    "Niemand is te herkennen, ook niet wie er kopje-onder gaat.",
  ["A practice partner for difficult conversations, for you alone; it knows nothing of the team."] =
    "Een oefenpartner voor moeilijke gesprekken, alleen voor jou; hij weet niets van het team.",
  ["You have practised asking, and then keeping quiet; people notice."] =
    "Je hebt geoefend om te vragen en daarna te zwijgen; dat merken ze.",
  ["It changes the one who asks, and says nothing about those who keep silent."] =
    "Het helpt wie de vragen stelt; over wie zwijgt, zegt het niets.",
  ["The Barometer with names, on your screen only: then you can see whom to help."] =
    "De Barometer met namen, alleen op jouw scherm: dan zie je wie je kunt helpen.",
  ["People have begun to write as if someone were reading along."] =
    "Mensen zijn gaan schrijven alsof er iemand meeleest.",
  ["You can help sooner, and help the right person; from today everyone knows that there is something to see."] =
    "Je kunt eerder helpen, en de juiste; vanaf vandaag weet iedereen dat er iets te zien valt.",
  ["How many are a team? In the autumn holidays we are three."] =
    "Hoeveel is een team? In de herfstvakantie zijn we met drie.",
  ["{desiree} writes down: never with fewer than five."] = "{desiree} schrijft op: nooit bij minder dan vijf.",
  ["A chatbot for the boss. Good. And for us?"] = "Een chatbot voor de baas. Mooi. En voor ons?",
  ["In the evening you practise with it. It says: “You have now asked me three questions and answered two of them yourself.”"] =
    "’s Avonds oefen je ermee. Hij zegt: “Je hebt me nu drie vragen gesteld en er zelf twee beantwoord.”",
  ["With respect: what does it say about me?"] = "Met alle respect: wat staat er over mij?",
  ["That evening you give two of {marloes}’s fires to someone else. You explain it with the roster. She looks at you a moment too long."] =
    "Die avond geef je twee branden van {marloes} aan iemand anders. Je gooit het op het rooster. Ze kijkt je net iets te lang aan.",

  -- Week 2 tot en met 5

  ["Seven lines"] = "Zeven regels",
  ["To whom does a reading belong: to the one who bought it, the one who can help, or the one it is about?"] =
    "Van wie is een meting: van wie haar heeft gekocht, van wie kan helpen, of van wie het over gaat?",
  ["Now they know that there is a sheet. For a day nobody asks. Then {desiree} does."] =
    "Nu weten ze dat er een vel is. Een dag lang vraagt niemand iets. Dan doet {desiree} het.",
  ["Seven names and seven words. Who gets to read those?"] = "Zeven namen en zeven woorden. Wie krijgt die te lezen?",
  ["I’ve had mine. Don’t open it on a Sunday night."] = "Dat van mij heb ik al. Niet op zondagavond openmaken.",
  ["Oh, I don’t need to see mine. Really."] = "O, ik hoef dat van mij niet te zien. Echt niet.",
  ["I would like to see mine. And I would like to be the only one who does."] =
    "Ik zou dat van mij graag zien. En ik zou graag de enige zijn.",
  ["Give each of them their own line in an envelope, and destroy the sheet."] =
    "Geef ieder zijn eigen regel in een envelop, en vernietig het vel.",
  ["One word in an envelope: after a week Marloes showed it to her husband."] =
    "Eén woord in een envelop: na een week liet Marloes het aan haar man zien.",
  ["Each of them decides what to do with it, after a night of lying awake over it."] =
    "Ieder bepaalt zelf wat hij ermee doet, na een nacht wakker liggen.",
  ["Destroy it unread, here and now, with everybody watching."] =
    "Vernietig het ongelezen, hier en nu, waar iedereen bij is.",
  ["What it said about Marloes was true, and now there was nothing left to say it."] =
    "Wat er over Marloes stond, was waar, en nu was er niets meer dat het zei.",
  ["They get back what was taken from them. The one warning that was right goes up with it."] =
    "Ze krijgen terug wat hun is afgenomen. De ene waarschuwing die klopte, gaat mee in de vlammen.",
  ["Hand it to the company doctor, who may invite people and will tell you nothing."] =
    "Geef het aan de bedrijfsarts, die mensen kan uitnodigen en jou niets zal vertellen.",
  ["Someone with a duty of secrecy can act on it, and for two weeks they watch who gets an invitation."] =
    "Iemand met zwijgplicht kan er iets mee, en twee weken lang letten ze op wie er wordt uitgenodigd.",
  ["{linh} reads hers, folds it and puts it in her bag. “Change,” she says. “Because I write short.”"] =
    "{linh} leest haar regel, vouwt het papiertje op en stopt het in haar tas. “Veranderlijk,” zegt ze. “Omdat ik kort schrijf.”",
  ["It burns in {wiebe}’s coffee tin on the window sill. {emre} does not watch it burn; he watches their faces."] =
    "Het brandt op in het koffieblik van {wiebe}, in de vensterbank. {emre} kijkt niet naar het vuur; hij kijkt naar hun gezichten.",
  ["On Wednesday {marloes} has an appointment outside the building. “Dentist,” she says, and nobody asks."] =
    "Woensdag heeft {marloes} een afspraak buiten de deur. “Tandarts,” zegt ze, en niemand vraagt door.",

  -- Week 3

  ["Article 27"] = "Artikel 27",
  ["What does asking first give you, apart from permission?"] =
    "Wat levert het je op om het eerst te vragen, behalve toestemming?",
  ["{desiree} brings you a cup of tea, puts it down, and sits down as well, without being asked."] =
    "{desiree} brengt je een kop thee, zet die neer en gaat ongevraagd zitten.",
  ["It has been running since Monday, with names. I read that in the lift."] =
    "Hij draait sinds maandag, met namen. Dat las ik in de lift.",
  ["A system that can follow how we work needs the council’s consent. Not advice. Consent. Article 27, it isn’t long."] =
    "Voor een systeem dat kan volgen hoe we werken, is instemming van de OR nodig. Geen advies. Instemming. Artikel 27, het is niet lang.",
  ["I was at home for ten months once. I’d have given anything for someone to see it coming. And I know what they did with the file."] =
    "Ik heb ooit tien maanden thuisgezeten. Ik had er alles voor gegeven als iemand het had zien aankomen. En ik weet wat ze met het dossier hebben gedaan.",
  ["What I told you about those ten months I am leaving out of this. The council decides on the article, and I am one vote."] =
    "Wat ik je over die tien maanden heb verteld, laat ik hier buiten. De OR beslist op het artikel, en ik heb één stem.",
  ["Put all of it to the council, annexes too, and start nothing new until it has answered."] =
    "Leg alles aan de OR voor, ook de bijlagen, en begin niets nieuws tot er antwoord is.",
  ["Nobody is read by name until the council has answered"] = "Niemand wordt op naam gemeten voordat de OR heeft geantwoord",
  ["Asked beforehand, it becomes a decision of them all, and it takes as long as it takes."] =
    "Vooraf gevraagd wordt het een besluit van allemaal. Het duurt dan ook zo lang als het duurt.",
  ["Call it a trial of six weeks, and bring the council the evaluation."] =
    "Noem het een proef van zes weken, en kom bij de OR met de evaluatie.",
  ["The council has declared the decision void: a trial that follows people needs consent too."] =
    "De OR heeft de nietigheid ingeroepen: ook voor een proef die mensen volgt, is instemming nodig.",
  ["A trial starts fast and teaches you something, and the law makes no exception for the word."] =
    "Een proef is snel begonnen en leert je iets; voor het woord proef maakt de wet geen uitzondering.",
  ["First let the team say what may be measured, and take that to the council."] =
    "Laat eerst het team zeggen wat er gemeten mag worden, en ga daarmee naar de OR.",
  ["What the team wants goes to the council, annexes and all"] =
    "Wat het team wil, gaat naar de OR, met bijlagen en al",
  ["They know best what there is to be seen. They do have to agree on it first."] =
    "Zij weten het best wat er te zien valt. Ze moeten het wel eerst eens worden.",
  ["That afternoon the names disappear from your screen. At first you still look at the spot where they were."] =
    "Die middag verdwijnen de namen van je scherm. In het begin kijk je nog naar de plek waar ze stonden.",
  ["Annexes too. That is where they keep it."] = "Ook de bijlagen. Daar bewaren ze het.",
  ["Finally. We’re off!"] = "Eindelijk. We kunnen!",
  ["A trial. I shall write down that you called it that."] = "Een proef. Ik schrijf even op dat je het zo noemt.",
  ["It takes an evening. Hours may be measured, they agree; words may not; and silence, says {linh}, cannot be."] =
    "Het kost een avond. Uren mogen gemeten worden, spreken ze af; woorden niet; en stilte, zegt {linh}, kun je niet meten.",

  -- Week 4

  ["After seven"] = "Na zevenen",
  ["Which assumption lies between these two lines, and how would you find out?"] =
    "Welke aanname zit er tussen die twee lijnen, en hoe zou je erachter komen?",
  ["{emre} has drawn two lines across the whole company: who logs in after seven in the evening, and who reports sick. They climb together."] =
    "{emre} heeft voor het hele bedrijf twee lijnen getekend: wie er na zeven uur ’s avonds inlogt, en wie zich ziek meldt. Ze klimmen samen.",
  ["Twice as often. People who work in the evening fall ill twice as often. We could prevent half of it with one rule."] =
    "Twee keer zo vaak. Wie ’s avonds werkt, wordt twee keer zo vaak ziek. De helft kunnen we voorkomen, met één regel.",
  ["Or they fall ill. Then they are behind. Then they work in the evening."] =
    "Of ze worden ziek. Dan lopen ze achter. Dan werken ze ’s avonds.",
  ["{kofi} logs in every evening at eight. He is looking at the table top. So is {marloes}."] =
    "{kofi} logt elke avond om acht uur in. Hij kijkt naar het tafelblad. Net als {marloes}.",
  ["Make the rule: from Monday the systems close at seven, for everyone."] =
    "Voer die regel in: vanaf maandag gaan de systemen om zeven uur dicht, voor iedereen.",
  ["It protects those who cannot stop by themselves, on the strength of two lines."] =
    "Het beschermt wie zelf niet kan stoppen, op gezag van twee lijnen.",
  ["Set the lines aside, and ask those who work in the evening why they do."] =
    "Laat de lijnen voor wat ze zijn, en vraag wie ’s avonds werkt waarom dat zo is.",
  ["A line does not say why; they can. It has to be said at a table where others can hear it."] =
    "Een lijn zegt niet waarom, zij wel. Het moet alleen gezegd worden waar anderen bij zitten.",
  ["Have {emre} and {linh} list what the lines cannot know, before anyone concludes anything."] =
    "Laat {emre} en {linh} opschrijven wat de lijnen niet kunnen weten, voordat iemand iets concludeert.",
  ["They learn to question a reading, and for a week nothing is done with what it says."] =
    "Ze leren een meting te bevragen, en een week lang gebeurt er niets met wat ze zegt.",
  ["Seven o’clock. That is clear."] = "Zeven uur. Dat is duidelijk.",
  ["On Monday at one minute past seven {marloes} is standing outside, with her coat on and nothing in her hands."] =
    "Maandag om één minuut over zeven staat {marloes} buiten, met haar jas aan en niets in haar handen.",
  ["From four to eight I belong to my daughters. After that I belong to you. It is the best part of my day. Please don’t help me with it."] =
    "Van vier tot acht ben ik van mijn dochters. Daarna ben ik van jullie. Het is het fijnste deel van mijn dag. Help me daar alsjeblieft niet van af.",
  ["I just clear the decks a bit. It’s nice and quiet then."] =
    "Ik werk alleen wat weg. Het is dan lekker rustig.",
  ["Same hour, same line on the chart."] = "Hetzelfde uur, dezelfde lijn in de grafiek.",
  ["{linh}’s list has three lines. Illness first. Or work first. Or something that comes before both."] =
    "De lijst van {linh} telt drie regels. Eerst ziek. Of eerst werk. Of iets wat aan allebei voorafgaat.",
  ["I had forty slides."] = "Ik had veertig slides.",

  -- Week 5

  ["In pencil"] = "In potlood",
  ["What does someone need who has found a mistake and would rather not say much?"] =
    "Wat heeft iemand nodig die een fout heeft gevonden en liever niet veel zegt?",
  ["Unasked, the supplier has sent a first picture, without names. Someone has hung it beside the coffee: Indoors, Change. Outdoors, Fair."] =
    "Ongevraagd heeft de leverancier een eerste beeld gestuurd, zonder namen. Iemand heeft het bij de koffie gehangen. Binnendienst: Veranderlijk. Buitendienst: Mooi weer.",
  ["Outdoors. That’ll be me, then. Fair. Well, there you are."] =
    "Buitendienst. Dat zal ik dan zijn. Mooi weer. Nou, kijk eens aan.",
  ["On Wednesday there is a number in pencil under each word. Indoors: 1,140. Outdoors: 4. You know that small upright hand. {linh} does not look up."] =
    "Woensdag staat er onder elk woord een getal in potlood. Binnen: 1140. Buiten: 4. Je kent dat kleine, rechte handschrift. {linh} kijkt niet op.",
  ["Sit down beside {linh} and ask what the four is."] = "Ga naast {linh} zitten en vraag wat die vier is.",
  ["With nobody listening she can say it in a few words; the others hear nothing of it."] =
    "Zonder publiek kan ze het in een paar woorden zeggen; de anderen horen er niets van.",
  ["Read both numbers out on Thursday, and ask who can explain them."] =
    "Lees donderdag beide getallen voor, en vraag wie ze kan uitleggen.",
  ["Everyone learns to look at what lies under a reading. She did not choose the moment."] =
    "Iedereen leert kijken wat er onder een meting zit. Het moment heeft zij niet gekozen.",
  ["Send the supplier a photograph and ask what they do with four readings."] =
    "Stuur de leverancier een foto en vraag wat ze doen met vier gegevens.",
  ["The maker knows how it was built; what it overlooks in your team he cannot see."] =
    "De maker weet hoe het is gebouwd; wat het in jouw team over het hoofd ziet, kan hij niet zien.",
  ["Take it down: with one man outdoors, a picture without names still has a name in it."] =
    "Haal het weg: met één man in de buitendienst zit er ook zonder namen een naam in.",
  ["It protects the one who could be guessed, and takes the question off the wall as well."] =
    "Het beschermt wie te raden viel, en haalt ook de vraag van de muur.",
  ["Four entries. In five weeks. He drives. He rings. It sees nothing of him. So it says Fair."] =
    "Vier gegevens. In vijf weken. Hij rijdt. Hij belt. Het systeem ziet niets van hem. Dus zegt het Mooi weer.",
  ["No news is not good weather."] = "Geen bericht is geen mooi weer.",
  ["It stays quiet. Then {linh} stands up, which nobody has ever seen her do in a meeting."] =
    "Het blijft stil. Dan gaat {linh} staan, wat niemand haar in een overleg ooit heeft zien doen.",
  ["Four entries. It knows nothing of him. So it says Fair."] =
    "Vier gegevens. Het systeem weet niets van hem. Dus zegt het Mooi weer.",
  ["It stays quiet. {emre} explains what a sample is. {linh} rubs at a spot of pencil on her thumb."] =
    "Het blijft stil. {emre} legt uit wat een steekproef is. {linh} wrijft over een vlekje potlood op haar duim.",
  ["The answer comes within the hour: “Where little is known, the reading is set to Fair, so as not to alarm anyone.” You forward it to {linh}. She has already guessed."] =
    "Binnen een uur is er antwoord: “Waar weinig bekend is, staat de meting op Mooi weer, om niemand te verontrusten.” Je stuurt het door aan {linh}. Ze had het al geraden.",
  ["There are four small holes left in the wall. {linh} puts the pencil back in her drawer."] =
    "In de muur blijven vier gaatjes over. {linh} legt het potlood terug in haar la.",

  -- Week 6 of 12

  ["Page eleven"] = "Bladzijde elf",
  ["It was right about someone because it looked at something it may not look at. What do you do with that?"] =
    "Hij had gelijk over iemand doordat hij keek waar hij niet mag kijken. Wat doe je daarmee?",
  ["The council has read everything, down to the annex that nobody had opened. {desiree} lays it in front of you at page eleven."] =
    "De OR heeft alles gelezen, tot en met de bijlage die niemand had geopend. {desiree} legt die voor je neer, open op bladzijde elf.",
  ["The company’s privacy officer has read the contract, down to the annex that nobody had opened. It is in an e-mail to everyone, with a scan of page eleven."] =
    "De privacyfunctionaris van het bedrijf heeft het contract gelezen, tot en met de bijlage die niemand had geopend. Het staat in een mail aan iedereen, met een scan van bladzijde elf.",
  ["Page eleven has been read by someone else first, after three months."] =
    "Bladzijde elf is eerst door een ander gelezen, na drie maanden.",
  ["Rhythm. How fast you type, how long you hesitate. That isn’t what you write. That’s your hands. Reading moods from that at work is forbidden."] =
    "Ritme. Hoe snel je typt, hoe lang je aarzelt. Dat is niet wat je schrijft. Dat zijn je handen. Daar mag je op het werk geen stemmingen uit aflezen.",
  ["It’s the best thing it has. Without rhythm it sees half."] =
    "Het is het beste wat hij heeft. Zonder ritme ziet hij de helft.",
  ["You ring the supplier. Without rhythm, they say, there would have been no Storm on this summer’s sheet. It saw {marloes} with the one thing it was not allowed to look at."] =
    "Je belt de leverancier. Zonder ritme, zeggen ze daar, had er van de zomer geen Storm op het vel gestaan. Hij zag {marloes} dankzij het enige waar hij niet naar mocht kijken.",
  ["Have the rhythm switched off today, and tell everybody what it has read since September."] =
    "Laat het ritme vandaag uitzetten, en vertel iedereen wat er sinds september is gelezen.",
  ["They hear it whole and from you, and they hear how long it went on."] =
    "Ze horen het helemaal en van jou, en ze horen hoe lang het heeft geduurd.",
  ["Have it switched off, and get the deletion in writing before you tell anyone."] =
    "Laat het uitzetten, en zorg dat het wissen op papier staat voordat je iemand iets vertelt.",
  ["You could tell it and prove that it is over, in one go."] =
    "Je kon het vertellen en meteen bewijzen dat het voorbij is.",
  ["You can say in one go that it is over. Until then you keep quiet about their hands."] =
    "Je kunt er meteen bij zeggen dat het voorbij is. Tot die tijd zwijg je over hun handen.",
  ["Stop the whole Barometer until every page has been read."] =
    "Zet de hele Barometer stil tot elke bladzijde is gelezen.",
  ["It is clear, and people can rest. What you were allowed to see goes dark as well."] =
    "Het is duidelijk en geeft rust. Wat je wél mocht zien, zie je nu ook niet meer.",
  ["For the rest of the week the typing sounds different, as if everyone were wearing gloves."] =
    "De rest van de week klinkt het typen anders, alsof iedereen handschoenen draagt.",
  ["It takes three phone calls and one lawyer. The confirmation fits on half a page."] =
    "Het kost drie telefoontjes en één jurist. De bevestiging past op een half vel.",
  ["So now we see nothing at all. Is that better?"] = "Dus nu zien we helemaal niets. Is dat beter?",
  ["It’s lawful. Better is up to us."] = "Het mag. Voor beter moeten we zelf zorgen.",

  -- Week 6, als de regel er is

  ["Five to seven"] = "Vijf voor zeven",
  ["For whom was this rule right, and how would you have known beforehand?"] =
    "Voor wie was deze regel goed, en hoe had je dat vooraf kunnen weten?",
  ["Five to seven, in the car park. {kofi} is sitting in his car with the laptop against the wheel, sending off one last thing. On the back seat are two girls with wet hair and swimming bags."] =
    "Vijf voor zeven, op het parkeerterrein. {kofi} zit in zijn auto met de laptop tegen het stuur en verstuurt nog één ding. Op de achterbank zitten twee meisjes met nat haar en zwemtassen.",
  ["I keep to it. From four to seven they have a father who looks at his watch."] =
    "Ik houd me eraan. Van vier tot zeven hebben ze een vader die op zijn horloge kijkt.",
  ["{marloes} walks by with her coat on. Since the rule she has been home for dinner every day."] =
    "{marloes} loopt langs met haar jas aan. Sinds de regel is ze elke dag thuis voor het eten.",
  ["Withdraw the rule, and tell everyone what you had assumed and where it went wrong."] =
    "Trek de regel in, en vertel iedereen wat je had aangenomen en waar het misging.",
  ["It depends on how safe they feel: they learn from it, or they mainly remember having been part of an experiment."] =
    "Het hangt ervan af hoe veilig ze zich voelen: ze leren ervan, of ze onthouden vooral dat ze een proef waren.",
  ["Make an exception for {kofi}."] = "Maak een uitzondering voor {kofi}.",
  ["He is helped today. From now on the rule is for those who do not ask."] =
    "Hij is vandaag geholpen. Voortaan geldt de regel voor wie niets vraagt.",
  ["Keep the rule to the end of the quarter, and see then what it has done."] =
    "Houd de regel tot het eind van het kwartaal, en kijk dan wat hij heeft gedaan.",
  ["It goes on protecting those who cannot stop, and {kofi} goes on paying for it."] =
    "Hij blijft beschermen wie niet kan stoppen, en {kofi} blijft ervoor betalen.",
  ["So I saw that two things go together, and we treated one as the cause. That goes on the wall, above my desk."] =
    "Dus ik zag dat twee dingen samengaan, en wij deden alsof het ene de oorzaak was. Dat komt boven mijn bureau te hangen.",
  ["It is listened to politely. At the coffee machine somebody says: so that was an experiment."] =
    "Er wordt beleefd geluisterd. Bij het koffieapparaat zegt iemand: dat was dus een experiment.",
  ["The next day {linh} asks, in one sentence, whom one has to ask."] =
    "De volgende dag vraagt {linh}, in één zin, aan wie je het moet vragen.",
  ["The end of the quarter. I’ll put it in the diary, between swimming and swimming."] =
    "Het eind van het kwartaal. Ik zet het in de agenda, tussen zwemles en zwemles.",

  -- Week 7

  ["Four days, four hours"] = "Vier dagen, vier uur",
  ["What happens in your own team to an hour that comes free?"] =
    "Wat gebeurt er in je eigen team met een uur dat vrijkomt?",
  ["There is a row for you in the figures as well. Every decision above five thousand euros lies still for four days, always on the same desk. Yours."] =
    "In de cijfers staat ook een regel over jou. Elk besluit boven de vijfduizend euro blijft vier dagen liggen, steeds op hetzelfde bureau. Het jouwe.",
  ["Oh, I ring those people in the meantime. Somebody has to keep them warm."] =
    "O, ik bel die mensen in de tussentijd. Iemand moet ze toch warm houden.",
  ["And since Monday the assistant has been writing your reports: four hours a week come free. The director has a use for them. If you take on the motor claims as well, he says, the percentages on the sheet need not cost a desk."] =
    "En sinds maandag schrijft de assistent je rapportages: er komt vier uur per week vrij. De directeur weet er wel wat mee. Als jullie de autoschades erbij nemen, zegt hij, hoeven de percentages op het vel geen bureau te kosten.",
  ["Clear the pile with those four hours; it will finally be done properly."] =
    "Werk in die vier uur de stapel weg; dan gebeurt het eindelijk goed.",
  ["The pile is back, on the same desk."] = "De stapel is terug, op hetzelfde bureau.",
  ["It helps quickly. Everything still has to pass one desk."] =
    "Het helpt snel. Alles moet nog steeds langs één bureau.",
  ["Give {kofi} and {linh} the right to sign up to twenty-five thousand."] =
    "Laat {kofi} en {linh} zelf tekenen tot vijfentwintigduizend.",
  ["The queue gets shorter, and there will be decisions that you would not have taken."] =
    "De rij wordt korter. Er zullen besluiten bij zitten die jij niet had genomen.",
  ["Spend the four hours on people: each week you walk round, with nothing on the agenda."] =
    "Besteed de vier uur aan mensen: elke week loop je rond, zonder agenda.",
  ["They see more of you, and the pile stays where it is."] =
    "Ze zien je vaker, en de stapel blijft liggen.",
  ["Take on the motor claims: there is room, and it keeps seven desks."] =
    "Neem de autoschades erbij: er is ruimte, en jullie houden zeven bureaus.",
  ["On paper you have output and seven desks. The slack will be gone when you need it."] =
    "Op papier heb je productie en zeven bureaus. De speling is weg als je die nodig hebt.",
  ["On Friday the desk is empty. It looks like a desk in a furniture shop."] =
    "Vrijdag is het bureau leeg. Het lijkt op een bureau in een meubelzaak.",
  ["Twenty-five thousand. May I have that in a letter?"] = "Vijfentwintigduizend. Mag ik dat in een brief?",
  ["I will say no sometimes."] = "Ik zeg soms nee.",
  ["In the first week everyone thinks that something is wrong."] = "De eerste week denkt iedereen dat er iets aan de hand is.",
  ["Have I made a mistake somewhere?"] = "Heb ik ergens een fout gemaakt?",
  ["The motor claims arrive on Thursday, eighty of them, with a cake from the other department."] =
    "Donderdag komen de autoschades, tachtig stuks, met een taart van de andere afdeling.",

  -- Week 8

  ["Two signals"] = "Twee signalen",
  ["What did you go by, and what would have made you go by the other?"] =
    "Waar gingen jullie op af, en wat was er nodig geweest om op het andere af te gaan?",
  ["They are forecasting a westerly gale for next week. {wiebe} comes in without having tapped the glass. He always taps the glass."] =
    "Voor volgende week is een westerstorm voorspeld. {wiebe} komt binnen zonder tegen het glas te hebben getikt. Hij tikt altijd.",
  ["There’s something with {gerben}. Don’t ask me what. He’s wearing his boots. Indoors, all day."] =
    "Er is iets met {gerben}. Vraag me niet wat. Hij houdt zijn werkschoenen aan. Binnen, de hele dag.",
  ["Nothing against boots, but there was no signal. To the last day it said Fair."] =
    "Niks tegen schoenen, maar er was geen signaal. Tot de laatste dag stond er Mooi weer.",
  ["Nothing against boots, but there is no signal. It says Fair."] =
    "Niks tegen schoenen, maar er is geen signaal. Er staat Mooi weer.",
  ["Harm sat across from me for eleven years. Nobody got a signal then either."] =
    "Harm zat elf jaar tegenover me. Toen kreeg ook niemand een signaal.",
  ["Fair, on four entries. You know by now what that is worth."] =
    "Mooi weer, op vier gegevens. Je weet inmiddels wat dat waard is.",
  ["And {marloes}: in the summer it said Storm, and this week nobody has heard her on the stairs. You have one free afternoon."] =
    "En {marloes}: van de zomer stond er Storm, en deze week heeft niemand haar op de trap gehoord. Je hebt één middag vrij.",
  ["The afternoon goes to {marloes}: there the sheet and the silence say the same."] =
    "De middag is voor {marloes}: bij haar zeggen het vel en de stilte hetzelfde.",
  ["Marloes’s fires are shared out, and stay that way"] = "De branden van Marloes worden verdeeld, en dat blijft zo",
  ["The sheet and the stairs say the same, so you go by that; {wiebe}’s feeling has to wait."] =
    "Het vel en de trap zeggen hetzelfde, dus daar ga je op af; het gevoel van {wiebe} moet wachten.",
  ["The afternoon goes to {gerben}: you ride along, on nothing but {wiebe}’s feeling."] =
    "De middag is voor {gerben}: je rijdt mee, op niets dan het gevoel van {wiebe}.",
  ["Someone who has known a man for twenty years measures something too; there is just no unit for it."] =
    "Wie iemand twintig jaar kent, meet ook iets; er is alleen geen eenheid voor.",
  ["Half an afternoon for each of them."] = "Voor allebei een halve middag.",
  ["Two doors open a crack; whether anyone comes out depends on the weeks before."] =
    "Twee deuren gaan op een kier; of er iemand naar buiten komt, hangt af van de weken ervoor.",
  ["Ask {wiebe} to ride with {gerben} and {kofi} to sit with {marloes}; you prepare for the storm."] =
    "Laat {wiebe} met {gerben} meerijden en {kofi} bij {marloes} gaan zitten; jij bereidt de storm voor.",
  ["Kofi is not there."] = "Kofi is er niet.",
  ["They are nearer than you are. What they get to hear weighs on them and does not reach you."] =
    "Zij staan dichterbij dan jij. Wat ze horen, drukt op hen en bereikt jou niet.",
  ["Why he wears them, he has told you. You have not told anyone, and you have not asked again."] =
    "Waarom hij ze aanhoudt, heeft hij je verteld. Je hebt het tegen niemand gezegd, en er niet nog eens naar gevraagd.",
  ["It’s forty minutes by now. In the car, you know. And I was always so cheerful, wasn’t I?"] =
    "Het zijn er inmiddels veertig. Minuten, in de auto, je weet wel. En ik was toch altijd zo vrolijk?",
  ["Last night again. There wasn’t even a wind. I thought: in that case I may as well stay dressed."] =
    "Vannacht weer. Het waaide niet eens. Ik dacht: dan houd ik mijn schoenen net zo goed aan.",
  ["He had told you about the wind, and about the edge of the bed. You had heard it, and then it was Monday."] =
    "Hij had het je verteld, van de wind en de rand van het bed. Je had het gehoord, en toen was het maandag.",
  ["I sit in the car. Outside my own house. Twenty minutes, until I am somebody again. And I was always so cheerful, wasn’t I?"] =
    "Ik zit in de auto. Voor mijn eigen deur. Twintig minuten, tot ik weer iemand ben. En ik was toch altijd zo vrolijk?",
  ["Through the window you see {gerben}’s van turn out of the car park."] =
    "Door het raam zie je de bus van {gerben} het parkeerterrein af draaien.",
  ["For two houses he speaks only in millimetres. At the third he switches off the engine and stays where he is."] =
    "Twee huizen lang praat hij alleen in millimeters. Bij het derde zet hij de motor uit en blijft zitten.",
  ["When the wind gets up at night, I get dressed. Then I sit there. I don’t know what for."] =
    "Als ’s nachts de wind opsteekt, kleed ik me aan. Dan zit ik daar. Ik weet niet waarvoor.",
  ["With {marloes} you run out of time. {gerben} is already at his van when he says it, to the mirror."] =
    "Bij {marloes} kom je tijd tekort. {gerben} staat al bij zijn bus als hij het zegt, tegen de spiegel.",
  ["I don’t sleep when it blows. That’s all. Mind the door."] =
    "Ik slaap niet als het waait. Dat is alles. Pas op, de deur.",
  ["{marloes} makes you laugh, twice. {gerben} shows you a crack. When you drive back, it is as if you had been to see two houses from the outside."] =
    "{marloes} maakt je aan het lachen, twee keer. {gerben} laat je een scheur zien. Op de terugweg is het alsof je twee huizen van de buitenkant hebt bekeken.",
  ["{wiebe} comes back pale. “He has told me,” he says. “I promised to keep it to myself. But don’t let him drive alone.”"] =
    "{wiebe} komt bleek terug. “Hij heeft het me verteld,” zegt hij. “Ik heb beloofd het voor me te houden. Maar laat hem niet alleen rijden.”",
  ["He told me something, and asked me to keep it to myself. So that is what I’ll do."] =
    "Hij heeft me iets verteld. Hij vroeg of ik het voor me wilde houden. Dus dat doe ik.",

  -- Week 9

  ["Force ten"] = "Windkracht tien",
  ["What had you put aside for this week, in hours, in strength, in trust?"] =
    "Wat hadden jullie voor deze week opzijgelegd: in uren, in kracht, in vertrouwen?",
  ["It comes on Tuesday night. At eight in the morning there are six hundred claims, an hour later nine hundred. Nobody taps the glass: everyone can see it."] =
    "Hij komt in de nacht van dinsdag op woensdag. Om acht uur ’s ochtends zijn er zeshonderd meldingen, een uur later negenhonderd. Niemand tikt tegen het glas: iedereen kan het zien.",
  ["{gerben} has been on the road since five."] = "{gerben} is al sinds vijf uur op pad.",
  ["Gerben had been up since the wind did, and nobody knew."] =
    "Gerben was al op sinds de wind opstak, en niemand wist het.",
  ["Marloes took the fires, the phones and everyone’s lunch order."] =
    "Marloes nam de branden, de telefoon en van iedereen de lunchbestelling.",
  ["The motor claims are in the same pile. There is no telling any more where one begins and the other ends."] =
    "De autoschades liggen op dezelfde stapel. Waar het een begint en het ander ophoudt, is niet meer te zien.",
  ["The slack had been given away before the storm came."] = "De speling was al weggegeven voordat de storm kwam.",
  ["More than one person could sign, and nothing lay still."] =
    "Er kon meer dan één mens tekenen, en niets bleef liggen.",
  ["Let the assistant settle everything under fifteen hundred euros, without anyone looking."] =
    "Laat de assistent alles onder de vijftienhonderd euro afhandelen, zonder dat er iemand kijkt.",
  ["Roofs were paid for that had lost nothing, and one widow was turned down by a form."] =
    "Er is betaald voor daken waar niets aan mankeerde, en een weduwe is afgewezen door een formulier.",
  ["Today there is air. The mistakes come when the wind has dropped."] =
    "Vandaag is er lucht. De fouten komen als de wind is gaan liggen.",
  ["All hands, and your word: before St Nicholas everyone gets two whole days off."] =
    "Alle hens aan dek, en je woord: vóór Sinterklaas krijgt iedereen twee hele dagen vrij.",
  ["Two whole days off for everyone before St Nicholas"] = "Twee hele dagen vrij voor iedereen, vóór Sinterklaas",
  ["Together they can do a lot when there is an end to it, provided that the end comes."] =
    "Samen kunnen ze veel aan als er een eind aan zit, mits dat eind ook komt.",
  ["Tell the insured honestly that it will take three weeks, and send everyone home at six."] =
    "Zeg de verzekerden eerlijk dat het drie weken duurt, en stuur iedereen om zes uur naar huis.",
  ["Three hundred households rang to ask why theirs has to wait."] =
    "Driehonderd huishoudens belden om te vragen waarom juist zij moeten wachten.",
  ["It spares your people. The people with a hole in the roof pay for it."] =
    "Het spaart jouw mensen. Wie een gat in zijn dak heeft, betaalt ervoor.",
  ["In ninety we did it with carbon paper. It took until June. But every roof, we’d been on it."] =
    "In negentig deden we het met carbonpapier. Het duurde tot juni. Maar op elk dak hadden we gestaan.",
  ["There is soup at nine in the evening, and someone has brought a guitar."] =
    "Om negen uur ’s avonds is er soep, en iemand heeft een gitaar bij zich.",
  ["{linh} turns out to know all the words."] = "{linh} blijkt alle teksten te kennen.",
  ["Three weeks. I shall tell them so, and I shall tell them my name as well."] =
    "Drie weken. Dat zal ik zeggen, en ik zal er mijn naam bij zeggen.",

  -- Week 10

  ["The dike road"] = "De dijkweg",
  ["Who had seen what, and why did it not come together?"] =
    "Wie had wat gezien, en waarom kwam het niet bij elkaar?",
  ["Friday morning, eleven o’clock. On the dike road a van is standing with its engine running and its door open. A farmer has rung the number on the side. {gerben} is sitting on the grass, and cannot say how long he has been there."] =
    "Vrijdagochtend, elf uur. Op de dijkweg staat een bus met draaiende motor en een open portier. Een boer heeft het nummer gebeld dat op de zijkant staat. {gerben} zit in het gras en kan niet zeggen hoe lang al.",
  ["Gerben could not go on, and whoever had seen something of it had been alone with it."] =
    "Gerben kon niet meer, en wie er iets van had gezien, was daar alleen mee geweest.",
  ["When the wind gets up at night, he gets dressed. He told me last week, and asked me to keep it to myself. I did."] =
    "Als ’s nachts de wind opsteekt, kleedt hij zich aan. Hij zei het me vorige week, en vroeg of ik het voor me wilde houden. Dat heb ik gedaan.",
  ["When the wind gets up at night, he gets dressed. He told me just now. Two years he’s been sitting on the edge of that bed."] =
    "Als ’s nachts de wind opsteekt, kleedt hij zich aan. Hij zei het me net. Twee jaar zit hij al op de rand van dat bed.",
  ["The last thing it said of him was Fair. I was the one who read it out."] =
    "Het laatste wat er bij hem stond, was Mooi weer. Ik heb het zelf nog voorgelezen.",
  ["I looked. Every morning I looked. It said Fair."] =
    "Ik heb gekeken. Elke ochtend heb ik gekeken. Er stond Mooi weer.",
  ["Put it on the table as one reading among many: what did each of us see, and when?"] =
    "Leg het op tafel als één meting naast andere: wat heeft ieder van ons gezien, en wanneer?",
  ["Where people feel safe, a failure becomes something to learn from; where they do not, the same question sounds like a hearing."] =
    "Waar mensen zich veilig voelen, leer je van een mislukking; waar dat niet zo is, klinkt dezelfde vraag als een verhoor.",
  ["Tell them that {wiebe} warned you, and that what you did with it was not enough."] =
    "Vertel dat {wiebe} je heeft gewaarschuwd, en dat wat jij ermee deed niet genoeg was.",
  ["You lose face, and from now on people can come to you with a feeling."] =
    "Je lijdt gezichtsverlies. Voortaan durven mensen ook met een gevoel bij je te komen.",
  ["Bring {gerben} home, and take everyone off the road for a week."] =
    "Breng {gerben} naar huis, en laat een week lang niemand de weg op gaan.",
  ["A week without visits: the claims have waited, and so have the people."] =
    "Een week zonder bezoeken: de dossiers hebben gewacht, en de mensen ook.",
  ["Rest comes first for the one who fell, and the others carry what was left."] =
    "Wie viel, krijgt eerst rust; de anderen dragen wat is blijven liggen.",
  ["It takes an hour. On the sheet are a pair of boots, a four in pencil, a receipt from a petrol station at five in the morning, and the word Fair."] =
    "Het duurt een uur. Op het vel staan een paar werkschoenen, een vier in potlood, een bonnetje van een tankstation om vijf uur ’s ochtends, en de woorden Mooi weer.",
  ["I could have said it louder."] = "Ik had het harder kunnen zeggen.",
  ["I wrote it on the wall."] = "Ik heb het op de muur geschreven.",
  ["{marloes} goes with him in the van. She does not sing. She drives, and he looks at the water."] =
    "{marloes} gaat met hem mee in de bus. Ze zingt niet. Zij rijdt, en hij kijkt naar het water.",
  ["{wiebe} goes with him in the van. One of them drives, the other looks at the water."] =
    "{wiebe} gaat met hem mee in de bus. De een rijdt, de ander kijkt naar het water.",

  ["Boots"] = "Werkschoenen",
  ["What had made it possible for Gerben to say this here?"] =
    "Wat had het mogelijk gemaakt dat Gerben dit hier kon zeggen?",
  ["Friday. {gerben} has asked for ten minutes. He has taken his boots off; they are standing beside his chair."] =
    "Vrijdag. {gerben} heeft om tien minuten gevraagd. Zijn werkschoenen heeft hij uitgetrokken; ze staan naast zijn stoel.",
  ["Two years ago there was a house. Gas. I measured the cracks. Since then, when the wind gets up at night, I get dressed. I thought you should know. I drive."] =
    "Twee jaar geleden was er een huis. Gas. Ik heb de scheuren gemeten. Sindsdien, als ’s nachts de wind opsteekt, kleed ik me aan. Ik vond dat jullie het moesten weten. Ik zit achter het stuur.",
  ["There’s no column for that."] = "Daar is geen kolom voor.",
  ["No."] = "Nee.",
  ["Agree that after a storm nobody goes out alone any more: always in pairs."] =
    "Spreek af dat na een storm niemand meer alleen op pad gaat: altijd met z’n tweeën.",
  ["Two can take turns at the wheel and at keeping quiet; every visit costs twice the time."] =
    "Met z’n tweeën kun je elkaar aflossen, ook in het zwijgen; elk bezoek kost twee keer zoveel tijd.",
  ["Offer him the company doctor, in confidence, and leave it at that."] =
    "Bied hem de bedrijfsarts aan, in vertrouwen, en laat het daarbij.",
  ["His story stays his own. Anyone who recognised something in it sits alone with that."] =
    "Zijn verhaal blijft van hem. Wie er iets in herkende, zit daar alleen mee.",
  ["Ask the table, and wait: who else is awake when it blows?"] =
    "Vraag het aan iedereen aan tafel, en wacht: wie ligt er nog meer wakker als het waait?",
  ["When one has begun, a second may dare; what they have heard they all take home."] =
    "Als er één is begonnen, durft een tweede misschien ook; wat ze hebben gehoord, nemen ze mee naar huis.",
  ["I’ll take the first week. I know where the good soup is."] =
    "Ik doe de eerste week. Ik weet waar ze goede soep hebben.",
  ["He nods. When the others have gone he puts his boots back on, slowly, and this time he ties the laces."] =
    "Hij knikt. Als de anderen weg zijn, trekt hij zijn schoenen weer aan, langzaam, en deze keer strikt hij de veters.",
  ["It stays quiet for a long time. Then there is a chair that moves."] =
    "Het blijft lang stil. Dan verschuift er een stoel.",
  ["I sit in the car. Outside my own house."] = "Ik zit in de auto. Voor mijn eigen deur.",
  ["Marloes said it aloud, and nobody told her that she was always so cheerful."] =
    "Marloes zei het hardop, en niemand zei dat ze toch altijd zo vrolijk was.",
  ["It stays quiet for a long time. Then {wiebe} says a name: Harm. Someone is looking for something in a bag."] =
    "Het blijft lang stil. Dan zegt {wiebe} een naam: Harm. Iemand zoekt iets in een tas.",

  -- Week 11

  ["The version with the camera"] = "De versie met de camera",
  ["Why is what someone writes treated differently in law from what a face gives away?"] =
    "Waarom behandelt de wet wat iemand opschrijft anders dan wat een gezicht verraadt?",
  ["Never again, says the director. The supplier has a version that would have seen {gerben}."] =
    "Dit nooit weer, zegt de directeur. De leverancier heeft een versie die {gerben} wel had gezien.",
  ["The director does not want to depend on someone happening to ask. The supplier has a version that does not have to ask."] =
    "De directeur wil er niet van afhangen of iemand het toevallig vraagt. De leverancier heeft een versie die niets hoeft te vragen.",
  ["It is a coach that sits in on video calls: face, voice, posture. The offer calls it fatigue detection, for medical reasons. In last month’s brochure it was still called mood."] =
    "Het is een coach die meekijkt in videogesprekken: gezicht, stem, houding. In de offerte heet het vermoeidheidsdetectie, om medische redenen. In de folder van vorige maand heette het nog stemming.",
  ["Article 5. Reading moods from faces and voices at work is forbidden, and a new word on the box doesn’t change what is in it."] =
    "Artikel 5. Stemmingen lezen uit gezichten en stemmen is op het werk verboden, en een ander woord op de doos verandert niet wat erin zit.",
  ["And if it sees someone in time? Then I’d rather be fined than go to a funeral."] =
    "En als hij iemand op tijd ziet? Dan heb ik liever een boete dan een begrafenis.",
  ["Say no today, with the article, to the director and with the team there."] =
    "Zeg vandaag nee, met het artikel erbij, tegen de directeur en waar het team bij is.",
  ["Everyone knows where they stand. Who does see it in time is still an open question."] =
    "Iedereen weet waar hij aan toe is. Wie het dan wél op tijd ziet, is nog steeds de vraag.",
  ["Leave it to the company’s lawyer and the council; it is not for you to decide."] =
    "Laat het aan de bedrijfsjurist en de OR over; dit is niet aan jou.",
  ["There is an answer on paper: no, and it holds for the whole company."] =
    "Er is antwoord op papier: nee, en het geldt voor het hele bedrijf.",
  ["A no from there carries more weight; until it comes everyone looks at the camera."] =
    "Een nee van die kant weegt zwaarder; tot het er is, kijkt iedereen naar de camera.",
  ["Let those who want to try it for two weeks; nobody has to."] =
    "Laat wie wil het twee weken proberen; niemand hoeft.",
  ["The lawyer has stopped it: volunteering does not make it lawful, and those who said no had been counted."] =
    "De jurist heeft het stopgezet: vrijwillig maakt het niet toegestaan, en wie nee zei, was geteld.",
  ["It feels free to those who say yes. The ban makes no exception for volunteers."] =
    "Het voelt vrij voor wie ja zegt. Het verbod kent geen uitzondering voor vrijwilligers.",
  ["Say no, and make with them what would help: three written questions after each hard visit."] =
    "Zeg nee, en maak met hen wat wél helpt: drie vragen op papier na elk zwaar bezoek.",
  ["What you write down yourself you can also keep to yourself, and in law that makes a difference; it is one more form."] =
    "Wat je zelf opschrijft, kun je ook voor je houden, en voor de wet maakt dat verschil; het is wel weer een formulier.",
  ["{emre} shuts his laptop. Through the wall you can hear him type, fast, for a long time."] =
    "{emre} klapt zijn laptop dicht. Door de muur heen hoor je hem later typen, snel en lang.",
  ["In the next video call three people have stuck something over their camera. One of them has used a plaster."] =
    "Bij het volgende videogesprek hebben drie mensen iets over hun camera geplakt. Een van hen heeft er een pleister voor gebruikt.",
  ["Three names go up on the list, {emre}’s first. By noon everyone knows whose are not on it."] =
    "Er komen drie namen op de lijst, die van {emre} bovenaan. Voor de middag weet iedereen wie er niet op staat.",
  ["This has to go to the council as well. But this one I’ll carry there myself."] =
    "Ook dit moet langs de OR. Maar dit breng ik er zelf heen.",
  ["Three questions. Can one of them be: did you eat?"] = "Drie vragen. Mag er eentje zijn: heb je gegeten?",

  -- Week 13

  ["What stays"] = "Wat blijft",
  ["Who should be able to see it first when someone is going under, and what is that person allowed to do with it?"] =
    "Wie zou het als eerste moeten kunnen zien als iemand kopje-onder gaat, en wat mag die ermee doen?",
  ["The Barometer is dark. The supplier rings: does it come back, or shall they collect it?"] =
    "De Barometer staat stil. De leverancier belt: komt hij terug, of kunnen ze hem ophalen?",
  ["The contract for the Barometer runs out. The supplier rings: what stays, and what shall they collect?"] =
    "Het contract voor de Barometer loopt af. De leverancier belt: wat blijft er, en wat kunnen ze ophalen?",
  ["It was right about one of us, before anyone was."] = "Over één van ons had hij gelijk, eerder dan wie ook.",
  ["And wrong about another. It’s the same with me."] = "En over een ander niet. Dat heb ik ook.",
  ["Everyone sees their own reading and nobody else’s, and may share it or not."] =
    "Iedereen ziet zijn eigen meting en die van niemand anders; wie wil, deelt die.",
  ["The signal goes to the one it is about. If that person would rather not know, nobody does."] =
    "Het signaal gaat naar wie het aangaat. Wil die het liever niet weten, dan weet niemand het.",
  ["A picture of the whole, once a month, with the council’s consent and a date on which it ends."] =
    "Eens per maand een beeld van het geheel, met instemming van de OR en een einddatum.",
  ["It shows when the work weighs too much, and not on whom."] =
    "Het laat zien wanneer het werk te zwaar is, en niet voor wie.",
  ["By name, but for the company doctor only, who is bound to silence."] =
    "Op naam, maar alleen voor de bedrijfsarts, die moet zwijgen.",
  ["Someone who can help sees it early; the people it is about see less of what is known of them."] =
    "Iemand die kan helpen, ziet het vroeg; wie het aangaat, ziet zelf minder van wat er bekend is.",
  ["Switch it off, and go round yourself every week."] = "Zet hem uit, en ga zelf elke week rond.",
  ["It is up to people again to see it, and that depends on who has the time and dares to ask."] =
    "Mensen moeten het weer zelf zien, en dat hangt af van wie er tijd heeft en durft te vragen.",
  ["Mine says Change. I have decided that I like change."] =
    "Bij mij staat Veranderlijk. Ik heb besloten dat ik dat een mooi woord vind.",
  ["With an end date. You have no idea how rarely I see one of those."] =
    "Met een einddatum. Je moest eens weten hoe zelden ik die zie.",
  ["And whom do I ask what it says about me?"] = "En aan wie vraag ik wat er over mij staat?",
  ["The next morning you tap the glass in the corridor. It moves, a very little. Behind you someone says: “Well?”"] =
    "De volgende ochtend tik je op de gang tegen het glas. De wijzer beweegt, een heel klein beetje. Achter je zegt iemand: “En?”",
  ["Was it right?"] = "Klopte het?",
  ["What would the seven want said about them, and to whom?"] =
    "Wat zouden de zeven over zich verteld willen hebben, en aan wie?",
  ["The week before Christmas. The director has the sheet from the summer in front of him: seven names, behind each a word and a percentage. In January another department starts on it. “You have had fourteen weeks,” he says. “Was it right?”"] =
    "De week voor kerst. De directeur heeft het vel van de zomer voor zich liggen: zeven namen, achter elke naam een woord en een percentage. In januari begint een andere afdeling ermee. “Jij hebt veertien weken gehad,” zegt hij. “Klopte het?”",
  ["Tell him, name by name, where it was right and where it was not."] =
    "Vertel hem naam voor naam waar het klopte en waar niet.",
  ["Those who come after have something to go by. The seven have been discussed once more without being there."] =
    "Wie na jullie komt, heeft er iets aan. Over de zeven is nog een keer gepraat zonder dat ze erbij waren.",
  ["Give it back with a number in pencil behind every word: how much it rests on."] =
    "Geef het terug met achter elk woord een getal in potlood: op hoeveel het berust.",
  ["Whoever reads it sees how little was known. It is still a sheet with seven names."] =
    "Wie het leest, ziet hoe weinig er bekend was. Het blijft een vel met zeven namen.",
  ["First ask each of them what you may tell him, and tell him that."] =
    "Vraag eerst aan elk van hen wat je hem mag vertellen, en vertel hem dat.",
  ["What is told about them is theirs. The director waits until Thursday, for an answer that is shorter than his question."] =
    "Wat er over hen wordt verteld, is van hen. De directeur wacht tot donderdag, op een antwoord dat korter is dan hij had gehoopt.",
  ["Say that you do not give marks to people, and ask him to come and look at ten."] =
    "Zeg dat je mensen geen cijfers geeft, en vraag hem om tien uur te komen kijken.",
  ["It is clear where you stand. In January they will find out for themselves what you know."] =
    "Het is duidelijk waar je staat. In januari moeten ze daar zelf ontdekken wat jij al weet.",
  ["He writes it down: right, wrong, right, cannot be said. For seven people it takes four minutes. The sheet goes back into the drawer."] =
    "Hij schrijft het op: goed, fout, goed, niet te zeggen. Voor zeven mensen duurt het vier minuten. Het vel gaat terug in de la.",
  ["Four. Write it small. He has to look for it."] =
    "Vier. Schrijf het klein. Hij moet ernaar zoeken.",
  ["Behind one of the names it says four. It is written small, so that one has to look for it."] =
    "Achter een van de namen staat een vier. Klein, zodat je ernaar moet zoeken.",
  ["It becomes five lines. The last one is {marloes}’s: that she sings less now, and would like that to be known."] =
    "Het worden vijf regels. De laatste is van {marloes}: dat ze minder zingt, en dat ze graag wil dat dat bekend is.",
  ["It becomes five lines. The last one says what can be seen on an empty hook."] =
    "Het worden vijf regels. De laatste gaat over wat er aan een lege kapstok te zien is.",
  ["He comes with his own cup. On the way to the coffee he taps the glass with a fingernail, and then looks round, to see whether that is all right."] =
    "Hij komt met zijn eigen kopje. Op weg naar de koffie tikt hij met een nagel tegen het glas, en dan kijkt hij om, of dat wel mag.",

  -- Klaar voor wie een groep begeleidt

  ["Regional news at five"] = "Het regionieuws van vijf uur",
  ["What could you have said on the radio about your own team, and who would have had to be asked first?"] =
    "Wat had jij op de radio over je eigen team kunnen zeggen, en aan wie had je dat eerst moeten vragen?",
  ["A reporter of the regional radio rings. She is making something about insurers in the storm season, and she has heard that there is software now that knows how people are doing. Is it true that you have had that? It goes out at five."] =
    "Een verslaggeefster van de regionale radio belt. Ze maakt iets over verzekeraars in het stormseizoen, en ze heeft gehoord dat er tegenwoordig software is die weet hoe het met mensen gaat. Klopt het dat jullie die hebben gehad? Om vijf uur is de uitzending.",
  ["Whatever you say about it, they will be able to tell who it is. It is not that big a region."] =
    "Wat je er ook over zegt, ze weten over wie het gaat. Zo groot is de streek niet.",
  ["Say what there has been here, what it looks at, and what you do not know about it."] =
    "Vertel wat hier is gebruikt, waar het naar kijkt, en wat je er niet van weet.",
  ["Said aloud it can no longer go round in whispers. It is also said aloud to everyone’s neighbours."] =
    "Wat hardop is gezegd, hoeft niemand meer te fluisteren. Alle buren hebben het ook gehoord.",
  ["Pass her on to the press office, as it should be."] =
    "Verwijs haar naar de persvoorlichter, zoals het hoort.",
  ["It was broadcast all the same, with the wind under it and without you."] =
    "Het is toch uitgezonden, met windgeruis eronder en zonder jou.",
  ["The office knows how it is done, and your people are spared. It goes on without their voice."] =
    "Daar weten ze hoe het moet, en je mensen blijven buiten schot. Hun stem is er ook niet bij.",
  ["First ask all of them what may be said about them, and ring back at four."] =
    "Vraag eerst iedereen wat er over hem of haar gezegd mag worden, en bel om vier uur terug.",
  ["Those it is about have been asked. The afternoon’s files are still where they were."] =
    "Het is gevraagd aan wie het aangaat. De dossiers van die middag liggen er nog.",
  ["It lasts fifty seconds, between a closed bridge and a record cow. In the supermarket somebody asks you which of the three words you are."] =
    "Het duurt vijftig seconden, tussen een afgesloten brug en een recordkoe. In de supermarkt vraagt iemand welk van de drie woorden jij bent.",
  ["The press office will ring back. In the corridor somebody is whistling the tune of the five o’clock news."] =
    "De persvoorlichter belt terug. Op de gang fluit iemand het deuntje van het nieuws van vijf uur.",
  ["“Nothing with words for people,” they have agreed, and that is what you say. She leaves it in, all of it. It lasts nine seconds."] =
    "“Niets met woorden voor mensen,” hebben ze afgesproken, en dat zeg je. Ze laat het helemaal staan. Het duurt negen seconden.",

  -- Wat het model teweegbrengt

  ["One in seven"] = "Eén op de zeven",
  ["On the supplier’s website there is a success story: “At a mutual insurer in the north our Barometer found one in seven in the storm zone, after one summer. And a third of the work can go.” By ten o’clock everybody has read it, and counted."] =
    "Op de website van de leverancier staat een succesverhaal: “Bij een onderlinge verzekeraar in het noorden vond onze Barometer na één zomer een op de zeven in de stormzone. En een derde van het werk kan weg.” Om tien uur heeft iedereen het gelezen, en geteld.",
  ["One summer. So before it was here, it was here."] = "Eén zomer. Dus voordat hij er was, was hij er al.",
  ["There was a sheet. I saw it go through the shredder."] = "Er was een vel. Ik heb het door de versnipperaar zien gaan.",
  ["Linh had seen what you did with the sheet."] = "Linh had gezien wat je met het vel deed.",
  ["That coffee. Was that for me, or for the one in seven?"] =
    "Die koffie. Was die voor mij, of voor die een op de zeven?",
  ["Marloes understood why you had asked how she was."] = "Marloes begreep waarom je had gevraagd hoe het ging.",
  ["It’s me. I knew. I was told in September, by the only one who could have."] =
    "Dat ben ik. Ik wist het. In september is het me verteld, door de enige die dat kon.",
  ["Marloes did not have to find it on a website."] = "Marloes hoefde het niet op een website te lezen.",
  ["The neighbour’s chimney"] = "De schoorsteen van de buren",
  ["A claim has been turned down: no damage visible in the photographs. The assistant had looked closely. They were photographs of the house next door."] =
    "Er is een claim afgewezen: op de foto’s was geen schade te zien. De assistent had goed gekeken. Het waren foto’s van het huis ernaast.",
  ["The house number is in the letter. Line two."] = "Het huisnummer staat in de brief. Tweede regel.",
  ["The page has been turned"] = "Omgeslagen",
  ["The calendar is still hanging there. Nobody writes anything in it any more that has a circle round it."] =
    "De kalender hangt er nog. Een kring zet niemand meer ergens omheen.",
  ["Another page has been turned. In the corridor somebody asks whether it was not going to be Friday. Somebody else asks which Friday."] =
    "Er is weer een blad omgeslagen. Op de gang vraagt iemand of het niet vrijdag zou zijn. Een ander vraagt welke vrijdag.",
  ["The date was on the calendar beside the barometer, with a circle round it. Somebody has turned the page. In the morning it is the calendar that gets tapped, and not the glass."] =
    "De datum stond op de kalender naast de barometer, met een kring eromheen. Iemand heeft het blad omgeslagen. ’s Ochtends wordt er tegen de kalender getikt, en niet tegen het glas.",
  ["Quiet"] = "Stil",
  ["It takes until ten before someone says what is different: it is quiet on the stairs. {who} has rung in. The company doctor speaks of months. In her drawer are thirty-one files, in order, with a note on each."] =
    "Pas om tien uur zegt iemand wat er anders is: het is stil op de trap. {who} heeft zich ziek gemeld. De bedrijfsarts spreekt van maanden. In haar la liggen eenendertig dossiers, op volgorde, met op elk een briefje.",
  ["I’d have sworn on her."] = "Voor haar had ik mijn hand in het vuur gestoken.",
  ["The van is in the car park, washed. The keys are on your desk, with a list of the houses that he still had to see. {who} will not be in for a while. The company doctor speaks of months."] =
    "De bus staat op het parkeerterrein, gewassen. De sleutels liggen op je bureau, met een lijst van de huizen die hij nog moest zien. {who} is er voorlopig niet. De bedrijfsarts spreekt van maanden.",
  ["{who} is not in, and will not be for a while. The company doctor speaks of months. Someone has put the telephone on the empty desk through to their own."] =
    "{who} is er niet, en voorlopig ook niet. De bedrijfsarts spreekt van maanden. Iemand heeft de telefoon op het lege bureau doorgeschakeld naar de zijne.",
  ["After the meeting"] = "Na het overleg",
  ["I have found something else. I’d have liked to stay. I wanted you to hear it from me, and not read it somewhere."] =
    "Ik heb iets anders gevonden. Ik was graag gebleven. Ik wilde dat je het van mij hoorde, en het niet ergens las.",
  ["You have known for a second, and you realise that there must have been signs."] =
    "Je weet het nu één tel, en je beseft dat er tekens moeten zijn geweest.",

  -- Hoe het kan eindigen

  ["Counting coats"] = "Jassen tellen",
  [ [[In the morning they count the coats, before anyone has tapped the glass. There are
fewer of them than there are hooks, and which ones are missing nobody has to say. For the
first a card went round. For the second there was still one in the drawer.

Nobody meant any harm. What could be seen had each time been seen by somebody, on some
afternoon, and then the telephone rang. Those who are still here have taken to saying it the
same day: you look tired, give me that one. It is late in the year for it. It is also the
first thing they have agreed on without anybody measuring it.]] ] = [[’s Ochtends tellen ze de jassen, nog voor er iemand tegen het glas tikt. Het zijn
er minder dan er haken zijn, en welke er ontbreken, hoeft niemand te zeggen. Voor de eerste
ging er een kaart rond. Voor de tweede lag er nog een in de la.

Niemand heeft het kwaad bedoeld. Wat er te zien was, had elke keer wel iemand gezien, op een
middag, en toen ging de telefoon. Wie er nog is, zegt het sinds kort dezelfde dag: je ziet er
moe uit, geef mij die maar. Het is er laat in het jaar voor. Het is ook het eerste waar ze het
over eens zijn geworden zonder dat iemand het mat.]],

  ["An empty hook"] = "Een lege haak",
  [ [[In the corridor, beside the barometer, there is a coat hook with nothing on it. A card
has gone round that everyone has signed. For once nobody knew what to write, and so they
wrote what they should have liked to ask.

Looking back there were signals: a song that stopped, a pair of boots, a word on a sheet, a
four in pencil. Each of them had been seen by someone. What is being learned here, late and
in earnest, is to lay them next to one another. There is a place for the one who comes back.]] ] = [[Op de gang, naast de barometer, is een kapstokhaak waar niets aan hangt.
Er is een kaart rondgegaan en iedereen heeft getekend. Voor één keer wist niemand wat hij
moest schrijven, en dus schreven ze op wat ze graag hadden gevraagd.

Achteraf waren er signalen: een liedje dat ophield, een paar werkschoenen, een woord op een
vel, een vier in potlood. Elk daarvan had iemand gezien. Wat ze hier nu leren, laat en met
ernst, is om ze naast elkaar te leggen. Wie terugkomt, heeft hier een plek.]],
  ["It is still blowing"] = "Het waait nog",
  [ [[The last roof has been settled, and still nobody walks more slowly. The storm has
left the files and stayed in the people. They do what has to be done, and they do it well,
and at half past five they sit for a moment with their hands on the desk.

Nobody has stayed away. All of them are low in the water, and they have seen it of each other.
The glass is tapped in the morning here. This week somebody did it at five in the afternoon,
and said: go home, it does not get better for being looked at. Three of them went.]] ] = [[Het laatste dak is afgehandeld, en toch loopt niemand langzamer. Uit de
dossiers is de storm weg, uit de mensen nog niet. Ze doen wat er moet gebeuren, en ze doen
het goed, en om half zes zitten ze nog even met hun handen op het bureau.

Niemand is weggebleven. Ze liggen allemaal diep in het water, en hebben het van elkaar
gezien. Tegen het glas wordt hier ’s ochtends getikt. Deze week deed iemand het om vijf uur
’s middags, en zei: ga naar huis, van kijken wordt het niet beter. Drie van hen gingen.]],
  ["Tapping the glass"] = "Een tik tegen het glas",
  [ [[The assistant drafts, the people decide, and under every reading stands what it is
based on. Most of it can be known by everyone; some of it belongs to one person and stays
there. When something looks like fair weather, somebody in this team will ask how much is
known of it.

In the morning they tap the glass, literally, with a knuckle, one after the other. Then they
look at each other, which takes about as long. Which way it is moving is not always clear.
That they look is what has grown here, and it is still growing.]] ] = [[De assistent bereidt voor, de mensen beslissen, en onder elke meting staat
waar ze op berust. Het meeste mag iedereen weten; een deel is van één mens en blijft daar.
Als iets er uitziet als mooi weer, vraagt er in dit team altijd wel iemand hoeveel ervan
bekend is.

’s Ochtends tikken ze tegen het glas, letterlijk, met een knokkel, de een na de ander. Dan
kijken ze elkaar aan, dat duurt ongeveer even lang. Welke kant het op gaat, is niet altijd te
zeggen. Dat ze kijken, is wat hier is gegroeid, en het groeit nog.]],
  ["Fair everywhere"] = "Overal mooi weer",
  [ [[The figures are good. The assistant is used, the readings are calm, and according to
the screen the weather has not been so settled in years. People have found out by now which
words are calm words, and at what hour one had better not be seen.

Below that there is other weather, and they know it of one another, in twos and threes, at
the bicycle shed. The tool has become very good at seeing what it is shown. What they would
show if it were theirs to show can still be asked, and not by the tool.]] ] = [[De cijfers zijn goed. De assistent wordt gebruikt, de metingen zijn rustig,
en volgens het scherm is het in jaren niet zulk bestendig weer geweest. De mensen weten
inmiddels welke woorden rustige woorden zijn, en op welk uur je beter niet gezien kunt
worden.

Daaronder is het ander weer, en dat weten ze van elkaar, met z’n tweeën of drieën, bij de
fietsenstalling. Het systeem is er heel goed in geworden om te zien wat het te zien krijgt.
Wat ze zouden laten zien als het aan hen was, kan nog altijd gevraagd worden, en niet door
het systeem.]],
  ["They look up"] = "Ze kijken op",
  [ [[When someone comes in, they look up. It has become a habit, and nobody remembers who
started it. They know who does not sleep when it blows, and who needs the evenings and who
needs to be kept from them. What the screens could do, they still largely do by hand.

What the assistant has brought is not easy to say in a percentage. Something
is being carried here by several people that used to be carried by one. What else they want
to lift with it, they can choose in spring.]] ] = [[Als er iemand binnenkomt, kijken ze op. Het is een gewoonte geworden, en
niemand weet meer wie ermee begon. Ze weten wie er niet slaapt als het waait, wie de avonden
nodig heeft en wie je er juist van moet weghouden. Wat de schermen zouden kunnen, doen ze
nog voor een groot deel met de hand.

Wat de assistent heeft opgeleverd, laat zich niet makkelijk in een percentage zeggen. Wat
hier vroeger door één mens werd gedragen, dragen ze nu met meer. Wat ze er nog meer mee
willen optillen, kunnen ze in het voorjaar kiezen.]],
  ["Change"] = "Veranderlijk",
  [ [[The glass says Change, as it has for weeks. Some trust the screen, some trust their
nose, and most of them trust one or two colleagues. There is an agreement here and an
exception there, and everyone knows a part of it.

Who may know what about whom: it has been asked here more often this autumn than in all the
years before, and answered in bits. The storm has passed over and everyone is on dry land.
The questions are out of the drawer now and lie by the glass, where anyone can add one.]] ] = [[Het glas staat op Veranderlijk, al weken. De een vertrouwt op het scherm, de
ander op zijn neus, en de meesten op een of twee collega’s. Hier geldt een afspraak en daar
een uitzondering, en iedereen kent er een deel van.

Wie mag wat over wie weten? Die vraag is hier dit najaar vaker gesteld dan in alle jaren
ervoor, en in stukjes beantwoord. De storm is overgetrokken, iedereen staat op het droge. De
vragen zijn de la uit en liggen nu bij het glas, waar iedereen er een bij kan leggen.]],
}
