# What is wrong is said in Dutch to who speaks Dutch: in every command, as a whole
# sentence, at the same place as in English.
. tests/whole/helpers.sh

speaks_dutch() { LC_ALL=nl_NL.UTF-8 "$PROGRAM" "$@" < "$INPUT" > "$OUT" 2> "$ERR"; }

base=$WORK/base.lua
cat > "$base" << 'LUA'
scenario { title = "Proef", brief = "Een proef.",
  weeks = 6, hours = 8 }
member "ada" { name = "Ada", trust = 50 }
member "bo" { name = "Bo" }
use "standard"
tie("ada", "bo", 0.5)
event "monday" {
  title = "Maandag", weeks = 2,
  scene = function(now)
    say("ada", "Hallo.")
    local answer = choose {
      { id = "yes", "Ja.", effect = { team = { trust = 3 } }, because = "Omdat." },
      { id = "no", "Nee.", effect = { ada = { trust = -3 } }, because = "Daarom." },
    }
    if answer == "yes" then set("asked") end
    if now.flag("asked") then narrate "Gevraagd." end
    if now.trust > 40 then narrate "Goed." end
  end,
}
ending "good" { when = function(now) return now.trust >= 50 end,
  title = "Goed", text = "Het ging goed." }
ending "other" { title = "Anders", text = "Het ging anders." }
LUA
mkdir "$WORK/s"

# LINE FROM TO DUTCH: the base with one change, its finding at a line, in Dutch; the
# English run finds as much at the same places, in other words.
mistake() {
    awk -v from="$2" -v to="$3" 'BEGIN { RS = "\001"; ORS = "" }
        { at = index($0, from)
          print substr($0, 1, at - 1) to substr($0, at + length(from)) }' \
        "$base" > "$WORK/s/scenario.lua"
    LAST="check with '$3' for '$2'"
    "$PROGRAM" check "$WORK/s" > "$WORK/english" 2>&1
    speaks_dutch check "$WORK/s"
    says "$WORK/s/scenario.lua:$1: $4"
    sed 's/: [a-z]*: .*//' "$WORK/english" | sort > "$WORK/places"
    sed 's/: [a-z]*: .*//' "$OUT" | sort > "$WORK/places.nl"
    holds "the places are the same" cmp -s "$WORK/places" "$WORK/places.nl"
    grep -Fxf "$WORK/english" "$OUT" > "$WORK/left"
    holds "no finding is left in English" test ! -s "$WORK/left"
}

mistake 2 'weeks = 6' 'weeks = "6"' \
    "error: scenario: weeks moet een getal van 1 tot 104 zijn, zonder aanhalingstekens: 6"
mistake 2 'hours = 8' 'hours = 800' "error: scenario: hours moet van 0 tot 80 zijn; hier staat 800"
mistake 2 'weeks = 6, hours' 'weeks = 6 hours' "error: voor 'hours' ontbreekt een komma of een '}'"
mistake 3 'trust = 50' 'trsut = 50' \
    "error: member 'ada': 'trsut' betekent hier niets; bedoelde je 'trust'?"
mistake 3 'trust = 50' 'trust = "veel"' \
    "error: member 'ada': trust moet een getal van 0 tot 100 zijn; hier staat de tekst 'veel'"
