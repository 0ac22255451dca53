// game.js -- a game from the shelf to its debrief, as somebody plays it who got the file:
// keys and mouse, a reload in the middle, what is kept, what is taken along.
'use strict';
const fs = require('fs');
const { READY, KEYS, LAST, LINES, MARKS, KEPT, has_lines, plain, go_on, often, choose_order } = require('./trial.js');

const OVER = `/"week":3,"prompt":"plan"/.test(${LAST})`;
const last_state = (text) => [...text.matchAll(/"state":"(\w+)"/g)].pop()[1];

async function find_the_way(trial, page) {
  trial.holds('it says what is kept', /kept in this browser/.test(await page.ask(KEPT)));
  await page.key('l');
  trial.holds('L speaks Dutch, and the page with it', await page.until("document.documentElement.lang === 'nl'"));
  trial.holds('the bar too', await page.ask("document.getElementById('games').textContent") === 'Mijn spellen');
  await trial.look(page, 'shelf-nl');
  await page.key('l');
  trial.holds('and English again', await page.until("document.documentElement.lang === 'en'"));
}

async function play_a_game(trial, page) {
  await page.click(1000, 583);
  await page.frames();
  for (const sign of 'Table 3') await page.key(sign);
  await page.frames();
  await page.key('Enter');
  await page.frames();
  await trial.look(page, 'group');
  trial.holds('a click on a scenario begins it', await page.until(has_lines(1), () => page.click(760, 140)));
  trial.holds('of the group that was typed', await page.ask(`/"scenario":"first-week".*"group":"Table 3"/.test(${LAST})`));
  await trial.look(page, 'brief');
  trial.holds('it is played by keys and mouse', await page.until(has_lines(4), () => go_on(page)));
  await trial.look(page, 'mid-game');
  const before = await page.ask(LAST), lines = await page.ask(LINES);
  await page.reload();
  trial.holds('the page loads again', await page.until(READY));
  trial.holds('and has what was played', await page.ask(LAST) === before);
  await trial.look(page, 'shelf-go-on');
  await page.key('Enter');
  trial.holds('the shelf goes on with it', await page.until(has_lines(lines + 1), () => go_on(page)));
  trial.holds('in the same journal', await page.ask(`${KEYS}.length`) === 1 && plain(await page.ask(LAST)).startsWith(plain(before)));
  trial.holds('to its end', await page.until(OVER, () => go_on(page)));
  await trial.look(page, 'end');
}

async function fill_the_screen(trial, page) {
  const bar = "document.getElementById('bar').offsetHeight";
  await page.key('Escape');
  const row = () => page.click(871, 480); // of the menu
  trial.holds('the page fills the screen', await page.until(`document.fullscreenElement && ${bar} === 0`, row));
  await trial.look(page, 'whole-screen');
  await page.ask('document.exitFullscreen()');
  trial.holds('and gives it back', await page.until(`!document.fullscreenElement && ${bar} > 0`));
  await page.key('Escape');
}

async function look_back(trial, page) {
  trial.holds('the debrief begins, and keeps what is chosen in it', await page.until(MARKS, async () => {
    await often(page, 20, 'PageDown', 'Enter'); // the last pages of the game, and on
    await choose_order(page, '1');
  }));
  await trial.look(page, 'debrief');
  const chosen = "localStorage.getItem(Object.keys(localStorage).find((k) => k.endsWith('.debrief.jsonl')))";
  const before = await page.ask(chosen);
  await page.reload();
  await page.until(READY);
  trial.holds('the shelf looks back on it as well', await page.until(`${chosen} !== ${JSON.stringify(before)}`, async () => {
    await page.click(900, 46);
    await choose_order(page, '2');
  }));
  await trial.look(page, 'debrief-again');
}

async function take_along(trial, page) {
  await page.click_on('#download');
  const name = (await page.ask(`${KEYS}.pop()`)).split('/').pop();
  const file = await trial.fetched(name);
  trial.holds('the journal can be downloaded', file !== null);
  const text = fs.readFileSync(file, 'utf8');
  trial.holds('it is what was played', text === plain(await page.ask(LAST)));
  const state = /^state: (.*)$/m.exec(trial.here('replay', file))[1];
  trial.holds('and comes to the same state here', state === last_state(text));
  await page.click_on('#games');
  trial.holds('the list has the game', await page.until("document.querySelectorAll('#list li').length === 1"));
  await trial.look(page, 'games');
  await page.press('#list', 'Report');
  const report = await trial.fetched(name.replace('.jsonl', '.html'), (text) => /<\/html>/.test(text));
  trial.holds('its report can be downloaded', report !== null);
  return file;
}

// Returns the file of the game that was played.
async function play_through(trial) {
  const browser = trial.browser('profile'), page = await trial.open(browser);
  await find_the_way(trial, page);
  await play_a_game(trial, page);
  await fill_the_screen(trial, page);
  await look_back(trial, page);
  const file = await take_along(trial, page);
  await trial.close(browser, page);
  return file;
}

module.exports = { play_through };
