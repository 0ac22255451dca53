// page.js -- the page around the program: runs it, keeps what it writes (keep.js), lets its
// journals go out as files and come in again, and puts scenarios of one's own on its shelf
// (own.js). The program knows none of this; what it is asked to do here is a command line,
// as anywhere: `undercurrent resume JOURNAL`.
(() => {
  const ROOT = '/libsdl/undercurrent', SHELF = '/scenarios';
  const ENOENT = 44, EBUSY = 10; // as the program has them

  const $ = (id) => document.getElementById(id);
  const read = (path) => program.FS.readFile(path, { encoding: 'utf8' });
  const say = new Say((code) => JSON.parse(read('/assets/words/' + code + '/page.json')));
  const turn = new Turn(() => {
    keep.put_all();
    tell_state();
  });
  let program, keep, games, own, typing;
  let next = null;    // the command line that comes after the present one
  let complaint = []; // what the program said since that was shown
  let answer = null;  // all that it says, while it is asked for something

  // ---- what the program asks of us, see system.js

  const page = {
    wait(milliseconds, done) {
      $('stage').setAttribute('aria-busy', 'false');
      if (complaint.length > 0) say.tell(say.word('page.noted'), complained());
      if (next) program._SDL_SendQuit();
      turn.wait(milliseconds, next || program._SDL_HasEvents(0, 0xFFFF), done);
    },
    keep(stream) {
      const path = stream.path;
      if (!path.startsWith(ROOT + '/')) return 0;
      if (!keep.exists(path)) return ENOENT;
      return keep.put(path) ? 0 : EBUSY;
    },
    forget(path) { keep.forget(path); },
    // The page as a whole; the bar gives its place up then. Some browsers have no such thing.
    fill_screen(fill) {
      const all = document.documentElement;
      const asked = fill ? all.requestFullscreen && all.requestFullscreen()
        : document.fullscreenElement && document.exitFullscreen();
      if (asked) asked.catch(() => {});
    },
    fills_screen() { return Boolean(document.fullscreenElement); },
  };

  // ---- running it

  // A command line as `main` has it, in one block: free it. The shelf knows its language.
  function line_of(list) {
    const line = ['undercurrent', ...list];
    if (list.length > 0) line.push('--lang', say.language);
    const sizes = line.map((word) => program.lengthBytesUTF8(word) + 1);
    const head = 4 * (line.length + 1);
    const place = program._malloc(sizes.reduce((sum, size) => sum + size, head));
    let at = place + head;
    line.forEach((word, i) => {
      program.stringToUTF8(word, at, sizes[i]);
      program.HEAP32[(place >> 2) + i] = at;
      at += sizes[i];
    });
    program.HEAP32[(place >> 2) + line.length] = 0;
    return { count: line.length, place };
  }

  // Each run has a canvas of its own: nothing of the one before is left on it.
  function new_canvas() {
    const canvas = $('canvas').cloneNode(false);
    $('canvas').replaceWith(canvas);
    canvas.addEventListener('pointerdown', () => canvas.focus());
    canvas.addEventListener('webglcontextlost', (event) => {
      event.preventDefault();
      begin_again();
    });
    program.canvas = canvas;
    new ResizeObserver(() => window.dispatchEvent(new Event('resize'))).observe(canvas);
    canvas.focus();
  }

  async function run(list) {
    new_canvas();
    own.lay();
    complaint = [];
    $('stage').setAttribute('aria-busy', 'true');
    const { count, place } = line_of(list);
    const code = await program.ccall('main', 'number', ['number', 'number'],
      [count, place], { async: true });
    program._free(place);
    keep.put_all();
    return code;
  }

  // A command that needs no window, and so never waits: { code, said }.
  function ask(...list) {
    const { count, place } = line_of(list);
    answer = [];
    const code = program._main(count, place), said = in_short(answer);
    answer = null;
    program._free(place);
    return { code, said };
  }

  // The program is asked to end at its next wait: it may only just be beginning.
  function go_to(...list) {
    Say.close_list();
    next = list;
    turn.wake();
  }

  // The shelf as it is now, or the game that is being played; a game of a scenario that
  // was taken off the shelf cannot go on.
  function begin_again() {
    const path = games.at_play();
    next = path && own.is_there(games.head(path).scenario) ? ['resume', path] : [];
    turn.wake();
  }

  // Why these games could not be opened. Where it is their scenario that is missing, the
  // page knows where to find one.
  function what_is_wrong(paths) {
    const said = complained(), names = paths.map((path) => games.head(path).scenario);
    const name = names.find((one) => one && !own.is_there(one));
    return name ? said + '\n\n' + say.word('page.scenario.missing', { name }) : said;
  }

  async function run_for_ever() {
    for (let list = []; ; list = next || []) {
      next = null;
      const code = await run(list);
      const paths = list.filter((word) => games.has(word));
      if (code !== 0) await say.tell(say.word('page.trouble'), what_is_wrong(paths));
      games.settle(paths, code === 0);
      if (code === 0 && !next && list[0] !== 'debrief') {
        await say.tell(say.word('page.ended'), say.word('page.ended.more'), say.button('page.again'));
      }
    }
  }

  // ---- what is said

  // Without places that mean nothing to anybody here.
  function in_short(lines) {
    return [games.folder, own.folder, SHELF]
      .reduce((text, folder) => text.replaceAll(folder + '/', ''), lines.join('\n'));
  }

  function complained() {
    const said = in_short(complaint);
    complaint = [];
    return said;
  }

  // The program writes its language down as soon as it is changed.
  function spoken() {
    try {
      return JSON.parse(read(ROOT + '/settings.json')).language === 'nl' ? 'nl' : 'en';
    } catch (none) {
      return /^nl/.test(navigator.language) ? 'nl' : 'en';
    }
  }

  function speak(language) {
    say.speak(language);
    for (const id of ['keyboard', 'open', 'games', 'scenarios', 'download']) {
      $(id).textContent = say.word('page.' + id);
    }
    $('typing').setAttribute('aria-label', say.word('page.keyboard'));
    $('canvas').setAttribute('aria-label', say.word('page.canvas'));
  }

  function tell_state() {
    if (spoken() !== say.language) speak(spoken());
    const full = keep.storage ? 'page.kept.full' : 'page.kept.not';
    $('kept').textContent = say.word(keep.kept ? 'page.kept' : full);
    $('kept').classList.toggle('not', !keep.kept);
    $('download').disabled = games.paths().length === 0;
  }

  // ---- files that go out

  function save_as(name, kind, held) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([held], { type: kind }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  }

  function download(path) {
    save_as(Games.name(path), 'application/x-ndjson', read(path));
  }

  function report(path) {
    const { code, said } = ask('report', path, '-o', '/tmp/report.html');
    if (code !== 0) return say.tell(say.word('page.trouble'), said);
    save_as(Games.name(path).replace(/jsonl$/, 'html'), 'text/html', read('/tmp/report.html'));
    return program.FS.unlink('/tmp/report.html');
  }

  // What `undercurrent new` makes: a small whole scenario, to be changed in any editor.
  function begin_new() {
    const text = read(`/assets/lua/new.${say.language}.lua`);
    save_as(say.word('page.new.file') + '.lua', 'text/plain', text);
  }

  const carried = () => JSON.parse($('carried').textContent);

  // This page again, put together as pack.js does it, with the scenarios that there are.
  function save_page() {
    const names = own.names(), text = (id) => $(id).textContent.trim();
    const name = names.length === 1 ? `undercurrent-${names[0]}.html` : 'undercurrent.html';
    save_as(name, 'text/html', page_of(SHELL,
      { program: text('program'), page: text('page'), carried: own.carried() }));
  }

  // ---- files that come in

  async function take_journals(sorted, refused) {
    const paths = [];
    for (const file of sorted.marks) games.take(file.name, await file.text());
    for (const file of sorted.journals) {
      const text = await file.text(), wrong = await Files.no_journal(file, text);
      if (wrong) refused.push(say.word(wrong, { name: file.name }));
      else paths.push(games.take(file.name, text));
    }
    return paths;
  }

  // What `check` says of a scenario on the shelf, by the names of the author's own files.
  function check(name, file = name) {
    const { code, said } = ask('check', name);
    const alone = /\.lua$/i.test(file);
    const by_name = said.replaceAll(`${name}.zip/`, '').replaceAll(`${name}.zip`, file);
    return { code, said: alone ? by_name.replaceAll('scenario.lua', file) : by_name };
  }

  // One that has mistakes does not stay.
  async function take_scenario(scenario) {
    const name = await own.name_for(scenario);
    const file = scenario.files.length === 1 ? scenario.files[0].name : scenario.name;
    const found = await own.put(name, scenario.files, () => check(name, file));
    if (found.code !== 0) {
      const mend = say.word('page.scenario.mend') + '\n\n' + found.said;
      return say.tell(say.word('page.scenario.faulty'), mend);
    }
    begin_again(); // the shelf has it from now on
    const text = found.said + (keep.kept ? '' : '\n\n' + say.word('page.scenario.unkept'));
    return say.tell(say.word('page.scenario.taken', { name }), text,
      say.button('page.begin', () => go_to('play', name)), say.button('page.close'));
  }

  // Opens files that came together: scenarios go on the shelf; one journal is gone on with,
  // several are looked back on.
  async function take_in(found) {
    const sorted = Files.sort(found);
    const refused = sorted.large.map((name) => say.word('page.large', { name }));
    const paths = await take_journals(sorted, refused);
    if (refused.length > 0) await say.tell(say.word('page.trouble'), refused.join('\n\n'));
    for (const scenario of sorted.scenarios) await take_scenario(scenario);
    if (paths.length === 1) go_to('resume', paths[0]);
    if (paths.length > 1) await look_back(paths);
  }

  // Side by side stand games of one scenario; which others there are is said.
  async function look_back(paths) {
    const { scenario } = games.head(paths[0]);
    const others = paths.filter((path) => games.head(path).scenario !== scenario);
    const names = others.map(Games.name).join(', ');
    if (names) await say.tell(say.word('page.noted'), say.word('page.another', { names, scenario }));
    go_to('debrief', ...paths.filter((path) => !others.includes(path)));
  }

  // A file can be gone, or locked, before it is read.
  async function open_files(found) {
    try {
      Say.close_list();
      await take_in(await found);
    } catch (error) {
      await say.tell(say.word('page.trouble'), error.message);
    }
  }

  // ---- the lists of games and of scenarios

  function describe(path) {
    const head = games.head(path), began = new Date(head.started);
    const day = isNaN(began) ? '' : say.moment(began);
    const week = say.word('page.week', { week: games.week(path) });
    return [head.scenario || Games.name(path), head.group, week, day].filter(Boolean).join(' · ');
  }

  async function remove_game(path) {
    if (!await say.sure('page.delete', say.word('page.delete.sure'))) return;
    games.remove(path);
    show_games();
    tell_state();
    begin_again(); // the shelf may have offered it
  }

  // A field to choose a game with, and what tells about it.
  function choice_of(path, chosen, changed) {
    const label = document.createElement('label'), field = document.createElement('input');
    field.type = 'checkbox';
    field.onchange = () => {
      if (field.checked) chosen.add(path);
      else chosen.delete(path);
      changed();
    };
    label.append(field, ' ' + describe(path));
    return label;
  }

  function row_of_game(path, choice) {
    const buttons = [
      say.button('page.play', () => go_to('resume', path)),
      say.button('page.as_file', () => download(path)),
      say.button('page.report', () => report(path)),
    ];
    if (!keep.is_open(path)) buttons.push(say.button('page.delete', () => remove_game(path)));
    return Say.row(choice, ...buttons);
  }

  function show_games() {
    const all = games.paths(), chosen = new Set();
    const where = say.word(keep.storage ? 'page.where' : 'page.where.not');
    const none = all.length === 0 ? '\n' + say.word('page.none') : '';
    const back = say.button('page.look_back', () => look_back([...chosen]));
    const changed = () => { back.disabled = chosen.size === 0; };
    const rows = all.map((path) => row_of_game(path, choice_of(path, chosen, changed)));
    changed();
    say.list(say.word('page.games'), where + none, rows, back);
  }

  async function remove_scenario(name) {
    const inside = keep.key(own.path(name)) in carried();
    const sure = say.word(inside ? 'page.scenario.inside' : 'page.scenario.sure');
    if (!await say.sure('page.delete', sure)) return;
    own.remove(name);
    show_scenarios();
    begin_again();
  }

  function row_of_scenario(name) {
    const path = own.path(name), day = say.moment(new Date(keep.time(path)));
    return Say.row(`${name} · ${day}`,
      say.button('page.begin', () => go_to('play', name)),
      say.button('page.check', () => say.tell(name, check(name).said)),
      say.button('page.as_file', () => save_as(name + '.zip', 'application/zip', program.FS.readFile(path))),
      say.button('page.delete', () => remove_scenario(name)));
  }

  function show_scenarios() {
    const all = own.names();
    const none = all.length === 0 ? '\n' + say.word('page.scenarios.none') : '';
    const save = say.button('page.save', save_page);
    save.disabled = all.length === 0;
    say.list(say.word('page.scenarios'), say.word('page.scenarios.about') + none,
      all.map(row_of_scenario), say.button('page.open', () => $('files').click()),
      say.button('page.new', begin_new), save);
  }

  // ---- the page's own events

  // What is the browser's: F11 fills the screen, as a page may do after a click only, and
  // with Ctrl or Cmd the browser has its own keys, but for those that the game has too.
  function leave_to_browser(event) {
    const ours = ['+', '-', '=', '0', 'Control', 'Meta'].includes(event.key);
    const theirs = event.key === 'F11' || ((event.ctrlKey || event.metaKey) && !ours);
    if (theirs) event.stopImmediatePropagation();
  }

  function attend() {
    const all = ['keydown', 'keyup', 'keypress', 'mousedown', 'mouseup', 'mousemove', 'wheel',
      'touchstart', 'touchmove', 'touchend', 'touchcancel', 'resize', 'focus', 'blur',
      'fullscreenchange', 'gamepadconnected', 'gamepaddisconnected'];
    const wake = () => queueMicrotask(() => turn.wake());
    for (const name of all) window.addEventListener(name, wake, true);
    for (const name of ['keydown', 'keyup']) window.addEventListener(name, leave_to_browser, true);
    document.addEventListener('visibilitychange', wake);
    window.addEventListener('pagehide', () => keep.put_all());
    window.addEventListener('beforeunload', (event) => {
      keep.put_all();
      if (!keep.kept && games.at_play()) event.preventDefault();
    });
    window.addEventListener('storage', (event) => {
      keep.told(event.key, event.newValue);
      tell_state();
    });
    window.addEventListener('dragover', (event) => event.preventDefault());
    window.addEventListener('drop', (event) => {
      event.preventDefault();
      open_files(Files.of_drop(event.dataTransfer));
    });
  }

  function attend_bar() {
    $('open').onclick = () => $('files').click();
    $('files').onchange = () => {
      open_files(Files.of_field($('files').files));
      $('files').value = '';
    };
    $('games').onclick = show_games;
    $('scenarios').onclick = show_scenarios;
    $('download').onclick = () => download(games.at_play() || games.paths()[0]);
    $('keyboard').onclick = () => typing.show($('typing').hidden);
    for (const id of ['open', 'games', 'scenarios', 'download']) $(id).hidden = false;
    $('keyboard').hidden = navigator.maxTouchPoints === 0;
  }

  // ---- beginning

  function fail(error) {
    console.error(error);
    const nl = /^nl/.test(say.language || navigator.language);
    $('kept').textContent = nl
      ? 'Het programma is gestopt (' + error.message + '). Wat beantwoord is, blijft bewaard: laad de pagina opnieuw.'
      : 'The program has stopped (' + error.message + '). What was answered is kept: load the page again.';
    $('kept').classList.add('not');
  }

  function prepare(opened) {
    Object.assign(opened.ENV, {
      SDL_EMSCRIPTEN_ASYNCIFY: '0',               // page_wait alone gives way
      SDL_EMSCRIPTEN_KEYBOARD_ELEMENT: '#canvas', // the page has keys of its own
    });
  }

  // A scenario may be called as any folder is: the program stands where there is none.
  function stand_aside() {
    program.FS.mkdir('/aside');
    program.FS.chdir('/aside');
  }

  async function begin() {
    program = await Undercurrent({
      page,
      canvas: $('canvas'),
      preRun: [prepare],
      stdin: () => null, // else it would be asked for in a box of the browser's
      print: (line) => (answer ? answer.push(line) : console.log(line)),
      printErr: (line) => (answer || complaint).push(line),
    });
    stand_aside();
    keep = new Keep(program.FS, ROOT, Keep.storage(() => window.localStorage));
    keep.load(carried());
    games = new Games(program.FS, keep, ROOT + '/journals');
    own = new Own(program.FS, keep, ROOT + '/scenarios', SHELF);
    typing = new Typing($('typing'), program, () => $('canvas').focus(), () => turn.wake());
    speak(spoken());
    attend();
    attend_bar();
    tell_state();
    await run_for_ever();
  }

  begin().catch(fail);
})();
