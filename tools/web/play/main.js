// play.js FOLDER PROGRAM [PICTURES] -- plays FOLDER/undercurrent.html in Chromium without a
// screen, as somebody would who got the file: keys, mouse, a finger, a reload in mid-game,
// files out and in, a browser that keeps nothing. What comes out is replayed with PROGRAM.
// Nothing waits for a length of time; PICTURES, a folder, gets what was to be seen. Last
// line: "N passed, N failed". Needs chromium.
'use strict';
const { execFileSync } = require('child_process');
const fs = require('fs');
const path = require('path');
const { pathToFileURL } = require('url');
const { Browser } = require('./browser.js');

const folder = path.resolve(process.argv[2]), program = path.resolve(process.argv[3]);
const pictures = process.argv[4];
const work = path.join(folder, 'play');
const address = pathToFileURL(path.join(folder, 'undercurrent.html')).href;
let passed = 0, failed = 0, seen = 0;

function holds(claim, so) {
  if (so) passed++;
  else failed++;
  if (!so) console.log('does not hold: ' + claim);
}

async function look(page, name) {
  if (pictures) await page.picture(path.join(pictures, `${String(++seen).padStart(2, '0')}-${name}.png`));
}

// ---- what the page keeps, as the page sees it

const READY = "document.getElementById('stage').getAttribute('aria-busy') === 'false'";
const KEYS = "Object.keys(localStorage).filter((k) => /journals.*jsonl$/.test(k) && !/debrief/.test(k)).sort()";
const LAST = `(localStorage.getItem(${KEYS}.pop()) || '')`;
const LINES = `(${LAST}.split('\\n').length - 2)`; // a line with the time, and an end
const has_lines = (count) => `${LINES} >= ${count}`;
const OVER = `/"week":3,"prompt":"plan"/.test(${LAST})`;

// Reads on, takes the second option as soon as there is one, and lets the week pass.
async function go_on(page) {
  await page.keys('PageDown', '2');
  await page.click(1150, 645);
}

function state_of(journal) {
  const text = execFileSync(program, ['replay', journal], { encoding: 'utf8' });
  return /^state: (.*)$/m.exec(text)[1];
}

const last_state = (text) => [...text.matchAll(/"state":"(\w+)"/g)].pop()[1];

// Until a file is there whole: the browser gives it its name last.
async function fetched(page, name) {
  const file = path.join(work, name);
  for (let tried = 0; tried < 300 && !fs.existsSync(file); tried++) {
    await new Promise((done) => setTimeout(done, 100));
  }
  return fs.existsSync(file) ? file : null;
}

const plain = (kept) => kept.slice(kept.indexOf('\n') + 1); // without its time

// ---- what is tried

async function play_with_keys(page) {
  holds('the page opens by its file', await page.until(READY));
  holds('it says what is kept', /kept in this browser/.test(await page.ask("document.getElementById('kept').textContent")));
  await page.key('l');
  holds('L speaks Dutch, and the page with it', await page.until("document.documentElement.lang === 'nl'"));
  holds('the bar too', await page.ask("document.getElementById('games').textContent") === 'Mijn spellen');
  await look(page, 'shelf-nl');
  await page.key('l');
  holds('and English again', await page.until("document.documentElement.lang === 'en'"));
}

async function play_a_game(page) {
  await page.click(1000, 583);
  for (const sign of 'Table 3') await page.key(sign);
  await page.key('Enter');
  await look(page, 'group');
  holds('a click on a scenario begins it', await page.until(has_lines(1), () => page.click(760, 140)));
  holds('of the group that was typed', await page.ask(`/"scenario":"first-week".*"group":"Table 3"/.test(${LAST})`));
  await look(page, 'brief');
  holds('it is played by keys and mouse', await page.until(has_lines(4), () => go_on(page)));
  await look(page, 'mid-game');
  const before = await page.ask(LAST), lines = await page.ask(LINES);
  await page.reload();
  holds('the page loads again', await page.until(READY));
  holds('and has what was played', await page.ask(LAST) === before);
  await look(page, 'shelf-go-on');
  await page.key('Enter');
  holds('the shelf goes on with it', await page.until(has_lines(lines + 1), () => go_on(page)));
  holds('in the same journal', await page.ask(`${KEYS}.length`) === 1 && plain(await page.ask(LAST)).startsWith(plain(before)));
  holds('to its end', await page.until(OVER, () => go_on(page)));
  await look(page, 'end');
}

