// pack.js FOLDER -- FOLDER/undercurrent.html: the page with the program and all it needs in
// it. Nothing is fetched when it is opened.
'use strict';
const fs = require('fs');
const path = require('path');
const vm = require('vm');

const folder = process.argv[2];
const read = (...names) => fs.readFileSync(path.join(...names), 'utf8');
// what ends a script inside one, in a text of the program's
const inside = (script) => script.replace(/<\/script/gi, '<\\/script');

const program = inside(read(folder, 'engine', 'undercurrent.js'));
const page = inside(read(__dirname, 'keep.js') + read(__dirname, 'page.js'));
new vm.Script(page); // a slip of the pen is told here, and not in the browser
const html = read(__dirname, 'page.html')
  .replace('//PROGRAM', () => program)
  .replace('//PAGE', () => page);
fs.writeFileSync(path.join(folder, 'undercurrent.html'), html);
console.log(`${(html.length / 1e6).toFixed(1)} MB  ${path.join(folder, 'undercurrent.html')}`);
