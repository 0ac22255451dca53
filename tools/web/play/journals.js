// journals.js -- games that come from elsewhere: gone on with, looked back on side by side,
// refused in a sentence; one game in two pages; and a browser that is full.
'use strict';
const fs = require('fs');
const { KEYS, LAST, MARKS, KEPT, has_lines, told, plain, go_on, choose_order } = require('./trial.js');

const key_of = (name) => `'undercurrent/journals/${name}'`;
const close = (page) => page.click_on('#told button');

async function open_one(trial, page, file) {
  const half = fs.readFileSync(file, 'utf8').split('\n').slice(0, 3).join('\n') + '\n';
  await page.give('#files', [trial.file('half.jsonl', half)]);
  trial.holds('a game that was begun elsewhere is opened', await page.until(`${KEYS}.some((k) => k.endsWith('half.jsonl'))`));
  const at = `((localStorage.getItem(${key_of('half.jsonl')}) || '').split('\\n').length - 2)`;
  trial.holds('and goes on', await page.until(`${at} > 3`, () => go_on(page)));
}

// A last line that was torn off is told, and the game goes on from the line before.
async function open_torn(trial, page, file) {
  const head = fs.readFileSync(file, 'utf8').split('\n').slice(0, 3).join('\n');
  await page.give('#files', [trial.file('cut.jsonl', head + '\n{"week":2,"pro')]);
  trial.holds('a line that was torn off is told', await page.until(told('cut.jsonl:4: warning: the last line was torn off')));
  await trial.look(page, 'torn');
  await close(page);
  await page.until("!document.querySelector('#told').open");
}

// What cannot be opened is named, and the page lives on.
async function refuse(trial, page, file) {
  const text = fs.readFileSync(file, 'utf8');
  const large = trial.file('large.jsonl', '');
  fs.truncateSync(large, 100 * 1024 * 1024);
  const cases = [
    [trial.file('no.jsonl', 'no journal\n'), 'no.jsonl is no file of Undercurrent'],
    [trial.file('picture.png', Buffer.from([0x89, 0x50, 0x4E, 0x47, 0, 0])), 'picture.png is no file of Undercurrent'],
    [trial.file('empty.jsonl', ''), 'empty.jsonl is no file of Undercurrent'],
    [trial.file('wide.jsonl', Buffer.from('\uFEFF' + text, 'utf16le')), 'wide.jsonl is saved as UTF-16'],
    [large, 'large.jsonl is too large'],
    [trial.file('torn.jsonl', '{"journal":1,"scenario":"nowhere"}\n'), 'torn'],
    [trial.file('strange.jsonl', text.replace('first-week', 'another')), 'The scenario “another” is not on this shelf'],
  ];
  for (const [given, sentence] of cases) {
    await page.give('#files', [given]);
    trial.holds(`it is said: ${sentence}`, await page.until(told(sentence)));
    await trial.look(page, 'refused');
    await close(page);
  }
  trial.holds('and nothing of them is kept', await page.until(`${KEYS}.length === 2`));
}

async function side_by_side(trial, page, file) {
  const twin = trial.file('twin.jsonl', fs.readFileSync(file));
  await page.give('#files', [file, twin]);
  trial.holds('two are looked back on side by side', await page.until(`${KEYS}.some((k) => k.endsWith('twin.jsonl'))`));
  trial.holds('and what is chosen is kept', await page.until(MARKS, () => choose_order(page, '1')));
  await trial.look(page, 'side-by-side');
  await page.click_on('#games');
  trial.holds('all are in the list', await page.until("document.querySelectorAll('#list li').length === 4"));
  for (let i = 0; i < 3; i++) await page.click_in(`document.querySelectorAll('#list li input')[${i}]`);
  await trial.look(page, 'chosen');
  const before = await page.ask("Object.keys(localStorage).filter((k) => k.endsWith('.debrief.jsonl')).map((k) => localStorage.getItem(k)).join()");
  await page.press('#list', 'Look back on the chosen games');
  const now = `Object.keys(localStorage).filter((k) => k.endsWith('.debrief.jsonl')).map((k) => localStorage.getItem(k)).join() !== ${JSON.stringify(before)}`;
  trial.holds('and three are looked back on together', await page.until(now, () => choose_order(page, '3')));
  await trial.look(page, 'three-groups');
}

