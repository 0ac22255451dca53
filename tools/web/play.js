// play.js FOLDER PROGRAM [--in BROWSER]... [--pictures FOLDER] -- plays
// FOLDER/undercurrent.html in Chromium, Firefox and WebKit (the engine next to Safari's),
// without a screen, as somebody would who got the file; in those that are here, or in those
// that are named. What comes out is replayed with PROGRAM. Nothing waits for a length of
// time. The pictures are of what was to be seen. Last line: "N passed, N failed". Needs
// zip, and of chromium, firefox-esr, webkit2gtk-driver and xvfb what it is to play in.
'use strict';
const path = require('path');
const { Chromium } = require('./play/chromium.js');
const { Firefox, WebKit } = require('./play/webdriver.js');
const { Trial } = require('./play/trial.js');
const { play_through } = require('./play/game.js');
const { from_elsewhere, in_two_pages, where_it_is_full, where_nothing_is_kept } = require('./play/journals.js');
const { of_ones_own } = require('./play/scenarios.js');
const { with_a_finger } = require('./play/finger.js');

function read_line() {
  const [folder, program, ...rest] = process.argv.slice(2);
  const line = { folder: path.resolve(folder), program: path.resolve(program), named: [], pictures: null };
  for (let i = 0; i < rest.length; i += 2) {
    if (rest[i] === '--in') line.named.push(rest[i + 1].toLowerCase());
    else if (rest[i] === '--pictures') line.pictures = path.resolve(rest[i + 1]);
    else throw new Error(`what is ${rest[i]}?`);
  }
  return line;
}

async function play_in(kind, line) {
  const html = path.join(line.folder, 'undercurrent.html');
  const work = path.join(line.folder, 'play', kind.called);
  const trial = new Trial(kind, { html, program: line.program, work, pictures: line.pictures });
  const file = await play_through(trial);
  await from_elsewhere(trial, file);
  await of_ones_own(trial);
  await in_two_pages(trial);
  await where_it_is_full(trial);
  if (kind.can.refuse) await where_nothing_is_kept(trial);
  if (kind.can.touch) await with_a_finger(trial);
  console.log(`${kind.called}: ${trial.passed} passed, ${trial.failed} failed`);
  return trial;
}

async function all() {
  const line = read_line(), sum = { passed: 0, failed: 0 };
  process.env.UNDERCURRENT_HOME = path.join(__dirname, '..', '..');
  for (const kind of [Chromium, Firefox, WebKit]) {
    const named = line.named.includes(kind.called.toLowerCase());
    if (line.named.length > 0 && !named) continue;
    if (!kind.is_there()) {
      console.log(`${kind.called} is not installed here, and the page was not tried in it; Debian has it as ${kind.needs}`);
      if (named) sum.failed++;
      continue;
    }
    const trial = await play_in(kind, line);
    sum.passed += trial.passed;
    sum.failed += trial.failed;
  }
  if (sum.passed === 0) sum.failed++; // in no browser at all
  console.log(`${sum.passed} passed, ${sum.failed} failed`);
  process.exitCode = sum.failed > 0 ? 1 : 0;
}

all().catch((error) => {
  console.log(error.stack);
  process.exit(1);
});
