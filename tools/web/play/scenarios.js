// scenarios.js -- scenarios of one's own in the page: refused with their mistakes, put on
// the shelf, played, changed in mid-game, kept, handed out in a page, taken away.
'use strict';
const { execFileSync } = require('child_process');
const fs = require('fs');
const path = require('path');
const { READY, KEYS, LAST, LINES, has_lines, told, plain, go_on } = require('./trial.js');

const SCENARIO = path.join(__dirname, '..', '..', '..', 'scenarios', 'first-week');
const KEY = "'undercurrent/scenarios/our-week.zip'";
const close = (page) => page.click_on('#told button:last-child');

// A folder of the author's, and a zip of it as an archiver makes it.
function make_folder(trial) {
  const folder = path.join(trial.work, 'our-week');
  fs.cpSync(SCENARIO, folder, { recursive: true });
  return folder;
}

function make_zip(folder) {
  fs.rmSync(folder + '.zip', { force: true });
  execFileSync('zip', ['-qr', folder + '.zip', path.basename(folder)], { cwd: path.dirname(folder) });
  return folder + '.zip';
}

// Another text in the place of the first that fits.
function change(folder, from, to) {
  const file = path.join(folder, 'scenario.lua'), text = fs.readFileSync(file, 'utf8');
  if (!from.test(text)) throw new Error(`${from} is not in ${file}`);
  fs.writeFileSync(file, text.replace(from, to));
}

async function refuse(trial, page, folder) {
  const text = fs.readFileSync(path.join(folder, 'scenario.lua'), 'utf8');
  const large = trial.file('large.zip', '');
  fs.truncateSync(large, 100 * 1024 * 1024);
  const cases = [
    [[trial.file('faulty.lua', text.replace(/weeks *= *3/, 'weeks = "many"'))], /faulty\.lua:\d+: error: /],
    [[trial.file('broken.zip', 'PK\x03\x04 and no more')], /broken\.zip: error: this zip is broken/],
    [[trial.file('wide.lua', Buffer.from('\uFEFF' + text, 'utf16le'))], /wide\.lua:1: error: .*UTF-16/],
    [[trial.file('compiled.lua', Buffer.from([27, 76, 117, 97, 0]))], /compiled\.lua:1: error: this is no text/],
    [[trial.file('empty.lua', '')], /empty\.lua.*: error: /],
    [[large], /large\.zip is too large/],
    // a letter in a name, and files beside it
    [[path.join(folder, 'nl.lua'), trial.file('scenario.lua', text + '\nnonsense(')], /scenario\.lua:\d+: error: /],
  ];
  for (const [files, sentence] of cases) {
    await page.give('#files', files);
    const said = await page.until(`${sentence}.test(document.querySelector('#told').textContent) && document.querySelector('#told').open`);
    trial.holds(`it is said: ${sentence}`, said);
    await trial.look(page, 'mistakes');
    await close(page);
  }
  trial.holds('and none is kept', await page.ask("!Object.keys(localStorage).some((k) => /scenarios/.test(k))"));
}

async function put_on_shelf(trial, page, zip) {
  await page.give('#files', [zip]);
  trial.holds('one without mistakes is on the shelf', await page.until(told('our-week is on the shelf')));
  trial.holds('what check says of it is told', await page.ask(told('no mistakes')));
  await trial.look(page, 'on-the-shelf');
  await page.press('#told', 'Play');
  trial.holds('and is played at once', await page.until(`/"scenario":"our-week"/.test(${LAST})`));
  trial.holds('to the next week', await page.until(`/"prompt":"plan"/.test(${LAST})`, () => go_on(page)));
  await trial.look(page, 'own-game');
}

// The author changes a text and opens the file again: the game stands where it stood.
async function change_in_game(trial, page, folder) {
  const before = plain(await page.ask(LAST)), lines = await page.ask(LINES), kept = await page.ask(`localStorage.getItem(${KEY})`);
  change(folder, /title *= *"First week"/, 'title = "Our own week"');
  await page.give('#files', [make_zip(folder)]);
  trial.holds('it is opened again', await page.until(told('our-week is on the shelf')));
  await close(page);
  trial.holds('and kept as it is now', await page.ask(`localStorage.getItem(${KEY})`) !== kept);
  trial.holds('its game goes on where it stood', await page.until(has_lines(lines + 1), () => go_on(page)));
  trial.holds('with all that was answered', plain(await page.ask(LAST)).startsWith(before));
  await page.reload();
  await page.until(READY);
  trial.holds('it is kept like a game', await page.ask(`localStorage.getItem(${KEY}) !== null`));
  await trial.look(page, 'own-shelf');
}

