-- De leercirkel: Nederlandse vertaling van scenario.lua

return {
  ["Learning circle"] = "De leercirkel",
  ["The simple work goes to a machine. It was also the work on which everyone here once learned to see."] =
    "Het eenvoudige werk gaat naar een machine. Het was ook het werk waarop iedereen hier ooit heeft leren kijken.",
  [ [[You lead seven people at an engineering firm that inspects old bridges
and quay walls. A new tool, the reader, turns forty photographs into a crack drawing and
a report in nine minutes. A junior used to take two days over that, crouching, with a pencil.

This is your learning year, from spring to autumn. The firm wants everyone to grow along
with the tool: there are courses, an ambassador, an open day. On Friday afternoons you
have put seven chairs in a circle.

There is one thing the seven do not know. Next year’s plan has no places for juniors, and
no drawing desk. It is a draft; the works council has not been asked for advice, and the
director would like to leave it that way until the autumn.]] ] = [[Je geeft leiding aan zeven mensen van een ingenieursbureau dat oude bruggen en
kademuren inspecteert. Een nieuw systeem, de lezer, maakt van veertig foto’s in negen minuten
een scheurtekening met rapport. Een junior deed daar altijd twee dagen over, op de hurken, met
een potlood.

Dit is jullie leerjaar, van het voorjaar tot de herfst. Het bureau wil dat iedereen met het
systeem meegroeit: er zijn cursussen, er komt een ambassadeur en een open dag. Voor de
vrijdagmiddag heb jij zeven stoelen in een kring gezet.

Eén ding weten de zeven niet. In het plan voor volgend jaar staan geen plaatsen voor juniors,
en geen tekentafel. Het is een concept; de ondernemingsraad is nog niet om advies gevraagd, en
de directeur wil dat graag zo laten tot de herfst.]],
  ["In week 20 the reader is part of the work, and people have learned something that stays."] =
    "In week 20 hoort de lezer bij het werk, en hebben mensen iets geleerd wat blijft.",
  ["On which simple work did you learn your own trade, and who does that work now?"] =
    "Op welk eenvoudig werk heb jij je vak geleerd, en wie doet dat werk nu?",
  ["Who on this team learned most in these weeks, and who paid for it?"] =
    "Wie in dit team heeft in deze weken het meest geleerd, en wie heeft daarvoor betaald?",
  ["When was it safe to be a beginner here, and how could you tell?"] =
    "Wanneer was het hier veilig om beginner te zijn, en waaraan merkte je dat?",
  ["Which learning on this team was called learning, and which was not?"] =
    "Welk leren heette in dit team leren, en welk niet?",
  ["VDS Training Consultants, blog on leadership in the AI era, from vision to practice: learning leaders, ambassadors, demo days, safety, reskilling as a whole (in Dutch)."] =
    "VDS Training Consultants, blog “Leiderschap in het AI-tijdperk: van visie naar praktijk”: lerende leiders, ambassadeurs, demodagen, veiligheid, omscholing als geheel.",
  ["Frazier and others (2017), Personnel Psychology 70: psychological safety and learning at work."] =
    "Frazier en anderen (2017), Personnel Psychology 70: psychologische veiligheid en leren op het werk.",
  ["Arthur and others (1998), Human Performance 11: skill that is not used fades."] =
    "Arthur en anderen (1998), Human Performance 11: vaardigheid die je niet gebruikt, zakt weg.",
  ["EU AI Act, article 4: those who work with AI need enough knowledge of it."] =
    "Europese AI-verordening, artikel 4: wie met AI werkt, moet er genoeg van weten.",
  ["Dutch Works Councils Act, article 25: right of advice on important changes in the organisation and in technology."] =
    "Wet op de ondernemingsraden, artikel 25: adviesrecht bij belangrijke veranderingen in organisatie en technologie.",

  -- De zeven

  ["senior inspector"] = "senior inspecteur",
  ["Has drawn cracks for thirty-one years, in pencil, and keeps every one of them in a plan chest. Will retire in two years. When she says nothing, the others look again."] =
    "Tekent al eenendertig jaar scheuren, met potlood, en bewaart ze allemaal in een tekeningenkast. Gaat over twee jaar met pensioen. Als zij niets zegt, kijken de anderen nog een keer.",
  ["I can see it, and I cannot say how I see it. What I cannot say I cannot pass on, and in two years it goes home with me."] =
    "Ik zie het, en ik kan niet zeggen hoe ik het zie. Wat ik niet kan zeggen, kan ik niet doorgeven, en over twee jaar gaat het met mij mee naar huis.",
  ["The plan chest is locked. Where the key is, she would know."] =
    "De tekeningenkast zit op slot. Waar de sleutel ligt, had zij kunnen zeggen.",
  ["The booklet has forty pages and her way of talking in it. On the last page she has written in pencil: now go and look for yourself."] =
    "Het boekje heeft veertig bladzijden en haar manier van praten. Achterin heeft ze met potlood geschreven: en ga nu zelf kijken.",
  ["On Fridays she lays a drawing on the crate and asks what they see. She has taken to saying “I don’t know either”, and means it, and enjoys it."] =
    "Op vrijdag legt ze een tekening op het krat en vraagt wat ze zien. Tegenwoordig zegt ze wel eens: “Ik weet het ook niet.” Ze meent het, en ze heeft er plezier in.",
  ["She has begun to talk while she looks, softly, as if to herself. Now and then someone stands close enough to hear it."] =
    "Ze is gaan praten terwijl ze kijkt, zacht, alsof ze het tegen zichzelf heeft. Soms staat er iemand dichtbij genoeg om het te horen.",
  ["She draws her last bridges as she drew the first. They go into a drawer. Nobody asks to see them."] =
    "Ze tekent haar laatste bruggen zoals ze de eerste tekende. Ze gaan een la in. Niemand vraagt ernaar.",

  ["junior engineer"] = "junior ingenieur",
  ["Came straight from college in February. Turns out more reports with the reader than anyone, and reads every comment on them twice."] =
    "Kwam in februari rechtstreeks van de hogeschool. Maakt met de lezer meer rapporten dan wie ook, en leest elke opmerking daarop twee keer.",
  ["I make ten reports a week, and I have never seen a bridge move. I sign for things that I would not recognise."] =
    "Ik maak tien rapporten per week, en ik heb nog nooit een brug zien bewegen. Ik teken voor dingen die ik niet zou herkennen.",
  ["Her boots stand by the door. The reports still get made; nobody reads the comments twice any more."] =
    "Haar laarzen staan bij de deur. De rapporten worden nog steeds gemaakt; niemand leest de opmerkingen nu nog twee keer.",
  ["Above her desk hangs a drawing of bridge 41, with a smudge where the rain got at it. Last week someone asked her how she had seen it. She said: come along."] =
    "Boven haar bureau hangt een tekening van brug 41, met een veeg waar de regen erbij kon. Vorige week vroeg iemand hoe ze het had gezien. Ze zei: ga maar mee.",
  ["She draws first and lets the reader draw afterwards. Where the two differ she puts a small question mark, and she no longer rubs it out."] =
    "Ze tekent eerst, en daarna mag de lezer. Waar ze verschillen, zet ze een klein vraagteken, en dat gumt ze niet meer uit.",
  ["Nobody gets more out of the reader than she does. At home she has bought a sketchbook. So far it has been too good to draw in."] =
    "Niemand haalt meer uit de lezer dan zij. Thuis ligt een schetsboek dat ze heeft gekocht. Tot nu toe vond ze het te mooi om in te tekenen.",
  ["She makes twelve reports a week now. When someone asks whether a crack is serious, she looks on the screen."] =
    "Ze maakt nu twaalf rapporten per week. Als iemand vraagt of een scheur ernstig is, kijkt ze op het scherm.",

  ["engineer, data and drones"] = "ingenieur, data en drones",
  ["Flies the drones and understands the reader from the inside. Explains it so well that people come back for more."] =
    "Vliegt met de drones en kent de lezer van binnen. Legt het zo goed uit dat mensen blijven terugkomen.",
  ["I am the one who knows. If I say that I am tired, or that I don’t know either, what am I then?"] =
    "Ik ben degene die het weet. Als ik zeg dat ik moe ben, of dat ik het ook niet weet, wat ben ik dan nog?",
  ["His counter is still running on the second screen. It says nought: nobody knows where to put the questions."] =
    "Op het tweede scherm loopt zijn teller nog. Hij staat op nul: niemand weet waar hij nu met zijn vragen heen moet.",
  ["He answers questions until eleven, and after that the others answer each other. He has been flying again, for himself, along the dunes."] =
    "Tot elf uur beantwoordt hij vragen, en daarna doen de anderen dat voor elkaar. Hij vliegt weer voor zichzelf, langs de duinen.",
  ["He still knows everything, and always has a moment. He says so while standing up, with his coat on."] =
    "Hij weet nog steeds alles en heeft altijd even. Hij zegt het staand, met zijn jas aan.",
  ["He has started to answer with a question: what have you tried? Some find it irritating, and most find the answer."] =
    "Hij antwoordt tegenwoordig met een vraag: wat heb je al geprobeerd? Sommigen ergert dat, en de meesten vinden het antwoord.",

  ["structural engineer, recalculation"] = "constructeur, herberekening",
  ["Makes the calculations that pay for most of this team. Is always on time, and has three small children and a train to catch."] =
    "Maakt de berekeningen waar het grootste deel van dit team van betaald wordt. Is altijd op tijd, en heeft drie kleine kinderen en een trein te halen.",
  ["My hours pay for everybody’s learning. Nobody calls what I do learning, and I have not learned anything new in six years."] =
    "Mijn uren betalen voor wat iedereen leert. Wat ik doe, noemt niemand leren, en ik heb in zes jaar niets nieuws geleerd.",
  ["His train leaves without him. The tenders still come in on Thursdays; who they are for is discussed each time."] =
    "Zijn trein vertrekt zonder hem. De offertes komen nog steeds op donderdag; voor wie ze zijn, wordt elke keer besproken.",
  ["He has had the reader set up his calculations and found two mistakes in it, and one in himself. He owned up to all three on a Friday, in that order."] =
    "Hij heeft de lezer zijn berekeningen laten opzetten en vond er twee fouten in, en één bij zichzelf. Hij heeft ze op een vrijdag alle drie verteld, in die volgorde.",
  ["He stays until half past four on Fridays now. He still looks at the clock, and then takes another train."] =
    "Hij blijft op vrijdag nu tot half vijf. Hij kijkt nog wel op de klok, en neemt dan een andere trein.",
  ["His hours are in order. On Fridays he has a tender, and everyone knows what that means."] =
    "Zijn uren kloppen. Op vrijdag heeft hij een offerte, en iedereen weet wat dat betekent.",

  ["drafter"] = "tekenaar",
  ["Has made the drawings here for fourteen years, first in ink and then on two different systems. Remembers where everything was changed, and why."] =
    "Maakt hier al veertien jaar de tekeningen, eerst in inkt en daarna in twee verschillende systemen. Weet nog waar iets is veranderd, en waarom.",
  ["I have been retrained twice. Each time there was a certificate, and flowers, and the work had gone before I was done."] =
    "Ik ben twee keer omgeschoold. Elke keer was er een certificaat, en bloemen, en was het werk verdwenen voordat ik klaar was.",
  ["Her drawings are still in the system, under her initials. People who never met her ask what SR stands for."] =
    "Haar tekeningen staan nog in het systeem, onder haar initialen. Mensen die haar nooit hebben gekend, vragen waar SR voor staat.",
  ["On her door it says model keeper. She thinks it is an odd name for it. The work is hers; she wrote the first line of it herself."] =
    "Op haar deur staat modelbeheerder. Ze vindt het een rare naam. Het werk is van haar; de eerste zin ervan heeft ze zelf geschreven.",
  ["There is a job on paper, with her name and half of the hours. She has begun on it. The old folder is still within reach."] =
    "Er staat een functie op papier, met haar naam en de helft van de uren. Ze is eraan begonnen. De oude map ligt nog binnen handbereik.",
  ["She has two conversations this month, one of them with a museum. She talks about them in the circle, and they want to know everything."] =
    "Ze heeft deze maand twee gesprekken, waarvan één bij een museum. Ze vertelt erover in de kring, en ze willen er alles van weten.",
  ["On Tuesdays she coaches, on Wednesdays she draws, and on Thursdays somebody asks when it will be settled. Usually that is her."] =
    "Op dinsdag coacht ze, op woensdag tekent ze, en op donderdag vraagt iemand wanneer het geregeld wordt. Meestal is zij dat.",
  ["The third certificate hangs beside the other two. From her chair she can see all three."] =
    "Het derde certificaat hangt naast de andere twee. Vanaf haar stoel kan ze ze alle drie zien.",

  ["inspector, water and quay walls; works council"] =
    "inspecteur, water en kademuren; ondernemingsraad",
  ["Looks at quay walls from a small boat, in all weathers, and knows every lock-keeper. Has been on the works council since the spring. Not fond of posters."] =
    "Bekijkt kademuren vanuit een bootje, in weer en wind, en kent elke sluiswachter. Zit sinds dit voorjaar in de ondernemingsraad. Houdt niet van posters.",
  ["In 2011 I passed a wall that I should not have passed. Nobody was hurt, and nobody ever knew. Then they hang up a poster."] =
    "In 2011 heb ik een muur goedgekeurd die ik niet had moeten goedkeuren. Er raakte niemand gewond, en niemand heeft het ooit geweten. En dan hangen ze een poster op.",
  ["The boat lies at its mooring. The lock-keepers ask after him."] =
    "De boot ligt op zijn plek. De sluiswachters vragen naar hem.",
  ["The wall of 2011 has become a lesson of twenty minutes, in the boat, with the engine off. He gives it to everyone who sails along."] =
    "De muur van 2011 is een les van twintig minuten geworden, in de boot, met de motor uit. Wie met hem meevaart, krijgt hem.",
  ["He takes someone along in the boat more often. Once, under a bridge, he began about 2011, and then a tug came by. It will come."] =
    "Hij neemt vaker iemand mee in de boot. Eén keer, onder een brug, begon hij over 2011, en toen kwam er een sleepboot langs. Het komt nog wel.",
  ["He does his walls twice over, the second time alone. On the works council he asks each time who answers for it."] =
    "Hij doet zijn muren twee keer, de tweede keer alleen. In de ondernemingsraad vraagt hij steeds weer wie ervoor instaat.",

  ["project coordinator"] = "projectcoördinator",
  ["Plans everyone’s hours, writes to the municipalities and knows all the birthdays. Came back this winter after eight months at home."] =
    "Plant ieders uren, schrijft aan de gemeenten en weet alle verjaardagen. Kwam afgelopen winter terug na acht maanden thuis.",
  ["Everyone is given time to learn, and I am the one who has to find it. I have said yes to everything again."] =
    "Iedereen krijgt tijd om te leren, en ik ben degene die hem moet vinden. Ik heb weer overal ja op gezegd.",
  ["The schedule is in grey now. On someone’s birthday there was no cake, and only then did they notice who had always seen to it."] =
    "De planning is nu grijs. Op iemands verjaardag was er geen taart, en toen pas merkten ze wie daar altijd voor zorgde.",
  ["There is white in her schedule, four hours a week, and she guards it like a dyke. One of those hours is her own."] =
    "Er zit wit in haar planning, vier uur per week, en ze bewaakt het als een dijk. Eén van die uren is van haarzelf.",
  ["She finds an hour for everyone who asks. Where she finds them she writes down at home, in pencil, so that it can be rubbed out."] =
    "Voor iedereen die erom vraagt, vindt ze een uur. Waar ze die vandaan haalt, schrijft ze thuis op, met potlood, zodat het uitgegumd kan worden.",
  ["When someone asks for an hour, she turns the screen round: “Show me where.” It has made the conversations shorter, and better."] =
    "Als iemand om een uur vraagt, draait ze het scherm om: “Wijs maar aan waar.” De gesprekken zijn er korter van geworden, en beter.",

  -- Wat een leidinggevende kan doen

  ["Tell them about next year’s plan"] = "Vertel wat er in het plan voor volgend jaar staat",
  ["Tells them what disappears in next year’s plan, what might come instead, and what is undecided. Hurts at first; after that nothing is left to leak."] =
    "Vertelt wat er in het plan voor volgend jaar verdwijnt, wat ervoor in de plaats kan komen en wat nog niet vaststaat. Doet eerst pijn; daarna valt er niets meer te lekken.",
  ["Those who know what goes can think about what should come."] =
    "Wie weet wat er verdwijnt, kan meedenken over wat er moet komen.",
  ["An hour with the pencil"] = "Een uur met het potlood",
  ["Go to a bridge with one person and draw by hand what you see, you as well. No photographs."] =
    "Ga met één persoon naar een brug en teken met de hand wat je ziet, jij ook. Geen foto’s.",
  ["A drawing takes longer than a photograph, and so you look for longer."] =
    "Tekenen duurt langer dan fotograferen, en dus kijk je langer.",
  ["Rewrite a job"] = "Een functie herschrijven",
  ["Write down with one person what their work will be: what goes, what comes, what they decide. Does most for someone who has been trained for it."] =
    "Schrijf met één persoon op wat zijn of haar werk wordt: wat verdwijnt, wat erbij komt en wat diegene zelf beslist. Doet het meest bij wie ervoor is opgeleid.",
  ["Someone who has been trained, and has a job to match, can go on; either one alone leaves a certificate, or a worry."] =
    "Wie is opgeleid en een functie heeft die daarbij past, kan verder; het een zonder het ander levert een certificaat op, of zorgen.",
  ["What does this mean for our people?"] = "Wat betekent dit voor onze mensen?",
  ["Before the next step, go through four questions with the team: workload, content of the work, training, and what is right."] =
    "Loop voor de volgende stap met het team vier vragen langs: werkdruk, inhoud van het werk, opleiding, en wat we goed en eerlijk vinden.",
  ["Ask it beforehand, and you are asked less afterwards."] =
    "Wie de vraag vooraf stelt, krijgt achteraf minder vragen.",

  -- Voorjaar: week 1

  ["Spring: seven chairs"] = "Voorjaar: zeven stoelen",
  ["What did the team learn, in the first hour, about what counts as learning here?"] =
    "Wat leerde het team in dat eerste uur over wat hier als leren telt?",
  ["Friday in May, three o’clock. Seven chairs in a circle, and in the middle, on an upturned crate, a lump of concrete from a bridge that no longer exists. A crack runs through it like a river on a map."] =
    "Een vrijdag in mei, drie uur. Zeven stoelen in een kring, en in het midden, op een omgekeerd krat, een brok beton van een brug die niet meer bestaat. Er loopt een scheur doorheen als een rivier over een landkaart.",
  ["I put a photo of it through the reader. Category two, it says. Stable."] =
    "Ik heb er een foto van door de lezer gehaald. Categorie twee, zegt hij. Stabiel.",
  ["It’s lying on a crate. I’d have called that stable too."] =
    "Het ligt op een krat. Dat had ik ook stabiel genoemd.",
  ["How long does a circle take? I’ve a tender at four."] =
    "Hoe lang duurt zo’n kring? Ik heb om vier uur een offerte.",
  ["Give everyone a learning goal that counts in the appraisal, and write down your own first."] =
    "Geef iedereen een leerdoel dat meetelt in de beoordeling, en schrijf eerst dat van jezelf op.",
  ["A goal makes learning part of the job; whether there is time for it has not been said yet."] =
    "Een doel maakt leren tot een deel van het werk; of er tijd voor is, is nog niet gezegd.",
  ["Tell them about the bridge that you once got wrong yourself."] =
    "Vertel over de brug waar je zelf ooit naast zat.",
  ["If the leader was allowed to be a beginner, so are the others."] =
    "Als de leidinggevende beginner is geweest, mogen de anderen het ook zijn.",
  ["Ask round the circle: what must we never forget how to do?"] =
    "Vraag de kring rond: wat mogen we nooit verleren?",
  ["What has to stay gives people something to hold on to; the start is slower for it."] =
    "Wat moet blijven, geeft mensen iets om zich aan vast te houden; het begin wordt er trager van.",
  ["Start with the basic AI course for everyone: one language, and the law asks for it too."] =
    "Begin met de AI-basiscursus voor iedereen: één taal, en de wet vraagt er ook om.",
  ["Everyone gets on, and it begins with what people cannot do."] =
    "Iedereen komt verder. Het begint wel bij wat mensen niet kunnen.",
  ["Seven sheets, seven goals. {aylin} reads all of them, and looks for the line where it says when."] =
    "Zeven vellen, zeven doelen. {aylin} leest ze allemaal en zoekt de regel waar staat wanneer.",
  ["It is a story with a drawbridge, a decimal point and a very calm mayor. {rogier} misses his tender by ten minutes."] =
    "Het is een verhaal met een ophaalbrug, een komma en een heel kalme burgemeester. {rogier} komt tien minuten te laat bij zijn offerte.",
  ["Well. I’ve never heard a boss tell that one."] =
    "Nou. Zoiets heb ik een baas nog nooit horen vertellen.",
  ["How to stand still in front of it. Everything else you can look up."] =
    "Hoe je er stil voor blijft staan. De rest kun je opzoeken.",
  ["Why something was changed. That is never in the drawing."] =
    "Waarom iets is veranderd. Dat staat nooit op de tekening.",
  ["I know what I don’t know. I’d hoped we would begin somewhere else."] =
    "Ik weet wat ik niet weet. Ik had gehoopt dat we ergens anders zouden beginnen.",
  ["On the stairs"] = "Op de trap",
  ["What did it cost you upstairs to tell it, and who would have paid if you had waited?"] =
    "Wat kostte het jullie boven om het te vertellen, en wie had er betaald als jullie hadden gewacht?",
  ["The director catches up with you on the stairs. “I had asked you to leave it until the autumn,” he says. “Now I have to defend a plan that I have not finished thinking about.” For two floors he says nothing. At the top he holds the door for you."] =
    "De directeur haalt je in op de trap. “Ik had gevraagd het tot de herfst te laten rusten,” zegt hij. “Nu moet ik een plan verdedigen waar ik nog niet over uitgedacht ben.” Twee verdiepingen lang zegt hij niets. Boven houdt hij de deur voor je open.",
  ["Offer to work out the other half of the plan with him."] =
    "Bied aan de andere helft van het plan samen met hem uit te werken.",
  ["The plan becomes better, in hours that were meant for the circle."] =
    "Het plan wordt er beter van, in uren die voor de kring waren.",
  ["Say that they had a right to know it."] = "Zeg dat ze er recht op hadden het te weten.",
  ["The circle hears of it before you are back. Upstairs a right is also a bill."] =
    "De kring hoort het nog voor je terug bent. Boven is een recht ook een rekening.",
  ["Agree with him that nothing more comes into the circle until the autumn."] =
    "Spreek met hem af dat er tot de herfst niets meer in de kring komt.",
  ["It brings peace upstairs. Below, they notice on Friday that a subject has been closed."] =
    "Boven geeft het rust. Beneden merken ze vrijdag dat er een onderwerp gesloten is.",
  ["On Tuesday evening there are two of you at his desk, with a box of biscuits and a column that is called “later”."] =
    "Dinsdagavond zitten jullie met z’n tweeën aan zijn bureau, met een trommel koekjes en een kolom die “later” heet.",
  ["“I do not doubt it,” he says. “I only wonder who is going to pay for it.”"] =
    "“Dat zal best,” zegt hij. “Ik vraag me alleen af wie het gaat betalen.”",
  ["He thanks you. On Friday somebody asks a question, and you hear yourself say: in the autumn."] =
    "Hij bedankt je. Vrijdag stelt iemand een vraag, en je hoort jezelf zeggen: in de herfst.",
  ["The money for improving the reader went to an office that had not asked any questions."] =
    "Het geld om de lezer te verbeteren ging naar een vestiging die geen vragen had gesteld.",

  -- Week 2

  ["Four thousand drawings"] = "Vierduizend tekeningen",
  ["What can be passed on in a file, and what cannot?"] =
    "Wat kun je doorgeven in een bestand, en wat niet?",
  ["Behind the printer stands {geke}’s plan chest: thirty-one years of crack drawings. The director wants them scanned, so that the reader can learn from them. After that he would like the space."] =
    "Achter de printer staat de tekeningenkast van {geke}: eenendertig jaar scheuren. De directeur wil alles laten scannen, zodat de lezer ervan kan leren. Daarna wil hij graag de ruimte.",
  ["Four thousand of them, with dates! It would be twice as good by summer."] =
    "Vierduizend stuks, met datum! Dan is hij voor de zomer twee keer zo goed.",
  ["It may have them. I’m not stingy. But how I looked is not on the paper."] =
    "Hij mag ze hebben. Ik ben niet zuinig. Maar hoe ik keek, staat niet op het papier.",
  ["Have everything scanned this month, and let the chest go up to the attic."] =
    "Laat alles deze maand scannen, en laat de kast naar zolder brengen.",
  ["The drawings are in the system, and nobody has looked at one since."] =
    "De tekeningen zitten in het systeem, en sindsdien heeft niemand er een bekeken.",
  ["The reader learns fast from it. What lies in the attic teaches nobody else."] =
    "De lezer leert er snel van. Wat op zolder ligt, leert verder niemand iets.",
  ["Scan them, keep the chest, and lay one drawing on the crate every Friday."] =
    "Laat ze scannen, houd de kast, en leg elke vrijdag één tekening op het krat.",
  ["One drawing a week is little, and a habit; it takes a piece out of every Friday."] =
    "Eén tekening per week is weinig, en een gewoonte; het gaat van elke vrijdag een stukje af.",
  ["Have {geke} say what she saw in each, drawer by drawer, and {nadir} record it."] =
    "Laat {geke} la voor la vertellen wat ze zag, en laat {nadir} dat opnemen.",
  ["It brings up what nobody had written down, and takes two busy people several days."] =
    "Er komt boven wat niemand had opgeschreven. Het kost twee drukke mensen dagen.",
  ["Leave the chest where it is for now; the circle decides in the autumn."] =
    "Laat de kast voorlopig staan; de kring beslist in de herfst.",
  ["The reader is still guessing at old concrete for which the answers lie in a drawer."] =
    "De lezer raadt nog steeds naar oud beton, terwijl de antwoorden in een la liggen.",
  ["It takes the pressure off, and the reader stays as ignorant as it was."] =
    "Het haalt de druk eraf, en de lezer blijft zo onwetend als hij was.",
  ["Two men carry the chest up. In the dust on the floor there is a clean rectangle."] =
    "Twee mannen dragen de kast naar boven. In het stof op de vloer blijft een schone rechthoek achter.",
  ["The first one is bridge 41, 1994. {mila} holds it to the light for so long that {geke} pulls up a chair."] =
    "De eerste is brug 41, uit 1994. {mila} houdt hem zo lang tegen het licht dat {geke} er een stoel bij pakt.",
  ["Here I was wet through, and so I looked properly. You can see it in the lines."] =
    "Hier was ik kletsnat, en dus keek ik goed. Dat zie je aan de lijnen.",
  ["Autumn. Okay. I’ll work with what I’ve got."] =
    "In de herfst. Oké. Dan doe ik het met wat ik heb.",

  -- Week 3

  ["Nine minutes"] = "Negen minuten",
  ["Which simple task in your team is really a course that nobody calls a course?"] =
    "Welke eenvoudige taak in jouw team is eigenlijk een cursus die niemand zo noemt?",
  ["Bridge 12, forty photographs. The reader has the crack drawing and the report ready in nine minutes, and both are good."] =
    "Brug 12, veertig foto’s. In negen minuten heeft de lezer de scheurtekening en het rapport klaar, en ze zijn allebei goed.",
  ["It used to be two days, they say. So what do I do now? I’m not complaining. I’m asking."] =
    "Vroeger was dat twee dagen, zeggen ze. Wat doe ik dan nu? Ik klaag niet. Ik vraag het.",
  ["The client pays for nine minutes. Her two days come out of my projects."] =
    "De klant betaalt voor negen minuten. Haar twee dagen gaan van mijn projecten af.",
  ["I learned it in those two days. I was slow, too."] =
    "Ik heb het in die twee dagen geleerd. En ik was ook traag.",
  ["She draws the first ten bridges by hand, and the firm pays for it, not the client."] =
    "Ze tekent de eerste tien bruggen met de hand, en het bureau betaalt dat, niet de klant.",
  ["Ten bridges by hand are in nobody’s budget, and the hours came from Rogier’s projects."] =
    "Voor tien bruggen met de hand is nergens budget, en de uren kwamen van de projecten van Rogier.",
  ["Slow work is expensive, and it is how you get an eye for it."] =
    "Langzaam werk is duur, en al doende krijg je er oog voor.",
  ["She draws first, then the reader does, and she brings the differences on Friday."] =
    "Eerst tekent zij, dan de lezer, en op vrijdag brengt ze de verschillen mee.",
  ["She learns about the bridge and about the reader; she also does everything twice."] =
    "Ze leert iets over de brug én over de lezer; ze doet ook alles dubbel.",
  ["She runs the reader for the whole team and checks what comes out."] =
    "Zij draait de lezer voor het hele team en controleert wat eruit komt.",
  ["To check a drawing you need to have made some, and Mila has noticed that she has not."] =
    "Wie controleert, moet het zelf hebben gedaan om iets te zien, en Mila merkt dat ze dat mist.",
  ["It relieves everyone at once. The least practised eye now comes last in the line."] =
    "Iedereen is meteen ontlast. Het minst geoefende oog kijkt nu als laatste.",
  ["The drawing goes to the reader; she moves up to the calculations, beside {rogier}."] =
    "Het tekenen gaat naar de lezer; zij schuift door naar de berekeningen, naast {rogier}.",
  ["Rogier is not there."] = "Rogier is er niet.",
  ["Since spring nobody has drawn a crack, and the hand forgets first."] =
    "Sinds het voorjaar heeft niemand een scheur getekend, en de hand vergeet als eerste.",
  ["Nobody new has learned to look, and those who could do it do it less."] =
    "Niemand heeft het kijken erbij geleerd, en wie het kon, doet het minder.",
  ["She gets to the interesting work earlier, over a step on which the others once stood for two years."] =
    "Ze komt eerder aan het interessante werk, over een tree heen waar de anderen ooit twee jaar op stonden.",
  ["On Thursday she comes in with wet knees and one drawing. It took all day. She shows it to everyone, {rogier} included."] =
    "Donderdag komt ze binnen met natte knieën en één tekening. Die heeft haar de hele dag gekost. Ze laat hem aan iedereen zien, ook aan {rogier}.",
  ["Eleven differences. Seven are me. I don’t know about the other four, and I think that’s the good news."] =
    "Elf verschillen. Zeven liggen aan mij. Van de andere vier weet ik het niet, en dat is volgens mij het goede nieuws.",
  ["By Wednesday fourteen reports have passed through her hands. She ticks every box, and has a look at some of them twice."] =
    "Woensdag zijn er al veertien rapporten door haar handen gegaan. Ze vinkt alles af, en naar sommige kijkt ze twee keer.",
  ["Sit down. This is a moment, that is a force. And that is my lunch."] =
    "Ga zitten. Dit is een moment, dat is een kracht. En dat is mijn lunch.",

  -- Week 4

  ["Ask Nadir"] = "Vraag het Nadir",
  ["Whom do people in your team go to, and what does it cost that person?"] =
    "Naar wie gaan mensen in jouw team toe, en wat kost dat diegene?",
  ["Head office wants an AI ambassador in every team, with a name, before Friday. {nadir} has just helped two people at once; his own report is open behind them, at page one."] =
    "Het hoofdkantoor wil in elk team een AI-ambassadeur, met naam, voor vrijdag. {nadir} heeft net twee mensen tegelijk geholpen; achter hen staat zijn eigen rapport open, op bladzijde één.",
  ["I like doing it. Really. It just comes on top."] =
    "Ik doe het graag. Echt. Het komt er alleen bovenop.",
  ["On top of what? I’ve nothing left that it could come on top of."] =
    "Bovenop wat? Ik heb niets meer waar het bovenop kan.",
  ["Ask {nadir}, and move two of his projects to the others."] =
    "Vraag {nadir}, en breng twee van zijn projecten bij de anderen onder.",
  ["An ambassador with time can help; the time has come off other people’s desks."] =
    "Een ambassadeur met tijd kan helpen; die tijd komt van de bureaus van anderen.",
  ["Ask {nadir} and {geke} together: one knows the reader, the other knows the bridge."] =
    "Vraag {nadir} en {geke} samen: de een kent de lezer, de ander kent de brug.",
  ["Geke is not there."] = "Geke is er niet.",
  ["Neither can do it alone, so they learn as they go; first they have to find each other."] =
    "Alleen kan geen van beiden het, dus leren ze het al doende; eerst moeten ze elkaar vinden.",
  ["Let it go round, someone else every fortnight, and take the first turn yourself."] =
    "Laat het rouleren, om de twee weken een ander, en neem zelf de eerste beurt.",
  ["To explain it you have to learn it. Questions are answered later, and some of them not at all."] =
    "Om het uit te leggen moet je het leren. Vragen krijgen later antwoord, en sommige helemaal niet.",
  ["Put {nadir} down: he does it already, and nobody does it better."] =
    "Geef {nadir} op: hij doet het al, en niemand doet het beter.",
  ["Nadir has become the road that every question takes."] =
    "Nadir is de weg geworden waar elke vraag langskomt.",
  ["Enthusiasm spreads along the people he knows, and everything comes back along the same road."] =
    "Enthousiasme verspreidt zich via de mensen die hij kent, en langs dezelfde weg komt alles terug.",
  ["He asks why. After thirty-one years somebody asks why."] =
    "Hij vraagt waarom. Na eenendertig jaar vraagt iemand waarom.",
  ["So his projects are mine now. I only want to have it said."] =
    "Dus zijn projecten zijn nu van mij. Ik wil het alleen gezegd hebben.",
  ["In your own fortnight you answer nineteen questions, five of them correctly. The other fourteen you work out together."] =
    "In je eigen twee weken beantwoord je negentien vragen, waarvan vijf goed. Die andere veertien zoeken jullie samen uit.",
  ["It comes with a badge. He pins it on upside down, and wears it all day."] =
    "Er hoort een speldje bij. Hij doet het ondersteboven op en draagt het de hele dag.",

  -- Week 6

  ["Bridge 12"] = "Brug 12",
  ["Bridge 12 comes back from the municipality with a stamp on it. No remarks."] =
    "Brug 12 komt terug van de gemeente, met een stempel erop. Geen opmerkingen.",
  ["In {mila}’s drawer there are three drawings now. On the back she has put how long each of them took: a day, a day, and a morning."] =
    "In de la van {mila} liggen nu drie tekeningen. Achterop heeft ze gezet hoelang ze over elke heeft gedaan: een dag, een dag, en een ochtend.",
  ["On the windowsill there are two piles, {mila}’s and the reader’s. Somebody has put a pebble on hers, against the draught."] =
    "Op de vensterbank liggen twee stapels, een van {mila} en een van de lezer. Op de hare heeft iemand een kiezel gelegd, tegen de tocht.",
  ["{mila} has passed fourteen again. By the coffee machine she asks what wet concrete smells like from the inside. Nobody laughs, and somebody tries to describe it."] =
    "{mila} heeft er weer veertien doorgelaten. Bij het koffieapparaat vraagt ze hoe nat beton vanbinnen ruikt. Niemand lacht, en iemand probeert het te beschrijven.",
  ["{mila} has found a mistake in a table from 1988. Before ten o’clock everybody has heard of it, and not from her."] =
    "{mila} heeft een fout gevonden in een tabel uit 1988. Voor tienen heeft iedereen het gehoord, en niet van haar.",
  ["Twenty-eight hours"] = "Achtentwintig uur",
  ["Where does learning time in your team really come from?"] =
    "Waar komt de leertijd in jouw team echt vandaan?",
  ["Four hours of learning a week, for seven people. {aylin} turns her screen towards you. There is no white left in it anywhere."] =
    "Vier uur leren per week, voor zeven mensen. {aylin} draait haar scherm naar je toe. Er zit nergens meer wit in.",
  ["Twenty-eight hours. I’d gladly give them to everyone. Whose shall I take?"] =
    "Achtentwintig uur. Ik gun ze iedereen. Bij wie zal ik ze weghalen?",
  ["At my last course they were on a poster. The hours, I mean."] =
    "Bij mijn vorige cursus stonden ze op een poster. De uren, bedoel ik.",
  ["Take on fewer bridges this quarter, and tell the director that it was your choice."] =
    "Neem dit kwartaal minder bruggen aan, en zeg tegen de directeur dat het jouw keuze was.",
  ["The quarter’s turnover is lower, and the director has asked aloud what the circle brings in."] =
    "De omzet van het kwartaal valt lager uit, en de directeur heeft hardop gevraagd wat de kring oplevert.",
  ["Real time has to come from somewhere; here it comes from turnover that somebody will miss."] =
    "Echte tijd moet ergens vandaan komen; hier komt ze uit omzet die iemand gaat missen.",
  ["Promise that what the reader saves becomes learning time, before anything else."] =
    "Beloof dat wat de lezer bespaart leertijd wordt, vóór al het andere.",
  ["What the reader saves stays learning time"] = "Wat de lezer bespaart, blijft leertijd",
  ["They get something out of the reader themselves, for as long as nobody else claims the hours."] =
    "Zo hebben ze zelf iets aan de lezer, zolang niemand anders die uren opeist.",
  ["An evening a fortnight, with food on the table, for anyone who wants to come."] =
    "Om de week een avond, met eten op tafel, voor wie wil komen.",
  ["The same four come every time; the others have children, a mother, or a train."] =
    "Het zijn elke keer dezelfde vier; de anderen hebben kinderen, een moeder of een trein.",
  ["It costs the firm nothing; those who come pay for it with an evening at home."] =
    "Het kost het bureau niets; wie komt, betaalt met een avond thuis.",
  ["Fix nothing: each learns when there is a gap, in their own way."] =
    "Leg niets vast: ieder leert als er een gaatje is, op zijn eigen manier.",
  ["There has been no gap."] = "Er is geen gaatje geweest.",
  ["People stay in charge of their day. A full day leaves no gap."] =
    "Mensen blijven baas over hun dag. In een volle dag zit geen gaatje.",
  ["{aylin} makes four squares a week white. It takes her some time to let go of the mouse."] =
    "{aylin} maakt vier hokjes per week wit. Het duurt even voor ze de muis loslaat.",
  ["I’m giving it a colour of its own. Then everyone will see it when it goes."] =
    "Ik geef het een eigen kleur. Dan ziet iedereen het als het verdwijnt.",
  ["There is a pan of soup, there are four people, and it is a very good evening."] =
    "Er is een pan soep, er zijn vier mensen, en het is een heel goede avond.",
  ["A gap. I’ll keep an eye out."] = "Een gaatje. Ik let wel op.",
  ["The learning goals from May have got hours to go with them."] =
    "De leerdoelen uit mei hebben er uren bij gekregen.",
  ["The learning goals from May count in the appraisal, and there are no hours for them."] =
    "De leerdoelen uit mei tellen mee in de beoordeling, en er zijn geen uren voor.",

  -- Zomer: week 8

  ["Nothing special"] = "Niets bijzonders",
  ["What is it with you when it is quiet: rest, or something that is not being said?"] =
    "Wat is het bij jullie als het stil is: rust, of iets wat niet wordt gezegd?",
  ["Nobody asks you anything this week. The reader draws, the drones fly, and on Friday the circle is done in twenty minutes. Nothing special, somebody says, and the others nod."] =
    "Niemand vraagt je deze week iets. De lezer tekent, de drones vliegen, en op vrijdag is de kring in twintig minuten klaar. Niets bijzonders, zegt iemand, en de anderen knikken.",
  ["It is the kind of quiet in which somebody hums."] =
    "Het is zo’n stilte waarin iemand neuriet.",
  ["It is the kind of quiet in which doors are closed softly."] =
    "Het is zo’n stilte waarin deuren zachtjes dichtgaan.",
  ["Summer: forty courses"] = "Zomer: veertig cursussen",
  ["What did your people last say they wanted to learn, and what did they get?"] =
    "Wat wilden jouw mensen de laatste keer leren, en wat kregen ze?",
  ["July. The director has visited a very large firm with an academy of its own: a floor, a logo, forty courses. He wants one as well, and your team may be the first. The same morning the survey comes in: five of your people would rather get better at working together and talking than at technical things."] =
    "Juli. De directeur is op bezoek geweest bij een heel groot bedrijf met een eigen academie: een verdieping, een logo, veertig cursussen. Hij wil er ook een, en jouw team mag de eerste zijn. Diezelfde ochtend komt de enquête binnen: vijf van jouw mensen worden liever beter in samenwerken en praten dan in techniek.",
  ["Forty courses. And who will be at the bridge?"] =
    "Veertig cursussen. En wie staat er dan bij de brug?",
  ["I put down talking. So did four others, apparently. We could talk about it."] =
    "Ik heb praten ingevuld. En nog vier anderen, blijkbaar. We zouden erover kunnen praten.",
  ["Be the first in the academy: the courses are good, and the money is there now."] =
    "Ga als eerste naar de academie: de cursussen zijn goed, en het geld is er nu.",
  ["The courses are excellent, and they are about someone else’s work."] =
    "De cursussen zijn uitstekend, en ze gaan over het werk van een ander.",
  ["A lot of knowledge at once. The survey has gone unanswered."] =
    "In één keer veel kennis. Op de enquête is geen antwoord gekomen.",
  ["Put the survey on the director’s desk and ask for half the money, for what they asked."] =
    "Leg de enquête bij de directeur neer en vraag het halve bedrag, voor wat zij vroegen.",
  ["People were asked and have been heard; it strengthens the team, and does nothing for the tool."] =
    "Er is iets gevraagd en er is geluisterd; het team wordt er sterker van, het werken met de lezer niet.",
  ["Skip the academy and swap knowledge afternoons with two sister offices."] =
    "Sla de academie over en ruil kennismiddagen met twee zustervestigingen.",
  ["They ask questions that no course asks; your best explainers do the explaining."] =
    "Zij stellen vragen die geen cursus stelt; jouw beste uitleggers doen het uitleggen.",
  ["Decline both: the summer is full enough, and one thing at a time."] =
    "Sla allebei af: de zomer is vol genoeg, en één ding tegelijk.",
  ["The money has gone to another office, and the survey has not been mentioned again."] =
    "Het geld is naar een andere vestiging gegaan, en over de enquête heeft niemand het meer gehad.",
  ["It leaves people room to breathe and to get used to what there is; the offer does not come by a second time."] =
    "Het geeft mensen lucht, en tijd om te wennen aan wat er al is; het aanbod komt geen tweede keer langs.",
  ["Everyone gets a login and a bag with the logo on it. {shanti} folds hers in four."] =
    "Iedereen krijgt een account en een tas met het logo erop. {shanti} vouwt de hare in vieren.",
  ["The first thing they practise is letting each other finish. {rogier} turns out to be good at it, and is the most surprised of all."] =
    "Het eerste wat ze oefenen is elkaar laten uitpraten. {rogier} blijkt er goed in te zijn, en is daar zelf het meest verbaasd over.",
  ["One of the others turns out to be a diver who taps on stone, and listens. A whole room holds its breath for as long as he does."] =
    "Een van de anderen blijkt een duiker te zijn die op steen klopt, en luistert. De hele zaal houdt zijn adem in zolang hij dat doet.",
  ["Good. Then I’ll do the tender."] = "Mooi. Dan doe ik de offerte.",

  -- Week 10

  ["On the pinboard"] = "Op het prikbord",
  ["On the pinboard hangs a vacancy from a municipality: bridge keeper, no experience needed. Somebody has underlined the last three words. Nobody takes it down."] =
    "Op het prikbord hangt een vacature van een gemeente: brugwachter, ervaring niet nodig. Iemand heeft de laatste drie woorden onderstreept. Niemand haalt hem weg.",
  ["The bottle"] = "De fles",
  ["What is rewarded in your team, and does everyone know why?"] =
    "Wat wordt er in jouw team beloond, en weet iedereen waarom?",
  ["Summer drinks, on the roof. The director calls {nadir} forward: pioneer of the half-year. There is a bottle, an envelope, and applause. {rogier} claps three times."] =
    "Zomerborrel, op het dak. De directeur roept {nadir} naar voren: pionier van het halfjaar. Er is een fles, een envelop en applaus. {rogier} klapt drie keer.",
  ["I billed the hours he did his experimenting in. It’s a nice bottle, though."] =
    "Ik heb de uren gemaakt waarin hij kon experimenteren. Maar het is een mooie fles.",
  ["He says it to nobody in particular, just loudly enough. Everyone looks at the water, and then at you."] =
    "Hij zegt het tegen niemand in het bijzonder, net hard genoeg. Iedereen kijkt naar het water, en dan naar jou.",
  ["Say aloud what you reward here, trying and telling, and whose hours made it possible."] =
    "Zeg hardop wat je hier beloont, proberen en vertellen, en wiens uren dat mogelijk maakten.",
  ["They know now what it was for, and also what is not rewarded here."] =
    "Nu weten ze waar het om gaat, en ook wat hier niet wordt beloond.",
  ["Turn the envelope into an afternoon on the water for everyone."] =
    "Maak van de envelop een middag op het water voor iedereen.",
  ["Nobody is jealous, and the one who went first has no more of it than the others."] =
    "Niemand is jaloers. Wie vooropliep, heeft er niet meer van dan de anderen.",
  ["Announce a second bottle, in the autumn: for the most useful thing that failed."] =
    "Kondig een tweede fles aan, in de herfst: voor het nuttigste dat mislukt is.",
  ["Trying becomes safer. Those who deliver every week feel passed over."] =
    "Proberen wordt veiliger. Wie elke week levert, voelt zich gepasseerd.",
  ["Leave it as it is: those who go first deserve to be seen."] =
    "Laat het zo: wie vooroploopt, mag gezien worden.",
  ["Nobody was told what the bottle was for, so they worked it out for themselves."] =
    "Niemand heeft gehoord waar de fles voor was, dus hebben ze het zelf bedacht.",
  ["What is applauded is imitated; those who kept things going meanwhile clap along."] =
    "Wat applaus krijgt, wordt nagedaan; wie intussen de boel draaiende hield, klapt mee.",
  ["It takes two minutes and is not a good speech. {rogier} fetches {nadir} a glass."] =
    "Het duurt twee minuten en het is geen goede toespraak. {rogier} haalt een glas voor {nadir}.",
  ["{rogier} steers, somebody falls asleep on the coats, and {nadir} says that it was the best solution. He says it twice."] =
    "{rogier} stuurt, iemand valt in slaap op de jassen, en {nadir} zegt dat dit de beste oplossing was. Hij zegt het twee keer.",
  ["The most useful thing that failed. How far back may it go?"] =
    "Het nuttigste dat mislukt is. Hoe ver mag dat terug?",
  ["{nadir} puts the bottle under his desk, with the label to the wall."] =
    "{nadir} zet de fles onder zijn bureau, met het etiket naar de muur.",

  -- Week 11

  ["Question thirty-one"] = "Vraag eenendertig",
  ["How do you notice that the one who helps everyone needs help?"] =
    "Hoe merk je dat degene die iedereen helpt zelf hulp nodig heeft?",
  ["Ten past seven in the evening, the windows open. {nadir} is answering the thirty-first question of the day. He has made a counter for it, in the corner of his screen."] =
    "Tien over zeven ’s avonds, de ramen staan open. {nadir} beantwoordt de eenendertigste vraag van die dag. Hij heeft er een teller voor gemaakt, in de hoek van zijn scherm.",
  ["They’re only quick questions. That’s just it. There’s nothing there you could call work."] =
    "Het zijn maar korte vragen. Dat is het juist. Er zit niets bij wat je werk kunt noemen.",
  ["Sit down, ask what he needs, and do not fill the silence."] =
    "Ga zitten, vraag wat hij nodig heeft, en vul de stilte niet op.",
  ["What he finds for himself will fit him better. It does take longer."] =
    "Wat hij zelf vindt, past beter bij hem. Het duurt wel langer.",
  ["Agree that he answers questions for one hour a day; outside it people try first."] =
    "Spreek af dat hij één uur per dag vragen beantwoordt; daarbuiten proberen mensen het eerst zelf.",
  ["People learn from looking for it themselves; some of them are stuck until nine the next morning."] =
    "Van zelf zoeken leren mensen; sommigen zitten vast tot de volgende ochtend negen uur.",
  ["Promise that in two weeks half of his projects will be with somebody else."] =
    "Beloof dat over twee weken de helft van zijn projecten bij een ander ligt.",
  ["Half of Nadir’s projects are with somebody else"] =
    "De helft van Nadirs projecten ligt bij een ander",
  ["A date on it helps at once; the hours still have to come from somewhere."] =
    "Dat er een datum op staat, helpt meteen; de uren moeten nog wel ergens vandaan komen.",
  ["Ask {mila} to take half of the questions: she is quick, and it is a step up for her."] =
    "Vraag {mila} de helft van de vragen over te nemen: ze is vlug, en voor haar is het een stap.",
  ["Mila is not there."] = "Mila is er niet.",
  ["Explaining is a way of learning; her own bridges have to wait for it."] =
    "Uitleggen is een manier van leren; haar eigen bruggen moeten erop wachten.",
  ["It takes as long as it takes a tram to pass, and another one."] =
    "Het duurt zo lang als een tram nodig heeft om voorbij te rijden, en dan nog een.",
  ["That sometimes somebody asks me something I don’t know. And that I can say so."] =
    "Dat iemand me soms iets vraagt wat ik niet weet. En dat ik dat dan kan zeggen.",
  ["The first day eleven people stand at his desk at nine. In the second week it is four, and they have brought their attempts."] =
    "De eerste dag staan er om negen uur elf mensen bij zijn bureau. In de tweede week zijn het er vier, en ze hebben hun pogingen bij zich.",
  ["He switches the counter off. After a moment he switches it on again: two weeks is two weeks."] =
    "Hij zet de teller uit. Even later zet hij hem weer aan: twee weken is twee weken.",
  ["Me? Yes. Of course. When do I draw, then?"] = "Ik? Ja. Natuurlijk. En wanneer teken ik dan?",

  -- Week 12

  ["Mistakes are allowed"] = "Fouten maken mag",
  ["What happened to the last person in your team who brought in a mistake?"] =
    "Wat gebeurde er met de laatste in jouw team die met een fout kwam?",
  ["Beside the coffee machine hangs a poster from head office: MISTAKES ARE ALLOWED. {mila} is waiting beneath it. In her report on bridge 27 are the photographs of bridge 72, and the municipality has planned its repairs by it."] =
    "Naast het koffieapparaat hangt een poster van het hoofdkantoor: FOUTEN MAKEN MAG. Daaronder staat {mila} te wachten. In haar rapport over brug 27 staan de foto’s van brug 72, en de gemeente heeft er haar reparaties op gepland.",
  ["The reader had swapped them, and I let it through. Does this one count? For the poster?"] =
    "De lezer had ze verwisseld, en ik heb het laten gaan. Telt deze ook? Voor de poster?",
  ["Ask whether she will tell the circle about it on Friday, after you have told them about one of your own."] =
    "Vraag of ze het vrijdag in de kring wil vertellen, nadat jij er zelf een hebt verteld.",
  ["Told once, a mistake saves the others from making it; the telling she has to do herself."] =
    "Als zij haar fout één keer vertelt, maken de anderen hem niet meer; het vertellen moet ze zelf doen.",
  ["Ring the municipality yourself, put it right, and keep her name out of it."] =
    "Bel zelf de gemeente, zet het recht, en houd haar naam erbuiten.",
  ["The same swap has happened twice more, at desks where nobody had heard of the first."] =
    "Dezelfde verwisseling is nog twee keer gebeurd, aan bureaus waar niemand van de eerste wist.",
  ["You protect a beginner, and the lesson stays between the two of you."] =
    "Je beschermt een beginner. De les blijft tussen jullie tweeën.",
  ["Agree with all of them who may send what alone, and how that grows: first held, then let go."] =
    "Spreek met z’n allen af wie wat alleen mag versturen, en hoe dat groeit: eerst steun, dan los.",
  ["Within a limit they know, people dare more. Everyone can also see how large the others’ limit is."] =
    "Binnen een grens die ze kennen, durven mensen meer. Iedereen ziet ook hoe ruim die van een ander is.",
  ["From now on a senior signs every report before it goes out."] =
    "Voortaan tekent een senior elk rapport voordat het de deur uit gaat.",
  ["Two pairs of eyes see more, and the youngest pair knows that it is not trusted."] =
    "Twee paar ogen zien meer, en het jongste paar weet dat het niet wordt vertrouwd.",
  ["I’ve got one as well. Two thousand and eleven. A quay wall. I passed it, and then I went past it every night for a month, with a torch."] =
    "Ik heb er ook een. Tweeduizend elf. Een kademuur. Ik heb hem goedgekeurd, en daarna ben ik er een maand lang elke nacht langs gevaren, met een zaklamp.",
  ["Nobody says anything about the poster. {mila} lays a hand on the lump of concrete, as one does with a dog."] =
    "Niemand zegt iets over de poster. {mila} legt een hand op het brok beton, zoals je dat bij een hond doet.",
  ["Winston has told them what he had carried since 2011."] =
    "Winston heeft verteld wat hij sinds 2011 met zich meedroeg.",
  ["{mila} tells it with red ears. There are nods. {winston} studies the crack in the concrete and opens his mouth, and closes it again."] =
    "{mila} vertelt het met rode oren. Er wordt geknikt. {winston} bekijkt de scheur in het beton en doet zijn mond open, en weer dicht.",
  ["Thank you. I’ll never do it again."] = "Dank je. Het gebeurt me nooit meer.",
  ["Somebody will."] = "Een ander wel.",
  ["The list has three columns: with someone, with someone near, alone. {mila} is in the second. There is a date beside it."] =
    "De lijst heeft drie kolommen: samen, met iemand in de buurt, alleen. {mila} staat in de tweede. Er staat een datum bij.",
  ["On Thursday nineteen reports lie waiting on the windowsill. They are signed standing up, where the light is good."] =
    "Donderdag liggen er negentien rapporten op de vensterbank te wachten. Ze worden staand getekend, waar het licht goed is.",

  -- Week 14

  ["Four chairs too many"] = "Vier stoelen te veel",
  ["The first week of August. On Friday there are three people in the circle, and you."] =
    "De eerste week van augustus. Op vrijdag zitten er drie mensen in de kring, en jij.",
  ["Nobody moves the empty chairs aside. It would look as if somebody had left."] =
    "Niemand schuift de lege stoelen opzij. Het zou lijken alsof er iemand weg is.",
  ["Nobody moves the empty chairs aside. Which of them are on holiday and which are not, nobody has to say."] =
    "Niemand schuift de lege stoelen opzij. Welke op vakantie zijn en welke niet, hoeft niemand te zeggen.",
  ["No tender today. At four I didn’t know where to go, so I’m here."] =
    "Vandaag geen offerte. Om vier uur wist ik niet waar ik heen moest, dus ik zit hier.",
  ["Before five o’clock"] = "Voor vijf uur",
  ["Where did Mila learn this, and who gave her the time?"] =
    "Waar heeft Mila dit geleerd, en wie gaf haar de tijd?",
  ["August, and half the office is on holiday. A barge has struck bridge 41. The reader has been down since Tuesday, for an update. Before five the municipality wants to know whether the traffic may cross."] =
    "Augustus, en het halve kantoor is op vakantie. Een binnenvaartschip heeft brug 41 geraakt. De lezer ligt er sinds dinsdag uit, voor een update. Voor vijf uur wil de gemeente weten of het verkeer eroverheen mag.",
  ["{geke} is on an island, with her grandchildren."] =
    "{geke} zit op een eiland, met haar kleinkinderen.",
  ["{mila} already has her boots on. Under her arm she has the drawing of 1994, and a pencil. At three she rings from beneath the bridge."] =
    "{mila} heeft haar laarzen al aan. Onder haar arm heeft ze de tekening van 1994, en een potlood. Om drie uur belt ze, vanonder de brug.",
  ["This one goes round the corner. In the drawing it stops before it. I’ve drawn it twice. It goes right through."] =
    "Deze gaat de hoek om. Op de tekening stopt hij daarvoor. Ik heb hem twee keer getekend. Hij gaat er helemaal doorheen.",
  ["Let her tell the municipality herself: half the bridge closed. You stand beside her."] =
    "Laat haar het zelf aan de gemeente vertellen: halve brug dicht. Jij staat naast haar.",
  ["She saw it, so she says it, and is a colleague from now on. Her voice has to hold until five."] =
    "Zij zag het, dus zij zegt het, en voortaan is ze een collega. Haar stem moet het wel houden tot vijf uur.",
  ["Close half the bridge, and have {rogier} calculate tonight what her drawing means."] =
    "Sluit de halve brug, en laat {rogier} vanavond doorrekenen wat haar tekening betekent.",
  ["What she saw gets a calculation behind it, at the price of somebody’s evening."] =
    "Wat zij zag, krijgt een berekening achter zich, en dat kost iemand zijn avond.",
  ["Close everything until {geke} has been: today is not the day for learning."] =
    "Sluit alles tot {geke} is geweest: vandaag is geen dag om te leren.",
  ["Geke no longer works here."] = "Geke werkt hier niet meer.",
  ["The safest answer there is. It tells the one who did see it that she does not count yet."] =
    "Het veiligste antwoord dat er is. Wie het wél zag, hoort dat ze nog niet meetelt.",
  ["Half past three, the left lane. No. I have not asked a machine. I have been underneath it."] =
    "Half vier, de linkerrijstrook. Nee. Ik heb het niet aan een machine gevraagd. Ik ben eronder geweest.",
  ["At a quarter to eleven he sends one line: “She’s right. Twelve per cent over. Tell her.”"] =
    "Om kwart voor elf stuurt hij één regel: “Ze heeft gelijk. Twaalf procent erboven. Zeg het haar.”",
  ["{geke} comes on the first ferry. She looks for a long time, and then at the drawing. “This has been done,” she says. “Why am I here?”"] =
    "{geke} komt met de eerste boot. Ze kijkt lang, en dan naar de tekening. “Dit is al gedaan,” zegt ze. “Waarom ben ik hier?”",
  ["Four pairs of boots"] = "Vier paar laarzen",
  ["When did the looking go, and who could have noticed?"] =
    "Wanneer is het kijken verdwenen, en wie had dat kunnen merken?",
  ["Four people stand beneath the bridge in their boots. Everyone is looking. One holds up a phone, out of habit, and puts it away again."] =
    "Vier mensen staan in hun laarzen onder de brug. Iedereen kijkt. Een van hen houdt uit gewoonte een telefoon omhoog, en stopt hem weer weg.",
  ["I see a crack. I see a lot of cracks. Which one should I be looking at?"] =
    "Ik zie een scheur. Ik zie een heleboel scheuren. Naar welke moet ik kijken?",
  ["On the day the reader was down, nobody dared to say what they saw."] =
    "Op de dag dat de lezer eruit lag, durfde niemand te zeggen wat hij zag.",
  ["Ring {geke} on her island and let her look through {mila}’s phone."] =
    "Bel {geke} op haar eiland en laat haar meekijken, via de telefoon van {mila}.",
  ["For today it is solved, by the one pair of eyes there is. They were on holiday."] =
    "Voor vandaag is het opgelost, met het ene paar ogen dat er is. Die ogen hadden vakantie.",
  ["Close it for three days, and say why: at this moment we cannot judge it."] =
    "Sluit de brug drie dagen, en zeg waarom: we kunnen dit op dit moment niet beoordelen.",
  ["It is honest and it is safe. On Thursday it is in the newspaper."] =
    "Het is eerlijk en het is veilig. Donderdag staat het in de krant.",
  ["Get an inspector in from another firm, today, whatever it costs."] =
    "Haal een inspecteur van een ander bureau erbij, vandaag nog, wat het ook kost.",
  ["It is off everybody’s mind. What there was to learn goes home in someone else’s van."] =
    "Iedereen is ervan af. Wat er te leren viel, rijdt in andermans busje naar huis.",
  ["Give all four the drawing of 1994: find the difference, and do not stop before four."] =
    "Geef alle vier de tekening van 1994: zoek het verschil, en stop niet voor vieren.",
  ["They learn more in two hours than in two months, on a day when it has to be right."] =
    "In twee uur leren ze meer dan in twee maanden, op een dag dat het goed moet zijn.",
  ["Lower. Left. Now stand still. No, love, you: stand still. There. Do you see it?"] =
    "Lager. Links. Nu stilstaan. Nee, schat, jij: stilstaan. Daar. Zie je het?",
  ["In the background a child asks when they are going to the sea."] =
    "Op de achtergrond vraagt een kind wanneer ze naar zee gaan.",
  ["The mayor asks whether he has heard that correctly. He has. He says that it does not happen to him often."] =
    "De burgemeester vraagt of hij dat goed heeft gehoord. Dat heeft hij. Het overkomt hem niet vaak, zegt hij.",
  ["He comes at four, looks for six minutes, and closes the left lane. {mila} walks with him to his van. He is in a hurry."] =
    "Hij komt om vier uur, kijkt zes minuten en sluit de linkerrijstrook. {mila} loopt met hem mee naar zijn busje. Hij heeft haast.",
  ["There. It goes round the corner. In 1994 it stopped before it."] =
    "Daar. Hij gaat de hoek om. In 1994 stopte hij daarvoor.",
  ["It is ten to four. Four people have mud up to their elbows, and nobody looks at a phone."] =
    "Het is tien voor vier. Vier mensen zitten tot hun ellebogen onder de modder, en niemand kijkt op een telefoon.",

  -- Herfst: week 16

  ["No data"] = "Geen gegevens",
  ["What did you learn from the last day on which a system let you down?"] =
    "Wat heb je geleerd van de laatste dag dat een systeem je in de steek liet?",
  ["The reader is back. For the days when it was down its screen shows a grey bar: no data. The director wants to know what you mean to do about days like those."] =
    "De lezer doet het weer. Voor de dagen dat hij eruit lag, staat er een grijze balk op zijn scherm: geen gegevens. De directeur wil weten wat je met zulke dagen gaat doen.",
  ["Make one yourselves: one day a month the reader stays off."] =
    "Maak er zelf een: één dag in de maand blijft de lezer uit.",
  ["What you can do without it you keep by doing without it. Such a day costs what it always used to cost."] =
    "Wat jullie zonder hem kunnen, houd je bij door het zonder hem te doen. Zo’n dag kost wat hij vroeger ook kostte.",
  ["Have a second reader kept ready for them, and leave it at that."] =
    "Laat er een tweede lezer voor klaarzetten, en laat het daarbij.",
  ["The second reader has been standing by for three weeks. It has the same blind spot as the first."] =
    "De tweede lezer staat nu drie weken klaar. Hij heeft dezelfde blinde vlek als de eerste.",
  ["Nobody has to stand there like that again. What they would have seen nobody will know either."] =
    "Niemand hoeft er nog zo te staan. Wat ze dan hadden gezien, komt ook niemand te weten.",
  ["Have those who stood there tell it in the circle, from the first minute."] =
    "Laat wie er stonden het in de kring vertellen, vanaf de eerste minuut.",
  ["What happened to a few of them, all of them know now. Whoever tells it stands there once more."] =
    "Wat een paar van hen meemaakten, weten ze nu allemaal. Wie het vertelt, staat er nog een keer.",
  ["The first one is a Tuesday. By eleven everybody has wet sleeves, and two of them cannot agree about a shadow."] =
    "De eerste is een dinsdag. Om elf uur heeft iedereen natte mouwen, en twee van hen worden het niet eens over een schaduw.",
  ["The supplier calls it a spare. Somebody asks whether there is one for people as well, in the same cupboard."] =
    "De leverancier noemt het een reserve. Iemand vraagt of er voor mensen ook een is, in dezelfde kast.",
  ["It takes until a quarter to five. The line that goes round the corner is on the floor by then, in chalk, and everybody has walked along it once."] =
    "Het duurt tot kwart voor vijf. De lijn die de hoek omgaat, staat dan met krijt op de vloer, en iedereen is er een keer langs gelopen.",
  ["It takes until a quarter to five. Where the phone comes out and is put away again somebody laughs, and after that nobody does."] =
    "Het duurt tot kwart voor vijf. Waar de telefoon tevoorschijn komt en weer wordt weggestopt, lacht er iemand, en daarna niemand meer.",
  ["Autumn: every crack tells a story"] = "Herfst: elke scheur vertelt een verhaal",
  ["Whose voice is it, when AI has written it from somebody’s work?"] =
    "Van wie is de stem, als AI iets heeft geschreven op basis van iemands werk?",
  ["September. From {geke}’s drawings an assistant has written a booklet for beginners: “How to look”. It is clear, it is handsome, and her name is on the cover. On Monday it goes to all offices."] =
    "September. Op basis van de tekeningen van {geke} heeft een assistent een boekje voor beginners geschreven: “Leren kijken”. Het is helder, het is mooi, en haar naam staat op het omslag. Maandag gaat het naar alle vestigingen.",
  ["“Every crack tells a story.” I have never said that. A crack tells you where the water has been."] =
    "“Elke scheur vertelt een verhaal.” Dat heb ik nooit gezegd. Een scheur vertelt je waar het water heeft gezeten.",
  ["I think it’s rather good, though. I mean, I understood it."] =
    "Ik vind het eigenlijk best goed. Ik bedoel, ik begreep het.",
  ["Put it on page one: written by AI from her drawings, and what has been checked by whom."] =
    "Zet op bladzijde één: geschreven door AI naar haar tekeningen, en wat door wie is nagekeken.",
  ["Readers know what it is, and believe it a little less."] =
    "Wie het leest, weet wat hij in handen heeft, en gelooft het iets minder.",
  ["Stop it, and let {geke} and {mila} rewrite it, however long that takes."] =
    "Houd het tegen, en laat {geke} en {mila} het herschrijven, hoe lang dat ook duurt.",
  ["In the rewriting the one learns to say it and the other to see it; the offices wait."] =
    "Al herschrijvend leert de een het zeggen en de ander het zien; de vestigingen wachten.",
  ["Send it without her name: the text is useful, and it is nobody’s."] =
    "Verstuur het zonder haar naam: de tekst is nuttig, en hij is van niemand.",
  ["She does not have to answer for sentences that are not hers, and nobody else does either."] =
    "Zij hoeft niet in te staan voor zinnen die niet van haar zijn, en een ander doet het ook niet.",
  ["Send it as it is: beginners are helped by it, and it is finished."] =
    "Verstuur het zoals het is: wie begint, heeft er iets aan, en het is af.",
  ["Someone from another office quoted her sentence to Geke, and she told him who had written it."] =
    "Iemand van een andere vestiging citeerde haar zin tegen Geke, en ze vertelde wie hem had geschreven.",
  ["It helps many beginners at once, in a voice that somebody has lent without being asked."] =
    "Het helpt veel beginners tegelijk, met een stem die iemand ongevraagd heeft uitgeleend.",
  ["Checked by. Good. Then I’ll check, and it will take me longer than writing."] =
    "Nagekeken door. Goed. Dan kijk ik het na, en dat kost me meer tijd dan schrijven.",
  ["They sit at the window, a thermos between them. {mila} keeps asking how she knows. By the fourth afternoon there are answers."] =
    "Ze zitten bij het raam, met een thermoskan tussen hen in. {mila} vraagt steeds hoe ze dat weet. De vierde middag zijn er antwoorden.",
  ["On the cover there is now a bridge. It has six arches on the left and five on the right."] =
    "Op het omslag staat nu een brug. Hij heeft links zes bogen en rechts vijf.",
  ["There are compliments from four offices. {geke} reads them, and puts the booklet in the bottom drawer."] =
    "Er komen complimenten uit vier vestigingen. {geke} leest ze, en legt het boekje in de onderste la.",

  -- Week 17

  ["The third certificate"] = "Het derde certificaat",
  ["Which job in your organisation is waiting for the people you are training?"] =
    "Welke functie wacht er in jouw organisatie op de mensen die je opleidt?",
  ["{shanti} has passed: modelling with AI, with distinction. There are flowers. When the others have gone back to their desks she stays where she is, the envelope in her hand."] =
    "{shanti} is geslaagd: modelleren met AI, met lof. Er zijn bloemen. Als de anderen weer aan hun bureau zitten, blijft zij staan, de envelop in haar hand.",
  ["You told us yourself: no drawing desk next year. It’s a beautiful certificate. What is it good for, here?"] =
    "Je hebt het ons zelf verteld: volgend jaar geen tekentafel. Het is een prachtig certificaat. Waar is het goed voor, hier?",
  ["There’s no drawing desk next year, people say. It’s a beautiful certificate. What is it good for, here?"] =
    "Volgend jaar is er geen tekentafel, zeggen ze. Het is een prachtig certificaat. Waar is het goed voor, hier?",
  ["Write the job with her: keeper of the models, with hours, a grade, and a say in it."] =
    "Schrijf de functie met haar: beheerder van de modellen, met uren, een schaal en zeggenschap.",
  ["Training and a changed job do together what neither does alone; the hours for it come from others."] =
    "Opleiding en ander werk doen samen wat ze los van elkaar niet doen; de uren ervoor komen van anderen.",
  ["Promise that before the annual plan closes there will be a job behind it."] =
    "Beloof dat er een functie achter zit voordat het jaarplan sluit.",
  ["Behind Shanti’s certificate there is a job"] =
    "Achter het certificaat van Shanti zit een functie",
  ["It gives her the autumn, and you three weeks; she has heard it twice before."] =
    "Het geeft haar de herfst, en jou drie weken; ze heeft het al twee keer eerder gehoord.",
  ["Ask her to become automation coach, starting Monday; the rest can be arranged later."] =
    "Vraag haar vanaf maandag automation coach te worden; de rest regelen jullie later.",
  ["Shanti is coaching, on top of her drawings, and her contract still says drafter."] =
    "Shanti coacht, naast haar tekeningen, en in haar contract staat nog tekenaar.",
  ["New work comes by itself when somebody begins; hours and a grade seldom do."] =
    "Nieuw werk ontstaat vanzelf als iemand begint; uren en een schaal zelden.",
  ["Say that there is nothing yet, and give her paid time to look round, outside the firm as well."] =
    "Zeg dat er nog niets is, en geef haar betaalde tijd om rond te kijken, ook buiten de deur.",
  ["You take her seriously, and say aloud what nobody likes to hear with flowers on the table."] =
    "Je neemt haar serieus. Je zegt wel hardop wat niemand graag hoort met bloemen op tafel.",
  ["The first half we had already. I’ve brought the second."] =
    "De eerste helft hadden we al. Ik heb de tweede bij me.",
  ["The job had been started on before the certificate came."] =
    "Aan de functie was al begonnen voordat het certificaat er kwam.",
  ["It takes two afternoons. The first line she writes herself: “Knows why something was changed.”"] =
    "Het kost twee middagen. De eerste zin schrijft ze zelf: “Weet waarom iets is veranderd.”",
  ["She puts it in her diary. She has a diary for such things, she says."] =
    "Ze zet het in haar agenda. Daar heeft ze een aparte agenda voor, zegt ze.",
  ["Coach. And who draws on Tuesday?"] = "Coach. En wie tekent er dinsdag?",
  ["That is the first time somebody has said it beforehand. I’m going to sit with it a moment."] =
    "Dat is de eerste keer dat iemand het vooraf zegt. Daar moet ik even bij gaan zitten.",

  -- Week 18

  ["Open day"] = "Open dag",
  ["What would people be able to see at an open day in your team?"] =
    "Wat zouden mensen op een open dag in jouw team kunnen zien?",
  ["Thirty colleagues from other offices are coming to see how learning is done here. Head office has sent a running order: seven successes, seven minutes each, questions at the end."] =
    "Dertig collega’s van andere vestigingen komen kijken hoe hier wordt geleerd. Het hoofdkantoor heeft een draaiboek gestuurd: zeven successen, zeven minuten elk, vragen aan het eind.",
  ["Mine’s called “From chaos to control”. I haven’t had either."] =
    "Het mijne heet “Van chaos naar controle”. Ik heb geen van beide gehad.",
  ["Follow the running order: they have worked for it, and deserve to be seen."] =
    "Volg het draaiboek: ze hebben ervoor gewerkt, en dat mag gezien worden.",
  ["They get their applause. After the sixth success nobody in the room asks anything more."] =
    "Ze krijgen hun applaus. Na het zesde succes vraagt niemand in de zaal nog iets.",
  ["Have each of them tell one thing that failed, and what they do differently now."] =
    "Laat ieder van hen iets vertellen wat mislukte, en wat diegene nu anders doet.",
  ["Where it is safe, a failure teaches a full room; where it is not, people bring a success in disguise."] =
    "Waar het veilig is, leert een volle zaal van een mislukking; waar het dat niet is, komt ze vermomd als succes.",
  ["No slides: take all thirty to bridge 41, with pencil and paper."] =
    "Geen slides: neem alle dertig mee naar brug 41, met potlood en papier.",
  ["What people do themselves they remember; of the reader they have seen little."] =
    "Wat mensen zelf doen, onthouden ze; van de lezer hebben ze weinig gezien.",
  ["Call it off: it is the busiest month, and there is enough to finish."] =
    "Zeg het af: het is de drukste maand, en er ligt genoeg om af te maken.",
  ["Everyone gets a day back. What was learned stays inside these walls."] =
    "Iedereen krijgt een dag terug. Wat hier is geleerd, blijft binnen deze muren.",
  ["Every slot ends on time. In the evaluation someone writes: impressive. Someone else: and what was difficult?"] =
    "Ieder onderdeel is op tijd klaar. In de evaluatie schrijft iemand: indrukwekkend. En iemand anders: en wat was er moeilijk?",
  ["The first one takes four minutes and the room is silent. By the third, people from other offices begin to put up their hands, with one of their own."] =
    "Het eerste verhaal duurt vier minuten, en de zaal is stil. Bij het derde gaan er vingers omhoog van mensen uit andere vestigingen, die er zelf ook een hebben.",
  ["One after the other they describe something that failed and in fact went rather well. The visitors nod. It is a long hour."] =
    "Een voor een vertellen ze over iets wat mislukte en eigenlijk best goed ging. De bezoekers knikken. Het is een lang uur.",
  ["Thirty people crouch along the water. After twenty minutes the talking stops. A man from accounts asks whether he may keep his."] =
    "Dertig mensen zitten op hun hurken langs het water. Na twintig minuten wordt er niet meer gepraat. Een man van de administratie vraagt of hij de zijne mag houden.",
  ["The cake has already been ordered. It is eaten at the desks, over three days."] =
    "De taart was al besteld. Hij wordt opgegeten aan de bureaus, in drie dagen.",

  -- Week 19

  ["A reason"] = "Een reden",
  ["Where will the experienced people of ten years from now learn it?"] =
    "Waar leren de ervaren mensen van over tien jaar hun vak?",
  ["On Friday the annual plan closes. Juniors: none; the reader does that work. The director is not a hard man. “Give me a reason,” he says, “one that I can put in a column.”"] =
    "Vrijdag sluit het jaarplan. Juniors: geen; dat werk doet de lezer. De directeur is geen harde man. “Geef me een reden,” zegt hij, “een die ik in een kolom kan zetten.”",
  ["In two years I’ll be gone. In ten, half of this circle. And it takes ten years to learn."] =
    "Over twee jaar ben ik weg. Over tien jaar de halve kring. En je doet er tien jaar over om het te leren.",
  ["And this goes to the works council before it closes, not after. I’ll bring the law along, if that helps."] =
    "En dit gaat langs de ondernemingsraad voordat het sluit, niet erna. Ik neem de wet wel mee, als dat helpt.",
  ["Ask for two juniors all the same, and put down honestly what they cost until they earn."] =
    "Vraag toch om twee juniors, en schrijf eerlijk op wat ze kosten tot ze gaan opleveren.",
  ["The firm gets its own experts ten years from now. This team pays first, in hours."] =
    "Het bureau krijgt over tien jaar zijn eigen vakmensen. Dit team betaalt als eerste, in uren.",
  ["No juniors, but everyone moves: a day a week in someone else’s work, in roles still to be made."] =
    "Geen juniors, maar iedereen schuift: een dag per week in andermans werk, in rollen die nog moeten komen.",
  ["The learning step comes back for those who are here; who comes after them remains open."] =
    "De tree om op te leren komt terug voor wie er is; wie er daarna komt, blijft open.",
  ["Have the team and two directors work out what people will be needed for, and then close it."] =
    "Laat het team met twee directieleden uitzoeken waar straks mensen voor nodig zijn, en sluit dan pas.",
  ["There is not enough trust for that conversation."] =
    "Voor dat gesprek is er te weinig vertrouwen.",
  ["Those who had a hand in it learn for it more willingly, and meanwhile everybody waits."] =
    "Wie zelf heeft meegedacht, leert er liever voor, en intussen moet iedereen wachten.",
  ["Accept it, and have the money spent on the next version of the reader."] =
    "Leg je erbij neer, en laat het geld naar de volgende versie van de lezer gaan.",
  ["The reader gets better every year; what it costs will only show when someone is missing."] =
    "De lezer wordt elk jaar beter; wat het kost, blijkt pas als er iemand ontbreekt.",
  ["In the column it says: ten years. The director reads it, and asks whether there is also a shorter word for it. There is not. He leaves it in."] =
    "In de kolom staat: tien jaar. De directeur leest het en vraagt of er ook een korter woord voor is. Dat is er niet. Hij laat het staan.",
  ["In the new schedule everyone has one day in another colour. One role has no name yet: whoever takes it asks of every new tool whether we ought to. Someone who has sat still for six years has a Tuesday with a boat in it."] =
    "In de nieuwe planning heeft iedereen één dag in een andere kleur. Eén rol heeft nog geen naam: wie hem neemt, vraagt bij elk nieuw systeem of we dit moeten willen. Wie zes jaar heeft stilgezeten, heeft een dinsdag met een boot erin.",
  ["They put two chairs in the circle. The director takes the one with the wobbly leg, and looks for a while at the lump of concrete before he sits down."] =
    "Ze zetten twee stoelen bij in de kring. De directeur neemt die met de wiebelpoot, en kijkt een tijdje naar het brok beton voordat hij gaat zitten.",
  ["Everybody does that."] = "Dat doet iedereen.",
  ["That evening {mila} clears out her drawer. She is not leaving; she only wants to see how much is in it."] =
    "Die avond ruimt {mila} haar la uit. Ze gaat niet weg; ze wil alleen weten hoeveel erin zit.",
  ["Autumn: seven chairs"] = "Herfst: zeven stoelen",
  ["What of this year would go on without you, and how do you know?"] =
    "Wat van dit jaar zou zonder jullie doorgaan, en hoe weet je dat?",
  ["The last Friday of the learning year, three o’clock. From next week the room is wanted again, for tenders. The lump of concrete lies on its crate; somebody has dusted it."] =
    "De laatste vrijdag van het leerjaar, drie uur. Vanaf volgende week is de ruimte weer nodig, voor offertes. Het brok beton ligt op zijn krat; iemand heeft het afgestoft.",
  ["I’ve got a tender at four. I’ve told them it will be half past."] =
    "Ik heb om vier uur een offerte. Ik heb gezegd dat het half vijf wordt.",
  ["Keep the Friday, every week, and find the tenders another room."] =
    "Houd de vrijdag, elke week, en zoek voor de offertes een andere ruimte.",
  ["An hour that always comes round need not be fought for. It has to be paid for fifty times a year."] =
    "Om een uur dat altijd terugkomt hoef je niet te vechten. Het moet wel vijftig keer per jaar betaald worden.",
  ["One whole day a month instead, at a bridge, in whatever weather."] =
    "In plaats daarvan één hele dag per maand, bij een brug, weer of geen weer.",
  ["There is more to see there than on a crate. A month is long for whoever has a question on Tuesday."] =
    "Daar is meer te zien dan op een krat. Een maand is lang voor wie dinsdag een vraag heeft.",
  ["Go and stand in the corridor, and let them decide whether they want it."] =
    "Ga op de gang staan, en laat ze zelf beslissen of ze het willen.",
  ["What they keep without you is theirs. You do not hear why."] =
    "Wat ze zonder jou houden, is van hen. Waarom, hoor je niet.",
  ["Let it end here: they know by now where to find one another."] =
    "Laat het hier eindigen: ze weten elkaar inmiddels te vinden.",
  ["It gives back hours every week, and it may end while it is good. Newcomers will not know that there was a circle."] =
    "Dat geeft elke week uren terug, en het mag ophouden nu het goed is. Wie nieuw is, weet niet dat er een kring was.",
  ["{aylin} makes it white up to Christmas, and after a moment the year after that as well."] =
    "{aylin} maakt het wit tot de kerst, en na even denken het jaar daarna ook.",
  ["In the schedule it is white up to Christmas."] = "In de planning is het wit tot de kerst.",
  ["Whatever weather. I’ll hold you to that in November."] =
    "Weer of geen weer. Daar houd ik je in november aan.",
  ["Somebody asks whether that goes for November as well. Somebody else says: for November most of all."] =
    "Iemand vraagt of dat ook voor november geldt. Juist voor november, zegt een ander.",
  ["It takes eleven minutes. Once you hear them laugh. When the door opens nobody says what was decided, and on the crate lies a pencil that was not there before."] =
    "Het duurt elf minuten. Eén keer hoor je ze lachen. Als de deur opengaat, zegt niemand wat er is besloten, en op het krat ligt een potlood dat er eerst niet lag.",
  ["Nobody gets up. It is getting dark before someone thinks of the light."] =
    "Niemand staat op. Het wordt al donker voordat iemand aan het licht denkt.",

  -- Klaar voor wie een groep begeleidt

  ["The same photographs"] = "Dezelfde foto’s",
  ["Which of your tools has changed without your noticing, and how would you find out?"] =
    "Welk hulpmiddel van jullie is veranderd zonder dat je het merkte, en hoe zou je daarachter komen?",
  ["Since Monday the reader has had a new version; it said so in small letters. By accident {mila} has put last week’s photographs through it again. Fourteen cracks have gone and three have come. Nobody has been to the bridge in between."] =
    "Sinds maandag heeft de lezer een nieuwe versie; dat stond er klein bij. Per ongeluk heeft {mila} de foto’s van vorige week er nog eens door gehaald. Veertien scheuren zijn weg en drie zijn erbij gekomen. Niemand is in de tussentijd bij de brug geweest.",
  ["I’ve signed the first one. Which one have I signed, if they’re both right?"] =
    "Ik heb voor de eerste getekend. Waar heb ik dan voor getekend, als ze allebei kloppen?",
  ["Ask for last week’s version back, until the supplier can say what changed."] =
    "Vraag de versie van vorige week terug, tot de leverancier kan zeggen wat er anders is.",
  ["The supplier has explained the difference in a hundred and ten pages, and now everything has to be run again."] =
    "De leverancier heeft het verschil uitgelegd, in honderdtien bladzijden, en nu moet alles nog een keer door de lezer.",
  ["You know what you had. What the new one sees better you do not know yet."] =
    "Je weet wat je had. Wat de nieuwe beter ziet, weet je nog niet.",
  ["Go and look at the seventeen, with whoever wants to come."] =
    "Ga kijken naar de zeventien, met wie er mee wil.",
  ["There is a third opinion, and it is of concrete. Getting there takes half a day."] =
    "Er is een derde mening, en die is van beton. Erheen kost een halve dag.",
  ["Lay both drawings in the circle, without saying which is which."] =
    "Leg beide tekeningen in de kring, zonder te zeggen welke welke is.",
  ["If you have to choose, you look. Afterwards everyone trusts the reader a little less, and their own eyes a little more."] =
    "Wie moet kiezen, kijkt. Daarna vertrouwt iedereen de lezer iets minder, en de eigen ogen iets meer.",
  ["It can be done by Thursday, says the supplier. You are the first to ask. That is not as reassuring as it was meant to be."] =
    "Donderdag kan het, zegt de leverancier. Jullie zijn de eersten die erom vragen. Dat stelt minder gerust dan de bedoeling was.",
  ["Of the fourteen, nine are there. Of the three, one: it runs behind the drainpipe, where nobody had taken a photograph, and where it was guessed."] =
    "Van de veertien zijn er negen echt. Van de drie één: die loopt achter de regenpijp langs, waar geen foto van was en waar dus is gegokt.",
  ["Most of them choose the old one, a few the new one, and one asks for a torch. The answer comes a week later, and by then nobody minds any more who was right."] =
    "De meesten kiezen de oude, een paar de nieuwe, en één vraagt om een zaklamp. Het antwoord komt een week later, en dan maakt het niemand meer uit wie er gelijk had.",

  -- Wat het model teweegbrengt

  ["The college rings"] = "De hogeschool belt",
  ["The college rings, about next year’s graduates: they have heard that your firm is taking no more of them. Is that right?"] =
    "De hogeschool belt over de afgestudeerden van volgend jaar: ze hebben gehoord dat jullie bureau er geen meer aanneemt. Klopt dat?",
  ["It is {mila} who has picked up the telephone."] = "Het is {mila} die heeft opgenomen.",
  ["I said I’d ask. Is that right?"] = "Ik heb gezegd dat ik het zou vragen. Klopt dat?",
  ["And what does it say about drawing? If there’s a list, I’m on it."] =
    "En wat staat er over tekenen? Als er een lijst is, sta ik erop.",
  ["The works council has a right to be asked. While it can still be changed, that is."] =
    "De ondernemingsraad heeft het recht om gevraagd te worden. Zolang er nog iets aan te veranderen is, bedoel ik.",
  ["Seen clearly"] = "Scherp gezien",
  ["This time it was chalk. Children had drawn a hopscotch on a quay, and the reader has condemned the quay, category three. The lock keeper let them finish their game first."] =
    "Deze keer was het krijt. Op een kade hadden kinderen een hinkelbaan getekend, en de lezer keurde de kade af, categorie drie. De sluiswachter heeft ze eerst laten uitspelen.",
  ["You can hop on it. That’s how I tell."] = "Je kunt erop hinkelen. Zo weet ik het.",
  ["The reader has taken a spider’s web for a crack, category four. A cycle bridge was closed for a whole morning, and forty schoolchildren came late with an excellent excuse."] =
    "De lezer heeft een spinnenweb aangezien voor een scheur, categorie vier. Een fietsbrug was een hele ochtend dicht, en veertig scholieren kwamen te laat met een uitstekend excuus.",
  ["You can blow on it. That’s how I tell."] = "Je kunt erop blazen. Zo weet ik het.",
  ["A moment"] = "Een moment",
  ["On Friday they leave the moment out. They know where it is."] =
    "Vrijdag slaan ze het moment over. Ze weten waar het zit.",
  ["That moment again, on Friday in the circle. It is shorter this time: somebody has brought biscuits, and begins to hand them round just in time."] =
    "Weer dat moment, op vrijdag in de kring. Deze keer duurt het korter: iemand heeft koekjes bij zich en begint net op tijd rond te delen.",
  ["On Friday, in the circle, there is a moment in which someone could bring it up. It passes. The next week one chair stays empty."] =
    "Vrijdag, in de kring, is er een moment waarop iemand erover zou kunnen beginnen. Het gaat voorbij. De week erna blijft er één stoel leeg.",
  ["A chair against the wall"] = "Een stoel tegen de muur",
  ["{who} has reported sick, and it will be months. On Friday nobody knows whether the chair should stay in the circle. They leave it where it is."] =
    "{who} heeft zich ziek gemeld, en het gaat maanden duren. Vrijdag weet niemand of de stoel in de kring moet blijven. Ze laten hem staan.",
  ["The last page"] = "De laatste bladzijde",
  ["I have learned a lot here, and I have found something else. I wanted you to have it from me and not from the schedule."] =
    "Ik heb hier veel geleerd, en ik heb iets anders gevonden. Ik wilde dat je het van mij hoorde en niet uit de planning.",
  ["The boots stay in the locker for a week, and then somebody takes out the laces."] =
    "De laarzen staan nog een week in het kastje, en dan haalt iemand de veters eruit.",

  -- Hoe het kan eindigen

  ["A full diary"] = "Een volle agenda",
  [ [[It has been a full year. All of it is in the diaries: bridges, courses, circles, goals.
Somewhere between them are the people, who say on Fridays that they are nearly there.

What has been sown does not come up faster for being looked at. Last week a meeting fell
through, and nobody filled the hour. Four of them walked to the water, and had nothing to
report when they came back. It is the one line in the diary with nothing behind it, and somebody
has copied it to next week.]] ] = [[Het was een vol jaar. Alles staat in de agenda’s: bruggen, cursussen, kringen,
doelen. Ergens daartussen zitten de mensen, die op vrijdag zeggen dat ze er bijna zijn.

Wat gezaaid is, komt niet sneller op als je ernaar kijkt. Vorige week viel er een overleg uit,
en niemand vulde het uur op. Met z’n vieren liepen ze naar het water, en te melden hadden ze
daarna niets. Het is de enige regel in de agenda waar niets achter staat, en iemand heeft hem
naar volgende week gekopieerd.]],
  ["Somebody draws the next one"] = "Iemand tekent de volgende",
  [ [[The reader does its nine minutes. Then somebody puts on boots. What the reader has
drawn lies beside what a hand has drawn, and it is about the places where the two do not
agree that people talk, standing up, with their coats still on.

On the crate lies the lump of concrete. Whoever sits down beside it is asked what they see,
and may say that they do not see anything yet. It is how all of them began. Somebody asks,
and somebody waits for the answer: a team needs little more than that to flourish.]] ] = [[De lezer doet zijn negen minuten. Dan trekt iemand laarzen aan. Wat de lezer heeft
getekend, ligt naast wat een hand heeft getekend, en over de plekken waar die twee het niet eens
zijn, wordt gepraat, staand, met de jas nog aan.

Op het krat ligt het brok beton. Wie ernaast gaat zitten, krijgt de vraag wat hij ziet, en mag
zeggen dat hij nog niets ziet. Zo zijn ze allemaal begonnen. Dat iemand het vraagt, en dat iemand op het
antwoord wacht: veel meer heeft een team niet nodig om te floreren.]],
  ["Pencils in a jar"] = "Potloden in een pot",
  [ [[There is a jar of pencils on the windowsill, and it is emptied every week. People
take each other along, under bridges and into boats. What one of them can do, another is
learning, slowly, and with wet knees.

The reader stands in its corner and is asked now and then. The director sees good work and
long days. What these people have kept is theirs; how much of it they want to share with a
machine they can decide together, from a place where they know what they are talking about.]] ] = [[Op de vensterbank staat een pot met potloden, en die is elke week leeg. Mensen nemen
elkaar mee, onder bruggen en in boten. Wat de een kan, leert de ander, langzaam en met natte
knieën.

De lezer staat in zijn hoek en wordt zo nu en dan iets gevraagd. De directeur ziet goed werk en
lange dagen. Wat deze mensen hebben behouden, is van hen; hoeveel ze ervan willen delen met een
machine, kunnen ze samen bepalen, vanaf een plek waar ze weten waar ze het over hebben.]],
  [ [[Every bridge now takes nine minutes. The drawings are clean, the reports are on
time, and the people know their way about in the reader as they once did along the water. They
have learned fast, and they have learned a great deal.

In the attic, or behind the printer, stands a chest of drawers. Anyone who opens it finds lines
that somebody once took two days over. What was learned in those two days has no place in the
schedule. There is still somebody who could tell you.]] ] = [[Elke brug kost nu negen minuten. De tekeningen zijn strak, de rapporten zijn op tijd,
en de mensen kennen de weg in de lezer zoals ze die ooit langs het water kenden. Ze hebben snel
geleerd, en ze hebben veel geleerd.

Op zolder, of achter de printer, staat een kast met laden. Wie hem opentrekt, vindt lijnen waar
iemand ooit twee dagen over deed. Wat er in die twee dagen werd geleerd, heeft geen plek in de
planning. Er is nog iemand die het kan vertellen.]],
  ["A chair too few"] = "Een stoel te weinig",
  [ [[When they sit down together there is a chair too few; colleagues from down the corridor
have begun to bring their own. What is said there is said nowhere else in the building: who is
tired, who is stuck, who does not know it either.

The reader waits on its desk, and the pencils in their box. Nobody here is afraid to begin any
more, and that is the half that takes longest. What they would like to begin on, and whose eyes
they will need for it, has not been on the crate yet. Beside the lump of concrete there is room.]] ] = [[Als ze bij elkaar gaan zitten, is er een stoel te weinig; collega’s van verderop in de gang
nemen er zelf een mee. Wat daar wordt gezegd, zegt niemand ergens anders in het gebouw: wie moe
is, wie vastloopt, wie het ook niet weet.

De lezer wacht op zijn bureau, en de potloden wachten in hun doos. Bang om te beginnen is hier
niemand meer, en dat is de helft waar je het langst over doet. Waaraan ze zouden willen beginnen,
en wiens ogen ze daarbij nodig hebben, heeft nog niet op het krat gelegen. Naast het brok beton
is plaats.]],
  ["Available"] = "Beschikbaar",
  [ [[The room is for tenders again. For Friday at three the schedule says: available. The
lump of concrete has gone into the corridor, crate and all, and whoever comes in out of the rain
lays an umbrella on it.

They know where to find each other, you said, and they do: with a question that fits into a
message, and an answer that fits as well. The other kind, the kind that one first has to sit with
for a while, had an hour a week. People have those still. On Fridays they carry them past the
door, and go a little slower there. Anyone can book the room.]] ] = [[De ruimte is weer voor offertes. Op vrijdag om drie uur staat er in de planning: beschikbaar.
Het brok beton is met krat en al naar de gang verhuisd, en wie uit de regen komt, legt er zijn
paraplu op.

Ze weten elkaar te vinden, zei je, en dat klopt: met een vraag die in een bericht past, en een
antwoord dat er ook in past. De andere soort, waar je eerst een tijdje bij moet gaan zitten, had
een uur in de week. Die vragen hebben ze nog. Op vrijdag lopen ze ermee langs de deur, en daar iets
langzamer. Iedereen kan de ruimte boeken.]],

  ["Seven certificates"] = "Zeven certificaten",
  [ [[Everyone has passed. Along the wall hang seven frames, and those who walk by see a
team that has made the effort. People know more than they did in the spring. Some of it they
use; the rest is waiting for work in which there is room for it.

Learning wants to go somewhere. A job that changes with it, a colleague who asks how it is
going, a bridge on which it may go wrong: much of that is near at hand, and can still be
fetched.]] ] = [[Iedereen is geslaagd. Aan de muur hangen zeven lijstjes, en wie erlangs loopt, ziet een
team dat zijn best heeft gedaan. Mensen weten meer dan in het voorjaar. Een deel gebruiken ze;
de rest wacht op werk waar ruimte voor is.

Wie iets heeft geleerd, wil ermee aan het werk. Een functie die meeverandert, een collega die vraagt hoe het gaat, een
brug waar het mis mag gaan: veel daarvan is dichtbij, en nog te halen.]],
  ["A bookmark"] = "Een boekenlegger",
  [ [[The learning year ends as a book does in which somebody has stopped halfway: with a
bookmark in it. Some have read on by themselves, some were called away, some found it a
book for other people.

The chairs still stand in a circle; it is less trouble than putting them back. On the crate
lies the lump of concrete. Anyone who sits down in front of it and stays there for a while
begins to see something.]] ] = [[Het leerjaar eindigt zoals een boek waarin iemand halverwege is opgehouden: met een
boekenlegger erin. Sommigen hebben zelf doorgelezen, anderen werden weggeroepen, en een enkeling
vond het een boek voor andere mensen.

De stoelen staan nog in een kring; dat is minder werk dan ze terugzetten. Op het krat ligt het
brok beton. Wie ervoor gaat zitten en daar een tijdje blijft, begint iets te zien.]],
}