async function fill_the_screen(page) {
  const bar = "document.getElementById('bar').offsetHeight";
  const full = `document.fullscreenElement && ${bar} === 0`;
  await page.key('Escape');
  const row = () => page.click(871, 480); // of the menu
  holds('the page fills the screen', await page.until(full, row));
  await look(page, 'whole-screen');
  await page.ask('document.exitFullscreen()');
  holds('and gives it back', await page.until(`!document.fullscreenElement && ${bar} > 0`));
  await page.key('Escape');
}

async function often(page, count, ...keys) {
  for (let i = 0; i < count; i++) await page.keys(...keys);
}

// In the debrief: back to its beginning, where a figure chooses how long it takes.
async function choose_order(page, figure) {
  await often(page, 60, 'PageUp');
  await page.keys('PageDown', figure);
}

async function look_back(page) {
  const marks = "Object.keys(localStorage).some((k) => k.endsWith('.debrief.jsonl'))";
  holds('the debrief begins, and keeps what is chosen in it', await page.until(marks, async () => {
    await often(page, 20, 'PageDown', 'Enter'); // the last pages of the game, and on
    await choose_order(page, '1');
  }));
  await look(page, 'debrief');
  const chosen = "localStorage.getItem(Object.keys(localStorage).find((k) => k.endsWith('.debrief.jsonl')))";
  const before = await page.ask(chosen);
  await page.reload();
  await page.until(READY);
  holds('the shelf looks back on it as well', await page.until(`${chosen} !== ${JSON.stringify(before)}`, async () => {
    await page.click(900, 46);
    await choose_order(page, '2');
  }));
  await look(page, 'debrief-again');
}

async function take_along(page) {
  await page.browser.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: work });
  await page.click_on('#download');
  const name = (await page.ask(`${KEYS}.pop()`)).split('/').pop();
  const file = await fetched(page, name);
  holds('the journal can be downloaded', file !== null);
  const text = fs.readFileSync(file, 'utf8');
  holds('it is what was played', text === plain(await page.ask(LAST)));
  holds('and comes to the same state here', state_of(file) === last_state(text));
  return file;
}

async function list_games(page) {
  await page.click_on('#games');
  holds('the list has the game', await page.until("document.querySelectorAll('#list li').length === 1"));
  await look(page, 'games');
  await page.ask("[...document.querySelectorAll('#list li button')].find((b) => b.textContent === 'Report').click()");
  const name = (await page.ask(`${KEYS}.pop()`)).split('/').pop().replace('.jsonl', '.html');
  const file = await fetched(page, name);
  holds('its report can be downloaded', file !== null && /<html/.test(fs.readFileSync(file, 'utf8')));
  await page.ask("document.getElementById('list').close()");
}

async function in_another_browser(file) {
  const browser = new Browser(path.join(work, 'other'));
  const page = await browser.open(address);
  await page.until(READY);
  const half = path.join(work, 'half.jsonl'), twin = path.join(work, 'twin.jsonl');
  fs.writeFileSync(half, fs.readFileSync(file, 'utf8').split('\n').slice(0, 3).join('\n') + '\n');
  fs.copyFileSync(file, twin);
  await page.give('#files', [half]);
  holds('a game that was begun elsewhere is opened', await page.until(`${KEYS}.some((k) => k.endsWith('half.jsonl'))`));
  const at = "((localStorage.getItem('undercurrent/journals/half.jsonl') || '').split('\\n').length - 2)";
  holds('and goes on', await page.until(`${at} > 3`, () => go_on(page)));
  fs.writeFileSync(path.join(work, 'no.jsonl'), 'no journal\n');
  await page.give('#files', [path.join(work, 'no.jsonl')]);
  holds('what is no journal is named', await page.until("/no\\.jsonl/.test(document.querySelector('#told p').textContent)"));
  await page.ask("document.querySelector('#told button').click()");
  fs.writeFileSync(path.join(work, 'torn.jsonl'), '{"journal":1,"scenario":"nowhere"}\n');
  await page.give('#files', [path.join(work, 'torn.jsonl')]);
  holds('a broken one is refused in a sentence', await page.until("document.querySelector('#told').open && /torn/.test(document.querySelector('#told p').textContent)"));
  await look(page, 'refused');
  await page.ask("document.querySelector('#told button').click()");
  await page.give('#files', [file, twin]);
  holds('two are looked back on side by side', await page.until(`${KEYS}.some((k) => k.endsWith('twin.jsonl'))`));
  const marks = "Object.keys(localStorage).some((k) => k.endsWith('.debrief.jsonl'))";
  holds('and what is chosen is kept', await page.until(marks, () => choose_order(page, '1')));
  await look(page, 'side-by-side');
  holds('nothing went wrong unseen', page.said.length === 0);
  await browser.close();
}