async function drop_folder(trial, page, folder) {
  const names = fs.readdirSync(folder);
  const held = names.map((name) => fs.readFileSync(path.join(folder, name), 'utf8'));
  await page.ask(`(() => {
    const entries = ${JSON.stringify(names.map((name, i) => ({ name, text: held[i] })))}.map((e) => (
      { isFile: true, name: e.name, file: (done) => done(new File([e.text], e.name)) }));
    const parts = [entries.slice(0, 1), entries.slice(1), []];
    const folder = { isDirectory: true, name: 'dropped week', createReader: () => ({ readEntries: (done) => done(parts.shift()) }) };
    const event = new Event('drop', { bubbles: true, cancelable: true });
    event.dataTransfer = { items: [{ webkitGetAsEntry: () => folder }] };
    document.getElementById('canvas').dispatchEvent(event);
  })()`);
  trial.holds('a folder that is dropped is a scenario', await page.until(told('dropped-week is on the shelf')));
  await close(page);
  await page.click_on('#scenarios');
  await trial.look(page, 'scenarios');
  await page.click_in("[...document.querySelectorAll('#list li')].find((row) => /dropped/.test(row.textContent)).querySelector('button:last-child')");
  await page.press('#told', 'Delete');
  trial.holds('and is deleted', await page.until("document.querySelectorAll('#list li').length === 1"));
}

// What the page itself gives to begin with is a whole scenario.
async function begin_new(trial, page) {
  await page.press('#list', 'A new one');
  const file = await trial.fetched('my-scenario.lua');
  trial.holds('there is a new one to begin with', file !== null);
  await page.give('#files', [file]);
  trial.holds('and it can be played', await page.until(told('my-scenario is on the shelf')));
  await close(page);
  await page.click_on('#scenarios');
  await page.press('#list', 'Check');
  trial.holds('what check says of it can be asked for', await page.until(told('no mistakes')));
  await close(page);
  await page.press('#list', 'Delete');
  await page.press('#told', 'Delete');
  trial.holds('and it goes again', await page.until("document.querySelectorAll('#list li').length === 1"));
}

// What a trainer does who hands the game out.
async function save_page(trial, page) {
  await page.press('#list', 'Save this page with these scenarios');
  const saved = await trial.fetched('undercurrent-our-week.html', (text) => text.trim().endsWith('</html>'));
  trial.holds('the page is saved with it', saved !== null);
  const text = fs.readFileSync(saved, 'utf8');
  const bare = text.replace(/(<script id="carried"[^>]*>\n)[^\n]*/, '$1{}');
  trial.holds('and is else the page that it was', bare === fs.readFileSync(trial.html, 'utf8'));
  return saved;
}

async function hand_out(trial, saved) {
  const browser = trial.browser('handed'), page = await trial.open(browser, {}, saved);
  await page.click_on('#scenarios');
  trial.holds('whoever gets it has the scenario', await page.until("/our-week/.test(document.querySelector('#list li').textContent)"));
  trial.holds('though nothing of it is kept there', await page.ask(`localStorage.getItem(${KEY}) === null`));
  await page.press('#list', 'Play');
  trial.holds('and plays it', await page.until(`/"scenario":"our-week"/.test(${LAST})`));
  trial.holds('to the next question', await page.until(has_lines(2), () => go_on(page)));
  const lines = await page.ask(LINES);
  await page.reload();
  await page.until(READY);
  await page.key('Enter');
  trial.holds('also after a reload', await page.until(has_lines(lines + 1), () => go_on(page)));
  await page.click_on('#scenarios');
  const again = fs.readFileSync(saved);
  fs.rmSync(saved); // of the same name: the browser would call the next one otherwise
  await page.press('#list', 'Save this page with these scenarios');
  const second = await trial.fetched(path.basename(saved), (text) => text.trim().endsWith('</html>'));
  trial.holds('and can hand it on, byte for byte', second !== null && fs.readFileSync(second).equals(again));
  await page.press('#list', 'Delete');
  await trial.look(page, 'sure');
  await page.press('#told', 'Delete');
  trial.holds('it can be taken off the shelf', await page.until("document.querySelectorAll('#list li').length === 0"));
  await trial.look(page, 'taken-off');
  await trial.close(browser, page);
}

async function of_ones_own(trial) {
  const browser = trial.browser('author'), page = await trial.open(browser), folder = make_folder(trial);
  await refuse(trial, page, folder);
  trial.holds('and the page lives on', (await page.ask(`${KEYS}.length`)) === 0 && await page.until(has_lines(1), () => page.click(760, 140)));
  await put_on_shelf(trial, page, make_zip(folder));
  await change_in_game(trial, page, folder);
  await drop_folder(trial, page, folder);
  await begin_new(trial, page);
  const saved = await save_page(trial, page);
  await trial.close(browser, page);
  await hand_out(trial, saved);
}

module.exports = { of_ones_own };
