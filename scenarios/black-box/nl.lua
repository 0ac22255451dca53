-- De zwarte doos: Nederlandse vertaling van scenario.lua

return {
  ["The black box"] = "De zwarte doos",
  ["A bot decides on every claim, quickly and politely. Nobody can say why, and nobody can undo it."] =
    "Een bot beslist over elke claim, snel en beleefd. Niemand weet waarom hij beslist wat hij beslist, en niemand kan het terugdraaien.",
  [ [[You lead the seven people of the customer desk at a parcel company. Forty
thousand parcels a day, and every one that goes astray ends up with you.

Since spring there has been Puck, a bot that tells people where their parcel is. As of
Monday it does more: Puck decides. Which claim is paid, which one is refused, which
conversation is closed. The telephone number is gone from the website. Your people can
see each decision, with a small grey lock beside it: they can read it, they cannot change
it, and nobody can say what it is based on.

There is one thing the desk does not know. In the plan for next year the telephone line
ends on 31 December, and the evening desk with it: four places instead of seven. Nothing
has been decided, and the works council knows of a pilot, not of a bot that decides. What
you say about it, and when, is up to you.]] ] = [[Je geeft leiding aan de zeven mensen van de klantenservice van een
pakketbedrijf. Veertigduizend pakketten per dag, en elk pakket dat zoekraakt, komt bij
jullie terecht.

Sinds het voorjaar is er Puck, een bot die vertelt waar je pakket is. Vanaf maandag kan hij
meer: Puck beslist. Welke claim wordt betaald, welke wordt afgewezen, welk gesprek is
afgerond. Het telefoonnummer is van de website gehaald. Jouw mensen zien elke beslissing,
met een grijs slotje ernaast: lezen kan, veranderen niet, en niemand kan zeggen waar het op
is gebaseerd.

Eén ding weet het team niet. In het plan voor volgend jaar stopt de telefoon op 31 december,
en de avonddienst ook: vier plekken in plaats van zeven. Er is nog niets besloten, en de
ondernemingsraad weet van een pilot, niet van een bot die beslist. Wat je erover zegt, en
wanneer, is aan jou.]],
  ["In week 14 Puck is of use, the people are well, and a mistake can be put right."] =
    "In week 14 hebben jullie iets aan Puck, gaat het goed met de mensen en kan een fout worden hersteld.",

  ["Which door was open to Mrs Terlingen, in which week, and who had to open it?"] =
    "Welke deur stond open voor mevrouw Terlingen, in welke week, en wie moest hem opendoen?",
  ["Which decision in your own work has a lock beside it, and who could tell you why it is there?"] =
    "Bij welke beslissing in je eigen werk staat een slotje, en wie kan je vertellen waarom?",
  ["What did a person at this desk know that was not in the data, and when was it asked for?"] =
    "Wat wist iemand in dit team dat niet in de data stond, en wanneer werd ernaar gevraagd?",
  ["Where does your organisation say what it does not know?"] =
    "Waar zegt jouw organisatie wat ze niet weet?",

  ["[ah]consulting, article on leadership in the AI era: less control, more facilitating; the business as a black box (in Dutch)."] =
    "[ah]consulting, artikel “Leiderschap in het AI-tijdperk: minder controle, meer faciliteren”; business mag geen zwarte doos zijn.",
  ["VDS Training Consultants, blog on leadership in the AI era, from vision to practice (in Dutch)."] =
    "VDS Training Consultants, blog “Leiderschap in het AI-tijdperk: van visie naar praktijk”.",
  ["Dietvorst, Simmons and Massey (2018), Management Science 64: people keep using an imperfect algorithm if they may correct it, even slightly."] =
    "Dietvorst, Simmons en Massey (2018), Management Science 64: mensen blijven een onvolmaakt algoritme gebruiken als ze het mogen bijsturen, al is het maar een beetje.",
  ["Dutch Works Councils Act, article 25: right of advice on important technological changes, pilots included."] =
    "Wet op de ondernemingsraden, artikel 25: adviesrecht bij belangrijke technologische veranderingen, ook bij pilots.",
  ["AI Act, article 4: since February 2025 employers see to it that staff understand the AI they work with."] =
    "AI-verordening, artikel 4: sinds februari 2025 zorgen werkgevers ervoor dat medewerkers de AI begrijpen waarmee ze werken.",
  ["General Data Protection Regulation, article 22: decisions taken by automated means alone, and the right to have a person look at them."] =
    "Algemene verordening gegevensbescherming, artikel 22: besluiten die alleen geautomatiseerd zijn genomen, en het recht dat er een mens naar kijkt.",

  -- De zeven

  ["customer desk, telephone"] = "klantenservice, telefoon",
  ["Twenty-four years on the telephone. There are customers who ask her how her knee is. Half the desk learned the work by listening in with her."] =
    "Zit al vierentwintig jaar aan de telefoon. Er zijn klanten die vragen hoe het met haar knie is. Het halve team heeft het vak geleerd door bij haar mee te luisteren.",
  ["Since Henk died I talk to sixty people a day. They are all on that telephone."] =
    "Sinds Henk dood is, praat ik met zestig mensen per dag. Ze zitten allemaal in die telefoon.",
  ["Now and then somebody types her name to Puck. It knows nobody of that name."] =
    "Af en toe typt iemand haar naam in bij Puck. Hij kent niemand die zo heet.",
  ["She has her headset on again. Those whom Puck cannot help it hands to her, and she begins every call with her own name. At half past five she has talked to nineteen people."] =
    "Ze heeft haar headset weer op. Wie Puck niet kan helpen, krijgt zij aan de lijn, en elk gesprek begint ze met haar eigen naam. Om half zes heeft ze negentien mensen gesproken.",
  ["She no longer has a line of her own. When somebody has a hard conversation she sits down beside them, says little, and sometimes slides a note across the desk. Half past five comes quickly."] =
    "Een eigen lijn heeft ze niet meer. Ze gaat zitten bij wie een moeilijk gesprek heeft, zegt weinig en schuift soms een briefje over het bureau. Het is snel half zes.",
  ["She has her headset on again and talks to customers all day. With the rest of the building she is brief."] =
    "Ze heeft haar headset weer op en praat de hele dag met klanten. Tegen de rest van het gebouw houdt ze het kort.",
  ["She types with two fingers and signs with her full name. There are customers who write back: are you the Ria from the telephone?"] =
    "Ze typt met twee vingers en ondertekent met haar volle naam. Er zijn klanten die terugschrijven: bent u die Ria van de telefoon?",
  ["The headset is still on her desk, the cord wound round it. In the evening she is the last to reach for her coat."] =
    "De headset ligt nog op haar bureau, met het snoer eromheen. Aan het eind van de dag is zij de laatste die haar jas pakt.",

  ["customer desk, chat"] = "klantenservice, chat",
  ["Writes faster and kinder than anyone at the desk. Has never once put himself down for the telephone, and nobody has asked why."] =
    "Schrijft sneller en vriendelijker dan wie ook in het team. Heeft zich nog nooit ingeroosterd voor de telefoon, en niemand heeft gevraagd waarom.",
  ["On the screen nobody hears me stammer. If the telephone comes back, everybody will."] =
    "Op het scherm hoort niemand dat ik stotter. Als de telefoon terugkomt, hoort iedereen het.",
  ["The last thing he wrote to the others is pinned up in the kitchen. It is a good letter."] =
    "Het laatste wat hij aan de anderen schreef, hangt in de keuken. Het is een mooie brief.",
  ["The letterbox is his. When he reads a letter aloud to the others, they wait for the end of the sentence, and the sentence is worth it."] =
    "De brievenbus is van hem. Als hij de anderen een brief voorleest, wachten ze tot de zin af is, en de zin is het wachten waard.",
  ["The letterbox is his. He answers forty letters a day, and nobody hears him do it."] =
    "De brievenbus is van hem. Hij beantwoordt veertig brieven per dag, en niemand hoort er iets van.",
  ["He has answered the telephone six times by now. The fourth caller stammered too. They took their time, he says, and it was a good conversation."] =
    "Hij heeft nu zes keer de telefoon opgenomen. De vierde beller stotterde ook. Ze namen de tijd, zegt hij, en het werd een goed gesprek.",
  ["When the telephone rings he has just gone for coffee. Everyone knows, and someone always picks up for him."] =
    "Als de telefoon gaat, is hij net koffie halen. Iedereen weet het, en er is altijd iemand die voor hem opneemt.",
  ["He writes, and eats his lunch with the others. There is a little less to write every week."] =
    "Hij schrijft, en tussen de middag eet hij met de anderen. Elke week valt er iets minder te schrijven.",

  ["conversation designer, Puck"] = "conversation designer, Puck",
  ["Six years at the desk, then asked to write what Puck says. Since then complaints about the tone have halved, and she is proud of that."] =
    "Werkte zes jaar in het team en werd toen gevraagd om te schrijven wat Puck zegt. Sindsdien zijn de klachten over de toon gehalveerd, en daar is ze trots op.",
  ["It turns people down in my sentences. I hear myself say it, four hundred times a week."] =
    "Hij wijst mensen af in mijn zinnen. Ik hoor het mezelf zeggen, vierhonderd keer per week.",
  ["Puck still speaks in her sentences. She has asked whether they can be taken out."] =
    "Puck praat nog steeds in haar zinnen. Ze heeft gevraagd of die eruit kunnen.",
  ["“I understand that this is annoying” is gone. Puck now says who is going to look at it, and when. It took her thirteen versions."] =
    "“Ik begrijp dat dit vervelend is” is eruit. Puck zegt nu wie ernaar gaat kijken, en wanneer. Ze had er dertien versies voor nodig.",
  ["There are still two columns on the website. The second one, what we do not know, has become shorter, and she keeps the old versions."] =
    "Er staan nog steeds twee kolommen op de website. De tweede, wat we niet weten, is korter geworden, en de oude versies bewaart ze.",
  ["The button is where she had built it, at the bottom of the window. On Mondays she looks up how often it was pressed, and who answered."] =
    "De knop staat waar ze hem had gebouwd, onder in het venster. Op maandag kijkt ze hoe vaak erop is gedrukt, en wie er heeft geantwoord.",
  ["At the bottom of Puck’s window the button is still waiting, switched off. On Mondays she checks whether it still works. It works."] =
    "Onder in het venster van Puck staat de knop nog te wachten, uitgezet. Op maandag kijkt ze of hij het nog doet. Hij doet het.",
  ["She polishes Puck’s sentences, and they are getting better all the time. What they say has stayed the same."] =
    "Ze schaaft aan de zinnen van Puck, en die worden steeds beter. Wat erin staat is hetzelfde gebleven.",

  ["claims"] = "claims",
  ["Studied law for three years and has judged claims for twelve. Reads everything twice and says it once."] =
    "Studeerde drie jaar rechten en beoordeelt al twaalf jaar claims. Leest alles twee keer en zegt het één keer.",
  ["They put my name under four hundred letters a week. At night I try to remember one that I have read."] =
    "Ze hebben mijn naam onder vierhonderd brieven per week gezet. ’s Nachts probeer ik me er één te herinneren die ik heb gelezen.",
  ["His name has been taken out of the field. The field is empty now, and the letters go out all the same."] =
    "Zijn naam is uit het veld gehaald. Het veld is nu leeg, en de brieven gaan gewoon de deur uit.",
  ["He signs some sixty letters a week, in ink. Each refusal has a reason in it, and under it the name of someone who answers."] =
    "Hij ondertekent zo’n zestig brieven per week, met de pen. In elke afwijzing staat een reden, en eronder de naam van iemand die antwoord geeft.",
  ["Your name is under the letters. He still reads them in the evening, and puts a yellow note on those you had better ring about."] =
    "Jouw naam staat onder de brieven. ’s Avonds leest hij ze nog steeds, en op de brieven waarover je beter even kunt bellen plakt hij een geel briefje.",
  ["His name is gone from the letters. What he wants is work in which it may stand there again, and he has said so."] =
    "Zijn naam staat niet meer onder de brieven. Hij wil werk waar zijn naam weer onder mag, en dat heeft hij gezegd.",
  ["He sleeps better since his name is no longer under them. What the letters say he does not know, and he no longer looks."] =
    "Hij slaapt beter sinds zijn naam er niet meer onder staat. Wat er in de brieven staat weet hij niet, en hij kijkt er niet meer naar.",
  ["He still reads everything twice. What he thinks of it he keeps, most days, to himself."] =
    "Hij leest nog steeds alles twee keer. Wat hij ervan vindt, houdt hij de meeste dagen voor zich.",

  ["customer desk, couriers"] = "klantenservice, bezorgers",
  ["Drove a van for fifteen years, until his back gave out. When couriers cannot find a door, they ring him."] =
    "Reed vijftien jaar op een bestelbus, tot zijn rug het begaf. Als bezorgers een deur niet kunnen vinden, bellen ze hem.",
  ["I can’t go back on the van. If this desk goes, I have a bad back and a head full of streets."] =
    "Terug de bus op kan niet. Als dit hier ophoudt, heb ik een slechte rug en een hoofd vol straten.",
  ["The couriers still ring his number. It has been forwarded to Puck."] =
    "De bezorgers bellen nog steeds zijn nummer. Het is doorgeschakeld naar Puck.",
  ["There is a file called Streets, with his name in it: three hundred doors that are on no map. Puck reads it every night, and he checks in the morning what it made of it."] =
    "Er is een bestand dat Straten heet, met zijn naam erin: driehonderd deuren die op geen kaart staan. Puck leest het elke nacht, en ’s ochtends kijkt hij na wat Puck ervan heeft gemaakt.",
  ["Puck knows by now that there are two of them, the Lindehof and the Lindenhof. He has four more pairs in his head, and people have started to ask for them."] =
    "Puck weet inmiddels dat het er twee zijn, de Lindehof en de Lindenhof. Marlon heeft nog vier van zulke paren in zijn hoofd, en mensen beginnen ernaar te vragen.",
  ["The Lindehof is right now. The rest of what he knows he tells the couriers, over the telephone, one door at a time."] =
    "De Lindehof klopt nu. De rest van wat hij weet vertelt hij aan de bezorgers, door de telefoon, deur voor deur.",
  ["He knows which doors the parcels do not get through. He tells the couriers. Nobody else has asked."] =
    "Hij weet welke deuren geen pakket doorlaten. Hij vertelt het de bezorgers. Verder heeft niemand ernaar gevraagd.",

  ["customer desk, junior"] = "klantenservice, junior",
  ["Eight months at the desk, through an agency; studies in the evenings. Learned the work from forty easy calls a day."] =
    "Acht maanden in het team, via een uitzendbureau; studeert in de avonduren. Leerde het vak van veertig makkelijke telefoontjes per dag.",
  ["I only get the people Puck has already made angry. I learn how to be shouted at. I don’t learn how to help."] =
    "Ik krijg alleen nog mensen die al kwaad zijn op Puck. Ik leer hoe je je laat uitschelden. Ik leer niet hoe je helpt.",
  ["Her place has been advertised, for the time being. The advertisement asks for experience."] =
    "Voor haar plek is een tijdelijke vacature uitgezet. Gevraagd: ervaring.",
  ["Since Monday a student on placement sits beside her, listening in. In the margin of the script she draws a smiley, and does not explain what it is for."] =
    "Sinds maandag zit er een stagiaire naast haar mee te luisteren. In de kantlijn van het belscript tekent ze een smiley, zonder uit te leggen waar die voor is.",
  ["She writes what Puck says. Before a new sentence goes live she reads it aloud to three customers. It is the part of her work that she likes best."] =
    "Ze schrijft wat Puck zegt. Voordat een nieuwe zin online gaat, leest ze hem voor aan drie klanten. Dat vindt ze het mooiste stuk van haar werk.",
  ["She takes the hard conversations and hands the easy ones to Puck. Now and then she keeps an easy one for herself, to remember what it is like."] =
    "Ze neemt de moeilijke gesprekken en laat de makkelijke aan Puck. Een enkele keer houdt ze er een makkelijk gesprek tussenuit, om niet te vergeten hoe dat is.",
  ["She has learned not to hear it any more. At home they say that she has become quiet."] =
    "Ze heeft geleerd het niet meer te horen. Thuis zeggen ze dat ze stil is geworden.",
  ["She gets through her nine conversations and counts them. What the tenth could have taught her is hard to say."] =
    "Ze komt haar negen gesprekken door en telt ze af. Wat ze van het tiende had kunnen leren, is moeilijk te zeggen.",

  ["rosters and forecasts; works council"] = "roosters en prognoses; ondernemingsraad",
  ["Makes the rosters out of the forecasts, and the forecasts out of everything. Works two evenings a week herself. Sits on the works council."] =
    "Maakt de roosters uit de prognoses, en de prognoses uit van alles. Draait zelf twee avonden per week mee. Zit in de ondernemingsraad.",
  ["I make the forecasts. In January the evenings are at nought, and I have rounded it up."] =
    "Ik maak de prognoses. In januari staan de avonden op nul, en ik heb het naar boven afgerond.",
  ["The roster for January is up on the wall. It is complete, and it is not in her handwriting."] =
    "Het rooster voor januari hangt. Het is compleet, en het is niet haar handschrift.",
  ["The works council’s advice runs to sixteen pages, with her name on the front. The first two are the desk’s own, and they are about the lock."] =
    "Het advies van de ondernemingsraad telt zestien pagina’s, met haar naam op de voorkant. De eerste twee heeft het team zelf geschreven, en ze gaan over het slot.",
  ["On Mondays she reads the forecast aloud, noughts and all. Then she asks what they make of it."] =
    "Op maandag leest ze de prognose voor, met de nullen erbij. Daarna vraagt ze wat de anderen ervan denken.",
  ["The roster is right, and so are the figures. She has started to do her own evenings from home, so that nobody sees how long they take."] =
    "Het rooster klopt, en de cijfers kloppen. Haar eigen avonden doet ze sinds kort thuis, zodat niemand ziet hoe lang ze duren.",
  ["Her figures are right. What she thinks of them she says on Thursdays, in the works council, with the door closed."] =
    "Haar cijfers kloppen. Wat ze ervan vindt, zegt ze op donderdag in de ondernemingsraad, met de deur dicht.",

  -- De eigen acties

  ["The street book"] = "Het stratenboek",
  ["Two people sit down together: one tells what is in no system, the other writes it where Puck can read it."] =
    "Twee mensen gaan bij elkaar zitten: de een vertelt wat in geen systeem staat, de ander schrijft het op waar Puck het kan lezen.",
  ["What is only in somebody’s head corrects nobody; written down, it can."] =
    "Wat alleen in iemands hoofd zit, verbetert niets; opgeschreven kan het dat wel.",
  ["Would they stay?"] = "Zouden ze blijven?",
  ["One question on the table: if customers could see exactly how we work, would they stay? Uncomfortable, the first time."] =
    "Eén vraag op tafel: als klanten precies konden zien hoe wij werken, zouden ze dan blijven? De eerste keer is dat ongemakkelijk.",
  ["Talking about what is right makes a room stiff at first; after that people know what they can say to each other."] =
    "Praten over wat goed is maakt het eerst stroef; daarna weten mensen wat ze tegen elkaar kunnen zeggen.",
  ["An hour of post"] = "Een uur post",
  ["Sit beside one person and answer with them, from beginning to end, what customers have sent on paper."] =
    "Ga naast iemand zitten en beantwoord samen, van begin tot eind, wat klanten op papier hebben gestuurd.",
  ["There is no post yet. It comes when people find no other way in."] =
    "Er is nog geen post. Die komt als mensen geen andere ingang vinden.",
  ["One letter read to the end tells you more about a system than a month of figures."] =
    "Eén brief die je helemaal uitleest, vertelt meer over een systeem dan een maand cijfers.",

  -- Beloften

  ["The works council is asked for advice, about the decisions and the desks"] =
    "De ondernemingsraad krijgt een adviesaanvraag, over de beslissingen en over de plekken",
  ["The new work of the desk is on paper"] = "Het nieuwe werk van het team staat op papier",
  ["Whoever answers your letters gets an answer from you"] = "Wie op jouw brieven reageert, krijgt antwoord van jou",
  ["There is a button to reach a person"] = "Er is een knop om een mens te spreken",
  ["This week they all hear what is in the plan"] =
    "Deze week horen ze allemaal wat er in het plan staat",
  ["All two hundred and six get an answer"] = "Alle tweehonderdzes krijgen antwoord",

  -- Week 1

  ["The lock"] = "Het slot",
  ["What did the desk learn about you before ten o’clock?"] = "Wat wist het team voor tien uur al over jullie?",
  ["The telephone number has been off the website for an hour. {ria}’s headset lies on her desk with the cord wound round it. On {lennart}’s screen a claim is refused while he is reading it, and a small grey lock appears."] =
    "Het telefoonnummer is een uur geleden van de website gehaald. De headset van {ria} ligt op haar bureau, met het snoer eromheen. Op het scherm van {lennart} wordt een claim afgewezen terwijl hij hem nog zit te lezen, en er verschijnt een grijs slotje.",
  ["I can’t click on it. Is that me, or is it meant to be like that?"] =
    "Ik kan er niet op klikken. Ligt dat aan mij, of hoort dat zo?",
  ["It’s meant to. Puck decides, and we look after people. That was the idea."] =
    "Dat hoort zo. Puck beslist, en wij zijn er voor de mensen. Dat was het idee.",
  ["And how do they get to us, to be looked after?"] = "En hoe komen die mensen dan bij ons?",
  ["On the wall the waiting time stands at four seconds. It is so quiet that you can hear the fan of the printer."] =
    "Op het bord staat de wachttijd op vier seconden. Het is zo stil dat je het ventilatortje van de printer hoort.",
  ["Point to the wall: what used to be eleven minutes is four seconds now."] =
    "Wijs naar het bord: wat eerst elf minuten was, is nu vier seconden.",
  ["Four seconds is still on the wall. By now the desk knows who is not in it."] =
    "Er staat nog steeds vier seconden op het bord. Het team weet inmiddels wie daar niet in meetelt.",
  ["A result you can see sets people going. Those who never got through are not in it."] =
    "Een zichtbaar resultaat zet mensen in beweging. Wie er nooit doorheen kwam, staat er niet bij.",
  ["Say that tasks disappear and people do not, and that the new work will be on paper."] =
    "Zeg dat er taken verdwijnen en geen mensen, en dat het nieuwe werk op papier komt.",
  ["It becomes true only when the new work follows; until then it is a comfort."] =
    "Het wordt pas waar als het nieuwe werk er komt; tot die tijd is het een troost.",
  ["Sit down among them and do the first forty conversations yourself."] =
    "Ga ertussen zitten en doe de eerste veertig gesprekken zelf.",
  ["Now you have rattled the lock yourself and know what the others are talking about. Other work waits."] =
    "Nu heb je zelf aan het slot gerammeld en weet je waar de anderen het over hebben. Ander werk blijft liggen.",
  ["Hang up a sheet for every decision of Puck’s that they would have taken differently."] =
    "Hang een vel op voor elke beslissing van Puck die zij anders hadden genomen.",
  ["What is written down does not get lost. But people who look for mistakes find them."] =
    "Wat op papier staat, raakt niet zoek. Alleen vindt wie fouten zoekt ze ook.",
  ["Four seconds. And what do they hear then?"] = "Vier seconden. En wat horen ze dan?",
  ["On paper. Which week shall I put that in?"] = "Op papier. In welke week zal ik dat zetten?",
  ["She puts it in week six."] = "Ze zet het in week zes.",
  ["Your ninth conversation is with a Mrs Terlingen, Lindehof 12. Delivered, says Puck. “I am standing on my own doorstep,” she types, “and there is nothing here.” You look for something to click on. There is the lock."] =
    "Je negende gesprek is met een mevrouw Terlingen, Lindehof 12. Bezorgd, zegt Puck. “Ik sta in mijn eigen deuropening,” typt ze, “en hier ligt niets.” Je zoekt iets om op te klikken. Daar staat het slotje.",
  ["By Friday there are thirty-one lines on it. {lennart} has the neatest handwriting, {marlon} the most addresses. Line nine: Mrs Terlingen, Lindehof 12. Delivered, and not there."] =
    "Op vrijdag staan er eenendertig regels op. {lennart} heeft het netste handschrift, {marlon} de meeste adressen. Regel negen: mevrouw Terlingen, Lindehof 12. Bezorgd, en niet aangekomen.",

  -- Week 2

  ["Nine conversations"] = "Negen gesprekken",
  ["Where did the people in your team learn their work, and is that place still there?"] =
    "Waar hebben de mensen in jouw team hun vak geleerd, en bestaat die plek nog?",
  ["{yara} used to have forty calls a day: where is my parcel, when does it come. Puck does those now. What is left is nine conversations a day, with people Puck has already turned down. She spends her breaks on the stairs."] =
    "{yara} had altijd veertig telefoontjes per dag: waar is mijn pakket, wanneer komt het. Die doet Puck nu. Wat overblijft zijn negen gesprekken per dag, met mensen die Puck al heeft afgewezen. In de pauze zit ze op de trap.",
  ["My first month, Ria listened in and drew smileys in the margin. Now I type “I understand” to somebody who’s calling me names, and it isn’t even half past nine."] =
    "In mijn eerste maand luisterde Ria mee en tekende ze smileys in de kantlijn. Nu typ ik “ik begrijp het” tegen iemand die me uitscheldt, en dan is het nog geen half tien.",
  ["I learned it on the easy ones. Everybody did."] = "Ik heb het geleerd van de makkelijke. Iedereen hier.",
  ["Put {ria} beside her for a month: the hard ones they do together."] =
    "Zet {ria} een maand naast haar: de moeilijke gesprekken doen ze samen.",
  ["With a second pair of ears you learn most. It does take two people for one conversation."] =
    "Met een tweede paar oren leer je het meest. Het kost wel twee mensen voor één gesprek.",
  ["Take an hour of easy questions a day back from Puck, to learn on."] =
    "Haal elke dag een uur makkelijke vragen bij Puck terug, om van te leren.",
  ["Those who were given easy questions first can now carry a difficult one."] =
    "Wie eerst makkelijke vragen kreeg, kan nu een moeilijke aan.",
  ["To learn you need work that may go wrong. Unluckily that is the work the bot does cheapest."] =
    "Om te leren heb je werk nodig dat mis mag gaan. Laat dat nu net het werk zijn dat de bot het goedkoopst doet.",
  ["Let her spend half her days with {dewi}, on what Puck says."] =
    "Laat haar halve dagen met {dewi} werken aan wat Puck zegt.",
  ["She gets new work that has a future. Her conversations land on somebody else."] =
    "Ze krijgt nieuw werk met toekomst. Haar gesprekken komen bij een ander terecht.",
  ["Send her on a good course in dealing with angry people."] =
    "Stuur haar naar een goede cursus over omgaan met boze mensen.",
  ["The course was good. There are still nine conversations a day."] =
    "De cursus was goed. Het zijn nog steeds negen gesprekken per dag.",
  ["A course makes one person stronger and leaves the work as it is."] =
    "Een cursus maakt één mens sterker en laat het werk zoals het is.",
  ["{ria} pulls up a chair and plugs in the second headset, on a line where nobody speaks. She reads along. After the third conversation there is something in the margin."] =
    "{ria} pakt een stoel en sluit de tweede headset aan, op een lijn waar niemand praat. Ze leest mee. Na het derde gesprek staat er iets in de kantlijn.",
  ["So we take off it what it does well, so that we can keep what we do well. No, I get it. I think I get it."] =
    "Dus we pakken hem af wat hij goed kan, zodat wij blijven kunnen wat wij goed kunnen. Nee, ik snap het. Ik geloof dat ik het snap.",
  ["So I’m the one who writes it, and then who reads what they write back?"] =
    "Dus ik schrijf het, en wie leest dan wat ze terugschrijven?",
  ["{ivo} puts up his hand, and so, after a while, does {lennart}."] =
    "{ivo} steekt zijn hand op, en na een tijdje {lennart} ook.",
  ["On Thursday evening she comes back with a folder. “Leave it with them,” it says on the front."] =
    "Donderdagavond komt ze terug met een map. “Laat het bij de ander”, staat er op de voorkant.",

  -- Week 3

  ["On behalf of"] = "Namens deze",
  ["Who signs, in your organisation, for what an algorithm has prepared?"] =
    "Wie tekent er in jouw organisatie voor wat een algoritme heeft voorbereid?",
  ["The refusals go out with a name under them: for the customer desk, L. Brinkman. A field had to be filled in, and somebody took {lennart}. He has printed this week’s letters. There are four hundred and twelve."] =
    "Onder de afwijzingen staat een naam: namens de klantenservice, L. Brinkman. Er moest een veld worden ingevuld, en iemand koos {lennart}. Hij heeft de brieven van deze week uitgeprint. Het zijn er vierhonderdtwaalf.",
  ["He has told you about it before. On paper it is a pile."] =
    "Hij had het je al verteld. Op papier is het een stapel.",
  ["I have read one of them. A Mrs Terlingen returned it, with a line in ink. Dear Mr Brinkman, it says, do you have a mother?"] =
    "Eén ervan heb ik gelezen. Een mevrouw Terlingen heeft hem teruggestuurd, met een regel erbij in inkt. Geachte heer Brinkman, staat er, heeft u een moeder?",
  ["Then take your name off it. Or is somebody else going to stand there?"] =
    "Haal je naam er dan af. Of komt er iemand anders te staan?",
  ["Have your own name put there, with your direct number."] =
    "Laat je eigen naam eronder zetten, met je directe nummer.",
  ["If you sign, people can hold you to it, and they will."] =
    "Wie tekent, is erop aan te spreken, en dat gaan mensen doen.",
  ["Put it as it is: decided by Puck, automatically, without a name."] =
    "Zet er gewoon wat waar is: automatisch beslist door Puck, zonder naam.",
  ["Letters come back with a question on them. They are addressed to nobody."] =
    "Er komen brieven terug met een vraag erop. Ze zijn aan niemand gericht.",
  ["It is honest about who decided. But nobody is left who answers for it."] =
    "Het is eerlijk over wie er heeft beslist. Alleen blijft er niemand over die ervoor instaat.",
  ["Let {lennart} sign what he has read; the rest waits until he has."] =
    "Laat {lennart} tekenen wat hij heeft gelezen; de rest wacht tot hij zover is.",
  ["A signature means something again, at the speed of one man reading."] =
    "Een handtekening betekent weer iets, in het tempo van één man die leest.",
  ["On Thursday your telephone rings for the first time. A man, four minutes. At the end he says: “So you exist.”"] =
    "Donderdag gaat je telefoon voor het eerst. Een man, vier minuten. Aan het eind zegt hij: “U bestaat dus.”",
  ["Correct. I checked the wording. It is entirely correct."] =
    "Juist. Ik heb de formulering nagekeken. Die is volkomen juist.",
  ["By Friday he has read sixty-four. Nineteen of them he would not have signed. The other three hundred and forty-eight are in a pile with a stone on it."] =
    "Vrijdag heeft hij er vierenzestig gelezen. Negentien daarvan had hij niet getekend. De andere driehonderdachtenveertig liggen op een stapel met een steen erop.",

  -- Week 4

  ["The button"] = "De knop",
  ["What does a conversation with a person cost where you work, and who has worked out what it is worth?"] =
    "Wat kost bij jullie een gesprek met een mens, en wie heeft uitgerekend wat het waard is?",
  ["{dewi} stays behind after the meeting and turns her screen round. At the bottom of Puck’s window there is something you have never seen: a button. “I would like to speak to a person.”"] =
    "{dewi} blijft na het overleg zitten en draait haar scherm naar je toe. Onder in het venster van Puck staat iets wat je nog nooit hebt gezien: een knop. “Ik wil graag een mens spreken.”",
  ["I built it. It works. It’s off. A conversation with us costs four euros ten, one with Puck eleven cents. They asked if I could live with that, and I said yes."] =
    "Ik heb hem gebouwd. Hij doet het. Hij staat uit. Een gesprek met ons kost vier euro tien, een gesprek met Puck elf cent. Ze vroegen of ik daarmee kon leven, en ik zei ja.",
  ["{ivo} has heard it. He starts a sentence, waits for the word, and gets it."] =
    "{ivo} heeft het gehoord. Hij begint een zin, wacht op het woord, en dan komt het.",
  ["If it goes on, does it have to be the telephone?"] = "Als hij aangaat, moet dat dan de telefoon zijn?",
  ["Switch it on for claims, by telephone, and tell the director tomorrow."] =
    "Zet hem aan voor claims, per telefoon, en vertel het morgen aan de directeur.",
  ["The number is going round by now: the telephone rings all day, and not only about claims."] =
    "Het nummer gaat inmiddels rond: de telefoon rinkelt de hele dag, ook voor andere dingen dan claims.",
  ["A voice is the shortest way to a person, and the dearest. Not everyone here dares to pick up."] =
    "Een stem is de kortste weg naar een mens, en de duurste. Niet iedereen hier durft op te nemen.",
  ["Switch it on as a letterbox: a person writes back within two days."] =
    "Zet hem aan als brievenbus: binnen twee dagen schrijft een mens terug.",
  ["It is affordable, and everything is on paper. At a closed door two days are long."] =
    "Het is te betalen en alles staat op papier. Voor wie voor een dichte deur staat, duren twee dagen lang.",
  ["Promise {dewi} a button, and take the figures to the director first."] =
    "Beloof {dewi} dat de knop er komt, en ga eerst met de cijfers naar de directeur.",
  ["With the director’s name under it a button lasts longer. Until then it is off."] =
    "Met de naam van de directeur eronder blijft een knop langer aan. Tot die tijd staat hij uit.",
  ["Leave it off until it is clear what Puck gets wrong, and how often."] =
    "Laat hem uit tot duidelijk is wat Puck fout doet, en hoe vaak.",
  ["Four weeks of counting have shown on which kind of claim Puck goes wrong most."] =
    "Na vier weken tellen is duidelijk bij wat voor claims Puck het vaakst de mist in gaat.",
  ["Before you open a door you want to know how many are behind it. Behind it nobody knows that you are counting."] =
    "Voor je een deur opendoet, wil je weten hoeveel erachter staan. Erachter weet niemand dat je aan het tellen bent.",
  ["{ria} unwinds the cord. At four minutes past two it rings, and for a moment everybody looks at it."] =
    "{ria} wikkelt het snoer af. Om vier minuten over twee gaat de telefoon, en even kijkt iedereen ernaar.",
  ["Two days. I can do it in one."] = "Twee dagen. Ik kan het in één.",
  ["Write to you. Yes. My customers are very good at writing, most of them have done it on a typewriter."] =
    "Jou schrijven. Ja. Schrijven kunnen mijn klanten wel, de meesten hebben het nog op een typemachine gedaan.",
  ["He gets a summary. Put in it that it’s already built. They always forget that."] =
    "Hij krijgt een samenvatting. Zet erin dat hij al gebouwd is. Dat vergeten ze altijd.",
  ["Sure. I’ll keep it warm."] = "Prima. Ik hou hem warm.",
  ["She turns her screen back. It takes her a little longer than necessary."] =
    "Ze draait haar scherm weer terug. Ze doet er iets langer over dan nodig is.",

  -- Week 5

  ["Lindehof 12: a woman of seventy-four opens the door. In the hall behind her a man sits on the chair by the coats, in his socks. He has not been out since August."] =
    "Lindehof 12: een vrouw van vierenzeventig doet open. Achter haar in de gang zit een man op de stoel bij de kapstok, op zijn sokken. Hij is sinds augustus niet meer buiten geweest.",
  ["Then {marlon} drives you four minutes further, to the Lindenhof, two n’s, half finished. Number twelve is a show house. Nobody lives there. In the garage stand sixty-three parcels, neatly stacked, all of them signed for by the builders."] =
    "Dan rijdt {marlon} je vier minuten verder, naar de Lindenhof, mét tussen-n, half af. Nummer twaalf is een modelwoning. Er woont niemand. In de garage staan drieënzestig pakketten, netjes gestapeld, voor ontvangst getekend door de aannemer.",
  ["Delivered. Puck’s right, you see. Just not to anybody."] =
    "Bezorgd. Puck heeft gelijk, zie je. Alleen bij niemand.",
  ["The black shoes are the third box from the bottom."] =
    "De zwarte schoenen zitten in de derde doos van onderen.",

  ["To a human being"] = "Aan een mens",
  ["What do you do for the one who sends a box, and what for those who do not?"] =
    "Wat doe je voor degene die een doos stuurt, en wat voor wie dat niet doet?",
  ["The post brings a black shoe box, taped shut. It is addressed to: a human being, customer desk. In it are thirty-one conversations with Puck, printed out and in order."] =
    "Bij de post zit een zwarte schoenendoos, dichtgeplakt met tape. Hij is geadresseerd: aan een mens, klantenservice. Erin zitten eenendertig gesprekken met Puck, uitgeprint en op volgorde.",
  ["On top of them lies a card. “These are not the shoes. The shoes have been made for my husband, who cannot walk without them. Would somebody please read this. J. Terlingen, Lindehof 12.”"] =
    "Bovenop ligt een kaartje. “Dit zijn niet de schoenen. De schoenen zijn gemaakt voor mijn man, die zonder niet kan lopen. Wil iemand dit alstublieft lezen. J. Terlingen, Lindehof 12.”",
  ["I understand that this is annoying for you. Thirty-one times. That’s my sentence."] =
    "Ik begrijp dat dit vervelend voor u is. Eenendertig keer. Dat is mijn zin.",
  ["Lindehof. With one n or with two?"] = "Lindehof. Met of zonder tussen-n?",
  ["Get your coat and drive to the Lindehof with {marlon} this afternoon."] =
    "Pak je jas en rijd vanmiddag met {marlon} naar de Lindehof.",
  ["On the spot you see what no list shows, for one address, in half a day."] =
    "Ter plekke zie je wat geen lijst laat zien, voor één adres, in een halve dag.",
  ["Have {lennart} pay for new shoes by hand, past the lock, and write to her yourself."] =
    "Laat {lennart} nieuwe schoenen vergoeden, om het slot heen, en schrijf haar zelf.",
  ["At the desk they wonder who else gets past the lock, and on whose word."] =
    "In het team vragen ze zich af wie er nog meer om het slot heen mag, en op wiens woord.",
  ["It helps the one who found a way in. The rule that kept her out still stands."] =
    "Het helpt degene die een ingang vond. De regel die haar buiten hield, staat er nog.",
  ["Hand it in to the supplier as an objection, like every other claim."] =
    "Dien het bij de leverancier in als bezwaar, zoals elke andere claim.",
  ["The objection has been dealt with: Puck has looked again and found the same."] =
    "Het bezwaar is afgehandeld: Puck heeft nog eens gekeken en vond hetzelfde.",
  ["Yours was the first objection on paper, by now there are forty, and the supplier has had to open a file."] =
    "Jullie bezwaar was het eerste op papier, inmiddels zijn het er veertig, en de leverancier heeft een dossier moeten aanleggen.",
  ["One road for everyone is fair. At the end of this one stands the same box."] =
    "Eén weg voor iedereen is eerlijk. Aan het eind van deze weg staat dezelfde zwarte doos.",
  ["Have {dewi} switch the button on today, and settle it with the director later."] =
    "Laat {dewi} de knop vandaag nog aanzetten, en regel het later met de directeur.",
  ["The director has seen it on the telephone bill, and asks the desk who is going to pay."] =
    "De directeur heeft het aan de telefoonrekening gezien, en vraagt het team wie dat gaat betalen.",
  ["Now anyone can get through, with or without a shoe box. They all do so at once."] =
    "Nu komt iedereen erdoor, met of zonder schoenendoos. Ze komen alleen allemaal tegelijk.",
  ["There is no field for this. I have put it under other."] =
    "Hier is geen veld voor. Ik heb het onder overig gezet.",
  ["The shoemaker needs nine weeks. The box stays on the windowsill; {ria} dusts round it."] =
    "De schoenmaker heeft negen weken nodig. De doos blijft in de vensterbank staan; {ria} stoft eromheen.",
  ["You get a confirmation at once. It understands that this is annoying for you."] =
    "Je krijgt meteen een bevestiging. Die begrijpt dat dit vervelend voor u is.",
  ["Within the hour it rings. {ria} unwinds the cord. Of the first nine callers, two live on the Lindehof."] =
    "Binnen een uur gaat de telefoon. {ria} wikkelt het snoer af. Van de eerste negen bellers wonen er twee aan de Lindehof.",

  ["With one n"] = "Zonder tussen-n",
  ["How much is one case worth, when forty people are waiting?"] =
    "Hoeveel is één geval waard als er veertig mensen wachten?",
  ["{ria} has had the same woman on the line for nineteen minutes. Forty others are waiting. The waiting time on the wall has turned red."] =
    "{ria} heeft al negentien minuten dezelfde vrouw aan de lijn. Er wachten veertig anderen. De wachttijd op het bord is rood geworden.",
  ["She has written to Puck thirty-one times. A pair of shoes, made for her husband; he can’t walk without them. She spells it out for me: Lindehof, with one n."] =
    "Ze heeft Puck eenendertig keer geschreven. Een paar schoenen, op maat gemaakt voor haar man; zonder kan hij niet lopen. Ze spelt het voor me: Lindehof, zonder tussen-n.",
  ["In the letterbox is a message of four pages, with thirty-one conversations attached. {ivo} brings it to you. Below it another forty are waiting, and two days is the promise."] =
    "In de brievenbus zit een bericht van vier pagina’s, met eenendertig gesprekken als bijlage. {ivo} komt ermee naar je toe. Eronder wachten er nog veertig, en de belofte is twee dagen.",
  ["A pair of shoes, made for her husband, who cannot walk without them. She writes: Lindehof, with one n. The one is underlined."] =
    "Een paar schoenen, op maat gemaakt voor haar man, die zonder niet kan lopen. Ze schrijft: Lindehof, zonder tussen-n. Onder zonder staat een streep.",
  ["There’s one with two. New estate. Four minutes on."] =
    "Er is er ook een met. Nieuwbouw. Vier minuten verderop.",
  ["Get your coat and drive there with {marlon} this afternoon."] =
    "Pak je jas en rijd er vanmiddag met {marlon} heen.",
  ["On the spot you see what no list shows. Meanwhile the forty wait."] =
    "Ter plekke zie je wat geen lijst laat zien. Die veertig wachten zolang.",
  ["Pay her, apologise, and on to the next: there are forty of them."] =
    "Betaal haar, bied je excuses aan, en door naar de volgende: er wachten er veertig.",
  ["More people from the Lindehof have got through, each with a story that was new to somebody."] =
    "Er zijn meer mensen van de Lindehof doorgekomen, en hun verhaal was steeds weer voor iemand nieuw.",
  ["It is quick and kind to those who get through. The fault stays where it is."] =
    "Het is snel en aardig voor wie erdoor komt. De fout blijft zitten.",
  ["First have {marlon} and {lennart} work out how many streets there are like this."] =
    "Laat {marlon} en {lennart} eerst uitzoeken hoeveel van zulke straten er zijn.",
  ["Looking for the pattern helps people who have not even rung yet; she waits a little longer."] =
    "Het patroon zoeken helpt ook mensen die nog niet eens hebben gebeld; zij wacht nog even.",
  ["She thanks you. The shoemaker needs nine weeks, she says, but he will be able to get out before Christmas."] =
    "Ze bedankt je. De schoenmaker heeft negen weken nodig, zegt ze, maar dan kan hij voor de kerst weer naar buiten.",
  ["On Friday they know of five pairs of streets that Puck takes for one. On the Lindenhof, two n’s, number twelve is a show house where nobody lives; in the garage stand sixty-three parcels, signed for by the builders."] =
    "Vrijdag hebben ze vijf paar straten gevonden die Puck voor één straat aanziet. Aan de Lindenhof, mét tussen-n, is nummer twaalf een modelwoning waar niemand woont; in de garage staan drieënzestig pakketten, voor ontvangst getekend door de aannemer.",
  ["Delivered, in every respect except one."] = "Bezorgd, in elk opzicht op één na.",

  -- Week 6

  ["Four euros ten"] = "Vier euro tien",
  ["What would you have put on the director’s table?"] =
    "Wat hadden jullie bij de directeur op tafel gelegd?",
  ["The director has twenty minutes. “A button, fine. One month. But four euros ten times how many? It will have to come out of something that is yours.”"] =
    "De directeur heeft twintig minuten. “Een knop, prima. Eén maand. Maar vier euro tien keer hoeveel? Het moet wel ergens bij jou vandaan komen.”",
  ["You have brought the shoe box. He lifts the lid, reads the top sheet, and puts the lid back on with care."] =
    "Je hebt de schoenendoos meegenomen. Hij tilt het deksel op, leest het bovenste vel en legt het deksel er voorzichtig weer op.",
  ["Accept: a telephone button for a month, out of the training budget."] =
    "Ga akkoord: een maand een telefoonknop, betaald uit het opleidingsbudget.",
  ["The door opens now. It is paid for with time to learn."] =
    "De deur gaat nu open. De prijs is tijd om te leren.",
  ["Offer a cheaper one: letters only, and a person answers within two days."] =
    "Stel een goedkopere voor: alleen brieven, en een mens antwoordt binnen twee dagen.",
  ["Something modest that is paid for lasts longer than something generous on loan."] =
    "Iets bescheidens dat betaald is, houdt langer stand dan iets royaals op de pof.",
  ["Leave it: without money of its own it comes out of your people."] =
    "Laat het zo: zonder eigen geld gaat het ten koste van je mensen.",
  ["Time and money stay with your people. So does the promise, unkept for now."] =
    "Tijd en geld blijven bij je mensen. De belofte blijft openstaan.",
  ["A month. Then we’d better count more than the cents."] =
    "Een maand. Dan kunnen we maar beter meer tellen dan de centen.",
  ["I would like to do that. I would like to do that very much."] =
    "Dat wil ik doen. Dat wil ik heel graag doen.",
  ["He asked me as well, back then. If I could live with it."] =
    "Aan mij heeft hij het toen ook gevraagd. Of ik ermee kon leven.",

  ["Eight point one"] = "Acht komma één",
  ["Who is not in the figures that you are proud of?"] =
    "Wie zit er niet in de cijfers waar jullie trots op zijn?",
  ["{sevda}’s report on the first five weeks: four seconds of waiting, costs down by a third, and from the customers an eight point one for Puck. The director wants to show it to the other regions."] =
    "De rapportage van {sevda} over de eerste vijf weken: vier seconden wachttijd, een derde minder kosten, en van de klanten een acht komma één voor Puck. De directeur wil het aan de andere regio’s laten zien.",
  ["I’ve checked it three times. It’s right. It’s only, no. It’s right."] =
    "Ik heb het drie keer nagerekend. Het klopt. Alleen, nee. Het klopt.",
  ["Who is being asked?"] = "Aan wie wordt het gevraagd?",
  ["Send it up as it is: they have worked for it, and it may be seen."] =
    "Stuur het naar boven zoals het is: ze hebben ervoor gewerkt, en het mag gezien worden.",
  ["Another region has asked who answered the survey. Now everybody knows."] =
    "Een andere regio vroeg wie de enquête had ingevuld. Nu weet iedereen het.",
  ["Good news carries a team for a while. Those with doubts keep them to themselves."] =
    "Op goed nieuws kan een team een tijdje vooruit. Wie twijfelt, houdt dat voor zich.",
  ["Find out first who was asked, and who was not."] =
    "Zoek eerst uit aan wie het is gevraagd, en aan wie niet.",
  ["Once you have learned to read a figure the shine is gone. You are also harder to fool."] =
    "Wie een cijfer leert lezen, ziet de glans eraf gaan en laat zich minder wijsmaken.",
  ["Send it with one line under it: nobody asked those who gave up."] =
    "Stuur het met één regel eronder: aan wie het opgaf, is niets gevraagd.",
  ["The director wants to know who came up with that line."] =
    "De directeur wil weten wie die regel heeft bedacht.",
  ["One honest line costs goodwill upstairs. The desk sees what may be said."] =
    "Eén eerlijke regel kost je krediet bij de directie. Het team ziet wat er gezegd mag worden.",
  ["The answer comes within the hour: three exclamation marks. {sevda} reads it out, without them."] =
    "Binnen een uur is er antwoord: drie uitroeptekens. {sevda} leest het voor, zonder.",
  ["The question goes to everyone whose conversation Puck has closed as solved. Those who walked away are never asked, nor those who were turned down. Together that is six out of ten."] =
    "De vraag gaat naar iedereen van wie Puck het gesprek als opgelost heeft gesloten. Wie afhaakt krijgt hem niet, wie is afgewezen ook niet. Samen zijn dat er zes op de tien.",
  ["I’ve known for a week. I didn’t want to be the one who makes it smaller."] =
    "Ik weet het al een week. Ik wilde niet degene zijn die het kleiner maakt.",
  ["Under my name, or under yours?"] = "Onder mijn naam of onder die van jou?",
  ["Under both, you say. It takes a moment before she types it."] =
    "Onder allebei, zeg je. Het duurt even voordat ze het typt.",

  -- Week 7

  ["Two hundred signals"] = "Tweehonderd signalen",
  ["What would be in your second column?"] = "Wat zou er in jullie tweede kolom staan?",
  ["On Friday there has to be a page on the website: how does Puck decide? {dewi} is to write it. From the supplier she has one line: “Puck weighs more than two hundred signals.”"] =
    "Vrijdag moet er een pagina op de website staan: hoe beslist Puck? {dewi} moet hem schrijven. Van de leverancier heeft ze één regel: “Puck weegt meer dan tweehonderd signalen.”",
  ["I can write down what it looks at. Not why. I’ve asked three times, and I don’t think they know either."] =
    "Ik kan opschrijven waar hij naar kijkt. Niet waarom. Ik heb het drie keer gevraagd, en volgens mij weten ze het zelf ook niet.",
  ["There is a law on decisions that no person has looked at. Whether it covers a pair of shoes, the lawyers disagree. I should prefer not to be the case that settles it."] =
    "Er is een wet over besluiten waar geen mens naar heeft gekeken. Of die ook geldt voor een paar schoenen, daarover verschillen de juristen van mening. Ik ben liever niet de zaak die dat uitmaakt.",
  ["Write two columns: what we know, and what we do not know."] =
    "Schrijf twee kolommen: wat we weten, en wat we niet weten.",
  ["When the questions came, the answer had been on the website for weeks."] =
    "Toen de vragen kwamen, stond het antwoord al weken op de website.",
  ["Not knowing sounds weak on the day you say it, and like honesty when someone asks later."] =
    "Niet weten klinkt zwak op de dag dat je het zegt, en eerlijk als er later naar wordt gevraagd.",
  ["Use the supplier’s line: it is true, and customers want their parcel, not a lecture."] =
    "Gebruik de regel van de leverancier: hij klopt, en klanten willen hun pakket en geen college.",
  ["Someone has asked which two hundred, and there turned out to be no list."] =
    "Iemand heeft gevraagd welke tweehonderd, en er bleek geen lijst te zijn.",
  ["It reassures those who do not ask any further."] = "Het stelt gerust wie niet doorvraagt.",
  ["No page yet: first demand reasons from the supplier, in writing."] =
    "Nog geen pagina: eis eerst van de leverancier dat hij het uitlegt, schriftelijk.",
  ["The supplier has sent eleven of the two hundred, with their weights, and calls it a start."] =
    "De leverancier heeft er elf van de tweehonderd gestuurd, met hun gewicht, en noemt het een begin.",
  ["Pressure opens a box by a hand’s breadth; until then customers read nothing at all."] =
    "Met druk gaat een doos op een kier; tot die tijd lezen klanten helemaal niets.",
  ["The left column has nine lines, the right one fourteen. {dewi} reads them aloud, and nobody laughs at the fourteenth: what happens to you if you do not know how to argue with a bot."] =
    "De linkerkolom telt negen regels, de rechter veertien. {dewi} leest ze voor, en bij de veertiende lacht niemand: wat er met je gebeurt als je niet weet hoe je met een bot in discussie gaat.",
  ["It comes with a picture of Puck, waving."] = "Er staat een plaatje van Puck bij, die zwaait.",
  ["I have drafted it. It is polite. It is not friendly."] =
    "Ik heb een brief opgesteld. Hij is beleefd. Hij is niet vriendelijk.",

  ["Nothing to report"] = "Geen bijzonderheden",
  ["When did it last become quiet in your team, and what did you think it meant?"] =
    "Wanneer werd het in jouw team voor het laatst stil, en wat dacht je dat het betekende?",
  ["In the first week the desk had thirty-one remarks about Puck. In the fourth, twelve. This week: none. Everyone works with it, quickly and without a word. When you come in, somebody turns a page."] =
    "In de eerste week had het team eenendertig opmerkingen over Puck. In de vierde twaalf. Deze week: geen. Iedereen werkt met hem, snel en zonder een woord. Als je binnenkomt, slaat iemand een bladzijde om.",
  ["There’s a lock on it. What would I write it down for?"] =
    "Er zit een slot op. Waar zou ik het voor opschrijven?",
  ["Take the three oldest remarks, and deal with them this week, aloud."] =
    "Pak de drie oudste opmerkingen, en doe er deze week iets mee, waar iedereen bij is.",
  ["People go on reporting where something is done with what they report."] =
    "Mensen blijven melden waar er met hun melding iets gebeurt.",
  ["Ask everyone for one remark a week, on the list by Friday."] =
    "Vraag iedereen om één opmerking per week, vrijdag op de lijst.",
  ["There is a remark from everyone every week now, and most of them are about the colour of the button."] =
    "Er komt nu elke week van iedereen een opmerking, en de meeste gaan over de kleur van de knop.",
  ["A fixed question brings answers, even from people who have none."] =
    "Een vaste vraag levert antwoorden op, ook van mensen die er geen hebben.",
  ["Take it as good news: the teething troubles are over."] =
    "Vat het op als goed nieuws: de kinderziektes zijn voorbij.",
  ["What was no longer reported went on happening."] = "Wat niet meer werd gemeld, bleef gebeuren.",
  ["Quiet is restful for everyone. It only sounds the same whether there is nothing, or nobody says so."] =
    "Stilte geeft iedereen rust. Ze klinkt alleen hetzelfde of er nu niets is of niemand iets zegt.",
  ["The second one is {yara}’s, from week one. “You read it,” she says. “I thought it went into a box.”"] =
    "De tweede is van {yara}, uit week één. “Je hebt het gelezen,” zegt ze. “Ik dacht dat het ergens in een la verdween.”",
  ["Does it have to be about something?"] = "Moet het ergens over gaan?",
  ["Fine by me, chief."] = "Mij best, chef.",

  -- Week 8

  ["What the council said yes to"] = "Waar de OR ja tegen zei",
  ["When does a pilot stop being a pilot, and who says so?"] =
    "Wanneer is een pilot geen pilot meer, en wie zegt dat?",
  ["{sevda} waits until you have rung off. She has her works council folder with her, and the forecast for January."] =
    "{sevda} wacht tot je hebt opgehangen. Ze heeft haar map van de ondernemingsraad bij zich, en de prognose voor januari.",
  ["In March we said yes to a pilot. A bot that tells you where your parcel is; I voted for it. This is something else. For this we should have been asked."] =
    "In maart hebben we ja gezegd tegen een pilot. Een bot die vertelt waar je pakket is; ik heb ervoor gestemd. Dit is iets anders. Hiervoor had je ons om advies moeten vragen.",
  ["And then there’s January. I make that forecast. I can see a nought when there is one."] =
    "En dan januari. Ik maak die prognose. Ik kan een nul lezen als hij er staat.",
  ["Promise that the works council will be asked for advice, on all of it."] =
    "Beloof dat de ondernemingsraad om advies wordt gevraagd, over alles.",
  ["By the proper road others get to look. It takes time that the plan has not reckoned with."] =
    "Langs de officiële weg kijken anderen mee. Dat kost tijd waar het plan niet op rekent.",
  ["Tell her what is in the plan, and promise that they all hear it this week."] =
    "Vertel haar wat er in het plan staat, en beloof dat ze het deze week allemaal horen.",
  ["Sevda knows now, and has to keep it from the others. That cannot last long."] =
    "Sevda weet het nu en moet er tegen de anderen over zwijgen. Lang kan dat niet duren.",
  ["Say that formally it is still a pilot, until the end of December."] =
    "Zeg dat het formeel nog een pilot is, tot eind december.",
  ["Sevda has told the council what you said, word for word, as she has to."] =
    "Sevda heeft de ondernemingsraad verteld wat je zei, woord voor woord, zoals het hoort.",
  ["It buys quiet until the end of the year, from somebody who can read a calendar."] =
    "Het levert rust op tot het eind van het jaar, bij iemand die een kalender kan lezen.",
  ["Four. And no evenings. So I had rounded it up."] =
    "Vier. En geen avonden. Dan had ik het dus naar boven afgerond.",
  ["Decisions and desks, both of them. I’ll write that down as you said it."] =
    "De beslissingen én de plekken. Ik schrijf het op zoals je het zei.",
  ["Formally. All right."] = "Formeel. Goed.",
  ["The desks we’ve heard from you. Now the council should hear it too, and what Puck may decide is part of it."] =
    "Over de plekken hebben we het van jou gehoord. Nu de ondernemingsraad nog, en wat Puck mag beslissen hoort daarbij.",
  ["Have the desk write a page of it themselves: what may Puck decide, and what not?"] =
    "Laat het team er zelf een pagina van schrijven: wat mag Puck beslissen, en wat niet?",
  ["People defend what they have drawn up themselves. It takes all of you a morning."] =
    "Wat mensen zelf hebben opgesteld, verdedigen ze ook. Het kost jullie wel allemaal een ochtend.",
  ["It becomes two pages. At the top, in {lennart}’s handwriting: no decision without somebody who can explain it."] =
    "Het worden twee pagina’s. Bovenaan, in het handschrift van {lennart}: geen beslissing zonder iemand die haar kan uitleggen.",
  ["It becomes two pages. At the top it says: no decision without somebody who can explain it."] =
    "Het worden twee pagina’s. Bovenaan staat: geen beslissing zonder iemand die haar kan uitleggen.",

  -- Week 9

  ["Disappointed"] = "Teleurgesteld",
  ["What does your system not read, and who pays for that?"] =
    "Wat leest jullie systeem niet, en wie betaalt daarvoor?",
  ["Since Friday Puck has been giving presents. Sales has fed it the order figures, and nothing else: whoever buys a lot and writes that they are disappointed gets ten euros and a free return. What a return costs is not among the things that Puck reads."] =
    "Sinds vrijdag deelt Puck cadeautjes uit. Verkoop heeft hem de bestelcijfers gevoerd, en niets anders: wie veel koopt en schrijft dat hij teleurgesteld is, krijgt tien euro en mag gratis retour sturen. Wat een retour kost, staat niet in wat Puck leest.",
  ["There is a video about it. You have to type it three times. People are disappointed about parcels that have arrived."] =
    "Er is een filmpje over. Je moet het drie keer typen. Mensen zijn teleurgesteld over pakketten die gewoon zijn aangekomen.",
  ["Returns have doubled in five days. Puck doesn’t do returns, so guess where they come in."] =
    "De retouren zijn in vijf dagen verdubbeld. Puck doet geen retouren, dus raad eens waar ze binnenkomen.",
  ["Switch the presents off today, and explain it to those who were still waiting for one."] =
    "Zet de cadeautjes vandaag uit, en leg het uit aan wie er nog een tegoed had.",
  ["It stops the loss at once. The desk gets to have the conversations."] =
    "Het verlies stopt meteen. Het team mag de gesprekken voeren.",
  ["Let {dewi} and {lennart} add costs and returns to what Puck reads."] =
    "Laat {dewi} en {lennart} kosten en retouren toevoegen aan wat Puck leest.",
  ["Putting the data in order was skipped in spring; now it has to be done while everything runs on."] =
    "De data op orde brengen is in het voorjaar overgeslagen; nu moet het terwijl alles doordraait.",
  ["Leave it to sales: it is their money, and customers are pleased for once."] =
    "Laat het aan Verkoop: het is hun geld, en de klanten zijn een keer blij.",
  ["Three weeks of returns reached the desk together, just before the busy season."] =
    "Drie weken aan retouren kwamen tegelijk bij het team terecht, net voor de drukte.",
  ["What lies with another department is not your argument, until it arrives by van."] =
    "Wat bij een andere afdeling ligt, is jouw ruzie niet, tot het met de bestelbus wordt gebracht.",
  ["Now they really are disappointed. I can hear the difference."] =
    "Nu zijn ze echt teleurgesteld. Ik hoor het verschil.",
  ["It did what it was told. It was told very little."] =
    "Hij deed wat hem was verteld. Dat was maar heel weinig.",
  ["Sales thanks you, with a bar of chocolate for everyone."] =
    "Verkoop bedankt jullie, met voor iedereen een reep chocola.",

  -- Week 10

  ["Fourteen files"] = "Veertien dossiers",
  ["Who is owed a reason, and what do you do when you have none?"] =
    "Wie heeft er recht op een reden, en wat doe je als je er geen hebt?",
  ["Your largest customer, a chain of shoe shops, has fourteen refusals on the table and asks of each how it was decided. By Friday. Number six: made to measure, black, Lindehof 12."] =
    "Jullie grootste klant, een keten van schoenwinkels, heeft veertien afwijzingen op tafel liggen en vraagt van elk hoe er is beslist. Voor vrijdag. Nummer zes: op maat gemaakt, zwart, Lindehof 12.",
  ["I can say what it decided. If I say why, I am making it up."] =
    "Ik kan zeggen wat hij heeft beslist. Als ik zeg waarom, verzin ik het.",
  ["Write that you cannot explain it, what you do know, and who is looking at it."] =
    "Schrijf dat je het niet kunt uitleggen, wat je wel weet, en wie ernaar kijkt.",
  ["It weighs differently when you had said it before anybody asked."] =
    "Het weegt anders als je het al had gezegd voordat iemand ernaar vroeg.",
  ["Let {lennart} and {yara} decide all fourteen again, by hand, with reasons."] =
    "Laat {lennart} en {yara} alle veertien zelf opnieuw beoordelen, met redenen erbij.",
  ["Yara is not there."] = "Yara is er niet.",
  ["Someone learns the trade from fourteen cases; the other refusals of that month stay as they are."] =
    "Van veertien gevallen leert iemand het vak; de andere afwijzingen van die maand blijven staan.",
  ["Send the supplier’s explanation: fourteen pages, and not a word in it is untrue."] =
    "Stuur de uitleg van de leverancier: veertien pagina’s, en er staat geen onwaar woord in.",
  ["The customer’s lawyer has read the fourteen pages and has one question: so why?"] =
    "De jurist van de klant heeft de veertien pagina’s gelezen en heeft één vraag: en waarom dan?",
  ["It answers on time and commits nobody to anything."] =
    "Het antwoord is op tijd en verplicht niemand tot iets.",
  ["You send along the link to the two columns. The answer comes the same day: “Strange to read. We know where we stand.”"] =
    "Je stuurt de link naar de twee kolommen mee. Dezelfde dag komt er antwoord: “Vreemd om te lezen. We weten waar we aan toe zijn.”",
  ["The answer comes the same day: “And since when have you known that you do not know?”"] =
    "Dezelfde dag komt er antwoord: “En sinds wanneer weet u dat u het niet weet?”",
  ["It takes two days. Ten of the fourteen turn out differently. {yara} has written the reasons; {lennart} has taken out one comma."] =
    "Het kost twee dagen. Tien van de veertien vallen anders uit. {yara} heeft de redenen geschreven; {lennart} heeft één komma weggehaald.",
  ["I’ve learned more in these two days than since summer."] =
    "Ik heb in deze twee dagen meer geleerd dan sinds de zomer.",
  ["{lennart} puts the pages into the envelope without evening out the edges."] =
    "{lennart} stopt de pagina’s in de envelop zonder ze recht te kloppen.",

  -- Week 11

  ["In his socks"] = "Op zijn sokken",
  ["Through how many hands did this pass before it was on television?"] =
    "Door hoeveel handen is dit gegaan voordat het op televisie kwam?",
  ["The regional news. A man of seventy-nine in his own doorway, on the Lindehof, in his socks. His wife reads from a stack of paper: I understand that this is annoying for you. Then the camera drives four minutes further, to the Lindenhof with two n’s: a show house, a garage, sixty-three parcels. “Delivered,” says the reporter."] =
    "Het regionale nieuws. Een man van negenenzeventig in zijn eigen deuropening, aan de Lindehof, op zijn sokken. Zijn vrouw leest voor van een stapel papier: ik begrijp dat dit vervelend voor u is. Dan rijdt de camera vier minuten verder, naar de Lindenhof mét tussen-n: een modelwoning, een garage, drieënzestig pakketten. “Bezorgd,” zegt de verslaggever.",
  ["Everyone at the desk has seen it at home, between the weather and the football."] =
    "Iedereen van het team heeft het thuis gezien, tussen het weer en het voetbal in.",
  ["She said we’d sent money. She said it very nicely. And that he still sits there."] =
    "Ze zei dat we geld hadden gestuurd. Ze zei het heel netjes. En dat hij daar nog steeds zit.",
  ["The box was here. It was on that windowsill. We sent it on."] =
    "De doos was hier. Hij stond daar in de vensterbank. We hebben hem doorgestuurd.",
  ["We could see her all that time. We had her on the screen."] =
    "We konden haar al die tijd zien. We hadden haar op het scherm.",
  ["One n. I could have told you in the lift."] =
    "Zonder tussen-n. Dat had ik je in de lift kunnen vertellen.",
  ["Go to the Lindehof yourself, without a camera, and say what you let happen."] =
    "Ga zelf naar de Lindehof, zonder camera, en zeg wat je hebt laten gebeuren.",
  ["By going you take it upon yourself. The desk sees that it can be done."] =
    "Door te gaan neem je het op je. Het team ziet dat dat kan.",
  ["Take the decisions away from Puck until it is known how many streets there are like this."] =
    "Haal de beslissingen bij Puck weg tot duidelijk is hoeveel van zulke straten er zijn.",
  ["It is clear and safe. In the busiest month the work comes back to the desk."] =
    "Het is duidelijk en veilig. In de drukste maand komt het werk terug bij het team.",
  ["Let the press office say it: a regrettable exception, and it has been put right."] =
    "Laat de persvoorlichting het doen: een betreurenswaardige uitzondering, en inmiddels hersteld.",
  ["The station has found nine more exceptions, on five pairs of streets."] =
    "De omroep heeft nog negen uitzonderingen gevonden, in vijf paar straten.",
  ["It takes the pressure off today. The desk knows how many exceptions there are."] =
    "Het haalt vandaag de druk eraf. Het team weet hoeveel uitzonderingen er zijn.",
  ["She pours you coffee. He asks whether the parcels were heavy to carry. On the way out you see the thirty-one conversations lying by the telephone."] =
    "Zij schenkt koffie voor je in. Hij vraagt of de pakketten zwaar waren om te tillen. In de gang zie je de eenendertig gesprekken bij de telefoon liggen.",
  ["The claims come in without an answer now, and without a lock. {lennart} looks at the place where it was for a moment, and then he starts at the top."] =
    "De claims komen nu binnen zonder antwoord, en zonder slot. {lennart} kijkt even naar de plek waar het stond, en dan begint hij bovenaan.",
  ["The claims come in without an answer now, and without a lock. Somebody starts at the top."] =
    "De claims komen nu binnen zonder antwoord, en zonder slot. Iemand begint bovenaan.",
  ["“Exception,” says {marlon}, to nobody in particular. He has a list in his breast pocket."] =
    "“Uitzondering,” zegt {marlon}, tegen niemand in het bijzonder. In zijn borstzak zit een lijst.",

  ["Two hundred and six"] = "Tweehonderdzes",
  ["What do you owe to those who have given up?"] = "Wat ben je verschuldigd aan wie het heeft opgegeven?",
  ["Since the garage on the Lindenhof {marlon} and {lennart} have gone on looking, in the evenings, with a map."] =
    "Sinds de garage aan de Lindenhof zijn {marlon} en {lennart} blijven zoeken, ’s avonds, met een plattegrond.",
  ["Someone reads every refusal now before it goes out. {lennart} laid two side by side: same number, same day, one letter’s difference. On the Lindenhof, two n’s, {marlon} found sixty-three parcels in the garage of a show house."] =
    "Iemand leest nu elke afwijzing voordat die de deur uitgaat. {lennart} legde er twee naast elkaar: zelfde huisnummer, zelfde dag, één letter verschil. Aan de Lindenhof, mét tussen-n, vond {marlon} drieënzestig pakketten in de garage van een modelwoning.",
  ["Four people in one week got through to a person, all of them from the Lindehof with one n. {marlon} drove by on his way home. On the Lindenhof, two n’s, he found sixty-three parcels in the garage of a show house."] =
    "Vier mensen kregen in één week iemand te pakken, en alle vier kwamen ze van de Lindehof zonder tussen-n. {marlon} reed er op weg naar huis langs. Aan de Lindenhof, mét, vond hij drieënzestig pakketten in de garage van een modelwoning.",
  ["If customers could see how we work, you had asked, would they stay? {lennart} could not let go of it. With {marlon} he found sixty-three parcels on the Lindenhof, two n’s, in the garage of a show house; they belong on the Lindehof, with one."] =
    "Als klanten konden zien hoe wij werken, had je gevraagd, zouden ze dan blijven? Het liet {lennart} niet los. Samen met {marlon} vond hij drieënzestig pakketten aan de Lindenhof, mét tussen-n, in de garage van een modelwoning; ze horen op de Lindehof, zonder.",
  ["Five pairs of streets. Two hundred and six claims refused. Some thirty of those people still write. The others have stopped."] =
    "Vijf paar straten. Tweehonderdzes claims afgewezen, en een stuk of dertig van die mensen schrijven nog. De anderen zijn opgehouden.",
  ["And if you came back a second time you went down as a repeat claimer. So it got stricter with you."] =
    "En wie voor de tweede keer terugkwam, ging de boeken in als veelclaimer. Dus daar werd hij strenger voor.",
  ["Write to all two hundred and six, including those who gave up long ago."] =
    "Schrijf ze alle tweehonderdzes, ook wie het allang heeft opgegeven.",
  ["Those who gave up hear that they were right. In the busiest weeks they all answer."] =
    "Wie het had opgegeven, hoort dat hij gelijk had. In de drukste weken antwoorden ze allemaal.",
  ["Repair the address table now, and pay those who still write."] =
    "Herstel nu de adressentabel, en betaal wie nog schrijft.",
  ["From tomorrow it goes well for everyone; what was before is for those who kept it up."] =
    "Vanaf morgen gaat het voor iedereen goed; wat daarvoor lag is voor wie volhield.",
  ["Promise the desk that all of them get an answer before the season is over."] =
    "Beloof het team dat ze allemaal antwoord krijgen voordat de drukte voorbij is.",
  ["It gives the desk air now. It has to be kept when there is least air of all."] =
    "Het geeft het team nu lucht. Nakomen moet het straks, als er het minste lucht is.",
  ["By Wednesday the first answers are there. A man in the Kerkpad writes: “My daughter said I had ordered too much. I have shown her your letter.”"] =
    "Woensdag zijn de eerste antwoorden er. Een man van het Kerkpad schrijft: “Mijn dochter zei dat ik te veel had besteld. Ik heb haar uw brief laten lezen.”",
  ["Five pairs. Took me ten minutes to say and two days to type in."] =
    "Vijf paar. Tien minuten om te zeggen, twee dagen om in te tikken.",
  ["Before the season is over. I have put the list in the top drawer, where we will see it."] =
    "Voordat de drukte voorbij is. Ik heb de lijst in de bovenste la gelegd, zodat we hem zien.",

  -- Week 12

  ["Three thousand"] = "Drieduizend",
  ["What became slower through people looking at it, and what was that worth?"] =
    "Wat werd trager doordat er mensen naar keken, en wat was dat waard?",
  ["The busiest weeks of the year. Three thousand claims are waiting."] =
    "De drukste weken van het jaar. Er wachten drieduizend claims.",
  ["They are waiting because somebody reads them before they go out."] =
    "Ze wachten omdat iemand ze leest voordat er een antwoord uitgaat.",
  ["The director is on the line: “Puck can do all of them tonight. What exactly are you waiting for?”"] =
    "De directeur aan de lijn: “Puck kan ze vannacht allemaal doen. Waar wachten jullie eigenlijk op?”",
  ["People say thank you for a no, you know. If there’s somebody who says it."] =
    "Mensen zeggen dankjewel voor een nee, hoor. Als er iemand is die het zegt.",
  ["Puck does everything up to twenty-five euros; people look at the rest."] =
    "Puck doet alles tot vijfentwintig euro; naar de rest kijken mensen.",
  ["A limit makes it bearable. Twenty-five euros is not the same for everyone."] =
    "Met een grens is het te doen. Vijfentwintig euro is alleen niet voor iedereen hetzelfde.",
  ["Let Puck do them all tonight, and reopen in January what turns out wrong."] =
    "Laat Puck ze vannacht allemaal doen, en heropen in januari wat fout blijkt.",
  ["The night of the three thousand has been in the letters all week."] =
    "De nacht van de drieduizend zat de hele week in de post.",
  ["In one night the table is clear. The mistakes are with the customers now."] =
    "In één nacht is de tafel leeg. De fouten liggen nu bij de klant.",
  ["All hands on it: your evenings too, overtime for whoever wants it, and soup at seven."] =
    "Alle hens aan dek: ook jouw avonden, overwerk voor wie wil, en om zeven uur soep.",
  ["Together it can be done properly, on strength that was meant for December."] =
    "Samen kan het goed gebeuren, op krachten die voor december waren bedoeld.",
  ["Tell customers that it takes three weeks, and why."] = "Vertel klanten dat het drie weken duurt, en waarom.",
  ["It is easier to wait when you know why. It is still waiting."] =
    "Wie weet waarom, wacht makkelijker. Wachten blijft het.",
  ["That leaves eight hundred and forty. Divided among us that’s, yes. That can be done."] =
    "Dan blijven er achthonderdveertig over. Als we die verdelen is dat, ja. Dat kan.",
  ["At four minutes past one Puck is done. In the morning the desk is empty, and it smells of floor polish."] =
    "Om vier minuten over één is Puck klaar. ’s Ochtends zijn de bakken leeg, en het ruikt naar vloerwas.",
  ["{ivo} reads aloud, {lennart} decides, {yara} types. At nine someone asks who made the soup. It was {marlon}."] =
    "{ivo} leest voor, {lennart} beslist, {yara} typt. Om negen uur vraagt iemand wie de soep heeft gemaakt. Dat was {marlon}.",
  ["One reads aloud, one decides, one types. At nine someone asks who made the soup. Nobody wants to have done it."] =
    "De een leest voor, de ander beslist, een derde typt. Om negen uur vraagt iemand wie de soep heeft gemaakt. Niemand wil het geweest zijn.",
  ["There is anger for two days. Then a message arrives that somebody pins up: “At last something I can plan around.”"] =
    "Twee dagen lang zijn mensen boos. Dan komt er een bericht dat iemand ophangt: “Eindelijk iets waar ik rekening mee kan houden.”",

  -- Week 13

  ["Who has the key"] = "Wie heeft de sleutel",
  ["Who should be able to undo it, and what does that person need?"] =
    "Wie moet het kunnen terugdraaien, en wat heeft diegene nodig?",
  ["The contract with the supplier has to be renewed. One clause has been left open: who can undo a decision of Puck’s. The director has left a pencil beside it; how many desks there will be hangs on it too."] =
    "Het contract met de leverancier moet worden verlengd. Eén bepaling staat nog open: wie een beslissing van Puck kan terugdraaien. De directeur heeft er een potlood bij gelegd; hoeveel plekken er blijven, hangt er ook van af.",
  ["So it can stay off. The lock."] = "Dus het kan eraf blijven. Het slot.",
  ["So it can be taken off. The lock."] = "Dus het kan eraf. Het slot.",
  ["It always could. It was a setting."] = "Dat kon altijd al. Het was een instelling.",
  ["Everyone at the desk has the key, and writes one line to say why each time it is used."] =
    "Iedereen in het team heeft de sleutel, en wie hem gebruikt schrijft in één regel waarom.",
  ["There is so little trust that nobody would turn it."] =
    "Er is zo weinig vertrouwen dat niemand hem zou omdraaien.",
  ["People look harder at what they may undo. The same case ends differently with each of them."] =
    "Wat je mag terugdraaien, bekijk je scherper. Hetzelfde geval loopt nu wel bij iedereen anders af.",
  ["Two of them have it, as a desk for objections, with a name and a number."] =
    "Twee van hen hebben hem, als loket voor bezwaren, met een naam en een nummer.",
  ["One place where it can be put right is easy to find. When it gets busy it is narrow."] =
    "Eén plek waar je het kunt laten herstellen, is makkelijk te vinden. Als het druk wordt, is hij wel krap.",
  ["The customer has it: whoever asks gets a person, and then Puck only advises."] =
    "De klant heeft hem: wie erom vraagt krijgt een mens, en dan geeft Puck alleen advies.",
  ["The way out is in the hands of the one who needs it, at four euros ten a time."] =
    "De uitweg ligt bij wie hem nodig heeft, voor vier euro tien per keer.",
  ["The lock stays, and every quarter somebody from outside examines Puck’s decisions."] =
    "Het slot blijft, en elk kwartaal onderzoekt iemand van buiten de beslissingen van Puck.",
  ["Thousands of decisions get examined at a time. Tonight that is of no use to anyone."] =
    "Zo worden duizenden beslissingen tegelijk onderzocht. Vanavond heeft niemand daar iets aan.",
  ["{lennart} is the first to use it. He types a line, deletes it, types another. Then the lock opens, with a click like a bicycle lock."] =
    "{lennart} gebruikt hem als eerste. Hij typt een regel, wist hem, typt een andere. Dan gaat het slot open, met een klik als van een fietsslot.",
  ["The first line takes a quarter of an hour. Then the lock opens, with a click like a bicycle lock."] =
    "Over de eerste regel doen ze een kwartier. Dan gaat het slot open, met een klik als van een fietsslot.",
  ["With a name. Good. I should like it to be mine again."] =
    "Met een naam. Goed. Ik zou graag willen dat het weer de mijne is.",
  ["And the four euros ten?"] = "En die vier euro tien?",
  ["You had put it in the proposal, beside what sixty-three lost parcels cost."] =
    "Die had je in het voorstel gezet, naast wat drieënzestig zoekgeraakte pakketten kosten.",
  ["The director signs within the hour. The examiner will start in April."] =
    "Binnen een uur heeft de directeur getekend. De onderzoeker begint in april.",

  -- Week 14

  ["On foot"] = "Te voet",
  ["Whose day was this, and who got to see it?"] = "Van wie was deze dag, en wie kreeg er iets van te zien?",
  ["The porter rings: there is a man of seventy-nine at the gate, in black shoes. He has come on foot; it took him forty minutes. He has no appointment. “I would like to speak to a person,” he says."] =
    "De portier belt: er staat een man van negenenzeventig aan de poort, op zwarte schoenen. Hij is te voet gekomen; hij heeft er veertig minuten over gedaan. Een afspraak heeft hij niet. “Ik wil graag een mens spreken,” zegt hij.",
  ["On the wall every figure is red. It is the busiest day of the year."] =
    "Op het bord staat elk cijfer in het rood. Het is de drukste dag van het jaar.",
  ["Everyone stops for a quarter of an hour, and there is coffee."] =
    "Iedereen legt het werk een kwartier neer, en er is koffie.",
  ["They see for whom they do it. For a quarter of an hour nobody is helped."] =
    "Ze zien voor wie ze het doen. Een kwartier lang wordt er niemand geholpen.",
  ["Send {marlon} down to him, and take over his place yourself."] =
    "Stuur {marlon} naar beneden, en neem zelf zijn plek over.",
  ["Marlon is not there."] = "Marlon is er niet.",
  ["Thanks do most good at the right address; the others hear of it later."] =
    "Een bedankje doet het meest op het goede adres; de anderen horen het later.",
  ["Ask him whether he would climb one more flight, to the director."] =
    "Vraag hem of hij nog één trap op wil, naar de directeur.",
  ["One pair of shoes says more there than a report. It does make an argument of a visitor."] =
    "Eén paar schoenen zegt daar meer dan een rapport. Een bezoeker wordt zo wel een argument.",
  ["He shakes hands with all of them. In the end he asks where Puck sits."] =
    "Hij geeft ze allemaal een hand. Aan het eind vraagt hij waar Puck zit.",
  ["They stand at the gate for a while, {marlon} and he. They are talking about streets."] =
    "Ze staan een tijdje bij de poort, {marlon} en hij. Ze hebben het over straten.",
  ["He takes the stairs slowly, one hand on the rail. The director gets up, and brings him a chair."] =
    "Hij neemt de trap langzaam, één hand aan de leuning. De directeur staat op en schuift een stoel voor hem aan.",
  ["A box"] = "Een doos",
  ["When does a mistake come back where you work, and who opens the box?"] =
    "Wanneer komt bij jullie een fout terug, en wie maakt de doos open?",
  ["A courier puts a box on the long table, black, the size of two shoes. Return to sender: nobody at this address. It has been on its way for three weeks, since before the television; on the label it says Lindenhof, with two n’s. In it is the second pair."] =
    "Een koerier zet een doos op de lange tafel, zwart, zo groot als twee schoenen. Retour afzender: onbekend op dit adres. Hij is drie weken onderweg geweest, nog van voor de televisie; op het etiket staat Lindenhof, mét tussen-n. Het tweede paar zit erin.",
  ["Made to measure twice, and brought to the same garage twice. Nobody does that on purpose."] =
    "Twee keer op maat gemaakt, en twee keer naar dezelfde garage gebracht. Zoiets doet niemand expres.",
  ["Take it there yourself, now, and wait until they are on."] =
    "Breng hem er zelf heen, nu, en wacht tot hij ze aanheeft.",
  ["One pair of shoes arrives. On its busiest day the desk was one person short."] =
    "Eén paar schoenen komt aan. Op de drukste dag was het team één mens minder.",
  ["Have the addresses put right first, today, so that no other box does this."] =
    "Laat eerst de adressen verbeteren, vandaag nog, zodat dit geen doos meer overkomt.",
  ["From tomorrow it goes well on five pairs of streets. This box stands there one night more."] =
    "Vanaf morgen gaat het in vijf paar straten goed. Deze doos staat er nog een nacht.",
  ["Send it on by express, with a card."] = "Stuur hem door, met spoed, en met een kaartje erbij.",
  ["It is on its way within the hour and nobody has to leave a desk. It goes by the same firm."] =
    "Binnen een uur is hij onderweg en niemand hoeft van zijn plek. Hij gaat wel met hetzelfde bedrijf mee.",
  ["He ties them himself, slowly, sitting on the stairs. Then he stands up and asks whether you take sugar."] =
    "Hij strikt ze zelf, langzaam, zittend op de trap. Dan staat hij op en vraagt of je suiker gebruikt.",
  ["At ten past six it is right, in all the systems that anyone can think of. Somebody copies the label by hand all the same."] =
    "Om tien over zes klopt het, in alle systemen die iemand kan bedenken. Toch schrijft iemand het etiket nog met de hand over.",
  ["Somebody looks for a card that suits the occasion. There is one with a rabbit, and one with nothing on it."] =
    "Iemand zoekt een kaartje dat erbij past. Er is er een met een konijn, en een waar niets op staat.",

  -- Klaar voor wie een groep begeleidt

  ["Yes"] = "Ja",
  ["When the mistake is in your favour, who goes looking for it?"] =
    "Als een fout gunstig uitvalt, wie gaat hem dan zoeken?",
  ["Last night Puck said yes. To everything, from ten past one until six: six hundred and eleven claims, paid at once, each with a friendly sentence. Upstairs they have worked out what it cost. Nobody has worked out how many of them were right."] =
    "Vannacht zei Puck ja. Op alles, van tien over één tot zes uur: zeshonderdelf claims, meteen uitbetaald, elk met een vriendelijke zin erbij. Boven hebben ze uitgerekend wat het heeft gekost. Hoeveel ervan terecht waren, heeft niemand uitgerekend.",
  ["The ones I have read so far I would have paid. Not all of them. More than I would have liked."] =
    "Wat ik tot nu toe heb gelezen, had ik ook betaald. Niet alles. Wel meer dan me lief is.",
  ["Let it stand: paid is paid, and write it off."] =
    "Laat het zo: betaald is betaald, en boek het af.",
  ["Word got about that Puck is in a good mood at night. There have been four hundred claims between one and six."] =
    "Het is rondgegaan dat Puck ’s nachts in een goede bui is. Tussen één en zes kwamen er vierhonderd claims binnen.",
  ["The desk keeps its day, and six hundred people have their money. What went wrong nobody has looked at."] =
    "Het team houdt zijn dag, en zeshonderd mensen hebben hun geld. Naar wat er misging heeft niemand gekeken.",
  ["Have the night reversed, and ask for the money back, with an apology."] =
    "Laat de nacht terugdraaien, en vraag het geld terug, met excuses erbij.",
  ["The system is in order again by noon. Those who answer the telephone and the chat collect the rest."] =
    "Voor twaalven klopt het systeem weer. De rest komt terecht bij wie de klanten te woord staat.",
  ["Divide the six hundred among the desk, and read what Puck would have refused."] =
    "Verdeel de zeshonderd over het team, en lees wat Puck anders had afgewezen.",
  ["A mistake is the cheapest comparison you will get. Reading it takes a day."] =
    "Goedkoper dan met een fout kun je niet vergelijken. Het lezen kost een dag.",
  ["By the afternoon there are seven thank-you notes. Nobody at the desk remembers when that last happened, and nobody knows what to do with them."] =
    "’s Middags zijn er zeven bedankjes binnen. Niemand weet nog wanneer dat voor het laatst gebeurde, en niemand weet wat je ermee doet.",
  ["The letters go out at three. They contain the word unfortunately twice, and the first answer has it four times."] =
    "Om drie uur gaan de brieven eruit. Het woord helaas staat er twee keer in, en in het eerste antwoord vier keer.",
  ["By five there are two piles on the long table. The one with “would have paid it too” is the higher of the two. Somebody measures it with a ruler."] =
    "Om vijf uur liggen er twee stapels op de lange tafel. Die met “had ik ook betaald” is de hoogste. Iemand meet hem op met een liniaal.",

  -- Wat het model teweegbrengt

  ["Puck answers"] = "Puck geeft antwoord",
  ["A customer has asked Puck when the telephone is coming back. Puck has read everything in the shared folder and answers politely: the line ends on 31 December, together with the evening desk. Is there anything else it can do for you? By noon the picture is on every phone at the desk."] =
    "Een klant heeft Puck gevraagd wanneer de telefoon terugkomt. Puck heeft alles gelezen wat in de gedeelde map staat en antwoordt beleefd: de lijn stopt op 31 december, samen met de avonddienst. Kan ik verder nog iets voor u doen? Rond het middaguur staat de schermafdruk bij iedereen op de telefoon.",
  ["This week, you said. It was quicker."] = "Deze week, zei je. Hij was sneller.",
  ["Formally a pilot. It seems nobody has told Puck that."] =
    "Formeel een pilot. Dat heeft blijkbaar niemand tegen Puck gezegd.",
  ["So it is nought. I had rounded it up."] = "Het is dus nul. Ik had het naar boven afgerond.",
  ["Tasks, you said. I have looked it up. I am one of the tasks."] =
    "Taken, zei je. Ik heb het opgezocht. Ik ben een van de taken.",
  ["Solved"] = "Opgelost",
  ["Last night Puck closed nine hundred conversations as solved. It has learned that “never mind” means thank you."] =
    "Vannacht heeft Puck negenhonderd gesprekken als opgelost gesloten. Hij heeft geleerd dat “laat maar” hetzelfde is als dankjewel.",
  ["They have stopped asking. That is something else."] =
    "Ze zijn opgehouden met vragen. Dat is iets anders.",
  ["Very small"] = "Heel klein",
  ["Another date. No lock is drawn for it, and nobody goes to look at the calendar."] =
    "Weer een datum. Er wordt geen slotje bij getekend, en niemand gaat kijken op de kalender.",
  ["Another date. There is a second lock on the calendar now, and this one has been coloured in."] =
    "Weer een datum. Op de kalender is een slotje bij gekomen, en dit is ingekleurd.",
  ["The date you had named has passed. On the calendar by the coffee machine somebody has drawn something beside it, very small. It is a lock."] =
    "De datum die je had genoemd is voorbij. Op de kalender bij het koffieapparaat heeft iemand er iets naast getekend, heel klein. Het is een slotje.",
  ["Not automatic"] = "Niet automatisch",
  ["{who} has reported sick, and it will take a while. The company doctor speaks of months. For one day the customers get an automatic reply; then somebody takes it off and writes to them."] =
    "{who} heeft zich ziek gemeld, en het gaat even duren. De bedrijfsarts spreekt van maanden. Eén dag krijgen de klanten een automatisch antwoord; dan zet iemand het uit en schrijft hun zelf.",
  ["By hand"] = "Afgegeven",
  ["{who} has put it in an envelope, with the pass and the headset, its cord wound round it. On the envelope it says: so as not to make it longer than it is."] =
    "{who} heeft het in een envelop gedaan, met het pasje en de headset erbij, het snoer eromheen. Op de envelop staat: om het niet langer te maken dan het is.",
  ["{who} has come to tell you in person. “I didn’t want to do it in a form.” You talk for longer than in the whole of the past year. Then it has been said, and a month’s notice remains."] =
    "{who} komt het je zelf vertellen. “Ik wilde het niet met een formulier doen.” Jullie praten langer dan in het hele afgelopen jaar. Dan is het gezegd, en er rest een maand opzegtermijn.",

  -- Hoe het kan eindigen

  ["A long December"] = "Een lange december",
  [ [[The parcels arrive, most of them. Puck answers at once, day and night. At the
desk they have stopped counting the evenings; somebody sleeps badly, somebody is short
with the children, and nobody says which of them it is.

Four seconds is what it takes to answer. How long it takes to catch one’s breath stands on
no wall. That is where it could begin, in January, with a roster that leaves something over.]] ] = [[De pakketten komen aan, de meeste dan. Puck antwoordt meteen, dag en nacht. In het
team tellen ze de avonden niet meer; iemand slaapt slecht, iemand is kortaf tegen de kinderen,
en niemand zegt wie van hen dat is.

Een antwoord kost vier seconden. Hoeveel tijd het kost om op adem te komen, staat op geen
bord. Daar zou het kunnen beginnen, in januari, met een rooster waarin iets overblijft.]],
  ["A door that opens"] = "Een deur die opengaat",
  [ [[Puck still decides, more than before, and mostly well. The lock is still there too;
it has become a thing with a key. Whoever gets stuck gets a person, and that person can
do something. Refusals have a reason in them, and a name.

It is slower, and it costs more than eleven cents. None of it looks like much: a line of
reasons, a number where somebody answers, a colleague who gets up to go and see. Together
it is what a stranger notices who writes to a company, and somebody has read it.]] ] = [[Puck beslist nog steeds, meer dan eerst, en meestal goed. Het slot is er ook nog; het is
iets geworden met een sleutel. Wie vastloopt krijgt een mens, en die mens kan iets doen. In
een afwijzing staat een reden, en een naam.

Het gaat langzamer, en het kost meer dan elf cent. Het lijkt allemaal niet veel: een regel
met een reden, een nummer waar iemand antwoord geeft, een collega die opstaat en gaat kijken.
Bij elkaar is het wat een vreemde merkt als hij een bedrijf schrijft en iemand het gelezen
heeft.]],
  ["What they want to keep"] = "Wat ze willen houden",
  [ [[At the desk there is talk, with customers and with each other, and people know from
one another what they can carry. Puck tells where a parcel is. For whatever weighs more,
customers are sent on to people, and the people are there.

Puck could do a good deal more than it does. The desk has found out what it wants to
keep. What it would like to hand over, and on what terms, it can now say for itself.]] ] = [[Er wordt gepraat in dit team, met klanten en met elkaar, en ze weten van elkaar wat ze
kunnen dragen. Puck vertelt waar een pakket is. Met alles wat zwaarder weegt worden klanten
naar mensen doorgestuurd, en die mensen zijn er.

Puck zou een stuk meer kunnen dan hij doet. Het team heeft ontdekt wat het wil houden. Wat het
uit handen wil geven, en onder welke voorwaarden, kan het nu zelf zeggen.]],
  ["Four seconds"] = "Vier seconden",
  [ [[The waiting time stands at four seconds. Every question gets an answer, in clear
and friendly sentences, and costs have fallen by a third. The desk does what is left, and
of that there is a little less each month.

Somewhere people are standing at their own front door with a message that says delivered.
Nobody here has anything against them. They are in none of the figures, and they do not
know whom to tell. To find out how many they are would take one person with a coat on.]] ] = [[De wachttijd staat op vier seconden. Elke vraag krijgt antwoord, in heldere en
vriendelijke zinnen, en de kosten zijn met een derde gedaald. Het team doet wat overblijft,
en dat wordt elke maand iets minder.

Ergens staan mensen in hun eigen deuropening met een bericht waarin staat: bezorgd. Niemand hier
heeft iets tegen hen. Ze zitten in geen enkel cijfer, en ze weten niet aan wie ze het moeten
vertellen. Om te weten met hoeveel ze zijn, hoeft er maar één iemand zijn jas aan te trekken.]],
  ["By post"] = "Per post",
  [ [[On Mondays there is a crate beside the door now, with letters. They are addressed to
the management, to the complaints department, to whoever reads this. Puck cannot open
envelopes. The desk could, and sometimes somebody does, after five.

People go on looking for people; they are stubborn in that. Whoever wants to know what the
bot does not see has only to sit down beside the crate, and start at the top.]] ] = [[Op maandag staat er nu een krat bij de deur, met brieven. Ze zijn gericht aan de
directie, aan de klachtenafdeling, aan wie dit leest. Puck kan geen enveloppen openen. Het
team wel, en soms doet iemand dat, na vijven.

Mensen blijven naar mensen zoeken; daar zijn ze hardnekkig in. Wie wil weten wat de bot niet
ziet, hoeft alleen maar bij de krat te gaan zitten en bovenaan te beginnen.]],
  ["Never mind"] = "Laat maar",
  [ [[There is a way in now, and behind it a person who may change something. Customers
know how to find it. In the room itself something has gone out of use: whoever sees a street
that is wrong, a refusal that is odd, a roster that cannot be worked, says “never mind” and
takes the next one.

To Puck, “never mind” means the same as thank you, and from a distance it sounds like it.
They do still see it. They write it on the back of an envelope, and the envelope goes home
with them. The first to be asked something by a person who waits for the answer will have a
good deal to tell.]] ] = [[Er is nu een ingang, en daarachter zit een mens die iets mag veranderen. Klanten weten hem
te vinden. Op de afdeling zelf is iets in onbruik geraakt: wie een straat ziet die niet klopt,
een afwijzing die raar is, een rooster dat niet kan, zegt “laat maar” en pakt de volgende.

Voor Puck is “laat maar” hetzelfde als dankjewel, en van een afstand klinkt het ook zo. Het
valt ze nog wel op. Ze schrijven het achter op een envelop, en die envelop gaat mee naar huis.
De eerste aan wie iemand iets vraagt en dan op het antwoord wacht, heeft heel wat te
vertellen.]],

  ["Two counters"] = "Twee loketten",
  [ [[There are two ways in now. At the one, Puck decides, at once. At the other there is a
person, and a queue. Customers have found out which of the two to choose, and so has the
desk; between the counters not much is said.

What the one learns does not reach the other yet. But both are open, and the people who
know the streets sit six steps from those who know the sentences. It would take one
Tuesday afternoon, and somebody who puts two chairs together.]] ] = [[Er zijn nu twee ingangen. Bij de ene beslist Puck, meteen. Bij de andere zit een mens, met
een rij ervoor. Klanten weten inmiddels welke van de twee ze moeten hebben, en het team ook;
tussen de loketten wordt niet veel gezegd.

Wat het ene leert, komt nog niet bij het andere terecht. Maar ze zijn allebei open, en de
mensen die de straten kennen zitten zes stappen bij de mensen vandaan die de zinnen kennen.
Er is één dinsdagmiddag voor nodig, en iemand die twee stoelen bij elkaar zet.]],
}