// The same game gone on with in two pages: the one that comes second is told, and what the
// first has answered stands.
async function in_two_pages() {
  const browser = new Browser(path.join(work, 'twice'));
  const one = await browser.open(address);
  await one.until(READY);
  await one.until(has_lines(1), () => one.click(760, 140));
  holds('a game begins', await one.until(has_lines(2), () => one.keys('PageDown', '2')));
  const two = await browser.open(address);
  await two.until(READY);
  await two.key('Enter');
  holds('another page goes on with it', await two.until(has_lines(3), () => go_on(two)));
  const answered = await two.ask(LAST);
  await one.send('Page.bringToFront');
  for (let i = 0; i < 8; i++) { // the program has its turn after each of them
    await one.click(1150, 645);
    await one.ask('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
  }
  await look(one, 'two-pages');
  holds('and keeps what it has answered', plain(await one.ask(LAST)).startsWith(plain(answered)));
  holds('nothing went wrong unseen', one.said.length + two.said.length === 0);
  await browser.close();
}

async function with_a_finger() {
  const browser = new Browser(path.join(work, 'tablet'));
  const page = await browser.open(address, { width: 1024, height: 768, ratio: 2, touch: true });
  await page.until(READY);
  const sized = (ratio) => `(() => { const c = document.getElementById('canvas'), r = c.getBoundingClientRect(); return c.width === Math.floor(r.width * ${ratio}) && c.height === Math.floor(r.height * ${ratio}); })()`;
  holds('the picture has the pixels of the screen', await page.until(sized(2)));
  await look(page, 'tablet');
  await page.tap(640 + 180, 620);
  await page.ask("document.getElementById('keyboard').click()");
  holds('a keyboard on glass has a field', await page.ask("document.activeElement.id") === 'typing');
  await page.ask("(() => { const field = document.getElementById('typing'); for (const text of ['T', 'Tafel é', 'Tafel é9', 'Tafel é']) { field.value = text; field.dispatchEvent(new Event('input')); } })()");
  await look(page, 'tablet-typing');
  await page.key('Enter');
  holds('a finger begins a game', await page.until(has_lines(1), () => page.tap(640, 140)));
  holds('of the group that was typed on glass', await page.ask(`/"group":"Tafel é"/.test(${LAST})`));
  await page.resize(820, 1180, 2);
  holds('the page turned round, the picture follows', await page.until(sized(2) + " && document.getElementById('canvas').height > 2000"));
  await look(page, 'tablet-upright');
  await page.resize(1280, 720, 1);
  holds('and back', await page.until(sized(1)));
  holds('where the graphics card gives up, the game goes on', await page.until(has_lines(2), async () => {
    await page.ask("(() => { const c = document.getElementById('canvas'), gl = c.getContext('webgl') || c.getContext('webgl2'); if (gl && !window.lost) { window.lost = true; gl.getExtension('WEBGL_lose_context').loseContext(); } })()");
    await go_on(page);
  }));
  await look(page, 'tablet-wide');
  holds('nothing went wrong unseen', page.said.length === 0);
  await browser.close();
}

async function where_nothing_is_kept() {
  const refuse = "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });";
  const browser = new Browser(path.join(work, 'refused'));
  const page = await browser.open(address, { before: refuse });
  await page.until(READY);
  holds('that nothing is kept is said', await page.ask("document.getElementById('kept').className") === 'not');
  await page.browser.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: work });
  holds('and the game is played all the same', await page.until("!document.getElementById('download').disabled", () => page.click(760, 140)));
  await look(page, 'nothing-kept');
  await page.ask("(() => { const click = HTMLAnchorElement.prototype.click; HTMLAnchorElement.prototype.click = function () { window.got = this.download; fetch(this.href).then((r) => r.text()).then((t) => { window.text = t; }); }; })()");
  const played = "(window.text || '').split('\\n').length > 4";
  holds('what is played can be downloaded', await page.until(played, async () => {
    await go_on(page);
    await page.ask("document.getElementById('download').click()");
  }));
  holds('nothing went wrong unseen', page.said.length === 0);
  await browser.close();
}

async function all() {
  fs.rmSync(work, { recursive: true, force: true });
  fs.mkdirSync(work, { recursive: true });
  const browser = new Browser(path.join(work, 'profile'));
  const page = await browser.open(address);
  await play_with_keys(page);
  await play_a_game(page);
  await fill_the_screen(page);
  await look_back(page);
  const file = await take_along(page);
  await list_games(page);
  holds('nothing went wrong unseen', page.said.length === 0);
  console.log(page.said.join('\n'));
  await browser.close();
  await in_another_browser(file);
  await in_two_pages();
  await with_a_finger();
  await where_nothing_is_kept();
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

all().catch((error) => {
  console.log(error.stack);
  process.exit(1);
});
