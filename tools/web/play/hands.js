// hands.js -- what somebody does with a page, in whichever browser: chromium.js and
// webdriver.js have the rest.
'use strict';
const { spawn, spawnSync } = require('child_process');

const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

const is_there = (program) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;

const children = new Set();

// A program that does not outlive us.
function start(program, words, options) {
  const child = spawn(program, words, options);
  children.add(child);
  child.on('exit', () => children.delete(child));
  return child;
}

process.on('exit', () => children.forEach((child) => child.kill()));
process.on('SIGTERM', () => process.exit(1));

class Hands {
  // Does it again and again until the condition, an expression of the page's, is true.
  // False where it has not become so.
  async until(condition, deed = async () => {}) {
    for (let tried = 0; tried < 600; tried++) {
      if (await this.ask(condition).catch(() => false)) return true;
      await deed();
      await pause(100);
    }
    return false;
  }

  // Returns when the program has had its turn after all that was done: it has one in each
  // frame of the page's, and what comes in one frame is one thing to it.
  async frames() {
    await this.ask('new Promise((done) => { let left = 4; const next = () => (left-- > 0 ? requestAnimationFrame(next) : done()); next(); })');
  }

  async keys(...keys) { for (const key of keys) await this.key(key); }

  // The middle of an element, an expression of the page's.
  async click_in(element) {
    const place = await this.ask(`(() => { const e = ${element}; e.scrollIntoView({ block: 'nearest' }); const r = e.getBoundingClientRect(); return [r.x + r.width / 2, r.y + r.height / 2]; })()`);
    await this.click(...place);
  }

  click_on(selector) { return this.click_in(`document.querySelector(${JSON.stringify(selector)})`); }

  // A button of a box, by what stands on it.
  press(box, label) {
    return this.click_in(`[...document.querySelectorAll('${box} button')].find((b) => b.textContent === ${JSON.stringify(label)})`);
  }
}

module.exports = { Hands, is_there, pause, start };
