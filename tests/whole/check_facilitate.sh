# check_facilitate.sh -- a facilitator leads a group through a game in the terminal.
. tests/whole/helpers.sh

INPUT=$WORK/typed
cp -r scenarios/first-week "$WORK/led"
cat >> "$WORK/led/scenario.lua" << 'END'
event "Visitor" {
  title = "A visitor", prepared = true,
  scene = function(now)
    narrate "Somebody is at the door."
    choose {
      { id = "coffee", "Coffee.", because = "Time for each other.", effect = { team = { trust = 3 } } },
      { id = "busy", "No time.", because = "Work first.", effect = { team = { stress = 3 } } },
    }
  end,
}
END

# Without --projector nobody can turn the knobs, and what a group thinks is noted.
printf 'pressure up\nevent\ntakeback\ntimeout\npredict stress down\npredict trust down\npredict trust up\npredict luck up\n1\nquit\n' > "$INPUT"
runs 0 play "$WORK/led" --text --lang en --seed 3 --journal "$WORK/a.jsonl"
says "Start or resume the game with --projector"
says "Type predict and, for each meter"
holds "the prediction is in the journal" \
    grep -q '"answer":"start","predict":{"trust":"up","stress":"down"}' "$WORK/a.jsonl"
holds "and no knob is" sh -c "! grep -q facilitator '$WORK/a.jsonl'"

# With it: all of them, in Dutch, and a replay turns them again.
printf 'druk omhoog\nwat\nterugnemen\ntime-out 9x\ntime-out 0\ntime-out 90\n1\ngebeurtenis\ngebeurtenis visitor\ncoffee\ndruk omlaag\nklaar\nquit\n' > "$INPUT"
runs 0 play "$WORK/led" --text --projector --lang nl --seed 3 --journal "$WORK/b.jsonl"
says "De begeleider: Druk van boven"
says "Het laatste antwoord is teruggenomen."
holds "a time-out is a number of seconds" \
    test "$(grep -c "een aantal seconden van 1 tot 3600" "$OUT")" = 2
says "Time-out, 90 seconden."
says "[Visitor] A visitor"
says "Somebody is at the door."
says "De begeleider: Ruimte van boven"
holds "what was taken back is in the file" \
    grep -q '"facilitator":"undo"' "$WORK/b.jsonl"
state=$(tail -1 "$WORK/b.jsonl" | sed 's/.*"state":"\([0-9a-f]*\)".*/\1/')
runs 0 replay "$WORK/b.jsonl"
says "state: $state"
holds "nothing differs from what was written down" test ! -s "$ERR"
runs 0 report "$WORK/b.jsonl" -o "$WORK/b.html" --lang nl
holds "the report tells what stopped the game" \
    grep -q "Tijdens het spel: 1 time-out, en 1 antwoord is teruggenomen." "$WORK/b.html"
holds "and of the pressure in its week" grep -q "De begeleider: Ruimte van boven" "$WORK/b.html"
printf 'quit\n' > "$INPUT"
runs 0 resume --text "$WORK/b.jsonl"
says "Je gaat verder"

# A second visit, and what stands in a stranger's journal.
printf 'gebeurtenis\n' > "$INPUT"
runs 0 resume --text --projector "$WORK/b.jsonl"
says "Er ligt nu geen gebeurtenis klaar."
head -1 "$WORK/b.jsonl" > "$WORK/c.jsonl"
echo '{"week":1,"facilitator":"bribe"}' >> "$WORK/c.jsonl"
runs 1 replay "$WORK/c.jsonl"
warns "c.jsonl:2: error: 'facilitator' must be pressure, event, undo or timeout"

# A prepared event is played by check too, so that its mistakes are found.
sed -i 's/{ team = { trust = 3 } }/{ team = { trust = nil + 1 } }/; s/effect = { team = { trust = nil + 1 } }/effect = function() return nil + 1 end/' "$WORK/led/scenario.lua"
runs 1 check "$WORK/led"
says "one cannot calculate with"
