-- pages.lua -- runs everything in the docs that can be run.
--
--     lua5.4 tests/docs/pages.lua WORK [--write] PAGE...
--
-- WORK is an empty folder; `undercurrent` is found in the PATH. One line "passed" or
-- "failed PAGE:LINE: why" for each thing that was tried. With --write the output in
-- the pages is replaced by the real one.
--
-- In a page
--
--     ```lua            a whole scenario: check finds nothing in it
--     ```lua NAME       a piece of one, where --HERE-- stands in frames/NAME.lua
--     ```lua wrong      a scenario with mistakes; the ```text below it is what
--                       check says ("wrong NAME": a piece)
--     ```sh             commands, one a line; tools that are not there are passed over
--     ```console        "$ command" and what it prints; a line with … alone stands for
--                       any lines; "> word" in the output is typed
--     <!-- put FILE --> the next fence is written to FILE
--     <!-- put FILE before TEXT -->   or into it, before the line that begins so
--     <!-- put FILE instead of TEXT -->   or in the place of that line
--     <!-- run: COMMAND -->           done here, not shown
--     <!-- try A for B -->            from here on, A stands for B in what is run: a
--                                     small number for a large one
--
-- Links to other pages, to headings in them and to pictures resolve.

local here = arg[0]:match("^(.*)/[^/]*$")
local work, pages, write = nil, {}, false
for _, word in ipairs(arg) do
  if word == "--write" then write = true
  elseif not work then work = word
  else pages[#pages + 1] = word end
end

-- ---- small things

local function read(path)
  local file = io.open(path, "rb")
  if not file then return nil end
  local text = file:read("a")
  file:close()
  return text
end

local function save(path, text)
  local file = assert(io.open(path, "wb"))
  file:write(text)
  file:close()
end

local function quote(text) return "'" .. text:gsub("'", "'\\''") .. "'" end

local function lines_of(text)
  local lines = {}
  if text ~= "" and text:sub(-1) ~= "\n" then text = text .. "\n" end
  for line in text:gmatch("(.-)\n") do lines[#lines + 1] = line end
  return lines
end

local function report(page, line, why)
  if why then print(("failed %s:%d: %s"):format(page.path, line, why))
  else print("passed") end
end

local function put_for(text, from, to)
  local at = from and from ~= "" and text:find(from, 1, true)
  while at do
    text = text:sub(1, at - 1) .. to .. text:sub(at + #from)
    at = text:find(from, at + #to, true)
  end
  return text
end

local function instead(page, text)
  for _, pair in ipairs(page.instead) do text = put_for(text, pair[1], pair[2]) end
  return text
end

-- The folders of the test as a reader's own would look.
local function at_home(page, text)
  text = put_for(text, page.room, "/home/noor")
  return put_for(text, os.getenv("XDG_DATA_HOME"), "/home/noor/.local/share")
end

-- Runs a command in the page's folder; its output, both kinds in one, and its code.
local function run(page, command, typed)
  command = instead(page, command)
  local input = "/dev/null"
  if typed and #typed > 0 then
    input = work .. "/typed"
    save(input, table.concat(typed, "\n") .. "\n")
  end
  -- a page in Dutch shows what a Dutch reader's terminal says
  local lang = page.path:find("docs/nl/", 1, true) and "nl_NL.UTF-8" or "C.UTF-8"
  local pipe = io.popen(("export LC_ALL=%s; cd %s && { %s\n} < %s 2>&1"):format(
    lang, quote(page.room), command, quote(input)))
  local output = pipe:read("a")
  local _, _, code = pipe:close()
  return at_home(page, output), code
end

-- ---- reading a page

local function blocks_of(page)
  local blocks, open, put = {}, nil, nil
  for number, line in ipairs(page.lines) do
    local fence = line:match("^%s*```(.*)$")
    if open then
      if fence then
        open.last = number - 1
        blocks[#blocks + 1], open = open, nil
      else open.text[#open.text + 1] = line:sub(open.indent + 1) end
    elseif fence then
      open = { info = fence, first = number + 1, text = {}, put = put,
               indent = #line:match("^%s*") }
      put = nil
    else
      put = line:match("^%s*<!%-%- put (.-) %-%->") or put
      local small, large = line:match("^%s*<!%-%- try (.-) for (.-) %-%->")
      if small then page.instead[#page.instead + 1] = { large, small } end
      local command = line:match("^%s*<!%-%- run: (.-) %-%->")
      if command then blocks[#blocks + 1] = { info = "run", first = number, text = { command } } end
    end
  end
  return blocks
end

-- ---- Lua

local function framed(name, text)
  if name == "" then return text end
  local frame = read(here .. "/frames/" .. name .. ".lua")
  if not frame then return nil, "there is no frame '" .. name .. "'" end
  local before, after = frame:match("^(.-)%s*%-%-HERE%-%-\n(.*)$")
  return before .. "\n" .. text .. "\n" .. after
end

local function check(page, text)
  page.count = page.count + 1
  local folder = ("piece-%d"):format(page.count)
  os.execute("mkdir -p " .. quote(page.room .. "/" .. folder))
  save(page.room .. "/" .. folder .. "/scenario.lua", text)
  return run(page, "undercurrent check " .. folder)
end

local function try_lua(page, block, name)
  local text, why = framed(name, table.concat(block.text, "\n"))
  if not text then return report(page, block.first, why) end
  local output, code = check(page, text)
  local clean = code == 0 and not output:find(": warning: ", 1, true)
  report(page, block.first, not clean and "check says\n" .. output or nil)
end

-- The output of check for a scenario with mistakes, held against the next block.
local function try_wrong(page, block, name, said)
  local text, why = framed(name, table.concat(block.text, "\n"))
  if not text then return report(page, block.first, why) end
  if not said or said.info ~= "text" then
    return report(page, block.first, "no ```text follows with what check says")
  end
  local output, code = check(page, text)
  output = output:gsub("piece%-%d+/", "")
  local same = page.same(said, lines_of(output))
  report(page, block.first, (code ~= 1 and not output:find(": warning: ", 1, true))
    and "check finds nothing" or not same and "check says\n" .. output or nil)
end

-- ---- what is printed

-- Whether the lines are the wanted ones, where "…" stands for any.
local function match(wanted, lines, w, l)
  while w <= #wanted do
    if wanted[w]:match("^%s*…%s*$") then
      for skip = l, #lines + 1 do
        if match(wanted, lines, w + 1, skip) then return true end
      end
      return false
    end
    local line = lines[l]
    if not line or wanted[w]:gsub("%s+$", "") ~= line:gsub("%s+$", "") then return false end
    w, l = w + 1, l + 1
  end
  return l > #lines
end

local function replace(page, first, last, lines)
  page.edits[#page.edits + 1] = { first = first, last = last, lines = lines }
end

local function same(page, block, lines, first, last)
  local wanted = table.move(page.lines, first or block.first, last or block.last, 1, {})
  for i, line in ipairs(wanted) do wanted[i] = line:sub(block.indent + 1) end
  if match(wanted, lines, 1, 1) then return true end
  if write then
    local indented = {}
    for i, line in ipairs(lines) do indented[i] = (" "):rep(block.indent) .. line end
    replace(page, first or block.first, last or block.last, indented)
  end
  return false
end

local function try_console(page, block)
  local i = 1
  while i <= #block.text do
    local command = block.text[i]:match("^%$ (.*)$")
    local begin = i
    if not command then return report(page, block.first, "a console begins with $") end
    while command:match("\\$") do
      i = i + 1
      command = command:sub(1, -2) .. block.text[i]:gsub("^%s+", " ")
    end
    local first, typed = i + 1, {}
    i = first
    while i <= #block.text and not block.text[i]:match("^%$ ") do
      typed[#typed + 1] = block.text[i]:match("^> (.+)$")
      i = i + 1
    end
    local output = run(page, command, typed)
    local ok = same(page, block, lines_of(output), block.first + first - 1, block.first + i - 2)
    report(page, block.first + begin - 1, not ok and "it prints\n" .. output or nil)
  end
end

-- ---- commands

local own = { undercurrent = true, cd = true, cp = true, mkdir = true, ls = true }

local function is_there(tool)
  return own[tool] or os.execute("command -v " .. quote(tool) .. " > /dev/null 2>&1")
end

local function try_commands(page, block)
  local text = table.concat(block.text, "\n"):gsub("\\\n%s*", " ")
  for _, line in ipairs(lines_of(text)) do
    local tool = line:match("^%s*([%w_./-]+)")
    if tool and is_there(tool) then
      local output, code = run(page, line)
      report(page, block.first, code ~= 0 and ("%s: code %s\n%s"):format(line, code, output) or nil)
    end
  end
end

-- ---- files

local function put(page, block)
  local name, before = block.put:match("^(.-) before (.*)$")
  local takes_place = false
  if not name then
    name, before = block.put:match("^(.-) instead of (.*)$")
    takes_place = name ~= nil
  end
  local path = page.room .. "/" .. (name or block.put)
  local text = instead(page, table.concat(block.text, "\n") .. "\n")
  if before then
    local all, found = {}, false
    for _, line in ipairs(lines_of(read(path) or "")) do
      if not found and line:sub(1, #before) == before then
        found = true
        all[#all + 1] = takes_place and text:gsub("\n$", "") or text
        if takes_place then line = nil end
      end
      all[#all + 1] = line
    end
    if not found then return report(page, block.first, "no line begins with " .. before) end
    text = table.concat(all, "\n") .. "\n"
  end
  save(path, text)
  report(page, block.first)
end

-- ---- links

local function anchor(heading)
  return heading:lower():gsub("[`*]", ""):gsub("[^%w%s_\128-\255-]", ""):gsub(" ", "-")
end

local function has_heading(text, wanted)
  for heading in ("\n" .. text):gmatch("\n#+ ([^\n]*)") do
    if anchor(heading) == wanted then return true end
  end
  return false
end

local function try_link(page, number, target)
  if target:match("^%a+:") then return end
  local file, heading = target:match("^([^#]*)#?(.*)$")
  local folder = page.path:match("^(.*/)") or ""
  local text = file == "" and page.text or read(folder .. file)
  if not text and file ~= "" and os.execute("test -d " .. quote(folder .. file)) then text = "" end
  local why
  if not text then why = "there is no " .. target
  elseif heading ~= "" and not has_heading(text, heading) then why = "no heading for " .. target end
  report(page, number, why)
end

local function try_links(page)
  local inside = false
  for number, line in ipairs(page.lines) do
    if line:match("^%s*```") then inside = not inside end
    if not inside then
      for target in line:gmatch("%]%(([^)%s]+)%)") do try_link(page, number, target) end
    end
  end
end

-- ---- all of it

local function try(page, block, next_block)
  local kind, rest = block.info:match("^(%S*)%s*(.*)$")
  local wrong = rest:match("^wrong%s*(.*)$")
  if block.put then put(page, block)
  elseif kind == "run" then
    local output, code = run(page, block.text[1])
    report(page, block.first, code ~= 0 and output or nil)
  elseif kind == "lua" and wrong then try_wrong(page, block, wrong, next_block)
  elseif kind == "lua" then try_lua(page, block, rest)
  elseif kind == "console" then try_console(page, block)
  elseif kind == "sh" then try_commands(page, block) end
end

local function write_back(page)
  for i = #page.edits, 1, -1 do
    local edit = page.edits[i]
    local all = table.move(page.lines, 1, edit.first - 1, 1, {})
    table.move(edit.lines, 1, #edit.lines, #all + 1, all)
    table.move(page.lines, edit.last + 1, #page.lines, #all + 1, all)
    page.lines = all
  end
  if #page.edits > 0 then save(page.path, table.concat(page.lines, "\n") .. "\n") end
end

for number, path in ipairs(pages) do
  local page = { path = path, text = assert(read(path)), count = 0, edits = {}, instead = {},
                 room = ("%s/page-%d"):format(work, number) }
  page.lines = lines_of(page.text)
  page.same = function(...) return same(page, ...) end
  os.execute("mkdir -p " .. quote(page.room))
  local blocks = blocks_of(page)
  for i, block in ipairs(blocks) do try(page, block, blocks[i + 1]) end
  try_links(page)
  write_back(page)
end