mistake 4 'member "bo"' 'member "ada"' "error: member 'ada' staat al in regel 3"
mistake 4 'name = "Bo" }' 'name = "Bo"' "error: deze '{' wordt nooit gesloten: voor 'use' in regel 5 ontbreekt een '}'"
mistake 5 'standard' 'standaard' 'error: use: er is maar één verzameling acties: use "standard"'
mistake 6 '0.5' '0,5' "error: tie: de sterkte van een band is een getal boven 0 en hooguit 1, met een punt: 0.5"
mistake 8 'weeks = 2' 'weeks = 14' "warning: event 'monday': week 14 komt nooit: het scenario heeft er 6"
mistake 8 'weeks = 2' 'weeks = { 4, 2 }' "error: event 'monday': weeks gaat van 4 terug naar 2"
mistake 8 'title = "Maandag"' 'title = “Maandag”' "error: een tekst staat tussen rechte aanhalingstekens"
mistake 8 'title = "M' 'titel = "M' "error: event 'monday': 'titel' betekent hier niets; bedoelde je 'title'?"
mistake 9 'scene = ' 'scenes = ' "error: event 'monday': 'scenes' betekent hier niets; bedoelde je 'scene'?"
mistake 10 'say("ada", "Hallo.")' 'say("Hallo.")' "error: say heeft twee dingen nodig"
mistake 10 '"ada", "H' '"Ada", "H' "error: geen teamlid 'Ada'; bedoelde je 'ada'?"
mistake 10 '"ada", "H' 'ada, "H' "error: 'ada' is onbekend; een naam die je zelf hebt bedacht, staat tussen aanhalingstekens"
mistake 10 'Hallo."' 'Hallo.' 'error: deze tekst wordt nooit gesloten: aan het eind ontbreekt een "'
mistake 12 '"Ja.", ' '' "error: choose: optie 'yes' heeft geen tekst"
mistake 12 '{ trust = 3 }' '{ trst = 3 }' "error: geen variabele 'trst'; bedoelde je 'trust'?"
mistake 12 '{ team = { trust = 3 } }' '{ trust = 3 }' "error: trust van wie?"
mistake 12 ', because = "Omdat."' '' "warning: optie 'yes' heeft geen because"
mistake 13 'id = "no"' 'id = "yes"' "error: choose: twee opties hebben de id 'yes'"
mistake 15 '== "yes"' '= "yes"' "error: om te vragen of twee dingen gelijk zijn, schrijf je '=='"
mistake 15 '== "yes"' '== "ys"' "error: dit klopt nooit: de keuze heeft geen optie 'ys'; bedoelde je 'yes'?"
mistake 15 '== "yes"' '!= "yes"' "error: om te vragen of twee dingen verschillen, schrijf je '~=' in plaats van '!='"
mistake 15 'set("asked") end' '
      set("asked")' "error: deze 'if' wordt nooit gesloten: voor 'end' in regel 19 ontbreekt een 'end'"
mistake 15 'set("asked")' 'set("askd")' "warning: niemand leest de vlag 'askd'; bedoelde je 'asked'?"
mistake 16 'now.flag("asked")' 'now:flag("asked")' "error: schrijf now.flag(...) met een punt, niet met een dubbele punt"
mistake 16 'now.flag("asked")' 'now.flag("asked") + 1 > 2' "error: met true of false kun je niet rekenen"
mistake 17 'now.trust > 40' 'trust > 40' "error: 'trust' is onbekend; bedoelde je 'now.trust'?"
mistake 17 'now.trust > 40' 'now.trst > 40' "error: now.trst bestaat niet; bedoelde je 'trust'?"
mistake 17 'now.trust > 40' 'now.trust > 140' "warning: dit klopt nooit: now.trust gaat van 0 tot 100"
mistake 17 'now.trust > 40' 'now.flag("x") > 40' "error: een getal kun je niet vergelijken met nil (met < of >); nil is wat geen waarde heeft"
mistake 17 'narrate "Goed."' 'while true do end' "error: dit duurt te lang; is er een lus zonder einde?"
mistake 20 'when = function(now) return now.trust >= 50 end,' '' "error: einde 'good' past op elk spel"
mistake 20 'return now' 'now' "error: een vergelijking staat achter 'if' of 'return'; ontbreekt er een?"
mistake 22 '"other" {' '"other" { when = function() return true end,' "error: het laatste einde mag geen when hebben"

cp "$base" "$WORK/s/scenario.lua"
speaks_dutch check "$WORK/s"
says "1 scenario, geen fouten"
runs 0 check "$WORK/s" --lang nl
says "1 scenario, geen fouten"
LC_ALL=nl_NL.UTF-8 runs 0 check "$WORK/s" --lang en
says "1 scenario, no mistakes"
speaks_dutch check "$WORK/s" --json
says '"findings": []'

# --- a translation that is behind
printf 'return { ["Proef"] = "Trial", ["Was er"] = "Was" }\n' > "$WORK/s/nl.lua"
speaks_dutch check "$WORK/s"
says 'teksten zijn nog niet vertaald; undercurrent translate zet ze hier klaar'
says 'warning: in het scenario staat nergens "Was er"'
rm "$WORK/s/nl.lua"

