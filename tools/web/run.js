// run.js PAGE ARGUMENTS... -- the program that is in a page, as a command in Node: all of
// it but the window. It reads and writes the files of this machine, by their own paths.
'use strict';
const fs = require('fs');

const page = fs.readFileSync(process.argv[2], 'utf8');
const begin = page.indexOf('<script id="program">'), end = page.indexOf('</script>', begin);
const source = page.slice(page.indexOf('\n', begin), end);
const open = new Function('require', '__filename', '__dirname', source + '\nreturn Undercurrent;');

const told = { // system.js
  keep(stream) {
    if (stream.nfd) fs.fsyncSync(stream.nfd);
    return 0;
  },
  forget() {},
  wait() { throw new Error('there is no page to give way to'); },
};

// What the page has in it goes before what lies here.
function mount_all(program) {
  const own = ['assets', 'scenarios', 'dev', 'proc', 'sys'];
  for (const name of fs.readdirSync('/')) {
    const path = '/' + name;
    if (own.includes(name) || !fs.statSync(path).isDirectory()) continue;
    if (!program.FS.analyzePath(path).exists) program.FS.mkdir(path);
    program.FS.mount(program.NODEFS, { root: path }, path);
  }
}

function prepare(program) {
  mount_all(program);
  program.FS.chdir(process.cwd());
  for (const name of ['LC_ALL', 'LC_MESSAGES', 'LANG', 'HOME', 'XDG_CONFIG_HOME']) {
    program.ENV[name] = process.env[name] || '';
  }
}

function reader() {
  let bytes = null, at = 0;
  return () => {
    if (bytes === null) bytes = fs.readFileSync(0);
    return at < bytes.length ? bytes[at++] : null;
  };
}

const writer = (out) => (code) => { if (code !== null) out.push(code & 0xFF); };
const out = [], err = [];

function run(program) {
  const words = ['undercurrent', ...process.argv.slice(3)];
  const list = program._malloc(4 * (words.length + 1));
  words.forEach((word, i) => {
    const size = program.lengthBytesUTF8(word) + 1, place = program._malloc(size);
    program.stringToUTF8(word, place, size);
    program.HEAP32[(list >> 2) + i] = place;
  });
  program.HEAP32[(list >> 2) + words.length] = 0;
  try {
    process.exitCode = program._main(words.length, list);
  } finally {
    fs.writeSync(1, Buffer.from(out));
    fs.writeSync(2, Buffer.from(err));
  }
}

open(require, __filename, __dirname)({
  page: told,
  preRun: [prepare],
  stdin: reader(),
  stdout: writer(out),
  stderr: writer(err),
}).then(run);
