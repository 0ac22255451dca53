// webdriver.js -- Firefox, and the WebKit of GTK (the engine next to Safari's), led as
// WebDriver has it: the same commands, to Firefox over its own socket, to WebKit through
// its driver. Nothing but Node and the browser is needed. For play.js; the same calls as
// chromium.js.
'use strict';
const fs = require('fs');
const http = require('http');
const net = require('net');
const path = require('path');
const { Hands, is_there, pause, start } = require('./hands.js');

// What `look` gives as soon as it gives something; an error where that takes too long.
async function found(what, look) {
  for (let tried = 0; tried < 600; tried++) {
    const value = await look();
    if (value) return value;
    await pause(100);
  }
  throw new Error(`${what} does not come`);
}

// ---- Firefox: commands by name, over a socket, each as LENGTH:[0,number,name,values]

class FirefoxDriver {
  async begin({ folder, downloads, refuse, touch }) {
    const settings = {
      'browser.shell.checkDefaultBrowser': false,
      'datareporting.policy.dataSubmissionEnabled': false,
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'dom.storage.enabled': !refuse,
      'dom.w3c_touch_events.enabled': touch ? 1 : 0,
      'marionette.port': 0,
    };
    fs.mkdirSync(folder, { recursive: true });
    fs.writeFileSync(path.join(folder, 'user.js'), Object.entries(settings)
      .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`).join(''));
    this.process = start('firefox-esr', ['--headless', '--marionette', '--no-remote', '--profile', folder],
      { stdio: 'ignore', env: { ...process.env, HOME: folder } });
    const file = path.join(folder, 'MarionetteActivePort');
    const port = await found('Firefox', () => fs.existsSync(file) && fs.readFileSync(file, 'utf8'));
    await this.connect(Number(port));
    await this.send('NewSession', { capabilities: { alwaysMatch: { unhandledPromptBehavior: 'accept' } } });
  }

  connect(port) {
    this.calls = new Map();
    this.number = 0;
    this.socket = net.connect(port, '127.0.0.1');
    let rest = Buffer.alloc(0);
    this.socket.on('data', (bytes) => {
      rest = Buffer.concat([rest, bytes]);
      for (;;) {
        const at = rest.indexOf(':'), size = Number(rest.subarray(0, Math.max(at, 0)));
        if (at < 1 || rest.length < at + 1 + size) return;
        this.hear(JSON.parse(rest.subarray(at + 1, at + 1 + size)));
        rest = rest.subarray(at + 1 + size);
      }
    });
    return new Promise((done, fail) => {
      this.greeted = done;
      this.socket.on('error', fail);
    });
  }

  hear(message) {
    if (!Array.isArray(message)) return this.greeted();
    const [, number, error, result] = message, call = this.calls.get(number);
    this.calls.delete(number);
    if (error) return call.fail(new Error(error.message));
    return call.done(result && 'value' in result ? result.value : result);
  }

  send(name, values = {}) {
    const number = ++this.number;
    const prefix = name.includes(':') ? '' : 'WebDriver:';
    const text = JSON.stringify([0, number, prefix + name, values]);
    this.socket.write(`${Buffer.byteLength(text)}:${text}`);
    return new Promise((done, fail) => this.calls.set(number, { done, fail }));
  }

  async end() {
    const gone = new Promise((done) => this.process.on('exit', done));
    await this.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {});
    this.socket.destroy();
    await gone;
  }
}

// ---- WebKit: the same commands as addresses of its driver

const PLACES = {
  Navigate: ['POST', '/url'], Refresh: ['POST', '/refresh'], NewWindow: ['POST', '/window/new'],
  GetWindowHandle: ['GET', '/window'], SwitchToWindow: ['POST', '/window'],
  CloseWindow: ['DELETE', '/window'], SetWindowRect: ['POST', '/window/rect'],
  ExecuteAsyncScript: ['POST', '/execute/async'], PerformActions: ['POST', '/actions'],
  TakeScreenshot: ['GET', '/screenshot'], FindElement: ['POST', '/element'],
};

class WebKitDriver {
  // It knows no way to do without a screen, and gets one that nobody sees. What it fetches
  // it puts into the user's folder.
  async begin({ downloads }) {
    fs.mkdirSync(downloads, { recursive: true });
    this.screen = start('Xvfb', ['-screen', '0', '1400x1000x24', '-displayfd', '3'],
      { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    const display = await new Promise((done) => this.screen.stdio[3].once('data', (text) => done(`:${String(text).trim()}`)));
    this.port = await WebKitDriver.free_port();
    this.process = start('WebKitWebDriver', [`--port=${this.port}`],
      { stdio: 'ignore', env: { ...process.env, HOME: downloads, DISPLAY: display, NO_AT_BRIDGE: '1' } });
    this.session = '';
    await found('WebKit', () => this.ask('GET', '/status').then(() => true, () => false));
    const begun = await this.ask('POST', '/session', { capabilities: { alwaysMatch: { unhandledPromptBehavior: 'accept' } } });
    this.session = '/session/' + begun.sessionId;
  }

  static free_port() {
    return new Promise((done) => {
      const server = net.createServer().listen(0, '127.0.0.1', () => {
        const { port } = server.address();
        server.close(() => done(port));
      });
    });
  }

  ask(method, place, values) {
    const body = values && JSON.stringify(values);
    const headers = body ? { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) } : {};
    const options = { host: '127.0.0.1', port: this.port, method, path: this.session + place, headers };
    return new Promise((done, fail) => {
      const request = http.request(options, (response) => {
        const parts = [];
        response.on('data', (part) => parts.push(part));
        response.on('end', () => {
          const { value } = JSON.parse(Buffer.concat(parts));
          if (response.statusCode === 200) done(value);
          else fail(new Error(value.message || value.error));
        });
      });
      request.on('error', fail);
      request.end(body);
    });
  }

  send(name, values = {}) {
    if (name === 'ElementSendKeys') return this.ask('POST', `/element/${values.id}/value`, { text: values.text });
    const [method, place] = PLACES[name];
    return this.ask(method, place, method === 'POST' ? values : undefined);
  }

  async end() {
    await this.ask('DELETE', '').catch(() => {});
    this.process.kill();
    this.screen.kill();
  }
}

// ---- what both have

const SIGNS = { Backspace: '\uE003', Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C',
  PageUp: '\uE00E', PageDown: '\uE00F', End: '\uE010', Home: '\uE011', ArrowLeft: '\uE012',
  ArrowUp: '\uE013', ArrowRight: '\uE014', ArrowDown: '\uE015', Delete: '\uE017', F11: '\uE03B' };
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf'; // so WebDriver calls an element

class Browser {
  // One with a profile of its own in `folder`. refuse: it keeps nothing.
  constructor(driver, folder, { downloads = folder, refuse = false, touch = false } = {}) {
    this.driver = driver;
    this.begun = this.driver.begin({ folder, downloads, refuse, touch });
    this.pages = 0;
    this.shown = null;
  }

  // A page of its own for an address.
  async open(address, { width = 1280, height = 720 } = {}) {
    await this.begun;
    const another = this.pages++ > 0 && await this.send('NewWindow', { type: 'window' });
    const page = new Page(this, another ? another.handle : await this.send('GetWindowHandle'));
    await page.send('Navigate', { url: address });
    await page.resize(width, height);
    await page.listen();
    return page;
  }

  send(name, values) { return this.driver.send(name, values); }

  close() { return this.driver.end(); }
}

class Page extends Hands {
  constructor(browser, handle) {
    super();
    this.browser = browser;
    this.handle = handle;
  }

  async front() {
    if (this.browser.shown === this.handle) return;
    this.browser.shown = this.handle;
    await this.browser.send('SwitchToWindow', { handle: this.handle });
  }

  async send(name, values) {
    await this.front();
    return this.browser.send(name, values);
  }

  // Errors that the page did not expect, from when it was there.
  async listen() {
    await this.ask("(() => { window.wrong = []; addEventListener('error', (e) => wrong.push(e.message)); addEventListener('unhandledrejection', (e) => wrong.push(String(e.reason))); })()");
  }

  wrong() {
    return this.ask("window.wrong.concat(/stopped|gestopt/.test(document.getElementById('kept').textContent) ? ['it stopped'] : [])");
  }

  async ask(expression) {
    const script = `const done = arguments[arguments.length - 1];
      Promise.resolve().then(() => (0, eval)(${JSON.stringify(`(${expression})`)}))
        .then((value) => done([value === undefined ? null : value]), (error) => done([null, String(error)]));`;
    const [value, error] = await this.send('ExecuteAsyncScript', { script, args: [] });
    if (error) throw new Error(error);
    return value;
  }

  act(...actions) { return this.send('PerformActions', { actions }); }

  async key(key) {
    const value = SIGNS[key] || key;
    await this.act({ type: 'key', id: 'keys', actions: [{ type: 'keyDown', value }, { type: 'keyUp', value }] });
  }

  point(kind, x, y) {
    const at = { x: Math.round(x), y: Math.round(y), duration: 0 };
    return this.act({ type: 'pointer', id: kind, parameters: { pointerType: kind }, actions: [
      { type: 'pointerMove', ...at }, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }] });
  }

  click(x, y) { return this.point('mouse', x, y); }

  tap(x, y) { return this.point('touch', x, y); }

  // The page itself gets that size, whatever stands around it.
  async resize(width, height) {
    await this.send('SetWindowRect', { width, height });
    const [w, h] = await this.ask('[innerWidth, innerHeight]');
    await this.send('SetWindowRect', { width: 2 * width - w, height: 2 * height - h });
  }

  // Puts files into the page's field for files.
  async give(selector, files) {
    const element = await this.send('FindElement', { using: 'css selector', value: selector });
    await this.send('ElementSendKeys', { id: element[ELEMENT], text: files.join('\n') });
  }

  async picture(file) {
    fs.writeFileSync(file, Buffer.from(await this.send('TakeScreenshot', { full: false }), 'base64'));
  }

  async reload() {
    await this.send('Refresh');
    await this.listen();
  }

  close() { return this.send('CloseWindow'); }
}

class Firefox extends Browser {
  static called = 'Firefox';
  static needs = 'firefox-esr';
  static can = { touch: true, refuse: true };
  static is_there() { return is_there('firefox-esr'); }
  constructor(folder, options) { super(new FirefoxDriver(), folder, options); }
}

class WebKit extends Browser {
  static called = 'WebKit';
  static needs = 'webkit2gtk-driver xvfb';
  static can = {};
  static is_there() { return is_there('WebKitWebDriver') && is_there('Xvfb'); }
  constructor(folder, options) { super(new WebKitDriver(), folder, options); }
}

module.exports = { Firefox, WebKit };