# --- the other commands
refuses() { # CODE WORDS ARGUMENT...
    expected=$1
    words=$2
    shift 2
    LAST=$*
    speaks_dutch "$@"
    code=$?
    holds "exit code $code, not $expected" test $code = "$expected"
    warns "$words"
}
refuses 2 "undercurrent: de opdracht 'plya' bestaat niet; bedoelde je 'play'?" plya
refuses 2 "undercurrent --help noemt ze allemaal" plya
refuses 2 "'--sed' bestaat hier niet; bedoelde je '--seed'?" play "$WORK/s" --sed 3
refuses 2 "achter --seed hoort een geheel getal van 0 of hoger, niet 'x'" play "$WORK/s" --seed x
refuses 2 "de stijl 'lisen' bestaat niet; bedoelde je 'listen'?" play "$WORK/s" --policy lisen
refuses 1 "het scenario 'first-wek' bestaat niet; bedoelde je 'first-week'?" play first-wek --text
refuses 2 "een verslag heeft een bestand nodig: -o VERSLAG.html" report "$WORK/none.jsonl"
refuses 1 "dat bestand of die map bestaat niet" resume "$WORK/none.jsonl"
refuses 1 "geen JSON: hier hoort een" replay README.md
refuses 1 "dit journaal kan niet worden gespeeld" replay "$WORK/none.jsonl"
refuses 1 "kan niet worden teruggekeken" debrief "$WORK/none.jsonl"
refuses 2 "het scenario is al in 'en' geschreven; vertaal het naar 'nl'" translate "$WORK/s" en
echo 'error("stuk")' >> "$WORK/s/scenario.lua"
refuses 1 "heeft 1 fout" simulate "$WORK/s"
refuses 1 "heeft 1 fout" play "$WORK/s" --text
cp "$base" "$WORK/s/scenario.lua"

# --- an option that is wrong before --lang was read, and where nothing is to be read
runs 2 play "$WORK/s" --seed x --lang nl
warns "achter --seed hoort een geheel getal"
warns "undercurrent play --help zegt meer"
LC_ALL=nl_NL.UTF-8 runs 2 play "$WORK/s" --seed x --lang=en
warns "--seed takes a whole number"
runs 2 plya --lang nl
warns "de opdracht 'plya' bestaat niet"
runs 2 check --lang nl
warns "er ontbreekt iets: SCENARIO... [OPTIE]..."

# --- the help: no line of it is the same in both languages
same_lines() { grep -Fxf "$WORK/english" "$OUT" | grep '[a-z]' > "$WORK/left"; }
told_in_dutch() {
    same_lines
    holds "no line of it is English" test ! -s "$WORK/left"
}
for command in play resume replay debrief report check shot simulate merge translate \
    graph new; do
    runs 0 $command --help
    cp "$OUT" "$WORK/english"
    LC_ALL=nl_NL.UTF-8 runs 0 $command --help
    told_in_dutch
    runs 0 --help $command --lang nl
    told_in_dutch
    holds "every option is there" \
        test "$(grep -o -- '^  -[-a-z]*' "$OUT")" = "$(grep -o -- '^  -[-a-z]*' "$WORK/english")"
done
runs 0 --help
cp "$OUT" "$WORK/english"
runs 0 --help --lang nl
says "undercurrent graph     tekent het verhaal"
told_in_dutch
runs 0 --lang nl --help
told_in_dutch
# no words: English
UNDERCURRENT_HOME=$WORK LC_ALL=nl_NL.UTF-8 runs 0 check --help
says "  --json           one JSON value"

# --- what a person reads of a study, a replay, a graph; what a program reads
runs 0 new "$WORK/mine" --lang nl
says "mine staat klaar."
says "  kijk na  undercurrent check $WORK/mine"
LC_ALL=nl_NL.UTF-8 runs 0 new "$WORK/mine2"
holds "a new scenario is in the system's language" \
    cmp -s "$WORK/mine/scenario.lua" "$WORK/mine2/scenario.lua"
