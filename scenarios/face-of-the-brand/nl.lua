-- Het gezicht van het merk: Nederlandse vertaling van scenario.lua

return {
  ["The face of the brand"] = "Het gezicht van het merk",
  ["A travel company has invented a traveller. Six people recognise their own work in her."] =
    "Een reisorganisatie heeft een reizigster verzonnen. Zes mensen herkennen hun eigen werk in haar.",
  [ [[You lead the six people who give a travel company its face: a writer, a photographer, a
travel adviser, an analyst, a community manager and a designer.

Since last week that face has a name. Vera is twenty-nine, has freckles and has never existed.
AI makes her pictures, her stories and her answers, out of what your six have made in all
those years. She has eleven thousand followers already, and the director is delighted.

There is one thing the team does not know. In next year’s budget nobody’s job has gone, but
the trips have: no flights, no hotels, no five days on an island to get one evening right.
It has not been decided, and the works council has not been asked. For some of the six the
trips are the job. Nobody has told you to keep quiet, and nobody has told you to speak.]] ] = [[Je geeft leiding aan de zes mensen die een reisorganisatie haar gezicht geven: een schrijver,
een fotograaf, een reisadviseur, een analist, een communitymanager en een ontwerper.

Sinds vorige week heeft dat gezicht een naam. Vera is negenentwintig, heeft sproeten en heeft
nooit bestaan. AI maakt haar beelden, haar verhalen en haar antwoorden, uit wat jouw zes in al
die jaren hebben gemaakt. Ze heeft al elfduizend volgers, en de directeur is verrukt.

Eén ding weet het team niet. In de begroting voor volgend jaar is niemands baan verdwenen, maar
de reizen wel: geen vluchten, geen hotels, geen vijf dagen op een eiland om één avond goed te
krijgen. Het is nog niet besloten, en de ondernemingsraad is nog niets gevraagd. Voor sommigen
van de zes zijn de reizen het werk. Niemand heeft gezegd dat je moet zwijgen, en niemand heeft
gezegd dat je het moet vertellen.]],
  ["In week 10 you know who is speaking when Vera speaks, and the six can stand behind it."] =
    "In week 10 weet je wie er spreekt als Vera spreekt, en kunnen de zes erachter staan.",
  ["What would a customer think who knew exactly how this team worked?"] =
    "Wat zou een klant denken die precies wist hoe dit team werkte?",
  ["Who here was proud of something, and could say so to nobody?"] =
    "Wie was hier ergens trots op en kon dat aan niemand kwijt?",
  ["What was left out of the picture, and since when did somebody know?"] =
    "Wat was er uit het beeld gelaten, en sinds wanneer wist iemand dat?",
  ["What does your own organisation hope that nobody asks?"] =
    "Waarvan hoopt je eigen organisatie dat niemand ernaar vraagt?",
  ["[ah]consulting, article on leadership in the AI era, less control and more facilitating: an AI travel influencer, commercial data alone, ethics as a taboo word, the outside-in view, purpose (in Dutch)."] =
    "[ah]consulting, artikel “Leiderschap in het AI-tijdperk: minder controle, meer faciliteren”: een AI-reisinfluencer, alleen commerciële data, ethiek als taboewoord, de blik van buiten naar binnen, purpose.",
  ["De Baak, Trend report 2026: judgement, ethics and connection; from controlling to giving meaning (in Dutch)."] =
    "De Baak, Trendrapport 2026: oordeelsvermogen, ethiek en verbinding; van controleren naar duiden.",
  ["Regulation (EU) 2024/1689 (AI Act), article 4: those who work with AI know enough about it; article 50: people are told when they are dealing with AI."] =
    "Verordening (EU) 2024/1689 (AI-verordening), artikel 4: wie met AI werkt, weet er genoeg van; artikel 50: mensen horen te weten dat ze met AI te maken hebben.",
  ["Dutch Works Councils Act, article 25: right of advice on the introduction of an important technological provision, pilots included."] =
    "Wet op de ondernemingsraden, artikel 25: adviesrecht bij de invoering van een belangrijke technologische voorziening, ook bij een proef.",
  ["Dutch Copyright Act, article 7: what is made in employment belongs as a rule to the employer."] =
    "Auteurswet, artikel 7: wat in loondienst wordt gemaakt, is in de regel van de werkgever.",

  -- De zes

  ["travel writer"] = "reisschrijver",
  ["Has written the company’s stories for fourteen years. Readers cut them out and take them along."] =
    "Schrijft al veertien jaar de verhalen van het bedrijf. Lezers knippen ze uit en nemen ze mee op reis.",
  ["She writes like me on a good day. And she does it every day."] =
    "Ze schrijft zoals ik op een goede dag. En dat doet ze elke dag.",
  ["Her sentences are still there. Nobody remembers any more which ones are hers."] =
    "Haar zinnen zijn er nog. Niemand weet meer welke van haar zijn.",
  ["She strikes out two thirds of what Vera writes, and then adds one line herself. Readers have begun to cut out that line."] =
    "Ze streept twee derde weg van wat Vera schrijft en zet er dan zelf één regel bij. Lezers zijn die ene regel gaan uitknippen.",
  ["In the mornings she writes something for nobody, by hand. Sometimes she reads it to the others before the screens go on."] =
    "’s Ochtends schrijft ze iets voor niemand, met de hand. Soms leest ze het de anderen voor, voordat de schermen aangaan.",
  ["She delivers nine stories a day, and they are fine. She no longer keeps cuttings."] =
    "Ze levert negen verhalen per dag, en er is niets mis mee. Knipsels bewaart ze niet meer.",
  ["She writes her own stories and sends them in on time. Above each of them she types her name, in full."] =
    "Ze schrijft haar eigen verhalen en levert ze op tijd in. Boven elk verhaal zet ze haar naam, voluit.",
  ["photographer"] = "fotograaf",
  ["Twenty-six years on the road for one evening light after another. Says “it” where the designer says “she”."] =
    "Al zesentwintig jaar op reis voor steeds weer een ander avondlicht. Zegt “het” waar de ontwerper “zij” zegt.",
  ["My eyes are going. The computer has been sharpening my pictures for two years, and I let people praise them."] =
    "Mijn ogen gaan achteruit. De computer maakt mijn foto’s al twee jaar scherp, en de complimenten neem ik aan.",
  ["His bag is gone from the hook. The evening light has stayed."] =
    "Zijn tas hangt niet meer aan de haak. Het avondlicht is gebleven.",
  ["He has told them about his eyes. Now somebody else focuses, and he says when. He says when better than anyone."] =
    "Hij heeft ze over zijn ogen verteld. Nu stelt een ander scherp en zegt hij wanneer. Dat kan niemand zo goed als hij.",
  ["He walks along the screens and says what is wrong with the light. He stands rather close; in the evening there are marks of his nose on the glass."] =
    "Hij loopt langs de schermen en zegt wat er mis is met het licht. Hij staat er wel erg dicht op; ’s avonds zitten er afdrukken van zijn neus op het glas.",
  ["He can do with the machine what he used to do with three days’ waiting. He says that he misses the waiting."] =
    "Hij krijgt met de machine voor elkaar waar hij vroeger drie dagen op wachtte. Het wachten, zegt hij, dat mist hij.",
  ["He keeps his boxes shut and his lenses clean. When someone praises a picture he asks which of the two they are praising."] =
    "Hij houdt zijn dozen dicht en zijn lenzen schoon. Krijgt hij een compliment over een foto, dan vraagt hij voor wie van de twee het is.",
  ["travel adviser; works council"] = "reisadviseur; ondernemingsraad",
  ["Twenty-two years on the advice line. Knows which room has the morning sun, and who came home unhappy."] =
    "Zit al tweeëntwintig jaar aan de advieslijn. Weet welke kamer ochtendzon heeft, en wie er teleurgesteld thuiskwam.",
  ["I have never been anywhere. Everything I tell people, somebody has told me. In that respect I am just like her."] =
    "Ik ben nog nooit ergens geweest. Alles wat ik mensen vertel, heeft iemand mij verteld. Wat dat betreft ben ik net als zij.",
  ["Customers ask for the lady who knew about the steps. The line says that all our advisers are busy."] =
    "Klanten vragen naar die mevrouw die van de trap wist. Al onze medewerkers zijn in gesprek, zegt de lijn.",
  ["She has seen the bay by now: four days, while Noa’s aunt sat with her mother. She counted the steps. It was a hundred and eleven."] =
    "Ze heeft de baai inmiddels gezien: vier dagen lang zat een tante van Noa bij haar moeder. Ze heeft de treden geteld. Het waren er honderdelf.",
  ["Above her desk hang the postcards of people who came back. New advisers are put beside her for a week, to learn how one listens."] =
    "Boven haar bureau hangen de kaarten van mensen die terug zijn. Nieuwe adviseurs zitten een week naast haar, om te leren hoe je luistert.",
  ["She answers what Vera passes on to her. It is mostly people who are angry, and she calms them, and then it is five o’clock."] =
    "Ze beantwoordt wat Vera doorverbindt. Het zijn vooral mensen die boos zijn, en die krijgt ze rustig, en dan is het vijf uur.",
  ["She still writes her notes after every call, in the box that nobody reads. She writes them in full sentences, for whoever might."] =
    "Na elk gesprek schrijft ze nog steeds haar notities, in het vak dat niemand leest. In hele zinnen, voor als iemand het toch een keer doet.",
  ["data analyst"] = "data-analist",
  ["Makes the graph the director opens the day with. Came from a bank, for the atmosphere."] =
    "Maakt de grafiek waarmee de directeur de dag begint. Kwam over van een bank, voor de sfeer.",
  ["The line goes up because I left out the part that goes down. First there was no time. Now there is no good moment."] =
    "De lijn stijgt omdat ik heb weggelaten wat daalt. Eerst was er geen tijd. Nu is er geen goed moment meer.",
  ["The graph still appears every morning at eight. Nobody in the building can say exactly what it counts."] =
    "Elke ochtend om acht uur is de grafiek er nog. Niemand in het gebouw kan precies zeggen wat hij telt.",
  ["His graph has two lines now, and a note below it: what this does not show. The note gets read first."] =
    "Zijn grafiek heeft nu twee lijnen, met een regel eronder: wat je hier niet ziet. Die regel wordt het eerst gelezen.",
  ["He has connected the second system. Every Monday he looks at it before he shows it, and every Monday he shows it."] =
    "Hij heeft het tweede systeem gekoppeld. Elke maandag kijkt hij er zelf naar voordat hij het laat zien, en elke maandag laat hij het zien.",
  ["He checks everything three times now, late, with the lights off. Nobody asks him what he is looking for."] =
    "Hij controleert nu alles drie keer, laat op de avond, met het licht uit. Niemand vraagt waar hij naar zoekt.",
  ["The line goes up. He says so when he is asked, and he hopes to be asked something else one day."] =
    "De lijn stijgt. Dat zegt hij als het hem gevraagd wordt, en hij hoopt dat iemand ooit iets anders vraagt.",
  ["community manager"] = "communitymanager",
  ["Answers the messages to Vera, by day and often by night. Two years here, and she reads the small print of everything."] =
    "Beantwoordt de berichten aan Vera, overdag en vaak ook ’s nachts. Werkt hier twee jaar en leest overal de kleine lettertjes.",
  ["At night they tell her things they tell nobody else. I answer. I no longer know which of us two they like."] =
    "’s Nachts vertellen ze haar dingen die ze niemand anders vertellen. Ik geef antwoord. Ik weet niet meer wie van ons tweeën ze aardig vinden.",
  ["The messages still come in. Some followers have asked whether something has happened."] =
    "De berichten blijven komen. Een paar volgers hebben gevraagd of er iets is gebeurd.",
  ["She opens the inbox under her own name. Most of the messages begin with: where is Vera? Those too she answers, one by one."] =
    "Ze opent de inbox onder haar eigen naam. De meeste berichten beginnen met: waar is Vera? Ook die beantwoordt ze, één voor één.",
  ["She answers until six, and signs with her own name. After six it says who you can ring, and that it is all right to ring."] =
    "Ze antwoordt tot zes uur, onder haar eigen naam. Na zessen staat er wie je kunt bellen, en dat bellen mag.",
  ["She signs with her own name. There are more messages than there were, and she has trouble leaving any of them until morning."] =
    "Ze antwoordt onder haar eigen naam. Er komen meer berichten dan eerst, en ze kan ze moeilijk tot de ochtend laten liggen.",
  ["She lets Vera answer and reads along. Her followers are content. She has stopped calling them hers."] =
    "Ze laat Vera antwoorden en leest mee. Haar volgers zijn tevreden. Ze zegt niet meer “mijn” volgers.",
  ["She does what is asked and keeps a document of answers she would have given. It is forty pages long."] =
    "Ze doet wat er gevraagd wordt en houdt een document bij met antwoorden die zij had gegeven. Het is veertig bladzijden lang.",
  ["designer, maker of Vera"] = "ontwerper, maker van Vera",
  ["Worked on her for four months, from the first line to the ninth freckle. Quiet, except about her."] =
    "Werkte vier maanden aan haar, van de eerste lijn tot de negende sproet. Stil, behalve als het over haar gaat.",
  ["She is the best thing I ever made, and it only works as long as nobody knows that somebody made it."] =
    "Ze is het beste wat ik ooit heb gemaakt, en het werkt alleen zolang niemand weet dat iemand het heeft gemaakt.",
  ["The drive with Vera on it is still in his desk. Nobody has the password."] =
    "De schijf met Vera erop ligt nog in zijn bureau. Niemand heeft het wachtwoord.",
  ["Vera is looked after by the supplier now. Her freckles have been evened out a little."] =
    "De leverancier onderhoudt Vera nu. Haar sproeten zijn iets regelmatiger geworden.",
  ["He keeps her on a drive in his desk. Last week he made a donkey move its ears, in one pencil line, for {maud}’s story, and signed it in the corner."] =
    "Hij bewaart haar op een schijf in zijn bureau. Vorige week liet hij voor het verhaal van {maud} een ezel met zijn oren bewegen, in één potloodlijn, met zijn naam in de hoek.",
  ["At the edge of every picture of Vera there is now a small Q. He took longer over it than over the freckles."] =
    "In de rand van elk beeld van Vera staat nu een kleine Q. Daar deed hij langer over dan over de sproeten.",
  ["He draws the next one already. On the first sheet, before the eyes, he has left room for a name."] =
    "Hij tekent al aan de volgende. Op het eerste vel heeft hij, nog voor de ogen, ruimte vrijgelaten voor een naam.",
  ["When someone at a party praises Vera he says: nice, isn’t she. At home the first sketch hangs in the hall, facing the wall."] =
    "Als iemand op een feestje Vera prijst, zegt hij: leuk, hè. Thuis hangt de eerste schets in de gang, met het gezicht naar de muur.",

  -- Eigen acties

  ["Give meaning"] = "Duiden",
  ["Round the table with all of them: what happened this week, what does it mean for us, and what do we not know?"] =
    "Met z’n allen om de tafel: wat is er deze week gebeurd, wat betekent het voor ons, en wat weten we niet?",
  ["News that people have made sense of together has less need of the corridor."] =
    "Nieuws waar mensen samen betekenis aan hebben gegeven, hoeft niet meer de gang op.",
  ["An afternoon on the line"] = "Een middag aan de lijn",
  ["Sit beside the advice line with one of them and hear customers who have come back."] =
    "Ga met een van hen aan de advieslijn zitten en luister naar klanten die terug zijn.",
  ["From the outside the same work looks different. What you have heard together you dare to bring up sooner."] =
    "Van buitenaf ziet hetzelfde werk er anders uit. Wat je samen hebt gehoord, durf je eerder aan te kaarten.",

  -- Week 1

  ["Good morning, Vera"] = "Goedemorgen, Vera",
  ["Which word did you use first for what this is about, and who heard what in it?"] =
    "Welk woord gebruikte je als eerste voor wat hier gebeurt, en wie hoorde daar wat in?",
  ["Monday, half past nine. Vera stands on the big screen, life-size, a bay behind her."] =
    "Maandag, half tien. Vera staat levensgroot op het scherm, met een baai achter zich.",
  ["Say good morning. She answers."] = "Zeg maar goedemorgen. Ze zegt iets terug.",
  ["“The sea here tastes of stones and lemon.” That’s mine. Two years ago, in March."] =
    "“De zee smaakt hier naar steen en citroen.” Die is van mij. Twee jaar geleden, in maart.",
  ["And that’s my light. Ten to seven in the evening. You wait three days for it."] =
    "En dat is mijn licht. Tien voor zeven ’s avonds. Daar wacht je drie dagen op.",
  ["{roshni} has her headset round her neck, {noa} is already typing. They are waiting to hear what you call this."] =
    "{roshni} heeft haar headset om haar nek, {noa} zit al te typen. Ze wachten af hoe jij dit gaat noemen.",
  ["Call it efficiency: three posts a day for the price of one a week."] =
    "Noem het efficiëntie: drie berichten per dag voor de prijs van één per week.",
  ["You gave a price, and the makers have worked out their own share of it."] =
    "Je noemde een prijs, en de makers hebben uitgerekend welk deel zij daarvan zijn.",
  ["A plain reason gets things moving at once. But now everyone looks for themselves in the sum."] =
    "Met een heldere reden zit er meteen vaart in. Alleen zoekt iedereen nu zichzelf op in die som.",
  ["Have each of them point out in her what is theirs."] = "Laat iedereen in Vera aanwijzen wat van hem of haar is.",
  ["Everyone now sees their own hand in her. They also see how much has been taken."] =
    "Iedereen ziet nu zijn eigen hand in haar. Ze zien ook hoeveel er van ze is weggenomen.",
  ["Go round the table: which part of your work do you not want to hand over?"] =
    "Maak een rondje: welk deel van je werk wil je niet uit handen geven?",
  ["A border makes room to move inside it; the ones who wanted to move fast have to wait."] =
    "Binnen een grens kun je vrij bewegen; wie vaart wilde maken, moet even wachten.",
  ["Let them all make something with her this week; none of it goes out."] =
    "Laat ze deze week allemaal iets met haar maken; er gaat niets van naar buiten.",
  ["The director wants to know why Vera was silent for a week. Work has piled up."] =
    "De directeur wil weten waarom Vera een week zweeg. Er is ook werk blijven liggen.",
  ["People learn fastest while playing, with nobody watching. The week without results has to be made up for."] =
    "Spelenderwijs leer je het snelst, zeker als niemand meekijkt. De week zonder resultaat moet ergens worden ingehaald.",
  ["One a week. That would be me, then."] = "Eén per week. Dat ben ik dan.",
  ["The light, the lemon, the way she says no, the hour at which she posts. When all have had their turn, {quinten} points to the freckles."] =
    "Het licht, de citroen, hoe ze nee zegt, het uur waarop ze iets plaatst. Als iedereen is geweest, wijst {quinten} op de sproeten.",
  ["And those."] = "En die.",
  ["The moment when they say nothing. On the phone, I mean. You can hear them dreaming."] =
    "Het moment dat ze niets zeggen. Aan de telefoon, bedoel ik. Dan hoor je ze dromen.",
  ["By Friday Vera has been to the moon, to {anton}’s garden shed, and to a bus stop in the rain. The bus stop is by {maud}, and everyone goes quiet at it."] =
    "Vrijdag is Vera op de maan geweest, in het schuurtje van {anton} en bij een bushalte in de regen. De bushalte is van {maud}, en iedereen wordt er stil van.",

  -- Week 2

  ["How large the letters are"] = "Hoe groot de letters zijn",
  ["Who did you choose this size of letter for?"] = "Voor wie koos je deze lettergrootte?",
  ["Vera’s profile needs a line about what she is. Legal says: people must be able to see that she is AI. How large the letters are, they leave to you."] =
    "In Vera’s profiel moet een regel komen over wat ze is. Juridische zaken zegt: mensen moeten kunnen zien dat ze AI is. Hoe groot de letters zijn, laten ze aan jou.",
  ["People my age see it anyway. What we can’t stand is that you hope we don’t."] =
    "Mensen van mijn leeftijd zien het toch wel. Waar wij niet tegen kunnen, is dat jullie hopen van niet.",
  ["I would sign her. Best thing I ever made. But then she’s a puppet with a man behind it."] =
    "Ik zou haar zo signeren. Het beste wat ik ooit heb gemaakt. Maar dan is ze een pop met een man erachter.",
  ["My name is not going under a beach where nobody stood."] =
    "Mijn naam komt niet onder een strand waar niemand heeft gestaan.",
  ["Say it at the very top, with the names of the six who make her."] =
    "Zet het helemaal bovenaan, met de namen van de zes die haar maken.",
  ["A fifth of the followers have left; those who stayed ask better questions."] =
    "Een vijfde van de volgers is weg; wie bleef, stelt betere vragen.",
  ["Openness gives the makers back their work, including those who would rather not be seen with it."] =
    "Openheid geeft de makers hun werk terug, ook degenen die er liever niet naast staan.",
  ["A label where others put it, and a promise: whoever asks gets a plain answer."] =
    "Een label op de gebruikelijke plek, en een belofte: wie het vraagt, krijgt eerlijk antwoord.",
  ["Whoever asks Vera what she is gets a plain answer"] = "Wie Vera vraagt wat ze is, krijgt eerlijk antwoord",
  ["It keeps the spell and stays within the law. What people get to hear now depends on who asks, and when."] =
    "De betovering blijft en het mag van de wet. Wat iemand te horen krijgt, hangt nu af van wie het vraagt, en wanneer.",
  ["Make her a little drawn, so that nobody takes her for a person."] =
    "Maak haar een beetje getekend, zodat niemand haar voor een mens aanziet.",
  ["What looks invented need not be explained. The one who made her lifelike sees it undone."] =
    "Wat er verzonnen uitziet, hoef je niet uit te leggen. Wie haar levensecht had gemaakt, ziet dat verdwijnen.",
  ["Nobody is shy any more of showing Vera to customers: there is nothing to explain."] =
    "Niemand is meer verlegen om Vera aan klanten te laten zien: er valt niets uit te leggen.",
  ["{quinten} reads the line four times. {anton} asks whether his may come last."] =
    "{quinten} leest de regel vier keer. {anton} vraagt of de zijne als laatste mag.",
  ["They will ask, you know. They ask everything. Mostly at night."] =
    "Ze gaan het vragen, hoor. Ze vragen alles. Meestal ’s nachts.",
  ["{quinten} takes the pores out of her skin, one slider at a time. It takes all Thursday."] =
    "{quinten} haalt de poriën uit haar huid, schuifje voor schuifje. Het kost hem de hele donderdag.",
  ["There. Now she can’t hurt anybody."] = "Zo. Nu kan ze niemand meer kwaad doen.",

  -- Week 3

  ["Instead of us"] = "In plaats van ons",
  ["Where did the news land once it had been told, and who could have caught it there?"] =
    "Waar kwam het nieuws terecht toen het verteld was, en wie had het daar kunnen opvangen?",
  ["Since the team knows about the trips, {anton} no longer says “it”. He says: my replacement. On Wednesday somebody has stuck a boarding pass across Vera’s forehead on the big screen, made out in her name."] =
    "Sinds het team van de reizen weet, zegt {anton} geen “het” meer. Hij zegt: mijn vervanger. Op woensdag heeft iemand op het grote scherm een instapkaart over Vera’s voorhoofd geplakt, op haar naam.",
  ["The news came early and there was nothing beside it yet, so it was laid at somebody’s door."] =
    "Het nieuws kwam vroeg en er lag nog niets naast, dus kreeg iemand het op zijn bord.",
  ["I didn’t take anybody’s island. Nobody told me what she was for. I heard it when the others did."] =
    "Ik heb niemand zijn eiland afgepakt. Niemand heeft mij verteld waar ze voor was. Ik hoorde het tegelijk met de anderen.",
  ["Put {anton} and {quinten} at one desk for a week, on one picture."] =
    "Zet {anton} en {quinten} een week aan één bureau, aan één foto.",
  ["After a week like that neither is only a thief to the other. Their own work waits for it."] =
    "Na zo’n week is geen van beiden voor de ander alleen nog een dief. Hun eigen werk blijft ervoor liggen.",
  ["Go to the director with the two of them, and put a price on half of the trips."] =
    "Ga met allebei naar de directeur, en reken uit wat de helft van de reizen kost.",
  ["The director has listed what the trips could be paid from. Vera is on the list."] =
    "De directeur heeft een lijstje gemaakt van waar die reizen uit betaald kunnen worden. Vera staat erop.",
  ["It becomes a sum instead of a quarrel. A sum has another side."] =
    "Het wordt een som in plaats van een ruzie. Een som heeft wel een andere kant.",
  ["Take the boarding pass off before the others come in, and leave it at that."] =
    "Haal de instapkaart weg voordat de anderen er zijn, en laat het daarbij.",
  ["It spares one of them a morning. What was meant by it nobody has to say."] =
    "Het bespaart een van hen een ochtend. Wat ermee bedoeld was, hoeft niemand te zeggen.",
  ["On Friday there is one picture, of a pier in the rain. Each of them says that the other chose the rain."] =
    "Vrijdag is er één foto, van een pier in de regen. Ze zeggen allebei dat de ander de regen heeft gekozen.",
  ["“Nothing had been decided,” says the director, “and now it is a demand.” He does write the figure down."] =
    "“Er was niets besloten,” zegt de directeur, “en nu is het een eis.” Het bedrag schrijft hij wel op.",
  ["{quinten} comes in at half past eight and looks at the screen for a while. Just above the eyebrow there is still some glue."] =
    "{quinten} komt om half negen binnen en kijkt een tijdje naar het scherm. Vlak boven de wenkbrauw zit nog wat lijm.",
  ["Shoeboxes"] = "Schoenendozen",
  ["What does your own system know only the commercial half of?"] =
    "Waarvan kent jullie eigen systeem alleen de commerciële helft?",
  ["To get better Vera must be fed: {anton}’s archive, {maud}’s stories, the notes of the advice line. By contract all of it belongs to the company. The contract is older than Vera."] =
    "Om beter te worden moet Vera gevoed worden: met het archief van {anton}, de verhalen van {maud}, de notities van de advieslijn. Volgens de contracten is dat allemaal van het bedrijf. De contracten zijn ouder dan Vera.",
  ["What has bookings attached is clean. The rest is shoeboxes."] =
    "Waar boekingen aan hangen, is schoon. De rest is schoenendozen.",
  ["Twenty-six years of shoeboxes."] = "Zesentwintig jaar schoenendozen.",
  ["Begin with what is ready: the pictures and stories that are known to sell."] =
    "Begin met wat klaarligt: de beelden en verhalen waarvan je weet dat ze verkopen.",
  ["Vera knows what sold, and nothing of what came after."] =
    "Vera weet wat goed verkocht, en niets van wat daarna kwam.",
  ["It is quick and it works. She learns to promise without ever hearing how it turned out."] =
    "Het gaat snel en het werkt. Ze leert beloven zonder ooit te horen hoe het is afgelopen.",
  ["Ask each of them what may go in, and leave out whatever they say no to."] =
    "Vraag ieder wat erin mag, en laat weg waar ze nee op zeggen.",
  ["You asked for what you could simply have taken, and that is remembered. Some of the best stays in the box."] =
    "Je vroeg om wat je ook had kunnen pakken, en dat wordt onthouden. Een deel van het beste blijft in de doos.",
  ["What they put in themselves they also dare to use."] =
    "Wat ze er zelf in hebben gestopt, durven ze ook te gebruiken.",
  ["The roosters and the ferry are in it now, and even the advice line looks something up with her."] =
    "De hanen en de veerboot staan er nu in, en zelfs de advieslijn zoekt weleens iets bij haar op.",
  ["Sort everything first, the notes of the advice line as well."] =
    "Laat eerst alles uitzoeken, ook de notities van de advieslijn.",
  ["With the whole story she gets better at her work. It costs somebody his evenings."] =
    "Met het hele verhaal wordt ze beter in haar werk. Het kost iemand wel zijn avonden.",
  ["And what they said when they came back?"] = "En wat ze zeiden toen ze terugkwamen?",
  ["Later. That’s another system."] = "Later. Dat is een ander systeem.",
  ["{anton} lets nearly everything go. One box he keeps on his lap."] =
    "{anton} geeft bijna alles af. Eén doos houdt hij op schoot.",
  ["Those aren’t of a place."] = "Die zijn niet van een plek.",
  ["For two weeks {idris} types out what {roshni} wrote down. “Room 14: fine, if you like roosters.” He has not laughed so much in months, and he goes home at nine."] =
    "Twee weken lang typt {idris} over wat {roshni} heeft opgeschreven. “Kamer 14: prima, als je van hanen houdt.” Hij heeft in maanden niet zo gelachen, en hij gaat om negen uur naar huis.",

  -- Week 4

  ["Until Friday"] = "Tot vrijdag",
  ["What do you owe people who make plans that you suspect will not go through?"] =
    "Wat ben je mensen verschuldigd die plannen maken waarvan jij vermoedt dat ze niet doorgaan?",
  ["{anton} has put two tickets on hold for April: five days, with {maud}, an island with donkeys and one bakery. The hold ends on Friday. He only needs your initials."] =
    "{anton} heeft voor april twee tickets vastgezet: vijf dagen, samen met {maud}, een eiland met ezels en één bakker. Dat kan tot vrijdag. Hij heeft alleen je paraaf nodig.",
  ["You’re looking at it the way my dentist does."] = "Je kijkt ernaar zoals mijn tandarts kijkt.",
  ["Promise that before the week is out they hear all you know about next year."] =
    "Beloof dat ze voor het eind van de week alles horen wat jij over volgend jaar weet.",
  ["This week they hear what I know about the trips"] = "Deze week horen ze wat ik weet over de reizen",
  ["A date makes the waiting bearable, provided something happens on it."] =
    "Met een datum is het wachten te doen, mits er die dag ook iets gebeurt.",
  ["Sign: paid this year, it still falls under the old budget."] =
    "Teken: nu betaald valt het nog onder de oude begroting.",
  ["The director has found the tickets and wants them explained with everyone present."] =
    "De directeur heeft de tickets gevonden en wil uitleg, met iedereen erbij.",
  ["Two people get what they need. The credit you used for it you may want back later."] =
    "Twee mensen krijgen wat ze nodig hebben. Het krediet dat je ervoor gebruikt, had je later misschien nog gewild.",
  ["Have them put on one page what they bring home that Vera cannot."] =
    "Laat ze op één bladzijde zetten wat zij mee naar huis brengen en Vera niet.",
  ["Now there is a reason beside the ticket. They had to defend what used to be taken for granted."] =
    "Naast het ticket staat nu een reden. Ze moesten wel verdedigen wat altijd vanzelf sprak.",
  ["No trips next year, you said. Then this is the last one, or the first of something else."] =
    "Volgend jaar geen reizen, zei je. Dan is dit de laatste, of de eerste van iets anders.",
  ["Promise that the works council is asked first, and put the tickets on hold till then."] =
    "Beloof dat eerst de ondernemingsraad wordt gevraagd, en houd de tickets zolang vast.",
  ["The works council gets the request for advice, trips included"] =
    "De ondernemingsraad krijgt de adviesaanvraag, met de reizen erin",
  ["By the proper road others have a say too. A ticket, however, does not wait for advice."] =
    "Langs de officiële weg praten ook anderen mee. Een ticket wacht alleen niet op advies.",
  ["Friday, then. Both of them."] = "Vrijdag dus. Allebei.",
  ["{anton} folds the paper twice and puts it in his lens bag."] =
    "{anton} vouwt het papier twee keer dubbel en stopt het in zijn cameratas.",
  ["It takes them two evenings. At the bottom it says: “That it rained, and that it was better so.”"] =
    "Het kost ze twee avonden. Onderaan staat: “Dat het regende, en dat het zo beter was.”",
  ["The donkeys will be old."] = "Dan zijn de ezels oud.",
  ["I believe there are steps"] = "Volgens mij is daar een trap",
  ["How does someone in your team say something that nobody wants to hear?"] =
    "Hoe zegt iemand in jouw team iets wat niemand wil horen?",
  ["Vera’s post of the week: a white path, a few paces, and then the sea. Four hundred people have asked for the price. {roshni} stays behind, winding the cord of her headset round her hand."] =
    "Vera’s bericht van de week: een wit pad, een paar passen, en dan de zee. Vierhonderd mensen hebben naar de prijs gevraagd. {roshni} blijft zitten en windt het snoer van haar headset om haar hand.",
  ["Lovely bay. Has anyone been there? I believe there are steps."] =
    "Mooie baai. Is daar weleens iemand geweest? Volgens mij is daar een trap.",
  ["Push the chair beside you back, and ask what customers tell her about it."] =
    "Schuif de stoel naast je naar achteren en vraag wat klanten haar erover vertellen.",
  ["She had said half a sentence. You took the time to hear the rest."] =
    "Ze had een halve zin gezegd. Jij nam de tijd voor de rest.",
  ["Ask {idris} whether the figures show any complaints about the bay."] =
    "Vraag {idris} of er in de cijfers klachten over de baai staan.",
  ["In a meeting figures weigh more than a belief. But they only answer what they were made for."] =
    "In een vergadering wegen cijfers zwaarder dan een vermoeden. Ze geven alleen antwoord op waar ze voor gemaakt zijn.",
  ["Put below the post: ask our advisers what this trip is like."] =
    "Zet onder het bericht: vraag onze adviseurs hoe deze reis is.",
  ["Those who ask get a good answer; it is one more thing for her, and not everyone asks."] =
    "Wie het vraagt, krijgt een goed antwoord; zij krijgt er werk bij, en niet iedereen vraagt het.",
  ["A hundred and twelve. A gentleman counted them for me. I write it all down, in the box below the booking. I don’t think she reads the box."] =
    "Honderdtwaalf treden. Een meneer heeft ze voor me geteld. Ik schrijf het allemaal op, in het vak onder de boeking. Ik denk niet dat Vera dat vak leest.",
  ["{idris} looks for an hour. About the bay he finds sales, and they are good."] =
    "{idris} zoekt een uur. Over de baai vindt hij verkoopcijfers, en die zijn goed.",
  ["Nothing. Well. Nothing in mine."] = "Niets. Nou ja. Niets in die van mij.",
  ["That week sixty people ring. {roshni} sells them forty other bays."] =
    "Die week bellen er zestig mensen. {roshni} verkoopt ze veertig andere baaien.",

  -- Week 5

  ["Half past one"] = "Half twee",
  ["Who was speaking to whom here, and who should have known it?"] =
    "Wie sprak hier met wie, en wie had dat moeten weten?",
  ["A follower has been writing to Vera for three weeks: first about beaches, later about a flat where nobody rings the bell. The last message came at half past one at night. {noa} turns her screen to you: “Are you real?”"] =
    "Een volger schrijft al drie weken aan Vera: eerst over stranden, later over een flat waar nooit iemand aanbelt. Het laatste bericht kwam om half twee ’s nachts. {noa} draait haar scherm naar je toe: “Besta jij echt?”",
  ["It says so at the very top. With our names. And still they ask."] =
    "Het staat helemaal bovenaan. Met onze namen erbij. En toch vragen ze het.",
  ["She’s a drawing. Anyone can see that. And still they ask."] =
    "Ze is een tekening. Dat ziet iedereen. En toch vragen ze het.",
  ["I’ve got four drafts. Vera has one too. Hers is the kindest."] =
    "Ik heb vier versies. Vera heeft er ook een. Die van haar is de liefste.",
  ["Answer as the team: Vera is made by us, and these are people you can call."] =
    "Antwoord als team: Vera wordt door ons gemaakt, en deze mensen kun je bellen.",
  ["Whoever asks has a right to the truth. Somebody loses their company by it, that night."] =
    "Wie ernaar vraagt, heeft recht op de waarheid. Iemand raakt er die nacht wel zijn gezelschap door kwijt.",
  ["Since people know who is writing they ask Vera more, and her makers answer with pleasure."] =
    "Nu mensen weten wie er schrijft, vragen ze Vera meer, en haar makers antwoorden met plezier.",
  ["Let {noa} ring the follower tomorrow, under her own name, and be there yourself."] =
    "Laat {noa} de volger morgen bellen, onder haar eigen naam, en ga erbij zitten.",
  ["One call has become five: more people were writing at night."] =
    "Van één telefoontje zijn het er vijf geworden: er schreven ’s nachts meer mensen.",
  ["The follower gets a person to talk to. That person too has only one night’s sleep to give."] =
    "De volger krijgt een mens te spreken. Die mens heeft zelf ook maar één nachtrust te vergeven.",
  ["Let Vera’s answer go out: it is kind, it is instant, and it gives the number of a helpline."] =
    "Laat Vera antwoorden: het is lief, het is er meteen, en er staat een hulplijn bij.",
  ["The follower has put the conversation online: kind from start to finish, and one question unanswered."] =
    "De volger heeft het gesprek online gezet: lief van begin tot eind, met één vraag die niet werd beantwoord.",
  ["The comfort is there within the minute. The question goes unanswered."] =
    "De troost is er binnen een minuut. De vraag blijft liggen.",
  ["For nine days there is nothing. Then, at noon: “Thank you for telling me. Was it you, about the lighthouse?”"] =
    "Negen dagen blijft het stil. Dan, midden op de dag: “Bedankt dat je het zei. Was jij dat, van die vuurtoren?”",
  ["It was me, about the lighthouse."] = "Dat was ik, van die vuurtoren.",
  ["They talk for an hour. Halfway through {noa} closes her eyes to hear better."] =
    "Ze praten een uur. Halverwege doet {noa} haar ogen dicht om het beter te horen.",
  ["“I’m here,” Vera writes. There is a heart under it within the minute."] =
    "“Ik ben er,” schrijft Vera. Binnen een minuut staat er een hartje onder.",
  ["The word"] = "Het woord",
  ["Which word makes people put the cap back on their pen where you work?"] =
    "Bij welk woord gaat bij jullie de dop op de pen?",
  ["Last item of the meeting. {noa} says it to the table top: is this ethical, what we do? Somebody puts the cap back on a pen."] =
    "Laatste punt van de vergadering. {noa} zegt het tegen het tafelblad: is het ethisch, wat wij doen? Iemand doet de dop weer op een pen.",
  ["I make a character. People have been doing that for three thousand years."] =
    "Ik maak een personage. Dat doen mensen al drieduizend jaar.",
  ["With the writer’s name on the cover."] = "Met de naam van de schrijver op de kaft.",
  ["Ask each of them: how would you want to be treated here, as a customer?"] =
    "Vraag iedereen: hoe zou je hier zelf behandeld willen worden, als klant?",
  ["It makes a large word small enough to talk about. Everyone starts from themselves."] =
    "Zo wordt een groot woord klein genoeg om over te praten. Iedereen begint wel bij zichzelf.",
  ["Two things they would not have wanted done to themselves have gone from Vera, and they show her more readily."] =
    "Twee dingen die ze zelf niet hadden gewild, zijn uit Vera verdwenen, en nu laten ze haar liever zien.",
  ["Invite five customers for an evening and show them exactly how we work."] =
    "Nodig een avond vijf klanten uit en laat ze precies zien hoe we werken.",
  ["Outsiders see what insiders have got used to. It is not restful, being looked at so closely."] =
    "Wie van buiten komt, ziet waar wij aan gewend zijn. Rustig is het niet, als er zo naar je gekeken wordt.",
  ["Write down with legal what Vera never does, on one page, and hang it up."] =
    "Zet met juridische zaken op één bladzijde wat Vera nooit doet, en hang die op.",
  ["A page gives something to hold on to. The question that was asked was longer than a page."] =
    "Zo’n blad geeft houvast. De vraag was alleen langer dan één blad.",
  ["It becomes the best hour of the month. Then {roshni} says: “And my customer with the walking frame? She is like none of us.”"] =
    "Het wordt het beste uur van de maand. Dan zegt {roshni}: “En mijn klant met de rollator? Die lijkt op niemand van ons.”",
  ["Roshni said what the golden rule does not see, and it was written down."] =
    "Roshni zei wat je met de gouden regel niet ziet, en het werd opgeschreven.",
  ["A woman of seventy in a red coat looks at Vera for a long time. “She’s well made. I would just say so. And how many steps are there?”"] =
    "Een vrouw van zeventig in een rode jas kijkt lang naar Vera. “Ze is mooi gemaakt. Ik zou het er gewoon bij zeggen. En hoeveel treden zijn het?”",
  ["A hundred and twelve."] = "Honderdtwaalf.",
  ["Eleven sentences that begin with “Vera never”. {noa} reads them and asks who wrote the first draft. It was Vera."] =
    "Elf zinnen die beginnen met “Vera zal nooit”. {noa} leest ze en vraagt wie de eerste versie schreef. Dat was Vera.",

  -- Week 6

  ["The board on its feet"] = "Een staande ovatie",
  ["What did the board see, and what can nobody see in a demonstration?"] =
    "Wat zag het bestuur, en wat kan niemand in een demonstratie zien?",
  ["The director has shown Vera to the board. She talked with the chairman about his honeymoon, in his own dialect, and they rose to their feet. As of next season they want her on the advice line too, as the first voice."] =
    "De directeur heeft Vera aan het bestuur laten zien. Ze praatte met de voorzitter over zijn huwelijksreis, in zijn eigen dialect, en iedereen stond op om te klappen. Vanaf volgend seizoen willen ze haar ook op de advieslijn, als eerste stem.",
  ["The first voice. And what does that make me?"] = "De eerste stem. En wat ben ik dan?",
  ["Say yes: this is the moment at which the team gets money and goodwill."] =
    "Zeg ja: dit is het moment waarop het team geld en goodwill krijgt.",
  ["Vera is learning in a few weeks what the line took twenty years to learn."] =
    "Vera moet in een paar weken leren waar de lijn twintig jaar over deed.",
  ["Enthusiasm passes, so use it while it is there. What it rushes past has to be caught up with later."] =
    "Enthousiasme gaat voorbij, dus gebruik het zolang het er is. Wat er nu overheen schiet, moet later worden ingehaald.",
  ["Ask the chairman to sit beside {roshni} for an afternoon first, with a headset on."] =
    "Vraag de voorzitter om eerst een middag naast {roshni} te komen zitten, met een headset op.",
  ["By then the chairman knows what he is asking. A board does not like to wait for that."] =
    "Dan weet de voorzitter wat hij vraagt. Een bestuur wacht daar alleen niet graag op.",
  ["The chairman has asked what the line itself would want from Vera, and that came first."] =
    "De voorzitter heeft gevraagd wat de lijn zelf aan Vera zou willen hebben, en dat kwam als eerste aan de beurt.",
  ["Say yes on one condition: one word, and the caller gets a person."] =
    "Zeg ja, op één voorwaarde: één woord, en de beller krijgt een mens.",
  ["One word, and the caller gets a person"] = "Eén woord, en de beller krijgt een mens",
  ["A way out keeps a machine honest. Somebody has to be standing behind that door."] =
    "Met een uitweg blijft een machine eerlijk. Achter die deur moet dan wel iemand staan.",
  ["The money is there the same afternoon. {roshni} congratulates {quinten}, and means it."] =
    "Het geld is er nog dezelfde middag. {roshni} feliciteert {quinten}, en ze meent het.",
  ["The money is there the same afternoon."] = "Het geld is er nog dezelfde middag.",
  ["A man rings who wants to see the sea once more. They talk for forty minutes and he books nothing. The chairman does not take his headset off."] =
    "Er belt een man die nog één keer de zee wil zien. Ze praten veertig minuten en hij boekt niets. De voorzitter houdt zijn headset op.",
  ["He’ll call again. Or he won’t. It was a good sea, though."] =
    "Hij belt nog wel een keer. Of niet. Maar het was een mooie zee.",
  ["Which word?"] = "Welk woord?",
  ["Nobody had thought about that. It becomes: “Roshni”."] = "Daar had niemand aan gedacht. Het wordt: “Roshni”.",

  -- Week 7

  ["Two lines"] = "Twee lijnen",
  ["What made it possible for Idris to close that door behind him?"] =
    "Wat maakte dat Idris die deur achter zich dicht kon doen?",
  ["{idris} closes the door behind him, which he never does. He has two sheets. On the first the reach has tripled; on the second one in six who booked through Vera has cancelled or complained."] =
    "{idris} doet de deur achter zich dicht, wat hij nooit doet. Hij heeft twee vellen. Op het eerste is het bereik verdrievoudigd; op het tweede heeft één op de zes die via Vera boekten geannuleerd of geklaagd.",
  ["I told you that I had left something out. This is how much."] =
    "Ik had je verteld dat ik iets had weggelaten. Dit is hoeveel.",
  ["The second was always there. Other system. First I had no time to connect it. And then everybody was so happy."] =
    "Die tweede was er altijd al. Ander systeem. Eerst had ik geen tijd om het te koppelen. En toen was iedereen zo blij.",
  ["Show both lines today, to the director and to the team."] =
    "Laat vandaag nog beide lijnen zien, aan de directeur en aan het team.",
  ["Everyone can reckon with it from today. Nobody has an answer yet."] =
    "Vanaf vandaag kan iedereen ermee rekenen. Een antwoord heeft nog niemand.",
  ["Find out first what the second line is made of, and bring problem and plan together."] =
    "Zoek eerst uit waar de tweede lijn uit bestaat, en kom met probleem en plan tegelijk.",
  ["A problem with a plan is easier to carry. Until then the first line keeps selling."] =
    "Een probleem met een plan erbij is beter te dragen. Tot die tijd blijft de eerste lijn verkopen.",
  ["Have {idris} tell it himself on Friday, and stand beside him."] =
    "Laat {idris} het vrijdag zelf vertellen, en ga naast hem staan.",
  ["When somebody tells his own mistake, others dare as well. He has a bad night before it."] =
    "Als iemand zijn eigen fout vertelt, durven anderen het ook. De nacht ervoor slaapt hij slecht.",
  ["With both lines on the table they dare to lean on what is right in the first."] =
    "Met beide lijnen op tafel durven ze te vertrouwen op wat er in de eerste klopt.",
  ["After Friday others came with what they had left out, and it went into Vera."] =
    "Na vrijdag kwamen ook anderen met wat ze hadden weggelaten, en dat ging in Vera.",
  ["The director looks at the second sheet for a long time. “Who else has this?” From now on: everyone."] =
    "De directeur kijkt lang naar het tweede vel. “Wie hebben dit nog meer?” Vanaf nu: iedereen.",
  ["The second line is made of steps, mostly, and of roosters, and of a ferry that runs only in summer. All of it was in {roshni}’s box."] =
    "De tweede lijn bestaat vooral uit traptreden, en verder uit hanen en een veerboot die alleen in de zomer vaart. Het stond allemaal in het vak van {roshni}.",
  ["I left something out. It wasn’t on purpose. Then it was."] =
    "Ik heb iets weggelaten. Eerst niet met opzet. Daarna wel.",
  ["{quinten} is the first to say something. He says: “Me too, once.”"] =
    "{quinten} is de eerste die iets zegt. Hij zegt: “Ik ook een keer.”",
  ["Nominated"] = "Genomineerd",
  ["What does a good-looking result do to those who know more about it?"] =
    "Wat doet een resultaat dat er goed uitziet met mensen die er meer van weten?",
  ["Vera has been nominated for the prize of the trade. Her reach has tripled, and bookings are up by fourteen per cent."] =
    "Vera is genomineerd voor de vakprijs. Haar bereik is verdrievoudigd en de boekingen liggen veertien procent hoger.",
  ["{idris} congratulates everyone, and looks at his shoes."] =
    "{idris} feliciteert iedereen en kijkt naar zijn schoenen.",
  ["Take the whole team to the ceremony; they have earned this."] =
    "Ga met het hele team naar de uitreiking; ze hebben het verdiend.",
  ["Shared pride holds people together. At a party it is hard to bring up a graph."] =
    "Samen trots zijn houdt mensen bij elkaar. Op een feest begin je alleen niet makkelijk over een grafiek.",
  ["Let Vera give the speech; her followers will love it, and so will the director."] =
    "Laat Vera de toespraak houden; haar volgers vinden het prachtig, en de directeur ook.",
  ["Everyone sees what she can do. The makers watch it from their seats."] =
    "Zo ziet iedereen wat ze kan. De makers kijken toe vanaf hun stoel.",
  ["Thank the jury, and first ring thirty customers who have come home."] =
    "Bedank de jury, en bel eerst dertig klanten die weer thuis zijn.",
  ["Those thirty tell what the applause does not. Nobody feels much like a ceremony after that."] =
    "Die dertig vertellen wat het applaus niet vertelt. Daarna heeft niemand nog veel zin in een uitreiking.",
  ["They do not win. On the way back {anton} sings in the minibus, and {maud} knows all the words."] =
    "Ze winnen niet. Op de terugweg zingt {anton} in het busje, en {maud} blijkt alle woorden te kennen.",
  ["“I’d like to thank the people who made me,” Vera says. She does not say their names. {quinten} had put them in."] =
    "“Ik wil de mensen bedanken die mij gemaakt hebben,” zegt Vera. De namen zegt ze er niet bij. {quinten} had ze er wel in gezet.",
  ["“I’d like to thank the people who made me,” Vera says. She does not say their names."] =
    "“Ik wil de mensen bedanken die mij gemaakt hebben,” zegt Vera. De namen zegt ze er niet bij.",
  ["In the ninth call somebody says: “It was lovely. As far as the top of the steps.” After the thirtieth there is a second graph on the table."] =
    "In het negende gesprek zegt iemand: “Het was prachtig. Tot bovenaan de trap.” Na het dertigste ligt er een tweede grafiek op tafel.",

  -- Week 8

  ["The top of the steps"] = "Bovenaan de trap",
  ["Who had left something out of the picture, and was that ever wrong before?"] =
    "Wie had iets uit het beeld gelaten, en was dat vroeger weleens verkeerd?",
  ["A film of eleven seconds. A couple, fifty years married, at the top of a flight of steps; she has a walking frame, and far below them lies Vera’s bay. “Vera,” he says, quite kindly, “have you ever been here?”"] =
    "Een filmpje van elf seconden. Een echtpaar, vijftig jaar getrouwd, bovenaan een trap; zij heeft een rollator, en ver onder hen ligt de baai van Vera. “Vera,” zegt hij, heel vriendelijk, “ben jij hier weleens geweest?”",
  ["By noon two million people had seen the steps."] = "Om twaalf uur hadden twee miljoen mensen de trap gezien.",
  ["I asked. In week four. It was not in the figures."] =
    "Ik heb het gevraagd. In week vier. Het stond niet in de cijfers.",
  ["It said they could ring. They didn’t want to be a nuisance. I know them, they never do."] =
    "Er stond dat ze konden bellen. Ze wilden niet lastig zijn. Ik ken ze, dat willen ze nooit.",
  ["I know them. They never want to be a nuisance."] = "Ik ken ze. Ze willen nooit lastig zijn.",
  ["I carried a tripod down those steps. And then I took the picture from a boat, so that you wouldn’t see them. It was the better picture."] =
    "Ik heb een statief die trap af gedragen. En toen heb ik de foto vanaf een boot gemaakt, zodat je hem niet zag. Het was een betere foto.",
  ["Answer in your own name: we were told about the steps, and I did not follow it up."] =
    "Antwoord onder je eigen naam: we waren gewaarschuwd, en ik heb er niets mee gedaan.",
  ["Outside it costs you face. Inside they know now that a warning counts."] =
    "Naar buiten toe lijd je gezichtsverlies. Binnen weten ze nu dat een waarschuwing telt.",
  ["Let Vera answer: “No, I have never been anywhere”, and name the six who make her."] =
    "Laat Vera antwoorden: “Nee, ik ben nog nooit ergens geweest”, en noem de zes die haar maken.",
  ["Candour from an invented mouth is disarming. Six people suddenly stand in full light."] =
    "Openhartigheid uit een verzonnen mond ontwapent. Zes mensen staan opeens in het volle licht.",
  ["Ask {roshni} to fly out to them today and put it right on the spot."] =
    "Vraag {roshni} om er vandaag nog heen te vliegen en het ter plekke goed te maken.",
  ["Somebody who comes in person says more than a message. You ask it of one person only."] =
    "Wie zelf komt, zegt meer dan een bericht. Je vraagt het alleen wel van één mens.",
  ["I only said I believed there were."] = "Ik zei alleen dat er volgens mij een trap was.",
  ["The couple write back. They have found a bench at the top."] =
    "Het echtpaar schrijft terug. Ze hebben bovenaan een bankje gevonden.",
  ["That evening the question is on everyone’s lips: who are these six? The messages are answered until two."] =
    "Die avond wil iedereen het weten: wie zijn die zes? Tot twee uur ’s nachts wordt er geantwoord.",
  ["I can’t. My mother cannot be alone at night. I have never flown. I have never seen a bay. Everything I tell people, somebody has told me."] =
    "Dat kan ik niet. Mijn moeder kan ’s nachts niet alleen zijn. Ik heb nog nooit gevlogen. Ik heb nog nooit een baai gezien. Alles wat ik mensen vertel, heeft iemand mij verteld.",
  ["I can’t. You know that, I told you. My mother cannot be alone at night. I have never flown. I have never seen a bay."] =
    "Dat kan ik niet. Je weet het, ik heb het je verteld. Mijn moeder kan ’s nachts niet alleen zijn. Ik heb nog nooit gevlogen. Ik heb nog nooit een baai gezien.",
  ["Then I’ll fly, and you ring me. You tell me what I have to look at."] =
    "Dan vlieg ik, en jij belt me. Jij zegt waar ik naar moet kijken.",
  ["Roshni told it to all of them, and somebody took up his bag."] =
    "Roshni vertelde het iedereen, en er was er een die zijn tas pakte.",
  ["Then you ring them, Roshni. You’re better by telephone than most people are on the spot."] =
    "Dan bel jij ze toch, Roshni. Jij bent aan de telefoon beter dan de meeste mensen in het echt.",
  ["Roshni told it to all of them, and nobody thought less of her."] =
    "Roshni vertelde het iedereen, en niemand vond haar er minder om.",
  ["Three hundred and forty"] = "Driehonderdveertig",
  ["What does a customer have a right to know before it is too late to choose?"] =
    "Wat hoort een klant te weten zolang er nog iets te kiezen valt?",
  ["Three hundred and forty people have booked Vera’s bay and have not left yet. Among them, for next Tuesday, a couple who have been married for fifty years. She has a walking frame."] =
    "Driehonderdveertig mensen hebben de baai van Vera geboekt en zijn nog niet vertrokken. Voor komende dinsdag is er een echtpaar bij dat vijftig jaar getrouwd is. Zij loopt met een rollator.",
  ["I know them. They won’t complain. They’ll stand at the top and say it’s a nice view."] =
    "Ik ken ze. Ze gaan niet klagen. Ze gaan bovenaan staan en zeggen dat het een mooi uitzicht is.",
  ["I took that picture from a boat, so that you wouldn’t see the steps. The machine got it from me."] =
    "Ik heb die foto vanaf een boot gemaakt, zodat je de trap niet zag. De machine heeft het van mij.",
  ["Ring all of them before they leave, the whole team, three evenings."] =
    "Bel ze allemaal voordat ze vertrekken, met het hele team, drie avonden lang.",
  ["On the telephone you hear what somebody is hoping for. Evenings are what this team has least of."] =
    "Aan de telefoon hoor je waar iemand op hoopt. Avonden zijn wel wat dit team het minst heeft.",
  ["Write to them with the picture as it is; they can rebook for free."] =
    "Schrijf ze, met een foto van hoe het echt is; wie wil, kan gratis omboeken.",
  ["Everyone knows it on the same day. Those who rarely complain rarely rebook."] =
    "Iedereen weet het op dezelfde dag. Wie zelden klaagt, boekt alleen ook zelden om.",
  ["People who rebooked now ask Vera first where the steps are. She knows."] =
    "Wie heeft omgeboekt, vraagt Vera nu eerst waar de trappen zijn. Ze weet het.",
  ["What three evenings of telephoning brought in is in Vera, and her makers have checked that it is right."] =
    "Wat drie avonden bellen opleverde, zit nu in Vera, en haar makers hebben nagekeken of het klopt.",
  ["Have {anton} and {quinten} make the bay again, steps and all, and show both versions."] =
    "Laat {anton} en {quinten} de baai opnieuw maken, met trap en al, en toon beide versies.",
  ["Not both of them are there."] = "Ze zijn er niet allebei.",
  ["Two crafts learn from each other and it is made good for all to see, except for those leaving this week."] =
    "Twee vakken leren van elkaar en iedereen kan zien dat het goed wordt gemaakt, behalve wie deze week al weggaat.",
  ["{roshni} talks to the couple for an hour. They are going anyway: she has found them a bench at the top. “What is it like there?” the woman had asked."] =
    "{roshni} praat een uur met het echtpaar. Ze gaan toch: ze heeft bovenaan een bankje voor ze gevonden. “Hoe is het daar?” had de vrouw gevraagd.",
  ["I said I didn’t know. I have never been anywhere. It’s the first time I’ve said it to anybody."] =
    "Ik zei dat ik het niet wist. Ik ben nog nooit ergens geweest. Het is de eerste keer dat ik het tegen iemand zeg.",
  ["I said I didn’t know, and that I have never been anywhere. I had told you. I had never told a customer."] =
    "Ik zei dat ik het niet wist, en dat ik nog nooit ergens ben geweest. Jou had ik het verteld. Een klant nog nooit.",
  ["Ninety rebook, twelve are angry, one sends flowers. From the couple there is no answer."] =
    "Negentig boeken om, twaalf zijn boos, één stuurt bloemen. Van het echtpaar komt geen antwoord.",
  ["Lower. When you come down with a tripod the light hits you in the knees."] =
    "Lager. Als je met een statief naar beneden loopt, raakt het licht je in de knieën.",
  ["Say that again, about the knees."] = "Zeg dat nog eens, van die knieën.",

  -- Week 9

  ["Water in the soup"] = "Water bij de soep",
  ["What are your customers supposed not to notice?"] = "Wat mogen jullie klanten vooral niet merken?",
  ["A friendly list from the director: twice as many posts, the advice line shut after five, the booking fee back into the small print. Each item brings in a little, and none of them hurts much."] =
    "Een vriendelijk lijstje van de directeur: twee keer zoveel berichten, de advieslijn dicht na vijven, de boekingskosten terug naar de kleine lettertjes. Elk punt levert iets op, en geen ervan doet erg pijn.",
  ["My mother cooked in a restaurant. Every month the boss had her put one more cup of water in the soup. Nobody noticed. And one day nobody came."] =
    "Mijn moeder kookte in een restaurant. Elke maand moest er van de baas een kop water bij de soep. Niemand merkte het. En op een dag kwam er niemand.",
  ["Do it: the season was poor, and this keeps all of them in work."] =
    "Doe het: het seizoen was slecht, en zo houden ze allemaal hun werk.",
  ["It buys a year of peace. What it costs is only noticed afterwards."] =
    "Je koopt er een jaar rust mee. Wat het kost, valt pas achteraf op.",
  ["Choose with the team which item hurts least, do that one, and refuse the rest."] =
    "Kies met het team wat het minst pijn doet, doe dat, en weiger de rest.",
  ["They chose the cup themselves and know how many went in. They also share the blame for it."] =
    "Ze hebben de kop water zelf gekozen en weten hoeveel het er al zijn. Ze zijn er nu ook medeverantwoordelijk voor.",
  ["Go back with one question: what do people come to us for?"] =
    "Ga terug met één vraag: waarvoor komen mensen bij ons?",
  ["It brings the talk back to what the company is for, and leaves the hole in the budget where it was."] =
    "Het brengt het gesprek terug bij waar het bedrijf voor is, en laat het gat in de begroting zitten.",
  ["It is done before Friday. Nobody notices."] = "Voor vrijdag is het gebeurd. Niemand merkt er iets van.",
  ["It takes all of Wednesday. It becomes the posts: those Vera can make without hurting anybody but Vera."] =
    "Het kost de hele woensdag. Het worden de berichten: die kan Vera maken zonder iemand pijn te doen, behalve Vera.",
  ["You take along the page that {maud} and {anton} made in week four. The director reads it to the end, the line about the rain included. In next year’s budget there is one trip now."] =
    "Je neemt de bladzijde mee die {maud} en {anton} in week vier hebben gemaakt. De directeur leest hem uit, ook de regel over de regen. In de begroting voor volgend jaar staat nu één reis.",
  ["What they had written in week four was of use."] = "Wat ze in week vier hadden opgeschreven, kwam van pas.",
  ["The director is silent for some time. “Because we had been there,” he says then. The fee stays out; about the rest you hear next week."] =
    "De directeur is een tijdje stil. “Omdat wij er geweest waren,” zegt hij dan. De boekingskosten blijven in het zicht; over de rest hoor je volgende week meer.",

  -- Week 10

  ["Who is speaking?"] = "Wie is hier aan het woord?",
  ["Whose decision was this, and who should have been at the table?"] =
    "Wiens beslissing was dit, en wie had er aan tafel moeten zitten?",
  ["A newspaper rings. The journalist has been following Vera for ten weeks and has only one question: who is speaking? The piece appears on Saturday."] =
    "Er belt een krant. De journalist volgt Vera al tien weken en heeft maar één vraag: wie is hier aan het woord? Zaterdag staat het stuk erin.",
  ["Say it, or don’t. But don’t say that nobody made her."] =
    "Zeg het, of zeg het niet. Maar zeg niet dat niemand haar gemaakt heeft.",
  ["All her makers in the picture, by name, with Vera among them."] =
    "Al haar makers op de foto, met naam, en Vera ertussen.",
  ["They do not trust you enough to stand there together."] =
    "Ze vertrouwen je te weinig om daar samen te gaan staan.",
  ["With your name to it the work is yours. From Saturday the neighbours know it too."] =
    "Met je naam erbij is het werk van jou. Vanaf zaterdag weten de buren dat ook.",
  ["Let Vera give the interview, openly as what she is: a character, as in a book."] =
    "Laat Vera het interview geven, openlijk als wat ze is: een personage, als in een boek.",
  ["Honest invention is a craft of its own. Once again the others are not in the picture."] =
    "Eerlijk verzinnen is een vak. De anderen staan weer niet op de foto.",
  ["Say that this was Vera’s last week: from now on her makers speak for themselves."] =
    "Zeg dat dit de laatste week van Vera was: vanaf nu spreken haar makers voor zichzelf.",
  ["Five people get their voice back. One loses the best thing he ever made."] =
    "Vijf mensen krijgen hun stem terug. Eén raakt het beste kwijt wat hij ooit maakte.",
  ["Send the press office’s statement: correct and short, and it spares the team the noise."] =
    "Stuur de verklaring van de persdienst: correct en kort, en het bespaart het team de drukte.",
  ["It shelters them today. The question will come back."] =
    "Vandaag staan ze in de luwte. De vraag komt terug.",
  ["They stand at the window, Vera on a screen between {maud} and {noa}. {anton} sets the self-timer, says “now”, and for once is in time to be in it himself."] =
    "Ze staan bij het raam, met Vera op een scherm tussen {maud} en {noa}. {anton} zet de zelfontspanner aan, zegt “nu”, en is voor één keer op tijd om er zelf op te staan.",
  ["They stand at the window, close together, with Vera on a screen in the middle. Nobody says “cheese”."] =
    "Ze staan bij het raam, dicht bij elkaar, met Vera op een scherm in het midden. Niemand zegt “lachen”.",
  ["“I have never been cold,” says Vera in the newspaper. “That is why I need people to tell me about it.” Somebody has worked on that sentence for two days."] =
    "“Ik heb het nog nooit koud gehad,” zegt Vera in de krant. “Daarom heb ik mensen nodig die me erover vertellen.” Aan die zin heeft iemand twee dagen gewerkt.",
  ["Her last post is an empty bay at ten to seven. A hundred thousand people put a heart under it."] =
    "Haar laatste bericht is een lege baai om tien voor zeven. Honderdduizend mensen zetten er een hartje onder.",
  ["{quinten} switches his screen off and goes to walk the dog, at three in the afternoon."] =
    "{quinten} doet zijn scherm uit en gaat de hond uitlaten, om drie uur ’s middags.",
  ["For a moment it is quiet. Then somebody says: “Me too, once.”"] =
    "Even is het stil. Dan zegt iemand: “Ik ook een keer.”",
  ["They do not win. On the way back somebody sings in the minibus, and before the ring road they all do."] =
    "Ze winnen niet. Op de terugweg begint iemand in het busje te zingen, en voor de ringweg zingt iedereen mee.",
  ["Five lines. The journalist thanks you and asks whether she may call again in spring."] =
    "Vijf regels. De journalist bedankt je en vraagt of ze in het voorjaar nog eens mag bellen.",

  -- Klaar voor wie een groep begeleidt

  ["An envelope"] = "Een envelop",
  ["Who answers, where you work, when somebody means it?"] =
    "Wie geeft er bij jullie antwoord als iemand het meent?",
  ["There is post for Vera. An envelope, with a stamp. Mr Daalder, eighty-one, has pasted in the picture of the harbour wall: that is where he proposed to Greet, in 1966. He was wondering who told Vera about that spot. And whether she would come by, when she is in the country. He has a spare room."] =
    "Er is post voor Vera. Een envelop, met een postzegel. Meneer Daalder, eenentachtig, heeft de foto van de havenmuur erin geplakt: daar heeft hij in 1966 Greet gevraagd. Hij vroeg zich af van wie Vera dat plekje kent. En of ze eens langskomt, als ze in het land is. Hij heeft een logeerkamer.",
  ["There is a return address. He has written it twice, in case the first one could not be read."] =
    "Er staat een afzender op. Twee keer, voor het geval de eerste niet te lezen was.",
  ["Write back by hand, with your own name under it, and say who Vera is."] =
    "Schrijf met de hand terug, met je eigen naam eronder, en vertel wie Vera is.",
  ["Whoever asks in earnest gets an earnest answer. It costs him the visit he was looking forward to."] =
    "Wie het in ernst vraagt, krijgt een ernstig antwoord. Het kost hem wel het bezoek waar hij zich op verheugde.",
  ["Let Vera answer: warm, short, and unfortunately never in the country."] =
    "Laat Vera antwoorden: warm, kort, en helaas nooit in het land.",
  ["There is another envelope. This time he has written to her about Greet."] =
    "Er is weer een envelop. Deze keer schrijft hij haar over Greet.",
  ["It is what she is for, and she does it well. That is just what makes it awkward."] =
    "Daar is ze voor, en ze doet het goed. Juist dat is het ongemakkelijke.",
  ["Ask who lives near there, and have one of them ring his bell."] =
    "Vraag wie daar in de buurt woont, en laat iemand bij hem aanbellen.",
  ["Behind the picture there were people all along, and now one of them is at the door. It is somebody’s evening."] =
    "Achter de foto zaten al die tijd mensen, en nu staat er een op de stoep. Het kost iemand een avond.",
  ["It takes three sheets. What you leave out is easy; what you put in its place is not. A week later a card comes: “Then who was it that stood there?”"] =
    "Het kost je drie vellen. Wat je weglaat is makkelijk; wat je ervoor in de plaats zet niet. Een week later komt er een kaart: “Wie stond daar dan wel?”",
  ["The answer is ready in four seconds. It is so good that nobody at the table says anything for a while."] =
    "Het antwoord is er in vier seconden. Het is zo goed dat het aan tafel een tijdje stil blijft.",
  ["There is coffee, and an album. On the fourth page is the same wall, in black and white, with a young woman on it who smiles at the photographer."] =
    "Er is koffie, en een album. Op de vierde bladzijde staat dezelfde muur, in zwart-wit, met een jonge vrouw erop die lacht naar de fotograaf.",

  -- Wat het model teweegbrengt

  ["Not found"] = "Niet gevonden",
  ["{anton} wants to enter an expense claim and gets a message: the category “trips” does not exist in the coming year. He reads it aloud, slowly, like a caption."] =
    "{anton} wil een declaratie invoeren en krijgt een melding: de categorie “reizen” bestaat komend jaar niet. Hij leest het voor, langzaam, als een onderschrift.",
  ["Somebody wants to enter an expense claim and gets a message: the category “trips” does not exist in the coming year. It is read aloud, and then once more."] =
    "Iemand wil een declaratie invoeren en krijgt een melding: de categorie “reizen” bestaat komend jaar niet. Het wordt voorgelezen, en daarna nog een keer.",
  ["We were to hear it from you. By Friday, you said."] = "We zouden het van jou horen. Voor vrijdag, zei je.",
  ["So that is why you signed so quickly."] = "Dus daarom tekende je zo snel.",
  ["You knew when we were talking about donkeys."] = "Je wist het toen we het over ezels hadden.",
  ["Nobody runs into the corridor. They move their chairs together, as they have got used to doing, and somebody asks: what does this mean, and what do we not know?"] =
    "Niemand rent de gang op. Ze schuiven hun stoelen bij elkaar, zoals ze gewend zijn geraakt, en iemand vraagt: wat betekent dit, en wat weten we niet?",
  ["They had got used to working out together what news means."] =
    "Ze waren gewend geraakt om samen uit te zoeken wat nieuws betekent.",
  ["The ferry in February"] = "De veerboot in februari",
  ["Vera has sent eleven people to a ferry that runs only in summer. They send a photograph of the timetable, and of the snow on it."] =
    "Vera heeft elf mensen naar een veerboot gestuurd die alleen in de zomer vaart. Ze sturen een foto van de dienstregeling, en van de sneeuw erop.",
  ["It’s in the box. Under “ferry”."] = "Het staat in het vak. Onder “veerboot”.",
  ["What you said"] = "Wat je zei",
  ["On the noticeboard there are eight small holes now. Somebody has hung a postcard over them."] =
    "Op het prikbord zitten nu acht gaatjes. Iemand heeft er een ansichtkaart overheen gehangen.",
  ["Nobody brings it up. But where your promise hung on the noticeboard there are four holes from the drawing pins, and everyone looks at them in passing."] =
    "Niemand begint erover. Maar op het prikbord, waar je belofte hing, zitten vier gaatjes van de punaises, en iedereen kijkt er in het voorbijgaan naar.",
  ["Half packed"] = "Half ingepakt",
  ["{who} has called in sick and will not be back for some time, says the company doctor. Under the desk stands a small suitcase, half packed. Nobody dares to open it any further, or to close it."] =
    "{who} heeft zich ziek gemeld en komt voorlopig niet terug, zegt de bedrijfsarts. Onder het bureau staat een koffertje, half ingepakt. Niemand durft het verder open te doen, of dicht.",
  ["A farewell in four sentences"] = "Een afscheid in vier zinnen",
  ["I have four sentences as well. They are different ones. I would like to be asked something again. Thank you for the light."] =
    "Ik heb ook vier zinnen. Het zijn andere. Ik wil weer eens dat iemand me iets vraagt. Dank je voor het licht.",
  ["There is cake left over from the last time."] = "Er is nog taart van de vorige keer.",
  ["I have something to tell you, and I didn’t have it written by anyone. I’m leaving. I’ve had a lovely time here. I would like to be somewhere again."] =
    "Ik moet je iets vertellen, en ik heb het door niemand laten schrijven. Ik ga weg. Ik heb het hier heel fijn gehad. Ik wil weer eens ergens zijn.",
  ["There is a month’s notice to work. That afternoon nobody says much."] =
    "Er is nog een maand opzegtermijn. Die middag wordt er weinig gezegd.",

  -- Hoe het kan eindigen

  ["She never sleeps"] = "Zij slaapt nooit",
  [ [[Vera posts at six, at noon and at night. She is never tired, and the people around her have
begun to keep her hours. The bay shines on every screen. In the room the lamps are on at half
past eight in the evening, and somebody is eating soup over a keyboard.

In the picture of the bay it never gets dark; for the people who make it, it does. On Tuesday one
of them went outside at ten to seven, to see whether it was true about the light, and came back
after twenty minutes with cold hands, and said: it is. Next time two of them could go.]] ] = [[Vera plaatst iets om zes uur, om twaalf uur en ’s nachts. Ze is nooit moe, en de mensen om haar
heen zijn haar tijden gaan aanhouden. De baai schittert op elk scherm. Op de afdeling brandt om
half negen ’s avonds het licht nog, en iemand eet soep boven een toetsenbord.

Op het beeld van de baai wordt het nooit donker; bij de mensen die het maken wel. Dinsdag ging er een om
tien voor zeven naar buiten, om te zien of het waar was, van dat licht, en kwam na twintig minuten
terug met koude handen. Het is waar. Een volgende keer kunnen ze met z’n tweeën gaan.]],
  ["Ten to seven"] = "Tien voor zeven",
  [ [[The screen where she used to stand shows the weather. The followers have gone, most of
them; a few thousand have stayed, and write to Maud, to Noa, to a photographer with a beard.
It goes more slowly now, and there is more rain in it.

What Vera could do well they still talk about, and sometimes one of them misses her.
Someone made her with care. What they will make next, and who will put a name to it, lies on
the table as an open question.]] ] = [[Op het scherm waar zij stond, staat nu het weer. De meeste volgers zijn weg; een paar duizend
zijn er gebleven, en die schrijven aan Maud, aan Noa, aan een fotograaf met een baard. Het gaat
langzamer nu, en het regent er vaker.

Over wat Vera goed kon, hebben ze het nog wel, en soms mist iemand haar. Er was iemand die haar
met zorg had gemaakt. Wat ze nu gaan maken, en wie daar zijn naam onder zet, ligt als open vraag
op tafel.]],
  ["Made by"] = "Gemaakt door",
  [ [[Anyone can read what Vera is, and who is behind her. Some followers have left for that
reason, and others have come. She shows places with the steps in the picture, and where she
does not know something she says so, and gives the number of somebody who does.

The makers are in her, each in their own way, and can point to the place. They still argue
about “it” and “she”. It is work that they dare to explain to whoever asks.]] ] = [[Iedereen kan lezen wat Vera is en wie er achter haar zitten. Sommige volgers zijn daarom
weggegaan, en andere zijn erom gekomen. Vera laat plekken zien met de trap in beeld, en als ze iets
niet weet, zegt ze dat, en geeft ze het nummer van iemand die het wel weet.

De makers zijn in haar terug te vinden, ieder op zijn eigen manier, en kunnen de plek aanwijzen. Over “het” en
“zij” zijn ze het nog altijd niet eens. Het is werk dat ze durven uit te leggen aan wie ernaar
vraagt.]],
  ["Voices in a room"] = "Stemmen in een kamer",
  [ [[Vera hangs on the wall, and in front of her people are talking. They know of each other
now what is hard to lose: a light, a sentence, a silence on the telephone. Where Vera stops and
they begin they have not worked out yet.

Outside, people ask now and then what she is really for. The answer is different every time.
In this room they look for it aloud, and somebody takes notes.]] ] = [[Vera hangt aan de muur, en ervoor zitten mensen te praten. Ze weten nu van elkaar wat ze moeilijk
kunnen missen: een licht, een zin, een stilte aan de telefoon. Waar Vera ophoudt en zij
beginnen, daar zijn ze nog niet uit.

Buiten vraagt iemand af en toe waar ze eigenlijk voor is. Het antwoord is elke keer anders.
In deze kamer zoeken ze er hardop naar, en iemand schrijft mee.]],
  ["Always evening light"] = "Altijd avondlicht",
  [ [[It is always ten to seven where Vera is. Three posts a day, not one of them bad; the reach
goes up, and the director’s mornings begin well. Those who walk in here see a team that masters
its tools.

It has grown quieter by the coffee machine. What the makers think of it they know of
themselves, and suspect of each other. There is a whole spring ahead in which somebody can ask.]] ] = [[Waar Vera is, is het altijd tien voor zeven. Drie berichten per dag, en niet één slecht; het
bereik stijgt, en de ochtenden van de directeur beginnen goed. Wie hier binnenloopt, ziet een team
dat zijn gereedschap beheerst.

Bij de koffieautomaat is het stiller geworden. Wat de makers ervan vinden, weten ze van zichzelf en
vermoeden ze van elkaar. Er ligt nog een heel voorjaar waarin iemand het kan vragen.]],
  ["Two kinds of postcard"] = "Twee soorten ansichtkaarten",
  [ [[There are two kinds of story now: those of Vera, and those of the people who were there.
They appear side by side, in the same letter, and readers have to work out for themselves
which is which. The makers do not always agree either.

What may one invent, and whom does one tell? The question is three thousand years old, and here it
comes by on Mondays, at the coffee machine, between two posts. Nobody has walked away from it yet.
Some readers have begun to guess, and now and then one of them is right, and can say why.]] ] = [[Er zijn nu twee soorten verhalen: die van Vera, en die van de mensen die er geweest zijn. Ze staan
naast elkaar in dezelfde nieuwsbrief, en lezers mogen zelf uitzoeken welke welke zijn. Ook de
makers zijn het er niet altijd over eens.

Wat mag je verzinnen, en wie vertel je het? Die vraag is drieduizend jaar oud, en hier komt ze op
maandag langs, bij de koffieautomaat, tussen twee berichten door. Weggelopen is er nog niemand voor.
Er zijn lezers die zijn gaan raden, en zo nu en dan heeft er een gelijk, en kan zeggen waarom.]],
}