async function from_elsewhere(trial, file) {
  const browser = trial.browser('other'), page = await trial.open(browser);
  await open_one(trial, page, file);
  await open_torn(trial, page, file);
  await refuse(trial, page, file);
  await side_by_side(trial, page, file);
  const other = trial.file('rollout.jsonl', '');
  trial.here('play', 'first-rollout', '--text', '--seed', '1', '--policy', 'balanced', '--journal', other + 'x');
  fs.renameSync(other + 'x', other);
  await page.give('#files', [file, other]);
  trial.holds('a journal of another scenario is named', await page.until(told('left out: rollout.jsonl')));
  await page.ask("document.querySelector('#told button').click()");
  trial.holds('and the other is looked back on', await page.until("!document.querySelector('#told').open"));
  await trial.look(page, 'another-scenario');
  await trial.close(browser, page);
}

// The same game gone on with in two pages: the one that comes second is told, and what the
// first has answered stands.
async function in_two_pages(trial) {
  const browser = trial.browser('twice'), one = await trial.open(browser);
  await one.until(has_lines(1), () => one.click(760, 140));
  trial.holds('a game begins', await one.until(has_lines(2), () => one.keys('PageDown', '2')));
  const two = await trial.open(browser);
  await two.key('Enter');
  trial.holds('another page goes on with it', await two.until(has_lines(3), () => go_on(two)));
  const answered = await two.ask(LAST);
  await one.front();
  for (let i = 0; i < 8; i++) { // the program has its turn after each of them
    await one.click(1150, 645);
    await one.frames();
  }
  await trial.look(one, 'two-pages');
  trial.holds('and keeps what it has answered', plain(await one.ask(LAST)).startsWith(plain(answered)));
  await trial.close(browser, one, two);
}

// To the last byte that the browser gives.
const FILL = "(() => { for (let size = 1 << 22, i = 0; size > 0;) { try { localStorage.setItem('filler' + i++, 'x'.repeat(size)); } catch (full) { size >>= 1; } } })()";

async function where_it_is_full(trial) {
  const browser = trial.browser('full'), page = await trial.open(browser);
  await page.until(has_lines(1), () => page.click(760, 140));
  await page.until(has_lines(3), () => go_on(page));
  await page.ask(FILL);
  const lines = await page.ask(`${LAST}.length`);
  trial.holds('that there is no room left is said', await page.until(`/no room left/.test(${KEPT})`, () => go_on(page)));
  trial.holds('and what was kept is left as it was', await page.ask(`${LAST}.length`) === lines);
  await trial.look(page, 'full');
  await page.ask("localStorage.removeItem('filler0')");
  trial.holds('where there is room again, all is kept', await page.until(`/is kept/.test(${KEPT}) && ${LAST}.length > ${lines}`, () => go_on(page)));
  await trial.close(browser, page);
}

async function where_nothing_is_kept(trial) {
  const browser = trial.browser('refused', { refuse: true }), page = await trial.open(browser);
  trial.holds('that nothing is kept is said', await page.ask("document.getElementById('kept').className") === 'not');
  trial.holds('and the game is played all the same', await page.until("!document.getElementById('download').disabled", () => page.click(760, 140)));
  await trial.look(page, 'nothing-kept');
  await page.ask("(() => { HTMLAnchorElement.prototype.click = function () { window.got = this.download; fetch(this.href).then((r) => r.text()).then((t) => { window.text = t; }); }; })()");
  const played = "(window.text || '').split('\\n').length > 4";
  trial.holds('what is played can be downloaded', await page.until(played, async () => {
    await go_on(page);
    await page.ask("document.getElementById('download').click()");
  }));
  await trial.close(browser, page);
}

module.exports = { from_elsewhere, in_two_pages, where_it_is_full, where_nothing_is_kept };
