// pack.js FOLDER -- FOLDER/undercurrent.html: the page with the program and all it needs in
// it. Nothing is fetched when it is opened.
'use strict';
const fs = require('fs');
const path = require('path');
const vm = require('vm');
const { page_of } = require('./shell.js');

const OF_PAGE = ['zip', 'keep', 'files', 'games', 'own', 'say', 'typing', 'turn', 'shell', 'page'];

const folder = process.argv[2];
const read = (...names) => fs.readFileSync(path.join(...names), 'utf8').trim();
// what ends a script inside one, in a text of the program's
const inside = (script) => script.replace(/<\/script/gi, '<\\/script');

const shell = read(__dirname, 'page.html') + '\n';
// the page can make itself anew, see shell.js
const quoted = `const SHELL = ${JSON.stringify(shell).replace(/</g, '\\u003C')};`;
const scripts = OF_PAGE.map((name) => read(__dirname, name + '.js'));
const page = inside([quoted, ...scripts].join('\n'));
const program = inside(read(folder, 'engine', 'undercurrent.js'));
new vm.Script(page); // a slip of the pen is told here, and not in the browser
const html = page_of(shell, { program, page, carried: {} });
fs.writeFileSync(path.join(folder, 'undercurrent.html'), html);
console.log(`${(html.length / 1e6).toFixed(1)} MB  ${path.join(folder, 'undercurrent.html')}`);