runs 0 simulate "$WORK/mine" --runs 25 --policy random,listen
cp "$OUT" "$WORK/english"
runs 0 simulate "$WORK/mine" --runs 25 --policy random,listen --lang nl
told_in_dutch
says "random: 25 spellen"
says ",0 %"
says "  beslissingen  "
says "2 van 2 eindes"
says "de eerste keuze verklaart"
cp "$OUT" "$WORK/dutch.txt"
runs 0 simulate "$WORK/mine" --runs 1 --policy first --lang nl
says "first: 1 spel"
says "nooit gehaald"
runs 0 simulate "$WORK/mine" --runs 25 --policy random,listen --json
cp "$OUT" "$WORK/study.json"
LC_ALL=nl_NL.UTF-8 runs 0 simulate "$WORK/mine" --runs 25 --policy random,listen --json
holds "what a program reads is the same in every language" cmp -s "$OUT" "$WORK/study.json"
runs 0 merge "$WORK/study.json" --text --lang nl
holds "so does what merge tells" cmp -s "$OUT" "$WORK/dutch.txt"
runs 0 graph "$WORK/mine" --lang nl
says 'label="het einde"'
runs 0 graph first-week --lang nl
cp "$OUT" "$WORK/dutch.dot"
runs 0 graph first-week --lang en
holds "the texts in a graph are in its language" test "$(grep -c '<B>' "$OUT")" = \
    "$(grep '<B>' "$OUT" | grep -vcFxf "$WORK/dutch.dot")"
runs 0 play "$WORK/mine" --text --policy balanced --seed 3 --journal "$WORK/p.jsonl"
runs 0 replay "$WORK/p.jsonl"
cp "$OUT" "$WORK/english"
runs 0 replay "$WORK/p.jsonl" --lang nl
says "mine, toeval nr. 3, "
says "vertrouwen: "
same_lines
holds "only the state is the same" test "$(cut -d: -f1 "$WORK/left")" = state

# --- a translation file made in one language and gone on with in the other
runs 0 translate "$WORK/mine" en --lang nl
says "0 van de 43 teksten vertaald"
holds "its remarks are Dutch" grep -q -- '-- ONTBREEKT, scenario.lua:' "$WORK/mine/en.lua"
sed -i '0,/= ""/s//= "Filled in"/; s/-- ONTBREEKT, \(.*:12\)$/-- MISSING, \1/' "$WORK/mine/en.lua"
runs 0 translate "$WORK/mine" en
says "1 of 43 texts translated, 42 missing"
holds "no Dutch remark is left" test "$(grep -c ONTBREEKT "$WORK/mine/en.lua")" = 0
sed -i 's/De nieuwe helpdesk/De nieuwste helpdesk/' "$WORK/mine/scenario.lua"
runs 0 translate "$WORK/mine" en --lang nl
says "43 nog niet, 1 verouderd"
holds "what is stale has a Dutch remark" grep -q -- '-- VEROUDERD: deze tekst staat' "$WORK/mine/en.lua"
runs 0 translate "$WORK/mine" en
holds "and an English one after" test "$(grep -c -e VEROUDERD -e '-- STALE: ' "$WORK/mine/en.lua")" = 1

# --- one week is no "1 weken", in either language
sed 's/weeks = 6, hours = 8/weeks = 1, hours = 1, minutes = 1/; s/weeks = 2,/weeks = 1,/' "$base" \
    > "$WORK/s/scenario.lua"
types 1 klaar
runs 0 play "$WORK/s" --text --seed 1 --lang nl --journal "$WORK/one.jsonl"
says "Het spel duurt 1 week. Elke week heb je 1 uur dat je zelf"
types 1 done
runs 0 play "$WORK/s" --text --seed 1 --lang en --journal "$WORK/one-en.jsonl"
says "The game lasts 1 week. Each week you have 1 hour "
INPUT=/dev/null
runs 2 play "$WORK/s" --text --policy random --from 2 --lang nl
warns "dit scenario heeft 1 week"
runs 2 play "$WORK/s" --text --policy random --from 2
warns "this scenario has 1 week"
runs 0 report "$WORK/one.jsonl" "$WORK/one-en.jsonl" -o "$WORK/one.html"
cp "$base" "$WORK/s/scenario.lua"

# --- in the middle of a game, and in its journal
sed 's/say("ada", "Hallo.")/say("ada", "Hallo.") later(0, {})/' "$base" > "$WORK/s/scenario.lua"
types klaar klaar 1 klaar klaar klaar klaar
speaks_dutch play "$WORK/s" --text --seed 1 --journal "$WORK/g.jsonl"
tr '\n' ' ' < "$OUT" | tr -s ' ' > "$WORK/told"
holds "a scene that errs is told in Dutch" \
    grep -qF "waarde 1 tussen de haakjes van later klopt niet" "$WORK/told"
INPUT=/dev/null
sed -i '2s/"answer"/"antwoord"/' "$WORK/g.jsonl"
refuses 1 "error: 'answer' moet een optie of een plan zijn" resume "$WORK/g.jsonl" --text
