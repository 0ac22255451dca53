// trial.js -- what the trials of play.js share: what holds and what does not, pictures,
// browsers, and what a page keeps, as that page sees it.
'use strict';
const { execFileSync } = require('child_process');
const fs = require('fs');
const path = require('path');
const { pathToFileURL } = require('url');
const { pause } = require('./hands.js');

// Expressions of the page's.
const READY = "document.getElementById('stage').getAttribute('aria-busy') === 'false'";
const KEYS = "Object.keys(localStorage).filter((k) => /journals.*jsonl$/.test(k) && !/debrief/.test(k)).sort()";
const LAST = `(localStorage.getItem(${KEYS}.pop()) || '')`;
const LINES = `(${LAST}.split('\\n').length - 2)`; // a line with the time, and an end
const MARKS = "Object.keys(localStorage).some((k) => k.endsWith('.debrief.jsonl'))";
const KEPT = "document.getElementById('kept').textContent";
const has_lines = (count) => `${LINES} >= ${count}`;
const told = (text) => `document.querySelector('#told').open && document.querySelector('#told').textContent.includes(${JSON.stringify(text)})`;

const plain = (kept) => kept.slice(kept.indexOf('\n') + 1); // without its time

// Reads on, takes the second option as soon as there is one, and lets the week pass.
async function go_on(page) {
  await page.keys('PageDown', '2');
  await page.click(1150, 645);
}

async function often(page, count, ...keys) {
  for (let i = 0; i < count; i++) await page.keys(...keys);
}

// In the debrief: back to its beginning, where a figure chooses how long it takes.
async function choose_order(page, figure) {
  await often(page, 60, 'PageUp');
  await page.keys('PageDown', figure);
}

class Trial {
  // kind: a browser; html: the page's file; work: a folder for what comes out
  constructor(kind, { html, program, work, pictures }) {
    Object.assign(this, { kind, html, program, work, pictures, passed: 0, failed: 0, seen: 0 });
    fs.rmSync(work, { recursive: true, force: true });
    fs.mkdirSync(work, { recursive: true });
  }

  holds(claim, so) {
    if (so) this.passed++;
    else this.failed++;
    if (!so) console.log(`does not hold in ${this.kind.called}: ${claim}`);
  }

  async look(page, name) {
    const number = String(++this.seen).padStart(2, '0');
    if (this.pictures) await page.picture(path.join(this.pictures, `${this.kind.called}-${number}-${name}.png`));
  }

  // A browser of its own, with nothing in it.
  browser(name, options = {}) {
    return new this.kind(path.join(this.work, name), { downloads: this.work, ...options });
  }

  // The page in it, ready to be played.
  async open(browser, options = {}, html = this.html) {
    const page = await browser.open(pathToFileURL(html).href, options);
    this.holds('the page opens by its file', await page.until(READY));
    return page;
  }

  async close(browser, ...pages) {
    const wrong = [];
    for (const page of pages) wrong.push(...await page.wrong());
    this.holds(`nothing went wrong unseen ${wrong.join(' ')}`, wrong.length === 0);
    await browser.close();
  }

  // A file of the trial's own.
  file(name, bytes) {
    const file = path.join(this.work, name);
    fs.writeFileSync(file, bytes);
    return file;
  }

  // Until a file is there whole: a browser gives it its name last, or fills it then.
  async fetched(name, is_whole = (text) => text.length > 0) {
    const file = path.join(this.work, name);
    for (let tried = 0; tried < 300; tried++) {
      if (fs.existsSync(file) && is_whole(fs.readFileSync(file, 'utf8'))) return file;
      await pause(100);
    }
    return null;
  }

  here(...words) { return execFileSync(this.program, words, { encoding: 'utf8' }); }
}

module.exports = { Trial, READY, KEYS, LAST, LINES, MARKS, KEPT, has_lines, told, plain, go_on, often, choose_order };
