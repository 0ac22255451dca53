// chromium.js -- Chromium without a screen, led by its own protocol over two pipes: nothing
// but Node and the browser is needed. For play.js; the same calls as webdriver.js.
'use strict';
const fs = require('fs');
const { Hands, is_there, start } = require('./hands.js');

const REFUSE = "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });";

class Chromium {
  static called = 'Chromium';
  static needs = 'chromium';
  static can = { ratio: true, touch: true, refuse: true };
  static is_there() { return is_there('chromium'); }

  // One with a profile of its own in `folder`. refuse: it keeps nothing.
  constructor(folder, { downloads = folder, refuse = false, touch = false } = {}) {
    Object.assign(this, { downloads, refuse, touch });
    const flags = ['--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run',
      '--disable-background-networking', '--disable-component-update', '--disable-sync',
      '--disable-quic', '--mute-audio', '--remote-debugging-pipe', `--user-data-dir=${folder}`,
      '--enable-unsafe-swiftshader'];
    this.process = start('chromium', flags, { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
    this.calls = new Map();
    this.number = 0;
    this.hearers = [];
    let rest = '';
    this.process.stdio[4].setEncoding('utf8').on('data', (text) => {
      const parts = (rest + text).split('\0');
      rest = parts.pop();
      for (const part of parts) this.hear(JSON.parse(part));
    });
  }

  hear(message) {
    const call = this.calls.get(message.id);
    if (!call) return this.hearers.forEach((hearer) => hearer(message));
    this.calls.delete(message.id);
    if (message.error) return call.fail(new Error(message.error.message));
    return call.done(message.result);
  }

  send(method, params = {}, sessionId = undefined) {
    const id = ++this.number;
    this.process.stdio[3].write(JSON.stringify({ id, method, params, sessionId }) + '\0');
    return new Promise((done, fail) => this.calls.set(id, { done, fail }));
  }

  // A page of its own for an address.
  async open(address, { width = 1280, height = 720, ratio = 1 } = {}) {
    await this.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: this.downloads });
    const { targetId } = await this.send('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await this.send('Target.attachToTarget', { targetId, flatten: true });
    const page = new Page(this, sessionId, targetId);
    await page.send('Page.enable');
    await page.send('Runtime.enable');
    if (this.touch) await page.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 });
    if (this.refuse) await page.send('Page.addScriptToEvaluateOnNewDocument', { source: REFUSE });
    await page.resize(width, height, ratio);
    await page.send('Page.navigate', { url: address });
    return page;
  }

  async close() {
    const gone = new Promise((done) => this.process.on('exit', done));
    await this.send('Browser.close').catch(() => {});
    await gone;
  }
}

const CODES = { Enter: 13, Escape: 27, Tab: 9, PageDown: 34, PageUp: 33, Backspace: 8,
  ArrowDown: 40, ArrowUp: 38, ArrowLeft: 37, ArrowRight: 39, Delete: 46, Home: 36, End: 35, F11: 122 };

class Page extends Hands {
  constructor(browser, session, target) {
    super();
    this.browser = browser;
    this.session = session;
    this.target = target;
    this.said = [];
    browser.hearers.push((message) => {
      if (message.sessionId !== session) return;
      if (message.method === 'Runtime.exceptionThrown') {
        const told = message.params.exceptionDetails;
        this.said.push((told.exception && told.exception.description) || told.text);
      }
      if (message.method === 'Page.javascriptDialogOpening') {
        this.send('Page.handleJavaScriptDialog', { accept: true }).catch(() => {});
      }
    });
  }

  send(method, params) { return this.browser.send(method, params, this.session); }

  front() { return this.send('Page.bringToFront'); }

  // Errors that the page did not expect.
  async wrong() { return this.said; }

  async ask(expression) {
    const answer = await this.send('Runtime.evaluate',
      { expression, awaitPromise: true, returnByValue: true, userGesture: true });
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception.description);
    return answer.result.value;
  }

  async key(key, modifiers = 0) {
    const sign = key.length === 1;
    const code = sign ? key.toUpperCase().charCodeAt(0) : CODES[key];
    const name = !sign ? key : /\d/.test(key) ? 'Digit' + key : /[a-z]/i.test(key) ? 'Key' + key.toUpperCase() : key === '=' ? 'Equal' : '';
    const both = { key, code: name, windowsVirtualKeyCode: code, modifiers };
    const text = sign && !modifiers ? { text: key } : key === 'Enter' ? { text: '\r' } : {};
    await this.send('Input.dispatchKeyEvent', { type: 'keyDown', ...both, ...text });
    await this.send('Input.dispatchKeyEvent', { type: 'keyUp', ...both });
  }

  async click(x, y) {
    const at = { x, y, button: 'left', clickCount: 1 };
    await this.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
    await this.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...at });
    await this.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at });
  }

  async tap(x, y) {
    await this.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    await this.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  }

  resize(width, height, ratio = 1) {
    return this.send('Emulation.setDeviceMetricsOverride',
      { width, height, deviceScaleFactor: ratio, mobile: false });
  }

  // Puts files into the page's field for files.
  async give(selector, files) {
    const { result } = await this.send('Runtime.evaluate', { expression: `document.querySelector(${JSON.stringify(selector)})` });
    await this.send('DOM.setFileInputFiles', { files, objectId: result.objectId });
  }

  async picture(file) {
    const { data } = await this.send('Page.captureScreenshot', { format: 'png' });
    fs.writeFileSync(file, Buffer.from(data, 'base64'));
  }

  // Returns when the page as it was is gone.
  async reload() {
    await this.ask('window.as_it_was = true');
    await this.send('Page.reload');
    await this.until('!window.as_it_was');
  }

  close() { return this.browser.send('Target.closeTarget', { targetId: this.target }); }
}

module.exports = { Chromium };
