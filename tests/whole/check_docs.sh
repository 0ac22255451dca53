# The docs: every piece of Lua in them is checked and played, every command is run,
# what they show is what the program prints, every link leads somewhere.
. tests/whole/helpers.sh

# The reference and the editors' annotations are what the engine knows.
mkdir "$WORK/made"
LAST="docs"
tools/reference/make.sh "$PROGRAM" "$WORK/made" 2> "$ERR"
holds "every field of the language has its text, every example works" [ $? = 0 ]
for file in docs/en/reference.md docs/nl/reference.md \
    assets/lua/undercurrent.en.lua assets/lua/undercurrent.nl.lua; do
    holds "$file is what the engine knows (make docs)" cmp -s "$file" "$WORK/made/$file"
done

lua=$(command -v lua5.4 || command -v lua)
mkdir "$WORK/bin"
ln -s "$PROGRAM" "$WORK/bin/undercurrent"
for page in README.md docs/*.md docs/*/*.md; do
    rm -rf "${WORK:?}/pages"
    mkdir "$WORK/pages"
    PATH=$WORK/bin:$PATH "$lua" tests/docs/pages.lua "$WORK/pages" "$page" > "$OUT" 2> "$ERR"
    holds "$page is read to its end" [ $? = 0 ]
    grep '^passed$' "$OUT" >> "$COUNT"
    grep '^failed ' "$OUT" >> "$COUNT"
    grep -v '^passed$' "$OUT"
done

# The messages that the pages explain are the program's own: each stands in a source, in
# Dutch among the words.
for page in docs/en/commands.md docs/nl/commands.md; do
    LAST="$page"
    said=engine
    [ "$page" = docs/nl/commands.md ] && said=assets/words/nl/messages.json
    sed -n '/^| `check`/,/^$/p' "$page" | sed 1,2d | cut -d '|' -f 2 | tr ',' '\n' \
        | sed -n 's/^ *`\(.*\)` *$/\1/p' > "$WORK/messages"
    holds "$page explains messages" test "$(wc -l < "$WORK/messages")" -gt 20
    while read -r message; do
        holds "the program says '$message'" grep -rqF --include='*.c' --include='*.json' -- "$message" $said
    done < "$WORK/messages"
done

# The page of the model has the numbers of the model, all of them.
LAST="docs/model.md"
sed -n 's/^PARAM(\([A-Za-z0-9_]*\), \([0-9.]*\),.*/\1 \2/p' engine/model/params.inc \
    | awk '{ print $1, $2 + 0 }' | sort > "$WORK/params"
sed -n '/^## 9 /,/^## 10 /p' docs/model.md | sed -n '/^```/,/^```/p' | grep -v '^```' \
    | tr -s ' ' '\n' | paste -d ' ' - - | awk '{ print $1, $2 + 0 }' | sort > "$WORK/told"
holds "docs/model.md tells many numbers" test "$(wc -l < "$WORK/told")" -gt 100
holds "its numbers are those of params.inc" cmp -s "$WORK/params" "$WORK/told"

# An example that breaks is found.
cat > "$WORK/broken.md" <<'MD'
```lua part
event "x" { weeks = 1, scene = function(now) say("adda", "Oh.") end }
```
```console
$ undercurrent --version
no such version
```
[nowhere](nowhere.md)
MD
PATH=$WORK/bin:$PATH "$lua" tests/docs/pages.lua "$WORK/pages" "$WORK/broken.md" > "$OUT" 2>&1
says "no member 'adda'"
says "broken.md:5: it prints"
says "there is no nowhere.md"
