// page.js -- the page around the program: runs it, keeps what it writes (keep.js), and lets
// its journals go out as files and come in again. The program knows none of this; what it
// is asked to do here is a command line, as anywhere: `undercurrent resume JOURNAL`.
(() => {
  const ROOT = '/libsdl/undercurrent', JOURNALS = ROOT + '/journals';
  const MOST = 32 * 1024 * 1024; // bytes of a journal, see docs/security.md
  const FRAME = 20, PAD = 40;    // milliseconds: a wait for the next frame; for a game pad
  const ENOENT = 44, EBUSY = 10; // as the program has them

  const $ = (id) => document.getElementById(id);
  const wishes = { next: null }; // the command line that comes after the present one
  const fresh = new Map();       // journals that came in, as they came: path and text
  let program, keep, words = {}, language = '', woken = null, complaint = [];

  // ---- the program's turn and the page's

  function frame(go) {
    let gone = false;
    const once = () => {
      if (gone) return;
      gone = true;
      clearTimeout(late);
      go();
    };
    const late = setTimeout(once, 250); // a page that nobody sees has no frames
    requestAnimationFrame(once);
  }

  // Ends the program's wait; it looks for events itself.
  function wake() {
    if (woken) woken();
  }

  // A game pad sends no events: somebody must look at it.
  function has_pad() {
    return Array.from(navigator.getGamepads ? navigator.getGamepads() : []).some(Boolean);
  }

  let looked = 0, later = 0;

  // Some times a second at most, and once more when all is quiet.
  function look_after() {
    if (later) return;
    const due = looked + 300 - performance.now();
    later = setTimeout(() => {
      later = 0;
      looked = performance.now();
      keep.put_all();
      tell_state();
    }, Math.max(0, due));
  }

  function wait(milliseconds, done) {
    look_after();
    $('stage').setAttribute('aria-busy', 'false');
    if (wishes.next) program._SDL_SendQuit();
    let timer = 0;
    woken = () => {
      woken = null;
      clearTimeout(timer);
      frame(done);
    };
    if (has_pad() && (milliseconds < 0 || milliseconds > PAD)) milliseconds = PAD;
    const now = milliseconds >= 0 && milliseconds <= FRAME;
    if (now || program._SDL_HasEvents(0, 0xFFFF)) wake();
    else if (milliseconds > 0) timer = setTimeout(wake, milliseconds);
  }

  // What the program asks of us, see system.js.
  const page = {
    wait,
    keep(stream) {
      const path = stream.path;
      if (!path.startsWith(ROOT + '/')) return 0;
      if (!program.FS.analyzePath(path).exists) return ENOENT;
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
    fills_screen() { return document.fullscreenElement !== null; },
  };

  // ---- running it

  function arguments_of(list) {
    const place = program._malloc(4 * (list.length + 1));
    list.forEach((word, i) => {
      const size = program.lengthBytesUTF8(word) + 1, text = program._malloc(size);
      program.stringToUTF8(word, text, size);
      program.HEAP32[(place >> 2) + i] = text;
    });
    program.HEAP32[(place >> 2) + list.length] = 0;
    return place;
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
    complaint = [];
    $('stage').setAttribute('aria-busy', 'true');
    const words = ['undercurrent', ...list];
    const code = await program.ccall('main', 'number', ['number', 'number'],
      [words.length, arguments_of(words)], { async: true });
    keep.put_all();
    return code;
  }

  // The journal that is being written, or null.
  function journal_at_play() {
    const open = program.FS.streams.find((stream) => stream && is_journal(stream.path));
    return open ? open.path : null;
  }

  // The program is asked to end at its next wait: it may only just be beginning.
  function go_to(list) {
    wishes.next = list;
    wake();
  }

  function begin_again() {
    const journal = journal_at_play();
    go_to(journal ? ['resume', journal, '--lang', language] : []);
  }

  // What the program said, without places that mean nothing to anybody here. A file that
  // came in and could not be played goes again: the shelf would offer it.
  async function refuse(list) {
    for (const path of list) if (fresh.get(path) === read(path)) keep.forget(path);
    await tell(words['page.trouble'], complaint.join('\n').replaceAll(JOURNALS + '/', ''));
  }

  async function run_for_ever() {
    for (let list = []; ; list = wishes.next || []) {
      wishes.next = null;
      const code = await run(list);
      if (code !== 0) await refuse(list.filter(is_journal));
      list.forEach((path) => fresh.delete(path));
      if (code === 0 && !wishes.next && list[0] !== 'debrief') {
        await tell(words['page.ended'], words['page.ended.more'], 'page.again');
      }
    }
  }

  // ---- what is said

  const texts = {};

  function read_words(code) {
    if (!texts[code]) {
      const path = '/assets/words/' + code + '/page.json';
      texts[code] = JSON.parse(program.FS.readFile(path, { encoding: 'utf8' }));
    }
    return texts[code];
  }

  // The program writes its language down as soon as it is changed.
  function spoken() {
    try {
      const path = ROOT + '/settings.json';
      return JSON.parse(program.FS.readFile(path, { encoding: 'utf8' })).language;
    } catch (none) {
      return /^nl/.test(navigator.language) ? 'nl' : 'en';
    }
  }

  function speak() {
    language = spoken() === 'nl' ? 'nl' : 'en';
    words = read_words(language);
    document.documentElement.lang = language;
    for (const id of ['keyboard', 'open', 'games', 'download']) {
      $(id).textContent = words['page.' + id];
    }
    $('typing').setAttribute('aria-label', words['page.keyboard']);
    $('canvas').setAttribute('aria-label', words['page.canvas']);
  }

  function tell_state() {
    if (spoken() !== language) speak();
    $('kept').textContent = words[keep.kept ? 'page.kept' : 'page.kept.not'];
    $('kept').classList.toggle('not', !keep.kept);
    $('download').disabled = newest() === null;
  }

  function button(label, act) {
    const made = document.createElement('button');
    made.textContent = label;
    made.addEventListener('click', act);
    return made;
  }

  function fill(dialog, title, text, ...buttons) {
    dialog.querySelector('h1').textContent = title;
    dialog.querySelector('p').textContent = text;
    dialog.querySelector('div').replaceChildren(...buttons);
  }

  // Tells something that has to be closed.
  function tell(title, text, key = 'page.close') {
    const dialog = $('told');
    fill(dialog, title, text, button(words[key], () => dialog.close()));
    return new Promise((closed) => {
      dialog.onclose = closed;
      if (!dialog.open) dialog.showModal();
    });
  }

  // ---- journals

  function is_journal(path) {
    return path.startsWith(JOURNALS + '/') && path.endsWith('.jsonl')
      && !path.endsWith('.debrief.jsonl');
  }

  function journals() {
    const fs = program.FS;
    if (!fs.analyzePath(JOURNALS).exists) return [];
    return fs.readdir(JOURNALS).map((name) => JOURNALS + '/' + name).filter(is_journal)
      .sort((a, b) => keep.time(b) - keep.time(a));
  }

  function newest() {
    const all = journals();
    return all.length > 0 ? all[0] : null;
  }

  const read = (path) => program.FS.readFile(path, { encoding: 'utf8' });
  const name_of = (path) => path.slice(path.lastIndexOf('/') + 1);

  function save_as(name, kind, text) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: kind }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  }

  function download(path) {
    save_as(name_of(path), 'application/x-ndjson', read(path));
  }

  // The first line of what may be a journal; null where it is none.
  function head_of(text) {
    try {
      const head = JSON.parse(text.slice(0, text.indexOf('\n')));
      return head.journal ? head : null;
    } catch (other) {
      return null;
    }
  }

  // A place for a file that came in: its own name, with a number where that is taken by
  // another text.
  function place_for(name, text) {
    const plain = name.replace(/[^\p{L}\p{N} ._-]/gu, '_').replace(/^\.+/, '')
      .replace(/(\.jsonl)?$/i, '').slice(0, 100);
    for (let i = 1; ; i++) {
      const path = `${JOURNALS}/${plain}${i > 1 ? '-' + i : ''}.jsonl`;
      if (!program.FS.analyzePath(path).exists || read(path) === text) return path;
    }
  }

  // Journals, and what was said in their debriefs, from files; what is no journal is named.
  async function take_in(files) {
    const paths = [], others = [];
    program.FS.mkdirTree(JOURNALS);
    for (const file of files) {
      const text = file.size <= MOST ? await file.text() : '';
      const marks = /\.debrief\.jsonl$/i.test(file.name);
      if (!marks && !head_of(text)) {
        others.push(file.name);
        continue;
      }
      const path = place_for(file.name, text);
      const is_known = program.FS.analyzePath(path).exists;
      program.FS.writeFile(path, text);
      if (!is_known) fresh.set(path, text);
      keep.put(path);
      if (!marks) paths.push(path);
    }
    if (others.length > 0) {
      await tell(words['page.open'], words['page.no_journal'] + '\n' + others.join('\n'));
    }
    return paths;
  }

  async function open_files(files) {
    const paths = await take_in([...files]);
    if (paths.length === 1) go_to(['resume', paths[0], '--lang', language]);
    if (paths.length > 1) go_to(['debrief', ...paths, '--lang', language]);
  }

  // ---- the list of games

  function describe(path) {
    const text = read(path), head = head_of(text) || {};
    const weeks = [...text.matchAll(/"week":(\d+)/g)].map((found) => Number(found[1]));
    const week = words['page.week'].replace('{week}', String(Math.max(1, ...weeks)));
    const day = head.started ? new Date(head.started).toLocaleString(language) : '';
    return [head.scenario || name_of(path), head.group, week, day].filter(Boolean).join(' · ');
  }

  async function report(path) {
    const list = ['undercurrent', 'report', path, '-o', '/tmp/report.html', '--lang', language];
    complaint = [];
    const code = program._main(list.length, arguments_of(list)); // it never waits
    if (code !== 0) return refuse([]); // nothing came in
    save_as(name_of(path).replace(/jsonl$/, 'html'), 'text/html', read('/tmp/report.html'));
    program.FS.unlink('/tmp/report.html');
    return undefined;
  }

  function remove(path, row) {
    if (!confirm(words['page.delete.sure'])) return;
    keep.forget(path);
    const marks = path.replace(/jsonl$/, 'debrief.jsonl');
    if (program.FS.analyzePath(marks).exists) keep.forget(marks);
    row.remove();
    begin_again(); // the shelf may have offered it
  }

  function row_of(path, dialog) {
    const row = document.createElement('li'), about = document.createElement('span');
    about.textContent = describe(path);
    row.append(about);
    const play = () => {
      dialog.close();
      go_to(['resume', path, '--lang', language]);
    };
    row.append(button(words['page.play'], play));
    row.append(button(words['page.as_file'], () => download(path)));
    row.append(button(words['page.report'], () => report(path)));
    if (!keep.is_open(path)) row.append(button(words['page.delete'], () => remove(path, row)));
    return row;
  }

  function show_games() {
    const dialog = $('list'), all = journals();
    const where = words[keep.kept ? 'page.where' : 'page.where.not'];
    const none = all.length === 0 ? '\n' + words['page.none'] : '';
    fill(dialog, words['page.games'], where + none,
      button(words['page.close'], () => dialog.close()));
    dialog.querySelector('ul').replaceChildren(...all.map((path) => row_of(path, dialog)));
    dialog.onclose = () => $('canvas').focus();
    if (!dialog.open) dialog.showModal();
  }

  // ---- a keyboard on glass

  // What changed in the field is typed: signs taken away at its end, then signs added.
  let typed = '';

  function type_along() {
    const now = $('typing').value;
    let same = 0;
    while (same < now.length && same < typed.length && now[same] === typed[same]) same++;
    for (const sign of [...typed.slice(same)]) press(42, sign); // SDL_SCANCODE_BACKSPACE
    if (now.length > same) type(now.slice(same));
    typed = now;
  }

  function press(scancode) {
    program._SDL_SendKeyboardKey(1, scancode);
    program._SDL_SendKeyboardKey(0, scancode);
    wake();
  }

  // Not more at a time than one event of SDL's holds.
  function type(text) {
    for (const sign of text) {
      const size = program.lengthBytesUTF8(sign) + 1, place = program._malloc(size);
      program.stringToUTF8(sign, place, size);
      program._SDL_SendKeyboardText(place);
      program._free(place);
    }
    wake();
  }

  function show_typing(shown) {
    $('typing').hidden = !shown;
    $('typing').value = typed = '';
    (shown ? $('typing') : $('canvas')).focus();
  }

  function end_typing(event) {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    show_typing(false);
    if (event.key === 'Enter') press(40); // SDL_SCANCODE_RETURN
  }

  // ---- the page's own events

  // The browser fills the screen by itself with it; a page may do so after a click only.
  function leave_f11(event) {
    if (event.key === 'F11') event.stopImmediatePropagation();
  }

  function attend() {
    const all = ['keydown', 'keyup', 'keypress', 'mousedown', 'mouseup', 'mousemove', 'wheel',
      'touchstart', 'touchmove', 'touchend', 'touchcancel', 'resize', 'focus', 'blur',
      'fullscreenchange', 'gamepadconnected', 'gamepaddisconnected'];
    for (const name of all) window.addEventListener(name, () => queueMicrotask(wake), true);
    for (const name of ['keydown', 'keyup']) window.addEventListener(name, leave_f11, true);
    document.addEventListener('visibilitychange', wake);
    window.addEventListener('pagehide', () => keep.put_all());
    window.addEventListener('beforeunload', (event) => {
      keep.put_all();
      if (!keep.kept && journal_at_play()) event.preventDefault();
    });
    window.addEventListener('storage', (event) => {
      keep.told(event.key, event.newValue);
      tell_state();
    });
    window.addEventListener('dragover', (event) => event.preventDefault());
    window.addEventListener('drop', (event) => {
      event.preventDefault();
      open_files(event.dataTransfer.files);
    });
  }

  function attend_bar() {
    $('open').onclick = () => $('files').click();
    $('files').onchange = () => {
      open_files($('files').files);
      $('files').value = '';
    };
    $('games').onclick = show_games;
    $('download').onclick = () => download(journal_at_play() || newest());
    $('keyboard').onclick = () => show_typing($('typing').hidden);
    $('typing').oninput = type_along;
    $('typing').onkeydown = end_typing;
    for (const id of ['open', 'games', 'download']) $(id).hidden = false;
    $('keyboard').hidden = navigator.maxTouchPoints === 0;
  }

  // ---- beginning

  function fail(error) {
    console.error(error);
    const nl = /^nl/.test(language || navigator.language);
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

  async function begin() {
    program = await Undercurrent({
      page,
      canvas: $('canvas'),
      preRun: [prepare],
      stdin: () => null, // else it would be asked for in a box of the browser's
      print: (line) => console.log(line),
      printErr: (line) => complaint.push(line),
    });
    keep = new Keep(program.FS, ROOT, Keep.storage(() => window.localStorage));
    keep.load();
    attend();
    attend_bar();
    speak();
    tell_state();
    await run_for_ever();
  }

  begin().catch(fail);
})();
