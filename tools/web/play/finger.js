// finger.js -- the page on a tablet: a finger, a keyboard on glass, a screen with more
// pixels than it says, turned round; and a graphics card that gives up.
'use strict';
const { LAST, has_lines, go_on } = require('./trial.js');

const sized = (ratio) => `(() => { const c = document.getElementById('canvas'), r = c.getBoundingClientRect(); return c.width === Math.floor(r.width * ${ratio}) && c.height === Math.floor(r.height * ${ratio}); })()`;

async function type_on_glass(trial, page) {
  await page.tap(640 + 180, 620);
  await page.frames();
  await page.ask("document.getElementById('keyboard').click()");
  trial.holds('a keyboard on glass has a field', await page.ask("document.activeElement.id") === 'typing');
  await page.ask("(() => { const field = document.getElementById('typing'); for (const text of ['T', 'Tafel é', 'Tafel é9', 'Tafel é']) { field.value = text; field.dispatchEvent(new Event('input')); } })()");
  await trial.look(page, 'tablet-typing');
  await page.key('Enter');
  trial.holds('a finger begins a game', await page.until(has_lines(1), () => page.tap(640, 140)));
  trial.holds('of the group that was typed on glass', await page.ask(`/"group":"Tafel é"/.test(${LAST})`));
}

async function lose_the_card(trial, page) {
  trial.holds('where the graphics card gives up, the game goes on', await page.until(has_lines(2), async () => {
    await page.ask("(() => { const c = document.getElementById('canvas'), gl = c.getContext('webgl') || c.getContext('webgl2'); if (gl && !window.lost) { window.lost = true; gl.getExtension('WEBGL_lose_context').loseContext(); } })()");
    await go_on(page);
  }));
  await trial.look(page, 'tablet-wide');
}

async function with_a_finger(trial) {
  const ratio = trial.kind.can.ratio ? 2 : 1, browser = trial.browser('tablet', { touch: true });
  const page = await trial.open(browser, { width: 1024, height: 768, ratio });
  trial.holds('the picture has the pixels of the screen', await page.until(sized(ratio)));
  await trial.look(page, 'tablet');
  await type_on_glass(trial, page);
  await page.resize(820, 1180, ratio);
  trial.holds('the page turned round, the picture follows', await page.until(`${sized(ratio)} && document.getElementById('canvas').height > 1000 * ${ratio}`));
  await trial.look(page, 'tablet-upright');
  await page.resize(1280, 720, 1);
  trial.holds('and back', await page.until(sized(1)));
  await lose_the_card(trial, page);
  await trial.close(browser, page);
}

module.exports = { with_a_finger };
